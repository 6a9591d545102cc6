// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/profileattribute.h"

#include "core/domain/nametable.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct AttributeText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileAttribute)
};

using Attribute = ProfileAttribute;

constexpr NameTable AttributeKeys{std::array{
    std::pair{Attribute::LegalName, "legalName"},
    std::pair{Attribute::TradingName, "tradingName"},
    std::pair{Attribute::RegistrationNumber, "registrationNumber"},
    std::pair{Attribute::RegisterPlace, "registerPlace"},
    std::pair{Attribute::TaxNumber, "taxNumber"},
    std::pair{Attribute::VatNumber, "vatNumber"},
    std::pair{Attribute::IncorporationDate, "incorporationDate"},
    std::pair{Attribute::FirstName, "firstName"},
    std::pair{Attribute::LastName, "lastName"},
    std::pair{Attribute::BirthDate, "birthDate"},
    std::pair{Attribute::BirthPlace, "birthPlace"},
    std::pair{Attribute::Nationality, "nationality"},
    std::pair{Attribute::IdentityNumber, "identityNumber"},
    std::pair{Attribute::Position, "position"},
    std::pair{Attribute::Email, "email"},
    std::pair{Attribute::Phone, "phone"},
    std::pair{Attribute::WebSite, "webSite"},
    std::pair{Attribute::FullName, "fullName"},
}};

} // namespace

QString attributeKey(ProfileAttribute attribute) { return AttributeKeys.name(attribute); }

std::optional<ProfileAttribute> attributeFromKey(QStringView key) { return AttributeKeys.value(key); }

QString attributeName(ProfileAttribute attribute)
{
    switch (attribute) {
    case Attribute::LegalName:
        return AttributeText::tr("Legal name");
    case Attribute::TradingName:
        return AttributeText::tr("Trading name");
    case Attribute::RegistrationNumber:
        return AttributeText::tr("Registration number");
    case Attribute::RegisterPlace:
        return AttributeText::tr("Place of the register");
    case Attribute::TaxNumber:
        return AttributeText::tr("Tax number");
    case Attribute::VatNumber:
        return AttributeText::tr("VAT number");
    case Attribute::IncorporationDate:
        return AttributeText::tr("Date of incorporation");
    case Attribute::FirstName:
        return AttributeText::tr("First name");
    case Attribute::LastName:
        return AttributeText::tr("Last name");
    case Attribute::BirthDate:
        return AttributeText::tr("Date of birth");
    case Attribute::BirthPlace:
        return AttributeText::tr("Place of birth");
    case Attribute::Nationality:
        //: Field of a person.
        return AttributeText::tr("Nationality");
    case Attribute::IdentityNumber:
        return AttributeText::tr("Passport or identity card number");
    case Attribute::Position:
        return AttributeText::tr("Position in the company");
    case Attribute::Email:
        //: Field: an address for mail.
        return AttributeText::tr("E-mail");
    case Attribute::Phone:
        //: Field: a telephone number.
        return AttributeText::tr("Phone");
    case Attribute::WebSite:
        return AttributeText::tr("Web site");
    case Attribute::FullName:
        return AttributeText::tr("Full name");
    }
    Q_UNREACHABLE();
}

QString attributeHint(ProfileAttribute attribute)
{
    switch (attribute) {
    case Attribute::LegalName:
        return AttributeText::tr("As in the register.");
    case Attribute::RegistrationNumber:
        return AttributeText::tr("For instance company number, HRB, SIRET or CIN.");
    case Attribute::TaxNumber:
        return AttributeText::tr("For instance codice fiscale, PAN or EIN.");
    case Attribute::VatNumber:
        return AttributeText::tr("For instance partita IVA or GSTIN.");
    case Attribute::Phone:
        return AttributeText::tr("Written internationally, as +39 079 555 0142.");
    default:
        return {};
    }
}

AttributeForm attributeForm(ProfileAttribute attribute)
{
    switch (attribute) {
    case Attribute::IncorporationDate:
    case Attribute::BirthDate:
        return AttributeForm::Date;
    case Attribute::Email:
        return AttributeForm::Email;
    case Attribute::Phone:
        return AttributeForm::Phone;
    case Attribute::WebSite:
        return AttributeForm::WebSite;
    default:
        return AttributeForm::Text;
    }
}

QList<ProfileAttribute> companyAttributes()
{
    return {Attribute::LegalName,
            Attribute::TradingName,
            Attribute::RegistrationNumber,
            Attribute::RegisterPlace,
            Attribute::TaxNumber,
            Attribute::VatNumber,
            Attribute::Email,
            Attribute::Phone,
            Attribute::WebSite,
            Attribute::IncorporationDate};
}

QList<ProfileAttribute> personAttributes()
{
    return {Attribute::FirstName,   Attribute::LastName,  Attribute::BirthDate,      Attribute::BirthPlace,
            Attribute::Nationality, Attribute::TaxNumber, Attribute::IdentityNumber, Attribute::Position,
            Attribute::Email,       Attribute::Phone};
}

} // namespace numberdesk
