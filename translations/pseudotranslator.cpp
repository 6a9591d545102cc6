// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/pseudotranslator.h"

#include "translations/catalogues.h"

#include <QRegularExpression>

namespace numberdesk {
namespace {

const QString Opening = QStringLiteral("[!! ");
const QString Closing = QStringLiteral(" !!]");

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("ACDEGHIJLNORSTUWYZacdeghijlnorstuwyz");
    static const QString dressed = QStringLiteral("ÀÇĎÉĜĤÎĴĻÑÔŔŠŤÛŴÝŽàçďéĝĥîĵļñôŕšťûŵýž");
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : dressed.at(place);
}

bool isVowel(QChar letter) { return QStringLiteral("AEIOUaeiou").contains(letter); }

QString dressed(QStringView letters, Qt::LayoutDirection direction)
{
    QString text;
    for (const QChar letter : letters) {
        text += accented(letter);
        // About four letters of ten are vowels: twice each makes what German and Italian need.
        if (isVowel(letter)) {
            text += accented(letter);
        }
    }
    return direction == Qt::RightToLeft ? QStringLiteral("\u200f\u202e") + text + QStringLiteral("\u202c\u200f") : text;
}

} // namespace

QString pseudoText(const QString &english, Qt::LayoutDirection direction)
{
    // What stays whole: %1, %L1, %n; the {city} of a label pattern; tags and entities; a mnemonic with its letter.
    static const QRegularExpression pieces(QStringLiteral("%L?[0-9n]+|\\{[a-z]+\\}|<[^>]*>|&[a-z]+;|&\\w|(\\p{L}+)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString text;
    qsizetype end = 0;
    auto match = pieces.globalMatch(english);
    while (match.hasNext()) {
        const QRegularExpressionMatch piece = match.next();
        text += QStringView(english).mid(end, piece.capturedStart() - end);
        text += piece.hasCaptured(1) ? dressed(piece.capturedView(1), direction) : piece.captured();
        end = piece.capturedEnd();
    }
    text += QStringView(english).mid(end);
    const QString mark = direction == Qt::RightToLeft ? QStringLiteral("\u200f") : QString();
    return mark + Opening + text + Closing + mark;
}

PseudoTranslator::PseudoTranslator(Qt::LayoutDirection direction, QObject *parent)
    : QTranslator(parent)
    , m_direction(direction)
{
    // Without the plural forms the source itself is shown, "%n number(s)".
    static_cast<void>(catalogues::loadOurs(m_plurals, QStringLiteral("en")));
}

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const
{
    if (qstrcmp(sourceText, "QT_LAYOUT_DIRECTION") == 0) {
        return m_direction == Qt::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
    }
    // Names of keys are read by QKeySequence, too.
    if (qstrcmp(context, "QShortcut") == 0) {
        return {};
    }
    const QString plural = m_plurals.translate(context, sourceText, disambiguation, n);
    return pseudoText(plural.isEmpty() ? QString::fromUtf8(sourceText) : plural, m_direction);
}

bool PseudoTranslator::isPseudo(const QString &text) { return text.contains(Opening) && text.contains(Closing); }

} // namespace numberdesk
