// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/identitycall/identitycallprovider.h"

#include "core/http/limits.h"
#include "core/providers/decodetask.h"
#include "core/providers/identitycall/identitycalldescription.h"
#include "core/providers/identitycall/identitycallerrors.h"
#include "core/providers/identitycall/identitycalltext.h"

#include <QLoggingCategory>
#include <QSet>

namespace numberdesk::identitycall {
namespace {

Q_LOGGING_CATEGORY(log, "numberdesk.identitycall")

/// Largest page of the general paging guide. Source: docs.identitycall.ai/guides/pagination.
constexpr qint64 LargestPage = 100;
constexpr qint64 MostPages = limits::ListEntries / LargestPage;

UrlBuilder numberAddress(UrlBuilder numbers, const QString &id) { return numbers.segment(id); }

std::optional<qint64> pageFromToken(const PageToken &token)
{
    if (token.isEmpty()) {
        return 0;
    }
    bool readable = false;
    const qint64 page = token.toLongLong(&readable);
    return readable && page > 1 && page <= MostPages ? std::optional(page) : std::nullopt;
}

Error unknownPage()
{
    return invalidInput(QStringLiteral("page"), Text::tr("This place in the list does not exist. Read the list again "
                                                         "from its beginning."));
}

QString listEndsEarly()
{
    return Text::tr("IdentityCall announced more entries but did not send them. The list may not be complete.");
}

/// An id comes from IdentityCall and is digits; without one a request would reach the whole collection.
std::optional<Error> missingId(const QString &id)
{
    if (!id.isEmpty()) {
        return std::nullopt;
    }
    return invalidInput(QStringLiteral("id"), Text::tr("This number has no IdentityCall ID. Read the list of your "
                                                       "numbers again."));
}

/// For a change of several writes: tells that those before the failed one were done.
Error afterEarlierChanges(Error error)
{
    error.advice =
        error.advice.isEmpty()
            ? Text::tr("The other changes of this number were made before this one failed.")
            : Text::tr("The other changes of this number were made before this one failed. %1").arg(error.advice);
    error.mayHaveHappened = true;
    return error;
}

} // namespace

IdentityCallProvider::IdentityCallProvider(ProviderContext context)
    : m_context(std::move(context))
    , m_base(m_context.address.isEmpty() ? QUrl(makeTraits().defaultAddress) : m_context.address)
{
    Q_ASSERT(m_context.channel);
}

ProviderTraits IdentityCallProvider::traits() const { return makeTraits(); }

UrlBuilder IdentityCallProvider::address(QStringView path) const { return UrlBuilder(m_base).path(path); }

HttpRequest IdentityCallProvider::read(const QUrl &url) const
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Authorization", "Bearer " + m_context.token.reveal()}, {"Accept", "application/json"}};
    return request;
}

HttpRequest IdentityCallProvider::write(const QByteArray &method, const QUrl &url, const QByteArray &body) const
{
    HttpRequest request = read(url);
    request.method = method;
    request.effect = HttpRequest::Effect::Write;
    if (!body.isEmpty()) {
        request.body = BytesBody{body, "application/json"};
    }
    return request;
}

template <typename T>
Task<Result<Listing<T>>> IdentityCallProvider::fetchOnce(ListAddress address, Decode<T> decode, std::stop_token stop)
{
    if (address.page > 0) {
        address.url.query(u"page", address.page).query(u"per_page", LargestPage);
    }
    HttpRequest request = read(address.url.build());
    request.replyLimit = limits::UnpagedReplyBytes;
    const Result<HttpReply> reply = co_await m_context.channel->send(std::move(request), stop);
    if (!reply) {
        co_return Result<Listing<T>>(failure(reply.error()));
    }
    if (!reply->isSuccess()) {
        co_return Result<Listing<T>>(failure(decodeError(*reply, RequestKind::Other)));
    }
    auto decoding = decodeBody(reply->body, decode);
    Result<Listing<T>> listing = co_await std::move(decoding);
    if (!listing) {
        co_return Result<Listing<T>>(failure(withOrigin(listing.error(), *reply)));
    }
    if (listing->skipped > 0) {
        qCWarning(log, "%d entries of a list could not be read", listing->skipped);
    }
    co_return listing;
}

