// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/localchecks.h"

#include "core/privacy/aadhaar.h"

#include <algorithm>

namespace numberdesk {
namespace {

bool asksForAny(const QString &words, std::initializer_list<const char *> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&words](const char *phrase) { return asksFor(words, phrase); });
}

bool isIn(const CountryCode &country, const char *code) { return country.text() == QLatin1String(code); }

/// Whether a short name that is a common word somewhere, as "ein" is in German, is meant: it is a word of the key, or
/// written in capitals.
bool isAbbreviated(const Requirement &requirement, QLatin1String capitals)
{
    Requirement key;
    key.key = requirement.key;
    if (asksFor(askedWords(key), QByteArray(capitals.data(), capitals.size()).toLower().constData())) {
        return true;
    }
    const QString text = requirement.name + u' ' + requirement.description;
    const auto isLetter = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(capitals); at >= 0; at = text.indexOf(capitals, at + 1)) {
        if (!isLetter(at - 1) && !isLetter(at + capitals.size())) {
            return true;
        }
    }
    return false;
}

/// What "tax number" means where the country has a word of its own for it.
QList<IdentifierKind> taxNumbersOf(const CountryCode &country)
{
    if (isIn(country, "IT")) {
        return {IdentifierKind::CodiceFiscale, IdentifierKind::PartitaIva};
    }
    if (isIn(country, "IN")) {
        return {IdentifierKind::Pan, IdentifierKind::Gstin};
    }
    return isIn(country, "US") ? QList{IdentifierKind::Ein} : QList<IdentifierKind>();
}

} // namespace

QString askedWords(const Requirement &requirement)
{
    QString words;
    for (const QString &part : {requirement.key, requirement.name, requirement.description}) {
        for (qsizetype index = 0; index < part.size(); ++index) {
            const QChar character = part.at(index);
            const bool beginsWord = character.isUpper() && index > 0 && part.at(index - 1).isLower();
            if (beginsWord) {
                words += u' ';
            }
            words += character.isLetterOrNumber() ? character.toLower() : QChar(u' ');
        }
        // A mark between the parts keeps a phrase from beginning in one and ending in the next.
        words += QStringLiteral(" | ");
    }
    return words.simplified();
}

bool asksFor(const QString &words, const char *wanted)
{
    const QLatin1String phrase(wanted);
    for (qsizetype at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
        const qsizetype end = at + phrase.size();
        if ((at == 0 || words.at(at - 1) == u' ') && (end == words.size() || words.at(end) == u' ')) {
            return true;
        }
    }
    return false;
}

QList<IdentifierKind> identifiersAskedBy(const Requirement &requirement, const CountryCode &country)
{
    const QString words = askedWords(requirement);
    QList<IdentifierKind> kinds;
    const auto addIf = [&](IdentifierKind kind, bool isAsked) {
        if (isAsked && !kinds.contains(kind)) {
            kinds.append(kind);
        }
    };
    // Words that mean one thing alone wherever they are asked.
    const bool isFiscalCode = asksForAny(words, {"codice fiscale", "codicefiscale", "fiscal code"});
    const bool isVat = asksForAny(words, {"vat", "vat number", "vatin", "ust id", "ustid", "umsatzsteuer id", "tva",
                                          "p iva", "piva", "partita iva", "partitaiva"});
    addIf(IdentifierKind::Cin,
          asksForAny(words, {"cin", "corporate identity number", "corporate identification number"}));
    addIf(IdentifierKind::CodiceFiscale, isFiscalCode);
    addIf(IdentifierKind::PartitaIva, asksForAny(words, {"p iva", "piva", "partita iva", "partitaiva"}));
    addIf(IdentifierKind::PartitaIva, isVat && (isIn(country, "IT") || isFiscalCode));
    addIf(IdentifierKind::Gstin,
          asksForAny(words, {"gstin", "gst number", "gst identification number"}) || (isVat && isIn(country, "IN")));
    // "Pan" is a common word; the Indian number is meant in India and where it is written out.
    addIf(IdentifierKind::Pan, asksForAny(words, {"permanent account number", "pan number", "pan card"}) ||
                                   (isIn(country, "IN") && asksFor(words, "pan")) ||
                                   (country.isEmpty() && isAbbreviated(requirement, QLatin1String("PAN"))));
    addIf(IdentifierKind::Siret, asksFor(words, "siret"));
    addIf(
        IdentifierKind::Ein,
        asksForAny(words, {"employer identification number", "federal tax id", "federal tax identification number"}) ||
            (isAbbreviated(requirement, QLatin1String("EIN")) && (country.isEmpty() || isIn(country, "US"))));
    addIf(IdentifierKind::UkCompanyNumber,
          asksForAny(words, {"companies house", "uk company number"}) ||
              (isIn(country, "GB") && asksForAny(words, {"company number", "company registration number", "crn",
                                                         "registration number", "company reg no"})));
    addIf(IdentifierKind::VatNumber, isVat && !kinds.contains(IdentifierKind::PartitaIva) && !isIn(country, "IN"));
    if (kinds.isEmpty() &&
        asksForAny(words, {"tax number", "tax id", "taxid", "tax identification number", "tin", "tax code"})) {
        kinds = taxNumbersOf(country);
    }
    return kinds;
}

QString localDoubt(const Requirement &requirement, const QString &answer, const CountryCode &country)
{
    using Kind = Requirement::Kind;
    const bool isInWords =
        requirement.kind == Kind::Text || requirement.kind == Kind::LongText || requirement.kind == Kind::Other;
    if (!isInWords) {
        return {};
    }
    if (mustNotBeStored(answer)) {
        return whyNotStored();
    }
    return requirement.kind == Kind::LongText
               ? QString()
               : identifierDoubt(identifiersAskedBy(requirement, country), answer, country);
}

} // namespace numberdesk
