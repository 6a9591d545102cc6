// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/compliance/profiles/profilefill.h"

#include <QDialog>

class QListWidget;
class QMenu;
class QPushButton;

namespace numberdesk {

class ProfileBook;
class SearchableComboBox;
class TextLabel;
class VaultKeeper;

/// What a profile would fill in a case, each with where it is from; the person ticks what is to be taken. What is not
/// answered yet is ticked, what would replace an answer is not, and what would not be accepted cannot be. Where
/// something is taken from can be changed, which is kept for the provider; a document, for the profile.
class FillDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p book and @p keeper outlive the dialog.
    FillDialog(const ComplianceCase &entry, ProfileBook &book, VaultKeeper &keeper, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants these.
    void filled(const QString &profileId, const QList<numberdesk::ProfileFill> &fills);
    void profilesRequested();

private:
    /// A line of the list.
    struct Row
    {
        /// Nothing for the address that a whole set asks for.
        std::optional<Requirement> requirement;
        /// Nothing where the profile has no answer.
        std::optional<ProfileFill> fill;
    };

    void buildLayout();
    void showProfile();
    void addRow(const Row &row, const QString &profileName);
    void refresh();
    /// What the chosen line may be taken from.
    void showSources();
    void choose(const ProfileMapping::Choice &choice);
    void chooseOwnRules();
    void keepMapping(const ProfileMapping &mapping);
    void chooseDocument();
    [[nodiscard]] const Row *current() const;
    [[nodiscard]] QList<ProfileFill> ticked() const;
    void accept() override;

    const ComplianceCase m_case;
    ProfileBook &m_book;
    VaultKeeper &m_keeper;
    QList<Row> m_rows;
    SearchableComboBox *m_profile;
    QListWidget *m_list;
    TextLabel *m_about;
    QPushButton *m_source;
    QMenu *m_sources;
    QPushButton *m_fill;
};

} // namespace numberdesk
