// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace numberdesk {

/// What regulators ask about a company or a person, once for all providers.
enum class ProfileAttribute
{
    LegalName,
    TradingName,
    RegistrationNumber, ///< company number, HRB, CIN, SIRET
    RegisterPlace,
    TaxNumber, ///< codice fiscale, PAN, EIN
    VatNumber, ///< partita IVA, GSTIN, with or without the country's prefix
    IncorporationDate,
    FirstName,
    LastName,
    BirthDate,
    BirthPlace,
    Nationality,
    IdentityNumber, ///< of a passport or identity card
    Position,       ///< in the company
    Email,
    Phone,
    WebSite,
    FullName, ///< made from first and last name; never stored
};

/// How a value is entered and compared.
enum class AttributeForm
{
    Text,
    Date, ///< kept as YYYY-MM-DD
    Email,
    Phone,
    WebSite,
};

/// Stable English name ("taxNumber"), for storage.
QString attributeKey(ProfileAttribute attribute);
/// Nothing for a name that is not known.
std::optional<ProfileAttribute> attributeFromKey(QStringView key);
/// What people call it ("Tax number"), translated.
QString attributeName(ProfileAttribute attribute);
/// Where it helps: what belongs into it in which country, translated; empty otherwise.
QString attributeHint(ProfileAttribute attribute);
AttributeForm attributeForm(ProfileAttribute attribute);

/// What is asked of a company and of a person, in the order of a form. FullName is in neither.
QList<ProfileAttribute> companyAttributes();
QList<ProfileAttribute> personAttributes();

} // namespace numberdesk
