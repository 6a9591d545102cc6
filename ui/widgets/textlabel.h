// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLabel>

namespace numberdesk {

/// A label with a named size and tone that follows theme and system font by itself. Plain text, unless told otherwise.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextSize size = TextSize::Normal, Tone tone = Tone::Text,
                       QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setWeight(QFont::Weight weight);
    /// Leading and trailing are those of the window, not of the text: what is written from left to right stands at the
    /// right edge too, where the window runs that way.
    void setAlignment(Qt::Alignment alignment);
    /// Wraps at the width it is given, for sentences.
    void setWrapping(bool isWrapping);

protected:
    bool event(QEvent *event) override;

private:
    void updateFont();
    void updateAlignment();

    TextSize m_size;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    QFont::Weight m_weight = QFont::Normal;
};

/// One line, or a few, cut with an ellipsis where the text doesn't fit; the whole text is then its tool tip.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    /// Where the ellipsis stands; at the end unless set.
    void setElideMode(Qt::TextElideMode mode);
    /// Wraps into as many lines and keeps their height free; one unless set. Several lines are cut at their end.
    void setLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isElided() const;
    /// The text in lines of the present width, the last one with all that is left.
    [[nodiscard]] QStringList lines() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
    int m_lines = 1;
};

} // namespace numberdesk
