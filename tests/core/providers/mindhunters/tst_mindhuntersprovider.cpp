// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every request and every error row of the contract stands beside its outcome.
#include "core/providers/mindhunters/mindhuntersdescription.h"
#include "tests/support/golden.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using numberdesk::AgentReference;
using numberdesk::AvailableNumber;
using numberdesk::BytesBody;
using numberdesk::CountryCode;
using numberdesk::Decimal;
using numberdesk::DocumentUpload;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::HttpHeader;
using numberdesk::HttpRequest;
using numberdesk::Money;
using numberdesk::MultipartBody;
using numberdesk::NumberChange;
using numberdesk::NumberType;
using numberdesk::Operation;
using numberdesk::OwnedNumber;
using numberdesk::PageToken;
using numberdesk::PhoneNumber;
using numberdesk::Provider;
using numberdesk::ProviderContext;
using numberdesk::PurchaseOrder;
using numberdesk::PurchaseOutcome;
using numberdesk::ReleaseOutcome;
using numberdesk::SearchQuery;
using numberdesk::Secret;
using numberdesk::tests::MapMemory;
using numberdesk::tests::ScriptedChannel;
using numberdesk::tests::testData;
using Qt::StringLiterals::operator""_s;

// Qualified where it is called: QCoro has one of the same name.
namespace tests = numberdesk::tests;

namespace {

const QByteArray Base = "/api/v1";
const QByteArray Id = "9bcb8f00-c0c5-4ee1-9b75-ad1e87a2bd8b";
const QByteArray List = Base + "/phone-numbers?page=1&per_page=50";
const QByteArray Trunks = Base + "/phone-numbers/trunks";
const QByteArray One = Base + "/phone-numbers/" + Id;
const QByteArray AgentId = "1f6e2c8a-0b1d-4a5e-9c7f-3d2b1a0e9f8c";
const CountryCode Italy = *CountryCode::fromText(u"IT");

QByteArray file(const char *name) { return testData(u"mindhunters/%1.json"_s.arg(QLatin1String(name))); }

QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

/// A page of the own list with one number.
QByteArray listWith(const QByteArray &id, const QByteArray &number, int page = 1, int last = 1)
{
    return R"({"success":true,"data":{"items":[{"phone_number_uuid":")" + id + R"(","number":")" + number +
           R"(","country_code":"IT"}],"pagination":{"current_page":)" + QByteArray::number(page) + R"(,"last_page":)" +
           QByteArray::number(last) + R"(,"total":)" + QByteArray::number(last) + R"(,"has_more":)" +
           (page < last ? "true" : "false") + "}}}";
}

const QByteArray NoTrunks = R"({"success":true,"data":{"items":[]}})";

Error transportError(ErrorKind kind, bool mayHaveHappened)
{
    Error error;
    error.kind = kind;
    error.mayHaveHappened = mayHaveHappened;
    return error;
}

OwnedNumber sassari()
{
    OwnedNumber number;
    number.id = QString::fromLatin1(Id);
    number.number = PhoneNumber(u"+390795550142"_s);
    number.country = Italy;
    return number;
}

PurchaseOrder order()
{
    PurchaseOrder wanted;
    wanted.number.number = PhoneNumber(u"+390795550142"_s);
    wanted.number.country = Italy;
    wanted.number.type = NumberType::Kind::Local;
    wanted.number.monthlyFee = Money{*Decimal::fromText(u"4.50"), u"EUR"_s};
    return wanted;
}

std::stop_token never() { return {}; }

} // namespace

class MindHuntersProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void checksTheAccount();
    void asksForTheOtherDomainWhenTheHostIsNotFound();
    void tellsTheTokenIsBad();
    void forgetsMissingPathsAfterAGoodCheck();

    void searchesWithAllFilters();
    void searchesAnyType();
    void numbersAllFurtherPages();
    void endsAListThatRepeatsAPage();
    void refusesAForeignPageToken();
    void greysOutAPathThatIsMissing_data();
    void greysOutAPathThatIsMissing();
    void readsRequirements();

    void listsOwnAndExternalNumbersOnce();
    void listsAcrossPagesInAnyOrder();
    void listsWithoutATrunkList();
    void tellsWhenTrunksCannotBeRead();

    void getsANumber();
    void getsFromTheListWhereThePathIsMissing();
    void aNumberThatIsGoneIsNotFound();
    void aListThatRepeatsItselfEndsTheWalk();

    void sendsThePurchaseOnce();
    void mapsEveryPurchaseReply_data();
    void mapsEveryPurchaseReply();
    void theOwnListDecidesAConflictWithoutCode_data();
    void theOwnListDecidesAConflictWithoutCode();
    void aLostPurchaseIsUncertain_data();
    void aLostPurchaseIsUncertain();
    void buysNothingThatIsNoNumber();
    void aStoppedPurchaseSendsNothing();

    void changesSettings();
    void changesNothingWithoutADifference();
    void linksAnAgent();
    void linksAnAgentWhateverTheReadSays();
    void saysWhatWasDoneWhenTheSecondHalfFails();
    void offersNoLabelAndNoUnlinking();
    void aMissingSettingsPathIsGreyedOut();

    void releases_data();
    void releases();
    void neverReleasesAnExternalNumber();
    void releaseNotFoundAsksTheList();

    void uploadsADocument();
    void refusesAFileThatCannotBeOpened();
    void listsAndDeletesDocuments();
    void aDocumentThatIsGoneGreysOutNothing();
    void listsAgents();
    void offersWhatIsNotThere();
    void decodesLargeListsOutsideOfTheCaller();

