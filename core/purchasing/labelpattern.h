// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace numberdesk {

/// What a label can be made of, in words. What is not stated is empty.
struct LabelParts
{
    QString city;
    QString country;
    QString type;
    QString provider;
    QString number;
};

/// One pattern for the labels of many numbers: "Sales {city} {n}" becomes "Sales Sassari 1", "Sales Roma 2", …
///
/// Placeholders, in any case: {city}, {country}, {type}, {provider}, {number}, and {n} for the running number, as {n:3}
/// with at least three digits (001). {{ and }} stand for { and }.
class LabelPattern
{
public:
    /// The placeholders as they are written ("{city}"), for hints.
    static QStringList placeholders();
    /// @error InvalidInput with the sentence in Error::advice: an unknown placeholder (named), a width that is none, a
    /// brace without its other, nothing at all.
    static Result<LabelPattern> parse(const QString &text);

    /// The label of one number. A placeholder that has no value leaves nothing behind, not even two blanks.
    /// @param runningNumber usually from 1
    [[nodiscard]] QString labelFor(const LabelParts &parts, qint64 runningNumber) const;
    /// Whether every placeholder of the pattern has a value.
    [[nodiscard]] bool isComplete(const LabelParts &parts) const;
    /// Whether the labels of two numbers differ for certain.
    [[nodiscard]] bool tellsApart() const;

private:
    enum class Kind
    {
        Text,
        City,
        Country,
        Type,
        Provider,
        Number,
        RunningNumber
    };
    struct Piece
    {
        Kind kind = Kind::Text;
        /// For Text.
        QString text;
        /// For RunningNumber. @unit digits
        int width = 0;
    };

    static Result<Piece> placeholder(const QString &inside);
    [[nodiscard]] static QString valueOf(const Piece &piece, const LabelParts &parts, qint64 runningNumber);

    QList<Piece> m_pieces;
};

} // namespace numberdesk
