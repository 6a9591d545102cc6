// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountdirectory.h"
#include "tests/ui/inventory/inventorydesk.h"
#include "ui/inventory/filteredit.h"
#include "ui/inventory/groupby.h"
#include "ui/inventory/inventorytable.h"
#include "ui/inventory/savedviews.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QStyleHints>

using numberdesk::FilterEdit;
using numberdesk::FilterField;
using numberdesk::GroupBy;
using numberdesk::GroupedBy;
using numberdesk::InventoryModel;
using numberdesk::InventoryTable;
using numberdesk::InventoryView;
using numberdesk::SavedViews;
using numberdesk::tests::InventoryDesk;

namespace {

/// A desk whose numbers are grouped by provider.
struct GroupedDesk : InventoryDesk
{
    explicit GroupedDesk(const QString &entry = QStringLiteral("Provider"))
    {
        if (!isRead()) {
            qFatal("the sample carriers were not read");
        }
        choose(entry);
        view().activateWindow();
        list().setFocus();
    }

    void choose(const QString &entry) const
    {
        QMenu *menu = button()->menu();
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == entry) {
                action->trigger();
                return;
            }
        }
        qFatal("no such entry");
    }

    [[nodiscard]] GroupBy *button() const { return control<GroupBy>(QStringLiteral("Group by")); }
    [[nodiscard]] InventoryTable &list() const { return *static_cast<InventoryTable *>(table()); }
    [[nodiscard]] InventoryModel &model() const { return *static_cast<InventoryModel *>(table()->model()); }

    [[nodiscard]] int head(const char *name) const
    {
        for (int place = 0; place < model().rowCount(); ++place) {
            const auto *group = model().groupAt(place);
            if (group != nullptr && group->name == QString::fromLatin1(name)) {
                return place;
            }
        }
        return -1;
    }

    [[nodiscard]] bool isCollapsed(const char *name) const { return model().groupAt(head(name))->isCollapsed; }

    void click(int row, int column = InventoryModel::Number, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QModelIndex index = model().index(row, column);
        list().scrollTo(index);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, list().visualRect(index).center());
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&list(), key, modifiers); }
};

} // namespace

