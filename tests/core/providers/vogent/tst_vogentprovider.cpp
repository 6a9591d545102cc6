// SPDX-License-Identifier: GPL-3.0-or-later
// Longer than other files: every row of the contract's tables of operations and errors stands here once.
#include "core/providers/vogent/vogentdescription.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <set>

using numberdesk::AccountInput;
using numberdesk::AgentPage;
using numberdesk::AvailableNumber;
using numberdesk::CountryCode;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::HttpHeader;
using numberdesk::HttpRequest;
using numberdesk::NumberChange;
using numberdesk::NumberPage;
using numberdesk::Operation;
using numberdesk::OwnedNumber;
using numberdesk::PageToken;
using numberdesk::PhoneNumber;
using numberdesk::Provider;
using numberdesk::ProviderContext;
using numberdesk::PurchaseOrder;
using numberdesk::PurchaseOutcome;
using numberdesk::ReleaseOutcome;
using numberdesk::Result;
using numberdesk::SearchQuery;
using numberdesk::Secret;
using numberdesk::tests::ScriptedChannel;
using Bought = PurchaseOutcome::State;
using Released = ReleaseOutcome::State;

namespace tests = numberdesk::tests;

namespace {

constexpr const char *Id = "2310e824-a2cb-4b0c-88cf-8f8b745bf6ae";
constexpr const char *OneNumber = "/api/phone_numbers/2310e824-a2cb-4b0c-88cf-8f8b745bf6ae";
constexpr const char *FirstPage = "/api/phone_numbers?limit=100";

QByteArray number(const QByteArray &id, const QByteArray &text = "+14155550142", const QByteArray &agent = "null")
{
    return R"({"id":")" + id + R"(","number":")" + text + R"(","type":"PSTN","agentId":)" + agent + '}';
}

QByteArray page(const QByteArrayList &numbers, const QByteArray &cursor = "null")
{
    return "{\"data\":[" + numbers.join(',') + "],\"cursor\":" + cursor + '}';
}

Error transport(ErrorKind kind, bool mayHaveHappened)
{
    Error error;
    error.kind = kind;
    error.mayHaveHappened = mayHaveHappened;
    return error;
}

PurchaseOrder order(const QString &text = QStringLiteral("+14155550142"))
{
    PurchaseOrder made;
    made.number.number = PhoneNumber(QStringLiteral("+14155550142"));
    made.number.offer = text.toUtf8();
    return made;
}

OwnedNumber owned(const QString &id = QString::fromLatin1(Id))
{
    OwnedNumber made;
    made.id = id;
    made.number = PhoneNumber(QStringLiteral("+14155550142"));
    return made;
}

SearchQuery query(const char *country, const QString &pattern)
{
    SearchQuery made;
    made.country = *CountryCode::fromText(QString::fromLatin1(country));
    made.pattern = pattern;
    return made;
}

std::unique_ptr<Provider> makeProvider(ScriptedChannel &channel, const QUrl &address = {})
{
    ProviderContext context;
    context.token = Secret("vgt-key");
    context.address = address;
    context.channel = &channel;
    return numberdesk::vogentDescription().create(context);
}

} // namespace

Q_DECLARE_METATYPE(numberdesk::PurchaseOutcome::State)
Q_DECLARE_METATYPE(numberdesk::ReleaseOutcome::State)

class VogentProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void traitsSayWhatIsNotOffered();
    void whatIsNotOfferedSendsNothing();
    void checksWhatWasEntered();

    void accountCheckReadsOneNumber();
    void accountCheckOutcomes_data();
    void accountCheckOutcomes();
    void addressOverrideIsUsed();

    void searchSendsTheDocumentedRequest();
    void searchStripsTheCountryCode();
    void searchWithoutAreaCodeSendsNothing();
    void searchHasOnePage();
    void searchInACountryThatIsNotSoldSaysSo();
    void searchThatIsFullSaysSo();
    void searchErrors_data();
    void searchErrors();

    void purchaseSendsTheDocumentedRequest();
    void purchaseSendsTheNumberAsTheSearchToldIt();
    void purchaseOutcomes_data();
    void purchaseOutcomes();
    void purchaseTransportFailures_data();
    void purchaseTransportFailures();
    void fallbackAfterAMissingPath_data();
    void fallbackAfterAMissingPath();
    void fallbackOutcomes_data();
    void fallbackOutcomes();
    void aStopBeforeTheFallbackBuysNothing();
    void purchaseOfNothingSendsNothing();

    void listFollowsTheCursor();
    void listEndsWhenItRepeatsItself_data();
    void listEndsWhenItRepeatsItself();
    void refusedCursorBeginsAgainOnce();
    void foreignPageTokenIsRefused();
    void listErrors_data();
    void listErrors();
    void agentsFollowTheCursor();

    void getReadsOneNumber();
    void idIsEncodedOnce();
    void unusableIdSendsNothing_data();
    void unusableIdSendsNothing();
    void anotherNumbersReplyIsMalformed();
    void refusedGetLooksIntoTheList_data();
    void refusedGetLooksIntoTheList();

    void linksAndUnlinksAnAgent();
    void unknownAgentIsNamed();
    void changesWithoutSenseSendNothing();
    void updateWithoutClearAnswerMayHaveHappened();

    void releaseOutcomes_data();
    void releaseOutcomes();
    void refusedReleaseLooksIntoTheList_data();
    void refusedReleaseLooksIntoTheList();
    void repeatedReleaseAfterAnUncertainOne_data();
    void repeatedReleaseAfterAnUncertainOne();