template <typename T>
Task<Result<Page<T>>> IdentityCallProvider::fetchPage(ListAddress address, Decode<T> decode, std::stop_token stop)
{
    Result<Listing<T>> listing = co_await fetchOnce<T>(address, decode, stop);
    const bool isFirstOfMany = listing && address.page == 0 && listing->paging && listing->paging->hasMore();
    if (isFirstOfMany && listing->paging->pageSize != LargestPage) {
        address.page = 1;
        listing = co_await fetchOnce<T>(address, decode, stop);
    }
    if (!listing) {
        co_return Result<Page<T>>(failure(listing.error()));
    }

    Page<T> page;
    page.items = std::move(listing->items);
    page.skipped = listing->skipped;
    if (listing->paging) {
        const Paging &paging = *listing->paging;
        page.total = paging.totalCount;
        const bool isWhatWasAsked = address.page == 0 || paging.currentPage == address.page;
        const bool adds = !page.items.isEmpty() && paging.currentPage < MostPages;
        if (!isWhatWasAsked || (paging.hasMore() && !adds)) {
            page.isCutShort = true;
            page.notices.append(listEndsEarly());
        } else if (paging.hasMore()) {
            page.next = QByteArray::number(paging.currentPage + 1);
        }
    }
    co_return Result<Page<T>>(std::move(page));
}

template <typename T>
Task<Result<Page<T>>> IdentityCallProvider::fetchPage(QString path, PageToken page, Decode<T> decode,
                                                      std::stop_token stop)
{
    const auto number = pageFromToken(page);
    if (!number) {
        co_return Result<Page<T>>(failure(unknownPage()));
    }
    ListAddress list{address(path), *number};
    Result<Page<T>> fetched = co_await fetchPage<T>(list, decode, stop);
    co_return fetched;
}

Task<Result<AccountCheck>> IdentityCallProvider::checkAccount(std::stop_token stop)
{
    const Result<NumberPage> numbers = co_await listNumbers({}, stop);
    if (!numbers) {
        co_return Result<AccountCheck>(failure(numbers.error()));
    }
    AccountCheck check;
    if (numbers->total) {
        check.numbers = numbers->total;
    } else if (!numbers->next) {
        check.numbers = numbers->items.size() + numbers->skipped;
    }
    check.notices = numbers->notices;
    co_return Result<AccountCheck>(check);
}

Task<Result<SearchPage>> IdentityCallProvider::searchType(CountryCode country, NumberType::Kind type,
                                                          std::stop_token stop)
{
    ListAddress list{address(u"virtual_numbers/available"), 0};
    list.url.query(u"country", country.text()).query(u"number_type", wireType(type));
    const Decode<AvailableNumber> decode = [country, type](const QByteArray &body) {
        return decodeAvailable(body, country, type);
    };

    SearchPage found;
    QSet<PhoneNumber> seen;
    bool goesOn = true;
    while (goesOn) {
        Result<SearchPage> part = co_await fetchPage<AvailableNumber>(list, decode, stop);
        if (!part) {
            co_return Result<SearchPage>(failure(part.error()));
        }
        const qsizetype before = seen.size();
        for (AvailableNumber &number : part->items) {
            if (!seen.contains(number.number)) {
                seen.insert(number.number);
                found.items.append(std::move(number));
            }
        }
        found.skipped += part->skipped;
        found.notices += part->notices;
        goesOn = part->next.has_value() && seen.size() > before;
        if (part->next && !goesOn) {
            found.notices.append(listEndsEarly());
        }
        list.page = goesOn ? part->next->toLongLong() : 0;
    }
    co_return Result<SearchPage>(std::move(found));
}

