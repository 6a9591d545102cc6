// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventory/inventoryfacets.h"
#include "core/models/inventorymodel.h"
#include "tests/fakes/fakeprovider.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::AllNumbers;
using numberdesk::CountryCode;
using numberdesk::FilterField;
using numberdesk::Inventory;
using numberdesk::InventoryFacet;
using numberdesk::InventoryModel;
using numberdesk::Money;
using numberdesk::NumberStatus;
using numberdesk::OwnedNumber;
using numberdesk::Timestamp;
using numberdesk::tests::ownedNumber;

namespace {

OwnedNumber number(int last, const char *country, NumberStatus::Kind status, const char *agent, double fee = -1)
{
    OwnedNumber made = ownedNumber(QString::number(last), QStringLiteral("+12025550%1").arg(last));
    made.country = *CountryCode::fromText(QString::fromLatin1(country));
    made.status.kind = status;
    made.agents.clear();
    if (*agent != 0) {
        made.agents.append({QString::fromLatin1(agent), QString::fromLatin1(agent)});
    }
    made.monthlyFee.reset();
    if (fee >= 0) {
        made.monthlyFee = Money{*numberdesk::Decimal::fromJsonNumber(fee), QStringLiteral("USD")};
    }
    return made;
}

AllNumbers reading(const QList<OwnedNumber> &numbers)
{
    AllNumbers made;
    made.numbers = numbers;
    return made;
}

/// Five numbers of two accounts.
struct Desk
{
    Desk()
        : inventory(folder.filePath(QStringLiteral("inventory")))
        , model(inventory)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setAccountNames({{QStringLiteral("a"), {QStringLiteral("Rome"), QStringLiteral("MindHunters")}},
                               {QStringLiteral("b"), {QStringLiteral("Mumbai"), QStringLiteral("Vobiz")}}});
        OwnedNumber tagged = number(103, "IT", NumberStatus::Kind::Inactive, "Ada", 7);
        tagged.tags = {QStringLiteral("day"), QStringLiteral("night shift")};
        tagged.nextBilling = Timestamp::fromMoment(QDateTime(QDate(2030, 6, 1), QTime(12, 0), Qt::UTC));
        inventory.merge(QStringLiteral("a"), reading({number(101, "IT", NumberStatus::Kind::Active, "Ada", 2),
                                                      number(102, "DE", NumberStatus::Kind::Active, ""), tagged}));
        inventory.merge(QStringLiteral("b"), reading({number(104, "IN", NumberStatus::Kind::Active, "", 2.5),
                                                      number(105, "IN", NumberStatus::Kind::Blocked, "Ben", 3)}));
        model.sort(InventoryModel::Number);
    }

    [[nodiscard]] QStringList shown(const char *filter)
    {
        model.setFilter(QString::fromLatin1(filter));
        QStringList numbers;
        for (int row = 0; row < model.rowCount(); ++row) {
            numbers.append(model.numberAt(row).number.id);
        }
        return numbers;
    }

    /// "IT 2, DE 1"
    [[nodiscard]] QString counted(FilterField field)
    {
        const InventoryModel::FacetQuestion question = model.facetQuestion();
        QStringList values;
        const auto facets = inventoryFacets(question.texts, question.filter, question.passingWords);
        for (const InventoryFacet &facet : facets) {
            for (const InventoryFacet::Value &value : facet.field == field ? facet.values : decltype(facet.values)()) {
                values.append(QStringLiteral("%1 %2").arg(value.value).arg(value.count));
            }
        }
        return values.join(QStringLiteral(", "));
    }

    QTemporaryDir folder;
    Inventory inventory;
    InventoryModel model;
    QAbstractItemModelTester tester;
};

} // namespace

