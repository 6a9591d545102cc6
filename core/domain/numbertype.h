// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace numberdesk {

/// What sort of number it is. A word that we do not know is kept verbatim and shown as it is.
struct NumberType
{
    enum class Kind
    {
        Unknown,
        Local,
        Mobile,
        TollFree,
        National,
        SharedCost,
        Other
    };

    Kind kind = Kind::Unknown;
    /// The provider's word, for Kind::Other.
    QString verbatim;

    NumberType() = default;
    NumberType(Kind knownKind)
        : kind(knownKind)
    {} // NOLINT(google-explicit-constructor): a kind is a type
    /// Reads any spelling in use: local, mobile, national, toll_free, toll-free, tollfree, shared_cost, in any case.
    /// An empty text is Unknown, any other word Other.
    static NumberType fromWire(const QString &word);

    friend bool operator==(const NumberType &, const NumberType &) = default;
};

/// Stable English name ("TollFree"), for storage and golden files.
QString numberTypeName(const NumberType &type);
/// The opposite of numberTypeName(); an unknown name becomes Other.
NumberType numberTypeFromName(const QString &name);

} // namespace numberdesk
