// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/carttotals.h"
#include "tests/core/purchasing/cartlines.h"

#include <QTest>

using numberdesk::CartLine;
using numberdesk::CartTotals;
using numberdesk::cartTotals;
using numberdesk::Decimal;
using numberdesk::Money;
using numberdesk::tests::cartLine;
using numberdesk::tests::cents;
using numberdesk::tests::fictionalNumber;

namespace {

const QString Euro = QStringLiteral("EUR");
const QString Rupee = QStringLiteral("INR");

CartLine line(std::optional<Money> setUp, std::optional<Money> monthly)
{
    CartLine made = cartLine(fictionalNumber(1));
    made.number.setupFee = std::move(setUp);
    made.number.monthlyFee = std::move(monthly);
    return made;
}

Decimal units(qint64 amount) { return Decimal::fromUnits(amount, 2); }
Money bare(qint64 amount) { return {units(amount), std::nullopt}; }

} // namespace

class CartTotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCurrencyHasItsOwnSums()
    {
        const CartTotals totals =
            cartTotals({line(cents(500, Euro), cents(200, Euro)), line(cents(0, Rupee), cents(30000, Rupee)),
                        line(cents(100, Euro), cents(105, Euro))});
        QCOMPARE(totals.lines, 3);
        QVERIFY(totals.isComplete());
        QCOMPARE(totals.currencies.size(), 2);
        QCOMPARE(totals.currencies.at(0), (numberdesk::CurrencyTotal{Euro, units(600), units(905), units(4260), 2}));
        QCOMPARE(totals.currencies.at(1), (numberdesk::CurrencyTotal{Rupee, units(0), units(30000), units(360000), 1}));
    }

    void sumsAreExactWhereBinaryFractionsAreNot()
    {
        QList<CartLine> lines;
        for (int count = 0; count < 1000; ++count) {
            lines.append(
                line(Money{*Decimal::fromText(u"0.1"), Euro}, Money{*Decimal::fromText(u"0.000000001"), Euro}));
        }
        const auto euro = cartTotals(lines).currencies.constFirst();
        QCOMPARE(euro.setUp->toString(), QStringLiteral("100.0"));
        QCOMPARE(euro.firstMonth->toString(), QStringLiteral("100.000001000"));
        QCOMPARE(euro.firstYear->toString(), QStringLiteral("100.000012000"));
    }

    void feesOfOneLineInTwoCurrenciesStayApart()
    {
        const CartTotals totals = cartTotals({line(cents(500, Euro), cents(200, Rupee))});
        QCOMPARE(totals.currencies.at(0), (numberdesk::CurrencyTotal{Euro, units(500), units(500), units(500), 1}));
        QCOMPARE(totals.currencies.at(1), (numberdesk::CurrencyTotal{Rupee, units(0), units(200), units(2400), 1}));
    }

    void whatHasNoCurrencyIsNeverAdded()
    {
        CartTotals totals = cartTotals({line(cents(500, Euro), cents(200, Euro)), line(bare(700), bare(900))});
        QCOMPARE(totals.currencies.size(), 1);
        QCOMPARE(totals.currencies.constFirst().firstMonth, units(700));
        QCOMPARE(totals.currencyNotStated, 1);
        QCOMPARE(totals.onlySetUp, units(700));
        QCOMPARE(totals.onlyMonthly, units(900));
        QVERIFY(!totals.isComplete());

        totals = cartTotals({line(bare(700), bare(900)), line(bare(700), bare(900)), line(std::nullopt, bare(1))});
        QCOMPARE(totals.currencies.size(), 0);
        QCOMPARE(totals.currencyNotStated, 3);
        QCOMPARE(totals.setUpNotStated, 1);
        QVERIFY(!totals.onlySetUp);
        QVERIFY(!totals.onlyMonthly);
    }

    void feesThatAreNotStatedAreCountedAndZeroIsAPrice()
    {
        const CartTotals totals =
            cartTotals({line(std::nullopt, cents(200, Euro)), line(std::nullopt, std::nullopt),
                        line(cents(0, Euro), cents(0, Euro)), line(cents(-100, Euro), cents(300, Euro))});
        QCOMPARE(totals.setUpNotStated, 3);
        QCOMPARE(totals.monthlyNotStated, 1);
        QCOMPARE(totals.currencyNotStated, 0);
        QCOMPARE(totals.currencies.constFirst(),
                 (numberdesk::CurrencyTotal{Euro, units(0), units(500), units(6000), 3}));
    }

    void aSumThatDoesNotFitIsNone()
    {
        const Money huge{Decimal::fromUnits(900'000'000'000'000'000, 0), Euro};
        const CartTotals totals = cartTotals(
            {line(huge, cents(100, Euro)), line(cents(100, Rupee), huge), line(cents(1, Rupee), cents(2, Rupee))});
        QCOMPARE(totals.currencies.at(0).currency, Euro);
        // Two decimals do not fit beside so many digits.
        QVERIFY(!totals.currencies.at(0).firstMonth);
        QVERIFY(!totals.currencies.at(0).firstYear);
        QCOMPARE(totals.currencies.at(1).firstMonth, units(103));

        QList<CartLine> lines;
        for (int count = 0; count < 20; ++count) {
            lines.append(line(huge, Money{Decimal(0), Euro}));
        }
        QVERIFY(!cartTotals(lines).currencies.constFirst().setUp);
    }

    void nothingCostsNothing() { QCOMPARE(cartTotals({}), CartTotals()); }
};

QTEST_GUILESS_MAIN(CartTotalsTest)
#include "tst_carttotals.moc"
