// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/costs/costreport.h"
#include "tests/core/inventory/numbersdesk.h"

#include <QTest>

using numberdesk::AnnotationChange;
using numberdesk::CostGroup;
using numberdesk::CostGrouping;
using numberdesk::CostReport;
using numberdesk::costReport;
using numberdesk::CurrencySum;
using numberdesk::Decimal;
using numberdesk::Money;
using numberdesk::MonthlyCosts;
using numberdesk::NumberStatus;
using numberdesk::OwnedNumber;
using numberdesk::Timestamp;
using numberdesk::tests::NumbersDesk;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::priced;

namespace {

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");
const QString Eur = QStringLiteral("EUR");
const QString Inr = QStringLiteral("INR");
const QDate Today(2026, 10, 3);

OwnedNumber costing(int place, const std::optional<Money> &fee, const QString &country = QStringLiteral("IT"))
{
    OwnedNumber number = ownedNumber(QStringLiteral("n-%1").arg(place),
                                     QStringLiteral("+1202555%1").arg(place, 4, 10, QLatin1Char('0')));
    number.country = numberdesk::CountryCode::fromText(country).value_or(numberdesk::CountryCode());
    number.monthlyFee = fee;
    number.agents = {{QStringLiteral("ag"), QStringLiteral("Ada")}};
    return number;
}

CurrencySum sumOf(const QString &currency, qint64 cents, qint64 numbers)
{
    return {currency, Decimal::fromUnits(cents, 2), numbers};
}

QStringList keysOf(const CostReport &report)
{
    QStringList keys;
    for (const CostGroup &group : report.groups) {
        keys.append(group.key);
    }
    return keys;
}

/// Local noon, so that the day is the same wherever the test runs.
Timestamp noonOf(const QDate &day) { return Timestamp::fromMoment(QDateTime(day, QTime(12, 0))); }

} // namespace

class CostReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<NumbersDesk>(); }

    void currenciesAreNeverAdded()
    {
        m_desk->has(A, {costing(1, priced(200, Eur)), costing(2, priced(150, Eur)), costing(3, priced(30050, Inr))});
        const CostReport report = costReport(m_desk->rows(), CostGrouping::Country, Today);
        QCOMPARE(keysOf(report), QStringList{QStringLiteral("IT")});
        const QList<CurrencySum> expected{sumOf(Eur, 350, 2), sumOf(Inr, 30050, 1)};
        QVERIFY(report.groups.constFirst().costs.sums == expected);
        QVERIFY(report.total.sums == expected);
        QCOMPARE(report.total.numbers(), 3);
    }

    void whatIsNotStatedIsCountedAndNotZero()
    {
        m_desk->has(A, {costing(1, priced(0, Eur)), costing(2, std::nullopt), costing(3, priced(-200, Eur)),
                        costing(4, Money{Decimal(1), std::nullopt}), costing(5, Money{Decimal(1), std::nullopt})});
        const MonthlyCosts total = costReport(m_desk->rows(), CostGrouping::Provider, Today).total;
        QVERIFY(total.sums == QList<CurrencySum>{sumOf(Eur, 0, 1)});
        QCOMPARE(total.priceNotStated, 2);
        QCOMPARE(total.currencyNotStated, 2);
        QCOMPARE(total.numbers(), 5);
    }

    void whatIsNotBilledHereIsInNoSum()
    {
        OwnedNumber external = costing(1, priced(200, Eur));
        external.isExternal = true;
        OwnedNumber released = costing(2, priced(200, Eur));
        released.status.kind = NumberStatus::Kind::Released;
        OwnedNumber leaving = costing(3, priced(200, Eur));
        leaving.status.kind = NumberStatus::Kind::PendingRelease;
        OwnedNumber missing = costing(4, priced(200, Eur));
        missing.agents.clear();
        m_desk->has(A, {external, released, leaving, missing});
        m_desk->has(A, {external, released, leaving});
        const CostReport report = costReport(m_desk->rows(), CostGrouping::Provider, Today);
        QVERIFY(report.total.sums == QList<CurrencySum>{sumOf(Eur, 200, 1)});
        QCOMPARE(report.total.external, 1);
        QCOMPARE(report.total.gone, 2);
        QCOMPARE(report.total.releasing, 1);
        QCOMPARE(report.total.numbers(), 4);
        QCOMPARE(report.withoutAgent.numbers(), 0);
    }

    void groups_data()
    {
        QTest::addColumn<CostGrouping>("grouping");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("provider") << CostGrouping::Provider
                                  << QStringList{QStringLiteral("MindHunters"), QStringLiteral("Vobiz")};
        QTest::newRow("account") << CostGrouping::Account << QStringList{A, B};
        QTest::newRow("country") << CostGrouping::Country
                                 << QStringList{QStringLiteral("DE"), QStringLiteral("IT"), QString()};
        QTest::newRow("type") << CostGrouping::Type
                              << QStringList{QStringLiteral("Local"), QStringLiteral("premium"), QString()};
        QTest::newRow("cost centre") << CostGrouping::CostCentre << QStringList{QStringLiteral("4711"), QString()};
        QTest::newRow("currency") << CostGrouping::Currency << QStringList{Eur, Inr, QString()};
    }

    void groups()
    {
        QFETCH(CostGrouping, grouping);
        QFETCH(QStringList, keys);
        OwnedNumber first = costing(1, priced(200, Eur));
        first.type = numberdesk::NumberType::Kind::Local;
        OwnedNumber second = costing(2, priced(30050, Inr), QStringLiteral("DE"));
        second.type = numberdesk::NumberType::fromWire(QStringLiteral("premium"));
        OwnedNumber third = costing(3, std::nullopt, QString());
        third.type = numberdesk::NumberType::Kind::Unknown;
        m_desk->has(A, {first, second});
        m_desk->has(B, {third});
        AnnotationChange booked;
        booked.costCentre = QStringLiteral("4711");
        m_desk->keep(A, QStringLiteral("+12025550002"), booked);
        const CostReport report = costReport(m_desk->rows(), grouping, Today);
        QCOMPARE(keysOf(report), keys);
        // However they are put together, each is counted once.
        qint64 numbers = 0;
        for (const CostGroup &group : report.groups) {
            numbers += group.costs.numbers();
        }
        QCOMPARE(numbers, 3);
        QCOMPARE(report.total.numbers(), 3);
    }

    void numbersWithoutAnAgentAreAddedUp()
    {
        OwnedNumber alone = costing(1, priced(200, Eur));
        alone.agents.clear();
        OwnedNumber cheap = costing(2, std::nullopt);
        cheap.agents.clear();
        m_desk->has(A, {alone, cheap, costing(3, priced(999, Eur))});
        const MonthlyCosts without = costReport(m_desk->rows(), CostGrouping::Provider, Today).withoutAgent;
        QVERIFY(without.sums == QList<CurrencySum>{sumOf(Eur, 200, 1)});
        QCOMPARE(without.priceNotStated, 1);
        QCOMPARE(numberdesk::idsWithoutAgent(m_desk->rows()),
                 (QStringList{QStringLiteral("a/n-1"), QStringLiteral("a/n-2")}));
    }

    void theNumbersOfAGroupAreFound()
    {
        m_desk->has(A, {costing(1, priced(200, Eur)), costing(2, priced(1, Inr)), costing(3, std::nullopt)});
        QCOMPARE(numberdesk::idsOfGroup(m_desk->rows(), CostGrouping::Currency, Inr),
                 QStringList{QStringLiteral("a/n-2")});
        QCOMPARE(numberdesk::idsOfGroup(m_desk->rows(), CostGrouping::Currency, QString()),
                 QStringList{QStringLiteral("a/n-3")});
        QCOMPARE(numberdesk::idsOfGroup(m_desk->rows(), CostGrouping::Country, QStringLiteral("DE")), QStringList());
    }

    void renewalsComeByDay()
    {
        const auto on = [](int place, const QDate &day, qint64 cents) {
            OwnedNumber number = costing(place, priced(cents, Eur));
            number.nextBilling = noonOf(day);
            return number;
        };
        OwnedNumber external = on(7, Today, 100);
        external.isExternal = true;
        OwnedNumber unreadable = costing(8, priced(100, Eur));
        unreadable.nextBilling = Timestamp::fromText(QStringLiteral("soon"));
        m_desk->has(A, {on(1, Today.addDays(CostReport::Ahead), 100), on(2, Today, 200), on(3, Today, 300),
                        on(4, Today.addDays(CostReport::Ahead + 1), 100), on(5, Today.addDays(-1), 100),
                        costing(6, priced(100, Eur)), external, unreadable});
        const CostReport report = costReport(m_desk->rows(), CostGrouping::Provider, Today);
        QCOMPARE(report.renewals.size(), 2);
        QCOMPARE(report.renewals.at(0).day, Today);
        QVERIFY(report.renewals.at(0).costs.sums == QList<CurrencySum>{sumOf(Eur, 500, 2)});
        QCOMPARE(report.renewals.at(1).day, Today.addDays(CostReport::Ahead));
        QCOMPARE(report.renewedLater, 1);
        QCOMPARE(report.renewedBefore, 1);
        QCOMPARE(report.renewalNotStated, 2);
    }

    void whatIsReleasedBeforeItsNextBillIsNoRenewal()
    {
        QList<OwnedNumber> numbers;
        for (const int place : {1, 2, 3}) {
            OwnedNumber number = costing(place, priced(100, Eur));
            number.nextBilling = noonOf(Today.addDays(2));
            numbers.append(number);
        }
        m_desk->has(A, numbers);
        const QDateTime bill = numbers.constFirst().nextBilling.moment;
        const numberdesk::PlannedReleases planned{{{A, QStringLiteral("12025550001")}, bill.addSecs(-1)},
                                                  {{A, QStringLiteral("12025550002")}, bill},
                                                  {{B, QStringLiteral("12025550003")}, bill.addSecs(-1)}};
        const CostReport report = costReport(m_desk->rows(), CostGrouping::Provider, Today, {}, planned);
        QCOMPARE(report.releasedBefore, 1);
        QVERIFY(report.renewals.constFirst().costs.sums == QList<CurrencySum>{sumOf(Eur, 200, 2)});
        // It costs until then.
        QVERIFY(report.total.sums == QList<CurrencySum>{sumOf(Eur, 300, 3)});
    }

    void aSumThatDoesNotFitIsTold()
    {
        const Money most{Decimal::fromUnits(Q_INT64_C(999999999999999999), 0), Eur};
        m_desk->has(A, {costing(1, most), costing(2, most), costing(3, priced(100, Eur))});
        const CostReport report = costReport(m_desk->rows(), CostGrouping::Provider, Today);
        QCOMPARE(report.total.sums.size(), 1);
        QVERIFY(!report.total.sums.constFirst().amount);
        QCOMPARE(report.total.sums.constFirst().numbers, 3);
    }

    void inAnotherThreadItIsTheSame()
    {
        m_desk->has(A, {costing(1, priced(200, Eur)), costing(2, priced(30050, Inr))});
        const CostReport here = costReport(m_desk->rows(), CostGrouping::Type, Today);
        QVERIFY(numberdesk::tests::waitFor(reckonCosts(m_desk->rows(), CostGrouping::Type, Today, {})) == here);
    }

private:
    std::unique_ptr<NumbersDesk> m_desk;
};

QTEST_GUILESS_MAIN(CostReportTest)
#include "tst_costreport.moc"
