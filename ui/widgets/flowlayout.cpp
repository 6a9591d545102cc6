// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace numberdesk {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setEvenWidth(int smallestWidth)
{
    m_evenWidth = smallestWidth;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += qMax(m_evenWidth, item->sizeHint().width()) + spacing();
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {qMax(0, width - spacing()) + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize smallest;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            smallest = smallest.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return smallest + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::evenColumns(int width, qsizetype visible) const
{
    const QMargins margins = contentsMargins();
    const int smallest = qMax(m_evenWidth, minimumSize().width() - margins.left() - margins.right());
    const int fitting = qMax(1, (width + spacing()) / (smallest + spacing()));
    return qMax(1, qMin(fitting, static_cast<int>(visible)));
}

int FlowLayout::arrange(const QRect &rect, bool isPlacing) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<QLayoutItem *> visible;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            visible.push_back(item.get());
    }
    const bool isEven = m_evenWidth > 0;
    const int columns = evenColumns(inside.width(), static_cast<qsizetype>(visible.size()));
    const int shared = inside.width() - (columns - 1) * spacing();

    struct Placed
    {
        QLayoutItem *item;
        QRect rect;
    };
    std::vector<Placed> line;
    int y = inside.top();
    int x = inside.left();
    int lineHeight = 0;
    const auto finishLine = [&] {
        for (const Placed &placed : line) {
            // In even lines all items are as tall as the tallest; otherwise each stands in the middle of the line.
            QRect place = placed.rect;
            if (isEven)
                place.setHeight(lineHeight);
            else
                place.moveTop(y + (lineHeight - place.height()) / 2);
            if (isPlacing)
                placed.item->setGeometry(QStyle::visualRect(direction, inside, place));
        }
        line.clear();
    };
    int number = 0;
    for (QLayoutItem *item : visible) {
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        // What does not divide goes to the first ones, so that a line ends where its place ends.
        const int share = shared / columns + (number++ % columns < shared % columns ? 1 : 0);
        size.setWidth(isEven ? share : qMin(size.width(), inside.width()));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (!line.empty() && x + size.width() > inside.left() + inside.width()) {
            finishLine();
            y += lineHeight + spacing();
            x = inside.left();
            lineHeight = 0;
        }
        line.push_back({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    finishLine();
    const QMargins margins = contentsMargins();
    return y + lineHeight - rect.top() + margins.bottom();
}

} // namespace numberdesk
