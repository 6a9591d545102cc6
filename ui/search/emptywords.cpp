// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/emptywords.h"

#include "core/models/words.h"
#include "core/search/numbermatcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(numberdesk::SearchView)
};

/// The filter that leaves the most out comes first.
QString relaxing(const QSet<SearchFilter> &used)
{
    if (used.contains(SearchFilter::Pattern)) {
        return Text::tr("Shorten the number pattern, or let the number contain it anywhere.");
    }
    if (used.contains(SearchFilter::Place)) {
        return Text::tr("Leave the place empty, or write only the beginning of its name.");
    }
    if (used.contains(SearchFilter::Price)) {
        return Text::tr("Raise the highest monthly price.");
    }
    if (used.contains(SearchFilter::Capabilities)) {
        return Text::tr("Ask for fewer of Voice, SMS, MMS and Fax.");
    }
    return Text::tr("Ask for any type.");
}

/// The filters in use with what they ask for: "Local, number pattern 39079*, place Sassari".
QString filtersInUse(const SearchQuery &query)
{
    QStringList filters;
    if (query.type.kind != NumberType::Kind::Unknown) {
        filters.append(Text::tr("type %1").arg(words::numberType(query.type)));
    }
    if (!query.pattern.isEmpty()) {
        filters.append(Text::tr("number pattern %1").arg(query.pattern));
    }
    if (!query.place.isEmpty()) {
        filters.append(Text::tr("place %1").arg(query.place));
    }
    if (query.channels) {
        ChannelCapabilities wanted;
        wanted.voice = query.channels.testFlag(Channel::Voice);
        wanted.sms = query.channels.testFlag(Channel::Sms);
        wanted.mms = query.channels.testFlag(Channel::Mms);
        wanted.fax = query.channels.testFlag(Channel::Fax);
        filters.append(words::capabilities(wanted));
    }
    if (query.highestMonthlyFee) {
        filters.append(Text::tr("at most %1 a month").arg(words::decimal(*query.highestMonthlyFee)));
    }
    return filters.join(QStringLiteral(", "));
}

bool has(const QList<AccountSearch> &searches, AccountSearch::State state)
{
    return std::any_of(searches.cbegin(), searches.cend(),
                       [state](const AccountSearch &search) { return search.state == state; });
}

} // namespace

EmptyWords wordsBeforeSearch(qsizetype accounts, qsizetype enabled)
{
    if (accounts == 0) {
        return {Text::tr("There is no account to ask yet."),
                Text::tr("Add an account at a provider, then search its numbers here."),
                EmptyWords::Action::OpenAccounts, Text::tr("Add an account")};
    }
    if (enabled == 0) {
        return {Text::tr("All accounts are switched off."), Text::tr("Switch one on to search its numbers."),
                EmptyWords::Action::OpenAccounts, Text::tr("Open accounts")};
    }
    return {Text::tr("Search all accounts at once."),
            Text::tr("Choose a country, add filters if you like, and press Enter. Each account’s numbers appear here "
                     "as it answers."),
            EmptyWords::Action::None,
            {}};
}

EmptyWords wordsForNothingFound(const SearchQuery &query, const QList<AccountSearch> &searches)
{
    const QString again = Text::tr("Search again");
    if (!has(searches, AccountSearch::State::Found)) {
        if (has(searches, AccountSearch::State::Stopped)) {
            return {Text::tr("The search was stopped before a number was found."),
                    {},
                    EmptyWords::Action::SearchAgain,
                    again};
        }
        return {Text::tr("No account could answer."), Text::tr("Its card above says why, and what helps."),
                EmptyWords::Action::SearchAgain, again};
    }
    const QString country = words::country(query.country);
    const QString sentence = has(searches, AccountSearch::State::Failed)
                                 ? Text::tr("No account that answered has such a number in %1.").arg(country)
                                 : Text::tr("No account has such a number in %1.").arg(country);
    const QSet<SearchFilter> used = usedFilters(query);
    if (used.isEmpty()) {
        return {sentence, Text::tr("Try another country, or ask more accounts."), EmptyWords::Action::None, {}};
    }
    //: %1 says which filter to relax, %2 lists the filters in use.
    return {sentence, Text::tr("%1 Filters in use: %2.").arg(relaxing(used), filtersInUse(query)),
            EmptyWords::Action::ClearFilters, Text::tr("Search without filters")};
}

} // namespace numberdesk
