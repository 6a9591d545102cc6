// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every request and every error row of the contract stands beside its outcome.
#include "core/http/limits.h"
#include "core/providers/dialnexa/dialnexadescription.h"
#include "tests/support/golden.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

#include <QTest>

namespace numberdesk {
namespace {

constexpr const char *Numbers = "/v1/organization-phone-numbers";
constexpr const char *OneNumber = "/v1/organization-phone-numbers/phn_a1b2c3";
constexpr const char *Purchase = "/v1/organization-phone-numbers/purchase";
const QByteArray Key = "abcdefghijklmn:123456a1b1234b";

QByteArray recorded(const char *file) { return tests::testData(QStringLiteral("dialnexa/") + QLatin1String(file)); }

/// One account over a scripted channel.
struct Account
{
    explicit Account(const QMap<QString, QString> &fields = {}, const QString &address = {})
    {
        ProviderContext context;
        context.fields = fields;
        context.token = Secret(Key);
        context.address = QUrl(address);
        context.channel = &channel;
        context.memory = &memory;
        provider = dialNexaDescription().create(context);
    }

    tests::ScriptedChannel channel;
    tests::MapMemory memory;
    std::unique_ptr<Provider> provider;
};

QMap<QString, QString> contractB()
{
    return {{QStringLiteral("contract"), QStringLiteral("B")},
            {QStringLiteral("telephonyProviderId"), QStringLiteral("plivo_123456")}};
}

PurchaseOrder orderOf(const char *number, const char *country = "")
{
    PurchaseOrder order;
    order.number.number = PhoneNumber(QString::fromLatin1(number));
    order.number.country = CountryCode::fromText(QString::fromLatin1(country)).value_or(CountryCode());
    return order;
}

OwnedNumber owned()
{
    OwnedNumber number;
    number.id = QStringLiteral("phn_a1b2c3");
    number.number = PhoneNumber(QStringLiteral("+912261550142"));
    return number;
}

NumberChange newLabel(const char *text)
{
    NumberChange change;
    change.label = QString::fromUtf8(text);
    return change;
}

Error lostConnection(bool mayHaveHappened)
{
    Error error;
    error.kind = ErrorKind::Unreachable;
    error.mayHaveHappened = mayHaveHappened;
    return error;
}

QByteArray numberWith(const char *members)
{
    return QByteArray("{\"id\":\"phn_a1b2c3\",\"phone_number\":\"+912261550142\",") + members + '}';
}

} // namespace

class TestDialNexaProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The account

