// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/providers/vobiz/vobizfixture.h"
#include "tests/support/waitfor.h"

#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace numberdesk::tests {

namespace {

using State = PurchaseOutcome::State;
using Verdict = PurchaseEvidence::Verdict;

const QByteArray Buy = Root + "/numbers/purchase-from-inventory";
const QByteArray Stock = Root + "/inventory/numbers?country=IN&search=918065550123&page=1&per_page=100";
const QByteArray Movements = Root + "/transactions?limit=100&offset=0";
const QByteArray NoStock = R"({"items":[],"page":1,"per_page":100,"total":0})";

PurchaseOrder order()
{
    PurchaseOrder made;
    made.number = offered();
    return made;
}

QDateTime sentAt() { return QDateTime::fromString(u"2026-10-02T10:00:00Z"_s, Qt::ISODate); }

QByteArray wallet(const QByteArray &available)
{
    return "{\"currency\":\"INR\",\"available_balance\":" + available + ",\"is_postpaid\":false}";
}

QByteArray movement(const QByteArray &reference, const QByteArray &at, const QByteArray &amount = "400.5")
{
    const QByteArray shape = R"({"id":"t-1","type":"debit","amount":AMOUNT,"currency":"INR","reference":"REFERENCE",)"
                             R"("reference_type":"did_rental","created_at":"WHEN"})";
    return QByteArray(shape).replace("AMOUNT", amount).replace("REFERENCE", reference).replace("WHEN", at);
}

QByteArray movements(const QList<QByteArray> &entries, int total = 0)
{
    return "{\"transactions\":[" + entries.join(',') +
           "],\"total\":" + QByteArray::number(total == 0 ? entries.size() : total) + '}';
}

} // namespace

/// Buying, and the evidence about a purchase whose answer was lost.
class VobizPurchaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPurchaseIsOneExactRequest();
    void anUnknownPathFormIsSettledBeforeAnything();
    void aPathFormThatCannotBeSettledBuysNothing();
    void aSubAccountBuysToo();
    void aSubAccountsNumberIsNotOurPurchase();
    void directAnswers_data();
    void directAnswers();
    void aLostPurchaseIsUncertainOnlyAfterSending();
    void anUnknownAddressIsCheckedAgain();

    void stillForSaleIsNotBought_data();
    void stillForSaleIsNotBought();
    void stillForSaleIsFoundOnALaterPage();
    void aDebitWithoutTheNumberIsMoneyMoved();
    void anotherNumbersDebitIsNotThisOnes();
    void olderMovementsProveNothing();
    void movementsAreReadBackToThePurchase();
    void evidenceThatCannotBeReadIsAnError_data();
    void evidenceThatCannotBeReadIsAnError();
};

void VobizPurchaseTest::aPurchaseIsOneExactRequest()
{
    VobizFixture fixture;
    fixture.channel.expect("POST", Buy, 200, vobizData(u"purchase-newer"_s));
    const auto outcome = tests::waitFor(fixture.provider->purchase(order(), {}));
    QCOMPARE(outcome.state, State::Bought);
    QCOMPARE(outcome.number->id, u"aabbccdd-1234-5678-90ab-cdef12345601"_s);
    QVERIFY(outcome.notices.isEmpty());
    const HttpRequest &request = fixture.channel.requests().constLast();
    QCOMPARE(request.effect, HttpRequest::Effect::Write);
    QCOMPARE(std::get<BytesBody>(request.body).bytes, R"({"currency":"INR","e164":"+918065550123"})");
    QCOMPARE(std::get<BytesBody>(request.body).contentType, "application/json");
    QCOMPARE(fixture.channel.surprises(), QStringList());
}

void VobizPurchaseTest::anUnknownPathFormIsSettledBeforeAnything()
{
    VobizFixture fixture{QString()};
    fixture.channel.expect("GET", Root + CheckQuery, 401, UnauthorizedBody);
    fixture.channel.expect("GET", LowerRoot + CheckQuery, 200, vobizData(u"numbers-documented"_s));
    fixture.channel.expect("POST", LowerRoot + "/numbers/purchase-from-inventory", 201, vobizData(u"purchase-newer"_s));
    QCOMPARE(tests::waitFor(fixture.provider->purchase(order(), {})).state, State::Bought);
    QCOMPARE(fixture.channel.surprises(), QStringList());
}

