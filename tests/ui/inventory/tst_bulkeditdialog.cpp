// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotations.h"
#include "core/models/editlinesmodel.h"
#include "tests/support/waitfor.h"
#include "tests/ui/inventory/inventorydesk.h"
#include "tests/ui/support/accessiblenames.h"
#include "ui/inventory/bulk/bulkeditdialog.h"
#include "ui/inventory/filteredit.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using numberdesk::BulkEditDialog;
using numberdesk::EditOutcomesModel;
using numberdesk::EditPreviewModel;
using numberdesk::FilterEdit;
using numberdesk::NumberAnnotation;
using numberdesk::OwnedNumber;
using numberdesk::TableView;
using numberdesk::tests::InventoryDesk;
using numberdesk::tests::named;
using numberdesk::tests::namelessControls;

namespace {

/// All numbers of a provider are selected, and the dialog is open.
BulkEditDialog *openedFor(const InventoryDesk &desk, const QString &provider)
{
    desk.control<FilterEdit>(QStringLiteral("Filter inventory"))->setText(provider);
    desk.table()->selectAll();
    desk.press(QStringLiteral("Edit…"));
    return desk.view().findChild<BulkEditDialog *>();
}

void press(QWidget *dialog, const QString &button)
{
    QTest::mouseClick(named<QAbstractButton>(dialog, button), Qt::LeftButton);
}

QAbstractButton *confirmation(QWidget *dialog)
{
    const QList<QAbstractButton *> buttons = dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text().startsWith(u"Change ")) {
            return button;
        }
    }
    return nullptr;
}

QString firstCell(QWidget *dialog, const QString &table, int column)
{
    return named<TableView>(dialog, table)->model()->index(0, column).data().toString();
}

} // namespace

class BulkEditDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void tagsOfManyNumbers()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        BulkEditDialog *dialog = openedFor(desk, QStringLiteral("vobiz"));
        QVERIFY(dialog);
        const QStringList nameless = namelessControls(*dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY(!named<QAbstractButton>(dialog, QStringLiteral("Preview"))->isEnabled());
        // Typing ticks the box.
        QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Tags")), QStringLiteral("night, sales"));
        press(dialog, QStringLiteral("Preview"));
        const auto *preview = named<TableView>(dialog, QStringLiteral("What changes"));
        const int numbers = desk.table()->model()->rowCount();
        QTRY_COMPARE(preview->model()->rowCount(), numbers);
        const QAbstractItemModelTester tester(preview->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(firstCell(dialog, QStringLiteral("What changes"), EditPreviewModel::Becomes),
                 QStringLiteral("night, sales"));
        QCOMPARE(firstCell(dialog, QStringLiteral("What changes"), EditPreviewModel::Where),
                 QStringLiteral("On this computer"));
        // Nothing happens before it is confirmed.
        QVERIFY(desk.services().annotations.isEmpty());
        QTest::mouseClick(confirmation(dialog), Qt::LeftButton);
        const auto *outcomes = named<TableView>(dialog, QStringLiteral("Outcomes"));
        QTRY_COMPARE(outcomes->model()->rowCount(), numbers);
        QTRY_COMPARE(firstCell(dialog, QStringLiteral("Outcomes"), EditOutcomesModel::State),
                     QStringLiteral("Changed"));
        const QString account = desk.account(QStringLiteral("vobiz"));
        const OwnedNumber number = desk.number(QStringLiteral("vobiz"), numberdesk::tests::anyNumber);
        QCOMPARE(desk.services().annotations.find(account, number.number)->tags,
                 (QStringList{QStringLiteral("night"), QStringLiteral("sales")}));
        press(dialog, QStringLiteral("Close"));
    }

    void labelsGoToTheProvider()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        BulkEditDialog *dialog = openedFor(desk, QStringLiteral("dialnexa"));
        QTest::keyClicks(named<QLineEdit>(dialog, QStringLiteral("Label")), QStringLiteral("Mumbai desk"));
        press(dialog, QStringLiteral("Preview"));
        const auto *preview = named<TableView>(dialog, QStringLiteral("What changes"));
        QTRY_VERIFY(preview->model()->rowCount() > 0);
        const QString where = firstCell(dialog, QStringLiteral("What changes"), EditPreviewModel::Where);
        const bool isSent = where == u"At the provider";
        QTest::mouseClick(confirmation(dialog), Qt::LeftButton);
        const auto *outcomes = named<TableView>(dialog, QStringLiteral("Outcomes"));
        QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(dialog, QStringLiteral("Retry failed"))->isEnabled() ||
                                     InventoryDesk::showsIn(dialog, QStringLiteral("changed.")),
                                 20000);
        QVERIFY(outcomes->model()->rowCount() > 0);
        if (isSent) {
            QVERIFY(desk.journalLines(QStringLiteral("number.change-sent")) >= outcomes->model()->rowCount());
        }
    }

    void nothingToChangeIsSaid()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        BulkEditDialog *dialog = openedFor(desk, QStringLiteral("vobiz"));
        named<QCheckBox>(dialog, QStringLiteral("Owner"))->setChecked(true);
        press(dialog, QStringLiteral("Preview"));
        QTRY_VERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("Nothing changes")));
        QVERIFY(!confirmation(dialog)->isEnabled());
        press(dialog, QStringLiteral("Back"));
        QVERIFY(named<QAbstractButton>(dialog, QStringLiteral("Preview"))->isVisible());
    }

    void whatIsTooLongIsToldBeforeThePreview()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        BulkEditDialog *dialog = openedFor(desk, QStringLiteral("vobiz"));
        named<QLineEdit>(dialog, QStringLiteral("Label"))
            ->setText(QString(NumberAnnotation::MaximumLabel + 1, QLatin1Char('x')));
        named<QCheckBox>(dialog, QStringLiteral("Label"))->setChecked(true);
        press(dialog, QStringLiteral("Preview"));
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("longer than")));
        QVERIFY(named<QAbstractButton>(dialog, QStringLiteral("Preview"))->isVisible());
    }

private:
    numberdesk::Theme m_theme;
};

QTEST_MAIN(BulkEditDialogTest)
#include "tst_bulkeditdialog.moc"
