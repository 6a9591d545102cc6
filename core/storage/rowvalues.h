// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// How ids and moments are written into rows, the same in every database.
namespace numberdesk {

/// A new id for a row: a random UUID as 36 lower-case characters, unique across machines.
QString newRowId();

/// Who writes a row: the name of the system's user, "-" where there is none.
QString rowAuthor();

/// A moment as rows keep it: UTC, ISO 8601 with milliseconds and Z, so that text order is time order; empty when
/// invalid.
QString momentText(const QDateTime &moment);
/// The opposite of momentText(); UTC, invalid for an empty or unreadable text.
QDateTime momentFromText(const QString &text);

/// A day as rows keep it: ISO 8601; empty when invalid.
QString dayText(QDate day);
/// The opposite of dayText(); invalid for an empty or unreadable text.
QDate dayFromText(const QString &text);

} // namespace numberdesk
