// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/grouphead.h"

#include "ui/theme/icon.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/isolated.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace numberdesk {
namespace {

constexpr int chevronEdge = 14;
constexpr int gap = 8;

QString sumsOf(const InventoryGroups::Group &group)
{
    QStringList sums;
    const QStringList all = InventoryModel::groupSums(group);
    for (const QString &sum : all) {
        sums.append(isolated(sum));
    }
    return sums.join(QStringLiteral(" · "));
}

} // namespace

void GroupHead::paint(QPainter *painter, const QStyleOptionViewItem &option, const InventoryGroups::Group &group,
                      int end)
{
    const Tokens tokens = Tokens::of(option.palette);
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    // All places are said for letters that run to the right, and mirrored when they are painted.
    const auto mirrored = [&](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    const QRect line = option.rect.adjusted(0, 0, 0, -1);
    painter->save();
    painter->fillRect(line, tokens.window);
    painter->fillRect(QRect(line.left(), option.rect.bottom(), line.width(), 1), tokens.line);

    const QRect chevron(line.left() + metrics::cellPadding, line.top(), chevronEdge, line.height());
    const Glyph closed = isRightToLeft ? Glyph::ChevronLeft : Glyph::ChevronRight;
    stylepainting::paintCentred(painter, mirrored(chevron), group.isCollapsed ? closed : Glyph::ChevronDown,
                                chevronEdge, tokens.dim);

    QFont bold(option.font);
    bold.setWeight(QFont::DemiBold);
    const QString count = InventoryModel::groupCount(group);
    const QString sums = sumsOf(group);
    const int nameWidth = QFontMetrics(bold).horizontalAdvance(group.name) + 2;
    const int countWidth = qCeil(m_figures.width(count, option.font)) + 2;
    const int sumsWidth = qCeil(m_figures.width(sums, option.font)) + 2;

    const int begin = chevron.right() + 1 + gap;
    const int edge = line.right() + 1 - metrics::cellPadding;
    // In the column of the fees where there is room before it, and at the end of the line elsewhere.
    const bool fits = begin + nameWidth + gap + countWidth + 2 * gap + sumsWidth <= end;
    const int sumsEnd = fits ? end : edge;
    // The name gives way last.
    const int room = std::max(0, sumsEnd - begin);
    const int namePart = std::min(nameWidth, room);
    const int countPart = std::clamp(room - namePart - gap, 0, countWidth);
    const int sumsPart = std::clamp(room - namePart - countPart - 3 * gap, 0, sumsWidth);

    const auto at = [&](int left, int width) { return mirrored(QRect(left, line.top(), width, line.height())); };
    painter->setPen(tokens.text);
    m_names.paint(painter, at(begin, namePart),
                  QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter, group.name, bold,
                  option.direction);
    painter->setPen(tokens.dim);
    painter->setFont(option.font);
    if (countPart > 0) {
        m_figures.paint(painter, at(begin + namePart + gap, countPart),
                        QStyle::visualAlignment(option.direction, Qt::AlignLeading), count, option.font);
    }
    if (sumsPart > 0) {
        m_figures.paint(painter, at(sumsEnd - sumsPart, sumsPart),
                        QStyle::visualAlignment(option.direction, Qt::AlignTrailing), sums, option.font);
    }
    painter->restore();
    if (stylepainting::showsFocus(&option)) {
        stylepainting::paintFocusRing(painter, option.rect.adjusted(1, 1, -1, -2), metrics::chipRadius, tokens.accent);
    }
}

} // namespace numberdesk
