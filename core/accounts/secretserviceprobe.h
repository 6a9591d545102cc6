// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/keychainprobe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantList>

namespace numberdesk {

/// Asks the service org.freedesktop.secrets on the session bus: is there one (or could the bus start one), does it have
/// a default collection, is that or the entry locked, and which program is it. Every call waits in the event loop.
/// Source: https://specifications.freedesktop.org/secret-service-spec/latest/
class SecretServiceProbe final : public KeychainProbe
{
public:
    Task<Answered<KeychainStatus>> ask(QString service, QString key, QDeadlineTimer deadline,
                                       std::stop_token stop) override;
    /// libsecret keeps its session with the service for the life of the process. When the service is restarted, every
    /// read and write fails with "The session does not exist" until the session is dropped (measured with GNOME
    /// Keyring 42 and libsecret 0.20).
    bool reconnect() override;

private:
    /// Who is asked what.
    struct Call
    {
        QString service;
        QString path;
        QString interface;
        QString member;
        QVariantList arguments;
    };

    static Task<Answered<QDBusMessage>> send(QDBusConnection bus, Call call, QDeadlineTimer deadline,
                                             std::stop_token stop);
    static Task<Answered<bool>> nameIsOwned(QDBusConnection bus, QString name, QDeadlineTimer deadline,
                                            std::stop_token stop);
    static Task<Answered<KeychainStatus>> withoutService(QDBusConnection bus, QDeadlineTimer deadline,
                                                         std::stop_token stop);
    static Task<Answered<KeychainStatus>> askService(QDBusConnection bus, QString service, QString key,
                                                     QDeadlineTimer deadline, std::stop_token stop);
    static Task<Answered<QString>> backendName(QDBusConnection bus, QDeadlineTimer deadline, std::stop_token stop);
};

} // namespace numberdesk
