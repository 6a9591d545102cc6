// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/numberdeskstyle.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

using numberdesk::FittedColumns;
using numberdesk::TableView;

namespace {

enum Column
{
    Number,
    Place,
    Type,
    Agent,
    ColumnCount
};

/// A table with columns of 100, 100, 80 and 80 pixels; the place takes what is left over, and in a narrow window the
/// type goes first and the agent next.
struct Bench
{
    QStandardItemModel model{1, ColumnCount};
    TableView table{QStringLiteral("Numbers")};
    FittedColumns *columns = nullptr;

    /// Without `withheld` until it is asked for.
    explicit Bench(int width, const QByteArray &state = {}, const QList<int> &withheld = {})
    {
        model.setHorizontalHeaderLabels(
            {QStringLiteral("N"), QStringLiteral("P"), QStringLiteral("T"), QStringLiteral("A")});
        table.setModel(&model);
        columns = new FittedColumns(&table, {{Number, 100, 0}, {Place, 100, 1}, {Type, 80, 0}, {Agent, 80, 0}},
                                    {Type, Agent}, {});
        for (const int column : withheld) {
            columns->setShown(column, false);
        }
        columns->restore(state);
        resize(width);
        table.show();
    }

    void resize(int width) { table.resize(width, 200); }
    [[nodiscard]] QList<int> widths() const
    {
        QList<int> all;
        for (int column = 0; column < ColumnCount; ++column) {
            all.append(table.isColumnHidden(column) ? 0 : table.columnWidth(column));
        }
        return all;
    }
};

} // namespace

class FittedColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new numberdesk::NumberdeskStyle); }

    void whatIsLeftOverIsShared()
    {
        Bench bench(600);
        QTRY_COMPARE(bench.table.columnWidth(Place), bench.table.viewport()->width() - 260);
        QCOMPARE(bench.table.columnWidth(Number), 100);
    }

    void aNarrowWindowDoesWithoutSomeUntilItIsWider()
    {
        Bench bench(600);
        bench.resize(300);
        QTRY_COMPARE(bench.widths().at(Type), 0);
        QVERIFY(bench.widths().at(Agent) > 0);
        bench.resize(240);
        QTRY_COMPARE(bench.widths().at(Agent), 0);
        bench.resize(600);
        QTRY_VERIFY(bench.widths().at(Type) > 0 && bench.widths().at(Agent) > 0);
        // Nothing of it was the person's doing.
        QVERIFY(bench.columns->arrangement().isEmpty());
    }

    void aHeadHasRoomForItsWordAndTheMarkOfSorting()
    {
        Bench bench(600);
        bench.model.setHeaderData(Number, Qt::Horizontal, QStringLiteral("A rather long head of a column"));
        QEvent changed(QEvent::LanguageChange);
        QApplication::sendEvent(&bench.table, &changed);
        QTRY_VERIFY(bench.table.columnWidth(Number) > 150);
        const int before = bench.table.columnWidth(Number);
        bench.table.sortByColumn(Number, Qt::AscendingOrder);
        QTRY_VERIFY(bench.table.columnWidth(Number) > before);
    }

    void aWidthThatThePersonSetStays()
    {
        Bench bench(600);
        bench.table.horizontalHeader()->resizeSection(Number, 180);
        bench.resize(700);
        QTest::qWait(20);
        QCOMPARE(bench.table.columnWidth(Number), 180);
        QVERIFY(!bench.columns->arrangement().isEmpty());
    }

    void whatIsSortedIsKeptAndStillFits()
    {
        Bench bench(600);
        bench.table.sortByColumn(Place, Qt::DescendingOrder);
        QVERIFY(!bench.columns->arrangement().isEmpty());
        bench.resize(300);
        QTRY_COMPARE(bench.widths().at(Type), 0);
    }

    void whatAskedForByThePersonIsNotLeftOut()
    {
        Bench bench(300);
        QTRY_COMPARE(bench.widths().at(Type), 0);
        bench.table.setColumnHidden(Type, false);
        QTRY_COMPARE(bench.widths().at(Agent), 0);
        QVERIFY(bench.widths().at(Type) > 0);
    }

    void whatANarrowWindowLeftOutIsThereInTheNextRun()
    {
        QByteArray state;
        {
            Bench bench(300);
            bench.table.sortByColumn(Place, Qt::DescendingOrder);
            QTRY_COMPARE(bench.widths().at(Type), 0);
            state = bench.columns->arrangement();
            QCOMPARE(bench.widths().at(Type), 0);
        }
        Bench next(600, state);
        QVERIFY(next.widths().at(Type) > 0);
        QCOMPARE(next.table.horizontalHeader()->sortIndicatorSection(), static_cast<int>(Place));
    }

    void whatTheTableShowsForAWhileIsNobodysArrangement()
    {
        Bench bench(600);
        QTRY_COMPARE(bench.widths().at(Place), bench.table.viewport()->width() - 260);
        bench.columns->setShown(Type, false);
        QCOMPARE(bench.widths().at(Type), 0);
        // What was left is shared anew.
        QTRY_COMPARE(bench.widths().at(Place), bench.table.viewport()->width() - 180);
        bench.columns->setShown(Type, true);
        QTRY_COMPARE(bench.widths().at(Place), bench.table.viewport()->width() - 260);
        QVERIFY(bench.widths().at(Type) > 0);
        bench.columns->setShown(Type, false);
        QTest::qWait(20);
        QVERIFY(bench.columns->arrangement().isEmpty());
        // It still fits.
        bench.resize(700);
        QTRY_COMPARE(bench.widths().at(Place), bench.table.viewport()->width() - 180);
    }

    void whatWasNotShownFromTheStartIsNobodysArrangementEither()
    {
        Bench bench(600, {}, {Type});
        QTRY_COMPARE(bench.widths().at(Place), bench.table.viewport()->width() - 180);
        bench.columns->setShown(Type, true);
        QTRY_COMPARE(bench.widths().at(Place), bench.table.viewport()->width() - 260);
        QVERIFY(bench.columns->arrangement().isEmpty());
    }

    void whatIsNotShownForNowStaysSoInANarrowWindowAndAWideOne()
    {
        Bench bench(300);
        QTRY_COMPARE(bench.widths().at(Type), 0);
        // Which one the narrow window does without, and which one the table.
        bench.columns->setShown(Type, false);
        bench.resize(600);
        QTRY_VERIFY(bench.widths().at(Agent) > 0);
        QTest::qWait(20);
        QCOMPARE(bench.widths().at(Type), 0);
        bench.columns->setShown(Type, true);
        QTRY_VERIFY(bench.widths().at(Type) > 0);
        // A narrow window may do without it again.
        bench.resize(300);
        QTRY_COMPARE(bench.widths().at(Type), 0);
        QVERIFY(bench.columns->arrangement().isEmpty());
    }

    void whatWasNotShownIsNotKeptAsHidden()
    {
        QByteArray state;
        {
            Bench bench(600);
            bench.columns->setShown(Agent, false);
            bench.table.sortByColumn(Place, Qt::DescendingOrder);
            state = bench.columns->arrangement();
            QCOMPARE(bench.widths().at(Agent), 0);
        }
        Bench next(600, state);
        QVERIFY(next.widths().at(Agent) > 0);
    }

    void whatIsNotShownStaysSoWhateverAnEarlierRunKept()
    {
        QByteArray state;
        {
            Bench bench(600);
            bench.table.horizontalHeader()->resizeSection(Number, 180);
            state = bench.columns->arrangement();
        }
        Bench next(600, state, {Agent});
        QCOMPARE(next.widths().at(Agent), 0);
        QCOMPARE(next.widths().at(Number), 180);
        next.columns->setShown(Agent, true);
        QVERIFY(next.widths().at(Agent) > 0);
    }

    void whatThePersonHidIsNotShownForThem()
    {
        Bench bench(600);
        bench.table.setColumnHidden(Agent, true);
        bench.columns->setShown(Agent, false);
        bench.columns->setShown(Agent, true);
        QTest::qWait(20);
        QCOMPARE(bench.widths().at(Agent), 0);
        Bench next(600, bench.columns->arrangement(), {Agent});
        next.columns->setShown(Agent, true);
        QCOMPARE(next.widths().at(Agent), 0);
    }

    void aColumnThatComesBackLeavesThePersonsWidthsAlone()
    {
        Bench bench(600);
        bench.table.horizontalHeader()->resizeSection(Number, 180);
        bench.columns->setShown(Agent, false);
        bench.columns->setShown(Agent, true);
        QTest::qWait(20);
        QVERIFY(bench.widths().at(Agent) > 0);
        QCOMPARE(bench.widths().at(Number), 180);
    }
};

QTEST_MAIN(FittedColumnsTest)
#include "tst_fittedcolumns.moc"
