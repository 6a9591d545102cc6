// SPDX-License-Identifier: GPL-3.0-or-later
// Long because the whole life of a number and every switch of the sample carrier are one story.
#include "core/providers/vogent/vogentdescription.h"
#include "core/sandbox/sandboxcontract.h"
#include "tests/support/contractchannel.h"
#include "tests/support/golden.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using numberdesk::AvailableNumber;
using numberdesk::CountryCode;
using numberdesk::ErrorKind;
using numberdesk::HttpHeader;
using numberdesk::NumberChange;
using numberdesk::OwnedNumber;
using numberdesk::PageToken;
using numberdesk::Provider;
using numberdesk::ProviderContext;
using numberdesk::PurchaseOrder;
using numberdesk::PurchaseOutcome;
using numberdesk::ReleaseOutcome;
using numberdesk::SearchQuery;
using numberdesk::Secret;
using numberdesk::sandbox::Contract;
using numberdesk::sandbox::Reply;
using numberdesk::sandbox::Request;
using numberdesk::tests::ContractChannel;
using Bought = PurchaseOutcome::State;
using Released = ReleaseOutcome::State;

namespace tests = numberdesk::tests;

Q_DECLARE_METATYPE(numberdesk::PurchaseOutcome::State)
Q_DECLARE_METATYPE(numberdesk::ReleaseOutcome::State)

namespace {

/// Numbers that the sample account has at the start, SIP user names among them.
constexpr int OwnedAtStart = 130;

struct Pages
{
    QList<OwnedNumber> numbers;
    QStringList notices;
    int pages = 0;
};

} // namespace

class VogentContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aWholeLife();
    void everyStartIsTheSame();
    void accountHasSeveralPagesAndSipLines();
    void sellsInTwoCountriesOnly_data();
    void sellsInTwoCountriesOnly();
    void purchaseSwitches_data();
    void purchaseSwitches();
    void takenStatus_data();
    void takenStatus();
    void purchasePaths_data();
    void purchasePaths();
    void purchaseReplies_data();
    void purchaseReplies();
    void tokenSwitch();
    void wrongKeyIsUnauthorized();
    void rateSwitch();
    void numbersWithoutPlusAreBoughtAsTold();
    void absentTypeIsReadByForm();
    void errorBodies_data();
    void errorBodies();
    void everyAnswer_data();
    void everyAnswer();
    void cursorSwitches();
    void releaseSwitches_data();
    void releaseSwitches();
    void unknownIdsAndAgents();
    void refusesWhatIsNotDocumented_data();
    void refusesWhatIsNotDocumented();
    void sipRequests();

private:
    SearchQuery query(const char *country, const char *pattern) const;
    QList<AvailableNumber> search(const char *country = "US", const char *pattern = "415");
    PurchaseOutcome buy(const AvailableNumber &number);
    Pages listAll();
    bool owns(const QString &e164);
    void set(const char *key, const QString &choice);
    Reply ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
              const QByteArray &query = {});

    std::unique_ptr<Contract> m_contract;
    std::unique_ptr<ContractChannel> m_channel;
    std::unique_ptr<Provider> m_provider;
};

void VogentContractTest::init()
{
    m_provider.reset();
    m_contract = numberdesk::sandbox::makeVogentContract();
    m_channel = std::make_unique<ContractChannel>(*m_contract);
    ProviderContext context;
    context.token = Secret(m_contract->token());
    context.address = QUrl(QStringLiteral("http://127.0.0.1:8080") + m_contract->basePath());
    context.channel = m_channel.get();
    m_provider = numberdesk::vogentDescription().create(context);
}

SearchQuery VogentContractTest::query(const char *country, const char *pattern) const
{
    SearchQuery made;
    made.country = *CountryCode::fromText(QString::fromLatin1(country));
    made.pattern = QString::fromLatin1(pattern);
    return made;
}

QList<AvailableNumber> VogentContractTest::search(const char *country, const char *pattern)
{
    const auto found = tests::waitFor(m_provider->searchNumbers(query(country, pattern), {}, {}));
    return found ? found->items : QList<AvailableNumber>();
}

PurchaseOutcome VogentContractTest::buy(const AvailableNumber &number)
{
    PurchaseOrder order;
    order.number = number;
    return tests::waitFor(m_provider->purchase(order, {}));
}

