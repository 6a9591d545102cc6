// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vogent/vogentprovider.h"

#include "core/http/urlbuilder.h"
#include "core/providers/decodetask.h"
#include "core/providers/jsonreader.h"
#include "core/providers/vogent/vogentcodec.h"

#include <QCoreApplication>

namespace numberdesk::vogent {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Vogent)
};

PurchaseOutcome purchaseEnded(PurchaseOutcome::State state, Error error)
{
    PurchaseOutcome outcome;
    outcome.state = state;
    outcome.error = std::move(error);
    return outcome;
}

ReleaseOutcome releaseEnded(ReleaseOutcome::State state, std::optional<Error> error = {})
{
    ReleaseOutcome outcome;
    outcome.state = state;
    outcome.error = std::move(error);
    return outcome;
}

/// Whether a write that failed on its way may have had its effect all the same.
bool isUncertain(const Error &error) { return error.mayHaveHappened || error.kind == ErrorKind::MalformedReply; }

bool isNoSuchPath(const Result<HttpReply> &reply) { return reply && (reply->status == 404 || reply->status == 405); }

bool isRefusedInput(int status) { return status == 400 || status == 422; }

/// Source: providers/vogent.md §6.
PurchaseOutcome purchaseOutcome(const Result<HttpReply> &reply, const AvailableNumber &requested)
{
    using State = PurchaseOutcome::State;
    if (!reply) {
        return purchaseEnded(isUncertain(reply.error()) ? State::Uncertain : State::Refused, reply.error());
    }
    if (!reply->isSuccess()) {
        Error error = decodeError(*reply, Purpose::Purchase);
        const State state = error.mayHaveHappened ? State::Uncertain : State::Refused;
        return purchaseEnded(state, std::move(error));
    }
    Result<OwnedNumber> bought = decodeNumber(reply->body);
    if (!bought) {
        return purchaseEnded(State::Uncertain, unreadableReply(bought.error(), *reply));
    }
    if (isSipUserName(*bought)) {
        return purchaseEnded(State::Uncertain, unreadableReply(malformedReply(QStringLiteral("type")), *reply));
    }
    if (!isRequestedNumber(*bought, requested)) {
        return purchaseEnded(State::Uncertain, unreadableReply(malformedReply(QStringLiteral("number")), *reply));
    }
    PurchaseOutcome outcome;
    outcome.state = State::Bought;
    outcome.number = std::move(*bought);
    return outcome;
}

/// The number that a reply on its own address tells; another number's id would be an answer to something else.
Result<OwnedNumber> readNumber(const HttpReply &reply, const QString &id)
{
    Result<OwnedNumber> number = decodeNumber(reply.body);
    if (!number) {
        return failure(unreadableReply(number.error(), reply));
    }
    if (number->id != id) {
        return failure(unreadableReply(malformedReply(QStringLiteral("id")), reply));
    }
    return number;
}

/// An id that can be a path segment of its own: an empty one would address the whole list.
std::optional<Error> wrongId(const QString &id)
{
    if (id.isEmpty() || id == u"." || id == u"..") {
        return invalidInput(QStringLiteral("id"),
                            Text::tr("This number has no usable ID at Vogent. Refresh the list of numbers."));
    }
    return std::nullopt;
}

QStringList idsOf(const QList<OwnedNumber> &numbers)
{
    QStringList ids;
    for (const OwnedNumber &number : numbers) {
        ids.append(number.id);
    }
    return ids;
}

QStringList idsOf(const QList<Agent> &agents)
{
    QStringList ids;
    for (const Agent &agent : agents) {
        ids.append(agent.id);
    }
    return ids;
}

/// Puts what the walk says about a page into the page.
template <typename T>
void applyWalk(const ListWalk &walk, Page<T> &page)
{
    const ListWalk::Step step = walk.after(idsOf(page.items), page.next);
    page.next = step.next;
    page.isCutShort = step.kind != ListWalk::Step::Kind::GoesOn && step.kind != ListWalk::Step::Kind::Ended;
    switch (step.kind) {
    case ListWalk::Step::Kind::GoesOn:
    case ListWalk::Step::Kind::Ended:
        break;
    case ListWalk::Step::Kind::NothingNew:
        page.items.clear();
        [[fallthrough]];
    case ListWalk::Step::Kind::Circle:
        page.notices.append(Text::tr("Vogent’s list began to repeat itself and was ended there. Entries may be "
                                     "missing."));
        break;
    case ListWalk::Step::Kind::TooLong:
        page.notices.append(Text::tr("Vogent’s list is longer than can be read and was ended. Entries are missing."));
        break;
    }
}

} // namespace

