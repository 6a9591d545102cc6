// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/profilemapping.h"

#include "core/compliance/profiles/localchecks.h"

#include <algorithm>
#include <vector>

namespace numberdesk {
namespace {

using Attribute = ProfileAttribute;

/// What stands for "leave it empty" in the stored choices; no attribute has this key.
constexpr QLatin1String EmptyWord("none");

QString mappingKey(const Requirement &requirement)
{
    return (requirement.key.isEmpty() ? requirement.name : requirement.key).simplified().toLower();
}

/// Words of a requirement and where the answer is. The first rule whose words are asked for decides.
struct SourceRule
{
    const char *words;
    std::vector<ProfileSource> sources;
};

const std::vector<SourceRule> &sourceRules()
{
    // Longer phrases before those that they contain.
    static const std::vector<SourceRule> rules{
        {"date of incorporation", {Attribute::IncorporationDate}},
        {"incorporation date", {Attribute::IncorporationDate}},
        {"date of registration", {Attribute::IncorporationDate}},
        {"founding date", {Attribute::IncorporationDate}},
        {"date of birth", {Attribute::BirthDate}},
        {"birth date", {Attribute::BirthDate}},
        {"birthdate", {Attribute::BirthDate}},
        {"birthday", {Attribute::BirthDate}},
        {"dob", {Attribute::BirthDate}},
        {"place of birth", {Attribute::BirthPlace}},
        {"birth place", {Attribute::BirthPlace}},
        {"birthplace", {Attribute::BirthPlace}},
        {"nationality", {Attribute::Nationality}},
        {"citizenship", {Attribute::Nationality}},
        {"trading name", {Attribute::TradingName, Attribute::LegalName}},
        {"trade name", {Attribute::TradingName, Attribute::LegalName}},
        {"brand name", {Attribute::TradingName, Attribute::LegalName}},
        {"doing business as", {Attribute::TradingName, Attribute::LegalName}},
        {"dba", {Attribute::TradingName, Attribute::LegalName}},
        {"first name", {Attribute::FirstName}},
        {"given name", {Attribute::FirstName}},
        {"forename", {Attribute::FirstName}},
        {"last name", {Attribute::LastName}},
        {"family name", {Attribute::LastName}},
        {"surname", {Attribute::LastName}},
        {"legal name", {Attribute::LegalName, Attribute::FullName}},
        {"business name", {Attribute::LegalName, Attribute::TradingName}},
        {"company name", {Attribute::LegalName, Attribute::TradingName}},
        {"registered name", {Attribute::LegalName}},
        {"name of the company", {Attribute::LegalName, Attribute::TradingName}},
        {"organization name", {Attribute::LegalName, Attribute::TradingName}},
        {"organisation name", {Attribute::LegalName, Attribute::TradingName}},
        {"full name", {Attribute::FullName}},
        {"contact name", {Attribute::FullName}},
        {"customer name", {Attribute::LegalName, Attribute::FullName}},
        {"end user name", {Attribute::LegalName, Attribute::FullName}},
        {"name of the holder", {Attribute::FullName, Attribute::LegalName}},
        {"passport number", {Attribute::IdentityNumber}},
        {"identity card number", {Attribute::IdentityNumber}},
        {"identity document number", {Attribute::IdentityNumber}},
        {"id card number", {Attribute::IdentityNumber}},
        {"job title", {Attribute::Position}},
        {"position", {Attribute::Position}},
        {"tax number", {Attribute::TaxNumber, Attribute::VatNumber}},
        {"tax identification number", {Attribute::TaxNumber, Attribute::VatNumber}},
        {"tax id", {Attribute::TaxNumber, Attribute::VatNumber}},
        {"taxid", {Attribute::TaxNumber, Attribute::VatNumber}},
        {"tax code", {Attribute::TaxNumber, Attribute::VatNumber}},
        {"tin", {Attribute::TaxNumber, Attribute::VatNumber}},
        {"register court", {Attribute::RegisterPlace}},
        {"place of the register", {Attribute::RegisterPlace}},
        {"place of registration", {Attribute::RegisterPlace}},
        {"registration number", {Attribute::RegistrationNumber}},
        {"register number", {Attribute::RegistrationNumber}},
        {"company number", {Attribute::RegistrationNumber}},
        {"company code", {Attribute::RegistrationNumber}},
        {"business registration", {Attribute::RegistrationNumber}},
        {"hrb", {Attribute::RegistrationNumber}},
        {"siren", {Attribute::RegistrationNumber}},
        {"email", {Attribute::Email}},
        {"e mail", {Attribute::Email}},
        {"mail address", {Attribute::Email}},
        {"phone number", {Attribute::Phone}},
        {"phone", {Attribute::Phone}},
        {"telephone", {Attribute::Phone}},
        {"web site", {Attribute::WebSite}},
        {"website", {Attribute::WebSite}},
        {"postal code", {AddressPart::PostalCode}},
        {"post code", {AddressPart::PostalCode}},
        {"postcode", {AddressPart::PostalCode}},
        {"zip", {AddressPart::PostalCode}},
        {"street address", {AddressPart::StreetAddress}},
        {"street", {AddressPart::StreetAddress}},
        {"city", {AddressPart::Locality}},
        {"locality", {AddressPart::Locality}},
        {"province", {AddressPart::AdministrativeArea}},
        {"administrative area", {AddressPart::AdministrativeArea}},
        {"country code", {AddressPart::Country}},
    };
    return rules;
}

/// Where a number of this kind is kept.
QList<ProfileSource> sourcesOfIdentifier(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::CodiceFiscale:
    case IdentifierKind::Pan:
    case IdentifierKind::Ein:
        return {Attribute::TaxNumber};
    case IdentifierKind::PartitaIva:
    case IdentifierKind::Gstin:
    case IdentifierKind::VatNumber:
        return {Attribute::VatNumber};
    case IdentifierKind::Cin:
    case IdentifierKind::Siret:
    case IdentifierKind::UkCompanyNumber:
        return {Attribute::RegistrationNumber};
    }
    Q_UNREACHABLE();
}

/// What the requirement's kind alone says.
QList<ProfileSource> sourcesOfKind(Requirement::Kind kind)
{
    switch (kind) {
    case Requirement::Kind::Email:
        return {Attribute::Email};
    case Requirement::Kind::Phone:
        return {Attribute::Phone};
    case Requirement::Kind::Url:
        return {Attribute::WebSite};
    default:
        return {};
    }
}

/// Whether a value of this attribute can answer a requirement of this kind at all.
bool suitsKind(const ProfileSource &source, Requirement::Kind kind)
{
    const auto *attribute = std::get_if<Attribute>(&source);
    const bool isDate = attribute && attributeForm(*attribute) == AttributeForm::Date;
    switch (kind) {
    case Requirement::Kind::Date:
        return isDate;
    case Requirement::Kind::Document:
    case Requirement::Kind::Address:
    case Requirement::Kind::Action:
    case Requirement::Kind::MultipleChoice:
        return false;
    default:
        return true;
    }
}

/// A company has no birthday, a person no register.
bool suitsHolder(const ProfileSource &source, ComplianceProfile::Kind kind)
{
    const auto *attribute = std::get_if<Attribute>(&source);
    if (!attribute) {
        return true;
    }
    if (kind == ComplianceProfile::Kind::Company) {
        return companyAttributes().contains(*attribute);
    }
    return *attribute == Attribute::FullName || personAttributes().contains(*attribute);
}

} // namespace