Task<Result<SearchPage>> IdentityCallProvider::searchNumbers(SearchQuery query, PageToken page, std::stop_token stop)
{
    if (query.country.isEmpty()) {
        co_return Result<SearchPage>(failure(invalidInput(
            QStringLiteral("country"), Text::tr("Choose a country: IdentityCall searches one country at a time."))));
    }
    const bool anyType = query.type.kind == NumberType::Kind::Unknown;
    const QList<NumberType::Kind> types = anyType ? searchableTypes() : QList{query.type.kind};
    QList<PageToken> tokens;
    for (const NumberType::Kind type : types) {
        tokens.append(wireType(type).toLatin1());
    }
    if (tokens.constFirst().isEmpty()) {
        SearchPage nothing;
        nothing.notices = {Text::tr("IdentityCall does not sell numbers of this type.")};
        co_return Result<SearchPage>(nothing);
    }
    const qsizetype index = page.isEmpty() ? 0 : tokens.indexOf(page);
    if (index < 0) {
        co_return Result<SearchPage>(failure(unknownPage()));
    }

    Result<SearchPage> found = co_await searchType(query.country, types.at(index), stop);
    if (!found && anyType && found.error().httpStatus == 422) {
        // A type that the country does not have must not hide the types that it has.
        SearchPage nothing;
        nothing.notices = {Text::tr("IdentityCall did not search numbers of the type “%1”: %2")
                               .arg(QString::fromLatin1(tokens.at(index)), found.error().providerText)};
        found = nothing;
    }
    if (found && index + 1 < tokens.size()) {
        found->next = tokens.at(index + 1);
        found->others = index == 0 ? tokens.mid(1) : QList<PageToken>();
    }
    co_return found;
}

Task<PurchaseOutcome> IdentityCallProvider::purchase(PurchaseOrder order, std::stop_token stop)
{
    PurchaseOutcome outcome;
    const Result<QByteArray> body = encodePurchase(order);
    if (!body) {
        outcome.state = PurchaseOutcome::State::Refused;
        outcome.error = body.error();
        co_return outcome;
    }
    HttpRequest request = write("POST", address(u"virtual_numbers/purchase").build(), *body);
    const Result<HttpReply> reply = co_await m_context.channel->send(std::move(request), stop);
    if (reply) {
        co_return decodePurchase(*reply, order);
    }
    outcome.error = reply.error();
    outcome.state = reply.error().mayHaveHappened ? PurchaseOutcome::State::Uncertain : PurchaseOutcome::State::Refused;
    co_return outcome;
}

Task<Result<NumberPage>> IdentityCallProvider::listNumbers(PageToken page, std::stop_token stop)
{
    const Decode<OwnedNumber> decode = decodeNumbers;
    Result<NumberPage> fetched = co_await fetchPage<OwnedNumber>(QStringLiteral("virtual_numbers"), page, decode, stop);
    co_return fetched;
}

Task<Result<AgentPage>> IdentityCallProvider::listAgents(PageToken page, std::stop_token stop)
{
    const Decode<Agent> decode = decodeOperators;
    Result<AgentPage> fetched = co_await fetchPage<Agent>(QStringLiteral("operators"), page, decode, stop);
    co_return fetched;
}

Task<Result<OwnedNumber>> IdentityCallProvider::readNumber(QString id, std::stop_token stop)
{
    const QUrl url = numberAddress(address(u"virtual_numbers"), id).build();
    const Result<HttpReply> reply = co_await m_context.channel->send(read(url), stop);
    if (!reply) {
        co_return Result<OwnedNumber>(failure(reply.error()));
    }
    if (!reply->isSuccess()) {
        co_return Result<OwnedNumber>(failure(decodeError(*reply, RequestKind::Other)));
    }
    auto decoding = decodeBody(reply->body, decodeNumber);
    Result<OwnedNumber> number = co_await std::move(decoding);
    if (number && number->id != id) {
        number = failure(malformedReply(QStringLiteral("data.id"), number->id));
    }
    if (!number) {
        co_return Result<OwnedNumber>(failure(withOrigin(number.error(), *reply)));
    }
    co_return number;
}

