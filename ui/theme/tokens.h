// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace numberdesk {

/// Light letters' ground or dark letters' ground.
enum class Scheme
{
    Light,
    Dark
};

/// What a colour means, for words, icons and chips. Colour never speaks alone: a word or an icon goes with it.
enum class Tone
{
    Text,
    Dim,
    /// For hints and icons only: below 4.5:1.
    Faint,
    Accent,
    /// On a surface filled with the accent.
    OnAccent,
    Good,
    Warning,
    Bad,
};

/// The named colours of the window. Every widget asks for them by name; this is the one place with colour values.
struct Tokens
{
    Scheme scheme = Scheme::Light;

    QColor window;
    QColor panel;
    QColor sidebar;
    /// Hairlines and the frames of controls.
    QColor line;
    /// Frame of a control under the mouse, of check boxes, and the handle of scroll bars.
    QColor strongLine;
    /// Ground of a control or row under the mouse.
    QColor hover;
    /// Ground of group rows in tables and of neutral chips.
    QColor neutralSoft;

    QColor text;
    QColor dim;
    QColor faint;

    /// Fill of the main action, of ticks and of progress.
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    /// The accent as a colour for words: at least 4.5:1 on window, panel, sidebar and selection.
    QColor accentText;
    /// Words on the accent.
    QColor onAccent;
    /// Ground of what is selected.
    QColor accentSoft;

    QColor good;
    QColor goodSoft;
    QColor warning;
    QColor warningSoft;
    QColor bad;
    QColor badSoft;
    /// Words on a surface filled with bad.
    QColor onBad;

    /// The table of a scheme. A valid @p accent replaces the table's own one; it is shifted until words on it and words
    /// in it reach 4.5:1.
    static Tokens of(Scheme scheme, const QColor &accent = {});

    /// The tokens that a palette made by toPalette() stands for: the scheme is judged by its window colour, the accent
    /// is its highlight.
    static Tokens of(const QPalette &palette);

    [[nodiscard]] QColor color(Tone tone) const;
    /// The ground on which a chip or message of this tone stands.
    [[nodiscard]] QColor soft(Tone tone) const;

    /// The palette of these tokens, for widgets that know nothing of them. paletteRole() tells where the tones are.
    [[nodiscard]] QPalette toPalette() const;

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

/// The role under which a tone stands in the palette, so that a QLabel follows the theme through setForegroundRole().
QPalette::ColorRole paletteRole(Tone tone);

/// Contrast ratio of two opaque colours, 1 to 21. Source: WCAG 2.1, "contrast ratio".
double contrastRatio(const QColor &first, const QColor &second);

/// Sizes in logical pixels, on a grid of 8.
namespace metrics {
inline constexpr int grid = 8;
inline constexpr int controlRadius = 7;
inline constexpr int panelRadius = 10;
inline constexpr int chipRadius = 5;
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 32;
inline constexpr int headerHeight = 34;
inline constexpr int controlPadding = 10;
inline constexpr int buttonPadding = 14;
inline constexpr int cellPadding = 12;
inline constexpr int iconSize = 16;
inline constexpr int panelPadding = 18;
/// Margin of a view inside the window.
inline constexpr int viewMargin = 20;
} // namespace metrics

} // namespace numberdesk
