// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/stylepainting.h"
#include "ui/widgets/keeptranslated.h"

#include <QPainter>

#include <array>

namespace numberdesk {

SkeletonRows::SkeletonRows(QWidget *parent)
    : QWidget(parent)
{
    //: Accessible name of grey bars shown until the first rows arrive.
    keepTranslated(this, [this] { setAccessibleName(tr("Waiting for the first rows")); });
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SkeletonRows::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    update();
}

void SkeletonRows::setRowHeight(int height)
{
    m_rowHeight = height;
    update();
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    painter.fillRect(rect(), tokens.panel);
    const QList<Column> columns = m_columns.isEmpty() ? QList<Column>{{0, width()}} : m_columns;
    // A handful says "a list comes here"; a full page of bars would say that much is coming.
    constexpr int mostRows = 8;
    for (int row = 0; row < mostRows; ++row)
        paintSkeletonRow(&painter, QRect(0, row * m_rowHeight, width(), m_rowHeight), columns, row, tokens);
}

void paintSkeletonRow(QPainter *painter, const QRect &rect, const QList<SkeletonRows::Column> &columns, int row,
                      const Tokens &tokens)
{
    constexpr int thickness = 8;
    constexpr std::array shares{0.72, 0.55, 0.64, 0.48, 0.6, 0.52, 0.68};
    const int top = rect.top() + (rect.height() - thickness) / 2;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const SkeletonRows::Column &place = columns.at(column);
        const int room = place.width - 2 * metrics::cellPadding;
        if (room <= 0)
            continue;
        const auto variant = static_cast<std::size_t>(row * 3 + static_cast<int>(column)) % shares.size();
        const QRectF bar(place.left + metrics::cellPadding, top, room * shares.at(variant), thickness);
        stylepainting::paintRounded(painter, bar, thickness / 2.0, tokens.neutralSoft, {});
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
}

} // namespace numberdesk
