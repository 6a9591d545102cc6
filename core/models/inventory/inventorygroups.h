// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"
#include "core/inventory/filter/numberfilter.h"
#include "core/models/inventory/inventoryrows.h"
#include "core/models/inventory/likeness.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace numberdesk {

/// Numbers put together under heads by what a field says of them, each head with how many they are and what they cost
/// each month.
///
/// A number stands under exactly one head, so that it is selected, counted and paid once: one with several tags,
/// capabilities or agents stands under all of them together ("night, sales"), beside those that have the same ones.
/// The heads are in the order of their names; numbers of which nothing is stated come last. Below a head the numbers
/// keep the order in which they are given.
class InventoryGroups
{
public:
    using Row = InventoryRows::Row;
    /// A row, or a head: a group's place with `HeadMark`, the same for as long as the field is the same.
    using Line = quint32;
    static constexpr Line HeadMark = 0x80000000;
    [[nodiscard]] static bool isHead(Line line) { return (line & HeadMark) != 0; }

    /// Monthly fees of one currency, without numbers that are gone or billed elsewhere (as in CostReport).
    struct Sum
    {
        /// ISO 4217; empty where the provider tells none.
        QString currency;
        /// Nothing when the sum has more digits than an amount can have, and for fees without a currency of several
        /// accounts, which may be in different ones.
        std::optional<Decimal> amount;
        qsizetype numbers = 0;

        friend bool operator==(const Sum &, const Sum &) = default;
    };

    struct Group
    {
        /// What the numbers have in common, alike in every run: a provider's brand, an account's id, a country's code,
        /// the name of a type; as shown for the others. Empty where nothing is stated.
        QString key;
        /// As people read it.
        QString name;
        /// Of an account.
        QString provider;
        qsizetype count = 0;
        /// In the order of the currencies; the one without is the last.
        QList<Sum> sums;
        bool isCollapsed = false;
    };

    /// FilterField::Any, and what numbers can be put together by.
    static QList<FilterField> fields();

    [[nodiscard]] FilterField field() const { return m_field; }
    [[nodiscard]] bool isActive() const { return m_field != FilterField::Any; }
    void setField(FilterField field);
    /// After a change of what rows say, or of the language.
    void forget() { m_groupOf.clear(); }

    /// Keys of the groups of the field of which the heads alone are shown, those that have no numbers now included.
    [[nodiscard]] const QSet<QString> &collapsed() const { return m_collapsed; }
    void setCollapsed(const QSet<QString> &keys);
    void setCollapsed(Line head, bool isCollapsed);
    /// All that have numbers.
    void setAllCollapsed(bool areCollapsed);

    /// The lines for these rows: each group's head, and below it its rows unless it is collapsed. A few milliseconds
    /// for 100,000 rows. @param isTurned the names are in descending order
    std::vector<Line> lines(const InventoryTexts &texts, const std::vector<Row> &rows, bool isTurned);
    /// Heads have places below this.
    [[nodiscard]] size_t size() const { return m_groups.size(); }
    /// What the lines that were made last say of a head.
    [[nodiscard]] const Group &group(Line head) const { return m_groups[head & ~HeadMark]; }
    /// The head above a row that was among them.
    [[nodiscard]] Line headOf(Row row) const { return HeadMark | m_groupOf[row]; }

private:
    /// What fees of one currency come to, as it is added up.
    struct Adding
    {
        quint32 currency = 0;
        std::optional<Decimal> amount;
        qsizetype numbers = 0;
    };
    class Fees;

    void assign(const InventoryTexts &texts);
    quint32 groupOf(const InventoryTexts &texts, Row row);
    void tellAccountsApart();
    void sortByName();

    FilterField m_field = FilterField::Any;
    QSet<QString> m_collapsed;
    /// All groups that were ever met; those without numbers have no line.
    std::vector<Group> m_groups;
    QHash<QString, quint32> m_byKey;
    /// Places in the order of their names.
    std::vector<quint32> m_sorted;
    /// The group of each row; empty when they are to be found anew.
    std::vector<quint32> m_groupOf;
};

} // namespace numberdesk
