// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTranslator;

/// Where the translated texts come from.
namespace numberdesk::catalogues {

/// The folder in the program's resources with one numberdesk_<code>.qm for each language.
QString folder();

/// Loads our texts of a language. False when there are none.
bool loadOurs(QTranslator &translator, const QString &code);

/// Loads Qt's own texts of a language (buttons of dialogs, context menus of fields): from beside the program, where
/// packages put them, or from the Qt that it runs with. False when there are none; English needs none.
bool loadQts(QTranslator &translator, const QString &code);

} // namespace numberdesk::catalogues
