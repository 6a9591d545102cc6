// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotations.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waitfor.h"
#include "tests/ui/inventory/inventorydesk.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using numberdesk::AnnotationChange;
using numberdesk::InventoryModel;
using numberdesk::NumberAnnotation;
using numberdesk::OwnedNumber;
using numberdesk::tests::anyNumber;
using numberdesk::tests::FullDisk;
using numberdesk::tests::InventoryDesk;

namespace {

const QString MindHunters = QStringLiteral("mindhunters");
const QString DialNexa = QStringLiteral("dialnexa");

QLineEdit *edit(const InventoryDesk &desk, const char *name)
{
    return desk.control<QLineEdit>(QString::fromLatin1(name));
}

QPushButton *save(const InventoryDesk &desk) { return desk.control<QPushButton>(QStringLiteral("Save changes")); }

NumberAnnotation keptOf(const InventoryDesk &desk, const QString &provider, const OwnedNumber &number)
{
    return desk.services().annotations.find(desk.account(provider), number.number).value_or(NumberAnnotation());
}

void label(const InventoryDesk &desk, const QString &provider, const OwnedNumber &number, const QString &text)
{
    AnnotationChange change;
    change.label = text;
    QVERIFY(numberdesk::tests::waitFor(
        desk.services().annotations.change({{desk.account(provider), number.number}}, change)));
}

} // namespace