private:
    /// What every request to Vogent carries. Source: providers/vogent.md §1.
    void verifyHeaders() const;

    std::unique_ptr<ScriptedChannel> m_channel;
    std::unique_ptr<Provider> m_provider;
};

void VogentProviderTest::init()
{
    m_channel = std::make_unique<ScriptedChannel>();
    m_provider = makeProvider(*m_channel);
}

void VogentProviderTest::cleanup()
{
    // Every request of a test was expected, and everything that was expected was asked.
    const QStringList surprises = m_channel->surprises();
    QVERIFY2(surprises.isEmpty(), qPrintable(surprises.join(u'\n')));
    verifyHeaders();
    m_provider.reset();
}

void VogentProviderTest::verifyHeaders() const
{
    for (const HttpRequest &request : m_channel->requests()) {
        QCOMPARE(request.headers,
                 (QList<HttpHeader>{{"Authorization", "Bearer vgt-key"}, {"Accept", "application/json"}}));
        const auto *body = std::get_if<numberdesk::BytesBody>(&request.body);
        QCOMPARE(body != nullptr, request.method == "POST" || request.method == "PUT");
        if (body != nullptr) {
            QCOMPARE(body->contentType, QByteArray("application/json"));
        }
        const bool reads = request.method == "GET" || request.url.path().endsWith(u"/search");
        QCOMPARE(request.effect, reads ? HttpRequest::Effect::Read : HttpRequest::Effect::Write);
    }
}

void VogentProviderTest::traitsSayWhatIsNotOffered()
{
    const auto traits = m_provider->traits();
    QCOMPARE(traits.id, QStringLiteral("vogent"));
    QCOMPARE(traits.name, QStringLiteral("Vogent"));
    QCOMPARE(traits.defaultAddress, QStringLiteral("https://api.vogent.ai/api"));
    QVERIFY(traits.needsAreaCode);
    QCOMPARE(traits.searchMaximum, 10);
    const auto missing = traits.notOffered.keys();
    QCOMPARE(std::set<Operation>(missing.cbegin(), missing.cend()),
             (std::set<Operation>{Operation::Requirements, Operation::Documents, Operation::PriceBeforePurchase,
                                  Operation::ChangeLabel, Operation::ChangeSettings, Operation::CancelRelease,
                                  Operation::Balance}));
    QCOMPARE(traits.notOffered.value(Operation::Balance), QStringLiteral("Vogent does not report a balance."));
    QVERIFY(traits.purchaseNotes.contains(QStringLiteral("Vogent does not state a price.")));
    QVERIFY(!traits.releaseNotes.isEmpty());
}

void VogentProviderTest::whatIsNotOfferedSendsNothing()
{
    const auto balance = tests::waitFor(m_provider->balance({}, {}));
    QCOMPARE(balance.error().kind, ErrorKind::NotOffered);
    QCOMPARE(balance.error().advice, QStringLiteral("Vogent does not report a balance."));
    QCOMPARE(tests::waitFor(m_provider->requirements({}, {}, {})).error().kind, ErrorKind::NotOffered);
    QCOMPARE(tests::waitFor(m_provider->listDocuments({}, {})).error().kind, ErrorKind::NotOffered);
    QCOMPARE(tests::waitFor(m_provider->cancelRelease(owned(), {})).error().kind, ErrorKind::NotOffered);

    NumberChange change;
    change.label = QStringLiteral("Reception");
    change.linkAgent = QStringLiteral("ag_71c2");
    const auto changed = tests::waitFor(m_provider->updateNumber(owned(), change, {}));
    QCOMPARE(changed.error().kind, ErrorKind::NotOffered);
    QCOMPARE(changed.error().advice, QStringLiteral("Vogent numbers have no label."));
    QVERIFY(m_channel->log().isEmpty());
}

void VogentProviderTest::checksWhatWasEntered()
{
    const auto description = numberdesk::vogentDescription();
    const auto check = [&description](const QByteArray &token, const QString &address) {
        return description.check(AccountInput{{}, Secret(token), address});
    };
    const auto good = check("  vgt-key\n", QStringLiteral(" http://127.0.0.1:8080/api/ "));
    QVERIFY(good.has_value());
    QCOMPARE(good->token, Secret("vgt-key"));
    QCOMPARE(good->address, QStringLiteral("http://127.0.0.1:8080/api"));

    for (const QByteArray &token : {QByteArray(), QByteArray("vgt\nkey"), QByteArray("vgt\x01key")}) {
        const auto refused = check(token, {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().fields.constFirst().field, QStringLiteral("token"));
    }
    for (const QString &address : {QStringLiteral("http://api.vogent.ai/api"), QStringLiteral("ftp://127.0.0.1/api")}) {
        const auto refused = check("vgt-key", address);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().fields.constFirst().field, QStringLiteral("address"));
    }
}

void VogentProviderTest::accountCheckReadsOneNumber()
{
    m_channel->expect("GET", "/api/phone_numbers?limit=1", 200, page({number("a")}));
    const auto checked = tests::waitFor(m_provider->checkAccount({}));
    QVERIFY(checked.has_value());
    // Vogent tells no total.
    QCOMPARE(checked->numbers, std::optional<qint64>());
    QCOMPARE(m_channel->requests().constFirst().url.host(), QStringLiteral("api.vogent.ai"));
    QCOMPARE(m_channel->requests().constFirst().url.scheme(), QStringLiteral("https"));
}

