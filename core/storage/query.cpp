// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/storage/database.h"
#include "core/storage/rowvalues.h"
#include "core/storage/sqlitedialect.h"

#include <QSqlError>
#include <QVariant>

namespace numberdesk {

Query::Query(Database &database, const QString &statement)
    : m_path(database.path())
    , m_query(QSqlDatabase())
{
    const Result<QSqlDatabase> connection = database.connection();
    if (!connection) {
        m_error = connection.error();
        return;
    }
    m_query = QSqlQuery(*connection);
    m_query.setForwardOnly(true);
    if (!m_query.prepare(statement)) {
        m_error = sqlite::storageError(m_query.lastError(), m_path);
    }
}

Query &Query::bindVariant(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query &Query::bind(const QString &text) { return bindVariant(text.isNull() ? QStringLiteral("") : text); }

Query &Query::bind(const QByteArray &bytes) { return bindVariant(bytes.isNull() ? QByteArray("") : bytes); }

Query &Query::bind(qint64 integer) { return bindVariant(integer); }

Query &Query::bind(const QDateTime &moment) { return moment.isValid() ? bind(momentText(moment)) : bindNull(); }

Query &Query::bindNull() { return bindVariant(QVariant(QMetaType::fromType<QString>())); }

Result<void> Query::run()
{
    m_bound = 0;
    if (m_error) {
        return failure(*m_error);
    }
    if (!m_query.exec()) {
        return failure(sqlite::storageError(m_query.lastError(), m_path));
    }
    return {};
}

Result<bool> Query::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        return failure(sqlite::storageError(m_query.lastError(), m_path));
    }
    return false;
}

QDateTime Query::moment(int column) const { return momentFromText(text(column)); }

} // namespace numberdesk
