// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on a session bus of its own (see CMakeLists.txt), where the test plays the desktop portal.
#include "ui/theme/portalappearance.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using numberdesk::PortalAppearance;
using numberdesk::Scheme;

namespace {

class LightPlatform final : public numberdesk::SystemAppearance
{
public:
    [[nodiscard]] Scheme scheme() const override { return Scheme::Light; }
    [[nodiscard]] QColor accent() const override { return {}; }
};

} // namespace

/// A portal that prefers dark and knows no other setting.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public Q_SLOTS:
    Q_SCRIPTABLE QDBusVariant Read(const QString &space, const QString &key)
    {
        if (space == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme"))
            return QDBusVariant(QVariant::fromValue(QDBusVariant(1U)));
        sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("Setting not found"));
        return {};
    }
};

class PortalAppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAtTheStartAndFollowed();
};

void PortalAppearanceTest::isReadAtTheStartAndFollowed()
{
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    FakePortal portal;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    QVERIFY2(bus.isConnected(), "This test needs a session bus: dbus-run-session.");
    QVERIFY(bus.registerObject(path, &portal, QDBusConnection::ExportScriptableSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    const PortalAppearance appearance(std::make_unique<LightPlatform>());
    QCOMPARE(appearance.scheme(), Scheme::Light);
    QTRY_COMPARE(appearance.scheme(), Scheme::Dark);

    const QSignalSpy changes(&appearance, &numberdesk::SystemAppearance::changed);
    QDBusMessage change = QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.portal.Settings"),
                                                     QStringLiteral("SettingChanged"));
    change << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
           << QVariant::fromValue(QDBusVariant(2U));
    QVERIFY(bus.send(change));
    QTRY_COMPARE(appearance.scheme(), Scheme::Light);
    QCOMPARE(changes.count(), 1);
}

QTEST_GUILESS_MAIN(PortalAppearanceTest)
#include "tst_portalappearance.moc"
