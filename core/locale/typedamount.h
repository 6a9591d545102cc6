// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"
#include "core/domain/result.h"

#include <QLocale>
#include <QString>

namespace numberdesk {

/// An amount as a person types it: digits, and at most one decimal separator with at most `maximumDecimals` digits
/// behind it. The separator is the locale's, a point or a comma; digits may be those of any script. Nothing is guessed:
/// one point or comma with three digits behind it could be a thousands separator, so "1.234" and "1,234" are refused in
/// every locale ("0.125" is clear), as are all other thousands separators.
/// @error InvalidInput with one sentence that says how to write it.
Result<Decimal> amountFromInput(const QString &text, int maximumDecimals = Decimal::MaximumScale,
                                const QLocale &locale = QLocale());

/// A number that goes to a provider as text, such as an answer to its form: what amountFromInput() understands, with or
/// without a minus, in ASCII digits with a point. Everything else is returned as it was typed.
QString canonicalNumber(const QString &text, const QLocale &locale = QLocale());

} // namespace numberdesk
