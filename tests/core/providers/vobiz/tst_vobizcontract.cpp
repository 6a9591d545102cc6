// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizdescription.h"
#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/stock.h"
#include "tests/support/contractchannel.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace numberdesk::tests {
namespace {

const QByteArray Account = "/api/v1/Account/MA_7QK2ZP4L";
const QByteArray LowerAccount = "/api/v1/account/MA_7QK2ZP4L";

/// The sample carrier with a clock of its own, and the real provider in front of it.
class Desk
{
public:
    explicit Desk(const QString &pathForm = u"automatic"_s)
        : contract(sandbox::makeVobizContract())
        , channel(*contract)
    {
        contract->now = [this] { return time; };
        AccountInput input;
        input.fields = contract->accountFields();
        input.fields.insert(u"pathForm"_s, pathForm);
        input.token = Secret(contract->token());
        input.address = u"http://127.0.0.1:8080"_s + contract->basePath();
        const Result<AccountInput> checked = vobizDescription().check(input);
        ProviderContext context;
        context.fields = checked->fields;
        context.token = checked->token;
        context.address = QUrl(checked->address);
        context.channel = &channel;
        context.memory = &memory;
        provider = vobizDescription().create(std::move(context));
    }

    void choose(const QString &key, const QString &choice)
    {
        if (!contract->set(key, choice)) {
            qFatal("no such switch: %s=%s", qPrintable(key), qPrintable(choice));
        }
    }

    QList<AvailableNumber> offers(const QString &country, const QString &pattern = {})
    {
        SearchQuery query;
        query.country = *CountryCode::fromText(country);
        query.pattern = pattern;
        QList<AvailableNumber> all;
        std::optional<PageToken> next = PageToken();
        while (next) {
            Result<SearchPage> page = tests::waitFor(provider->searchNumbers(query, *next, {}));
            if (!page) {
                return all;
            }
            all += page->items;
            next = page->next;
        }
        return all;
    }

    std::optional<OwnedNumber> listed(const PhoneNumber &number)
    {
        const Result<NumberPage> page = tests::waitFor(provider->listNumbers({}, {}));
        for (const OwnedNumber &entry : page->items) {
            if (entry.number == number) {
                return entry;
            }
        }
        return std::nullopt;
    }

    std::optional<OwnedNumber> firstWith(NumberStatus::Kind status)
    {
        const Result<NumberPage> page = tests::waitFor(provider->listNumbers({}, {}));
        for (const OwnedNumber &entry : page->items) {
            if (entry.status.kind == status) {
                return entry;
            }
        }
        return std::nullopt;
    }

    PurchaseOutcome buy(const AvailableNumber &number)
    {
        PurchaseOrder order;
        order.number = number;
        return tests::waitFor(provider->purchase(order, {}));
    }

    Result<PurchaseEvidence> evidence(const AvailableNumber &number)
    {
        PurchaseOrder order;
        order.number = number;
        return tests::waitFor(provider->purchaseEvidence(order, time, {}));
    }

    Decimal available(const QString &currency)
    {
        return tests::waitFor(provider->balance(currency, {}))->available.amount;
    }

    /// A request as somebody else might send it.
    sandbox::Reply raw(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                       const QByteArray &query = {}, QList<HttpHeader> headers = {})
    {
        sandbox::Request request{method, path, query, std::move(headers), body};
        if (request.headers.isEmpty()) {
            request.headers = {{"X-Auth-ID", "MA_7QK2ZP4L"},
                               {"X-Auth-Token", contract->token()},
                               {"Accept", "application/json"},
                               {"Content-Type", "application/json"}};
        }
        return contract->answer(request);
    }

    QDateTime time = QDateTime(QDate(2026, 10, 2), QTime(10, 0), Qt::UTC);
    std::unique_ptr<sandbox::Contract> contract;
    ContractChannel channel;
    MapMemory memory;
    std::unique_ptr<Provider> provider;
};

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

class VobizContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountIsChecked()
    {
        Desk desk;
        const auto check = tests::waitFor(desk.provider->checkAccount({}));
        QCOMPARE(check->numbers, std::optional<qint64>(6));
        QCOMPARE(desk.channel.log(), (QStringList{u"GET /api/v1/Account/MA_7QK2ZP4L/numbers?page=1&per_page=1"_s}));
    }

