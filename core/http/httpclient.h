// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/http/httprequest.h"
#include "core/http/proxychoice.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>

#include <stop_token>

namespace numberdesk {

class HttpLog;

/// One request in, one Result out, over QNetworkAccessManager. Sends every request exactly once: repeating reads is
/// AccountQueue's business, and a write is never repeated by anybody.
///
/// Promises to its caller:
/// - The future always finishes, with one result: at the answer, an error, the deadline, a requested stop, or when the
///   client is destroyed.
/// - A write goes out with a body that Qt cannot rewind, over a connection of its own: the server sees it at most once,
///   however the connection dies. Source: measured, Qt repeats a POST up to four times otherwise.
/// - Redirects are not followed (MalformedReply with the host they point to), no cookies, no cache, TLS errors are
/// final.
/// - Deadlines are absolute; a reply longer than its limit ends as MalformedReply without being held in memory.
/// - `Error::mayHaveHappened` is false only when no byte of the request can have reached the server.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    /// `log` may be null and outlives the client.
    explicit HttpClient(HttpLog *log, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Applies to later requests; the system's proxies unless set.
    void setProxy(const ProxyChoice &proxy);

    QFuture<Result<HttpReply>> send(const HttpRequest &request, const std::stop_token &stop);

    [[nodiscard]] int requestsInFlight() const { return static_cast<int>(m_jobs.size()); }

private:
    HttpLog *m_log;
    ProxyChoice m_proxy;
    /// Shared by all reads, so that connections are reused.
    QNetworkAccessManager m_readManager;
    QList<QObject *> m_jobs;
    qint64 m_nextId = 1;
};

} // namespace numberdesk
