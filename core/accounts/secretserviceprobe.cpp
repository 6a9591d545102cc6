// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/secretserviceprobe.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QLibrary>
#include <QMap>

#include <array>
#include <utility>

namespace numberdesk {
namespace {

using State = KeychainStatus::State;
using Attributes = QMap<QString, QString>;

/// @unit milliseconds
constexpr qint64 LongestCall = 60'000;

QString secretsName() { return QStringLiteral("org.freedesktop.secrets"); }
QString secretsPath() { return QStringLiteral("/org/freedesktop/secrets"); }
QString serviceInterface() { return QStringLiteral("org.freedesktop.Secret.Service"); }
QString busName() { return QStringLiteral("org.freedesktop.DBus"); }
QString busPath() { return QStringLiteral("/org/freedesktop/DBus"); }

bool isAnswer(const QDBusMessage &message)
{
    return message.type() == QDBusMessage::ReplyMessage && !message.arguments().isEmpty();
}

/// What an error of the service (or of the bus, when it could not start one) says about the keychain.
KeychainStatus statusOf(const QDBusMessage &message)
{
    switch (QDBusError(message).type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return {State::NotAnswering, {}, message.errorMessage()};
    case QDBusError::AccessDenied:
        return {State::Locked, {}, message.errorMessage()};
    default:
        return {State::NoService, {}, message.errorMessage()};
    }
}

/// An unanswered step ends the asking: the deadline is a status, a stop is not.
Answered<KeychainStatus> unanswered(NoAnswer why)
{
    if (why == NoAnswer::Cancelled) {
        return tl::unexpected(why);
    }
    return KeychainStatus{State::NotAnswering, {}, {}};
}

/// Programs that keep secrets, by the name of their process (Linux cuts it to 15 characters).
QString peoplesName(const QString &process)
{
    static constexpr std::array Known{
        std::pair{"gnome-keyring-d", "GNOME Keyring"},
        std::pair{"kwalletd5", "KWallet"},
        std::pair{"kwalletd6", "KWallet"},
        std::pair{"ksecretd", "KWallet"},
        std::pair{"keepassxc", "KeePassXC"},
        std::pair{"oo7-daemon", "oo7"},
    };
    for (const auto &[name, shown] : Known) {
        if (process == QLatin1String(name)) {
            return QString::fromLatin1(shown);
        }
    }
    return process.isEmpty() ? QStringLiteral("Secret Service") : process;
}

} // namespace

Task<Answered<QDBusMessage>> SecretServiceProbe::send(QDBusConnection bus, Call call, QDeadlineTimer deadline,
                                                      std::stop_token stop)
{
    QDBusMessage message = QDBusMessage::createMethodCall(call.service, call.path, call.interface, call.member);
    message.setArguments(call.arguments);
    const auto promise = std::make_shared<QPromise<QDBusMessage>>();
    promise->start();
    const qint64 remaining = deadline.isForever() ? LongestCall : deadline.remainingTime();
    const int timeout = static_cast<int>(qBound(qint64(1), remaining, LongestCall));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, timeout));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise](QDBusPendingCallWatcher *done) {
        promise->addResult(done->reply());
        promise->finish();
        done->deleteLater();
    });
    QFuture<QDBusMessage> future = promise->future();
    auto waiting = waitWithin(future, deadline, stop);
    co_return co_await std::move(waiting);
}

Task<Answered<bool>> SecretServiceProbe::nameIsOwned(QDBusConnection bus, QString name, QDeadlineTimer deadline,
                                                     std::stop_token stop)
{
    Call call{busName(), busPath(), busName(), QStringLiteral("NameHasOwner"), {name}};
    auto asking = send(bus, call, deadline, stop);
    const Answered<QDBusMessage> reply = co_await std::move(asking);
    if (!reply) {
        co_return Answered<bool>(tl::unexpected(reply.error()));
    }
    co_return Answered<bool>(isAnswer(*reply) && reply->arguments().constFirst().toBool());
}

Task<Answered<KeychainStatus>> SecretServiceProbe::ask(QString service, QString key, QDeadlineTimer deadline,
                                                       std::stop_token stop)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        co_return Answered<KeychainStatus>(KeychainStatus{State::NoService, {}, bus.lastError().message()});
    }
    auto owning = nameIsOwned(bus, secretsName(), deadline, stop);
    const Answered<bool> owned = co_await std::move(owning);
    if (!owned) {
        co_return unanswered(owned.error());
    }
    if (!*owned) {
        Call call{busName(), busPath(), busName(), QStringLiteral("ListActivatableNames"), {}};
        auto listing = send(bus, call, deadline, stop);
        const Answered<QDBusMessage> names = co_await std::move(listing);
        if (!names) {
            co_return unanswered(names.error());
        }
        if (!isAnswer(*names) || !names->arguments().constFirst().toStringList().contains(secretsName())) {
            auto other = withoutService(bus, deadline, stop);
            co_return co_await std::move(other);
        }
    }
    auto asking = askService(bus, service, key, deadline, stop);
    co_return co_await std::move(asking);
}

