// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/releaser.h"
#include "tests/support/waitfor.h"
#include "tests/ui/inventory/inventorydesk.h"
#include "tests/ui/support/accessiblenames.h"
#include "ui/inventory/detailspane.h"
#include "ui/inventory/releasebanner.h"
#include "ui/inventory/releasedialog.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace std::chrono_literals;
using numberdesk::InventoryModel;
using numberdesk::NumberStatus;
using numberdesk::OwnedNumber;
using numberdesk::ReleaseDialog;
using numberdesk::ReleaseLinesModel;
using numberdesk::TableView;
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

    void aReleaseWaitsAndIsTakenBackInTheDetails()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const OwnedNumber number = desk.number(QStringLiteral("vogent"), isTelephone);
        desk.select(QStringLiteral("vogent"), number);
        ReleaseDialog *dialog = openRelease(desk, 10min);
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("The request is sent in 10 minute")));
        type(dialog, QStringLiteral("RELEASE"));
        QTest::mouseClick(releaseButton(dialog), Qt::LeftButton);
        QTRY_VERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("Until then it can be taken back.")));
        QTest::mouseClick(named<QPushButton>(dialog, QStringLiteral("Close")), Qt::LeftButton);
        QTRY_VERIFY(!desk.view().findChild<ReleaseDialog *>());
        QTRY_COMPARE(desk.cell(number, InventoryModel::Status), QStringLiteral("Release planned"));
        QVERIFY(desk.shows(QStringLiteral("The release is sent in 10 min")));
        QVERIFY(!desk.control<QPushButton>(QStringLiteral("Release…"))->isVisible());
        desk.press(QStringLiteral("Take back"));
        QTRY_VERIFY(desk.shows(QStringLiteral("The release was taken back. The number stays yours.")));
        QTRY_VERIFY(desk.cell(number, InventoryModel::Status) != QStringLiteral("Release planned"));
        QVERIFY(desk.control<QPushButton>(QStringLiteral("Release…"))->isVisible());
        QCOMPARE(desk.journalLines(QStringLiteral("release.taken-back")), 1);
        QCOMPARE(desk.journalLines(QStringLiteral("release.sent")), 0);
    }

    void aPlannedReleaseIsTakenBackInTheDialog()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.select(QStringLiteral("vogent"), desk.number(QStringLiteral("vogent"), isTelephone));
        ReleaseDialog *dialog = openRelease(desk, 10min);
        type(dialog, QStringLiteral("RELEASE"));
        QTest::mouseClick(releaseButton(dialog), Qt::LeftButton);
        QTRY_VERIFY(named<QPushButton>(dialog, QStringLiteral("Take back"))->isVisible());
        QTest::mouseClick(named<QPushButton>(dialog, QStringLiteral("Take back")), Qt::LeftButton);
        QTRY_VERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("taken back before it was sent")));
        QVERIFY(!named<QPushButton>(dialog, QStringLiteral("Take back"))->isVisible());
        QVERIFY(desk.services().releaser.planned().isEmpty());
    }

    void aProtectedNumberIsNotReleased()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const OwnedNumber number = desk.number(QStringLiteral("vogent"), isTelephone);
        desk.select(QStringLiteral("vogent"), number);
        auto *box = desk.control<QCheckBox>(QStringLiteral("Protected"));
        QTRY_VERIFY(box->isEnabled());
        box->click();
        QTRY_COMPARE(desk.cell(number, InventoryModel::Protection), QStringLiteral("Protected"));
        QVERIFY(box->isChecked());
        QVERIFY(!desk.control<QPushButton>(QStringLiteral("Release…"))->isVisible());
        QVERIFY(desk.shows(QStringLiteral("Take the protection off before you release it.")));
        // Not by a dialog that was opened in spite of it either.
        ReleaseDialog dialog(desk.services(), {*desk.view().findChild<numberdesk::DetailsPane *>()->shown()});
        dialog.show();
        QVERIFY(InventoryDesk::showsIn(&dialog, QStringLiteral("Nothing of this can be released")));
        QVERIFY(!releaseButton(&dialog)->isVisible());
        box->click();
        QTRY_COMPARE(desk.cell(number, InventoryModel::Protection), QString());
        QVERIFY(desk.control<QPushButton>(QStringLiteral("Release…"))->isVisible());
        QCOMPARE(desk.journalLines(QStringLiteral("protection.set")), 1);
        QCOMPARE(desk.journalLines(QStringLiteral("protection.removed")), 1);
    }

    void manyAreReleasedWithAnOutcomeEach()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        QVERIFY(desk.carrier(QStringLiteral("dialnexa"))->set(QStringLiteral("release"), QStringLiteral("in-use")));
        const QList<OwnedNumber> numbers = selectMany(desk);
        ReleaseDialog *dialog = openRelease(desk);
        QVERIFY(dialog);
        auto *going = named<TableView>(dialog, QStringLiteral("Numbers to release"));
        auto *staying = named<TableView>(dialog, QStringLiteral("Numbers that stay"));
        QCOMPARE(going->model()->rowCount(), 3);
        QCOMPARE(staying->model()->rowCount(), 1);
        QVERIFY(columnOf(staying, ReleaseLinesModel::Reason)
                    .constFirst()
                    .contains(QStringLiteral("IdentityCall has no release request.")));
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("A release at Vogent cannot be taken back.")));
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("Vobiz may charge a release fee.")));
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("for 45 days")));
        // Who uses them is told by name, as soon as the names are read.
        const QString dialNexas = numbers.at(2).agents.isEmpty() ? QString() : numbers.at(2).agents.constFirst().id;
        QVERIFY(!dialNexas.isEmpty());
        QTRY_VERIFY(!columnOf(going, ReleaseLinesModel::UsedBy).contains(dialNexas));
        type(dialog, QStringLiteral("RELEASE"));
        QTest::mouseClick(releaseButton(dialog), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!releaseButton(dialog)->isVisible(), 15000);
        auto *outcomes = named<TableView>(dialog, QStringLiteral("Outcomes"));
        QVERIFY(outcomes->isVisible());
        // Failures first; the first one is told in full.
        QCOMPARE(columnOf(outcomes, ReleaseLinesModel::Outcome).constFirst(), QStringLiteral("Not released"));
        QCOMPARE(columnOf(outcomes, ReleaseLinesModel::Outcome).count(QStringLiteral("Released")), 1);
        QCOMPARE(columnOf(outcomes, ReleaseLinesModel::Outcome).count(QStringLiteral("Release pending")), 1);
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("Phone number is used by an active campaign")));
        QCOMPARE(desk.journalLines(QStringLiteral("release.sent")), 3);
        QVERIFY(numberdesk::tests::namelessControls(*dialog).isEmpty());
    }

    void manyAreProtectedAndTakenBackAtOnce()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        selectMany(desk);
        ReleaseDialog *dialog = openRelease(desk, 10min);
        type(dialog, QStringLiteral("RELEASE"));
        QTest::mouseClick(releaseButton(dialog), Qt::LeftButton);
        QTRY_COMPARE(desk.services().releaser.planned().size(), 3);
        QTRY_VERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("The requests are sent at")));
        QTest::mouseClick(named<QPushButton>(dialog, QStringLiteral("Close")), Qt::LeftButton);
        QTRY_VERIFY(!desk.view().findChild<ReleaseDialog *>());
        desk.press(QStringLiteral("Protect"));
        // What is protected meanwhile is not released.
        QTRY_VERIFY(desk.services().releaser.planned().isEmpty());
        QVERIFY(desk.shows(QStringLiteral("4 number")));
        QCOMPARE(desk.journalLines(QStringLiteral("release.taken-back")), 3);
        desk.press(QStringLiteral("Release…"));
        dialog = desk.view().findChild<ReleaseDialog *>();
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("Nothing of this can be released")));
        dialog->reject();
        desk.press(QStringLiteral("Take protection off"));
        QTRY_COMPARE(desk.journalLines(QStringLiteral("protection.removed")), 1);
    }

    void theBannerTakesBackAndAsksAgain()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        numberdesk::ReleaseBanner banner(desk.services());
        QVERIFY(banner.isHidden());
        const QString account = desk.account(QStringLiteral("vogent"));
        const OwnedNumber number = desk.number(QStringLiteral("vogent"), isTelephone);
        numberdesk::Releaser &releaser = desk.services().releaser;
        QVERIFY(numberdesk::tests::waitFor(releaser.schedule(account, number, {}, 10min)));
        QTRY_VERIFY(!banner.isHidden());
        banner.show();
        QVERIFY(InventoryDesk::showsIn(&banner, QStringLiteral("in 10 min.")));
        QVERIFY(InventoryDesk::showsIn(&banner, formatInternational(number.number)));
        QTest::mouseClick(visibleButton(&banner, QStringLiteral("Take back")), Qt::LeftButton);
        QVERIFY(releaser.planned().isEmpty());
        QTRY_VERIFY(banner.isHidden());
        // One whose time came while nobody could see it.
        desk.services().journal.now = [] { return QDateTime::currentDateTimeUtc().addSecs(3600); };
        const auto clock =
            qScopeGuard([&] { desk.services().journal.now = [] { return QDateTime::currentDateTimeUtc(); }; });
        QVERIFY(numberdesk::tests::waitFor(releaser.schedule(account, number, {}, 100ms)));
        desk.services().journal.now = [] { return QDateTime::currentDateTimeUtc(); };
        QTRY_VERIFY(InventoryDesk::showsIn(&banner, QStringLiteral("was not sent: it is still yours.")));
        QSignalSpy asked(&banner, &numberdesk::ReleaseBanner::heldRequested);
        QTest::mouseClick(visibleButton(&banner, QStringLiteral("Decide…")), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        desk.view().showHeldReleases();
        QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
        QCOMPARE(desk.cell(number, InventoryModel::Status), QStringLiteral("Release not sent"));
        QCOMPARE(desk.journalLines(QStringLiteral("release.sent")), 0);
    }