Pages VogentContractTest::listAll()
{
    Pages all;
    PageToken token;
    do {
        const auto page = tests::waitFor(m_provider->listNumbers(token, {}));
        if (!page) {
            return {};
        }
        all.numbers += page->items;
        all.notices += page->notices;
        ++all.pages;
        token = page->next.value_or(PageToken());
    } while (!token.isEmpty());
    return all;
}

bool VogentContractTest::owns(const QString &e164)
{
    const Pages all = listAll();
    return std::any_of(all.numbers.cbegin(), all.numbers.cend(),
                       [&e164](const OwnedNumber &number) { return number.number.e164() == e164; });
}

void VogentContractTest::set(const char *key, const QString &choice)
{
    QVERIFY2(m_contract->set(QString::fromLatin1(key), choice), qPrintable(choice));
}

Reply VogentContractTest::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                              const QByteArray &query)
{
    Request request;
    request.method = method;
    request.path = path;
    request.query = query;
    request.headers = {{"authorization", "Bearer " + m_contract->token()}, {"accept", "application/json"}};
    if (!body.isEmpty()) {
        request.headers.append(HttpHeader{"Content-Type", "application/json; charset=utf-8"});
    }
    request.body = body;
    return m_contract->answer(request);
}

void VogentContractTest::aWholeLife()
{
    QVERIFY(tests::waitFor(m_provider->checkAccount({})).has_value());
    const Pages before = listAll();
    QCOMPARE(before.numbers.size(), OwnedAtStart);

    const QList<AvailableNumber> found = search();
    QVERIFY(!found.isEmpty());
    QVERIFY(found.constFirst().number.e164().startsWith(u"+1415"));
    const PurchaseOutcome bought = buy(found.constFirst());
    QCOMPARE(bought.state, Bought::Bought);
    const OwnedNumber number = *bought.number;
    QVERIFY(!before.numbers.contains(number));

    const Pages after = listAll();
    QCOMPARE(after.numbers.size(), OwnedAtStart + 1);
    QVERIFY(after.numbers.contains(number));
    QVERIFY(!search().contains(found.constFirst()));

    const auto agents = tests::waitFor(m_provider->listAgents({}, {}));
    QVERIFY(agents.has_value());
    QVERIFY(agents->items.size() > 2);
    NumberChange link;
    link.linkAgent = agents->items.constFirst().id;
    const auto linked = tests::waitFor(m_provider->updateNumber(number, link, {}));
    QVERIFY(linked.has_value());
    QCOMPARE(linked->agents.constFirst().id, *link.linkAgent);
    QCOMPARE(*tests::waitFor(m_provider->getNumber(number, {})), *linked);
    NumberChange unlink;
    unlink.unlinkAgent = *link.linkAgent;
    const auto unlinked = tests::waitFor(m_provider->updateNumber(*linked, unlink, {}));
    QVERIFY(unlinked.has_value());
    QVERIFY(unlinked->agents.isEmpty());

    QCOMPARE(tests::waitFor(m_provider->release(*unlinked, {}, {})).state, Released::Released);
    QCOMPARE(listAll().numbers, before.numbers);
    QCOMPARE(search(), found);
    QCOMPARE(tests::waitFor(m_provider->getNumber(number, {})).error().kind, ErrorKind::NotFound);
}

void VogentContractTest::everyStartIsTheSame()
{
    const Pages first = listAll();
    const QList<AvailableNumber> sold = search("GB", "20");
    QVERIFY(!sold.isEmpty());
    init();
    QCOMPARE(listAll().numbers, first.numbers);
    QCOMPARE(search("GB", "20"), sold);
}

void VogentContractTest::accountHasSeveralPagesAndSipLines()
{
    const Pages all = listAll();
    QCOMPARE(all.pages, 2);
    QVERIFY(all.notices.isEmpty());
    const auto sipLines = std::count_if(all.numbers.cbegin(), all.numbers.cend(), [](const OwnedNumber &number) {
        return !number.number.isE164() && number.country.isEmpty();
    });
    QCOMPARE(sipLines, 4);
    QSet<QString> ids;
    QMap<QString, int> perAgent;
    for (const OwnedNumber &number : all.numbers) {
        ids.insert(number.id);
        for (const auto &agent : number.agents) {
            ++perAgent[agent.id];
        }
    }
    QCOMPARE(ids.size(), OwnedAtStart);
    QVERIFY(perAgent.size() > 2);
    QVERIFY(std::any_of(perAgent.cbegin(), perAgent.cend(), [](int numbers) { return numbers > 1; }));
}

