// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_list ours FOLDER
// bench_list proxy NUMBERS
//
// ours:  the whole window on the profile in FOLDER: key strokes into the filter of the inventory, sorting by its
// columns, and
//        a reading with one number in a hundred changed.
// proxy: the same rows in a plain model behind a QSortFilterProxyModel in a QTableView, with the same key strokes and
// sorts.
//
// Prints milliseconds as JSON: of each key stroke until the list is painted, of each sort likewise, of the reading, and
// the longest time for which the event loop did not answer in each of them.
#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/inventory.h"
#include "core/models/inventorymodel.h"
#include "tests/bench/eventloopprobe.h"
#include "tests/bench/samplenumbers.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace {

using numberdesk::InventoryModel;

/// What is typed, letter by letter, and taken back.
const QStringList &typedWords()
{
    static const QStringList words{QStringLiteral("desk 12"), QStringLiteral("munchen"), QStringLiteral("+39079"),
                                   QStringLiteral("agent 7 italy"), QStringLiteral("nothing has this")};
    return words;
}

void print(const char *name, const QList<double> &values, const char *end)
{
    std::printf("\"%s\": [", name);
    for (qsizetype place = 0; place < values.size(); ++place) {
        std::printf("%s%.2f", place == 0 ? "" : ", ", values.at(place));
    }
    std::printf("]%s", end);
}

/// One step after the other, each in an event of its own.
class Steps : public QObject
{
public:
    Steps(QLineEdit *filter, QTableView *table, QList<int> columns, QStringList words = typedWords())
        : m_filter(filter)
        , m_table(table)
        , m_columns(std::move(columns))
        , m_words(std::move(words))
    {}

    /// Whether the order of the last sort is not there yet.
    std::function<bool()> isOrdering = [] { return false; };
    /// Starts a reading; nothing where there is none.
    std::function<void()> merge;

    void begin()
    {
        m_startGap = m_probe.take().longest;
        QTimer::singleShot(0, this, [this] { type(0, 0); });
    }

private:
    void type(int word, int letter)
    {
        if (word == m_words.size()) {
            m_keyGap = m_probe.take().longest;
            QTimer::singleShot(50, this, [this] { sort(0); });
            return;
        }
        const QString text = m_words.at(word);
        const bool isEnd = letter == text.size();
        QElapsedTimer timer;
        timer.start();
        if (isEnd) {
            m_filter->clear();
        } else {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(text.at(letter)));
            QCoreApplication::sendEvent(m_filter, &press);
        }
        m_table->viewport()->repaint();
        m_keys.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QTimer::singleShot(1, this,
                           [this, word, letter, isEnd] { type(isEnd ? word + 1 : word, isEnd ? 0 : letter + 1); });
    }

    void sort(int place)
    {
        if (place == m_columns.size()) {
            m_sortGap = m_probe.take().longest;
            if (merge) {
                m_timer.start();
                merge();
            }
            QTimer::singleShot(merge ? 2000 : 0, this, [this] { report(); });
            return;
        }
        m_timer.start();
        m_table->sortByColumn(m_columns.at(place), Qt::DescendingOrder);
        m_table->viewport()->repaint();
        awaitOrder(place);
    }

    void awaitOrder(int place)
    {
        if (isOrdering()) {
            QTimer::singleShot(0, this, [this, place] { awaitOrder(place); });
            return;
        }
        m_table->viewport()->repaint();
        m_sorts.append(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        QTimer::singleShot(1, this, [this, place] { sort(place + 1); });
    }

    void report()
    {
        std::printf("{");
        print("keys", m_keys, ", ");
        print("sorts", m_sorts, ", ");
        std::printf("\"startGap\": %.2f, \"keyGap\": %.2f, \"sortGap\": %.2f, \"mergeGap\": %.2f}\n", m_startGap,
                    m_keyGap, m_sortGap, m_probe.take().longest);
        std::fflush(stdout);
        QCoreApplication::exit();
    }

    QLineEdit *m_filter;
    QTableView *m_table;
    QList<int> m_columns;
    QStringList m_words;
    numberdesk::bench::EventLoopProbe m_probe;
    QElapsedTimer m_timer;
    QList<double> m_keys;
    QList<double> m_sorts;
    /// From the first content to the first key stroke.
    double m_startGap = 0;
    double m_keyGap = 0;
    double m_sortGap = 0;
};

