// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotations.h"
#include "tests/support/waitfor.h"
#include "tests/ui/inventory/inventorydesk.h"
#include "tests/ui/support/accessiblenames.h"
#include "ui/inventory/costs/costchart.h"
#include "ui/inventory/costs/costspage.h"
#include "ui/inventory/costs/costwords.h"
#include "ui/inventory/filteredit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>

using numberdesk::CostChart;
using numberdesk::CostLine;
using numberdesk::CostLinesModel;
using numberdesk::CostsPage;
using numberdesk::Decimal;
using numberdesk::FilterEdit;
using numberdesk::InventoryNumber;
using numberdesk::OwnedNumber;
using numberdesk::TableView;
using numberdesk::tests::InventoryDesk;

namespace {

CostLine line(const QString &name, const QString &currency, qint64 cents)
{
    CostLine made;
    made.key = name.toLower();
    made.name = name;
    made.currency = currency;
    made.amount = Decimal::fromUnits(cents, 2);
    made.numbers = 1;
    return made;
}

TableView *costs(const InventoryDesk &desk) { return desk.control<TableView>(QStringLiteral("Monthly costs")); }

/// The row whose first cell says this; -1 when there is none.
int rowOf(const QAbstractItemModel *model, const QString &name)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, CostLinesModel::Name).data().toString() == name) {
            return row;
        }
    }
    return -1;
}

void groupBy(const InventoryDesk &desk, const QString &words)
{
    auto *box = desk.control<QComboBox>(QStringLiteral("Group by"));
    box->setCurrentIndex(box->findText(words));
}

} // namespace

class CostsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void costsOfAllProvidersAreThere()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.press(QStringLiteral("Costs"));
        QTRY_VERIFY(rowOf(costs(desk)->model(), QStringLiteral("MindHunters")) >= 0);
        const QAbstractItemModelTester tester(costs(desk)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        qint64 numbers = 0;
        for (int row = 0; row < costs(desk)->model()->rowCount(); ++row) {
            numbers += costs(desk)->model()->index(row, CostLinesModel::Numbers).data().toLongLong();
        }
        QCOMPARE(numbers, desk.services().inventory.size());
        QVERIFY(!desk.view().findChild<CostChart *>()->barNames().isEmpty());
        QVERIFY(!desk.table()->isVisible());
        const QStringList nameless = numberdesk::tests::namelessControls(desk.view());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void aGroupLeadsToItsNumbers()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.press(QStringLiteral("Costs"));
        groupBy(desk, QStringLiteral("Provider"));
        QTRY_VERIFY(rowOf(costs(desk)->model(), QStringLiteral("Vobiz")) >= 0);
        const int row = rowOf(costs(desk)->model(), QStringLiteral("Vobiz"));
        Q_EMIT costs(desk)->activated(costs(desk)->model()->index(row, 0));
        QTRY_VERIFY(desk.table()->isVisible());
        const auto vobiz = desk.services().inventory.numbersOf(desk.account(QStringLiteral("vobiz"))).size();
        QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), vobiz);
        QCOMPARE(desk.control<FilterEdit>(QStringLiteral("Filter inventory"))->text(),
                 QStringLiteral("provider:\"Vobiz\""));
        QCOMPARE(desk.table()->model()->rowCount(), vobiz);
    }

    void everyGroupingLeadsToItsNumbers_data()
    {
        QTest::addColumn<QString>("grouping");
        for (const char *grouping : {"Account", "Country", "Type", "Cost centre", "Currency"}) {
            QTest::newRow(grouping) << QString::fromLatin1(grouping);
        }
    }
    void everyGroupingLeadsToItsNumbers()
    {
        QFETCH(const QString, grouping);
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.press(QStringLiteral("Costs"));
        groupBy(desk, grouping);
        // The head of the table says that what it shows is grouped so.
        QTRY_COMPARE(costs(desk)->model()->headerData(CostLinesModel::Name, Qt::Horizontal).toString(), grouping);
        QTRY_VERIFY(costs(desk)->model()->rowCount() > 0);
        Q_EMIT costs(desk)->activated(costs(desk)->model()->index(0, 0));
        QTRY_VERIFY(desk.table()->isVisible());
        QVERIFY(desk.table()->model()->rowCount() > 0);
        QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), desk.table()->model()->rowCount());
    }

    void numbersWithoutAnAgentAreShown()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        qsizetype agentless = 0;
        const QList<InventoryNumber> all = desk.services().inventory.all();
        for (const InventoryNumber &entry : all) {
            agentless += entry.number.agents.isEmpty() ? 1 : 0;
        }
        QVERIFY(agentless > 0);
        desk.control<FilterEdit>(QStringLiteral("Filter inventory"))->setText(QStringLiteral("vogent"));
        desk.press(QStringLiteral("Costs"));
        QTRY_VERIFY(desk.control<QAbstractButton>(QStringLiteral("Show them"))->isVisible());
        desk.press(QStringLiteral("Show them"));
        QTRY_VERIFY(desk.table()->isVisible());
        QTRY_COMPARE(desk.table()->selectionModel()->selectedRows().size(), agentless);
        QCOMPARE(desk.control<FilterEdit>(QStringLiteral("Filter inventory"))->text(), QStringLiteral("agent:none"));
    }

    void aCostCentreCountsAsSoonAsItIsKept()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.press(QStringLiteral("Costs"));
        groupBy(desk, QStringLiteral("Cost centre"));
        QTRY_VERIFY(rowOf(costs(desk)->model(), QStringLiteral("No cost centre")) >= 0);
        const OwnedNumber number = desk.number(QStringLiteral("mindhunters"), numberdesk::tests::anyNumber);
        numberdesk::AnnotationChange booked;
        booked.costCentre = QStringLiteral("4711");
        QVERIFY(numberdesk::tests::waitFor(desk.services().annotations.change(
            {{desk.account(QStringLiteral("mindhunters")), number.number}}, booked)));
        QTRY_VERIFY(rowOf(costs(desk)->model(), QStringLiteral("4711")) >= 0);
    }

    void theChartHasASectionForEachCurrencyAndEndsWithTheRest()
    {
        CostChart chart;
        QList<CostLine> lines{line(QStringLiteral("Rome"), QStringLiteral("INR"), 100)};
        for (int place = 0; place < 20; ++place) {
            lines.append(line(QStringLiteral("G%1").arg(place), QStringLiteral("EUR"), 100 * (place + 1)));
        }
        CostLine unknown = line(QStringLiteral("Unknown"), QString(), 1);
        unknown.kind = CostLine::Kind::PriceNotStated;
        unknown.amount.reset();
        lines.append(unknown);
        chart.setLines(lines);
        const QStringList bars = chart.barNames();
        QCOMPARE(bars.size(), CostChart::MostBars + 1);
        QCOMPARE(bars.constFirst(), QStringLiteral("G19"));
        QVERIFY(bars.at(CostChart::MostBars - 1).startsWith(u'9'));
        QCOMPARE(bars.constLast(), QStringLiteral("Rome"));
    }

    void aClickOnABarAsksForItsGroup()
    {
        CostChart chart;
        chart.setLines({line(QStringLiteral("Rome"), QStringLiteral("EUR"), 100),
                        line(QStringLiteral("Milan"), QStringLiteral("EUR"), 300)});
        chart.resize(400, chart.sizeHint().height());
        chart.show();
        QSignalSpy chosen(&chart, &CostChart::groupChosen);
        const int lineHeight = chart.sizeHint().height() / 3;
        // The head of the section is nobody's bar.
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(200, lineHeight / 2));
        QCOMPARE(chosen.size(), 0);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(200, lineHeight + lineHeight / 2));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().toString(), QStringLiteral("milan"));
    }

    void whatIsInNoSumIsSaid()
    {
        numberdesk::MonthlyCosts costs;
        costs.priceNotStated = 2;
        costs.external = 1;
        QCOMPARE(numberdesk::costwords::notes(costs).size(), 2);
        QVERIFY(numberdesk::costwords::sums(costs).isEmpty());
    }

private:
    numberdesk::Theme m_theme;
};

QTEST_MAIN(CostsPageTest)
#include "tst_costspage.moc"
