// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/vaultkeeper.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace numberdesk {

class EmptyState;
class Field;
class InlineMessage;

/// What stands in the place of the documents while their vault is not open: why, and what opens it. Nothing is kept
/// readable instead.
class DocumentsGate : public QWidget
{
    Q_OBJECT

public:
    /// `keeper` outlives this.
    explicit DocumentsGate(VaultKeeper &keeper, QWidget *parent = nullptr);
    ~DocumentsGate() override;

    /// Whether there is something to say or to enter before documents can be shown.
    [[nodiscard]] bool isNeeded() const;
    /// Asks the keychain; what comes of it is shown.
    void open();

private:
    void setTexts();
    void showState();
    void tryPassphrase();

    VaultKeeper &m_keeper;
    std::stop_source m_stop;
    EmptyState *m_state;
    QWidget *m_form;
    QLineEdit *m_passphrase;
    QLineEdit *m_repeated;
    Field *m_passphraseField;
    Field *m_repeatedField;
    InlineMessage *m_message;
    QPushButton *m_again;
    QPushButton *m_open;
};

} // namespace numberdesk
