// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_export NUMBERS csv|json: writes that many numbers, a tenth of them with notes of one's own, to a file.
// Prints one line of JSON: milliseconds for the file, milliseconds for a plain write of as many bytes (the floor), by
// how much the memory of the process (peak of what is resident) grew meanwhile, in KiB, and the size of the file.
#include "core/inventory/annotations.h"
#include "core/inventory/export/inventoryexport.h"
#include "core/inventory/inventory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using numberdesk::AnnotatedNumber;
using numberdesk::AnnotationChange;
using numberdesk::Annotations;
using numberdesk::Inventory;
using numberdesk::InventoryExport;
using numberdesk::Journal;
using numberdesk::KnownNumbers;
using numberdesk::OwnedNumber;
using numberdesk::Result;
using numberdesk::Timestamp;

const QString Account = QStringLiteral("0f2b9a4e-5f5c-4d52-9b80-5d0a3c1b7e11");

OwnedNumber madeUp(int place)
{
    OwnedNumber number;
    number.id = QStringLiteral("num_%1").arg(place, 10, 10, QLatin1Char('0'));
    number.number = numberdesk::PhoneNumber(QStringLiteral("+3907955%1").arg(place, 6, 10, QLatin1Char('0')));
    number.country = *numberdesk::CountryCode::fromText(u"IT");
    number.type = numberdesk::NumberType::Kind::Local;
    number.region = QStringLiteral("Sassari, Sardegna");
    number.label = QStringLiteral("Front desk %1").arg(place);
    number.capabilities.voice = true;
    number.capabilities.sms = place % 2 == 0;
    number.monthlyFee = numberdesk::Money{numberdesk::Decimal::fromUnits(200 + place % 100, 2), QStringLiteral("EUR")};
    number.status = {numberdesk::NumberStatus::Kind::Active, QStringLiteral("active")};
    number.agents = {{QStringLiteral("ag_%1").arg(place % 50), QStringLiteral("Agent %1").arg(place % 50)}};
    number.purchasedAt = Timestamp::fromMoment(QDateTime(QDate(2026, 3, 7), QTime(5, 31), Qt::UTC).addSecs(place));
    number.nextBilling = Timestamp::fromMoment(QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC).addSecs(place));
    return number;
}

/// @unit KiB
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArrayList lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith("VmHWM:")) {
                return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
            }
        }
    }
    return 0;
}

/// From here on the peak is measured anew. Source: Linux, Documentation/filesystems/proc.rst, clear_refs
void forgetPeak()
{
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (!clear.open(QIODevice::WriteOnly) || clear.write("5") != 1) {
        std::fprintf(stderr, "the peak of memory cannot be reset\n");
    }
}

double plainWrite(const QString &path, const QByteArray &bytes)
{
    QElapsedTimer clock;
    clock.start();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("the floor cannot be written");
    }
    file.close();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    const bool isJson = argc > 2 && qstrcmp(argv[2], "json") == 0;
    const QTemporaryDir folder;
    auto journal = Journal::open(folder.filePath(QStringLiteral("journal.sqlite")));
    if (count <= 0 || !journal) {
        std::fprintf(stderr, "usage: bench_export NUMBERS csv|json\n");
        return 2;
    }
    Annotations annotations(folder.filePath(QStringLiteral("annotations.sqlite")), **journal);
    Inventory inventory(folder.filePath(QStringLiteral("inventory.sqlite")));
    numberdesk::AllNumbers reading;
    QList<AnnotatedNumber> noted;
    for (int place = 0; place < count; ++place) {
        reading.numbers.append(madeUp(place));
        if (place % 10 == 0) {
            noted.append({Account, reading.numbers.constLast().number});
        }
    }
    inventory.merge(Account, reading);
    AnnotationChange change;
    change.tags = QStringList{QStringLiteral("night"), QStringLiteral("sales")};
    change.costCentre = QStringLiteral("4711");
    const auto written = [&] {
        const QString path = folder.filePath(QStringLiteral("numbers"));
        const auto format = isJson ? InventoryExport::Format::Json : InventoryExport::Format::Csv;
        const KnownNumbers rows(inventory, annotations,
                                {{Account, {QStringLiteral("Milan office"), QStringLiteral("MindHunters")}}});
        forgetPeak();
        const qint64 before = peakMemory();
        QElapsedTimer clock;
        clock.start();
        const Result<qint64> done = numberdesk::exportInventoryFile(rows, {path, format}, {});
        const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        const qint64 growth = peakMemory() - before;
        QFile file(path);
        if (!done || *done != count || !file.open(QIODevice::ReadOnly)) {
            qFatal("the numbers were not written");
        }
        const QByteArray bytes = file.readAll();
        std::printf("{\"milliseconds\": %.1f, \"floor\": %.1f, \"growth\": %lld, \"bytes\": %lld}\n", milliseconds,
                    plainWrite(folder.filePath(QStringLiteral("floor")), bytes), static_cast<long long>(growth),
                    static_cast<long long>(bytes.size()));
        QCoreApplication::exit();
    };
    auto kept = annotations.change(noted, change);
    QCoro::connect(std::move(kept), &inventory, [&written, &inventory](const Result<std::monostate> &result) {
        if (!result) {
            qFatal("the notes cannot be kept");
        }
        // Behind it the numbers are on the disk: their writing would be measured as well.
        auto idle = inventory.load();
        QCoro::connect(std::move(idle), &inventory, [&written](const Result<std::monostate> &) { written(); });
    });
    return QCoreApplication::exec();
}
