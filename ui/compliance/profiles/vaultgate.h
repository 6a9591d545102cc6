// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/vaultkeeper.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace numberdesk {

class BusyIndicator;
class Field;
class InlineMessage;
class TextLabel;

/// What stands in the place of profiles and documents while the vault is not open: why, and what to do, with a field
/// for the passphrase where the vault opens with one. Whoever shows it takes it away when VaultKeeper::changed() says
/// Open.
class VaultGate : public QWidget
{
    Q_OBJECT

public:
    /// @param keeper outlives this.
    explicit VaultGate(VaultKeeper &keeper, QWidget *parent = nullptr);
    ~VaultGate() override;

    /// Whether there is something to say or to enter before anything can be shown. Before the keychain was asked there
    /// is not.
    [[nodiscard]] bool isNeeded() const;
    /// Asks the keychain, where nobody did since the start. Does nothing when it is open or asks for a passphrase.
    void openIfClosed();

private:
    void setTexts();
    void refresh();
    void ask();
    void enter();
    void openWithPassphrase(const EnteredCode &passphrase);
    void end(const Result<VaultKeeper::State> &state);

    VaultKeeper &m_keeper;
    BusyIndicator *m_busy;
    TextLabel *m_sentence;
    TextLabel *m_advice;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    Field *m_passphraseField;
    Field *m_againField;
    InlineMessage *m_message;
    QPushButton *m_enter;
    QPushButton *m_tryAgain;
    std::stop_source m_stop;
    bool m_isUnlocking = false;
};

} // namespace numberdesk