bool SecretServiceProbe::reconnect()
{
    // QtKeychain loads libsecret by this name; it is the same copy.
    using Disconnect = void (*)();
    const auto disconnect =
        reinterpret_cast<Disconnect>(QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
    if (disconnect == nullptr) {
        return false;
    }
    disconnect();
    return true;
}

Task<Answered<KeychainStatus>> SecretServiceProbe::withoutService(QDBusConnection bus, QDeadlineTimer deadline,
                                                                  std::stop_token stop)
{
    // Older KWallets do not offer the Secret Service; QtKeychain speaks to them directly, and their answers are clear.
    for (const QString &name : {QStringLiteral("org.kde.kwalletd6"), QStringLiteral("org.kde.kwalletd5")}) {
        auto owning = nameIsOwned(bus, name, deadline, stop);
        const Answered<bool> owned = co_await std::move(owning);
        if (!owned) {
            co_return unanswered(owned.error());
        }
        if (*owned) {
            co_return Answered<KeychainStatus>(KeychainStatus{State::Ready, QStringLiteral("KWallet"), {}});
        }
    }
    co_return Answered<KeychainStatus>(KeychainStatus{State::NoService, {}, {}});
}

Task<Answered<KeychainStatus>> SecretServiceProbe::askService(QDBusConnection bus, QString service, QString key,
                                                              QDeadlineTimer deadline, std::stop_token stop)
{
    Call readAlias{
        secretsName(), secretsPath(), serviceInterface(), QStringLiteral("ReadAlias"), {QStringLiteral("default")}};
    auto reading = send(bus, readAlias, deadline, stop);
    const Answered<QDBusMessage> alias = co_await std::move(reading);
    if (!alias) {
        co_return unanswered(alias.error());
    }
    if (!isAnswer(*alias)) {
        co_return Answered<KeychainStatus>(statusOf(*alias));
    }
    const QString collection = alias->arguments().constFirst().value<QDBusObjectPath>().path();

    auto naming = backendName(bus, deadline, stop);
    const Answered<QString> backend = co_await std::move(naming);
    if (!backend) {
        co_return unanswered(backend.error());
    }
    if (collection.size() < 2) {
        co_return Answered<KeychainStatus>(KeychainStatus{State::NoKeyring, *backend, {}});
    }

    Call getLocked{secretsName(),
                   collection,
                   QStringLiteral("org.freedesktop.DBus.Properties"),
                   QStringLiteral("Get"),
                   {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")}};
    auto getting = send(bus, getLocked, deadline, stop);
    const Answered<QDBusMessage> locked = co_await std::move(getting);
    if (!locked) {
        co_return unanswered(locked.error());
    }
    if (!isAnswer(*locked)) {
        KeychainStatus status = statusOf(*locked);
        status.backend = *backend;
        co_return Answered<KeychainStatus>(status);
    }
    if (locked->arguments().constFirst().value<QDBusVariant>().variant().toBool()) {
        co_return Answered<KeychainStatus>(KeychainStatus{State::Locked, *backend, {}});
    }

    // The entry may be in another collection, and that one locked. The attributes are those of QtKeychain's schema.
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}};
    Call searchItems{secretsName(),
                     secretsPath(),
                     serviceInterface(),
                     QStringLiteral("SearchItems"),
                     {QVariant::fromValue(attributes)}};
    auto searching = send(bus, searchItems, deadline, stop);
    const Answered<QDBusMessage> items = co_await std::move(searching);
    if (!items) {
        co_return unanswered(items.error());
    }
    if (items->type() == QDBusMessage::ReplyMessage && items->arguments().size() == 2) {
        const auto lockedItems = qdbus_cast<QList<QDBusObjectPath>>(items->arguments().at(1));
        if (!lockedItems.isEmpty()) {
            co_return Answered<KeychainStatus>(KeychainStatus{State::Locked, *backend, {}});
        }
    }
    co_return Answered<KeychainStatus>(KeychainStatus{State::Ready, *backend, {}});
}

Task<Answered<QString>> SecretServiceProbe::backendName(QDBusConnection bus, QDeadlineTimer deadline,
                                                        std::stop_token stop)
{
    Call call{busName(), busPath(), busName(), QStringLiteral("GetConnectionUnixProcessID"), {secretsName()}};
    auto asking = send(bus, call, deadline, stop);
    const Answered<QDBusMessage> reply = co_await std::move(asking);
    if (!reply) {
        co_return Answered<QString>(tl::unexpected(reply.error()));
    }
    QString process;
    if (isAnswer(*reply)) {
        QFile file(QStringLiteral("/proc/%1/comm").arg(reply->arguments().constFirst().toUInt()));
        if (file.open(QIODevice::ReadOnly)) {
            process = QString::fromUtf8(file.readLine(64)).trimmed();
        }
    }
    co_return Answered<QString>(peoplesName(process));
}

} // namespace numberdesk
