// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it follows the purchase of a cart to each of its ends.
#include "core/compliance/cases/casebook.h"
#include "core/compliance/cases/compliancecase.h"
#include "core/inventory/annotations.h"
#include "core/purchasing/approvalcode.h"
#include "core/purchasing/purchaseintent.h"
#include "core/purchasing/spendinglimits.h"
#include "core/storage/rowvalues.h"
#include "tests/core/purchasing/cartlines.h"
#include "tests/ui/purchase/cartbench.h"
#include "tests/ui/support/accessiblenames.h"
#include "ui/approval/approvaldialog.h"

#include <QScrollArea>
#include <QSignalSpy>

using namespace std::chrono_literals;
using numberdesk::ApprovalDialog;
using numberdesk::CartLine;
using numberdesk::CartPurchaseView;
using numberdesk::EnteredCode;
using numberdesk::NumberType;
using numberdesk::PhoneNumber;
using numberdesk::PurchaseIntent;
using numberdesk::PurchaseLinesModel;
using numberdesk::PurchaseOutcomesModel;
using numberdesk::SearchHit;
using numberdesk::SpendingLimit;
using numberdesk::SpendingRules;
using numberdesk::tests::CartBench;
using numberdesk::tests::cents;
namespace tests = numberdesk::tests;
using Lines = PurchaseLinesModel;

namespace {

/// An offer of a number that the carrier does not sell.
SearchHit gone(SearchHit hit)
{
    hit.number.number = PhoneNumber(QStringLiteral("+14155550199"));
    return hit;
}

SearchHit cheaper(SearchHit hit)
{
    hit.number.monthlyFee = cents(1, QStringLiteral("USD"));
    return hit;
}

/// The purchases of the journal, oldest first.
QList<PurchaseIntent> intents(const CartBench &bench)
{
    QList<PurchaseIntent> found;
    const auto entries = bench.services().journal.newest(1000);
    QStringList ids;
    for (const numberdesk::JournalEntry &entry : *entries) {
        ids.prepend(entry.intentId);
    }
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        const auto record = id.isEmpty() ? std::nullopt : *bench.services().journal.intent(id);
        if (const auto intent = record ? purchaseIntentFrom(*record) : std::nullopt) {
            found.append(*intent);
        }
    }
    return found;
}

} // namespace

