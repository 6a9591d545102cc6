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
    m_query = query;
    m_seen.clear();
    m_asking.clear();
    QStringList accounts = accountIds;
    accounts.removeDuplicates();
    // All are noted before the first is asked: one that ends at once is not the end of them all.
    for (const QString &accountId : std::as_const(accounts)) {
        m_asking.insert(accountId, ++m_askings);
    }
    const QHash<QString, quint64> asked = m_asking;
    Q_EMIT started();
    for (const QString &accountId : std::as_const(accounts)) {
        // Not any more when a slot has started another search meanwhile.
        if (isCurrent(accountId, asked.value(accountId))) {
            begin(accountId);
        }
    }
    if (accounts.isEmpty()) {
        Q_EMIT finished();
    }
}

void NumberSearch::retry(const QString &accountId)
{
    const bool isStopped = m_stop.stop_requested();
    if (m_asking.contains(accountId) && !isStopped) {
        return;
    }
    if (isStopped) {
        m_stop = std::stop_source();
    }
    m_seen.remove(accountId);
    m_asking.insert(accountId, ++m_askings);
    Q_EMIT restarted(accountId);
    begin(accountId);
}

void NumberSearch::stop() { m_stop.request_stop(); }

void NumberSearch::begin(const QString &accountId)
{
    AccountSearch progress;
    progress.accountId = accountId;
    Q_EMIT progressed(progress);
    ask(accountId, m_query, m_asking.value(accountId), m_stop.get_token());
}

Task<void> NumberSearch::ask(QString accountId, SearchQuery query, quint64 asking, std::stop_token stop)
{
    // A stopped or superseded search may outlive this object's interest, and at the end of the program the object
    // itself.
    const QPointer<NumberSearch> self(this);
    AccountSearch progress;
    progress.accountId = accountId;

    Result<AccountSession> session = co_await m_source.session(accountId, stop);
    if (!self || !isCurrent(accountId, asking)) {
        co_return;
    }
    if (!session) {
        progress.error = session.error();
        end(progress, stop.stop_requested());
        co_return;
    }
    progress.filteredHere = filtersAppliedHere(query, session->provider->traits());

    std::optional<PageToken> token = PageToken();
    while (token) {
        Result<SearchPage> page = co_await session->provider->searchNumbers(query, *token, stop);
        if (!self || !isCurrent(accountId, asking)) {
            co_return;
        }
        if (!page) {
            progress.error = page.error();
            break;
        }
        const int before = progress.answered;
        takePage(*session, *page, progress);
        if (!self || !isCurrent(accountId, asking)) {
            co_return;
        }
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
    end(progress, stop.stop_requested());
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

void NumberSearch::end(AccountSearch progress, bool isStopped)
{
    if (isStopped) {
        progress.state = AccountSearch::State::Stopped;
        progress.error.reset();
    } else {
        progress.state = progress.error ? AccountSearch::State::Failed : AccountSearch::State::Found;
    }
    m_asking.remove(progress.accountId);
    Q_EMIT progressed(progress);
    if (m_asking.isEmpty()) {
        Q_EMIT finished();
    }
}

} // namespace numberdesk
