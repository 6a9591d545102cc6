// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/addressrules.h"

#include "core/domain/nametable.h"
#include "core/locale/textorder.h"
#include "core/privacy/aadhaar.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace numberdesk {
namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(AddressRules)
};

/// How a country writes its postal codes.
struct PostalForm
{
    const char *country;
    const char *form;
    const char *example;
};

/// Source: Universal Postal Union, "Postal addressing systems", one sheet for each country.
constexpr std::array PostalForms{
    PostalForm{"AT", "[1-9][0-9]{3}", "1010"},
    PostalForm{"AU", "[0-9]{4}", "2600"},
    PostalForm{"BE", "[1-9][0-9]{3}", "1000"},
    PostalForm{"BG", "[0-9]{4}", "1000"},
    PostalForm{"BR", "[0-9]{5}-?[0-9]{3}", "70002-900"},
    PostalForm{"CA", "[A-CEGHJ-NPR-TVXY][0-9][A-Z] ?[0-9][A-Z][0-9]", "K1A 0B1"},
    PostalForm{"CH", "[1-9][0-9]{3}", "3003"},
    PostalForm{"CY", "[0-9]{4}", "1010"},
    PostalForm{"CZ", "[0-9]{3} ?[0-9]{2}", "110 00"},
    PostalForm{"DE", "[0-9]{5}", "10117"},
    PostalForm{"DK", "[0-9]{4}", "1050"},
    PostalForm{"EE", "[0-9]{5}", "10111"},
    PostalForm{"ES", "(0[1-9]|[1-4][0-9]|5[0-2])[0-9]{3}", "28013"},
    PostalForm{"FI", "[0-9]{5}", "00100"},
    PostalForm{"FR", "[0-9]{5}", "75001"},
    PostalForm{"GB", "GIR ?0AA|[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}", "SW1A 1AA"},
    PostalForm{"GR", "[0-9]{3} ?[0-9]{2}", "105 57"},
    PostalForm{"HR", "[0-9]{5}", "10000"},
    PostalForm{"HU", "[0-9]{4}", "1011"},
    PostalForm{"IE", "[AC-FHKNPRTV-Y][0-9][0-9W] ?[0-9AC-FHKNPRTV-Y]{4}", "D02 X285"},
    PostalForm{"IL", "[0-9]{5}([0-9]{2})?", "9195016"},
    PostalForm{"IN", "[1-9][0-9]{2} ?[0-9]{3}", "110001"},
    PostalForm{"IT", "[0-9]{5}", "07100"},
    PostalForm{"JP", "[0-9]{3}-?[0-9]{4}", "100-8994"},
    PostalForm{"LT", "(LT-)?[0-9]{5}", "LT-01103"},
    PostalForm{"LU", "(L-)?[0-9]{4}", "1009"},
    PostalForm{"LV", "(LV-)?[0-9]{4}", "LV-1050"},
    PostalForm{"MT", "[A-Z]{3} ?[0-9]{4}", "VLT 1117"},
    PostalForm{"MX", "[0-9]{5}", "06060"},
    PostalForm{"NL", "[1-9][0-9]{3} ?[A-Z]{2}", "1012 JS"},
    PostalForm{"NO", "[0-9]{4}", "0150"},
    PostalForm{"NZ", "[0-9]{4}", "6011"},
    PostalForm{"PL", "[0-9]{2}-[0-9]{3}", "00-950"},
    PostalForm{"PT", "[0-9]{4}-[0-9]{3}", "1100-148"},
    PostalForm{"RO", "[0-9]{6}", "010011"},
    PostalForm{"SE", "[0-9]{3} ?[0-9]{2}", "111 20"},
    PostalForm{"SG", "[0-9]{6}", "018956"},
    PostalForm{"SI", "[0-9]{4}", "1000"},
    PostalForm{"SK", "[0-9]{3} ?[0-9]{2}", "811 01"},
    PostalForm{"US", "[0-9]{5}(-[0-9]{4})?", "20500"},
    PostalForm{"ZA", "[0-9]{4}", "0001"},
};

/// Characters that forms of providers and carriers were seen to refuse or to lose.
const QString &riskyCharacters()
{
    static const QString risky = QStringLiteral("&@#<>\"\\|{}[]~^%$*=+;`");
    return risky;
}

QString forbiddenCharactersDoubt(const QString &text)
{
    QString found;
    for (const QChar character : text) {
        if (riskyCharacters().contains(character) && !found.contains(character)) {
            found += found.isEmpty() ? QString(character) : QStringLiteral(" ") + character;
        }
    }
    //: %1 is one or several characters, as & or #.
    return found.isEmpty() ? QString()
                           : AddressText::tr("Some providers refuse %1 in an address. Write it in words.").arg(found);
}

