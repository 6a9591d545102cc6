// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace numberdesk {

/// Grey bars where the rows of a list will be, while the first answer is awaited. They stand still.
class SkeletonRows : public QWidget
{
    Q_OBJECT

public:
    /// Left edge and width of a column in logical pixels.
    struct Column
    {
        int left = 0;
        int width = 0;
    };

    explicit SkeletonRows(QWidget *parent = nullptr);

    /// Where the columns are; without them each row is one bar.
    void setColumns(const QList<Column> &columns);
    void setRowHeight(int height);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Column> m_columns;
    int m_rowHeight = metrics::rowHeight;
};

/// Paints one row of bars; @p row varies their lengths.
void paintSkeletonRow(QPainter *painter, const QRect &rect, const QList<SkeletonRows::Column> &columns, int row,
                      const Tokens &tokens);

} // namespace numberdesk