/// What this computer keeps about a number, in the details pane.
class AnnotationFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void aProviderWithoutLabelsHasOnesThatAreKeptHere()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const OwnedNumber number = desk.number(MindHunters, anyNumber);
        desk.select(MindHunters, number);
        QVERIFY(edit(desk, "Label")->isVisible());
        QVERIFY(!save(desk)->isEnabled());
        edit(desk, "Label")->setText(QStringLiteral("Night desk"));
        desk.press(QStringLiteral("Save changes"));
        QTRY_COMPARE(desk.cell(number, InventoryModel::Label), QStringLiteral("Night desk"));
        QTRY_VERIFY(desk.shows(QStringLiteral("Saved.")));
        QVERIFY(!save(desk)->isEnabled());
        QCOMPARE(keptOf(desk, MindHunters, number).label, QStringLiteral("Night desk"));
        QCOMPARE(desk.journalLines(QStringLiteral("number.change-sent")), 0);
    }

    void everythingElseIsKeptToo()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const OwnedNumber number = desk.number(DialNexa, anyNumber);
        desk.select(DialNexa, number);
        edit(desk, "Tags")->setText(QStringLiteral("night, Sales,"));
        edit(desk, "Owner")->setText(QStringLiteral(" Reception "));
        edit(desk, "Cost centre")->setText(QStringLiteral("4711"));
        desk.control<QPlainTextEdit>(QStringLiteral("Notes"))->setPlainText(QStringLiteral("first\nsecond\n"));
        desk.press(QStringLiteral("Save changes"));
        QTRY_VERIFY(desk.shows(QStringLiteral("Saved.")));
        const NumberAnnotation kept = keptOf(desk, DialNexa, number);
        QCOMPARE(kept.tags, QStringList({QStringLiteral("night"), QStringLiteral("Sales")}));
        QCOMPARE(kept.owner, QStringLiteral("Reception"));
        QCOMPARE(kept.costCentre, QStringLiteral("4711"));
        QCOMPARE(kept.notes, QStringLiteral("first\nsecond"));
        QCOMPARE(desk.cell(number, InventoryModel::Tags), QStringLiteral("night, Sales"));
        QVERIFY(!save(desk)->isEnabled());
        QCOMPARE(desk.journalLines(QStringLiteral("number.change-sent")), 0);

        desk.select(QStringLiteral("vobiz"), desk.number(QStringLiteral("vobiz"), anyNumber));
        QCOMPARE(edit(desk, "Owner")->text(), QString());
        desk.select(DialNexa, number);
        QCOMPARE(edit(desk, "Tags")->text(), QStringLiteral("night, Sales"));
        QCOMPARE(edit(desk, "Owner")->text(), QStringLiteral("Reception"));
        QCOMPARE(desk.control<QPlainTextEdit>(QStringLiteral("Notes"))->toPlainText(), QStringLiteral("first\nsecond"));
    }

    void whatWasTypedWaitsWhileAnotherNumberIsShown()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const OwnedNumber number = desk.number(MindHunters, anyNumber);
        desk.select(MindHunters, number);
        edit(desk, "Label")->setText(QStringLiteral("Half-typed"));
        edit(desk, "Tags")->setText(QStringLiteral("night"));
        desk.select(QStringLiteral("vobiz"), desk.number(QStringLiteral("vobiz"), anyNumber));
        QCOMPARE(edit(desk, "Label")->text(), QString());
        desk.select(MindHunters, number);
        QCOMPARE(edit(desk, "Label")->text(), QStringLiteral("Half-typed"));
        QCOMPARE(edit(desk, "Tags")->text(), QStringLiteral("night"));
        QVERIFY(save(desk)->isEnabled());
        // Somebody else's change of the same number leaves what is being typed alone.
        AnnotationChange change;
        change.owner = QStringLiteral("Reception");
        change.label = QStringLiteral("Other");
        QVERIFY(numberdesk::tests::waitFor(
            desk.services().annotations.change({{desk.account(MindHunters), number.number}}, change)));
        QTRY_COMPARE(edit(desk, "Owner")->text(), QStringLiteral("Reception"));
        QCOMPARE(edit(desk, "Label")->text(), QStringLiteral("Half-typed"));
    }

    void whatIsTooLongIsToldUnderItsField()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const OwnedNumber number = desk.number(MindHunters, anyNumber);
        desk.select(MindHunters, number);
        edit(desk, "Label")->setText(QString(NumberAnnotation::MaximumLabel + 1, u'x'));
        edit(desk, "Owner")->setText(QStringLiteral("Reception"));
        desk.press(QStringLiteral("Save changes"));
        QTRY_VERIFY(desk.shows(QStringLiteral("This is longer than 200 characters. Shorten it.")));
        QVERIFY(keptOf(desk, MindHunters, number).isEmpty());
        QVERIFY(save(desk)->isEnabled());
    }

    void aFullDiskIsToldAndWhatWasTypedStays()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const OwnedNumber number = desk.number(MindHunters, anyNumber);
        label(desk, MindHunters, number, QStringLiteral("Before"));
        desk.select(MindHunters, number);
        edit(desk, "Label")->setText(QStringLiteral("After"));
        bool isTold = false;
        {
            const FullDisk disk;
            desk.press(QStringLiteral("Save changes"));
            isTold = QTest::qWaitFor([&] { return save(desk)->isEnabled(); }, 10000);
        }
        QVERIFY(isTold);
        QVERIFY(!desk.shows(QStringLiteral("Saved.")));
        QCOMPARE(keptOf(desk, MindHunters, number).label, QStringLiteral("Before"));
        QCOMPARE(desk.cell(number, InventoryModel::Label), QStringLiteral("Before"));
        QCOMPARE(edit(desk, "Label")->text(), QStringLiteral("After"));
        desk.press(QStringLiteral("Save changes"));
        QTRY_COMPARE(desk.cell(number, InventoryModel::Label), QStringLiteral("After"));
    }

    /// Bought with a label that the provider could not take with the purchase, but takes later.
    void aLabelThatIsKeptHereIsWrittenToTheProvider()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const OwnedNumber number = desk.number(DialNexa, [](const OwnedNumber &n) { return n.label.isEmpty(); });
        QVERIFY(!number.id.isEmpty());
        label(desk, DialNexa, number, QStringLiteral("Sales 1"));
        desk.select(DialNexa, number);
        QCOMPARE(edit(desk, "Label")->text(), QStringLiteral("Sales 1"));
        QVERIFY(desk.shows(QStringLiteral("DialNexa has no label for this number.")));
        QVERIFY(!save(desk)->isEnabled());
        desk.press(QStringLiteral("Write it to DialNexa"));
        const QString id = desk.account(DialNexa) + u'/' + number.id;
        QTRY_COMPARE_WITH_TIMEOUT(desk.services().inventory.find(id)->number.label, QStringLiteral("Sales 1"), 15000);
        QTRY_VERIFY(keptOf(desk, DialNexa, number).isEmpty());
        QTRY_VERIFY(desk.shows(QStringLiteral("Saved.")));
        QCOMPARE(edit(desk, "Label")->text(), QStringLiteral("Sales 1"));
        QVERIFY(!desk.control<QPushButton>(QStringLiteral("Write it to DialNexa"))->isVisible());
        QCOMPARE(desk.cell(number, InventoryModel::Label), QStringLiteral("Sales 1"));

        // Taken away there, none comes back from here.
        edit(desk, "Label")->clear();
        desk.press(QStringLiteral("Save changes"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.cell(number, InventoryModel::Label), QString(), 15000);
    }

private:
    numberdesk::Theme m_theme;
};

QTEST_MAIN(AnnotationFormTest)
#include "tst_annotationform.moc"
