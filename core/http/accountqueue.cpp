// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/accountqueue.h"

#include "core/domain/delay.h"
#include "core/http/limits.h"
#include "core/http/retryafter.h"
#include "core/http/retrypolicy.h"

#include <QPromise>

#include <algorithm>
#include <optional>

namespace numberdesk {

using std::chrono::milliseconds;

/// A place in the line. Completed once: true when it is its turn, false when it was given up.
class AccountQueue::Ticket
{
public:
    Ticket() { m_promise.start(); }

    QFuture<bool> future() { return m_promise.future(); }
    [[nodiscard]] bool isOpen() const { return !m_done; }

    void complete(bool admitted)
    {
        if (!m_done) {
            m_done = true;
            m_promise.addResult(admitted);
            m_promise.finish();
        }
    }

    std::optional<std::stop_callback<std::function<void()>>> onStop;

private:
    QPromise<bool> m_promise;
    bool m_done = false;
};

namespace {

Error cancelled(const HttpRequest &request)
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    error.host = request.url.host();
    return error;
}

milliseconds patience(const HttpRequest &request)
{
    return request.timeLimit.value_or(request.effect == HttpRequest::Effect::Write ? limits::WriteTime
                                                                                   : limits::ReadTime);
}

} // namespace

AccountQueue::AccountQueue(HttpClient &client, int concurrency, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_concurrency(std::max(1, concurrency))
{}

AccountQueue::~AccountQueue()
{
    for (const auto &ticket : m_waiting) {
        ticket->onStop.reset();
        ticket->complete(false);
    }
}

void AccountQueue::setConcurrency(int concurrency)
{
    m_concurrency = std::max(1, concurrency);
    admit();
}

std::optional<milliseconds> AccountQueue::remainingPause() const
{
    const qint64 left = m_pausedUntil.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(m_pausedUntil) : 0;
    return left > 0 ? std::optional(milliseconds(left)) : std::nullopt;
}

QFuture<bool> AccountQueue::turn(const std::stop_token &stop)
{
    auto ticket = std::make_shared<Ticket>();
    QFuture<bool> future = ticket->future();
    m_waiting.push_back(ticket);
    const std::weak_ptr<Ticket> weak = ticket;
    ticket->onStop.emplace(stop, [this, weak] {
        QMetaObject::invokeMethod(
            this,
            [this, weak] {
                if (const auto given = weak.lock(); given && given->isOpen()) {
                    std::erase(m_waiting, given);
                    given->onStop.reset();
                    given->complete(false);
                }
            },
            Qt::QueuedConnection);
    });
    admit();
    return future;
}

void AccountQueue::admit()
{
    while (m_running < m_concurrency && !m_waiting.empty()) {
        const std::shared_ptr<Ticket> next = m_waiting.front();
        m_waiting.pop_front();
        next->onStop.reset();
        ++m_running;
        next->complete(true);
    }
}

void AccountQueue::leave()
{
    --m_running;
    admit();
}

Task<Result<HttpReply>> AccountQueue::send(HttpRequest request, std::stop_token stop)
{
    // A queue can be destroyed while flows wait in it; then they must not touch it any more.
    const QPointer<AccountQueue> self(this);
    for (int attempt = 1;; ++attempt) {
        Result<HttpReply> answer = co_await sendInTurn(request, stop);
        if (!self) {
            co_return answer;
        }
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (answer && answer->status == 429) {
            // Two seconds where the provider does not say: it asked for less, not for silence.
            const std::chrono::seconds wait = retryAfter(*answer, now).value_or(std::chrono::seconds(2));
            m_pausedUntil = std::max(m_pausedUntil, now.addSecs(wait.count()));
        }
        const auto wait = RetryPolicy::delayBeforeRepeating(request, answer, attempt, now);
        if (!wait || *wait > patience(request)) {
            co_return answer;
        }
        const bool passed = co_await delay(*wait, stop);
        if (!passed || !self) {
            co_return Result<HttpReply>(failure(cancelled(request)));
        }
    }
}

Task<Result<HttpReply>> AccountQueue::sendInTurn(HttpRequest request, std::stop_token stop)
{
    const QPointer<AccountQueue> self(this);
    const bool admitted = co_await turn(stop);
    if (!admitted || !self) {
        co_return Result<HttpReply>(failure(cancelled(request)));
    }
    if (const auto pause = remainingPause()) {
        if (*pause > patience(request)) {
            leave();
            Error limited;
            limited.kind = ErrorKind::RateLimited;
            limited.host = request.url.host();
            limited.retryAfter = std::chrono::ceil<std::chrono::seconds>(*pause);
            co_return Result<HttpReply>(failure(limited));
        }
        const bool passed = co_await delay(*pause, stop);
        if (!self) {
            co_return Result<HttpReply>(failure(cancelled(request)));
        }
        if (!passed) {
            leave();
            co_return Result<HttpReply>(failure(cancelled(request)));
        }
    }
    if (!m_client) {
        leave();
        co_return Result<HttpReply>(failure(cancelled(request)));
    }
    Result<HttpReply> answer = co_await m_client->send(request, stop);
    if (self) {
        leave();
    }
    co_return answer;
}

} // namespace numberdesk