void VogentContractTest::sellsInTwoCountriesOnly_data()
{
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<int>("atMost");
    QTest::newRow("US") << QByteArray("US") << QByteArray("202") << 5 << 10;
    QTest::newRow("US, toll-free") << QByteArray("US") << QByteArray("+1 800") << 5 << 10;
    QTest::newRow("GB") << QByteArray("GB") << QByteArray("+44 20") << 5 << 10;
    QTest::newRow("US, everything with 2") << QByteArray("US") << QByteArray("2") << 10 << 10;
    QTest::newRow("Canada is asked of US") << QByteArray("CA") << QByteArray("212") << 5 << 10;
    QTest::newRow("no such area code") << QByteArray("US") << QByteArray("999") << 0 << 0;
    QTest::newRow("IT") << QByteArray("IT") << QByteArray("079") << 0 << 0;
}

void VogentContractTest::sellsInTwoCountriesOnly()
{
    QFETCH(QByteArray, country);
    QFETCH(QByteArray, pattern);
    QFETCH(int, atLeast);
    QFETCH(int, atMost);
    const auto found = tests::waitFor(m_provider->searchNumbers(query(country, pattern), {}, {}));
    QVERIFY(found.has_value());
    QVERIFY(found->items.size() >= atLeast);
    QVERIFY(found->items.size() <= atMost);
}

void VogentContractTest::purchaseSwitches_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<PurchaseOutcome::State>("state");
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    QTest::addColumn<bool>("owned");
    const auto row = [](const char *choice, Bought state, std::optional<ErrorKind> kind, bool owned) {
        QTest::newRow(choice) << QString::fromLatin1(choice) << state << kind << owned;
    };
    row("works", Bought::Bought, std::nullopt, true);
    row("taken", Bought::Refused, ErrorKind::NumberTaken, false);
    row("out-of-balance", Bought::Refused, ErrorKind::InsufficientBalance, false);
    row("limit-reached", Bought::Refused, ErrorKind::ValidationFailed, false);
    row("kyc-required", Bought::Refused, ErrorKind::KycRequired, false);
    row("fault", Bought::Uncertain, ErrorKind::ProviderFault, false);
    row("fault-after-effect", Bought::Uncertain, ErrorKind::ProviderFault, true);
    row("garbage-after-effect", Bought::Uncertain, ErrorKind::MalformedReply, true);
}

void VogentContractTest::purchaseSwitches()
{
    QFETCH(QString, choice);
    QFETCH(PurchaseOutcome::State, state);
    QFETCH(std::optional<ErrorKind>, kind);
    QFETCH(bool, owned);
    const AvailableNumber number = search().constFirst();
    set("purchase", choice);
    const PurchaseOutcome outcome = buy(number);
    QCOMPARE(outcome.state, state);
    QCOMPARE(outcome.error ? std::optional(outcome.error->kind) : std::nullopt, kind);
    QCOMPARE(owns(number.number.e164()), owned);
}

void VogentContractTest::takenStatus_data()
{
    QTest::addColumn<QString>("status");
    for (const char *status : {"400", "422", "409"}) {
        QTest::newRow(status) << QString::fromLatin1(status);
    }
}

void VogentContractTest::takenStatus()
{
    QFETCH(QString, status);
    set("taken-status", status);
    const AvailableNumber number = search().constFirst();
    QCOMPARE(buy(number).state, Bought::Bought);
    const PurchaseOutcome again = buy(number);
    QCOMPARE(again.state, Bought::Refused);
    QCOMPARE(again.error->kind, ErrorKind::NumberTaken);
    QCOMPARE(again.error->httpStatus, status.toInt());
}

void VogentContractTest::purchasePaths_data()
{
    QTest::addColumn<QString>("paths");
    QTest::addColumn<QStringList>("requests");
    QTest::addColumn<PurchaseOutcome::State>("state");
    const QString documented = QStringLiteral("POST /api/phone_numbers");
    const QString deprecated = QStringLiteral("POST /api/phone_numbers/purchase");
    QTest::newRow("both") << QStringLiteral("both") << QStringList{documented} << Bought::Bought;
    QTest::newRow("only-new") << QStringLiteral("only-new") << QStringList{documented} << Bought::Bought;
    QTest::newRow("404") << QStringLiteral("only-old-404") << QStringList{documented, deprecated} << Bought::Bought;
    QTest::newRow("405") << QStringLiteral("only-old-405") << QStringList{documented, deprecated} << Bought::Bought;
    QTest::newRow("neither") << QStringLiteral("neither") << QStringList{documented, deprecated} << Bought::Refused;
}

