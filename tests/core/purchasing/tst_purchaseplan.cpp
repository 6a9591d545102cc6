// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/consent.h"
#include "core/purchasing/purchaseplan.h"
#include "tests/core/purchasing/cartlines.h"

#include <QTest>

using numberdesk::AnsweredRequirements;
using numberdesk::AvailableNumber;
using numberdesk::CartLine;
using numberdesk::FieldSpec;
using numberdesk::PlannedLine;
using numberdesk::PreflightLine;
using numberdesk::ProviderTraits;
using numberdesk::PurchasePlan;
using numberdesk::PurchaseRequest;
using numberdesk::RequirementAnswers;
using numberdesk::RequirementSet;
using Verdict = PreflightLine::Verdict;
namespace tests = numberdesk::tests;
using tests::fictionalNumber;

namespace {

QString idOf(int place) { return QStringLiteral("line-%1").arg(place); }

CartLine line(int place, const QString &account = QStringLiteral("desk"))
{
    CartLine made = tests::cartLine(fictionalNumber(place), account);
    made.id = idOf(place);
    made.label = QStringLiteral("Sales %1").arg(place);
    return made;
}

PreflightLine found(const CartLine &looked, Verdict verdict)
{
    PreflightLine check;
    check.line = looked;
    check.verdict = verdict;
    if (verdict == Verdict::Ready) {
        check.offer = looked.number;
        check.offer->offer = "as offered now";
    }
    return check;
}

ProviderTraits plainTraits(const QString &) { return {}; }

QList<bool> checked(const PurchasePlan &plan)
{
    QList<bool> list;
    for (const PlannedLine &planned : plan.lines()) {
        list.append(planned.check.has_value());
    }
    return list;
}

} // namespace

