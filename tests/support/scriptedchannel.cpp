// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedchannel.h"

#include <QPromise>
#include <QTimer>

namespace numberdesk::tests {
namespace {

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery()) {
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    }
    return target;
}

} // namespace

void ScriptedChannel::expect(const QByteArray &method, const QByteArray &target, int status, const QByteArray &body,
                             QList<HttpHeader> headers)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = std::move(headers);
    m_script.push_back({method, target, reply});
}

void ScriptedChannel::expectFailure(const QByteArray &method, const QByteArray &target, Error error)
{
    m_script.push_back({method, target, Result<HttpReply>(failure(std::move(error)))});
}

Task<Result<HttpReply>> ScriptedChannel::send(HttpRequest request, std::stop_token)
{
    const QByteArray target = targetOf(request.url);
    const QString line = QString::fromUtf8(request.method + ' ' + target);
    m_log.append(line);
    m_requests.append(request);

    Error surprise;
    surprise.kind = ErrorKind::Unreachable;
    surprise.providerText = QStringLiteral("not in the script: ") + line;
    Result<HttpReply> answer = failure(surprise);
    if (!m_script.empty() && m_script.front().method == request.method && m_script.front().target == target) {
        answer = m_script.front().answer;
        m_script.pop_front();
    } else {
        const QString expected = m_script.empty()
                                     ? QStringLiteral("nothing")
                                     : QString::fromUtf8(m_script.front().method + ' ' + m_script.front().target);
        m_surprises.append(QStringLiteral("%1 instead of %2").arg(line, expected));
    }

    QPromise<Result<HttpReply>> promise;
    promise.start();
    QFuture<Result<HttpReply>> future = promise.future();
    auto shared = std::make_shared<QPromise<Result<HttpReply>>>(std::move(promise));
    QTimer::singleShot(0, [shared, answer] {
        shared->addResult(answer);
        shared->finish();
    });
    co_return co_await future;
}

QByteArray ScriptedChannel::lastBody() const
{
    if (m_requests.isEmpty()) {
        return {};
    }
    const RequestBody &body = m_requests.constLast().body;
    if (const auto *bytes = std::get_if<BytesBody>(&body)) {
        return bytes->bytes;
    }
    if (const auto *multipart = std::get_if<MultipartBody>(&body)) {
        const auto device = multipart->open();
        return device ? device->readAll() : QByteArray();
    }
    return {};
}

QStringList ScriptedChannel::surprises() const
{
    QStringList all = m_surprises;
    for (const Step &step : m_script) {
        all.append(QStringLiteral("never asked: ") + QString::fromUtf8(step.method + ' ' + step.target));
    }
    return all;
}

} // namespace numberdesk::tests