void VobizPurchaseTest::aPathFormThatCannotBeSettledBuysNothing()
{
    VobizFixture fixture{QString()};
    fixture.channel.expect("GET", Root + CheckQuery, 503, {});
    const auto outcome = tests::waitFor(fixture.provider->purchase(order(), {}));
    QCOMPARE(outcome.state, State::Refused);
    QCOMPARE(outcome.error->kind, ErrorKind::ProviderFault);
    QVERIFY(!outcome.error->mayHaveHappened);
    QCOMPARE(fixture.channel.surprises(), QStringList());
}

void VobizPurchaseTest::aSubAccountBuysToo()
{
    VobizFixture fixture{u"Account"_s, u"SA_4TN8WX2C"_s};
    fixture.channel.expect("POST", "/api/v1/Account/SA_4TN8WX2C/numbers/purchase-from-inventory", 200,
                           vobizData(u"purchase-no-owner"_s));
    const auto outcome = tests::waitFor(fixture.provider->purchase(order(), {}));
    QCOMPARE(outcome.state, State::Bought);
    QCOMPARE(fixture.channel.surprises(), QStringList());
}

void VobizPurchaseTest::aSubAccountsNumberIsNotOurPurchase()
{
    VobizFixture fixture;
    OwnedNumber number = owned();
    QVERIFY(fixture.provider->isOwnPurchase(number));
    number.ownerAccount.clear();
    QVERIFY(fixture.provider->isOwnPurchase(number));
    number.ownerAccount = u"SA_4TN8WX2C"_s;
    QVERIFY(!fixture.provider->isOwnPurchase(number));
}

void VobizPurchaseTest::directAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, int status, const char *body, State state, const char *kind = "") {
        QTest::newRow(name) << status << QString::fromLatin1(body) << static_cast<int>(state)
                            << QString::fromLatin1(kind);
    };
    row("items only", 200, "purchase-items-only", State::Bought);
    row("pending", 200, "purchase-pending", State::Pending);
    row("another number", 200, "purchase-other-number", State::Uncertain, "MalformedReply");
    row("another owner", 200, "purchase-other-owner", State::Uncertain, "MalformedReply");
    row("message alone", 200, "purchase-message-only", State::Uncertain, "MalformedReply");
    row("accepted", 202, "purchase-newer", State::Uncertain, "MalformedReply");
    row("taken", 404, "error-flat-inventory", State::Refused, "NumberTaken");
    row("balance nested", 402, "error-nested-402", State::Refused, "InsufficientBalance");
    row("debit failed", 500, "error-flat-500", State::Uncertain, "ProviderFault");
    row("bad gateway", 502, "error-flat-500", State::Uncertain, "ProviderFault");
    row("unavailable", 503, "error-flat-500", State::Uncertain, "ProviderFault");
    row("gateway time-out", 504, "error-flat-500", State::Uncertain, "ProviderFault");
    row("time-out", 408, "error-status-only", State::Uncertain, "TimedOut");
    row("kyc", 403, "error-kyc", State::Refused, "KycRequired");
    row("no permission", 403, "error-not-owner", State::Refused, "PermissionDenied");
    row("unauthorized", 401, "error-invalid-credentials", State::Refused, "Unauthorized");
    row("invalid", 422, "error-status-only", State::Refused, "ValidationFailed");
    row("conflict", 409, "error-conflict", State::Refused, "NumberTaken");
    row("cool-off", 409, "error-cool-off", State::Refused, "Conflict");
    row("limited", 429, "error-rate", State::Refused, "RateLimited");
}

void VobizPurchaseTest::directAnswers()
{
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QString, kind);
    VobizFixture fixture;
    fixture.channel.expect("POST", Buy, status, vobizData(body));
    const auto outcome = tests::waitFor(fixture.provider->purchase(order(), {}));
    QTEST(static_cast<int>(outcome.state), "state");
    QCOMPARE(outcome.error ? errorKindName(outcome.error->kind) : QString(), kind);
    if (outcome.error) {
        QCOMPARE(outcome.error->mayHaveHappened, outcome.state == State::Uncertain);
    }
    QCOMPARE(fixture.channel.surprises(), QStringList());
}