void VogentProviderTest::accountCheckOutcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, std::optional<ErrorKind> kind) {
        QTest::newRow(name) << status << body << kind;
    };
    row("no numbers yet", 200, "{\"data\":[]}", std::nullopt);
    row("one that cannot be read", 200, "{\"data\":[{\"later\":1}]}", std::nullopt);
    row("root array", 200, "[]", std::nullopt);
    row("wrong key", 401, "{\"message\":\"Unauthorized\"}", ErrorKind::Unauthorized);
    row("no permission", 403, "{\"message\":\"Forbidden\"}", ErrorKind::PermissionDenied);
    row("no such address", 404, "", ErrorKind::NotFound);
    row("not a list", 200, "{\"ok\":true}", ErrorKind::MalformedReply);
    row("sign-in page", 200, "<html></html>", ErrorKind::MalformedReply);
    row("empty", 204, "", ErrorKind::MalformedReply);
    row("too many requests", 429, "", ErrorKind::RateLimited);
    row("fault", 500, "", ErrorKind::ProviderFault);
}

void VogentProviderTest::accountCheckOutcomes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(std::optional<ErrorKind>, kind);
    m_channel->expect("GET", "/api/phone_numbers?limit=1", status, body);
    const auto checked = tests::waitFor(m_provider->checkAccount({}));
    QCOMPARE(checked ? std::nullopt : std::optional(checked.error().kind), kind);
    if (!checked) {
        QCOMPARE(checked.error().httpStatus, status);
    }
}

void VogentProviderTest::addressOverrideIsUsed()
{
    m_provider = makeProvider(*m_channel, QUrl(QStringLiteral("http://127.0.0.1:4711/base/")));
    m_channel->expect("GET", "/base/phone_numbers?limit=1", 200, page({}));
    QVERIFY(tests::waitFor(m_provider->checkAccount({})).has_value());
    QCOMPARE(m_channel->requests().constFirst().url.port(), 4711);
}

void VogentProviderTest::searchSendsTheDocumentedRequest()
{
    m_channel->expect("POST", "/api/phone_numbers/search", 200,
                      R"([{"number":"+14155550142"},{"number":"+14155550177"}])");
    const auto found = tests::waitFor(m_provider->searchNumbers(query("US", QStringLiteral("415")), {}, {}));
    QVERIFY(found.has_value());
    QCOMPARE(m_channel->lastBody(), QByteArray(R"({"country":"US","limit":10,"prefix":"415"})"));
    QCOMPARE(found->items.size(), 2);
    QCOMPARE(found->items.constFirst().number.e164(), QStringLiteral("+14155550142"));
    QCOMPARE(found->items.constFirst().offer, QByteArray("+14155550142"));
    QVERIFY(!found->items.constFirst().monthlyFee);
    QVERIFY(!found->next);
}

void VogentProviderTest::searchStripsTheCountryCode()
{
    m_channel->expect("POST", "/api/phone_numbers/search", 200, "[]");
    const auto found = tests::waitFor(m_provider->searchNumbers(query("CA", QStringLiteral("+1 (416) *")), {}, {}));
    QVERIFY(found.has_value());
    QVERIFY(found->items.isEmpty());
    QVERIFY(found->notices.isEmpty());
    QCOMPARE(m_channel->lastBody(), QByteArray(R"({"country":"US","limit":10,"prefix":"416"})"));
}

void VogentProviderTest::searchWithoutAreaCodeSendsNothing()
{
    const auto found = tests::waitFor(m_provider->searchNumbers(query("US", {}), {}, {}));
    QCOMPARE(found.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(found.error().fields.constFirst().field, QStringLiteral("pattern"));
    SearchQuery nowhere;
    nowhere.pattern = QStringLiteral("415");
    QCOMPARE(tests::waitFor(m_provider->searchNumbers(nowhere, {}, {})).error().fields.constFirst().field,
             QStringLiteral("country"));
    QVERIFY(m_channel->log().isEmpty());
}

void VogentProviderTest::searchHasOnePage()
{
    const auto more = tests::waitFor(m_provider->searchNumbers(query("US", QStringLiteral("415")), "more", {}));
    QVERIFY(more.has_value());
    QVERIFY(more->items.isEmpty());
    QVERIFY(!more->next);
}

void VogentProviderTest::searchInACountryThatIsNotSoldSaysSo()
{
    m_channel->expect("POST", "/api/phone_numbers/search", 200, "[]");
    const auto found = tests::waitFor(m_provider->searchNumbers(query("IT", QStringLiteral("079")), {}, {}));
    QVERIFY(found.has_value());
    QCOMPARE(found->notices.size(), 1);
}

void VogentProviderTest::searchThatIsFullSaysSo()
{
    QByteArrayList numbers;
    for (int last = 0; last < 10; ++last) {
        numbers.append("\"+1415555010" + QByteArray::number(last) + '"');
    }
    m_channel->expect("POST", "/api/phone_numbers/search", 200, '[' + numbers.join(',') + ']');
    const auto full = tests::waitFor(m_provider->searchNumbers(query("US", QStringLiteral("415")), {}, {}));
    QVERIFY(full.has_value());
    QCOMPARE(full->items.size(), 10);
    QCOMPARE(full->notices.size(), 1);
    QCOMPARE(full->notices.constFirst(),
             QStringLiteral("Vogent searches by area code and returns at most 10 numbers."));
    numbers.removeLast();
    m_channel->expect("POST", "/api/phone_numbers/search", 200, '[' + numbers.join(',') + ']');
    const auto rest = tests::waitFor(m_provider->searchNumbers(query("US", QStringLiteral("415")), {}, {}));
    QVERIFY(rest->notices.isEmpty());
}

void VogentProviderTest::searchErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << status << body << kind;
    };
    row("400", 400, "{\"message\":\"Invalid input\"}", ErrorKind::ValidationFailed);
    // The words that mean "taken" in a purchase mean nothing here.
    row("400 available", 400, "{\"message\":\"not available\"}", ErrorKind::ValidationFailed);
    row("422", 422, R"({"errors":[{"field":"prefix","message":"is required"}]})", ErrorKind::ValidationFailed);
    row("401", 401, "", ErrorKind::Unauthorized);
    row("402", 402, "", ErrorKind::InsufficientBalance);
    row("403", 403, "", ErrorKind::PermissionDenied);
    row("403 KYC", 403, "{\"message\":\"kyc\"}", ErrorKind::KycRequired);
    row("404", 404, "", ErrorKind::NotFound);
    row("405", 405, "", ErrorKind::NotFound);
    row("409", 409, "", ErrorKind::Conflict);
    row("418", 418, "", ErrorKind::ValidationFailed);
    row("429", 429, "", ErrorKind::RateLimited);
    row("500", 500, "", ErrorKind::ProviderFault);
    row("200 HTML", 200, "<html></html>", ErrorKind::MalformedReply);
    row("200 without numbers", 200, "[{}]", ErrorKind::MalformedReply);
    row("204", 204, "", ErrorKind::MalformedReply);
}

