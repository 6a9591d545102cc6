// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/cartpurchase.h"
#include "tests/core/purchasing/cartlines.h"
#include "tests/core/purchasing/purchasedesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::CartPurchase;
using numberdesk::Consent;
using numberdesk::ErrorKind;
using numberdesk::NumberPage;
using numberdesk::OwnedNumber;
using numberdesk::PurchaseIntent;
using numberdesk::PurchaseLine;
using numberdesk::PurchaseOutcome;
using numberdesk::PurchaseRequest;
using numberdesk::Result;
namespace tests = numberdesk::tests;
using tests::Desk;
using tests::fictionalNumber;
using tests::listOf;
using tests::Scripted;
using Stage = PurchaseLine::Stage;
using State = PurchaseIntent::State;

namespace {

PurchaseRequest requestOf(int place, const QString &accountId = tests::Account)
{
    PurchaseRequest request;
    request.accountId = accountId;
    request.order.number = tests::availableNumber(fictionalNumber(place));
    return request;
}

OwnedNumber owned(int place) { return tests::ownedNumber(QStringLiteral("n-%1").arg(place), fictionalNumber(place)); }

PurchaseOutcome bought(int place)
{
    PurchaseOutcome outcome;
    outcome.state = PurchaseOutcome::State::Bought;
    outcome.number = owned(place);
    return outcome;
}

PurchaseOutcome refused(ErrorKind kind)
{
    PurchaseOutcome outcome;
    outcome.state = PurchaseOutcome::State::Refused;
    outcome.error = tests::error(kind);
    return outcome;
}

/// The list before and behind a purchase that succeeds.
void sells(tests::FakeProvider &provider, int place)
{
    provider.list(listOf({}));
    provider.buy(bought(place));
    provider.list(listOf({owned(place)}));
}

/// The list before a purchase, and its refusal.
void refuses(tests::FakeProvider &provider, ErrorKind kind)
{
    provider.list(listOf({}));
    provider.buy(refused(kind));
}

Consent consentFor(const QList<PurchaseRequest> &requests)
{
    Consent consent;
    consent.digest = numberdesk::digestOf(requests);
    return consent;
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(QList<numberdesk::PurchaseRequest> &)>)

class CartPurchaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_folder->filePath(QStringLiteral("journal.sqlite")));
        m_purchase = std::make_unique<CartPurchase>(*m_desk->purchaser, [this](const QString &) { return m_atOnce; });
        m_atOnce = 1;
    }

    void cleanup()
    {
        m_purchase.reset();
        m_desk.reset();
    }

    void buysEachLineOnce()
    {
        sells(m_desk->provider, 1);
        sells(m_desk->provider, 2);
        const auto lines = buy({requestOf(1), requestOf(2)});
        QCOMPARE(states(lines), (QList{State::Bought, State::Bought}));
        QCOMPARE(m_desk->source.log.filter(QStringLiteral(" purchase ")),
                 (QStringList{QStringLiteral("desk purchase ") + fictionalNumber(1),
                              QStringLiteral("desk purchase ") + fictionalNumber(2)}));
    }

    void anythingElseThanWhatWasConfirmedIsNotSent_data()
    {
        QTest::addColumn<std::function<void(QList<PurchaseRequest> &)>>("change");
        using Change = std::function<void(QList<PurchaseRequest> &)>;
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("dearer", [](auto &lines) { lines[0].order.number.monthlyFee = tests::cents(251, QStringLiteral("EUR")); });
        row("currency", [](auto &lines) { lines[0].order.number.monthlyFee->currency = QStringLiteral("USD"); });
        row("currency not stated", [](auto &lines) { lines[0].order.number.monthlyFee->currency.reset(); });
        row("fee not stated", [](auto &lines) { lines[0].order.number.setupFee.reset(); });
        row("another number", [](auto &lines) { lines[0] = requestOf(9); });
        row("another account", [](auto &lines) { lines[0].accountId = QStringLiteral("other"); });
        row("one more", [](auto &lines) { lines.append(requestOf(9)); });
        row("one less", [](auto &lines) { lines.removeLast(); });
        row("another order", [](auto &lines) { lines.swapItemsAt(0, 1); });
        row("longer commitment", [](auto &lines) { lines[0].order.number.minimumCommitmentMonths = 12; });
        row("label", [](auto &lines) { lines[0].order.label = QStringLiteral("Sales"); });
        row("value", [](auto &lines) { lines[0].order.fields.insert(QStringLiteral("cnam"), QStringLiteral("Acme")); });
        row("answer", [](auto &lines) {
            lines[0].order.answers.append({QStringLiteral("r-1"), {}, QStringLiteral("IT12345670017"), {}});
        });
        row("address", [](auto &lines) { lines[0].order.address = numberdesk::PostalAddress(); });
        row("file", [](auto &lines) {
            lines[0].files.append({QStringLiteral("r-1"), {}, QStringLiteral("passport.pdf"), {}});
        });
        row("nothing", [](auto &lines) { lines.clear(); });
    }

    void anythingElseThanWhatWasConfirmedIsNotSent()
    {
        QFETCH(std::function<void(QList<PurchaseRequest> &)>, change);
        QList<PurchaseRequest> requests{requestOf(1), requestOf(2)};
        const Consent consent = consentFor(requests);
        change(requests);
        const auto ended = tests::waitFor(m_purchase->buy(requests, consent, {}));
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Conflict);
        QCOMPARE(m_desk->source.log, QStringList());
        QVERIFY(m_desk->journal->newest(10)->isEmpty());
    }

    void theSamePriceInOtherDigitsIsTheSame()
    {
        QList<PurchaseRequest> requests{requestOf(1)};
        const Consent consent = consentFor(requests);
        requests[0].order.number.monthlyFee->amount = numberdesk::Decimal::fromUnits(25000, 4);
        QVERIFY(consent.covers(requests));
    }

    void oneLinesFailureEndsNoOther()
    {
        refuses(m_desk->provider, ErrorKind::NumberTaken);
        sells(m_desk->provider, 2);
        const auto lines = buy({requestOf(1), requestOf(2)});
        QCOMPARE(states(lines), (QList{State::Refused, State::Bought}));
        QVERIFY(lines.at(0).canBeRetried() && !lines.at(1).canBeRetried());
    }

    void whatMeetsAllIsSentOnce()
    {
        refuses(m_desk->provider, ErrorKind::PurchaseLimitReached);
        const auto lines = buy({requestOf(1), requestOf(2), requestOf(3)});
        QCOMPARE(m_desk->purchasesSent(), 1);
        QCOMPARE(lines.at(0).intent->state, State::Refused);
        QVERIFY(!lines.at(2).intent);
        QCOMPARE(lines.at(2).error->kind, ErrorKind::PurchaseLimitReached);
        QVERIFY(lines.at(2).canBeRetried());
    }

    void oneAccountsTroubleTouchesNoOther()
    {
        tests::FakeProvider &other = m_desk->source.add(QStringLiteral("other"));
        sells(other, 2);
        m_desk->source.fail(tests::Account, tests::error(ErrorKind::Unauthorized));
        const auto lines = buy({requestOf(1), requestOf(2, QStringLiteral("other")), requestOf(3)});
        QCOMPARE(lines.at(0).error->kind, ErrorKind::Unauthorized);
        QCOMPARE(lines.at(1).intent->state, State::Bought);
        QCOMPARE(lines.at(2).error->kind, ErrorKind::Unauthorized);
    }

    void anAccountHasAtMostSoManyAtOnce()
    {
        m_atOnce = 2;
        m_desk->provider.standingList = listOf({});
        for (int place = 1; place <= 5; ++place) {
            m_desk->provider.purchases.push_back(
                {Scripted<PurchaseOutcome>::Behaviour::Delay, refused(ErrorKind::NumberTaken), 20ms});
        }
        int underWay = 0;
        int most = 0;
        connect(m_purchase.get(), &CartPurchase::changed, this, [&](const PurchaseLine &line) {
            underWay += line.stage == Stage::UnderWay ? 1 : -1;
            most = std::max(most, underWay);
        });
        buy({requestOf(1), requestOf(2), requestOf(3), requestOf(4), requestOf(5)});
        QCOMPARE(most, 2);
        QCOMPARE(underWay, 0);
        QCOMPARE(m_desk->purchasesSent(), 5);
    }

    void aStopTakesBackWhatWasNotSent()
    {
        m_desk->provider.list(listOf({}));
        m_desk->provider.purchases.push_back({Scripted<PurchaseOutcome>::Behaviour::Delay, bought(1), 50ms});
        m_desk->provider.list(listOf({owned(1)}));
        std::stop_source stop;
        connect(m_desk->purchaser.get(), &numberdesk::Purchaser::changed, this, [&](const PurchaseIntent &intent) {
            if (intent.state == State::Sent) {
                stop.request_stop();
            }
        });
        const auto lines = buy({requestOf(1), requestOf(2)}, stop.get_token());
        QCOMPARE(lines.at(0).intent->state, State::Bought);
        QCOMPARE(lines.at(1).stage, Stage::Cancelled);
        QCOMPARE(m_desk->purchasesSent(), 1);
    }

    void twoPurchasesAtOnceAreRefused()
    {
        m_desk->provider.list(listOf({}));
        m_desk->provider.purchases.push_back({Scripted<PurchaseOutcome>::Behaviour::Delay, bought(1), 50ms});
        m_desk->provider.list(listOf({owned(1)}));
        const QList<PurchaseRequest> requests{requestOf(1)};
        auto first = m_purchase->buy(requests, consentFor(requests), {});
        const auto second = tests::waitFor(m_purchase->buy(requests, consentFor(requests), {}));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        const auto ended = tests::waitFor(std::move(first));
        QCOMPARE(ended->at(0).intent->state, State::Bought);
        QVERIFY(!m_purchase->isBusy());
        QCOMPARE(m_desk->purchasesSent(), 1);
    }

    void theEndOfTheProgramLosesNothing()
    {
        m_desk->provider.list(listOf({}));
        m_desk->provider.purchases.push_back({Scripted<PurchaseOutcome>::Behaviour::Hang, bought(1), {}});
        const QList<PurchaseRequest> requests{requestOf(1), requestOf(2)};
        auto task = m_purchase->buy(requests, consentFor(requests), {});
        QTRY_COMPARE(m_desk->purchasesSent(), 1);
        m_purchase.reset();
        m_desk->purchaser.reset();
        QTest::qWait(20);
        QCOMPARE(m_desk->purchasesSent(), 1);
        QCOMPARE(m_desk->journal->openIntents()->size(), 1);
    }

    void failuresStandFirst()
    {
        QList<PurchaseLine> lines(4);
        const QList<State> given{State::Bought, State::Unknown, State::Refused, State::Confirming};
        for (qsizetype index = 0; index < lines.size(); ++index) {
            lines[index].index = index;
            lines[index].stage = Stage::Ended;
            lines[index].intent = PurchaseIntent();
            lines[index].intent->state = given.at(index);
        }
        QList<qsizetype> order;
        for (const PurchaseLine &line : numberdesk::failuresFirst(lines)) {
            order.append(line.index);
        }
        QCOMPARE(order, (QList<qsizetype>{2, 1, 3, 0}));
    }

private:
    QList<PurchaseLine> buy(const QList<PurchaseRequest> &requests, std::stop_token stop = {})
    {
        const auto ended = tests::waitFor(m_purchase->buy(requests, consentFor(requests), stop), 15s);
        return ended ? *ended : QList<PurchaseLine>(requests.size());
    }

    static QList<State> states(const QList<PurchaseLine> &lines)
    {
        QList<State> states;
        for (const PurchaseLine &line : lines) {
            states.append(line.intent ? line.intent->state : State::Prepared);
        }
        return states;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CartPurchase> m_purchase;
    int m_atOnce = 1;
};

QTEST_GUILESS_MAIN(CartPurchaseTest)
#include "tst_cartpurchase.moc"
