// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/inventorymodel.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/waitfor.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::AllNumbers;
using numberdesk::IdRole;
using numberdesk::Inventory;
using numberdesk::InventoryModel;
using numberdesk::InventoryNumber;
using numberdesk::OwnedNumber;
using numberdesk::tests::ownedNumber;

namespace {

const QStringList Accounts{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                           QStringLiteral("e")};

OwnedNumber number(int last, const QString &label = {})
{
    OwnedNumber made = ownedNumber(QString::number(last), QStringLiteral("+12025550%1").arg(last));
    made.label = label;
    return made;
}

AllNumbers reading(const QList<OwnedNumber> &numbers)
{
    AllNumbers made;
    made.numbers = numbers;
    return made;
}

/// What the model announces, as one story.
class Story : public QObject
{
    Q_OBJECT

public:
    explicit Story(const InventoryModel &model)
    {
        const auto rows = [this](const QString &what) {
            return [this, what](const QModelIndex &, int first, int last) {
                lines.append(QStringLiteral("%1 %2-%3").arg(what).arg(first).arg(last));
            };
        };
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { lines.append(QStringLiteral("reset")); });
        connect(&model, &QAbstractItemModel::rowsInserted, this, rows(QStringLiteral("inserted")));
        connect(&model, &QAbstractItemModel::rowsRemoved, this, rows(QStringLiteral("removed")));
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { lines.append(QStringLiteral("order")); });
        connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
            lines.append(QStringLiteral("changed %1-%2").arg(from.row()).arg(to.row()));
        });
    }

    QStringList take() { return std::exchange(lines, {}); }

    QStringList lines;
};

QStringList idsOf(const InventoryModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.index(row, 0).data(IdRole).toString());
    }
    return ids;
}

/// Rows of a model that holds them itself, as the smaller tables do.
class PlainRows : public numberdesk::RowsModel<InventoryNumber>
{
public:
    using RowsModel::RowsModel;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }

protected:
    [[nodiscard]] QString heading(int) const override { return {}; }
    [[nodiscard]] QString idOf(const InventoryNumber &row) const override { return row.id(); }
    [[nodiscard]] QVariant cell(const InventoryNumber &, int, int) const override { return {}; }
    [[nodiscard]] numberdesk::SortKey sortKey(const InventoryNumber &, int) const override { return {}; }
    [[nodiscard]] QString searchText(const InventoryNumber &) const override { return {}; }
};

} // namespace

