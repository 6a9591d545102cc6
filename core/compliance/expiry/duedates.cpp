// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/expiry/duedates.h"

#include "core/domain/nametable.h"
#include "core/locale/formats.h"
#include "core/storage/rowvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace numberdesk {
namespace {

using Kind = DueDate::Kind;

struct DueText
{
    Q_DECLARE_TR_FUNCTIONS(DueDate)
};

constexpr NameTable KindNames{std::array{
    std::pair{Kind::DocumentExpires, "expires"},
    std::pair{Kind::ApprovalLapses, "lapses"},
    std::pair{Kind::CaseDeadline, "deadline"},
}};

QString nameOf(const VaultDocument &document)
{
    const DocumentDetails &details = document.details;
    return details.kind.isEmpty() ? details.fileName
                                  //: What a document is, and its file.
                                  : DueText::tr("%1 (%2)").arg(details.kind, details.fileName);
}

QString nameOf(const ComplianceCase &entry)
{
    return QStringList{entry.accountName, countryName(entry.subject.country)}.join(QStringLiteral(" · "));
}

bool rests(const ComplianceCase &entry, const QString &documentId)
{
    return std::any_of(entry.answers.cbegin(), entry.answers.cend(),
                       [&documentId](const CaseAnswer &answer) { return answer.documentIds.contains(documentId); });
}

DueDate due(Kind kind, QDate on, const QString &documentId, const QString &caseId)
{
    DueDate made;
    made.kind = kind;
    made.on = on;
    made.documentId = documentId;
    made.caseId = caseId;
    made.id = QStringList{KindNames.name(kind), documentId, caseId, dayText(on)}.join(u'/');
    return made;
}

} // namespace

Urgency urgencyOf(const DueDate &due, QDate today)
{
    const qint64 left = due.daysLeft(today);
    return left < 0 ? Urgency::Passed : left <= SoonDays ? Urgency::Soon : Urgency::Later;
}

QList<DueDate> dueDates(const QList<VaultDocument> &documents, const QList<ComplianceCase> &cases)
{
    QList<DueDate> all;
    for (const VaultDocument &document : documents) {
        const QDate expiry = document.details.expiresOn;
        if (!expiry.isValid()) {
            continue;
        }
        DueDate own = due(Kind::DocumentExpires, expiry, document.id, {});
        own.subject = nameOf(document);
        own.concerns = document.details.holder;
        all.append(own);
        for (const ComplianceCase &entry : cases) {
            if (entry.state == ComplianceCase::State::Approved && rests(entry, document.id)) {
                DueDate lapse = due(Kind::ApprovalLapses, expiry, document.id, entry.id);
                lapse.subject = nameOf(entry);
                lapse.concerns = entry.providerName;
                all.append(lapse);
            }
        }
    }
    for (const ComplianceCase &entry : cases) {
        const bool isDone =
            entry.state == ComplianceCase::State::Approved || entry.state == ComplianceCase::State::Closed;
        if (entry.deadline.isValid() && !isDone) {
            DueDate deadline = due(Kind::CaseDeadline, entry.deadline, {}, entry.id);
            deadline.subject = nameOf(entry);
            deadline.concerns = entry.providerName;
            all.append(deadline);
        }
    }
    std::sort(all.begin(), all.end(), [](const DueDate &left, const DueDate &right) {
        return left.on == right.on ? left.id < right.id : left.on < right.on;
    });
    return all;
}

QString discreetDueSentence(const DueDate &due, QDate today)
{
    if (due.kind != Kind::DocumentExpires) {
        return dueSentence(due, today);
    }
    DueDate nameless = due;
    //: In place of the name of a document, at the beginning of a sentence.
    nameless.subject = DueText::tr("A document");
    return dueSentence(nameless, today);
}

QString dueSentence(const DueDate &due, QDate today)
{
    const QString day = formats::day(due.on);
    const bool hasPassed = urgencyOf(due, today) == Urgency::Passed;
    switch (due.kind) {
    case Kind::DocumentExpires:
        return (hasPassed ? DueText::tr("%1 expired on %2.") : DueText::tr("%1 expires on %2.")).arg(due.subject, day);
    case Kind::ApprovalLapses:
        return (hasPassed ? DueText::tr("A document that the approval of %1 rests on expired on %2.")
                          : DueText::tr("A document that the approval of %1 rests on expires on %2."))
            .arg(due.subject, day);
    case Kind::CaseDeadline:
        break;
    }
    return (hasPassed ? DueText::tr("The case %1 was to be done by %2.")
                      : DueText::tr("The case %1 is to be done by %2."))
        .arg(due.subject, day);
}

} // namespace numberdesk
