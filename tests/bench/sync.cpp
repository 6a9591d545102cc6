// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_sync serve NUMBERS  answers for a carrier with that many numbers, a hundred to a page, each page after 20 ms as
//                           one that is near; prints its port.
// bench_sync read PORT      reads them all into an empty inventory, as the program does.
//
// read prints one line of JSON: milliseconds until all numbers are in the inventory, how many they are, and the longest
// time for which the event loop did not answer meanwhile, with the 99th percentile.
#include "core/http/accountqueue.h"
#include "core/http/httpclient.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/providers/providerregistry.h"
#include "tests/bench/eventloopprobe.h"
#include "tests/bench/oneaccount.h"
#include "tests/bench/samplenumbers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrlQuery>

#include <cstdio>

namespace {

using numberdesk::bench::OneAccount;

constexpr int PageSize = 100;
constexpr std::chrono::milliseconds AnswerTime(20);
const QString Account = QStringLiteral("desk");

/// One page of the list as the carrier's documentation prints it, headers and all.
QByteArray pageReply(int page, int count)
{
    QJsonArray numbers;
    for (int place = (page - 1) * PageSize; place < std::min(page * PageSize, count); ++place) {
        const numberdesk::OwnedNumber number = numberdesk::bench::sampleNumber(place);
        numbers.append(QJsonObject{{QStringLiteral("id"), number.id},
                                   {QStringLiteral("phone_number"), number.number.text()},
                                   {QStringLiteral("label"), number.label},
                                   {QStringLiteral("agent_id"), number.agents.constFirst().id},
                                   {QStringLiteral("status"), number.status.verbatim},
                                   {QStringLiteral("provider"), QStringLiteral("plivo")},
                                   {QStringLiteral("created_at"), QStringLiteral("2026-10-02T10:00:00.000Z")}});
    }
    const QJsonObject meta{{QStringLiteral("page"), page},
                           {QStringLiteral("limit"), PageSize},
                           {QStringLiteral("total"), count},
                           {QStringLiteral("totalPages"), (count + PageSize - 1) / PageSize}};
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("data"), numbers}, {QStringLiteral("meta"), meta}})
            .toJson(QJsonDocument::Compact);
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

int serve(int count)
{
    QList<QByteArray> replies;
    for (int page = 1; page <= (count + PageSize - 1) / PageSize; ++page) {
        replies.append(pageReply(page, count));
    }
    QTcpServer server;
    const auto answer = [&replies](QTcpSocket *socket) {
        // Only the first line says anything: GET requests have no body.
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine();
            if (line.startsWith("GET ")) {
                const QUrlQuery query(QUrl::fromEncoded(line.split(' ').value(1)));
                socket->setProperty("page", query.queryItemValue(QStringLiteral("page")).toInt());
            } else if (line == "\r\n") {
                const QByteArray reply = replies.value(socket->property("page").toInt() - 1,
                                                       "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
                QTimer::singleShot(AnswerTime, Qt::PreciseTimer, socket, [socket, reply] { socket->write(reply); });
            }
        }
    };
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, &answer] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &answer] { answer(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!server.listen(QHostAddress::LocalHost)) {
        return 1;
    }
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int read(int port)
{
    const QTemporaryDir folder;
    numberdesk::HttpClient client(nullptr);
    const auto description = numberdesk::findProvider(QStringLiteral("dialnexa"));
    numberdesk::AccountQueue channel(client, description->traits().defaultConcurrency);
    numberdesk::ProviderContext context;
    context.address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    context.token = numberdesk::Secret(QByteArrayLiteral("token"));
    context.channel = &channel;
    OneAccount source(description->create(std::move(context)));
    numberdesk::Inventory inventory(folder.filePath(QStringLiteral("inventory")));
    numberdesk::InventorySync sync(source, inventory);
    numberdesk::bench::EventLoopProbe probe;
    QElapsedTimer clock;
    QObject::connect(&sync, &numberdesk::InventorySync::finished, &sync, [&] {
        const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        const auto gaps = probe.take();
        std::printf("{\"milliseconds\": %.1f, \"numbers\": %lld, \"longestGap\": %.2f, \"gap99\": %.2f}\n",
                    milliseconds, static_cast<long long>(inventory.size()), gaps.longest, gaps.percentile99);
        std::fflush(stdout);
        QCoreApplication::exit(sync.state(Account).error ? 1 : 0);
    });
    clock.start();
    sync.refresh({Account});
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"serve" && words.size() == 3) {
        return serve(words.at(2).toInt());
    }
    if (words.value(1) == u"read" && words.size() == 3) {
        return read(words.at(2).toInt());
    }
    std::fputs("usage: bench_sync serve NUMBERS | read PORT\n", stderr);
    return 2;
}
