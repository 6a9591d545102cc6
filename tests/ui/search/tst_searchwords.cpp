// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/emptywords.h"
#include "ui/search/selectionsummary.h"
#include "ui/search/statuswords.h"

#include <QTest>

using numberdesk::AccountSearch;
using numberdesk::Channel;
using numberdesk::CountryCode;
using numberdesk::Decimal;
using numberdesk::EmptyWords;
using numberdesk::Error;
using numberdesk::ErrorAction;
using numberdesk::ErrorKind;
using numberdesk::errorKindName;
using numberdesk::FilterSupport;
using numberdesk::invalidInput;
using numberdesk::Money;
using numberdesk::monthlyCost;
using numberdesk::MonthlyCost;
using numberdesk::monthlyCostText;
using numberdesk::NumberType;
using numberdesk::ProviderTraits;
using numberdesk::SearchFilter;
using numberdesk::SearchHit;
using numberdesk::SearchQuery;
using numberdesk::Status;
using numberdesk::statusWords;
using numberdesk::StatusWords;
using numberdesk::wordsForNothingFound;

namespace {

Money money(const char *amount, const char *currency)
{
    const QString code = QString::fromLatin1(currency);
    return {*Decimal::fromText(QString::fromLatin1(amount)), code.isEmpty() ? std::nullopt : std::optional(code)};
}

SearchHit hitFor(const std::optional<Money> &monthly)
{
    SearchHit hit;
    hit.number.monthlyFee = monthly;
    return hit;
}

ProviderTraits traits()
{
    ProviderTraits result;
    result.name = QStringLiteral("Vogent");
    result.searchFilters = {{SearchFilter::Type, FilterSupport::Impossible},
                            {SearchFilter::Place, FilterSupport::Here},
                            {SearchFilter::Price, FilterSupport::ByProvider}};
    return result;
}

AccountSearch searchIn(AccountSearch::State state, int found)
{
    AccountSearch search;
    search.accountId = QStringLiteral("a");
    search.state = state;
    search.found = found;
    search.answered = found;
    return search;
}

AccountSearch failed(ErrorKind kind)
{
    AccountSearch search = searchIn(AccountSearch::State::Failed, 0);
    search.error = Error();
    search.error->kind = kind;
    return search;
}

QString cardText(const AccountSearch &search) { return statusWords(search, traits(), QStringLiteral("Desk")).text; }

} // namespace

class SearchWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void currenciesAreNeverAddedTogether()
    {
        const MonthlyCost cost =
            monthlyCost({hitFor(money("300", "INR")), hitFor(money("2.10", "EUR")), hitFor(money("0.2", "EUR")),
                         hitFor(money("1.00", "")), hitFor(std::nullopt)});
        QCOMPARE(monthlyCostText(cost), QStringLiteral("EUR 2.30 + INR 300.00 + 1.00 in a currency not stated"));
        QCOMPARE(cost.withoutPrice, 1);
        QVERIFY(!cost.isTooLarge);
    }

    void amountsWithoutCurrencyAreNotEvenAddedToOneAnother()
    {
        QCOMPARE(monthlyCostText(monthlyCost({hitFor(money("1.00", "")), hitFor(money("0.10", ""))})),
                 QStringLiteral("2 price(s) in currencies not stated"));
    }

    void manySmallAmountsAreExact()
    {
        QList<SearchHit> hits;
        for (int count = 0; count < 1000; ++count) {
            hits.append(hitFor(money("0.1", "EUR")));
        }
        QCOMPARE(monthlyCost(hits).sums, QList<Money>{money("100", "EUR")});
    }

    void aSumThatDoesNotFitIsNotTold()
    {
        const QList<SearchHit> large(20, hitFor(money("999999999999999999", "EUR")));
        const MonthlyCost cost = monthlyCost(large);
        QVERIFY(cost.isTooLarge);
        QVERIFY(cost.sums.isEmpty());
    }

    void whatWasFilteredHereIsSaid()
    {
        AccountSearch search = searchIn(AccountSearch::State::Found, 3);
        search.answered = 50;
        search.more = true;
        search.filteredHere = {SearchFilter::Type, SearchFilter::Pattern, SearchFilter::Place};
        search.undecided = {SearchFilter::Type};
        const StatusWords words = statusWords(search, traits(), QStringLiteral("Desk"));
        QCOMPARE(words.text,
                 QStringLiteral("3 found · cannot be filtered by type · more exist · filtered here: place"));
        QVERIFY2(words.detail.contains(QStringLiteral("number pattern, place")), qPrintable(words.detail));
        QCOMPARE(words.status, Status::Good);
    }

    void filtersOfTheProviderAreNoNews()
    {
        AccountSearch search = searchIn(AccountSearch::State::Found, 3);
        search.filteredHere = {SearchFilter::Price, SearchFilter::Pattern};
        QCOMPARE(cardText(search), QStringLiteral("3 found"));
    }

    void errorsAreShortAndWholeInTheDetail()
    {
        const AccountSearch refused = failed(ErrorKind::Unauthorized);
        const StatusWords words = statusWords(refused, traits(), QStringLiteral("Desk"));
        QCOMPARE(words.status, Status::Bad);
        QCOMPARE(words.text, QStringLiteral("Token refused."));
        QCOMPARE(words.detail, QStringLiteral("Vogent refused the token for Desk."));
        QCOMPARE(words.action, ErrorAction::EnterToken);
        QCOMPARE(words.actionLabel, QStringLiteral("Enter a new token"));
    }

    void everyErrorHasWords()
    {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::ApprovalRequired); ++kind) {
            AccountSearch search = failed(static_cast<ErrorKind>(kind));
            search.error->advice = QStringLiteral("Do this.");
            QVERIFY2(!cardText(search).isEmpty(), qPrintable(errorKindName(static_cast<ErrorKind>(kind))));
        }
    }

    void numbersBeforeAFailureAreCounted()
    {
        AccountSearch search = failed(ErrorKind::TimedOut);
        search.found = 7;
        QCOMPARE(cardText(search), QStringLiteral("7 found, then: Did not answer in time."));
    }

    void aSearchThatWasCancelledEarlyIsStopped()
    {
        const StatusWords words = statusWords(failed(ErrorKind::Cancelled), traits(), QStringLiteral("Desk"));
        QCOMPARE(words.text, QStringLiteral("Stopped."));
        QCOMPARE(words.status, Status::Open);
        QCOMPARE(words.action, ErrorAction::TryAgain);
    }

    void onlyAMissingAreaCodeIsCalledSo()
    {
        AccountSearch search = failed(ErrorKind::InvalidInput);
        search.error = invalidInput(QStringLiteral("pattern"), QStringLiteral("Vogent searches by area code."));
        QCOMPARE(cardText(search), QStringLiteral("Vogent searches by area code."));
        ProviderTraits needing = traits();
        needing.needsAreaCode = true;
        const StatusWords words = statusWords(search, needing, QStringLiteral("Desk"));
        QCOMPARE(words.text, QStringLiteral("Needs an area code."));
        QCOMPARE(words.actionLabel, QStringLiteral("Enter one"));
        QCOMPARE(words.status, Status::Warning);
    }

    void nothingFoundNamesTheFiltersInUse()
    {
        SearchQuery query;
        query.country = *CountryCode::fromText(u"IT");
        query.type = NumberType::Kind::Mobile;
        query.place = QStringLiteral("Sassari");
        query.channels = Channel::Sms | Channel::Fax;
        query.highestMonthlyFee = *Decimal::fromText(u"1.5");
        const EmptyWords words = wordsForNothingFound(query, {searchIn(AccountSearch::State::Found, 0)});
        QCOMPARE(words.sentence, QStringLiteral("No account has such a number in Italy."));
        QCOMPARE(words.advice, QStringLiteral("Leave the place empty, or write only the beginning of its name. Filters "
                                              "in use: type Mobile, place Sassari, SMS, Fax, at most 1.50 a month."));
        QCOMPARE(words.action, EmptyWords::Action::ClearFilters);
    }

    void nothingFoundWithoutFiltersHasNoneToClear()
    {
        SearchQuery query;
        query.country = *CountryCode::fromText(u"IT");
        const EmptyWords words = wordsForNothingFound(query, {searchIn(AccountSearch::State::Found, 0)});
        QCOMPARE(words.action, EmptyWords::Action::None);
        QVERIFY(!words.advice.contains(QStringLiteral("Filters in use")));
    }

    void failuresAreNotCalledNothing()
    {
        const EmptyWords all = wordsForNothingFound({}, {failed(ErrorKind::Unreachable)});
        QCOMPARE(all.sentence, QStringLiteral("No account could answer."));
        QCOMPARE(all.action, EmptyWords::Action::SearchAgain);
        SearchQuery query;
        query.country = *CountryCode::fromText(u"IT");
        const EmptyWords some =
            wordsForNothingFound(query, {failed(ErrorKind::Unreachable), searchIn(AccountSearch::State::Found, 0)});
        QCOMPARE(some.sentence, QStringLiteral("No account that answered has such a number in Italy."));
    }
};

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "tst_searchwords.moc"
