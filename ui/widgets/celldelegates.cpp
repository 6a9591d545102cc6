// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegates.h"

#include "ui/theme/fonts.h"
#include "ui/theme/stylepainting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace numberdesk {
namespace {

constexpr int codeGap = 8;

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget != nullptr ? option.widget->style() : QApplication::style();
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QStyle *style = styleOf(cell);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    painter->save();
    const Tokens tokens = Tokens::of(cell.palette);
    const QRect whole = cell.rect;
    cell.rect.adjust(metrics::cellPadding, 0, -metrics::cellPadding, -1);
    painter->setFont(cellFont(cell));
    painter->setPen(textColor(cell, index, tokens));
    if (cell.rect.width() > 0)
        paintContent(painter, cell, index, tokens);
    painter->restore();

    if (stylepainting::showsFocus(&cell))
        stylepainting::paintFocusRing(painter, whole.adjusted(1, 1, -1, -2), metrics::chipRadius, tokens.accent);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    return {contentWidth(cell, index) + 2 * metrics::cellPadding, stylepainting::controlHeight(cell.fontMetrics)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool isCut = index.isValid() && sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !isCut || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), displayText(index.data(), option.locale), view, option.rect);
    return true;
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &,
                                const Tokens &) const
{
    const Qt::Alignment alignment =
        QStyle::visualAlignment(option.direction, option.displayAlignment & Qt::AlignHorizontal_Mask) |
        Qt::AlignVCenter;
    m_shapes.paint(painter, option.rect, alignment, option.text, painter->font(), option.direction);
}

int CellDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return QFontMetrics(cellFont(option)).horizontalAdvance(option.text) + 1;
}

QColor CellDelegate::textColor(const QStyleOptionViewItem &option, const QModelIndex &index, const Tokens &tokens) const
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return tokens.faint;
    if (isDim(index))
        return tokens.dim;
    return tokens.color(m_tone);
}

bool CellDelegate::isDim(const QModelIndex &index) const { return m_dimRole >= 0 && index.data(m_dimRole).toBool(); }

QFont CellDelegate::cellFont(const QStyleOptionViewItem &option) const
{
    QFont font(option.font);
    // What is not stated is quiet: emphasis is for what is.
    if (m_weight != QFont::Normal && !isDim(option.index))
        font.setWeight(m_weight);
    return font;
}

NumberDelegate::NumberDelegate(int countryRole, QObject *parent)
    : CellDelegate(parent)
    , m_countryRole(countryRole)
{
    setWeight(QFont::DemiBold);
}

void NumberDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const Tokens &tokens) const
{
    const QString code = index.data(m_countryRole).toString();
    const QSize frame = codeFrameSize(option.font);
    QRect place = option.rect;
    if (!code.isEmpty())
        paintCountryCode(painter, place, code, option.font, tokens, option.direction);
    const int used = frame.width() + codeGap;
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    place.adjust(isRightToLeft ? 0 : used, 0, isRightToLeft ? -used : 0, 0);
    painter->setPen(textColor(option, index, tokens));
    m_figures.paint(painter, place, QStyle::visualAlignment(option.direction, Qt::AlignLeading), option.text,
                    cellFont(option));
}

int NumberDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return codeFrameSize(option.font).width() + codeGap + qCeil(m_figures.width(option.text, cellFont(option)));
}

int numberColumnWidth(const QFont &font, qsizetype digits)
{
    // A digit is as wide as any other here; France writes five spaces, nobody more.
    const QString widest = u'+' + QString(digits, u'0') + QString(5, u' ');
    QFont bold(font);
    bold.setWeight(QFont::DemiBold);
    TabularText figures;
    return codeFrameSize(font).width() + codeGap + qCeil(figures.width(widest, bold)) + 2 * metrics::cellPadding;
}

ChipDelegate::ChipDelegate(LookOf lookOf, QObject *parent)
    : CellDelegate(parent)
    , m_lookOf(std::move(lookOf))
{}

void ChipDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const Tokens &tokens) const
{
    paintChip(painter, option.rect, m_lookOf(index), option.font, tokens, option.direction);
}

int ChipDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return chipSize(m_lookOf(index), option.font).width();
}

void MoneyDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &,
                                 const Tokens &) const
{
    m_figures.paint(painter, option.rect, QStyle::visualAlignment(option.direction, Qt::AlignTrailing), option.text,
                    cellFont(option));
}

int MoneyDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return qCeil(m_figures.width(option.text, cellFont(option)));
}

CapabilitiesDelegate::CapabilitiesDelegate(int wordsRole, QObject *parent)
    : CellDelegate(parent)
    , m_wordsRole(wordsRole)
{
    setTone(Tone::Dim);
}

QString CapabilitiesDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(QStringLiteral(" · "));
    return CellDelegate::displayText(value, locale);
}

void CapabilitiesDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                        const Tokens &tokens) const
{
    QStyleOptionViewItem worded(option);
    worded.text = displayText(index.data(m_wordsRole), option.locale);
    CellDelegate::paintContent(painter, worded, index, tokens);
}

int CapabilitiesDelegate::contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem worded(option);
    worded.text = displayText(index.data(m_wordsRole), option.locale);
    return CellDelegate::contentWidth(worded, index);
}

QSize codeFrameSize(const QFont &font)
{
    const QFontMetrics letters(scaledFont(font, TextSize::Tiny, QFont::DemiBold));
    return {letters.horizontalAdvance(QStringLiteral("GB")) + 8, letters.height() + 1};
}

void paintCountryCode(QPainter *painter, const QRect &rect, const QString &code, const QFont &font,
                      const Tokens &tokens, Qt::LayoutDirection direction)
{
    painter->save();
    const QRect frame = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, codeFrameSize(font), rect);
    stylepainting::paintRounded(painter, frame, 4, {}, tokens.line);
    painter->setFont(scaledFont(font, TextSize::Tiny, QFont::DemiBold));
    painter->setPen(tokens.dim);
    painter->drawText(frame, Qt::AlignCenter | Qt::TextSingleLine, code);
    painter->restore();
}

} // namespace numberdesk
