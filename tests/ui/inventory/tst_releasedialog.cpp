// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inventory/inventorydesk.h"
#include "ui/inventory/releasedialog.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace std::chrono_literals;
using numberdesk::InventoryModel;
using numberdesk::NumberStatus;
using numberdesk::OwnedNumber;
using numberdesk::ReleaseDialog;
using numberdesk::tests::InventoryDesk;
using numberdesk::tests::named;

namespace {

bool isActive(const OwnedNumber &number)
{
    return number.number.isE164() && number.status.kind == NumberStatus::Kind::Active;
}

bool isTelephone(const OwnedNumber &number) { return number.number.isE164(); }

/// Of a desk that sends releases at once.
ReleaseDialog *openRelease(const InventoryDesk &desk, std::chrono::minutes delay = 0min)
{
    desk.services().settings.setReleaseDelay(delay);
    desk.press(QStringLiteral("Release…"));
    return desk.view().findChild<ReleaseDialog *>();
}

QPushButton *releaseButton(ReleaseDialog *dialog)
{
    return named<QPushButton>(dialog, QStringLiteral("Release numbers"));
}

void type(ReleaseDialog *dialog, const QString &word)
{
    named<QLineEdit>(dialog, QStringLiteral("Type RELEASE to confirm"))->setText(word);
}

} // namespace

class ReleaseDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void onlyTheExactWordReleases()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const OwnedNumber number = desk.number(QStringLiteral("vogent"), isTelephone);
        desk.select(QStringLiteral("vogent"), number);
        ReleaseDialog *dialog = openRelease(desk);
        QVERIFY(dialog);
        QVERIFY(InventoryDesk::showsIn(dialog, formatInternational(number.number)));
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("A release at Vogent cannot be taken back.")));
        // There is no time to cancel, so there is nothing to skip.
        QVERIFY(!named<QPushButton>(dialog, QStringLiteral("Advanced"))->isVisible());
        for (const char *wrong : {"", "release", "RELEASE ", "RELEASED", "Release"}) {
            type(dialog, QString::fromLatin1(wrong));
            QVERIFY2(!releaseButton(dialog)->isEnabled(), wrong);
            QTest::keyClick(named<QLineEdit>(dialog, QStringLiteral("Type RELEASE to confirm")), Qt::Key_Return);
        }
        QCOMPARE(desk.journalLines(QStringLiteral("release.sent")), 0);
        QVERIFY(!releaseButton(dialog)->isDefault());

        type(dialog, QStringLiteral("RELEASE"));
        QTest::keyClick(named<QLineEdit>(dialog, QStringLiteral("Type RELEASE to confirm")), Qt::Key_Return);
        QCOMPARE(desk.journalLines(QStringLiteral("release.sent")), 0);
        QTest::mouseClick(releaseButton(dialog), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(InventoryDesk::showsIn(dialog, QStringLiteral("Vogent has released the number.")),
                                 15000);
        QTRY_COMPARE(desk.cell(number, InventoryModel::Number), QString());
        QVERIFY(desk.shows(QStringLiteral("No number selected")));
        QTest::mouseClick(named<QPushButton>(dialog, QStringLiteral("Close")), Qt::LeftButton);
        QTRY_VERIFY(!desk.view().findChild<ReleaseDialog *>());
    }

    void aDoubleClickReleasesOnce()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.select(QStringLiteral("vogent"), desk.number(QStringLiteral("vogent"), isTelephone));
        ReleaseDialog *dialog = openRelease(desk);
        type(dialog, QStringLiteral("RELEASE"));
        QPushButton *release = releaseButton(dialog);
        QTest::mouseClick(release, Qt::LeftButton);
        QTest::mouseDClick(release, Qt::LeftButton);
        QTest::keyClick(release, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(InventoryDesk::showsIn(dialog, QStringLiteral("Vogent has released the number.")),
                                 15000);
        QCOMPARE(desk.journalLines(QStringLiteral("release.sent")), 1);
    }

    void aHeldKeyReleasesNothing()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.select(QStringLiteral("vogent"), desk.number(QStringLiteral("vogent"), isTelephone));
        ReleaseDialog *dialog = openRelease(desk);
        type(dialog, QStringLiteral("RELEASE"));
        QPushButton *release = releaseButton(dialog);
        release->setFocus();
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
            for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent held(kind, key, Qt::NoModifier, QString(), true);
                QCoreApplication::sendEvent(release, &held);
            }
        }
        QCOMPARE(desk.journalLines(QStringLiteral("release.sent")), 0);
        QVERIFY(release->isEnabled());
    }

    void aPendingReleaseCanBeCancelled()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString vobiz = QStringLiteral("vobiz");
        const OwnedNumber number = desk.number(vobiz, isActive);
        desk.select(vobiz, number);
        ReleaseDialog *dialog = openRelease(desk);
        QVERIFY(named<QPushButton>(dialog, QStringLiteral("Advanced"))->isVisible());
        QTest::mouseClick(named<QPushButton>(dialog, QStringLiteral("Advanced")), Qt::LeftButton);
        QVERIFY(named<QCheckBox>(dialog, QStringLiteral("Release immediately, without time to cancel"))->isVisible());
        type(dialog, QStringLiteral("RELEASE"));
        QTest::mouseClick(releaseButton(dialog), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(InventoryDesk::showsIn(dialog, QStringLiteral("Vobiz will release the number.")),
                                 15000);
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("It can be cancelled until")));
        dialog->reject();
        QTRY_COMPARE_WITH_TIMEOUT(desk.cell(number, InventoryModel::Status), QStringLiteral("Release pending"), 15000);
        QVERIFY(!desk.control<QPushButton>(QStringLiteral("Release…"))->isVisible());
        QTRY_VERIFY(desk.control<QPushButton>(QStringLiteral("Cancel release"))->isVisible());
        desk.press(QStringLiteral("Cancel release"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.cell(number, InventoryModel::Status), QStringLiteral("Active"), 15000);
        QTRY_VERIFY(desk.shows(QStringLiteral("The release is cancelled.")));
        QVERIFY(desk.control<QPushButton>(QStringLiteral("Release…"))->isVisible());
    }

    void aProviderWithoutReleaseSaysSo()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("identitycall");
        desk.select(provider, desk.number(provider, isTelephone));
        QVERIFY(!desk.control<QPushButton>(QStringLiteral("Release…"))->isVisible());
        QVERIFY(desk.shows(QStringLiteral("IdentityCall has no release request.")));
    }

    void aNumberOfAnotherCarrierIsReleasedThere()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("mindhunters");
        const OwnedNumber number = desk.number(provider, [](const OwnedNumber &n) { return n.isExternal; });
        QVERIFY(!number.number.isEmpty());
        desk.select(provider, number);
        QVERIFY(!desk.control<QPushButton>(QStringLiteral("Release…"))->isVisible());
        QVERIFY(desk.shows(QStringLiteral("This number comes from another carrier. Release it there.")));
    }

    void aRefusalIsToldAndTheNumberStays()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("dialnexa");
        QVERIFY(desk.carrier(provider)->set(QStringLiteral("release"), QStringLiteral("in-use")));
        const OwnedNumber number = desk.number(provider, isTelephone);
        desk.select(provider, number);
        ReleaseDialog *dialog = openRelease(desk);
        type(dialog, QStringLiteral("RELEASE"));
        QTest::mouseClick(releaseButton(dialog), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(InventoryDesk::showsIn(dialog, QStringLiteral("it is still yours")), 15000);
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("Phone number is used by an active campaign")));
        QVERIFY(!desk.cell(number, InventoryModel::Number).isEmpty());
    }

    void anUnknownOutcomeIsSettledInPlace()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("dialnexa");
        QVERIFY(desk.carrier(provider)->set(QStringLiteral("release"), QStringLiteral("fault-after-effect")));
        const OwnedNumber number = desk.number(provider, isTelephone);
        desk.select(provider, number);
        ReleaseDialog *dialog = openRelease(desk);
        type(dialog, QStringLiteral("RELEASE"));
        QTest::mouseClick(releaseButton(dialog), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(InventoryDesk::showsIn(dialog, QStringLiteral("DialNexa has released the number.")),
                                 20000);
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("list does not show the number any more")));
        QCOMPARE(desk.journalLines(QStringLiteral("release.sent")), 1);
        QTRY_COMPARE(desk.cell(number, InventoryModel::Number), QString());
    }

private:
    numberdesk::Theme m_theme;
};

QTEST_MAIN(ReleaseDialogTest)
#include "tst_releasedialog.moc"
