// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/providers/vobiz/vobizdesk.h"

#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace numberdesk::tests {

/// Purchases that go wrong at the sample carrier, and the evidence about them.
class VobizRehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

} // namespace numberdesk::tests

QTEST_GUILESS_MAIN(numberdesk::tests::VobizRehearsalTest)
#include "tst_vobizrehearsal.moc"
