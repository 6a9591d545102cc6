// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runningcopy.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <thread>

namespace numberdesk {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr QByteArrayView Wish = "raise\n";
constexpr QByteArrayView Promise = "raised\n";
constexpr milliseconds LongestVisit = seconds(5);
constexpr int MostVisitors = 16;
/// Between two tries to reach a copy that is only just starting.
constexpr milliseconds Pause{100};

int remaining(const QDeadlineTimer &deadline)
{
    return static_cast<int>(std::max<qint64>(1, deadline.remainingTime()));
}

} // namespace

RunningCopy::RunningCopy(const QString &profileFolder, QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(MostVisitors);
    connect(&m_server, &QLocalServer::newConnection, this, &RunningCopy::takeConnections);
    const QString address = addressFor(profileFolder);
    // The profile is ours, so whoever left a socket behind is gone.
    QLocalServer::removeServer(address);
    m_server.listen(address);
}

QString RunningCopy::addressFor(const QString &profileFolder)
{
    const QFileInfo info(profileFolder);
    const QString canonical = info.canonicalFilePath();
    const QString folder = canonical.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : canonical;
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("numberdesk-") + QString::fromLatin1(hash.toHex().left(16));
#ifdef Q_OS_WIN
    return name;
#else
    // Not in the profile: the path of a socket may have 100 letters or so and no more.
    const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return place.isEmpty() ? name : QDir(place).filePath(name);
#endif
}

RunningCopy::Answer RunningCopy::raiseOther(const QString &profileFolder, milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const QString address = addressFor(profileFolder);
    QLocalSocket socket;
    socket.connectToServer(address);
    while (!socket.waitForConnected(remaining(deadline))) {
        if (deadline.hasExpired()) {
            return socket.error() == QLocalSocket::SocketTimeoutError ? Answer::DoesNotAnswer : Answer::NobodyThere;
        }
        std::this_thread::sleep_for(std::min(Pause, milliseconds(remaining(deadline))));
        socket.abort();
        socket.connectToServer(address);
    }
    socket.write(Wish.data(), Wish.size());
    QByteArray answer;
    while (answer.size() < Promise.size() && !deadline.hasExpired() && socket.waitForReadyRead(remaining(deadline))) {
        answer += socket.read(Promise.size() - answer.size());
    }
    return answer == Promise ? Answer::Raised : Answer::DoesNotAnswer;
}

void RunningCopy::takeConnections()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QLocalSocket *>().size() > MostVisitors) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(Wish.size() + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        QTimer::singleShot(LongestVisit, socket, [socket] { socket->abort(); });
        readFrom(socket);
    }
}

void RunningCopy::readFrom(QLocalSocket *socket)
{
    const QByteArray line = socket->peek(Wish.size() + 1);
    if (line == Wish) {
        socket->readAll();
        Q_EMIT raiseRequested();
        socket->write(Promise.data(), Promise.size());
        socket->disconnectFromServer();
    } else if (!Wish.toByteArray().startsWith(line)) {
        socket->abort();
    }
}

} // namespace numberdesk
