// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpjob.h"

#include "core/http/httplog.h"
#include "core/http/limits.h"
#include "core/http/redactor.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <utility>

namespace numberdesk {
namespace {

/// So much of a reply is taken from the socket at a time. @unit bytes
constexpr qint64 ReadBufferBytes = 1024 * 1024;

bool isUpload(const HttpRequest &request) { return std::holds_alternative<MultipartBody>(request.body); }

bool isWrite(const HttpRequest &request) { return request.effect == HttpRequest::Effect::Write; }

std::chrono::milliseconds timeLimit(const HttpRequest &request)
{
    if (request.timeLimit) {
        return *request.timeLimit;
    }
    if (isUpload(request)) {
        return limits::UploadStallTime;
    }
    return isWrite(request) ? limits::WriteTime : limits::ReadTime;
}

QNetworkRequest networkRequest(const HttpRequest &request, const BodyDevice &body)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Without buffering and with a sequential device Qt has nothing to send a second time.
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    for (const HttpHeader &header : request.headers) {
        made.setRawHeader(header.name, header.value);
    }
    if (isWrite(request) || body.totalSize() > 0) {
        made.setHeader(QNetworkRequest::ContentLengthHeader, body.totalSize());
    }
    if (!body.contentType().isEmpty()) {
        made.setRawHeader("Content-Type", body.contentType());
    }
    return made;
}

/// Whether the transfer failed, as opposed to an answer with an error status, which has a code of its own too (Qt gives
/// ProtocolInvalidOperationError for a plain 400). A success status with any code is a reply that was not read to its
/// end or could not be decompressed. Source: QNetworkReply::NetworkError.
bool isTransportFailure(QNetworkReply::NetworkError code, int status)
{
    if (code == QNetworkReply::NoError) {
        return status == 0;
    }
    const bool errorStatus = status >= 400;
    return !errorStatus || code < QNetworkReply::ContentAccessDenied || code == QNetworkReply::ContentReSendError ||
           code == QNetworkReply::ProtocolFailure;
}

/// Errors that happen before anything can be written to the server.
bool provesNothingSent(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::SslHandshakeFailedError:
        return true;
    default:
        return false;
    }
}

} // namespace

HttpJob::HttpJob(HttpRequest request, QString requestId, HttpLog *log, const std::stop_token &stop)
    : m_request(std::move(request))
    , m_requestId(std::move(requestId))
    , m_log(log)
    , m_stop(stop)
{
    m_promise.start();
    m_clock.start();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { abortTransfer(Abort::Deadline); });
    // A stop may be requested in another thread, or in the middle of a call into this job: hence through the event
    // loop.
    m_stopped.emplace(stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { abortTransfer(Abort::Stop); }, Qt::QueuedConnection);
    });
}

HttpJob::~HttpJob()
{
    m_stopped.reset();
    if (!m_promise.future().isFinished()) {
        if (m_reply) {
            m_reply->disconnect(this);
            m_reply->abort();
        }
        m_abort = Abort::Stop;
        m_promise.addResult(Result<HttpReply>(failure(transportError(QNetworkReply::OperationCanceledError))));
        m_promise.finish();
    }
}

void HttpJob::start(QNetworkAccessManager &manager)
{
    if (m_stop.stop_requested()) {
        abortTransfer(Abort::Stop);
        return;
    }
    m_body = BodyDevice::open(m_request.body);
    if (!m_body) {
        Error unreadable;
        unreadable.kind = ErrorKind::InvalidInput;
        unreadable.fields.append({QStringLiteral("file"), std::get<MultipartBody>(m_request.body).fileName});
        end(failure(unreadable));
        return;
    }
    writeLog(QStringLiteral("-> ") + describeForLog(m_request));

    const QNetworkRequest request = networkRequest(m_request, *m_body);
    // Every write has a body device, an empty one too: it is what keeps Qt from sending the request again.
    const bool withBody = isWrite(m_request) || m_body->totalSize() > 0;
    m_reply = manager.sendCustomRequest(request, m_request.method, withBody ? m_body.get() : nullptr);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(ReadBufferBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpJob::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &HttpJob::onFinished);
    if (isUpload(m_request)) {
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
            restartStallTimer();
            if (m_request.onProgress && total > 0) {
                m_request.onProgress(sent, total);
            }
        });
    }
    m_deadline.start(timeLimit(m_request));
}

void HttpJob::restartStallTimer()
{
    // Only an upload may last as long as it moves; everything else has an absolute deadline.
    m_deadline.start(timeLimit(m_request));
}