    void everyStateIsThereFromTheStart()
    {
        Desk desk;
        const auto page = tests::waitFor(desk.provider->listNumbers({}, {}));
        QCOMPARE(page->items.size(), 6);
        QCOMPARE(page->skipped, 0);
        QVERIFY(desk.firstWith(NumberStatus::Kind::PendingRelease));
        QVERIFY(desk.firstWith(NumberStatus::Kind::Blocked));
        int applications = 0;
        int trunks = 0;
        int others = 0;
        for (const OwnedNumber &number : page->items) {
            QVERIFY(number.number.isE164());
            QVERIFY(!number.id.isEmpty());
            applications += number.agents.isEmpty() ? 0 : 1;
            trunks += number.settings.contains(u"trunk"_s) ? 1 : 0;
            others += number.ownerAccount == u"MA_7QK2ZP4L" ? 0 : 1;
        }
        QCOMPARE(applications, 1);
        QCOMPARE(trunks, 1);
        QCOMPARE(others, 1);
    }

    void theStockIsPagedAndFlattened()
    {
        Desk desk;
        const QList<AvailableNumber> india = desk.offers(u"IN"_s);
        QCOMPARE(india.size(), 3 * sandbox::StockSize - 4);
        QSet<QString> distinct;
        bool warned = false;
        for (const AvailableNumber &number : india) {
            distinct.insert(number.number.e164());
            QCOMPARE(number.type, NumberType());
            QCOMPARE(number.monthlyFee->currency, std::optional(u"INR"_s));
            warned = warned || !number.warnings.isEmpty();
        }
        QCOMPARE(distinct.size(), india.size());
        QVERIFY(warned);
        QCOMPARE(desk.offers(u"US"_s).size(), 3 * sandbox::StockSize - 2);
        QCOMPARE(desk.offers(u"IT"_s).size(), sandbox::StockSize);
        QCOMPARE(desk.offers(u"GB"_s).size(), sandbox::StockSize);
        QCOMPARE(desk.offers(u"FR"_s).size(), 0);
    }

    void theStockIsSearchedByDigits()
    {
        Desk desk;
        const QString wanted = desk.offers(u"IT"_s).at(7).number.identity();
        const auto found = desk.offers(u"IT"_s, wanted.right(7));
        QVERIFY(!found.isEmpty());
        for (const AvailableNumber &number : found) {
            QVERIFY(number.number.identity().contains(wanted.right(7)));
        }
        QVERIFY(desk.channel.log().constLast().contains(u"search="_s + wanted.right(7)));
    }

    void theWholeLifeOfANumber()
    {
        Desk desk;
        const AvailableNumber offer = desk.offers(u"IN"_s).constFirst();
        const Decimal before = desk.available(u"INR"_s);
        const Decimal price = *offer.setupFee->amount.plus(offer.monthlyFee->amount);

        const PurchaseOutcome bought = desk.buy(offer);
        QCOMPARE(bought.state, PurchaseOutcome::State::Bought);
        QCOMPARE(bought.number->number, offer.number);
        QCOMPARE(desk.available(u"INR"_s), *before.plus(*price.times(-1)));
        QVERIFY(desk.offers(u"IN"_s, offer.number.identity()).isEmpty());
        const std::optional<OwnedNumber> own = desk.listed(offer.number);
        QCOMPARE(own->id, bought.number->id);
        QCOMPARE(own->status.kind, NumberStatus::Kind::Active);
        QCOMPARE(own->purchasedAt.moment, desk.time);

        NumberChange attach;
        attach.linkAgent = u"20577609616603585"_s;
        const auto attached = tests::waitFor(desk.provider->updateNumber(*own, attach, {}));
        QCOMPARE(attached->agents, (QList<AgentReference>{{u"20577609616603585"_s, u"Front desk"_s}}));
        const auto all = tests::waitFor(desk.provider->getNumber(*own, {}));
        QCOMPARE(valueOf(all->details, u"health.usage_status"_s), u"unrated"_s);
        QCOMPARE(all->agents.size(), 1);

        const ReleaseOutcome released = tests::waitFor(desk.provider->release(*own, {}, {}));
        QCOMPARE(released.state, ReleaseOutcome::State::PendingRelease);
        QCOMPARE(released.fee, std::optional(Money{Decimal(700), {}}));
        QCOMPARE(released.cooldownEnds.moment, desk.time.addDays(1));
        const std::optional<OwnedNumber> leaving = desk.listed(offer.number);
        QCOMPARE(leaving->status.kind, NumberStatus::Kind::PendingRelease);
        QVERIFY(leaving->agents.isEmpty());
        const Decimal afterFee = desk.available(u"INR"_s);
        QCOMPARE(*afterFee.plus(Decimal(700)).value().plus(price), before);

        desk.time = desk.time.addSecs(23 * 3600);
        const auto kept = tests::waitFor(desk.provider->cancelRelease(*leaving, {}));
        QCOMPARE(kept->status.kind, NumberStatus::Kind::Active);
        QCOMPARE(valueOf(kept->details, u"refund_status"_s), u"success"_s);
        QCOMPARE(valueOf(kept->details, u"refund_amount"_s), u"700"_s);
        QCOMPARE(*desk.available(u"INR"_s).plus(price), before);
        QVERIFY(kept->agents.isEmpty());
    }

