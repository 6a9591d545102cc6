// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <utility>

namespace numberdesk {

class Database;

/// One prepared statement. Values are bound in the order of the question marks; a statement can be run again after new
/// values were bound. Rows are read once, forwards:
///
///     Query query(database, QStringLiteral("SELECT id FROM intent WHERE state = ?"));
///     const Result<QStringList> ids = query.bind(state).rows<QString>([](const Query &row) { return row.text(0); });
///
/// An error of any step is StorageFailed with the sentence in Error::advice; one in the preparation comes from run().
class Query
{
public:
    Query(Database &database, const QString &statement);

    /// A null QString is an empty text, a null QByteArray empty bytes: only bindNull() and an empty optional are NULL.
    Query &bind(const QString &text);
    Query &bind(const QByteArray &bytes);
    Query &bind(const char *) = delete;
    Query &bind(qint64 integer);
    Query &bind(int integer) { return bind(static_cast<qint64>(integer)); }
    Query &bind(bool value) { return bind(static_cast<qint64>(value ? 1 : 0)); }
    /// As momentText(); NULL when invalid.
    Query &bind(const QDateTime &moment);
    template <typename T>
    Query &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }
    Query &bindNull();

    Result<void> run();
    /// Rows that the last run() inserted, changed or deleted.
    [[nodiscard]] qint64 rowsChanged() const { return m_query.numRowsAffected(); }

    /// Goes to the first or next row; false after the last one. Damage met on the way is an error, not the end.
    Result<bool> next();
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    /// UTC; invalid for NULL.
    [[nodiscard]] QDateTime moment(int column) const;

    /// Runs the statement and hands each row to `take(const Query &)`. Rows before an error were handed out.
    template <typename Take>
    Result<void> forEachRow(Take take)
    {
        if (auto ran = run(); !ran) {
            return ran;
        }
        while (true) {
            const Result<bool> more = next();
            if (!more) {
                return failure(more.error());
            }
            if (!*more) {
                return {};
            }
            take(std::as_const(*this));
        }
    }
    /// Runs the statement and makes a T of each row by `convert(const Query &)`.
    template <typename T, typename Convert>
    Result<QList<T>> rows(Convert convert)
    {
        QList<T> all;
        const Result<void> read = forEachRow([&](const Query &row) { all.append(convert(row)); });
        if (!read) {
            return failure(read.error());
        }
        return all;
    }

private:
    Query &bindVariant(const QVariant &value);

    QString m_path;
    QSqlQuery m_query;
    int m_bound = 0;
    std::optional<Error> m_error;
};

} // namespace numberdesk
