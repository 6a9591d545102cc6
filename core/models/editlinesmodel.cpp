// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/editlinesmodel.h"

#include "core/models/errorwords.h"

namespace numberdesk {
namespace {

using Stage = EditLine::Stage;

QString countryCode(const InventoryNumber &entry)
{
    const CountryCode &country = entry.number.country;
    return (country.isEmpty() ? countryToldBy(entry.number.number) : country).text();
}

/// Failures first, then what was stopped, what goes on, and what is done.
qint64 urgency(Stage stage)
{
    switch (stage) {
    case Stage::Failed:
        return 0;
    case Stage::Cancelled:
        return 1;
    case Stage::UnderWay:
        return 2;
    case Stage::Waiting:
        return 3;
    case Stage::Done:
        return 4;
    }
    return 0;
}

} // namespace

QList<EditPreviewLine> previewLines(const QList<NumberEdit> &edits)
{
    QList<EditPreviewLine> lines;
    for (qsizetype place = 0; place < edits.size(); ++place) {
        const NumberEdit &edit = edits.at(place);
        if (edit.refused) {
            const QString why = edit.refused->fields.isEmpty() ? describeError(*edit.refused, {}, {}).sentence
                                                               : edit.refused->fields.constFirst().text;
            lines.append({place, edit.number.number.number, countryCode(edit.number), {}, why});
            continue;
        }
        for (const NumberDifference &difference : edit.differences) {
            lines.append({place, edit.number.number.number, countryCode(edit.number), difference, {}});
        }
    }
    return lines;
}

QString EditPreviewModel::heading(int column) const
{
    switch (column) {
    case Number:
        //: Head of a column.
        return tr("Number");
    case What:
        //: Head of a column: which of a number's texts changes.
        return tr("What changes");
    case Now:
        //: Head of a column: what a text is before a change.
        return tr("Now");
    case Becomes:
        //: Head of a column: what a text is after a change.
        return tr("Becomes");
    case Where:
        //: Head of a column: where a text is kept.
        return tr("Kept");
    default:
        return {};
    }
}

QString EditPreviewModel::idOf(const EditPreviewLine &line) const
{
    // no locale: an id
    return QString::number(line.edit) + u'/' +
           (line.refused.isEmpty() ? QString::number(static_cast<int>(line.difference.field)) : QString());
}

QString EditPreviewModel::text(const EditPreviewLine &line, int column)
{
    using Field = NumberDifference::Field;
    const bool isProtection = line.difference.field == Field::Protection;
    const auto shown = [isProtection](const QString &value) {
        if (!isProtection) {
            return value.simplified();
        }
        //: A number that is protected against release, or is not.
        return value == u"true" ? tr("Protected") : tr("Not protected");
    };
    if (!line.refused.isEmpty() && column != Number) {
        //: In place of what a number becomes.
        return column == What ? tr("Refused") : column == Becomes ? line.refused : QString();
    }
    switch (column) {
    case Number:
        return formatInternational(line.number);
    case What:
        switch (line.difference.field) {
        case Field::Label:
            //: What a number is called.
            return tr("Label");
        case Field::Tags:
            //: Words by which numbers are grouped.
            return tr("Tags");
        case Field::Owner:
            //: Who uses a number or answers for it.
            return tr("Owner");
        case Field::CostCentre:
            //: What a number is booked under.
            return tr("Cost centre");
        case Field::Notes:
            //: Any text about a number.
            return tr("Notes");
        case Field::Protection:
            //: Whether a number is protected against release.
            return tr("Protection");
        }
        return {};
    case Now:
        return shown(line.difference.before);
    case Becomes:
        return shown(line.difference.after);
    case Where:
        return line.difference.isAtProvider ? tr("At the provider") : tr("On this computer");
    default:
        return {};
    }
}

QVariant EditPreviewModel::cell(const EditPreviewLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return line.refused.isEmpty() ? QVariant() : QVariant(line.refused);
    case CountryRole:
        return line.country;
    default:
        return {};
    }
}

SortKey EditPreviewModel::sortKey(const EditPreviewLine &line, int column) const
{
    return column == Number ? phoneKey(line.number) : textKey(text(line, column));
}

QString EditOutcomesModel::heading(int column) const
{
    switch (column) {
    case Number:
        //: Head of a column.
        return tr("Number");
    case State:
        //: Head of a column: what became of a change.
        return tr("Outcome");
    case Reason:
        //: Head of a column: why a change failed.
        return tr("Reason");
    default:
        return {};
    }
}

QVariant EditOutcomesModel::cell(const EditOutcome &line, int column, int role) const
{
    if (role == CountryRole) {
        return line.country;
    }
    if (role == StageRole) {
        return static_cast<int>(line.stage);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (column == Number) {
        return formatInternational(line.number);
    }
    if (column == Reason) {
        return line.reason;
    }
    switch (line.stage) {
    case Stage::Waiting:
        //: A change that is not begun.
        return tr("Waiting");
    case Stage::UnderWay:
        //: A change that was sent and not answered yet.
        return tr("Under way");
    case Stage::Done:
        //: A change that has arrived.
        return tr("Changed");
    case Stage::Failed:
        //: A change that failed.
        return tr("Failed");
    case Stage::Cancelled:
        //: A change that the person stopped before it was sent.
        return tr("Stopped");
    }
    return {};
}

SortKey EditOutcomesModel::sortKey(const EditOutcome &line, int column) const
{
    switch (column) {
    case Number:
        return phoneKey(line.number);
    case State:
        return SortKey(urgency(line.stage));
    default:
        return textKey(line.reason);
    }
}

} // namespace numberdesk
