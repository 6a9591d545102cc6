// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a session bus of its own (see CMakeLists.txt), where the test plays the desktop's notification service.
#include "ui/shell/desktopnotifier.h"

#include <QDBusConnection>
#include <QStringList>
#include <QTest>
#include <QVariantMap>

using numberdesk::DesktopNotifier;

/// Keeps what it was asked to show.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;
    QStringList bodies;

public Q_SLOTS:
    Q_SCRIPTABLE uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                             const QStringList &, const QVariantMap &, int)
    {
        titles.append(title);
        bodies.append(body);
        return 1;
    }
};

class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceShowsItAsPlainText()
    {
        FakeService service;
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("service"));
        QVERIFY2(bus.isConnected(), "This test needs a session bus: dbus-run-session.");
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service,
                                   QDBusConnection::ExportScriptableSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
        DesktopNotifier notifier;
        notifier.notify(QStringLiteral("Compliance"), QStringLiteral("<b>bold</b> & more"));
        QTRY_COMPARE(service.titles, QStringList{QStringLiteral("Compliance")});
        QCOMPARE(service.bodies.constFirst(), QStringLiteral("&lt;b&gt;bold&lt;/b&gt; &amp; more"));
        notifier.notify(QStringLiteral("Long"), QString(5000, u'x'));
        QTRY_COMPARE(service.bodies.size(), 2);
        QVERIFY(service.bodies.constLast().size() < 1000);
    }

    void withoutAServiceNothingHappens()
    {
        DesktopNotifier notifier;
        notifier.notify(QStringLiteral("Compliance"), QStringLiteral("nobody sees it"));
    }
};

QTEST_MAIN(DesktopNotifierTest)

#include "tst_desktopnotifier.moc"
