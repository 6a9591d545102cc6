// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/profilefill.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace numberdesk {

class ProfileBook;
class TextLabel;

/// What stands above a form to fill it from a profile: the choice of a profile, the button that fills, the way to the
/// profiles, and afterwards what came from where. It fills nothing itself.
class FillBar : public QWidget
{
    Q_OBJECT

public:
    /// `book` outlives this.
    explicit FillBar(ProfileBook &book, QWidget *parent = nullptr);

    /// The chosen profile; empty when none is.
    [[nodiscard]] QString profileId() const;
    /// Chooses a profile, where it is there.
    void setProfile(const QString &id);
    /// Tells what was filled, and what the profile says but the provider surely does not accept.
    void tell(const QList<ProfileFill> &filled, const QList<ProfileFill> &refused);
    /// Takes back what was told.
    void clear();

Q_SIGNALS:
    void fillRequested(const QString &profileId);
    /// The person wants to see or change the profiles.
    void profilesRequested();

private:
    void readProfiles();
    void refresh();

    ProfileBook &m_book;
    QComboBox *m_choice;
    TextLabel *m_label;
    QPushButton *m_fill;
    QPushButton *m_profiles;
    TextLabel *m_filled;
    TextLabel *m_refused;
};

} // namespace numberdesk
