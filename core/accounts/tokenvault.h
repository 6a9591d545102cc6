// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountstore.h"
#include "core/accounts/secretstore.h"
#include "core/accounts/sessionsecretstore.h"

#include <QObject>

namespace numberdesk {

/// Where an account's token is.
enum class TokenPlace
{
    Nowhere,
    Keychain,
    /// In memory until the program ends, because the person chose so.
    ThisSession,
};

/// The tokens of the accounts: in the keychain, or for this session only when the person said so. Nothing falls back by
/// itself; an answer that is not Found says in its error what happened and what can be done.
class TokenVault : public QObject
{
    Q_OBJECT

public:
    /// The stores outlive the vault.
    TokenVault(SecretStore &keychain, AccountStore &accounts, QObject *parent = nullptr);

    /// The token: the one of this session, else the keychain's. Absent tells by its error (kind KeychainFailed) whether
    /// there was none yet, it has gone from the keychain, or another keychain answers than the one that took it.
    Task<Result<SecretAnswer>> token(QString accountId, std::stop_token stop);

    /// Writes the token to the keychain. LockedOrDenied and NoKeychain: it is kept nowhere, what was known before
    /// stays, and the person may be offered keepForThisSession(). Found: it is in the keychain, and one kept for this
    /// session is forgotten. When the account was removed meanwhile, the token is deleted again, and the answer is that
    /// of the deletion.
    Task<Result<SecretAnswer>> keepInKeychain(QString accountId, Secret token, std::stop_token stop);
    /// Keeps the token in memory until the program ends. One in the keychain stays there and is used next time.
    Task<Result<SecretAnswer>> keepForThisSession(QString accountId, Secret token, std::stop_token stop);

    /// From now on keepForThisSession() keeps nothing and answers NoKeychain with this translated sentence: whoever
    /// administers the computer wants tokens in the keychain alone.
    void forbidSessionTokens(const QString &sentence);
    [[nodiscard]] bool allowsSessionTokens() const { return m_whyNoSessionTokens.isEmpty(); }

    /// Deletes it everywhere. LockedOrDenied and NoKeychain: forgotten in memory, but the keychain may still have it.
    /// When the keychain was never given it, it is not asked.
    Task<Result<SecretAnswer>> forget(QString accountId, std::stop_token stop);

    [[nodiscard]] TokenPlace place(const QString &accountId) const;

Q_SIGNALS:
    void placeChanged(const QString &accountId);

private:
    [[nodiscard]] QString absentSentence(const QString &accountId, const QString &answering) const;

    SecretStore &m_keychain;
    SessionSecretStore m_session;
    AccountStore &m_accounts;
    QString m_whyNoSessionTokens;
};

} // namespace numberdesk