int measureOurs(const QString &folder)
{
    numberdesk::Theme theme;
    theme.apply();
    numberdesk::Composition::Options options;
    options.kind = numberdesk::Profile::Kind::Ordinary;
    options.profileFolder = folder;
    auto opened = numberdesk::Composition::open(std::move(options));
    if (!opened) {
        return 1;
    }
    const auto composition = std::move(*opened);
    numberdesk::MainWindow window;
    std::unique_ptr<Steps> steps;
    QObject::connect(&window, &numberdesk::MainWindow::firstFrameShown, composition.get(), [&] {
        composition->start();
        window.showViews(composition->services(), folder, composition->notices());
        window.showView(QStringLiteral("inventory"));
    });
    QObject::connect(composition.get(), &numberdesk::Composition::loaded, &window, [&] {
        const auto *model = window.findChild<InventoryModel *>();
        QTableView *table = nullptr;
        const QList<QTableView *> tables = window.findChildren<QTableView *>();
        for (QTableView *candidate : tables) {
            table = qobject_cast<const InventoryModel *>(candidate->model()) != nullptr ? candidate : table;
        }
        QLineEdit *filter = nullptr;
        const QList<QLineEdit *> edits = window.findChildren<QLineEdit *>();
        for (QLineEdit *candidate : edits) {
            filter = candidate->inherits("numberdesk::FilterEdit") && candidate->isVisible() ? candidate : filter;
        }
        if (table == nullptr || filter == nullptr) {
            QCoreApplication::exit(1);
            return;
        }
        if (model == nullptr) {
            model = qobject_cast<const InventoryModel *>(table->model());
        }
        auto reading = std::make_shared<numberdesk::AllNumbers>();
        const auto count = static_cast<int>(composition->services().inventory.size());
        reading->numbers.reserve(count);
        for (int number = 0; number < count; ++number) {
            reading->numbers.append(numberdesk::bench::sampleNumber(number));
            if (number % 100 == 0) {
                reading->numbers.last().label = QStringLiteral("Changed %1").arg(number);
            }
        }
        steps = std::make_unique<Steps>(
            filter, table,
            QList<int>{InventoryModel::Label, InventoryModel::Number, InventoryModel::Country, InventoryModel::Agent,
                       InventoryModel::MonthlyFee, InventoryModel::LastSeen, InventoryModel::Type});
        steps->isOrdering = [model] { return model->isOrdering(); };
        steps->merge = [&composition, reading] {
            numberdesk::Inventory &inventory = composition->services().inventory;
            const QString account = composition->services().accounts.accounts().constFirst().id;
            QCoro::connect(inventory.mergeAside(account, std::move(*reading), {}), &inventory, [] {});
        };
        // As somebody who looks at the list before typing.
        QTimer::singleShot(3000, steps.get(), [&steps] { steps->begin(); });
    });
    window.show();
    return QApplication::exec();
}

/// The rows as a program would hold them that thinks nothing of it.
class PlainModel : public QAbstractTableModel
{
public:
    explicit PlainModel(int count)
    {
        m_rows.reserve(count);
        for (int index = 0; index < count; ++index) {
            const numberdesk::OwnedNumber number = numberdesk::bench::sampleNumber(index);
            m_rows.append({number.number.text(), number.label, number.country.text(), number.region,
                           number.agents.constFirst().name, number.monthlyFee->amount.toString(),
                           *number.monthlyFee->currency});
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex &) const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 7; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows.at(index.row()).at(index.column())) : QVariant();
    }

private:
    QList<QStringList> m_rows;
};

int measureProxy(int count)
{
    PlainModel model(count);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    QMainWindow window;
    auto *central = new QWidget(&window);
    auto *filter = new QLineEdit(central);
    auto *table = new QTableView(central);
    filter->setGeometry(0, 0, 1000, 30);
    table->setGeometry(0, 30, 1440, 850);
    table->setModel(&proxy);
    QObject::connect(filter, &QLineEdit::textChanged, &proxy, &QSortFilterProxyModel::setFilterFixedString);
    window.setCentralWidget(central);
    window.resize(1440, 900);
    window.show();
    // All of it would take the better part of an hour.
    constexpr int patience = 200000;
    Steps steps(filter, table, count > patience ? QList<int>{2} : QList<int>{1, 0, 2, 4, 5},
                count > patience ? QStringList{QStringLiteral("de")} : typedWords());
    QTimer::singleShot(500, &steps, [&steps] { steps.begin(); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("numberdesk"));
    const QStringList words = QApplication::arguments();
    if (words.value(1) == u"ours") {
        return measureOurs(words.value(2));
    }
    if (words.value(1) == u"proxy") {
        return measureProxy(words.value(2).toInt());
    }
    std::fputs("usage: bench_list ours FOLDER | proxy NUMBERS\n", stderr);
    return 2;
}
