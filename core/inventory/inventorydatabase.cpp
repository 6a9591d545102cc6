// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventorydatabase.h"

#include "core/storage/database.h"
#include "core/storage/domainjson.h"
#include "core/storage/query.h"
#include "core/storage/sqlitedialect.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace numberdesk {
namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

const Migrations &migrations()
{
    static const Migrations all{
        {1,
         {QStringLiteral(
              "CREATE TABLE owned_number (account_id TEXT NOT NULL, number_key TEXT NOT NULL, "
              "content TEXT NOT NULL, last_seen_at TEXT, missing_since TEXT, PRIMARY KEY (account_id, number_key))"),
          QStringLiteral("CREATE TABLE account_reading (account_id TEXT NOT NULL PRIMARY KEY, read_at TEXT, "
                         "skipped INTEGER NOT NULL, notices TEXT NOT NULL)")}}};
    return all;
}

} // namespace

Result<InventoryDatabase> InventoryDatabase::read(const QString &path)
{
    const auto database = Database::open(path, migrations(), Database::Check::HeaderOnly);
    if (!database) {
        return failure(database.error());
    }
    InventoryDatabase content;
    content.notices = (*database)->notices();
    Query numbers(**database,
                  QStringLiteral("SELECT account_id, content, last_seen_at, missing_since FROM owned_number"));
    const auto readNumbers = numbers.forEachRow([&](const Query &row) {
        InventoryNumber number;
        number.accountId = row.text(0);
        number.number = ownedNumberFromJson(QJsonDocument::fromJson(row.text(1).toUtf8()).object());
        number.lastSeen = row.moment(2);
        number.missingSince = row.moment(3);
        content.numbers.append(number);
    });
    if (!readNumbers) {
        return failure(readNumbers.error());
    }
    Query readings(**database, QStringLiteral("SELECT account_id, read_at, skipped, notices FROM account_reading"));
    const auto readReadings = readings.forEachRow([&](const Query &row) {
        AccountReading reading;
        reading.accountId = row.text(0);
        reading.readAt = row.moment(1);
        reading.skipped = static_cast<int>(row.integer(2));
        const QJsonArray notices = QJsonDocument::fromJson(row.text(3).toUtf8()).array();
        for (const QJsonValue &notice : notices) {
            reading.notices.append(notice.toString());
        }
        content.readings.append(reading);
    });
    if (!readReadings) {
        return failure(readReadings.error());
    }
    return content;
}

Result<void> InventoryDatabase::setAsideAsTakenOver(const QString &path)
{
    const QString moment = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target = QStringLiteral("%1.version-1-%2").arg(path, moment);
    while (QFileInfo::exists(target)) {
        target += u'+';
    }
    // Companions first: a file without its write-ahead log would be read as an older state of itself.
    for (const QString &ending : sqlite::companionEndings() + QStringList{QString()}) {
        QFile file(path + ending);
        if (file.exists() && !file.rename(target + ending)) {
            return failure(
                storageFailed(file.errorString(),
                              DatabaseText::tr("%1 cannot be written. Check the rights of the file and its folder.")
                                  .arg(QDir::toNativeSeparators(path))));
        }
    }
    return {};
}

} // namespace numberdesk