private:
    std::unique_ptr<ScriptedChannel> m_channel;
    std::unique_ptr<MapMemory> m_memory;
    std::unique_ptr<Provider> m_provider;
};

void MindHuntersProviderTest::init()
{
    m_channel = std::make_unique<ScriptedChannel>();
    m_memory = std::make_unique<MapMemory>();
    ProviderContext context;
    context.fields = {{u"subdomain"_s, u"acme"_s}, {u"domain"_s, u"mindhunters.ai"_s}};
    context.token = Secret("secret-token");
    context.channel = m_channel.get();
    context.memory = m_memory.get();
    m_provider = numberdesk::mindHuntersDescription().create(std::move(context));
}

void MindHuntersProviderTest::cleanup()
{
    QCOMPARE(m_channel->surprises(), QStringList());
    for (const HttpRequest &request : m_channel->requests()) {
        QCOMPARE(request.url.scheme(), u"https"_s);
        QCOMPARE(request.url.host(), u"acme.mindhunters.ai"_s);
        QCOMPARE(request.headers,
                 (QList<HttpHeader>{{"Authorization", "Bearer secret-token"}, {"Accept", "application/json"}}));
        QCOMPARE(request.effect, request.method == "GET" ? HttpRequest::Effect::Read : HttpRequest::Effect::Write);
    }
}

void MindHuntersProviderTest::checksTheAccount()
{
    m_channel->expect("GET", Base + "/phone-numbers?page=1&per_page=1", 200, file("numbers"));
    const auto check = tests::waitFor(m_provider->checkAccount(never()));
    QVERIFY(check);
    QCOMPARE(check->numbers, std::optional<qint64>(2));
}

void MindHuntersProviderTest::asksForTheOtherDomainWhenTheHostIsNotFound()
{
    m_channel->expectFailure("GET", Base + "/phone-numbers?page=1&per_page=1",
                             transportError(ErrorKind::Unreachable, false));
    const auto check = tests::waitFor(m_provider->checkAccount(never()));
    QCOMPARE(check.error().kind, ErrorKind::Unreachable);
    QVERIFY(check.error().advice.contains(u"mihu.ai"));

    m_channel->expectFailure("GET", Base + "/phone-numbers?page=1&per_page=1",
                             transportError(ErrorKind::Unreachable, true));
    QCOMPARE(tests::waitFor(m_provider->checkAccount(never())).error().advice, QString());
}

void MindHuntersProviderTest::tellsTheTokenIsBad()
{
    m_channel->expect("GET", Base + "/phone-numbers?page=1&per_page=1", 401, file("error-auth"));
    const auto check = tests::waitFor(m_provider->checkAccount(never()));
    QCOMPARE(check.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(check.error().providerText, u"Invalid authentication token"_s);
}

void MindHuntersProviderTest::forgetsMissingPathsAfterAGoodCheck()
{
    m_channel->expect("GET", Base + "/agents?page=1&per_page=50", 404, "{}");
    QVERIFY(!tests::waitFor(m_provider->listAgents({}, never())));
    QVERIFY(!m_provider->traits().offers(Operation::ListAgents));
    m_channel->expect("GET", Base + "/phone-numbers?page=1&per_page=1", 200, file("numbers-empty"));
    QVERIFY(tests::waitFor(m_provider->checkAccount(never())));
    QVERIFY(m_provider->traits().offers(Operation::ListAgents));
}

void MindHuntersProviderTest::searchesWithAllFilters()
{
    m_channel->expect("GET",
                      Base + "/phone-numbers/search?country_code=IT&type=toll_free&contains=079"
                             "&locality=Reggio%20nell%27Emilia%20%26%20C%2B&page=1&per_page=50",
                      200, file("search"));
    SearchQuery query;
    query.country = Italy;
    query.type = NumberType::Kind::TollFree;
    query.pattern = u"+39079*"_s;
    query.place = u" Reggio nell'Emilia & C+ "_s;
    const auto page = tests::waitFor(m_provider->searchNumbers(query, {}, never()));
    QVERIFY(page);
    QCOMPARE(page->items.size(), 1);
    QVERIFY(!page->next);
    QCOMPARE(page->total, std::optional<qint64>(1));
}

void MindHuntersProviderTest::searchesAnyType()
{
    m_channel->expect("GET", Base + "/phone-numbers/search?country_code=IT&page=3&per_page=50", 200,
                      file("search-empty"));
    SearchQuery query;
    query.country = Italy;
    const auto page = tests::waitFor(m_provider->searchNumbers(query, "3", never()));
    QVERIFY(page && page->items.isEmpty() && !page->next);

    query.country = {};
    const auto refused = tests::waitFor(m_provider->searchNumbers(query, {}, never()));
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(refused.error().fields.constFirst().field, u"country"_s);
}

void MindHuntersProviderTest::numbersAllFurtherPages()
{
    m_channel->expect("GET", Base + "/agents?page=1&per_page=50", 200,
                      R"({"success":true,"data":{"items":[{"agent_uuid":"a","name":"A"}],
                          "pagination":{"current_page":1,"last_page":3,"total":3,"has_more":true}}})");
    m_channel->expect("GET", Base + "/agents?page=2&per_page=50", 200,
                      R"({"success":true,"data":{"items":[{"agent_uuid":"b","name":"B"}],
                          "pagination":{"current_page":2,"last_page":3,"total":3,"has_more":true}}})");
    const auto first = tests::waitFor(m_provider->listAgents({}, never()));
    QCOMPARE(first->others, (QList<PageToken>{"2", "3"}));
    QCOMPARE(first->next, std::optional<PageToken>("2"));
    const auto second = tests::waitFor(m_provider->listAgents(*first->next, never()));
    QCOMPARE(second->others, QList<PageToken>());
    QCOMPARE(second->next, std::optional<PageToken>("3"));
}

