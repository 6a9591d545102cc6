// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/glyph.h"

#include <QLineEdit>

namespace numberdesk {

/// Gives @p edit a button that clears it, with a name for assistive technology, which Qt's own does not have.
void addClearButton(QLineEdit *edit);

/// A glyph in front of what is entered that says what the field is for. As a button it does what its name
/// says, "Go to the filter": it puts the focus into the field. The name is the text of the action that comes back.
QAction *addLeadingGlyph(QLineEdit *edit, Glyph glyph, const QString &name = {});

} // namespace numberdesk
