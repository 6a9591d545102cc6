// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/sandbox/compat.h"

#include <QPointer>

#include <chrono>
#include <map>
#include <memory>
#include <variant>

namespace numberdesk::sandbox {

/// How the connection to a sample carrier misbehaves, whatever its contract answers.
struct Transport
{
    /// Passes between a request's effect and its answer.
    std::chrono::milliseconds delay{0};
    /// The request has its effect, then the connection is closed without an answer.
    bool losesAnswers = false;
    /// Nothing listens; open connections are cut.
    bool isUnreachable = false;

    friend bool operator==(const Transport &, const Transport &) = default;
};

/// A listening socket that remembers its clients.
class ClientListener : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

    /// The client that sends from a port of its own; null when it is gone.
    [[nodiscard]] QTcpSocket *client(quint16 port) const;
    void dropClients();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QList<QPointer<QTcpSocket>> m_clients;
};

/// One sample carrier on a loopback port of its own, which stays the same until the end.
class CarrierPort : public compat::HttpServer
{
public:
    explicit CarrierPort(std::unique_ptr<Contract> contract);
    /// Answers that are still outstanding are dropped and their connections closed.
    ~CarrierPort() override;

    /// Begins to listen. @error Unreachable with the system's words
    Result<std::monostate> start();

    [[nodiscard]] Contract &contract() const { return *m_contract; }
    /// 0 before start().
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const Transport &transport() const { return m_transport; }
    /// Requests that are already being answered keep the delay and the loss they began with. @error Unreachable when
    /// the port cannot be taken again; the carrier stays unreachable then.
    Result<std::monostate> setTransport(const Transport &transport);

protected:
    void handle(const QHttpServerRequest &request, QHttpServerResponder responder, quint16 clientPort) override;

private:
    struct Outstanding
    {
        std::unique_ptr<QHttpServerResponder> responder;
        QPointer<QTcpSocket> client;
        Reply reply;
        bool isLost = false;
    };

    void deliver(quint64 id);
    [[nodiscard]] Error cannotListen() const;

    std::unique_ptr<Contract> m_contract;
    ClientListener *m_listener = nullptr;
    quint16 m_port = 0;
    Transport m_transport;
    std::map<quint64, Outstanding> m_outstanding;
    quint64 m_lastId = 0;
};

} // namespace numberdesk::sandbox