void VogentContractTest::purchasePaths()
{
    QFETCH(QString, paths);
    QFETCH(QStringList, requests);
    QFETCH(PurchaseOutcome::State, state);
    const AvailableNumber number = search().constFirst();
    set("purchase-path", paths);
    const PurchaseOutcome outcome = buy(number);
    QCOMPARE(outcome.state, state);
    QCOMPARE(m_channel->log().mid(1), requests);
    QCOMPARE(owns(number.number.e164()), state == Bought::Bought);
}

void VogentContractTest::purchaseReplies_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<PurchaseOutcome::State>("state");
    QTest::newRow("created") << QStringLiteral("created") << Bought::Bought;
    QTest::newRow("sip-username") << QStringLiteral("sip-username") << Bought::Uncertain;
}

void VogentContractTest::purchaseReplies()
{
    QFETCH(QString, form);
    QFETCH(PurchaseOutcome::State, state);
    const AvailableNumber number = search().constFirst();
    set("purchase-reply", form);
    QCOMPARE(buy(number).state, state);
    QVERIFY(owns(number.number.e164()));
}

void VogentContractTest::tokenSwitch()
{
    const AvailableNumber number = search().constFirst();
    const OwnedNumber owned = listAll().numbers.constFirst();
    set("token", QStringLiteral("read-only"));
    QVERIFY(tests::waitFor(m_provider->checkAccount({})).has_value());
    QVERIFY(!search().isEmpty());
    QCOMPARE(buy(number).error->kind, ErrorKind::PermissionDenied);
    set("purchase-path", QStringLiteral("only-old-404"));
    QCOMPARE(buy(number).error->kind, ErrorKind::PermissionDenied);
    NumberChange unlink;
    unlink.unlinkAgent = QString();
    QCOMPARE(tests::waitFor(m_provider->updateNumber(owned, unlink, {})).error().kind, ErrorKind::PermissionDenied);
    QCOMPARE(tests::waitFor(m_provider->release(owned, {}, {})).error->kind, ErrorKind::PermissionDenied);
    QCOMPARE(listAll().numbers.size(), OwnedAtStart);

    set("token", QStringLiteral("refused"));
    QCOMPARE(tests::waitFor(m_provider->checkAccount({})).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(buy(number).state, Bought::Refused);
}

void VogentContractTest::wrongKeyIsUnauthorized()
{
    ProviderContext context;
    context.token = Secret("another");
    context.address = QUrl(QStringLiteral("http://127.0.0.1:8080/api"));
    context.channel = m_channel.get();
    const auto stranger = numberdesk::vogentDescription().create(context);
    QCOMPARE(tests::waitFor(stranger->checkAccount({})).error().kind, ErrorKind::Unauthorized);
}

void VogentContractTest::rateSwitch()
{
    const AvailableNumber number = search().constFirst();
    set("rate", QStringLiteral("limited"));
    const auto limited = tests::waitFor(m_provider->checkAccount({}));
    QCOMPARE(limited.error().kind, ErrorKind::RateLimited);
    QCOMPARE(limited.error().retryAfter, std::optional(std::chrono::seconds(2)));
    QCOMPARE(buy(number).state, Bought::Refused);
    set("rate", QStringLiteral("limited-without-hint"));
    const auto silent = tests::waitFor(m_provider->checkAccount({}));
    QCOMPARE(silent.error().kind, ErrorKind::RateLimited);
    QVERIFY(!silent.error().retryAfter);
}

void VogentContractTest::numbersWithoutPlusAreBoughtAsTold()
{
    set("number-form", QStringLiteral("without-plus"));
    const QList<AvailableNumber> found = search("GB", "20");
    QVERIFY(!found.isEmpty());
    QVERIFY(found.constFirst().offer.startsWith("4420"));
    QVERIFY(found.constFirst().number.e164().startsWith(u"+4420"));
    const PurchaseOutcome outcome = buy(found.constFirst());
    QCOMPARE(outcome.state, Bought::Bought);
    QCOMPARE(outcome.number->number, found.constFirst().number);
}

void VogentContractTest::absentTypeIsReadByForm()
{
    const Pages told = listAll();
    set("number-type", QStringLiteral("absent"));
    const Pages absent = listAll();
    QCOMPARE(absent.numbers.size(), told.numbers.size());
    for (qsizetype index = 0; index < told.numbers.size(); ++index) {
        QCOMPARE(absent.numbers.at(index).number, told.numbers.at(index).number);
    }
    QCOMPARE(buy(search().constFirst()).state, Bought::Bought);
}

void VogentContractTest::errorBodies_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("told");
    for (const char *form : {"message", "error", "error-object", "errors", "text"}) {
        QTest::newRow(form) << QString::fromLatin1(form) << true;
    }
    QTest::newRow("empty") << QStringLiteral("empty") << false;
    QTest::newRow("html") << QStringLiteral("html") << false;
}

