// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_startup empty|numberdesk|fill|load FOLDER [NUMBERS]
//
// empty:      shows an empty QMainWindow, the floor that every Qt Widgets program stands on.
// numberdesk: shows the whole window on the profile in FOLDER and waits until its inventory is in the table.
// load:       reads the cache of the profile in FOLDER and prints how long that took.
// fill:       stores NUMBERS numbers in the profile's inventory, for the run after it.
//
// Prints milliseconds from the start of the process to the first frame and to the frame with content, and the memory
// that the process alone has (PSS) in KiB.
#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/inventory.h"
#include "tests/bench/samplenumbers.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace {

/// Since this process was started, the loader's work included. Linux tells the start in ticks since boot.
double millisecondsSinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly)) {
        return -1;
    }
    // The name of the program may hold blanks; what follows its closing bracket does not. Field 22 is the start.
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double startTicks = fields.value(19).toDouble();
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double nowMilliseconds = static_cast<double>(now.tv_sec) * 1000.0 + static_cast<double>(now.tv_nsec) / 1e6;
    return nowMilliseconds - startTicks * 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

qint64 proportionalKibibytes()
{
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QList<QByteArray> lines = rollup.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:")) {
            return line.mid(4).trimmed().split(' ').constFirst().toLongLong();
        }
    }
    return -1;
}

void report(double firstFrame, double content)
{
    std::printf("{\"firstFrame\": %.1f, \"content\": %.1f, \"pss\": %lld}\n", firstFrame, content,
                static_cast<long long>(proportionalKibibytes()));
    std::fflush(stdout);
}

int showEmpty()
{
    class Window : public QMainWindow
    {
    protected:
        void paintEvent(QPaintEvent *event) override
        {
            QMainWindow::paintEvent(event);
            QTimer::singleShot(0, this, [this] {
                const double shown = millisecondsSinceStart();
                QTimer::singleShot(200, this, [shown] {
                    report(shown, shown);
                    QCoreApplication::exit();
                });
            });
        }
    };
    Window window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

std::unique_ptr<numberdesk::Composition> openProfile(const QString &folder)
{
    numberdesk::Composition::Options options;
    options.kind = numberdesk::Profile::Kind::Ordinary;
    options.profileFolder = folder;
    auto opened = numberdesk::Composition::open(std::move(options));
    return opened ? std::move(*opened) : nullptr;
}

int showNumberdesk(const QString &folder)
{
    numberdesk::Theme theme;
    theme.apply();
    auto composition = openProfile(folder);
    if (!composition) {
        return 1;
    }
    numberdesk::MainWindow window;
    double firstFrame = 0;
    QObject::connect(&window, &numberdesk::MainWindow::firstFrameShown, composition.get(), [&] {
        firstFrame = millisecondsSinceStart();
        composition->start();
        window.showViews(composition->services(), folder, composition->notices());
        window.showView(QStringLiteral("inventory"));
    });
    QObject::connect(composition.get(), &numberdesk::Composition::loaded, &window, [&] {
        window.repaint();
        const double content = millisecondsSinceStart();
        QTimer::singleShot(200, &window, [&, content] {
            report(firstFrame, content);
            QCoreApplication::exit();
        });
    });
    window.show();
    return QApplication::exec();
}

int load(const QString &folder)
{
    numberdesk::Inventory inventory(folder + QStringLiteral("/inventory"));
    QElapsedTimer timer;
    timer.start();
    QCoro::connect(inventory.load(), &inventory, [&](const numberdesk::Result<std::monostate> &) {
        std::printf("{\"load\": %.3f, \"numbers\": %lld}\n", static_cast<double>(timer.nsecsElapsed()) / 1e6,
                    static_cast<long long>(inventory.size()));
        QCoreApplication::exit();
    });
    return QApplication::exec();
}

int fill(const QString &folder, int count)
{
    QString accountId;
    {
        auto composition = openProfile(folder);
        if (!composition) {
            return 1;
        }
        composition->start();
        numberdesk::Account account;
        account.providerId = QStringLiteral("vogent");
        account.name = QStringLiteral("Bench");
        account.enabled = false;
        const auto added = composition->services().accounts.add(account);
        if (!added) {
            return 1;
        }
        accountId = added->id;
    }
    numberdesk::AllNumbers reading;
    reading.numbers.reserve(count);
    for (int index = 0; index < count; ++index) {
        reading.numbers.append(numberdesk::bench::sampleNumber(index));
    }
    numberdesk::Inventory inventory(folder + QStringLiteral("/inventory"));
    bool hasFailed = false;
    QObject::connect(&inventory, &numberdesk::Inventory::storageFailed, &inventory, [&hasFailed] { hasFailed = true; });
    inventory.merge(accountId, reading);
    return hasFailed ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("numberdesk"));
    const QStringList words = QApplication::arguments();
    if (words.value(1) == u"empty") {
        return showEmpty();
    }
    if (words.value(1) == u"numberdesk") {
        return showNumberdesk(words.value(2));
    }
    if (words.value(1) == u"load") {
        return load(words.value(2));
    }
    if (words.value(1) == u"fill") {
        return fill(words.value(2), words.value(3).toInt());
    }
    std::fputs("usage: bench_startup empty|numberdesk|fill|load FOLDER [NUMBERS]\n", stderr);
    return 2;
}
