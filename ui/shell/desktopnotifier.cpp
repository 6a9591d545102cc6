// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopnotifier.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QVariantMap>

#ifdef NUMBERDESK_HAS_DBUS
#include "ui/theme/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace numberdesk {
namespace {

/// Longest text that a notification shows; the window has all of it. @unit characters
constexpr qsizetype LongestNotification = 400;
constexpr int ShownFor = 10000; // @unit milliseconds

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::notify(const QString &title, const QString &text)
{
    const QString shown = text.left(LongestNotification);
    if (notifyByService(title, shown) || !QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
    }
    m_tray->show();
    m_tray->showMessage(title, shown, QApplication::windowIcon(), ShownFor);
}

#ifdef NUMBERDESK_HAS_DBUS
bool DesktopNotifier::notifyByService(const QString &title, const QString &text)
{
    if (!isSessionBusRunning() || !QDBusConnection::sessionBus().isConnected()) {
        return false;
    }
    // Source: Desktop Notifications Specification 1.2, "org.freedesktop.Notifications.Notify".
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    // The body may be markup; what a provider said must not be.
    message << QApplication::applicationDisplayName() << 0U << QApplication::desktopFileName() << title
            << text.toHtmlEscaped() << QStringList() << QVariantMap() << ShownFor;
    return QDBusConnection::sessionBus().send(message);
}
#else
bool DesktopNotifier::notifyByService(const QString &, const QString &) { return false; }
#endif

} // namespace numberdesk
