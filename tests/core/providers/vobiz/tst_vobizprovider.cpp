// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizdescription.h"
#include "tests/core/providers/vobiz/vobizfixture.h"
#include "tests/core/providers/vobiz/vobizpurchasetest.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace numberdesk::tests {

namespace {

const QByteArray Number = "/numbers/%2B918065550124";
const QByteArray FindQuery = "/numbers?page=1&per_page=100&search=%2B918065550124";

Error lostConnection(bool mayHaveHappened)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.mayHaveHappened = mayHaveHappened;
    return error;
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const HttpHeader &header : request.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

QString valueOf(const QList<Detail> &details, const QString &name)
{
    for (const Detail &detail : details) {
        if (detail.name == name) {
            return detail.value;
        }
    }
    return {};
}

} // namespace

class VobizProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The case of the path's first segment.

    void aFirstReadSettlesTheCapitalForm()
    {
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, 200, vobizData(u"numbers-documented"_s));
        const auto check = tests::waitFor(fixture.provider->checkAccount({}));
        QCOMPARE(check->numbers, std::optional<qint64>(1));
        QCOMPARE(fixture.memory.facts.value(u"pathSegment"_s), u"Account"_s);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void everyRequestCarriesTheCredentials()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + CheckQuery, 200, vobizData(u"numbers-documented"_s));
        tests::waitFor(fixture.provider->checkAccount({}));
        const HttpRequest &request = fixture.channel.requests().constFirst();
        QCOMPARE(request.url.host(), u"api.vobiz.ai"_s);
        QCOMPARE(request.url.scheme(), u"https"_s);
        QCOMPARE(headerOf(request, "X-Auth-ID"), "MA_7QK2ZP4L");
        QCOMPARE(headerOf(request, "X-Auth-Token"), "opaque-token");
        QCOMPARE(headerOf(request, "Accept"), "application/json");
        QVERIFY(headerOf(request, "Authorization").isEmpty());
        QCOMPARE(request.effect, HttpRequest::Effect::Read);
    }

    void aReadTriesTheOtherFormOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("404") << 404;
    }

    void aReadTriesTheOtherFormOnce()
    {
        QFETCH(int, status);
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, status, UnauthorizedBody);
        fixture.channel.expect("GET", LowerRoot + CheckQuery, 200, vobizData(u"numbers-documented"_s));
        fixture.channel.expect("GET", LowerRoot + "/numbers?page=1&per_page=100", 200,
                               vobizData(u"numbers-documented"_s));
        QVERIFY(tests::waitFor(fixture.provider->checkAccount({})));
        QCOMPARE(fixture.memory.facts.value(u"pathSegment"_s), u"account"_s);
        QVERIFY(tests::waitFor(fixture.provider->listNumbers({}, {})));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void bothFormsRefused_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<QString>("kind");
        QTest::newRow("401 and 401") << 401 << 401 << u"Unauthorized"_s;
        QTest::newRow("401 and 404") << 401 << 404 << u"Unauthorized"_s;
        QTest::newRow("404 and 401") << 404 << 401 << u"Unauthorized"_s;
        QTest::newRow("404 and 404") << 404 << 404 << u"NotFound"_s;
        QTest::newRow("404 and 403") << 404 << 403 << u"PermissionDenied"_s;
        QTest::newRow("401 and 503") << 401 << 503 << u"ProviderFault"_s;
    }

    void bothFormsRefused()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, first, NotFoundBody);
        fixture.channel.expect("GET", LowerRoot + CheckQuery, second, NotFoundBody);
        const auto check = tests::waitFor(fixture.provider->checkAccount({}));
        QVERIFY(!check);
        QTEST(errorKindName(check.error().kind), "kind");
        QCOMPARE(check.error().advice.contains(u"Auth ID"_s), first == 404 && second == 404);
        QVERIFY(fixture.memory.facts.isEmpty());
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void otherRefusalsDoNotTryTheOtherForm_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 409, 422, 429, 500, 503}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void otherRefusalsDoNotTryTheOtherForm()
    {
        QFETCH(int, status);
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, status, NotFoundBody);
        QVERIFY(!tests::waitFor(fixture.provider->checkAccount({})));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void theWrongFormsAnswerIsNoVerdictOnTheToken()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + "/balance/EUR", 404, R"({"error":"not found","message":"no wallet"})");
        fixture.channel.expect("GET", LowerRoot + "/balance/EUR", 401, UnauthorizedBody);
        const auto balance = tests::waitFor(fixture.provider->balance(u"EUR"_s, {}));
        QCOMPARE(balance.error().kind, ErrorKind::NotFound);
        QCOMPARE(balance.error().providerText, u"no wallet"_s);
        QCOMPARE(fixture.memory.facts.value(u"pathSegment"_s), u"Account"_s);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aSettledFormIsSettledAnewWhenVobizChanges()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + "/balance/INR", 401, UnauthorizedBody);
        fixture.channel.expect("GET", LowerRoot + "/balance/INR", 200, vobizData(u"balance-documented"_s));
        QVERIFY(tests::waitFor(fixture.provider->balance({}, {})));
        QCOMPARE(fixture.memory.facts.value(u"pathSegment"_s), u"account"_s);
    }

    void aChosenFormIsNeverLeft()
    {
        VobizFixture fixture{QString(), u"MA_7QK2ZP4L"_s, u"account"_s};
        fixture.channel.expect("GET", LowerRoot + CheckQuery, 404, NotFoundBody);
        fixture.channel.expect("DELETE", LowerRoot + Number, 204, {});
        QCOMPARE(tests::waitFor(fixture.provider->checkAccount({})).error().kind, ErrorKind::NotFound);
        QCOMPARE(tests::waitFor(fixture.provider->release(owned(), {}, {})).state, ReleaseOutcome::State::Released);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aWriteReadsTheAccountFirstWhenTheFormIsUnknown()
    {
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, 404, NotFoundBody);
        fixture.channel.expect("GET", LowerRoot + CheckQuery, 200, vobizData(u"numbers-documented"_s));
        fixture.channel.expect("DELETE", LowerRoot + Number, 204, {});
        QCOMPARE(tests::waitFor(fixture.provider->release(owned(), {}, {})).state, ReleaseOutcome::State::Released);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aWriteIsNotSentWhenTheFormCannotBeSettled_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no access") << 403 << NotFoundBody;
        QTest::newRow("fault") << 503 << QByteArray();
        QTest::newRow("a sign-in page") << 200 << QByteArray("<html>Welcome to our hotel</html>");
    }

    void aWriteIsNotSentWhenTheFormCannotBeSettled()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, status, body);
        const auto outcome = tests::waitFor(fixture.provider->release(owned(), {}, {}));
        QCOMPARE(outcome.state, ReleaseOutcome::State::Refused);
        QVERIFY(!outcome.error->mayHaveHappened);
        QVERIFY(fixture.memory.facts.isEmpty());
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aWriteIsNeverRepeatedInTheOtherForm_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 404, 429, 500}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void aWriteIsNeverRepeatedInTheOtherForm()
    {
        QFETCH(int, status);
        VobizFixture fixture;
        fixture.channel.expect("DELETE", Root + Number, status, NotFoundBody);
        tests::waitFor(fixture.provider->release(owned(), {}, {}));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aStoppedFlowSendsNothing()
    {
        VobizFixture fixture;
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(tests::waitFor(fixture.provider->checkAccount(stop.get_token())).error().kind, ErrorKind::Cancelled);
        const auto outcome = tests::waitFor(fixture.provider->release(owned(), {}, stop.get_token()));
        QCOMPARE(outcome.state, ReleaseOutcome::State::Refused);
        QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
        QCOMPARE(fixture.channel.log(), QStringList());
    }

    // Searching and listing.

    void searchSendsWhatVobizCanFilter()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + "/inventory/numbers?country=IN&search=555&page=1&per_page=100", 200,
                               vobizData(u"inventory-documented"_s));
        SearchQuery query;
        query.country = *CountryCode::fromText(u"IN");
        query.pattern = u"80*555?1"_s;
        query.type = NumberType(NumberType::Kind::Mobile);
        const auto page = tests::waitFor(fixture.provider->searchNumbers(query, {}, {}));
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->items.constFirst().number.e164(), u"+918065550123"_s);
        QVERIFY(!page->next);
        QCOMPARE(page->notices.size(), 1);
        QVERIFY(page->notices.constFirst().contains(u"cannot filter by number type"_s));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void searchWithoutFiltersSendsNone()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + "/inventory/numbers?page=2&per_page=100", 200,
                               R"({"items":[],"page":2,"per_page":100,"total":100})");
        const auto page = tests::waitFor(fixture.provider->searchNumbers({}, "2", {}));
        QVERIFY(page->items.isEmpty());
        QVERIFY(!page->next);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void wrongInputAsksNothing()
    {
        VobizFixture fixture;
        SearchQuery query;
        query.pattern = u"12a"_s;
        QCOMPARE(tests::waitFor(fixture.provider->searchNumbers(query, {}, {})).error().kind, ErrorKind::InvalidInput);
        for (const char *const token : {"0", "-1", "x", "99999999999999999999"}) {
            QCOMPARE(tests::waitFor(fixture.provider->searchNumbers({}, token, {})).error().kind,
                     ErrorKind::InvalidInput);
            QCOMPARE(tests::waitFor(fixture.provider->listNumbers(token, {})).error().kind, ErrorKind::InvalidInput);
        }
        QCOMPARE(fixture.channel.log(), QStringList());
    }

    void listTellsAllFurtherPagesAtOnce()
    {
        VobizFixture fixture;
        QByteArray items;
        for (int index = 0; index < 100; ++index) {
            items += (index == 0 ? "" : ",") + QByteArray("{\"e164\":\"+9180655501") + QByteArray::number(10 + index) +
                     "\"}";
        }
        fixture.channel.expect("GET", Root + "/numbers?page=1&per_page=100", 200,
                               "{\"items\":[" + items + "],\"page\":1,\"per_page\":100,\"total\":301}");
        const auto page = tests::waitFor(fixture.provider->listNumbers({}, {}));
        QCOMPARE(page->items.size(), 100);
        QCOMPARE(page->next, std::optional<PageToken>("2"));
        QCOMPARE(page->others, (QList<PageToken>{"2", "3", "4"}));
        QCOMPARE(page->total, std::optional<qint64>(301));
    }

    void aPageThatIsNotTheOneAskedForEndsTheList()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + "/numbers?page=3&per_page=100", 200,
                               R"({"items":[{"e164":"+918065550124"}],"page":1,"per_page":1,"total":900})");
        const auto page = tests::waitFor(fixture.provider->listNumbers("3", {}));
        QCOMPARE(page->items.size(), 1);
        QVERIFY(!page->next);
        QCOMPARE(page->notices.size(), 1);
    }

    void aLyingTotalMakesNoMillionTokens()
    {
        VobizFixture fixture;
        fixture.channel.expect(
            "GET", Root + "/numbers?page=1&per_page=100", 200,
            R"({"items":[{"e164":"+918065550124"}],"page":1,"per_page":1,"total":9007199254740991})");
        const auto page = tests::waitFor(fixture.provider->listNumbers({}, {}));
        QVERIFY(page->others.isEmpty());
        QCOMPARE(page->next, std::optional<PageToken>("2"));
    }

    void unreadableListsAreErrorsWithTheirPath()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + "/numbers?page=1&per_page=100", 200, R"({"items":[{"id":"x"}]})");
        fixture.channel.expect("GET", Root + "/inventory/numbers?page=1&per_page=100", 200, "<html>");
        const auto list = tests::waitFor(fixture.provider->listNumbers({}, {}));
        QCOMPARE(list.error().kind, ErrorKind::MalformedReply);
        QCOMPARE(list.error().memberPath, u"items[0].e164"_s);
        QCOMPARE(list.error().httpStatus, 200);
        QCOMPARE(tests::waitFor(fixture.provider->searchNumbers({}, {}, {})).error().kind, ErrorKind::MalformedReply);
    }

    void aLargeListIsReadToo()
    {
        VobizFixture fixture;
        QByteArray items;
        for (int index = 0; index < 100; ++index) {
            items += (index == 0 ? "" : ",") +
                     QByteArray(R"({"setup_fee":1,"monthly_fee":2,"currency":"INR","region":")") +
                     QByteArray(1000, 'x') + R"(","e164":"+9180655502)" + QByteArray::number(10 + index) + "\"}";
        }
        fixture.channel.expect("GET", Root + "/inventory/numbers?page=1&per_page=100", 200,
                               "{\"items\":[" + items + "]}");
        const auto page = tests::waitFor(fixture.provider->searchNumbers({}, {}, {}));
        QCOMPARE(page->items.size(), 100);
        QCOMPARE(page->next, std::optional<PageToken>("2"));
    }

    // One number.

    void oneNumberComesFromTheListWithItsHealth()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + FindQuery, 200, vobizData(u"numbers-documented"_s));
        fixture.channel.expect("GET", LowerRoot + Number + "/health?granularity=daily&days=30", 200,
                               vobizData(u"health-documented"_s));
        const auto number = tests::waitFor(fixture.provider->getNumber(owned(), {}));
        QCOMPARE(number->id, owned().id);
        QCOMPARE(valueOf(number->details, u"health.usage_status"_s), u"unrated"_s);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void healthThatFailsHidesNothing()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + FindQuery, 200, vobizData(u"numbers-documented"_s));
        fixture.channel.expect("GET", LowerRoot + Number + "/health?granularity=daily&days=30", 401, UnauthorizedBody);
        const auto number = tests::waitFor(fixture.provider->getNumber(owned(), {}));
        QCOMPARE(number->agents, owned().agents);
        QVERIFY(!valueOf(number->details, u"health"_s).isEmpty());
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aServerWithoutSearchIsReadPageByPage()
    {
        VobizFixture fixture;
        fixture.channel.expect(
            "GET", Root + FindQuery, 200,
            R"({"items":[{"e164":"+91806555012"},{"e164":"+9180655501240"}],"page":1,"per_page":2,"total":3})");
        fixture.channel.expect("GET", Root + "/numbers?page=2&per_page=100&search=%2B918065550124", 200,
                               R"({"items":[{"e164":"+918065550124","id":"found"}],"page":2,"per_page":2,"total":3})");
        fixture.channel.expect("GET", LowerRoot + Number + "/health?granularity=daily&days=30", 404, NotFoundBody);
        QCOMPARE(tests::waitFor(fixture.provider->getNumber(owned(), {}))->id, u"found"_s);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aServerThatRepeatsItsPageIsNotAskedForEver()
    {
        VobizFixture fixture;
        const QByteArray same = R"({"items":[{"e164":"+918065550199"}],"per_page":1,"total":500})";
        fixture.channel.expect("GET", Root + FindQuery, 200, same);
        fixture.channel.expect("GET", Root + "/numbers?page=2&per_page=100&search=%2B918065550124", 200, same);
        QCOMPARE(tests::waitFor(fixture.provider->getNumber(owned(), {})).error().kind, ErrorKind::NotFound);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void ofTwoEntriesTheIdThenTheOwnAccountDecides()
    {
        const QByteArray ofSub = R"({"e164":"+918065550124","id":"1","account_id":"SA_1"})";
        const QByteArray ours = R"({"e164":"+918065550124","id":"2","account_id":"MA_7QK2ZP4L"})";
        for (const auto &[id, expected] : {std::pair(u"1"_s, u"1"_s), std::pair(u"?"_s, u"2"_s)}) {
            VobizFixture fixture;
            fixture.channel.expect("GET", Root + FindQuery, 200, listOf({ofSub, ours}));
            fixture.channel.expect("GET", LowerRoot + Number + "/health?granularity=daily&days=30", 404, NotFoundBody);
            OwnedNumber number = owned();
            number.id = id;
            QCOMPARE(tests::waitFor(fixture.provider->getNumber(number, {}))->id, expected);
        }
    }

    // Changing a number.

    void attachingAnApplication()
    {
        VobizFixture fixture;
        fixture.channel.expect("POST", Root + Number + "/application", 200, vobizData(u"attach-newer"_s));
        fixture.channel.expect("GET", Root + FindQuery, 200, vobizData(u"numbers-documented"_s));
        NumberChange change;
        change.linkAgent = u"20577609616603585"_s;
        const auto number = tests::waitFor(fixture.provider->updateNumber(owned(), change, {}));
        QCOMPARE(number->agents, (QList<AgentReference>{{u"20577609616603585"_s, u"Front desk"_s}}));
        const HttpRequest &request = fixture.channel.requests().constFirst();
        QCOMPARE(request.effect, HttpRequest::Effect::Write);
        QCOMPARE(std::get<BytesBody>(request.body).bytes, vobizData(u"attach-request"_s).trimmed());
        QCOMPARE(std::get<BytesBody>(request.body).contentType, "application/json");
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void whatCannotBeReadAgainIsAnsweredAsChanged()
    {
        VobizFixture fixture;
        fixture.channel.expect("POST", Root + Number + "/application", 200, vobizData(u"attach-older"_s));
        fixture.channel.expect("GET", Root + FindQuery, 503, {});
        fixture.channel.expect("DELETE", Root + Number + "/application", 200, vobizData(u"attach-older"_s));
        fixture.channel.expect("GET", Root + FindQuery, 503, {});
        OwnedNumber number = owned();
        number.agents.clear();
        NumberChange attach;
        attach.linkAgent = u"20577609616603585"_s;
        const auto attached = tests::waitFor(fixture.provider->updateNumber(number, attach, {}));
        QCOMPARE(attached->agents.size(), 1);
        NumberChange detach;
        detach.unlinkAgent = u"20577609616603585"_s;
        QCOMPARE(tests::waitFor(fixture.provider->updateNumber(*attached, detach, {}))->agents.size(), 0);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void trunksAreASetting()
    {
        VobizFixture fixture;
        const QString trunk = u"0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10"_s;
        fixture.channel.expect("POST", Root + Number + "/assign", 204, {});
        fixture.channel.expect("GET", Root + FindQuery, 503, {});
        fixture.channel.expect("DELETE", Root + Number + "/assign", 204, {});
        fixture.channel.expect("GET", Root + FindQuery, 503, {});
        NumberChange assign;
        assign.settings = {{u"trunk"_s, trunk}};
        const auto assigned = tests::waitFor(fixture.provider->updateNumber(owned(), assign, {}));
        QCOMPARE(assigned->settings.value(u"trunk"_s), trunk);
        const auto *body = std::get_if<BytesBody>(&fixture.channel.requests().constFirst().body);
        QCOMPARE(body->bytes, vobizData(u"trunk-request"_s).trimmed());
        NumberChange unassign;
        unassign.settings = {{u"trunk"_s, QString()}};
        const auto unassigned = tests::waitFor(fixture.provider->updateNumber(*assigned, unassign, {}));
        QVERIFY(unassigned->settings.isEmpty());
        QVERIFY(std::holds_alternative<std::monostate>(fixture.channel.requests().at(2).body));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void fromTrunkToApplicationInOneChange()
    {
        VobizFixture fixture;
        fixture.channel.expect("DELETE", Root + Number + "/assign", 204, {});
        fixture.channel.expect("POST", Root + Number + "/application", 409, R"({"error":"conflict"})");
        NumberChange change;
        change.linkAgent = u"20577609616603585"_s;
        change.settings = {{u"trunk"_s, QString()}};
        const auto changed = tests::waitFor(fixture.provider->updateNumber(owned(), change, {}));
        QCOMPARE(changed.error().kind, ErrorKind::Conflict);
        QVERIFY2(changed.error().mayHaveHappened, "the first half did happen");
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void changesThatVobizDoesNotKnowAreNotSent()
    {
        VobizFixture fixture;
        const auto kindFor = [&fixture](const NumberChange &change) {
            return tests::waitFor(fixture.provider->updateNumber(owned(), change, {})).error().kind;
        };
        NumberChange label;
        label.label = u"Desk"_s;
        const auto labelled = tests::waitFor(fixture.provider->updateNumber(owned(), label, {}));
        QCOMPARE(labelled.error().kind, ErrorKind::NotOffered);
        QCOMPARE(labelled.error().advice, u"Labels cannot be changed through the Vobiz API."_s);
        for (const QString &wrong : {u""_s, u"12 3"_s, u"app-1"_s, u"१२"_s, QString(65, u'1')}) {
            NumberChange change;
            change.linkAgent = wrong;
            QCOMPARE(kindFor(change), ErrorKind::InvalidInput);
        }
        NumberChange both;
        both.linkAgent = u"1"_s;
        both.settings = {{u"trunk"_s, u"0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10"_s}};
        QCOMPARE(kindFor(both), ErrorKind::InvalidInput);
        NumberChange noUuid;
        noUuid.settings = {{u"trunk"_s, u"main"_s}};
        QCOMPARE(kindFor(noUuid), ErrorKind::InvalidInput);
        NumberChange unknown;
        unknown.settings = {{u"recording"_s, u"true"_s}};
        QCOMPARE(kindFor(unknown), ErrorKind::InvalidInput);
        QCOMPARE(fixture.channel.log(), QStringList());
    }

    void refusedChanges_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("kind");
        QTest::newRow("already assigned") << 400 << u"error-already-assigned"_s << u"Conflict"_s;
        QTest::newRow("invalid") << 400 << u"error-status-only"_s << u"ValidationFailed"_s;
        QTest::newRow("not ours") << 403 << u"error-not-owner"_s << u"PermissionDenied"_s;
        QTest::newRow("not in inventory") << 404 << u"error-flat-inventory"_s << u"NotFound"_s;
        QTest::newRow("unauthorized") << 401 << u"error-invalid-credentials"_s << u"Unauthorized"_s;
        QTest::newRow("cool-off") << 409 << u"error-cool-off"_s << u"Conflict"_s;
        QTest::newRow("limited") << 429 << u"error-rate"_s << u"RateLimited"_s;
        QTest::newRow("fault") << 502 << u"error-flat-500"_s << u"ProviderFault"_s;
    }

    void refusedChanges()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        VobizFixture fixture;
        fixture.channel.expect("POST", Root + Number + "/assign", status, vobizData(body));
        NumberChange change;
        change.settings = {{u"trunk"_s, u"0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10"_s}};
        const auto changed = tests::waitFor(fixture.provider->updateNumber(owned(), change, {}));
        QTEST(errorKindName(changed.error().kind), "kind");
        QCOMPARE(changed.error().mayHaveHappened, status >= 500);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    // Releasing.

    void releasePendingIsRemembered()
    {
        VobizFixture fixture;
        const QByteArray ends = QDateTime::currentDateTimeUtc().addSecs(86'000).toString(Qt::ISODateWithMs).toLatin1();
        fixture.channel.expect(
            "DELETE", Root + Number, 200,
            QByteArray(R"({"status":"pending_release","release_fee":700,"cooldown_ends_at":"ENDS","cancel_url":"/x"})")
                .replace("ENDS", ends));
        fixture.channel.expect("GET", Root + "/numbers?page=1&per_page=100", 200, vobizData(u"numbers-documented"_s));
        fixture.channel.expect("POST", LowerRoot + Number + "/cancel-release", 200, vobizData(u"cancel-refunded"_s));
        fixture.channel.expect("GET", Root + FindQuery, 200, vobizData(u"numbers-documented"_s));

        const auto outcome = tests::waitFor(fixture.provider->release(owned(), {}, {}));
        QCOMPARE(outcome.state, ReleaseOutcome::State::PendingRelease);
        QCOMPARE(outcome.fee, std::optional(Money{Decimal(700), {}}));
        const auto listed = tests::waitFor(fixture.provider->listNumbers({}, {}));
        QCOMPARE(listed->items.constFirst().releaseCooldownEnds, outcome.cooldownEnds);

        const auto cancelled = tests::waitFor(fixture.provider->cancelRelease(owned(), {}));
        QCOMPARE(valueOf(cancelled->details, u"refund_status"_s), u"success"_s);
        QVERIFY(cancelled->releaseCooldownEnds.isEmpty());
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void releaseAtOnce()
    {
        VobizFixture fixture;
        fixture.channel.expect("DELETE", Root + Number + "?immediate=true", 200, vobizData(u"release-immediate"_s));
        const auto outcome = tests::waitFor(fixture.provider->release(owned(), {true}, {}));
        QCOMPARE(outcome.state, ReleaseOutcome::State::Released);
        QVERIFY(std::holds_alternative<std::monostate>(fixture.channel.requests().constFirst().body));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void releaseOutcomes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("kind");
        using State = ReleaseOutcome::State;
        const auto row = [](const char *name, int status, const char *body, State state, const char *kind) {
            QTest::newRow(name) << status << QString::fromLatin1(body) << static_cast<int>(state)
                                << QString::fromLatin1(kind);
        };
        row("message", 200, "release-message", State::Released, "");
        row("not ours", 403, "error-not-owner", State::Refused, "PermissionDenied");
        row("not there", 404, "error-short-404", State::Refused, "NotFound");
        row("unauthorized", 401, "error-invalid-credentials", State::Refused, "Unauthorized");
        row("cool-off", 409, "error-cool-off", State::Refused, "Conflict");
        row("limited", 429, "error-rate", State::Refused, "RateLimited");
        row("invalid", 422, "error-status-only", State::Refused, "ValidationFailed");
        row("fault", 500, "error-flat-500", State::Uncertain, "ProviderFault");
        row("gateway", 504, "error-flat-500", State::Uncertain, "ProviderFault");
        row("error in a 200", 200, "release-error-in-200", State::Uncertain, "MalformedReply");
    }

    void releaseOutcomes()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(QString, kind);
        VobizFixture fixture;
        fixture.channel.expect("DELETE", Root + Number, status, vobizData(body));
        const auto outcome = tests::waitFor(fixture.provider->release(owned(), {}, {}));
        QTEST(static_cast<int>(outcome.state), "state");
        QCOMPARE(outcome.error ? errorKindName(outcome.error->kind) : QString(), kind);
    }

    void aLostReleaseIsUncertainOnlyAfterSending()
    {
        for (const bool sent : {true, false}) {
            VobizFixture fixture;
            fixture.channel.expectFailure("DELETE", Root + Number, lostConnection(sent));
            const auto outcome = tests::waitFor(fixture.provider->release(owned(), {}, {}));
            QCOMPARE(outcome.state, sent ? ReleaseOutcome::State::Uncertain : ReleaseOutcome::State::Refused);
        }
    }

    void cancelReleaseGoesToTheLowerCasePathWhateverIsSettled()
    {
        VobizFixture fixture{QString()};
        fixture.channel.expect("POST", LowerRoot + Number + "/cancel-release", 200,
                               vobizData(u"cancel-refund-failed"_s));
        fixture.channel.expect("GET", Root + FindQuery, 503, {});
        OwnedNumber number = owned();
        number.settings.insert(u"trunk"_s, u"0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10"_s);
        const auto cancelled = tests::waitFor(fixture.provider->cancelRelease(number, {}));
        QCOMPARE(cancelled->status.kind, NumberStatus::Kind::Active);
        QVERIFY(cancelled->agents.isEmpty());
        QVERIFY(cancelled->settings.isEmpty());
        QCOMPARE(valueOf(cancelled->details, u"refund_status"_s), u"failed"_s);
        QVERIFY(std::holds_alternative<std::monostate>(fixture.channel.requests().constFirst().body));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void cancelReleaseTooLate()
    {
        VobizFixture fixture;
        fixture.channel.expect("POST", LowerRoot + Number + "/cancel-release", 400, vobizData(u"error-status-only"_s));
        const auto cancelled = tests::waitFor(fixture.provider->cancelRelease(owned(), {}));
        QCOMPARE(cancelled.error().kind, ErrorKind::Conflict);
        QVERIFY(cancelled.error().advice.contains(u"no longer"_s));
        QVERIFY(!cancelled.error().mayHaveHappened);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aSipNameIsNoPath()
    {
        VobizFixture fixture;
        OwnedNumber number = owned();
        number.number = PhoneNumber(u"desk/../.."_s);
        QCOMPARE(tests::waitFor(fixture.provider->release(number, {}, {})).state, ReleaseOutcome::State::Refused);
        QCOMPARE(tests::waitFor(fixture.provider->getNumber(number, {})).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(tests::waitFor(fixture.provider->cancelRelease(number, {})).error().kind, ErrorKind::InvalidInput);
        NumberChange change;
        change.unlinkAgent = u"1"_s;
        QCOMPARE(tests::waitFor(fixture.provider->updateNumber(number, change, {})).error().kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(fixture.channel.log(), QStringList());
    }

    // Balance and what is not offered.

    void balanceOfTheWallet()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + "/balance/INR", 200, vobizData(u"balance-documented"_s));
        fixture.channel.expect("GET", Root + "/balance/USD", 200, vobizData(u"balance-text-postpaid"_s));
        const auto own = tests::waitFor(fixture.provider->balance({}, {}));
        QCOMPARE(own->available, (Money{*Decimal::fromText(u"23906.83"), u"INR"_s}));
        QVERIFY(tests::waitFor(fixture.provider->balance(u"usd"_s, {}))->isPostpaid);
        QCOMPARE(tests::waitFor(fixture.provider->balance(u"../x"_s, {})).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aSubAccountHasNoBalanceOfItsOwn()
    {
        VobizFixture fixture{u"Account"_s, u"SA_4TN8WX2C"_s};
        const ProviderTraits traits = fixture.provider->traits();
        QVERIFY(!traits.offers(Operation::Balance));
        QVERIFY(traits.purchaseNotes.constFirst().contains(u"parent account pays"_s));
        const auto balance = tests::waitFor(fixture.provider->balance({}, {}));
        QCOMPARE(balance.error().kind, ErrorKind::NotOffered);
        QVERIFY(balance.error().advice.contains(u"the parent account pays"_s));
        QCOMPARE(fixture.channel.log(), QStringList());
    }

    void whatIsNotOfferedSaysSoWithoutARequest()
    {
        VobizFixture fixture;
        const auto requirements = tests::waitFor(fixture.provider->requirements({}, {}, {}));
        QCOMPARE(requirements.error().advice,
                 u"Vobiz verifies identity in its console or by identifiers; there is nothing to upload."_s);
        QCOMPARE(tests::waitFor(fixture.provider->listDocuments({}, {})).error().kind, ErrorKind::NotOffered);
        QCOMPARE(
            tests::waitFor(fixture.provider->listAgents({}, {})).error().advice,
            u"Vobiz routes numbers to applications or trunks; enter the application id (digits) or trunk id (UUID)."_s);
        QCOMPARE(fixture.channel.log(), QStringList());
    }

    // What is entered for an account.

    void enteredAccounts_data()
    {
        QTest::addColumn<QString>("authId");
        QTest::addColumn<QString>("wrongField");
        QTest::newRow("main") << u" MA_7QK2ZP4L\n"_s << QString();
        QTest::newRow("sub") << u"SA_4TN8WX2C"_s << QString();
        QTest::newRow("partner") << u"PA_4TN8WX2C"_s << u"authId"_s;
        QTest::newRow("nothing") << u" "_s << u"authId"_s;
        QTest::newRow("path") << u"MA_/../x"_s << u"authId"_s;
        QTest::newRow("line break inside") << u"MA_7QK\n2ZP4L"_s << u"authId"_s;
        QTest::newRow("prefix alone") << u"MA_"_s << u"authId"_s;
        QTest::newRow("other prefix") << u"XX_7QK2ZP4L"_s << u"authId"_s;
    }

    void enteredAccounts()
    {
        QFETCH(QString, authId);
        QFETCH(QString, wrongField);
        AccountInput input;
        input.fields = {{u"authId"_s, authId}, {u"walletCurrency"_s, u"usd"_s}};
        input.token = Secret(" opaque-token\n");
        const auto checked = vobizDescription().check(input);
        QCOMPARE(bool(checked), wrongField.isEmpty());
        if (checked) {
            QCOMPARE(checked->fields.value(u"authId"_s), authId.trimmed());
            QCOMPARE(checked->fields.value(u"walletCurrency"_s), u"USD"_s);
            QCOMPARE(checked->fields.value(u"pathForm"_s), u"automatic"_s);
            QCOMPARE(checked->token.reveal(), "opaque-token");
        } else {
            QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
            QCOMPARE(checked.error().fields.constLast().field, wrongField);
        }
    }

    void aPartnerIsToldWhy()
    {
        AccountInput input;
        input.fields = {{u"authId"_s, u"PA_1"_s}};
        input.token = Secret("t");
        const auto checked = vobizDescription().check(input);
        QVERIFY(checked.error().fields.constFirst().text.contains(u"PA_"_s));
    }

    void otherInputIsChecked()
    {
        AccountInput input;
        input.fields = {{u"authId"_s, u"MA_1"_s}, {u"walletCurrency"_s, u"rupees"_s}, {u"pathForm"_s, u"/x/"_s}};
        input.token = Secret("two\nlines");
        input.address = u"http://api.vobiz.ai/api/v1"_s;
        const auto checked = vobizDescription().check(input);
        QStringList fields;
        for (const FieldMessage &message : checked.error().fields) {
            fields.append(message.field);
        }
        fields.sort();
        QCOMPARE(fields, (QStringList{u"address"_s, u"pathForm"_s, u"token"_s, u"walletCurrency"_s}));

        input.fields = {{u"authId"_s, u"MA_1"_s}};
        input.token = Secret("one line");
        for (const QString &good : {u"http://127.0.0.1:8080/api/v1"_s, u"https://proxy.example/api/v1"_s, u""_s}) {
            input.address = good;
            const auto again = vobizDescription().check(input);
            QVERIFY(again);
            QCOMPARE(again->fields.value(u"walletCurrency"_s), u"INR"_s);
        }
    }

    void theRegistryEntryIsComplete()
    {
        const ProviderDescription description = vobizDescription();
        const ProviderTraits traits = description.traits();
        QCOMPARE(description.id, u"vobiz"_s);
        QCOMPARE(traits.id, description.id);
        QCOMPARE(traits.support(SearchFilter::Type), FilterSupport::Impossible);
        QCOMPARE(traits.support(SearchFilter::Place), FilterSupport::Here);
        QVERIFY(traits.offers(Operation::CancelRelease));
        QVERIFY(traits.offers(Operation::GetNumber));
        QVERIFY(!traits.offers(Operation::ChangeLabel));
        QCOMPARE(traits.numberSettings.constFirst().key, u"trunk"_s);
        QVERIFY(!traits.releaseNotes.isEmpty());
    }
};

} // namespace numberdesk::tests

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    numberdesk::tests::VobizProviderTest operations;
    numberdesk::tests::VobizPurchaseTest purchases;
    return QTest::qExec(&operations, argc, argv) + QTest::qExec(&purchases, argc, argv);
}

#include "tst_vobizprovider.moc"
