// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/countrycode.h"

#include <QList>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <set>
#include <string>

namespace numberdesk {

std::optional<CountryCode> CountryCode::fromText(QStringView text)
{
    const QString code = text.trimmed().toString().toUpper();
    const bool twoLetters =
        code.size() == 2 && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!twoLetters) {
        return std::nullopt;
    }
    CountryCode country;
    country.m_text = code;
    return country;
}

QList<CountryCode> allCountries()
{
    std::set<std::string> regions;
    i18n::phonenumbers::PhoneNumberUtil::GetInstance()->GetSupportedRegions(&regions);
    QList<CountryCode> countries;
    countries.reserve(static_cast<qsizetype>(regions.size()));
    for (const std::string &region : regions) {
        if (const auto country = CountryCode::fromText(QString::fromStdString(region))) {
            countries.append(*country);
        }
    }
    return countries;
}

QString callingCode(const CountryCode &country)
{
    const int code =
        i18n::phonenumbers::PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(country.text().toStdString());
    return code == 0 ? QString() : QString::number(code);
}

} // namespace numberdesk
