// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it goes through a whole life and every switch and rule of the sample carrier, one test each.
#include "core/providers/identitycall/identitycallcodec.h"
#include "core/providers/identitycall/identitycalldescription.h"
#include "core/sandbox/identitycall/identitycallcontract.h"
#include "core/sandbox/stock.h"
#include "tests/support/contractchannel.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using Qt::StringLiterals::operator""_s;

namespace sandbox = numberdesk::sandbox;
namespace tests = numberdesk::tests;

using numberdesk::AgentReference;
using numberdesk::AvailableNumber;
using numberdesk::CountryCode;
using numberdesk::ErrorKind;
using numberdesk::NumberChange;
using numberdesk::NumberPage;
using numberdesk::NumberStatus;
using numberdesk::NumberType;
using numberdesk::OwnedNumber;
using numberdesk::PageToken;
using numberdesk::Provider;
using numberdesk::PurchaseOrder;
using numberdesk::PurchaseOutcome;
using numberdesk::SearchPage;
using numberdesk::SearchQuery;
using numberdesk::Secret;

using Kind = NumberType::Kind;
using State = PurchaseOutcome::State;

namespace {

const QByteArray Base = "/api/v1/public";

} // namespace

class IdentityCallContractTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Contract> m_contract;
    std::unique_ptr<tests::ContractChannel> m_channel;
    std::unique_ptr<Provider> m_provider;

    [[nodiscard]] std::unique_ptr<Provider> providerWith(const QByteArray &token)
    {
        numberdesk::ProviderContext context;
        context.token = Secret(token);
        context.channel = m_channel.get();
        context.address = QUrl(u"http://127.0.0.1:9"_s + m_contract->basePath());
        return numberdesk::identityCallDescription().create(context);
    }

    QList<AvailableNumber> search(const QString &country, Kind type)
    {
        SearchQuery query;
        query.country = *CountryCode::fromText(country);
        query.type = type;
        const auto found = tests::waitFor(m_provider->searchNumbers(query, {}, {}));
        return found ? found->items : QList<AvailableNumber>();
    }

    PurchaseOutcome buy(const AvailableNumber &number, const QString &group = {})
    {
        PurchaseOrder order;
        order.number = number;
        order.label = u"Front desk"_s;
        order.fields.insert(u"requirement_group_id"_s, group);
        return tests::waitFor(m_provider->purchase(order, {}));
    }

    QList<OwnedNumber> owned()
    {
        const auto page = tests::waitFor(m_provider->listNumbers({}, {}));
        return page ? page->items : QList<OwnedNumber>();
    }

    bool owns(const AvailableNumber &number)
    {
        const QList<OwnedNumber> all = owned();
        return std::any_of(all.cbegin(), all.cend(),
                           [&number](const OwnedNumber &entry) { return entry.number == number.number; });
    }

    numberdesk::Result<OwnedNumber> update(const OwnedNumber &number, const NumberChange &change)
    {
        return tests::waitFor(m_provider->updateNumber(number, change, {}));
    }

    /// A request as anybody could send it, with the right key and headers.
    sandbox::Reply send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        sandbox::Request request;
        request.method = method;
        const qsizetype question = target.indexOf('?');
        request.path = Base + (question < 0 ? target : target.left(question));
        request.query = question < 0 ? QByteArray() : target.mid(question + 1);
        request.headers = {{"Authorization", "Bearer " + m_contract->token()}, {"Accept", "application/json"}};
        if (!body.isEmpty()) {
            request.headers.append(numberdesk::HttpHeader{"Content-Type", "application/json"});
            request.body = body;
        }
        return m_contract->answer(request);
    }

