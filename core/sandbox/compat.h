// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandboxcontract.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

/// The one place that knows how QtHttpServer differs from version to version: the handler's arguments changed in 6.5,
/// headers, listening and writing in 6.8. Source: doc.qt.io, qabstracthttpserver.html and qhttpserverresponder.html of
/// 6.4, 6.5, 6.7, 6.8 and 6.9.
namespace numberdesk::sandbox::compat {

/// QAbstractHttpServer with the same handler under every version.
class HttpServer : public QAbstractHttpServer
{
protected:
    /// A request is complete. Whoever keeps the responder destroys it before this server, and writes to it only while
    /// the client's connection stands. @param clientPort tells which connection it is
    virtual void handle(const QHttpServerRequest &request, QHttpServerResponder responder, quint16 clientPort) = 0;

private:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) final
    {
        handle(request, makeResponder(request, socket), socket->peerPort());
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) final {}
#else
    // Without `override`, because the second of missingHandler's arguments is an rvalue in some versions and an lvalue
    // in others: one of the two overrides, the other is never called. Every request is handled anyway.
    virtual bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
    {
        handle(request, std::move(responder), request.remotePort());
        return true;
    }
    virtual void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) {}
    virtual void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) {}
#endif
};

/// Makes a server answer what arrives at a listening socket, and own that. False when it does not listen.
inline bool serve(QAbstractHttpServer &server, QTcpServer *listener)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    server.bind(listener);
    return listener->isListening();
#else
    return server.bind(listener);
#endif
}

inline QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Post:
        return "POST";
    case Method::Head:
        return "HEAD";
    case Method::Options:
        return "OPTIONS";
    case Method::Patch:
        return "PATCH";
    case Method::Connect:
        return "CONNECT";
    case Method::Trace:
        return "TRACE";
    default:
        return "UNKNOWN";
    }
}

inline QList<HttpHeader> headersOf(const QHttpServerRequest &request)
{
    QList<HttpHeader> headers;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    const QList<QPair<QByteArray, QByteArray>> told = request.headers();
    for (const auto &[name, value] : told) {
        headers.append(HttpHeader{name, value});
    }
#else
    const QHttpHeaders &told = request.headers();
    for (qsizetype index = 0; index < told.size(); ++index) {
        const QLatin1StringView name = told.nameAt(index);
        headers.append(HttpHeader{QByteArray(name.data(), name.size()), told.valueAt(index).toByteArray()});
    }
#endif
    return headers;
}

inline Request readRequest(const QHttpServerRequest &received)
{
    Request request;
    request.method = methodName(received.method());
    request.path = received.url().path(QUrl::FullyEncoded).toLatin1();
    request.query = received.url().query(QUrl::FullyEncoded).toLatin1();
    request.headers = headersOf(received);
    request.body = received.body();
    return request;
}

inline void writeReply(QHttpServerResponder &responder, const Reply &reply)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    responder.writeStatusLine(status);
    if (!reply.contentType.isEmpty()) {
        responder.writeHeader("Content-Type", reply.contentType);
    }
    for (const HttpHeader &header : reply.headers) {
        responder.writeHeader(header.name, header.value);
    }
    if (reply.status != 204) {
        responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    }
    responder.writeBody(reply.body);
#else
    // The responder adds Content-Length itself.
    QHttpHeaders headers;
    if (!reply.contentType.isEmpty()) {
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.contentType);
    }
    for (const HttpHeader &header : reply.headers) {
        headers.append(header.name, header.value);
    }
    responder.write(reply.body, headers, status);
#endif
}

} // namespace numberdesk::sandbox::compat