void MindHuntersProviderTest::endsAListThatRepeatsAPage()
{
    m_channel->expect("GET", Base + "/agents?page=2&per_page=50", 200,
                      R"({"success":true,"data":{"items":[{"agent_uuid":"a"}],
                          "pagination":{"current_page":1,"last_page":3,"has_more":true}}})");
    const auto page = tests::waitFor(m_provider->listAgents("2", never()));
    QVERIFY(!page->next);
    QVERIFY(page->isCutShort);
    QCOMPARE(page->notices.size(), 1);
}

void MindHuntersProviderTest::refusesAForeignPageToken()
{
    for (const QByteArray &token : {QByteArray("x"), QByteArray("0"), QByteArray("2/"), QByteArray("1/2/3")}) {
        QCOMPARE(tests::waitFor(m_provider->listAgents(token, never())).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(tests::waitFor(m_provider->listNumbers(token, never())).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(tests::waitFor(m_provider->listDocuments(token, never())).error().kind, ErrorKind::InvalidInput);
    }
}

void MindHuntersProviderTest::greysOutAPathThatIsMissing_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("404") << 404;
    QTest::newRow("405") << 405;
}

void MindHuntersProviderTest::greysOutAPathThatIsMissing()
{
    QFETCH(int, status);
    SearchQuery query;
    query.country = Italy;
    m_channel->expect("GET", Base + "/phone-numbers/search?country_code=IT&page=1&per_page=50", status, "{}");
    const auto searched = tests::waitFor(m_provider->searchNumbers(query, {}, never()));
    QCOMPARE(searched.error().kind, ErrorKind::NotFound);
    QVERIFY(!searched.error().advice.isEmpty());
    // The second time nothing is sent.
    QCOMPARE(tests::waitFor(m_provider->searchNumbers(query, {}, never())).error().kind, ErrorKind::NotOffered);

    m_channel->expect("GET", Base + "/phone-numbers/search/requirements?country_code=IT&type=local", status, "{}");
    QCOMPARE(tests::waitFor(m_provider->requirements(Italy, NumberType::Kind::Local, never())).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(tests::waitFor(m_provider->requirements(Italy, NumberType::Kind::Local, never())).error().kind,
             ErrorKind::NotOffered);

    m_channel->expect("GET", Base + "/phone-numbers/documents?page=1&per_page=50", status, "{}");
    QCOMPARE(tests::waitFor(m_provider->listDocuments({}, never())).error().kind, ErrorKind::NotFound);
    QCOMPARE(tests::waitFor(m_provider->listDocuments({}, never())).error().kind, ErrorKind::NotOffered);
    QVERIFY(m_provider->traits().offers(Operation::Documents));

    const numberdesk::ProviderTraits traits = m_provider->traits();
    QCOMPARE(traits.notOffered.value(Operation::Search), searched.error().advice);
    QVERIFY(!traits.offers(Operation::Requirements));
    QCOMPARE(m_memory->facts.size(), 3);

    // What was learnt outlives the object.
    ProviderContext context;
    context.channel = m_channel.get();
    context.memory = m_memory.get();
    const auto next = numberdesk::mindHuntersDescription().create(std::move(context));
    QVERIFY(!next->traits().offers(Operation::Search));
}

void MindHuntersProviderTest::readsRequirements()
{
    m_channel->expect("GET", Base + "/phone-numbers/search/requirements?country_code=IT&type=toll_free", 200,
                      file("requirements"));
    const auto set = tests::waitFor(m_provider->requirements(Italy, NumberType::Kind::TollFree, never()));
    QCOMPARE(set->requirements.size(), 3);
    QVERIFY(set->addressRequired);
}

void MindHuntersProviderTest::listsOwnAndExternalNumbersOnce()
{
    m_channel->expect("GET", List, 200, file("numbers"));
    m_channel->expect("GET", Trunks, 200, file("trunks"));
    const auto page = tests::waitFor(m_provider->listNumbers({}, never()));
    QCOMPARE(page->items.size(), 2);
    QVERIFY(!page->next);
    QVERIFY(!page->items.at(0).isExternal);
    QVERIFY(page->items.at(1).isExternal);
    QVERIFY(page->notices.isEmpty());
}

void MindHuntersProviderTest::listsAcrossPagesInAnyOrder()
{
    m_channel->expect("GET", List, 200, listWith("a", "+390795550101", 1, 3));
    m_channel->expect("GET", Trunks, 200, file("trunks"));
    m_channel->expect("GET", Base + "/phone-numbers?page=3&per_page=50", 200, listWith("c", "+390795550103", 3, 3));
    m_channel->expect("GET", Base + "/phone-numbers?page=2&per_page=50", 200, listWith("b", "+390795550102", 2, 3));
    const auto first = tests::waitFor(m_provider->listNumbers({}, never()));
    QCOMPARE(first->others.size(), 2);
    QCOMPARE(first->next, std::optional(first->others.constFirst()));
    const auto third = tests::waitFor(m_provider->listNumbers(first->others.at(1), never()));
    const auto second = tests::waitFor(m_provider->listNumbers(first->others.at(0), never()));
    QCOMPARE(third->items.size(), 1);
    QVERIFY(!third->next);
    // The external number that stands on no page comes with the one that completes the list.
    QCOMPARE(second->items.size(), 2);
    QCOMPARE(second->items.at(1).id, u"77aa0f6e-2a0b-4a3e-b5a8-0b7c0f6f4d11"_s);
}

void MindHuntersProviderTest::listsWithoutATrunkList()
{
    m_channel->expect("GET", List, 200, file("numbers-root-array"));
    m_channel->expect("GET", Trunks, 404, "{}");
    const auto page = tests::waitFor(m_provider->listNumbers({}, never()));
    QCOMPARE(page->items.size(), 2);
    QVERIFY(page->notices.isEmpty());
}

void MindHuntersProviderTest::tellsWhenTrunksCannotBeRead()
{
    m_channel->expect("GET", List, 200, file("numbers"));
    m_channel->expect("GET", Trunks, 403, file("error-permission"));
    const auto page = tests::waitFor(m_provider->listNumbers({}, never()));
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->notices.size(), 1);
    QVERIFY(page->notices.constFirst().contains(u"This token may not buy"));
}

void MindHuntersProviderTest::getsANumber()
{
    m_channel->expect("GET", One, 200, file("number"));
    QCOMPARE(tests::waitFor(m_provider->getNumber(sassari(), never()))->region, u"Sassari, Sardegna"_s);

    // Another number than the one that was asked for is no answer, and an odd id is encoded once.
    OwnedNumber odd = sassari();
    odd.id = u"a/b+c d"_s;
    m_channel->expect("GET", Base + "/phone-numbers/a%2Fb%2Bc%20d", 200, file("number"));
    QCOMPARE(tests::waitFor(m_provider->getNumber(odd, never())).error().kind, ErrorKind::MalformedReply);
}

void MindHuntersProviderTest::getsFromTheListWhereThePathIsMissing()
{
    m_channel->expect("GET", One, 404, "{}");
    m_channel->expect("GET", List, 200, listWith(Id, "+390795550142"));
    QCOMPARE(tests::waitFor(m_provider->getNumber(sassari(), never()))->id, QString::fromLatin1(Id));
    // From now on the list is asked at once.
    m_channel->expect("GET", List, 200, listWith(Id, "+390795550142"));
    QVERIFY(tests::waitFor(m_provider->getNumber(sassari(), never())));
    QVERIFY(m_provider->traits().offers(Operation::GetNumber));
}

void MindHuntersProviderTest::aNumberThatIsGoneIsNotFound()
{
    m_channel->expect("GET", One, 404, file("error-without-code"));
    m_channel->expect("GET", List, 200, listWith("other", "+390795550101", 1, 2));
    m_channel->expect("GET", Base + "/phone-numbers?page=2&per_page=50", 200, listWith("b", "+390795550102", 2, 2));
    m_channel->expect("GET", Trunks, 200, NoTrunks);
    const auto gone = tests::waitFor(m_provider->getNumber(sassari(), never()));
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QCOMPARE(gone.error().providerText, u"Not possible now"_s);
    QVERIFY(m_memory->facts.isEmpty());
}

void MindHuntersProviderTest::aListThatRepeatsItselfEndsTheWalk()
{
    const QByteArray repeated =
        R"({"data":{"items":[{"id":"a","number":"+390795550101"}],"pagination":{"has_more":true}}})";
    m_channel->expect("GET", One, 404, "{}");
    m_channel->expect("GET", List, 200, repeated);
    m_channel->expect("GET", Base + "/phone-numbers?page=2&per_page=50", 200, repeated);
    m_channel->expect("GET", Trunks, 200, NoTrunks);
    QCOMPARE(tests::waitFor(m_provider->getNumber(sassari(), never())).error().kind, ErrorKind::NotFound);
}

void MindHuntersProviderTest::sendsThePurchaseOnce()
{
    m_channel->expect("POST", Base + "/phone-numbers", 201, file("number"));
    const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order(), never()));
    QCOMPARE(outcome.state, PurchaseOutcome::State::Bought);
    QCOMPARE(outcome.number->id, QString::fromLatin1(Id));
    QCOMPARE(m_channel->log().size(), 1);
    QCOMPARE(m_channel->lastBody(),
             QByteArray(R"({"country_code":"IT","number":"+390795550142","type":"local","monthly_fee":4.50})"));
    QCOMPARE(std::get<BytesBody>(m_channel->requests().constLast().body).contentType, QByteArray("application/json"));
}

