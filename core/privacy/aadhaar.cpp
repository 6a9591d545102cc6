// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/aadhaar.h"

#include "core/locale/digits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace numberdesk {
namespace {

struct AadhaarText
{
    Q_DECLARE_TR_FUNCTIONS(Aadhaar)
};

using Row = std::array<int, 10>;

/// Multiplication in the dihedral group D5.
constexpr std::array<Row, 10> Products{Row{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, Row{1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
                                       Row{2, 3, 4, 0, 1, 7, 8, 9, 5, 6}, Row{3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
                                       Row{4, 0, 1, 2, 3, 9, 5, 6, 7, 8}, Row{5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
                                       Row{6, 5, 9, 8, 7, 1, 0, 4, 3, 2}, Row{7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
                                       Row{8, 7, 6, 5, 9, 3, 2, 1, 0, 4}, Row{9, 8, 7, 6, 5, 4, 3, 2, 1, 0}};

/// What a digit becomes by its place, counted from the last.
constexpr std::array<Row, 8> Places{Row{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, Row{1, 5, 7, 6, 2, 8, 3, 0, 9, 4},
                                    Row{5, 8, 0, 3, 7, 9, 6, 1, 4, 2}, Row{8, 9, 1, 6, 0, 4, 3, 5, 2, 7},
                                    Row{9, 4, 5, 3, 1, 2, 6, 8, 7, 0}, Row{4, 2, 8, 6, 5, 7, 3, 9, 0, 1},
                                    Row{2, 7, 9, 3, 8, 0, 6, 4, 1, 5}, Row{7, 0, 4, 6, 9, 1, 3, 2, 5, 8}};

/// As digits and letters that are seen.
QString plainOf(const QString &text)
{
    QString plain = withAsciiDigits(text);
    // Marks that nobody sees would hide it.
    plain.removeIf([](QChar character) { return character.category() == QChar::Other_Format; });
    return plain;
}

struct Place
{
    qsizetype from = 0;
    qsizetype length = 0;
};

QList<Place> numbersIn(const QString &plain)
{
    static const QRegularExpression form(
        QStringLiteral(
            R"((?<![0-9+])(?<!\b[0-9]{4}[\s-])(?<!\b(?:SE|LT|GB|XI))(?<!\b(?:SE|LT|GB|XI)\s))"
            R"(([2-9][0-9]{3})[\s.\-_/·–—]{0,3}([0-9]{4})[\s.\-_/·–—]{0,3}([0-9]{4})(?![0-9])(?![\s-][0-9]{4}(?![0-9])))"),
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Place> places;
    QRegularExpressionMatchIterator matches = form.globalMatch(plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (isVerhoeffNumber(QString(match.captured(1) + match.captured(2) + match.captured(3)))) {
            places.append({match.capturedStart(), match.capturedLength()});
        }
    }
    return places;
}

} // namespace

bool isVerhoeffNumber(QStringView digits)
{
    int sum = 0;
    for (qsizetype place = 0; place < digits.size(); ++place) {
        const QChar digit = digits.at(digits.size() - 1 - place);
        if (digit < u'0' || digit > u'9') {
            return false;
        }
        const auto value = static_cast<std::size_t>(digit.unicode() - u'0');
        const int placed = Places.at(static_cast<std::size_t>(place) % Places.size()).at(value);
        sum = Products.at(static_cast<std::size_t>(sum)).at(static_cast<std::size_t>(placed));
    }
    return !digits.isEmpty() && sum == 0;
}

bool holdsAadhaarLikeNumber(const QString &text) { return !numbersIn(plainOf(text)).isEmpty(); }

QString withoutAadhaarNumbers(const QString &text)
{
    QString plain = plainOf(text);
    QList<Place> places = numbersIn(plain);
    if (places.isEmpty()) {
        return text;
    }
    // A number that was left out may have hidden another beside it.
    for (; !places.isEmpty(); places = numbersIn(plain)) {
        for (auto place = places.crbegin(); place != places.crend(); ++place) {
            plain.replace(place->from, place->length, QString(12, u'•'));
        }
    }
    return plain;
}

bool mustNotBeStored(const QString &text) { return holdsAadhaarLikeNumber(text); }

QString whyNotStored()
{
    return AadhaarText::tr(
        "This holds what looks like an Aadhaar number. Numberdesk does not keep Aadhaar numbers: enter "
        "another identifier, or leave it out.");
}

} // namespace numberdesk
