// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it goes through every operation and refusal of the contract, one test each.
#include "core/http/limits.h"
#include "core/providers/identitycall/identitycallcodec.h"
#include "core/providers/identitycall/identitycalldescription.h"
#include "tests/support/golden.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace limits = numberdesk::limits;
namespace tests = numberdesk::tests;

using numberdesk::AccountInput;
using numberdesk::AgentReference;
using numberdesk::BytesBody;
using numberdesk::CountryCode;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::HttpHeader;
using numberdesk::HttpRequest;
using numberdesk::NumberChange;
using numberdesk::NumberType;
using numberdesk::Operation;
using numberdesk::OwnedNumber;
using numberdesk::PageToken;
using numberdesk::PhoneNumber;
using numberdesk::Provider;
using numberdesk::PurchaseOrder;
using numberdesk::PurchaseOutcome;
using numberdesk::ReleaseOutcome;
using numberdesk::SearchQuery;
using numberdesk::Secret;

namespace {

const QByteArray Key = "idc_0123456789abcdefghijklmnopqrstuv";
const QByteArray Base = "/api/v1/public";

QByteArray numbers(int first, int count, const QByteArray &meta = {})
{
    QByteArray body = R"({"data":[)";
    for (int id = first; id < first + count; ++id) {
        body += (id == first ? "" : ",") + QByteArray(R"({"id":)") + QByteArray::number(id) +
                R"(,"phone_number":"+1202555)" + QByteArray::number(id).rightJustified(4, '0') + R"("})";
    }
    return body + ']' + (meta.isEmpty() ? QByteArray() : R"(,"meta":)" + meta) + '}';
}

QByteArray detail(const QByteArray &name = "US sales")
{
    return R"({"data":{"id":7,"phone_number":"+12025550143","name":")" + name + R"(","active":true}})";
}

OwnedNumber numberSeven()
{
    OwnedNumber number;
    number.id = u"7"_s;
    number.number = PhoneNumber(u"+12025550143"_s);
    return number;
}

PurchaseOrder order()
{
    PurchaseOrder order;
    order.number.number = PhoneNumber(u"+18335550142"_s);
    order.number.offer =
        R"({"country_code":"US","monthly_cost":"2.50","number_type":"toll-free","phone_number":"+18335550142","upfront_cost":"1.00"})";
    order.label = u"US support"_s;
    return order;
}

SearchQuery search(const QString &country, NumberType type)
{
    SearchQuery query;
    query.country = *CountryCode::fromText(country);
    query.type = std::move(type);
    return query;
}

Error transportError(ErrorKind kind, bool mayHaveHappened)
{
    Error error;
    error.kind = kind;
    error.mayHaveHappened = mayHaveHappened;
    return error;
}

} // namespace

class IdentityCallProviderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::ScriptedChannel> m_channel;
    std::unique_ptr<Provider> m_provider;

    void expect(const QByteArray &method, const QByteArray &target, int status, const QByteArray &body,
                const QList<HttpHeader> &headers = {})
    {
        m_channel->expect(method, Base + target, status, body, headers);
    }

    [[nodiscard]] const HttpRequest &lastRequest() const { return m_channel->requests().constLast(); }

