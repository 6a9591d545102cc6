// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/http/bodydevice.h"
#include "core/http/httprequest.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

class QNetworkAccessManager;

namespace numberdesk {

class HttpLog;

/// One request under way. Ends exactly once and then deletes itself; ends with Cancelled when it is destroyed before.
class HttpJob : public QObject
{
    Q_OBJECT

public:
    /// `manager` is used, not owned, unless it is this job's child.
    HttpJob(HttpRequest request, QString requestId, HttpLog *log, const std::stop_token &stop);
    ~HttpJob() override;

    QFuture<Result<HttpReply>> future() { return m_promise.future(); }
    void start(QNetworkAccessManager &manager);

private:
    /// Why we ended the transfer ourselves.
    enum class Abort
    {
        None,
        Deadline,
        Stop,
        TooLong
    };

    void readMore();
    void onFinished();
    void abortTransfer(Abort why);
    void restartStallTimer();
    [[nodiscard]] Error transportError(QNetworkReply::NetworkError code) const;
    [[nodiscard]] bool somethingMayBeSent() const;
    [[nodiscard]] Result<HttpReply> result() const;
    void end(Result<HttpReply> result);
    void writeLog(const QString &what) const;

    HttpRequest m_request;
    QString m_requestId;
    HttpLog *m_log;
    QPromise<Result<HttpReply>> m_promise;
    std::unique_ptr<BodyDevice> m_body;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_received;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    Abort m_abort = Abort::None;
    std::stop_token m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_stopped;
};

} // namespace numberdesk
