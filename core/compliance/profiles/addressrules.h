// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requirement.h"

#include <QList>

namespace numberdesk {

/// The members of a postal address, by name.
enum class AddressPart
{
    BusinessName,
    PhoneNumber,
    FirstName,
    LastName,
    StreetAddress,
    ExtendedAddress,
    PostalCode,
    Locality,
    AdministrativeArea,
    Country,
};

/// All parts, in the order in which a form asks for them.
QList<AddressPart> addressParts();
/// Stable English name ("streetAddress"), for naming a part in an error.
QString addressPartKey(AddressPart part);
/// What a part is called in forms, gaps and rejections ("address/street"); it is kept with cases.
QString addressPartField(AddressPart part);
/// The label of a part on a form, translated.
QString addressPartName(AddressPart part);
/// The text of a part; of the country its code.
QString addressText(const PostalAddress &address, AddressPart part);
/// Puts a text into a part. A text that is no country code leaves the country empty.
void setAddressText(PostalAddress &address, AddressPart part, const QString &text);

/// Something about a part of an address that a provider may not accept, as a translated sentence.
struct AddressDoubt
{
    AddressPart part = AddressPart::StreetAddress;
    QString text;

    friend bool operator==(const AddressDoubt &, const AddressDoubt &) = default;
};

/// Where an address must lie, as the one who asks for it says.
struct AddressPlace
{
    LocalityLimit limit = LocalityLimit::Anywhere;
    /// The number's country.
    CountryCode country;
    /// Where the number belongs to, as its provider writes it ("Sassari, Sardegna"); empty when that is not known.
    QString region;

    friend bool operator==(const AddressPlace &, const AddressPlace &) = default;
};

/// What the requirement for an address among these says. @param region see AddressPlace
AddressPlace addressPlaceOf(const RequirementSet &set, const QString &region);

/// Why an address in this country is surely not accepted, and what to do; empty when nothing stands against it, or when
/// there is none yet.
QString countryProblem(const CountryCode &country, const AddressPlace &place);

/// A line as it is kept: without white space around it, with single spaces in it, and without marks that nobody sees
/// and that could turn it around.
QString tidiedText(const QString &text);

/// The address without white space around its parts and with single spaces in them, without marks that nobody sees, and
/// its postal code in capitals. This is how an address is kept and sent.
PostalAddress tidied(const PostalAddress &address);

/// What may keep a provider from accepting an address: characters that break forms, a postal code of another shape than
/// the country's, a town that is not the number's where it must be. Doubts only: no rule of this kind is without
/// exceptions. In the order of addressParts().
QList<AddressDoubt> addressDoubts(const PostalAddress &address, const AddressPlace &place = {});

/// False for countries whose post uses no codes, as far as the numbers of these providers reach there.
/// Source: Universal Postal Union, "Addressing systems".
bool usesPostalCodes(const CountryCode &country);

/// Nobody entered anything, the country apart.
bool isBlank(const PostalAddress &address);
/// In one line, for lists: "Via Roma 12, 07100 Sassari, IT".
QString addressInOneLine(const PostalAddress &address);

} // namespace numberdesk
