// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventory.h"
#include "core/models/inventory/inventoryfilter.h"
#include "core/models/inventory/inventorygroups.h"
#include "core/models/inventory/inventoryorder.h"
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
/// The rows stay where the inventory keeps them, by columns; texts are made for what is painted. What is shown are
/// lines: numbers in the order of the sorting (InventoryOrder), and, when they are put together by a field, the heads
/// of their groups (InventoryGroups). A head is a line like any other, but it cannot be selected, and it is no number:
/// what is done with numbers passes it by.
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
        MissingRole,
        /// True for the head of a group.
        HeadRole
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

    /// Puts numbers together by one of InventoryGroups::fields(), all groups open; FilterField::Any: not at all.
    void setGrouping(FilterField field);
    [[nodiscard]] FilterField grouping() const { return m_groups.field(); }
    /// The group whose head is at this place; null for a number. Good until the next change.
    [[nodiscard]] const InventoryGroups::Group *groupAt(int place) const;
    /// "2 numbers"
    [[nodiscard]] static QString groupCount(const InventoryGroups::Group &group);
    /// What a group's numbers cost each month, an amount for each currency: "EUR 4.00".
    [[nodiscard]] static QStringList groupSums(const InventoryGroups::Group &group);
    /// The place of the head above a place, or that place where it is a head; -1 when nothing is grouped.
    [[nodiscard]] int headAbove(int place) const;
    /// Hides the numbers below a head, or shows them.
    void setCollapsed(int head, bool isCollapsed);
    void setAllCollapsed(bool areCollapsed);
    /// Keys of the groups of which only the heads are shown (InventoryGroups::Group::key).
    [[nodiscard]] const QSet<QString> &collapsedGroups() const { return m_groups.collapsed(); }
    void setCollapsedGroups(const QSet<QString> &keys);
    /// Shows the numbers of the groups in which these are.
    void expandGroupsOf(const QStringList &ids);

    /// Numbers in all, filtered out or not.
    [[nodiscard]] qsizetype total() const { return static_cast<qsizetype>(m_order.rows().size()); }
    /// Numbers that pass the filter, those in collapsed groups included.
    [[nodiscard]] qsizetype passing() const { return m_passingCount; }
    /// Their ids, in the order of the list.
    [[nodiscard]] QStringList passingIds() const;
    /// The whole number that is shown at this place, which is no head; made anew each time.
    [[nodiscard]] InventoryNumber numberAt(int place) const { return m_texts.rows.whole(lineAt(place)); }
    /// Empty for a head.
    [[nodiscard]] QString idAt(int place) const;
    /// The place of a number by its id; an invalid index when it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// Whether there is such a number, shown or not.
    [[nodiscard]] bool has(const QString &id) const { return m_texts.rows.find(id).has_value(); }
    /// The id of an account's number, shown or not; empty when it is not there.
    [[nodiscard]] QString idOf(const QString &accountId, const PhoneNumber &number) const;
    /// Of the longest number, its plus not counted.
    [[nodiscard]] qsizetype mostDigits() const;
    /// Keys for an order are still being made.
    [[nodiscard]] bool isOrdering() const { return !m_ranksUnderWay.isEmpty(); }
    /// All rows by columns, with their texts: for looks at many of them, also in another thread.
    [[nodiscard]] const InventoryTexts &texts() const { return m_texts; }

    /// Lines: numbers and heads.
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
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
    using Line = InventoryGroups::Line;
    using Lines = std::vector<Line>;

    [[nodiscard]] QString heading(int column) const;
    [[nodiscard]] QVariant cell(Row row, int column, int role) const;
    [[nodiscard]] QVariant headCell(const InventoryGroups::Group &group, int column, int role) const;
    [[nodiscard]] Line lineAt(int place) const { return m_lines.at(static_cast<size_t>(place)); }
    /// The place at which each row is shown, -1 where it is not.
    [[nodiscard]] const std::vector<int> &places() const;
    [[nodiscard]] int placeOf(Line line) const;
    [[nodiscard]] size_t slotOf(Line line) const;

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
    /// What is kept of these rows, and whether a release is planned.
    void readKept(InventoryTexts &texts, const Rows &rows) const;
    [[nodiscard]] Rows rowsWith(const QSet<Key> &numbers) const;
    void refreshStale();
    void refreshAll();
    void notePlanned(const ReleaseIntent &intent);

    /// Takes the change over and announces it.
    void apply(Change change);
    void takeOver(Change &change);
    struct Verdict
    {
        Row row;
        bool passes;
    };
    /// Announces what became of single rows; those that left are gone, and everything else was taken over.
    void showChange(const Change &change, const Rows &entering);
    /// Takes lines out of view; false, and nothing is done, when they lie too far apart for it to be worth it.
    bool removeLeaving(std::vector<int> leaving);
    void append(const Lines &lines);
    void announceShown(const Rows &rows);
    /// Counts and sums may be others.
    void announceHeads();
    /// Shows these lines in place of the present ones, with as little announced as that takes.
    void showLines(Lines lines);
    /// Shows what there is now in the order of now.
    void showAnew();

    /// The rows that pass, in their order, and with their heads.
    [[nodiscard]] Rows passingRows() const;
    [[nodiscard]] Lines linesNow();
    /// Orders all rows by the keys that are there.
    void order();
    /// Shows the same lines in this order.
    void rearrange(Lines lines);
    void makeRanksLater(int column);
    void warmUp();
    void warmUpSoon();

    const Inventory &m_inventory;
    const Annotations *m_annotations = nullptr;
    QHash<QString, AccountNames> m_names;
    InventoryTexts m_texts;
    InventorySearch m_search;
    InventoryFilter m_filter;
    QList<FilterProblem> m_problems;
    InventorySearch::Passing m_passing;
    InventoryOrder m_order;
    InventoryGroups m_groups;
    /// What is shown, in its order.
    Lines m_lines;
    qsizetype m_passingCount = 0;
    mutable std::vector<int> m_places;
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
