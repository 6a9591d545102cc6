// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contractchannel.h"

#include "core/http/bodydevice.h"

#include <QPromise>
#include <QTimer>

namespace numberdesk::tests {

Task<Result<HttpReply>> ContractChannel::send(HttpRequest request, std::stop_token)
{
    sandbox::Request received;
    received.method = request.method;
    received.path = request.url.path(QUrl::FullyEncoded).toLatin1();
    received.query = request.url.query(QUrl::FullyEncoded).toLatin1();
    received.headers = request.headers;
    const std::unique_ptr<BodyDevice> body = BodyDevice::open(request.body);
    if (!body) {
        Error unreadable;
        unreadable.kind = ErrorKind::InvalidInput;
        co_return Result<HttpReply>(failure(unreadable));
    }
    received.body = body->readAll();
    if (!body->contentType().isEmpty()) {
        received.headers.append({"Content-Type", body->contentType()});
    }
    m_log.append(QString::fromLatin1(received.method + ' ' + received.path +
                                     (received.query.isEmpty() ? QByteArray() : '?' + received.query)));

    const sandbox::Reply answer = m_contract.answer(received);
    HttpReply reply;
    reply.status = answer.status;
    reply.body = answer.body;
    reply.headers = answer.headers;
    reply.host = request.url.host();

    auto promise = std::make_shared<QPromise<HttpReply>>();
    promise->start();
    QFuture<HttpReply> future = promise->future();
    QTimer::singleShot(0, [promise, reply] {
        promise->addResult(reply);
        promise->finish();
    });
    HttpReply delivered = co_await future;
    co_return Result<HttpReply>(delivered);
}

} // namespace numberdesk::tests
