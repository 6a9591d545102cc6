// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/sealedrecords.h"

#include "core/compliance/vault/sealedtext.h"
#include "core/storage/database.h"
#include "core/storage/privatefiles.h"
#include "core/storage/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

namespace numberdesk {
namespace {

struct RecordsText
{
    Q_DECLARE_TR_FUNCTIONS(SealedRecords)
};

const Migrations &recordMigrations()
{
    static const Migrations all{
        {1,
         {QStringLiteral("CREATE TABLE sealed_record (kind TEXT NOT NULL, id TEXT NOT NULL, sealed BYTEA NOT NULL, "
                         "PRIMARY KEY (kind, id))")}}};
    return all;
}

QByteArray recordContext(const QString &kind, const QString &id) { return (kind + u' ' + id).toUtf8(); }

} // namespace

SealedRecords::SealedRecords(VaultKey key, std::unique_ptr<Database> database)
    : m_key(std::move(key))
    , m_database(std::move(database))
    , m_notices(m_database->notices())
{}

SealedRecords::~SealedRecords() = default;

Result<std::unique_ptr<SealedRecords>> SealedRecords::open(const QString &folder, const VaultKey &key)
{
    if (const auto made = makePrivateFolder(folder); !made) {
        return failure(made.error());
    }
    auto database = Database::open(QDir(folder).filePath(QStringLiteral("records.sqlite")), recordMigrations());
    if (!database) {
        return failure(database.error());
    }
    return std::unique_ptr<SealedRecords>(new SealedRecords(key, std::move(*database)));
}

SealedRecords::Opener SealedRecords::opener() const
{
    return [path = m_database->path(), key = m_key]() -> Result<std::unique_ptr<SealedRecords>> {
        // Its pages were checked when it was opened first.
        auto database = Database::open(path, recordMigrations(), Database::Check::HeaderOnly);
        if (!database) {
            return failure(database.error());
        }
        return std::unique_ptr<SealedRecords>(new SealedRecords(key, std::move(*database)));
    };
}

Result<QList<SealedRecords::Record>> SealedRecords::load(const QString &kind)
{
    QList<Record> records;
    int unreadable = 0;
    Query query(*m_database, QStringLiteral("SELECT id, sealed FROM sealed_record WHERE kind = ? ORDER BY id"));
    const Result<void> read = query.bind(kind).forEachRow([&](const Query &row) {
        const QString id = row.text(0);
        const auto text = openText(row.bytes(1), m_key, recordContext(kind, id));
        const QJsonDocument json = text ? QJsonDocument::fromJson(*text) : QJsonDocument();
        if (json.isObject()) {
            records.append({id, json.object()});
        } else {
            ++unreadable;
        }
    });
    if (!read) {
        return failure(read.error());
    }
    if (unreadable > 0) {
        m_notices.append(RecordsText::tr("%n entry(ies) about profiles and cases cannot be read any more. They were "
                                         "left as they are.",
                                         nullptr, unreadable));
    }
    return records;
}

Result<void> SealedRecords::put(const QString &kind, const QString &id, const QJsonObject &content)
{
    const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
    Query query(*m_database, QStringLiteral("INSERT INTO sealed_record (kind, id, sealed) VALUES (?, ?, ?) "
                                            "ON CONFLICT (kind, id) DO UPDATE SET sealed = excluded.sealed"));
    return query.bind(kind).bind(id).bind(sealText(text, m_key, recordContext(kind, id))).run();
}

Result<void> SealedRecords::remove(const QString &kind, const QString &id)
{
    Query query(*m_database, QStringLiteral("DELETE FROM sealed_record WHERE kind = ? AND id = ?"));
    return query.bind(kind).bind(id).run();
}

} // namespace numberdesk
