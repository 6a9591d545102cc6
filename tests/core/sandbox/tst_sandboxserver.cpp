// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/accountqueue.h"
#include "core/http/httpclient.h"
#include "core/providers/providerregistry.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using numberdesk::AccountInput;
using numberdesk::AccountQueue;
using numberdesk::AvailableNumber;
using numberdesk::CountryCode;
using numberdesk::ErrorKind;
using numberdesk::HttpClient;
using numberdesk::NumberType;
using numberdesk::Provider;
using numberdesk::ProviderContext;
using numberdesk::ProviderDescription;
using numberdesk::PurchaseOrder;
using numberdesk::PurchaseOutcome;
using numberdesk::SearchQuery;
using numberdesk::Secret;
using numberdesk::sandbox::Contract;
using numberdesk::sandbox::Reply;
using numberdesk::sandbox::Request;
using numberdesk::sandbox::SandboxServer;
using numberdesk::sandbox::Transport;

namespace tests = numberdesk::tests;
using namespace std::chrono_literals;

namespace {

const QString Vogent = QStringLiteral("vogent");

class Forgetful : public numberdesk::AccountMemory
{
public:
    [[nodiscard]] QString fact(const QString &) const override { return {}; }
    void remember(const QString &, const QString &) override {}
};

/// An account at a sample carrier, spoken to as the program does it.
class Account
{
public:
    Account(const SandboxServer &server, const QString &id)
        : m_queue(m_client, 1)
    {
        const auto description = numberdesk::findProvider(id);
        if (!description || server.contract(id) == nullptr) {
            qFatal("no client or no sample carrier for %s", qPrintable(id));
        }
        const Contract &contract = *server.contract(id);
        const auto entered = description->check(
            AccountInput{contract.accountFields(), Secret(contract.token()), server.address(id).toString()});
        if (!entered) {
            qFatal("the sample account of %s was not accepted", qPrintable(id));
        }
        ProviderContext context;
        context.fields = entered->fields;
        context.token = entered->token;
        context.address = QUrl(entered->address);
        context.channel = &m_queue;
        context.memory = &m_memory;
        m_provider = description->create(context);
    }

    Provider *operator->() const { return m_provider.get(); }

private:
    HttpClient m_client{nullptr};
    AccountQueue m_queue;
    Forgetful m_memory;
    std::unique_ptr<Provider> m_provider;
};

/// Notes what arrives, and answers as it is told.
class Recorder : public Contract
{
public:
    explicit Recorder(QList<Request> &requests, Reply reply)
        : m_requests(requests)
        , m_reply(std::move(reply))
    {}

    [[nodiscard]] QString id() const override { return QStringLiteral("recorder"); }
    [[nodiscard]] QByteArray token() const override { return "token"; }
    [[nodiscard]] QString basePath() const override { return QStringLiteral("/base"); }
    Reply answer(const Request &request) override
    {
        m_requests.append(request);
        return m_reply;
    }

private:
    QList<Request> &m_requests;
    Reply m_reply;
};

std::unique_ptr<SandboxServer> serveRecorder(QList<Request> &requests, Reply reply)
{
    std::vector<std::unique_ptr<Contract>> contracts;
    contracts.push_back(std::make_unique<Recorder>(requests, std::move(reply)));
    auto server = std::make_unique<SandboxServer>(std::move(contracts));
    if (!server->start()) {
        qFatal("cannot listen on loopback");
    }
    return server;
}

/// A connection without any HTTP library in between.
class RawClient
{
public:
    explicit RawClient(const QUrl &address) { m_socket.connectToHost(address.host(), quint16(address.port())); }

    [[nodiscard]] bool connects()
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 5000);
    }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    /// Everything until the other side closes.
    QByteArray readToTheEnd()
    {
        [[maybe_unused]] const bool closed =
            QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 5000);
        return m_socket.readAll();
    }
    /// Everything until `ending` has come.
    QByteArray readUntil(const QByteArray &ending)
    {
        QByteArray read;
        [[maybe_unused]] const bool complete = QTest::qWaitFor(
            [&] {
                read += m_socket.readAll();
                return read.endsWith(ending);
            },
            5000);
        return read;
    }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void goAway() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
};

