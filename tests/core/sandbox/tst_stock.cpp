// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phonenumber.h"
#include "core/sandbox/stock.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>

using Qt::StringLiterals::operator""_s;

using numberdesk::CountryCode;
using numberdesk::PhoneNumber;
using numberdesk::sandbox::stock;
using numberdesk::sandbox::StockNumber;
using numberdesk::sandbox::stockShares;
using numberdesk::sandbox::StockSize;

using Kind = numberdesk::NumberType::Kind;

namespace {

struct Sold
{
    const char *country;
    Kind type;
};

/// Every combination that the sample carriers sell.
const QList<Sold> &sold()
{
    static const QList<Sold> all{
        {"IT", Kind::Local},    {"IT", Kind::Mobile},   {"IT", Kind::TollFree}, {"IT", Kind::National},
        {"US", Kind::Local},    {"US", Kind::Mobile},   {"US", Kind::TollFree}, {"IN", Kind::Local},
        {"IN", Kind::Mobile},   {"IN", Kind::TollFree}, {"DE", Kind::Local},    {"DE", Kind::Mobile},
        {"DE", Kind::TollFree}, {"DE", Kind::National}, {"LT", Kind::Local},    {"LT", Kind::Mobile},
        {"LT", Kind::TollFree}, {"GB", Kind::Local},    {"GB", Kind::Mobile},   {"GB", Kind::TollFree},
        {"GB", Kind::National}, {"FR", Kind::Local},    {"FR", Kind::Mobile},   {"FR", Kind::TollFree},
        {"FR", Kind::National}};
    return all;
}

CountryCode country(const char *code) { return *CountryCode::fromText(QString::fromLatin1(code)); }

} // namespace

class StockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCombinationHasItsNumbers_data() { combinations(); }

    void eachCombinationHasItsNumbers()
    {
        QFETCH(QString, code);
        QFETCH(Kind, type);
        static const QRegularExpression e164(u"^\\+[1-9][0-9]{7,14}$"_s);
        for (int share = 0; share < stockShares(); ++share) {
            const QList<StockNumber> numbers = stock(share, *CountryCode::fromText(code), type);
            QCOMPARE(numbers.size(), StockSize);
            for (const StockNumber &number : numbers) {
                QVERIFY2(e164.match(number.e164).hasMatch(), qPrintable(number.e164));
                QCOMPARE(number.country.text(), code);
                QCOMPARE(number.type, type);
                QCOMPARE(number.currency.size(), 3);
                QVERIFY(number.voice);
                QVERIFY(!number.setupFee.isNegative());
                QVERIFY(number.monthlyFee > numberdesk::Decimal());
                QCOMPARE(number.city.isEmpty(), number.region.isEmpty());
            }
        }
    }

    void libphonenumberFindsEachNumberPossible_data() { combinations(); }

    void libphonenumberFindsEachNumberPossible()
    {
        QFETCH(QString, code);
        QFETCH(Kind, type);
        for (int share = 0; share < stockShares(); ++share) {
            const QList<StockNumber> numbers = stock(share, *CountryCode::fromText(code), type);
            for (const StockNumber &number : numbers) {
                QVERIFY2(numberdesk::looksPossible(PhoneNumber(number.e164)), qPrintable(number.e164));
            }
        }
    }

    void belongsToItsCountry_data() { combinations(); }

    void belongsToItsCountry()
    {
        QFETCH(QString, code);
        QFETCH(Kind, type);
        const QString prefix = u'+' + numberdesk::callingCode(*CountryCode::fromText(code));
        const QList<StockNumber> numbers = stock(0, *CountryCode::fromText(code), type);
        for (const StockNumber &number : numbers) {
            QVERIFY2(number.e164.startsWith(prefix), qPrintable(number.e164));
        }
    }

    void noNumberIsSoldTwice()
    {
        QHash<QString, QString> sellers;
        for (int share = 0; share < stockShares(); ++share) {
            for (const Sold &entry : sold()) {
                const QString seller =
                    u"%1 %2 %3"_s.arg(share).arg(QString::fromLatin1(entry.country)).arg(static_cast<int>(entry.type));
                const QList<StockNumber> numbers = stock(share, country(entry.country), entry.type);
                for (const StockNumber &number : numbers) {
                    QVERIFY2(!sellers.contains(number.e164),
                             qPrintable(u"%1: %2 and %3"_s.arg(number.e164, sellers.value(number.e164), seller)));
                    sellers.insert(number.e164, seller);
                }
            }
        }
        QCOMPARE(sellers.size(), stockShares() * sold().size() * StockSize);
    }

    void isTheSameEachTime()
    {
        for (const Sold &entry : sold()) {
            const QList<StockNumber> first = stock(2, country(entry.country), entry.type);
            const QList<StockNumber> second = stock(2, country(entry.country), entry.type);
            QCOMPARE(second.size(), first.size());
            for (qsizetype index = 0; index < first.size(); ++index) {
                QCOMPARE(second.at(index).e164, first.at(index).e164);
                QCOMPARE(second.at(index).monthlyFee, first.at(index).monthlyFee);
                QCOMPARE(second.at(index).city, first.at(index).city);
                QCOMPARE(second.at(index).sms, first.at(index).sms);
            }
        }
    }

    void sellsNothingElse()
    {
        QVERIFY(stock(2, country("ZZ"), Kind::Local).isEmpty());
        QVERIFY(stock(2, country("US"), Kind::National).isEmpty());
        QVERIFY(stock(2, country("US"), Kind::SharedCost).isEmpty());
        QVERIFY(stock(-1, country("US"), Kind::Local).isEmpty());
        QVERIFY(stock(stockShares(), country("US"), Kind::Local).isEmpty());
        QVERIFY(stock(2, CountryCode(), Kind::Local).isEmpty());
    }

private:
    static void combinations()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Kind>("type");
        for (const Sold &entry : sold()) {
            QTest::addRow("%s %s", entry.country, qPrintable(numberdesk::numberTypeName(entry.type)))
                << QString::fromLatin1(entry.country) << entry.type;
        }
    }
};

QTEST_GUILESS_MAIN(StockTest)
#include "tst_stock.moc"
