// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpclient.h"
#include "core/http/httplog.h"
#include "tests/support/faultserver.h"

#include <QFutureWatcher>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

#include <thread>

using namespace std::chrono_literals;
using numberdesk::ErrorKind;
using numberdesk::HttpClient;
using numberdesk::HttpReply;
using numberdesk::HttpRequest;
using numberdesk::Result;
using numberdesk::tests::Behaviour;
using numberdesk::tests::FaultServer;

namespace {

using Transport = FaultServer::Transport;

class LogLines : public numberdesk::HttpLog
{
public:
    void write(const QString &line) override { lines.append(line); }

    QStringList lines;
};

HttpRequest makeRequest(const QUrl &base, const QByteArray &method, const QByteArray &body)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(base.toString() + QStringLiteral("/numbers"));
    request.headers.append(numberdesk::HttpHeader{"Authorization", "Bearer very-secret-token"});
    request.effect = method == "GET" ? HttpRequest::Effect::Read : HttpRequest::Effect::Write;
    request.timeLimit = 2s;
    if (!body.isEmpty()) {
        request.body = numberdesk::BytesBody{body};
    }
    return request;
}

Result<HttpReply> ended(const QFuture<Result<HttpReply>> &future, std::chrono::milliseconds limit = 8s)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, static_cast<int>(limit.count()))) {
        qFatal("the request did not end");
    }
    return future.result();
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(FaultServer::prepareTls(), "openssl is needed for the certificate of the test server");
    }

    /// The heart of it: whatever the server does after it has read a write, it has read it once.
    void aWriteReachesTheServerOnce_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<ErrorKind>("kind");
        const QList<std::pair<const char *, Transport>> transports{{"http", Transport::Http},
                                                                   {"https", Transport::Https}};
        const QList<std::pair<QByteArray, QByteArray>> writes{
            {"POST", "{\"number\":\"+12025550143\"}"}, {"POST", {}}, {"PUT", "{}"}, {"PATCH", "{}"}, {"DELETE", {}}};
        const QList<std::tuple<const char *, Behaviour, ErrorKind>> deaths{
            {"closed", Behaviour::CloseAfterEffect, ErrorKind::Unreachable},
            {"reset", Behaviour::ResetAfterEffect, ErrorKind::Unreachable},
            {"garbage", Behaviour::Garbage, ErrorKind::Unreachable},
            {"half body", Behaviour::HalfBody, ErrorKind::Unreachable},
            {"hang", Behaviour::Hang, ErrorKind::TimedOut},
            {"redirect", Behaviour::RedirectElsewhere, ErrorKind::MalformedReply}};
        for (const auto &[transportName, transport] : transports) {
            for (const auto &[method, body] : writes) {
                for (const auto &[deathName, behaviour, kind] : deaths) {
                    QTest::addRow("%s %s%s %s", transportName, method.constData(), body.isEmpty() ? " (empty)" : "",
                                  deathName)
                        << transport << method << body << behaviour << kind;
                }
            }
        }
    }

    void aWriteReachesTheServerOnce()
    {
        QFETCH(Transport, transport);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(Behaviour, behaviour);
        QFETCH(ErrorKind, kind);
        FaultServer server(transport);
        server.setBehaviour(behaviour);
        server.setAnswer([](const auto &) {
            return numberdesk::sandbox::Reply{200, "{\"id\":\"1234567890\"}", "application/json", {}};
        });
        HttpClient client(nullptr);
        HttpRequest request = makeRequest(server.address(), method, body);
        request.timeLimit = 700ms;

        const Result<HttpReply> result = ended(client.send(request, {}));
        QTest::qWait(300); // for a second one that may still come

        QCOMPARE(server.count(method), 1);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QVERIFY(result.error().mayHaveHappened);
    }

    void aWriteAfterAKeptAliveReadReachesTheServerOnce()
    {
        FaultServer server(Transport::Http);
        HttpClient client(nullptr);
        QVERIFY(ended(client.send(makeRequest(server.address(), "GET", {}), {})));
        server.setBehaviour(Behaviour::CloseAfterEffect);
        QVERIFY(!ended(client.send(makeRequest(server.address(), "POST", "{}"), {})));
        QTest::qWait(200);
        QCOMPARE(server.count("POST"), 1);
    }

    void aGoodWriteIsAnswered()
    {
        for (const Transport transport : {Transport::Http, Transport::Https}) {
            FaultServer server(transport);
            server.setAnswer([](const auto &) {
                return numberdesk::sandbox::Reply{201, "{\"ok\":true}", "application/json", {{"X-Request", "r-1"}}};
            });
            HttpClient client(nullptr);
            const Result<HttpReply> result = ended(client.send(makeRequest(server.address(), "POST", "{\"a\":1}"), {}));
            QVERIFY(result);
            QCOMPARE(result->status, 201);
            QCOMPARE(result->body, QByteArray("{\"ok\":true}"));
            QCOMPARE(result->header("x-request"), QByteArray("r-1"));
            QCOMPARE(server.requests().constFirst().body, QByteArray("{\"a\":1}"));
            QCOMPARE(server.requests().constFirst().header("content-type"), QByteArray("application/json"));
            QCOMPARE(server.requests().constFirst().header("authorization"), QByteArray("Bearer very-secret-token"));
        }
    }

    void anErrorStatusIsAReply_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 402, 403, 404, 405, 409, 422, 429, 500, 502, 503, 504}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void anErrorStatusIsAReply()
    {
        QFETCH(int, status);
        FaultServer server(Transport::Http);
        server.setAnswer([status](const auto &) {
            return numberdesk::sandbox::Reply{status, "{\"error\":\"no\"}", "application/json", {}};
        });
        HttpClient client(nullptr);
        for (const QByteArray method : {"GET", "POST"}) {
            const Result<HttpReply> result = ended(client.send(makeRequest(server.address(), method, {}), {}));
            QVERIFY(result);
            QCOMPARE(result->status, status);
            QCOMPARE(result->body, QByteArray("{\"error\":\"no\"}"));
        }
        QCOMPARE(server.count("POST"), 1);
    }

    void whatWasNeverSentSaysSo()
    {
        HttpClient client(nullptr);
        QUrl closed;
        {
            const FaultServer server(Transport::Http);
            closed = server.address();
        }
        const Result<HttpReply> refused = ended(client.send(makeRequest(closed, "POST", "{}"), {}));
        QCOMPARE(refused.error().kind, ErrorKind::Unreachable);
        QVERIFY(!refused.error().mayHaveHappened);

        const Result<HttpReply> unknownHost =
            ended(client.send(makeRequest(QUrl(QStringLiteral("http://nowhere.invalid")), "POST", "{}"), {}));
        QCOMPARE(unknownHost.error().kind, ErrorKind::Unreachable);
        QVERIFY(!unknownHost.error().mayHaveHappened);
    }

    void aStrangersCertificateIsFinal()
    {
        // The server's certificate is for 127.0.0.1 and not for this name.
        FaultServer server(Transport::Https);
        QUrl address = server.address();
        address.setHost(QStringLiteral("localhost"));
        HttpClient client(nullptr);
        for (const auto &[method, body] :
             {std::pair<QByteArray, QByteArray>{"POST", "{}"}, std::pair<QByteArray, QByteArray>{"DELETE", {}}}) {
            const Result<HttpReply> result = ended(client.send(makeRequest(address, method, body), {}));
            QCOMPARE(result.error().kind, ErrorKind::TlsFailed);
            QVERIFY(!result.error().mayHaveHappened);
        }
        QCOMPARE(server.requests().size(), 0);
    }

    void aDeadlineIsAbsolute()
    {
        FaultServer server(Transport::Http);
        server.setBehaviour(Behaviour::Drip);
        HttpClient client(nullptr);
        HttpRequest request = makeRequest(server.address(), "GET", {});
        request.timeLimit = 600ms;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(ended(client.send(request, {})).error().kind, ErrorKind::TimedOut);
        QVERIFY2(clock.elapsed() < 3000, "the drip kept the request alive");
    }

    void aReplyHasALimit_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::newRow("64 MiB") << Behaviour::Flood;
        QTest::newRow("200 MiB out of 200 KiB") << Behaviour::GzipBomb;
    }

    void aReplyHasALimit()
    {
        QFETCH(Behaviour, behaviour);
        FaultServer server(Transport::Http);
        server.setBehaviour(behaviour);
        HttpClient client(nullptr);
        HttpRequest request = makeRequest(server.address(), "GET", {});
        request.timeLimit = 10s;
        QCOMPARE(ended(client.send(request, {}), 12s).error().kind, ErrorKind::MalformedReply);
    }

    void redirectsAreNotFollowed()
    {
        FaultServer server(Transport::Http);
        server.setBehaviour(Behaviour::RedirectElsewhere);
        HttpClient client(nullptr);
        const Result<HttpReply> result = ended(client.send(makeRequest(server.address(), "GET", {}), {}));
        QCOMPARE(result.error().kind, ErrorKind::MalformedReply);
        QCOMPARE(result.error().host, QStringLiteral("elsewhere.example"));
        QCOMPARE(result.error().httpStatus, 307);
    }

    void aStopEndsTheRequestSoon()
    {
        FaultServer server(Transport::Http);
        server.setBehaviour(Behaviour::Hang);
        HttpClient client(nullptr);
        std::stop_source source;
        const auto future = client.send(makeRequest(server.address(), "POST", "{}"), source.get_token());
        QVERIFY(QTest::qWaitFor([&] { return !server.requests().isEmpty(); }));
        source.request_stop();
        const Result<HttpReply> result = ended(future, 500ms);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(result.error().mayHaveHappened);

        const Result<HttpReply> never =
            ended(client.send(makeRequest(server.address(), "POST", "{}"), source.get_token()));
        QCOMPARE(never.error().kind, ErrorKind::Cancelled);
        QVERIFY(!never.error().mayHaveHappened);
        QCOMPARE(server.requests().size(), 1);
    }

    /// Without a body nothing is read here when Qt's own thread sends the request.
    void anEmptyWriteMayHaveHappenedAsSoonAsQtHasIt()
    {
        FaultServer server(Transport::Http);
        auto client = std::make_unique<HttpClient>(nullptr);
        const auto future = client->send(makeRequest(server.address(), "DELETE", {}), {});
        QTimer::singleShot(0, &server, [&client] {
            // This thread is busy with something else meanwhile, so it hears nothing of what Qt's own thread does.
            std::this_thread::sleep_for(300ms);
            client.reset();
        });
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        QVERIFY(future.result().error().mayHaveHappened);
        QTRY_COMPARE(server.count("DELETE"), 1);
    }

    void destroyingTheClientEndsEveryRequest()
    {
        FaultServer server(Transport::Http);
        server.setBehaviour(Behaviour::Hang);
        auto client = std::make_unique<HttpClient>(nullptr);
        const auto first = client->send(makeRequest(server.address(), "GET", {}), {});
        const auto second = client->send(makeRequest(server.address(), "POST", "{}"), {});
        QVERIFY(QTest::qWaitFor([&] { return server.requests().size() == 2; }));
        client.reset();
        QVERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(second.result().error().kind, ErrorKind::Cancelled);
        QVERIFY(second.result().error().mayHaveHappened);
    }

    void anUploadIsStreamed()
    {
        FaultServer server(Transport::Http);
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray content(3 * 1024 * 1024, 'p');
        file.write(content);
        file.close();
        HttpRequest request = makeRequest(server.address(), "POST", {});
        numberdesk::MultipartBody form;
        form.texts.append({QStringLiteral("name"), QStringLiteral("Utility bill")});
        form.fileField = QStringLiteral("file");
        form.fileName = QStringLiteral("a \"strange\" name.pdf");
        form.contentType = "application/pdf";
        form.fileSize = content.size();
        form.open = [name = file.fileName()]() -> std::unique_ptr<QIODevice> {
            auto device = std::make_unique<QFile>(name);
            return device->open(QIODevice::ReadOnly) ? std::move(device) : nullptr;
        };
        request.body = form;
        qint64 largestProgress = 0;
        request.onProgress = [&](qint64 sent, qint64) { largestProgress = std::max(largestProgress, sent); };
        HttpClient client(nullptr);
        QVERIFY(ended(client.send(request, {})));
        const QByteArray &body = server.requests().constFirst().body;
        QVERIFY(body.contains(content));
        QVERIFY(body.contains("filename=\"a %22strange%22 name.pdf\""));
        QVERIFY(body.contains("\r\n\r\nUtility bill\r\n"));
        QVERIFY(largestProgress >= content.size());

        form.open = [] { return std::unique_ptr<QIODevice>(); };
        request.body = form;
        QCOMPARE(ended(client.send(request, {})).error().kind, ErrorKind::InvalidInput);

        // A file that became shorter than announced: the server never sees a complete request.
        server.clear();
        form.fileSize = content.size() + 1;
        form.open = [name = file.fileName()]() -> std::unique_ptr<QIODevice> {
            auto device = std::make_unique<QFile>(name);
            return device->open(QIODevice::ReadOnly) ? std::move(device) : nullptr;
        };
        request.body = form;
        request.timeLimit = 1s;
        QVERIFY(!ended(client.send(request, {})));
        QCOMPARE(server.requests().size(), 0);
    }

    void theLogHasNoSecrets()
    {
        FaultServer server(Transport::Http);
        LogLines log;
        HttpClient client(&log);
        HttpRequest request = makeRequest(server.address(), "GET", {});
        request.url =
            QUrl(server.address().toString() + QStringLiteral("/numbers?page=1&api_key=abc123&note=very-secret-token"));
        QVERIFY(ended(client.send(request, {})));
        const QString all = log.lines.join(u'\n');
        QCOMPARE(log.lines.size(), 2);
        QVERIFY(all.contains(QStringLiteral("GET http://127.0.0.1")));
        QVERIFY(all.contains(QStringLiteral("page=1")));
        QVERIFY(all.contains(QStringLiteral("<- 200")));
        QVERIFY(!all.contains(QStringLiteral("very-secret-token")));
        QVERIFY(!all.contains(QStringLiteral("abc123")));
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