QString postalCodeDoubt(const QString &code, const CountryCode &country)
{
    if (code.isEmpty() || country.isEmpty()) {
        return {};
    }
    if (!usesPostalCodes(country)) {
        return AddressText::tr("%1 uses no postal codes.").arg(countryName(country));
    }
    const auto known = std::find_if(PostalForms.begin(), PostalForms.end(), [&country](const PostalForm &form) {
        return country.text() == QLatin1String(form.country);
    });
    if (known == PostalForms.end()) {
        return {};
    }
    const QRegularExpression form(QRegularExpression::anchoredPattern(QLatin1String(known->form)));
    //: %1 is a country, %2 an example of a postal code.
    return form.match(code).hasMatch() ? QString()
                                       : AddressText::tr("Postal codes of %1 are written as %2.")
                                             .arg(countryName(country), QLatin1String(known->example));
}

/// Names of towns are written in more ways than one, and regions are wider than towns.
QString localityDoubt(const QString &locality, const AddressPlace &place)
{
    const QString town = foldedText(locality);
    const QString region = foldedText(place.region);
    const bool isElsewhere = place.limit == LocalityLimit::SamePlace && !town.isEmpty() && !region.isEmpty() &&
                             !region.contains(town) && !town.contains(region);
    return isElsewhere
               ? AddressText::tr("The address must be in the place that the number belongs to: %1.").arg(place.region)
               : QString();
}

} // namespace

QList<AddressPart> addressParts()
{
    return {AddressPart::BusinessName, AddressPart::PhoneNumber,   AddressPart::FirstName,
            AddressPart::LastName,     AddressPart::StreetAddress, AddressPart::ExtendedAddress,
            AddressPart::PostalCode,   AddressPart::Locality,      AddressPart::AdministrativeArea,
            AddressPart::Country};
}

QString addressPartKey(AddressPart part)
{
    static constexpr NameTable Keys{std::array{
        std::pair{AddressPart::BusinessName, "businessName"}, std::pair{AddressPart::PhoneNumber, "phoneNumber"},
        std::pair{AddressPart::FirstName, "firstName"}, std::pair{AddressPart::LastName, "lastName"},
        std::pair{AddressPart::StreetAddress, "streetAddress"},
        std::pair{AddressPart::ExtendedAddress, "extendedAddress"}, std::pair{AddressPart::PostalCode, "postalCode"},
        std::pair{AddressPart::Locality, "locality"}, std::pair{AddressPart::AdministrativeArea, "administrativeArea"},
        std::pair{AddressPart::Country, "country"}}};
    return Keys.name(part);
}

QString addressPartField(AddressPart part)
{
    static constexpr NameTable Fields{std::array{
        std::pair{AddressPart::BusinessName, "address/business"}, std::pair{AddressPart::PhoneNumber, "address/phone"},
        std::pair{AddressPart::FirstName, "address/first"}, std::pair{AddressPart::LastName, "address/last"},
        std::pair{AddressPart::StreetAddress, "address/street"},
        std::pair{AddressPart::ExtendedAddress, "address/extended"},
        std::pair{AddressPart::PostalCode, "address/postal"}, std::pair{AddressPart::Locality, "address/city"},
        std::pair{AddressPart::AdministrativeArea, "address/area"},
        std::pair{AddressPart::Country, "address/country"}}};
    return Fields.name(part);
}

QString addressPartName(AddressPart part)
{
    switch (part) {
    case AddressPart::BusinessName:
        return AddressText::tr("Company name");
    case AddressPart::PhoneNumber:
        return AddressText::tr("Contact phone");
    case AddressPart::FirstName:
        return AddressText::tr("First name");
    case AddressPart::LastName:
        return AddressText::tr("Last name");
    case AddressPart::StreetAddress:
        return AddressText::tr("Street and number");
    case AddressPart::ExtendedAddress:
        return AddressText::tr("Building, floor or suite");
    case AddressPart::PostalCode:
        return AddressText::tr("Postal code");
    case AddressPart::Locality:
        //: Field of a postal address.
        return AddressText::tr("City");
    case AddressPart::AdministrativeArea:
        return AddressText::tr("Province or state");
    case AddressPart::Country:
        //: Field of a postal address.
        return AddressText::tr("Country");
    }
    Q_UNREACHABLE();
}