void VobizPurchaseTest::aLostPurchaseIsUncertainOnlyAfterSending()
{
    for (const bool sent : {true, false}) {
        for (const ErrorKind kind : {ErrorKind::Unreachable, ErrorKind::TimedOut, ErrorKind::TlsFailed,
                                     ErrorKind::Cancelled, ErrorKind::MalformedReply}) {
            VobizFixture fixture;
            Error lost;
            lost.kind = kind;
            lost.mayHaveHappened = sent;
            fixture.channel.expectFailure("POST", Buy, lost);
            const auto outcome = tests::waitFor(fixture.provider->purchase(order(), {}));
            QCOMPARE(outcome.state, sent ? State::Uncertain : State::Refused);
            QCOMPARE(outcome.error->kind, kind);
            QCOMPARE(fixture.channel.surprises(), QStringList());
        }
    }
}

void VobizPurchaseTest::anUnknownAddressIsCheckedAgain()
{
    VobizFixture fixture;
    fixture.channel.expect("POST", Buy, 404, vobizData(u"error-404-other"_s));
    fixture.channel.expect("GET", Root + CheckQuery, 404, NotFoundBody);
    fixture.channel.expect("GET", LowerRoot + CheckQuery, 200, vobizData(u"numbers-documented"_s));
    const auto outcome = tests::waitFor(fixture.provider->purchase(order(), {}));
    QCOMPARE(outcome.state, State::Refused);
    QCOMPARE(outcome.error->kind, ErrorKind::NotFound);
    QCOMPARE(fixture.memory.facts.value(u"pathSegment"_s), u"account"_s);
    QCOMPARE(fixture.channel.surprises(), QStringList());
}

void VobizPurchaseTest::stillForSaleIsNotBought_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("wallet");
    QTest::addColumn<QString>("cause");
    QTest::newRow("enough money") << 200 << wallet("400.5") << u"ProviderFault"_s;
    QTest::newRow("too little") << 200 << wallet("12") << u"InsufficientBalance"_s;
    QTest::newRow("not told") << 500 << QByteArray() << u"ProviderFault"_s;
}

void VobizPurchaseTest::stillForSaleIsNotBought()
{
    QFETCH(int, status);
    QFETCH(QByteArray, wallet);
    VobizFixture fixture;
    fixture.channel.expect("GET", Stock, 200, vobizData(u"inventory-documented"_s));
    fixture.channel.expect("GET", Root + "/balance/INR", status, wallet);
    const auto evidence = tests::waitFor(fixture.provider->purchaseEvidence(order(), sentAt(), {}));
    QCOMPARE(evidence->verdict, Verdict::NotBought);
    QTEST(errorKindName(evidence->cause->kind), "cause");
    QCOMPARE(evidence->facts.size(), 2);
    QCOMPARE(fixture.channel.surprises(), QStringList());
}

void VobizPurchaseTest::stillForSaleIsFoundOnALaterPage()
{
    VobizFixture fixture;
    fixture.channel.expect(
        "GET", Stock, 200,
        R"({"items":[{"e164":"+918065550199","setup_fee":1,"monthly_fee":1}],"page":1,"per_page":1,"total":2})");
    fixture.channel.expect(
        "GET", Root + "/inventory/numbers?country=IN&search=918065550123&page=2&per_page=100", 200,
        R"({"items":[{"e164":"+918065550123","setup_fee":1,"monthly_fee":1}],"page":2,"per_page":1,"total":2})");
    fixture.channel.expect("GET", Root + "/balance/INR", 200, wallet("9999"));
    QCOMPARE(tests::waitFor(fixture.provider->purchaseEvidence(order(), sentAt(), {}))->verdict, Verdict::NotBought);
    QCOMPARE(fixture.channel.surprises(), QStringList());
}

