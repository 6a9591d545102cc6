// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusglyph.h"

#include "ui/widgets/busyindicator.h"
#include "ui/widgets/glyphlabel.h"

#include <QCoreApplication>

namespace numberdesk {

QString statusWord(Status status)
{
    switch (status) {
    case Status::Good:
        //: State of a step or a check, for screen readers.
        return QCoreApplication::translate("numberdesk::StatusGlyph", "Done");
    case Status::Warning:
        return QCoreApplication::translate("numberdesk::StatusGlyph", "Needs a look");
    case Status::Bad:
        return QCoreApplication::translate("numberdesk::StatusGlyph", "Failed or missing");
    case Status::Busy:
        return QCoreApplication::translate("numberdesk::StatusGlyph", "Under way");
    case Status::Open:
        return QCoreApplication::translate("numberdesk::StatusGlyph", "Not begun");
    case Status::Note:
        return QCoreApplication::translate("numberdesk::StatusGlyph", "Worth knowing");
    }
    Q_UNREACHABLE();
}

StatusGlyph::StatusGlyph(QWidget *parent)
    : QStackedWidget(parent)
    , m_glyph(new GlyphLabel(Glyph::CircleDashed, Tone::Faint, metrics::iconSize, this))
    , m_busy(new BusyIndicator(metrics::iconSize, this))
{
    addWidget(m_glyph);
    addWidget(m_busy);
    setFixedSize(metrics::iconSize, metrics::iconSize);
    // A stack would like to grow, and with it every row that it stands in.
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusGlyph::setStatus(Status status)
{
    switch (status) {
    case Status::Good:
        m_glyph->setGlyph(Glyph::CircleCheck, Tone::Good);
        break;
    case Status::Warning:
        m_glyph->setGlyph(Glyph::TriangleAlert, Tone::Warning);
        break;
    case Status::Bad:
        m_glyph->setGlyph(Glyph::CircleX, Tone::Bad);
        break;
    case Status::Open:
        m_glyph->setGlyph(Glyph::CircleDashed, Tone::Faint);
        break;
    case Status::Note:
        m_glyph->setGlyph(Glyph::Info, Tone::Dim);
        break;
    case Status::Busy:
        break;
    }
    setCurrentWidget(status == Status::Busy ? static_cast<QWidget *>(m_busy) : m_glyph);
}

} // namespace numberdesk
