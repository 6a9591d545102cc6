// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotations.h"
#include "core/models/accountsmodel.h"
#include "core/models/availablenumbersmodel.h"
#include "core/models/inventorymodel.h"
#include "core/models/journalmodel.h"
#include "core/models/releaselinesmodel.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/waitfor.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::Annotations;
using numberdesk::AvailableNumbersModel;
using numberdesk::Decimal;
using numberdesk::Inventory;
using numberdesk::InventoryModel;
using numberdesk::Journal;
using numberdesk::JournalModel;
using numberdesk::Money;
using numberdesk::ReleaseLinesModel;
using numberdesk::Releaser;
using numberdesk::ReleaseRow;
using numberdesk::SearchHit;
using numberdesk::tests::availableNumber;
using numberdesk::tests::ownedNumber;

namespace {

SearchHit hit(const QString &number, std::optional<Money> monthly, const QString &place = {})
{
    SearchHit made{QStringLiteral("a"), QStringLiteral("Desk"), QStringLiteral("p"), QStringLiteral("Carrier"),
                   availableNumber(number)};
    made.number.monthlyFee = std::move(monthly);
    made.number.region = place;
    return made;
}

Money euro(qint64 cents) { return {Decimal::fromUnits(cents, 2), QStringLiteral("EUR")}; }

QStringList numbersOf(const AvailableNumbersModel &model)
{
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row) {
        numbers.append(model.rowAt(row).number.number.text().right(2));
    }
    return numbers;
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByWorthAndKeepsWhatIsNotStatedLast()
    {
        AvailableNumbersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({hit(QStringLiteral("+12025550101"), euro(1000)),
                       hit(QStringLiteral("+12025550102"), std::nullopt),
                       hit(QStringLiteral("+12025550103"), euro(250)), hit(QStringLiteral("+12025550104"), euro(250))});
        model.sort(AvailableNumbersModel::MonthlyFee);
        QCOMPARE(numbersOf(model),
                 QStringList({QStringLiteral("03"), QStringLiteral("04"), QStringLiteral("01"), QStringLiteral("02")}));
        model.sort(AvailableNumbersModel::MonthlyFee, Qt::DescendingOrder);
        QCOMPARE(numbersOf(model),
                 QStringList({QStringLiteral("01"), QStringLiteral("03"), QStringLiteral("04"), QStringLiteral("02")}));
        model.sort(-1);
        QCOMPARE(numbersOf(model),
                 QStringList({QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("03"), QStringLiteral("04")}));
    }

    void newRowsFindTheirPlaceAndIndexesFollow()
    {
        AvailableNumbersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(AvailableNumbersModel::MonthlyFee);
        model.appendRows(
            {hit(QStringLiteral("+12025550101"), euro(300)), hit(QStringLiteral("+12025550102"), euro(100))});
        const QPersistentModelIndex selected = model.indexOf(QStringLiteral("a/12025550101"));
        QCOMPARE(selected.row(), 1);
        model.appendRows(
            {hit(QStringLiteral("+12025550103"), euro(50)), hit(QStringLiteral("+12025550104"), euro(200))});
        QCOMPARE(numbersOf(model),
                 QStringList({QStringLiteral("03"), QStringLiteral("02"), QStringLiteral("04"), QStringLiteral("01")}));
        QCOMPARE(selected.row(), 3);
        QCOMPARE(selected.data(numberdesk::IdRole).toString(), QStringLiteral("a/12025550101"));
    }