void VobizPurchaseTest::aDebitWithoutTheNumberIsMoneyMoved()
{
    VobizFixture fixture;
    // In the inventory with an owner is not for sale.
    fixture.channel.expect(
        "GET", Stock, 200,
        R"({"items":[{"e164":"+918065550123","account_id":"MA_X","setup_fee":1,"monthly_fee":1}],"total":1})");
    fixture.channel.expect("GET", Movements, 200, vobizData(u"transactions-documented"_s));
    const auto evidence = tests::waitFor(fixture.provider->purchaseEvidence(order(), sentAt(), {}));
    QCOMPARE(evidence->verdict, Verdict::MoneyMoved);
    QVERIFY(evidence->facts.constLast().contains(u"400.50 INR"_s));
    QVERIFY(evidence->facts.constLast().contains(u"t-901"_s));
    QCOMPARE(fixture.channel.surprises(), QStringList());
}

void VobizPurchaseTest::anotherNumbersDebitIsNotThisOnes()
{
    VobizFixture fixture;
    fixture.channel.expect("GET", Stock, 200, NoStock);
    fixture.channel.expect("GET", Movements, 200, movements({movement("+918065550177", "2026-10-02T10:00:03Z")}));
    const auto evidence = tests::waitFor(fixture.provider->purchaseEvidence(order(), sentAt(), {}));
    QCOMPARE(evidence->verdict, Verdict::Nothing);
    QCOMPARE(evidence->facts.size(), 2);
}

void VobizPurchaseTest::olderMovementsProveNothing()
{
    VobizFixture fixture;
    fixture.channel.expect("GET", Stock, 200, NoStock);
    fixture.channel.expect(
        "GET", Movements, 200,
        movements({movement("", "2026-10-02T09:59:59Z"), movement("+918065550123", "2026-10-01T10:00:00Z"),
                   movement("", "2026-10-02T10:00:05Z", "400")}));
    QCOMPARE(tests::waitFor(fixture.provider->purchaseEvidence(order(), sentAt(), {}))->verdict, Verdict::Nothing);
}

void VobizPurchaseTest::movementsAreReadBackToThePurchase()
{
    VobizFixture fixture;
    QList<QByteArray> calls(
        100, R"({"type":"debit","amount":1,"reference_type":"cdr","created_at":"2026-10-02T11:00:00Z"})");
    fixture.channel.expect("GET", Stock, 200, NoStock);
    fixture.channel.expect("GET", Movements, 200, movements(calls, 400));
    QList<QByteArray> older = calls;
    older.last() = R"({"type":"debit","amount":1,"reference_type":"cdr","created_at":"2026-10-02T08:00:00Z"})";
    fixture.channel.expect("GET", Root + "/transactions?limit=100&offset=100", 200, movements(older, 400));
    QCOMPARE(tests::waitFor(fixture.provider->purchaseEvidence(order(), sentAt(), {}))->verdict, Verdict::Nothing);
    QCOMPARE(fixture.channel.surprises(), QStringList());

    fixture.channel.expect("GET", Stock, 200, NoStock);
    fixture.channel.expect("GET", Movements, 200, movements(calls, 400));
    QList<QByteArray> withDebit = older;
    withDebit[40] = movement("", "2026-10-02T10:00:01Z");
    fixture.channel.expect("GET", Root + "/transactions?limit=100&offset=100", 200, movements(withDebit, 400));
    QCOMPARE(tests::waitFor(fixture.provider->purchaseEvidence(order(), sentAt(), {}))->verdict, Verdict::MoneyMoved);
    QCOMPARE(fixture.channel.surprises(), QStringList());
}

void VobizPurchaseTest::evidenceThatCannotBeReadIsAnError_data()
{
    QTest::addColumn<bool>("stockReadable");
    QTest::newRow("stock") << false;
    QTest::newRow("movements") << true;
}

void VobizPurchaseTest::evidenceThatCannotBeReadIsAnError()
{
    QFETCH(bool, stockReadable);
    VobizFixture fixture;
    if (stockReadable) {
        fixture.channel.expect("GET", Stock, 200, NoStock);
        fixture.channel.expect("GET", Movements, 200, "<html>");
    } else {
        fixture.channel.expect("GET", Stock, 503, {});
    }
    QVERIFY(!tests::waitFor(fixture.provider->purchaseEvidence(order(), sentAt(), {})));
    QCOMPARE(fixture.channel.surprises(), QStringList());
}

} // namespace numberdesk::tests

QTEST_GUILESS_MAIN(numberdesk::tests::VobizPurchaseTest)
#include "tst_vobizpurchase.moc"
