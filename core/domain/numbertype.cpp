// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/numbertype.h"

#include "core/domain/nametable.h"

namespace numberdesk {
namespace {

constexpr NameTable Names{std::array{
    std::pair{NumberType::Kind::Unknown, "Unknown"},
    std::pair{NumberType::Kind::Local, "Local"},
    std::pair{NumberType::Kind::Mobile, "Mobile"},
    std::pair{NumberType::Kind::TollFree, "TollFree"},
    std::pair{NumberType::Kind::National, "National"},
    std::pair{NumberType::Kind::SharedCost, "SharedCost"},
}};

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
    const std::optional<Kind> known = Names.value(letters, Qt::CaseInsensitive);
    if (known && *known != Kind::Unknown) {
        return *known;
    }
    NumberType other(Kind::Other);
    other.verbatim = word;
    return other;
}

QString numberTypeName(const NumberType &type) { return Names.find(type.kind).value_or(type.verbatim); }

NumberType numberTypeFromName(const QString &name)
{
    if (const auto known = Names.value(name)) {
        return *known;
    }
    NumberType other(NumberType::Kind::Other);
    other.verbatim = name;
    return other;
}

} // namespace numberdesk