/// The list of numbers under heads, as the person works with it.
class GroupedListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void aClickOnAHeadClosesAndOpensIt()
    {
        const GroupedDesk desk;
        const int all = desk.model().rowCount();
        const int count = static_cast<int>(desk.model().groupAt(desk.head("Vobiz"))->count);
        QVERIFY(count > 1);
        desk.click(desk.head("Vobiz"), InventoryModel::Status);
        QVERIFY(desk.isCollapsed("Vobiz"));
        QCOMPARE(desk.model().rowCount(), all - count);
        desk.click(desk.head("Vobiz"));
        QCOMPARE(desk.model().rowCount(), all);
        // A double click is one.
        const QPoint place = desk.list().visualRect(desk.model().index(desk.head("Vobiz"), 0)).center();
        // So late that no click above can be part of it.
        QTest::qWait(2 * QGuiApplication::styleHints()->mouseDoubleClickInterval());
        QTest::mouseClick(desk.list().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(desk.list().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseRelease(desk.list().viewport(), Qt::LeftButton, {}, place);
        QVERIFY(desk.isCollapsed("Vobiz"));
    }

    void whatIsSelectedStaysSelectedInAClosedGroup()
    {
        const GroupedDesk desk;
        const int vobiz = desk.head("Vobiz");
        const QStringList two{desk.model().idAt(vobiz + 1), desk.model().idAt(vobiz + 2)};
        desk.click(vobiz + 1);
        desk.click(vobiz + 2, InventoryModel::Number, Qt::ControlModifier);
        QCOMPARE(desk.list().selectedIds(), two);
        const QSignalSpy moved(&desk.list(), &InventoryTable::selectionMoved);
        desk.click(vobiz);
        QVERIFY(desk.isCollapsed("Vobiz"));
        QCOMPARE(desk.list().selectedIds(), two);
        QVERIFY(!desk.list().selectionModel()->hasSelection());
        QCOMPARE(desk.list().currentIndex().row(), vobiz);
        desk.click(vobiz);
        QCOMPARE(desk.list().selectedIds(), two);
        QCOMPARE(desk.list().selectionModel()->selectedRows().size(), 2);
        QVERIFY(moved.isEmpty());
        // Over a reading, too.
        desk.services().sync.refresh(desk.services().directory.enabledAccounts());
        QVERIFY(desk.isRead());
        QCOMPARE(desk.list().selectedIds(), two);
        // What was removed is not selected any more.
        desk.services().inventory.remove(two.at(0));
        QCOMPARE(desk.list().selectedIds(), QStringList{two.at(1)});
        QVERIFY(!moved.isEmpty());
    }

    void scrollingStaysWhenAGroupIsClosed()
    {
        const GroupedDesk desk;
        const int vobiz = desk.head("Vobiz");
        desk.list().scrollTo(desk.model().index(vobiz, 0), QAbstractItemView::PositionAtTop);
        const int place = desk.list().rowViewportPosition(vobiz);
        desk.click(vobiz);
        desk.click(vobiz);
        QCOMPARE(desk.list().rowViewportPosition(vobiz), place);
    }

    void theKeyboardOpensAndClosesGroups()
    {
        const GroupedDesk desk;
        const int vobiz = desk.head("Vobiz");
        desk.click(vobiz + 2);
        const QStringList selected = desk.list().selectedIds();
        // From a number to its head, as in a tree.
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.list().currentIndex().row(), vobiz);
        QCOMPARE(desk.list().selectedIds(), selected);
        desk.key(Qt::Key_Left);
        QVERIFY(desk.isCollapsed("Vobiz"));
        desk.key(Qt::Key_Left);
        QVERIFY(desk.isCollapsed("Vobiz"));
        desk.key(Qt::Key_Right);
        QVERIFY(!desk.isCollapsed("Vobiz"));
        desk.key(Qt::Key_Return);
        QVERIFY(desk.isCollapsed("Vobiz"));
        desk.key(Qt::Key_Space);
        QVERIFY(!desk.isCollapsed("Vobiz"));
        QCOMPARE(desk.list().selectedIds(), selected);
        // Into an open group, and back over its head.
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.list().currentIndex().row(), vobiz + 1);
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.list().selectedIds(), QStringList{desk.model().idAt(vobiz + 2)});
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Up);
        QCOMPARE(desk.list().currentIndex(), desk.model().index(vobiz, InventoryModel::Number));
        QCOMPARE(desk.list().selectedIds(), QStringList{desk.model().idAt(vobiz + 1)});
        desk.key(Qt::Key_Up);
        QCOMPARE(desk.list().selectedIds(), QStringList{desk.model().idAt(vobiz - 1)});
    }

    void allIsAllNumbersAndNoHead()
    {
        const GroupedDesk desk;
        desk.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.list().selectedIds().size(), desk.services().inventory.size());
        QVERIFY(!desk.list().selectedIds().contains(QString()));
        desk.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), desk.services().inventory.size() + 1);
        // A range over a head is the numbers on both of its sides.
        const int vobiz = desk.head("Vobiz");
        desk.click(vobiz - 1);
        desk.click(vobiz + 1, InventoryModel::Number, Qt::ShiftModifier);
        QCOMPARE(desk.list().selectedIds(), QStringList({desk.model().idAt(vobiz - 1), desk.model().idAt(vobiz + 1)}));
        // Up to a head, and the head stays as it is.
        desk.click(vobiz - 2);
        desk.click(vobiz, InventoryModel::Number, Qt::ShiftModifier);
        QCOMPARE(desk.list().selectedIds().size(), 2);
        QVERIFY(!desk.isCollapsed("Vobiz"));
    }

    void aScreenReaderHearsTheHead()
    {
        const GroupedDesk desk;
        const int vobiz = desk.head("Vobiz");
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&desk.list());
        QVERIFY(table != nullptr && table->tableInterface() != nullptr);
        // With a line for the heads of the columns.
        const auto said = [&] {
            QAccessibleInterface *cell = table->tableInterface()->cellAt(vobiz, 0);
            return cell == nullptr ? QString() : cell->text(QAccessible::Name);
        };
        QVERIFY2(said().startsWith(QStringLiteral("Vobiz, ")) && said().endsWith(QStringLiteral("expanded")),
                 qPrintable(said()));
        desk.click(vobiz);
        QVERIFY2(said().endsWith(QStringLiteral("collapsed")), qPrintable(said()));
    }

    void numbersAreCountedAndShownThroughClosedGroups()
    {
        const GroupedDesk desk;
        desk.choose(QStringLiteral("Collapse all groups"));
        QCOMPARE(desk.model().rowCount(), 5);
        auto *filter = desk.control<FilterEdit>(QStringLiteral("Filter inventory"));
        filter->setText(QStringLiteral("provider:vobiz"));
        const auto vobiz = desk.services().inventory.numbersOf(desk.account(QStringLiteral("vobiz"))).size();
        QCOMPARE(filter->count(), QStringLiteral("%1 shown").arg(vobiz));
        QCOMPARE(desk.model().rowCount(), 1);
        // Who asks for a number sees it, and a filter that does not hide it stays.
        const auto number = desk.number(QStringLiteral("dialnexa"), numberdesk::tests::anyNumber);
        filter->setText(QStringLiteral("provider:vobiz,dialnexa"));
        desk.view().showNumber(desk.account(QStringLiteral("dialnexa")), number.number);
        QVERIFY(!filter->text().isEmpty());
        QVERIFY(!desk.isCollapsed("DialNexa"));
        QVERIFY(desk.isCollapsed("Vobiz"));
        QCOMPARE(desk.list().selectedIds().size(), 1);
        QVERIFY(desk.model().indexOf(desk.list().selectedIds().constFirst()).isValid());
        desk.choose(QStringLiteral("Expand all groups"));
        QVERIFY(!desk.isCollapsed("Vobiz"));
    }

    void theChoiceIsRememberedAndSavedInViews()
    {
        const GroupedDesk desk;
        QCOMPARE(desk.button()->text(), QStringLiteral("Group by provider"));
        desk.click(desk.head("Vobiz"));
        desk.choose(QStringLiteral("Country"));
        QCOMPARE(desk.button()->text(), QStringLiteral("Group by country"));
        QVERIFY(!desk.isCollapsed("Italy"));
        auto *views = desk.control<SavedViews>(QStringLiteral("Views"));
        desk.click(desk.head("Italy"));
        views->save(QStringLiteral("Without Italy"));
        desk.choose(QStringLiteral("No grouping"));
        QCOMPARE(desk.model().rowCount(), static_cast<int>(desk.services().inventory.size()));
        QCOMPARE(desk.button()->text(), QStringLiteral("Group by"));
        // Each field has its own.
        desk.choose(QStringLiteral("Provider"));
        QVERIFY(desk.isCollapsed("Vobiz"));
        desk.choose(QStringLiteral("Country"));
        QVERIFY(desk.isCollapsed("Italy"));
        desk.click(desk.head("Italy"));
        desk.choose(QStringLiteral("No grouping"));
        Q_EMIT views->menu()->aboutToShow();
        views->menu()->actions().constFirst()->trigger();
        QVERIFY(desk.isCollapsed("Italy"));
        QCOMPARE(desk.button()->text(), QStringLiteral("Group by country"));
        // Another run.
        desk.button()->keep();
        InventoryView again(desk.services());
        const auto *button = again.findChild<GroupBy *>();
        QCOMPARE(button->grouping(), (GroupedBy{QStringLiteral("country"), {QStringLiteral("IT")}}));
        QCOMPARE(button->text(), QStringLiteral("Group by country"));
    }

    void whatIsKeptAndCannotBeReadIsNoGrouping()
    {
        const InventoryDesk desk;
        for (const char *kept : {"", "[]", "{\"field\":7}", "{\"field\":\"price\",\"collapsed\":{\"tag\":3}}"}) {
            desk.services().settings.setColumns(QStringLiteral("Groups of numbers"), kept);
            InventoryView view(desk.services());
            QCOMPARE(view.findChild<GroupBy *>()->grouping(), GroupedBy());
        }
    }

private:
    numberdesk::Theme m_theme;
};

QTEST_MAIN(GroupedListTest)
#include "tst_groupedlist.moc"
