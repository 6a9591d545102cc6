// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace numberdesk {

/// A field as it stands in a CSV file: quoted where RFC 4180 asks for it. A text that a spreadsheet would take for a
/// formula gets an apostrophe in front, so that it is shown and not run; numbers and phone numbers ("-2.50",
/// "+12025550143") and a lone dash are none. Source: RFC 4180, section 2; OWASP, "CSV Injection".
QString csvField(const QString &text);

/// A record with its line end, in UTF-8.
QByteArray csvRecord(const QStringList &fields);

/// What a CSV file begins with, so that spreadsheets read it as UTF-8.
QByteArray csvStart();

} // namespace numberdesk