VogentProvider::VogentProvider(ProviderContext context, ProviderTraits traits)
    : m_context(std::move(context))
    , m_traits(std::move(traits))
    , m_base(m_context.address.isEmpty() ? QUrl(m_traits.defaultAddress) : m_context.address)
{}

HttpRequest VogentProvider::request(const QByteArray &method, const QUrl &url) const
{
    HttpRequest made;
    made.method = method;
    made.url = url;
    made.headers = {{"Authorization", "Bearer " + m_context.token.reveal()}, {"Accept", "application/json"}};
    made.effect = method == "GET" ? HttpRequest::Effect::Read : HttpRequest::Effect::Write;
    return made;
}

HttpRequest VogentProvider::request(const QByteArray &method, const QUrl &url, const QByteArray &json) const
{
    HttpRequest made = request(method, url);
    made.body = BytesBody{json, "application/json"};
    return made;
}

QUrl VogentProvider::address(QStringView path) const { return UrlBuilder(m_base).path(path).build(); }

QUrl VogentProvider::numberAddress(const QString &id) const
{
    return UrlBuilder(m_base).path(u"phone_numbers").segment(id).build();
}

QUrl VogentProvider::pageAddress(QStringView path, const ListWalk &walk) const
{
    return UrlBuilder(m_base)
        .path(path)
        .query(u"limit", PageSize)
        .queryIfSet(u"cursor", QString::fromUtf8(walk.cursor()))
        .build();
}

Task<Result<AccountCheck>> VogentProvider::checkAccount(std::stop_token stop)
{
    HttpRequest check = request("GET", UrlBuilder(m_base).path(u"phone_numbers").query(u"limit", 1).build());
    Result<HttpReply> reply = co_await m_context.channel->send(std::move(check), stop);
    if (!reply) {
        co_return Result<AccountCheck>(failure(reply.error()));
    }
    if (!reply->isSuccess()) {
        co_return Result<AccountCheck>(failure(decodeError(*reply, Purpose::Read)));
    }
    const Result<std::monostate> list = decodeAccountCheck(reply->body);
    if (!list) {
        co_return Result<AccountCheck>(failure(unreadableReply(list.error(), *reply)));
    }
    co_return Result<AccountCheck>(AccountCheck());
}

Task<Result<SearchPage>> VogentProvider::searchNumbers(SearchQuery query, PageToken page, std::stop_token stop)
{
    if (!page.isEmpty()) {
        // There is one page only.
        co_return Result<SearchPage>(SearchPage());
    }
    if (query.country.isEmpty()) {
        co_return Result<SearchPage>(
            failure(invalidInput(QStringLiteral("country"), Text::tr("Choose the country to search in."))));
    }
    const Result<QString> prefix = searchPrefix(query);
    if (!prefix) {
        co_return Result<SearchPage>(failure(prefix.error()));
    }
    HttpRequest search =
        request("POST", address(u"phone_numbers/search"), encodeSearch(*prefix, searchCountry(query.country)));
    // A POST that only reads. Source: providers/vogent.md §2.
    search.effect = HttpRequest::Effect::Read;
    Result<HttpReply> reply = co_await m_context.channel->send(std::move(search), stop);
    if (!reply) {
        co_return Result<SearchPage>(failure(reply.error()));
    }
    if (!reply->isSuccess()) {
        co_return Result<SearchPage>(failure(decodeError(*reply, Purpose::Read)));
    }
    Result<SearchPage> found = decodeSearch(reply->body, query.country);
    if (!found) {
        co_return Result<SearchPage>(failure(unreadableReply(found.error(), *reply)));
    }
    const QString country = searchCountry(query.country);
    if (found->items.isEmpty() && country != u"US" && country != u"GB") {
        found->notices.append(
            Text::tr("Vogent names numbers of the United States, Canada and the United Kingdom only. For other "
                     "countries contact Vogent."));
    }
    if (found->items.size() >= SearchMaximum) {
        found->notices.append(
            Text::tr("Vogent searches by area code and returns at most %1 numbers.").arg(SearchMaximum));
    }
    co_return found;
}