    void filtersByAllWordsInAnyCase()
    {
        AvailableNumbersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({hit(QStringLiteral("+390795550101"), euro(1), QStringLiteral("Sassari")),
                       hit(QStringLiteral("+390795550102"), euro(1), QStringLiteral("Alghero"))});
        model.setFilter(QStringLiteral("  SASS carrier "));
        QCOMPARE(numbersOf(model), QStringList{QStringLiteral("01")});
        model.appendRows({hit(QStringLiteral("+390795550103"), euro(1), QStringLiteral("Alghero"))});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.indexOf(QStringLiteral("a/390795550103")).isValid());
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
        model.setFilter(QStringLiteral("nothing like it"));
        QCOMPARE(model.rowCount(), 0);
    }

    void cellsSayWhatIsNotStated()
    {
        AvailableNumbersModel model;
        SearchHit silent = hit(QStringLiteral("+390795550101"), Money{Decimal(2), std::nullopt});
        silent.number.setupFee.reset();
        model.setRows({silent});
        const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(AvailableNumbersModel::Number), QStringLiteral("+39 079 555 0101"));
        QCOMPARE(cell(AvailableNumbersModel::MonthlyFee), QStringLiteral("2.00"));
        QCOMPARE(cell(AvailableNumbersModel::Currency), QStringLiteral("not stated"));
        QCOMPARE(cell(AvailableNumbersModel::SetupFee), QStringLiteral("not stated"));
        QVERIFY(model.index(0, AvailableNumbersModel::SetupFee).data(numberdesk::NotStatedRole).toBool());
        QVERIFY(!model.index(0, AvailableNumbersModel::MonthlyFee).data(numberdesk::NotStatedRole).toBool());
    }

    void theInventoryIsFollowed()
    {
        const QTemporaryDir folder;
        Inventory inventory(folder.filePath(QStringLiteral("inventory")));
        InventoryModel model(inventory);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAccountNames({{QStringLiteral("a"), {QStringLiteral("Desk"), QStringLiteral("Carrier")}}});
        numberdesk::AllNumbers reading;
        reading.numbers = {ownedNumber(QStringLiteral("1"), QStringLiteral("+12025550143")),
                           ownedNumber(QStringLiteral("2"), QStringLiteral("+12025550144"))};
        inventory.merge(QStringLiteral("a"), reading);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, InventoryModel::Provider).data().toString(), QStringLiteral("Carrier"));
        auto labelled = reading.numbers.constFirst();
        labelled.label = QStringLiteral("Front desk");
        inventory.put(QStringLiteral("a"), labelled);
        QCOMPARE(model.indexOf(QStringLiteral("a/1")).siblingAtColumn(InventoryModel::Label).data().toString(),
                 QStringLiteral("Front desk"));
        model.setFilter(QStringLiteral("front"));
        QCOMPARE(model.rowCount(), 1);
        inventory.remove(QStringLiteral("a/1"));
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 1);
        reading.numbers.clear();
        inventory.merge(QStringLiteral("a"), reading);
        QVERIFY(model.index(0, 0).data(InventoryModel::MissingRole).toBool());
    }

    void whatIsKeptHereIsShownBesideWhatTheProviderTells()
    {
        const QTemporaryDir folder;
        const auto journal = std::move(*Journal::open(folder.filePath(QStringLiteral("journal.sqlite"))));
        Annotations annotations(folder.filePath(QStringLiteral("annotations.sqlite")), *journal);
        numberdesk::tests::FakeSource source;
        source.add(QStringLiteral("a"));
        Releaser releaser(source, *journal, &annotations);
        Inventory inventory(folder.filePath(QStringLiteral("inventory")));
        InventoryModel model(inventory);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.follow(annotations, releaser);
        model.sort(InventoryModel::Status);
        numberdesk::AllNumbers reading;
        reading.numbers = {ownedNumber(QStringLiteral("1"), QStringLiteral("+12025550143")),
                           ownedNumber(QStringLiteral("2"), QStringLiteral("+12025550144"))};
        inventory.merge(QStringLiteral("a"), reading);
        const auto cell = [&](const QString &id, int column) {
            return model.indexOf(QStringLiteral("a/") + id).siblingAtColumn(column);
        };
        const auto text = [&](const QString &id, int column) { return cell(id, column).data().toString(); };
        QVERIFY(numberdesk::tests::waitFor(
            annotations.setProtected({{QStringLiteral("a"), reading.numbers.at(0).number}}, true)));
        QTRY_COMPARE(text(QStringLiteral("1"), InventoryModel::Protection), QStringLiteral("Protected"));
        QCOMPARE(text(QStringLiteral("2"), InventoryModel::Protection), QString());
        model.setFilter(QStringLiteral("protected"));
        QTRY_COMPARE(model.rowCount(), 1);
        model.setFilter({});

        const auto planned = numberdesk::tests::waitFor(
            releaser.schedule(QStringLiteral("a"), reading.numbers.at(1), {}, std::chrono::minutes(10)));
        QVERIFY(planned);
        QTRY_COMPARE(text(QStringLiteral("2"), InventoryModel::Status), QStringLiteral("Release planned"));
        QVERIFY(!cell(QStringLiteral("2"), InventoryModel::Status).data(numberdesk::NotStatedRole).toBool());
        QCOMPARE(cell(QStringLiteral("2"), 0).data(InventoryModel::StatusKindRole).toInt(),
                 static_cast<int>(numberdesk::NumberStatus::Kind::PendingRelease));
        QVERIFY(releaser.takeBack(planned->id));
        QTRY_VERIFY(text(QStringLiteral("2"), InventoryModel::Status) != QStringLiteral("Release planned"));
    }

    void labelsAndTagsThatAreKeptHereAreShownAndFound()
    {
        const QTemporaryDir folder;
        const auto journal = std::move(*Journal::open(folder.filePath(QStringLiteral("journal.sqlite"))));
        Annotations annotations(folder.filePath(QStringLiteral("annotations.sqlite")), *journal);
        numberdesk::tests::FakeSource source;
        source.add(QStringLiteral("a"));
        Releaser releaser(source, *journal, &annotations);
        Inventory inventory(folder.filePath(QStringLiteral("inventory")));
        InventoryModel model(inventory);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.follow(annotations, releaser);
        model.sort(InventoryModel::Label);
        numberdesk::AllNumbers reading;
        reading.numbers = {ownedNumber(QStringLiteral("1"), QStringLiteral("+12025550143")),
                           ownedNumber(QStringLiteral("2"), QStringLiteral("+12025550144"))};
        reading.numbers[1].label = QStringLiteral("Carrier’s");
        reading.numbers[1].tags = {QStringLiteral("imported")};
        inventory.merge(QStringLiteral("a"), reading);
        const auto text = [&](const QString &id, int column) {
            return model.indexOf(QStringLiteral("a/") + id).siblingAtColumn(column).data().toString();
        };
        numberdesk::AnnotationChange change;
        change.label = QStringLiteral("Front desk");
        change.notes = QStringLiteral("ask Milan");
        change.tags = QStringList{QStringLiteral("night"), QStringLiteral("Imported")};
        change.owner = QStringLiteral("Reception");
        change.costCentre = QStringLiteral("4711");
        QVERIFY(numberdesk::tests::waitFor(annotations.change(
            {{QStringLiteral("a"), reading.numbers.at(0).number}, {QStringLiteral("a"), reading.numbers.at(1).number}},
            change)));
        QTRY_COMPARE(text(QStringLiteral("1"), InventoryModel::Label), QStringLiteral("Front desk"));
        QCOMPARE(text(QStringLiteral("2"), InventoryModel::Label), QStringLiteral("Carrier’s"));
        QCOMPARE(text(QStringLiteral("1"), InventoryModel::Tags), QStringLiteral("Imported, night"));
        QCOMPARE(text(QStringLiteral("2"), InventoryModel::Tags), QStringLiteral("imported, night"));
        QCOMPARE(text(QStringLiteral("1"), InventoryModel::Owner), QStringLiteral("Reception"));
        QCOMPARE(text(QStringLiteral("1"), InventoryModel::CostCentre), QStringLiteral("4711"));
        // Sorted by what is shown.
        QTRY_COMPARE(model.index(0, InventoryModel::Label).data().toString(), QStringLiteral("Carrier’s"));
        for (const char *word : {"front", "milan", "night", "reception", "4711"}) {
            model.setFilter(QString::fromLatin1(word));
            QTRY_VERIFY2(model.rowCount() == 2, word);
        }
        model.setFilter(QStringLiteral("carrier"));
        QCOMPARE(model.rowCount(), 1);
    }

    void aReleaseIsShownWithItsFailuresFirst()
    {
        ReleaseLinesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<ReleaseRow> rows;
        for (int place = 0; place < 3; ++place) {
            ReleaseRow row;
            row.line.index = place;
            row.line.accountId = QStringLiteral("a");
            row.line.number = ownedNumber(QString::number(place), QStringLiteral("+1202555014%1").arg(place));
            row.account = QStringLiteral("Desk");
            row.provider = QStringLiteral("Carrier");
            rows.append(row);
        }
        rows[1].line.number.agents = {{QStringLiteral("ag-1"), QStringLiteral("Ada")}, {QStringLiteral("ag-2"), {}}};
        model.setRows(rows);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ReleaseLinesModel::UsedBy), QStringLiteral("nobody"));
        QCOMPARE(text(1, ReleaseLinesModel::UsedBy), QStringLiteral("Ada, ag-2"));
        QCOMPARE(text(0, ReleaseLinesModel::Account), QStringLiteral("Carrier · Desk"));
        QCOMPARE(text(0, ReleaseLinesModel::Outcome), QStringLiteral("Waiting"));

        using Stage = numberdesk::ReleaseLine::Stage;
        numberdesk::ReleaseLine line = rows.at(0).line;
        line.stage = Stage::Ended;
        line.intent.emplace();
        line.intent->providerName = QStringLiteral("Carrier");
        line.intent->state = numberdesk::ReleaseIntent::State::Released;
        model.update(line);
        line = rows.at(1).line;
        line.stage = Stage::Cancelled;
        model.update(line);
        line = rows.at(2).line;
        line.stage = Stage::Ended;
        line.error = numberdesk::tests::error(numberdesk::ErrorKind::KeychainFailed);
        model.update(line);
        model.arrange();
        QCOMPARE(text(0, ReleaseLinesModel::Outcome), QStringLiteral("Stopped"));
        QCOMPARE(text(1, ReleaseLinesModel::Outcome), QStringLiteral("Not released"));
        QVERIFY(text(1, ReleaseLinesModel::Meaning).startsWith(QStringLiteral("Nothing was sent. ")));
        QCOMPARE(text(2, ReleaseLinesModel::Meaning), QStringLiteral("Carrier has released the number."));
        model.sort(ReleaseLinesModel::Number, Qt::DescendingOrder);
        QCOMPARE(text(0, ReleaseLinesModel::Outcome), QStringLiteral("Not released"));
    }

    void theJournalIsShownNewestFirst()
    {
        const QTemporaryDir folder;
        auto journal = Journal::open(folder.filePath(QStringLiteral("journal.sqlite")));
        numberdesk::JournalEntry entry;
        entry.kind = QStringLiteral("purchase.sent");
        entry.number = QStringLiteral("+12025550143");
        QVERIFY((*journal)->append(entry));
        JournalModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.follow(**journal));
        entry.kind = QStringLiteral("purchase.bought");
        QVERIFY((*journal)->append(entry));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, JournalModel::What).data().toString(), QStringLiteral("Bought, seen in the list"));
        QCOMPARE(model.index(0, JournalModel::Number).data().toString(), QStringLiteral("+1 202-555-0143"));
        model.setFilter(QStringLiteral("request sent"));
        QCOMPARE(model.rowCount(), 1);
    }

    void accountsSayTheirState()
    {
        numberdesk::AccountsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        numberdesk::AccountRow row;
        row.id = QStringLiteral("1");
        row.name = QStringLiteral("Mumbai desk");
        row.provider = QStringLiteral("DialNexa");
        row.state = numberdesk::AccountRow::State::Failed;
        row.error = numberdesk::tests::error(numberdesk::ErrorKind::Unauthorized);
        model.setRows({row});
        using Accounts = numberdesk::AccountsModel;
        QCOMPARE(model.index(0, Accounts::State).data().toString(), QStringLiteral("Token refused"));
        QVERIFY(
            model.index(0, Accounts::State).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Mumbai desk")));
        QCOMPARE(model.index(0, Accounts::LastRead).data().toString(), QStringLiteral("never"));
        row.state = numberdesk::AccountRow::State::Ready;
        model.putRow(row);
        QCOMPARE(model.index(0, Accounts::State).data().toString(), QStringLiteral("Ready"));
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "tst_models.moc"
