// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/filteredit.h"

#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/lineedits.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QStyle>

namespace numberdesk {
namespace {
/// Width of the clear button at the end.
constexpr int clearWidth = 30;
} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_count(new TextLabel({}, TextSize::Small, Tone::Dim, this))
{
    addClearButton(this);
    QAction *glyph = addLeadingGlyph(this, Glyph::Search);
    keepTranslated(this, [glyph] { glyph->setText(tr("Go to the filter")); });
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::placeCount);
}

void FilterEdit::setCount(const QString &text)
{
    m_count->setText(text);
    setAccessibleDescription(text);
    placeCount();
}

QString FilterEdit::count() const { return m_count->text(); }

void FilterEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeCount();
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        placeCount();
    }
}

void FilterEdit::placeCount()
{
    const int width = m_count->sizeHint().width();
    const int atEnd = text().isEmpty() ? metrics::controlPadding : clearWidth;
    const QRect place(this->width() - atEnd - width, 0, width, height());
    m_count->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const int room = m_count->text().isEmpty() ? 0 : width + metrics::grid;
    if (layoutDirection() == Qt::RightToLeft) {
        setTextMargins(room, 0, 0, 0);
    } else {
        setTextMargins(0, 0, room, 0);
    }
}

} // namespace numberdesk
