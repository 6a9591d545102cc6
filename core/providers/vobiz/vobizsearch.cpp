// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizsearch.h"

#include "core/providers/vobiz/vobiztext.h"

namespace numberdesk::vobiz {
namespace {

/// Far more than a number has digits.
constexpr qsizetype LongestPattern = 64;

bool isIgnored(QChar character)
{
    return character.isSpace() || character == u'.' || character == u'-' || character == u'(' || character == u')';
}

Result<NumberPattern> wrongPattern()
{
    return failure(invalidInput(QStringLiteral("pattern"),
                                Text::tr("A pattern has digits, “*” for any digits and “?” for one digit.")));
}

} // namespace

Result<NumberPattern> NumberPattern::fromQuery(const SearchQuery &query)
{
    if (query.pattern.size() > LongestPattern) {
        return wrongPattern();
    }
    NumberPattern pattern;
    QString expression;
    QString run;
    bool international = false;
    bool any = false;
    for (const QChar character : query.pattern) {
        if (isIgnored(character)) {
            continue;
        }
        if (character >= u'0' && character <= u'9') {
            run.append(character);
            expression.append(character);
        } else if (character == u'*' || character == u'?') {
            // Stars in a row mean one; otherwise matching could take very long.
            if (character == u'?') {
                expression.append(QStringLiteral("[0-9]"));
            } else if (!expression.endsWith(u'*')) {
                expression.append(QStringLiteral("[0-9]*"));
            }
            run.clear();
        } else if (character == u'+' && !any) {
            international = true;
        } else {
            return wrongPattern();
        }
        any = true;
        if (run.size() > pattern.m_searchedDigits.size()) {
            pattern.m_searchedDigits = run;
        }
    }
    if (expression.isEmpty()) {
        return pattern;
    }
    pattern.m_matchesAll = false;
    if (international || query.match == SearchQuery::Match::StartsWith) {
        expression.prepend(u'^');
    }
    if (query.match == SearchQuery::Match::EndsWith) {
        expression.append(u'$');
    }
    pattern.m_expression.setPattern(expression);
    pattern.m_callingCode = international ? QString() : callingCode(query.country);
    return pattern;
}

bool NumberPattern::matches(const PhoneNumber &number) const
{
    if (m_matchesAll) {
        return true;
    }
    const QString digits = number.identity();
    if (m_expression.match(digits).hasMatch()) {
        return true;
    }
    return !m_callingCode.isEmpty() && digits.startsWith(m_callingCode) &&
           m_expression.match(digits.mid(m_callingCode.size())).hasMatch();
}

} // namespace numberdesk::vobiz
