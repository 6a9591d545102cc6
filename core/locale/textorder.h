// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QLocale>
#include <QString>

namespace numberdesk {

/// How texts are sorted for people: by the locale's rules, without regard to case, and "Desk 2" before "Desk 10". The C
/// locale has no rules for people, so it sorts as English does. For more than a few texts make a key of each once.
QCollator textCollator(const QLocale &locale = QLocale().collation());

/// A text as it is looked for: without case and accents, and in letters of the English alphabet where a Latin letter is
/// one of them with a stroke ("Österreich" is "osterreich", "Łódź" is "lodz").
QString foldedText(const QString &text);

} // namespace numberdesk
