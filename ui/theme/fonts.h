// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace numberdesk {

/// Sizes of letters, each relative to the system's font (which stands at 13 in the drawings of the window).
enum class TextSize
{
    /// Country codes: 10.5.
    Tiny,
    /// Labels above fields, hints, chips: 11.5.
    Small,
    /// What the system chose: 13.
    Normal,
    /// Heads of sections: 14.5.
    Section,
    /// Titles of views: 18.
    Title,
    /// A figure or number that stands alone: 20.
    Display,
};

/// @p base at another size and weight; the family stays.
QFont scaledFont(const QFont &base, TextSize size, QFont::Weight weight = QFont::Normal);

/// The application's font at a size and weight.
QFont applicationFont(TextSize size, QFont::Weight weight = QFont::Normal);

} // namespace numberdesk
