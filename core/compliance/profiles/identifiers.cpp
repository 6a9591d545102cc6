// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/identifiers.h"

#include "core/compliance/profiles/vatforms.h"
#include "core/locale/digits.h"
#include "core/locale/formats.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace numberdesk {
namespace {

struct IdentifierText
{
    Q_DECLARE_TR_FUNCTIONS(Identifiers)
};

constexpr qsizetype CodiceFiscaleLength = 16;
constexpr qsizetype PartitaIvaLength = 11;
constexpr qsizetype PanLength = 10;
constexpr qsizetype GstinLength = 15;
constexpr qsizetype SiretLength = 14;
constexpr qsizetype UkCompanyLength = 8;

bool matchesForm(const QString &text, const QString &form)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(text).hasMatch();
}

/// As it is compared: capitals, ASCII digits, without what people put between its parts.
QString compacted(const QString &entered)
{
    QString text = withAsciiDigits(entered).toUpper();
    text.removeIf([](QChar character) {
        return character.isSpace() || character == u'.' || character == u'-' || character == u'/' ||
               character.category() == QChar::Other_Format;
    });
    return text;
}

int digitOrLetterValue(QChar character)
{
    if (character >= u'0' && character <= u'9') {
        return character.unicode() - u'0';
    }
    return character >= u'A' && character <= u'Z' ? character.unicode() - u'A' : -1;
}

