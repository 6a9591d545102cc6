// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/compliance/vault/vaultdocument.h"

#include <QList>

namespace numberdesk {

/// A day that somebody must know of before it comes.
struct DueDate
{
    enum class Kind
    {
        DocumentExpires, ///< the document's own day
        ApprovalLapses,  ///< an approved case rests on a document that expires
        CaseDeadline     ///< the person's own day for a case that is not done
    };

    /// The same for as long as it is due: what it is about, and the day.
    QString id;
    Kind kind = Kind::DocumentExpires;
    QDate on;
    QString documentId;
    QString caseId;
    /// The document's kind and file, or account, country and type of the case.
    QString subject;
    /// Whom it is about: the document's holder, or the provider.
    QString concerns;

    /// Negative when the day has passed. @unit days
    [[nodiscard]] qint64 daysLeft(QDate today) const { return today.daysTo(on); }
    friend bool operator==(const DueDate &, const DueDate &) = default;
};

/// How pressing a day is.
enum class Urgency
{
    Passed,
    Soon, ///< within SoonDays
    Later
};
inline constexpr int SoonDays = 30;
Urgency urgencyOf(const DueDate &due, QDate today);

/// All days that documents, approvals and cases wait for, the nearest first. What is closed waits for none.
QList<DueDate> dueDates(const QList<VaultDocument> &documents, const QList<ComplianceCase> &cases);

/// How a due date is told in a sentence: "Passport (scan.pdf) expires on …".
QString dueSentence(const DueDate &due, QDate today);
/// The same without the name of a document, for where others may read it: "A document expires on …".
QString discreetDueSentence(const DueDate &due, QDate today);

} // namespace numberdesk