/// What becomes of lines between the cart and the confirmation.
class PurchasePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasLookedAtAndIsFineIsRequested()
    {
        PurchasePlan plan({line(1), line(2), line(3)});
        QVERIFY(plan.take(found(line(1), Verdict::Ready)));
        QVERIFY(plan.take(found(line(2), Verdict::BalanceTooLow)));
        const auto requests = plan.requests({}, plainTraits);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.constFirst().order.number.number.text(), fictionalNumber(1));
        // What the provider wants back is that of the last look.
        QCOMPARE(requests.constFirst().order.number.offer, QByteArray("as offered now"));
        QCOMPARE(requests.constFirst().place.lineId, idOf(1));
        QCOMPARE(requests.constFirst().place.purchaseId, plan.purchaseId());
        QVERIFY(!plan.purchaseId().isEmpty());
        QCOMPARE(plan.unchecked(), QList<CartLine>{line(3)});
        QCOMPARE(plan.checkedCount(), 2);
    }

    void whatWasFoundAboutAnotherNumberOrPriceIsNotTaken()
    {
        PurchasePlan plan({line(1)});
        CartLine dearer = line(1);
        dearer.number.monthlyFee = tests::cents(999, QStringLiteral("EUR"));
        QVERIFY(!plan.take(found(dearer, Verdict::Ready)));
        CartLine other = line(2);
        other.id = idOf(1);
        QVERIFY(!plan.take(found(other, Verdict::Ready)));
        QVERIFY(!plan.take(found(line(2), Verdict::Ready)));
        QVERIFY(plan.requests({}, plainTraits).isEmpty());
    }

    void aPriceIsTakenOnlyWhenItWasAccepted()
    {
        PurchasePlan plan({line(1), line(2), line(3, QStringLiteral("other"))});
        PreflightLine dearer = found(line(1), Verdict::PriceChanged);
        dearer.offer = line(1).number;
        dearer.offer->monthlyFee = tests::cents(900, QStringLiteral("EUR"));
        plan.take(dearer);
        plan.take(found(line(2), Verdict::Ready));
        plan.take(found(line(3), Verdict::Ready));
        QCOMPARE(plan.requests({}, plainTraits).size(), 2);
        QVERIFY(!plan.acceptPrice(idOf(2)));
        QVERIFY(plan.acceptPrice(idOf(1)));
        QCOMPARE(plan.find(idOf(1))->line.number.monthlyFee, dearer.offer->monthlyFee);
        // The balance reaches elsewhere: the account's lines are looked at again, another account's are not.
        QCOMPARE(checked(plan), (QList{false, false, true}));
    }

    void aReplacementKeepsTheLineAndIsNoneOfTheOthers()
    {
        PurchasePlan plan({line(1), line(2)});
        PreflightLine gone = found(line(1), Verdict::Gone);
        gone.replacements = {line(2).number, line(7).number};
        plan.take(gone);
        plan.take(found(line(2), Verdict::Ready));
        QCOMPARE(plan.replacementsFor(idOf(1)), QList<AvailableNumber>{line(7).number});
        QVERIFY(!plan.replace(idOf(1), line(2).number));
        QVERIFY(!plan.replace(idOf(2), line(7).number));
        QVERIFY(plan.replace(idOf(1), line(7).number));
        const PlannedLine replaced = *plan.find(idOf(1));
        QVERIFY(replaced.isReplacement);
        plan.take(found(replaced.line, Verdict::Ready));
        const PurchaseRequest request = plan.requests({}, plainTraits).constFirst();
        QCOMPARE(request.order.number.number.text(), fictionalNumber(7));
        QVERIFY(request.place.isReplacement);
        QCOMPARE(request.place.lineId, idOf(1));
    }

    void oneNumberIsNotBoughtByTwoLines()
    {
        CartLine same = line(1, QStringLiteral("other"));
        same.id = idOf(2);
        PurchasePlan plan({line(1), same});
        plan.take(found(line(1), Verdict::Ready));
        plan.take(found(same, Verdict::Ready));
        QCOMPARE(plan.find(idOf(2))->check->verdict, Verdict::OfferedTwice);
        QCOMPARE(plan.ready().size(), 1);
    }

    void labelsAndFieldsGoWhereTheProviderWantsThem()
    {
        PurchasePlan plan({line(1)});
        plan.take(found(line(1), Verdict::Ready));
        ProviderTraits traits;
        FieldSpec field;
        field.key = QStringLiteral("form");
        field.defaultValue = QStringLiteral("short");
        traits.purchaseFields = {field};
        PurchaseRequest request = plan.requests({}, [&](const QString &) { return traits; }).constFirst();
        QCOMPARE(request.order.label, QString());
        QCOMPARE(request.keptLabel, QStringLiteral("Sales 1"));
        QCOMPARE(request.order.fields.value(field.key), field.defaultValue);
        traits.labelAtPurchase = true;
        AnsweredRequirements answers;
        RequirementAnswers entered;
        entered.fields.insert(field.key, QStringLiteral("long"));
        entered.answers = {{QStringLiteral("id"), QStringLiteral("key"), QStringLiteral("value"), {}}};
        answers.put(line(1), entered);
        request = plan.requests(answers, [&](const QString &) { return traits; }).constFirst();
        QCOMPARE(request.order.label, QStringLiteral("Sales 1"));
        QCOMPARE(request.keptLabel, QString());
        QCOMPARE(request.order.fields.value(field.key), QStringLiteral("long"));
        QCOMPARE(request.order.answers.size(), 1);
    }

    void anyChangeOfThePlanIsAnotherConsent()
    {
        PurchasePlan plan({line(1), line(2)});
        plan.take(found(line(1), Verdict::Ready));
        plan.take(found(line(2), Verdict::Ready));
        ProviderTraits traits;
        traits.labelAtPurchase = true;
        const auto requests = [&] { return plan.requests({}, [&](const QString &) { return traits; }); };
        numberdesk::Consent consent;
        consent.digest = digestOf(requests());
        QVERIFY(consent.covers(requests()));
        QVERIFY(plan.setLabel(idOf(1), QStringLiteral("Other")));
        QVERIFY(!plan.setLabel(idOf(1), QStringLiteral("Other")));
        QVERIFY(!consent.covers(requests()));
        QVERIFY(plan.setLabel(idOf(1), QStringLiteral("Sales 1")));
        QVERIFY(consent.covers(requests()));
        QVERIFY(plan.leaveOut({idOf(2)}));
        QVERIFY(!consent.covers(requests()));
    }

    void whatIsTriedAgainKeepsPurchaseAndLine()
    {
        PurchasePlan plan({line(1), line(2), line(3)});
        const QString purchase = plan.purchaseId();
        plan.take(found(line(1), Verdict::Ready));
        plan.take(found(line(3), Verdict::Gone));
        plan.keepReady();
        QCOMPARE(plan.lines().size(), 1);
        plan.tryAgain({idOf(1)});
        QCOMPARE(plan.purchaseId(), purchase);
        QCOMPARE(plan.unchecked(), QList<CartLine>{line(1)});
        plan.tryAgain({});
        QVERIFY(plan.isEmpty());
    }

    void answersHoldForWhatIsAskedForTheSameOnly()
    {
        AnsweredRequirements answers;
        RequirementAnswers entered;
        entered.asked.country = line(1).number.country;
        answers.put(line(1), entered);
        QVERIFY(answers.isFulfilled(line(2), entered.asked));
        QVERIFY(!answers.isFulfilled(line(2), RequirementSet()));
        QVERIFY(!answers.isFulfilled(line(2, QStringLiteral("other")), entered.asked));
        // A number that wants an address is not served by answers without one.
        CartLine addressed = line(3);
        addressed.number.addressRequired = true;
        QVERIFY(!answers.isFulfilled(addressed, entered.asked));
        entered.address.emplace();
        answers.put(line(1), entered);
        QVERIFY(answers.isFulfilled(addressed, entered.asked));
        answers.clear();
        QVERIFY(!answers.isFulfilled(line(2), entered.asked));
    }
};

QTEST_APPLESS_MAIN(PurchasePlanTest)
#include "tst_purchaseplan.moc"
