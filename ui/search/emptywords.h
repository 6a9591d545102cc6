// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/numbersearch.h"

#include <QList>
#include <QString>

namespace numberdesk {

/// What stands in the table of results while it is empty, and what helps.
struct EmptyWords
{
    enum class Action
    {
        None,
        OpenAccounts,
        ClearFilters,
        SearchAgain
    };

    QString sentence;
    QString advice;
    Action action = Action::None;
    QString actionLabel;
};

/// Before the first search. @param accounts how many there are, @param enabled how many of them may be asked.
EmptyWords wordsBeforeSearch(qsizetype accounts, qsizetype enabled);

/// After a search that found nothing: which filter to relax, or why nobody answered.
EmptyWords wordsForNothingFound(const SearchQuery &query, const QList<AccountSearch> &searches);

} // namespace numberdesk
