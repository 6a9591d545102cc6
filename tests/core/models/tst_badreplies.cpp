// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/delay.h"
#include "core/models/errorwords.h"
#include "core/providers/providerregistry.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/support/contractchannel.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

#include <QTest>

using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::HttpReply;
using numberdesk::HttpRequest;
using numberdesk::Operation;
using numberdesk::Provider;
using numberdesk::ProviderContext;
using numberdesk::ProviderDescription;
using numberdesk::PurchaseOrder;
using numberdesk::PurchaseOutcome;
using numberdesk::Result;
using numberdesk::Secret;
using numberdesk::Task;
using numberdesk::sandbox::SandboxServer;
using numberdesk::tests::ContractChannel;
using numberdesk::tests::MapMemory;

namespace {

/// Answers every request in the same way, through the event loop.
class SameAnswer : public numberdesk::HttpChannel
{
public:
    explicit SameAnswer(Result<HttpReply> answer)
        : m_answer(std::move(answer))
    {}

    Task<Result<HttpReply>> send(HttpRequest request, std::stop_token) override
    {
        writes += request.method == "GET" ? 0 : 1;
        const Result<HttpReply> answer = m_answer;
        co_await numberdesk::delay(std::chrono::milliseconds(0), {});
        co_return Result<HttpReply>(answer);
    }

    int writes = 0;

private:
    Result<HttpReply> m_answer;
};

/// What the channel answers. A struct of its own: test data that looks comparable must be, and a reply is not.
struct Answer
{
    Result<HttpReply> value;
};

HttpReply reply(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpReply made;
    made.status = status;
    made.body = body;
    made.headers = {{"Content-Type", type}};
    made.host = QStringLiteral("api.example.com");
    return made;
}

Error transport(ErrorKind kind)
{
    Error made;
    made.kind = kind;
    made.host = QStringLiteral("api.example.com");
    made.mayHaveHappened = true;
    return made;
}

/// One account at a provider of the registry, with the fields and the token of its sample carrier.
class Account
{
public:
    Account(const QString &id, numberdesk::sandbox::Contract &sample, numberdesk::HttpChannel &channel)
    {
        ProviderContext context;
        context.fields = sample.accountFields();
        context.token = Secret(sample.token());
        context.address = QUrl(QStringLiteral("https://api.example.com") + sample.basePath());
        context.channel = &channel;
        context.memory = &m_memory;
        m_provider = numberdesk::findProvider(id)->create(std::move(context));
    }

    Provider *operator->() const { return m_provider.get(); }

private:
    MapMemory m_memory;
    std::unique_ptr<Provider> m_provider;
};

/// A purchase as the sample carrier's own search offers it.
PurchaseOrder offered(const QString &id, numberdesk::sandbox::Contract &sample)
{
    ContractChannel channel(sample);
    Account account(id, sample, channel);
    numberdesk::SearchQuery query;
    query.country = *numberdesk::CountryCode::fromText(QStringLiteral("US"));
    query.type = numberdesk::NumberType::Kind::Local;
    query.pattern = QStringLiteral("202");
    const auto page = numberdesk::tests::waitFor(account->searchNumbers(query, {}, {}));
    if (!page || page->items.isEmpty()) {
        qFatal("the sample carrier of %s offers nothing", qPrintable(id));
    }
    PurchaseOrder order;
    order.number = page->items.constFirst();
    return order;
}

/// What is wrong with the words for an error, empty when they are a whole sentence that names provider or host.
QString complaint(const Error &error, const QString &provider)
{
    const QString sentence = numberdesk::describeError(error, provider, QStringLiteral("Mumbai desk")).sentence;
    const bool isWhole = sentence.size() > 20 && sentence.at(0).isUpper() &&
                         (sentence.endsWith(u'.') || sentence.endsWith(u'”')) && !sentence.contains(u'%');
    return isWhole && sentence.contains(provider) ? QString() : QStringLiteral("“%1”").arg(sentence);
}

} // namespace