    void theCheckReadsOneNumberAndTellsTheTotal()
    {
        Account account;
        account.channel.expect("GET", "/v1/organization-phone-numbers?page=1&limit=1", 200,
                               recorded("list-200-contract-a.json"));
        const auto check = tests::waitFor(account.provider->checkAccount({}));
        QVERIFY(check);
        QCOMPARE(check->numbers, 1);
        const HttpRequest &request = account.channel.requests().constFirst();
        QCOMPARE(request.url.host(), QStringLiteral("api.dialnexa.com"));
        QCOMPARE(request.url.scheme(), QStringLiteral("https"));
        QCOMPARE(request.effect, HttpRequest::Effect::Read);
        const QList<HttpHeader> headers{{"Authorization", "Bearer " + Key}, {"Accept", "application/json"}};
        QCOMPARE(request.headers, headers);
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    void theCheckTellsWhyItFailed()
    {
        Account account;
        account.channel.expect("GET", "/v1/organization-phone-numbers?page=1&limit=1", 401,
                               recorded("get-401-documented.json"));
        const auto check = tests::waitFor(account.provider->checkAccount({}));
        QCOMPARE(check.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(check.error().providerText, QStringLiteral("API key is missing or invalid"));
    }

    void byContractBTheCheckReadsThePrices()
    {
        Account account(contractB());
        account.channel.expect("GET", "/v1/organization-phone-numbers?page=1&limit=1", 200,
                               recorded("list-200-contract-b.json"));
        account.channel.expect("GET", "/v1/phone-number-pricing", 200, recorded("prices-200-documented.json"));
        const auto check = tests::waitFor(account.provider->checkAccount({}));
        QVERIFY(check);
        const QStringList notices{
            QStringLiteral("The telephony provider ID plivo_123456 is not in DialNexa’s price list."),
            QStringLiteral("Telephony provider tp_abc123xyz789: India, 500.0000 credits.")};
        QCOMPARE(check->notices, notices);
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    void aMissingPriceListDoesNotFailTheCheck()
    {
        Account account(contractB());
        account.channel.expect("GET", "/v1/organization-phone-numbers?page=1&limit=1", 200,
                               recorded("list-200-contract-b.json"));
        account.channel.expect("GET", "/v1/phone-number-pricing", 403, recorded("prices-403-forbidden.json"));
        const auto check = tests::waitFor(account.provider->checkAccount({}));
        QVERIFY(check);
        QCOMPARE(check->notices.size(), 1);
    }

    void anAddressOfItsOwnReplacesTheBase()
    {
        Account account({}, QStringLiteral("http://127.0.0.1:4711/v1/"));
        account.channel.expect("GET", "/v1/organization-phone-numbers?page=1&limit=1", 200, "[]");
        QVERIFY(tests::waitFor(account.provider->checkAccount({})));
        QCOMPARE(account.channel.requests().constFirst().url.authority(), QStringLiteral("127.0.0.1:4711"));
    }

    void whatIsEnteredIsChecked_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("contract");
        QTest::addColumn<QString>("telephonyProvider");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("wrongFields");
        const QString key = QStringLiteral("abcdefghijklmn:123456a1b1234b");
        const auto row = [](const char *name, const QString &token, const char *contract, const char *telephonyProvider,
                            const char *address, const QStringList &wrong) {
            QTest::newRow(name) << token << QString::fromLatin1(contract) << QString::fromLatin1(telephonyProvider)
                                << QString::fromLatin1(address) << wrong;
        };
        row("a key with a colon", key, "", "", "", {});
        row("a live key", QStringLiteral("dnx_live_abc"), "", "", "", {});
        row("a key with blanks around it", u' ' + key + u'\n', "A", "", "", {});
        row("a key with a line break", QStringLiteral("abc\r\ndef"), "", "", "", {QStringLiteral("token")});
        row("a key with a control character",
            QStringLiteral("abc\x07"
                           "def"),
            "", "", "", {QStringLiteral("token")});
        row("no key", QString(), "", "", "", {QStringLiteral("token")});
        row("contract B", key, "B", "plivo_123456", "", {});
        row("contract B without telephony provider", key, "B", " ", "", {QStringLiteral("telephonyProviderId")});
        row("an unknown contract", key, "C", "", "", {QStringLiteral("contract")});
        row("https", key, "", "", "https://proxy.example.com/v1", {});
        row("http on loopback", key, "", "", "http://127.0.0.1:8080/v1", {});
        row("http elsewhere", key, "", "", "http://proxy.example.com/v1", {QStringLiteral("address")});
        row("two faults", QString(), "B", "", "ftp://x",
            {QStringLiteral("token"), QStringLiteral("address"), QStringLiteral("telephonyProviderId")});
    }
    void whatIsEnteredIsChecked()
    {
        QFETCH(const QString, token);
        QFETCH(const QString, contract);
        QFETCH(const QString, telephonyProvider);
        QFETCH(const QString, address);
        QFETCH(const QStringList, wrongFields);
        AccountInput input;
        input.token = Secret(token.toUtf8());
        input.fields = {{QStringLiteral("contract"), contract},
                        {QStringLiteral("telephonyProviderId"), telephonyProvider}};
        input.address = address;
        const Result<AccountInput> checked = dialNexaDescription().check(input);
        QStringList wrong;
        if (checked) {
            QCOMPARE(checked->token.reveal(), token.trimmed().toUtf8());
            QCOMPARE(checked->fields.value(QStringLiteral("contract")),
                     contract.isEmpty() ? QStringLiteral("A") : contract);
        } else {
            QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
            for (const FieldMessage &field : checked.error().fields) {
                wrong.append(field.field);
            }
        }
        QCOMPARE(wrong, wrongFields);
    }

    void whatIsNotOfferedSaysWhy()
    {
        Account account;
        const auto restored = tests::waitFor(account.provider->cancelRelease(owned(), {}));
        QCOMPARE(restored.error().kind, ErrorKind::NotOffered);
        QCOMPARE(restored.error().advice, QStringLiteral("A released DialNexa number cannot be restored."));
        QCOMPARE(tests::waitFor(account.provider->balance({}, {})).error().advice,
                 QStringLiteral("DialNexa does not report a balance."));
        const QString verification = QStringLiteral("Complete KYC in DialNexa: Settings → Account → KYC Verification.");
        QCOMPARE(tests::waitFor(account.provider->requirements({}, {}, {})).error().advice, verification);
        QCOMPARE(tests::waitFor(account.provider->listDocuments({}, {})).error().advice, verification);
        QCOMPARE(account.channel.log(), QStringList());
    }

    // Search

    void searchesByCountryAndType_data()
    {
        QTest::addColumn<NumberType>("type");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("any") << NumberType() << QByteArray("?country_iso=US");
        QTest::newRow("local") << NumberType(NumberType::Kind::Local) << QByteArray("?country_iso=US&type=local");
        QTest::newRow("mobile") << NumberType(NumberType::Kind::Mobile) << QByteArray("?country_iso=US&type=mobile");
        QTest::newRow("toll-free") << NumberType(NumberType::Kind::TollFree)
                                   << QByteArray("?country_iso=US&type=tollfree");
    }
    void searchesByCountryAndType()
    {
        QFETCH(const NumberType, type);
        QFETCH(const QByteArray, query);
        Account account;
        account.channel.expect("GET", QByteArray(Numbers) + "/plivo-numbers" + query, 200,
                               recorded("search-200-documented.json"));
        SearchQuery wanted;
        wanted.country = *CountryCode::fromText(u"US");
        wanted.type = type;
        wanted.pattern = QStringLiteral("2025");
        const auto page = tests::waitFor(account.provider->searchNumbers(wanted, {}, {}));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 1);
        QVERIFY(!page->next);
        QCOMPARE(account.channel.requests().constFirst().replyLimit, limits::UnpagedReplyBytes);
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    void aTypeThatTheSearchDoesNotKnowIsFilteredHere()
    {
        Account account;
        account.channel.expect("GET", "/v1/organization-phone-numbers/plivo-numbers?country_iso=US", 200,
                               R"({"objects":[{"number":"12025550142","type":"national"},)"
                               R"({"number":"12025550143","type":"local"}]})");
        SearchQuery wanted;
        wanted.country = *CountryCode::fromText(u"US");
        wanted.type = NumberType::Kind::National;
        const auto page = tests::waitFor(account.provider->searchNumbers(wanted, {}, {}));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->items.constFirst().number.text(), QStringLiteral("+12025550142"));
    }

    void aSearchWithoutCountryIsNotSent()
    {
        Account account;
        QCOMPARE(tests::waitFor(account.provider->searchNumbers({}, {}, {})).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(account.channel.log(), QStringList());
    }

    void aWorkspaceWithoutSearchIsRememberedUntilTheNextCheck()
    {
        Account account;
        account.channel.expect("GET", "/v1/organization-phone-numbers/plivo-numbers?country_iso=US", 404,
                               recorded("search-404-absent.json"));
        SearchQuery wanted;
        wanted.country = *CountryCode::fromText(u"US");
        const auto absent = tests::waitFor(account.provider->searchNumbers(wanted, {}, {}));
        QCOMPARE(absent.error().kind, ErrorKind::NotFound);
        QVERIFY(!absent.error().advice.isEmpty());
        QVERIFY(!account.provider->traits().offers(Operation::Search));
        QCOMPARE(tests::waitFor(account.provider->searchNumbers(wanted, {}, {})).error().kind, ErrorKind::NotOffered);
        QCOMPARE(account.channel.log().size(), 1);

        account.channel.expect("GET", "/v1/organization-phone-numbers?page=1&limit=1", 200, "[]");
        QVERIFY(tests::waitFor(account.provider->checkAccount({})));
        QVERIFY(account.provider->traits().offers(Operation::Search));
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    // Purchase

    void buysByContractA()
    {
        Account account({{QStringLiteral("provider"), QStringLiteral("plivo")}});
        account.channel.expect("POST", Purchase, 201, recorded("purchase-a-201-form-a1.json"));
        const auto outcome = tests::waitFor(account.provider->purchase(orderOf("+912261550142", "IN"), {}));
        QCOMPARE(outcome.state, PurchaseOutcome::State::Bought);
        QCOMPARE(outcome.number->id, QStringLiteral("phn_a1b2c3"));
        QCOMPARE(account.channel.lastBody(), R"({"phone_number":"+912261550142","provider":"plivo"})");
        const HttpRequest &request = account.channel.requests().constLast();
        QCOMPARE(request.effect, HttpRequest::Effect::Write);
        QCOMPARE(std::get<BytesBody>(request.body).contentType, QByteArray("application/json"));
        QCOMPARE(account.channel.log().size(), 1);
    }

    void buysByContractB()
    {
        Account account(contractB());
        account.channel.expect("POST", Purchase, 201, recorded("purchase-b-201-registered.json"));
        const auto outcome = tests::waitFor(account.provider->purchase(orderOf("+12025550143"), {}));
        QCOMPARE(outcome.state, PurchaseOutcome::State::Bought);
        QCOMPARE(account.channel.lastBody(),
                 R"({"countryISO":"US","phoneNumber":"+12025550143","telephonyProviderId":"plivo_123456"})");
    }

    void aPurchaseMayNameAnotherTelephonyProvider()
    {
        Account account(contractB());
        QCOMPARE(account.provider->traits().purchaseFields.constFirst().defaultValue, QStringLiteral("plivo_123456"));
        account.channel.expect("POST", Purchase, 200, recorded("purchase-b-200-initiated.json"));
        PurchaseOrder order = orderOf("+12025550143", "US");
        order.fields.insert(account.provider->traits().purchaseFields.constFirst().key, QStringLiteral("tp_other"));
        QCOMPARE(tests::waitFor(account.provider->purchase(order, {})).state, PurchaseOutcome::State::Pending);
        QVERIFY(account.channel.lastBody().contains("\"telephonyProviderId\":\"tp_other\""));
    }

    void theOtherContractIsNeverTried()
    {
        Account account;
        account.channel.expect("POST", Purchase, 400, recorded("purchase-a-400-contract-b-names.json"));
        const auto outcome = tests::waitFor(account.provider->purchase(orderOf("+912261550142"), {}));
        QCOMPARE(outcome.state, PurchaseOutcome::State::Refused);
        QVERIFY(outcome.error->advice.contains(QStringLiteral("contract B")));
        QCOMPARE(account.channel.log().size(), 1);
    }

    void aLostPurchaseIsUncertainAndASureFailureIsNot()
    {
        Account account;
        account.channel.expectFailure("POST", Purchase, lostConnection(true));
        account.channel.expectFailure("POST", Purchase, lostConnection(false));
        account.channel.expect("POST", Purchase, 307, "");
        QCOMPARE(tests::waitFor(account.provider->purchase(orderOf("+912261550142"), {})).state,
                 PurchaseOutcome::State::Uncertain);
        QCOMPARE(tests::waitFor(account.provider->purchase(orderOf("+912261550142"), {})).state,
                 PurchaseOutcome::State::Refused);
        QCOMPARE(tests::waitFor(account.provider->purchase(orderOf("+912261550142"), {})).state,
                 PurchaseOutcome::State::Uncertain);
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    void whatCannotBeBoughtIsNotSent()
    {
        Account account;
        QCOMPARE(tests::waitFor(account.provider->purchase(orderOf("sales"), {})).error->kind, ErrorKind::InvalidInput);
        Account withoutProvider({{QStringLiteral("contract"), QStringLiteral("B")}});
        QCOMPARE(tests::waitFor(withoutProvider.provider->purchase(orderOf("+12025550143"), {})).error->kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(account.channel.log() + withoutProvider.channel.log(), QStringList());
    }

    // Own numbers

    void listsPageByPage()
    {
        Account account;
        account.channel.expect("GET", "/v1/organization-phone-numbers?page=1&limit=100", 200,
                               recorded("list-200-more-by-total-pages.json"));
        account.channel.expect("GET", "/v1/organization-phone-numbers?page=3&limit=100", 200, R"({"data":[]})");
        const auto first = tests::waitFor(account.provider->listNumbers({}, {}));
        QVERIFY(first);
        QCOMPARE(first->next, PageToken("2"));
        QCOMPARE(first->others, (QList<PageToken>{"2", "3"}));
        const auto third = tests::waitFor(account.provider->listNumbers(first->others.constLast(), {}));
        QVERIFY(third);
        QVERIFY(!third->next);
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    void aForeignPageTokenIsNotSent()
    {
        Account account;
        for (const char *token : {"cursor", "0", "-1"}) {
            QCOMPARE(tests::waitFor(account.provider->listNumbers(token, {})).error().kind, ErrorKind::InvalidInput);
            QCOMPARE(tests::waitFor(account.provider->listAgents(token, {})).error().kind, ErrorKind::InvalidInput);
        }
        QCOMPARE(account.channel.log(), QStringList());
    }

    void aLargePageIsDecodedToo()
    {
        QByteArrayList entries;
        for (int entry = 0; entry < 2000; ++entry) {
            entries.append("{\"id\":\"phn_" + QByteArray::number(entry) + "\",\"phone_number\":\"+12025550143\"}");
        }
        Account account;
        account.channel.expect("GET", "/v1/organization-phone-numbers?page=1&limit=100", 200,
                               '[' + entries.join(',') + ']');
        const auto page = tests::waitFor(account.provider->listNumbers({}, {}));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 2000);
    }

    void idsAreEncodedOnce()
    {
        Account account;
        OwnedNumber number = owned();
        number.id = QStringLiteral("a/b +%2B");
        account.channel.expect("GET", "/v1/organization-phone-numbers/a%2Fb%20%2B%252B", 200,
                               R"({"phone_number":"+912261550142"})");
        const auto read = tests::waitFor(account.provider->getNumber(number, {}));
        QVERIFY(read);
        QCOMPARE(read->id, number.id);
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    void anotherNumbersObjectIsNoAnswer()
    {
        Account account;
        account.channel.expect("GET", OneNumber, 200, recorded("get-200-form-b.json"));
        const auto read = tests::waitFor(account.provider->getNumber(owned(), {}));
        QCOMPARE(read.error().kind, ErrorKind::MalformedReply);
        QCOMPARE(read.error().memberPath, QStringLiteral("id"));
    }

    void withoutIdNothingIsAsked()
    {
        Account account;
        OwnedNumber number = owned();
        number.id.clear();
        QCOMPARE(tests::waitFor(account.provider->getNumber(number, {})).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(tests::waitFor(account.provider->updateNumber(number, newLabel("x"), {})).error().kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(tests::waitFor(account.provider->release(number, {}, {})).state, ReleaseOutcome::State::Refused);
        QCOMPARE(account.channel.log(), QStringList());
    }

    // Changes

    void aChangeThatTheAnswerShowsIsDone()
    {
        Account account;
        account.channel.expect(
            "PATCH", OneNumber, 200,
            numberWith(R"("nickname":"Mumbai","inbound_agent_id":"agt_1","label":"Cost centre 12")"));
        NumberChange change = newLabel("Mumbai");
        change.linkAgent = QStringLiteral("agt_1");
        change.settings.insert(QStringLiteral("accountingLabel"), QStringLiteral("Cost centre 12"));
        const auto changed = tests::waitFor(account.provider->updateNumber(owned(), change, {}));
        QVERIFY(changed);
        QCOMPARE(changed->label, QStringLiteral("Mumbai"));
        QCOMPARE(changed->agents, (QList<AgentReference>{{QStringLiteral("agt_1"), {}}}));
        QCOMPARE(changed->settings.value(QStringLiteral("accountingLabel")), QStringLiteral("Cost centre 12"));
        QCOMPARE(account.channel.lastBody(), R"({"agent_id":"agt_1","label":"Cost centre 12","nickname":"Mumbai"})");
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    void clearingSendsNull()
    {
        Account account;
        account.channel.expect("PATCH", OneNumber, 200, numberWith(R"("nickname":null)"));
        NumberChange change = newLabel("");
        change.unlinkAgent = QStringLiteral("agt_1");
        QVERIFY(tests::waitFor(account.provider->updateNumber(owned(), change, {})));
        QCOMPARE(account.channel.lastBody(), R"({"agent_id":null,"nickname":null})");
    }

    void anAnswerThatDoesNotShowTheChangeIsReadAnew_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("the old value") << 200 << numberWith(R"("nickname":"Old")");
        QTest::newRow("another number") << 200 << QByteArray(R"({"id":"x","phone_number":"+1","nickname":"New"})");
        QTest::newRow("a message") << 200 << QByteArray(R"({"message":"ok"})");
        QTest::newRow("nothing") << 204 << QByteArray();
        QTest::newRow("HTML") << 200 << QByteArray("<html>");
    }
    void anAnswerThatDoesNotShowTheChangeIsReadAnew()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, answer);
        Account account;
        account.channel.expect("PATCH", OneNumber, status, answer);
        account.channel.expect("GET", OneNumber, 200, numberWith(R"("nickname":"New")"));
        const auto changed = tests::waitFor(account.provider->updateNumber(owned(), newLabel("New"), {}));
        QVERIFY(changed);
        QCOMPARE(changed->label, QStringLiteral("New"));
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    void aFieldThatWasNotTakenIsNamed()
    {
        Account account;
        account.channel.expect("PATCH", OneNumber, 200, numberWith(R"("nickname":"New","agent_id":"agt_old")"));
        account.channel.expect("GET", OneNumber, 200, numberWith(R"("nickname":"New","agent_id":"agt_old")"));
        NumberChange change = newLabel("New");
        change.linkAgent = QStringLiteral("agt_new");
        const auto changed = tests::waitFor(account.provider->updateNumber(owned(), change, {}));
        QCOMPARE(changed.error().kind, ErrorKind::ValidationFailed);
        QCOMPARE(changed.error().fields.size(), 1);
        QCOMPARE(changed.error().fields.constFirst().field, QStringLiteral("agent_id"));
        QVERIFY(changed.error().fields.constFirst().text.contains(QStringLiteral("agt_old")));
    }

    void aChangeThatCannotBeSeenMayHaveHappened()
    {
        Account account;
        account.channel.expect("PATCH", OneNumber, 200, "<html>");
        account.channel.expect("GET", OneNumber, 503, "");
        const auto changed = tests::waitFor(account.provider->updateNumber(owned(), newLabel("New"), {}));
        QCOMPARE(changed.error().kind, ErrorKind::ProviderFault);
        QVERIFY(changed.error().mayHaveHappened);
    }

    void aWorkspaceWithoutChangesIsGreyedOut_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("404") << 404;
        QTest::newRow("405") << 405;
    }
    void aWorkspaceWithoutChangesIsGreyedOut()
    {
        QFETCH(const int, status);
        Account account;
        account.channel.expect("PATCH", OneNumber, status, recorded("update-404-absent.json"));
        account.channel.expect("GET", OneNumber, 200, recorded("get-200-form-a1.json"));
        const auto changed = tests::waitFor(account.provider->updateNumber(owned(), newLabel("New"), {}));
        QCOMPARE(changed.error().kind, ErrorKind::NotOffered);
        QCOMPARE(changed.error().advice, QStringLiteral("Change this in the DialNexa dashboard."));
        const ProviderTraits traits = account.provider->traits();
        for (const Operation operation :
             {Operation::ChangeLabel, Operation::LinkAgent, Operation::UnlinkAgent, Operation::ChangeSettings}) {
            QVERIFY(!traits.offers(operation));
        }
        QCOMPARE(tests::waitFor(account.provider->updateNumber(owned(), newLabel("New"), {})).error().kind,
                 ErrorKind::NotOffered);
        QCOMPARE(account.channel.log().size(), 2);
    }

    void aNumberThatIsGoneGreysNothingOut()
    {
        Account account;
        account.channel.expect("PATCH", OneNumber, 404, recorded("get-404-documented.json"));
        account.channel.expect("GET", OneNumber, 404, recorded("get-404-documented.json"));
        const auto changed = tests::waitFor(account.provider->updateNumber(owned(), newLabel("New"), {}));
        QCOMPARE(changed.error().kind, ErrorKind::NotFound);
        QVERIFY(account.provider->traits().offers(Operation::ChangeLabel));
    }

    void anAgentThatIsGoneGreysNothingOut()
    {
        Account account;
        account.channel.expect("PATCH", OneNumber, 404, R"({"statusCode":404,"message":"Agent not found"})");
        account.channel.expect("GET", OneNumber, 200, recorded("get-200-form-a1.json"));
        NumberChange change;
        change.linkAgent = QStringLiteral("agt_gone");
        const auto changed = tests::waitFor(account.provider->updateNumber(owned(), change, {}));
        QCOMPARE(changed.error().kind, ErrorKind::NotFound);
        QVERIFY(account.provider->traits().offers(Operation::LinkAgent));
    }

    void aChangeOfNothingOnlyReads()
    {
        Account account;
        account.channel.expect("GET", OneNumber, 200, recorded("get-200-form-a1.json"));
        QVERIFY(tests::waitFor(account.provider->updateNumber(owned(), {}, {})));
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    void aRefusedChangeIsTheProvidersError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("400") << 400 << recorded("update-400-validation.json") << ErrorKind::ValidationFailed;
        QTest::newRow("403") << 403 << recorded("update-403-forbidden.json") << ErrorKind::PermissionDenied;
        QTest::newRow("409") << 409 << recorded("update-409-conflict.json") << ErrorKind::Conflict;
        QTest::newRow("500") << 500 << recorded("update-500-fault.json") << ErrorKind::ProviderFault;
    }
    void aRefusedChangeIsTheProvidersError()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const ErrorKind, kind);
        Account account;
        account.channel.expect("PATCH", OneNumber, status, body);
        const auto changed = tests::waitFor(account.provider->updateNumber(owned(), newLabel("New"), {}));
        QCOMPARE(changed.error().kind, kind);
        QCOMPARE(changed.error().mayHaveHappened, status == 500);
        QCOMPARE(account.channel.log().size(), 1);
    }

    // Release

    void releases()
    {
        Account account;
        account.channel.expect("DELETE", OneNumber, 200, recorded("release-200-message.json"));
        const auto outcome = tests::waitFor(account.provider->release(owned(), {}, {}));
        QCOMPARE(outcome.state, ReleaseOutcome::State::Released);
        QCOMPARE(account.channel.requests().constLast().effect, HttpRequest::Effect::Write);
        QVERIFY(std::holds_alternative<std::monostate>(account.channel.requests().constLast().body));
    }

    void aLostReleaseIsUncertainAndASureFailureIsNot()
    {
        Account account;
        account.channel.expectFailure("DELETE", OneNumber, lostConnection(true));
        account.channel.expectFailure("DELETE", OneNumber, lostConnection(false));
        QCOMPARE(tests::waitFor(account.provider->release(owned(), {}, {})).state, ReleaseOutcome::State::Uncertain);
        QCOMPARE(tests::waitFor(account.provider->release(owned(), {}, {})).state, ReleaseOutcome::State::Refused);
    }

    // Agents

    void theAgentsPathThatWorkedIsRemembered()
    {
        Account account;
        account.channel.expect("GET", "/v1/agents", 404, recorded("agents-404-absent.json"));
        account.channel.expect("GET", "/v1/agents2?page=1&limit=100", 200, recorded("agents2-200-more.json"));
        account.channel.expect("GET", "/v1/agents2?page=2&limit=100", 200, R"({"data":[]})");
        account.channel.expect("GET", "/v1/agents2?page=1&limit=100", 200, recorded("agents2-200-contract-a.json"));
        const auto first = tests::waitFor(account.provider->listAgents({}, {}));
        QVERIFY(first && first->next);
        QVERIFY(tests::waitFor(account.provider->listAgents(*first->next, {})));
        const auto again = tests::waitFor(account.provider->listAgents({}, {}));
        QVERIFY(again);
        QCOMPARE(again->items.constFirst().name, QStringLiteral("Reception"));
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    void aRememberedPathThatWentAwayIsUnlearnt()
    {
        Account account;
        account.memory.remember(QStringLiteral("agents"), QStringLiteral("agents2"));
        account.channel.expect("GET", "/v1/agents2?page=1&limit=100", 404, recorded("agents-404-absent.json"));
        account.channel.expect("GET", "/v1/agents", 200, recorded("agents-200-contract-b.json"));
        account.channel.expect("GET", "/v1/agents", 200, recorded("agents-200-contract-b.json"));
        QVERIFY(tests::waitFor(account.provider->listAgents({}, {})));
        QVERIFY(tests::waitFor(account.provider->listAgents({}, {})));
        QCOMPARE(account.channel.surprises(), QStringList());
    }

    void otherErrorsOfTheAgentsAreNotTriedElsewhere()
    {
        Account account;
        account.channel.expect("GET", "/v1/agents", 403, recorded("get-403-other-organisation.json"));
        QCOMPARE(tests::waitFor(account.provider->listAgents({}, {})).error().kind, ErrorKind::PermissionDenied);
        QCOMPARE(account.channel.log().size(), 1);
    }
};

} // namespace numberdesk

QTEST_GUILESS_MAIN(numberdesk::TestDialNexaProvider)
#include "tst_dialnexaprovider.moc"
