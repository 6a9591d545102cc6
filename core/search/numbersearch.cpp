// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/numbersearch.h"

#include "core/search/numbermatcher.h"

namespace numberdesk {
namespace {

QSet<SearchFilter> filtersAppliedHere(const SearchQuery &query, const ProviderTraits &traits)
{
    QSet<SearchFilter> here;
    const QSet<SearchFilter> used = usedFilters(query);
    for (const SearchFilter filter : used) {
        // A provider's own filter by digits is a substring at most: place and wildcards of the pattern are checked
        // again.
        if (traits.support(filter) != FilterSupport::ByProvider || filter == SearchFilter::Pattern) {
            here.insert(filter);
        }
    }
    return here;
}

} // namespace

NumberSearch::NumberSearch(ProviderSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{}

NumberSearch::~NumberSearch() { m_stop.request_stop(); }

void NumberSearch::start(const SearchQuery &query, const QStringList &accountIds)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_generation;
    m_running = 0;
    m_query = query;
    m_seen.clear();
    Q_EMIT started();
    for (const QString &accountId : accountIds) {
        begin(accountId);
    }
    if (accountIds.isEmpty()) {
        Q_EMIT finished();
    }
}

void NumberSearch::retry(const QString &accountId)
{
    m_seen.remove(accountId);
    Q_EMIT restarted(accountId);
    if (m_stop.stop_requested()) {
        m_stop = std::stop_source();
    }
    begin(accountId);
}

void NumberSearch::stop() { m_stop.request_stop(); }

void NumberSearch::begin(const QString &accountId)
{
    ++m_running;
    AccountSearch progress;
    progress.accountId = accountId;
    Q_EMIT progressed(progress);
    ask(accountId, m_query, m_generation, m_stop.get_token());
}

Task<void> NumberSearch::ask(QString accountId, SearchQuery query, quint64 generation, std::stop_token stop)
{
    // A stopped or superseded search may outlive this object's interest, and at the end of the program the object
    // itself.
    const QPointer<NumberSearch> self(this);
    AccountSearch progress;
    progress.accountId = accountId;

    Result<AccountSession> session = co_await m_source.session(accountId, stop);
    if (!self || !isCurrent(generation)) {
        co_return;
    }
    if (!session) {
        progress.state = AccountSearch::State::Failed;
        progress.error = session.error();
        end(progress);
        co_return;
    }
    progress.filteredHere = filtersAppliedHere(query, session->provider->traits());

    std::optional<PageToken> token = PageToken();
    while (token) {
        Result<SearchPage> page = co_await session->provider->searchNumbers(query, *token, stop);
        if (!self || !isCurrent(generation)) {
            co_return;
        }
        if (!page) {
            progress.error = page.error();
            progress.state = AccountSearch::State::Failed;
            break;
        }
        const int before = progress.answered;
        takePage(*session, *page, progress);
        token = page->next;
        progress.more = token.has_value();
        // A page that brings nothing new would be followed by the same page for ever.
        if (progress.answered == before || progress.answered >= MaximumPerAccount) {
            break;
        }
        if (token) {
            Q_EMIT progressed(progress);
        }
    }
    if (stop.stop_requested()) {
        progress.state = AccountSearch::State::Stopped;
        progress.error.reset();
    } else if (progress.state != AccountSearch::State::Failed) {
        progress.state = AccountSearch::State::Found;
    }
    end(progress);
}

void NumberSearch::takePage(const AccountSession &session, const SearchPage &page, AccountSearch &progress)
{
    const NumberMatcher matcher(m_query, progress.filteredHere);
    QSet<QString> &seen = m_seen[progress.accountId];
    QList<SearchHit> hits;
    for (const AvailableNumber &number : page.items) {
        if (seen.contains(number.number.identity())) {
            continue;
        }
        seen.insert(number.number.identity());
        ++progress.answered;
        if (matcher.matches(number)) {
            progress.undecided |= matcher.undecidable(number);
            hits.append({session.accountId, session.accountName, session.providerId, session.providerName, number});
        }
    }
    progress.found += static_cast<int>(hits.size());
    progress.skipped += page.skipped;
    progress.notices += page.notices;
    if (!hits.isEmpty()) {
        Q_EMIT hitsFound(hits);
    }
}

void NumberSearch::end(AccountSearch progress)
{
    --m_running;
    Q_EMIT progressed(progress);
    if (m_running == 0) {
        Q_EMIT finished();
    }
}

} // namespace numberdesk