/// A person buys many numbers at once.
class CartPurchaseViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyLinesOverFiveProvidersAreBoughtAtOnce()
    {
        CartBench bench;
        QList<SearchHit> hits;
        for (const char *id : {"mindhunters", "identitycall", "vobiz", "dialnexa"}) {
            hits += bench.offers(QString::fromLatin1(id), "US", NumberType::Kind::Local, 12);
        }
        hits += bench.offers(QStringLiteral("vogent"), "US", NumberType::Kind::Local, 2);
        QCOMPARE(hits.size(), 50);
        bench.view->begin(bench.fill(hits));
        QVERIFY(bench.waitForReview());
        QCOMPARE(bench.table("Purchase lines")->model()->rowCount(), 50);
        QVERIFY(bench.words().contains(QStringLiteral("50 number(s) · 5 account(s)")));
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        QStringList outcomes = bench.outcomes();
        QCOMPARE(outcomes.size(), 50);
        QCOMPARE(bench.journalled(QStringLiteral("purchase.sent")), 50);
        QTRY_COMPARE_WITH_TIMEOUT(bench.services().cart.size(), 0, 20000);
        outcomes.removeDuplicates();
        QVERIFY2(!outcomes.contains(QStringLiteral("Not bought")), qPrintable(outcomes.join(u',')));
    }

    void whatCannotBeBoughtIsSetApartAndTheRestGoesOn()
    {
        CartBench bench;
        QList<SearchHit> hits = bench.easy(4);
        hits[1] = gone(hits.at(1));
        const QList<CartLine> lines = bench.fill(hits);
        bench.view->begin(lines);
        QVERIFY(bench.waitForCheck());
        QCOMPARE(bench.setApart(), QStringList(QStringLiteral("Gone")));
        QVERIFY(
            bench.column("Lines set apart", Lines::Reason).constFirst().startsWith(QStringLiteral("Vobiz does not")));
        QCOMPARE(bench.column("Lines that can be bought", Lines::State),
                 QStringList({QStringLiteral("Ready"), QStringLiteral("Ready"), QStringLiteral("Ready")}));
        bench.press("Continue with the rest");
        QCOMPARE(bench.table("Purchase lines")->model()->rowCount(), 3);
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.outcomes(),
                 QStringList({QStringLiteral("Bought"), QStringLiteral("Bought"), QStringLiteral("Bought")}));
        QTRY_COMPARE(bench.services().cart.size(), 1);
        QCOMPARE(bench.services().cart.lines().constFirst().id, lines.at(1).id);
    }

    void goingBackBuysNothing()
    {
        CartBench bench;
        QList<SearchHit> hits = bench.easy(2);
        hits[0] = gone(hits.at(0));
        const QSignalSpy closed(bench.view.get(), &CartPurchaseView::closed);
        bench.view->begin(bench.fill(hits));
        QVERIFY(bench.waitForCheck());
        bench.press("Go back");
        QCOMPARE(closed.count(), 1);
        QCOMPARE(bench.services().cart.size(), 2);
        QVERIFY(intents(bench).isEmpty());
    }

    void aReplacementTakesTheLinesPlaceAndIsCheckedItself()
    {
        CartBench bench;
        QList<SearchHit> hits = bench.easy(2);
        hits[0] = gone(hits.at(0));
        const QList<CartLine> lines = bench.fill(hits);
        bench.view->begin(lines);
        QVERIFY(bench.waitForCheck());
        QPushButton *take = nullptr;
        for (QPushButton *button : bench.view->findChildren<QPushButton *>()) {
            take = button->isVisible() && button->text().startsWith(QStringLiteral("Take ")) ? button : take;
        }
        QVERIFY(take != nullptr);
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_VERIFY(bench.waitForCheck() && bench.setApart().isEmpty());
        bench.press("Continue");
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        const QList<PurchaseIntent> bought = intents(bench);
        QCOMPARE(bought.size(), 2);
        const auto replaced = std::find_if(bought.cbegin(), bought.cend(), [&](const PurchaseIntent &intent) {
            return intent.place.lineId == lines.at(0).id;
        });
        QVERIFY(replaced != bought.cend());
        QVERIFY(replaced->place.isReplacement);
        QVERIFY(!(replaced->order.number.number == lines.at(0).number.number));
        QVERIFY(!bought.at(0).place.purchaseId.isEmpty());
        QCOMPARE(bought.at(0).place.purchaseId, bought.at(1).place.purchaseId);
        // The line of the cart goes although its own number was not bought.
        QTRY_COMPARE(bench.services().cart.size(), 0);
    }

    void aChangedPriceIsBoughtOnlyWhenItWasAccepted()
    {
        CartBench bench;
        QList<SearchHit> hits = bench.easy(2);
        const QString price = hits.at(0).number.monthlyFee->amount.toString(2);
        hits[0] = cheaper(hits.at(0));
        bench.view->begin(bench.fill(hits));
        QVERIFY(bench.waitForCheck());
        QCOMPARE(bench.setApart(), QStringList(QStringLiteral("Price changed")));
        QVERIFY(bench.column("Lines set apart", Lines::Reason).constFirst().contains(price));
        bench.press("Accept the new price");
        QTRY_VERIFY(bench.waitForCheck() && bench.setApart().isEmpty());
        bench.press("Continue");
        QCOMPARE(bench.column("Purchase lines", Lines::MonthlyFee).constFirst(), price);
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.outcomes(), QStringList({QStringLiteral("Bought"), QStringLiteral("Bought")}));
    }

    void anythingThatChangesTakesTheTickAway()
    {
        CartBench bench;
        const QList<CartLine> lines =
            bench.fill(bench.offers(QStringLiteral("mindhunters"), "US", NumberType::Kind::Local, 3));
        bench.view->begin(lines);
        QVERIFY(bench.waitForReview());
        auto *tick = bench.find<QCheckBox>("I confirm these numbers and prices");
        const auto isTicked = [&] {
            tick->setChecked(true);
            return tick->isChecked() && bench.button("Confirm purchase")->isEnabled();
        };
        QVERIFY(!bench.button("Confirm purchase")->isEnabled());
        QTRY_VERIFY(isTicked());
        QVERIFY(tests::waitFor(bench.services().cart.remove({lines.at(2).id})));
        QTRY_VERIFY(!tick->isChecked());
        QVERIFY(!bench.button("Confirm purchase")->isEnabled());
        QCOMPARE(bench.table("Purchase lines")->model()->rowCount(), 2);
        QVERIFY(isTicked());
        SpendingRules rules;
        SpendingLimit limit;
        limit.id = numberdesk::newRowId();
        limit.currency = QStringLiteral("USD");
        limit.amount = numberdesk::Decimal(0);
        rules.limits.append(limit);
        rules.allowsUnknownCharges = true;
        QVERIFY(bench.services().limits.change(rules));
        QVERIFY(!tick->isChecked());
        QVERIFY(!tick->isEnabled());
        QVERIFY2(bench.words().contains(QStringLiteral("spending limit in USD is 0")), qPrintable(bench.words()));
    }

    void whatIsGoneWhenItIsSentIsAskedForAgain()
    {
        CartBench bench;
        bench.view->lookHolds = 0ms;
        const QList<CartLine> lines = bench.fill(bench.easy(2));
        bench.view->begin(lines);
        QVERIFY(bench.waitForReview());
        // Somebody else is quicker.
        const auto session = tests::waitFor(bench.services().sessions.session(lines.at(0).accountId, {}));
        numberdesk::PurchaseOrder order;
        order.number = lines.at(0).number;
        QVERIFY(!tests::waitFor(session->provider->purchase(order, {})).error);
        QVERIFY(bench.confirm());
        QTRY_COMPARE_WITH_TIMEOUT(bench.setApart(), QStringList(QStringLiteral("Already yours")), 20000);
        QVERIFY(bench.words().contains(QStringLiteral("Nothing was sent.")));
        QVERIFY(intents(bench).isEmpty());
        bench.press("Continue with the rest");
        QVERIFY(!bench.find<QCheckBox>("I confirm these numbers and prices")->isChecked());
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.outcomes(), QStringList(QStringLiteral("Bought")));
    }

    void labelsThatAProviderDoesNotTakeAreKeptHere()
    {
        CartBench bench;
        QList<CartLine> lines = bench.fill(bench.easy(2));
        QVERIFY(tests::waitFor(bench.services().cart.setLabels({{lines.at(0).id, QStringLiteral("Front desk")}})));
        bench.view->begin(bench.services().cart.lines());
        QVERIFY(bench.waitForReview());
        QTRY_COMPARE(bench.checks().filter(QStringLiteral("Vobiz takes no label")).size(), 1);
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        const auto label = [&] {
            const auto kept = bench.services().annotations.find(lines.at(0).accountId, lines.at(0).number.number);
            return kept ? kept->label : QString();
        };
        QTRY_COMPARE(label(), QStringLiteral("Front desk"));
    }

    void aDoubleClickBuysOnce()
    {
        CartBench bench;
        bench.view->begin(bench.fill(bench.easy(2)));
        QVERIFY(bench.waitForReview());
        QVERIFY(!bench.button("Confirm purchase")->isDefault() && !bench.button("Confirm purchase")->hasFocus());
        auto *tick = bench.find<QCheckBox>("I confirm these numbers and prices");
        QTRY_VERIFY(bench.checks().filter(QStringLiteral("being read")).isEmpty());
        tick->setChecked(true);
        QPushButton *confirm = bench.button("Confirm purchase");
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTest::mouseDClick(confirm, Qt::LeftButton);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.journalled(QStringLiteral("purchase.prepared")), 2);
        QCOMPARE(bench.journalled(QStringLiteral("purchase.sent")), 2);
    }

    void cancelTakesBackWhatWasNotSent()
    {
        CartBench bench;
        const QList<CartLine> lines =
            bench.fill(bench.offers(QStringLiteral("mindhunters"), "US", NumberType::Kind::Local, 12));
        bench.view->begin(lines);
        QVERIFY(bench.waitForReview());
        QVERIFY(bench.confirm());
        QTRY_VERIFY(bench.journalled(QStringLiteral("purchase.sent")) > 0);
        bench.press("Cancel");
        QVERIFY(bench.words().contains(QStringLiteral("Stopping")));
        QVERIFY(bench.waitForResult());
        const QStringList outcomes = bench.outcomes();
        const auto notSent = outcomes.count(QStringLiteral("Not sent")) + outcomes.count(QStringLiteral("Not bought"));
        QVERIFY2(outcomes.contains(QStringLiteral("Not sent")), qPrintable(outcomes.join(u',')));
        QCOMPARE(outcomes.size() - notSent, bench.journalled(QStringLiteral("purchase.sent")));
        // Failures first, then what was bought.
        QCOMPARE(outcomes.constLast(), QStringLiteral("Bought"));
        QTRY_COMPARE(bench.services().cart.size(), notSent);
    }

    void whatFailedIsTriedAgainAfterANewLookAndConsent()
    {
        CartBench bench;
        QList<SearchHit> hits = bench.easy(1);
        hits += bench.offers(QStringLiteral("mindhunters"), "US", NumberType::Kind::Local, 2);
        bench.view->begin(bench.fill(hits));
        QVERIFY(bench.waitForReview());
        bench.rehearse(QStringLiteral("mindhunters"), QStringLiteral("limit-reached"));
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        // Failures first, whatever their place in the cart.
        QCOMPARE(bench.outcomes(),
                 QStringList({QStringLiteral("Not bought"), QStringLiteral("Not bought"), QStringLiteral("Bought")}));
        bench.rehearse(QStringLiteral("mindhunters"), QStringLiteral("works"));
        bench.press("Retry failed…");
        QVERIFY(bench.waitForReview());
        QCOMPARE(bench.table("Purchase lines")->model()->rowCount(), 2);
        QVERIFY(!bench.find<QCheckBox>("I confirm these numbers and prices")->isChecked());
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.outcomes(), QStringList({QStringLiteral("Bought"), QStringLiteral("Bought")}));
        const QList<PurchaseIntent> all = intents(bench);
        QVERIFY(all.size() >= 4);
        for (const PurchaseIntent &intent : all) {
            QCOMPARE(intent.place.purchaseId, all.constFirst().place.purchaseId);
        }
        QTRY_COMPARE(bench.services().cart.size(), 0);
    }

    void anIdentityThatMustBeVerifiedLeadsToCompliance()
    {
        CartBench bench;
        const QList<SearchHit> hits = bench.offers(QStringLiteral("mindhunters"), "US", NumberType::Kind::Local, 1);
        bench.view->begin(bench.fill(hits));
        QVERIFY(bench.waitForReview());
        bench.rehearse(QStringLiteral("mindhunters"), QStringLiteral("kyc-required"));
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        numberdesk::CaseSubject asked;
        connect(bench.view.get(), &CartPurchaseView::complianceRequested, this,
                [&asked](const numberdesk::CaseSubject &subject) { asked = subject; });
        bench.press("Open Compliance");
        QCOMPARE(asked.accountId, hits.constFirst().accountId);
    }

    void whatIsNotKnownSaysWhenItLooksAgainAndSettlesOnThePage()
    {
        CartBench bench;
        bench.rehearse(QStringLiteral("mindhunters"), QStringLiteral("garbage-after-effect"));
        const QList<CartLine> lines =
            bench.fill(bench.offers(QStringLiteral("mindhunters"), "US", NumberType::Kind::Local, 2));
        bench.view->begin(lines);
        QVERIFY(bench.waitForReview());
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        QVERIFY(!bench.button("Retry failed…")->isEnabled());
        if (bench.outcomes().contains(QStringLiteral("Unknown, being settled"))) {
            QVERIFY(!bench.table("Outcomes")->isColumnHidden(PurchaseOutcomesModel::NextLook));
        }
        QTRY_COMPARE_WITH_TIMEOUT(bench.outcomes(), QStringList({QStringLiteral("Bought"), QStringLiteral("Bought")}),
                                  40000);
        QCOMPARE(bench.journalled(QStringLiteral("purchase.sent")), 2);
        QTRY_COMPARE(bench.services().cart.size(), 0);
        QTRY_VERIFY(bench.table("Outcomes")->isColumnHidden(PurchaseOutcomesModel::NextLook));
        const QSignalSpy wanted(bench.view.get(), &CartPurchaseView::inventoryRequested);
        bench.table("Outcomes")->selectRow(0);
        bench.press("Show in inventory");
        QCOMPARE(wanted.count(), 1);
        bench.press("Done");
        bench.view.reset();
        // A column that came and went is nobody's arrangement.
        QVERIFY(bench.services().settings.columns(QStringLiteral("CartResult")).isEmpty());
    }

    void theChecksStandBelowTheTotalsWhereThereIsNoRoomBesideThem()
    {
        CartBench bench;
        const QList<CartLine> lines = bench.fill(bench.easy(2));
        bench.view->begin(lines);
        QVERIFY(bench.waitForReview());
        const auto *totals = bench.find<QScrollArea>("Totals");
        const auto *checks = bench.find<QScrollArea>("Checks before you pay");
        QTRY_COMPARE(checks->y(), totals->y());
        bench.view->resize(560, 700);
        QTRY_VERIFY(checks->y() >= totals->geometry().bottom());
        QCOMPARE(checks->width(), totals->width());
        bench.view->resize(1040, 800);
        QTRY_COMPARE(checks->y(), totals->y());
    }

    void whatTheRegulatorAsksForIsEnteredOnceForAllAndCannotBeSkipped()
    {
        CartBench bench;
        bench.view->begin(bench.fill(bench.offers(QStringLiteral("mindhunters"), "IT", NumberType::Kind::Local, 3)));
        QVERIFY(bench.waitForCheck());
        const QString needs = QStringLiteral("Needs requirements");
        QCOMPARE(bench.setApart(), QStringList({needs, needs, needs}));
        QVERIFY(!bench.button("Continue with the rest")->isEnabled());
        bench.press("Fill in the requirements…");
        QTRY_VERIFY(bench.isShown("Use these answers"));
        QVERIFY(!bench.button("Use these answers")->isEnabled());
        QVERIFY(bench.words().contains(QStringLiteral("3 number(s) · MindHunters")));
        bench.fillItalian();
        QVERIFY2(bench.button("Use these answers")->isEnabled(), qPrintable(bench.words()));
        bench.press("Use these answers");
        QTRY_VERIFY(bench.waitForCheck() && bench.setApart().isEmpty());
        bench.press("Continue");
        QVERIFY(bench.words().contains(QStringLiteral("Italy, Local at MindHunters: filled in")));
        // What is sent for a line stands in it meanwhile, and what is sent for all below them.
        QStringList said;
        QString inAll;
        connect(&bench.services().purchaser, &numberdesk::Purchaser::uploading, this, [&bench, &said, &inAll] {
            const QAbstractItemModel *model = bench.table("Outcomes")->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                said.append(model->index(row, numberdesk::PurchaseOutcomesModel::Meaning).data().toString());
            }
            inAll = bench.words();
        });
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.outcomes().size(), 3);
        QVERIFY2(!bench.outcomes().contains(QStringLiteral("Not bought")), qPrintable(bench.words()));
        QVERIFY(bench.journalled(QStringLiteral("document.uploaded")) >= 3);
        QVERIFY2(!said.filter(QStringLiteral("Sending bill.pdf, ")).isEmpty(), qPrintable(said.join(u'\n')));
        QVERIFY2(inAll.contains(QStringLiteral("Documents: ")), qPrintable(inAll));
        QVERIFY(bench.services().purchaser.disconnect(this));
    }

    void answersAreThereForTheNextPurchaseToo()
    {
        CartBench bench;
        const auto italian = [&bench](int count) {
            return bench.offers(QStringLiteral("mindhunters"), "IT", NumberType::Kind::Local, count);
        };
        bench.view->begin(bench.fill({italian(1).constFirst()}));
        QVERIFY(bench.waitForCheck());
        bench.press("Fill in the requirements…");
        QTRY_VERIFY(bench.isShown("Use these answers"));
        bench.fillItalian();
        QTRY_COMPARE(bench.services().cases.cases().constFirst().answers.size(), 3);
        bench.show();
        bench.view->begin(bench.fill({italian(2).constLast()}));
        QVERIFY(bench.waitForReview());
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.outcomes(), QStringList{QStringLiteral("Bought")});
        QCOMPARE(bench.services().cases.cases().constFirst().state, numberdesk::ComplianceCase::State::Approved);
    }

    void whatWasRejectedIsMendedInItsPlace()
    {
        CartBench bench;
        auto *contract = bench.composition->sandboxServer()->contract(QStringLiteral("mindhunters"));
        QVERIFY(contract->set(QStringLiteral("papers"), QStringLiteral("illegible")));
        bench.view->begin(bench.fill(bench.offers(QStringLiteral("mindhunters"), "IT", NumberType::Kind::Local, 1)));
        QVERIFY(bench.waitForCheck());
        bench.press("Fill in the requirements…");
        QTRY_VERIFY(bench.isShown("Use these answers"));
        bench.fillItalian();
        QTRY_VERIFY(bench.button("Use these answers")->isEnabled());
        bench.press("Use these answers");
        QTRY_VERIFY(bench.waitForCheck() && bench.setApart().isEmpty());
        bench.press("Continue");
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.outcomes(), QStringList{QStringLiteral("Not bought")});
        QCOMPARE(bench.services().cases.cases().constFirst().rejections.size(), 1);

        bench.press("Retry failed…");
        QVERIFY(bench.waitForCheck());
        QCOMPARE(bench.setApart(), QStringList{QStringLiteral("Needs requirements")});
        bench.press("Fill in the requirements…");
        QTRY_VERIFY(bench.isShown("Use these answers"));
        QVERIFY2(bench.words().contains(QStringLiteral("The document is not legible. Send another scan.")),
                 qPrintable(bench.words()));
        QVERIFY(!bench.button("Use these answers")->isEnabled());
        bench.drop("Proof of address", bench.write(QStringLiteral("better scan.pdf"), "%PDF-1.4\nclearer\n%%EOF\n"));
        QTRY_VERIFY2(bench.button("Use these answers")->isEnabled(), qPrintable(bench.words()));
        bench.press("Use these answers");
        QTRY_VERIFY(bench.waitForCheck() && bench.setApart().isEmpty());
        bench.press("Continue");
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.outcomes(), QStringList{QStringLiteral("Bought")});
        const numberdesk::ComplianceCase entry = bench.services().cases.cases().constFirst();
        QCOMPARE(entry.state, numberdesk::ComplianceCase::State::Approved);
        QCOMPARE(entry.submissions.size(), 2);
        QVERIFY(entry.rejections.isEmpty());
    }

    void whatIsNotRequiredCanBeEnteredAllTheSame()
    {
        CartBench bench;
        const QList<CartLine> lines =
            bench.fill(bench.offers(QStringLiteral("identitycall"), "US", NumberType::Kind::Local, 2));
        bench.view->begin(lines);
        QVERIFY(bench.waitForReview());
        auto *requirements = bench.find<numberdesk::CheckList>("Requirements");
        QCOMPARE(requirements->items().size(), 1);
        QCOMPARE(requirements->items().constFirst().link, QStringLiteral("Enter more"));
        Q_EMIT requirements->linkActivated(requirements->items().constFirst().key);
        bench.type("Requirement group", QStringLiteral("4821"));
        bench.press("Use these answers");
        QVERIFY(bench.waitForReview());
        QCOMPARE(requirements->items().constFirst().link, QStringLiteral("Change"));
        numberdesk::PurchaseRequest request;
        bench.services().answers.fill(lines.constFirst(), request);
        QCOMPARE(request.order.fields.values(), QStringList(QStringLiteral("4821")));
        QVERIFY(bench.confirm());
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.outcomes(), QStringList({QStringLiteral("Bought"), QStringLiteral("Bought")}));
    }

    void aSecondPersonsCodeIsAskedForAndAWrongOneBuysNothing()
    {
        CartBench bench;
        const numberdesk::Services services = bench.services();
        services.approvalCode.cost = numberdesk::HashCost::least();
        QString code = QStringLiteral("a good long code");
        QVERIFY(tests::waitFor(services.approvalCode.set(EnteredCode::take(code), {}, {})));
        SpendingRules rules = *services.limits.rules();
        rules.approval.asked = numberdesk::ApprovalRule::Asked::Always;
        QVERIFY(services.limits.change(rules));
        bench.view->begin(bench.fill(bench.easy(2)));
        QVERIFY(bench.waitForReview());
        QVERIFY(bench.checks().contains(QStringLiteral("A second person’s code is asked for when you confirm.")));
        QVERIFY(bench.confirm());
        QTRY_VERIFY(bench.view->findChild<ApprovalDialog *>() != nullptr);
        QTRY_VERIFY(bench.isShown("Code of the second person"));
        for (int attempt = 0; attempt < 2; ++attempt) {
            QTest::keyClicks(bench.find<QLineEdit>("Code of the second person"), QStringLiteral("a wrong long code"));
            bench.press("Approve");
            QTRY_VERIFY(bench.words().contains(QStringLiteral("The code is wrong.")));
            QTRY_VERIFY(bench.find<QLineEdit>("Code of the second person")->isEnabled());
        }
        QVERIFY(intents(bench).isEmpty());
        QTest::keyClicks(bench.find<QLineEdit>("Code of the second person"), QStringLiteral("a good long code"));
        bench.press("Approve");
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.outcomes(), QStringList({QStringLiteral("Bought"), QStringLiteral("Bought")}));
        for (const PurchaseIntent &intent : intents(bench)) {
            QVERIFY(intent.isApproved);
        }
    }

    void threeWrongCodesMakeAPause()
    {
        CartBench bench;
        const numberdesk::Services services = bench.services();
        services.approvalCode.cost = numberdesk::HashCost::least();
        QString code = QStringLiteral("a good long code");
        QVERIFY(tests::waitFor(services.approvalCode.set(EnteredCode::take(code), {}, {})));
        auto *dialog = new ApprovalDialog(services.approvalCode, QStringLiteral("What"), bench.view.get());
        dialog->open();
        for (int attempt = 0; attempt < 3; ++attempt) {
            QTRY_VERIFY(bench.find<QLineEdit>("Code of the second person")->isEnabled());
            QTest::keyClicks(bench.find<QLineEdit>("Code of the second person"), QStringLiteral("a wrong long code"));
            bench.press("Approve");
            QTRY_VERIFY(bench.words().contains(QStringLiteral("The code")));
            QTRY_COMPARE(bench.journalled(QStringLiteral("approval.refused")), attempt + 1);
        }
        QTRY_VERIFY(bench.words().contains(QStringLiteral("The code was wrong several times.")));
        QVERIFY(!bench.find<QLineEdit>("Code of the second person")->isEnabled());
        QVERIFY(!bench.button("Approve")->isEnabled());
    }

    void closingTheWindowMeanwhileLosesNothing()
    {
        CartBench bench;
        bench.view->begin(bench.fill(bench.offers(QStringLiteral("mindhunters"), "US", NumberType::Kind::Local, 8)));
        QVERIFY(bench.waitForReview());
        QVERIFY(bench.confirm());
        QTRY_VERIFY(bench.journalled(QStringLiteral("purchase.sent")) > 0);
        bench.view.reset();
        QTRY_VERIFY_WITH_TIMEOUT(bench.services().journal.openIntents()->isEmpty(), 20000);
        const QList<PurchaseIntent> all = intents(bench);
        int bought = 0;
        for (const PurchaseIntent &intent : all) {
            QVERIFY(intent.isSettled());
            bought += intent.isSurelyNotBought() ? 0 : 1;
        }
        QCOMPARE(bought, bench.journalled(QStringLiteral("purchase.sent")));
        QTRY_COMPARE(bench.services().cart.size(), 8 - bought);
        // The next purchase begins as if nothing had been.
        bench.show();
        if (bench.services().cart.size() > 0) {
            QVERIFY(bench.buy(bench.services().cart.lines()));
        }
    }

    void theProgramMayEndMeanwhile()
    {
        CartBench bench;
        bench.view->begin(bench.fill(bench.offers(QStringLiteral("mindhunters"), "US", NumberType::Kind::Local, 8)));
        QVERIFY(bench.waitForReview());
        QVERIFY(bench.confirm());
        QTRY_VERIFY(bench.journalled(QStringLiteral("purchase.sent")) > 0);
        const QString path = bench.composition->profile().filePath(QStringLiteral("journal.sqlite"));
        bench.view.reset();
        bench.composition.reset();
        const auto journal = numberdesk::Journal::open(path);
        QVERIFY(journal);
        QSet<QString> sent;
        const auto entries = (*journal)->newest(1000);
        for (const numberdesk::JournalEntry &entry : *entries) {
            if (entry.kind == u"purchase.sent") {
                QVERIFY(!sent.contains(entry.intentId));
                sent.insert(entry.intentId);
            }
        }
        // Each that was sent has its outcome or is open, to be settled at the next start.
        for (const QString &id : std::as_const(sent)) {
            const auto record = *(*journal)->intent(id);
            QVERIFY(record);
            QVERIFY(!record->settled || record->state == u"bought");
        }
        QVERIFY(!sent.isEmpty());
    }

    void aPurchaseUnderWayIsNotReplaced()
    {
        CartBench bench;
        const QList<CartLine> lines = bench.fill(bench.easy(3));
        bench.view->begin(lines.first(2));
        QVERIFY(bench.waitForReview());
        QVERIFY(bench.confirm());
        QVERIFY(bench.view->isBusy());
        bench.view->begin(lines.last(1));
        QVERIFY(bench.waitForResult());
        QCOMPARE(bench.outcomes().size(), 2);
    }

    void everyControlHasItsName()
    {
        CartBench bench;
        const QStringList nameless = tests::namelessControls(*bench.view);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        const QStringList missing = tests::missingControls(
            *bench.view,
            {tests::control<numberdesk::TableView>(u"Purchase lines"),
             tests::control<QCheckBox>(u"I confirm these numbers and prices"),
             tests::control<QPushButton>(u"Confirm purchase"), tests::control<QPushButton>(u"Cancel"),
             tests::control<numberdesk::TableView>(u"Outcomes"), tests::control<QPushButton>(u"Show in inventory"),
             tests::control<QPushButton>(u"Retry failed…"), tests::control<QPushButton>(u"Done")});
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_MAIN(CartPurchaseViewTest)
#include "tst_cartpurchaseview.moc"
