// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/identifiers.h"
#include "core/domain/requirement.h"

namespace numberdesk {

/// The words that a requirement is asked in: its key, name and description in small letters, one space between them.
/// "taxId", "tax_id" and "Tax ID" are the same words.
QString askedWords(const Requirement &requirement);
/// Whether all words of `wanted` stand in `words` beside each other, in this order.
bool asksFor(const QString &words, const char *wanted);

/// Which identifiers a requirement accepts, as far as its words and its country tell; any of them will do.
/// @param country the country of the number that is bought; may be empty, then the words alone decide.
QList<IdentifierKind> identifiersAskedBy(const Requirement &requirement, const CountryCode &country);

/// The one place that decides which rules of our own are held against an answer in words. What they find is a doubt, as
/// a translated sentence, and never stands in the way; empty when there is none. Dates, choices and telephone numbers
/// are no business of these rules.
QString localDoubt(const Requirement &requirement, const QString &answer, const CountryCode &country = {});

} // namespace numberdesk
