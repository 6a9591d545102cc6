// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/carrierport.h"

#include <QTimer>

namespace numberdesk::sandbox {

QTcpSocket *ClientListener::client(quint16 port) const
{
    for (const QPointer<QTcpSocket> &client : m_clients) {
        if (client && client->state() == QAbstractSocket::ConnectedState && client->peerPort() == port) {
            return client;
        }
    }
    return nullptr;
}

void ClientListener::dropClients()
{
    const QList<QPointer<QTcpSocket>> clients = std::exchange(m_clients, {});
    for (const QPointer<QTcpSocket> &client : clients) {
        if (client) {
            client->abort();
        }
    }
}

void ClientListener::incomingConnection(qintptr descriptor)
{
    m_clients.removeIf([](const QPointer<QTcpSocket> &client) { return client.isNull(); });
    auto client = std::make_unique<QTcpSocket>(this);
    if (!client->setSocketDescriptor(descriptor)) {
        return;
    }
    m_clients.append(client.get());
    addPendingConnection(client.release());
}

CarrierPort::CarrierPort(std::unique_ptr<Contract> contract)
    : m_contract(std::move(contract))
{}

CarrierPort::~CarrierPort()
{
    // Responders speak to connections that belong to this server: they end first.
    m_outstanding.clear();
}

Result<std::monostate> CarrierPort::start()
{
    if (m_listener != nullptr) {
        return std::monostate();
    }
    m_listener = new ClientListener(this);
    if (!m_listener->listen(QHostAddress::LocalHost) || !compat::serve(*this, m_listener)) {
        Error error = cannotListen();
        delete std::exchange(m_listener, nullptr);
        return failure(std::move(error));
    }
    m_port = m_listener->serverPort();
    return std::monostate();
}

Result<std::monostate> CarrierPort::setTransport(const Transport &transport)
{
    const bool wasUnreachable = m_transport.isUnreachable;
    m_transport = transport;
    if (m_listener == nullptr || wasUnreachable == transport.isUnreachable) {
        return std::monostate();
    }
    if (transport.isUnreachable) {
        m_listener->close();
        m_listener->dropClients();
        return std::monostate();
    }
    if (!m_listener->listen(QHostAddress::LocalHost, m_port)) {
        m_transport.isUnreachable = true;
        return failure(cannotListen());
    }
    return std::monostate();
}

void CarrierPort::handle(const QHttpServerRequest &request, QHttpServerResponder responder, quint16 clientPort)
{
    const quint64 id = ++m_lastId;
    Outstanding answer;
    answer.responder = std::make_unique<QHttpServerResponder>(std::move(responder));
    answer.client = m_listener->client(clientPort);
    answer.reply = m_contract->answer(compat::readRequest(request));
    answer.isLost = m_transport.losesAnswers;
    m_outstanding.emplace(id, std::move(answer));
    if (m_transport.delay.count() <= 0 && !m_transport.losesAnswers) {
        deliver(id);
        return;
    }
    // A lost answer waits for the event loop too, so that no connection is closed under the hands of whoever reads it.
    QTimer::singleShot(m_transport.delay, this, [this, id] { deliver(id); });
}

void CarrierPort::deliver(quint64 id)
{
    const auto found = m_outstanding.find(id);
    if (found == m_outstanding.end()) {
        return;
    }
    Outstanding answer = std::move(found->second);
    m_outstanding.erase(found);
    if (!answer.client || answer.client->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    if (answer.isLost) {
        answer.client->disconnectFromHost();
    } else {
        compat::writeReply(*answer.responder, answer.reply);
    }
}

Error CarrierPort::cannotListen() const
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.host = QStringLiteral("127.0.0.1");
    error.providerText = m_listener->errorString();
    return error;
}

} // namespace numberdesk::sandbox