void MindHuntersProviderTest::mapsEveryPurchaseReply_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PurchaseOutcome::State>("state");
    QTest::addColumn<ErrorKind>("kind");
    using State = PurchaseOutcome::State;
    const auto row = [](const char *name, int status, const char *body, State state, ErrorKind kind) {
        QTest::newRow(name) << status << file(body) << state << kind;
    };
    row("200", 200, "number", State::Bought, {});
    row("not yet active", 201, "number-not-yet-active", State::Pending, {});
    row("unreadable 201", 201, "error-html", State::Uncertain, ErrorKind::MalformedReply);
    row("401", 401, "error-auth", State::Refused, ErrorKind::Unauthorized);
    row("402", 402, "error-without-code", State::Refused, ErrorKind::InsufficientBalance);
    row("403, limit", 403, "error-limit-in-data", State::Refused, ErrorKind::PurchaseLimitReached);
    row("403, identity", 403, "error-kyc-in-code", State::Refused, ErrorKind::KycRequired);
    row("403", 403, "error-permission", State::Refused, ErrorKind::PermissionDenied);
    row("404", 404, "error-without-code", State::Refused, ErrorKind::NotFound);
    row("409, owned", 409, "error-already-owned", State::Refused, ErrorKind::Conflict);
    row("409, taken", 409, "error-unavailable", State::Refused, ErrorKind::NumberTaken);
    row("422, requirement", 422, "error-fields", State::Refused, ErrorKind::RequirementMissing);
    row("422, field", 422, "error-number-field", State::Refused, ErrorKind::ValidationFailed);
    row("429", 429, "error-without-code", State::Refused, ErrorKind::RateLimited);
    row("302", 302, "error-html", State::Uncertain, ErrorKind::MalformedReply);
    row("500", 500, "error-plain", State::Uncertain, ErrorKind::ProviderFault);
    row("504", 504, "error-html", State::Uncertain, ErrorKind::ProviderFault);
}

