// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventorynumber.h"
#include "ui/inventory/numberfacts.h"

#include <QTest>

using numberdesk::CountryCode;
using numberdesk::NumberFact;
using numberdesk::OwnedNumber;
using numberdesk::PhoneNumber;

namespace {

/// The fact that says where the number is.
NumberFact placeOf(const OwnedNumber &number)
{
    numberdesk::InventoryNumber entry;
    entry.number = number;
    const QList<NumberFact> facts = numberdesk::factsOf(entry, {}, {});
    for (const NumberFact &fact : facts) {
        if (fact.label == QLatin1String("Place")) {
            return fact;
        }
    }
    return {};
}

} // namespace

class NumberFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlaceSaysWhereItIsFrom_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("isDerived");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("place");
        const QString american = QStringLiteral("+14155550142");
        const QString free = QStringLiteral("+18005550142");
        QTest::newRow("told") << american << "US" << false << ""
                              << "United States";
        QTest::newRow("told with region") << american << "US" << false << "California"
                                          << "California, United States";
        QTest::newRow("derived by the provider's reader") << american << "US" << true << ""
                                                          << "United States, by the number";
        QTest::newRow("left to the number") << american << "" << true << ""
                                            << "United States, by the number";
        QTest::newRow("not told") << american << "" << false << ""
                                  << "United States, by the number";
        QTest::newRow("the number does not tell") << free << "" << true << ""
                                                  << "not stated";
        QTest::newRow("region alone") << free << "" << true << "Toll-free"
                                      << "Toll-free";
        QTest::newRow("no telephone number") << "reception"
                                             << "" << false << ""
                                             << "not stated";
    }

    void thePlaceSaysWhereItIsFrom()
    {
        QFETCH(QString, number);
        QFETCH(QString, country);
        QFETCH(bool, isDerived);
        QFETCH(QString, region);
        QFETCH(QString, place);
        OwnedNumber owned;
        owned.number = PhoneNumber(number);
        owned.country = CountryCode::fromText(country).value_or(CountryCode());
        owned.countryDerived = isDerived;
        owned.region = region;
        QCOMPARE(placeOf(owned).value, place);
        QCOMPARE(placeOf(owned).isUnknown, place == QLatin1String("not stated"));
    }
};

QTEST_GUILESS_MAIN(NumberFactsTest)
#include "tst_numberfacts.moc"
