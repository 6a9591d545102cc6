// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/stock.h"
#include "tests/core/providers/vobiz/vobizdesk.h"

#include <QSet>
#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace numberdesk::tests {
namespace {

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

/// A number's whole life over the sample carrier, and its answers in every documented variant.
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

    void theIdentityOfEverySubAccountIsTold()
    {
        Desk desk;
        const auto states = tests::waitFor(desk.provider->identityStates({}));
        QVERIFY(states.has_value());
        QCOMPARE(states->size(), 3);
        QCOMPARE(states->at(0).accountId, u"SA_4TN8WX2C"_s);
        QCOMPARE(states->at(0).kind, IdentityState::Kind::Verified);
        QCOMPARE(states->at(1).kind, IdentityState::Kind::Pending);
        QCOMPARE(valueOf(states->at(1).checks, u"pan"_s), u"verified"_s);
        QCOMPARE(states->at(2).kind, IdentityState::Kind::NotStarted);
        QCOMPARE(desk.channel.log().constFirst(), u"GET /api/v1/accounts/MA_7QK2ZP4L/sub-accounts/?page=1&size=100"_s);
        QCOMPARE(desk.channel.log().at(1), u"GET /api/v1/sub-accounts/SA_4TN8WX2C/kyc/status"_s);
    }

    void identityStatesOfARefusedTokenAreAnError()
    {
        Desk desk;
        desk.choose(u"token"_s, u"refused"_s);
        const auto states = tests::waitFor(desk.provider->identityStates({}));
        QVERIFY(!states.has_value());
        QCOMPARE(states.error().kind, ErrorKind::Unauthorized);
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
};

} // namespace numberdesk::tests

QTEST_GUILESS_MAIN(numberdesk::tests::VobizContractTest)
#include "tst_vobizcontract.moc"
