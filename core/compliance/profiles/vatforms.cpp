// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/vatforms.h"

#include <algorithm>
#include <array>

namespace numberdesk {
namespace {

/// Source: European Commission, VIES, "Frequently asked questions", question 11; for Switzerland the Federal Tax
/// Administration, for Norway Brønnøysundregistrene, for the United Kingdom HM Revenue and Customs.
constexpr std::array VatForms{
    VatForm{"AT", "AT", "U[0-9]{8}", "ATU12345678"},
    VatForm{"BE", "BE", "[01][0-9]{9}", "BE0123456789"},
    VatForm{"BG", "BG", "[0-9]{9,10}", "BG123456789"},
    VatForm{"CH", "CH", "E[0-9]{9}(MWST|TVA|IVA)?", "CHE123456789 MWST"},
    VatForm{"CY", "CY", "[0-9]{8}[A-Z]", "CY12345678L"},
    VatForm{"CZ", "CZ", "[0-9]{8,10}", "CZ12345678"},
    VatForm{"DE", "DE", "[0-9]{9}", "DE123456789"},
    VatForm{"DK", "DK", "[0-9]{8}", "DK12345678"},
    VatForm{"EE", "EE", "[0-9]{9}", "EE123456789"},
    VatForm{"GR", "EL", "[0-9]{9}", "EL123456789"},
    VatForm{"ES", "ES", "[A-Z][0-9]{8}|[0-9]{8}[A-Z]|[A-Z][0-9]{7}[A-Z]", "ESX12345678"},
    VatForm{"FI", "FI", "[0-9]{8}", "FI12345678"},
    VatForm{"FR", "FR", "[0-9A-HJ-NP-Z]{2}[0-9]{9}", "FR12345678901"},
    VatForm{"GB", "GB", "[0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3}", "GB123456789"},
    VatForm{"GB", "XI", "[0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3}", "XI123456789"},
    VatForm{"HR", "HR", "[0-9]{11}", "HR12345678901"},
    VatForm{"HU", "HU", "[0-9]{8}", "HU12345678"},
    VatForm{"IE", "IE", "[0-9][0-9A-Z+*][0-9]{5}[A-Z]{1,2}", "IE1234567WA"},
    VatForm{"IT", "IT", "[0-9]{11}", "IT01234567897"},
    VatForm{"LT", "LT", "[0-9]{9}|[0-9]{12}", "LT123456789"},
    VatForm{"LU", "LU", "[0-9]{8}", "LU12345678"},
    VatForm{"LV", "LV", "[0-9]{11}", "LV12345678901"},
    VatForm{"MT", "MT", "[0-9]{8}", "MT12345678"},
    VatForm{"NL", "NL", "[0-9A-Z+*]{9}B[0-9A-Z+*]{2}", "NL123456789B01"},
    VatForm{"NO", "NO", "[0-9]{9}(MVA)?", "NO123456789MVA"},
    VatForm{"PL", "PL", "[0-9]{10}", "PL1234567890"},
    VatForm{"PT", "PT", "[0-9]{9}", "PT123456789"},
    VatForm{"RO", "RO", "[0-9]{2,10}", "RO1234567890"},
    VatForm{"SE", "SE", "[0-9]{12}", "SE123456789001"},
    VatForm{"SI", "SI", "[0-9]{8}", "SI12345678"},
    VatForm{"SK", "SK", "[0-9]{10}", "SK1234567890"},
};

template <typename Predicate>
const VatForm *findVatForm(Predicate fits)
{
    const auto found = std::find_if(VatForms.begin(), VatForms.end(), fits);
    return found == VatForms.end() ? nullptr : &*found;
}

} // namespace

const VatForm *vatFormOfCountry(const CountryCode &country)
{
    return findVatForm([&country](const VatForm &form) { return country.text() == QLatin1String(form.country); });
}

const VatForm *vatFormOfPrefix(const QString &prefix)
{
    return findVatForm([&prefix](const VatForm &form) { return prefix == QLatin1String(form.prefix); });
}

} // namespace numberdesk
