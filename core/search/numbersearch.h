// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchquery.h"
#include "core/providers/providersource.h"
#include "core/search/searchhit.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <stop_token>

namespace numberdesk {

/// How far one account is with the present search.
struct AccountSearch
{
    enum class State
    {
        Asking,
        Found,
        Failed,
        Stopped
    };

    QString accountId;
    State state = State::Asking;
    /// Numbers that passed all filters.
    int found = 0;
    /// Numbers that the provider answered, before the filters that are applied here.
    int answered = 0;
    /// Filters that the query uses and that were applied here instead of at the provider.
    QSet<SearchFilter> filteredHere;
    /// Filters that could not be applied to some numbers because the provider does not tell what they need.
    QSet<SearchFilter> undecided;
    /// There are more numbers than were read.
    bool more = false;
    int skipped = 0;
    QStringList notices;
    std::optional<Error> error;

    friend bool operator==(const AccountSearch &, const AccountSearch &) = default;
};

/// Asks many accounts at once and hands out what each answers as it comes. The last search wins: a newer one stops the
/// older, and nothing of the older arrives afterwards. Every account that is asked ends exactly once, as Found, Failed
/// or Stopped; one account's failure touches no other, and a stop is no failure, wherever it meets the account.
class NumberSearch : public QObject
{
    Q_OBJECT

public:
    /// At most so many numbers are read of one account. @unit numbers
    static constexpr int MaximumPerAccount = 1000;

    /// `source` outlives the search.
    explicit NumberSearch(ProviderSource &source, QObject *parent = nullptr);
    ~NumberSearch() override;

    /// Stops what is under way, forgets its results and asks these accounts, each once.
    void start(const SearchQuery &query, const QStringList &accountIds);
    /// Asks one account again, keeping the others' results. One that is being asked already goes on.
    void retry(const QString &accountId);
    void stop();

    [[nodiscard]] bool isRunning() const { return !m_asking.isEmpty(); }
    [[nodiscard]] const SearchQuery &query() const { return m_query; }

Q_SIGNALS:
    /// A new search: results so far are void.
    void started();
    /// An account is asked again: its results so far are void.
    void restarted(const QString &accountId);
    /// More numbers of one account, already filtered, none twice.
    void hitsFound(const QList<numberdesk::SearchHit> &hits);
    void progressed(const numberdesk::AccountSearch &progress);
    /// All accounts have ended.
    void finished();

private:
    Task<void> ask(QString accountId, SearchQuery query, quint64 asking, std::stop_token stop);
    void begin(const QString &accountId);
    /// Whether nobody has asked this account anew meanwhile; only the newest asking may speak.
    [[nodiscard]] bool isCurrent(const QString &accountId, quint64 asking) const
    {
        return m_asking.value(accountId) == asking;
    }
    void takePage(const AccountSession &session, const SearchPage &page, AccountSearch &progress);
    /// The one place where an asking ends: stopped, failed (with `progress.error`) or found.
    void end(AccountSearch progress, bool isStopped);

    ProviderSource &m_source;
    SearchQuery m_query;
    std::stop_source m_stop;
    quint64 m_askings = 0;
    /// The accounts that have not ended, each with the number of its newest asking (from 1).
    QHash<QString, quint64> m_asking;
    /// Numbers seen of each account, so that a page that repeats brings nothing twice.
    QHash<QString, QSet<QString>> m_seen;
};

} // namespace numberdesk