private:
    /// Selects one number each of a carrier that refuses, two that release, and one that has no release.
    static QList<OwnedNumber> selectMany(const InventoryDesk &desk)
    {
        QList<OwnedNumber> numbers;
        auto *model = desk.table()->model();
        desk.table()->selectionModel()->clearSelection();
        for (const char *provider : {"vogent", "vobiz", "dialnexa", "identitycall"}) {
            const OwnedNumber number = desk.number(QString::fromLatin1(provider), [&](const OwnedNumber &candidate) {
                return qstrcmp(provider, "vobiz") == 0 ? isActive(candidate) : isTelephone(candidate);
            });
            numbers.append(number);
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->index(row, InventoryModel::Number).data().toString() == formatInternational(number.number)) {
                    desk.table()->selectionModel()->select(model->index(row, 0),
                                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
                }
            }
        }
        return numbers;
    }

    static QStringList columnOf(const TableView *table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            texts.append(table->model()->index(row, column).data().toString());
        }
        return texts;
    }

    static QPushButton *visibleButton(const QWidget *root, const QString &text)
    {
        for (QPushButton *button : root->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                return button;
            }
        }
        qFatal("there is no such button");
    }

    numberdesk::Theme m_theme;
};

QTEST_MAIN(ReleaseDialogTest)
#include "tst_releasedialog.moc"
