// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/glyph.h"
#include "ui/theme/buttonrole.h"

#include <QWidget>

class QPushButton;

namespace numberdesk {

class GlyphLabel;
class TextLabel;

/// What stands where nothing is: a drawing, what is so, what to do, and a button that does it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Glyph glyph, const QString &sentence, const QString &advice = {}, QWidget *parent = nullptr);

    void setText(const QString &sentence, const QString &advice);
    /// A button under the words; an empty text takes it away.
    void setAction(const QString &text, ButtonRole role = ButtonRole::Default);
    /// Another way out, as a link below the button; an empty text takes it away.
    void setSecondAction(const QString &text);

Q_SIGNALS:
    void textChanged();
    void actionTriggered();
    void secondActionTriggered();

private:
    GlyphLabel *m_glyph;
    TextLabel *m_sentence;
    TextLabel *m_advice;
    QPushButton *m_action;
    QPushButton *m_secondAction;
};

} // namespace numberdesk
