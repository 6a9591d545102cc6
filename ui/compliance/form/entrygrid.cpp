// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/entrygrid.h"

#include "ui/compliance/form/formentry.h"

#include <QLayout>
#include <QStyle>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace numberdesk {
namespace {

/// Between entries, across and along. @unit logical pixels
constexpr int Spacing = 12;

bool takesRow(const QLayoutItem &item)
{
    const auto *entry = qobject_cast<const FormEntry *>(item.widget());
    return entry != nullptr && entry->takesRow();
}

} // namespace

/// Lays the entries of a grid out: two columns of the same width where each entry fits into its own, else one.
class EntryLayout : public QLayout
{
public:
    explicit EntryLayout(QWidget *parent)
        : QLayout(parent)
    {
        setContentsMargins(0, 0, 0, 0);
    }

    void addItem(QLayoutItem *item) override
    {
        m_items.emplace_back(item);
        invalidate();
    }

    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }

    [[nodiscard]] QLayoutItem *itemAt(int index) const override
    {
        return index >= 0 && index < count() ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
    }

    QLayoutItem *takeAt(int index) override
    {
        if (index < 0 || index >= count()) {
            return nullptr;
        }
        const auto place = m_items.begin() + index;
        QLayoutItem *item = place->release();
        m_items.erase(place);
        invalidate();
        return item;
    }

    void invalidate() override
    {
        m_measuredWidth = -1;
        QLayout::invalidate();
    }

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (width != m_measuredWidth) {
            m_measuredHeight = arrange(QRect(0, 0, width, 0), false);
            m_measuredWidth = width;
        }
        return m_measuredHeight;
    }

    void setGeometry(const QRect &rect) override
    {
        QLayout::setGeometry(rect);
        arrange(rect, true);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        int column = 0;
        for (const auto &item : m_items) {
            column = std::max(column, item->sizeHint().width());
        }
        const int width = 2 * column + Spacing;
        return {width, heightForWidth(width)};
    }

    [[nodiscard]] QSize minimumSize() const override
    {
        QSize smallest;
        for (const auto &item : m_items) {
            smallest = smallest.expandedTo(item->minimumSize());
        }
        return smallest;
    }

    [[nodiscard]] int neededColumn() const
    {
        int needed = 0;
        for (const auto &item : m_items) {
            needed = takesRow(*item) ? needed : std::max(needed, item->minimumSize().width());
        }
        return needed;
    }

    void setSmallestColumn(int width)
    {
        if (std::exchange(m_smallestColumn, width) != width) {
            update();
        }
    }

private:
    [[nodiscard]] bool hasTwoColumns(int width) const
    {
        return 2 * std::max(m_smallestColumn, neededColumn()) + Spacing <= width;
    }

    /// Lays out inside @p rect and returns the height used; only measures unless @p isPlacing.
    int arrange(const QRect &rect, bool isPlacing) const
    {
        const bool isPaired = hasTwoColumns(rect.width());
        int y = rect.top();
        for (size_t at = 0; at < m_items.size();) {
            const bool isPair =
                isPaired && !takesRow(*m_items[at]) && at + 1 < m_items.size() && !takesRow(*m_items[at + 1]);
            const size_t end = at + (isPair ? 2 : 1);
            const int first = isPaired && !takesRow(*m_items[at]) ? (rect.width() - Spacing + 1) / 2 : rect.width();
            const int second = rect.width() - first - Spacing;
            int height = 0;
            for (size_t place = at; place < end; ++place) {
                height = std::max(height, heightOf(*m_items[place], place == at ? first : second));
            }
            for (size_t place = at; isPlacing && place < end; ++place) {
                const QRect cell = place == at ? QRect(rect.left(), y, first, height)
                                               : QRect(rect.left() + first + Spacing, y, second, height);
                m_items[place]->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, cell));
            }
            y += height + (end < m_items.size() ? Spacing : 0);
            at = end;
        }
        return y - rect.top();
    }

    static int heightOf(const QLayoutItem &item, int width)
    {
        const int wanted = item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
        return std::max(wanted, item.minimumSize().height());
    }

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_smallestColumn = 0;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

EntryGrid::EntryGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new EntryLayout(this))
{}

int EntryGrid::neededColumn() const { return m_layout->neededColumn(); }

void EntryGrid::setSmallestColumn(int width) { m_layout->setSmallestColumn(width); }

bool EntryGrid::isFull() const
{
    constexpr qsizetype enough = 20;
    return m_entries.size() >= enough && isAtRowStart();
}

void EntryGrid::add(FormEntry *entry)
{
    m_entries.append(entry);
    connect(entry, &FormEntry::rowChanged, m_layout, &QLayout::invalidate);
    m_layout->addWidget(entry);
}

bool EntryGrid::isAtRowStart() const
{
    bool isStart = true;
    for (const FormEntry *entry : m_entries) {
        isStart = entry->takesRow() || !isStart;
    }
    return isStart;
}

} // namespace numberdesk
