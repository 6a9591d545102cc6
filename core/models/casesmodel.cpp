// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/casesmodel.h"

#include "core/models/words.h"

#include <algorithm>

namespace numberdesk {
namespace {

CaseStanding standingOf(const ComplianceCase &entry, const QList<CaseGap> &gaps)
{
    using State = ComplianceCase::State;
    if (entry.state == State::Closed) {
        return CaseStanding::PutAway;
    }
    const bool isRejected =
        std::any_of(gaps.cbegin(), gaps.cend(), [](const CaseGap &gap) { return gap.kind == CaseGap::Kind::Rejected; });
    if (isRejected) {
        return CaseStanding::Rejected;
    }
    if (!gaps.isEmpty()) {
        return CaseStanding::NeedsAnswers;
    }
    return entry.state == State::Waiting    ? CaseStanding::InReview
           : entry.state == State::Approved ? CaseStanding::Approved
                                            : CaseStanding::Ready;
}

QString actorOf(const CaseGap &gap, const QString &provider)
{
    if (gap.kind == CaseGap::Kind::NotAsked) {
        return provider;
    }
    //: Who must act: the person at the program.
    return GapsModel::tr("You");
}

QString wrongnessInWords(const CaseGap &gap, const QString &provider)
{
    if (gap.kind == CaseGap::Kind::Rejected) {
        return gap.text.isEmpty() ? GapsModel::tr("%1 rejected it and gave no reason").arg(provider)
                                  //: A provider and its own words about what was sent to it.
                                  : GapsModel::tr("%1 rejected it: “%2”").arg(provider, gap.text);
    }
    if (gap.kind == CaseGap::Kind::ToDo) {
        //: What the person must do: something at the provider, in its own dashboard; the field is where it is noted.
        return GapsModel::tr("do it at %1, then enter what it gave you").arg(provider);
    }
    if (gap.text.isEmpty()) {
        return gap.kind == CaseGap::Kind::NotAsked ? GapsModel::tr("has not been asked what it wants yet")
                                                   //: What the person must do with a field of a form.
                                                   : GapsModel::tr("fill it in");
    }
    return gap.text;
}

} // namespace

QString caseStandingName(CaseStanding standing)
{
    switch (standing) {
    case CaseStanding::NeedsAnswers:
        //: State of a case: something is to be filled in.
        return CasesModel::tr("Needs answers");
    case CaseStanding::Rejected:
        //: State of a case: the provider did not accept something.
        return CasesModel::tr("Rejected");
    case CaseStanding::Ready:
        //: State of a case: everything was answered.
        return CasesModel::tr("Complete");
    case CaseStanding::InReview:
        //: State of a case: the provider looks at it.
        return CasesModel::tr("In review");
    case CaseStanding::Approved:
        //: State of a case: the provider accepted everything.
        return CasesModel::tr("Approved");
    case CaseStanding::PutAway:
        //: State of a case: the person put it away.
        return CasesModel::tr("Closed");
    case CaseStanding::Elsewhere:
        break;
    }
    //: State of a case: it is handled at the provider, not in this program.
    return CasesModel::tr("Elsewhere");
}

CaseRow caseRowOf(const ComplianceCase &entry, const QList<CaseGap> &gaps, const CaseStep &step, int numbers)
{
    CaseRow row;
    row.id = entry.id;
    row.standing = standingOf(entry, gaps);
    //: A country and a type of number.
    row.title =
        CasesModel::tr("%1, %2").arg(words::country(entry.subject.country), words::numberType(entry.subject.type));
    //: A provider, an account, and how many numbers a case is for.
    // An account is often called as its provider; there is little room.
    row.about =
        entry.accountName.startsWith(entry.providerName)
            //: An account and how many numbers a case is for.
            ? CasesModel::tr("%1 · %n number(s)", nullptr, numbers).arg(entry.accountName)
            : CasesModel::tr("%1 · %2 · %n number(s)", nullptr, numbers).arg(entry.providerName, entry.accountName);
    row.nextStep = step.sentence;
    row.gaps = static_cast<int>(gaps.size());
    row.changedAt = entry.changedAt;
    return row;
}

QString CasesModel::heading(int) const
{
    //: What a regulator wants for numbers of one kind, with everything that is given for it.
    return tr("Case");
}

QVariant CasesModel::cell(const CaseRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        //: A case for screen readers: country and type, provider and account, where it stands.
        return tr("%1, %2: %3").arg(row.title, row.about, caseStandingName(row.standing));
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
    case NextStepRole:
        return row.nextStep;
    case AboutRole:
        return row.about;
    case StandingRole:
        return static_cast<int>(row.standing);
    default:
        return {};
    }
}

SortKey CasesModel::sortKey(const CaseRow &row, int) const { return textKey(row.title); }

QList<GapRow> gapRowsOf(const ComplianceCase &entry, const QList<CaseGap> &gaps, const CaseStep &step)
{
    QList<GapRow> rows;
    QHash<QString, int> seen;
    for (const CaseGap &gap : gaps) {
        GapRow row;
        row.id = QStringLiteral("%1#%2").arg(gap.identifier).arg(seen[gap.identifier]++);
        row.identifier = gap.identifier;
        row.kind = gap.kind;
        row.name = gap.name;
        row.actor = actorOf(gap, entry.providerName);
        row.text = wrongnessInWords(gap, entry.providerName);
        rows.append(row);
    }
    if (rows.isEmpty() && step.act == CaseStep::Act::WaitForProvider) {
        GapRow row;
        row.id = QStringLiteral("waiting");
        row.kind = CaseGap::Kind::NotAsked;
        row.name = GapsModel::tr("The provider’s decision");
        row.actor = entry.providerName;
        row.text = GapsModel::tr("looks at what was submitted");
        rows.append(row);
    }
    return rows;
}

QString GapsModel::heading(int) const { return tr("What is missing"); }

QVariant GapsModel::cell(const GapRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        //: Something that is missing, for screen readers: what, who must act, what is to be done.
        return tr("%1. %2: %3").arg(row.name, row.actor, row.text);
    case AboutRole:
        //: Who must act, and what is to be done.
        return tr("%1: %2").arg(row.actor, row.text);
    case Qt::ToolTipRole:
        return row.text;
    case KindRole:
        return static_cast<int>(row.kind);
    case IdentifierRole:
        return row.identifier;
    default:
        return {};
    }
}

SortKey GapsModel::sortKey(const GapRow &row, int) const { return textKey(row.name); }

} // namespace numberdesk
