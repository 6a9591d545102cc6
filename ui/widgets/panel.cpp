// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/theme/stylepainting.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace numberdesk {
namespace {

QHBoxLayout *makeActionRow(QHBoxLayout *row)
{
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(metrics::grid);
    row->addLayout(actions);
    return actions;
}

} // namespace

Panel::Panel(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(metrics::panelPadding, metrics::panelPadding - 2, metrics::panelPadding,
                               metrics::panelPadding - 2);
    m_body->setSpacing(metrics::grid);
}

Panel::Panel(const QString &title, QWidget *parent)
    : Panel(parent)
{
    m_head = new SectionHeader({}, this);
    m_body->addWidget(m_head);
    setTitle(title);
}

void Panel::setTitle(const QString &title)
{
    setAccessibleName(title);
    m_head->setTitle(title);
}

void Panel::setHoldsRows()
{
    constexpr int edge = metrics::panelPadding - metrics::controlPadding;
    m_body->setContentsMargins(edge, metrics::panelPadding - 2, edge, edge);
    if (m_head != nullptr) {
        m_head->setContentsMargins(metrics::controlPadding, 0, metrics::controlPadding, 0);
    }
}

void Panel::setDashed(bool isDashed)
{
    m_isDashed = isDashed;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    if (!m_isDashed) {
        stylepainting::paintRounded(&painter, rect(), metrics::panelRadius, tokens.panel, tokens.line);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.panel);
    QPen pen(tokens.strongLine, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::panelRadius, metrics::panelRadius);
}

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextSize::Section, Tone::Text, this))
    , m_detail(new ElidedLabel({}, TextSize::Normal, Tone::Dim, this))
{
    m_title->setWeight(QFont::DemiBold);
    m_detail->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_title);
    row->addWidget(m_detail);
    row->addStretch();
    m_actions = makeActionRow(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setTitle(const QString &title) { m_title->setText(title); }

void SectionHeader::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void SectionHeader::addAction(QWidget *action) { m_actions->addWidget(action); }

ViewHeader::ViewHeader(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextSize::Title, Tone::Text, this))
    , m_subtitle(new ElidedLabel(subtitle, TextSize::Normal, Tone::Dim, this))
{
    m_title->setWeight(QFont::DemiBold);
    m_subtitle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    m_actions = makeActionRow(row);
    setMinimumHeight(stylepainting::controlHeight(fontMetrics()));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ViewHeader::setTitle(const QString &title) { m_title->setText(title); }

void ViewHeader::setSubtitle(const QString &subtitle) { m_subtitle->setText(subtitle); }

void ViewHeader::addAction(QWidget *action)
{
    m_actions->addWidget(action);
    auto *button = qobject_cast<QPushButton *>(action);
    if (button != nullptr && !button->icon().isNull()) {
        m_icons.append({button, button->icon()});
    }
}

bool ViewHeader::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fitIcons();
    }
    return QWidget::event(event);
}

void ViewHeader::fitIcons()
{
    // As QPushButton reckons with its icon.
    constexpr int besideIcon = 4;
    const int room = width() - layout()->minimumSize().width();
    int icons = 0;
    for (const auto &[button, icon] : std::as_const(m_icons)) {
        icons += button && button->isVisibleTo(this) ? button->iconSize().width() + besideIcon : 0;
    }
    const bool hasRoom = room >= (m_hasIcons ? 0 : icons);
    if (hasRoom == m_hasIcons) {
        return;
    }
    m_hasIcons = hasRoom;
    for (const auto &[button, icon] : std::as_const(m_icons)) {
        if (button) {
            button->setIcon(hasRoom ? icon : QIcon());
        }
    }
}

QFrame *makeHairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

} // namespace numberdesk