private Q_SLOTS:
    void init()
    {
        m_contract = sandbox::makeIdentityCallContract();
        m_channel = std::make_unique<tests::ContractChannel>(*m_contract);
        m_provider = providerWith(m_contract->token());
    }

    void theWholeLifeOfANumber()
    {
        const auto check = tests::waitFor(m_provider->checkAccount({}));
        QVERIFY(check);
        QCOMPARE(check->numbers, std::optional<qint64>(4));

        const AvailableNumber wanted = search(u"US"_s, Kind::TollFree).constFirst();
        const PurchaseOutcome outcome = buy(wanted);
        QCOMPARE(outcome.state, State::Bought);
        QCOMPARE(outcome.number->label, u"Front desk"_s);
        QVERIFY(owns(wanted));
        QVERIFY(!search(u"US"_s, Kind::TollFree).contains(wanted));

        const auto detail = tests::waitFor(m_provider->getNumber(*outcome.number, {}));
        QVERIFY(detail);
        QCOMPARE(detail->settings.value(u"recording"_s), u"true"_s);
        QVERIFY(detail->agents.isEmpty());

        NumberChange change;
        change.label = u"Toll-free desk"_s;
        change.settings = {{u"recording"_s, u"false"_s}, {u"routing_strategy"_s, u"simultaneous"_s}};
        const auto renamed = update(*outcome.number, change);
        QVERIFY(renamed);
        QCOMPARE(renamed->label, u"Toll-free desk"_s);
        QCOMPARE(renamed->settings.value(u"recording"_s), u"false"_s);
        QCOMPARE(renamed->settings.value(u"routing_strategy"_s), u"simultaneous"_s);

        const auto operators = tests::waitFor(m_provider->listAgents({}, {}));
        QVERIFY(operators);
        QCOMPARE(operators->items.size(), 3);
        NumberChange link;
        link.linkAgent = operators->items.at(1).id;
        auto linked = update(*outcome.number, link);
        QVERIFY(linked);
        QCOMPARE(linked->agents, (QList<AgentReference>{{u"15"_s, u"Ben Hale"_s}}));
        link.linkAgent = u"+12025550133 Warehouse"_s;
        linked = update(*outcome.number, link);
        QVERIFY(linked);
        QCOMPARE(linked->agents.size(), 2);
        QCOMPARE(linked->agents.at(1).name, u"Warehouse"_s);
        QCOMPARE(update(*outcome.number, link)->agents.size(), 2); // repeating is harmless

        NumberChange unlink;
        unlink.unlinkAgent = u"15"_s;
        const auto unlinked = update(*outcome.number, unlink);
        QVERIFY(unlinked);
        QCOMPARE(unlinked->agents.size(), 1);

        NumberChange off;
        off.settings = {{u"active"_s, u"false"_s}};
        const auto inactive = update(*outcome.number, off);
        QVERIFY(inactive);
        QCOMPARE(inactive->status.kind, NumberStatus::Kind::Inactive);

        const auto release = tests::waitFor(m_provider->release(*outcome.number, {}, {}));
        QCOMPARE(release.error->kind, ErrorKind::NotOffered);
        QVERIFY(owns(wanted));
    }

    void sellsWhatTheStockHas_data()
    {
        QTest::addColumn<QString>("country");
        for (const char *country : {"IT", "US", "IN", "DE", "LT", "GB", "FR"}) {
            QTest::newRow(country) << QString::fromLatin1(country);
        }
    }

    void sellsWhatTheStockHas()
    {
        QFETCH(QString, country);
        SearchQuery query;
        query.country = *CountryCode::fromText(country);
        qsizetype expected = 0;
        for (const Kind type : {Kind::Local, Kind::Mobile, Kind::TollFree, Kind::National}) {
            // Every share has as many.
            expected += sandbox::stock(0, query.country, type).size();
        }
        qsizetype found = 0;
        std::optional<PageToken> token = PageToken();
        while (token) {
            const auto page = tests::waitFor(m_provider->searchNumbers(query, *token, {}));
            QVERIFY(page);
            QCOMPARE(page->skipped, 0);
            found += page->items.size();
            token = page->next;
        }
        const QStringList withOwnNumber{u"US"_s, u"LT"_s, u"IT"_s, u"FR"_s};
        QCOMPARE(found, expected - (withOwnNumber.contains(country) ? 1 : 0));
        QVERIFY(found >= 100);
    }

    void someEntriesOfASearchTellTheNumberAlone()
    {
        const QList<AvailableNumber> numbers = search(u"US"_s, Kind::Local);
        const auto bare =
            std::count_if(numbers.cbegin(), numbers.cend(), [](const auto &number) { return !number.monthlyFee; });
        QVERIFY(bare > 0);
        QVERIFY(bare < numbers.size() / 4);
        const auto one =
            std::find_if(numbers.cbegin(), numbers.cend(), [](const auto &number) { return !number.monthlyFee; });
        QCOMPARE(buy(*one).state, State::Bought);
    }

    void isTheSameEveryTime()
    {
        QList<QByteArray> answers[2];
        for (QList<QByteArray> &run : answers) {
            m_contract = sandbox::makeIdentityCallContract();
            for (const char *target : {"/virtual_numbers", "/virtual_numbers/available?country=IT&number_type=local",
                                       "/virtual_numbers/7", "/operators"}) {
                const sandbox::Reply reply = send("GET", target);
                QCOMPARE(reply.status, 200);
                run.append(reply.body);
            }
        }
        QCOMPARE(answers[0], answers[1]);
    }

    void wantsAnApprovedGroupForItalianAndGermanLocalNumbers_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("group");
        QTest::addColumn<State>("state");
        QTest::addColumn<ErrorKind>("kind");
        for (const QString &country : {u"IT"_s, u"DE"_s}) {
            QTest::addRow("%s without", qPrintable(country))
                << country << QString() << State::Refused << ErrorKind::RequirementMissing;
            QTest::addRow("%s not approved", qPrintable(country))
                << country << u"4822"_s << State::Refused << ErrorKind::RequirementMissing;
            QTest::addRow("%s unknown group", qPrintable(country))
                << country << u"7"_s << State::Refused << ErrorKind::NotFound;
            QTest::addRow("%s approved", qPrintable(country))
                << country << u"4821"_s << State::Bought << ErrorKind::Cancelled;
        }
        QTest::newRow("US needs nothing") << u"US"_s << QString() << State::Bought << ErrorKind::Cancelled;
        QTest::newRow("FR needs nothing") << u"FR"_s << QString() << State::Bought << ErrorKind::Cancelled;
    }

    void wantsAnApprovedGroupForItalianAndGermanLocalNumbers()
    {
        QFETCH(QString, country);
        QFETCH(QString, group);
        QFETCH(State, state);
        QFETCH(ErrorKind, kind);
        const AvailableNumber wanted = search(country, Kind::Local).constFirst();
        const PurchaseOutcome outcome = buy(wanted, group);
        QCOMPARE(outcome.state, state);
        if (state == State::Refused) {
            QCOMPARE(outcome.error->kind, kind);
        }
        QCOMPARE(owns(wanted), state == State::Bought);
    }

    void everyPurchaseSwitchHasItsOutcome_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<State>("state");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("bought");
        QTest::newRow("works") << u"works"_s << State::Bought << ErrorKind::Cancelled << true;
        QTest::newRow("taken") << u"taken"_s << State::Refused << ErrorKind::NumberTaken << false;
        QTest::newRow("money") << u"out-of-balance"_s << State::Refused << ErrorKind::InsufficientBalance << false;
        QTest::newRow("limit") << u"limit-reached"_s << State::Refused << ErrorKind::ValidationFailed << false;
        QTest::newRow("kyc") << u"kyc-required"_s << State::Refused << ErrorKind::RequirementMissing << false;
        QTest::newRow("fault") << u"fault"_s << State::Uncertain << ErrorKind::ProviderFault << false;
        QTest::newRow("fault after") << u"fault-after-effect"_s << State::Uncertain << ErrorKind::ProviderFault << true;
        QTest::newRow("garbage") << u"garbage-after-effect"_s << State::Uncertain << ErrorKind::MalformedReply << true;
    }

    void everyPurchaseSwitchHasItsOutcome()
    {
        QFETCH(QString, choice);
        QFETCH(State, state);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, bought);
        QVERIFY(m_contract->set(u"purchase"_s, choice));
        const AvailableNumber wanted = search(u"GB"_s, Kind::Mobile).constFirst();
        const PurchaseOutcome outcome = buy(wanted);
        QCOMPARE(outcome.state, state);
        if (state != State::Bought) {
            QCOMPARE(outcome.error->kind, kind);
        }
        QCOMPARE(owns(wanted), bought);
        const auto purchases = m_channel->log().filter(u"/purchase"_s);
        QCOMPARE(purchases.size(), 1);
    }

    void aTakenNumberStaysTaken()
    {
        const AvailableNumber wanted = search(u"GB"_s, Kind::Mobile).constFirst();
        QVERIFY(m_contract->set(u"purchase"_s, u"taken"_s));
        QCOMPARE(buy(wanted).error->kind, ErrorKind::NumberTaken);
        QVERIFY(m_contract->set(u"purchase"_s, u"works"_s));
        QCOMPARE(buy(wanted).error->kind, ErrorKind::NumberTaken);
        QVERIFY(!search(u"GB"_s, Kind::Mobile).contains(wanted));
    }

    void theSameNumberIsNotSoldTwice()
    {
        const AvailableNumber wanted = search(u"GB"_s, Kind::Mobile).constFirst();
        QCOMPARE(buy(wanted).state, State::Bought);
        const PurchaseOutcome again = buy(wanted);
        QCOMPARE(again.state, State::Refused);
        QCOMPARE(again.error->kind, ErrorKind::NumberTaken);
        QCOMPARE(owned().size(), 5);
    }

    void acceptsTheOtherSuccessStatus()
    {
        QVERIFY(m_contract->set(u"purchase-status"_s, u"200"_s));
        QCOMPARE(buy(search(u"GB"_s, Kind::National).constFirst()).state, State::Bought);
    }

    void everyTokenSwitchHasItsOutcome()
    {
        QVERIFY(m_contract->set(u"token"_s, u"read-only"_s));
        QVERIFY(tests::waitFor(m_provider->checkAccount({})));
        const PurchaseOutcome outcome = buy(search(u"GB"_s, Kind::Mobile).constFirst());
        QCOMPARE(outcome.state, State::Refused);
        QCOMPARE(outcome.error->kind, ErrorKind::PermissionDenied);
        QCOMPARE(outcome.error->providerText, u"Write permission required"_s);
        NumberChange change;
        change.label = u"x"_s;
        QCOMPARE(update(owned().constFirst(), change).error().kind, ErrorKind::PermissionDenied);

        QVERIFY(m_contract->set(u"token"_s, u"refused"_s));
        const auto check = tests::waitFor(m_provider->checkAccount({}));
        QCOMPARE(check.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(check.error().providerText, u"Invalid or expired API key"_s);
    }

    void knowsTheThreeRefusalsOfAKey_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("none") << QByteArray() << QByteArray("Unauthorized");
        QTest::newRow("other scheme") << QByteArray("Basic aWRj") << QByteArray("Unauthorized");
        QTest::newRow("no key") << QByteArray("Bearer abc") << QByteArray("Invalid API key");
        QTest::newRow("other key") << QByteArray("Bearer idc_vutsrqponmlkjihgfedcba9876543210")
                                   << QByteArray("Invalid or expired API key");
    }

    void knowsTheThreeRefusalsOfAKey()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(QByteArray, text);
        sandbox::Request request;
        request.method = "GET";
        request.path = Base + "/virtual_numbers";
        request.headers = {{"Accept", "application/json"}};
        if (!authorization.isEmpty()) {
            request.headers.append(numberdesk::HttpHeader{"Authorization", authorization});
        }
        const sandbox::Reply reply = m_contract->answer(request);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.body, "{\"error\":\"" + text + "\"}");
    }

    void everyRateSwitchHasItsOutcome()
    {
        const AvailableNumber wanted = search(u"GB"_s, Kind::Mobile).constFirst();
        QVERIFY(m_contract->set(u"rate"_s, u"limited"_s));
        const PurchaseOutcome outcome = buy(wanted);
        QCOMPARE(outcome.state, State::Refused);
        QCOMPARE(outcome.error->kind, ErrorKind::RateLimited);
        QCOMPARE(outcome.error->retryAfter, std::optional(std::chrono::seconds(7)));
        QVERIFY(m_contract->set(u"rate"_s, u"limited-without-hint"_s));
        const auto list = tests::waitFor(m_provider->listNumbers({}, {}));
        QCOMPARE(list.error().kind, ErrorKind::RateLimited);
        QVERIFY(!list.error().retryAfter);
        QVERIFY(m_contract->set(u"rate"_s, u"free"_s));
        QVERIFY(!owns(wanted));
    }

    void everyAnswerToAddingAnOperatorIsUnderstood()
    {
        NumberChange link;
        link.linkAgent = u"15"_s;
        for (const QString &choice : {u"201"_s, u"200"_s, u"201-without-data"_s}) {
            m_contract = sandbox::makeIdentityCallContract();
            m_channel = std::make_unique<tests::ContractChannel>(*m_contract);
            m_provider = providerWith(m_contract->token());
            QVERIFY(m_contract->set(u"add-operator"_s, choice));
            const auto linked = update(owned().constFirst(), link);
            QVERIFY2(linked, qPrintable(choice));
            QCOMPARE(linked->agents, (QList<AgentReference>{{u"12"_s, u"Alice Carter"_s}, {u"15"_s, u"Ben Hale"_s}}));
        }
    }

    void everyAnswerToRemovingAnOperatorIsUnderstood()
    {
        NumberChange unlink;
        unlink.unlinkAgent = u"12"_s;
        for (const QString &choice : {u"detail"_s, u"success"_s, u"no-content"_s}) {
            m_contract = sandbox::makeIdentityCallContract();
            m_channel = std::make_unique<tests::ContractChannel>(*m_contract);
            m_provider = providerWith(m_contract->token());
            QVERIFY(m_contract->set(u"remove-operator"_s, choice));
            const auto unlinked = update(owned().constFirst(), unlink);
            QVERIFY2(unlinked, qPrintable(choice));
            QVERIFY(unlinked->agents.isEmpty());
            QCOMPARE(update(owned().constFirst(), unlink).error().kind, ErrorKind::NotFound);
        }
    }

    void everyFormOfARefusedChangeIsUnderstood_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fields");
        QTest::newRow("list") << u"list"_s << u"Name is too long"_s << 0;
        QTest::newRow("map") << u"map"_s << u"name is too long"_s << 1;
        QTest::newRow("text") << u"text"_s << u"Name is too long"_s << 0;
        QTest::newRow("object") << u"object"_s << u"Name is too long"_s << 0;
    }

    void everyFormOfARefusedChangeIsUnderstood()
    {
        QFETCH(QString, form);
        QFETCH(QString, text);
        QFETCH(int, fields);
        QVERIFY(m_contract->set(u"update-errors"_s, form));
        const OwnedNumber before = owned().constFirst();
        NumberChange change;
        change.label = QString(256, u'x');
        const auto refused = update(before, change);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::ValidationFailed);
        QCOMPARE(refused.error().providerText, text);
        QCOMPARE(refused.error().fields.size(), fields);
        QCOMPARE(owned().constFirst(), before);
    }

    void pagedListsAreReadWhole()
    {
        QVERIFY(m_contract->set(u"paging"_s, u"meta"_s));
        QCOMPARE(owned().size(), 4);
        // 60 numbers of a type come in three pages of 20, or in one of 100.
        QCOMPARE(search(u"GB"_s, Kind::Mobile).size(), sandbox::StockSize);
        QVERIFY(m_channel->log().constLast().endsWith(u"&page=1&per_page=100"));
        const AvailableNumber wanted = search(u"GB"_s, Kind::Mobile).constFirst();
        QCOMPARE(buy(wanted).state, State::Bought);
        const auto page = tests::waitFor(m_provider->listNumbers({}, {}));
        QCOMPARE(page->total, std::optional<qint64>(5));
    }

    void aSecondPageGoesOnWhereTheFirstEnded()
    {
        QVERIFY(m_contract->set(u"paging"_s, u"meta"_s));
        for (const Kind type : {Kind::Local, Kind::Mobile}) {
            const QList<AvailableNumber> all = search(u"GB"_s, type);
            for (const AvailableNumber &number : all) {
                QCOMPARE(buy(number).state, State::Bought);
            }
        }
        const auto first = tests::waitFor(m_provider->listNumbers({}, {}));
        QVERIFY(first);
        QCOMPARE(first->items.size(), 100);
        const auto second = tests::waitFor(m_provider->listNumbers(*first->next, {}));
        QVERIFY(second);
        QCOMPARE(second->items.size(), 24);
        QVERIFY(!second->next);
        QSet<QString> ids;
        for (const OwnedNumber &number : first->items + second->items) {
            ids.insert(number.id);
        }
        QCOMPARE(ids.size(), 124);
    }

    void validatesStrictly_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *method, const char *target, const char *body, int status) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(body) << status;
        };
        row("search by default", "GET", "/virtual_numbers/available", "", 200);
        row("country in lower case", "GET", "/virtual_numbers/available?country=it&number_type=local", "", 200);
        row("unknown country", "GET", "/virtual_numbers/available?country=ZZ", "", 200);
        row("malformed country", "GET", "/virtual_numbers/available?country=ITA", "", 422);
        row("malformed country with blank", "GET", "/virtual_numbers/available?country=+IT", "", 422);
        row("toll_free", "GET", "/virtual_numbers/available?country=IT&number_type=toll_free", "", 422);
        row("no such number", "GET", "/virtual_numbers/999", "", 404);
        row("id that is no number", "GET", "/virtual_numbers/x", "", 404);
        row("trailing slash", "GET", "/virtual_numbers/", "", 404);
        row("trailing slash after id", "GET", "/virtual_numbers/7/", "", 404);
        row("other case", "GET", "/Virtual_Numbers", "", 404);
        row("release", "DELETE", "/virtual_numbers/7", "", 404);
        row("overview's purchase", "POST", "/virtual_numbers", R"({"phone_number":"+447700900012"})", 404);
        row("no JSON", "POST", "/virtual_numbers/purchase", "phone_number=1", 400);
        row("no number", "POST", "/virtual_numbers/purchase", "{}", 422);
        row("number as a number", "POST", "/virtual_numbers/purchase", R"({"phone_number":447700900012})", 422);
        row("unknown number", "POST", "/virtual_numbers/purchase", R"({"phone_number":"+12025550199"})", 422);
        row("group as text", "POST", "/virtual_numbers/purchase",
            R"({"phone_number":"+12025550199","requirement_group_id":"4821"})", 422);
        row("type with underscore", "POST", "/virtual_numbers/purchase",
            R"({"phone_number":"+12025550199","number_type":"toll_free"})", 422);
        row("cost as a number", "POST", "/virtual_numbers/purchase",
            R"({"phone_number":"+12025550199","monthly_cost":2.5})", 422);
        row("unknown group", "POST", "/virtual_numbers/purchase",
            R"({"phone_number":"+12025550199","requirement_group_id":1})", 404);
        row("switch as text", "PATCH", "/virtual_numbers/7", R"({"active":"false"})", 422);
        row("unknown routing", "PATCH", "/virtual_numbers/7", R"({"routing_strategy":"random"})", 422);
        row("project is ignored", "PATCH", "/virtual_numbers/7", R"({"project_id":3})", 200);
        row("no operator named", "POST", "/virtual_numbers/7/add_operator", "{}", 422);
        row("operator as text", "POST", "/virtual_numbers/7/add_operator", R"({"operator_id":"15"})", 422);
        row("unknown operator", "POST", "/virtual_numbers/7/add_operator", R"({"operator_id":99})", 404);
        row("operator id wins", "POST", "/virtual_numbers/7/add_operator", R"({"operator_id":15,"phone_number":"x"})",
            201);
        row("bad operator number", "POST", "/virtual_numbers/7/add_operator", R"({"phone_number":"x"})", 422);
        row("remove nobody", "DELETE", "/virtual_numbers/7/remove_operator", "", 422);
        row("remove by body", "DELETE", "/virtual_numbers/7/remove_operator", R"({"operator_id":12})", 200);
        row("remove a stranger", "DELETE", "/virtual_numbers/7/remove_operator?operator_id=15", "", 404);
    }

    void validatesStrictly()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const sandbox::Reply reply = send(method, target, body);
        QCOMPARE(reply.status, status);
        const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
        const QString envelope = status < 300 ? u"data"_s : object.contains(u"errors"_s) ? u"errors"_s : u"error"_s;
        QCOMPARE(object.keys(), QStringList{envelope});
    }

    void aRefusedSearchAndAnEmptyOneAreBothUnderstood()
    {
        SearchQuery query;
        query.country = *CountryCode::fromText(u"ZZ");
        query.type = Kind::Local;
        const auto found = tests::waitFor(m_provider->searchNumbers(query, {}, {}));
        QVERIFY(found);
        QVERIFY(found->items.isEmpty());
    }
};

QTEST_GUILESS_MAIN(IdentityCallContractTest)
#include "tst_identitycallcontract.moc"