Task<PurchaseOutcome> VogentProvider::purchase(PurchaseOrder order, std::stop_token stop)
{
    const QByteArray number = order.number.offer.isEmpty() ? order.number.number.text().toUtf8() : order.number.offer;
    if (number.trimmed().isEmpty()) {
        co_return purchaseEnded(PurchaseOutcome::State::Refused,
                                invalidInput(QStringLiteral("number"), Text::tr("Choose the number to buy.")));
    }
    HttpRequest documented = request("POST", address(u"phone_numbers"), encodePurchase(number));
    Result<HttpReply> reply = co_await m_context.channel->send(std::move(documented), stop);
    if (!isNoSuchPath(reply)) {
        co_return purchaseOutcome(reply, order.number);
    }

    // Such a path does not exist there, so nothing was bought: the older one may still do it.
    if (stop.stop_requested()) {
        Error cancelled;
        cancelled.kind = ErrorKind::Cancelled;
        co_return purchaseEnded(PurchaseOutcome::State::Refused, std::move(cancelled));
    }
    HttpRequest deprecated = request("POST", address(u"phone_numbers/purchase"), encodeDeprecatedPurchase(number));
    Result<HttpReply> second = co_await m_context.channel->send(std::move(deprecated), stop);
    PurchaseOutcome outcome = purchaseOutcome(second, order.number);
    if (isNoSuchPath(second) && outcome.error) {
        outcome.error->advice = Text::tr("This address does not sell numbers. Check the account’s API address.");
    }
    co_return outcome;
}

template <typename T>
Task<Result<Page<T>>> VogentProvider::readPage(QString path, PageToken token,
                                               Result<Page<T>> (*decode)(const QByteArray &), std::stop_token stop)
{
    Result<ListWalk> walk = ListWalk::fromToken(token);
    if (!walk) {
        co_return Result<Page<T>>(failure(walk.error()));
    }
    HttpRequest wanted = request("GET", pageAddress(path, *walk));
    Result<HttpReply> reply = co_await m_context.channel->send(std::move(wanted), stop);
    const bool cursorRefused =
        reply && isRefusedInput(reply->status) && !walk->cursor().isEmpty() && !walk->isRestarted();
    if (cursorRefused) {
        walk = ListWalk::restarted();
        HttpRequest again = request("GET", pageAddress(path, *walk));
        Result<HttpReply> first = co_await m_context.channel->send(std::move(again), stop);
        reply = std::move(first);
    }
    if (!reply) {
        co_return Result<Page<T>>(failure(reply.error()));
    }
    if (!reply->isSuccess()) {
        co_return Result<Page<T>>(failure(decodeError(*reply, Purpose::Read)));
    }
    Task<Result<Page<T>>> decoding = decodeBody(reply->body, decode);
    Result<Page<T>> page = co_await std::move(decoding);
    if (!page) {
        co_return Result<Page<T>>(failure(unreadableReply(page.error(), *reply)));
    }
    applyWalk(*walk, *page);
    if (cursorRefused) {
        page->notices.append(Text::tr("Vogent had lost the place in its list, so the list was read from its beginning "
                                      "again."));
    }
    co_return page;
}

Task<Result<NumberPage>> VogentProvider::listNumbers(PageToken page, std::stop_token stop)
{
    return readPage<OwnedNumber>(QStringLiteral("phone_numbers"), std::move(page), &decodeNumbers, std::move(stop));
}

Task<Result<AgentPage>> VogentProvider::listAgents(PageToken page, std::stop_token stop)
{
    return readPage<Agent>(QStringLiteral("agents"), std::move(page), &decodeAgents, std::move(stop));
}

Task<std::optional<bool>> VogentProvider::isListed(QString id, std::stop_token stop)
{
    bool complete = true;
    PageToken token;
    for (;;) {
        Task<Result<NumberPage>> reading = listNumbers(token, stop);
        Result<NumberPage> page = co_await std::move(reading);
        if (!page) {
            co_return std::optional<bool>();
        }
        for (const OwnedNumber &number : std::as_const(page->items)) {
            if (number.id == id) {
                co_return std::optional<bool>(true);
            }
        }
        // An entry that could not be read, or a list that was ended early, may be the one that is looked for.
        complete = complete && page->skipped == 0 && page->notices.isEmpty();
        if (!page->next) {
            co_return complete ? std::optional<bool>(false) : std::optional<bool>();
        }
        token = *page->next;
    }
}

Task<Error> VogentProvider::refusedNumber(Error error, QString id, std::stop_token stop)
{
    if (isRefusedInput(error.httpStatus)) {
        Task<std::optional<bool>> looking = isListed(std::move(id), stop);
        const std::optional<bool> listed = co_await std::move(looking);
        if (listed == std::optional<bool>(false)) {
            error.kind = ErrorKind::NotFound;
        }
    }
    co_return error;
}

