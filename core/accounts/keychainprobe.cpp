// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/keychainprobe.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "core/accounts/secretserviceprobe.h"
#endif

namespace numberdesk {
namespace {

#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
class AlwaysReadyProbe final : public KeychainProbe
{
public:
    Task<Answered<KeychainStatus>> ask(QString, QString, QDeadlineTimer, std::stop_token) override
    {
#ifdef Q_OS_WIN
        const QString backend = QStringLiteral("Windows Credential Manager");
#else
        const QString backend = QStringLiteral("macOS Keychain");
#endif
        co_return Answered<KeychainStatus>(KeychainStatus{KeychainStatus::State::Ready, backend, {}});
    }
    bool reconnect() override { return false; }
};
#endif

} // namespace

std::unique_ptr<KeychainProbe> systemKeychainProbe()
{
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
    return std::make_unique<AlwaysReadyProbe>();
#else
    return std::make_unique<SecretServiceProbe>();
#endif
}

} // namespace numberdesk
