// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventory.h"
#include "core/models/inventory/inventoryfilter.h"
#include "core/models/inventory/inventoryrows.h"
#include "core/models/inventory/inventorysearch.h"
#include "core/models/rowsmodel.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace numberdesk {

class Annotations;
class Releaser;

/// All numbers of all accounts, following the inventory: an account that changes announces its own rows and no other's.
///
/// The rows stay where the inventory keeps them, by columns; texts are made for what is painted. Filter and sorting are
/// an index vector over keys that are made once for each text that differs. Rows keep their order where the sorting
/// says nothing: the columns that were clicked before decide, the last one first.
///
/// The label is the provider's own; where it has none, the one that is kept here. The filter finds both, and notes too.
/// Tags are those of the provider and those that are kept here.
class InventoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Label,
        Provider,
        Account,
        Country,
        Place,
        Type,
        Capabilities,
        Status,
        Agent,
        MonthlyFee,
        Currency,
        LastSeen,
        Protection,
        Tags,
        Owner,
        CostCentre,
        ColumnCount
    };
    enum Role
    {
        /// NumberStatus::Kind as int; with MissingRole what a status chip is made of.
        StatusKindRole = OwnRole,
        /// True for a number that the account's list does not show any more.
        MissingRole
    };

    /// `inventory` outlives the model. A release that is planned counts as a status of its own.
    explicit InventoryModel(const Inventory &inventory, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    /// Shows as well what is kept here and not by the providers. Both outlive the model.
    void follow(const Annotations &annotations, const Releaser &releaser);

    void setAccountNames(const QHash<QString, AccountNames> &names);
    /// Shows only rows that pass a filter as people type it (parseNumberFilter()): words anywhere, in any case, with or
    /// without accents, and conditions on single fields.
    void setFilter(const QString &text);
    /// What of the filter could not be understood, and is left out.
    [[nodiscard]] const QList<FilterProblem> &filterProblems() const { return m_problems; }
    /// What inventoryFacets() counts; to be given to another thread.
    struct FacetQuestion
    {
        InventoryTexts texts;
        InventoryFilter filter;
        InventorySearch::Passing passingWords;
    };
    [[nodiscard]] FacetQuestion facetQuestion();
    /// After a change of language or locale.
    void retranslate();

    /// Rows in all, filtered out or not.
    [[nodiscard]] qsizetype total() const { return static_cast<qsizetype>(m_order.size()); }
    /// The whole number that is shown at this place, made anew each time.
    [[nodiscard]] InventoryNumber numberAt(int place) const { return m_texts.rows.whole(rowAt(place)); }
    [[nodiscard]] QString idAt(int place) const { return m_texts.rows.id(rowAt(place)); }
    /// The place of a row by its id; an invalid index when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// The id of an account's number, shown or not; empty when it is not there.
    [[nodiscard]] QString idOf(const QString &accountId, const PhoneNumber &number) const;
    /// Of the longest number, its plus not counted.
    [[nodiscard]] qsizetype mostDigits() const;
    /// Keys for an order are still being made.
    [[nodiscard]] bool isOrdering() const { return !m_ranksUnderWay.isEmpty(); }
    /// All rows by columns, with their texts: for looks at many of them, also in another thread.
    [[nodiscard]] const InventoryTexts &texts() const { return m_texts; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Where the keys of the column take long to make (texts that all differ), they are made in a thread of their own,
    /// and the order follows when they are there.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// A change of the inventory is shown, all of it announced.
    void merged();

private:
    using Row = InventoryRows::Row;
    using Rows = std::vector<Row>;
    using Key = QPair<QString, QString>;
    struct SortColumn
    {
        int column;
        Qt::SortOrder order;
    };

    [[nodiscard]] QString heading(int column) const;
    [[nodiscard]] QVariant cell(Row row, int column, int role) const;
    [[nodiscard]] Row rowAt(int place) const { return m_visible.at(static_cast<size_t>(place)); }
    [[nodiscard]] bool passes(Row row) { return m_filter.passes(m_texts, row); }
    /// The place at which each row is shown, -1 where it is not.
    [[nodiscard]] const std::vector<int> &places() const;

    /// What is to become of the rows, all of it announced in one go.
    struct Change
    {
        /// What will be there; the rows that go are only in what is there now.
        InventoryTexts next;
        Rows gone;
        Rows changed;
        /// Rows that were seen at another time, and are the same but for that.
        Rows seen;
        Rows added;
    };

    void takeAll();
    void merge(const QStringList &accountIds);
    void apply(Change change);
    /// Takes rows out of view; false, and nothing is done, when they lie too far apart for it to be worth it.
    bool removeLeaving(std::vector<int> leaving);
    void takeOver(Change &change);
    void announceShown(const Rows &rows);
    /// What is kept of these rows, and whether a release is planned.
    void readKept(InventoryTexts &texts, const Rows &rows) const;
    [[nodiscard]] Rows rowsWith(const QSet<Key> &numbers) const;
    void refreshStale();
    void refreshAll();
    void notePlanned(const ReleaseIntent &intent);

    void collectVisible();
    /// Orders all rows by the keys that are there.
    void order();
    void rearrange();
    [[nodiscard]] const Ranks *ranks(int column);
    void makeRanksLater(int column);
    void warmUp();

    const Inventory &m_inventory;
    const Annotations *m_annotations = nullptr;
    QHash<QString, AccountNames> m_names;
    InventoryTexts m_texts;
    InventorySearch m_search;
    InventoryFilter m_filter;
    QList<FilterProblem> m_problems;
    InventorySearch::Passing m_passing;
    /// All rows, and those that are shown, in their order.
    Rows m_order;
    Rows m_visible;
    mutable std::vector<int> m_places;
    /// The last one that was clicked first.
    QList<SortColumn> m_sorting;
    QHash<int, Ranks> m_ranks;
    QSet<int> m_ranksUnderWay;
    /// Another one whenever rows or texts change.
    quint64 m_generation = 0;
    /// Rows that show something else, painted together a moment later.
    QSet<Row> m_stale;
    /// By account and identity of the number, which may not be here yet.
    QHash<Key, ReleaseIntent> m_planned;
    QTimer m_refresh;
    QTimer m_warm;
};

} // namespace numberdesk