QString profileSourceKey(const ProfileSource &source)
{
    const auto *attribute = std::get_if<Attribute>(&source);
    return attribute ? attributeKey(*attribute) : addressPartKey(std::get<AddressPart>(source));
}

std::optional<ProfileMapping::Choice> ProfileMapping::choice(const Requirement &requirement) const
{
    const auto found = m_choices.constFind(mappingKey(requirement));
    return found == m_choices.cend() ? std::nullopt : std::optional(*found);
}

void ProfileMapping::choose(const Requirement &requirement, Choice choice)
{
    const QString key = mappingKey(requirement);
    m_others.remove(key);
    m_choices.insert(key, choice);
}

void ProfileMapping::forget(const Requirement &requirement)
{
    m_choices.remove(mappingKey(requirement));
    m_others.remove(mappingKey(requirement));
}

QJsonObject ProfileMapping::toJson() const
{
    QJsonObject json = m_others;
    for (auto choice = m_choices.cbegin(); choice != m_choices.cend(); ++choice) {
        const auto *attribute = std::get_if<Attribute>(&choice.value());
        json.insert(choice.key(), attribute ? attributeKey(*attribute) : QString(EmptyWord));
    }
    return json;
}

ProfileMapping ProfileMapping::fromJson(const QJsonObject &json)
{
    ProfileMapping mapping;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const QString word = member.value().toString();
        if (const auto attribute = attributeFromKey(word)) {
            mapping.m_choices.insert(member.key(), *attribute);
        } else if (word == EmptyWord) {
            mapping.m_choices.insert(member.key(), LeftEmpty());
        } else {
            mapping.m_others.insert(member.key(), member.value());
        }
    }
    return mapping;
}

QList<ProfileSource> profileSourcesOf(const Requirement &requirement, const CountryCode &country,
                                      ComplianceProfile::Kind kind)
{
    QList<ProfileSource> sources = sourcesOfKind(requirement.kind);
    const auto add = [&sources](const ProfileSource &source) {
        if (!sources.contains(source)) {
            sources.append(source);
        }
    };
    if (sources.isEmpty()) {
        const QList<IdentifierKind> identifiers = identifiersAskedBy(requirement, country);
        for (const IdentifierKind identifier : identifiers) {
            for (const ProfileSource &source : sourcesOfIdentifier(identifier)) {
                add(source);
            }
        }
    }
    if (sources.isEmpty()) {
        // The name says it best; a description may speak of other things too.
        Requirement named = requirement;
        named.description.clear();
        for (const QString &words : {askedWords(named), askedWords(requirement)}) {
            const auto rule = std::find_if(sourceRules().cbegin(), sourceRules().cend(),
                                           [&words](const SourceRule &entry) { return asksFor(words, entry.words); });
            if (rule != sourceRules().cend()) {
                for (const ProfileSource &source : rule->sources) {
                    add(source);
                }
                break;
            }
        }
    }
    sources.removeIf([&](const ProfileSource &source) {
        return !suitsKind(source, requirement.kind) || !suitsHolder(source, kind);
    });
    return sources;
}

} // namespace numberdesk