/// The list's filter by fields, and what its quick filters count.
class InventoryFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterLeavesTheRowsThatPass_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("left");
        const auto row = [](const char *filter, const char *left) {
            QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(left);
        };
        row("", "101 102 103 104 105");
        row("country:it", "101 103");
        row("country:it,de", "101 102 103");
        row("-country:it", "102 104 105");
        row("status:active", "101 102 104");
        row("status:inactive", "103");
        row("agent:none", "102 104");
        row("-agent:none", "101 103 105");
        row("agent:ada,none", "101 102 103 104");
        row("price>2", "103 104 105");
        row("price:2..3", "101 104 105");
        row("price:none", "102");
        row("tag:\"night shift\"", "103");
        row("tag:night", "103");
        row("renewal>2030-05", "103");
        row("provider:vobiz price<3", "104");
        row("account:rome agent:ada", "101 103");
        row("mumbai", "104 105");
        row("-mumbai", "101 102 103");
        row("-mumbai -rome", "");
        row("mumbai -blocked", "104");
        row("seen:today", "101 102 103 104 105");
        row("protected:yes", "");
        row("number:0104", "104");
        row("price>abc country:in", "104 105");
    }

    void aFilterLeavesTheRowsThatPass()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, left);
        Desk desk;
        QCOMPARE(desk.shown(filter.toLatin1().constData()).join(u' '), left);
        // From a filter that left other rows, and back.
        QCOMPARE(desk.shown("country:it").join(u' '), QStringLiteral("101 103"));
        QCOMPARE(desk.shown(filter.toLatin1().constData()).join(u' '), left);
    }

    void aChangedRowEntersAndLeaves()
    {
        Desk desk;
        QCOMPARE(desk.shown("status:blocked").join(u' '), QStringLiteral("105"));
        desk.inventory.put(QStringLiteral("b"), number(104, "IN", NumberStatus::Kind::Blocked, "Ben", 3));
        QCOMPARE(desk.model.rowCount(), 2);
        desk.inventory.put(QStringLiteral("b"), number(105, "IN", NumberStatus::Kind::Active, "Ben", 3));
        QCOMPARE(desk.model.rowCount(), 1);
        QCOMPARE(desk.model.numberAt(0).number.id, QStringLiteral("104"));
        // A whole reading in which texts lie elsewhere.
        desk.inventory.merge(QStringLiteral("b"), reading({number(107, "FR", NumberStatus::Kind::Blocked, "Cara"),
                                                           number(104, "IN", NumberStatus::Kind::Active, "Ben"),
                                                           number(105, "IN", NumberStatus::Kind::Blocked, "Ben")}));
        QTRY_COMPARE(desk.model.rowCount(), 2);
        QCOMPARE(desk.shown("status:blocked").join(u' '), QStringLiteral("105 107"));
    }

    /// The place of an account that went is taken by the next one, whose texts may lie where its own lay.
    void anotherAccountInThePlaceOfOneThatWent()
    {
        const QTemporaryDir folder;
        Inventory inventory(folder.filePath(QStringLiteral("inventory")));
        InventoryModel model(inventory);
        model.setAccountNames({{QStringLiteral("a"), {QStringLiteral("Rome"), QStringLiteral("MindHunters")}},
                               {QStringLiteral("c"), {QStringLiteral("Bozen"), QStringLiteral("Vobiz")}}});
        const auto readFrom = [&](const char *account, const char *region) {
            OwnedNumber made = number(101, "IT", NumberStatus::Kind::Active, "Ada");
            made.region = QString::fromLatin1(region);
            inventory.merge(QString::fromLatin1(account), reading({made}));
        };
        const auto found = [&model](const char *words) {
            model.setFilter(QString::fromLatin1(words));
            return model.rowCount();
        };
        readFrom("a", "Lazio");
        QCOMPARE(found("lazio"), 1);
        QCOMPARE(found("rome"), 1);
        QCOMPARE(found(""), 1);
        inventory.removeAccount(QStringLiteral("a"));
        readFrom("c", "Tirol");
        QCOMPARE(found("lazio"), 0);
        QCOMPARE(found("rome"), 0);
        QCOMPARE(found("tirol"), 1);
        QCOMPARE(found("bozen"), 1);
    }

    void whatIsNotUnderstoodIsTold()
    {
        Desk desk;
        QCOMPARE(desk.shown("price>abc").size(), 5);
        QCOMPARE(desk.model.filterProblems().size(), 1);
        QCOMPARE(desk.shown("price>2").size(), 3);
        QVERIFY(desk.model.filterProblems().isEmpty());
    }

    void quickFiltersCountWhatAnotherChoiceWouldGive()
    {
        Desk desk;
        QCOMPARE(desk.counted(FilterField::Country), QStringLiteral("IN 2, IT 2, DE 1"));
        QCOMPARE(desk.counted(FilterField::Provider), QStringLiteral("MindHunters 3, Vobiz 2"));
        QCOMPARE(desk.counted(FilterField::Agent), QStringLiteral(" 2, Ada 2, Ben 1"));
        QCOMPARE(desk.counted(FilterField::Tag), QStringLiteral(" 4, day 1, night shift 1"));
        desk.model.setFilter(QStringLiteral("country:it"));
        // The field's own choice stays open; the others count what it leaves.
        QCOMPARE(desk.counted(FilterField::Country), QStringLiteral("IN 2, IT 2, DE 1"));
        QCOMPARE(desk.counted(FilterField::Provider), QStringLiteral("MindHunters 2"));
        desk.model.setFilter(QStringLiteral("country:it agent:none"));
        QCOMPARE(desk.counted(FilterField::Country), QStringLiteral("DE 1, IN 1"));
        QCOMPARE(desk.counted(FilterField::Agent), QStringLiteral("Ada 2"));
        QCOMPARE(desk.counted(FilterField::Provider), QString());
        desk.model.setFilter(QStringLiteral("mumbai"));
        QCOMPARE(desk.counted(FilterField::Country), QStringLiteral("IN 2"));
        // Words that the first account has are no words of places without a number.
        desk.model.setFilter(QStringLiteral("rome"));
        QCOMPARE(desk.counted(FilterField::Country), QStringLiteral("IT 2, DE 1"));
    }
};

QTEST_GUILESS_MAIN(InventoryFilterTest)
#include "tst_inventoryfilter.moc"
