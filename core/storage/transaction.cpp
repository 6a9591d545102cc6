// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"
#include "core/storage/sqlitedialect.h"

namespace numberdesk {

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.run(sqlite::beginStatement()); !begun) {
        return failure(begun.error());
    }
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database != nullptr) {
        // An error here means that the database rolled back by itself already (full disk, I/O error).
        static_cast<void>(m_database->run(QStringLiteral("ROLLBACK")));
    }
}

Result<void> Transaction::commit()
{
    Q_ASSERT_X(m_database != nullptr, "Transaction::commit", "committed already");
    if (auto done = m_database->run(QStringLiteral("COMMIT")); !done) {
        return done;
    }
    m_database = nullptr;
    return {};
}

} // namespace numberdesk