/// Replies that no documentation has, to every provider of the registry: each ends in an error of the right kind and in
/// a sentence, and a purchase that such an answer leaves open is never said to have failed.
class BadRepliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingEndsInASentence_data() { rows(); }

    void readingEndsInASentence()
    {
        QFETCH(QString, provider);
        QFETCH(Answer, answer);
        QFETCH(ErrorKind, kind);
        const SandboxServer samples;
        SameAnswer channel(answer.value);
        Account account(provider, *samples.contract(provider), channel);
        const QString name = account->traits().name;
        const auto list = numberdesk::tests::waitFor(account->listNumbers({}, {}));
        QVERIFY(!list);
        QCOMPARE(list.error().kind, kind);
        QCOMPARE(complaint(list.error(), name), QString());
        const auto check = numberdesk::tests::waitFor(account->checkAccount({}));
        QVERIFY(!check);
        QCOMPARE(check.error().kind, kind);
        QCOMPARE(complaint(check.error(), name), QString());
        QCOMPARE(channel.writes, 0);
    }

    void aPurchaseEndsInASentence_data() { rows(); }

    void aPurchaseEndsInASentence()
    {
        QFETCH(QString, provider);
        QFETCH(Answer, answer);
        QFETCH(ErrorKind, kind);
        QFETCH(PurchaseOutcome::State, outcome);
        const SandboxServer samples;
        const PurchaseOrder order = offered(provider, *samples.contract(provider));
        SameAnswer channel(answer.value);
        Account account(provider, *samples.contract(provider), channel);
        const PurchaseOutcome ended = numberdesk::tests::waitFor(account->purchase(order, {}));
        QVERIFY(ended.error);
        QCOMPARE(ended.error->kind, kind);
        QCOMPARE(complaint(*ended.error, account->traits().name), QString());
        if (channel.writes > 0) {
            QCOMPARE(ended.state, outcome);
            QCOMPARE(ended.error->mayHaveHappened, outcome == PurchaseOutcome::State::Uncertain);
        } else {
            // It had to read something first, and nothing was sent.
            QCOMPARE(ended.state, PurchaseOutcome::State::Refused);
        }
        QVERIFY(channel.writes <= 1);
    }

private:
    static void rows()
    {
        using State = PurchaseOutcome::State;
        QTest::addColumn<QString>("provider");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<PurchaseOutcome::State>("outcome");
        const QByteArray deep = QByteArray("{\"data\":") + QByteArray(10'000, '[') + QByteArray(10'000, ']') + "}";
        const QList<std::tuple<const char *, Result<HttpReply>, ErrorKind, State>> answers{
            {"HTML instead of JSON", reply(200, "<!doctype html><title>Sign in</title>", "text/html"),
             ErrorKind::MalformedReply, State::Uncertain},
            {"half a reply", reply(200, "{\"data\":[{\"id\":\"1\"},{\"i"), ErrorKind::MalformedReply, State::Uncertain},
            {"nothing", reply(200, ""), ErrorKind::MalformedReply, State::Uncertain},
            {"10,000 levels", reply(200, deep), ErrorKind::MalformedReply, State::Uncertain},
            {"null for everything", reply(200, "{\"data\":null,\"success\":null,\"numbers\":null,\"items\":null}"),
             ErrorKind::MalformedReply, State::Uncertain},
            {"wrong token", reply(401, "{\"error\":\"Unauthorized\"}"), ErrorKind::Unauthorized, State::Refused},
            {"missing permission", reply(403, "{\"error\":\"Forbidden: the key has no write permission\"}"),
             ErrorKind::PermissionDenied, State::Refused},
            {"fault", reply(500, "<h1>Oops</h1>", "text/html"), ErrorKind::ProviderFault, State::Uncertain},
            {"lost connection", numberdesk::failure(transport(ErrorKind::Unreachable)), ErrorKind::Unreachable,
             State::Uncertain},
            {"too long a wait", numberdesk::failure(transport(ErrorKind::TimedOut)), ErrorKind::TimedOut,
             State::Uncertain}};
        const auto providers = numberdesk::allProviders();
        for (const ProviderDescription &provider : providers) {
            for (const auto &[name, answer, kind, state] : answers) {
                QTest::addRow("%s: %s", qPrintable(provider.id), name)
                    << provider.id << Answer{answer} << kind << state;
            }
        }
    }
};

QTEST_GUILESS_MAIN(BadRepliesTest)
#include "tst_badreplies.moc"
