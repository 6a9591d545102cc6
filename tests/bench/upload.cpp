// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_upload serve [MEGABITS]    takes in uploads on loopback and forgets them, as fast as they come or as a link of
//                                  so many megabits in a second brings them; prints its port.
// bench_upload send PORT MEBIBYTES puts a document of that size into a vault and uploads it from there.
// bench_upload both MEBIBYTES      both, each in its process; ends with 1 when the memory grew by more than 8 MiB.
//
// Prints one line of JSON: milliseconds for the upload, and by how much the memory of the process (peak of what is
// resident) grew from before it, in KiB.
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/http/accountqueue.h"
#include "core/http/httpclient.h"
#include "core/providers/providerregistry.h"
#include "tests/bench/oneaccount.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

using namespace std::chrono_literals;
using numberdesk::Task;
using numberdesk::UploadQueue;
using numberdesk::VaultKeeper;
using numberdesk::bench::OneAccount;

/// Source: the goal of the project for what an upload may cost. @unit KiB
constexpr qint64 MostGrowth = 8 * 1024;

/// So much a link may catch up after its program had to wait for the processor. @unit seconds
constexpr double MostArrears = 0.005;
/// Taken from the system's buffer ahead of the link, so that a read never comes up short. @unit bytes
constexpr qint64 TakenAhead = 1024 * 1024;

/// What a link brings, by the clock: a token bucket.
class Link
{
public:
    /// @unit bytes in a second; 0 without a bound
    explicit Link(double rate)
        : m_rate(rate)
    {
        m_clock.start();
    }

    [[nodiscard]] bool isBound() const { return m_rate > 0; }
    /// How much has arrived since it was asked last, of what was not taken then. @unit bytes
    qint64 arrived()
    {
        m_tokens += m_rate * static_cast<double>(m_clock.nsecsElapsed()) / 1e9;
        m_clock.start();
        m_tokens = std::min(m_tokens, m_rate * MostArrears);
        return static_cast<qint64>(m_tokens);
    }
    void take(qint64 bytes) { m_tokens -= static_cast<double>(bytes); }

private:
    double m_rate;
    double m_tokens = 0;
    QElapsedTimer m_clock;
};

/// Reads a request to the length that it announces and answers as a carrier would.
class Drain : public QObject
{
public:
    Drain(QTcpSocket *socket, double rate)
        : QObject(socket)
        , m_socket(socket)
        , m_link(rate)
    {
        if (m_link.isBound()) {
            // What it does not take stays in the sockets' buffers, until the sender has to wait.
            socket->setReadBufferSize(TakenAhead);
            m_beat.setTimerType(Qt::PreciseTimer);
            connect(&m_beat, &QTimer::timeout, this, &Drain::read);
            m_beat.start(1);
        } else {
            connect(socket, &QTcpSocket::readyRead, this, &Drain::read);
        }
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void read()
    {
        while (m_left < 0 && m_socket->canReadLine()) {
            const QByteArray line = m_socket->readLine().trimmed().toLower();
            if (line.startsWith("content-length:")) {
                m_length = line.mid(15).trimmed().toLongLong();
            } else if (line == "expect: 100-continue") {
                m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            } else if (line.isEmpty()) {
                m_left = m_length;
            }
        }
        if (m_left < 0) {
            return;
        }
        if (m_link.isBound()) {
            const qint64 taken = m_socket->read(m_link.arrived()).size();
            m_link.take(taken);
            m_left -= taken;
        } else {
            m_left -= m_socket->readAll().size();
        }
        if (m_left <= 0) {
            const QByteArray body = R"({"success":true,"data":{"document_id":"doc_1","name":"large","size":1}})";
            m_socket->write(
                "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n\r\n" + body);
            m_beat.stop();
            m_socket->disconnectFromHost();
        }
    }

    QTcpSocket *m_socket;
    Link m_link;
    QTimer m_beat;
    qint64 m_length = 0;
    qint64 m_left = -1;
};

int serve(double rate)
{
    QTcpServer server;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, rate] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            new Drain(socket, rate);
        }
    });
    if (!server.listen(QHostAddress::LocalHost)) {
        return 1;
    }
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

