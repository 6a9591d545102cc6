// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace numberdesk {

/// ISO 3166-1 alpha-2 country code, upper case. An empty code means "not known".
class CountryCode
{
public:
    CountryCode() = default;

    /// Two letters in any case, trimmed; nothing otherwise. Whether the country exists is not checked here.
    static std::optional<CountryCode> fromText(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const CountryCode &, const CountryCode &) = default;
    friend std::strong_ordering operator<=>(const CountryCode &left, const CountryCode &right)
    {
        return left.m_text.compare(right.m_text) <=> 0;
    }

private:
    QString m_text;
};

/// The country’s name in the language of the program at this moment, the code itself when the name is not known.
QString countryName(const CountryCode &country);
/// The country’s name in English, by which it is found in every language; the code itself when the name is not known.
QString englishCountryName(const CountryCode &country);
/// Every country that has telephone numbers of its own, sorted by code. Source: libphonenumber's regions.
QList<CountryCode> allCountries();
/// The calling code of a country without plus ("39"); empty when it has none.
QString callingCode(const CountryCode &country);

} // namespace numberdesk