void MindHuntersProviderTest::mapsEveryPurchaseReply()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(PurchaseOutcome::State, state);
    QFETCH(ErrorKind, kind);
    m_channel->expect("POST", Base + "/phone-numbers", status, body, {{"Retry-After", "7"}});
    const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order(), never()));
    QCOMPARE(outcome.state, state);
    const bool hasError = state == PurchaseOutcome::State::Refused || state == PurchaseOutcome::State::Uncertain;
    QCOMPARE(outcome.error.has_value(), hasError);
    QCOMPARE(outcome.number.has_value(), !hasError);
    if (hasError) {
        QCOMPARE(outcome.error->kind, kind);
        QCOMPARE(outcome.error->mayHaveHappened, state == PurchaseOutcome::State::Uncertain);
    }
    if (status == 429) {
        QCOMPARE(outcome.error->retryAfter, std::optional(std::chrono::seconds(7)));
    }
}

void MindHuntersProviderTest::theOwnListDecidesAConflictWithoutCode_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("trunks");
    QTest::addColumn<int>("listStatus");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray other = listWith("x", "+390795550101");
    const QByteArray same = listWith("x", "+390795550142");
    QTest::newRow("own") << same << QByteArray() << 200 << ErrorKind::Conflict;
    QTest::newRow("external") << other << same << 200 << ErrorKind::Conflict;
    QTest::newRow("absent") << other << NoTrunks << 200 << ErrorKind::NumberTaken;
    QTest::newRow("list fails") << QByteArray("{}") << QByteArray() << 500 << ErrorKind::Conflict;
}

void MindHuntersProviderTest::theOwnListDecidesAConflictWithoutCode()
{
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, trunks);
    QFETCH(int, listStatus);
    QFETCH(ErrorKind, kind);
    m_channel->expect("POST", Base + "/phone-numbers", 409, file("error-without-code"));
    m_channel->expect("GET", List, listStatus, own);
    if (!trunks.isEmpty()) {
        m_channel->expect("GET", Trunks, 200, trunks);
    }
    const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order(), never()));
    QCOMPARE(outcome.state, PurchaseOutcome::State::Refused);
    QCOMPARE(outcome.error->kind, kind);
    QCOMPARE(outcome.error->httpStatus, 409);
}

void MindHuntersProviderTest::aLostPurchaseIsUncertain_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("mayHaveHappened");
    QTest::newRow("time-out") << ErrorKind::TimedOut << true;
    QTest::newRow("connection lost") << ErrorKind::Unreachable << true;
    QTest::newRow("redirect") << ErrorKind::MalformedReply << true;
    QTest::newRow("cancelled after sending") << ErrorKind::Cancelled << true;
    QTest::newRow("host not found") << ErrorKind::Unreachable << false;
    QTest::newRow("TLS") << ErrorKind::TlsFailed << false;
}