    void aReleaseCannotBeCancelledAfterTheCooldown()
    {
        Desk desk;
        const std::optional<OwnedNumber> leaving = desk.firstWith(NumberStatus::Kind::PendingRelease);
        desk.time = desk.time.addDays(1);
        const auto cancelled = tests::waitFor(desk.provider->cancelRelease(*leaving, {}));
        QCOMPARE(cancelled.error().kind, ErrorKind::Conflict);
        QVERIFY(!desk.listed(leaving->number));
        QVERIFY(desk.offers(u"IN"_s, leaving->number.identity()).isEmpty());
        desk.time = desk.time.addDays(45);
        QCOMPARE(desk.offers(u"IN"_s, leaving->number.identity()).size(), 1);
    }

    void aNumberThatStaysCannotBeKeptFromLeaving()
    {
        Desk desk;
        const std::optional<OwnedNumber> active = desk.firstWith(NumberStatus::Kind::Active);
        QCOMPARE(tests::waitFor(desk.provider->cancelRelease(*active, {})).error().kind, ErrorKind::Conflict);
    }

    void releasesAsVobizMayAnswerThem_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<bool>("immediately");
        QTest::addColumn<bool>("soldAgain");
        QTest::newRow("message") << u"message"_s << false << true;
        QTest::newRow("empty") << u"empty"_s << false << true;
        QTest::newRow("immediate") << u"pending"_s << true << false;
    }

    void releasesAsVobizMayAnswerThem()
    {
        QFETCH(QString, reply);
        QFETCH(bool, immediately);
        QFETCH(bool, soldAgain);
        Desk desk;
        desk.choose(u"release-reply"_s, reply);
        const std::optional<OwnedNumber> own = desk.firstWith(NumberStatus::Kind::Active);
        const auto outcome = tests::waitFor(desk.provider->release(*own, {immediately}, {}));
        QCOMPARE(outcome.state, ReleaseOutcome::State::Released);
        QVERIFY(!desk.listed(own->number));
        QCOMPARE(desk.offers(own->country.text(), own->number.identity()).size(), soldAgain ? 1 : 0);
    }

    void refundsAsVobizMayAnswerThem_data()
    {
        QTest::addColumn<QString>("refund");
        QTest::addColumn<QString>("status");
        QTest::newRow("failed") << u"failed"_s << u"failed"_s;
        QTest::newRow("none") << u"none"_s << QString();
    }

    void refundsAsVobizMayAnswerThem()
    {
        QFETCH(QString, refund);
        Desk desk;
        desk.choose(u"refund"_s, refund);
        const Decimal before = desk.available(u"INR"_s);
        const std::optional<OwnedNumber> leaving = desk.firstWith(NumberStatus::Kind::PendingRelease);
        const auto kept = tests::waitFor(desk.provider->cancelRelease(*leaving, {}));
        QCOMPARE(kept->status.kind, NumberStatus::Kind::Active);
        QTEST(valueOf(kept->details, u"refund_status"_s), "status");
        QCOMPARE(desk.available(u"INR"_s), before);
    }

    void trunksAndApplicationsExcludeEachOther()
    {
        Desk desk;
        const QString trunk = u"0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10"_s;
        const OwnedNumber number = desk.buy(desk.offers(u"US"_s).constFirst()).number.value();
        const auto change = [&desk, &number](const QString &application, const std::optional<QString> &trunkId) {
            NumberChange made;
            if (!application.isEmpty()) {
                made.linkAgent = application;
            }
            if (trunkId) {
                made.settings.insert(u"trunk"_s, *trunkId);
            }
            return tests::waitFor(desk.provider->updateNumber(number, made, {}));
        };
        QCOMPARE(change({}, trunk)->settings.value(u"trunk"_s), trunk);
        QCOMPARE(change({}, trunk).error().kind, ErrorKind::Conflict);
        QCOMPARE(change(u"20577609616603586"_s, {}).error().kind, ErrorKind::Conflict);
        const auto moved = change(u"20577609616603586"_s, QString());
        QCOMPARE(moved->agents, (QList<AgentReference>{{u"20577609616603586"_s, u"Night line"_s}}));
        QVERIFY(moved->settings.isEmpty());
        QCOMPARE(change({}, QString()).error().kind, ErrorKind::NotFound);
        QCOMPARE(change({}, trunk).error().kind, ErrorKind::Conflict);
        QCOMPARE(change(u"1234567"_s, {}).error().kind, ErrorKind::NotFound);

        desk.choose(u"application-reply"_s, u"id"_s);
        desk.choose(u"trunk-reply"_s, u"message"_s);
        QCOMPARE(change(u"20577609616603585"_s, {})->agents.constFirst().id, u"20577609616603585"_s);
        NumberChange detach;
        detach.unlinkAgent = u"20577609616603585"_s;
        QVERIFY(tests::waitFor(desk.provider->updateNumber(number, detach, {}))->agents.isEmpty());
        QCOMPARE(tests::waitFor(desk.provider->updateNumber(number, detach, {})).error().kind, ErrorKind::NotFound);
        QCOMPARE(change({}, trunk)->settings.value(u"trunk"_s), trunk);
    }

    void aSubAccountsNumberIsNotOurs()
    {
        Desk desk;
        const auto page = tests::waitFor(desk.provider->listNumbers({}, {}));
        for (const OwnedNumber &number : page->items) {
            if (number.ownerAccount == u"MA_7QK2ZP4L") {
                continue;
            }
            const auto outcome = tests::waitFor(desk.provider->release(number, {}, {}));
            QCOMPARE(outcome.state, ReleaseOutcome::State::Refused);
            QCOMPARE(outcome.error->kind, ErrorKind::PermissionDenied);
        }
    }

    // Purchases that go wrong.

    void purchasesGoWrong_data()
    {
        using State = PurchaseOutcome::State;
        QTest::addColumn<QString>("behaviour");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("owned");
        const auto row = [](const char *behaviour, State state, const char *kind, bool owned) {
            QTest::newRow(behaviour) << QString::fromLatin1(behaviour) << static_cast<int>(state)
                                     << QString::fromLatin1(kind) << owned;
        };
        row("works", State::Bought, "", true);
        row("taken", State::Refused, "NumberTaken", false);
        row("out-of-balance", State::Uncertain, "ProviderFault", false);
        row("limit-reached", State::Refused, "PermissionDenied", false);
        row("kyc-required", State::Refused, "KycRequired", false);
        row("fault", State::Uncertain, "ProviderFault", false);
        row("fault-after-effect", State::Uncertain, "ProviderFault", true);
        row("garbage-after-effect", State::Uncertain, "MalformedReply", true);
    }

    void purchasesGoWrong()
    {
        QFETCH(QString, behaviour);
        QFETCH(QString, kind);
        QFETCH(bool, owned);
        Desk desk;
        const AvailableNumber offer = desk.offers(u"IN"_s).constFirst();
        const Decimal before = desk.available(u"INR"_s);
        desk.choose(u"purchase"_s, behaviour);
        const PurchaseOutcome outcome = desk.buy(offer);
        QTEST(static_cast<int>(outcome.state), "state");
        QCOMPARE(outcome.error ? errorKindName(outcome.error->kind) : QString(), kind);
        desk.choose(u"purchase"_s, u"works"_s);
        QCOMPARE(desk.listed(offer.number).has_value(), owned);
        QCOMPARE(desk.available(u"INR"_s) < before, owned);
    }

    void evidenceAfterAFault()
    {
        Desk desk;
        const AvailableNumber offer = desk.offers(u"IN"_s).constFirst();
        desk.choose(u"purchase"_s, u"fault"_s);
        desk.buy(offer);
        const auto evidence = desk.evidence(offer);
        QCOMPARE(evidence->verdict, PurchaseEvidence::Verdict::NotBought);
        QCOMPARE(evidence->cause->kind, ErrorKind::ProviderFault);
    }

    void evidenceAfterAFailedDebit()
    {
        Desk desk;
        const AvailableNumber offer = desk.offers(u"IN"_s).constFirst();
        desk.choose(u"purchase"_s, u"out-of-balance"_s);
        QCOMPARE(desk.buy(offer).state, PurchaseOutcome::State::Uncertain);
        const auto evidence = desk.evidence(offer);
        QCOMPARE(evidence->verdict, PurchaseEvidence::Verdict::NotBought);
        QCOMPARE(evidence->cause->kind, ErrorKind::InsufficientBalance);
        QCOMPARE(evidence->cause->available, std::optional(Decimal()));
    }

    void evidenceAfterALostSuccess()
    {
        for (const QString &behaviour : {u"fault-after-effect"_s, u"garbage-after-effect"_s}) {
            Desk desk;
            const AvailableNumber offer = desk.offers(u"IN"_s).constFirst();
            desk.choose(u"purchase"_s, behaviour);
            QCOMPARE(desk.buy(offer).state, PurchaseOutcome::State::Uncertain);
            QVERIFY(desk.listed(offer.number));
            const auto evidence = desk.evidence(offer);
            QCOMPARE(evidence->verdict, PurchaseEvidence::Verdict::MoneyMoved);
        }
    }

    void evidenceAboutATakenNumber()
    {
        Desk desk;
        const AvailableNumber offer = desk.offers(u"IN"_s).constFirst();
        desk.choose(u"purchase"_s, u"taken"_s);
        QCOMPARE(desk.buy(offer).error->kind, ErrorKind::NumberTaken);
        QVERIFY(desk.offers(u"IN"_s, offer.number.identity()).isEmpty());
        QCOMPARE(desk.evidence(offer)->verdict, PurchaseEvidence::Verdict::Nothing);
    }

    void theWalletIsRealMoney()
    {
        Desk desk;
        const QList<AvailableNumber> offers = desk.offers(u"US"_s);
        const Decimal start = desk.available(u"USD"_s);
        Decimal spent;
        int bought = 0;
        PurchaseOutcome last;
        for (const AvailableNumber &offer : offers) {
            last = desk.buy(offer);
            if (last.state != PurchaseOutcome::State::Bought) {
                break;
            }
            spent = *spent.plus(offer.setupFee->amount)->plus(offer.monthlyFee->amount);
            ++bought;
        }
        QVERIFY(bought > 5);
        QCOMPARE(last.state, PurchaseOutcome::State::Uncertain);
        const auto evidence = desk.evidence(offers.at(bought));
        QCOMPARE(evidence->verdict, PurchaseEvidence::Verdict::NotBought);
        QCOMPARE(evidence->cause->kind, ErrorKind::InsufficientBalance);
        QCOMPARE(*desk.available(u"USD"_s).plus(spent), start);
        QVERIFY(desk.available(u"USD"_s) < *evidence->cause->required);
    }

    void insufficientBalance_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<int>("status");
        QTest::newRow("flat") << u"flat-500"_s << 500;
        QTest::newRow("nested") << u"nested-402"_s << 402;
    }

    void insufficientBalance()
    {
        QFETCH(QString, reply);
        QFETCH(int, status);
        Desk desk;
        desk.choose(u"insufficient-balance"_s, reply);
        desk.choose(u"purchase"_s, u"out-of-balance"_s);
        const AvailableNumber offer = desk.offers(u"IN"_s).constFirst();
        const PurchaseOutcome outcome = desk.buy(offer);
        QCOMPARE(outcome.error->httpStatus, status);
        QCOMPARE(outcome.state, status == 402 ? PurchaseOutcome::State::Refused : PurchaseOutcome::State::Uncertain);
        if (status == 402) {
            QCOMPARE(outcome.error->kind, ErrorKind::InsufficientBalance);
            QCOMPARE(outcome.error->required, offer.setupFee->amount.plus(offer.monthlyFee->amount));
            QCOMPARE(outcome.error->currency, u"INR"_s);
        }
    }

    void aCurrencyWithoutWallet()
    {
        Desk desk;
        QVERIFY(tests::waitFor(desk.provider->checkAccount({})));
        const auto balance = tests::waitFor(desk.provider->balance(u"JPY"_s, {}));
        QCOMPARE(balance.error().kind, ErrorKind::NotFound);
    }

    // Switches of the reading side.

    void theCaseOfThePath_data()
    {
        QTest::addColumn<QString>("served");
        QTest::addColumn<QString>("settled");
        QTest::newRow("capital") << u"capital"_s << u"Account"_s;
        QTest::newRow("lower") << u"lower"_s << u"account"_s;
        QTest::newRow("both") << u"both"_s << u"Account"_s;
    }

    void theCaseOfThePath()
    {
        QFETCH(QString, served);
        Desk desk;
        desk.choose(u"path-case"_s, served);
        const AvailableNumber offer = desk.offers(u"IN"_s).constFirst();
        QTEST(desk.memory.facts.value(u"pathSegment"_s), "settled");
        QCOMPARE(desk.buy(offer).state, PurchaseOutcome::State::Bought);
        const auto all = tests::waitFor(desk.provider->getNumber(*desk.listed(offer.number), {}));
        QVERIFY(!valueOf(all->details, u"health.usage_status"_s).isEmpty());
    }

    void theWrongCaseIsRefusedAsDocumented()
    {
        Desk desk;
        QCOMPARE(desk.raw("GET", Account + "/numbers").status, 200);
        QCOMPARE(desk.raw("GET", LowerAccount + "/numbers").status, 404);
        desk.choose(u"path-case"_s, u"lower"_s);
        QCOMPARE(desk.raw("GET", Account + "/numbers").status, 401);
        QCOMPARE(desk.raw("GET", LowerAccount + "/numbers").status, 200);
        const OwnedNumber leaving = *desk.firstWith(NumberStatus::Kind::PendingRelease);
        const QByteArray path = "/numbers/%2B" + leaving.number.identity().toLatin1();
        desk.choose(u"path-case"_s, u"both"_s);
        QCOMPARE(desk.raw("GET", Account + path + "/health").status, 404);
        QCOMPARE(desk.raw("POST", Account + path + "/cancel-release").status, 404);
        QCOMPARE(desk.raw("POST", LowerAccount + path + "/cancel-release").status, 200);
    }

    void theChosenFormIsUsed()
    {
        Desk desk(u"account"_s);
        QCOMPARE(tests::waitFor(desk.provider->checkAccount({})).error().kind, ErrorKind::NotFound);
        desk.choose(u"path-case"_s, u"lower"_s);
        QVERIFY(tests::waitFor(desk.provider->checkAccount({})));
    }

    void tokens()
    {
        Desk desk;
        const AvailableNumber offer = desk.offers(u"IN"_s).constFirst();
        desk.choose(u"token"_s, u"read-only"_s);
        QVERIFY(tests::waitFor(desk.provider->checkAccount({})));
        const PurchaseOutcome denied = desk.buy(offer);
        QCOMPARE(denied.state, PurchaseOutcome::State::Refused);
        QCOMPARE(denied.error->kind, ErrorKind::PermissionDenied);
        desk.choose(u"token"_s, u"refused"_s);
        QCOMPARE(tests::waitFor(desk.provider->checkAccount({})).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(desk.buy(offer).error->kind, ErrorKind::Unauthorized);
        desk.choose(u"token"_s, u"accepted"_s);
        QCOMPARE(desk.buy(offer).state, PurchaseOutcome::State::Bought);
    }

    void rates()
    {
        Desk desk;
        desk.choose(u"rate"_s, u"limited"_s);
        const auto limited = tests::waitFor(desk.provider->checkAccount({}));
        QCOMPARE(limited.error().kind, ErrorKind::RateLimited);
        QCOMPARE(limited.error().retryAfter, std::optional(std::chrono::seconds(2)));
        desk.choose(u"rate"_s, u"limited-without-hint"_s);
        const auto withoutHint = tests::waitFor(desk.provider->checkAccount({}));
        QCOMPARE(withoutHint.error().kind, ErrorKind::RateLimited);
        QVERIFY(!withoutHint.error().retryAfter);
    }

    void variantsOfReplies()
    {
        Desk desk;
        desk.choose(u"purchase-reply"_s, u"older"_s);
        desk.choose(u"inventory-items"_s, u"short"_s);
        desk.choose(u"list-search"_s, u"unknown"_s);
        const AvailableNumber offer = desk.offers(u"US"_s).constFirst();
        QVERIFY(!offer.capabilities.voice);
        const PurchaseOutcome bought = desk.buy(offer);
        QCOMPARE(bought.state, PurchaseOutcome::State::Bought);
        QCOMPARE(bought.number->ownerAccount, u"MA_7QK2ZP4L"_s);
        QCOMPARE(tests::waitFor(desk.provider->getNumber(*bought.number, {}))->id, bought.number->id);
    }

    void everySwitchIsKnown()
    {
        Desk desk;
        QSet<QString> keys;
        const QList<sandbox::Switch> switches = desk.contract->switches();
        for (const sandbox::Switch &entry : switches) {
            QVERIFY(entry.choices.size() >= 2);
            QVERIFY(!entry.label.isEmpty());
            QVERIFY(!keys.contains(entry.key));
            keys.insert(entry.key);
            QCOMPARE(desk.contract->setting(entry.key), entry.choices.constFirst());
        }
    }

    // Strictness.

    void wrongRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *method, const QByteArray &path, const char *query,
                            const char *body, int status) {
            QTest::newRow(name) << QByteArray(method) << path << QByteArray(query) << QByteArray(body) << status;
        };
        const QByteArray buy = Account + "/numbers/purchase-from-inventory";
        row("removed paging", "GET", Account + "/numbers", "limit=5&offset=0", "", 400);
        row("sub-accounts flag", "GET", Account + "/numbers", "include_subaccounts=true", "", 400);
        row("page zero", "GET", Account + "/numbers", "page=0", "", 400);
        row("large page", "GET", Account + "/inventory/numbers", "per_page=101", "", 400);
        row("page twice", "GET", Account + "/numbers", "page=1&page=2", "", 400);
        row("country name", "GET", Account + "/inventory/numbers", "country=India", "", 400);
        row("search with plus", "GET", Account + "/inventory/numbers", "search=%2B91", "", 400);
        row("filter by type", "GET", Account + "/inventory/numbers", "type=mobile", "", 400);
        row("plus as it is", "DELETE", Account + "/numbers/+918065550123", "", "", 404);
        row("plus encoded twice", "DELETE", Account + "/numbers/%252B918065550123", "", "", 404);
        row("no plus", "DELETE", Account + "/numbers/918065550123", "", "", 404);
        row("unknown number", "DELETE", Account + "/numbers/%2B12025550199", "", "", 404);
        row("get one", "GET", Account + "/numbers/%2B918065550123", "", "", 404);
        row("no body", "POST", buy, "", "", 400);
        row("no JSON", "POST", buy, "", "e164=1", 400);
        row("array", "POST", buy, "", "[]", 400);
        row("number as number", "POST", buy, "", R"({"e164":918065550123})", 400);
        row("unknown member", "POST", buy, "", R"({"e164":"+12025550199","label":"x"})", 400);
        row("never stocked", "POST", buy, "", R"({"e164":"+12025550199"})", 404);
        row("wrong method", "PUT", buy, "", "{}", 405);
        row("query on purchase", "POST", buy, "confirm=1", R"({"e164":"+12025550199"})", 400);
        row("currency in words", "GET", Account + "/balance/rupees", "", "", 400);
        row("no wallet", "GET", Account + "/balance/JPY", "", "", 404);
        row("many transactions", "GET", Account + "/transactions", "limit=500", "", 400);
        row("another account", "GET", "/api/v1/Account/MA_5RB9HD1V/numbers", "", "", 401);
        row("obsolete path", "GET", "/api/v1/Account/MA_7QK2ZP4L/Number/", "", "", 404);
        row("catalog", "GET", Account + "/numbers/catalog", "", "", 404);
        row("no base", "GET", "/Account/MA_7QK2ZP4L/numbers", "", "", 404);
        row("root", "GET", "/", "", "", 404);
    }

    void wrongRequestsAreRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, body);
        Desk desk;
        const Decimal before = desk.available(u"INR"_s);
        const sandbox::Reply reply = desk.raw(method, path, body, query);
        QTEST(reply.status, "status");
        QVERIFY(QJsonDocument::fromJson(reply.body).isObject());
        QCOMPARE(desk.available(u"INR"_s), before);
    }

    void credentialsAreChecked()
    {
        Desk desk;
        const HttpHeader id{"x-auth-id", "MA_7QK2ZP4L"};
        const HttpHeader token{"x-auth-token", desk.contract->token()};
        const HttpHeader accept{"Accept", "application/json"};
        const auto status = [&desk](const QList<HttpHeader> &headers) {
            return desk.raw("GET", Account + "/numbers", {}, {}, headers).status;
        };
        QCOMPARE(status({id, token, accept}), 200);
        QCOMPARE(status({id, accept}), 401);
        QCOMPARE(status({token, accept}), 401);
        QCOMPARE(status({id, {"X-Auth-Token", "other"}, accept}), 401);
        QCOMPARE(status({id, token}), 400);
        QCOMPARE(status({id, token, accept, {"Authorization", "Bearer x"}}), 400);
    }

    void excludedPrefixesAreLeftOut()
    {
        Desk desk;
        const auto total = [&desk](const QByteArray &query) {
            const QByteArray body = desk.raw("GET", Account + "/inventory/numbers", {}, query).body;
            return QJsonDocument::fromJson(body).object().value(u"total"_s).toInt();
        };
        const int mobiles = total("country=IN&search=9198765");
        QVERIFY(mobiles > 0);
        QCOMPARE(total("country=IN&exclude=9198765,9118"), total("country=IN") - mobiles - sandbox::StockSize);
    }

    void theSameRequestsGiveTheSameAnswers()
    {
        const auto life = [] {
            Desk desk;
            QByteArray said;
            const AvailableNumber offer = desk.offers(u"GB"_s).at(3);
            desk.buy(offer);
            said += desk.raw("GET", Account + "/numbers", {}, "per_page=100").body;
            said += desk.raw("GET", Account + "/transactions").body;
            said += desk.raw("GET", Account + "/inventory/numbers", {}, "per_page=100").body;
            return said;
        };
        QCOMPARE(life(), life());
    }

    void transactionsAreRecorded()
    {
        Desk desk;
        const AvailableNumber offer = desk.offers(u"IN"_s).constFirst();
        desk.buy(offer);
        const QJsonObject page =
            QJsonDocument::fromJson(desk.raw("GET", Account + "/transactions", {}, "limit=1").body).object();
        const QJsonObject newest = page.value(u"transactions"_s).toArray().at(0).toObject();
        QCOMPARE(newest.value(u"type"_s).toString(), u"debit"_s);
        QCOMPARE(newest.value(u"reference_type"_s).toString(), u"did_rental"_s);
        QCOMPARE(newest.value(u"reference"_s).toString(), offer.number.e164());
        QCOMPARE(newest.value(u"created_at"_s).toString(), u"2026-10-02T10:00:00Z"_s);
        QCOMPARE(page.value(u"total_pages"_s).toInt(), page.value(u"total"_s).toInt());
        QVERIFY(page.value(u"total"_s).toInt() > 6);
    }
};

} // namespace numberdesk::tests

QTEST_GUILESS_MAIN(numberdesk::tests::VobizContractTest)
#include "tst_vobizcontract.moc"