namespace {

/// The member that a part is; null for the country, which is no text.
QString PostalAddress::*addressMember(AddressPart part)
{
    switch (part) {
    case AddressPart::BusinessName:
        return &PostalAddress::businessName;
    case AddressPart::PhoneNumber:
        return &PostalAddress::phoneNumber;
    case AddressPart::FirstName:
        return &PostalAddress::firstName;
    case AddressPart::LastName:
        return &PostalAddress::lastName;
    case AddressPart::StreetAddress:
        return &PostalAddress::streetAddress;
    case AddressPart::ExtendedAddress:
        return &PostalAddress::extendedAddress;
    case AddressPart::PostalCode:
        return &PostalAddress::postalCode;
    case AddressPart::Locality:
        return &PostalAddress::locality;
    case AddressPart::AdministrativeArea:
        return &PostalAddress::administrativeArea;
    case AddressPart::Country:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

QString addressText(const PostalAddress &address, AddressPart part)
{
    const auto member = addressMember(part);
    return member ? address.*member : address.country.text();
}

void setAddressText(PostalAddress &address, AddressPart part, const QString &text)
{
    if (const auto member = addressMember(part)) {
        address.*member = text;
    } else {
        address.country = CountryCode::fromText(text).value_or(CountryCode());
    }
}

AddressPlace addressPlaceOf(const RequirementSet &set, const QString &region)
{
    const auto asked =
        std::find_if(set.requirements.cbegin(), set.requirements.cend(),
                     [](const Requirement &requirement) { return requirement.kind == Requirement::Kind::Address; });
    if (asked == set.requirements.cend()) {
        return {};
    }
    return {asked->criteria.locality, set.country, region};
}

QString countryProblem(const CountryCode &country, const AddressPlace &place)
{
    if (country.isEmpty()) {
        return {};
    }
    if (!allCountries().contains(country)) {
        return AddressText::tr("“%1” is the code of no country. Choose one.").arg(country.text());
    }
    const bool isElsewhere =
        place.limit != LocalityLimit::Anywhere && !place.country.isEmpty() && country != place.country;
    return isElsewhere ? AddressText::tr("The address must be in the country of the number: %1.")
                             .arg(countryName(place.country))
                       : QString();
}

QString tidiedText(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar character) {
        const char16_t code = character.unicode();
        // Marks that turn what follows around, spaces without width, soft hyphens. Joiners stay: scripts need them.
        const bool isUnseen = code == 0x00AD || code == 0x061C || code == 0x200B || code == 0x200E || code == 0x200F ||
                              (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
                              code == 0xFEFF;
        return isUnseen || (character.category() == QChar::Other_Control && !character.isSpace());
    });
    return kept.simplified();
}

PostalAddress tidied(const PostalAddress &address)
{
    PostalAddress tidy = address;
    for (const AddressPart part : addressParts()) {
        setAddressText(tidy, part, tidiedText(addressText(address, part)));
    }
    tidy.postalCode = tidy.postalCode.toUpper();
    return tidy;
}

QList<AddressDoubt> addressDoubts(const PostalAddress &address, const AddressPlace &place)
{
    const PostalAddress tidy = tidied(address);
    QList<AddressDoubt> doubts;
    for (const AddressPart part : addressParts()) {
        const QString text = addressText(tidy, part);
        QString doubt;
        if (part == AddressPart::PhoneNumber) {
            continue;
        }
        if (mustNotBeStored(text)) {
            doubt = whyNotStored();
        } else if (part == AddressPart::PostalCode) {
            doubt = postalCodeDoubt(text, tidy.country);
        } else {
            doubt = forbiddenCharactersDoubt(text);
        }
        if (doubt.isEmpty() && part == AddressPart::Locality) {
            doubt = localityDoubt(text, place);
        }
        if (!doubt.isEmpty()) {
            doubts.append({part, doubt});
        }
    }
    return doubts;
}

bool usesPostalCodes(const CountryCode &country)
{
    static const QStringList without{QStringLiteral("AE"), QStringLiteral("AG"), QStringLiteral("BS"),
                                     QStringLiteral("BW"), QStringLiteral("CM"), QStringLiteral("GH"),
                                     QStringLiteral("HK"), QStringLiteral("MO"), QStringLiteral("QA"),
                                     QStringLiteral("RW"), QStringLiteral("UG"), QStringLiteral("ZW")};
    return !without.contains(country.text());
}

bool isBlank(const PostalAddress &address)
{
    PostalAddress others = tidied(address);
    others.country = {};
    return others == PostalAddress();
}

QString addressInOneLine(const PostalAddress &address)
{
    const QString place = QStringLiteral("%1 %2").arg(address.postalCode, address.locality).trimmed();
    QStringList parts{address.streetAddress, place, address.country.text()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace numberdesk
