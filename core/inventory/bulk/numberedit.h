// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/inventory/knownnumbers.h"

#include <QList>
#include <QSet>

#include <optional>

namespace numberdesk {

/// What a person wants of a number, wherever it is kept.
struct NumberWish
{
    /// Its label is the one that is shown, whoever keeps it.
    AnnotationChange change;
    std::optional<bool> isProtected;

    [[nodiscard]] bool isEmpty() const { return change.isEmpty() && !isProtected; }
};

/// One thing about a number that becomes another.
struct NumberDifference
{
    enum class Field
    {
        Label,
        Tags,
        Owner,
        CostCentre,
        Notes,
        Protection ///< "true" or "false"
    };

    Field field = Field::Label;
    QString before;
    QString after;
    /// It is sent to the provider; otherwise it is kept here alone.
    bool isAtProvider = false;

    friend bool operator==(const NumberDifference &, const NumberDifference &) = default;
};

/// What is to become of one number, as it was planned from what was known of it.
struct NumberEdit
{
    InventoryNumber number;
    /// What it was planned from.
    NumberWish wish;
    bool takesLabel = false;
    QList<NumberDifference> differences;
    /// What is kept here.
    AnnotationChange own;
    std::optional<bool> isProtected;
    /// What the provider keeps.
    std::optional<QString> providerLabel;
    /// Why it cannot be so; then nothing is done.
    std::optional<Error> refused;

    [[nodiscard]] bool changesNothing() const { return differences.isEmpty() && !refused; }
};

/// Plans an edit: what the number has already is left out. @param takesLabel whether the provider keeps labels. A label
/// goes there then, as a single edit does; where the provider has a label that cannot be changed, the wish for another
/// is refused.
NumberEdit plannedEdit(const InventoryNumber &number, const NumberAnnotation &kept, const NumberWish &wish,
                       bool takesLabel);

/// The same for many numbers; for another thread. @param takingLabels accounts whose providers keep labels
QList<NumberEdit> plannedEdits(const KnownNumbers &numbers, const NumberWish &wish, const QSet<QString> &takingLabels);

} // namespace numberdesk