void VogentProviderTest::searchErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m_channel->expect("POST", "/api/phone_numbers/search", status, body);
    const auto found = tests::waitFor(m_provider->searchNumbers(query("US", QStringLiteral("415")), {}, {}));
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, kind);
    QCOMPARE(found.error().httpStatus, status);
}

void VogentProviderTest::purchaseSendsTheDocumentedRequest()
{
    m_channel->expect("POST", "/api/phone_numbers", 200, number(Id));
    const auto outcome = tests::waitFor(m_provider->purchase(order(), {}));
    QCOMPARE(outcome.state, Bought::Bought);
    QVERIFY(outcome.number.has_value());
    QCOMPARE(outcome.number->id, QString::fromLatin1(Id));
    QVERIFY(!outcome.error);
    QCOMPARE(m_channel->lastBody(), QByteArray(R"({"purchase":{"number":"+14155550142"},"type":"purchase"})"));
}

void VogentProviderTest::purchaseSendsTheNumberAsTheSearchToldIt()
{
    m_channel->expect("POST", "/api/phone_numbers", 201, number(Id));
    const auto outcome = tests::waitFor(m_provider->purchase(order(QStringLiteral("1 (415) 555-0142")), {}));
    QCOMPARE(outcome.state, Bought::Bought);
    QCOMPARE(m_channel->lastBody(), QByteArray(R"({"purchase":{"number":"1 (415) 555-0142"},"type":"purchase"})"));
}

void VogentProviderTest::purchaseOutcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PurchaseOutcome::State>("state");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, Bought state, ErrorKind kind) {
        QTest::newRow(name) << status << body << state << kind;
    };
    row("400 not available", 400, "{\"message\":\"Number is not available\"}", Bought::Refused, ErrorKind::NumberTaken);
    row("422 taken", 422, "{\"error\":\"taken\"}", Bought::Refused, ErrorKind::NumberTaken);
    row("400 already", 400, "already yours", Bought::Refused, ErrorKind::NumberTaken);
    row("400 purchased", 400, "{\"detail\":\"purchased\"}", Bought::Refused, ErrorKind::NumberTaken);
    row("400 balance", 400, "{\"message\":\"Insufficient BALANCE\"}", Bought::Refused, ErrorKind::InsufficientBalance);
    row("422 credit", 422, "no credit", Bought::Refused, ErrorKind::InsufficientBalance);
    row("400 payment", 400, "{\"message\":\"payment method\"}", Bought::Refused, ErrorKind::InsufficientBalance);
    row("400 billing", 400, "{\"message\":\"billing\"}", Bought::Refused, ErrorKind::InsufficientBalance);
    row("400 otherwise", 400, "{\"message\":\"Invalid input\"}", Bought::Refused, ErrorKind::ValidationFailed);
    row("422 without a body", 422, "", Bought::Refused, ErrorKind::ValidationFailed);
    row("401", 401, "", Bought::Refused, ErrorKind::Unauthorized);
    row("402", 402, "", Bought::Refused, ErrorKind::InsufficientBalance);
    row("403", 403, "", Bought::Refused, ErrorKind::PermissionDenied);
    row("403 KYC", 403, "{\"message\":\"Verify your identity: verification\"}", Bought::Refused,
        ErrorKind::KycRequired);
    row("409", 409, "", Bought::Refused, ErrorKind::NumberTaken);
    row("410", 410, "", Bought::Refused, ErrorKind::NotFound);
    row("429", 429, "", Bought::Refused, ErrorKind::RateLimited);
    row("302", 302, "", Bought::Uncertain, ErrorKind::MalformedReply);
    row("408", 408, "", Bought::Uncertain, ErrorKind::TimedOut);
    row("500", 500, "{\"message\":\"Number is not available\"}", Bought::Uncertain, ErrorKind::ProviderFault);
    row("503", 503, "<html></html>", Bought::Uncertain, ErrorKind::ProviderFault);
    row("200 empty", 200, "", Bought::Uncertain, ErrorKind::MalformedReply);
    row("200 HTML", 200, "<html></html>", Bought::Uncertain, ErrorKind::MalformedReply);
    row("200 cut short", 200, number(Id).chopped(1), Bought::Uncertain, ErrorKind::MalformedReply);
    row("200 without id", 200, R"({"number":"+14155550142"})", Bought::Uncertain, ErrorKind::MalformedReply);
    row("200 without number", 200, R"({"id":"x"})", Bought::Uncertain, ErrorKind::MalformedReply);
    row("200 nulls", 200, R"({"id":null,"number":null})", Bought::Uncertain, ErrorKind::MalformedReply);
    row("204", 204, "", Bought::Uncertain, ErrorKind::MalformedReply);
    row("200 another number", 200, number(Id, "+14155550143"), Bought::Uncertain, ErrorKind::MalformedReply);
    row("200 SIP user name", 200, R"({"id":"x","number":"+14155550142","type":"SIP_USERNAME"})", Bought::Uncertain,
        ErrorKind::MalformedReply);
    row("200 unknown type", 200, R"({"id":"x","number":"+14155550142","type":"FAX"})", Bought::Uncertain,
        ErrorKind::MalformedReply);
}

