// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/spendingrules.h"
#include "tests/fakes/fakeprovider.h"

#include <QTest>

using numberdesk::ApprovalRule;
using numberdesk::AvailableNumber;
using numberdesk::Decimal;
using numberdesk::LimitPeriod;
using numberdesk::Money;
using numberdesk::SpendingLimit;
using numberdesk::SpendingRules;
using numberdesk::StatedCharges;
using Asked = ApprovalRule::Asked;

namespace {

const QString Eur = QStringLiteral("EUR");
const QString Usd = QStringLiteral("USD");

SpendingLimit limit(LimitPeriod period, int amount, const QString &account = {})
{
    SpendingLimit made;
    made.id = QStringLiteral("id");
    made.period = period;
    made.currency = Eur;
    made.accountId = account;
    made.accountName = account;
    made.amount = Decimal(amount);
    return made;
}

SpendingRules rulesWith(const QList<SpendingLimit> &limits)
{
    SpendingRules rules;
    rules.limits = limits;
    return rules;
}

SpendingRules asking(Asked asked, const QMap<QString, Decimal> &above = {})
{
    SpendingRules rules;
    rules.hasCode = true;
    rules.approval = {asked, above};
    return rules;
}

AvailableNumber offer(const std::optional<Money> &setup, const std::optional<Money> &monthly)
{
    AvailableNumber number = numberdesk::tests::availableNumber(QStringLiteral("+12025550143"));
    number.setupFee = setup;
    number.monthlyFee = monthly;
    return number;
}

} // namespace

class SpendingRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyComeBackFromTheJournalAsTheyWere()
    {
        SpendingRules rules = asking(Asked::Above, {{Eur, Decimal(100)}, {Usd, *Decimal::fromText(u"0.05")}});
        rules.limits = {limit(LimitPeriod::Purchase, 10), limit(LimitPeriod::Day, 0, QStringLiteral("desk")),
                        limit(LimitPeriod::Month, 999)};
        rules.allowsUnknownCharges = true;
        const auto read = numberdesk::spendingRulesFromJson(toJson(rules));
        QVERIFY(read);
        QVERIFY(*read == rules);
    }

    void rulesThatAreUnderstoodInPartAreNotUnderstood_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("newer format") << QStringLiteral("format") << QJsonValue(2);
        QTest::newRow("no limits") << QStringLiteral("limits") << QJsonValue();
        QTest::newRow("strange limit") << QStringLiteral("limits")
                                       << QJsonValue(QJsonArray{
                                              QJsonObject{{QStringLiteral("period"), QStringLiteral("year")}}});
        QTest::newRow("strange rule") << QStringLiteral("askForCode") << QJsonValue(QStringLiteral("sometimes"));
        QTest::newRow("negative amount") << QStringLiteral("askForCodeAbove")
                                         << QJsonValue(QJsonObject{{Eur, QStringLiteral("-1")}});
    }

    void rulesThatAreUnderstoodInPartAreNotUnderstood()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(rulesWith({limit(LimitPeriod::Day, 5)}));
        QVERIFY(numberdesk::spendingRulesFromJson(json));
        json.insert(member, value);
        QVERIFY(!numberdesk::spendingRulesFromJson(json));
    }

    void loosening_data()
    {
        QTest::addColumn<SpendingRules>("from");
        QTest::addColumn<SpendingRules>("to");
        QTest::addColumn<bool>("isLooser");
        const QString desk = QStringLiteral("desk");
        const SpendingRules none;
        const SpendingRules five = rulesWith({limit(LimitPeriod::Day, 5)});
        QTest::newRow("the first limit") << none << five << false;
        QTest::newRow("a limit removed") << five << none << true;
        QTest::newRow("a limit raised") << five << rulesWith({limit(LimitPeriod::Day, 6)}) << true;
        QTest::newRow("a limit lowered") << five << rulesWith({limit(LimitPeriod::Day, 4)}) << false;
        QTest::newRow("another period") << five << rulesWith({limit(LimitPeriod::Month, 5)}) << true;
        QTest::newRow("one account instead of all") << five << rulesWith({limit(LimitPeriod::Day, 5, desk)}) << true;
        QTest::newRow("all accounts instead of one") << rulesWith({limit(LimitPeriod::Day, 5, desk)}) << five << false;
        SpendingRules unknown = five;
        unknown.allowsUnknownCharges = true;
        QTest::newRow("unknown prices allowed") << five << unknown << true;
        QTest::newRow("unknown prices forbidden") << unknown << five << false;
        const SpendingRules above = asking(Asked::Above, {{Eur, Decimal(10)}});
        QTest::newRow("always to above") << asking(Asked::Always) << above << true;
        QTest::newRow("above to always") << above << asking(Asked::Always) << false;
        QTest::newRow("above to never") << above << asking(Asked::Never) << true;
        QTest::newRow("above a higher amount") << above << asking(Asked::Above, {{Eur, Decimal(11)}}) << true;
        QTest::newRow("above a lower amount") << above << asking(Asked::Above, {{Eur, Decimal(9)}}) << false;
        QTest::newRow("one more currency without the code")
            << above << asking(Asked::Above, {{Eur, Decimal(10)}, {Usd, Decimal(1)}}) << true;
        QTest::newRow("one less") << above << asking(Asked::Above) << false;
        QTest::newRow("the code gone") << asking(Asked::Never) << none << true;
    }

    void loosening()
    {
        QFETCH(SpendingRules, from);
        QFETCH(SpendingRules, to);
        QTEST(loosens(from, to), "isLooser");
    }

    void whatCannotBeARuleIsRefused()
    {
        const auto fieldOf = [](const SpendingRules &rules) {
            const auto checked = checkRules(rules);
            return checked ? QString() : checked.error().fields.constFirst().field;
        };
        QCOMPARE(fieldOf(rulesWith({limit(LimitPeriod::Day, 0)})), QString());
        QCOMPARE(fieldOf(rulesWith({limit(LimitPeriod::Day, -1)})), QStringLiteral("amount"));
        SpendingLimit nowhere = limit(LimitPeriod::Day, 1);
        nowhere.currency = QStringLiteral("euro");
        QCOMPARE(fieldOf(rulesWith({nowhere})), QStringLiteral("currency"));
        nowhere.currency.clear();
        QCOMPARE(fieldOf(rulesWith({nowhere})), QStringLiteral("currency"));
        QCOMPARE(fieldOf(rulesWith({limit(LimitPeriod::Day, 1), limit(LimitPeriod::Day, 2)})), QStringLiteral("limit"));
        QCOMPARE(fieldOf(rulesWith({limit(LimitPeriod::Day, 1), limit(LimitPeriod::Month, 2)})), QString());
        SpendingRules nobody = asking(Asked::Always);
        QCOMPARE(fieldOf(nobody), QString());
        nobody.hasCode = false;
        QCOMPARE(fieldOf(nobody), QStringLiteral("approval"));
    }

    void charges_data()
    {
        QTest::addColumn<AvailableNumber>("number");
        QTest::addColumn<StatedCharges>("charges");
        const auto eur = [](int amount) { return Money{Decimal(amount), Eur}; };
        QTest::newRow("whole") << offer(eur(1), eur(2)) << StatedCharges{{{Eur, Decimal(3)}}, false};
        QTest::newRow("free") << offer(eur(0), eur(0)) << StatedCharges{{{Eur, Decimal(0)}}, false};
        QTest::newRow("two currencies") << offer(eur(1), Money{Decimal(2), Usd})
                                        << StatedCharges{{{Eur, Decimal(1)}, {Usd, Decimal(2)}}, false};
        QTest::newRow("no set-up fee stated")
            << offer(std::nullopt, eur(2)) << StatedCharges{{{Eur, Decimal(2)}}, true};
        QTest::newRow("nothing stated") << offer(std::nullopt, std::nullopt) << StatedCharges{{}, true};
        QTest::newRow("no currency stated")
            << offer(eur(1), Money{Decimal(2), std::nullopt}) << StatedCharges{{{Eur, Decimal(1)}}, true};
        QTest::newRow("negative") << offer(eur(-5), eur(2)) << StatedCharges{{{Eur, Decimal(2)}}, true};
        const Money huge{Decimal(999'999'999'999'999'999), Eur};
        QTest::newRow("too large") << offer(Money{*Decimal::fromText(u"0.000000001"), Eur}, huge)
                                   << StatedCharges{{{Eur, *Decimal::fromText(u"0.000000001")}}, true};
    }

    void charges()
    {
        QFETCH(AvailableNumber, number);
        QFETCH(StatedCharges, charges);
        QVERIFY(statedCharges(number) == charges);
    }
};

QTEST_GUILESS_MAIN(SpendingRulesTest)
#include "tst_spendingrules.moc"
