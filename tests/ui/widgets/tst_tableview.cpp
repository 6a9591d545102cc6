// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/numberdeskstyle.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/shapedtext.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tabulartext.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

using numberdesk::TableView;

namespace {

/// Three columns, @p rows rows; the cells say where they are.
std::unique_ptr<QStandardItemModel> modelOf(int rows)
{
    auto model = std::make_unique<QStandardItemModel>(rows, 3);
    model->setHorizontalHeaderLabels({QStringLiteral("Number"), QStringLiteral("Place"), QStringLiteral("Monthly")});
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < 3; ++column)
            model->setItem(row, column, new QStandardItem(QStringLiteral("%1:%2").arg(row).arg(column)));
    }
    return model;
}

void select(TableView &table, std::initializer_list<int> rows)
{
    for (const int row : rows)
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// How far to the right something was painted, in pixels.
int inkWidth(const std::function<void(QPainter &)> &paint)
{
    QImage image(300, 40, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    paint(painter);
    painter.end();
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).lightness() < 128)
                return x + 1;
        }
    }
    return 0;
}

/// What assistive technology finds on the screen below @p node by name and role; null when there is none.
QAccessibleInterface *shownNamed(QAccessibleInterface *node, const QString &name, QAccessible::Role role)
{
    if (node->state().invisible)
        return nullptr;
    if (node->role() == role && node->text(QAccessible::Name) == name)
        return node;
    for (int index = 0; index < node->childCount(); ++index) {
        QAccessibleInterface *child = node->child(index);
        QAccessibleInterface *found = child != nullptr ? shownNamed(child, name, role) : nullptr;
        if (found != nullptr)
            return found;
    }
    return nullptr;
}

/// Where Tab leads to from @p widget.
QWidget *nextByTab(QWidget *widget)
{
    QWidget *next = widget->nextInFocusChain();
    while (next != widget && !(next->isVisible() && (next->focusPolicy() & Qt::TabFocus) != 0))
        next = next->nextInFocusChain();
    return next;
}

} // namespace

class TableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsHaveOneHeight();
    void copiesTheSelectedRowsAsTabSeparatedText();
    void copiesColumnsAsTheyAreShown();
    void copiesTheCompanionOfAColumn();
    void copiesNothingWithoutSelection();
    void copyOfTabsAndLineFeedsKeepsTheShape();
    void selectAllIsByKeyboard();
    void columnsAreSavedAndRestored();
    void foreignStateIsRefused();
    void lastColumnCannotBeHidden();
    void emptyTableSaysSoAndWaitsWithSkeletons();
    void theEmptyStateIsInReachOfAssistiveTechnology();
    void theEmptyStateGoesWhereTheTableGoes();
    void rowsOfAnEarlierModelDoNotMatter();
    void capabilitiesAreJoinedByDots();
    void figuresHaveDigitsOfEqualWidth();
    void keptShapesPaintAsUsualAndAreCutWhereTheyDoNotFit();
};

void TableViewTest::initTestCase() { QApplication::setStyle(new numberdesk::NumberdeskStyle); }

