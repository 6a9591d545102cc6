// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandboxcontract.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QTcpServer;

namespace numberdesk::tests {

/// How a server deals with a request that it has read to its end.
enum class Behaviour
{
    Answer,           ///< the reply as it is
    CloseAtConnect,   ///< takes the connection and closes it before reading
    CloseAfterEffect, ///< processes the request, closes without an answer
    ResetAfterEffect, ///< the same with a TCP reset
    HalfBody,         ///< announces the whole length, sends half, closes
    CutWithoutLength, ///< no length announced, sends half, closes
    Drip,             ///< one byte every 100 ms
    Hang,             ///< processes, never answers
    Garbage,          ///< answers something that is not HTTP
    Flood,            ///< a 200 with 64 MiB of body
    GzipBomb,         ///< a small compressed body that becomes enormous
    RedirectElsewhere ///< 307 to another host
};

/// A server made of raw sockets, http or https, that counts what reaches it and dies in every way that a real one can.
/// One request for each connection is counted when it is complete, body and all.
class FaultServer : public QObject
{
    Q_OBJECT

public:
    enum class Transport
    {
        Http,
        Https
    };
    using Answer = std::function<sandbox::Reply(const sandbox::Request &)>;
    using BehaviourChoice = std::function<Behaviour(const sandbox::Request &)>;
    using DelayChoice = std::function<std::chrono::milliseconds(const sandbox::Request &)>;

    explicit FaultServer(Transport transport, QObject *parent = nullptr);
    ~FaultServer() override;

    /// Base address, "http://127.0.0.1:port".
    [[nodiscard]] QUrl address() const;
    void setBehaviour(Behaviour behaviour) { m_behaviour = behaviour; }
    /// Chooses the behaviour anew for each complete request, instead of setBehaviour().
    void setBehaviourFor(BehaviourChoice choice) { m_behaviourFor = std::move(choice); }
    /// How long a complete request lies before it is dealt with; it is, though its sender be gone by then.
    void setDelayFor(DelayChoice choice) { m_delayFor = std::move(choice); }
    /// Called for each complete request, whatever the behaviour then does to the answer.
    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    /// Requests that arrived complete, in order.
    [[nodiscard]] const QList<sandbox::Request> &requests() const { return m_requests; }
    /// Those of them with one of these methods.
    [[nodiscard]] int count(const QByteArray &method) const;
    [[nodiscard]] int connections() const { return m_connections; }
    void clear();
    /// From now on every connection is refused, and those that are open are cut.
    void stopListening();

    /// Makes the certificate of the https servers trusted in this process; false when openssl is missing.
    static bool prepareTls();
    /// Makes the gzip bomb, which takes a second in which no server of this process would answer.
    static void prepareBomb();

private:
    void takeConnections();
    void readFrom(QTcpSocket *socket);
    void dealWith(QTcpSocket *socket, const sandbox::Request &request);
    void reply(QTcpSocket *socket, Behaviour behaviour, const sandbox::Reply &answer);

    std::unique_ptr<QTcpServer> m_server;
    Transport m_transport;
    Behaviour m_behaviour = Behaviour::Answer;
    BehaviourChoice m_behaviourFor;
    DelayChoice m_delayFor;
    Answer m_answer = [](const sandbox::Request &) { return sandbox::Reply{200, "{}", "application/json", {}}; };
    QList<sandbox::Request> m_requests;
    int m_connections = 0;
    /// Remembered for when nobody listens any more.
    quint16 m_port = 0;
};

} // namespace numberdesk::tests
