// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/countrycode.h"

#include <QList>
#include <QString>

namespace numberdesk {

/// Numbers that authorities give to companies and persons, and whose form is public.
enum class IdentifierKind
{
    CodiceFiscale,   ///< Italy, of a person; a company's is a partita IVA
    PartitaIva,      ///< Italy
    Pan,             ///< India
    Gstin,           ///< India
    Cin,             ///< India; taken verbatim, nothing is checked
    Siret,           ///< France
    VatNumber,       ///< by the country that is its prefix
    Ein,             ///< United States
    UkCompanyNumber, ///< United Kingdom
};

/// What is doubtful about an identifier, as a translated sentence; empty when nothing is. White space and the dots and
/// hyphens that people write in it do not count, nor does the case of letters. These rules are the authorities' and
/// have their exceptions, so the answer is never a problem.
/// @param country decides what a VAT number without prefix is; may be empty.
QString identifierDoubt(IdentifierKind kind, const QString &entered, const CountryCode &country = {});
/// The same where any of several is accepted: nothing is doubtful when one of them fits, otherwise it is told of the
/// one that was probably meant.
QString identifierDoubt(const QList<IdentifierKind> &kinds, const QString &entered, const CountryCode &country = {});

/// The check letter of a codice fiscale of which the first 15 characters are given, in capitals; null when they are not
/// of its form. Source: decreto ministeriale 23 dicembre 1976, "Sistemi di codificazione dei soggetti".
QChar codiceFiscaleCheckLetter(QStringView first15);
/// The check digit of a partita IVA of which the first 10 digits are given; null when they are no digits.
/// Source: decreto ministeriale 23 dicembre 1976.
QChar partitaIvaCheckDigit(QStringView first10);
/// The check character of a GSTIN of which the first 14 characters are given, in capitals; null when there is another
/// character than a digit or letter. Source: GSTN, "GSTIN format": base 36 with weights 1 and 2.
QChar gstinCheckCharacter(QStringView first14);

/// The prefix of a country's VAT numbers ("EL" of Greece); empty where none is known here.
/// Source: European Commission, VIES, "Frequently asked questions", question 11.
QString vatPrefix(const CountryCode &country);
/// Whether this is, with its prefix, of the form of a VAT number.
bool isVatNumberWithPrefix(const QString &entered);

} // namespace numberdesk
