// SPDX-License-Identifier: GPL-3.0-or-later
// Long because the whole life of a number in both of the vendor's contracts is one story.
#include "core/providers/dialnexa/dialnexadescription.h"
#include "core/sandbox/dialnexa/dialnexacontract.h"
#include "tests/support/contractchannel.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>
#include <QTest>

namespace numberdesk {
namespace {

using State = PurchaseOutcome::State;

/// The real provider over the sample carrier.
struct Workspace
{
    explicit Workspace(const QMap<QString, QString> &fields = {})
    {
        contract->now = [this] { return clock; };
        ProviderContext context;
        context.fields = fields;
        context.token = Secret(contract->token());
        context.address = QUrl(QStringLiteral("http://127.0.0.1:4711") + contract->basePath());
        context.channel = &channel;
        context.memory = &memory;
        provider = dialNexaDescription().create(context);
    }

    void set(const char *key, const char *choice)
    {
        QVERIFY(contract->set(QString::fromLatin1(key), QString::fromLatin1(choice)));
    }

    QList<AvailableNumber> search(const char *country, NumberType type = {})
    {
        SearchQuery query;
        query.country = *CountryCode::fromText(QString::fromLatin1(country));
        query.type = type;
        const auto page = tests::waitFor(provider->searchNumbers(query, {}, {}));
        return page ? page->items : QList<AvailableNumber>();
    }

    PurchaseOutcome buy(const AvailableNumber &number)
    {
        PurchaseOrder order;
        order.number = number;
        return tests::waitFor(provider->purchase(order, {}));
    }

    /// All pages.
    QList<OwnedNumber> list()
    {
        QList<OwnedNumber> all;
        std::optional<PageToken> next = PageToken();
        while (next) {
            const auto page = tests::waitFor(provider->listNumbers(*next, {}));
            if (!page) {
                return {};
            }
            all += page->items;
            next = page->next;
        }
        return all;
    }

    std::optional<OwnedNumber> owned(const PhoneNumber &number)
    {
        const QList<OwnedNumber> all = list();
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&](const OwnedNumber &entry) { return entry.number == number; });
        return found == all.cend() ? std::nullopt : std::optional(*found);
    }

    QDateTime clock = QDateTime(QDate(2026, 10, 2), QTime(10, 0), Qt::UTC);
    std::unique_ptr<sandbox::Contract> contract = sandbox::makeDialNexaContract();
    tests::ContractChannel channel{*contract};
    tests::MapMemory memory;
    std::unique_ptr<Provider> provider;
};

QMap<QString, QString> contractB()
{
    return {{QStringLiteral("contract"), QStringLiteral("B")},
            {QStringLiteral("telephonyProviderId"), QStringLiteral("plivo_123456")}};
}

void addContracts()
{
    QTest::addColumn<bool>("isB");
    QTest::newRow("contract A") << false;
    QTest::newRow("contract B") << true;
}

/// A request as a program that is not ours may send it.
sandbox::Reply ask(sandbox::Contract &contract, const QByteArray &method, const QByteArray &target,
                   const QByteArray &body = {}, const QByteArray &contentType = "application/json")
{
    sandbox::Request request;
    request.method = method;
    request.path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    request.query = target.mid(request.path.size() + 1);
    request.headers = {{"authorization", "Bearer " + contract.token()}, {"content-type", contentType}};
    request.body = body;
    return contract.answer(request);
}

