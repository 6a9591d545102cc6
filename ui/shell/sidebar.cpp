// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keeptranslated.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace numberdesk {
namespace {

enum Role
{
    KeyRole = Qt::UserRole,
    GlyphRole,
    BadgeRole,
    UrgentRole
};

constexpr int RowHeight = 36;
constexpr int Inset = 8;
constexpr int UsualWidth = 200;
/// Insets, icon, and a badge of two figures.
constexpr int AroundWords = 100;

class SidebarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(KeyRole).toString().isEmpty()) {
            return;
        }
        const Tokens tokens = Tokens::of(option.palette);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRect row = option.rect.adjusted(Inset, 1, -Inset, -1);

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent || isHovered) {
            painter->setPen(isCurrent ? QPen(tokens.line) : QPen(Qt::NoPen));
            painter->setBrush(isCurrent ? tokens.panel : tokens.hover);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), metrics::controlRadius,
                                     metrics::controlRadius);
        }
        if (isCurrent && option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), metrics::controlRadius,
                                     metrics::controlRadius);
        }

        const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
        const QRect icon(row.left() + 10, row.center().y() - metrics::iconSize / 2, metrics::iconSize,
                         metrics::iconSize);
        paintGlyph(painter, place(icon), static_cast<Glyph>(index.data(GlyphRole).toInt()),
                   isCurrent ? tokens.accentText : tokens.dim);

        const int badge = index.data(BadgeRole).toInt();
        const int badgeWidth = badge > 0 ? badgeSize(badge).width() + 10 : 10;
        const QRect words(icon.right() + 12, row.top(), row.right() - icon.right() - 12 - badgeWidth, row.height());
        painter->setPen(isCurrent ? tokens.text : tokens.dim);
        painter->setFont(applicationFont(TextSize::Normal, isCurrent ? QFont::Medium : QFont::Normal));
        painter->drawText(place(words), QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if (badge > 0) {
            const QRect pill(row.right() - badgeWidth, row.top(), badgeWidth, row.height());
            paintBadge(painter, place(pill), badge, index.data(UrgentRole).toBool() ? Tone::Warning : Tone::OnAccent,
                       tokens);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QSize given = index.data(Qt::SizeHintRole).toSize();
        return given.isValid() ? given : QSize(0, RowHeight);
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    fitWidth();
    viewport()->setAutoFillBackground(false);
    keepTranslated(this, [this] {
        //: The list of views, for screen readers.
        setAccessibleName(tr("Views"));
        for (int row = 0; row < count(); ++row) {
            describe(item(row));
        }
    });
    // By the selection, not the current item: assistive technology selects without making current.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> chosen = selectedItems();
        if (!chosen.isEmpty() && !chosen.constFirst()->data(KeyRole).toString().isEmpty()) {
            Q_EMIT viewChosen(chosen.constFirst()->data(KeyRole).toString());
        }
    });
}

void Sidebar::addView(const QString &key, Glyph glyph, const QString &name)
{
    auto *item = new QListWidgetItem(this);
    item->setData(KeyRole, key);
    item->setData(GlyphRole, static_cast<int>(glyph));
    setViewName(key, name);
    stretchSpace();
}

void Sidebar::setViewName(const QString &key, const QString &name)
{
    if (QListWidgetItem *item = find(key)) {
        item->setText(name);
        item->setData(Qt::AccessibleTextRole, name);
        fitWidth();
    }
}

void Sidebar::fitWidth()
{
    const QFontMetrics letters(applicationFont(TextSize::Normal, QFont::Medium));
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        widest = std::max(widest, letters.horizontalAdvance(item(row)->text()));
    }
    setFixedWidth(std::max(UsualWidth, widest + AroundWords));
}

void Sidebar::addSpace()
{
    m_space = new QListWidgetItem(this);
    m_space->setFlags(Qt::NoItemFlags);
}

QListWidgetItem *Sidebar::find(const QString &key) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KeyRole).toString() == key) {
            return item(row);
        }
    }
    return nullptr;
}

QStringList Sidebar::keys() const
{
    QStringList keys;
    for (int row = 0; row < count(); ++row) {
        if (const QString key = item(row)->data(KeyRole).toString(); !key.isEmpty()) {
            keys.append(key);
        }
    }
    return keys;
}

void Sidebar::showCurrent(const QString &key)
{
    const QSignalBlocker silent(this);
    setCurrentItem(find(key));
    viewport()->update();
}

void Sidebar::setBadge(const QString &key, int count, bool isUrgent)
{
    if (QListWidgetItem *item = find(key)) {
        item->setData(BadgeRole, count);
        item->setData(UrgentRole, isUrgent);
        describe(item);
    }
}

void Sidebar::describe(QListWidgetItem *item) const
{
    const int waiting = item->data(BadgeRole).toInt();
    //: A view in the sidebar and the number of things that wait there.
    item->setData(Qt::AccessibleDescriptionRole, waiting > 0 ? tr("%n waiting", nullptr, waiting) : QString());
}

void Sidebar::stretchSpace()
{
    if (m_space) {
        const int used = (count() - 1) * RowHeight;
        m_space->setSizeHint(QSize(0, std::max(RowHeight / 2, viewport()->height() - used)));
    }
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    stretchSpace();
}

} // namespace numberdesk