void VogentContractTest::errorBodies()
{
    QFETCH(QString, form);
    QFETCH(bool, told);
    const AvailableNumber number = search().constFirst();
    set("error-bodies", form);
    set("purchase", QStringLiteral("taken"));
    const PurchaseOutcome outcome = buy(number);
    QCOMPARE(outcome.state, Bought::Refused);
    QCOMPARE(outcome.error->kind, told ? ErrorKind::NumberTaken : ErrorKind::ValidationFailed);
    QCOMPARE(outcome.error->providerText, told ? QStringLiteral("Number is not available") : QString());
}

void VogentContractTest::everyAnswer_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<ErrorKind>("reading");
    QTest::addColumn<ErrorKind>("buying");
    QTest::addColumn<PurchaseOutcome::State>("state");
    const auto row = [](const char *status, ErrorKind reading, ErrorKind buying, Bought state) {
        QTest::newRow(status) << QString::fromLatin1(status) << reading << buying << state;
    };
    row("400", ErrorKind::ValidationFailed, ErrorKind::ValidationFailed, Bought::Refused);
    row("402", ErrorKind::InsufficientBalance, ErrorKind::InsufficientBalance, Bought::Refused);
    row("403", ErrorKind::PermissionDenied, ErrorKind::PermissionDenied, Bought::Refused);
    row("404", ErrorKind::NotFound, ErrorKind::NotFound, Bought::Refused);
    row("405", ErrorKind::NotFound, ErrorKind::NotFound, Bought::Refused);
    row("409", ErrorKind::Conflict, ErrorKind::NumberTaken, Bought::Refused);
    row("422", ErrorKind::ValidationFailed, ErrorKind::ValidationFailed, Bought::Refused);
    row("500", ErrorKind::ProviderFault, ErrorKind::ProviderFault, Bought::Uncertain);
    row("502", ErrorKind::ProviderFault, ErrorKind::ProviderFault, Bought::Uncertain);
    row("503", ErrorKind::ProviderFault, ErrorKind::ProviderFault, Bought::Uncertain);
    row("504", ErrorKind::ProviderFault, ErrorKind::ProviderFault, Bought::Uncertain);
}

void VogentContractTest::everyAnswer()
{
    QFETCH(QString, status);
    QFETCH(ErrorKind, reading);
    QFETCH(ErrorKind, buying);
    QFETCH(PurchaseOutcome::State, state);
    const AvailableNumber number = search().constFirst();
    set("every-answer", status);
    const auto read = tests::waitFor(m_provider->listNumbers({}, {}));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, reading);
    QCOMPARE(read.error().httpStatus, status.toInt());
    const PurchaseOutcome outcome = buy(number);
    QCOMPARE(outcome.state, state);
    QCOMPARE(outcome.error->kind, buying);
    set("every-answer", QStringLiteral("as-documented"));
    QVERIFY(!owns(number.number.e164()));
}

void VogentContractTest::cursorSwitches()
{
    const QList<OwnedNumber> all = listAll().numbers;
    set("cursor", QStringLiteral("expires-once"));
    const Pages restarted = listAll();
    QCOMPARE(restarted.numbers, all.mid(0, 100) + all);
    QCOMPARE(restarted.notices.size(), 1);

    set("cursor", QStringLiteral("repeats"));
    const Pages circle = listAll();
    QCOMPARE(circle.numbers, all.mid(0, 100));
    QCOMPARE(circle.notices.size(), 1);

    set("cursor", QStringLiteral("expires"));
    const auto first = tests::waitFor(m_provider->listNumbers({}, {}));
    const auto again = tests::waitFor(m_provider->listNumbers(*first->next, {}));
    QVERIFY(again.has_value());
    const auto refused = tests::waitFor(m_provider->listNumbers(*again->next, {}));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::ValidationFailed);
}

