// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/dialnexa/dialnexaprovider.h"

#include "core/providers/decodetask.h"
#include "core/providers/dialnexa/dialnexacodec.h"
#include "core/providers/dialnexa/dialnexatraits.h"
#include "core/providers/dialnexa/dialnexawrites.h"

#include <QCoreApplication>

namespace numberdesk::dialnexa {
namespace {

struct ProviderText
{
    Q_DECLARE_TR_FUNCTIONS(DialNexa)
};

/// Facts about a workspace.
constexpr QLatin1String SearchFact{"search"};
constexpr QLatin1String ChangesFact{"changes"};
constexpr QLatin1String AgentsFact{"agents"};
constexpr QLatin1String Absent{"absent"};
constexpr QLatin1String SecondAgentsPath{"agents2"};

bool isMissingAddress(const Error &error) { return error.httpStatus == 404 || error.httpStatus == 405; }

/// The search's word for a type; empty for one that it cannot filter by.
QString searchWord(const NumberType &type)
{
    switch (type.kind) {
    case NumberType::Kind::Local:
        return QStringLiteral("local");
    case NumberType::Kind::Mobile:
        return QStringLiteral("mobile");
    case NumberType::Kind::TollFree:
        return QStringLiteral("tollfree");
    default:
        return {};
    }
}

/// Page number of a token that a list wrote; the first page for an empty one.
Result<qint64> pageNumber(const PageToken &token)
{
    bool isNumber = true;
    const qint64 page = token.isEmpty() ? 1 : token.toLongLong(&isNumber);
    if (!isNumber || page < 1) {
        return failure(invalidInput(QStringLiteral("page"), ProviderText::tr("This is no page of a DialNexa list.")));
    }
    return page;
}

Error withoutId(const OwnedNumber &number)
{
    return invalidInput(QStringLiteral("id"),
                        ProviderText::tr("DialNexa tells no ID for %1, so that it cannot be addressed. Read the list "
                                         "again.")
                            .arg(number.number.text()));
}

/// The number in an object, which must be the one that was asked for.
Result<OwnedNumber> numberWithId(const JsonNode &object, const QString &id)
{
    Result<OwnedNumber> number = decodeOwned(object);
    if (number && number->id.isEmpty()) {
        number->id = id;
    }
    if (number && number->id != id) {
        return failure(malformedReply(object[QLatin1String("id")].path()));
    }
    return number;
}

} // namespace

DialNexaProvider::DialNexaProvider(ProviderContext context)
    : m_context(std::move(context))
    , m_requests(m_context.address, m_context.token)
{}

ProviderTraits DialNexaProvider::traits() const
{
    ProviderTraits traits = generalTraits();
    if (contract() == PurchaseContract::B) {
        addContractB(traits, m_context.fields.value(TelephonyProviderKey));
    }
    if (fact(SearchFact) == Absent) {
        removeSearch(traits);
    }
    if (fact(ChangesFact) == Absent) {
        removeChanges(traits);
    }
    return traits;
}

Task<Result<AccountCheck>> DialNexaProvider::checkAccount(std::stop_token stop)
{
    auto reading = read(m_requests.numbers(1, 1), decodeNumberCount, stop);
    const Result<std::optional<qint64>> count = co_await std::move(reading);
    if (!count) {
        co_return Result<AccountCheck>(failure(count.error()));
    }
    remember(SearchFact, {});
    remember(ChangesFact, {});
    AccountCheck check;
    check.numbers = *count;
    if (contract() == PurchaseContract::B) {
        auto pricing = priceNotices(stop);
        check.notices = co_await std::move(pricing);
    }
    co_return Result<AccountCheck>(check);
}

Task<Result<SearchPage>> DialNexaProvider::searchNumbers(SearchQuery query, PageToken, std::stop_token stop)
{
    if (fact(SearchFact) == Absent) {
        co_return Result<SearchPage>(failure(notOffered(Operation::Search)));
    }
    if (query.country.isEmpty()) {
        co_return Result<SearchPage>(
            failure(invalidInput(QStringLiteral("country"), ProviderText::tr("Choose a country to search in."))));
    }
    const QString word = searchWord(query.type);
    const auto decode = [country = query.country](const HttpReply &reply) { return decodeSearch(reply, country); };
    auto reading = read(m_requests.search(query.country, word), decode, stop);
    Result<SearchPage> page = co_await std::move(reading);
    if (!page) {
        if (isMissingAddress(page.error())) {
            remember(SearchFact, Absent);
            page.error().advice = notOffered(Operation::Search).advice;
        }
        co_return page;
    }
    if (query.type.kind != NumberType::Kind::Unknown && word.isEmpty()) {
        page->items.removeIf([&query](const AvailableNumber &number) { return number.type != query.type; });
    }
    co_return page;
}

Task<PurchaseOutcome> DialNexaProvider::purchase(PurchaseOrder order, std::stop_token stop)
{
    const PurchaseContract terms = contract();
    const QString telephonyProvider =
        order.fields.value(TelephonyProviderKey, m_context.fields.value(TelephonyProviderKey));
    const Result<QByteArray> body = terms == PurchaseContract::A
                                        ? purchaseBodyA(order.number, m_context.fields.value(ProviderKey))
                                        : purchaseBodyB(order.number, telephonyProvider);
    if (!body) {
        co_return purchaseWithout(body.error());
    }
    auto sending = m_context.channel->send(m_requests.purchase(*body), stop);
    const Result<HttpReply> reply = co_await std::move(sending);
    if (!reply) {
        co_return purchaseWithout(reply.error());
    }
    co_return decodePurchase(*reply, order.number.number, terms);
}

Task<Result<NumberPage>> DialNexaProvider::listNumbers(PageToken page, std::stop_token stop)
{
    const Result<qint64> asked = pageNumber(page);
    if (!asked) {
        co_return Result<NumberPage>(failure(asked.error()));
    }
    const auto decode = [number = *asked](const HttpReply &reply) { return decodeNumbers(reply, number); };
    auto reading = read(m_requests.numbers(*asked, PageSize), decode, stop);
    Result<NumberPage> result = co_await std::move(reading);
    co_return result;
}

Task<Result<OwnedNumber>> DialNexaProvider::getNumber(OwnedNumber number, std::stop_token stop)
{
    if (number.id.isEmpty()) {
        co_return Result<OwnedNumber>(failure(withoutId(number)));
    }
    auto reading = readObject(number.id, stop);
    const Result<JsonNode> object = co_await std::move(reading);
    if (!object) {
        co_return Result<OwnedNumber>(failure(object.error()));
    }
    co_return numberWithId(*object, number.id);
}

Task<Result<OwnedNumber>> DialNexaProvider::updateNumber(OwnedNumber number, NumberChange change, std::stop_token stop)
{
    if (fact(ChangesFact) == Absent) {
        co_return Result<OwnedNumber>(failure(notOffered(Operation::ChangeLabel)));
    }
    if (number.id.isEmpty()) {
        co_return Result<OwnedNumber>(failure(withoutId(number)));
    }
    const Result<QByteArray> body = updateBody(change);
    if (!body) {
        co_return Result<OwnedNumber>(failure(body.error()));
    }
    if (changesNothing(change)) {
        auto same = getNumber(number, stop);
        Result<OwnedNumber> unchanged = co_await std::move(same);
        co_return unchanged;
    }
    auto sending = m_context.channel->send(m_requests.update(number.id, *body), stop);
    const Result<HttpReply> reply = co_await std::move(sending);
    if (!reply) {
        co_return Result<OwnedNumber>(failure(reply.error()));
    }
    const Result<JsonNode> root = readSuccess(*reply, Purpose::Update);
    if (!root && root.error().kind != ErrorKind::MalformedReply && !isMissingAddress(root.error())) {
        co_return Result<OwnedNumber>(failure(root.error()));
    }
    if (root) {
        const Result<JsonNode> answered = findNumber(*root);
        if (answered && notTaken(change, *answered).isEmpty()) {
            Result<OwnedNumber> changed = numberWithId(*answered, number.id);
            if (changed) {
                co_return changed;
            }
        }
    }

    // Either the answer does not show the change, or the request does not exist here: the number itself tells.
    auto reading = readObject(number.id, stop);
    const Result<JsonNode> object = co_await std::move(reading);
    if (!root && isMissingAddress(root.error())) {
        // "Agent not found" is about the agent that was to be linked, not about the request.
        const bool aboutAgent =
            change.linkAgent && root.error().providerText.contains(QLatin1String("agent"), Qt::CaseInsensitive);
        if (!object || aboutAgent) {
            co_return Result<OwnedNumber>(failure(root.error()));
        }
        remember(ChangesFact, Absent);
        Error absent = notOffered(Operation::ChangeLabel);
        absent.httpStatus = reply->status;
        absent.providerText = root.error().providerText;
        co_return Result<OwnedNumber>(failure(absent));
    }
    if (!object) {
        Error unknown = object.error();
        unknown.mayHaveHappened = true;
        co_return Result<OwnedNumber>(failure(unknown));
    }
    const QList<FieldMessage> missing = notTaken(change, *object);
    if (!missing.isEmpty()) {
        Error ignored;
        ignored.kind = ErrorKind::ValidationFailed;
        ignored.httpStatus = reply->status;
        ignored.requestId = reply->requestId;
        ignored.host = reply->host;
        ignored.fields = missing;
        ignored.mayHaveHappened = true;
        co_return Result<OwnedNumber>(failure(ignored));
    }
    co_return numberWithId(*object, number.id);
}

Task<ReleaseOutcome> DialNexaProvider::release(OwnedNumber number, ReleaseOptions, std::stop_token stop)
{
    if (number.id.isEmpty()) {
        co_return releaseWithout(withoutId(number));
    }
    auto sending = m_context.channel->send(m_requests.release(number.id), stop);
    const Result<HttpReply> reply = co_await std::move(sending);
    if (!reply) {
        co_return releaseWithout(reply.error());
    }
    co_return decodeRelease(*reply);
}

Task<Result<AgentPage>> DialNexaProvider::listAgents(PageToken page, std::stop_token stop)
{
    const Result<qint64> asked = pageNumber(page);
    if (!asked) {
        co_return Result<AgentPage>(failure(asked.error()));
    }
    const bool knowsSecond = fact(AgentsFact) == SecondAgentsPath;
    // Only the second path has further pages.
    const AgentsPath first = knowsSecond || *asked > 1 ? AgentsPath::Agents2 : AgentsPath::Agents;
    auto reading = readAgents(first, *asked, stop);
    Result<AgentPage> agents = co_await std::move(reading);
    if (agents || agents.error().httpStatus != 404 || *asked > 1) {
        co_return agents;
    }
    const AgentsPath other = first == AgentsPath::Agents ? AgentsPath::Agents2 : AgentsPath::Agents;
    auto rereading = readAgents(other, 1, stop);
    Result<AgentPage> again = co_await std::move(rereading);
    if (again) {
        remember(AgentsFact, other == AgentsPath::Agents2 ? QString(SecondAgentsPath) : QString());
    }
    co_return again;
}

PurchaseContract DialNexaProvider::contract() const
{
    return m_context.fields.value(ContractKey) == u"B" ? PurchaseContract::B : PurchaseContract::A;
}

QString DialNexaProvider::fact(QLatin1String key) const
{
    return m_context.memory ? m_context.memory->fact(key) : QString();
}

void DialNexaProvider::remember(QLatin1String key, const QString &value)
{
    if (m_context.memory && m_context.memory->fact(key) != value) {
        m_context.memory->remember(key, value);
    }
}

template <typename Decode>
Task<std::invoke_result_t<Decode, HttpReply>> DialNexaProvider::read(HttpRequest request, Decode decode,
                                                                     std::stop_token stop)
{
    using Answer = std::invoke_result_t<Decode, HttpReply>;
    auto sending = m_context.channel->send(std::move(request), stop);
    const Result<HttpReply> reply = co_await std::move(sending);
    if (!reply) {
        co_return Answer(failure(reply.error()));
    }
    const auto decodeReply = [answer = *reply, decode](const QByteArray &) { return decode(answer); };
    auto decoding = decodeBody(reply->body, decodeReply);
    Answer answer = co_await std::move(decoding);
    co_return answer;
}

Task<Result<JsonNode>> DialNexaProvider::readObject(QString id, std::stop_token stop)
{
    auto reading = read(m_requests.number(id), readNumber, stop);
    Result<JsonNode> object = co_await std::move(reading);
    co_return object;
}

Task<Result<AgentPage>> DialNexaProvider::readAgents(AgentsPath path, qint64 page, std::stop_token stop)
{
    const auto decode = [path, page](const HttpReply &reply) { return decodeAgents(reply, path, page); };
    auto reading = read(m_requests.agents(path, page), decode, stop);
    Result<AgentPage> agents = co_await std::move(reading);
    co_return agents;
}

Task<QStringList> DialNexaProvider::priceNotices(std::stop_token stop)
{
    auto reading = read(m_requests.prices(), decodePrices, stop);
    const Result<DecodedList<CountryPrice>> prices = co_await std::move(reading);
    if (!prices) {
        co_return QStringList{
            ProviderText::tr("DialNexa’s price list could not be read, so that the telephony provider "
                             "ID is not checked.")};
    }
    co_return describePrices(prices->items, m_context.fields.value(TelephonyProviderKey));
}

} // namespace numberdesk::dialnexa
