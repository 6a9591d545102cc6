// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/profilebook.h"
#include "core/models/profilesmodel.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace numberdesk {

class EmptyState;
class InlineMessage;
class ProfileForm;
class TableView;
class VaultGate;
class VaultKeeper;

/// The companies and persons that numbers are bought for: their list, and the form of the one that is chosen. Show it
/// with open(); it deletes itself when it is closed. Nothing is kept before **Save changes**; whoever leaves a changed
/// form is asked. While the vault is not open, it says so and offers to open it.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive this.
    ProfilesDialog(ProfileBook &book, VaultKeeper &keeper, QWidget *parent = nullptr);

    /// Names of the cases that were filled from a profile, for what is shown and before it is deleted. Without it
    /// nothing is said of cases.
    std::function<QStringList(const QString &profileId)> usedBy;

    /// Chooses a profile in the list, when it is there.
    void showProfile(const QString &id);

    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetails();
    void connectBook();
    void readBook();
    void showState();
    void showForm(const ComplianceProfile &profile);
    void showNothing();
    void refreshButtons();
    void chosen(const QModelIndex &index);
    void select(const QString &id);
    void begin(ComplianceProfile::Kind kind);
    /// Goes on with `next` unless there are changes that the person wants to keep or mend first.
    void leave(std::function<void()> next);
    /// @return false when it could not be kept; it is told then.
    bool save();
    void discard();
    void duplicate();
    void askToDelete();
    void remove(const QString &id);
    void say(const Error &error);
    void onChanged(const ComplianceProfile &profile);
    [[nodiscard]] QString useSentence(const QString &id) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    ProfileBook &m_book;
    VaultKeeper &m_keeper;
    ProfilesModel m_model;
    QStackedWidget *m_pages;
    VaultGate *m_gate;
    QLineEdit *m_filter;
    TableView *m_list;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QStackedWidget *m_details;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    InlineMessage *m_message;
    QPushButton *m_discard;
    QPushButton *m_save;
    QPushButton *m_close;
    ProfileForm *m_form = nullptr;
    /// The one in the form; without an id while it is new.
    std::optional<ComplianceProfile> m_shown;
    bool m_isSelecting = false;
};

} // namespace numberdesk