void VogentProviderTest::purchaseOutcomes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(PurchaseOutcome::State, state);
    QFETCH(ErrorKind, kind);
    m_channel->expect("POST", "/api/phone_numbers", status, body);
    const auto outcome = tests::waitFor(m_provider->purchase(order(), {}));
    QCOMPARE(outcome.state, state);
    QVERIFY(outcome.error.has_value());
    QCOMPARE(outcome.error->kind, kind);
    QCOMPARE(outcome.error->httpStatus, status);
    QCOMPARE(outcome.error->mayHaveHappened, state == Bought::Uncertain);
    QVERIFY(!outcome.number);
    QCOMPARE(m_channel->log().size(), 1);
}

void VogentProviderTest::purchaseTransportFailures_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("mayHaveHappened");
    QTest::addColumn<PurchaseOutcome::State>("state");
    QTest::newRow("no connection") << ErrorKind::Unreachable << false << Bought::Refused;
    QTest::newRow("not safe") << ErrorKind::TlsFailed << false << Bought::Refused;
    QTest::newRow("cancelled before sending") << ErrorKind::Cancelled << false << Bought::Refused;
    QTest::newRow("connection lost after sending") << ErrorKind::Unreachable << true << Bought::Uncertain;
    QTest::newRow("timed out") << ErrorKind::TimedOut << true << Bought::Uncertain;
    QTest::newRow("cancelled after sending") << ErrorKind::Cancelled << true << Bought::Uncertain;
    QTest::newRow("redirected") << ErrorKind::MalformedReply << true << Bought::Uncertain;
    QTest::newRow("redirected, flag forgotten") << ErrorKind::MalformedReply << false << Bought::Uncertain;
}

void VogentProviderTest::purchaseTransportFailures()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, mayHaveHappened);
    QFETCH(PurchaseOutcome::State, state);
    m_channel->expectFailure("POST", "/api/phone_numbers", transport(kind, mayHaveHappened));
    const auto outcome = tests::waitFor(m_provider->purchase(order(), {}));
    QCOMPARE(outcome.state, state);
    QCOMPARE(outcome.error->kind, kind);
    QCOMPARE(m_channel->log().size(), 1);
}

void VogentProviderTest::fallbackAfterAMissingPath_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("404") << 404;
    QTest::newRow("405") << 405;
}

void VogentProviderTest::fallbackAfterAMissingPath()
{
    QFETCH(int, status);
    m_channel->expect("POST", "/api/phone_numbers", status, "{\"message\":\"Number is not available\"}");
    m_channel->expect("POST", "/api/phone_numbers/purchase", 200, number(Id));
    const auto outcome = tests::waitFor(m_provider->purchase(order(), {}));
    QCOMPARE(outcome.state, Bought::Bought);
    QCOMPARE(outcome.number->id, QString::fromLatin1(Id));
    QCOMPARE(m_channel->lastBody(), QByteArray(R"({"number":"+14155550142"})"));
}

void VogentProviderTest::fallbackOutcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PurchaseOutcome::State>("state");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("404") << 404 << QByteArray() << Bought::Refused << ErrorKind::NotFound;
    QTest::newRow("405") << 405 << QByteArray() << Bought::Refused << ErrorKind::NotFound;
    QTest::newRow("400 taken") << 400 << QByteArray("taken") << Bought::Refused << ErrorKind::NumberTaken;
    QTest::newRow("500") << 500 << QByteArray() << Bought::Uncertain << ErrorKind::ProviderFault;
    QTest::newRow("200 unreadable") << 200 << QByteArray("{") << Bought::Uncertain << ErrorKind::MalformedReply;
}

void VogentProviderTest::fallbackOutcomes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(PurchaseOutcome::State, state);
    QFETCH(ErrorKind, kind);
    m_channel->expect("POST", "/api/phone_numbers", 404, {});
    m_channel->expect("POST", "/api/phone_numbers/purchase", status, body);
    const auto outcome = tests::waitFor(m_provider->purchase(order(), {}));
    QCOMPARE(outcome.state, state);
    QCOMPARE(outcome.error->kind, kind);
    QCOMPARE(outcome.error->advice.contains(u"does not sell numbers"), kind == ErrorKind::NotFound);
    QCOMPARE(m_channel->log().size(), 2);
}

void VogentProviderTest::aStopBeforeTheFallbackBuysNothing()
{
    std::stop_source source;
    source.request_stop();
    m_channel->expect("POST", "/api/phone_numbers", 404, {});
    const auto outcome = tests::waitFor(m_provider->purchase(order(), source.get_token()));
    QCOMPARE(outcome.state, Bought::Refused);
    QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
    QVERIFY(!outcome.error->mayHaveHappened);
}

void VogentProviderTest::purchaseOfNothingSendsNothing()
{
    const auto outcome = tests::waitFor(m_provider->purchase({}, {}));
    QCOMPARE(outcome.state, Bought::Refused);
    QCOMPARE(outcome.error->kind, ErrorKind::InvalidInput);
}