private Q_SLOTS:
    void init()
    {
        m_channel = std::make_unique<tests::ScriptedChannel>();
        numberdesk::ProviderContext context;
        context.token = Secret(Key);
        context.channel = m_channel.get();
        m_provider = numberdesk::identityCallDescription().create(context);
    }

    void cleanup()
    {
        QCOMPARE(m_channel->surprises(), QStringList());
        m_provider.reset();
    }

    void everyRequestCarriesTheKeyAndAsksForJson()
    {
        expect("GET", "/virtual_numbers", 200, numbers(7, 2));
        const auto check = tests::waitFor(m_provider->checkAccount({}));
        QVERIFY(check);
        QCOMPARE(check->numbers, std::optional<qint64>(2));
        QCOMPARE(lastRequest().url, QUrl(u"https://api.identitycall.ai/api/v1/public/virtual_numbers"_s));
        QCOMPARE(lastRequest().headers,
                 (QList<HttpHeader>{{"Authorization", "Bearer " + Key}, {"Accept", "application/json"}}));
        QCOMPARE(lastRequest().effect, HttpRequest::Effect::Read);
        QCOMPARE(lastRequest().replyLimit, std::optional(limits::UnpagedReplyBytes));
        QVERIFY(std::holds_alternative<std::monostate>(lastRequest().body));
    }

    void asksTheAddressThatWasEntered()
    {
        numberdesk::ProviderContext context;
        context.token = Secret(Key);
        context.channel = m_channel.get();
        context.address = QUrl(u"http://127.0.0.1:8080/sandbox/"_s);
        m_provider = numberdesk::identityCallDescription().create(context);
        m_channel->expect("GET", "/sandbox/virtual_numbers/7", 200, detail());
        QVERIFY(tests::waitFor(m_provider->getNumber(numberSeven(), {})));
        QCOMPARE(lastRequest().url.host(), u"127.0.0.1"_s);
    }

    void theCheckFailsWithARefusedKey()
    {
        expect("GET", "/virtual_numbers", 401, R"({"error":"Invalid API key"})");
        const auto check = tests::waitFor(m_provider->checkAccount({}));
        QVERIFY(!check);
        QCOMPARE(check.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(check.error().providerText, u"Invalid API key"_s);
    }

    void theCheckDoesNotInventANumberOfNumbers()
    {
        expect("GET", "/virtual_numbers", 200, numbers(1, 2, R"({"current_page":1,"per_page":100,"total_pages":2})"));
        const auto check = tests::waitFor(m_provider->checkAccount({}));
        QVERIFY(check);
        QVERIFY(!check->numbers);
    }

    void searchesACountryAndType()
    {
        expect("GET", "/virtual_numbers/available?country=US&number_type=toll-free", 200,
               tests::testData(u"identitycall/search-documented.json"_s));
        const auto found =
            tests::waitFor(m_provider->searchNumbers(search(u"us"_s, NumberType::Kind::TollFree), {}, {}));
        QVERIFY(found);
        QCOMPARE(found->items.size(), 2);
        QVERIFY(!found->next);
        QVERIFY(found->others.isEmpty());
        QVERIFY(found->notices.isEmpty());
        QCOMPARE(found->items.at(0).monthlyFee->amount.toString(), u"2.50"_s);
        QVERIFY(!found->items.at(0).monthlyFee->currency);
        QVERIFY(!found->items.at(1).monthlyFee);
        QVERIFY(found->items.at(1).countryAsSearched);
    }

    void asksForEachTypeWhenAnyWillDo()
    {
        expect("GET", "/virtual_numbers/available?country=DE&number_type=local", 200, R"({"data":[]})");
        expect("GET", "/virtual_numbers/available?country=DE&number_type=mobile", 200,
               R"({"data":[{"phone_number":"+4915235550142"}]})");
        expect("GET", "/virtual_numbers/available?country=DE&number_type=toll-free", 422,
               R"({"errors":["Number type is not sold in DE"]})");
        expect("GET", "/virtual_numbers/available?country=DE&number_type=national", 200, R"({"data":[]})");

        const SearchQuery query = search(u"DE"_s, {});
        auto page = tests::waitFor(m_provider->searchNumbers(query, {}, {}));
        QVERIFY(page);
        QCOMPARE(page->others, (QList<PageToken>{"mobile", "toll-free", "national"}));
        QCOMPARE(page->next, std::optional<PageToken>("mobile"));

        page = tests::waitFor(m_provider->searchNumbers(query, *page->next, {}));
        QVERIFY(page);
        QCOMPARE(page->items.constFirst().type, NumberType(NumberType::Kind::Mobile));
        QVERIFY(page->others.isEmpty());

        page = tests::waitFor(m_provider->searchNumbers(query, *page->next, {}));
        QVERIFY(page);
        QCOMPARE(page->notices.size(), 1);
        QVERIFY(page->notices.constFirst().contains(u"Number type is not sold in DE"));

        page = tests::waitFor(m_provider->searchNumbers(query, *page->next, {}));
        QVERIFY(page);
        QVERIFY(!page->next);
    }

    void anUnknownCountryIsAnErrorWhenOneTypeWasAskedFor()
    {
        expect("GET", "/virtual_numbers/available?country=ZZ&number_type=local", 422,
               R"({"errors":["Country is not supported"]})");
        const auto found = tests::waitFor(m_provider->searchNumbers(search(u"ZZ"_s, NumberType::Kind::Local), {}, {}));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::ValidationFailed);
    }

    void aRefusedKeyIsAnErrorWhateverTypeWasAskedFor()
    {
        expect("GET", "/virtual_numbers/available?country=DE&number_type=local", 401, R"({"error":"Unauthorized"})");
        const auto found = tests::waitFor(m_provider->searchNumbers(search(u"DE"_s, {}), {}, {}));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Unauthorized);
    }

    void asksNothingForTypesThatAreNotSold()
    {
        const auto found =
            tests::waitFor(m_provider->searchNumbers(search(u"IT"_s, NumberType::Kind::SharedCost), {}, {}));
        QVERIFY(found);
        QVERIFY(found->items.isEmpty());
        QCOMPARE(found->notices.size(), 1);
    }

    void asksNothingWithoutACountryOrForAnUnknownPage()
    {
        const auto nowhere = tests::waitFor(m_provider->searchNumbers({}, {}, {}));
        QCOMPARE(nowhere.error().kind, ErrorKind::InvalidInput);
        const auto noPage = tests::waitFor(m_provider->searchNumbers(search(u"IT"_s, {}), "fax", {}));
        QCOMPARE(noPage.error().kind, ErrorKind::InvalidInput);
        for (const char *token : {"x", "1", "-2", "20001"}) {
            const auto list = tests::waitFor(m_provider->listNumbers(token, {}));
            QCOMPARE(list.error().kind, ErrorKind::InvalidInput);
        }
    }

    void aPagedSearchIsReadToItsEnd()
    {
        const QByteArray first = R"({"data":[{"phone_number":"+12025550150"},{"phone_number":"+12025550151"}],
                                     "meta":{"current_page":1,"per_page":100,"total_pages":2}})";
        const QByteArray second = R"({"data":[{"phone_number":"+12025550151"},{"phone_number":"+12025550152"}],
                                      "meta":{"current_page":2,"per_page":100,"total_pages":2}})";
        expect("GET", "/virtual_numbers/available?country=US&number_type=local", 200, first);
        expect("GET", "/virtual_numbers/available?country=US&number_type=local&page=2&per_page=100", 200, second);
        const auto found = tests::waitFor(m_provider->searchNumbers(search(u"US"_s, NumberType::Kind::Local), {}, {}));
        QVERIFY(found);
        QCOMPARE(found->items.size(), 3);
        QVERIFY(!found->next);
    }

    void aSearchWhosePagesRepeatEnds()
    {
        const QByteArray same =
            R"({"data":[{"phone_number":"+12025550150"}],"meta":{"current_page":%1,"per_page":100,"total_pages":9}})";
        expect("GET", "/virtual_numbers/available?country=US&number_type=local", 200,
               QByteArray(same).replace("%1", "1"));
        expect("GET", "/virtual_numbers/available?country=US&number_type=local&page=2&per_page=100", 200,
               QByteArray(same).replace("%1", "2"));
        const auto found = tests::waitFor(m_provider->searchNumbers(search(u"US"_s, NumberType::Kind::Local), {}, {}));
        QVERIFY(found);
        QCOMPARE(found->items.size(), 1);
        QCOMPARE(found->notices.size(), 1);
    }

    void buysWithOneRequest()
    {
        PurchaseOrder withGroup = order();
        withGroup.fields.insert(u"requirement_group_id"_s, u"4821"_s);
        expect("POST", "/virtual_numbers/purchase", 201,
               tests::testData(u"identitycall/purchase-201-documented.json"_s));
        const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(withGroup, {}));
        QCOMPARE(outcome.state, PurchaseOutcome::State::Bought);
        QCOMPARE(outcome.number->id, u"9"_s);
        QCOMPARE(outcome.number->label, u"US support"_s);
        QCOMPARE(outcome.notices.size(), 2);
        QCOMPARE(lastRequest().effect, HttpRequest::Effect::Write);
        QCOMPARE(std::get<BytesBody>(lastRequest().body).contentType, QByteArray("application/json"));
        QCOMPARE(
            m_channel->lastBody(),
            QByteArray(R"({"country_code":"US","monthly_cost":"2.50","name":"US support","number_type":"toll-free",)"
                       R"("phone_number":"+18335550142","requirement_group_id":4821,"upfront_cost":"1.00"})"));
    }

    void aPurchaseEndsAsTheReplyProves_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<PurchaseOutcome::State>("state");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, int status, const QByteArray &body, PurchaseOutcome::State state,
                            ErrorKind kind) { QTest::newRow(name) << status << body << state << kind; };
        using State = PurchaseOutcome::State;
        const QByteArray bought = R"({"data":{"id":9,"phone_number":"+18335550142"}})";
        row("another number", 201, R"({"data":{"id":9,"phone_number":"+18335550199"}})", State::Uncertain,
            ErrorKind::MalformedReply);
        row("no id", 201, R"({"data":{"phone_number":"+18335550142"}})", State::Uncertain, ErrorKind::MalformedReply);
        row("no data", 200, R"({"ok":true})", State::Uncertain, ErrorKind::MalformedReply);
        row("HTML", 200, "<html>", State::Uncertain, ErrorKind::MalformedReply);
        row("empty", 201, "", State::Uncertain, ErrorKind::MalformedReply);
        row("accepted later", 202, bought, State::Uncertain, ErrorKind::MalformedReply);
        row("redirect", 307, "", State::Uncertain, ErrorKind::MalformedReply);
        row("bad request", 400, R"({"error":"x"})", State::Refused, ErrorKind::ValidationFailed);
        row("refused key", 401, R"({"error":"Unauthorized"})", State::Refused, ErrorKind::Unauthorized);
        row("payment required", 402, "", State::Refused, ErrorKind::InsufficientBalance);
        row("no permission", 403, R"({"error":"Write permission required"})", State::Refused,
            ErrorKind::PermissionDenied);
        row("not there", 404, R"({"error":"Resource not found"})", State::Refused, ErrorKind::NotFound);
        row("server gave up", 408, "", State::Uncertain, ErrorKind::TimedOut);
        row("taken", 422, R"({"error":"Number no longer available"})", State::Refused, ErrorKind::NumberTaken);
        row("group", 422, R"({"error":"Requirement group must be approved before purchasing"})", State::Refused,
            ErrorKind::RequirementMissing);
        row("money", 422, R"({"error":"Insufficient funds"})", State::Refused, ErrorKind::InsufficientBalance);
        row("any", 422, R"({"errors":["Carrier said no"]})", State::Refused, ErrorKind::ValidationFailed);
        row("too many", 429, "", State::Refused, ErrorKind::RateLimited);
        row("fault", 500, bought, State::Uncertain, ErrorKind::ProviderFault);
        row("gateway", 504, "<html>", State::Uncertain, ErrorKind::ProviderFault);
    }

    void aPurchaseEndsAsTheReplyProves()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(PurchaseOutcome::State, state);
        QFETCH(ErrorKind, kind);
        expect("POST", "/virtual_numbers/purchase", status, body);
        const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order(), {}));
        QCOMPARE(outcome.state, state);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, kind);
        QCOMPARE(outcome.error->httpStatus, status);
        QVERIFY(!outcome.number);
        QCOMPARE(m_channel->log().size(), 1);
    }

    void aPurchaseEndsAsTheTransportProves_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("mayHaveHappened");
        QTest::newRow("no connection") << ErrorKind::Unreachable << false;
        QTest::newRow("lost after sending") << ErrorKind::Unreachable << true;
        QTest::newRow("TLS") << ErrorKind::TlsFailed << false;
        QTest::newRow("time-out") << ErrorKind::TimedOut << true;
        QTest::newRow("cancelled before") << ErrorKind::Cancelled << false;
        QTest::newRow("cancelled after") << ErrorKind::Cancelled << true;
        QTest::newRow("redirected") << ErrorKind::MalformedReply << true;
    }

    void aPurchaseEndsAsTheTransportProves()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(bool, mayHaveHappened);
        m_channel->expectFailure("POST", Base + "/virtual_numbers/purchase", transportError(kind, mayHaveHappened));
        const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order(), {}));
        QCOMPARE(outcome.state, mayHaveHappened ? PurchaseOutcome::State::Uncertain : PurchaseOutcome::State::Refused);
        QCOMPARE(outcome.error->kind, kind);
        QCOMPARE(m_channel->log().size(), 1);
    }

    void namesTheGroupThatIsNotThere()
    {
        PurchaseOrder withGroup = order();
        withGroup.fields.insert(u"requirement_group_id"_s, u"4899"_s);
        expect("POST", "/virtual_numbers/purchase", 404, R"({"error":"Resource not found"})");
        const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(withGroup, {}));
        QCOMPARE(outcome.state, PurchaseOutcome::State::Refused);
        QVERIFY(outcome.error->advice.contains(u"4899"));
    }

    void keepsTheTimeToWaitAfterARefusedPurchase()
    {
        expect("POST", "/virtual_numbers/purchase", 429, "", {{"Retry-After", "17"}});
        const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(order(), {}));
        QCOMPARE(outcome.error->retryAfter, std::optional(std::chrono::seconds(17)));
    }

    void aWrongRequirementGroupNeverLeavesTheHouse()
    {
        PurchaseOrder wrong = order();
        wrong.fields.insert(u"requirement_group_id"_s, u"group 7"_s);
        const PurchaseOutcome outcome = tests::waitFor(m_provider->purchase(wrong, {}));
        QCOMPARE(outcome.state, PurchaseOutcome::State::Refused);
        QCOMPARE(outcome.error->kind, ErrorKind::InvalidInput);
        QVERIFY(m_channel->log().isEmpty());
    }

    void listsNumbersWithOneRequest()
    {
        expect("GET", "/virtual_numbers", 200, tests::testData(u"identitycall/numbers-documented.json"_s));
        const auto page = tests::waitFor(m_provider->listNumbers({}, {}));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 2);
        QVERIFY(!page->next);
        QVERIFY(page->notices.isEmpty());
    }

    void goesOnWhereALaterPageIsAnnounced()
    {
        // The unasked page size is 20: the pages behind it are counted in hundreds, so the beginning is read again.
        expect("GET", "/virtual_numbers", 200,
               numbers(1, 20, R"({"current_page":1,"per_page":20,"total_pages":6,"total_count":101})"));
        expect("GET", "/virtual_numbers?page=1&per_page=100", 200,
               numbers(1, 100, R"({"current_page":1,"per_page":100,"total_pages":2,"total_count":101})"));
        expect("GET", "/virtual_numbers?page=2&per_page=100", 200,
               numbers(101, 1, R"({"current_page":2,"per_page":100,"total_pages":2,"total_count":101})"));
        const auto first = tests::waitFor(m_provider->listNumbers({}, {}));
        QVERIFY(first);
        QCOMPARE(first->items.size(), 100);
        QCOMPARE(first->total, std::optional<qint64>(101));
        QCOMPARE(first->next, std::optional<PageToken>("2"));
        const auto second = tests::waitFor(m_provider->listNumbers(*first->next, {}));
        QVERIFY(second);
        QCOMPARE(second->items.constFirst().id, u"101"_s);
        QVERIFY(!second->next);
    }

    void aListThatDoesNotGoOnAsAnnouncedEndsWithANotice()
    {
        expect("GET", "/virtual_numbers?page=2&per_page=100", 200,
               numbers(1, 100, R"({"current_page":1,"per_page":100,"total_pages":3})"));
        const auto repeated = tests::waitFor(m_provider->listNumbers("2", {}));
        QVERIFY(repeated);
        QVERIFY(!repeated->next);
        QVERIFY(repeated->isCutShort);
        QCOMPARE(repeated->notices.size(), 1);

        expect("GET", "/virtual_numbers?page=3&per_page=100", 200,
               R"({"data":[],"meta":{"current_page":3,"per_page":100,"total_pages":9}})");
        const auto empty = tests::waitFor(m_provider->listNumbers("3", {}));
        QVERIFY(empty);
        QVERIFY(!empty->next);
        QVERIFY(empty->isCutShort);
        QCOMPARE(empty->notices.size(), 1);
    }

    void aLargeListIsReadOffTheWindowsThread()
    {
        expect("GET", "/virtual_numbers", 200, numbers(1, 5000));
        const auto page = tests::waitFor(m_provider->listNumbers({}, {}));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 5000);
    }

    void anUnreadableListNamesItsOrigin()
    {
        expect("GET", "/virtual_numbers", 200, "<html>Sign in</html>");
        const auto page = tests::waitFor(m_provider->listNumbers({}, {}));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::MalformedReply);
        QCOMPARE(page.error().httpStatus, 200);
    }

    void countsWhatCouldNotBeRead()
    {
        expect("GET", "/virtual_numbers", 200, tests::testData(u"identitycall/numbers-bad-entries.json"_s));
        const auto page = tests::waitFor(m_provider->listNumbers({}, {}));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->skipped, 6);
        QCOMPARE(page->items.constFirst().agents, (QList<AgentReference>{{u"13"_s, {}}}));
    }

    void listsOperators()
    {
        expect("GET", "/operators", 200, tests::testData(u"identitycall/operators-documented.json"_s));
        const auto page = tests::waitFor(m_provider->listAgents({}, {}));
        QVERIFY(page);
        QCOMPARE(page->items.constFirst().name, u"Alice Carter"_s);
    }

    void readsANumberWithItsWholeDetail()
    {
        expect("GET", "/virtual_numbers/7", 200, tests::testData(u"identitycall/number-documented.json"_s));
        const auto number = tests::waitFor(m_provider->getNumber(numberSeven(), {}));
        QVERIFY(number);
        QCOMPARE(number->settings.value(u"recording"_s), u"true"_s);
        QCOMPARE(number->settings.value(u"routing_strategy"_s), u"priority"_s);
    }

    void refusesTheDetailOfAnotherNumber()
    {
        expect("GET", "/virtual_numbers/7", 200, R"({"data":{"id":8,"phone_number":"+12025550143"}})");
        const auto number = tests::waitFor(m_provider->getNumber(numberSeven(), {}));
        QVERIFY(!number);
        QCOMPARE(number.error().kind, ErrorKind::MalformedReply);
        QCOMPARE(number.error().memberPath, u"data.id"_s);
    }

    void aNumberThatIsGoneMayBeOutsideTheKeysProject()
    {
        expect("GET", "/virtual_numbers/7", 404, R"({"error":"Resource not found"})");
        const auto number = tests::waitFor(m_provider->getNumber(numberSeven(), {}));
        QCOMPARE(number.error().kind, ErrorKind::NotFound);
        QVERIFY(number.error().advice.contains(u"project"));
    }

    void asksNothingAboutANumberWithoutAnId()
    {
        OwnedNumber nameless = numberSeven();
        nameless.id.clear();
        NumberChange change;
        change.label = u"x"_s;
        QCOMPARE(tests::waitFor(m_provider->getNumber(nameless, {})).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(tests::waitFor(m_provider->updateNumber(nameless, change, {})).error().kind, ErrorKind::InvalidInput);
    }

    void changesLabelAndSettingsInOneRequest()
    {
        NumberChange change;
        change.label = u"US sales day"_s;
        change.settings = {
            {u"active"_s, u"true"_s}, {u"recording"_s, u"false"_s}, {u"routing_strategy"_s, u"round_robin"_s}};
        expect("PATCH", "/virtual_numbers/7", 200, detail("US sales day"));
        const auto number = tests::waitFor(m_provider->updateNumber(numberSeven(), change, {}));
        QVERIFY(number);
        QCOMPARE(number->label, u"US sales day"_s);
        QCOMPARE(lastRequest().effect, HttpRequest::Effect::Write);
        QCOMPARE(
            m_channel->lastBody(),
            QByteArray(R"({"active":true,"name":"US sales day","recording":false,"routing_strategy":"round_robin"})"));
    }

    void anEmptyLabelClearsIt()
    {
        NumberChange change;
        change.label = QString();
        expect("PATCH", "/virtual_numbers/7", 200, detail(""));
        QVERIFY(tests::waitFor(m_provider->updateNumber(numberSeven(), change, {})));
        QCOMPARE(m_channel->lastBody(), QByteArray(R"({"name":""})"));
    }

    void aChangeOfNothingReads()
    {
        expect("GET", "/virtual_numbers/7", 200, detail());
        QVERIFY(tests::waitFor(m_provider->updateNumber(numberSeven(), {}, {})));
    }

    void anUnreadableAnswerToAChangeMayHaveHappened_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no data") << QByteArray("{}");
        QTest::newRow("HTML") << QByteArray("<html>");
        QTest::newRow("another number") << QByteArray(R"({"data":{"id":8,"phone_number":"+12025550143"}})");
    }

    void anUnreadableAnswerToAChangeMayHaveHappened()
    {
        QFETCH(QByteArray, body);
        NumberChange change;
        change.label = u"x"_s;
        expect("PATCH", "/virtual_numbers/7", 200, body);
        const auto number = tests::waitFor(m_provider->updateNumber(numberSeven(), change, {}));
        QVERIFY(!number);
        QCOMPARE(number.error().kind, ErrorKind::MalformedReply);
        QVERIFY(number.error().mayHaveHappened);
    }

    void aRefusedChangeCarriesTheProvidersWords()
    {
        NumberChange change;
        change.label = QString(300, u'x');
        expect("PATCH", "/virtual_numbers/7", 422, R"({"errors":{"name":["is too long"]}})");
        const auto number = tests::waitFor(m_provider->updateNumber(numberSeven(), change, {}));
        QCOMPARE(number.error().kind, ErrorKind::ValidationFailed);
        QCOMPARE(number.error().fields, (QList<numberdesk::FieldMessage>{{u"name"_s, u"is too long"_s}}));
        QVERIFY(!number.error().mayHaveHappened);
    }

    void addsAnOperator_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("200") << 200;
        QTest::newRow("201") << 201;
    }

    void addsAnOperator()
    {
        QFETCH(int, status);
        NumberChange change;
        change.linkAgent = u"15"_s;
        expect("POST", "/virtual_numbers/7/add_operator", status,
               tests::testData(u"identitycall/number-documented.json"_s));
        const auto number = tests::waitFor(m_provider->updateNumber(numberSeven(), change, {}));
        QVERIFY(number);
        QCOMPARE(number->agents, (QList<AgentReference>{{u"12"_s, u"Alice Carter"_s}}));
        QCOMPARE(m_channel->lastBody(), QByteArray(R"({"operator_id":15})"));
    }

    void addsATelephoneNumberAsOperator()
    {
        NumberChange change;
        change.linkAgent = u"+12025550119 Ben Hale"_s;
        expect("POST", "/virtual_numbers/7/add_operator", 201, detail());
        QVERIFY(tests::waitFor(m_provider->updateNumber(numberSeven(), change, {})));
        QCOMPARE(m_channel->lastBody(), QByteArray(R"({"name":"Ben Hale","phone_number":"+12025550119"})"));
    }

    void readsTheNumberAgainAfterABareAcknowledgement_data()
    {
        QTest::addColumn<bool>("adds");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("added, no data") << true << 201 << QByteArray("{}");
        QTest::newRow("added, no body") << true << 200 << QByteArray();
        QTest::newRow("removed, success") << false << 200 << QByteArray(R"({"success":true})");
        QTest::newRow("removed, no content") << false << 204 << QByteArray();
    }

    void readsTheNumberAgainAfterABareAcknowledgement()
    {
        QFETCH(bool, adds);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        NumberChange change;
        if (adds) {
            change.linkAgent = u"15"_s;
            expect("POST", "/virtual_numbers/7/add_operator", status, body);
        } else {
            change.unlinkAgent = u"15"_s;
            expect("DELETE", "/virtual_numbers/7/remove_operator?operator_id=15", status, body);
        }
        expect("GET", "/virtual_numbers/7", 200, detail("read again"));
        const auto number = tests::waitFor(m_provider->updateNumber(numberSeven(), change, {}));
        QVERIFY(number);
        QCOMPARE(number->label, u"read again"_s);
    }

    void aFailedReadAfterADoneChangeSaysThatItWasDone()
    {
        NumberChange change;
        change.unlinkAgent = u"15"_s;
        expect("DELETE", "/virtual_numbers/7/remove_operator?operator_id=15", 204, "");
        m_channel->expectFailure("GET", Base + "/virtual_numbers/7", transportError(ErrorKind::Unreachable, false));
        const auto number = tests::waitFor(m_provider->updateNumber(numberSeven(), change, {}));
        QVERIFY(!number);
        QVERIFY(number.error().mayHaveHappened);
        QVERIFY(number.error().advice.contains(u"made the change"));
    }

    void removesAnOperator()
    {
        NumberChange change;
        change.unlinkAgent = u"12"_s;
        expect("DELETE", "/virtual_numbers/7/remove_operator?operator_id=12", 200, detail());
        QVERIFY(tests::waitFor(m_provider->updateNumber(numberSeven(), change, {})));
        QCOMPARE(lastRequest().effect, HttpRequest::Effect::Write);
        QVERIFY(std::holds_alternative<std::monostate>(lastRequest().body));
    }

    void severalChangesGoOutOneAfterAnother()
    {
        NumberChange change;
        change.label = u"x"_s;
        change.linkAgent = u"15"_s;
        change.unlinkAgent = u"12"_s;
        expect("PATCH", "/virtual_numbers/7", 200, detail("first"));
        expect("POST", "/virtual_numbers/7/add_operator", 201, detail("second"));
        expect("DELETE", "/virtual_numbers/7/remove_operator?operator_id=12", 200, detail("third"));
        const auto number = tests::waitFor(m_provider->updateNumber(numberSeven(), change, {}));
        QVERIFY(number);
        QCOMPARE(number->label, u"third"_s);
    }

    void aLaterFailureSaysThatTheEarlierChangeWasMade()
    {
        NumberChange change;
        change.label = u"x"_s;
        change.linkAgent = u"99"_s;
        change.unlinkAgent = u"12"_s;
        expect("PATCH", "/virtual_numbers/7", 200, detail("x"));
        expect("POST", "/virtual_numbers/7/add_operator", 404, R"({"error":"Resource not found"})");
        const auto number = tests::waitFor(m_provider->updateNumber(numberSeven(), change, {}));
        QVERIFY(!number);
        QCOMPARE(number.error().kind, ErrorKind::NotFound);
        QVERIFY(number.error().mayHaveHappened);
        QVERIFY(number.error().advice.startsWith(u"The other changes"));
    }

    void aWrongPartOfAChangeStopsAllOfIt()
    {
        NumberChange change;
        change.label = u"x"_s;
        change.unlinkAgent = u"Alice"_s;
        const auto number = tests::waitFor(m_provider->updateNumber(numberSeven(), change, {}));
        QCOMPARE(number.error().kind, ErrorKind::InvalidInput);
        QVERIFY(m_channel->log().isEmpty());
    }

    void everyErrorRowReachesTheCaller_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("400") << 400 << QByteArray("{}") << ErrorKind::ValidationFailed;
        QTest::newRow("401") << 401 << QByteArray(R"({"error":"Write permission required"})")
                             << ErrorKind::Unauthorized;
        QTest::newRow("403") << 403 << QByteArray(R"({"error":"Invalid API key"})") << ErrorKind::PermissionDenied;
        QTest::newRow("404") << 404 << QByteArray() << ErrorKind::NotFound;
        QTest::newRow("422 taken elsewhere")
            << 422 << QByteArray(R"({"error":"Name is already in use"})") << ErrorKind::ValidationFailed;
        QTest::newRow("429") << 429 << QByteArray() << ErrorKind::RateLimited;
        QTest::newRow("500") << 500 << QByteArray("{}") << ErrorKind::ProviderFault;
        QTest::newRow("302") << 302 << QByteArray() << ErrorKind::MalformedReply;
    }

    void everyErrorRowReachesTheCaller()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        NumberChange change;
        change.label = u"x"_s;
        expect("GET", "/virtual_numbers", status, body);
        expect("GET", "/operators", status, body);
        expect("GET", "/virtual_numbers/available?country=IT&number_type=local", status, body);
        expect("GET", "/virtual_numbers/7", status, body);
        expect("PATCH", "/virtual_numbers/7", status, body);
        QCOMPARE(tests::waitFor(m_provider->listNumbers({}, {})).error().kind, kind);
        QCOMPARE(tests::waitFor(m_provider->listAgents({}, {})).error().kind, kind);
        QCOMPARE(
            tests::waitFor(m_provider->searchNumbers(search(u"IT"_s, NumberType::Kind::Local), {}, {})).error().kind,
            kind);
        QCOMPARE(tests::waitFor(m_provider->getNumber(numberSeven(), {})).error().kind, kind);
        QCOMPARE(tests::waitFor(m_provider->updateNumber(numberSeven(), change, {})).error().kind, kind);
    }

    void transportErrorsReachTheCallerUnchanged()
    {
        const Error lost = transportError(ErrorKind::TlsFailed, false);
        m_channel->expectFailure("GET", Base + "/virtual_numbers", lost);
        m_channel->expectFailure("GET", Base + "/virtual_numbers/7", lost);
        m_channel->expectFailure("PATCH", Base + "/virtual_numbers/7", lost);
        NumberChange change;
        change.label = u"x"_s;
        QCOMPARE(tests::waitFor(m_provider->listNumbers({}, {})).error(), lost);
        QCOMPARE(tests::waitFor(m_provider->getNumber(numberSeven(), {})).error(), lost);
        QCOMPARE(tests::waitFor(m_provider->updateNumber(numberSeven(), change, {})).error(), lost);
    }

    void whatIsNotOfferedIsAnsweredWithoutARequest()
    {
        const auto requirements =
            tests::waitFor(m_provider->requirements(*CountryCode::fromText(u"IT"), NumberType::Kind::Local, {}));
        QCOMPARE(requirements.error().kind, ErrorKind::NotOffered);
        QVERIFY(requirements.error().advice.startsWith(u"Requirements are handled in the IdentityCall dashboard."));
        const ReleaseOutcome release = tests::waitFor(m_provider->release(numberSeven(), {}, {}));
        QCOMPARE(release.state, ReleaseOutcome::State::Refused);
        QVERIFY(release.error->advice.endsWith(u"You can switch it off here (Active = no)."));
        QCOMPARE(tests::waitFor(m_provider->cancelRelease(numberSeven(), {})).error().kind, ErrorKind::NotOffered);
        QCOMPARE(tests::waitFor(m_provider->balance({}, {})).error().advice,
                 u"IdentityCall does not report a balance."_s);
        QCOMPARE(tests::waitFor(m_provider->listDocuments({}, {})).error().kind, ErrorKind::NotOffered);
        QCOMPARE(tests::waitFor(m_provider->deleteDocument(u"1"_s, {})).error().kind, ErrorKind::NotOffered);
        QCOMPARE(tests::waitFor(m_provider->uploadDocument({}, {})).error().kind, ErrorKind::NotOffered);
    }

    void theTraitsOfferWhatThereIs()
    {
        const numberdesk::ProviderTraits traits = m_provider->traits();
        QCOMPARE(traits.id, u"identitycall"_s);
        for (const Operation operation :
             {Operation::Search, Operation::Purchase, Operation::PriceBeforePurchase, Operation::ListNumbers,
              Operation::GetNumber, Operation::ChangeLabel, Operation::LinkAgent, Operation::UnlinkAgent,
              Operation::ListAgents, Operation::ChangeSettings}) {
            QVERIFY(traits.offers(operation));
        }
        for (const Operation operation : {Operation::Requirements, Operation::Documents, Operation::Release,
                                          Operation::CancelRelease, Operation::Balance}) {
            QVERIFY(!traits.notOffered.value(operation).isEmpty());
        }
        QVERIFY(traits.severalAgents);
        QVERIFY(traits.labelAtPurchase);
        QVERIFY(traits.tokenHint.contains(u"idc_"));
        QCOMPARE(traits.purchaseFields.constFirst().key, u"requirement_group_id"_s);
    }

    void checksWhatWasEntered_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("refusedField");
        QTest::newRow("good") << Key << QString() << QString();
        QTest::newRow("pasted with blanks") << "  " + Key + "\n" << u" https://api.example.com/v1/ "_s << QString();
        QTest::newRow("without idc_: a warning only") << QByteArray("0123456789") << QString() << QString();
        QTest::newRow("loopback") << Key << u"http://127.0.0.1:8080/api/v1/public"_s << QString();
        QTest::newRow("no key") << QByteArray("  ") << QString() << u"token"_s;
        QTest::newRow("line break") << QByteArray("idc_0123\nX-Other: 1") << QString() << u"token"_s;
        QTest::newRow("control character") << QByteArray("idc_0123\x07") << QString() << u"token"_s;
        QTest::newRow("http elsewhere") << Key << u"http://api.example.com"_s << u"address"_s;
        QTest::newRow("loopback look-alike") << Key << u"http://127.0.0.1.example.com"_s << u"address"_s;
    }

    void checksWhatWasEntered()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, address);
        QFETCH(QString, refusedField);
        AccountInput entered;
        entered.token = Secret(token);
        entered.address = address;
        const auto checked = numberdesk::identityCallDescription().check(entered);
        if (refusedField.isEmpty()) {
            QVERIFY(checked);
            QCOMPARE(checked->token.reveal(), token.trimmed());
        } else {
            QVERIFY(!checked);
            QCOMPARE(checked.error().fields.constFirst().field, refusedField);
            QVERIFY(!checked.error().fields.constFirst().text.contains(QString::fromLatin1(token.trimmed())) ||
                    token.trimmed().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(IdentityCallProviderTest)
#include "tst_identitycallprovider.moc"
