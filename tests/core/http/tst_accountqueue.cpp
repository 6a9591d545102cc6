// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/accountqueue.h"
#include "tests/support/faultserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace std::chrono_literals;
using numberdesk::AccountQueue;
using numberdesk::ErrorKind;
using numberdesk::HttpClient;
using numberdesk::HttpReply;
using numberdesk::HttpRequest;
using numberdesk::Result;
using numberdesk::sandbox::Reply;
using numberdesk::tests::Behaviour;
using numberdesk::tests::FaultServer;

namespace {

HttpRequest makeRequest(const FaultServer &server, const QByteArray &method)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(server.address().toString() + QStringLiteral("/numbers"));
    request.effect = method == "GET" ? HttpRequest::Effect::Read : HttpRequest::Effect::Write;
    return request;
}

/// Answers these statuses one after the other, then 200.
FaultServer::Answer inTurn(QList<Reply> replies)
{
    auto rest = std::make_shared<QList<Reply>>(std::move(replies));
    return [rest](const auto &) {
        return rest->isEmpty() ? Reply{200, "{}", "application/json", {}} : rest->takeFirst();
    };
}

Reply status(int code, const QByteArray &retryAfter = {})
{
    Reply reply{code, "{}", "application/json", {}};
    if (!retryAfter.isEmpty()) {
        reply.headers.append(numberdesk::HttpHeader{"Retry-After", retryAfter});
    }
    return reply;
}

} // namespace

class AccountQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAreRepeatedAtMostTwice()
    {
        FaultServer server(FaultServer::Transport::Http);
        HttpClient client(nullptr);
        AccountQueue queue(client, 4);
        server.setAnswer(inTurn({status(503), status(429, "0")}));
        Result<HttpReply> recovered = numberdesk::tests::waitFor(queue.send(makeRequest(server, "GET"), {}), 15s);
        QCOMPARE(recovered->status, 200);
        QCOMPARE(server.count("GET"), 3);

        server.clear();
        server.setAnswer(inTurn({status(429, "0"), status(429, "0"), status(429, "0"), status(429, "0")}));
        Result<HttpReply> given = numberdesk::tests::waitFor(queue.send(makeRequest(server, "GET"), {}), 15s);
        QCOMPARE(given->status, 429);
        QCOMPARE(server.count("GET"), 3);
    }

    void writesAreNeverRepeated_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {429, 502, 503, 504}) {
            QTest::addRow("%d", code) << code;
        }
    }

    void writesAreNeverRepeated()
    {
        QFETCH(int, code);
        FaultServer server(FaultServer::Transport::Http);
        HttpClient client(nullptr);
        AccountQueue queue(client, 4);
        server.setAnswer(inTurn({status(code, "0")}));
        Result<HttpReply> result = numberdesk::tests::waitFor(queue.send(makeRequest(server, "POST"), {}));
        QCOMPARE(result->status, code);
        QTest::qWait(200);
        QCOMPARE(server.count("POST"), 1);
    }

    void aPauseHoldsBackTheWholeAccount_data()
    {
        QTest::addColumn<bool>("asDate");
        QTest::newRow("seconds") << false;
        QTest::newRow("HTTP date") << true;
    }

    void aPauseHoldsBackTheWholeAccount()
    {
        QFETCH(bool, asDate);
        FaultServer server(FaultServer::Transport::Http);
        HttpClient client(nullptr);
        AccountQueue queue(client, 4);
        const QByteArray wait = asDate ? QLocale::c()
                                             .toString(QDateTime::currentDateTimeUtc().addSecs(2),
                                                       QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                                             .toLatin1()
                                       : QByteArray("1");
        server.setAnswer(inTurn({status(429, wait)}));
        Result<HttpReply> first = numberdesk::tests::waitFor(queue.send(makeRequest(server, "POST"), {}));
        QCOMPARE(first->status, 429);
        QElapsedTimer clock;
        clock.start();
        Result<HttpReply> second = numberdesk::tests::waitFor(queue.send(makeRequest(server, "POST"), {}));
        QCOMPARE(second->status, 200);
        QVERIFY2(clock.elapsed() > 700, "it did not wait");
    }

    void aVeryLongPauseIsAnAnswerNotASpinner()
    {
        FaultServer server(FaultServer::Transport::Http);
        HttpClient client(nullptr);
        AccountQueue queue(client, 4);
        server.setAnswer(inTurn({status(429, "3000")}));
        QCOMPARE(numberdesk::tests::waitFor(queue.send(makeRequest(server, "GET"), {}))->status, 429);
        Result<HttpReply> second = numberdesk::tests::waitFor(queue.send(makeRequest(server, "GET"), {}), 1s);
        QCOMPARE(second.error().kind, ErrorKind::RateLimited);
        QVERIFY(!second.error().mayHaveHappened);
        QVERIFY(*second.error().retryAfter > 2900s);
        QCOMPARE(server.requests().size(), 1);
    }

    void notMoreThanItsShareAtATime()
    {
        FaultServer server(FaultServer::Transport::Http);
        server.setBehaviour(Behaviour::Hang);
        HttpClient client(nullptr);
        AccountQueue queue(client, 2);
        std::stop_source source;
        auto first = queue.send(makeRequest(server, "GET"), source.get_token());
        auto second = queue.send(makeRequest(server, "GET"), source.get_token());
        auto third = queue.send(makeRequest(server, "GET"), source.get_token());
        QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == 2; }));
        QTest::qWait(100);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(queue.waiting(), 1);
        source.request_stop();
        QCOMPARE(numberdesk::tests::waitFor(std::move(third), 1s).error().kind, ErrorKind::Cancelled);
        QCOMPARE(numberdesk::tests::waitFor(std::move(first), 1s).error().kind, ErrorKind::Cancelled);
        QCOMPARE(numberdesk::tests::waitFor(std::move(second), 1s).error().kind, ErrorKind::Cancelled);
        QCOMPARE(queue.running(), 0);
    }

    void destroyingTheQueueEndsWhatWaitsInIt()
    {
        FaultServer server(FaultServer::Transport::Http);
        server.setBehaviour(Behaviour::Hang);
        HttpClient client(nullptr);
        auto queue = std::make_unique<AccountQueue>(client, 1);
        std::stop_source source;
        auto running = queue->send(makeRequest(server, "GET"), source.get_token());
        auto waiting = queue->send(makeRequest(server, "POST"), source.get_token());
        QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == 1; }));
        queue.reset();
        const Result<HttpReply> result = numberdesk::tests::waitFor(std::move(waiting), 1s);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(!result.error().mayHaveHappened);
        source.request_stop();
        QCOMPARE(numberdesk::tests::waitFor(std::move(running), 1s).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(AccountQueueTest)
#include "tst_accountqueue.moc"
