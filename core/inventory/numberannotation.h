// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/result.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace numberdesk {

/// A number of an account, whatever id the provider gives it.
struct AnnotatedNumber
{
    QString accountId;
    PhoneNumber number;

    friend bool operator==(const AnnotatedNumber &, const AnnotatedNumber &) = default;
};

/// What this desk itself keeps about a number, at whichever provider it is.
struct NumberAnnotation
{
    /// Longest texts that are kept; a longer one is refused, never cut. @unit UTF-16 code units
    static constexpr qsizetype MaximumLabel = 200;
    static constexpr qsizetype MaximumNotes = 10000;
    static constexpr qsizetype MaximumTag = 50;
    static constexpr qsizetype MaximumOwner = 200;
    static constexpr qsizetype MaximumCostCentre = 100;
    /// Most tags of one number.
    static constexpr qsizetype MaximumTags = 50;

    /// UUID as text, unique across machines; empty when nothing is kept about the number.
    QString id;
    QString accountId;
    /// PhoneNumber::identity()
    QString numberIdentity;
    /// It must not be released.
    bool isProtected = false;
    /// What the person calls it.
    QString label;
    /// May have several lines.
    QString notes;
    /// Sorted; no two are the same but for upper and lower case.
    QStringList tags;
    QString owner;
    QString costCentre;
    /// When it was changed last, and the name of the operating system's user who did so.
    QDateTime changedAt;
    QString changedBy;

    /// Whether it says nothing, so that it need not be kept.
    [[nodiscard]] bool isEmpty() const;
    /// Whether both say the same about their numbers, whenever they were written.
    [[nodiscard]] bool saysTheSameAs(const NumberAnnotation &other) const;

    friend bool operator==(const NumberAnnotation &, const NumberAnnotation &) = default;
};

/// What is to become of annotations; what is not set stays as it is.
struct AnnotationChange
{
    std::optional<QString> label;
    std::optional<QString> notes;
    std::optional<QString> owner;
    std::optional<QString> costCentre;
    /// In place of all tags that are there.
    std::optional<QStringList> tags;
    /// Beside those that are there.
    QStringList addTags;
    QStringList removeTags;

    [[nodiscard]] bool isEmpty() const;

    friend bool operator==(const AnnotationChange &, const AnnotationChange &) = default;
};

/// What is to become of one number's annotation.
struct AnnotationEdit
{
    AnnotatedNumber number;
    AnnotationChange change;

    friend bool operator==(const AnnotationEdit &, const AnnotationEdit &) = default;
};

/// The change as it is kept: control characters and line breaks become spaces, spaces at the ends go and several become
/// one; notes keep their lines. Tags are parted at commas. @error InvalidInput, naming each field that is too long
/// ("label", "notes", "owner", "costCentre", "tags")
Result<AnnotationChange> cleaned(const AnnotationChange &change);

/// The annotation after a change that was cleaned. @error InvalidInput when the number would have too many tags
Result<NumberAnnotation> applied(NumberAnnotation annotation, const AnnotationChange &change);

/// Tags as they are kept: parted at commas ("night, sales" gives two), without control characters, sorted, each once;
/// of two that differ in case alone the first one given stays.
QStringList cleanedTags(const QStringList &tags);
/// As one types and reads them: "night, sales".
QString tagsText(const QStringList &tags);

} // namespace numberdesk
