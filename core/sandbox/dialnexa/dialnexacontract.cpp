// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/dialnexa/dialnexacontract.h"

#include "core/sandbox/dialnexa/dialnexainput.h"

#include <algorithm>

namespace numberdesk::sandbox {
namespace {

using dialnexa::Form;
using dialnexa::Line;
using dialnexa::Paging;
using dialnexa::PurchaseRequest;
using dialnexa::refusal;
using dialnexa::SampleAgent;
using dialnexa::Speech;

constexpr qsizetype LongestNickname = 255;
/// @unit seconds
constexpr int RateWindow = 60;

Reply notFound(const Request &request)
{
    return refusal(
        404,
        QStringLiteral("Cannot %1 %2").arg(QString::fromLatin1(request.method), QString::fromLatin1(request.path)));
}

Reply numberNotFound() { return refusal(404, QStringLiteral("Phone number not found")); }

} // namespace

QList<Switch> DialNexaContract::ownSwitches() const
{
    const auto one = [](const char *key, const char *label, const QStringList &choices) {
        return Switch{QString::fromLatin1(key), QString::fromLatin1(label), choices};
    };
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    return {
        one("form", "Form of the answers", words("A1 A2 B wrapped wrapped-B bare")),
        one("purchase-contract", "Purchase contracts understood", words("both A B")),
        one("activation", "New numbers are active", words("at-once later")),
        one("kyc", "KYC for India", words("complete missing")),
        one("country", "Countries in Telephony Config", words("enabled not-enabled")),
        one("search", "Number search", words("on missing")),
        one("update", "Changing a number", words("on missing method-not-allowed ignored")),
        one("release", "Releases", words("message empty no-content in-use fault-after-effect")),
        one("agents-path", "Agents are found at", words("agents agents-wrapped agents2")),
        one("rate-reset", "X-RateLimit-Reset holds", words("unix-time seconds")),
    };
}

Reply DialNexaContract::answer(const Request &request)
{
    Reply reply = route(request);
    reply.headers += rateHeaders();
    return reply;
}

Reply DialNexaContract::route(const Request &request)
{
    const QStringList segments = request.segments();
    if (segments.size() < 2 || segments.constFirst() != u"v1") {
        return notFound(request);
    }
    if (request.header("Authorization") != "Bearer " + token() || setting(QStringLiteral("token")) == u"refused") {
        return refusal(401, QStringLiteral("API key is missing or invalid"));
    }
    if (setting(QStringLiteral("rate")) != u"free") {
        return refusal(429, QStringLiteral("Too many requests. Please try again later."));
    }
    if (request.method != "GET" && setting(QStringLiteral("token")) == u"read-only") {
        return refusal(403, QStringLiteral("API key does not have permission for this resource"));
    }
    const QString path = segments.mid(1).join(u'/');
    const bool isGet = request.method == "GET";
    if (isGet && path == u"organization-phone-numbers") {
        return listNumbers(request);
    }
    if (isGet && path == u"organization-phone-numbers/plivo-numbers" && setting(QStringLiteral("search")) == u"on") {
        return search(request);
    }
    if (isGet && path == u"organization-phone-numbers/plivo-numbers") {
        return notFound(request);
    }
    if (request.method == "POST" && path == u"organization-phone-numbers/purchase") {
        return purchase(request);
    }
    if (isGet && path == u"phone-number-pricing") {
        return Reply::json(200, dialnexa::prices());
    }
    if (isGet && path == u"phone-country-rules/countries") {
        return Reply::json(200, dialnexa::countries());
    }
    const bool secondPath = setting(QStringLiteral("agents-path")) == u"agents2";
    if (isGet && path == (secondPath ? u"agents2" : u"agents")) {
        return agents(request, secondPath);
    }
    if (segments.size() == 3 && segments.at(1) == u"organization-phone-numbers") {
        return numberRoute(request, segments.at(2));
    }
    return notFound(request);
}

Reply DialNexaContract::numberRoute(const Request &request, const QString &id)
{
    const QString update = setting(QStringLiteral("update"));
    const bool isPatch = request.method == "PATCH";
    if (isPatch && update == u"method-not-allowed") {
        return refusal(405, QStringLiteral("Method not allowed"));
    }
    const bool known = request.method == "GET" || request.method == "DELETE" || isPatch;
    if (!known || (isPatch && update == u"missing")) {
        return notFound(request);
    }
    Line *const line = m_state.line(id);
    if (!line) {
        return numberNotFound();
    }
    if (isPatch) {
        return this->update(request, *line);
    }
    if (request.method == "DELETE") {
        return release(id);
    }
    const Speech words = speech();
    return words.single(200, words.number(*line));
}

Reply DialNexaContract::search(const Request &request) const
{
    QStringList faults;
    const std::optional<CountryCode> country = CountryCode::fromText(request.queryValue(u"country_iso"));
    if (!country) {
        faults.append(QStringLiteral("country_iso must be a valid ISO31661 Alpha2 code"));
    }
    NumberType::Kind type = NumberType::Kind::Unknown;
    if (request.hasQueryItem(u"type")) {
        // The search has one spelling of each, unlike the list.
        const QString word = request.queryValue(u"type");
        const QStringList spelled{QStringLiteral("tollfree"), QStringLiteral("local"), QStringLiteral("mobile")};
        if (spelled.contains(word)) {
            type = NumberType::fromWire(word).kind;
        } else {
            faults.append(QStringLiteral("type must be one of the following values: tollfree, local, mobile"));
        }
    }
    if (!faults.isEmpty()) {
        return refusal(400, faults);
    }
    QJsonArray objects;
    const QList<StockNumber> offers = m_state.offers(*country, type);
    for (const StockNumber &number : offers) {
        objects.append(dialnexa::offerObject(number));
    }
    return Reply::json(
        200, QJsonObject{{QStringLiteral("api_id"), QStringLiteral("9f6d7c")},
                         {QStringLiteral("objects"), objects},
                         {QStringLiteral("meta"), QJsonObject{{QStringLiteral("total_count"), objects.size()}}}});
}

Reply DialNexaContract::listNumbers(const Request &request) const
{
    Paging paging = dialnexa::pagingOf(request);
    const QString country = request.queryValue(u"country_code");
    if (request.hasQueryItem(u"country_code") && !CountryCode::fromText(country)) {
        paging.faults.append(QStringLiteral("country_code must be a valid ISO31661 Alpha2 code"));
    }
    const std::optional<NumberType::Kind> type = dialnexa::soldType(request.queryValue(u"type"));
    if (request.hasQueryItem(u"type") && !type) {
        paging.faults.append(QStringLiteral("type must be one of the following values: toll_free, local, mobile"));
    }
    if (!paging.faults.isEmpty()) {
        return refusal(400, paging.faults);
    }
    const Speech words = speech();
    QJsonArray all;
    for (const Line &line : m_state.lines()) {
        const bool countryFits =
            country.isEmpty() || line.number.country.text().compare(country, Qt::CaseInsensitive) == 0;
        if (countryFits && (!type || line.number.type == *type)) {
            all.append(words.number(line));
        }
    }
    return words.list(paging.of(all), paging.page, paging.limit, static_cast<int>(all.size()));
}

Reply DialNexaContract::agents(const Request &request, bool secondPath) const
{
    if (!secondPath) {
        const QJsonObject list{{QStringLiteral("agents"), dialnexa::agentsB(m_state.agents())}};
        return setting(QStringLiteral("agents-path")) == u"agents-wrapped"
                   ? Reply::json(200, QJsonObject{{QStringLiteral("data"), list}})
                   : Reply::json(200, list);
    }
    const Paging paging = dialnexa::pagingOf(request);
    if (!paging.faults.isEmpty()) {
        return refusal(400, paging.faults);
    }
    const QJsonArray all = dialnexa::agentsA(m_state.agents(), m_state.lines());
    const Speech contractA{Form::A1, {}, {}};
    return contractA.list(paging.of(all), paging.page, paging.limit, static_cast<int>(all.size()));
}

Reply DialNexaContract::purchase(const Request &request)
{
    const std::optional<QJsonObject> body = dialnexa::bodyOf(request);
    if (!body) {
        return refusal(400, QStringLiteral("Unexpected token in JSON"));
    }
    const QString understood = setting(QStringLiteral("purchase-contract"));
    const bool asB = understood == u"B" || (understood == u"both" && body->contains(u"phoneNumber"));
    const PurchaseRequest wanted = asB ? dialnexa::readContractB(*body) : dialnexa::readContractA(*body);
    if (!wanted.faults.isEmpty()) {
        return refusal(400, wanted.faults);
    }
    const std::optional<StockNumber> offer = m_state.offer(wanted.e164);
    if (const std::optional<Reply> refused = objection(wanted.e164, offer)) {
        return *refused;
    }
    if (asB && body->value(u"countryISO").toString() != offer->country.text()) {
        return refusal(400, QStringList{QStringLiteral("countryISO must be that of phoneNumber")});
    }
    const bool later = setting(QStringLiteral("activation")) == u"later";
    const Line bought = m_state.buy(*offer, wanted.carrier, now(), later);
    const QString outcome = setting(QStringLiteral("purchase"));
    if (outcome == u"fault-after-effect") {
        return refusal(500, QStringLiteral("Internal server error"));
    }
    if (outcome == u"garbage-after-effect") {
        return {200, "<html><body>It works!</body></html>", "text/html", {}};
    }
    const Speech words = speech();
    return asB ? words.purchaseB(bought) : words.single(201, words.number(bought));
}

std::optional<Reply> DialNexaContract::objection(const QString &e164, const std::optional<StockNumber> &offer) const
{
    const QString outcome = setting(QStringLiteral("purchase"));
    const bool wantsVerification =
        setting(QStringLiteral("kyc")) == u"missing" && offer && offer->country.text() == u"IN";
    if (outcome == u"kyc-required" || wantsVerification) {
        return refusal(403, QStringLiteral("KYC is not complete for this country"));
    }
    if (outcome == u"limit-reached") {
        return refusal(403, QStringLiteral("Workspace does not have permission to buy more numbers"));
    }
    if (setting(QStringLiteral("country")) == u"not-enabled") {
        return refusal(400, QStringLiteral("Country is not enabled for this workspace"));
    }
    if (outcome == u"taken") {
        return refusal(409, QStringLiteral("Phone number was claimed by another buyer"));
    }
    if (m_state.owns(e164)) {
        return refusal(409, QStringLiteral("Phone number is already registered in this organization"));
    }
    if (!offer) {
        return refusal(400, QStringLiteral("Phone number is no longer available"));
    }
    if (outcome == u"out-of-balance") {
        return refusal(402, QStringLiteral("Insufficient billing wallet balance"));
    }
    if (outcome == u"fault") {
        return refusal(500, QStringLiteral("Internal server error"));
    }
    return std::nullopt;
}

Reply DialNexaContract::update(const Request &request, Line &line)
{
    const std::optional<QJsonObject> body = dialnexa::bodyOf(request);
    if (!body) {
        return refusal(400, QStringLiteral("Unexpected token in JSON"));
    }
    const QJsonValue agent = body->value(u"agent_id");
    const QJsonValue nickname = body->value(u"nickname");
    const QJsonValue label = body->value(u"label");
    QStringList faults;
    if (!agent.isUndefined() && !agent.isNull() && !agent.isString()) {
        faults.append(QStringLiteral("agent_id must be a string"));
    }
    if (!nickname.isUndefined() && !nickname.isNull() && !nickname.isString()) {
        faults.append(QStringLiteral("nickname must be a string"));
    } else if (nickname.toString().size() > LongestNickname) {
        faults.append(QStringLiteral("nickname must be shorter than or equal to 255 characters"));
    }
    if (!label.isUndefined() && !label.isString()) {
        faults.append(QStringLiteral("label must be a string"));
    }
    if (!faults.isEmpty()) {
        return refusal(400, faults);
    }
    // Either contract's prefix names the same agent.
    const QString agentKey = agent.toString().section(u'_', 1);
    const QList<SampleAgent> &known = m_state.agents();
    if (agent.isString() && std::none_of(known.cbegin(), known.cend(), [&agentKey](const SampleAgent &entry) {
            return entry.key == agentKey && !entry.deleted;
        })) {
        return refusal(404, QStringLiteral("Agent not found"));
    }
    if (setting(QStringLiteral("update")) == u"on") {
        const auto take = [](std::optional<QString> &member, const QJsonValue &value, const QString &text) {
            if (!value.isUndefined()) {
                member = text.isEmpty() ? std::nullopt : std::optional(text);
            }
        };
        take(line.agent, agent, agentKey);
        take(line.nickname, nickname, nickname.toString());
        take(line.label, label, label.toString());
    }
    const Speech words = speech();
    return words.single(200, words.number(line));
}

Reply DialNexaContract::release(const QString &id)
{
    const QString manner = setting(QStringLiteral("release"));
    if (manner == u"in-use") {
        return refusal(409, QStringLiteral("Phone number is used by an active campaign"));
    }
    m_state.release(id);
    if (manner == u"fault-after-effect") {
        return refusal(500, QStringLiteral("Internal server error"));
    }
    if (manner == u"no-content") {
        return Reply::empty(204);
    }
    if (manner == u"empty") {
        return Reply::empty(200);
    }
    return Reply::json(200, QJsonObject{{QStringLiteral("message"), QStringLiteral("Phone number released "
                                                                                   "successfully.")}});
}

Speech DialNexaContract::speech() const
{
    const QString name = setting(QStringLiteral("form"));
    Speech words;
    words.form = name == u"A2"          ? Form::A2
                 : name == u"B"         ? Form::B
                 : name == u"wrapped"   ? Form::Wrapped
                 : name == u"wrapped-B" ? Form::WrappedB
                 : name == u"bare"      ? Form::Bare
                                        : Form::A1;
    words.agentPrefix =
        setting(QStringLiteral("agents-path")) == u"agents2" ? QStringLiteral("agt_") : QStringLiteral("agent_");
    words.now = now();
    return words;
}

QList<HttpHeader> DialNexaContract::rateHeaders() const
{
    const QString rate = setting(QStringLiteral("rate"));
    const qint64 reset =
        setting(QStringLiteral("rate-reset")) == u"seconds" ? RateWindow : now().toSecsSinceEpoch() + RateWindow;
    QList<HttpHeader> headers{{"X-RateLimit-Limit", "60"},
                              {"X-RateLimit-Remaining", rate == u"free" ? "59" : "0"},
                              {"X-RateLimit-Reset", QByteArray::number(reset)}};
    if (rate == u"limited") {
        headers.append(HttpHeader{"Retry-After", "2"});
    }
    return headers;
}

std::unique_ptr<Contract> makeDialNexaContract() { return std::make_unique<DialNexaContract>(); }

} // namespace numberdesk::sandbox