Task<Result<OwnedNumber>> VogentProvider::getNumber(OwnedNumber number, std::stop_token stop)
{
    if (const std::optional<Error> wrong = wrongId(number.id)) {
        co_return Result<OwnedNumber>(failure(*wrong));
    }
    HttpRequest wanted = request("GET", numberAddress(number.id));
    Result<HttpReply> reply = co_await m_context.channel->send(std::move(wanted), stop);
    if (!reply) {
        co_return Result<OwnedNumber>(failure(reply.error()));
    }
    if (reply->isSuccess()) {
        co_return readNumber(*reply, number.id);
    }
    Task<Error> explaining = refusedNumber(decodeError(*reply, Purpose::Number), number.id, stop);
    Error error = co_await std::move(explaining);
    co_return Result<OwnedNumber>(failure(std::move(error)));
}

Task<Result<OwnedNumber>> VogentProvider::updateNumber(OwnedNumber number, NumberChange change, std::stop_token stop)
{
    if (change.label || !change.settings.isEmpty()) {
        const Operation operation = change.label ? Operation::ChangeLabel : Operation::ChangeSettings;
        co_return Result<OwnedNumber>(failure(notOffered(operation)));
    }
    if (const std::optional<Error> wrong = wrongId(number.id)) {
        co_return Result<OwnedNumber>(failure(*wrong));
    }
    const bool links = change.linkAgent.has_value();
    if (links ? change.linkAgent->isEmpty() : !change.unlinkAgent.has_value()) {
        co_return Result<OwnedNumber>(
            failure(invalidInput(QStringLiteral("agentId"), Text::tr("Choose the agent to link."))));
    }
    // An empty text unlinks; leaving the member out is not documented. Source: providers/vogent.md §2.
    HttpRequest update = request("PUT", numberAddress(number.id), encodeAgent(links ? *change.linkAgent : QString()));
    Result<HttpReply> reply = co_await m_context.channel->send(std::move(update), stop);
    if (!reply) {
        co_return Result<OwnedNumber>(failure(reply.error()));
    }
    if (reply->isSuccess()) {
        co_return readNumber(*reply, number.id);
    }
    Task<Error> explaining = refusedNumber(decodeError(*reply, Purpose::Number), number.id, stop);
    Error error = co_await std::move(explaining);
    if (error.kind == ErrorKind::ValidationFailed && isRefusedInput(error.httpStatus) && error.fields.isEmpty()) {
        // The agent is the only thing that such a request says.
        error.fields.append({QStringLiteral("agentId"), error.providerText});
    }
    co_return Result<OwnedNumber>(failure(std::move(error)));
}

Task<ReleaseOutcome> VogentProvider::release(OwnedNumber number, ReleaseOptions, std::stop_token stop)
{
    using State = ReleaseOutcome::State;
    if (std::optional<Error> wrong = wrongId(number.id)) {
        co_return releaseEnded(State::Refused, std::move(wrong));
    }
    const bool repeated = m_unsettledReleases.contains(number.id);
    HttpRequest wanted = request("DELETE", numberAddress(number.id));
    Result<HttpReply> reply = co_await m_context.channel->send(std::move(wanted), stop);

    std::optional<Error> error;
    if (!reply) {
        error = reply.error();
        error->mayHaveHappened = isUncertain(*error);
    } else if (!reply->isSuccess()) {
        error = decodeError(*reply, Purpose::Number);
    } else if (reply->status != 204) {
        const Result<OwnedNumber> released = readNumber(*reply, number.id);
        if (!released) {
            error = released.error();
        }
    }
    if (!error) {
        m_unsettledReleases.remove(number.id);
        co_return releaseEnded(State::Released);
    }
    if (error->mayHaveHappened) {
        m_unsettledReleases.insert(number.id);
        co_return releaseEnded(State::Uncertain, std::move(error));
    }

    const bool maybeGone = isRefusedInput(error->httpStatus) || (repeated && error->httpStatus == 404);
    if (!maybeGone) {
        co_return releaseEnded(State::Refused, std::move(error));
    }
    Task<std::optional<bool>> looking = isListed(number.id, stop);
    const std::optional<bool> listed = co_await std::move(looking);
    if (repeated && listed == std::optional<bool>(false)) {
        // The release before this one had no clear answer; now it is clear. Source: providers/vogent.md §6.
        m_unsettledReleases.remove(number.id);
        co_return releaseEnded(State::Released);
    }
    if (repeated && !listed) {
        error->mayHaveHappened = true;
        co_return releaseEnded(State::Uncertain, std::move(error));
    }
    m_unsettledReleases.remove(number.id);
    if (listed == std::optional<bool>(false)) {
        error->kind = ErrorKind::NotFound;
    }
    co_return releaseEnded(State::Refused, std::move(error));
}

} // namespace numberdesk::vogent
