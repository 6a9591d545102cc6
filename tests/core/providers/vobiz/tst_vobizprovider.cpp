// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizdescription.h"
#include "tests/core/providers/vobiz/vobizfixture.h"
#include "tests/support/waitfor.h"

#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace numberdesk::tests {
namespace {

const QByteArray Number = "/numbers/%2B918065550124";
const QByteArray FindQuery = "/numbers?page=1&per_page=100&search=%2B918065550124";

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

/// Reading, and what is entered for an account.
class VobizProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY(page->isCutShort);
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
                 u"Vobiz verifies identity in its dashboard or by identifiers; there is nothing to upload."_s);
        QCOMPARE(tests::waitFor(fixture.provider->listDocuments({}, {})).error().kind, ErrorKind::NotOffered);
        QCOMPARE(
            tests::waitFor(fixture.provider->listAgents({}, {})).error().advice,
            u"Vobiz routes numbers to applications or trunks; enter the application ID (digits) or trunk ID (UUID)."_s);
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

QTEST_GUILESS_MAIN(numberdesk::tests::VobizProviderTest)
#include "tst_vobizprovider.moc"