void HttpJob::readMore()
{
    m_received += m_reply->readAll();
    if (m_received.size() > m_request.replyLimit.value_or(limits::ReplyBytes)) {
        abortTransfer(Abort::TooLong);
    }
}

void HttpJob::abortTransfer(Abort why)
{
    if (m_promise.future().isFinished()) {
        return;
    }
    m_abort = why;
    if (m_reply) {
        m_reply->disconnect(this); // abort() emits finished() before it returns
        m_reply->abort();
    }
    end(failure(transportError(QNetworkReply::OperationCanceledError)));
}

void HttpJob::onFinished()
{
    m_received += m_reply->readAll();
    if (m_received.size() > m_request.replyLimit.value_or(limits::ReplyBytes)) {
        m_abort = Abort::TooLong;
        end(failure(transportError(QNetworkReply::OperationCanceledError)));
        return;
    }
    end(result());
}

Result<HttpReply> HttpJob::result() const
{
    const QNetworkReply::NetworkError code = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Before the failures: Qt wants to send the body of a 307 again, cannot, and calls that an error of the transfer.
    if (status >= 300 && status < 400) {
        Error redirect;
        redirect.kind = ErrorKind::MalformedReply;
        redirect.httpStatus = status;
        redirect.requestId = m_requestId;
        const QUrl target = m_request.url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
        redirect.host = target.host();
        redirect.mayHaveHappened = true;
        return failure(redirect);
    }
    if (isTransportFailure(code, status)) {
        return failure(transportError(code));
    }
    HttpReply reply;
    reply.status = status;
    reply.body = m_received;
    reply.requestId = m_requestId;
    reply.host = m_request.url.host();
    const QList<QNetworkReply::RawHeaderPair> headers = m_reply->rawHeaderPairs();
    reply.headers.reserve(headers.size());
    for (const auto &[name, value] : headers) {
        reply.headers.append({name, value});
    }
    return reply;
}

bool HttpJob::somethingMayBeSent() const
{
    // The body is read in this thread and only once the connection stands, so an untouched body that is not empty
    // proves that the server cannot have the whole request. An empty one is written by Qt's own thread, whose signals
    // may still be on their way here when the request ends: it counts as sent once it was given to Qt.
    if (m_body && m_body->totalSize() > 0) {
        return m_body->position() > 0;
    }
    return m_reply != nullptr;
}

Error HttpJob::transportError(QNetworkReply::NetworkError code) const
{
    Error error;
    error.requestId = m_requestId;
    error.host = m_request.url.host();
    error.mayHaveHappened = !provesNothingSent(code) && somethingMayBeSent();
    switch (m_abort) {
    case Abort::Deadline:
        error.kind = ErrorKind::TimedOut;
        return error;
    case Abort::Stop:
        error.kind = ErrorKind::Cancelled;
        return error;
    case Abort::TooLong:
        error.kind = ErrorKind::MalformedReply;
        error.mayHaveHappened = true;
        return error;
    case Abort::None:
        break;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (code == QNetworkReply::SslHandshakeFailedError) {
        error.kind = ErrorKind::TlsFailed;
        error.providerText = withoutSecrets(m_reply->errorString(), m_request).left(MaximumProviderText);
    } else if (code == QNetworkReply::TimeoutError) {
        error.kind = ErrorKind::TimedOut;
    } else if (status != 0 && code >= QNetworkReply::UnknownContentError) {
        // An answer came but could not be read, a gzip bomb for instance.
        error.kind = ErrorKind::MalformedReply;
        error.httpStatus = status;
    } else {
        error.kind = ErrorKind::Unreachable;
    }
    return error;
}

void HttpJob::end(Result<HttpReply> result)
{
    if (m_promise.future().isFinished()) {
        return;
    }
    m_deadline.stop();
    m_stopped.reset();
    const QString seconds = QString::number(static_cast<double>(m_clock.elapsed()) / 1000.0, 'f', 3);
    writeLog(result ? QStringLiteral("<- %1, %2 bytes, %3 s").arg(result->status).arg(result->body.size()).arg(seconds)
                    : QStringLiteral("<- %1%2, %3 s")
                          .arg(errorKindName(result.error().kind),
                               result.error().mayHaveHappened ? QStringLiteral(" (may have happened)") : QString(),
                               seconds));
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

void HttpJob::writeLog(const QString &what) const
{
    if (m_log) {
        m_log->write(u'#' + m_requestId + u' ' + what);
    }
}

} // namespace numberdesk
