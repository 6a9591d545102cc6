// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotations.h"
#include "core/models/editlinesmodel.h"
#include "core/models/importproblemsmodel.h"
#include "tests/ui/inventory/inventorydesk.h"
#include "tests/ui/support/accessiblenames.h"
#include "ui/inventory/bulk/importdialog.h"
#include "ui/theme/theme.h"

using numberdesk::EditOutcomesModel;
using numberdesk::ImportDialog;
using numberdesk::ImportProblemsModel;
using numberdesk::OwnedNumber;
using numberdesk::TableView;
using numberdesk::tests::InventoryDesk;
using numberdesk::tests::named;
using numberdesk::tests::namelessControls;

namespace {

void press(QWidget *dialog, const QString &button)
{
    QTest::mouseClick(named<QAbstractButton>(dialog, button), Qt::LeftButton);
}

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void aFileOfWhichNoLineCanBeUsedLeadsNowhere()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.view().importNotes();
        auto *dialog = desk.view().findChild<ImportDialog *>();
        dialog->readFile(written("number,owner\n+12025559999,Bob\nbroken\n"));
        QTRY_VERIFY(named<TableView>(dialog, QStringLiteral("Lines that are passed over"))->isVisible());
        QVERIFY(!named<QPushButton>(dialog, QStringLiteral("Preview"))->isEnabled());
    }

    void aFileIsReadShownAndDone()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const OwnedNumber number = desk.number(QStringLiteral("vobiz"), numberdesk::tests::anyNumber);
        desk.view().importNotes();
        auto *dialog = desk.view().findChild<ImportDialog *>();
        QVERIFY(dialog);
        const QStringList nameless = namelessControls(*dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        dialog->readFile(written("number,owner,tags\n" + number.number.e164().toLatin1() +
                                 ",Ada,night\n+12025559999,Bob,\nbroken\n"));
        auto *problems = named<TableView>(dialog, QStringLiteral("Lines that are passed over"));
        QTRY_VERIFY(problems->isVisible());
        QCOMPARE(problems->model()->rowCount(), 2);
        QCOMPARE(problems->model()->index(0, ImportProblemsModel::Line).data().toString(), QStringLiteral("3"));
        press(dialog, QStringLiteral("Preview"));
        QTRY_VERIFY(named<TableView>(dialog, QStringLiteral("What changes"))->isVisible());
        // Nothing happens before it is confirmed.
        QVERIFY(desk.services().annotations.isEmpty());
        const QList<QAbstractButton *> buttons = dialog->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text().startsWith(u"Change ")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        const auto *outcomes = named<TableView>(dialog, QStringLiteral("Outcomes"));
        QTRY_COMPARE(outcomes->model()->index(0, EditOutcomesModel::State).data().toString(),
                     QStringLiteral("Changed"));
        QCOMPARE(desk.services().annotations.find(desk.account(QStringLiteral("vobiz")), number.number)->owner,
                 QStringLiteral("Ada"));
    }

    void whatIsNoTableIsTold()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        desk.view().importNotes();
        auto *dialog = desk.view().findChild<ImportDialog *>();
        dialog->readFile(written("not a table at all"));
        QTRY_VERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("names no column")));
        QVERIFY(named<QAbstractButton>(dialog, QStringLiteral("Choose file…"))->isEnabled());
        dialog->readFile(m_folder.filePath(QStringLiteral("nowhere.csv")));
        QTRY_VERIFY(InventoryDesk::showsIn(dialog, QStringLiteral("could not be read")));
    }

private:
    QString written(const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(QStringLiteral("in.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("the file cannot be written");
        }
        return path;
    }

    QTemporaryDir m_folder;
    numberdesk::Theme m_theme;
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