/// Luhn's sum over all digits, doubling every second one beginning with the last but `offset`.
int luhnSum(QStringView digits, int offset)
{
    int sum = 0;
    for (qsizetype index = 0; index < digits.size(); ++index) {
        const int digit = digits.at(digits.size() - 1 - index).unicode() - u'0';
        const int weighted = (index + offset) % 2 == 0 ? digit : 2 * digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum;
}

QString wrongLength(const QString &name, qsizetype wanted, qsizetype has)
{
    //: %1 is the name of an identifier, as PAN or codice fiscale; %2 and %3 are numbers of characters.
    return IdentifierText::tr("%1: %2 characters are expected; this has %3.")
        .arg(name, formats::number(wanted), formats::number(has));
}

QString wrongCheck(const QString &name, QChar entered, QChar computed)
{
    //: %1 is the name of an identifier, as GSTIN or codice fiscale.
    return IdentifierText::tr(
               "The last character of a %1 is made from the others: here it would be %2, not %3. Look for "
               "a mistyped character.")
        .arg(name, QString(computed), QString(entered));
}

QString partitaIvaDoubt(QString text)
{
    if (text.startsWith(QLatin1String("IT"))) {
        text.remove(0, 2);
    }
    if (text.size() != PartitaIvaLength) {
        return wrongLength(QStringLiteral("partita IVA"), PartitaIvaLength, text.size());
    }
    const QChar check = partitaIvaCheckDigit(QStringView(text).first(PartitaIvaLength - 1));
    if (check.isNull() || !text.back().isDigit()) {
        return IdentifierText::tr("A partita IVA has digits alone.");
    }
    return check == text.back() ? QString() : wrongCheck(QStringLiteral("partita IVA"), text.back(), check);
}

QString codiceFiscaleDoubt(const QString &text)
{
    // A company's is eleven digits, checked as a partita IVA is.
    if (matchesForm(text, QStringLiteral("[0-9]{11}"))) {
        return partitaIvaDoubt(text);
    }
    if (text.size() != CodiceFiscaleLength) {
        return wrongLength(QStringLiteral("codice fiscale"), CodiceFiscaleLength, text.size());
    }
    const QChar check = codiceFiscaleCheckLetter(QStringView(text).first(CodiceFiscaleLength - 1));
    if (check.isNull() || !text.back().isLetter()) {
        return IdentifierText::tr(
            "This is not of the form of a codice fiscale: six letters of the name, two digits of "
            "the year, a letter of the month, two digits of the day, a letter and three digits of "
            "the place, a check letter.");
    }
    return check == text.back() ? QString() : wrongCheck(QStringLiteral("codice fiscale"), text.back(), check);
}

QString panDoubt(const QString &text)
{
    if (text.size() != PanLength) {
        return wrongLength(QStringLiteral("PAN"), PanLength, text.size());
    }
    if (!matchesForm(text, QStringLiteral("[A-Z]{5}[0-9]{4}[A-Z]"))) {
        return IdentifierText::tr("A PAN is five letters, four digits and a letter.");
    }
    // Source: Income Tax Department of India, "Structure of PAN": the fourth letter is the holder's status.
    static const QString holders = QStringLiteral("PCHABGJLFT");
    return holders.contains(text.at(3))
               ? QString()
               : IdentifierText::tr("The fourth letter of a PAN says what its holder is, P for a person or C for a "
                                    "company; %1 is none of these letters.")
                     .arg(text.at(3));
}

QString gstinDoubt(const QString &text)
{
    if (text.size() != GstinLength) {
        return wrongLength(QStringLiteral("GSTIN"), GstinLength, text.size());
    }
    if (!matchesForm(text.first(2), QStringLiteral("[0-9]{2}"))) {
        return IdentifierText::tr("A GSTIN begins with the two digits of the state.");
    }
    if (const QString doubt = panDoubt(text.mid(2, PanLength)); !doubt.isEmpty()) {
        return IdentifierText::tr("Characters 3 to 12 of a GSTIN are the PAN. %1").arg(doubt);
    }
    if (text.at(13) != u'Z') {
        return IdentifierText::tr("The last but one character of a GSTIN is usually Z, not %1.").arg(text.at(13));
    }
    const QChar check = gstinCheckCharacter(QStringView(text).first(GstinLength - 1));
    if (check.isNull()) {
        return IdentifierText::tr("A GSTIN has digits and letters alone.");
    }
    return check == text.back() ? QString() : wrongCheck(QStringLiteral("GSTIN"), text.back(), check);
}

QString siretDoubt(const QString &text)
{
    if (text.size() != SiretLength) {
        return wrongLength(QStringLiteral("SIRET"), SiretLength, text.size());
    }
    if (!matchesForm(text, QStringLiteral("[0-9]{14}"))) {
        return IdentifierText::tr("A SIRET has digits alone.");
    }
    // Those of the post office have another rule. Source: INSEE, "Numéro SIRET", definition.
    return text.startsWith(QLatin1String("356000000")) || luhnSum(text, 0) % 10 == 0
               ? QString()
               : IdentifierText::tr("The digits of this SIRET do not fit together. Look for a mistyped digit.");
}

QString einDoubt(const QString &entered, const QString &text)
{
    if (!matchesForm(text, QStringLiteral("[0-9]{9}"))) {
        return IdentifierText::tr("An EIN is nine digits, written as 12-3456789.");
    }
    return matchesForm(withAsciiDigits(entered).simplified(), QStringLiteral("[0-9]{2}-[0-9]{7}"))
               ? QString()
               : IdentifierText::tr("An EIN is usually written with a hyphen after two digits: %1-%2.")
                     .arg(text.first(2), text.mid(2));
}

QString ukCompanyDoubt(const QString &text)
{
    if (matchesForm(text, QStringLiteral("[0-9]{5,7}"))) {
        return IdentifierText::tr("A UK company number has 8 characters; one with fewer digits begins with zeros: %1.")
            .arg(text.rightJustified(UkCompanyLength, u'0'));
    }
    // England and Wales have digits; Scotland, Northern Ireland, partnerships and societies a prefix.
    // Source: Companies House, "Uniform resource identifiers (URI) customer guide", annex of prefixes.
    return matchesForm(text, QStringLiteral("[0-9]{8}|[A-Z]{2}[0-9]{6}|[A-Z]{2}[0-9]{5}[A-Z]|R[0-9]{7}"))
               ? QString()
               : IdentifierText::tr("A UK company number is eight digits, or two letters and six digits.");
}

QString vatDoubt(const QString &text, const CountryCode &country)
{
    const VatForm *form = vatFormOfPrefix(text.first(std::min<qsizetype>(2, text.size())));
    const bool hasPrefix = form != nullptr;
    if (!form) {
        form = vatFormOfCountry(country);
    }
    if (!form) {
        return {};
    }
    const QString number = hasPrefix ? text.mid(2) : text;
    if (!matchesForm(number, QLatin1String(form->form))) {
        const CountryCode place = CountryCode::fromText(QString::fromLatin1(form->country)).value_or(CountryCode());
        //: %1 is a country, %2 an example of a VAT number.
        return IdentifierText::tr("VAT numbers of %1 have another form, for instance %2.")
            .arg(countryName(place), QLatin1String(form->example));
    }
    return QLatin1String(form->country) == QLatin1String("IT") ? partitaIvaDoubt(number) : QString();
}

} // namespace