QByteArray headerOf(const sandbox::Reply &reply, const char *name)
{
    for (const HttpHeader &header : reply.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

} // namespace

class TestDialNexaContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeLife_data() { addContracts(); }
    void theWholeLife()
    {
        QFETCH(const bool, isB);
        Workspace desk(isB ? contractB() : QMap<QString, QString>());
        const auto check = tests::waitFor(desk.provider->checkAccount({}));
        QVERIFY(check);
        QCOMPARE(check->numbers, 6);

        const AvailableNumber wanted = desk.search("IN", NumberType::Kind::Local).constFirst();
        QVERIFY(wanted.monthlyFee && !wanted.monthlyFee->currency);
        QVERIFY(!desk.owned(wanted.number));

        const PurchaseOutcome bought = desk.buy(wanted);
        QCOMPARE(bought.state, State::Bought);
        const std::optional<OwnedNumber> listed = desk.owned(wanted.number);
        QVERIFY(listed);
        QCOMPARE(listed->id, bought.number->id);
        QCOMPARE(desk.list().size(), 7);
        const QList<AvailableNumber> rest = desk.search("IN");
        QVERIFY(std::none_of(rest.cbegin(), rest.cend(),
                             [&](const AvailableNumber &number) { return number.number == wanted.number; }));

        NumberChange change;
        change.label = QStringLiteral("Büro Mumbai");
        change.settings.insert(QStringLiteral("accountingLabel"), QStringLiteral("Cost centre 7"));
        const auto agents = tests::waitFor(desk.provider->listAgents({}, {}));
        QVERIFY(agents);
        QCOMPARE(agents->items.size(), 3);
        change.linkAgent = agents->items.constFirst().id;
        QVERIFY(tests::waitFor(desk.provider->updateNumber(*listed, change, {})));
        const auto changed = tests::waitFor(desk.provider->getNumber(*listed, {}));
        QCOMPARE(changed->label, QStringLiteral("Büro Mumbai"));
        QCOMPARE(changed->settings.value(QStringLiteral("accountingLabel")), QStringLiteral("Cost centre 7"));
        QCOMPARE(changed->agents.constFirst().id, agents->items.constFirst().id);

        NumberChange undo;
        undo.label = QString();
        undo.settings.insert(QStringLiteral("accountingLabel"), QString());
        undo.unlinkAgent = agents->items.constFirst().id;
        const auto undone = tests::waitFor(desk.provider->updateNumber(*listed, undo, {}));
        QVERIFY(undone);
        QVERIFY(undone->label.isEmpty() && undone->settings.isEmpty() && undone->agents.isEmpty());

        QCOMPARE(tests::waitFor(desk.provider->release(*listed, {}, {})).state, ReleaseOutcome::State::Released);
        QVERIFY(!desk.owned(wanted.number));
        QCOMPARE(tests::waitFor(desk.provider->getNumber(*listed, {})).error().kind, ErrorKind::NotFound);
        const auto again = tests::waitFor(desk.provider->release(*listed, {}, {}));
        QCOMPARE(again.error->kind, ErrorKind::NotFound);
        QCOMPARE(desk.channel.log().filter(QStringLiteral("POST")).size(), 1);
    }

    void everyFormIsRead_data()
    {
        QTest::addColumn<QString>("form");
        for (const char *form : {"A1", "A2", "B", "wrapped", "wrapped-B", "bare"}) {
            QTest::newRow(form) << QString::fromLatin1(form);
        }
    }
    void everyFormIsRead()
    {
        QFETCH(const QString, form);
        for (const bool isB : {false, true}) {
            Workspace desk(isB ? contractB() : QMap<QString, QString>());
            QVERIFY(desk.contract->set(QStringLiteral("form"), form));
            QCOMPARE(desk.list().size(), 6);
            const AvailableNumber wanted = desk.search("US").constFirst();
            QCOMPARE(desk.buy(wanted).state, State::Bought);
            const std::optional<OwnedNumber> listed = desk.owned(wanted.number);
            QVERIFY(listed);
            QCOMPARE(listed->country.text(), QStringLiteral("US"));
            QCOMPARE(tests::waitFor(desk.provider->getNumber(*listed, {}))->number, wanted.number);
        }
    }

    void aFormWithoutTheFieldCannotProveAChange()
    {
        Workspace desk;
        desk.set("form", "A2");
        NumberChange label;
        label.label = QStringLiteral("New");
        const OwnedNumber number = desk.list().constFirst();
        const auto changed = tests::waitFor(desk.provider->updateNumber(number, label, {}));
        QCOMPARE(changed.error().kind, ErrorKind::ValidationFailed);
        QVERIFY(changed.error().mayHaveHappened);
        NumberChange agent;
        agent.linkAgent = QStringLiteral("agent_d4e5f6");
        QVERIFY(tests::waitFor(desk.provider->updateNumber(number, agent, {})));
    }

    void manyNumbersComeInPages()
    {
        Workspace desk;
        const QList<AvailableNumber> wanted = desk.search("IT").first(110);
        for (const AvailableNumber &number : wanted) {
            QCOMPARE(desk.buy(number).state, State::Bought);
        }
        for (const char *form : {"A1", "A2", "B", "wrapped", "wrapped-B", "bare"}) {
            desk.set("form", form);
            const qsizetype before = desk.channel.log().size();
            QCOMPARE(desk.list().size(), wanted.size() + 6);
            const QStringList asked{QStringLiteral("GET /v1/organization-phone-numbers?page=1&limit=100"),
                                    QStringLiteral("GET /v1/organization-phone-numbers?page=2&limit=100")};
            QCOMPARE(desk.channel.log().mid(before), asked);
        }
    }

    void theSearchIsTheStock()
    {
        Workspace desk;
        for (const char *country : {"IT", "US", "IN", "DE", "LT", "GB", "FR"}) {
            for (const NumberType::Kind type :
                 {NumberType::Kind::Local, NumberType::Kind::Mobile, NumberType::Kind::TollFree}) {
                const QList<AvailableNumber> numbers = desk.search(country, type);
                QVERIFY(numbers.size() >= sandbox::StockSize - 1);
                QVERIFY(std::all_of(numbers.cbegin(), numbers.cend(),
                                    [&](const AvailableNumber &number) { return number.type == type; }));
            }
        }
        QVERIFY(desk.search("CH").isEmpty());
    }

    void theSameAfterEveryStart()
    {
        Workspace first;
        Workspace second;
        const QList<OwnedNumber> numbers = first.list();
        QCOMPARE(numbers, second.list());
        QCOMPARE(first.search("DE"), second.search("DE"));
        QVERIFY(std::any_of(numbers.cbegin(), numbers.cend(),
                            [](const OwnedNumber &n) { return n.status.kind == NumberStatus::Kind::Pending; }));
        QVERIFY(
            std::any_of(numbers.cbegin(), numbers.cend(), [](const OwnedNumber &n) { return !n.agents.isEmpty(); }));
    }

    void aPurchaseThatTakesItsTimeIsPending_data() { addContracts(); }
    void aPurchaseThatTakesItsTimeIsPending()
    {
        QFETCH(const bool, isB);
        Workspace desk(isB ? contractB() : QMap<QString, QString>());
        desk.set("activation", "later");
        const AvailableNumber wanted = desk.search("GB").constFirst();
        QCOMPARE(desk.buy(wanted).state, State::Pending);
        QCOMPARE(desk.owned(wanted.number)->status.kind, NumberStatus::Kind::Pending);
        desk.clock = desk.clock.addSecs(60);
        QCOMPARE(desk.owned(wanted.number)->status.kind, NumberStatus::Kind::Active);
    }

    void purchasesGoWrongAsTheyAreTold_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<State>("state");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("bought");
        const auto row = [](const char *key, const char *choice, State state, ErrorKind kind, bool bought) {
            QTest::addRow("%s %s", key, choice)
                << QString::fromLatin1(key) << QString::fromLatin1(choice) << state << kind << bought;
        };
        row("purchase", "taken", State::Refused, ErrorKind::NumberTaken, false);
        row("purchase", "out-of-balance", State::Refused, ErrorKind::InsufficientBalance, false);
        row("purchase", "limit-reached", State::Refused, ErrorKind::PermissionDenied, false);
        row("purchase", "kyc-required", State::Refused, ErrorKind::KycRequired, false);
        row("purchase", "fault", State::Uncertain, ErrorKind::ProviderFault, false);
        row("purchase", "fault-after-effect", State::Uncertain, ErrorKind::ProviderFault, true);
        row("purchase", "garbage-after-effect", State::Uncertain, ErrorKind::MalformedReply, true);
        row("country", "not-enabled", State::Refused, ErrorKind::ValidationFailed, false);
        row("kyc", "missing", State::Refused, ErrorKind::KycRequired, false);
        row("token", "refused", State::Refused, ErrorKind::Unauthorized, false);
        row("token", "read-only", State::Refused, ErrorKind::PermissionDenied, false);
        row("rate", "limited", State::Refused, ErrorKind::RateLimited, false);
        row("rate", "limited-without-hint", State::Refused, ErrorKind::RateLimited, false);
    }
    void purchasesGoWrongAsTheyAreTold()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, choice);
        QFETCH(const State, state);
        QFETCH(const ErrorKind, kind);
        QFETCH(const bool, bought);
        for (const bool isB : {false, true}) {
            Workspace desk(isB ? contractB() : QMap<QString, QString>());
            const AvailableNumber wanted = desk.search("IN").constFirst();
            QVERIFY(desk.contract->set(key, choice));
            const PurchaseOutcome outcome = desk.buy(wanted);
            QCOMPARE(outcome.state, state);
            QCOMPARE(outcome.error->kind, kind);
            if (kind == ErrorKind::RateLimited) {
                QCOMPARE(outcome.error->retryAfter.has_value(), choice == u"limited");
            }
            const QString fallback = desk.contract->switches().constFirst().choices.constFirst();
            QVERIFY(desk.contract->set(QStringLiteral("purchase"), fallback));
            QVERIFY(desk.contract->set(QStringLiteral("token"), QStringLiteral("accepted")));
            QVERIFY(desk.contract->set(QStringLiteral("rate"), QStringLiteral("free")));
            QCOMPARE(desk.owned(wanted.number).has_value(), bought);
        }
    }

    void missingVerificationStopsIndiaAlone()
    {
        Workspace desk;
        desk.set("kyc", "missing");
        QCOMPARE(desk.buy(desk.search("IT").constFirst()).state, State::Bought);
        QCOMPARE(desk.buy(desk.search("IN").constFirst()).error->kind, ErrorKind::KycRequired);
        desk.set("kyc", "complete");
        QCOMPARE(desk.buy(desk.search("IN").constFirst()).state, State::Bought);
    }

    void twiceOrUnknownIsNotSold()
    {
        Workspace desk;
        const AvailableNumber wanted = desk.search("US").constFirst();
        QCOMPARE(desk.buy(wanted).state, State::Bought);
        const PurchaseOutcome twice = desk.buy(wanted);
        QCOMPARE(twice.state, State::Refused);
        QCOMPARE(twice.error->httpStatus, 409);
        AvailableNumber unknown;
        unknown.number = PhoneNumber(QStringLiteral("+12025550000"));
        const PurchaseOutcome gone = desk.buy(unknown);
        QCOMPARE(gone.error->httpStatus, 400);
        QCOMPARE(gone.error->kind, ErrorKind::NumberTaken);
        QVERIFY(tests::waitFor(desk.provider->release(*desk.owned(wanted.number), {}, {})).state ==
                ReleaseOutcome::State::Released);
        QCOMPARE(desk.buy(wanted).error->kind, ErrorKind::NumberTaken);
    }

    void theWrongContractIsRefusedWithAHint()
    {
        Workspace desk;
        desk.set("purchase-contract", "B");
        const AvailableNumber wanted = desk.search("US").constFirst();
        const PurchaseOutcome outcome = desk.buy(wanted);
        QCOMPARE(outcome.state, State::Refused);
        QVERIFY(outcome.error->advice.contains(QStringLiteral("contract B")));
        Workspace deskB(contractB());
        deskB.set("purchase-contract", "A");
        QCOMPARE(deskB.buy(wanted).error->fields.constFirst().field, QStringLiteral("phone_number"));
    }

    void contractBNamesTheTelephonyProvider()
    {
        QMap<QString, QString> fields = contractB();
        fields.insert(QStringLiteral("telephonyProviderId"), QStringLiteral("tp_nobody"));
        Workspace desk(fields);
        const auto check = tests::waitFor(desk.provider->checkAccount({}));
        QVERIFY(check->notices.constFirst().contains(QStringLiteral("tp_nobody")));
        const PurchaseOutcome outcome = desk.buy(desk.search("US").constFirst());
        QCOMPARE(outcome.state, State::Refused);
        QCOMPARE(outcome.error->fields.constFirst().field, QStringLiteral("telephonyProviderId"));
    }

    void changesCanBeAbsentOrIgnored_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("offered");
        QTest::newRow("missing") << QStringLiteral("missing") << ErrorKind::NotOffered << false;
        QTest::newRow("405") << QStringLiteral("method-not-allowed") << ErrorKind::NotOffered << false;
        QTest::newRow("ignored") << QStringLiteral("ignored") << ErrorKind::ValidationFailed << true;
    }
    void changesCanBeAbsentOrIgnored()
    {
        QFETCH(const QString, choice);
        QFETCH(const ErrorKind, kind);
        QFETCH(const bool, offered);
        Workspace desk;
        QVERIFY(desk.contract->set(QStringLiteral("update"), choice));
        NumberChange change;
        change.label = QStringLiteral("New");
        const auto changed = tests::waitFor(desk.provider->updateNumber(desk.list().constFirst(), change, {}));
        QCOMPARE(changed.error().kind, kind);
        QCOMPARE(desk.provider->traits().offers(Operation::ChangeLabel), offered);
        QVERIFY(desk.list().constFirst().label != u"New");
    }

    void anUnknownAgentIsNotFound()
    {
        Workspace desk;
        NumberChange change;
        change.linkAgent = QStringLiteral("agent_nobody");
        const auto changed = tests::waitFor(desk.provider->updateNumber(desk.list().constFirst(), change, {}));
        QCOMPARE(changed.error().kind, ErrorKind::NotFound);
        QVERIFY(desk.provider->traits().offers(Operation::LinkAgent));
    }

    void releasesEndAsTheyAreTold_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<ReleaseOutcome::State>("state");
        QTest::addColumn<bool>("gone");
        QTest::newRow("message") << QStringLiteral("message") << ReleaseOutcome::State::Released << true;
        QTest::newRow("empty") << QStringLiteral("empty") << ReleaseOutcome::State::Released << true;
        QTest::newRow("no content") << QStringLiteral("no-content") << ReleaseOutcome::State::Released << true;
        QTest::newRow("in use") << QStringLiteral("in-use") << ReleaseOutcome::State::Refused << false;
        QTest::newRow("lost") << QStringLiteral("fault-after-effect") << ReleaseOutcome::State::Uncertain << true;
    }
    void releasesEndAsTheyAreTold()
    {
        QFETCH(const QString, choice);
        QFETCH(const ReleaseOutcome::State, state);
        QFETCH(const bool, gone);
        Workspace desk;
        QVERIFY(desk.contract->set(QStringLiteral("release"), choice));
        const OwnedNumber number = desk.list().constFirst();
        QCOMPARE(tests::waitFor(desk.provider->release(number, {}, {})).state, state);
        QCOMPARE(!desk.owned(number.number), gone);
    }

    void everyAgentsPathIsFound_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"agents", "agents-wrapped", "agents2"}) {
            QTest::newRow(path) << QString::fromLatin1(path);
        }
    }
    void everyAgentsPathIsFound()
    {
        QFETCH(const QString, path);
        Workspace desk;
        QVERIFY(desk.contract->set(QStringLiteral("agents-path"), path));
        const auto agents = tests::waitFor(desk.provider->listAgents({}, {}));
        QVERIFY(agents);
        QCOMPARE(agents->items.size(), 3);
        QCOMPARE(agents->items.constFirst().name, QStringLiteral("Reception"));
        NumberChange change;
        change.linkAgent = agents->items.constLast().id;
        QVERIFY(tests::waitFor(desk.provider->updateNumber(desk.list().constFirst(), change, {})));
        QCOMPARE(desk.list().constFirst().agents.constFirst().id, agents->items.constLast().id);
        const qsizetype before = desk.channel.log().size();
        QVERIFY(tests::waitFor(desk.provider->listAgents({}, {})));
        QCOMPARE(desk.channel.log().size(), before + 1);
    }

    void aMissingSearchIsGreyedOutAndANumberCanBeTypedIn()
    {
        Workspace desk;
        const AvailableNumber known = desk.search("US").constFirst();
        desk.set("search", "missing");
        QVERIFY(desk.search("US").isEmpty());
        QVERIFY(!desk.provider->traits().offers(Operation::Search));
        AvailableNumber typedIn;
        typedIn.number = known.number;
        QCOMPARE(desk.buy(typedIn).state, State::Bought);
    }

    void badRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, const char *method, const char *path, const char *body, int status,
                            const char *words) {
            QTest::newRow(name) << QByteArray(method) << QByteArray("/v1/") + path << QByteArray(body) << status
                                << QByteArray(words);
        };
        const char *const numbers = "organization-phone-numbers";
        row("an unknown path", "GET", "phone-numbers", "", 404, "Cannot GET");
        row("the wrong case", "GET", "Organization-Phone-Numbers", "", 404, "Cannot GET");
        row("the wrong method", "PUT", numbers, "", 404, "Cannot PUT");
        row("too large a page", "GET", "organization-phone-numbers?limit=101", "", 400, "limit must not be greater");
        row("page zero", "GET", "organization-phone-numbers?page=0", "", 400, "page must not be less");
        row("page x", "GET", "organization-phone-numbers?page=x", "", 400, "page must be an integer");
        row("no country", "GET", "organization-phone-numbers/plivo-numbers", "", 400, "country_iso must be");
        row("the list's toll-free in the search", "GET",
            "organization-phone-numbers/plivo-numbers?country_iso=US&type=toll_free", "", 400, "type must be one of");
        row("an unknown number", "GET", "organization-phone-numbers/phn_nobody", "", 404, "Phone number not found");
        row("an empty purchase", "POST", "organization-phone-numbers/purchase", "{}", 400, "E.164");
        row("a number without plus", "POST", "organization-phone-numbers/purchase", R"({"phone_number":"12025550143"})",
            400, "E.164");
        row("a carrier that is no text", "POST", "organization-phone-numbers/purchase",
            R"({"phone_number":"+12025550143","provider":7})", 400, "provider must be a string");
        row("half of contract B", "POST", "organization-phone-numbers/purchase", R"({"phoneNumber":"+12025550143"})",
            400, "countryISO must be");
        row("no JSON", "POST", "organization-phone-numbers/purchase", "phone_number=1", 400, "Unexpected token");
        row("a list as body", "POST", "organization-phone-numbers/purchase", "[]", 400, "Unexpected token");
        row("the agents' other path", "GET", "agents2", "", 404, "Cannot GET");
    }
    void badRequestsAreRefused()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QByteArray, words);
        const auto contract = sandbox::makeDialNexaContract();
        const sandbox::Reply reply = ask(*contract, method, target, body);
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.body.contains(words), reply.body.constData());
        QVERIFY(reply.body.contains("\"statusCode\":" + QByteArray::number(status)));
    }

    void aBodyWithoutItsContentTypeIsNotRead()
    {
        const auto contract = sandbox::makeDialNexaContract();
        const sandbox::Reply reply = ask(*contract, "POST", "/v1/organization-phone-numbers/purchase",
                                         R"({"phone_number":"+12025550143"})", "text/plain");
        QCOMPARE(reply.status, 400);
    }

    void changesAreValidated_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("a label that is null") << QByteArray(R"({"label":null})") << 400;
        QTest::newRow("a nickname that is a number") << QByteArray(R"({"nickname":1})") << 400;
        QTest::newRow("a nickname that is too long") << "{\"nickname\":\"" + QByteArray(256, 'x') + "\"}" << 400;
        QTest::newRow("an agent that is a number") << QByteArray(R"({"agent_id":1})") << 400;
        QTest::newRow("a deleted agent") << QByteArray(R"({"agent_id":"agt_k1m2n3"})") << 404;
        QTest::newRow("an unknown field") << QByteArray(R"({"colour":"red"})") << 200;
        QTest::newRow("nulls that clear") << QByteArray(R"({"agent_id":null,"nickname":null})") << 200;
    }
    void changesAreValidated()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        Workspace desk;
        const QByteArray target = "/v1/organization-phone-numbers/" + desk.list().constFirst().id.toLatin1();
        QCOMPARE(ask(*desk.contract, "PATCH", target, body).status, status);
    }

    void contractAsFiltersAreServed()
    {
        const auto contract = sandbox::makeDialNexaContract();
        QVERIFY(ask(*contract, "GET", "/v1/organization-phone-numbers?country_code=US").body.contains("\"total\":2"));
        QVERIFY(ask(*contract, "GET", "/v1/organization-phone-numbers?country_code=US&type=toll_free")
                    .body.contains("\"total\":1"));
        QCOMPARE(ask(*contract, "GET", "/v1/organization-phone-numbers?type=pager").status, 400);
    }

    void theCatalogueOfCountriesIsServed()
    {
        const auto contract = sandbox::makeDialNexaContract();
        const sandbox::Reply reply = ask(*contract, "GET", "/v1/phone-country-rules/countries");
        const QJsonArray countries = QJsonDocument::fromJson(reply.body).array();
        QCOMPARE(countries.size(), 7);
        QVERIFY(countries.at(2).toObject().value(u"max_length").isNull());
        QCOMPARE(countries.at(0).toObject().value(u"calling_code").toString(), QStringLiteral("91"));
    }

    void theRateIsToldInBothForms()
    {
        Workspace desk;
        const QByteArray target = "/v1/organization-phone-numbers";
        QVERIFY(headerOf(ask(*desk.contract, "GET", target), "X-RateLimit-Reset").toLongLong() > 1000000);
        desk.set("rate-reset", "seconds");
        desk.set("rate", "limited");
        const sandbox::Reply limited = ask(*desk.contract, "GET", target);
        QCOMPARE(headerOf(limited, "X-RateLimit-Reset"), QByteArray("60"));
        QCOMPARE(headerOf(limited, "Retry-After"), QByteArray("2"));
        const auto page = tests::waitFor(desk.provider->listNumbers({}, {}));
        QCOMPARE(page.error().retryAfter, std::chrono::seconds(2));
    }
};

} // namespace numberdesk

QTEST_GUILESS_MAIN(numberdesk::TestDialNexaContract)
#include "tst_dialnexacontract.moc"