void VogentProviderTest::listFollowsTheCursor()
{
    m_channel->expect("GET", FirstPage, 200, page({number("a")}, "\"b2Zm+/c2V0PTE=\""));
    m_channel->expect("GET", "/api/phone_numbers?limit=100&cursor=b2Zm%2B%2Fc2V0PTE%3D", 200,
                      page({number("b", "+14155550177")}));
    const auto first = tests::waitFor(m_provider->listNumbers({}, {}));
    QVERIFY(first.has_value());
    QVERIFY(first->next.has_value());
    QVERIFY(first->others.isEmpty());
    QVERIFY(!first->total);
    const auto second = tests::waitFor(m_provider->listNumbers(*first->next, {}));
    QVERIFY(second.has_value());
    QCOMPARE(second->items.constFirst().id, QStringLiteral("b"));
    QVERIFY(!second->next);
    QVERIFY(second->notices.isEmpty());
}

void VogentProviderTest::listEndsWhenItRepeatsItself_data()
{
    QTest::addColumn<QByteArrayList>("pages");
    QTest::addColumn<QString>("ids");
    QTest::newRow("the same cursor again")
        << QByteArrayList{page({number("a")}, "\"A\""), page({number("b")}, "\"A\"")} << QStringLiteral("a b");
    QTest::newRow("a circle of three") << QByteArrayList{page({number("a")}, "\"A\""), page({number("b")}, "\"B\""),
                                                         page({number("c")}, "\"C\""), page({number("d")}, "\"A\"")}
                                       << QStringLiteral("a b c d");
    QTest::newRow("the same page under another cursor")
        << QByteArrayList{page({number("a")}, "\"A\""), page({number("a")}, "\"B\"")} << QStringLiteral("a");
    QTest::newRow("an older page under another cursor")
        << QByteArrayList{page({number("a")}, "\"A\""), page({number("b")}, "\"B\""), page({number("a")}, "\"C\"")}
        << QStringLiteral("a b");
    QTest::newRow("an empty page that goes on")
        << QByteArrayList{page({number("a")}, "\"A\""), page({}, "\"B\"")} << QStringLiteral("a");
}

void VogentProviderTest::listEndsWhenItRepeatsItself()
{
    QFETCH(QByteArrayList, pages);
    QFETCH(QString, ids);
    for (qsizetype index = 0; index < pages.size(); ++index) {
        const QByteArray cursor = index == 0 ? QByteArray() : "&cursor=" + QByteArray(1, char('A' + index - 1));
        m_channel->expect("GET", FirstPage + cursor, 200, pages.at(index));
    }
    QStringList read;
    PageToken token;
    for (qsizetype index = 0; index < pages.size(); ++index) {
        const auto part = tests::waitFor(m_provider->listNumbers(token, {}));
        QVERIFY(part.has_value());
        for (const OwnedNumber &entry : part->items) {
            read.append(entry.id);
        }
        const bool last = index == pages.size() - 1;
        QCOMPARE(part->next.has_value(), !last);
        QCOMPARE(part->isCutShort, last);
        QCOMPARE(part->notices.size(), last ? 1 : 0);
        token = part->next.value_or(PageToken());
    }
    QCOMPARE(read.join(u' '), ids);
}

void VogentProviderTest::refusedCursorBeginsAgainOnce()
{
    m_channel->expect("GET", FirstPage, 200, page({number("a")}, "\"A\""));
    m_channel->expect("GET", "/api/phone_numbers?limit=100&cursor=A", 400, "{\"message\":\"bad cursor\"}");
    m_channel->expect("GET", FirstPage, 200, page({number("a")}, "\"B\""));
    m_channel->expect("GET", "/api/phone_numbers?limit=100&cursor=B", 422, "{\"message\":\"bad cursor\"}");
    const auto first = tests::waitFor(m_provider->listNumbers({}, {}));
    const auto again = tests::waitFor(m_provider->listNumbers(*first->next, {}));
    QVERIFY(again.has_value());
    QCOMPARE(again->items.constFirst().id, QStringLiteral("a"));
    QCOMPARE(again->notices.size(), 1);
    const auto refused = tests::waitFor(m_provider->listNumbers(*again->next, {}));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::ValidationFailed);
    QCOMPARE(refused.error().providerText, QStringLiteral("bad cursor"));
}

void VogentProviderTest::foreignPageTokenIsRefused()
{
    for (const char *token : {"2", "garbage", "0 x  cursor", "0 1 notwhole cursor", "0 1  "}) {
        const auto refused = tests::waitFor(m_provider->listNumbers(token, {}));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    }
}

void VogentProviderTest::listErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400 at the beginning") << 400 << QByteArray() << ErrorKind::ValidationFailed;
    QTest::newRow("401") << 401 << QByteArray() << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << QByteArray() << ErrorKind::PermissionDenied;
    QTest::newRow("404") << 404 << QByteArray() << ErrorKind::NotFound;
    QTest::newRow("429") << 429 << QByteArray() << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << QByteArray() << ErrorKind::ProviderFault;
    QTest::newRow("200 none readable") << 200 << QByteArray("{\"data\":[{}]}") << ErrorKind::MalformedReply;
    QTest::newRow("200 half") << 200 << QByteArray("{\"data\":[") << ErrorKind::MalformedReply;
}