QByteArray purchaseRequest(const SandboxServer &server, const QByteArray &number)
{
    const QByteArray body = R"({"type":"purchase","purchase":{"number":")" + number + R"("}})";
    return "POST /api/phone_numbers HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
           server.contract(Vogent)->token() +
           "\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

SearchQuery query(const char *country, NumberType::Kind type, const char *pattern)
{
    SearchQuery made;
    made.country = *CountryCode::fromText(QString::fromLatin1(country));
    made.type = type;
    made.pattern = QString::fromLatin1(pattern);
    made.match = SearchQuery::Match::StartsWith;
    return made;
}

QList<AvailableNumber> stockOf(const Account &account)
{
    const auto found = tests::waitFor(account->searchNumbers(query("US", NumberType::Kind::Local, "415"), {}, {}));
    return found ? found->items : QList<AvailableNumber>();
}

qint64 ownedBy(const Account &account)
{
    qint64 numbers = 0;
    numberdesk::PageToken token;
    do {
        const auto page = tests::waitFor(account->listNumbers(token, {}));
        if (!page) {
            return -1;
        }
        numbers += page->items.size();
        token = page->next.value_or(numberdesk::PageToken());
    } while (!token.isEmpty());
    return numbers;
}

} // namespace

class SandboxServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyCarrierAnswersItsAccountCheck_data();
    void everyCarrierAnswersItsAccountCheck();
    void everyCarrierHasAPortOfItsOwn();
    void twoStartsShowTheSameStock_data();
    void twoStartsShowTheSameStock();
    void nothingListensBeforeTheStart();
    void requestArrivesAsItWasSent();
    void replyLeavesAsItWasWritten();
    void emptyReplyHasNoLength();
    void connectionIsKeptForTheNextRequest();
    void slowIsSlowForItsCarrierOnly();
    void lostAnswerClosesAfterTheEffect();
    void lostAnswerOfAPurchaseIsUncertain();
    void unreachableAndBackAgain();
    void unreachableCutsWhoIsConnected();
    void clientThatGoesAwayDuringADelay();
    void destructionWithRequestsInFlight();
    void unknownCarrier();

private:
    std::unique_ptr<SandboxServer> m_server;
};

void SandboxServerTest::init()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY(m_server->start().has_value());
}

void SandboxServerTest::everyCarrierAnswersItsAccountCheck_data()
{
    QTest::addColumn<QString>("id");
    const QList<ProviderDescription> all = numberdesk::allProviders();
    for (const ProviderDescription &entry : all) {
        QTest::newRow(qPrintable(entry.id)) << entry.id;
    }
}

void SandboxServerTest::everyCarrierAnswersItsAccountCheck()
{
    QFETCH(QString, id);
    const Account account(*m_server, id);
    const auto checked = tests::waitFor(account->checkAccount({}));
    QVERIFY2(checked.has_value(), checked ? "" : qPrintable(numberdesk::errorKindName(checked.error().kind)));
    QVERIFY(m_server->contract(id)->set(QStringLiteral("token"), QStringLiteral("refused")));
    const auto refused = tests::waitFor(account->checkAccount({}));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
}

