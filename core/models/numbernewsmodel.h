// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/changes/readingdiffs.h"
#include "core/models/inventory/inventoryrows.h"
#include "core/models/rowsmodel.h"

#include <QAbstractTableModel>

namespace numberdesk {

/// What the last two readings of accounts differ in, a row for each change: number, what changed, and what was told
/// before and now. The rows stay where the differences are; texts are made for what is painted. Where there are many,
/// they are put in order in another thread, and what stood there stands until then.
class NumberNewsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        What,
        Before,
        Now,
        Account,
        ColumnCount
    };
    enum Role
    {
        /// NumberNews::Kind as int.
        KindRole = OwnRole
    };
    using Diffs = QList<ReadingDiffs::Diff>;
    /// What of the differences is shown; all of them unless it says something.
    struct Choice
    {
        std::optional<NumberNews::Kind> kind;
        QString accountId;

        friend bool operator==(const Choice &, const Choice &) = default;
    };
    struct Row
    {
        quint32 diff;
        quint32 news;

        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    ~NumberNewsModel() override;

    void setDiffs(const Diffs &diffs, const QHash<QString, AccountNames> &names);
    /// As they were set, shown already or not.
    [[nodiscard]] const Diffs &diffs() const { return m_wanted.diffs; }
    void setChoice(const Choice &choice);
    [[nodiscard]] const Choice &choice() const { return m_wanted.choice; }
    /// Changes of the chosen account, or of all, by kind; those that are not listed included.
    [[nodiscard]] ReadingDiff::Counts counts() const;
    /// How many of them are not listed, whatever their kind.
    [[nodiscard]] qint64 unlisted() const;
    /// Rows are being put in order.
    [[nodiscard]] bool isArranging() const { return m_isArranging; }

    [[nodiscard]] const NumberNews &newsAt(int row) const;
    [[nodiscard]] QString accountAt(int row) const;

    /// After a change of language or locale.
    void retranslate();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// What was asked for is shown.
    void arranged();

private:
    using Rows = std::vector<Row>;
    struct Arrangement
    {
        Diffs diffs;
        QHash<QString, AccountNames> names;
        Choice choice;
        int sortColumn = -1;
        Qt::SortOrder order = Qt::AscendingOrder;

        [[nodiscard]] Rows rows() const;
        [[nodiscard]] QString text(Row row, int column) const;
        [[nodiscard]] bool isNotStated(Row row, int column) const;
        [[nodiscard]] SortKey key(Row row, int column, const QCollator &collator) const;
        [[nodiscard]] const NumberNews &newsOf(Row row) const { return diffs.at(row.diff)->news.at(row.news); }
        [[nodiscard]] qsizetype listed() const;
    };

    void arrange();
    Task<void> arrangeAside();
    void show(Arrangement arrangement, Rows rows);

    Arrangement m_wanted;
    /// As it is shown.
    Arrangement m_shown;
    Rows m_rows;
    bool m_isArranging = false;
    /// Another one whenever something else is wanted.
    quint64 m_generation = 0;
};

} // namespace numberdesk