void VogentProviderTest::listErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m_channel->expect("GET", FirstPage, status, body);
    m_channel->expect("GET", "/api/agents?limit=100", status, body);
    m_channel->expectFailure("GET", FirstPage, transport(ErrorKind::Unreachable, true));
    const auto numbers = tests::waitFor(m_provider->listNumbers({}, {}));
    QVERIFY(!numbers.has_value());
    QCOMPARE(numbers.error().kind, kind);
    QCOMPARE(numbers.error().httpStatus, status);
    const auto agents = tests::waitFor(m_provider->listAgents({}, {}));
    QVERIFY(!agents.has_value());
    QCOMPARE(agents.error().kind, kind);
    QCOMPARE(tests::waitFor(m_provider->listNumbers({}, {})).error().kind, ErrorKind::Unreachable);
}

void VogentProviderTest::agentsFollowTheCursor()
{
    m_channel->expect("GET", "/api/agents?limit=100", 200,
                      R"({"data":[{"id":"ag_71c2","name":"Reception","language":"en"}],"cursor":"A"})");
    m_channel->expect("GET", "/api/agents?limit=100&cursor=A", 200, R"({"data":[{"id":"ag_2","name":"Sales"}]})");
    const auto first = tests::waitFor(m_provider->listAgents({}, {}));
    QVERIFY(first.has_value());
    QCOMPARE(first->items, (QList<numberdesk::Agent>{{QStringLiteral("ag_71c2"),
                                                      QStringLiteral("Reception"),
                                                      {{QStringLiteral("language"), QStringLiteral("en")}}}}));
    const auto second = tests::waitFor(m_provider->listAgents(*first->next, {}));
    QCOMPARE(second->items.constFirst().name, QStringLiteral("Sales"));
    QVERIFY(!second->next);
}

void VogentProviderTest::getReadsOneNumber()
{
    m_channel->expect("GET", OneNumber, 200, number(Id, "+14155550142", "\"ag_71c2\""));
    const auto read = tests::waitFor(m_provider->getNumber(owned(), {}));
    QVERIFY(read.has_value());
    QCOMPARE(read->agents.constFirst().id, QStringLiteral("ag_71c2"));
}

void VogentProviderTest::idIsEncodedOnce()
{
    m_channel->expect("GET", "/api/phone_numbers/a%2Fb%20c%2B%25", 404, {});
    const auto read = tests::waitFor(m_provider->getNumber(owned(QStringLiteral("a/b c+%")), {}));
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
}

void VogentProviderTest::unusableIdSendsNothing_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("dots") << QStringLiteral("..");
}

void VogentProviderTest::unusableIdSendsNothing()
{
    QFETCH(QString, id);
    NumberChange unlink;
    unlink.unlinkAgent = QString();
    QCOMPARE(tests::waitFor(m_provider->getNumber(owned(id), {})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(tests::waitFor(m_provider->updateNumber(owned(id), unlink, {})).error().kind, ErrorKind::InvalidInput);
    const auto released = tests::waitFor(m_provider->release(owned(id), {}, {}));
    QCOMPARE(released.state, Released::Refused);
    QCOMPARE(released.error->kind, ErrorKind::InvalidInput);
}

void VogentProviderTest::anotherNumbersReplyIsMalformed()
{
    m_channel->expect("GET", OneNumber, 200, number("another"));
    const auto read = tests::waitFor(m_provider->getNumber(owned(), {}));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::MalformedReply);
    QCOMPARE(read.error().memberPath, QStringLiteral("id"));
}

void VogentProviderTest::refusedGetLooksIntoTheList_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("gone, 400") << 400 << page({number("other")}) << ErrorKind::NotFound;
    QTest::newRow("gone, 422") << 422 << page({}) << ErrorKind::NotFound;
    QTest::newRow("still there") << 400 << page({number(Id)}) << ErrorKind::ValidationFailed;
    QTest::newRow("perhaps the unreadable one") << 400 << page({number("other"), "{}"}) << ErrorKind::ValidationFailed;
    QTest::newRow("no list") << 400 << QByteArray("<html></html>") << ErrorKind::ValidationFailed;
}

void VogentProviderTest::refusedGetLooksIntoTheList()
{
    QFETCH(int, status);
    QFETCH(QByteArray, list);
    QFETCH(ErrorKind, kind);
    m_channel->expect("GET", OneNumber, status, "{\"message\":\"Invalid input\"}");
    m_channel->expect("GET", FirstPage, 200, list);
    const auto read = tests::waitFor(m_provider->getNumber(owned(), {}));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, kind);
    QCOMPARE(read.error().httpStatus, status);
    QCOMPARE(read.error().providerText, QStringLiteral("Invalid input"));
}

void VogentProviderTest::linksAndUnlinksAnAgent()
{
    m_channel->expect("PUT", OneNumber, 200, number(Id, "+14155550142", "\"ag_71c2\""));
    NumberChange link;
    link.linkAgent = QStringLiteral("ag_71c2");
    const auto linked = tests::waitFor(m_provider->updateNumber(owned(), link, {}));
    QCOMPARE(m_channel->lastBody(), QByteArray(R"({"agentId":"ag_71c2"})"));
    QVERIFY(linked.has_value());
    QCOMPARE(linked->agents.constFirst().id, QStringLiteral("ag_71c2"));

    m_channel->expect("PUT", OneNumber, 200, number(Id));
    NumberChange unlink;
    unlink.unlinkAgent = QStringLiteral("ag_71c2");
    const auto unlinked = tests::waitFor(m_provider->updateNumber(*linked, unlink, {}));
    QCOMPARE(m_channel->lastBody(), QByteArray(R"({"agentId":""})"));
    QVERIFY(unlinked.has_value());
    QVERIFY(unlinked->agents.isEmpty());
}

