// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/numbertype.h"

#include <array>
#include <utility>

namespace numberdesk {
namespace {

constexpr std::array Names{
    std::pair{NumberType::Kind::Unknown, "Unknown"},   std::pair{NumberType::Kind::Local, "Local"},
    std::pair{NumberType::Kind::Mobile, "Mobile"},     std::pair{NumberType::Kind::TollFree, "TollFree"},
    std::pair{NumberType::Kind::National, "National"}, std::pair{NumberType::Kind::SharedCost, "SharedCost"},
};

} // namespace

NumberType NumberType::fromWire(const QString &word)
{
    QString letters;
    for (const QChar character : word) {
        if (character.isLetterOrNumber()) {
            letters.append(character.toLower());
        }
    }
    if (letters.isEmpty()) {
        return Kind::Unknown;
    }
    for (const auto &[kind, name] : Names) {
        if (kind != Kind::Unknown && letters.compare(QLatin1String(name), Qt::CaseInsensitive) == 0) {
            return kind;
        }
    }
    NumberType other(Kind::Other);
    other.verbatim = word;
    return other;
}

QString numberTypeName(const NumberType &type)
{
    for (const auto &[kind, name] : Names) {
        if (kind == type.kind) {
            return QString::fromLatin1(name);
        }
    }
    return type.verbatim;
}

NumberType numberTypeFromName(const QString &name)
{
    for (const auto &[kind, known] : Names) {
        if (name == QLatin1String(known)) {
            return kind;
        }
    }
    NumberType other(NumberType::Kind::Other);
    other.verbatim = name;
    return other;
}

} // namespace numberdesk