void VogentContractTest::releaseSwitches_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<ReleaseOutcome::State>("state");
    QTest::addColumn<bool>("gone");
    QTest::newRow("works") << QStringLiteral("works") << Released::Released << true;
    QTest::newRow("no-content") << QStringLiteral("no-content") << Released::Released << true;
    QTest::newRow("conflict") << QStringLiteral("conflict") << Released::Refused << false;
    QTest::newRow("fault") << QStringLiteral("fault") << Released::Uncertain << false;
    QTest::newRow("fault-after-effect") << QStringLiteral("fault-after-effect") << Released::Uncertain << true;
}

void VogentContractTest::releaseSwitches()
{
    QFETCH(QString, choice);
    QFETCH(ReleaseOutcome::State, state);
    QFETCH(bool, gone);
    const OwnedNumber number = listAll().numbers.constFirst();
    set("release", choice);
    QCOMPARE(tests::waitFor(m_provider->release(number, {}, {})).state, state);
    QCOMPARE(listAll().numbers.contains(number), !gone);
    // Once more: what was uncertain is settled by the list.
    set("release", QStringLiteral("works"));
    const auto again = tests::waitFor(m_provider->release(number, {}, {}));
    QCOMPARE(again.state, gone && state == Released::Released ? Released::Refused : Released::Released);
}

void VogentContractTest::unknownIdsAndAgents()
{
    OwnedNumber nowhere;
    nowhere.id = QStringLiteral("nowhere");
    QCOMPARE(tests::waitFor(m_provider->getNumber(nowhere, {})).error().kind, ErrorKind::NotFound);
    NumberChange link;
    link.linkAgent = QStringLiteral("ag_none");
    QCOMPARE(tests::waitFor(m_provider->updateNumber(nowhere, link, {})).error().kind, ErrorKind::NotFound);
    const OwnedNumber number = listAll().numbers.constFirst();
    const auto refused = tests::waitFor(m_provider->updateNumber(number, link, {}));
    QCOMPARE(refused.error().kind, ErrorKind::ValidationFailed);
    QCOMPARE(refused.error().fields.constFirst().field, QStringLiteral("agentId"));
    QCOMPARE(*tests::waitFor(m_provider->getNumber(number, {})), number);
}

