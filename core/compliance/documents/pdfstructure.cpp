// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/documents/pdfstructure.h"

#include <algorithm>

namespace numberdesk {
namespace {

/// A reader finds the mark of the end within so many of the last bytes. Source: ISO 32000-1, annex H, note 18.
constexpr qsizetype EndWithin = 1024;
/// A file's head may stand behind as many bytes of something else; places count from it.
constexpr qsizetype HeadWithin = 1024;

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\r' || letter == '\n' || letter == '\t' || letter == '\0';
}
bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

qsizetype skipSpaces(QByteArrayView bytes, qsizetype place)
{
    while (place < bytes.size() && isSpace(bytes.at(place))) {
        ++place;
    }
    return place;
}

qsizetype skipDigits(QByteArrayView bytes, qsizetype place)
{
    while (place < bytes.size() && isDigit(bytes.at(place))) {
        ++place;
    }
    return place;
}

/// "xref", or "12 0 obj" of a cross-reference stream.
bool isCrossReference(QByteArrayView bytes, qsizetype place)
{
    if (place < 0 || place >= bytes.size()) {
        return false;
    }
    const qsizetype start = skipSpaces(bytes, place);
    if (bytes.sliced(start).startsWith("xref")) {
        return true;
    }
    const qsizetype number = skipDigits(bytes, start);
    const qsizetype generation = skipDigits(bytes, skipSpaces(bytes, number));
    const qsizetype word = skipSpaces(bytes, generation);
    return number > start && word > generation && bytes.sliced(word).startsWith("obj");
}

/// "/Encrypt 5 0 R" or "/Encrypt <<": as in a trailer, not as a word of a text.
bool namesEncryption(QByteArrayView bytes)
{
    constexpr QByteArrayView word("/Encrypt");
    for (qsizetype found = bytes.indexOf(word); found >= 0; found = bytes.indexOf(word, found + word.size())) {
        const qsizetype value = skipSpaces(bytes, found + word.size());
        const QByteArrayView rest = bytes.sliced(std::min(value, bytes.size()));
        if (rest.startsWith("<<")) {
            return true;
        }
        const qsizetype number = skipDigits(bytes, value);
        const qsizetype generation = skipDigits(bytes, skipSpaces(bytes, number));
        const qsizetype letter = skipSpaces(bytes, generation);
        if (number > value && generation > number && letter < bytes.size() && bytes.at(letter) == 'R') {
            return true;
        }
    }
    return false;
}

} // namespace

PdfStructure pdfStructure(QByteArrayView bytes)
{
    PdfStructure structure;
    const QByteArrayView tail = bytes.last(std::min(bytes.size(), EndWithin));
    structure.hasEnd = tail.contains("%%EOF");
    const qsizetype start = bytes.lastIndexOf(QByteArrayView("startxref"));
    if (start >= 0) {
        const qsizetype from = skipSpaces(bytes, start + 9);
        const qsizetype to = skipDigits(bytes, from);
        // Longer is no place in a file.
        constexpr qsizetype LongestPlace = 12;
        const qsizetype head = bytes.first(std::min(bytes.size(), HeadWithin)).indexOf(QByteArrayView("%PDF-"));
        qsizetype place = to > from && to - from <= LongestPlace ? 0 : -1;
        for (qsizetype digit = from; place >= 0 && digit < to; ++digit) {
            place = place * 10 + (bytes.at(digit) - '0');
        }
        structure.hasCrossReferences = place >= 0 && (isCrossReference(bytes, place) ||
                                                      isCrossReference(bytes, place + std::max<qsizetype>(head, 0)));
    }
    structure.isEncrypted = namesEncryption(bytes);
    return structure;
}

} // namespace numberdesk
