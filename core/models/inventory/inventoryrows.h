// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/columns/numbercolumns.h"
#include "core/inventory/numberannotation.h"
#include "core/models/sortkey.h"
#include "core/purchasing/releaseintent.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace numberdesk {

/// How an account is called in tables.
struct AccountNames
{
    QString account;
    QString provider;

    friend bool operator==(const AccountNames &, const AccountNames &) = default;
};

/// The rows of all accounts under one numbering. A row keeps its number for as long as its phone number is there,
/// whatever happens to others: each chunk of an account's rows has a place among those of all accounts.
///
/// A value: a copy shares the columns, and may be read in another thread while this one goes on.
class InventoryRows
{
public:
    using Row = quint32;

    struct Account
    {
        QString id;
        AccountNames names;
        NumberColumns columns;
        /// The place of each of its chunks among those of all.
        std::vector<quint32> chunks;
    };

    /// Rows are below this; some of them have no number.
    [[nodiscard]] Row end() const { return static_cast<Row>(m_places.size()) * NumberChunk::Rows; }
    [[nodiscard]] bool isLiving(Row row) const;
    [[nodiscard]] NumberView view(Row row) const
    {
        const Place &place = m_places[row / NumberChunk::Rows];
        return m_accounts[place.account].columns.view(place.first + row % NumberChunk::Rows);
    }
    [[nodiscard]] const Account &accountOf(Row row) const { return m_accounts[indexOfAccount(row)]; }
    /// Small, and the same for all rows of an account.
    [[nodiscard]] quint32 indexOfAccount(Row row) const { return m_places[row / NumberChunk::Rows].account; }
    [[nodiscard]] QString id(Row row) const { return accountOf(row).id + u'/' + view(row).numberKey(); }
    [[nodiscard]] InventoryNumber whole(Row row) const;
    [[nodiscard]] std::optional<Row> find(const QString &id) const;
    /// The first row of an account with this number, missing or not.
    [[nodiscard]] std::optional<Row> find(const QString &accountId, const PhoneNumber &number) const;
    [[nodiscard]] qsizetype size() const;

    /// What an account's rows are now, beside what they were.
    struct Difference
    {
        std::vector<Row> gone;
        std::vector<Row> changed;
        /// Nothing but the time at which they were seen is another.
        std::vector<Row> seen;
        /// By their rows in the new columns: they have no number here before set().
        std::vector<NumberRow> added;
    };
    [[nodiscard]] Difference difference(const QString &accountId, const NumberColumns &columns) const;
    /// Takes over an account's columns; gives way to new accounts. Empty ones remove the account.
    void set(const QString &accountId, const NumberColumns &columns);
    /// The row of an account's own.
    [[nodiscard]] Row rowOf(const QString &accountId, NumberRow local) const;

    void setNames(const QHash<QString, AccountNames> &names);
    [[nodiscard]] QStringList accountIds() const;
    /// As NumberColumns::releasePages().
    void releasePages() const;

private:
    static constexpr quint32 NoAccount = ~quint32(0);

    struct Place
    {
        quint32 account = NoAccount;
        NumberRow first = 0;
    };

    [[nodiscard]] const Account *account(const QString &accountId) const;
    [[nodiscard]] static Row rowOf(const Account &account, NumberRow local)
    {
        return account.chunks[local / NumberChunk::Rows] * NumberChunk::Rows + local % NumberChunk::Rows;
    }

    std::vector<Account> m_accounts;
    std::vector<Place> m_places;
    QHash<QString, AccountNames> m_names;
};

/// The rows in words, and by what they are sorted. A value as the rows are.
struct InventoryTexts
{
    InventoryRows rows;
    /// What is kept here of a row; rows without are not in it.
    QHash<InventoryRows::Row, NumberAnnotation> annotations;
    /// Rows whose release is planned.
    QHash<InventoryRows::Row, ReleaseIntent::State> planned;

    [[nodiscard]] QString text(InventoryRows::Row row, int column) const;
    [[nodiscard]] bool isNotStated(InventoryRows::Row row, int column) const;
    [[nodiscard]] SortKey sortKey(InventoryRows::Row row, int column, const QCollator &collator) const;
    /// Rows with the same key say the same in this column; for most of them without a text being made.
    [[nodiscard]] std::pair<quint64, quint64> likeness(InventoryRows::Row row, int column) const;
};

/// The rank of each row in a column: smaller comes first, equal ones say the same. Amounts without a currency come
/// behind all that have one (SecondClass), and what is not stated behind everything (NotStated), in either direction.
using Ranks = std::vector<quint32>;
constexpr quint32 SecondClass = 0x80000000;
constexpr quint32 RankNotStated = ~quint32(0);

/// May run in any thread. A few milliseconds for 100,000 rows where many say the same, about three microseconds for
/// each text that differs.
Ranks ranksOf(const InventoryTexts &texts, int column);

} // namespace numberdesk
