// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/bulk/numberedit.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct NumberEditText
{
    Q_DECLARE_TR_FUNCTIONS(NumberEdit)
};

using Field = NumberDifference::Field;

QString flagText(bool is) { return is ? QStringLiteral("true") : QStringLiteral("false"); }

/// Notes what differs, and wants nothing where nothing does.
void compare(NumberEdit &edit, Field field, std::optional<QString> &wanted, const QString &kept)
{
    if (wanted && *wanted == kept) {
        wanted.reset();
    } else if (wanted) {
        edit.differences.append({field, kept, *wanted, false});
    }
}

void planLabel(NumberEdit &edit, const NumberAnnotation &kept, bool takesLabel)
{
    const QString &told = edit.number.number.label;
    const QString &shown = told.isEmpty() ? kept.label : told;
    if (!edit.own.label) {
        return;
    }
    const QString wanted = *edit.own.label;
    edit.own.label.reset();
    if (wanted == shown) {
        return;
    }
    edit.differences.append({Field::Label, shown, wanted, takesLabel});
    if (takesLabel) {
        edit.providerLabel = wanted;
    } else if (told.isEmpty()) {
        edit.own.label = wanted;
    } else {
        edit.refused = invalidInput(
            QStringLiteral("label"),
            NumberEditText::tr("The provider keeps the label “%1”, and does not let it be changed from here.")
                .arg(told));
    }
}

} // namespace

NumberEdit plannedEdit(const InventoryNumber &number, const NumberAnnotation &kept, const NumberWish &wish,
                       bool takesLabel)
{
    NumberEdit edit;
    edit.number = number;
    edit.wish = wish;
    edit.takesLabel = takesLabel;
    const Result<AnnotationChange> clean = cleaned(wish.change);
    if (!clean) {
        edit.refused = clean.error();
        return edit;
    }
    edit.own = *clean;
    planLabel(edit, kept, takesLabel);
    compare(edit, Field::Owner, edit.own.owner, kept.owner);
    compare(edit, Field::CostCentre, edit.own.costCentre, kept.costCentre);
    compare(edit, Field::Notes, edit.own.notes, kept.notes);
    const Result<NumberAnnotation> after = applied(kept, *clean);
    if (!after) {
        edit.refused = after.error();
    } else if (after->tags != kept.tags) {
        edit.differences.append({Field::Tags, tagsText(kept.tags), tagsText(after->tags), false});
    } else {
        edit.own.tags.reset();
        edit.own.addTags.clear();
        edit.own.removeTags.clear();
    }
    if (wish.isProtected && *wish.isProtected != kept.isProtected) {
        edit.isProtected = wish.isProtected;
        edit.differences.append({Field::Protection, flagText(kept.isProtected), flagText(*wish.isProtected), false});
    }
    return edit;
}

QList<NumberEdit> plannedEdits(const KnownNumbers &numbers, const NumberWish &wish, const QSet<QString> &takingLabels)
{
    QList<NumberEdit> edits;
    edits.reserve(numbers.size());
    numbers.visit([&](const KnownNumber &known) {
        edits.append(plannedEdit(known.entry, known.kept, wish, takingLabels.contains(known.entry.accountId)));
        return true;
    });
    return edits;
}

} // namespace numberdesk
