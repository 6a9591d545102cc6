// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/filter/numberfilter.h"

namespace numberdesk {

/// A part of a filter's text between blanks, before anybody asks what it means.
struct FilterToken
{
    enum class Relation
    {
        None, ///< no field: words
        Is,
        Below,
        AtMost,
        Above,
        AtLeast
    };
    struct Value
    {
        QString text;
        bool isQuoted = false;
    };

    /// Longest text and most tokens that are read. @unit UTF-16 code units
    static constexpr qsizetype MaximumText = 2000;
    static constexpr qsizetype MaximumTokens = 50;

    qsizetype position = 0;
    qsizetype length = 0;
    bool isExcluded = false;
    FilterField field = FilterField::Any;
    Relation relation = Relation::None;
    /// Parted at commas.
    QList<Value> values;
    /// What stands behind the relation, as it was typed.
    QString rest;
};

/// The tokens of a text, as far as it is read.
QList<FilterToken> filterTokens(const QString &text);
/// The field of a name, in English or in the language of the program; case and accents don't matter.
std::optional<FilterField> filterFieldFromName(const QString &name);

} // namespace numberdesk
