// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/preflight.h"
#include "tests/core/purchasing/cartlines.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::AvailableNumber;
using numberdesk::Balance;
using numberdesk::CartLine;
using numberdesk::Decimal;
using numberdesk::ErrorKind;
using numberdesk::FilterSupport;
using numberdesk::Journal;
using numberdesk::NumberPage;
using numberdesk::Operation;
using numberdesk::PhoneNumber;
using numberdesk::Preflight;
using numberdesk::PreflightLine;
using numberdesk::Requirement;
using numberdesk::RequirementSet;
using numberdesk::Result;
using numberdesk::SearchFilter;
using numberdesk::SearchPage;
namespace tests = numberdesk::tests;
using tests::cartLine;
using tests::fictionalNumber;
using tests::Scripted;
using Verdict = PreflightLine::Verdict;

namespace {

SearchPage offering(const QList<int> &places)
{
    SearchPage page;
    for (const int place : places) {
        page.items.append(tests::availableNumber(fictionalNumber(place)));
    }
    return page;
}

template <typename T>
Scripted<T> answer(const T &value)
{
    return {Scripted<T>::Behaviour::Answer, value, {}};
}

Balance balanceOf(qint64 cents)
{
    Balance balance;
    balance.available = tests::cents(cents, QStringLiteral("EUR"));
    return balance;
}

} // namespace

class PreflightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = *Journal::open(m_folder->filePath(QStringLiteral("journal.sqlite")));
        m_source = std::make_unique<tests::FakeSource>();
        m_desk = &add(QStringLiteral("desk"));
        m_knowledge = {};
    }

    void whatIsOfferedAsShownIsReady()
    {
        m_desk->search(offering({1, 2}));
        QCOMPARE(verdicts({line(1), line(2)}), (QList{Verdict::Ready, Verdict::Ready}));
        // One search for both, since this provider does not filter by digits.
        QCOMPARE(m_source->log.count(QStringLiteral("desk search US")), 1);
        QVERIFY(m_checked.front().offer);
    }

    void aNumberThatIsGoneHasReplacements()
    {
        SearchPage page = offering({11, 70, 13, 12});
        page.items[0].monthlyFee = tests::cents(400, QStringLiteral("EUR"));
        m_desk->search(page);
        // The second line is for sale, so it is no replacement for the first.
        QCOMPARE(verdicts({line(10), line(12)}), (QList{Verdict::Gone, Verdict::Ready}));
        QStringList suggested;
        for (const AvailableNumber &number : std::as_const(m_checked.front().replacements)) {
            suggested.append(number.number.text());
        }
        QCOMPARE(suggested, (QStringList{fictionalNumber(13), fictionalNumber(11), fictionalNumber(70)}));
    }

    void aListWithMoreProvesNothing()
    {
        SearchPage first = offering({1});
        first.next = QByteArrayLiteral("two");
        SearchPage again = offering({1});
        again.next = QByteArrayLiteral("three");
        m_desk->search(first);
        m_desk->search(again);
        QCOMPARE(verdicts({line(5)}), QList{Verdict::NotSeen});
        QVERIFY(m_checked.front().canBeBought());
    }

    void entriesThatCouldNotBeReadProveNothing()
    {
        SearchPage page = offering({1});
        page.skipped = 1;
        m_desk->search(page);
        QCOMPARE(verdicts({line(5)}), QList{Verdict::NotSeen});
    }

    void anotherPriceIsToldWithTheOffer_data()
    {
        QTest::addColumn<bool>("isStated");
        QTest::newRow("dearer") << true;
        QTest::newRow("not stated any more") << false;
    }

    void anotherPriceIsToldWithTheOffer()
    {
        QFETCH(bool, isStated);
        SearchPage page = offering({1});
        page.items[0].monthlyFee =
            isStated ? std::optional(tests::cents(999, QStringLiteral("EUR"))) : std::optional<numberdesk::Money>();
        m_desk->search(page);
        QCOMPARE(verdicts({line(1)}), QList{Verdict::PriceChanged});
        QCOMPARE(m_checked.front().offer->monthlyFee, page.items[0].monthlyFee);
    }

    void whatTheAccountHasIsNotBoughtAgain()
    {
        NumberPage own;
        own.items.append(tests::ownedNumber(QStringLiteral("n-1"), fictionalNumber(1)));
        m_desk->standingList = own;
        m_desk->search(offering({2}));
        QCOMPARE(verdicts({line(1), line(2)}), (QList{Verdict::AlreadyOwned, Verdict::Ready}));
        QCOMPARE(m_checked.front().owner, QStringLiteral("Desk"));
    }

    void whatAnotherAccountHasIsNotBoughtAgain()
    {
        m_knowledge.ownerOf = [](const PhoneNumber &number) {
            return number == PhoneNumber(fictionalNumber(1)) ? QStringLiteral("Milan desk") : QString();
        };
        QCOMPARE(verdicts({line(1)}), QList{Verdict::AlreadyOwned});
        QCOMPARE(m_checked.front().owner, QStringLiteral("Milan desk"));
        QCOMPARE(m_source->log, QStringList());
    }

    void anOpenOutcomeBlocksTheNumber()
    {
        numberdesk::IntentRecord open;
        open.id = QStringLiteral("i-1");
        open.kind = QStringLiteral("purchase");
        open.state = QStringLiteral("unknown");
        open.numberIdentity = PhoneNumber(fictionalNumber(1)).identity();
        QVERIFY(m_journal->record(open, {}));
        QCOMPARE(verdicts({line(1)}), QList{Verdict::BeingSettled});
        QCOMPARE(m_source->log, QStringList());
    }

    void oneNumberIsBoughtOnce()
    {
        add(QStringLiteral("other"));
        m_desk->search(offering({1}));
        QCOMPARE(verdicts({line(1), cartLine(fictionalNumber(1), QStringLiteral("other"))}),
                 (QList{Verdict::Ready, Verdict::OfferedTwice}));
    }

    void theBalanceReachesForTheFirstLines()
    {
        m_desk->fakeTraits.notOffered.remove(Operation::Balance);
        m_desk->search(offering({1, 2, 3}));
        m_desk->balances.push_back(answer(Result<Balance>(balanceOf(500))));
        QCOMPARE(verdicts({line(1), line(2), line(3)}),
                 (QList{Verdict::Ready, Verdict::Ready, Verdict::BalanceTooLow}));
        QCOMPARE(m_checked.back().error->required, std::optional(Decimal::fromUnits(750, 2)));
        QCOMPARE(m_checked.back().error->available, std::optional(Decimal::fromUnits(500, 2)));
    }

    void aBalanceThatCannotBeReadIsNoObstacle()
    {
        m_desk->fakeTraits.notOffered.remove(Operation::Balance);
        m_desk->search(offering({1}));
        m_desk->balances.push_back(
            answer(Result<Balance>(numberdesk::failure(tests::error(ErrorKind::ProviderFault)))));
        QCOMPARE(verdicts({line(1)}), QList{Verdict::Ready});
    }

    void requirementsAreAskedOnceForACountryAndType()
    {
        m_desk->fakeTraits.notOffered.remove(Operation::Requirements);
        RequirementSet set;
        Requirement tax;
        tax.key = QStringLiteral("tax");
        tax.required = true;
        set.requirements.append(tax);
        m_knowledge.isFulfilled = [](const CartLine &line, const RequirementSet &) {
            return line.number.number == PhoneNumber(fictionalNumber(2));
        };
        m_desk->search(offering({1, 2}));
        m_desk->requirementSets.push_back(answer(Result<RequirementSet>(set)));
        QCOMPARE(verdicts({line(1), line(2)}), (QList{Verdict::RequirementsMissing, Verdict::Ready}));
        QCOMPARE(m_checked.front().requirements, std::optional(set));
    }

    void aProviderThatTellsNoRequirementsMayWantSomethingAllTheSame()
    {
        numberdesk::FieldSpec field;
        field.key = QStringLiteral("group");
        field.required = true;
        m_desk->fakeTraits.purchaseFields = {field};
        m_desk->search(offering({1}));
        QCOMPARE(verdicts({line(1)}), QList{Verdict::RequirementsMissing});
        m_knowledge.isFulfilled = [](const CartLine &, const RequirementSet &asked) {
            return asked == RequirementSet();
        };
        m_desk->search(offering({1}));
        QCOMPARE(verdicts({line(1)}), QList{Verdict::Ready});
        m_knowledge = {};
        m_desk->fakeTraits.purchaseFields[0].defaultValue = QStringLiteral("usual");
        m_desk->search(offering({1}));
        QCOMPARE(verdicts({line(1)}), QList{Verdict::Ready});
        SearchPage addressed = offering({1});
        addressed.items[0].addressRequired = true;
        m_desk->search(addressed);
        QCOMPARE(verdicts({line(1)}), QList{Verdict::RequirementsMissing});
    }

    void requirementsThatCannotBeReadLeaveTheLineUnchecked()
    {
        m_desk->fakeTraits.notOffered.remove(Operation::Requirements);
        m_desk->search(offering({1}));
        m_desk->requirementSets.push_back(
            answer(Result<RequirementSet>(numberdesk::failure(tests::error(ErrorKind::TimedOut)))));
        QCOMPARE(verdicts({line(1)}), QList{Verdict::NotChecked});
        QCOMPARE(m_checked.front().error->kind, ErrorKind::TimedOut);
    }

    void aProviderThatFiltersByDigitsIsAskedForEachNumber()
    {
        m_desk->fakeTraits.searchFilters.insert(SearchFilter::Pattern, FilterSupport::ByProvider);
        m_desk->search(offering({1}));
        m_desk->search(offering({}));
        m_desk->search(offering({3, 4}));
        QCOMPARE(verdicts({line(1), line(2)}), (QList{Verdict::Ready, Verdict::Gone}));
        // The third search is for neighbours of what is gone.
        QCOMPARE(m_checked.back().replacements.size(), 2);
    }

    void aNumberSeenWhileAnotherWasLookedForIsThere()
    {
        m_desk->fakeTraits.searchFilters.insert(SearchFilter::Pattern, FilterSupport::ByProvider);
        m_desk->search(offering({}));
        // The neighbours of the number that is gone show the next line's number already.
        m_desk->search(offering({2, 3}));
        m_desk->search(offering({2}));
        QCOMPARE(verdicts({line(1), line(2)}), (QList{Verdict::Gone, Verdict::Ready}));
    }

    void aProviderThatIgnoresTheTypeShowsBoth()
    {
        CartLine mobile = line(2);
        mobile.number.type = numberdesk::NumberType(numberdesk::NumberType::Kind::Mobile);
        SearchPage page = offering({1, 2});
        page.items[1].type = mobile.number.type;
        m_desk->search(page);
        m_desk->search(page);
        QCOMPARE(verdicts({line(1), mobile}), (QList{Verdict::Ready, Verdict::Ready}));
    }

    void oneAccountsFailureTouchesNoOther()
    {
        tests::FakeProvider &other = add(QStringLiteral("other"));
        other.search(offering({2}));
        m_source->fail(QStringLiteral("desk"), tests::error(ErrorKind::Unauthorized));
        QCOMPARE(verdicts({line(1), cartLine(fictionalNumber(2), QStringLiteral("other"))}),
                 (QList{Verdict::NotChecked, Verdict::Ready}));
        QCOMPARE(m_checked.front().error->kind, ErrorKind::Unauthorized);
    }

    void accountsAreAskedAtTheSameTime()
    {
        tests::FakeProvider &other = add(QStringLiteral("other"));
        m_desk->lists.push_back({Scripted<Result<NumberPage>>::Behaviour::Delay, NumberPage(), 200ms});
        m_desk->search(offering({1}));
        other.search(offering({2}));
        verdicts({line(1), cartLine(fictionalNumber(2), QStringLiteral("other"))});
        QCOMPARE(m_told, (QStringList{fictionalNumber(2), fictionalNumber(1)}));
    }

    void aStopEndsSoon()
    {
        m_desk->lists.push_back({Scripted<Result<NumberPage>>::Behaviour::Hang, NumberPage(), {}});
        std::stop_source stop;
        QTimer::singleShot(10ms, this, [&] { stop.request_stop(); });
        QCOMPARE(verdicts({line(1)}, stop.get_token()), QList{Verdict::NotChecked});
        QCOMPARE(m_checked.front().error->kind, ErrorKind::Cancelled);
    }

    void nothingToCheckEndsAtOnce() { QCOMPARE(verdicts({}), QList<Verdict>()); }

