// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/changes/readingdiffs.h"
#include "core/models/numbernewsmodel.h"
#include "tests/ui/inventory/inventorydesk.h"
#include "tests/ui/support/accessiblenames.h"
#include "ui/inventory/filteredit.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using numberdesk::AllNumbers;
using numberdesk::FilterEdit;
using numberdesk::InventoryNumber;
using numberdesk::NumberNewsModel;
using numberdesk::OwnedNumber;
using numberdesk::TableView;
using numberdesk::tests::InventoryDesk;

namespace {

const QString MindHunters = QStringLiteral("mindhunters");

TableView *changes(const InventoryDesk &desk)
{
    return desk.control<TableView>(QStringLiteral("Changes since the reading before"));
}

/// A second reading of an account: without its first number, and with its second one at another price.
QList<OwnedNumber> readOtherwise(const InventoryDesk &desk, const QString &provider)
{
    AllNumbers other;
    const QList<InventoryNumber> all = desk.services().inventory.numbersOf(desk.account(provider));
    for (const InventoryNumber &entry : all) {
        other.numbers.append(entry.number);
    }
    const OwnedNumber gone = other.numbers.takeFirst();
    other.numbers.first().monthlyFee =
        numberdesk::Money{numberdesk::Decimal::fromUnits(99125, 2), QStringLiteral("EUR")};
    desk.services().inventory.merge(desk.account(provider), other);
    return {gone, other.numbers.first()};
}

int rowOf(const QAbstractItemModel *model, const OwnedNumber &number)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, NumberNewsModel::Number).data().toString() ==
            numberdesk::formatInternational(number.number)) {
            return row;
        }
    }
    return -1;
}

} // namespace

class ChangesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void aFirstReadingSaysWhatWillStandThere()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.press(QStringLiteral("Changes"));
        QTRY_VERIFY(desk.shows(QStringLiteral("Nothing to compare yet")));
        QTRY_VERIFY(desk.shows(QStringLiteral("were read for the first time.")));
        QCOMPARE(changes(desk)->model()->rowCount(), 0);
        QVERIFY(!desk.table()->isVisible());
        auto *account = desk.control<QComboBox>(QStringLiteral("Account"));
        account->setCurrentIndex(1);
        QTRY_VERIFY(desk.shows(QStringLiteral("Read for the first time on")));
        const QStringList nameless = numberdesk::tests::namelessControls(desk.view());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        desk.press(QStringLiteral("Changes"));
        QVERIFY(desk.table()->isVisible());
    }

    void whatAReadingBroughtIsShownByKind()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.press(QStringLiteral("Changes"));
        const QAbstractItemModelTester tester(changes(desk)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<OwnedNumber> changed = readOtherwise(desk, MindHunters);
        QTRY_COMPARE(changes(desk)->model()->rowCount(), 2);
        auto *vanished = desk.control<QAbstractButton>(QStringLiteral("Vanished"));
        QCOMPARE(vanished->text(), QStringLiteral("Vanished · 1"));
        QVERIFY(!desk.control<QAbstractButton>(QStringLiteral("Appeared"))->isEnabled());
        QTest::mouseClick(vanished, Qt::LeftButton);
        QCOMPARE(changes(desk)->model()->rowCount(), 1);
        QCOMPARE(rowOf(changes(desk)->model(), changed.constFirst()), 0);
        // A second click shows all again.
        QTest::mouseClick(vanished, Qt::LeftButton);
        QCOMPARE(changes(desk)->model()->rowCount(), 2);
        QVERIFY(desk.control<QAbstractButton>(QStringLiteral("All"))->isChecked());
    }

    void anAccountCanBeChosen()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.press(QStringLiteral("Changes"));
        readOtherwise(desk, MindHunters);
        readOtherwise(desk, QStringLiteral("vobiz"));
        QTRY_COMPARE(changes(desk)->model()->rowCount(), 4);
        auto *account = desk.control<QComboBox>(QStringLiteral("Account"));
        account->setCurrentIndex(account->findData(desk.account(MindHunters)));
        QVERIFY(account->currentText().endsWith(QStringLiteral("· 2")));
        QCOMPARE(changes(desk)->model()->rowCount(), 2);
        QVERIFY(desk.shows(QStringLiteral("compared with the reading of")));
        // It goes: what is left is shown.
        QVERIFY(desk.services().accounts.remove(desk.account(MindHunters)));
        QTRY_COMPARE(account->currentIndex(), 0);
        QTRY_COMPARE(changes(desk)->model()->rowCount(), 2);
        QCOMPARE(changes(desk)->model()->index(0, NumberNewsModel::Account).data().toString(),
                 QStringLiteral("Vobiz sample"));
    }

    void aNumberLeadsToTheListAlsoWhenItVanished()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.control<FilterEdit>(QStringLiteral("Filter inventory"))->setText(QStringLiteral("provider:vogent"));
        desk.press(QStringLiteral("Changes"));
        const OwnedNumber gone = readOtherwise(desk, MindHunters).constFirst();
        QTRY_COMPARE(changes(desk)->model()->rowCount(), 2);
        const int row = rowOf(changes(desk)->model(), gone);
        const QModelIndex number = changes(desk)->model()->index(row, NumberNewsModel::Number);
        QTest::mouseClick(changes(desk)->viewport(), Qt::LeftButton, {}, changes(desk)->visualRect(number).center());
        QVERIFY(desk.table()->isVisible());
        QTRY_COMPARE(desk.table()->selectionModel()->selectedRows().size(), 1);
        const QModelIndex listed = desk.table()->selectionModel()->selectedRows().constFirst();
        QCOMPARE(listed.data().toString(), numberdesk::formatInternational(gone.number));
        QVERIFY(listed.data(numberdesk::InventoryModel::MissingRole).toBool());
        // Somebody dismisses it: its change still stands there, and says where it went.
        desk.services().inventory.remove(InventoryNumber{desk.account(MindHunters), gone, {}, {}}.id());
        desk.press(QStringLiteral("Changes"));
        Q_EMIT changes(desk)->activated(
            changes(desk)->model()->index(rowOf(changes(desk)->model(), gone), NumberNewsModel::What));
        QVERIFY(desk.shows(QStringLiteral("is not in the list any more")));
        QVERIFY(changes(desk)->isVisible());
    }

    void costsAndChangesTakeTurns()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.press(QStringLiteral("Costs"));
        desk.press(QStringLiteral("Changes"));
        QVERIFY(!desk.control<QAbstractButton>(QStringLiteral("Costs"))->isChecked());
        QVERIFY(desk.control<QAbstractButton>(QStringLiteral("Changes"))->isChecked());
        desk.press(QStringLiteral("Costs"));
        QVERIFY(!desk.control<QAbstractButton>(QStringLiteral("Changes"))->isChecked());
        QVERIFY(!changes(desk)->isVisible());
    }

private:
    numberdesk::Theme m_theme;
};

QTEST_MAIN(ChangesPageTest)
#include "tst_changespage.moc"