void MindHuntersProviderTest::aLostPurchaseIsUncertain()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, mayHaveHappened);
    m_channel->expectFailure("POST", Base + "/phone-numbers", transportError(kind, mayHaveHappened));
    const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order(), never()));
    QCOMPARE(outcome.state, mayHaveHappened ? PurchaseOutcome::State::Uncertain : PurchaseOutcome::State::Refused);
    QCOMPARE(outcome.error->kind, kind);

    m_channel->expectFailure("POST", One + "/release", transportError(kind, mayHaveHappened));
    const ReleaseOutcome released = tests::waitFor(m_provider->release(sassari(), {}, never()));
    QCOMPARE(released.state, mayHaveHappened ? ReleaseOutcome::State::Uncertain : ReleaseOutcome::State::Refused);
}

void MindHuntersProviderTest::buysNothingThatIsNoNumber()
{
    PurchaseOrder wrong = order();
    wrong.number.number = PhoneNumber(u"reception"_s);
    const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(wrong, never()));
    QCOMPARE(outcome.state, PurchaseOutcome::State::Refused);
    QCOMPARE(outcome.error->kind, ErrorKind::InvalidInput);
}

void MindHuntersProviderTest::aStoppedPurchaseSendsNothing()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(tests::waitFor(m_provider->purchase(order(), stop.get_token())).error->kind, ErrorKind::Cancelled);
    QCOMPARE(tests::waitFor(m_provider->release(sassari(), {}, stop.get_token())).error->kind, ErrorKind::Cancelled);
    QCOMPARE(tests::waitFor(m_provider->listNumbers({}, stop.get_token())).error().kind, ErrorKind::Cancelled);
    QVERIFY(m_channel->log().isEmpty());
}

void MindHuntersProviderTest::changesSettings()
{
    m_channel->expect("GET", One, 200, file("number"));
    m_channel->expect("PATCH", One, 200, file("number"));
    const auto present = tests::waitFor(m_provider->getNumber(sassari(), never()));
    NumberChange change;
    change.settings = {{u"voice_channel_limit"_s, u"5"_s}, {u"voice_whitelisted_destinations"_s, u"IT, FR"_s}};
    const auto changed = tests::waitFor(m_provider->updateNumber(*present, change, never()));
    QVERIFY(changed);
    QCOMPARE(parsed(m_channel->lastBody()), parsed(file("settings-request")));
}

void MindHuntersProviderTest::changesNothingWithoutADifference()
{
    OwnedNumber present = sassari();
    present.settings = {{u"sms_enabled"_s, u"true"_s}};
    NumberChange change;
    change.settings = present.settings;
    QCOMPARE(*tests::waitFor(m_provider->updateNumber(present, change, never())), present);
    change.settings = {{u"sms_enabled"_s, u"perhaps"_s}};
    QCOMPARE(tests::waitFor(m_provider->updateNumber(present, change, never())).error().kind, ErrorKind::InvalidInput);
    QVERIFY(m_channel->log().isEmpty());
}

void MindHuntersProviderTest::linksAnAgent()
{
    m_channel->expect("POST", Base + "/agents/" + AgentId + "/channels/call/provision", 201, file("binding"));
    m_channel->expect("GET", One, 200, file("number"));
    NumberChange change;
    change.linkAgent = QString::fromLatin1(AgentId);
    const auto linked = tests::waitFor(m_provider->updateNumber(sassari(), change, never()));
    QCOMPARE(linked->agents, (QList<AgentReference>{{QString::fromLatin1(AgentId), u"Reception"_s}}));
    const BytesBody sent = std::get<BytesBody>(m_channel->requests().at(0).body);
    QCOMPARE(parsed(sent.bytes), parsed(file("binding-request")));
}

void MindHuntersProviderTest::linksAnAgentWhateverTheReadSays()
{
    m_channel->expect("POST", Base + "/agents/" + AgentId + "/channels/call/provision", 200, file("binding"));
    m_channel->expect("GET", One, 503, "");
    NumberChange change;
    change.linkAgent = QString::fromLatin1(AgentId);
    const auto linked = tests::waitFor(m_provider->updateNumber(sassari(), change, never()));
    QCOMPARE(linked->agents, (QList<AgentReference>{{QString::fromLatin1(AgentId), u"Reception"_s}}));

    m_channel->expect("POST", Base + "/agents/other/channels/call/provision", 200, file("binding"));
    change.linkAgent = u"other"_s;
    const auto wrong = tests::waitFor(m_provider->updateNumber(sassari(), change, never()));
    QCOMPARE(wrong.error().kind, ErrorKind::MalformedReply);
    QVERIFY(wrong.error().mayHaveHappened);
}

void MindHuntersProviderTest::saysWhatWasDoneWhenTheSecondHalfFails()
{
    m_channel->expect("PATCH", One, 200, file("number"));
    m_channel->expect("POST", Base + "/agents/a/channels/call/provision", 404, file("error-without-code"));
    NumberChange change;
    change.settings = {{u"inbound_enabled"_s, u"true"_s}};
    change.linkAgent = u" a "_s;
    const auto changed = tests::waitFor(m_provider->updateNumber(sassari(), change, never()));
    QCOMPARE(changed.error().kind, ErrorKind::NotFound);
    QVERIFY(changed.error().advice.contains(u"settings were changed"));
}