Task<Result<OwnedNumber>> IdentityCallProvider::getNumber(OwnedNumber number, std::stop_token stop)
{
    if (const auto error = missingId(number.id)) {
        co_return Result<OwnedNumber>(failure(*error));
    }
    Result<OwnedNumber> fetched = co_await readNumber(number.id, stop);
    co_return fetched;
}

Task<Result<OwnedNumber>> IdentityCallProvider::change(HttpRequest request, QString id, bool bareIsDone,
                                                       std::stop_token stop)
{
    const Result<HttpReply> reply = co_await m_context.channel->send(std::move(request), stop);
    if (!reply) {
        co_return Result<OwnedNumber>(failure(reply.error()));
    }
    if (!reply->isSuccess()) {
        co_return Result<OwnedNumber>(failure(decodeError(*reply, RequestKind::Other)));
    }
    if (bareIsDone && isBareAcknowledgement(reply->body)) {
        Result<OwnedNumber> reread = co_await readNumber(id, stop);
        if (!reread) {
            Error error = reread.error();
            error.mayHaveHappened = true;
            error.advice = Text::tr("IdentityCall made the change, but the number could not be read afterwards. Read "
                                    "it again.");
            co_return Result<OwnedNumber>(failure(error));
        }
        co_return reread;
    }
    Result<OwnedNumber> number = decodeNumber(reply->body);
    if (number && number->id != id) {
        number = failure(malformedReply(QStringLiteral("data.id"), number->id));
    }
    if (!number) {
        co_return Result<OwnedNumber>(failure(withOrigin(number.error(), *reply)));
    }
    co_return number;
}

Task<Result<OwnedNumber>> IdentityCallProvider::updateNumber(OwnedNumber number, NumberChange change,
                                                             std::stop_token stop)
{
    if (const auto error = missingId(number.id)) {
        co_return Result<OwnedNumber>(failure(*error));
    }
    // Everything is checked before the first write, so that a wrong value never leaves half a change behind.
    const Result<QByteArray> settings = encodeChange(change);
    if (!settings) {
        co_return Result<OwnedNumber>(failure(settings.error()));
    }
    const UrlBuilder numberUrl = numberAddress(address(u"virtual_numbers"), number.id);
    QList<HttpRequest> writes;
    if (!settings->isEmpty()) {
        writes.append(write("PATCH", UrlBuilder(numberUrl).build(), *settings));
    }
    if (change.linkAgent) {
        const Result<QByteArray> body = encodeAddOperator(*change.linkAgent);
        if (!body) {
            co_return Result<OwnedNumber>(failure(body.error()));
        }
        writes.append(write("POST", UrlBuilder(numberUrl).path(u"add_operator").build(), *body));
    }
    if (change.unlinkAgent) {
        const Result<QString> operatorId = encodeRemovedOperator(*change.unlinkAgent);
        if (!operatorId) {
            co_return Result<OwnedNumber>(failure(operatorId.error()));
        }
        writes.append(write(
            "DELETE", UrlBuilder(numberUrl).path(u"remove_operator").query(u"operator_id", *operatorId).build(), {}));
    }
    if (writes.isEmpty()) {
        Result<OwnedNumber> unchanged = co_await readNumber(number.id, stop);
        co_return unchanged;
    }

    Result<OwnedNumber> latest = number;
    for (qsizetype index = 0; index < writes.size(); ++index) {
        const bool bareIsDone = writes.at(index).method != "PATCH";
        Result<OwnedNumber> changed = co_await this->change(writes.at(index), number.id, bareIsDone, stop);
        if (!changed) {
            co_return Result<OwnedNumber>(failure(index == 0 ? changed.error() : afterEarlierChanges(changed.error())));
        }
        latest = std::move(changed);
    }
    co_return latest;
}

} // namespace numberdesk::identitycall
