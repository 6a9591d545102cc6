// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/labelpattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace numberdesk {
namespace {

struct PatternText
{
    Q_DECLARE_TR_FUNCTIONS(LabelPattern)
};

constexpr int WidestNumber = 9;

tl::unexpected<Error> badPattern(const QString &advice)
{
    Error error;
    error.kind = ErrorKind::InvalidInput;
    error.advice = advice;
    return failure(error);
}

} // namespace

QStringList LabelPattern::placeholders()
{
    return {QStringLiteral("{city}"),     QStringLiteral("{country}"), QStringLiteral("{type}"),
            QStringLiteral("{provider}"), QStringLiteral("{number}"),  QStringLiteral("{n}")};
}

Result<LabelPattern::Piece> LabelPattern::placeholder(const QString &inside)
{
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("city"), Kind::City},     {QStringLiteral("country"), Kind::Country},
        {QStringLiteral("type"), Kind::Type},     {QStringLiteral("provider"), Kind::Provider},
        {QStringLiteral("number"), Kind::Number}, {QStringLiteral("n"), Kind::RunningNumber}};
    const QString name = inside.section(u':', 0, 0).trimmed().toLower();
    const auto kind = kinds.constFind(name);
    if (kind == kinds.cend()) {
        return badPattern(PatternText::tr("{%1} is no placeholder. Use %2.")
                              .arg(inside.trimmed(), placeholders().join(QStringLiteral(", "))));
    }
    Piece piece{*kind, {}, 0};
    if (inside.contains(u':')) {
        const QString width = inside.section(u':', 1).trimmed();
        bool readable = false;
        piece.width = width.toInt(&readable);
        if (piece.kind != Kind::RunningNumber) {
            return badPattern(PatternText::tr("Only {n} takes a number of digits; {%1} does not.").arg(inside));
        }
        if (!readable || piece.width < 1 || piece.width > WidestNumber) {
            return badPattern(PatternText::tr("{%1} has no number of digits from 1 to %2. Write {n:3} for 001.")
                                  .arg(inside)
                                  .arg(WidestNumber));
        }
    }
    return piece;
}

Result<LabelPattern> LabelPattern::parse(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return badPattern(PatternText::tr("Type a pattern, such as %1.").arg(QStringLiteral("Sales {city} {n}")));
    }
    LabelPattern pattern;
    QString plain;
    const auto closePlain = [&] {
        if (!plain.isEmpty()) {
            pattern.m_pieces.append({Kind::Text, std::exchange(plain, {}), 0});
        }
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        const bool isDoubled = at + 1 < text.size() && text.at(at + 1) == character;
        if (character != u'{' && character != u'}') {
            plain += character;
        } else if (isDoubled) {
            plain += character;
            ++at;
        } else if (character == u'}') {
            return badPattern(PatternText::tr("A } at place %1 has no { before it.").arg(at + 1));
        } else {
            const qsizetype end = text.indexOf(u'}', at);
            if (end < 0) {
                return badPattern(PatternText::tr("The { at place %1 has no } behind it.").arg(at + 1));
            }
            Result<Piece> piece = placeholder(text.mid(at + 1, end - at - 1));
            if (!piece) {
                return failure(piece.error());
            }
            closePlain();
            pattern.m_pieces.append(std::move(*piece));
            at = end;
        }
    }
    closePlain();
    return pattern;
}

QString LabelPattern::valueOf(const Piece &piece, const LabelParts &parts, qint64 runningNumber)
{
    switch (piece.kind) {
    case Kind::Text:
        return piece.text;
    case Kind::City:
        return parts.city;
    case Kind::Country:
        return parts.country;
    case Kind::Type:
        return parts.type;
    case Kind::Provider:
        return parts.provider;
    case Kind::Number:
        return parts.number;
    case Kind::RunningNumber:
        return QString::number(runningNumber).rightJustified(piece.width, u'0');
    }
    Q_UNREACHABLE();
}

QString LabelPattern::labelFor(const LabelParts &parts, qint64 runningNumber) const
{
    QString label;
    for (const Piece &piece : m_pieces) {
        label += valueOf(piece, parts, runningNumber);
    }
    return label.simplified();
}

bool LabelPattern::isComplete(const LabelParts &parts) const
{
    return std::none_of(m_pieces.cbegin(), m_pieces.cend(),
                        [&](const Piece &piece) { return valueOf(piece, parts, 1).isEmpty(); });
}

bool LabelPattern::tellsApart() const
{
    return std::any_of(m_pieces.cbegin(), m_pieces.cend(), [](const Piece &piece) {
        return piece.kind == Kind::RunningNumber || piece.kind == Kind::Number;
    });
}

} // namespace numberdesk