void TableViewTest::rowsHaveOneHeight()
{
    const auto model = modelOf(3);
    TableView table(QStringLiteral("Numbers"));
    table.setModel(model.get());
    QCOMPARE(table.accessibleName(), QStringLiteral("Numbers"));
    QVERIFY(table.rowHeight(0) >= 32);
    QCOMPARE(table.rowHeight(2), table.rowHeight(0));
    QCOMPARE(table.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
}

void TableViewTest::copiesTheSelectedRowsAsTabSeparatedText()
{
    const auto model = modelOf(6);
    TableView table(QStringLiteral("Numbers"));
    table.setModel(model.get());
    table.show();
    select(table, {4, 1, 2});
    QTest::keySequence(&table, QKeySequence(QKeySequence::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Number\tPlace\tMonthly\n1:0\t1:1\t1:2\n2:0\t2:1\t2:2\n4:0\t4:1\t4:2"));
}

void TableViewTest::copiesColumnsAsTheyAreShown()
{
    const auto model = modelOf(2);
    TableView table(QStringLiteral("Numbers"));
    table.setModel(model.get());
    table.setColumnHidden(1, true);
    table.horizontalHeader()->moveSection(2, 0);
    select(table, {0});
    QCOMPARE(table.selectedText(), QStringLiteral("Monthly\tNumber\n0:2\t0:0"));
}

void TableViewTest::copiesTheCompanionOfAColumn()
{
    QStandardItemModel model(1, 4);
    model.setHorizontalHeaderLabels(
        {QStringLiteral("Number"), QStringLiteral("Set-up"), QStringLiteral("Monthly"), QStringLiteral("Currency")});
    const QStringList cells{QStringLiteral("+12025550101"), QStringLiteral("0.00"), QStringLiteral("2.00"),
                            QStringLiteral("EUR")};
    for (int column = 0; column < 4; ++column)
        model.setItem(0, column, new QStandardItem(cells.at(column)));
    TableView table(QStringLiteral("Numbers"));
    table.setModel(&model);
    table.setCompanion(1, 3);
    table.setCompanion(2, 3);
    select(table, {0});
    table.setColumnHidden(3, true);
    QCOMPARE(table.selectedText(), QStringLiteral("Number\tSet-up\tMonthly\tCurrency\n+12025550101\t0.00\t2.00\tEUR"));
    // Once, and where the person put it, when it is shown.
    table.setColumnHidden(3, false);
    table.horizontalHeader()->moveSection(3, 0);
    QCOMPARE(table.selectedText(), QStringLiteral("Currency\tNumber\tSet-up\tMonthly\nEUR\t+12025550101\t0.00\t2.00"));
    // Without an amount there is nothing to say the currency of.
    table.setColumnHidden(3, true);
    table.setColumnHidden(1, true);
    table.setColumnHidden(2, true);
    QCOMPARE(table.selectedText(), QStringLiteral("Number\n+12025550101"));
}

void TableViewTest::copiesNothingWithoutSelection()
{
    const auto model = modelOf(2);
    TableView table(QStringLiteral("Numbers"));
    table.setModel(model.get());
    QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
    table.copySelection();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kept"));
}

void TableViewTest::copyOfTabsAndLineFeedsKeepsTheShape()
{
    const auto model = modelOf(1);
    model->item(0, 1)->setText(QStringLiteral("one\ttwo\nthree"));
    TableView table(QStringLiteral("Numbers"));
    table.setModel(model.get());
    select(table, {0});
    QCOMPARE(table.selectedText(), QStringLiteral("Number\tPlace\tMonthly\n0:0\tone two three\t0:2"));
}

void TableViewTest::selectAllIsByKeyboard()
{
    const auto model = modelOf(5);
    TableView table(QStringLiteral("Numbers"));
    table.setModel(model.get());
    table.show();
    QTest::keySequence(&table, QKeySequence(QKeySequence::SelectAll));
    QCOMPARE(table.selectionModel()->selectedRows().size(), 5);
}

void TableViewTest::columnsAreSavedAndRestored()
{
    const auto model = modelOf(2);
    TableView table(QStringLiteral("Numbers"));
    table.resize(700, 300);
    table.setModel(model.get());
    table.setColumnWidth(2, 222);
    table.setColumnHidden(1, true);
    table.horizontalHeader()->moveSection(2, 0);
    table.horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
    const QByteArray state = table.columnState();

    TableView other(QStringLiteral("Numbers"));
    other.resize(700, 300);
    other.setModel(model.get());
    QVERIFY(other.restoreColumnState(state));
    QCOMPARE(other.columnWidth(2), 222);
    QVERIFY(other.isColumnHidden(1));
    QCOMPARE(other.horizontalHeader()->logicalIndex(0), 2);
    QCOMPARE(other.horizontalHeader()->sortIndicatorSection(), 2);
    QCOMPARE(other.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TableViewTest::foreignStateIsRefused()
{
    const auto model = modelOf(2);
    TableView table(QStringLiteral("Numbers"));
    table.setModel(model.get());
    table.setColumnWidth(0, 222);

    QStandardItemModel wider(1, 4);
    TableView other(QStringLiteral("Documents"));
    other.setModel(&wider);
    QVERIFY(!table.restoreColumnState(other.columnState()));
    QVERIFY(!table.restoreColumnState(QByteArray("garbage")));
    QVERIFY(!table.restoreColumnState({}));
    QVERIFY(!table.restoreColumnState(table.columnState().chopped(8)));
    QCOMPARE(table.columnWidth(0), 222);
}

void TableViewTest::lastColumnCannotBeHidden()
{
    const auto model = modelOf(1);
    TableView table(QStringLiteral("Numbers"));
    table.setModel(model.get());
    QMenu *menu = table.makeColumnsMenu(&table);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(0)->setChecked(false);
    menu->actions().at(1)->setChecked(false);
    QVERIFY(table.isColumnHidden(0));
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().at(2)->isEnabled());
    QVERIFY(menu->actions().at(1)->isEnabled());
    menu->actions().at(1)->setChecked(true);
    QVERIFY(!table.isColumnHidden(1));
}

void TableViewTest::emptyTableSaysSoAndWaitsWithSkeletons()
{
    const auto model = modelOf(0);
    TableView table(QStringLiteral("Numbers"));
    table.setModel(model.get());
    auto *empty =
        new numberdesk::EmptyState(numberdesk::Glyph::Search, QStringLiteral("No account has such a number."));
    table.setEmptyState(empty);
    table.show();
    const auto *skeleton = table.findChild<numberdesk::SkeletonRows *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!skeleton->isVisible());

    table.setLoading(true);
    QVERIFY(!empty->isVisible());
    QVERIFY(skeleton->isVisible());

    model->appendRow({new QStandardItem(QStringLiteral("+39 079 008 0041"))});
    QVERIFY(!skeleton->isVisible());
    QVERIFY(!empty->isVisible());

    table.setLoading(false);
    model->removeRow(0);
    QVERIFY(empty->isVisible());
}

void TableViewTest::theEmptyStateIsInReachOfAssistiveTechnology()
{
    const auto model = modelOf(0);
    QWidget view;
    auto *table = new TableView(QStringLiteral("Numbers"), &view);
    table->setModel(model.get());
    auto *empty = new numberdesk::EmptyState(numberdesk::Glyph::Search, QStringLiteral("No numbers yet"),
                                             QStringLiteral("Search for numbers to buy the first."));
    empty->setAction(QStringLiteral("Search numbers"));
    table->setEmptyState(empty);
    // Into a layout of another widget afterwards, as views do it.
    auto *inner = new QWidget(&view);
    (new QVBoxLayout(&view))->addWidget(inner);
    (new QVBoxLayout(inner))->addWidget(table);
    view.show();

    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&view);
    const auto *sentence = shownNamed(root, QStringLiteral("No numbers yet"), QAccessible::StaticText);
    QVERIFY(sentence);
    QVERIFY(shownNamed(root, QStringLiteral("Search for numbers to buy the first."), QAccessible::StaticText));
    QCOMPARE(table->accessibleDescription(), QStringLiteral("No numbers yet"));
    QAccessibleInterface *button = shownNamed(root, QStringLiteral("Search numbers"), QAccessible::Button);
    QVERIFY(button);
    QSignalSpy pressed(empty, &numberdesk::EmptyState::actionTriggered);
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(pressed.size(), 1);
    // By keyboard: from the table to the button.
    QCOMPARE(nextByTab(table), button->object());

    model->appendRow({new QStandardItem(QStringLiteral("+39 079 008 0041"))});
    QVERIFY(!shownNamed(root, QStringLiteral("No numbers yet"), QAccessible::StaticText));
    QVERIFY(table->accessibleDescription().isEmpty());
}

void TableViewTest::theEmptyStateGoesWhereTheTableGoes()
{
    const auto model = modelOf(0);
    QWidget view;
    view.resize(600, 400);
    auto *table = new TableView(QStringLiteral("Numbers"), &view);
    table->setModel(model.get());
    QPointer<numberdesk::EmptyState> empty =
        new numberdesk::EmptyState(numberdesk::Glyph::Search, QStringLiteral("No numbers yet"));
    table->setEmptyState(empty);
    table->setGeometry(10, 20, 300, 200);
    view.show();
    const auto place = [&] { return QRect(table->viewport()->mapTo(&view, QPoint(0, 0)), table->viewport()->size()); };
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->geometry(), place());
    // The head stays in sight.
    QVERIFY(empty->y() >= table->y() + table->horizontalHeader()->height());
    table->move(50, 60);
    QCOMPARE(empty->geometry(), place());
    table->resize(400, 250);
    QCOMPARE(empty->geometry(), place());
    table->hide();
    QVERIFY(!empty->isVisible());
    table->show();
    QVERIFY(empty->isVisible());
    delete table;
    QVERIFY(!empty);
}

void TableViewTest::rowsOfAnEarlierModelDoNotMatter()
{
    const auto first = modelOf(0);
    const auto second = modelOf(2);
    TableView table(QStringLiteral("Numbers"));
    auto *empty = new numberdesk::EmptyState(numberdesk::Glyph::Search, QStringLiteral("Nothing is here."));
    table.setEmptyState(empty);
    table.setModel(first.get());
    table.setModel(second.get());
    table.show();
    QVERIFY(!empty->isVisible());
    second->removeRows(0, 2);
    QVERIFY(empty->isVisible());
}

void TableViewTest::capabilitiesAreJoinedByDots()
{
    const numberdesk::CapabilitiesDelegate delegate;
    QCOMPARE(delegate.displayText(QStringList{QStringLiteral("Voice"), QStringLiteral("SMS")}, QLocale::c()),
             QStringLiteral("Voice · SMS"));
    QCOMPARE(delegate.displayText(QStringLiteral("not stated"), QLocale::c()), QStringLiteral("not stated"));
}

void TableViewTest::figuresHaveDigitsOfEqualWidth()
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(20);
    numberdesk::TabularText figures;
    QCOMPARE(figures.width(QStringLiteral("111.11"), font), figures.width(QStringLiteral("888.88"), font));
    QVERIFY(figures.width(QStringLiteral("8888"), font) > figures.width(QStringLiteral("888"), font));
    // What is painted is as wide as it says, but for the room beside the last digit.
    const int painted = inkWidth([&](QPainter &painter) {
        figures.paint(&painter, QRectF(0, 0, 300, 40), Qt::AlignLeft, QStringLiteral("888.88"), font);
    });
    QVERIFY(painted > 0);
    QVERIFY(painted <= qCeil(figures.width(QStringLiteral("888.88"), font)));
    QVERIFY(painted > figures.width(QStringLiteral("888.8"), font));
    // Letters that need shaping are left to the usual painting.
    const QString hindi = QStringLiteral("नमस्ते");
    QCOMPARE(figures.width(hindi, font), QFontMetricsF(font).horizontalAdvance(hindi));
}

void TableViewTest::keptShapesPaintAsUsualAndAreCutWhereTheyDoNotFit()
{
    const QString text = QStringLiteral("Sassari, Sardegna");
    const QFont font = QApplication::font();
    numberdesk::ShapedText shapes;
    const auto widthIn = [&](int room, const QString &words) {
        return inkWidth([&](QPainter &painter) {
            shapes.paint(&painter, QRect(0, 0, room, 40), Qt::AlignLeft, words, font, Qt::LeftToRight);
        });
    };
    const int usual =
        inkWidth([&](QPainter &painter) { painter.drawText(QRect(0, 0, 300, 40), Qt::AlignVCenter, text); });
    QVERIFY(usual > 60);
    QVERIFY(qAbs(widthIn(300, text) - usual) <= 1);
    QVERIFY(qAbs(widthIn(300, text) - usual) <= 1);
    QVERIFY(widthIn(60, text) <= 60);
    QCOMPARE(widthIn(300, QString()), 0);
}

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
