// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/costs/costchart.h"

#include "core/locale/formats.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>

namespace numberdesk {
namespace {

constexpr int barHeight = 14;
constexpr int gap = 12;
constexpr int smallestBar = 2;
constexpr int usualWidth = 320;

/// How long a bar is beside the longest; for painting alone.
double shareOf(const Decimal &amount, const Decimal &largest)
{
    const auto value = [](const Decimal &decimal) {
        return static_cast<double>(decimal.units()) / std::pow(10.0, decimal.scale());
    };
    return largest.isZero() ? 0.0 : std::clamp(value(amount) / value(largest), 0.0, 1.0);
}

} // namespace

CostChart::CostChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

CostChart::Section CostChart::sectionOf(const QString &currency, QList<Bar> bars)
{
    std::stable_sort(bars.begin(), bars.end(),
                     [](const Bar &left, const Bar &right) { return right.amount < left.amount; });
    if (bars.size() > MostBars) {
        Bar rest;
        rest.isRest = true;
        std::optional<Decimal> sum = Decimal();
        for (qsizetype place = MostBars - 1; place < bars.size() && sum; ++place) {
            sum = sum->plus(bars.at(place).amount);
        }
        const auto groups = static_cast<int>(bars.size() - MostBars + 1);
        bars.resize(MostBars - 1);
        //: The last bar of a chart, which stands for the groups that have none of their own.
        rest.name = tr("%n other(s)", nullptr, groups);
        if (sum) {
            rest.amount = *sum;
            bars.append(rest);
        }
    }
    Section section{currency, bars, {}};
    for (const Bar &bar : bars) {
        section.largest = std::max(section.largest, bar.amount);
    }
    return section;
}

void CostChart::setLines(const QList<CostLine> &lines)
{
    std::map<QString, QList<Bar>> currencies;
    for (const CostLine &line : lines) {
        if (line.kind == CostLine::Kind::Priced && line.amount) {
            currencies[line.currency].append({line.key, line.name, *line.amount, false});
        }
    }
    m_sections.clear();
    for (const auto &[currency, bars] : currencies) {
        m_sections.append(sectionOf(currency, bars));
    }
    m_hovered = -1;
    updateGeometry();
    update();
}

QStringList CostChart::barNames() const
{
    QStringList names;
    for (const Section &section : m_sections) {
        for (const Bar &bar : section.bars) {
            names.append(bar.name);
        }
    }
    return names;
}

int CostChart::lineHeight() const { return std::max(metrics::rowHeight, fontMetrics().height() + metrics::grid); }

int CostChart::totalHeight() const
{
    int height = 0;
    for (const Section &section : m_sections) {
        height += (static_cast<int>(section.bars.size()) + 1) * lineHeight() + gap;
    }
    return std::max(0, height - gap);
}

QSize CostChart::sizeHint() const { return {usualWidth, totalHeight()}; }

QSize CostChart::minimumSizeHint() const { return {usualWidth / 2, totalHeight()}; }

const CostChart::Bar *CostChart::bar(int place) const
{
    for (const Section &section : m_sections) {
        if (place >= 0 && place < section.bars.size()) {
            return &section.bars.at(place);
        }
        place -= static_cast<int>(section.bars.size());
    }
    return nullptr;
}

int CostChart::barAt(const QPoint &place) const
{
    int top = 0;
    int first = 0;
    for (const Section &section : m_sections) {
        const int from = top + lineHeight();
        const int count = static_cast<int>(section.bars.size());
        const int line = place.y() < from ? -1 : (place.y() - from) / lineHeight();
        if (line >= 0 && line < count) {
            return section.bars.at(line).isRest ? -1 : first + line;
        }
        top = from + count * lineHeight() + gap;
        first += count;
    }
    return -1;
}

void CostChart::setHovered(int place)
{
    if (place != m_hovered) {
        m_hovered = place;
        if (place < 0) {
            unsetCursor();
        } else {
            setCursor(Qt::PointingHandCursor);
        }
        update();
    }
}

void CostChart::mouseMoveEvent(QMouseEvent *event) { setHovered(barAt(event->position().toPoint())); }

void CostChart::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

void CostChart::mouseReleaseEvent(QMouseEvent *event)
{
    const Bar *chosen = bar(barAt(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && chosen != nullptr) {
        Q_EMIT groupChosen(chosen->key);
    }
}

bool CostChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Bar *under = bar(barAt(help->pos()));
        QToolTip::showText(help->globalPos(),
                           under != nullptr ? tr("Show the numbers of “%1”").arg(under->name) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void CostChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = Tokens::of(palette());
    const Qt::LayoutDirection direction = layoutDirection();
    const QFont plain = font();
    const QFont head = scaledFont(plain, TextSize::Normal, QFont::DemiBold);
    const int nameWidth = std::clamp(width() * 2 / 5, 60, 220);
    int amountWidth = 0;
    for (const Section &section : std::as_const(m_sections)) {
        for (const Bar &bar : section.bars) {
            amountWidth = std::max(amountWidth,
                                   static_cast<int>(std::ceil(m_figures.width(formats::decimal(bar.amount), plain))));
        }
    }
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(direction, this->rect(), rect); };
    const Qt::Alignment leading =
        (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    const Qt::Alignment trailing =
        (direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute;
    int top = 0;
    int place = 0;
    for (const Section &section : std::as_const(m_sections)) {
        painter.setFont(head);
        painter.setPen(tokens.text);
        painter.drawText(mirrored({0, top, width(), lineHeight()}), static_cast<int>(leading), section.currency);
        top += lineHeight();
        painter.setFont(plain);
        for (const Bar &bar : section.bars) {
            const QRect line(0, top, width(), lineHeight());
            if (place == m_hovered) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(tokens.hover);
                painter.drawRoundedRect(line, metrics::controlRadius, metrics::controlRadius);
            }
            painter.setPen(bar.key.isEmpty() ? tokens.dim : tokens.text);
            const QRect name(metrics::grid, top, nameWidth - metrics::grid, lineHeight());
            painter.drawText(mirrored(name), static_cast<int>(leading),
                             painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, name.width()));
            const int room = std::max(0, width() - nameWidth - amountWidth - 2 * gap - metrics::grid);
            const int length =
                bar.amount.isZero()
                    ? 0
                    : std::max(smallestBar, static_cast<int>(room * shareOf(bar.amount, section.largest)));
            const QRect body(nameWidth + gap, top + (lineHeight() - barHeight) / 2, length, barHeight);
            painter.setPen(Qt::NoPen);
            painter.setBrush(bar.isRest || bar.key.isEmpty() ? tokens.strongLine : tokens.accent);
            painter.drawRoundedRect(mirrored(body), std::min(3, length / 2), std::min(3, length / 2));
            painter.setPen(tokens.text);
            const QRect amount(width() - amountWidth - metrics::grid, top, amountWidth, lineHeight());
            m_figures.paint(&painter, mirrored(amount), trailing, formats::decimal(bar.amount), plain);
            top += lineHeight();
            ++place;
        }
        top += gap;
    }
}

} // namespace numberdesk
