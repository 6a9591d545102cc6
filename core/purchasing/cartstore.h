// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/purchasing/cartline.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace numberdesk {

class Database;

/// The cart on disk. Each call is one transaction: all of it or nothing. Belongs to the thread that opened it.
/// Every call can end in StorageFailed.
class CartStore
{
public:
    static Result<std::unique_ptr<CartStore>> open(const QString &path);
    ~CartStore();

    /// In their order. Rows that cannot be read are left out, stay in the file and are told by notices().
    [[nodiscard]] Result<QList<CartLine>> load();
    /// Adds lines that have an id; a position of 0 puts a line behind all others. Of one account and number the first
    /// line counts.
    Result<CartAddition> add(const QList<CartLine> &lines);
    /// Takes lines out and gives them; ids that are not there are passed over.
    Result<QList<CartLine>> remove(const QStringList &ids);
    /// The same for what an account offers under CartLine::numberKey().
    Result<QList<CartLine>> removeNumber(const QString &accountId, const QString &numberKey);
    /// Labels by the lines' ids.
    Result<void> setLabels(const QHash<QString, QString> &labels);

    /// What the person must know about the file; mostly nothing.
    [[nodiscard]] QStringList notices() const;

private:
    explicit CartStore(std::unique_ptr<Database> database);

    Result<QList<CartLine>> removeWithin(const QStringList &ids);

    std::unique_ptr<Database> m_database;
    QStringList m_notices;
};

} // namespace numberdesk
