// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace numberdesk {

class GlyphLabel;
class TextLabel;

/// A message in its place, not in a window of its own: what happened, to what, and a button for what to do next. Hidden
/// until something is said. Screen readers speak it when it appears.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// Shows @p text (plain, selectable). Accent is for news, Good, Warning and Bad for what they say.
    void showMessage(Tone tone, const QString &text);
    /// Hides it without dismissed().
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

    /// A button after the words; an empty text takes it away.
    void setAction(const QString &text);
    /// Whether the person can close it; so unless set.
    void setDismissable(bool isDismissable);
    /// As high as the words need in the width that it has.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Tone m_tone = Tone::Accent;
    GlyphLabel *m_glyph;
    TextLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_dismiss;
};

} // namespace numberdesk