/// How the table of all numbers follows the inventory: what is announced, and what stays selected.
class InventoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("inventory"));
    }

    void theCacheOfAllAccountsIsOneMerge()
    {
        {
            Inventory inventory(m_path);
            for (const QString &account : Accounts) {
                inventory.merge(account, reading({number(101), number(102)}));
            }
        }
        Inventory inventory(m_path);
        InventoryModel model(inventory);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(InventoryModel::Number);
        Story story(model);
        QVERIFY(numberdesk::tests::waitFor(inventory.load()));
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(story.lines, QStringList({QStringLiteral("inserted 0-9"), QStringLiteral("order")}));
    }

    void anAccountsRowsArriveWithoutTouchingTheOthers()
    {
        Inventory inventory(m_path);
        QDateTime clock = QDateTime::currentDateTimeUtc();
        inventory.now = [&clock] { return clock = clock.addSecs(1); };
        InventoryModel model(inventory);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        inventory.merge(Accounts.at(0), reading({number(101), number(103)}));
        Story story(model);
        inventory.merge(Accounts.at(1), reading({number(102), number(104)}));
        QCOMPARE(story.take(), QStringList{QStringLiteral("inserted 2-3")});
        // One that is new, one that shows something else; all of the account were just seen.
        inventory.merge(Accounts.at(1), reading({number(102), number(104, QStringLiteral("Desk")), number(105)}));
        QCOMPARE(story.take(), QStringList({QStringLiteral("changed 2-3"), QStringLiteral("inserted 4-4")}));
        inventory.remove(QStringLiteral("a/103"));
        QCOMPARE(story.take(), QStringList{QStringLiteral("removed 1-1")});
        inventory.removeAccount(Accounts.at(1));
        QCOMPARE(story.take(), QStringList{QStringLiteral("removed 1-3")});
        QCOMPARE(idsOf(model), QStringList{QStringLiteral("a/101")});
    }

    void aCountryThatWasNotToldIsThatOfTheDigits()
    {
        Inventory inventory(m_path);
        OwnedNumber told = ownedNumber(QStringLiteral("1"), QStringLiteral("+14155550142"));
        told.country = *numberdesk::CountryCode::fromText(QStringLiteral("CA"));
        inventory.merge(Accounts.at(0), reading({told, ownedNumber(QStringLiteral("2"), QStringLiteral("+14155550143")),
                                                 ownedNumber(QStringLiteral("3"), QStringLiteral("+18005550142"))}));
        InventoryModel model(inventory);
        model.sort(InventoryModel::Number);
        const auto countryIn = [&model](int row) {
            return model.index(row, 0).data(numberdesk::CountryRole).toString();
        };
        QCOMPARE(countryIn(0), QStringLiteral("CA"));
        QCOMPARE(countryIn(1), QStringLiteral("US"));
        QCOMPARE(countryIn(2), QString());
    }

    void nothingNewIsNotAnnounced()
    {
        Inventory inventory(m_path);
        const QDateTime moment = QDateTime::currentDateTimeUtc();
        inventory.now = [moment] { return moment; };
        InventoryModel model(inventory);
        inventory.merge(Accounts.at(0), reading({number(101), number(102)}));
        Story story(model);
        inventory.merge(Accounts.at(0), reading({number(101), number(102)}));
        QCOMPARE(story.lines, QStringList());
    }

    void theSelectionSurvivesById()
    {
        Inventory inventory(m_path);
        InventoryModel model(inventory);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(InventoryModel::Number);
        inventory.merge(Accounts.at(0), reading({number(102), number(104)}));
        QItemSelectionModel selection(&model);
        selection.select(model.indexOf(QStringLiteral("a/104")),
                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        inventory.merge(Accounts.at(1), reading({number(101), number(103), number(105)}));
        inventory.merge(Accounts.at(0), reading({number(104), number(102, QStringLiteral("Desk"))}));
        inventory.remove(QStringLiteral("b/101"));
        const QModelIndexList selected = selection.selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.constFirst().data(IdRole).toString(), QStringLiteral("a/104"));
        QCOMPARE(selected.constFirst().row(), 2);
    }

    void aChangedRowFollowsFilterAndSorting()
    {
        Inventory inventory(m_path);
        InventoryModel model(inventory);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(InventoryModel::Label);
        inventory.merge(Accounts.at(0), reading({number(101, QStringLiteral("Desk one")), number(102),
                                                 number(103, QStringLiteral("Desk three"))}));
        model.setFilter(QStringLiteral("desk"));
        QCOMPARE(idsOf(model), QStringList({QStringLiteral("a/101"), QStringLiteral("a/103")}));
        inventory.put(Accounts.at(0), number(102, QStringLiteral("A desk")));
        QCOMPARE(idsOf(model),
                 QStringList({QStringLiteral("a/102"), QStringLiteral("a/101"), QStringLiteral("a/103")}));
        inventory.put(Accounts.at(0), number(101, QStringLiteral("Gone")));
        inventory.put(Accounts.at(0), number(102, QStringLiteral("The desk")));
        QCOMPARE(idsOf(model), QStringList({QStringLiteral("a/103"), QStringLiteral("a/102")}));
    }

    void manySeparateRowsAreOneReset()
    {
        Inventory inventory(m_path);
        InventoryModel model(inventory);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(InventoryModel::Number);
        QList<OwnedNumber> even;
        QList<OwnedNumber> odd;
        for (int last = 100; last < 300; ++last) {
            (last % 2 == 0 ? even : odd).append(number(last));
        }
        inventory.merge(Accounts.at(0), reading(even));
        inventory.merge(Accounts.at(1), reading(odd));
        Story story(model);
        inventory.removeAccount(Accounts.at(1));
        QCOMPARE(story.lines, QStringList{QStringLiteral("reset")});
        QCOMPARE(model.rowCount(), 100);
    }

    /// Amounts of two currencies do not compare; what is not stated is behind, in either direction.
    void aColumnOrdersTheRowsAndTheOneBeforeThoseThatAreLike()
    {
        Inventory inventory(m_path);
        QList<OwnedNumber> numbers;
        const auto add = [&numbers](int last, const QString &label, std::optional<qint64> fee,
                                    const QString &currency) {
            OwnedNumber made = number(last, label);
            if (fee) {
                made.monthlyFee = numberdesk::Money{numberdesk::Decimal::fromUnits(*fee, 2), std::nullopt};
                if (!currency.isEmpty()) {
                    made.monthlyFee->currency = currency;
                }
            }
            numbers.append(made);
        };
        add(101, QStringLiteral("Desk 10"), 500, QStringLiteral("USD"));
        add(102, QStringLiteral("desk 2"), 700, QStringLiteral("EUR"));
        add(103, {}, std::nullopt, {});
        add(104, QStringLiteral("Desk 2"), 100, {});
        add(105, QStringLiteral("Área"), 300, QStringLiteral("USD"));
        add(106, {}, 300, QStringLiteral("USD"));
        inventory.merge(Accounts.at(0), reading(numbers));
        InventoryModel model(inventory);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto order = [&model] {
            QString all;
            for (int row = 0; row < model.rowCount(); ++row) {
                all += model.index(row, 0).data(IdRole).toString().right(1);
            }
            return all;
        };
        model.sort(InventoryModel::Number, Qt::DescendingOrder);
        QCOMPARE(order(), QStringLiteral("654321"));
        model.sort(InventoryModel::MonthlyFee);
        QCOMPARE(order(), QStringLiteral("265143"));
        model.sort(InventoryModel::MonthlyFee, Qt::DescendingOrder);
        QCOMPARE(order(), QStringLiteral("165243"));
        model.sort(InventoryModel::Label);
        QCOMPARE(order(), QStringLiteral("524163"));
        model.sort(InventoryModel::Label, Qt::DescendingOrder);
        QCOMPARE(order(), QStringLiteral("124563"));
    }

    /// Keys of texts that all differ are made elsewhere; the order follows.
    void manyRowsAreOrderedByLabelALittleLater()
    {
        Inventory inventory(m_path);
        QList<OwnedNumber> numbers;
        for (int last = 0; last < 21000; ++last) {
            numbers.append(ownedNumber(QString::number(last), QStringLiteral("+12025%1").arg(100000 + last)));
            numbers.last().label = QStringLiteral("Desk-%1").arg(21000 - last);
        }
        inventory.merge(Accounts.at(0), reading(numbers));
        InventoryModel model(inventory);
        model.sort(InventoryModel::Number);
        model.sort(InventoryModel::Label);
        QCOMPARE(model.total(), 21000);
        QTRY_COMPARE(model.idAt(0), QStringLiteral("a/20999"));
        QCOMPARE(model.idAt(20999), QStringLiteral("a/0"));
        // What changes meanwhile is not lost.
        inventory.put(Accounts.at(0), number(101, QStringLiteral("Desk-0")));
        QTRY_COMPARE(model.idAt(0), QStringLiteral("a/101"));
        model.setFilter(QStringLiteral("desk-2099"));
        QCOMPARE(model.rowCount(), 11);
        model.setFilter(QStringLiteral("desk-20999"));
        QCOMPARE(model.rowCount(), 1);
    }

    /// Whatever the order of the hash of ids, which differs from run to run.
    void whatStaysIsFoundByItsId()
    {
        QList<InventoryNumber> rows;
        for (int last = 100; last < 160; ++last) {
            rows.append(InventoryNumber{Accounts.at(0), number(last), {}, {}});
        }
        for (int round = 0; round < 400; ++round) {
            QHashSeed::resetRandomGlobalSeed();
            PlainRows model;
            model.setRows(rows);
            model.removeRowsIf([&rows](const InventoryNumber &row) { return rows.indexOf(row) % 3 == 0; });
            QCOMPARE(model.rowCount(), 40);
            for (int place = 0; place < model.rowCount(); ++place) {
                const QString id = model.index(place, 0).data(IdRole).toString();
                QCOMPARE(model.indexOf(id).row(), place);
            }
        }
    }

    /// After any row of changes the model shows what a new one would show.
    void anyRowOfChangesEndsWhereANewModelBegins()
    {
        QRandomGenerator random(20260);
        Inventory inventory(m_path);
        InventoryModel model(inventory);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(InventoryModel::Number, Qt::DescendingOrder);
        model.setFilter(QStringLiteral("desk"));
        for (int step = 0; step < 200; ++step) {
            const QString account = Accounts.at(random.bounded(2));
            const auto one = [&random] {
                return number(100 + random.bounded(30),
                              random.bounded(2) ? QStringLiteral("desk") : QStringLiteral("other"));
            };
            switch (random.bounded(4)) {
            case 0: {
                QHash<QString, OwnedNumber> distinct;
                for (int entry = 0; entry < random.bounded(20); ++entry) {
                    const OwnedNumber made = one();
                    distinct.insert(made.id, made);
                }
                inventory.merge(account, reading(distinct.values()));
                break;
            }
            case 1:
                inventory.put(account, one());
                break;
            case 2:
                inventory.remove(account + u'/' + one().id);
                break;
            default:
                if (step % 20 == 0) {
                    inventory.removeAccount(account);
                }
            }
            InventoryModel fresh(inventory);
            fresh.setFilter(QStringLiteral("desk"));
            fresh.sort(InventoryModel::Number, Qt::DescendingOrder);
            QCOMPARE(model.total(), fresh.total());
            QStringList shown = idsOf(model);
            QStringList expected = idsOf(fresh);
            for (const QString &id : std::as_const(shown)) {
                QCOMPARE(model.indexOf(id).data(IdRole).toString(), id);
            }
            // Two accounts may have the same number: which of them stands first is left open.
            const auto numbers = [](const InventoryModel &of) {
                QStringList texts;
                for (int row = 0; row < of.rowCount(); ++row) {
                    texts.append(of.index(row, InventoryModel::Number).data().toString());
                }
                return texts;
            };
            QCOMPARE(numbers(model), numbers(fresh));
            std::sort(shown.begin(), shown.end());
            std::sort(expected.begin(), expected.end());
            QCOMPARE(shown, expected);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(InventoryModelTest)
#include "tst_inventorymodel.moc"