private:
    tests::FakeProvider &add(const QString &id)
    {
        tests::FakeProvider &provider = m_source->add(id);
        provider.fakeTraits.notOffered.insert(Operation::Requirements, QStringLiteral("no requirements here"));
        provider.standingList = NumberPage();
        return provider;
    }

    static CartLine line(int place)
    {
        CartLine line = cartLine(fictionalNumber(place));
        line.id = QString::number(place);
        return line;
    }

    QList<Verdict> verdicts(QList<CartLine> lines, std::stop_token stop = {})
    {
        for (CartLine &line : lines) {
            line.id = line.accountId + u'/' + line.number.number.text();
        }
        m_told.clear();
        Preflight preflight(*m_source, *m_journal, m_knowledge);
        connect(&preflight, &Preflight::checked, this,
                [this](const PreflightLine &line) { m_told.append(line.line.number.number.text()); });
        m_checked = tests::waitFor(preflight.check(lines, stop));
        QList<Verdict> verdicts;
        for (const PreflightLine &line : std::as_const(m_checked)) {
            verdicts.append(line.verdict);
        }
        return verdicts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<tests::FakeSource> m_source;
    tests::FakeProvider *m_desk = nullptr;
    Preflight::Knowledge m_knowledge;
    QList<PreflightLine> m_checked;
    QStringList m_told;
};

QTEST_GUILESS_MAIN(PreflightTest)
#include "tst_preflight.moc"
