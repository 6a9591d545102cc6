// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/currentoffers.h"

#include <algorithm>

namespace numberdesk {
namespace {

/// A search and the numbers that it is to find.
struct Look
{
    SearchQuery query;
    QSet<QString> identities;
};

bool asksByDigits(const ProviderTraits &traits)
{
    return traits.needsAreaCode || traits.support(SearchFilter::Pattern) == FilterSupport::ByProvider;
}

QList<Look> looksFor(const QList<CartLine> &lines, bool isByDigits)
{
    QList<Look> looks;
    for (const CartLine &line : lines) {
        Look look;
        look.query.country = line.number.country;
        look.query.type = line.number.type;
        if (isByDigits) {
            look.query.pattern = line.number.number.identity();
            look.query.match = SearchQuery::Match::StartsWith;
        }
        const auto same =
            std::find_if(looks.begin(), looks.end(), [&](const Look &other) { return other.query == look.query; });
        Look &taken = same == looks.end() ? looks.emplaceBack(look) : *same;
        taken.identities.insert(line.number.number.identity());
    }
    return looks;
}

/// What is read of an account, over all looks.
struct Reading
{
    /// Identities of all lines: a number that one look is for may show in another.
    QSet<QString> wanted;
    /// Identities of CurrentOffers::others.
    QSet<QString> others;
    CurrentOffers offers;
};

/// Takes a page over; the number of entries that this look had not seen before.
int takePage(const SearchPage &page, QSet<QString> &seen, Reading &reading)
{
    int fresh = 0;
    for (const AvailableNumber &number : page.items) {
        const QString identity = number.number.identity();
        if (seen.contains(identity)) {
            continue;
        }
        seen.insert(identity);
        ++fresh;
        if (reading.wanted.contains(identity)) {
            reading.offers.wanted.insert(identity, number);
            reading.offers.gone.remove(identity);
            reading.offers.failures.remove(identity);
        } else if (!reading.others.contains(identity)) {
            reading.others.insert(identity);
            reading.offers.others.append(number);
        }
    }
    return fresh;
}

/// A search for numbers that differ in the last four digits.
SearchQuery neighboursOf(SearchQuery query)
{
    query.pattern.chop(4);
    return query;
}

bool hasAll(const CurrentOffers &offers, const QSet<QString> &identities)
{
    return std::all_of(identities.cbegin(), identities.cend(),
                       [&](const QString &identity) { return offers.wanted.contains(identity); });
}

void noteMissing(const QSet<QString> &identities, const std::optional<Error> &error, bool isWhole,
                 CurrentOffers &offers)
{
    for (const QString &identity : identities) {
        if (offers.wanted.contains(identity)) {
            continue;
        }
        if (error) {
            offers.failures.insert(identity, *error);
        } else if (isWhole) {
            offers.gone.insert(identity);
        }
    }
}

qsizetype sharedDigits(const QString &left, const QString &right)
{
    const auto parted = std::mismatch(left.cbegin(), left.cend(), right.cbegin(), right.cend());
    return parted.first - left.cbegin();
}

/// How far two fees are apart; nothing when one is not stated or the currencies differ.
std::optional<Decimal> distance(const std::optional<Money> &left, const std::optional<Money> &right)
{
    if (!left || !right || left->currency != right->currency) {
        return std::nullopt;
    }
    const bool isLess = left->amount < right->amount;
    const std::optional<Decimal> negative = (isLess ? left : right)->amount.times(-1);
    return negative ? (isLess ? right : left)->amount.plus(*negative) : std::nullopt;
}

} // namespace

Task<CurrentOffers> readCurrentOffers(std::shared_ptr<Provider> provider, QList<CartLine> lines, std::stop_token stop)
{
    Reading reading;
    CurrentOffers &offers = reading.offers;
    for (const CartLine &line : std::as_const(lines)) {
        reading.wanted.insert(line.number.number.identity());
    }
    const bool isByDigits = asksByDigits(provider->traits());
    const QList<Look> looks = looksFor(lines, isByDigits);
    for (const Look &look : looks) {
        std::optional<Error> error;
        std::optional<PageToken> token = PageToken();
        QSet<QString> seen;
        bool isWhole = true;
        while (token && !hasAll(offers, look.identities)) {
            Result<SearchPage> page = co_await provider->searchNumbers(look.query, *token, stop);
            if (!page) {
                error = page.error();
                break;
            }
            const int fresh = takePage(*page, seen, reading);
            // An entry that could not be read may be the very number.
            isWhole = isWhole && page->skipped == 0 && !page->isCutShort;
            token = page->next;
            if (token && (fresh == 0 || seen.size() >= MaximumOffersRead)) {
                isWhole = false;
                break;
            }
        }
        noteMissing(look.identities, error, isWhole, offers);
        if (isByDigits && !error && !hasAll(offers, look.identities)) {
            // Nothing else was seen on the way: one page of its neighbours, to have something to suggest.
            const SearchQuery nearby = neighboursOf(look.query);
            Result<SearchPage> page = co_await provider->searchNumbers(nearby, PageToken(), stop);
            if (page) {
                takePage(*page, seen, reading);
            }
        }
    }
    co_return reading.offers;
}

QList<AvailableNumber> replacementsFor(const AvailableNumber &number, const QList<AvailableNumber> &seen,
                                       const QSet<QString> &taken, qsizetype maximum)
{
    struct Candidate
    {
        AvailableNumber number;
        qsizetype shared = 0;
        std::optional<Decimal> apart;
    };
    const QString identity = number.number.identity();
    QList<Candidate> candidates;
    for (const AvailableNumber &other : seen) {
        if (other.country == number.country && other.type.kind == number.type.kind &&
            !taken.contains(other.number.identity()) && other.number.identity() != identity) {
            candidates.append({other, sharedDigits(identity, other.number.identity()),
                               distance(number.monthlyFee, other.monthlyFee)});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &left, const Candidate &right) {
        if (left.shared != right.shared) {
            return left.shared > right.shared;
        }
        if (left.apart.has_value() != right.apart.has_value()) {
            return left.apart.has_value();
        }
        return left.apart && *left.apart < *right.apart;
    });
    QList<AvailableNumber> best;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (best.size() == maximum) {
            break;
        }
        best.append(candidate.number);
    }
    return best;
}

} // namespace numberdesk
