// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace numberdesk {

/// The same text with every decimal digit of any script as 0 to 9: what people type where a wire wants ASCII.
QString withAsciiDigits(const QString &text);

/// The same text with 0 to 9 as the locale's own digits. Never for phone numbers: those are E.164 everywhere.
QString withDigitsOf(const QLocale &locale, const QString &text);

} // namespace numberdesk
