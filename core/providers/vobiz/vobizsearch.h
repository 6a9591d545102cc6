// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/result.h"
#include "core/domain/searchquery.h"

#include <QRegularExpression>
#include <QString>

/// A person's number pattern against what Vobiz can look for: a piece of the number's digits. The longest piece of the
/// pattern goes to Vobiz, the whole pattern is applied to what comes back. Source: providers/vobiz.md, section 2.
namespace numberdesk::vobiz {

class NumberPattern
{
public:
    /// Digits, `*`, `?`, a plus in front, and blanks, dots, hyphens and brackets, which are ignored.
    /// @error InvalidInput (field "pattern") for any other character.
    static Result<NumberPattern> fromQuery(const SearchQuery &query);

    /// The longest run of digits, for the request; empty when there is none.
    [[nodiscard]] const QString &searchedDigits() const { return m_searchedDigits; }
    [[nodiscard]] bool matches(const PhoneNumber &number) const;

private:
    QString m_searchedDigits;
    /// Of the country that is searched, without plus; a pattern may leave it out.
    QString m_callingCode;
    /// Anchored as the query wants it; invalid when every number matches.
    QRegularExpression m_expression;
    bool m_matchesAll = true;
};

} // namespace numberdesk::vobiz
