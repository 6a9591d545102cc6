// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accounts/accountdesk.h"

#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/inventorysync.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/ui/support/find.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountsview.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <stdexcept>

namespace numberdesk::tests {

Result<SecretAnswer> FakeKeychain::refused() const
{
    SecretAnswer answer;
    answer.outcome = *obstacle;
    answer.error = keychainFailed(QStringLiteral("no such object path"),
                                  *obstacle == SecretOutcome::NoKeychain ? QStringLiteral("There is no keychain here.")
                                                                         : QStringLiteral("The keychain is locked."));
    return answer;
}

Task<Result<SecretAnswer>> FakeKeychain::read(QString entry, std::stop_token stop)
{
    if (obstacle) {
        co_return refused();
    }
    auto reading = secrets.read(entry, stop);
    co_return co_await std::move(reading);
}

Task<Result<SecretAnswer>> FakeKeychain::store(QString entry, Secret secret, std::stop_token stop)
{
    ++stored;
    if (slowness) {
        QFuture<void> ready = slowness->future();
        co_await ready;
    }
    if (obstacle) {
        co_return refused();
    }
    auto storing = secrets.store(entry, secret, stop);
    co_return co_await std::move(storing);
}

Task<Result<SecretAnswer>> FakeKeychain::remove(QString entry, std::stop_token stop)
{
    if (obstacle) {
        co_return refused();
    }
    auto removing = secrets.remove(entry, stop);
    co_return co_await std::move(removing);
}

AccountDesk::AccountDesk(Profile::Kind kind)
    : m_carriers(std::make_unique<sandbox::SandboxServer>())
{
    if (!m_carriers->start()) {
        throw std::runtime_error("the sample carriers cannot listen");
    }
    auto keychain = std::make_unique<FakeKeychain>();
    m_keychain = keychain.get();
    Composition::Options options;
    options.kind = kind;
    options.profileFolder = m_folder.path();
    options.keychain = std::move(keychain);
    auto composition = Composition::open(std::move(options));
    if (!composition) {
        throw std::runtime_error("the profile cannot be opened");
    }
    m_composition = std::move(*composition);
    m_composition->start();
    m_view = std::make_unique<AccountsView>(m_composition->services());
    m_view->resize(1040, 800);
    m_view->show();
}

AccountDesk::~AccountDesk() = default;

void AccountDesk::closeView() { m_view.reset(); }

AccountDialog *AccountDesk::dialog() const { return m_view->findChild<AccountDialog *>(); }

AccountDialog *AccountDesk::enter(const QString &providerId, const QString &name)
{
    m_view->addAccount();
    AccountDialog *opened = dialog();
    const ProviderDescription *description = services().sessions.description(providerId);
    const sandbox::Contract *contract = m_carriers->contract(providerId);
    enterInto(opened, QStringLiteral("Provider"), providerId);
    enterInto(opened, QStringLiteral("Account name"), name);
    const QMap<QString, QString> fields = contract->accountFields();
    for (const FieldSpec &spec : description->traits().accountFields) {
        if (fields.contains(spec.key)) {
            enterInto(opened, spec.label, fields.value(spec.key));
        }
    }
    enterInto(opened, QStringLiteral("API token"), QString::fromUtf8(contract->token()));
    enterInto(opened, QStringLiteral("API address"), m_carriers->address(providerId).toString());
    return opened;
}

Account AccountDesk::add(const QString &providerId, const QString &name)
{
    press(enter(providerId, name), QStringLiteral("Save"));
    const bool isRead =
        QTest::qWaitFor([&] { return !dialog() && account(name) && !services().sync.isRunning(); }, 20000);
    if (!isRead) {
        throw std::runtime_error("the account was not added");
    }
    return *account(name);
}

bool AccountDesk::hasToken(const QString &accountId) const
{
    return m_keychain->secrets.contains(tokenEntry(accountId));
}

std::optional<Account> AccountDesk::account(const QString &name)
{
    for (const Account &account : services().accounts.accounts()) {
        if (account.name == name) {
            return account;
        }
    }
    return std::nullopt;
}

void enterInto(QWidget *root, const QString &name, const QString &value)
{
    if (auto *combo = named<QComboBox>(root, name)) {
        const int place = combo->findData(value);
        if (place < 0) {
            throw std::runtime_error(qPrintable(QStringLiteral("%1 does not offer %2").arg(name, value)));
        }
        combo->setCurrentIndex(place);
        return;
    }
    auto *line = named<QLineEdit>(root, name);
    if (!line) {
        throw std::runtime_error(qPrintable(QStringLiteral("there is no %1").arg(name)));
    }
    line->setText(value);
}

void press(QWidget *root, const QString &name)
{
    auto *button = named<QAbstractButton>(root, name);
    if (!button || !button->isEnabled()) {
        throw std::runtime_error(qPrintable(QStringLiteral("%1 cannot be pressed").arg(name)));
    }
    button->click();
}

QString errorAt(QWidget *root, const QString &name)
{
    const auto *control = named<QWidget>(root, name);
    const auto *field = control ? qobject_cast<const Field *>(control->parentWidget()) : nullptr;
    return field ? field->error() : QString();
}

QString saidIn(QWidget *root)
{
    const QList<InlineMessage *> messages = root->findChildren<InlineMessage *>();
    for (const InlineMessage *message : messages) {
        if (message->isVisible()) {
            return message->text();
        }
    }
    return {};
}

} // namespace numberdesk::tests
