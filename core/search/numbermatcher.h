// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/availablenumber.h"
#include "core/domain/result.h"
#include "core/domain/searchquery.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace numberdesk {

/// Whether a pattern can be searched for: digits, `*` and `?`, with plus, blanks, hyphens, dots and brackets tolerated;
/// at most 32 characters. Empty is fine. Gives the cleaned pattern, or a sentence on what is wrong with it.
Result<QString> cleanPattern(const QString &pattern);

/// The filters of a query, applied to what a provider answered. A number about which the provider does not tell what a
/// filter asks for stays in: unknown is not no.
class NumberMatcher
{
public:
    /// `filters`: those that the provider did not apply itself.
    NumberMatcher(const SearchQuery &query, const QSet<SearchFilter> &filters);

    [[nodiscard]] bool matches(const AvailableNumber &number) const;

    /// Of the filters that the query uses, those that this number cannot be judged by.
    [[nodiscard]] QSet<SearchFilter> undecidable(const AvailableNumber &number) const;

private:
    [[nodiscard]] bool uses(SearchFilter filter) const { return m_used.contains(filter); }

    SearchQuery m_query;
    QSet<SearchFilter> m_used;
    std::optional<QRegularExpression> m_pattern;
};

/// The filters that a query uses.
QSet<SearchFilter> usedFilters(const SearchQuery &query);

} // namespace numberdesk