void MindHuntersProviderTest::offersNoLabelAndNoUnlinking()
{
    NumberChange change;
    change.label = u"Front desk"_s;
    change.linkAgent = u"a"_s;
    auto refused = tests::waitFor(m_provider->updateNumber(sassari(), change, never()));
    QCOMPARE(refused.error().kind, ErrorKind::NotOffered);
    QCOMPARE(refused.error().advice, u"MindHunters numbers have no editable label."_s);
    change = {};
    change.unlinkAgent = u"a"_s;
    refused = tests::waitFor(m_provider->updateNumber(sassari(), change, never()));
    QCOMPARE(refused.error().advice, u"Detach the agent in the MindHunters dashboard."_s);
    change = {};
    change.linkAgent = u" "_s;
    refused = tests::waitFor(m_provider->updateNumber(sassari(), change, never()));
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
}

void MindHuntersProviderTest::aMissingSettingsPathIsGreyedOut()
{
    m_channel->expect("PATCH", One, 405, "{}");
    NumberChange change;
    change.settings = {{u"inbound_enabled"_s, u"true"_s}};
    QCOMPARE(tests::waitFor(m_provider->updateNumber(sassari(), change, never())).error().kind, ErrorKind::NotFound);
    QVERIFY(!m_provider->traits().offers(Operation::ChangeSettings));
    QCOMPARE(tests::waitFor(m_provider->updateNumber(sassari(), change, never())).error().kind, ErrorKind::NotOffered);
}

void MindHuntersProviderTest::releases_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ReleaseOutcome::State>("state");
    using State = ReleaseOutcome::State;
    QTest::newRow("200") << 200 << file("released") << State::Released;
    QTest::newRow("200 without data") << 200 << file("success-only") << State::Released;
    QTest::newRow("204") << 204 << QByteArray() << State::Released;
    QTest::newRow("200 without body") << 200 << QByteArray() << State::Uncertain;
    QTest::newRow("HTML") << 200 << file("error-html") << State::Uncertain;
    QTest::newRow("409") << 409 << file("error-without-code") << State::Refused;
    QTest::newRow("429") << 429 << QByteArray() << State::Refused;
    QTest::newRow("500") << 500 << file("error-plain") << State::Uncertain;
}

void MindHuntersProviderTest::releases()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ReleaseOutcome::State, state);
    m_channel->expect("POST", One + "/release", status, body);
    const ReleaseOutcome outcome = tests::waitFor(m_provider->release(sassari(), {}, never()));
    QCOMPARE(outcome.state, state);
    QCOMPARE(outcome.error.has_value(), state != ReleaseOutcome::State::Released);
    QVERIFY(std::holds_alternative<std::monostate>(m_channel->requests().constLast().body));
}

void MindHuntersProviderTest::neverReleasesAnExternalNumber()
{
    OwnedNumber external = sassari();
    external.isExternal = true;
    const ReleaseOutcome outcome = tests::waitFor(m_provider->release(external, {}, never()));
    QCOMPARE(outcome.state, ReleaseOutcome::State::Refused);
    QCOMPARE(outcome.error->kind, ErrorKind::NotOffered);
    QVERIFY(m_channel->log().isEmpty());
}

void MindHuntersProviderTest::releaseNotFoundAsksTheList()
{
    m_channel->expect("POST", One + "/release", 404, "{}");
    m_channel->expect("GET", List, 200, listWith("x", "+390795550101"));
    m_channel->expect("GET", Trunks, 200, NoTrunks);
    const ReleaseOutcome gone = tests::waitFor(m_provider->release(sassari(), {}, never()));
    QCOMPARE(gone.error->kind, ErrorKind::NotFound);
    QVERIFY(m_provider->traits().offers(Operation::Release));

    m_channel->expect("POST", One + "/release", 404, "{}");
    m_channel->expect("GET", List, 200, listWith(Id, "+390795550142"));
    const ReleaseOutcome present = tests::waitFor(m_provider->release(sassari(), {}, never()));
    QCOMPARE(present.state, ReleaseOutcome::State::Refused);
    QCOMPARE(present.error->kind, ErrorKind::NotFound);
    QVERIFY(!m_provider->traits().offers(Operation::Release));
    QCOMPARE(tests::waitFor(m_provider->release(sassari(), {}, never())).error->kind, ErrorKind::NotOffered);
}

