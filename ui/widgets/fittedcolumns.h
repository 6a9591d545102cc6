// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

namespace numberdesk {

class TableView;

/// The columns of a table that fill its width until the person arranges them: each has what is usual in it, at least
/// what its head and "not stated" need in the language of the moment, and its share of what is left over. A narrow
/// window does without some of them.
class FittedColumns : public QObject
{
    Q_OBJECT

public:
    struct Column
    {
        int column;
        /// What is usual. @unit logical pixels at the usual size of letters
        int width;
        /// Part of what is left over.
        int share;
    };

    /// @p table has its model already, and outlives this. @p folded is what a narrow window does without, in this
    /// order.
    /// @p words gives what a column has room for at least beside its head ("not stated"); may be empty.
    FittedColumns(TableView *table, QList<Column> columns, QList<int> folded, std::function<QString(int)> words);

    /// Takes over what the person arranged in an earlier run. @return false when @p state is nothing of the kind: then
    /// the columns fit from now on, and those that are hidden now are hidden by choice.
    bool restore(const QByteArray &state);
    /// Another arrangement in place of the present one. @return false, and nothing changes, when @p state is none
    bool rearrange(const QByteArray &state);
    /// What is to be kept for the next run; empty while nothing was arranged.
    [[nodiscard]] QByteArray arrangement();
    /// What is usual for a column, measured in the font of the moment; before restore(). @unit logical pixels
    void setMeasure(int column, const std::function<int()> &measure) { m_measures.insert(column, measure); }
    /// Shows a column, or does without it, as what the table tells asks for it: that is nobody's arrangement, and not
    /// kept for the next run. The person hides and shows through the table itself.
    void setShown(int column, bool isShown);
    /// Shares the width anew; for when what is measured has changed.
    void fit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitLater();
    void fold();
    /// What an earlier run kept shows it, and it has nothing to tell yet; unless the person hid it for good.
    void withholdAgain();
    void noteResize(int column, int before, int now);
    [[nodiscard]] int usualWidth(const Column &column) const;
    [[nodiscard]] int wantedWidth() const;
    [[nodiscard]] bool isLastShown(int column) const;

    TableView *m_table;
    const QList<Column> m_columns;
    /// What may be folded: the person has not asked for it.
    QList<int> m_foldable;
    /// What is hidden because the window is narrow.
    QList<int> m_folded;
    /// What has nothing to tell for now.
    QSet<int> m_withheld;
    /// The widths that were given.
    QHash<int, int> m_given;
    QHash<int, std::function<int()>> m_measures;
    const std::function<QString(int)> m_words;
    bool m_isArranged = false;
    bool m_hasOwnWidths = true;
    bool m_isFitting = false;
    bool m_isAwaited = false;
};

} // namespace numberdesk
