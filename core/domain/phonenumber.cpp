// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <array>
#include <list>
#include <optional>
#include <set>
#include <string>

namespace numberdesk {
namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

QString e164FromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (!trimmed.startsWith(u'+')) {
        return {};
    }
    QString digits;
    for (const QChar character : trimmed.mid(1)) {
        if (character >= u'0' && character <= u'9') {
            digits.append(character);
        } else if (character != u' ' && character != u'.' && character != u'-' && character != u'(' &&
                   character != u')' && character != u'\u00a0') {
            return {};
        }
    }
    const bool valid = digits.size() >= 3 && digits.size() <= 15 && digits.front() != u'0';
    return valid ? u'+' + digits : QString();
}

std::optional<Parsed> parse(const PhoneNumber &number)
{
    Parsed parsed;
    if (!number.isE164() || PhoneNumberUtil::GetInstance()->Parse(number.e164().toStdString(), "ZZ", &parsed) !=
                                PhoneNumberUtil::NO_PARSING_ERROR) {
        return std::nullopt;
    }
    return parsed;
}

/// By calling code: its country, where it is that of one alone.
using SoleCountries = std::array<CountryCode, 1000>;

const SoleCountries &soleCountries()
{
    static const SoleCountries countries = [] {
        SoleCountries made;
        const PhoneNumberUtil &plans = *PhoneNumberUtil::GetInstance();
        std::set<int> codes;
        plans.GetSupportedCallingCodes(&codes);
        for (const int code : codes) {
            std::list<std::string> regions;
            plans.GetRegionCodesForCountryCallingCode(code, &regions);
            if (regions.size() == 1) {
                made.at(static_cast<size_t>(code)) =
                    CountryCode::fromText(QString::fromStdString(regions.front())).value_or(CountryCode());
            }
        }
        return made;
    }();
    return countries;
}

/// The country of a number whose calling code is that of one country alone, which takes next to nothing to see; empty
/// for all others. No code is the beginning of another. Source: ITU-T E.164, annex A.
CountryCode soleCountryOf(const PhoneNumber &number)
{
    // Shorter ones are no numbers for the library.
    constexpr qsizetype shortestNational = 2;
    const QString &text = number.e164();
    size_t code = 0;
    for (qsizetype digits = 1; digits <= 3 && text.size() - 1 >= digits + shortestNational; ++digits) {
        code = code * 10 + static_cast<size_t>(text.at(digits).unicode() - u'0');
        if (const CountryCode &country = soleCountries().at(code); !country.isEmpty()) {
            return country;
        }
    }
    return {};
}

} // namespace

PhoneNumber::PhoneNumber(QString text)
    : m_text(std::move(text))
    , m_e164(e164FromText(m_text))
{}

PhoneNumber PhoneNumber::sipUserName(QString text)
{
    PhoneNumber number;
    number.m_text = std::move(text);
    return number;
}

QString formatInternational(const PhoneNumber &number)
{
    const auto parsed = parse(number);
    if (!parsed) {
        return number.text();
    }
    std::string formatted;
    PhoneNumberUtil::GetInstance()->Format(*parsed, PhoneNumberUtil::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

CountryCode countryOf(const PhoneNumber &number)
{
    if (const CountryCode sole = soleCountryOf(number); !sole.isEmpty()) {
        return sole;
    }
    const auto parsed = parse(number);
    if (!parsed) {
        return {};
    }
    std::string region;
    PhoneNumberUtil::GetInstance()->GetRegionCodeForNumber(*parsed, &region);
    if (region.empty() || region == "ZZ") {
        PhoneNumberUtil::GetInstance()->GetRegionCodeForCountryCode(parsed->country_code(), &region);
    }
    return CountryCode::fromText(QString::fromStdString(region)).value_or(CountryCode());
}

CountryCode countryToldBy(const PhoneNumber &number)
{
    const auto parsed = parse(number);
    if (!parsed) {
        return {};
    }
    const PhoneNumberUtil &plans = *PhoneNumberUtil::GetInstance();
    std::list<std::string> regions;
    plans.GetRegionCodesForCountryCallingCode(parsed->country_code(), &regions);
    const PhoneNumberUtil::PhoneNumberType type = plans.GetNumberType(*parsed);
    const bool hasPlace = type == PhoneNumberUtil::FIXED_LINE || type == PhoneNumberUtil::MOBILE ||
                          type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE;
    if (regions.size() > 1 && !hasPlace) {
        return {};
    }
    std::string region;
    plans.GetRegionCodeForNumber(*parsed, &region);
    return CountryCode::fromText(QString::fromStdString(region)).value_or(CountryCode());
}

bool looksPossible(const PhoneNumber &number)
{
    const auto parsed = parse(number);
    return parsed && PhoneNumberUtil::GetInstance()->IsPossibleNumber(*parsed);
}

} // namespace numberdesk
