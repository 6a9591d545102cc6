// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotations.h"
#include "tests/ui/inventory/inventorydesk.h"
#include "tests/ui/support/find.h"
#include "ui/inventory/export/exportdialog.h"
#include "ui/inventory/filteredit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRadioButton>
#include <QSignalSpy>

using numberdesk::ExportDialog;
using numberdesk::FilterEdit;
using numberdesk::tests::InventoryDesk;

namespace {

ExportDialog *opened(const InventoryDesk &desk)
{
    desk.press(QStringLiteral("Export…"));
    return desk.view().findChild<ExportDialog *>();
}

QRadioButton *choice(const ExportDialog *dialog, const QString &words)
{
    const QList<QRadioButton *> buttons = dialog->findChildren<QRadioButton *>();
    for (QRadioButton *button : buttons) {
        if (button->text().contains(words)) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void allNumbersAreOfferedFirst()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const ExportDialog *dialog = opened(desk);
        QVERIFY(dialog);
        QVERIFY(choice(dialog, QStringLiteral("All"))->isChecked());
        QVERIFY(!choice(dialog, QStringLiteral("selected")));
        QVERIFY(!choice(dialog, QStringLiteral("filter")));
        QVERIFY(choice(dialog, QStringLiteral("CSV"))->isChecked());
    }

    void whatTheFilterShowsIsWrittenInItsOrder()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.control<FilterEdit>(QStringLiteral("Filter inventory"))->setText(QStringLiteral("vogent"));
        desk.table()->sortByColumn(numberdesk::InventoryModel::Number, Qt::DescendingOrder);
        ExportDialog *dialog = opened(desk);
        QVERIFY(choice(dialog, QStringLiteral("filter"))->isChecked());
        choice(dialog, QStringLiteral("JSON"))->setChecked(true);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("numbers.json"));
        QSignalSpy exported(dialog, &ExportDialog::exported);
        dialog->exportTo(path);
        QTRY_COMPARE(exported.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(all.size(), desk.table()->model()->rowCount());
        for (int row = 0; row < all.size(); ++row) {
            QCOMPARE(all.at(row).toObject().value(QStringLiteral("id")).toString(),
                     desk.table()->model()->index(row, 0).data(numberdesk::IdRole).toString());
        }
        QVERIFY(desk.shows(QDir::toNativeSeparators(path)));
    }

    void selectedNumbersAlone()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.table()->selectRow(0);
        desk.table()->selectionModel()->select(desk.table()->model()->index(2, 0),
                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
        ExportDialog *dialog = opened(desk);
        QVERIFY(choice(dialog, QStringLiteral("selected"))->isChecked());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("numbers.csv"));
        QSignalSpy exported(dialog, &ExportDialog::exported);
        dialog->exportTo(path);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.constFirst().constFirst().toLongLong(), 2);
    }

    void whatCannotBeWrittenIsTold()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        ExportDialog *dialog = opened(desk);
        QSignalSpy exported(dialog, &ExportDialog::exported);
        const QTemporaryDir folder;
        dialog->exportTo(folder.filePath(QStringLiteral("no/such/folder.csv")));
        const auto *message = dialog->findChild<numberdesk::InlineMessage *>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("could not be written")));
        QVERIFY(dialog->isVisible());
        QCOMPARE(exported.size(), 0);
        // It can be tried again at another place.
        dialog->exportTo(folder.filePath(QStringLiteral("numbers.csv")));
        QTRY_COMPARE(exported.size(), 1);
    }

    void closingItWhileItWritesEndsIt()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QTemporaryDir folder;
        QPointer<ExportDialog> dialog = opened(desk);
        dialog->exportTo(folder.filePath(QStringLiteral("numbers.csv")));
        dialog->close();
        QTRY_VERIFY(!dialog);
    }

private:
    numberdesk::Theme m_theme;
};

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