QChar codiceFiscaleCheckLetter(QStringView first15)
{
    // Digits are letters where two persons would otherwise have the same code ("omocodia").
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("[A-Z]{6}[0-9L-NP-V]{2}[A-EHLMPRST][0-7L-NP-T][0-9L-NP-V][A-Z][0-9L-NP-V]{3}")));
    if (!form.match(first15.toString()).hasMatch()) {
        return {};
    }
    // Values of the characters at odd places, by digit or by letter.
    static constexpr std::array<int, 26> Odd{1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                             20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    int sum = 0;
    for (qsizetype index = 0; index < first15.size(); ++index) {
        const int value = digitOrLetterValue(first15.at(index));
        sum += index % 2 == 0 ? Odd.at(static_cast<std::size_t>(value)) : value;
    }
    return QChar(u'A' + sum % 26);
}

QChar partitaIvaCheckDigit(QStringView first10)
{
    const bool isDigits =
        std::all_of(first10.cbegin(), first10.cend(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (first10.size() != PartitaIvaLength - 1 || !isDigits) {
        return {};
    }
    return QChar(u'0' + (10 - luhnSum(first10, 1) % 10) % 10);
}

QChar gstinCheckCharacter(QStringView first14)
{
    static const QString characters = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    constexpr int Base = 36;
    int sum = 0;
    for (qsizetype index = 0; index < first14.size(); ++index) {
        const auto value = static_cast<int>(characters.indexOf(first14.at(index)));
        if (value < 0) {
            return {};
        }
        const int product = value * (index % 2 == 0 ? 1 : 2);
        sum += product / Base + product % Base;
    }
    return characters.at((Base - sum % Base) % Base);
}

QString vatPrefix(const CountryCode &country)
{
    const VatForm *form = vatFormOfCountry(country);
    return form ? QString::fromLatin1(form->prefix) : QString();
}

bool isVatNumberWithPrefix(const QString &entered)
{
    const QString text = compacted(entered);
    const VatForm *form = text.size() > 2 ? vatFormOfPrefix(text.first(2)) : nullptr;
    return form && matchesForm(text.mid(2), QLatin1String(form->form));
}

QString identifierDoubt(IdentifierKind kind, const QString &entered, const CountryCode &country)
{
    const QString text = compacted(entered);
    if (text.isEmpty()) {
        return {};
    }
    switch (kind) {
    case IdentifierKind::CodiceFiscale:
        return codiceFiscaleDoubt(text);
    case IdentifierKind::PartitaIva:
        return partitaIvaDoubt(text);
    case IdentifierKind::Pan:
        return panDoubt(text);
    case IdentifierKind::Gstin:
        return gstinDoubt(text);
    case IdentifierKind::Cin:
        return {};
    case IdentifierKind::Siret:
        return siretDoubt(text);
    case IdentifierKind::VatNumber:
        return vatDoubt(text, country);
    case IdentifierKind::Ein:
        return einDoubt(entered, text);
    case IdentifierKind::UkCompanyNumber:
        return ukCompanyDoubt(text);
    }
    Q_UNREACHABLE();
}

QString identifierDoubt(const QList<IdentifierKind> &kinds, const QString &entered, const CountryCode &country)
{
    QString told;
    qsizetype least = -1;
    const qsizetype length = compacted(entered).size();
    for (const IdentifierKind kind : kinds) {
        const QString doubt = identifierDoubt(kind, entered, country);
        if (doubt.isEmpty()) {
            return {};
        }
        qsizetype usual = PartitaIvaLength;
        if (kind == IdentifierKind::CodiceFiscale) {
            usual = CodiceFiscaleLength;
        } else if (kind == IdentifierKind::Gstin) {
            usual = GstinLength;
        } else if (kind == IdentifierKind::Pan) {
            usual = PanLength;
        }
        const qsizetype difference = std::abs(length - usual);
        if (least < 0 || difference < least) {
            least = difference;
            told = doubt;
        }
    }
    return told;
}

} // namespace numberdesk