qint64 statusKibibytes(const char *field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(field)) {
            return line.mid(static_cast<qsizetype>(qstrlen(field)) + 1).trimmed().split(' ').constFirst().toLongLong();
        }
    }
    return -1;
}

/// Linux forgets the peak so far. Source: proc(5), /proc/pid/clear_refs.
void forgetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        refs.write("5");
    }
}

/// Everything that an upload needs, around one vault in a folder of its own.
struct Desk
{
    explicit Desk(int port)
    {
        numberdesk::ProviderContext context;
        context.address = QUrl(QStringLiteral("http://127.0.0.1:%1/api/v1").arg(port));
        context.token = numberdesk::Secret(QByteArrayLiteral("token"));
        context.channel = &channel;
        source.emplace(numberdesk::findProvider(QStringLiteral("mindhunters"))->create(std::move(context)));
        queue.emplace(*source, keeper);
    }

    QTemporaryDir folder;
    numberdesk::HttpClient client{nullptr};
    numberdesk::AccountQueue channel{client, 4};
    numberdesk::SessionSecretStore keychain;
    VaultKeeper keeper{folder.filePath(QStringLiteral("vault")), keychain};
    std::optional<OneAccount> source;
    std::optional<UploadQueue> queue;
};

bool writeLarge(const QString &path, int mebibytes)
{
    QFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7\n") > 0;
    QByteArray block(1024 * 1024, '\0');
    for (int i = 0; i < mebibytes && isWritten; ++i) {
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(block.data()), block.size() / 4);
        isWritten = file.write(block) == block.size();
    }
    return isWritten;
}

Task<int> send(Desk &desk, int mebibytes)
{
    const auto opened = co_await desk.keeper.open({});
    const QString path = desk.folder.filePath(QStringLiteral("large.pdf"));
    if (!opened || !writeLarge(path, mebibytes)) {
        co_return 1;
    }
    numberdesk::DocumentDetails details;
    details.fileName = QStringLiteral("large.pdf");
    auto adding = desk.keeper.vault()->add(path, details, {});
    const auto document = co_await std::move(adding);
    if (!document) {
        co_return 1;
    }
    forgetPeak();
    const qint64 before = statusKibibytes("VmRSS");
    QElapsedTimer clock;
    clock.start();
    numberdesk::UploadWish wish;
    wish.accountId = QStringLiteral("desk");
    wish.documentId = document->id;
    auto delivering = desk.queue->deliver(wish, {}, {});
    const auto done = co_await std::move(delivering);
    const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(numberdesk::errorKindName(done.error().kind)));
        co_return 1;
    }
    const qint64 growth = statusKibibytes("VmHWM") - before;
    std::printf("{\"milliseconds\": %.1f, \"growth\": %lld}\n", milliseconds, static_cast<long long>(growth));
    std::fflush(stdout);
    co_return growth <= MostGrowth ? 0 : 3;
}

int sendTo(int port, int mebibytes)
{
    Desk desk(port);
    int code = 1;
    QCoro::connect(send(desk, mebibytes), &desk.client, [&code](int ended) {
        code = ended;
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return code;
}

int both(const QString &mebibytes)
{
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {QStringLiteral("serve")});
    if (!server.waitForReadyRead(10000)) {
        return 1;
    }
    const int code = sendTo(server.readLine().trimmed().toInt(), mebibytes.toInt());
    server.kill();
    server.waitForFinished();
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    bool isNumber = false;
    const double megabits = words.value(2, QStringLiteral("0")).toDouble(&isNumber);
    if (words.value(1) == QLatin1String("serve") && words.size() <= 3 && isNumber) {
        constexpr double bytesOfMegabit = 1e6 / 8;
        return serve(megabits * bytesOfMegabit);
    }
    if (words.value(1) == QLatin1String("send") && words.size() == 4) {
        return sendTo(words.at(2).toInt(), words.at(3).toInt());
    }
    if (words.value(1) == QLatin1String("both") && words.size() == 3) {
        return both(words.at(2));
    }
    std::fputs("bench_upload serve [MEGABITS] | send PORT MEBIBYTES | both MEBIBYTES\n", stderr);
    return 2;
}
