// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/core/purchasing/purchasedesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::AvailableNumber;
using numberdesk::Decimal;
using numberdesk::ErrorKind;
using numberdesk::Journal;
using numberdesk::JournalEntry;
using numberdesk::LimitPeriod;
using numberdesk::Money;
using numberdesk::PlannedPurchase;
using numberdesk::PurchaseIntent;
using numberdesk::PurchaseOutcome;
using numberdesk::PurchaseRequest;
using numberdesk::Result;
using numberdesk::SpendingLimit;
using numberdesk::SpendingLimits;
using numberdesk::SpendingRules;
using numberdesk::tests::Account;
using numberdesk::tests::availableNumber;
using numberdesk::tests::Desk;
using numberdesk::tests::error;
using numberdesk::tests::listOf;
using numberdesk::tests::outcome;
using State = PurchaseIntent::State;

namespace {

const QString Eur = QStringLiteral("EUR");

QString number(int last) { return QStringLiteral("+120255501%1").arg(last, 2, 10, QLatin1Char('0')); }

/// An offer at this set-up fee and no rental.
PlannedPurchase planned(const QString &amount, const QString &account = Account, const QString &currency = Eur)
{
    PlannedPurchase made{account, availableNumber(number(99))};
    made.number.setupFee = Money{*Decimal::fromText(amount), currency};
    made.number.monthlyFee = Money{Decimal(0), currency};
    return made;
}

/// The sentences of the limits that refuse, or nothing.
QStringList refusals(const SpendingLimits &limits, const PlannedPurchase &purchase, const QString &purchaseId = {})
{
    const auto verdict = limits.check({purchase}, purchaseId);
    QStringList sentences;
    if (!verdict) {
        return {verdict.error().advice};
    }
    for (const auto &figures : verdict->exceeded) {
        sentences.append(limitSentence(figures));
    }
    return sentences;
}

QDateTime at(const QString &local) { return QDateTime::fromString(local, Qt::ISODate).toUTC(); }

} // namespace

class SpendingLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("journal.sqlite"));
    }

    void nothingIsLimitedUntilSomebodySaysSo()
    {
        Desk desk(m_path);
        QVERIFY(*desk.limits->rules() == SpendingRules());
        const auto verdict = desk.limits->check({planned(QStringLiteral("1000000"))});
        QVERIFY(verdict->isAllowed());
        QVERIFY(verdict->touched.isEmpty());
    }

    void overTheLimitIsARefusalWithTheFigures()
    {
        Desk desk(m_path);
        limit(desk, LimitPeriod::Day, "4");
        QCOMPARE(buy(desk, number(1))->state, State::Bought);
        const auto second = buy(desk, number(2));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::OverSpendingLimit);
        QCOMPARE(second.error().advice,
                 QStringLiteral("EUR 4.00 may be spent in a day. EUR 2.50 is spent today, and this purchase takes EUR "
                                "2.50. Nothing was sent."));
        QCOMPARE(desk.purchasesSent(), 1);
        QCOMPARE(desk.source.log.count(QStringLiteral("journal purchase.prepared")), 1);
        const JournalEntry line = desk.journal->newest(1)->constFirst();
        QCOMPARE(line.kind, QStringLiteral("limits.refused"));
        QCOMPARE(line.number, number(2));
        const QJsonObject told = line.content.value(QStringLiteral("exceeded")).toArray().at(0).toObject();
        QCOMPARE(told.value(QStringLiteral("limit")).toString(), QStringLiteral("4"));
        QCOMPARE(told.value(QStringLiteral("spent")).toString(), QStringLiteral("2.50"));
        QCOMPARE(told.value(QStringLiteral("planned")).toString(), QStringLiteral("2.50"));
    }

    void upToTheLimitIsAllowed()
    {
        Desk desk(m_path);
        limit(desk, LimitPeriod::Day, "5");
        QVERIFY(buy(desk, number(1)));
        QVERIFY(buy(desk, number(2)));
        QCOMPARE(buy(desk, number(3)).error().kind, ErrorKind::OverSpendingLimit);
    }

    /// Both are confirmed before either is sent: the money is there once.
    void whatIsUnderWayIsSpent()
    {
        Desk desk(m_path);
        limit(desk, LimitPeriod::Month, "4");
        desk.provider.standingList = listOf({});
        desk.provider.buy(outcome(PurchaseOutcome::State::Refused, error(ErrorKind::NumberTaken)));
        auto first = desk.purchaser->purchase(request(number(1)), {});
        auto second = desk.purchaser->purchase(request(number(2)), {});
        QCOMPARE(numberdesk::tests::waitFor(std::move(second)).error().kind, ErrorKind::OverSpendingLimit);
        QCOMPARE(numberdesk::tests::waitFor(std::move(first))->state, State::Refused);
        // It came to nothing, so the money is free again.
        QVERIFY(refusals(*desk.limits, planned(QStringLiteral("4"))).isEmpty());
    }

    void whatCountsAsSpent_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("spent");
        const QString yes = QStringLiteral("2.50");
        const QString no = QStringLiteral("0");
        QTest::newRow("prepared") << State::Prepared << yes;
        QTest::newRow("sent") << State::Sent << yes;
        QTest::newRow("bought") << State::Bought << yes;
        QTest::newRow("confirming") << State::Confirming << yes;
        QTest::newRow("pending") << State::Pending << yes;
        QTest::newRow("unknown") << State::Unknown << yes;
        QTest::newRow("not confirmed") << State::NotConfirmed << yes;
        QTest::newRow("refused") << State::Refused << no;
        QTest::newRow("not bought") << State::NotBought << no;
    }

    void whatCountsAsSpent()
    {
        QFETCH(State, state);
        Desk desk(m_path);
        limit(desk, LimitPeriod::Day, "10");
        put(desk, availableNumber(number(1)), state);
        const auto verdict = desk.limits->check({planned(QStringLiteral("1"))});
        QTEST(verdict->touched.constFirst().spent->toString(), "spent");
    }

    void aStateOfANewerVersionCounts()
    {
        Desk desk(m_path);
        limit(desk, LimitPeriod::Day, "10");
        put(desk, availableNumber(number(1)), State::Sent, {}, QStringLiteral("disputed"));
        QCOMPARE(desk.limits->check({planned(QStringLiteral("1"))})->touched.constFirst().spent->toString(),
                 QStringLiteral("2.50"));
    }

    /// The test runs at UTC+05:30.
    void daysAndMonthsAreThoseOfTheLocalTimeZone()
    {
        Desk desk(m_path);
        setClock(desk, at(QStringLiteral("2026-10-31T23:59:00+05:30")));
        limit(desk, LimitPeriod::Day, "3");
        limit(desk, LimitPeriod::Month, "3");
        put(desk, availableNumber(number(1)), State::Bought);
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("1"))).size(), 2);
        setClock(desk, at(QStringLiteral("2026-11-01T00:00:00+05:30")));
        QVERIFY(refusals(*desk.limits, planned(QStringLiteral("1"))).isEmpty());
        put(desk, availableNumber(number(2)), State::Bought);
        setClock(desk, at(QStringLiteral("2026-11-02T00:00:00+05:30")));
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("1"))),
                 QStringList({QStringLiteral("EUR 3.00 may be spent in a month. EUR 2.50 is spent this month, and this "
                                             "purchase takes EUR 1.00.")}));
    }

    void aClockThatIsSetBackGivesNoMoneyBack()
    {
        Desk desk(m_path);
        setClock(desk, at(QStringLiteral("2026-11-21T12:00:00+05:30")));
        limit(desk, LimitPeriod::Day, "3");
        put(desk, availableNumber(number(1)), State::Bought);
        setClock(desk, at(QStringLiteral("2026-11-19T12:00:00+05:30")));
        const QStringList said = refusals(*desk.limits, planned(QStringLiteral("1")));
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.constFirst().contains(QStringLiteral("clock")), qPrintable(said.constFirst()));
    }

    /// The journal has a line of the future, and then the clock is right again: what is bought now counts.
    void aClockThatWasAheadLetsNothingThrough()
    {
        Desk desk(m_path);
        setClock(desk, at(QStringLiteral("2027-11-21T12:00:00+05:30")));
        limit(desk, LimitPeriod::Day, "3");
        limit(desk, LimitPeriod::Month, "4");
        setClock(desk, at(QStringLiteral("2026-11-21T12:00:00+05:30")));
        QVERIFY(refusals(*desk.limits, planned(QStringLiteral("1"))).isEmpty());
        put(desk, availableNumber(number(1)), State::Bought);
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("1"))).size(), 1);
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("2"))).size(), 2);
    }

    void currenciesAndAccountsAreCountedApart()
    {
        Desk desk(m_path);
        limit(desk, LimitPeriod::Day, "3", Account);
        limit(desk, LimitPeriod::Day, "9");
        put(desk, availableNumber(number(1)), State::Bought);
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("1"))),
                 QStringList({QStringLiteral("EUR 3.00 may be spent in a day from desk. EUR 2.50 is spent today, and "
                                             "this purchase takes EUR 1.00.")}));
        const QString other = QStringLiteral("other");
        QVERIFY(refusals(*desk.limits, planned(QStringLiteral("6.50"), other)).isEmpty());
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("6.51"), other)),
                 QStringList({QStringLiteral("EUR 9.00 may be spent in a day. EUR 2.50 is spent today, and this "
                                             "purchase takes EUR 6.51.")}));
        QVERIFY(refusals(*desk.limits, planned(QStringLiteral("100"), Account, QStringLiteral("USD"))).isEmpty());
    }

    void aLimitOfZeroMeansNothing()
    {
        Desk desk(m_path);
        limit(desk, LimitPeriod::Month, "0");
        const QStringList said{
            QStringLiteral("The spending limit in EUR is 0, so nothing may be bought in this currency.")};
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("0.01"))), said);
        // A stated price of 0 may be one that the provider does not know.
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("0"))), said);
    }

    void whatIsFreeIsAllowedAboveZero()
    {
        Desk desk(m_path);
        limit(desk, LimitPeriod::Day, "2.50");
        put(desk, availableNumber(number(1)), State::Bought);
        QVERIFY(refusals(*desk.limits, planned(QStringLiteral("0"))).isEmpty());
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("0.000000001"))).size(), 1);
    }

    void anUnknownPriceIsRefusedUnlessThatIsAllowed()
    {
        Desk desk(m_path);
        PlannedPurchase unknown = planned(QStringLiteral("1"));
        unknown.number.monthlyFee.reset();
        QVERIFY(desk.limits->check({unknown})->isAllowed());
        limit(desk, LimitPeriod::Day, "2");
        QCOMPARE(desk.limits->check({unknown})->unknown.size(), 1);
        PurchaseRequest asked = request(number(1));
        asked.order.number.setupFee = Money{Decimal(1), std::nullopt};
        const auto refused = numberdesk::tests::waitFor(desk.purchaser->purchase(asked, {}));
        QCOMPARE(refused.error().kind, ErrorKind::OverSpendingLimit);
        QVERIFY2(refused.error().advice.contains(QStringLiteral("does not state in full")),
                 qPrintable(refused.error().advice));
        QCOMPARE(desk.purchasesSent(), 0);

        SpendingRules rules = *desk.limits->rules();
        rules.allowsUnknownCharges = true;
        QVERIFY(desk.limits->change(rules));
        QVERIFY(desk.limits->check({unknown})->isAllowed());
        // What is stated counts all the same, and later refusals say that it is not all.
        put(desk, unknown.number, State::Bought);
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("2"))),
                 QStringList({QStringLiteral("EUR 2.00 may be spent in a day. EUR 1.00 is spent today, and this "
                                             "purchase takes EUR 2.00. 1 purchase(s) whose price is not stated in full "
                                             "may add to that.")}));
        desk.limits->administrate({}, true, {});
        QCOMPARE(desk.limits->check({unknown})->unknown.size(), 1);
    }

    void aLimitOfAnotherAccountAsksNothingOfThisOne()
    {
        Desk desk(m_path);
        limit(desk, LimitPeriod::Day, "2", QStringLiteral("other"));
        PlannedPurchase unknown = planned(QStringLiteral("1"));
        unknown.number.monthlyFee.reset();
        QVERIFY(desk.limits->check({unknown})->isAllowed());
    }

    void onePurchaseIsWhatWasConfirmedTogether()
    {
        Desk desk(m_path);
        limit(desk, LimitPeriod::Purchase, "4");
        const QString cart = QStringLiteral("cart");
        QVERIFY(refusals(*desk.limits, planned(QStringLiteral("4"))).isEmpty());
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("4.01"))),
                 QStringList({QStringLiteral("One purchase may take EUR 4.00 at most, and this one takes EUR 4.01.")}));
        PurchaseRequest first = request(number(1));
        first.place.purchaseId = cart;
        QCOMPARE(buy(desk, first)->place.purchaseId, cart);
        QVERIFY(refusals(*desk.limits, planned(QStringLiteral("4"))).isEmpty());
        PurchaseRequest second = request(number(2));
        second.place.purchaseId = cart;
        QCOMPARE(buy(desk, second).error().advice,
                 QStringLiteral("One purchase may take EUR 4.00 at most. EUR 2.50 of this one is spent, and the rest "
                                "takes EUR 2.50. Nothing was sent."));
        const auto together = desk.limits->check({planned(QStringLiteral("2")), planned(QStringLiteral("3"))});
        QVERIFY(!together->isAllowed());
        QCOMPARE(together->exceeded.constFirst().planned->toString(), QStringLiteral("5"));
    }

    void whatIsTooLargeToBeCountedIsRefused()
    {
        Desk desk(m_path);
        limit(desk, LimitPeriod::Month, "999999999999999999");
        const PlannedPurchase huge = planned(QStringLiteral("999999999999999999"));
        QList<PlannedPurchase> many(12, huge);
        QVERIFY(!desk.limits->check(many)->isAllowed());
        QVERIFY(!desk.limits->check(many)->exceeded.constFirst().planned);
    }

    void theRulesSurviveARestartWithWhoAndWhen()
    {
        qputenv("USER", "amelia");
        {
            Desk desk(m_path);
            setClock(desk, at(QStringLiteral("2026-11-20T10:00:00Z")));
            limit(desk, LimitPeriod::Day, "5");
            limit(desk, LimitPeriod::Month, "50");
        }
        qputenv("USER", "bruno");
        Desk desk(m_path);
        setClock(desk, at(QStringLiteral("2026-11-21T10:00:00Z")));
        SpendingRules rules = *desk.limits->rules();
        QCOMPARE(rules.limits.size(), 2);
        rules.limits[1].amount = Decimal(60);
        QVERIFY(desk.limits->change(rules));
        const auto origins = *desk.limits->origins();
        QCOMPARE(origins.value(rules.limits.at(0).id).actor, QStringLiteral("amelia"));
        QCOMPARE(origins.value(rules.limits.at(1).id).actor, QStringLiteral("bruno"));
        QCOMPARE(origins.value(rules.limits.at(1).id).at, at(QStringLiteral("2026-11-21T10:00:00Z")));
        QStringList kinds;
        const QList<JournalEntry> lines = *desk.journal->newest(10);
        for (const JournalEntry &line : lines) {
            kinds.prepend(line.kind);
        }
        QCOMPARE(kinds, QStringList({QStringLiteral("limits.changed"), QStringLiteral("limits.changed"),
                                     QStringLiteral("limits.loosened")}));
        QVERIFY(!desk.journal->verify()->brokenAt());
        // The same again is no change.
        QVERIFY(desk.limits->change(rules));
        QCOMPARE(desk.journal->newest(10)->size(), 3);
    }

    void rulesThatCannotBeReadAllowNothing()
    {
        {
            Desk desk(m_path);
            limit(desk, LimitPeriod::Day, "500");
        }
        auto database =
            numberdesk::Database::open(m_path, {{1, {}}, {2, {}}, {3, {}}}, numberdesk::Database::Check::HeaderOnly);
        QVERIFY((*database)->run(QStringLiteral("UPDATE journal_entry SET content = '{}'")));
        Desk desk(m_path);
        const auto refused = buy(desk, number(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(desk.purchasesSent(), 0);
        QVERIFY(!desk.limits->change({}));
    }

    void withoutAJournalNothingIsAllowedAndNothingChanges()
    {
        const auto journal = Journal::unavailable(error(ErrorKind::StorageFailed));
        SpendingLimits limits(*journal);
        QCOMPARE(limits.check({planned(QStringLiteral("1"))}).error().kind, ErrorKind::StorageFailed);
        QCOMPARE(limits.change({}).error().kind, ErrorKind::StorageFailed);
    }

    void theAdministratorsLimitsHoldBesidesTheOthers()
    {
        Desk desk(m_path);
        limit(desk, LimitPeriod::Day, "100");
        SpendingLimit theirs;
        theirs.period = LimitPeriod::Purchase;
        theirs.currency = Eur;
        theirs.amount = Decimal(2);
        desk.limits->administrate({theirs}, false, QStringLiteral("Set by your administrator."));
        QCOMPARE(buy(desk, number(1)).error().advice,
                 QStringLiteral("One purchase may take EUR 2.00 at most, and this one takes EUR 2.50. Set by your "
                                "administrator. Nothing was sent."));
        SpendingLimit nothing;
        desk.limits->administrate({nothing}, false, {});
        QCOMPARE(refusals(*desk.limits, planned(QStringLiteral("1"), Account, QStringLiteral("USD"))),
                 QStringList({QStringLiteral("Nothing may be bought on this computer.")}));
        PlannedPurchase unknown = planned(QStringLiteral("1"));
        unknown.number.setupFee.reset();
        unknown.number.monthlyFee.reset();
        QCOMPARE(refusals(*desk.limits, unknown).size(), 1);
    }

    void aChangeThatIsNoRuleChangesNothing()
    {
        Desk desk(m_path);
        SpendingRules rules;
        rules.limits.append(SpendingLimit());
        QCOMPARE(desk.limits->change(rules).error().kind, ErrorKind::InvalidInput);
        QVERIFY(desk.journal->newest(1)->isEmpty());
    }

private:
    static void limit(Desk &desk, LimitPeriod period, const char *amount, const QString &account = {})
    {
        SpendingRules rules = *desk.limits->rules();
        SpendingLimit made;
        made.id = QStringLiteral("limit-%1").arg(rules.limits.size());
        made.period = period;
        made.currency = Eur;
        made.accountId = account;
        made.accountName = account;
        made.amount = *Decimal::fromText(QString::fromLatin1(amount));
        rules.limits.append(made);
        QVERIFY(desk.limits->change(rules));
    }

    static void setClock(Desk &desk, const QDateTime &moment)
    {
        desk.journal->now = [moment] { return moment; };
    }

    /// An intent that stands in the journal in this state.
    static void put(Desk &desk, const AvailableNumber &offer, State state, const QString &purchaseId = {},
                    const QString &stateName = {})
    {
        PurchaseIntent intent;
        intent.id = offer.number.text();
        intent.accountId = Account;
        intent.place.purchaseId = purchaseId;
        intent.order.number = offer;
        intent.consentedAt = desk.journal->now();
        QVERIFY(desk.journal->record(toRecord(intent), journalEntry(intent, QStringLiteral("purchase.prepared"))));
        intent.state = state;
        auto record = toRecord(intent);
        record.state = stateName.isEmpty() ? record.state : stateName;
        QVERIFY(desk.journal->record(record, journalEntry(intent, QStringLiteral("purchase.later"))));
    }

    static PurchaseRequest request(const QString &wanted)
    {
        PurchaseRequest made;
        made.accountId = Account;
        made.order.number = availableNumber(wanted);
        return made;
    }

    /// Buys, where it comes to that, with the provider's success.
    static Result<PurchaseIntent> buy(Desk &desk, const PurchaseRequest &asked)
    {
        const QString wanted = asked.order.number.number.text();
        desk.provider.lists.clear();
        desk.provider.purchases.clear();
        desk.provider.list(listOf({}));
        desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
        desk.provider.standingList = listOf({numberdesk::tests::ownedNumber(wanted, wanted)});
        return numberdesk::tests::waitFor(desk.purchaser->purchase(asked, {}), 15s);
    }

    static Result<PurchaseIntent> buy(Desk &desk, const QString &wanted) { return buy(desk, request(wanted)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(SpendingLimitsTest)
#include "tst_spendinglimits.moc"
