// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/portalappearance.h"

#include "ui/theme/sessionbus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace numberdesk {
namespace {

const auto portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto schemeKey = QStringLiteral("color-scheme");
const auto accentKey = QStringLiteral("accent-color");
const auto motionKey = QStringLiteral("reduced-motion");
/// The same wish under the name that GNOME has had for longer.
const auto gnomeInterface = QStringLiteral("org.gnome.desktop.interface");
const auto gnomeAnimationsKey = QStringLiteral("enable-animations");

/// Read() wraps its answer in a variant of a variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<Scheme> schemeFrom(const QVariant &value)
{
    constexpr uint prefersDark = 1;
    constexpr uint prefersLight = 2;
    switch (value.toUInt()) {
    case prefersDark:
        return Scheme::Dark;
    case prefersLight:
        return Scheme::Light;
    default:
        return std::nullopt;
    }
}

/// (ddd), red, green and blue from 0 to 1; values outside mean that no accent is set.
QColor accentFrom(const QVariant &value)
{
    if (!value.canConvert<QDBusArgument>())
        return {};
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentSignature() != QLatin1String("(ddd)"))
        return {};
    double red = -1;
    double green = -1;
    double blue = -1;
    argument.beginStructure();
    argument >> red >> green >> blue;
    argument.endStructure();
    const auto isChannel = [](double channel) { return channel >= 0 && channel <= 1; };
    if (!isChannel(red) || !isChannel(green) || !isChannel(blue))
        return {};
    return QColor::fromRgbF(static_cast<float>(red), static_cast<float>(green), static_cast<float>(blue));
}

} // namespace

PortalAppearance::PortalAppearance(std::unique_ptr<SystemAppearance> platform)
    : m_platform(std::move(platform))
{
    connect(m_platform.get(), &SystemAppearance::changed, this, &SystemAppearance::changed);
    if (!isSessionBusRunning())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const bool isFollowed = bus.connect(portalService, portalPath, settingsInterface, QStringLiteral("SettingChanged"),
                                        this, SLOT(onSettingChanged(QDBusMessage)));
    if (!isFollowed)
        qWarning("The desktop's changes between light and dark cannot be followed.");
    ask(bus, appearance, schemeKey);
    ask(bus, appearance, accentKey);
    ask(bus, appearance, motionKey);
    ask(bus, gnomeInterface, gnomeAnimationsKey);
}

Scheme PortalAppearance::scheme() const { return m_scheme.value_or(m_platform->scheme()); }

QColor PortalAppearance::accent() const { return m_accent.isValid() ? m_accent : m_platform->accent(); }

void PortalAppearance::ask(const QDBusConnection &bus, const QString &space, const QString &key)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, QStringLiteral("Read"));
    message << space << key;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        // A desktop without a portal, or one that doesn't know the key, leaves the platform's choice in force.
        if (reply.isValid())
            takeSetting(key, reply.value().variant());
    });
}

void PortalAppearance::onSettingChanged(const QDBusMessage &message)
{
    // (namespace, key, value)
    const QVariantList parts = message.arguments();
    if (parts.size() != 3)
        return;
    const QString space = parts.at(0).toString();
    if (space == appearance || space == gnomeInterface)
        takeSetting(parts.at(1).toString(), parts.at(2));
}

void PortalAppearance::takeSetting(const QString &key, const QVariant &value)
{
    const Scheme oldScheme = scheme();
    const QColor oldAccent = accent();
    const bool wasMotionReduced = m_isMotionReduced;
    if (key == schemeKey)
        m_scheme = schemeFrom(unwrapped(value));
    else if (key == accentKey)
        m_accent = accentFrom(unwrapped(value));
    else if (key == motionKey)
        m_isMotionReduced = unwrapped(value).toUInt() == 1;
    else if (key == gnomeAnimationsKey)
        m_isMotionReduced = !unwrapped(value).toBool();
    if (scheme() != oldScheme || accent() != oldAccent || m_isMotionReduced != wasMotionReduced)
        Q_EMIT changed();
}

} // namespace numberdesk
