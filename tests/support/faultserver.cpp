// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

namespace numberdesk::tests {
namespace {

struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// A certificate for 127.0.0.1, made new in every process.
std::optional<Identity> makeIdentity()
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const QString certificateFile = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                   QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"), certificateFile, QStringLiteral("-subj"),
                   QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=IP:127.0.0.1")});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        return std::nullopt;
    }
    QFile key(keyFile);
    QFile certificate(certificateFile);
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return Identity{QSslCertificate(&certificate, QSsl::Pem), QSslKey(&key, QSsl::Rsa, QSsl::Pem)};
}

const std::optional<Identity> &identity()
{
    static const std::optional<Identity> made = makeIdentity();
    return made;
}

QByteArray serialized(const sandbox::Reply &reply, bool withLength)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
    if (!reply.contentType.isEmpty()) {
        bytes += "Content-Type: " + reply.contentType + "\r\n";
    }
    for (const HttpHeader &header : reply.headers) {
        bytes += header.name + ": " + header.value + "\r\n";
    }
    bytes += withLength ? "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n"
                        : QByteArray("Connection: close\r\n");
    return bytes + "\r\n" + reply.body;
}

/// Complete request at the start of the bytes, removed from them; nothing while it is not complete.
std::optional<sandbox::Request> takeRequest(QByteArray &received)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return std::nullopt;
    }
    const QList<QByteArray> lines = received.left(headEnd).split('\n');
    sandbox::Request request;
    const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
    request.method = words.value(0);
    const QByteArray target = words.value(1);
    const qsizetype question = target.indexOf('?');
    request.path = target.left(question < 0 ? target.size() : question);
    request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (received.size() < headEnd + 4 + length) {
        return std::nullopt;
    }
    request.body = received.mid(headEnd + 4, length);
    received.remove(0, headEnd + 4 + length);
    return request;
}

const QByteArray &gzipBomb()
{
    // qCompress writes a zlib stream behind four bytes of length: what HTTP calls "deflate".
    static const QByteArray compressed = qCompress(QByteArray(200 * 1024 * 1024, 'x'), 9).mid(4);
    return compressed;
}

/// Announces 64 MiB and sends them as fast as they are taken.
void flood(QTcpSocket *socket, sandbox::Reply answer)
{
    constexpr qint64 Total = qint64(64) * 1024 * 1024;
    static const QByteArray chunk(256 * 1024, 'x');
    answer.body.clear();
    QByteArray head = serialized(answer, true);
    head.replace("Content-Length: 0", "Content-Length: " + QByteArray::number(Total));
    socket->write(head);
    auto left = std::make_shared<qint64>(Total);
    const auto sendMore = [socket, left] {
        while (*left > 0 && socket->bytesToWrite() < chunk.size()) {
            *left -= socket->write(chunk.left(*left));
        }
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, sendMore);
    sendMore();
}

} // namespace

FaultServer::FaultServer(Transport transport, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
{
    if (transport == Transport::Https && identity()) {
        auto server = std::make_unique<QSslServer>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity()->certificate);
        configuration.setPrivateKey(identity()->key);
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::takeConnections);
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("the test server cannot listen: %s", qPrintable(m_server->errorString()));
    }
    m_port = m_server->serverPort();
}

FaultServer::~FaultServer() = default;

QUrl FaultServer::address() const
{
    QUrl address;
    address.setScheme(m_transport == Transport::Https ? QStringLiteral("https") : QStringLiteral("http"));
    address.setHost(QStringLiteral("127.0.0.1"));
    address.setPort(m_port);
    return address;
}

int FaultServer::count(const QByteArray &method) const
{
    return static_cast<int>(std::count_if(m_requests.cbegin(), m_requests.cend(),
                                          [&](const sandbox::Request &request) { return request.method == method; }));
}

void FaultServer::clear()
{
    m_requests.clear();
    m_connections = 0;
}

void FaultServer::stopListening()
{
    m_server->close();
    const auto sockets = m_server->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        socket->abort();
    }
}

void FaultServer::prepareBomb() { static_cast<void>(gzipBomb()); }

bool FaultServer::prepareTls()
{
    if (!identity()) {
        return false;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(identity()->certificate);
    QSslConfiguration::setDefaultConfiguration(configuration);
    return true;
}

void FaultServer::takeConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        if (m_behaviour == Behaviour::CloseAtConnect) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        readFrom(socket);
    }
}

void FaultServer::readFrom(QTcpSocket *socket)
{
    QByteArray received = socket->property("received").toByteArray() + socket->readAll();
    const auto request = takeRequest(received);
    socket->setProperty("received", received);
    if (!request) {
        return;
    }
    m_requests.append(*request);
    const std::chrono::milliseconds delay = m_delayFor ? m_delayFor(*request) : std::chrono::milliseconds(0);
    if (delay.count() == 0) {
        dealWith(socket, *request);
        return;
    }
    QTimer::singleShot(
        delay, this, [this, socket = QPointer<QTcpSocket>(socket), request = *request] { dealWith(socket, request); });
}

void FaultServer::dealWith(QTcpSocket *socket, const sandbox::Request &request)
{
    const Behaviour behaviour = m_behaviourFor ? m_behaviourFor(request) : m_behaviour;
    const sandbox::Reply answer = m_answer(request);
    if (socket) {
        reply(socket, behaviour, answer);
    }
}

void FaultServer::reply(QTcpSocket *socket, Behaviour behaviour, const sandbox::Reply &answer)
{
    switch (behaviour) {
    case Behaviour::Answer:
        socket->write(serialized(answer, true));
        break;
    case Behaviour::CloseAtConnect:
        break;
    case Behaviour::CloseAfterEffect:
        socket->disconnectFromHost();
        break;
    case Behaviour::ResetAfterEffect:
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->abort();
        break;
    case Behaviour::HalfBody: {
        const QByteArray whole = serialized(answer, true);
        socket->write(whole.left(whole.size() - answer.body.size() / 2 - 1));
        socket->disconnectFromHost();
        break;
    }
    case Behaviour::CutWithoutLength: {
        const QByteArray whole = serialized(answer, false);
        socket->write(whole.left(whole.size() - answer.body.size() / 2 - 1));
        socket->disconnectFromHost();
        break;
    }
    case Behaviour::Drip: {
        auto *timer = new QTimer(socket);
        auto rest = std::make_shared<QByteArray>(serialized(answer, true));
        connect(timer, &QTimer::timeout, socket, [socket, rest] {
            socket->write(rest->left(1));
            rest->remove(0, 1);
        });
        timer->start(100);
        break;
    }
    case Behaviour::Hang:
        break;
    case Behaviour::Garbage:
        socket->write("\x16\x03\x01 this is not HTTP at all\r\n\r\n");
        socket->disconnectFromHost();
        break;
    case Behaviour::Flood:
        flood(socket, answer);
        break;
    case Behaviour::GzipBomb: {
        sandbox::Reply bomb = answer;
        bomb.body = gzipBomb();
        bomb.headers.append(HttpHeader{"Content-Encoding", "deflate"});
        socket->write(serialized(bomb, true));
        break;
    }
    case Behaviour::RedirectElsewhere: {
        sandbox::Reply redirect;
        redirect.status = 307;
        redirect.headers.append(HttpHeader{"Location", "http://elsewhere.example/steal"});
        socket->write(serialized(redirect, true));
        break;
    }
    }
}

} // namespace numberdesk::tests
