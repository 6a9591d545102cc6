// SPDX-License-Identifier: GPL-3.0-or-later
// Long because everything that one review asks, says and refuses is tested over one bench.
// The purchase view driven as a person drives it, over all sample carriers.
#include "core/compliance/cases/compliancecase.h"
#include "core/inventory/annotations.h"
#include "core/models/availablenumbersmodel.h"
#include "core/models/purchaseoutcomesmodel.h"
#include "core/purchasing/approvalcode.h"
#include "core/purchasing/spendinglimits.h"
#include "tests/support/asordinaryuser.h"
#include "tests/ui/purchase/reviewbench.h"
#include "ui/approval/approvaldialog.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace std::chrono_literals;
using numberdesk::PhoneNumber;
using numberdesk::SearchHit;
using numberdesk::tests::ReviewBench;
using Kind = numberdesk::NumberType::Kind;
using Outcomes = numberdesk::PurchaseOutcomesModel;

namespace {

const char *const mindHunters = "mindhunters";

QString bought() { return QStringLiteral("Bought"); }
QString sent() { return QStringLiteral("purchase.sent"); }
QByteArray pdf() { return "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"; }

SearchHit americanNumber(const ReviewBench &bench) { return bench.offer(QString::fromLatin1(mindHunters), "US"); }
SearchHit italianNumber(const ReviewBench &bench) { return bench.offer(QString::fromLatin1(mindHunters), "IT"); }

void fillAddress(const ReviewBench &bench)
{
    bench.type("Company name", QStringLiteral("Acme Srl"));
    bench.type("Street and number", QStringLiteral("Via Roma 12"));
    bench.type("Postal code", QStringLiteral("07100"));
    bench.type("City", QStringLiteral("Sassari"));
}

} // namespace

class PurchaseViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberWithoutRequirementsIsBought()
    {
        const ReviewBench bench;
        const SearchHit hit = americanNumber(bench);
        bench.review(hit);
        QVERIFY(bench.words().contains(QStringLiteral("1 number · MindHunters · ") + hit.accountName));
        QVERIFY(bench.words().contains(numberdesk::formatInternational(hit.number.number)));
        QCOMPARE(bench.cell("Purchase lines", numberdesk::AvailableNumbersModel::Number),
                 numberdesk::formatInternational(hit.number.number));
        QCOMPARE(bench.missing(), QStringList{QStringLiteral("Nothing is missing")});
        QVERIFY(!bench.confirmButton()->isEnabled());
        QVERIFY(!bench.confirmButton()->isDefault() && !bench.confirmButton()->autoDefault());

        bench.tickAndConfirm();
        QVERIFY(bench.view->isBusy());
        QVERIFY(bench.waitForOutcome(bought()));
        QVERIFY(!bench.view->isBusy());
        QCOMPARE(bench.services().inventory.accountsWith(hit.number.number), QStringList{hit.accountId});

        QSignalSpy shown(bench.view.get(), &numberdesk::PurchaseView::inventoryRequested);
        QSignalSpy closed(bench.view.get(), &numberdesk::PurchaseView::closed);
        QTest::mouseClick(bench.button("Show in inventory"), Qt::LeftButton);
        QCOMPARE(shown.count(), 1);
        QCOMPARE(shown.at(0).at(0).toString(), hit.accountId);
        QCOMPARE(shown.at(0).at(1).value<PhoneNumber>(), hit.number.number);
        QTest::mouseClick(bench.button("Done"), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
    }

    void nothingRequiredCanBeSkipped()
    {
        const ReviewBench bench;
        bench.review(italianNumber(bench));
        const QStringList all{QStringLiteral("Tax number"),
                              QStringLiteral("Company or last name"),
                              QStringLiteral("Street and number"),
                              QStringLiteral("Postal code"),
                              QStringLiteral("City"),
                              QStringLiteral("Proof of address"),
                              QStringLiteral("Identity document")};
        QCOMPARE(bench.missing(), all);
        bench.consent()->setChecked(true);
        QVERIFY(!bench.confirmButton()->isEnabled());

        bench.type("Tax number", QStringLiteral("IT0123456"));
        QVERIFY(!bench.consent()->isChecked());
        QVERIFY2(bench.missing().constFirst().startsWith(QStringLiteral("Tax number: At least 11 characters")),
                 qPrintable(bench.missing().constFirst()));
        bench.type("Tax number", QStringLiteral("IT01234567890"));
        fillAddress(bench);
        bench.drop("Proof of address", bench.write(QStringLiteral("bill.pdf"), pdf()));
        QCOMPARE(bench.missing(), QStringList{QStringLiteral("Identity document")});
        bench.consent()->setChecked(true);
        QVERIFY(!bench.confirmButton()->isEnabled());

        // An optional date may stay empty, but not be wrong.
        bench.drop("Identity document", bench.write(QStringLiteral("passport.pdf"), pdf()));
        QCOMPARE(bench.missing(), QStringList{QStringLiteral("Nothing is missing")});
        bench.type("Date of incorporation", QStringLiteral("30/04/2019"));
        bench.consent()->setChecked(true);
        QVERIFY(!bench.confirmButton()->isEnabled());
        bench.type("Date of incorporation", QStringLiteral("2019-04-30"));
        bench.consent()->setChecked(true);
        QVERIFY(bench.confirmButton()->isEnabled());
    }

    void whatAnAssistiveToolEntersTakesTheConsentBackToo()
    {
        const ReviewBench bench;
        bench.review(bench.offer(QString::fromLatin1(mindHunters), "IT", Kind::TollFree));
        bench.find<QLineEdit>("Tax number")->setText(QStringLiteral("IT01234567890"));
        bench.consent()->setChecked(true);
        QVERIFY(bench.confirmButton()->isEnabled());
        bench.find<QLineEdit>("Tax number")->setText(QStringLiteral("IT01234567891"));
        QVERIFY(!bench.consent()->isChecked());
        QVERIFY(!bench.confirmButton()->isEnabled());
    }

    void aSecondPersonsCodeIsAskedForWhereTheLimitsSaySo()
    {
        const ReviewBench bench;
        const numberdesk::Services services = bench.services();
        services.approvalCode.cost = numberdesk::HashCost::least();
        QString code = QStringLiteral("a good long code");
        QVERIFY(numberdesk::tests::waitFor(services.approvalCode.set(numberdesk::EnteredCode::take(code), {}, {})));
        numberdesk::SpendingRules rules = *services.limits.rules();
        rules.approval.asked = numberdesk::ApprovalRule::Asked::Always;
        QVERIFY(services.limits.change(rules));
        bench.review(americanNumber(bench));
        bench.tickAndConfirm();
        QTRY_VERIFY(bench.words().contains(QStringLiteral("A second person approves it with the code.")));
        QTest::mouseClick(bench.view->findChild<numberdesk::ApprovalDialog *>()->findChild<QPushButton *>(),
                          Qt::LeftButton);
        QTRY_VERIFY(bench.words().contains(QStringLiteral("Nothing was bought.")));
        QCOMPARE(bench.journalled(QStringLiteral("purchase.prepared")), 0);
        QTRY_VERIFY(bench.consent()->isEnabled() && bench.missing().contains(QStringLiteral("Nothing is missing")));
        bench.tickAndConfirm();
        QTRY_VERIFY(numberdesk::tests::named<QLineEdit>(bench.view.get(),
                                                        QStringLiteral("Code of the second person")) != nullptr);
        QTest::keyClicks(bench.find<QLineEdit>("Code of the second person"), QStringLiteral("a good long code"));
        QTest::mouseClick(bench.button("Approve"), Qt::LeftButton);
        QVERIFY2(bench.waitForOutcome(bought()), qPrintable(bench.words()));
    }

    void anItalianNumberIsBoughtWithTextDocumentsAndAddress()
    {
        const ReviewBench bench;
        const SearchHit hit = italianNumber(bench);
        bench.review(hit);
        bench.type("Tax number", QStringLiteral("  IT01234567890 "));
        fillAddress(bench);
        bench.drop("Proof of address", bench.write(QStringLiteral("bill.pdf"), pdf()));
        bench.drop("Identity document", bench.write(QStringLiteral("passport.pdf"), pdf()));
        bench.tickAndConfirm();
        QVERIFY2(bench.waitForOutcome(bought()), qPrintable(bench.words()));
        QCOMPARE(bench.journalled(QStringLiteral("document.uploaded")), 2);
        QCOMPARE(bench.services().inventory.accountsWith(hit.number.number), QStringList{hit.accountId});
    }

    void wrongFilesAreToldAndNotTaken()
    {
        const ReviewBench bench;
        bench.review(italianNumber(bench));
        bench.drop("Proof of address", bench.write(QStringLiteral("empty.pdf"), {}));
        QTRY_VERIFY2(bench.words().contains(QStringLiteral("The file empty.pdf is empty")), qPrintable(bench.words()));
        QVERIFY(bench.missing().filter(QStringLiteral("Proof of address: ")).size() == 1);

        bench.drop("Proof of address", bench.write(QStringLiteral("really.pdf"), "only words\n"));
        QVERIFY(bench.missing().filter(QStringLiteral("By its content this is")).size() == 1);

        const QString secret = bench.write(QStringLiteral("secret.pdf"), pdf());
        QVERIFY(QFile::setPermissions(secret, QFileDevice::Permissions()));
        {
            const numberdesk::tests::AsOrdinaryUser user(bench.folder.path());
            bench.drop("Proof of address", secret);
            QVERIFY(bench.missing().filter(QStringLiteral("cannot be read")).size() == 1);
        }
        bench.drop("Proof of address", bench.write(QStringLiteral("bill.pdf"), pdf()));
        QVERIFY(bench.missing().filter(QStringLiteral("Proof of address")).isEmpty());
    }

    void aFileThatIsGoneAtTheEndIsNoticed()
    {
        const ReviewBench bench;
        bench.review(bench.offer(QString::fromLatin1(mindHunters), "GB", Kind::Mobile));
        const QString path = bench.write(QStringLiteral("passport.pdf"), pdf());
        bench.drop("Identity document", path);
        bench.consent()->setChecked(true);
        QVERIFY(bench.confirmButton()->isEnabled());
        QVERIFY(QFile::remove(path));
        QTest::mouseClick(bench.confirmButton(), Qt::LeftButton);
        QVERIFY(!bench.view->isBusy());
        QVERIFY(bench.missing().constFirst().contains(QStringLiteral("is not there")));
        QVERIFY(!bench.consent()->isChecked());
        QCOMPARE(bench.journalled(QStringLiteral("purchase.prepared")), 0);
    }

    void f8GoesFromGapToGap()
    {
        const ReviewBench bench;
        bench.review(italianNumber(bench));
        bench.view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.view.get()));
        QTest::keyClick(bench.view.get(), Qt::Key_F8);
        QCOMPARE(QApplication::focusWidget(), bench.find<QLineEdit>("Tax number"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        QCOMPARE(QApplication::focusWidget(), bench.find<QLineEdit>("Company name"));
        QTest::mouseClick(bench.button("Go: Identity document"), Qt::LeftButton);
        QCOMPARE(QApplication::focusWidget(), bench.button("Choose file for Identity document"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        QCOMPARE(QApplication::focusWidget(), bench.find<QLineEdit>("Tax number"));
    }

    void whereRequirementsAreNotToldThatIsSaid()
    {
        const ReviewBench bench;
        bench.review(bench.offer(QStringLiteral("identitycall"), "US"));
        const auto session = numberdesk::tests::waitFor(
            bench.services().sessions.session(bench.offer(QStringLiteral("identitycall"), "US").accountId, {}));
        const numberdesk::ProviderTraits traits = session->provider->traits();
        QVERIFY(bench.words().contains(traits.notOffered.value(numberdesk::Operation::Requirements)));
        QVERIFY(bench.find<QLineEdit>("Label")->isVisible());
        QVERIFY(numberdesk::tests::named<QLineEdit>(bench.view.get(), traits.purchaseFields.constFirst().label)
                    ->isVisible());
        QVERIFY(bench.checks().contains(traits.notOffered.value(numberdesk::Operation::Balance)));
        QVERIFY(bench.checks().contains(traits.notOffered.value(numberdesk::Operation::Release)));
        QVERIFY(bench.checks().contains(QStringLiteral("The currency is not stated.")));
        bench.type("Label", QStringLiteral("Front desk"));
        bench.tickAndConfirm();
        QVERIFY2(bench.waitForOutcome(bought()), qPrintable(bench.words()));
    }

    void aLabelThatTheProviderDoesNotTakeIsKeptHere()
    {
        const ReviewBench bench;
        const SearchHit hit = bench.offer(QStringLiteral("vobiz"), "US");
        bench.review(hit);
        QTRY_VERIFY(bench.words().contains(QStringLiteral("it is kept on this computer")));
        bench.type("Label", QStringLiteral("Front desk"));
        bench.tickAndConfirm();
        QVERIFY2(bench.waitForOutcome(bought()), qPrintable(bench.words()));
        const auto label = [&] {
            const auto kept = bench.services().annotations.find(hit.accountId, hit.number.number);
            return kept ? kept->label : QString();
        };
        QTRY_COMPARE(label(), QStringLiteral("Front desk"));
    }

    void unreadableRequirementsStandInTheWayUntilTheyAreRead()
    {
        const ReviewBench bench;
        const SearchHit hit = americanNumber(bench);
        auto *contract = bench.composition->sandboxServer()->contract(QString::fromLatin1(mindHunters));
        QVERIFY(contract->set(QStringLiteral("token"), QStringLiteral("refused")));
        bench.review(hit);
        QCOMPARE(bench.missing(), QStringList{QStringLiteral("The requirements could not be read")});
        QVERIFY(bench.words().contains(QStringLiteral("The requirements cannot be read. MindHunters refused")));
        bench.consent()->setChecked(true);
        QVERIFY(!bench.confirmButton()->isEnabled());
        QSignalSpy account(bench.view.get(), &numberdesk::PurchaseView::accountRequested);
        QTest::mouseClick(bench.button("Enter a new token"), Qt::LeftButton);
        QCOMPARE(account.count(), 1);
        QCOMPARE(account.at(0).at(0).toString(), hit.accountId);
    }

    void theBalanceIsReadAndStandsInTheWayWhereItIsTooLow()
    {
        const ReviewBench bench;
        SearchHit hit = bench.offer(QStringLiteral("vobiz"), "US");
        bench.review(hit);
        QTRY_VERIFY2(bench.checks().filter(QStringLiteral("The balance is enough")).size() == 1,
                     qPrintable(bench.checks().join(u'\n')));
        hit.number.monthlyFee->amount = numberdesk::Decimal(1000000);
        bench.review(hit);
        QTRY_VERIFY(bench.checks().filter(QStringLiteral("The balance is too low")).size() == 1);
        bench.consent()->setChecked(true);
        QVERIFY(!bench.confirmButton()->isEnabled());
    }

    void aBalanceThatDoesNotSufficeIsARefusal()
    {
        const ReviewBench bench;
        bench.rehearse(QStringLiteral("vobiz"), QStringLiteral("out-of-balance"));
        bench.review(bench.offer(QStringLiteral("vobiz"), "US"));
        bench.tickAndConfirm();
        QVERIFY2(bench.waitForOutcome(QStringLiteral("Not bought")), qPrintable(bench.words()));
        QVERIFY2(bench.words().contains(QStringLiteral("balance")), qPrintable(bench.words()));
        QVERIFY(bench.button("Try again…")->isVisible());
    }

    void anIdentityThatMustBeVerifiedLeadsToCompliance()
    {
        const ReviewBench bench;
        bench.rehearse(QStringLiteral("dialnexa"), QStringLiteral("kyc-required"));
        const SearchHit hit = bench.offer(QStringLiteral("dialnexa"), "US");
        bench.review(hit);
        bench.tickAndConfirm();
        QVERIFY2(bench.waitForOutcome(QStringLiteral("Not bought")), qPrintable(bench.words()));
        QVERIFY2(bench.words().contains(QStringLiteral("verify your identity")), qPrintable(bench.words()));
        numberdesk::CaseSubject asked;
        connect(bench.view.get(), &numberdesk::PurchaseView::complianceRequested, this,
                [&asked](const numberdesk::CaseSubject &subject) { asked = subject; });
        QVERIFY(bench.button("Open Compliance")->isVisible());
        QTest::mouseClick(bench.button("Open Compliance"), Qt::LeftButton);
        QCOMPARE(asked, (numberdesk::CaseSubject{hit.accountId, hit.number.country, hit.number.type}));
    }

    void aNumberThatIsGoneLeadsBackToTheSearch()
    {
        const ReviewBench bench;
        const SearchHit hit = americanNumber(bench);
        bench.rehearse(QString::fromLatin1(mindHunters), QStringLiteral("taken"));
        bench.review(hit);
        bench.tickAndConfirm();
        QVERIFY(bench.waitForOutcome(QStringLiteral("Not bought")));
        QVERIFY2(bench.words().contains(QStringLiteral("Nothing was bought.")), qPrintable(bench.words()));
        QVERIFY(!bench.button("Open Compliance")->isVisible());
        QSignalSpy search(bench.view.get(), &numberdesk::PurchaseView::searchRequested);
        QTest::mouseClick(bench.button("Search again"), Qt::LeftButton);
        QCOMPARE(search.count(), 1);
        QVERIFY(bench.services().inventory.accountsWith(hit.number.number).isEmpty());
    }

    void whatWasEnteredStaysForTheNextAttempt()
    {
        const ReviewBench bench;
        bench.rehearse(QString::fromLatin1(mindHunters), QStringLiteral("kyc-required"));
        bench.review(bench.offer(QString::fromLatin1(mindHunters), "IT", Kind::TollFree));
        bench.type("Tax number", QStringLiteral("IT01234567890"));
        bench.tickAndConfirm();
        QVERIFY(bench.waitForOutcome(QStringLiteral("Not bought")));
        QTest::mouseClick(bench.button("Try again…"), Qt::LeftButton);
        QTRY_COMPARE(bench.missing(), QStringList{QStringLiteral("Nothing is missing")});
        QCOMPARE(bench.find<QLineEdit>("Tax number")->text(), QStringLiteral("IT01234567890"));
        QVERIFY(!bench.consent()->isChecked());
        bench.rehearse(QString::fromLatin1(mindHunters), QStringLiteral("works"));
        bench.tickAndConfirm();
        QVERIFY(bench.waitForOutcome(bought()));
    }

    void aLostAnswerIsSettled()
    {
        const ReviewBench bench;
        const SearchHit hit = americanNumber(bench);
        bench.rehearse(QString::fromLatin1(mindHunters), QStringLiteral("fault-after-effect"));
        bench.review(hit);
        bench.tickAndConfirm();
        QVERIFY2(bench.waitForOutcome(bought()), qPrintable(bench.words()));
        QCOMPARE(bench.journalled(QStringLiteral("purchase.unknown")), 1);
        QVERIFY(bench.words().contains(QStringLiteral("the account’s list shows the number")));
        QCOMPARE(bench.journalled(sent()), 1);
    }

    void anUnknownOutcomeShowsItsEvidenceAndIsLeftToThePerson()
    {
        const ReviewBench bench;
        bench.services().reconciler.waits = {2s};
        bench.rehearse(QString::fromLatin1(mindHunters), QStringLiteral("fault"));
        const SearchHit hit = americanNumber(bench);
        bench.review(hit);
        bench.tickAndConfirm();
        QVERIFY(bench.waitForOutcome(QStringLiteral("Unknown, being settled")));
        QTRY_VERIFY2(bench.words().contains(QStringLiteral("does not show it")), qPrintable(bench.words()));
        QVERIFY2(bench.words().contains(QStringLiteral("Numberdesk looks again in")), qPrintable(bench.words()));
        QVERIFY(bench.waitForOutcome(QStringLiteral("Not confirmed")));

        // A new review of the same number is possible now; letting it look again shows that it is looked at.
        QTest::mouseClick(bench.button("Look again"), Qt::LeftButton);
        QVERIFY(bench.waitForOutcome(QStringLiteral("Unknown, being settled"), 1000));
        QVERIFY(bench.waitForOutcome(QStringLiteral("Not confirmed")));
    }

    void anOpenOutcomeStandsInTheWayOfTheSameNumber()
    {
        const ReviewBench bench;
        bench.rehearse(QString::fromLatin1(mindHunters), QStringLiteral("fault"));
        const SearchHit hit = americanNumber(bench);
        bench.review(hit);
        bench.tickAndConfirm();
        QVERIFY(bench.waitForOutcome(QStringLiteral("Unknown, being settled")));
        bench.review(hit);
        bench.consent()->setChecked(true);
        QVERIFY(!bench.confirmButton()->isEnabled());
        QSignalSpy activity(bench.view.get(), &numberdesk::PurchaseView::activityRequested);
        const QString line = bench.checks().filter(QStringLiteral("no known outcome")).value(0);
        QVERIFY(!line.isEmpty());
        auto *link = numberdesk::tests::named<QPushButton>(bench.view.get(), QStringLiteral("Activity: ") + line);
        QVERIFY(link);
        link->click();
        QCOMPARE(activity.count(), 1);
    }

    void aNumberThatIsYoursCannotBeBoughtAgain()
    {
        const ReviewBench bench;
        const SearchHit hit = americanNumber(bench);
        bench.review(hit);
        bench.tickAndConfirm();
        QVERIFY(bench.waitForOutcome(bought()));
        bench.review(hit);
        QVERIFY(bench.checks().filter(QStringLiteral("yours already")).size() == 1);
        bench.consent()->setChecked(true);
        QVERIFY(!bench.confirmButton()->isEnabled());
    }

    void cancelBeforeSendingBuysNothing()
    {
        const ReviewBench bench;
        const SearchHit hit = americanNumber(bench);
        bench.review(hit);
        numberdesk::sandbox::Transport slow;
        slow.delay = 1500ms;
        QVERIFY(bench.composition->sandboxServer()->setTransport(QString::fromLatin1(mindHunters), slow));
        bench.tickAndConfirm();
        QTRY_COMPARE(bench.journalled(QStringLiteral("purchase.prepared")), 1);
        QTest::mouseClick(bench.button("Cancel"), Qt::LeftButton);
        QVERIFY(bench.waitForOutcome(QStringLiteral("Not bought")));
        QVERIFY(bench.words().contains(QStringLiteral("You stopped it before the request was sent.")));
        QCOMPARE(bench.journalled(sent()), 0);
    }

    void whatIsSentCannotBeCancelled()
    {
        const ReviewBench bench;
        const SearchHit hit = americanNumber(bench);
        bench.review(hit);
        numberdesk::sandbox::Transport slow;
        slow.delay = 700ms;
        QVERIFY(bench.composition->sandboxServer()->setTransport(QString::fromLatin1(mindHunters), slow));
        bench.tickAndConfirm();
        QVERIFY2(bench.button("Cancel")->isVisible(), qPrintable(bench.words()));
        QTRY_COMPARE_WITH_TIMEOUT(bench.journalled(sent()), 1, 15000);
        QVERIFY(!bench.button("Cancel")->isVisible());
        QVERIFY(bench.waitForOutcome(bought()));
    }

    void aDoubleClickAndAKeyHeldDownBuyOnce()
    {
        const ReviewBench bench;
        const SearchHit hit = americanNumber(bench);
        bench.review(hit);
        bench.consent()->setChecked(true);
        QPushButton *confirm = bench.confirmButton();
        QTest::keyEvent(QTest::Press, confirm, Qt::Key_Return);
        QVERIFY(!bench.view->isBusy());
        QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
        QCoreApplication::sendEvent(confirm, &repeated);
        QVERIFY(!bench.view->isBusy());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTest::mouseDClick(confirm, Qt::LeftButton);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(bench.waitForOutcome(bought()));
        QCOMPARE(bench.journalled(QStringLiteral("purchase.prepared")), 1);
        QCOMPARE(bench.journalled(sent()), 1);
    }

    void aSecondReviewWaitsForThePurchaseUnderWay()
    {
        const ReviewBench bench;
        const SearchHit hit = americanNumber(bench);
        const SearchHit other = italianNumber(bench);
        bench.review(hit);
        bench.tickAndConfirm();
        bench.view->review(other);
        QVERIFY(bench.view->isBusy());
        QVERIFY(bench.words().contains(QStringLiteral("is being bought")));
        QVERIFY(bench.waitForOutcome(bought()));
        QCOMPARE(bench.cell("Outcomes", Outcomes::Number), numberdesk::formatInternational(hit.number.number));
    }

    void closingTheViewMeanwhileLosesNothing_data()
    {
        QTest::addColumn<bool>("afterSending");
        QTest::newRow("before the request is sent") << false;
        QTest::newRow("after the request is sent") << true;
    }

    void closingTheViewMeanwhileLosesNothing()
    {
        QFETCH(bool, afterSending);
        ReviewBench bench;
        const SearchHit hit = americanNumber(bench);
        bench.review(hit);
        numberdesk::sandbox::Transport slow;
        slow.delay = 500ms;
        QVERIFY(bench.composition->sandboxServer()->setTransport(QString::fromLatin1(mindHunters), slow));
        bench.tickAndConfirm();
        const QString reached = afterSending ? sent() : QStringLiteral("purchase.prepared");
        QTRY_COMPARE_WITH_TIMEOUT(bench.journalled(reached), 1, 15000);
        bench.view.reset();
        QTRY_VERIFY_WITH_TIMEOUT(bench.services().journal.openIntents()->isEmpty(), 15000);
        QCOMPARE(bench.journalled(QStringLiteral("purchase.bought")), afterSending ? 1 : 0);
        QCOMPARE(bench.journalled(QStringLiteral("purchase.refused")), afterSending ? 0 : 1);
        QCOMPARE(bench.journalled(sent()), afterSending ? 1 : 0);
    }

    void aNumberThatIsSetUpFirstIsYoursButNotReady()
    {
        const ReviewBench bench;
        bench.review(bench.offer(QString::fromLatin1(mindHunters), "DE", Kind::TollFree));
        bench.type("Business name", QStringLiteral("Acme GmbH"));
        bench.tickAndConfirm();
        QVERIFY2(bench.waitForOutcome(QStringLiteral("Bought, being set up")), qPrintable(bench.words()));
        QVERIFY(bench.words().contains(QStringLiteral("cannot be used yet")));
        QVERIFY(bench.button("Show in inventory")->isVisible());
    }

    void tablesAreSoundModels()
    {
        const ReviewBench bench;
        auto *outcomes = bench.find<QAbstractItemView>("Outcomes");
        const QAbstractItemModelTester tester(outcomes->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.review(americanNumber(bench));
        bench.tickAndConfirm();
        QVERIFY(bench.waitForOutcome(bought()));
        QCOMPARE(outcomes->model()->rowCount(), 1);
    }
};

QTEST_MAIN(PurchaseViewTest)
#include "tst_purchaseview.moc"
