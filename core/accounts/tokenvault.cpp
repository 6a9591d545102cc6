// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/tokenvault.h"

namespace numberdesk {
namespace {

/// Stands for a keychain that did not tell its name, so that "written" and "never written" differ.
QString unnamedBackend() { return QStringLiteral("keychain"); }

} // namespace

TokenVault::TokenVault(SecretStore &keychain, AccountStore &accounts, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_accounts(accounts)
{}

Task<Result<SecretAnswer>> TokenVault::token(QString accountId, std::stop_token stop)
{
    const QString entry = tokenEntry(accountId);
    if (m_session.contains(entry)) {
        auto reading = m_session.read(entry, stop);
        co_return co_await std::move(reading);
    }
    auto reading = m_keychain.read(entry, stop);
    Result<SecretAnswer> answer = co_await std::move(reading);
    if (answer && answer->outcome == SecretOutcome::Absent) {
        answer->error = keychainFailed({}, absentSentence(accountId, answer->backend));
    }
    co_return answer;
}

Task<Result<SecretAnswer>> TokenVault::keepInKeychain(QString accountId, Secret token, std::stop_token stop)
{
    const QString entry = tokenEntry(accountId);
    auto storing = m_keychain.store(entry, token, stop);
    Result<SecretAnswer> answer = co_await std::move(storing);
    if (!answer || answer->outcome != SecretOutcome::Found) {
        co_return answer;
    }
    if (!m_accounts.account(accountId)) {
        // Removed while the keychain was slow: a token of nobody must not stay behind.
        auto removing = m_keychain.remove(entry, stop);
        co_return co_await std::move(removing);
    }
    auto forgetting = m_session.remove(entry, stop);
    static_cast<void>(co_await std::move(forgetting));
    const Result<void> remembered =
        m_accounts.setTokenBackend(accountId, answer->backend.isEmpty() ? unnamedBackend() : answer->backend);
    Q_EMIT placeChanged(accountId);
    if (!remembered) {
        co_return Result<SecretAnswer>(failure(remembered.error()));
    }
    co_return answer;
}

Task<Result<SecretAnswer>> TokenVault::keepForThisSession(QString accountId, Secret token, std::stop_token stop)
{
    if (!allowsSessionTokens()) {
        SecretAnswer refused;
        refused.error = keychainFailed({}, m_whyNoSessionTokens);
        co_return Result<SecretAnswer>(refused);
    }
    auto storing = m_session.store(tokenEntry(accountId), token, stop);
    Result<SecretAnswer> answer = co_await std::move(storing);
    Q_EMIT placeChanged(accountId);
    co_return answer;
}

void TokenVault::forbidSessionTokens(const QString &sentence) { m_whyNoSessionTokens = sentence; }

Task<Result<SecretAnswer>> TokenVault::forget(QString accountId, std::stop_token stop)
{
    const QString entry = tokenEntry(accountId);
    auto forgetting = m_session.remove(entry, stop);
    Result<SecretAnswer> answer = co_await std::move(forgetting);
    const auto account = m_accounts.account(accountId);
    if (account && !account->tokenBackend.isEmpty()) {
        auto removing = m_keychain.remove(entry, stop);
        answer = co_await std::move(removing);
        if (answer && answer->outcome == SecretOutcome::Absent) {
            if (const Result<void> done = m_accounts.setTokenBackend(accountId, {}); !done) {
                answer = failure(done.error());
            }
        }
    }
    Q_EMIT placeChanged(accountId);
    co_return answer;
}

TokenPlace TokenVault::place(const QString &accountId) const
{
    if (m_session.contains(tokenEntry(accountId))) {
        return TokenPlace::ThisSession;
    }
    const auto account = m_accounts.account(accountId);
    return account && !account->tokenBackend.isEmpty() ? TokenPlace::Keychain : TokenPlace::Nowhere;
}

QString TokenVault::absentSentence(const QString &accountId, const QString &answering) const
{
    const auto account = m_accounts.account(accountId);
    const QString name = account ? account->name : QString();
    const QString taken = account ? account->tokenBackend : QString();
    if (taken.isEmpty()) {
        return tr("No token is kept for %1. Enter it under Accounts.").arg(name);
    }
    if (!answering.isEmpty() && taken != unnamedBackend() && taken != answering) {
        return tr("The token of %1 was given to %2, but now %3 answers as the keychain. Start %2, or enter the token "
                  "again.")
            .arg(name, taken, answering);
    }
    return tr("The token of %1 is no longer in the keychain. Enter it again under Accounts.").arg(name);
}

} // namespace numberdesk
