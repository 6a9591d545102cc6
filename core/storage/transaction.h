// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QtGlobal>

#include <utility>

namespace numberdesk {

class Database;

/// A transaction that writes: all of it after commit(), nothing of it otherwise. It takes its turn when it begins,
/// waiting up to five seconds for other connections. One at a time for each Database, which outlives it.
class Transaction
{
public:
    /// @error StorageFailed: busy, read-only, or another transaction is under way.
    static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {}
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Rolls back unless commit() succeeded.
    ~Transaction();

    /// When it has returned without error, the rows are on the disk. @error StorageFailed; nothing was written then.
    Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {}

    Database *m_database;
};

} // namespace numberdesk