void VogentContractTest::refusesWhatIsNotDocumented_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *path, const char *query, const char *body,
                        int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(query) << QByteArray(body)
                            << status;
    };
    row("documented search", "POST", "/api/phone_numbers/search", "", R"({"prefix":"415"})", 200);
    row("prefix missing", "POST", "/api/phone_numbers/search", "", R"({"country":"US"})", 422);
    row("prefix with plus", "POST", "/api/phone_numbers/search", "", R"({"prefix":"+1415"})", 422);
    row("prefix as number", "POST", "/api/phone_numbers/search", "", R"({"prefix":415})", 422);
    row("limit 11", "POST", "/api/phone_numbers/search", "", R"({"prefix":"415","limit":11})", 422);
    row("limit 0", "POST", "/api/phone_numbers/search", "", R"({"prefix":"415","limit":0})", 422);
    row("limit as text", "POST", "/api/phone_numbers/search", "", R"({"prefix":"415","limit":"10"})", 422);
    row("country in lower case", "POST", "/api/phone_numbers/search", "", R"({"prefix":"415","country":"us"})", 422);
    row("country null", "POST", "/api/phone_numbers/search", "", R"({"prefix":"415","country":null})", 422);
    row("unknown member", "POST", "/api/phone_numbers/search", "", R"({"prefix":"415","type":"local"})", 422);
    row("half a body", "POST", "/api/phone_numbers/search", "", R"({"prefix":)", 400);
    row("no body", "POST", "/api/phone_numbers/search", "", "", 400);
    row("query on a search", "POST", "/api/phone_numbers/search", "limit=10", R"({"prefix":"415"})", 400);
    row("search by GET", "GET", "/api/phone_numbers/search", "", "", 404);
    row("slash at the end", "GET", "/api/phone_numbers/", "", "", 404);
    row("version in the path", "GET", "/api/v1/phone_numbers", "", "", 404);
    row("another base", "GET", "/phone_numbers", "", "", 404);
    row("deeper path", "GET", "/api/phone_numbers/a/b", "", "", 404);
    row("PATCH", "PATCH", "/api/phone_numbers/a", "", R"({"agentId":""})", 405);
    row("DELETE of the list", "DELETE", "/api/phone_numbers", "", "", 405);
    row("POST of an agent", "POST", "/api/agents", "", "{}", 405);
    row("limit 101", "GET", "/api/phone_numbers", "limit=101", "", 422);
    row("limit x", "GET", "/api/phone_numbers", "limit=x", "", 422);
    row("page", "GET", "/api/phone_numbers", "page=2", "", 400);
    row("bad cursor", "GET", "/api/phone_numbers", "cursor=%21%21", "", 400);
    row("foreign cursor", "GET", "/api/agents", "cursor=YWJj", "", 400);
    row("body on a list", "GET", "/api/phone_numbers", "", "{}", 400);
    row("purchase without number", "POST", "/api/phone_numbers", "", R"({"type":"purchase","purchase":{}})", 422);
    row("purchase with more", "POST", "/api/phone_numbers", "",
        R"({"type":"purchase","purchase":{"number":"+14155550142","label":"x"}})", 422);
    row("purchase with two objects", "POST", "/api/phone_numbers", "",
        R"({"type":"purchase","purchase":{"number":"+14155550142"},"vogentSip":{}})", 422);
    row("purchase of a malformed number", "POST", "/api/phone_numbers", "",
        R"({"type":"purchase","purchase":{"number":"4155550142"}})", 422);
    row("purchase of nothing", "POST", "/api/phone_numbers", "", "{}", 422);
    row("unknown kind", "POST", "/api/phone_numbers", "", R"({"type":"rent","purchase":{"number":"+14155550142"}})",
        422);
    row("number that is not sold", "POST", "/api/phone_numbers", "",
        R"({"type":"purchase","purchase":{"number":"+14155550999"}})", 400);
    row("deprecated purchase without number", "POST", "/api/phone_numbers/purchase", "", R"({"number":null})", 422);
}

void VogentContractTest::refusesWhatIsNotDocumented()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QCOMPARE(ask(method, path, body, query).status, status);
    const QByteArray number = "/api/phone_numbers/" + listAll().numbers.constFirst().id.toLatin1();
    for (const char *wrong : {"{}", R"({"agentId":null})", R"({"agentId":7})", R"({"agentId":"","label":"x"})"}) {
        QCOMPARE(ask("PUT", number, wrong).status, 422);
    }
    Request bare;
    bare.method = "GET";
    bare.path = "/api/phone_numbers";
    QCOMPARE(m_contract->answer(bare).status, 401);
    bare.headers = {{"Authorization", "Bearer " + m_contract->token()}};
    QCOMPARE(m_contract->answer(bare).status, 400);
}

void VogentContractTest::sipRequests()
{
    const auto object = [](const Reply &reply) { return QJsonDocument::fromJson(reply.body).object(); };
    const QByteArray import = tests::testData(QStringLiteral("vogent/request-sip-import.json"));
    const Reply imported = ask("POST", "/api/phone_numbers", import);
    QCOMPARE(imported.status, 200);
    QCOMPARE(object(imported).value(u"number").toString(), QStringLiteral("+442079460123"));
    QCOMPARE(object(imported).value(u"type").toString(), QStringLiteral("PSTN"));
    QCOMPARE(ask("POST", "/api/phone_numbers", import).status, 400);

    QByteArray line = tests::testData(QStringLiteral("vogent/request-vogent-sip.json"));
    QCOMPARE(ask("POST", "/api/phone_numbers", line).status, 400); // the account has this one already
    line.replace("frontdesk-3", "frontdesk-9");
    const Reply made = ask("POST", "/api/phone_numbers", line);
    QCOMPARE(made.status, 200);
    QCOMPARE(object(made).value(u"type").toString(), QStringLiteral("SIP_USERNAME"));
    QCOMPARE(object(made).value(u"number").toString(), QStringLiteral("frontdesk-9"));
    line.replace("secret", "four");
    QCOMPARE(ask("POST", "/api/phone_numbers", line).status, 422);
    QCOMPARE(listAll().numbers.size(), OwnedAtStart + 2);
}

QTEST_GUILESS_MAIN(VogentContractTest)
#include "tst_vogentcontract.moc"
