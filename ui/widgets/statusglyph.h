// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace numberdesk {

class BusyIndicator;
class GlyphLabel;

/// Where a thing stands: done, needs a look, failed, under way, not begun, or nothing but worth knowing.
enum class Status
{
    Good,
    Warning,
    Bad,
    Busy,
    Open,
    Note
};

/// The word for a status, for screen readers.
QString statusWord(Status status);

/// The small drawing of a status; the wheel turns while it is busy.
class StatusGlyph : public QStackedWidget
{
    Q_OBJECT

public:
    explicit StatusGlyph(QWidget *parent = nullptr);

    void setStatus(Status status);

private:
    GlyphLabel *m_glyph;
    BusyIndicator *m_busy;
};

} // namespace numberdesk
