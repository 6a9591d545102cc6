// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/filter/numberfilter.h"
#include "tests/ui/inventory/inventorydesk.h"
#include "ui/inventory/filterhelp.h"
#include "ui/inventory/savedviews.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

using numberdesk::FilterField;
using numberdesk::FilterHelp;
using numberdesk::InventoryModel;
using numberdesk::LinkButton;
using numberdesk::parseNumberFilter;
using numberdesk::SavedView;
using numberdesk::SavedViews;
using numberdesk::savedViewsFromJson;
using numberdesk::savedViewsToJson;
using numberdesk::TableView;
using numberdesk::tests::InventoryDesk;

namespace {

QPushButton *quickFilter(const InventoryDesk &desk, const QString &beginning)
{
    const QList<QPushButton *> buttons = desk.view().findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&](const QPushButton *button) {
        return button->isCheckable() && button->text().startsWith(beginning);
    });
    return found == buttons.cend() ? nullptr : *found;
}

} // namespace

/// Filter, quick filters and saved views over the list of numbers.
class InventoryFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void theHelpOfTheFilterIsReachedByKeyAndItsExamplesAreUnderstood()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        auto *filter = desk.control<QLineEdit>(QStringLiteral("Filter inventory"));
        filter->setText(QStringLiteral("sales"));
        auto *button = desk.control<QToolButton>(QStringLiteral("How to filter"));
        QVERIFY((button->focusPolicy() & Qt::TabFocus) != 0);
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_F1);
        QPointer<FilterHelp> help = desk.view().findChild<FilterHelp *>();
        QVERIFY(help != nullptr && help->isVisible());
        QCOMPARE(help->accessibleName(), QStringLiteral("How to filter"));
        const QList<FilterHelp::Example> examples = FilterHelp::examples();
        const auto links = help->findChildren<LinkButton *>();
        QCOMPARE(links.size(), examples.size());
        QCOMPARE(help->focusWidget(), links.constFirst());
        for (qsizetype at = 0; at < examples.size(); ++at) {
            QCOMPARE(links.at(at)->accessibleName(), examples.at(at).filter);
            QCOMPARE(links.at(at)->accessibleDescription(), examples.at(at).meaning);
            const auto parsed = parseNumberFilter(examples.at(at).filter, QDateTime::currentDateTimeUtc());
            QVERIFY2(parsed.problems.isEmpty() && !parsed.isEmpty(), qPrintable(examples.at(at).filter));
            // All but the first two are conditions on a field.
            QCOMPARE(parsed.terms.constFirst().field == FilterField::Any, at < 2);
        }
        QTest::keyClick(help, Qt::Key_Escape);
        QTRY_VERIFY(help.isNull());
        QCOMPARE(filter->text(), QStringLiteral("sales"));

        QTest::keyClick(button, Qt::Key_Space);
        help = desk.view().findChild<FilterHelp *>();
        QVERIFY(help != nullptr);
        QTest::keyClick(help->findChildren<LinkButton *>().at(2), Qt::Key_Space);
        QCOMPARE(filter->text(), QStringLiteral("sales country:IT,DE"));
        QTRY_VERIFY(help.isNull());
    }

    void aQuickFilterIsACondition()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const auto quick = [&desk](const QString &beginning) { return quickFilter(desk, beginning); };
        QTRY_VERIFY_WITH_TIMEOUT(quick(QStringLiteral("No agent")) != nullptr, 15000);
        auto *filter = desk.control<QLineEdit>(QStringLiteral("Filter inventory"));
        const int all = desk.table()->model()->rowCount();
        QTRY_VERIFY(!quick(QStringLiteral("No agent"))->isChecked());
        QTest::mouseClick(quick(QStringLiteral("No agent")), Qt::LeftButton);
        QCOMPARE(filter->text(), QStringLiteral("agent:none"));
        QVERIFY(quick(QStringLiteral("No agent"))->isChecked());
        const int left = desk.table()->model()->rowCount();
        QVERIFY(left > 0 && left < all);
        QTRY_COMPARE(quick(QStringLiteral("No agent"))->text(), QStringLiteral("No agent · %1").arg(left));
        // What one types is the same filter.
        filter->setText(QStringLiteral("agent:none status:\"Active\""));
        QVERIFY(quick(QStringLiteral("Active"))->isChecked());
        QTest::mouseClick(quick(QStringLiteral("No agent")), Qt::LeftButton);
        QCOMPARE(filter->text(), QStringLiteral("status:\"Active\""));
        QVERIFY(!quick(QStringLiteral("No agent"))->isChecked());
        filter->clear();
        QCOMPARE(desk.table()->model()->rowCount(), all);
    }

    void whatNobodySeesIsNotCounted()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const auto noAgent = [&desk] { return quickFilter(desk, QStringLiteral("No agent")); };
        QTRY_VERIFY_WITH_TIMEOUT(noAgent() != nullptr, 15000);
        auto *filter = desk.control<QLineEdit>(QStringLiteral("Filter inventory"));
        filter->setText(QStringLiteral("agent:none"));
        const int left = desk.table()->model()->rowCount();
        filter->setText(QStringLiteral("no such number anywhere"));
        QTRY_COMPARE(noAgent(), nullptr);
        desk.view().hide();
        filter->setText(QStringLiteral("agent:none"));
        // Longer than counting takes.
        QTest::qWait(800);
        QCOMPARE(noAgent()->text(), QStringLiteral("No agent · %1").arg(0));
        desk.view().show();
        QTRY_COMPARE(noAgent()->text(), QStringLiteral("No agent · %1").arg(left));
    }

    void aFilterThatIsNotUnderstoodIsTold()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        auto *filter = desk.control<QLineEdit>(QStringLiteral("Filter inventory"));
        const int all = desk.table()->model()->rowCount();
        filter->setText(QStringLiteral("price>cheap"));
        QVERIFY(desk.shows(QStringLiteral("“cheap” is no amount.")));
        QCOMPARE(desk.table()->model()->rowCount(), all);
        filter->setText(QStringLiteral("price>1"));
        QVERIFY(!desk.shows(QStringLiteral("is no amount.")));
        QVERIFY(desk.table()->model()->rowCount() < all);
    }

    void aSavedViewBringsFilterColumnsAndSortingBack()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        auto *views = desk.control<SavedViews>(QStringLiteral("Views"));
        auto *filter = desk.control<QLineEdit>(QStringLiteral("Filter inventory"));
        TableView *table = desk.table();
        filter->setText(QStringLiteral("provider:vobiz"));
        table->sortByColumn(InventoryModel::MonthlyFee, Qt::DescendingOrder);
        table->setColumnHidden(InventoryModel::Tags, false);
        const int left = table->model()->rowCount();
        views->save(QStringLiteral("  Vobiz   & dear "));
        filter->clear();
        table->sortByColumn(InventoryModel::Number, Qt::AscendingOrder);
        table->setColumnHidden(InventoryModel::Tags, true);

        Q_EMIT views->menu()->aboutToShow();
        const auto entry = [&](const QString &text) {
            const QList<QAction *> actions = views->menu()->actions();
            const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                            [&](const QAction *action) { return action->text() == text; });
            return found == actions.cend() ? nullptr : *found;
        };
        QVERIFY(entry(QStringLiteral("Vobiz && dear")) != nullptr);
        entry(QStringLiteral("Vobiz && dear"))->trigger();
        QCOMPARE(filter->text(), QStringLiteral("provider:vobiz"));
        QCOMPARE(table->model()->rowCount(), left);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(InventoryModel::MonthlyFee));
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(!table->isColumnHidden(InventoryModel::Tags));

        // The same name again is the same view.
        filter->setText(QStringLiteral("agent:none"));
        views->save(QStringLiteral("vobiz & DEAR"));
        views->save(QStringLiteral("   "));
        QCOMPARE(savedViewsFromJson(desk.services().settings.views(QStringLiteral("Numbers"))).size(), 1);
        Q_EMIT views->menu()->aboutToShow();
        QVERIFY(entry(QStringLiteral("vobiz && DEAR")) != nullptr);
        entry(QStringLiteral("Remove a view"))->menu()->actions().constFirst()->trigger();
        QVERIFY(savedViewsFromJson(desk.services().settings.views(QStringLiteral("Numbers"))).isEmpty());
    }

    void viewsThatCannotBeReadAreLeftOut()
    {
        const QList<SavedView> views{{QStringLiteral("A"), QStringLiteral("tag:\"x\""), QByteArray("\0\1", 2)}};
        QCOMPARE(savedViewsFromJson(savedViewsToJson(views)), views);
        QVERIFY(savedViewsFromJson({}).isEmpty());
        QVERIFY(savedViewsFromJson("[1, null, {}, {\"name\": 7}, [").isEmpty());
        QCOMPARE(savedViewsFromJson("[1, {\"name\":\"B\",\"columns\":\"%%%\"}]").size(), 1);
        QList<SavedView> many;
        for (int place = 0; place < 200; ++place) {
            many.append({QString(500, u'x') + QString::number(place), {}, {}});
        }
        const QList<SavedView> read = savedViewsFromJson(savedViewsToJson(many));
        QCOMPARE(read.size(), SavedViews::MaximumViews);
        QCOMPARE(read.constFirst().name.size(), SavedViews::MaximumName);
    }

private:
    numberdesk::Theme m_theme;
};

QTEST_MAIN(InventoryFiltersTest)
#include "tst_inventoryfilters.moc"
