// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/documents/filenames.h"

#include <QList>

#include <algorithm>

namespace numberdesk {
namespace {

/// An ending that is longer is none. @unit characters
constexpr qsizetype LongestEnding = 12;

/// Marks, embeddings, overrides and isolates of writing direction, and all other characters without a shape.
bool isHidden(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
           category == QChar::Other_NotAssigned;
}

QString withoutHidden(const QString &name)
{
    QString clean;
    const QList<uint> letters = name.toUcs4();
    for (const uint letter : letters) {
        if (!isHidden(letter)) {
            clean += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
        }
    }
    return clean;
}

/// Not between the two halves of one character.
qsizetype wholeCharacters(const QString &text, qsizetype length)
{
    return length > 0 && length < text.size() && text.at(length - 1).isHighSurrogate() ? length - 1 : length;
}

} // namespace

QString cleanFileName(const QString &name)
{
    const qsizetype folder = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString clean = withoutHidden(name.mid(folder + 1)).simplified();
    if (clean.isEmpty() || clean == QLatin1String(".") || clean == QLatin1String("..")) {
        return QStringLiteral("document");
    }
    if (clean.size() <= MaximumFileName) {
        return clean;
    }
    const qsizetype dot = clean.lastIndexOf(u'.');
    const QString ending = dot > 0 && clean.size() - dot <= LongestEnding ? clean.mid(dot) : QString();
    clean.truncate(wholeCharacters(clean, MaximumFileName - ending.size()));
    return clean.trimmed() + ending;
}

bool isMisleadingName(const QString &name) { return withoutHidden(name) != name; }

} // namespace numberdesk