void VogentProviderTest::unknownAgentIsNamed()
{
    m_channel->expect("PUT", OneNumber, 422, "{\"message\":\"Validation exception\"}");
    m_channel->expect("GET", FirstPage, 200, page({number(Id)}));
    NumberChange link;
    link.linkAgent = QStringLiteral("ag_none");
    const auto refused = tests::waitFor(m_provider->updateNumber(owned(), link, {}));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::ValidationFailed);
    QCOMPARE(refused.error().fields,
             (QList<numberdesk::FieldMessage>{{QStringLiteral("agentId"), QStringLiteral("Validation exception")}}));
}

void VogentProviderTest::changesWithoutSenseSendNothing()
{
    NumberChange nobody;
    nobody.linkAgent = QString();
    QCOMPARE(tests::waitFor(m_provider->updateNumber(owned(), nobody, {})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(tests::waitFor(m_provider->updateNumber(owned(), {}, {})).error().kind, ErrorKind::InvalidInput);
    NumberChange setting;
    setting.settings.insert(QStringLiteral("recording"), QStringLiteral("true"));
    QCOMPARE(tests::waitFor(m_provider->updateNumber(owned(), setting, {})).error().kind, ErrorKind::NotOffered);
}

void VogentProviderTest::updateWithoutClearAnswerMayHaveHappened()
{
    NumberChange link;
    link.linkAgent = QStringLiteral("ag_71c2");
    m_channel->expect("PUT", OneNumber, 500, {});
    m_channel->expect("PUT", OneNumber, 200, "<html></html>");
    m_channel->expectFailure("PUT", OneNumber, transport(ErrorKind::TimedOut, true));
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto changed = tests::waitFor(m_provider->updateNumber(owned(), link, {}));
        QVERIFY(!changed.has_value());
        QVERIFY(changed.error().mayHaveHappened);
    }
}

void VogentProviderTest::releaseOutcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ReleaseOutcome::State>("state");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    const auto row = [](const char *name, int status, const QByteArray &body, Released state,
                        std::optional<ErrorKind> kind) { QTest::newRow(name) << status << body << state << kind; };
    row("200 the deleted number", 200, number(Id), Released::Released, std::nullopt);
    row("204", 204, "", Released::Released, std::nullopt);
    row("200 empty", 200, "", Released::Uncertain, ErrorKind::MalformedReply);
    row("200 another number", 200, number("other"), Released::Uncertain, ErrorKind::MalformedReply);
    row("200 HTML", 200, "<html></html>", Released::Uncertain, ErrorKind::MalformedReply);
    row("302", 302, "", Released::Uncertain, ErrorKind::MalformedReply);
    row("408", 408, "", Released::Uncertain, ErrorKind::TimedOut);
    row("500", 500, "", Released::Uncertain, ErrorKind::ProviderFault);
    row("401", 401, "", Released::Refused, ErrorKind::Unauthorized);
    row("403", 403, "", Released::Refused, ErrorKind::PermissionDenied);
    row("404", 404, "", Released::Refused, ErrorKind::NotFound);
    row("405", 405, "", Released::Refused, ErrorKind::NotFound);
    row("409", 409, "", Released::Refused, ErrorKind::Conflict);
    row("429", 429, "", Released::Refused, ErrorKind::RateLimited);
}

void VogentProviderTest::releaseOutcomes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ReleaseOutcome::State, state);
    QFETCH(std::optional<ErrorKind>, kind);
    m_channel->expect("DELETE", OneNumber, status, body);
    const auto released = tests::waitFor(m_provider->release(owned(), {}, {}));
    QCOMPARE(released.state, state);
    QCOMPARE(released.error ? std::optional(released.error->kind) : std::nullopt, kind);
    QCOMPARE(m_channel->log().size(), 1);
}

void VogentProviderTest::refusedReleaseLooksIntoTheList_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("gone") << page({number("other")}) << ErrorKind::NotFound;
    QTest::newRow("still there") << page({number(Id)}) << ErrorKind::ValidationFailed;
    QTest::newRow("no list") << QByteArray() << ErrorKind::ValidationFailed;
}

void VogentProviderTest::refusedReleaseLooksIntoTheList()
{
    QFETCH(QByteArray, list);
    QFETCH(ErrorKind, kind);
    m_channel->expect("DELETE", OneNumber, 400, {});
    m_channel->expect("GET", FirstPage, 200, list);
    const auto released = tests::waitFor(m_provider->release(owned(), {}, {}));
    QCOMPARE(released.state, Released::Refused);
    QCOMPARE(released.error->kind, kind);
}

void VogentProviderTest::repeatedReleaseAfterAnUncertainOne_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<ReleaseOutcome::State>("state");
    for (const int status : {400, 404, 422}) {
        QTest::addRow("%d, gone", status) << status << page({number("other")}) << Released::Released;
        QTest::addRow("%d, still there", status) << status << page({number(Id)}) << Released::Refused;
        QTest::addRow("%d, no list", status) << status << QByteArray("<html></html>") << Released::Uncertain;
    }
}

void VogentProviderTest::repeatedReleaseAfterAnUncertainOne()
{
    QFETCH(int, status);
    QFETCH(QByteArray, list);
    QFETCH(ReleaseOutcome::State, state);
    m_channel->expectFailure("DELETE", OneNumber, transport(ErrorKind::TimedOut, true));
    m_channel->expect("DELETE", OneNumber, status, {});
    m_channel->expect("GET", FirstPage, 200, list);
    const auto first = tests::waitFor(m_provider->release(owned(), {}, {}));
    QCOMPARE(first.state, Released::Uncertain);
    const auto second = tests::waitFor(m_provider->release(owned(), {}, {}));
    QCOMPARE(second.state, state);
}

QTEST_GUILESS_MAIN(VogentProviderTest)
#include "tst_vogentprovider.moc"