void MindHuntersProviderTest::uploadsADocument()
{
    m_channel->expect("POST", Base + "/phone-numbers/documents", 201, file("upload"));
    DocumentUpload upload;
    upload.name = u"Utility bill October"_s;
    upload.fileName = u"bill.pdf"_s;
    upload.contentType = "application/pdf";
    upload.size = 4;
    upload.open = [] {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData("%PDF");
        buffer->open(QIODevice::ReadOnly);
        return std::unique_ptr<QIODevice>(std::move(buffer));
    };
    upload.onProgress = [](qint64, qint64) {};
    const auto document = tests::waitFor(m_provider->uploadDocument(upload, never()));
    QCOMPARE(document->id, u"doc_8f2c71"_s);
    const MultipartBody body = std::get<MultipartBody>(m_channel->requests().constLast().body);
    QCOMPARE(body.texts.size(), 1);
    QCOMPARE(body.texts.at(0).name, u"name"_s);
    QCOMPARE(body.texts.at(0).value, u"Utility bill October"_s);
    QCOMPARE(body.fileField, u"file"_s);
    QCOMPARE(body.fileName, u"bill.pdf"_s);
    QCOMPARE(body.contentType, QByteArray("application/pdf"));
    QCOMPARE(body.fileSize, 4);
    QCOMPARE(m_channel->lastBody(), QByteArray("%PDF"));
    QVERIFY(m_channel->requests().constLast().onProgress);

    m_channel->expect("POST", Base + "/phone-numbers/documents", 415, file("error-code-only"));
    const auto refused = tests::waitFor(m_provider->uploadDocument(upload, never()));
    QCOMPARE(refused.error().kind, ErrorKind::ValidationFailed);
    QCOMPARE(refused.error().fields.constFirst().field, u"file"_s);

    m_channel->expect("POST", Base + "/phone-numbers/documents", 404, "{}");
    QCOMPARE(tests::waitFor(m_provider->uploadDocument(upload, never())).error().kind, ErrorKind::NotFound);
    QVERIFY(!m_provider->traits().offers(Operation::Documents));
    QCOMPARE(tests::waitFor(m_provider->uploadDocument(upload, never())).error().kind, ErrorKind::NotOffered);
}

void MindHuntersProviderTest::refusesAFileThatCannotBeOpened()
{
    const auto refused = tests::waitFor(m_provider->uploadDocument({}, never()));
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(refused.error().fields.constFirst().field, u"file"_s);
}

void MindHuntersProviderTest::listsAndDeletesDocuments()
{
    m_channel->expect("GET", Base + "/phone-numbers/documents?page=1&per_page=50", 200, file("documents"));
    m_channel->expect("DELETE", Base + "/phone-numbers/documents/doc_8f2c71", 200, file("document-deleted"));
    m_channel->expect("DELETE", Base + "/phone-numbers/documents/a%2Fb", 204, "");
    m_channel->expect("DELETE", Base + "/phone-numbers/documents/c", 200, file("error-html"));
    QCOMPARE(tests::waitFor(m_provider->listDocuments({}, never()))->items.constFirst().id, u"doc_8f2c71"_s);
    QVERIFY(tests::waitFor(m_provider->deleteDocument(u"doc_8f2c71"_s, never())));
    QVERIFY(tests::waitFor(m_provider->deleteDocument(u"a/b"_s, never())));
    const auto unknown = tests::waitFor(m_provider->deleteDocument(u"c"_s, never()));
    QCOMPARE(unknown.error().kind, ErrorKind::MalformedReply);
    QVERIFY(unknown.error().mayHaveHappened);
}

void MindHuntersProviderTest::aDocumentThatIsGoneGreysOutNothing()
{
    const QByteArray list = Base + "/phone-numbers/documents?page=1&per_page=50";
    m_channel->expect("DELETE", Base + "/phone-numbers/documents/gone", 404, "{}");
    m_channel->expect("GET", list, 200, file("documents"));
    QCOMPARE(tests::waitFor(m_provider->deleteDocument(u"gone"_s, never())).error().kind, ErrorKind::NotFound);
    QVERIFY(m_memory->facts.isEmpty());

    m_channel->expect("DELETE", Base + "/phone-numbers/documents/doc_8f2c71", 404, "{}");
    m_channel->expect("GET", list, 200, file("documents"));
    const auto missing = tests::waitFor(m_provider->deleteDocument(u"doc_8f2c71"_s, never()));
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(!missing.error().advice.isEmpty());
    QCOMPARE(tests::waitFor(m_provider->deleteDocument(u"doc_8f2c71"_s, never())).error().kind, ErrorKind::NotOffered);
    QVERIFY(m_provider->traits().offers(Operation::Documents));
}

void MindHuntersProviderTest::listsAgents()
{
    m_channel->expect("GET", Base + "/agents?page=1&per_page=50", 200, file("agents"));
    QCOMPARE(tests::waitFor(m_provider->listAgents({}, never()))->items.constFirst().name, u"Reception"_s);
}

void MindHuntersProviderTest::offersWhatIsNotThere()
{
    const auto balance = tests::waitFor(m_provider->balance({}, never()));
    QCOMPARE(balance.error().kind, ErrorKind::NotOffered);
    QCOMPARE(balance.error().advice, u"MindHunters does not report a balance."_s);
    QCOMPARE(tests::waitFor(m_provider->cancelRelease(sassari(), never())).error().kind, ErrorKind::NotOffered);
}

void MindHuntersProviderTest::decodesLargeListsOutsideOfTheCaller()
{
    QByteArray items;
    for (int index = 0; index < 2000; ++index) {
        items += (index == 0 ? "" : ",") + QByteArray(R"({"phone_number_uuid":"n)") + QByteArray::number(index) +
                 R"(","number":"+39079555)" + QByteArray::number(1000 + index) + R"(","country_code":"IT"})";
    }
    m_channel->expect("GET", List, 200, R"({"success":true,"data":{"items":[)" + items + "]}}");
    m_channel->expect("GET", Trunks, 404, "");
    const auto page = tests::waitFor(m_provider->listNumbers({}, never()));
    QCOMPARE(page->items.size(), 2000);
}

QTEST_GUILESS_MAIN(MindHuntersProviderTest)
#include "tst_mindhuntersprovider.moc"
