// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/accounts/account.h"
#include "core/accounts/sessionsecretstore.h"
#include "core/domain/task.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace numberdesk {

class AccountDialog;
class AccountsView;

namespace sandbox {
class SandboxServer;
}

namespace tests {

/// A keychain that can be locked, away, or slow; it keeps secrets in memory.
class FakeKeychain final : public SecretStore
{
public:
    Task<Result<SecretAnswer>> read(QString entry, std::stop_token stop) override;
    Task<Result<SecretAnswer>> store(QString entry, Secret secret, std::stop_token stop) override;
    Task<Result<SecretAnswer>> remove(QString entry, std::stop_token stop) override;

    /// What every call is answered while set.
    std::optional<SecretOutcome> obstacle;
    /// While set, storing waits for it.
    std::shared_ptr<QPromise<void>> slowness;
    SessionSecretStore secrets;
    int stored = 0;

private:
    [[nodiscard]] Result<SecretAnswer> refused() const;
};

/// The view of accounts in a profile of its own, with sample carriers to name as API addresses.
class AccountDesk
{
public:
    explicit AccountDesk(Profile::Kind kind = Profile::Kind::Ordinary);
    ~AccountDesk();

    [[nodiscard]] Services services() { return m_composition->services(); }
    [[nodiscard]] AccountsView &view() { return *m_view; }
    [[nodiscard]] sandbox::SandboxServer &carriers() { return *m_carriers; }
    [[nodiscard]] FakeKeychain &keychain() { return *m_keychain; }

    /// Destroys the view, as the end of the window does.
    void closeView();

    /// The dialog that is open; null when none is.
    [[nodiscard]] AccountDialog *dialog() const;
    /// Opens the dialog for a new account and enters a sample carrier's, under this name.
    AccountDialog *enter(const QString &providerId, const QString &name);
    /// Adds a sample carrier's account by the dialog and waits until it is stored and read.
    Account add(const QString &providerId, const QString &name);

    /// Whether the keychain has a token of this account.
    [[nodiscard]] bool hasToken(const QString &accountId) const;
    [[nodiscard]] std::optional<Account> account(const QString &name);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::SandboxServer> m_carriers;
    FakeKeychain *m_keychain = nullptr;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<AccountsView> m_view;
};

/// Types into the control of this name, or chooses there, as a person does.
void enterInto(QWidget *root, const QString &name, const QString &value);
void press(QWidget *root, const QString &name);
/// What is said below the field of this name as an error.
QString errorAt(QWidget *root, const QString &name);
/// What the message in place says; empty when none is shown.
QString saidIn(QWidget *root);

} // namespace tests
} // namespace numberdesk
