// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/view/caselists.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>

namespace numberdesk {
namespace {

constexpr int Padding = 10;
constexpr int BetweenLines = 3;

QFont headFont() { return applicationFont(TextSize::Normal, QFont::DemiBold); }
QFont lineFont() { return applicationFont(TextSize::Small); }

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isFocused =
        option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    // A line below each row; the ground of a chosen one stands free of it.
    painter->fillRect(QRect(option.rect.left() + Padding, option.rect.bottom(), option.rect.width() - 2 * Padding, 1),
                      tokens.line);
    const QColor ground = isSelected                                       ? tokens.accentSoft
                          : option.state.testFlag(QStyle::State_MouseOver) ? tokens.hover
                                                                           : tokens.panel;
    if (isSelected || isFocused || ground == tokens.hover) {
        stylepainting::paintRounded(painter, option.rect.adjusted(0, 0, 0, -2), metrics::controlRadius, ground,
                                    isFocused ? tokens.accent : QColor(), isFocused ? 2.0 : 1.0);
    }
}

void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &whole, const QRect &line,
               const QString &text, const QFont &font, const QColor &color)
{
    painter->setFont(font);
    painter->setPen(color);
    const QRect place = QStyle::visualRect(option.direction, whole, line);
    painter->drawText(place, QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

ChipLook lookOf(CaseStanding standing)
{
    ChipLook look;
    look.text = caseStandingName(standing);
    switch (standing) {
    case CaseStanding::NeedsAnswers:
        look.tone = Tone::Warning;
        break;
    case CaseStanding::Rejected:
        look.tone = Tone::Bad;
        break;
    case CaseStanding::Ready:
    case CaseStanding::InReview:
        look.tone = Tone::Accent;
        break;
    case CaseStanding::Approved:
        look.tone = Tone::Good;
        break;
    case CaseStanding::PutAway:
    case CaseStanding::Elsewhere:
        break;
    }
    return look;
}

void CaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    painter->save();
    paintGround(painter, option, tokens);
    const QRect whole = option.rect.adjusted(Padding, Padding - 2, -Padding, -Padding + 2);
    const int headHeight = QFontMetrics(headFont()).height();
    const int lineHeight = QFontMetrics(lineFont()).height();
    const ChipLook look = lookOf(static_cast<CaseStanding>(index.data(CasesModel::StandingRole).toInt()));
    const QSize chip = chipSize(look, lineFont());
    QRect line(whole.left(), whole.top(), whole.width() - chip.width() - Padding, headHeight);
    paintLine(painter, option, whole, line, index.data().toString(), headFont(), tokens.text);
    const QRect chipPlace(whole.right() - chip.width() + 1, whole.top(), chip.width(), headHeight);
    paintChip(painter, QStyle::visualRect(option.direction, whole, chipPlace), look, lineFont(), tokens,
              option.direction);
    line = QRect(whole.left(), line.bottom() + 1 + BetweenLines, whole.width(), lineHeight);
    paintLine(painter, option, whole, line, index.data(CasesModel::AboutRole).toString(), lineFont(), tokens.dim);
    line.moveTop(line.bottom() + 1 + BetweenLines);
    paintLine(painter, option, whole, line, index.data(CasesModel::NextStepRole).toString(), lineFont(), tokens.dim);
    painter->restore();
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, QFontMetrics(headFont()).height() + 2 * (QFontMetrics(lineFont()).height() + BetweenLines) +
                   2 * (Padding - 2)};
}

void GapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::of(option.palette);
    painter->save();
    paintGround(painter, option, tokens);
    const QRect whole = option.rect.adjusted(Padding, Padding - 4, -Padding, -Padding + 4);
    const int headHeight = QFontMetrics(headFont()).height();
    const int lineHeight = QFontMetrics(lineFont()).height();
    const auto kind = static_cast<CaseGap::Kind>(index.data(GapsModel::KindRole).toInt());
    const bool isOpen = kind == CaseGap::Kind::Missing || kind == CaseGap::Kind::NotAsked;
    const QRect glyph(whole.left(), whole.top() + (headHeight - metrics::iconSize) / 2, metrics::iconSize,
                      metrics::iconSize);
    paintGlyph(painter, QStyle::visualRect(option.direction, whole, glyph),
               kind == CaseGap::Kind::NotAsked ? Glyph::Hourglass
               : isOpen                        ? Glyph::CircleDashed
                                               : Glyph::CircleAlert,
               isOpen ? tokens.dim : tokens.bad);
    const int left = glyph.right() + 1 + metrics::grid;
    QRect line(left, whole.top(), whole.right() - left + 1, headHeight);
    paintLine(painter, option, whole, line, index.data().toString(), applicationFont(TextSize::Normal), tokens.text);
    line = QRect(left, line.bottom() + 1 + BetweenLines, line.width(), lineHeight);
    paintLine(painter, option, whole, line, index.data(GapsModel::AboutRole).toString(), lineFont(),
              isOpen ? tokens.dim : tokens.bad);
    painter->restore();
}

QSize GapDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0,
            QFontMetrics(headFont()).height() + QFontMetrics(lineFont()).height() + BetweenLines + 2 * (Padding - 4)};
}

QListView *makeCaseList(QAbstractItemModel *model, QAbstractItemDelegate *delegate, QWidget *parent)
{
    auto *list = new QListView(parent);
    delegate->setParent(list);
    list->setItemDelegate(delegate);
    list->setModel(model);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The panel around it is its frame.
    list->setFrameShape(QFrame::NoFrame);
    return list;
}

} // namespace numberdesk