void SandboxServerTest::everyCarrierHasAPortOfItsOwn()
{
    QCOMPARE(m_server->providerIds().size(), numberdesk::allProviders().size());
    QSet<int> ports;
    const QStringList ids = m_server->providerIds();
    for (const QString &id : ids) {
        const QUrl address = m_server->address(id);
        QCOMPARE(address.scheme(), QStringLiteral("http"));
        QCOMPARE(address.host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(address.path(), m_server->contract(id)->basePath());
        ports.insert(address.port());
    }
    QCOMPARE(ports.size(), ids.size());
    // A second start changes nothing.
    const QUrl before = m_server->address(Vogent);
    QVERIFY(m_server->start().has_value());
    QCOMPARE(m_server->address(Vogent), before);
}

void SandboxServerTest::twoStartsShowTheSameStock_data() { everyCarrierAnswersItsAccountCheck_data(); }

void SandboxServerTest::twoStartsShowTheSameStock()
{
    QFETCH(QString, id);
    SandboxServer other;
    QVERIFY(other.start().has_value());
    const Account first(*m_server, id);
    const Account second(other, id);
    const QList<AvailableNumber> stock = stockOf(first);
    QVERIFY(!stock.isEmpty());
    QCOMPARE(stockOf(second), stock);
    QCOMPARE(ownedBy(second), ownedBy(first));
    QVERIFY(ownedBy(first) > 0);
}

void SandboxServerTest::nothingListensBeforeTheStart()
{
    SandboxServer idle;
    QVERIFY(idle.address(Vogent).isEmpty());
    QVERIFY(idle.contract(Vogent) != nullptr);
}

void SandboxServerTest::requestArrivesAsItWasSent()
{
    QList<Request> requests;
    const auto server = serveRecorder(requests, Reply::empty(200));
    RawClient client(server->address(QStringLiteral("recorder")));
    QVERIFY(client.connects());
    client.send("PUT /base/numbers/%2B1415%2Fx/?limit=1&q=a%2Bb+c HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Auth-ID: 7\r\n"
                "Content-Type: application/json\r\nContent-Length: 7\r\n\r\n{\"a\"");
    QTest::qWait(20);
    client.send(":1}");
    QVERIFY(QTest::qWaitFor([&requests] { return requests.size() == 1; }));
    const Request &request = requests.constFirst();
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(request.path, QByteArray("/base/numbers/%2B1415%2Fx/"));
    QCOMPARE(request.query, QByteArray("limit=1&q=a%2Bb+c"));
    QCOMPARE(request.header("x-auth-id"), QByteArray("7"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.body, QByteArray("{\"a\":1}"));
    QCOMPARE(request.segments(),
             (QStringList{QStringLiteral("base"), QStringLiteral("numbers"), QStringLiteral("+1415/x"), QString()}));
}

void SandboxServerTest::replyLeavesAsItWasWritten()
{
    QList<Request> requests;
    const auto server = serveRecorder(requests, {429, "slow down", "text/plain", {{"Retry-After", "2"}}});
    RawClient client(server->address(QStringLiteral("recorder")));
    QVERIFY(client.connects());
    client.send("GET /base/numbers HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    const QByteArray reply = client.readUntil("slow down");
    QVERIFY2(reply.startsWith("HTTP/1.1 429 "), reply.constData());
    const QByteArray head = reply.left(reply.indexOf("\r\n\r\n")).toLower() + "\r\n";
    QVERIFY(head.contains("\r\ncontent-type: text/plain\r\n"));
    QVERIFY(head.contains("\r\nretry-after: 2\r\n"));
    QVERIFY(head.contains("\r\ncontent-length: 9\r\n"));
    QVERIFY(reply.endsWith("\r\n\r\nslow down"));
}

void SandboxServerTest::emptyReplyHasNoLength()
{
    QList<Request> requests;
    const auto server = serveRecorder(requests, Reply::empty(204));
    HttpClient client(nullptr);
    numberdesk::HttpRequest request;
    request.method = "DELETE";
    request.effect = numberdesk::HttpRequest::Effect::Write;
    request.url = server->address(QStringLiteral("recorder"));
    const auto reply = client.send(request, {});
    QVERIFY(QTest::qWaitFor([&reply] { return reply.isFinished(); }));
    QVERIFY(reply.result().has_value());
    QCOMPARE(reply.result()->status, 204);
    QVERIFY(reply.result()->body.isEmpty());
}

void SandboxServerTest::connectionIsKeptForTheNextRequest()
{
    QList<Request> requests;
    const auto server = serveRecorder(requests, {200, "done", "text/plain", {}});
    RawClient client(server->address(QStringLiteral("recorder")));
    QVERIFY(client.connects());
    for (int request = 1; request <= 3; ++request) {
        client.send("GET /base/numbers HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(client.readUntil("done").endsWith("done"));
        QCOMPARE(requests.size(), request);
        QVERIFY(client.isOpen());
    }
}

void SandboxServerTest::slowIsSlowForItsCarrierOnly()
{
    const Account slow(*m_server, Vogent);
    const Account quick(*m_server, QStringLiteral("vobiz"));
    QVERIFY(m_server->setTransport(Vogent, Transport{400ms, false, false}).has_value());
    QCOMPARE(m_server->transport(Vogent).delay, 400ms);
    QElapsedTimer clock;
    clock.start();
    auto waiting = slow->checkAccount({});
    QVERIFY(tests::waitFor(quick->checkAccount({})).has_value());
    QVERIFY(!waiting.isReady());
    QVERIFY(tests::waitFor(std::move(waiting)).has_value());
    QVERIFY2(clock.elapsed() >= 400, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(m_server->setTransport(Vogent, Transport()).has_value());
    QVERIFY(tests::waitFor(slow->checkAccount({})).has_value());
}

void SandboxServerTest::lostAnswerClosesAfterTheEffect()
{
    const Account account(*m_server, Vogent);
    const qint64 before = ownedBy(account);
    const QByteArray number = stockOf(account).constFirst().offer;
    QVERIFY(m_server->setTransport(Vogent, Transport{0ms, true, false}).has_value());
    RawClient client(m_server->address(Vogent));
    QVERIFY(client.connects());
    client.send(purchaseRequest(*m_server, number));
    QCOMPARE(client.readToTheEnd(), QByteArray());
    QVERIFY(!client.isOpen());
    QVERIFY(m_server->setTransport(Vogent, Transport()).has_value());
    QCOMPARE(ownedBy(account), before + 1);
}

void SandboxServerTest::lostAnswerOfAPurchaseIsUncertain()
{
    const Account account(*m_server, Vogent);
    const qint64 before = ownedBy(account);
    PurchaseOrder order;
    order.number = stockOf(account).constFirst();
    QVERIFY(m_server->setTransport(Vogent, Transport{50ms, true, false}).has_value());
    const PurchaseOutcome outcome = tests::waitFor(account->purchase(order, {}));
    QCOMPARE(outcome.state, PurchaseOutcome::State::Uncertain);
    QVERIFY(m_server->setTransport(Vogent, Transport()).has_value());
    // Bought once, however often the network library would have liked to send it.
    QCOMPARE(ownedBy(account), before + 1);
}

void SandboxServerTest::unreachableAndBackAgain()
{
    const QUrl address = m_server->address(Vogent);
    QVERIFY(m_server->setTransport(Vogent, Transport{0ms, false, true}).has_value());
    const Account account(*m_server, Vogent);
    PurchaseOrder order;
    order.number.offer = "+14155550180";
    order.number.number = numberdesk::PhoneNumber(QStringLiteral("+14155550180"));
    const PurchaseOutcome outcome = tests::waitFor(account->purchase(order, {}));
    QCOMPARE(outcome.state, PurchaseOutcome::State::Refused);
    QCOMPARE(outcome.error->kind, ErrorKind::Unreachable);
    QCOMPARE(m_server->address(Vogent), address);
    QVERIFY(m_server->setTransport(Vogent, Transport()).has_value());
    QCOMPARE(m_server->address(Vogent), address);
    QVERIFY(tests::waitFor(account->checkAccount({})).has_value());
}

void SandboxServerTest::unreachableCutsWhoIsConnected()
{
    RawClient client(m_server->address(Vogent));
    QVERIFY(client.connects());
    client.send("GET /api/agents HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY(client.readUntil("}").startsWith("HTTP/1.1 401 "));
    QVERIFY(m_server->setTransport(Vogent, Transport{0ms, false, true}).has_value());
    client.readToTheEnd();
    QVERIFY(!client.isOpen());
}

void SandboxServerTest::clientThatGoesAwayDuringADelay()
{
    const Account account(*m_server, Vogent);
    const qint64 before = ownedBy(account);
    const QList<AvailableNumber> stock = stockOf(account);
    QVERIFY(m_server->setTransport(Vogent, Transport{150ms, false, false}).has_value());
    for (qsizetype index = 0; index < 3; ++index) {
        RawClient client(m_server->address(Vogent));
        QVERIFY(client.connects());
        client.send(purchaseRequest(*m_server, stock.at(index).offer));
        QTest::qWait(50);
        client.goAway();
    }
    QTest::qWait(400);
    QVERIFY(m_server->setTransport(Vogent, Transport()).has_value());
    QCOMPARE(ownedBy(account), before + 3);
}

void SandboxServerTest::destructionWithRequestsInFlight()
{
    QVERIFY(m_server->setTransport(Vogent, Transport{60s, false, false}).has_value());
    RawClient client(m_server->address(Vogent));
    QVERIFY(client.connects());
    client.send("GET /api/agents HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    const Account account(*m_server, Vogent);
    auto waiting = account->checkAccount({});
    QTest::qWait(100);
    QVERIFY(!waiting.isReady());
    m_server.reset();
    QCOMPARE(client.readToTheEnd(), QByteArray());
    QVERIFY(!client.isOpen());
    const auto checked = tests::waitFor(std::move(waiting), 20s);
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().kind, ErrorKind::Unreachable);
}

void SandboxServerTest::unknownCarrier()
{
    const QString nobody = QStringLiteral("nobody");
    QCOMPARE(m_server->contract(nobody), nullptr);
    QVERIFY(m_server->address(nobody).isEmpty());
    QCOMPARE(m_server->transport(nobody), Transport());
    QCOMPARE(m_server->setTransport(nobody, Transport()).error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(SandboxServerTest)
#include "tst_sandboxserver.moc"
