// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpchannel.h"
#include "core/providers/provider.h"

#include <QStringList>

#include <deque>

namespace numberdesk::tests {

/// A channel that answers from a script, through the event loop as a network would. Each expectation names the request
/// it answers; a request that is not the next of the script ends with Unreachable and is noted in `surprises()`, which
/// a test compares with an empty list at its end.
class ScriptedChannel : public HttpChannel
{
public:
    /// The next request must be `method` on the path and query of `target` ("/api/v1/numbers?page=1", encoded).
    void expect(const QByteArray &method, const QByteArray &target, int status, const QByteArray &body,
                QList<HttpHeader> headers = {});
    /// As expect(), but the transport fails.
    void expectFailure(const QByteArray &method, const QByteArray &target, Error error);

    Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop) override;

    /// Requests so far, "POST /path?query", in order.
    [[nodiscard]] const QStringList &log() const { return m_log; }
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    /// Body of the last request as bytes (of a multipart body the file's).
    [[nodiscard]] QByteArray lastBody() const;
    [[nodiscard]] QStringList surprises() const;

private:
    struct Step
    {
        QByteArray method;
        QByteArray target;
        Result<HttpReply> answer;
    };

    std::deque<Step> m_script;
    QStringList m_log;
    QStringList m_surprises;
    QList<HttpRequest> m_requests;
};

/// What an account taught, in memory.
class MapMemory : public AccountMemory
{
public:
    [[nodiscard]] QString fact(const QString &key) const override { return facts.value(key); }
    void remember(const QString &key, const QString &value) override { facts.insert(key, value); }

    QMap<QString, QString> facts;
};

} // namespace numberdesk::tests
