// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountsmodel.h"
#include "core/models/availablenumbersmodel.h"
#include "core/models/inventorymodel.h"
#include "core/models/journalmodel.h"
#include "core/models/purchaseoutcomesmodel.h"
#include "tests/fakes/fakeprovider.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::AvailableNumbersModel;
using numberdesk::Decimal;
using numberdesk::Inventory;
using numberdesk::InventoryModel;
using numberdesk::Journal;
using numberdesk::JournalModel;
using numberdesk::Money;
using numberdesk::PurchaseOutcomesModel;
using numberdesk::SearchHit;
using numberdesk::tests::availableNumber;
using numberdesk::tests::ownedNumber;

namespace {

SearchHit hit(const QString &number, std::optional<Money> monthly = std::nullopt, const QString &place = {})
{
    SearchHit made{QStringLiteral("a"), QStringLiteral("Desk"), QStringLiteral("p"), QStringLiteral("Carrier"),
                   availableNumber(number)};
    made.number.monthlyFee = std::move(monthly);
    made.number.region = place;
    return made;
}

Money money(qint64 cents, std::optional<QString> currency = std::nullopt)
{
    return {Decimal::fromUnits(cents, 2), std::move(currency)};
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

QStringList lastDigits(const AvailableNumbersModel &model)
{
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row) {
        numbers.append(model.rowAt(row).number.number.text().right(2));
    }
    return numbers;
}

} // namespace

class ModelLocaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void phoneNumbersAreTheSameInEveryLocale_data()
    {
        QTest::addColumn<QString>("locale");
        for (const auto *name : {"C", "de_DE", "de_CH", "ar_EG", "fa_IR", "mr_IN", "ff_Adlm_GN"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    /// Every model, in the column of its numbers and in all roles that show text.
    void phoneNumbersAreTheSameInEveryLocale()
    {
        QFETCH(const QString, locale);
        QLocale::setDefault(QLocale(locale));
        const QString written = QStringLiteral("+12025550143");
        const QTemporaryDir folder;

        AvailableNumbersModel available;
        available.setRows({hit(written, money(123450, QStringLiteral("EUR")))});
        Inventory inventory(folder.filePath(QStringLiteral("inventory")));
        InventoryModel owned(inventory);
        numberdesk::AllNumbers reading;
        reading.numbers = {ownedNumber(QStringLiteral("1"), written)};
        inventory.merge(QStringLiteral("a"), reading);
        auto journal = Journal::open(folder.filePath(QStringLiteral("journal.sqlite")));
        numberdesk::JournalEntry entry;
        entry.kind = QStringLiteral("purchase.sent");
        entry.number = written;
        QVERIFY((*journal)->append(entry));
        JournalModel lines;
        QVERIFY(lines.follow(**journal));
        numberdesk::PurchaseIntent intent;
        intent.order.number = availableNumber(written);
        PurchaseOutcomesModel outcomes;
        outcomes.setRows({intent});

        const QList<std::pair<const QAbstractItemModel *, int>> models{{&available, AvailableNumbersModel::Number},
                                                                       {&owned, InventoryModel::Number},
                                                                       {&lines, JournalModel::Number},
                                                                       {&outcomes, PurchaseOutcomesModel::Number}};
        for (const auto &[model, number] : models) {
            QCOMPARE(model->rowCount(), 1);
            const QModelIndex cell = model->index(0, number);
            QCOMPARE(cell.data().toString(), QStringLiteral("+1 202-555-0143"));
            for (const int role : {Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::StatusTipRole}) {
                for (const QChar letter : cell.data(role).toString()) {
                    QVERIFY2(!letter.isDigit() || letter.unicode() < 0x80, qPrintable(cell.data(role).toString()));
                }
            }
        }
        // The locale is in force: what is no phone number follows it.
        if (locale == QLatin1String("ar_EG")) {
            QCOMPARE(available.index(0, AvailableNumbersModel::MonthlyFee).data().toString(),
                     QStringLiteral("١٬٢٣٤٫٥٠"));
        }
        // What is typed into a filter finds them too.
        available.setFilter(QStringLiteral("2025550143"));
        QCOMPARE(available.rowCount(), 1);
    }

    void aChangeOfLocaleIsSeenAtOnce()
    {
        AvailableNumbersModel model;
        model.setRows({hit(QStringLiteral("+12025550101"), money(123450, QStringLiteral("EUR")))});
        QCOMPARE(column(model, AvailableNumbersModel::MonthlyFee), QStringList{QStringLiteral("1234.50")});
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(column(model, AvailableNumbersModel::MonthlyFee), QStringList{QStringLiteral("1.234,50")});
        QLocale::setDefault(QLocale(QStringLiteral("de_CH")));
        QCOMPARE(column(model, AvailableNumbersModel::MonthlyFee), QStringList{QStringLiteral("1’234.50")});
    }

    void placesAreSortedByTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("German") << "de_DE"
                                << QStringList{QStringLiteral("Aachen"), QStringLiteral("Öhringen"),
                                               QStringLiteral("Oldenburg"), QStringLiteral("Zwickau")};
        QTest::newRow("Swedish") << "sv_SE"
                                 << QStringList{QStringLiteral("Ystad"), QStringLiteral("Åre"),
                                                QStringLiteral("Älvsbyn"), QStringLiteral("Örebro")};
        QTest::newRow("Lithuanian") << "lt_LT"
                                    << QStringList{QStringLiteral("Ignalina"), QStringLiteral("Ylakiai"),
                                                   QStringLiteral("Jonava"), QStringLiteral("Šilutė"),
                                                   QStringLiteral("Zarasai")};
        QTest::newRow("C") << "C"
                           << QStringList{QStringLiteral("area 9"), QStringLiteral("Area 10"), QStringLiteral("Évora"),
                                          QStringLiteral("Faro")};
    }

    void placesAreSortedByTheLocale()
    {
        QFETCH(const QString, locale);
        QFETCH(QStringList, order);
        AvailableNumbersModel model;
        QList<SearchHit> hits{hit(QStringLiteral("+12025550100"))};
        for (qsizetype place = order.size() - 1; place >= 0; --place) {
            hits.append(hit(QStringLiteral("+1202555010%1").arg(place + 1), std::nullopt, order.at(place)));
        }
        model.setRows(hits);
        // The locale changes while the model lives.
        QLocale::setDefault(QLocale(locale));
        model.retranslate();
        const QString unknown = QStringLiteral("not stated");
        model.sort(AvailableNumbersModel::Place);
        QCOMPARE(column(model, AvailableNumbersModel::Place), order + QStringList{unknown});
        model.sort(AvailableNumbersModel::Place, Qt::DescendingOrder);
        std::reverse(order.begin(), order.end());
        QCOMPARE(column(model, AvailableNumbersModel::Place), order + QStringList{unknown});
    }

    void numbersAreSortedByTheirDigits()
    {
        AvailableNumbersModel model;
        const QStringList order{QStringLiteral("+12025550142"),  QStringLiteral("+12025550143"),
                                QStringLiteral("+39079555014"),  QStringLiteral("+390795550141"),
                                QStringLiteral("+442079460000"), QStringLiteral("reception")};
        QList<SearchHit> hits;
        for (const QString &number : order) {
            hits.prepend(hit(number));
        }
        model.setRows(hits);
        model.sort(AvailableNumbersModel::Number);
        QStringList sorted;
        for (int row = 0; row < model.rowCount(); ++row) {
            sorted.append(model.rowAt(row).number.number.text());
        }
        QCOMPARE(sorted, order);
    }

    void moneyIsSortedByCurrencyThenAmount()
    {
        AvailableNumbersModel model;
        model.setRows({hit(QStringLiteral("+12025550101")), hit(QStringLiteral("+12025550102"), money(1)),
                       hit(QStringLiteral("+12025550103"), money(900, QStringLiteral("EUR"))),
                       hit(QStringLiteral("+12025550104"), money(100, QStringLiteral("USD"))),
                       hit(QStringLiteral("+12025550105"), money(1000, QStringLiteral("EUR")))});
        model.sort(AvailableNumbersModel::MonthlyFee);
        QCOMPARE(lastDigits(model), QStringList({QStringLiteral("03"), QStringLiteral("05"), QStringLiteral("04"),
                                                 QStringLiteral("02"), QStringLiteral("01")}));
        // What is unknown stays last, the price without a currency before no price at all.
        model.sort(AvailableNumbersModel::MonthlyFee, Qt::DescendingOrder);
        QCOMPARE(lastDigits(model), QStringList({QStringLiteral("04"), QStringLiteral("05"), QStringLiteral("03"),
                                                 QStringLiteral("02"), QStringLiteral("01")}));
    }

    void filtersNeedNoAccents()
    {
        AvailableNumbersModel model;
        model.setRows({hit(QStringLiteral("+12025550101"), std::nullopt, QStringLiteral("Örebro")),
                       hit(QStringLiteral("+12025550102"), std::nullopt, QStringLiteral("Kalmar"))});
        model.setFilter(QStringLiteral("orebro"));
        QCOMPARE(lastDigits(model), QStringList{QStringLiteral("01")});
        model.retranslate();
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(QStringLiteral("ÖREBRO"));
        QCOMPARE(lastDigits(model), QStringList{QStringLiteral("01")});
    }
};

QTEST_GUILESS_MAIN(ModelLocaleTest)
#include "tst_modellocale.moc"
