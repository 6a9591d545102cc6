// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/domain/error.h"

namespace numberdesk {

/// Which part of a case a field of the provider's wire is: a requirement's identifier, a part of the address
/// ("address/postal"), a purchase field's key; empty when it is none of them. "requirements.tax_id",
/// "requirements[tax_id]" and "tax_id" are the requirement with the key tax_id; "address.postal_code" is the address's
/// postal code.
QString partOfField(const ComplianceCase &entry, const QString &field);

/// What a refusal says about the answers of a case, each with what was answered then. Empty when the refusal is not
/// about them (taken, no balance, token).
QList<CaseRejection> rejectionsIn(const ComplianceCase &entry, const Error &error, const QDateTime &at);

/// Tells what stands in a case from what stood there before; in letters that give nothing of it away.
QString answersMark(const ComplianceCase &entry);
/// Whether a rejection of the whole case keeps it from being submitted again: nothing was changed since, and the person
/// did not say that it is settled.
bool standsAgainstWhole(const CaseRejection &rejection, const ComplianceCase &entry);

/// How far a provider is with the answers behind a number that was bought, by its own word for it ("pending_review").
enum class ReviewState
{
    NotTold,
    InReview, ///< also for words that we do not know
    Approved,
    Rejected
};
ReviewState reviewStateOf(const QString &complianceStatus);

} // namespace numberdesk
