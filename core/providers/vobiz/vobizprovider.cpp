// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizprovider.h"

#include "core/http/limits.h"
#include "core/providers/decodetask.h"
#include "core/providers/vobiz/vobizbilling.h"
#include "core/providers/vobiz/vobizcodec.h"
#include "core/providers/vobiz/vobizdescription.h"
#include "core/providers/vobiz/vobizerrors.h"
#include "core/providers/vobiz/vobizsearch.h"
#include "core/providers/vobiz/vobiztargets.h"
#include "core/providers/vobiz/vobiztext.h"

#include <utility>

namespace numberdesk::vobiz {
namespace {

/// @error InvalidInput for a token that is none of ours.
Result<qint64> pageNumber(const PageToken &token)
{
    if (token.isEmpty()) {
        return 1;
    }
    bool readable = false;
    const qint64 page = token.toLongLong(&readable);
    if (!readable || page < 1 || page > limits::ListEntries) {
        return failure(invalidInput(QStringLiteral("page"), Text::tr("This page does not exist.")));
    }
    return page;
}

/// Items and what follows, as the figures of a slice tell it.
template <typename T>
Page<T> toPage(Slice<T> slice, qint64 asked)
{
    Page<T> page;
    page.items = std::move(slice.items);
    page.skipped = slice.skipped;
    page.total = slice.total && *slice.total >= 0 ? slice.total : std::nullopt;
    if (!hasMore(slice, asked, EntriesPerPage)) {
        return page;
    }
    if (slice.page && *slice.page != asked) {
        page.isCutShort = true;
        page.notices.append(Text::tr("Vobiz answered page %1 when page %2 was asked for. The list may not be complete.")
                                .arg(*slice.page)
                                .arg(asked));
    } else if (asked * EntriesPerPage >= limits::ListEntries) {
        page.isCutShort = true;
        page.notices.append(
            Text::tr("The list is longer than %L1 entries. The rest is not read.").arg(limits::ListEntries));
    } else {
        page.next = QByteArray::number(asked + 1);
    }
    return page;
}

/// All further pages of a list whose first page is full and tells the total.
QList<PageToken> otherPages(const Slice<OwnedNumber> &first)
{
    const qint64 size = first.perPage.value_or(EntriesPerPage);
    QList<PageToken> pages;
    if (first.total && *first.total <= limits::ListEntries && first.entries == size && size <= EntriesPerPage) {
        for (qint64 page = 2; (page - 1) * size < *first.total; ++page) {
            pages.append(QByteArray::number(page));
        }
    }
    return pages;
}

} // namespace

VobizProvider::VobizProvider(ProviderContext context)
    : m_requests(context)
    , m_cooldowns(context.memory)
{}

ProviderTraits VobizProvider::traits() const
{
    ProviderTraits traits = vobizTraits();
    if (m_requests.isSubAccount()) {
        traits.notOffered.insert(Operation::Balance,
                                 Text::tr("This is a sub-account: the parent account pays, and its balance is shown "
                                          "there."));
        traits.purchaseNotes = {Text::tr("The parent account pays for this number; its balance cannot be checked "
                                         "here.")};
    }
    return traits;
}

bool VobizProvider::isOwnPurchase(const OwnedNumber &number) const
{
    return number.ownerAccount.isEmpty() || number.ownerAccount == m_requests.authId();
}

Task<Result<AccountCheck>> VobizProvider::checkAccount(std::stop_token stop)
{
    Result<HttpReply> reply = co_await m_requests.readAccount(stop);
    if (!reply) {
        co_return Result<AccountCheck>(failure(reply.error()));
    }
    const Result<Slice<OwnedNumber>> numbers = decodeNumbers(reply->body);
    if (!numbers) {
        co_return Result<AccountCheck>(failure(unusableReply(*reply, numbers.error().memberPath)));
    }
    AccountCheck check;
    check.numbers = numbers->total;
    if (m_requests.isSubAccount()) {
        check.notices.append(Text::tr("This is a sub-account: the parent account pays for its numbers."));
    }
    co_return Result<AccountCheck>(check);
}

Task<Result<SearchPage>> VobizProvider::searchNumbers(SearchQuery query, PageToken page, std::stop_token stop)
{
    const Result<qint64> asked = pageNumber(page);
    const Result<NumberPattern> pattern = NumberPattern::fromQuery(query);
    if (!asked || !pattern) {
        co_return Result<SearchPage>(failure(asked ? pattern.error() : asked.error()));
    }
    Target target = inventoryTarget(query.country, pattern->searchedDigits(), *asked);
    Result<HttpReply> reply = co_await m_requests.read(std::move(target), stop);
    if (!reply) {
        co_return Result<SearchPage>(failure(reply.error()));
    }
    auto decoding = decodeBody(reply->body, InventoryDecoder{query.country});
    Result<Slice<AvailableNumber>> slice = co_await std::move(decoding);
    if (!slice) {
        co_return Result<SearchPage>(failure(unusableReply(*reply, slice.error().memberPath)));
    }
    SearchPage found = toPage(std::move(*slice), *asked);
    found.items.removeIf([&pattern](const AvailableNumber &offer) { return !pattern->matches(offer.number); });
    if (query.type != NumberType() && *asked == 1) {
        found.notices.append(Text::tr("Vobiz cannot filter by number type or region. Numbers of every type are "
                                      "shown."));
    }
    co_return Result<SearchPage>(found);
}

Task<Result<NumberPage>> VobizProvider::listNumbers(PageToken page, std::stop_token stop)
{
    const Result<qint64> asked = pageNumber(page);
    if (!asked) {
        co_return Result<NumberPage>(failure(asked.error()));
    }
    Result<HttpReply> reply = co_await m_requests.read(numbersTarget(*asked), stop);
    if (!reply) {
        co_return Result<NumberPage>(failure(reply.error()));
    }
    auto decoding = decodeBody(reply->body, &decodeNumbers);
    Result<Slice<OwnedNumber>> slice = co_await std::move(decoding);
    if (!slice) {
        co_return Result<NumberPage>(failure(unusableReply(*reply, slice.error().memberPath)));
    }
    const QList<PageToken> others = *asked == 1 ? otherPages(*slice) : QList<PageToken>();
    NumberPage listed = toPage(std::move(*slice), *asked);
    for (OwnedNumber &number : listed.items) {
        m_cooldowns.addTo(number);
    }
    if (listed.next) {
        listed.others = others;
    }
    co_return Result<NumberPage>(listed);
}

Task<Result<OwnedNumber>> VobizProvider::find(OwnedNumber number, std::stop_token stop)
{
    std::optional<PhoneNumber> firstOfLastPage;
    for (qint64 page = 1; page * EntriesPerPage <= limits::ListEntries; ++page) {
        Result<HttpReply> reply = co_await m_requests.read(numbersTarget(page, number.number), stop);
        if (!reply) {
            co_return Result<OwnedNumber>(failure(reply.error()));
        }
        auto decoding = decodeBody(reply->body, &decodeNumbers);
        Result<Slice<OwnedNumber>> slice = co_await std::move(decoding);
        if (!slice) {
            co_return Result<OwnedNumber>(failure(unusableReply(*reply, slice.error().memberPath)));
        }
        // A number may stand twice, once for each account that had it: the id, then the own account, decides.
        const OwnedNumber *best = nullptr;
        for (const OwnedNumber &candidate : std::as_const(slice->items)) {
            const bool better = best == nullptr || candidate.id == number.id ||
                                (best->id != number.id && best->ownerAccount != m_requests.authId() &&
                                 candidate.ownerAccount == m_requests.authId());
            if (candidate.number == number.number && better) {
                best = &candidate;
            }
        }
        if (best != nullptr) {
            OwnedNumber found = *best;
            m_cooldowns.addTo(found);
            co_return Result<OwnedNumber>(found);
        }
        // A server that does not know `page` answers the same one for ever.
        const bool repeats = (slice->page && *slice->page != page) ||
                             (!slice->items.isEmpty() && firstOfLastPage == slice->items.constFirst().number);
        if (repeats || !hasMore(*slice, page, EntriesPerPage)) {
            break;
        }
        if (!slice->items.isEmpty()) {
            firstOfLastPage = slice->items.constFirst().number;
        }
    }
    Error absent;
    absent.kind = ErrorKind::NotFound;
    absent.advice = Text::tr("Vobiz does not list this number any more. Refresh the list of numbers.");
    co_return Result<OwnedNumber>(failure(absent));
}

Task<Result<OwnedNumber>> VobizProvider::getNumber(OwnedNumber number, std::stop_token stop)
{
    if (!number.number.isE164()) {
        co_return Result<OwnedNumber>(failure(noSuchPath(number.number)));
    }
    Result<OwnedNumber> found = co_await find(number, stop);
    if (!found) {
        co_return found;
    }
    Result<HttpReply> reply = co_await m_requests.readLowerCase(healthTarget(found->number), stop);
    if (!reply && reply.error().kind == ErrorKind::Cancelled) {
        co_return Result<OwnedNumber>(failure(reply.error()));
    }
    const Result<QList<Detail>> health = reply ? decodeHealth(reply->body) : failure(reply.error());
    if (health) {
        found->details += *health;
    } else {
        // The number itself is known; that its health is not is said where it would stand.
        found->details.append({QStringLiteral("health"), Text::tr("Vobiz did not tell it.")});
    }
    co_return found;
}

Task<Result<Balance>> VobizProvider::balance(QString currency, std::stop_token stop)
{
    if (m_requests.isSubAccount()) {
        co_return Result<Balance>(failure(notOffered(Operation::Balance)));
    }
    const auto asked = currencyFromText(currency.isEmpty() ? m_requests.walletCurrency() : currency);
    if (!asked) {
        co_return Result<Balance>(
            failure(invalidInput(QStringLiteral("currency"), Text::tr("A currency has three letters, such as INR or "
                                                                      "USD."))));
    }
    Result<HttpReply> reply = co_await m_requests.read(Target::at(QStringLiteral("balance/") + *asked), stop);
    if (!reply) {
        co_return Result<Balance>(failure(reply.error()));
    }
    const Result<Balance> decoded = decodeBalance(reply->body, *asked);
    if (!decoded) {
        co_return Result<Balance>(failure(unusableReply(*reply, decoded.error().memberPath)));
    }
    co_return decoded;
}

} // namespace numberdesk::vobiz
