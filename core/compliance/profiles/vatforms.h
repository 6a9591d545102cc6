// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/countrycode.h"

namespace numberdesk {

/// How the VAT numbers of a country are made.
struct VatForm
{
    const char *country; ///< ISO 3166-1 alpha-2
    const char *prefix;  ///< two letters before the number
    const char *form;    ///< a regular expression for what follows the prefix, without spaces, dots and hyphens
    const char *example; ///< with prefix
};

/// Null where no form is known.
const VatForm *vatFormOfCountry(const CountryCode &country);
const VatForm *vatFormOfPrefix(const QString &prefix);

} // namespace numberdesk
