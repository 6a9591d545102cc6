// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/compliance/profiles/profilefill.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace numberdesk {

class ProfileBook;
class SearchableComboBox;
class TextLabel;

/// What a profile would fill in a case, each with where it is from; the person ticks what is to be taken. What is not
/// answered yet is ticked, what would replace an answer is not, and what would not be accepted cannot be.
class FillDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p book outlives the dialog.
    FillDialog(const ComplianceCase &entry, const ProfileBook &book, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants these.
    void filled(const QString &profileId, const QList<numberdesk::ProfileFill> &fills);
    void profilesRequested();

private:
    void showProfile();
    void refresh();
    [[nodiscard]] QList<ProfileFill> ticked() const;
    void accept() override;

    const ComplianceCase m_case;
    const ProfileBook &m_book;
    QList<ProfileFill> m_fills;
    SearchableComboBox *m_profile;
    QListWidget *m_list;
    TextLabel *m_about;
    QPushButton *m_fill;
};

} // namespace numberdesk
