// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpchannel.h"
#include "core/http/httpclient.h"

#include <QDateTime>
#include <QObject>

#include <deque>
#include <memory>

namespace numberdesk {

/// All requests of one account on their way to the provider: at most `concurrency` at a time, in order of arrival; a
/// 429 holds all of them back for as long as it says; reads are repeated by RetryPolicy, writes never.
///
/// A request that would have to wait for a pause longer than its own time limit is answered at once with RateLimited
/// and the remaining time, without being sent: nobody watches a spinner for an hour.
class AccountQueue : public QObject, public HttpChannel
{
    Q_OBJECT

public:
    /// A queue may outlive its client (a flow keeps it alive); then everything in it ends with Cancelled.
    AccountQueue(HttpClient &client, int concurrency, QObject *parent = nullptr);
    ~AccountQueue() override;

    Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop) override;

    void setConcurrency(int concurrency);
    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// Until when the provider asked us to hold back; invalid when it did not.
    [[nodiscard]] QDateTime pausedUntil() const { return m_pausedUntil; }

private:
    class Ticket;

    Task<Result<HttpReply>> sendInTurn(HttpRequest request, std::stop_token stop);
    QFuture<bool> turn(const std::stop_token &stop);
    void leave();
    void admit();
    [[nodiscard]] std::optional<std::chrono::milliseconds> remainingPause() const;

    QPointer<HttpClient> m_client;
    int m_concurrency;
    int m_running = 0;
    std::deque<std::shared_ptr<Ticket>> m_waiting;
    QDateTime m_pausedUntil;
};

} // namespace numberdesk
