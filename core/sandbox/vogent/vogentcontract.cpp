// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, changing and releasing; see also vogentdoor.cpp and vogentpurchases.cpp.
#include "core/sandbox/vogent/vogentcontract.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace numberdesk::sandbox {
namespace {

constexpr int SearchMaximum = 10;
constexpr int ListMaximum = 100;

bool isDigits(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,15}\\z"));
    return form.match(text).hasMatch();
}

/// A whole number as JSON has it; nothing for 1.5, "1" and true.
std::optional<int> integer(const QJsonValue &value)
{
    const int whole = value.toInt(-1);
    return value.isDouble() && value.toDouble() == whole ? std::optional(whole) : std::nullopt;
}

QByteArray cursorAt(qsizetype offset) { return ("offset=" + QByteArray::number(offset)).toBase64(); }

std::optional<qsizetype> offsetOf(const QString &cursor)
{
    const auto decoded = QByteArray::fromBase64Encoding(cursor.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !decoded.decoded.startsWith("offset=")) {
        return std::nullopt;
    }
    bool whole = false;
    const qlonglong offset = decoded.decoded.mid(7).toLongLong(&whole);
    return whole && offset >= 0 ? std::optional<qsizetype>(offset) : std::nullopt;
}

QJsonObject agentObject(const VogentInventory::Agent &agent)
{
    return {{QStringLiteral("id"), agent.id},
            {QStringLiteral("name"), agent.name},
            {QStringLiteral("language"), agent.language},
            {QStringLiteral("maxDurationSeconds"), 10800},
            {QStringLiteral("defaultExtractorId"), QJsonValue::Null}};
}

} // namespace

Reply VogentContract::answer(const Request &request)
{
    if (const std::optional<Reply> refusal = refusedAtTheDoor(request)) {
        return *refusal;
    }
    const QStringList path = request.segments();
    if (path.size() < 2 || path.at(0) != u"api") {
        return refused(404, QStringLiteral("Not found"));
    }
    const bool reads = request.method == "GET";
    if (path.size() == 2 && path.at(1) == u"agents") {
        QJsonArray agents;
        for (const VogentInventory::Agent &agent : m_inventory.agents()) {
            agents.append(agentObject(agent));
        }
        return reads ? page(request, agents) : refused(405, QStringLiteral("Method not allowed"));
    }
    if (path.at(1) != u"phone_numbers" || path.size() > 3) {
        return refused(404, QStringLiteral("Not found"));
    }
    if (path.size() == 2) {
        return answerCollection(request);
    }
    if (path.at(2) == u"search" && request.method == "POST") {
        return search(request);
    }
    if (path.at(2) == u"purchase" && request.method == "POST") {
        return purchaseByDeprecatedPath(request);
    }
    return answerNumber(request, path.at(2));
}

Reply VogentContract::answerCollection(const Request &request)
{
    if (request.method == "POST") {
        return create(request);
    }
    if (request.method != "GET") {
        return refused(405, QStringLiteral("Method not allowed"));
    }
    QJsonArray numbers;
    for (const VogentInventory::Number &number : m_inventory.numbers()) {
        numbers.append(numberObject(number));
    }
    return page(request, numbers);
}

Reply VogentContract::answerNumber(const Request &request, const QString &id)
{
    if (request.method != "GET" && request.method != "PUT" && request.method != "DELETE") {
        return refused(405, QStringLiteral("Method not allowed"));
    }
    if (!request.query.isEmpty()) {
        return refused(400, QStringLiteral("Invalid input"));
    }
    if (request.method != "GET" && setting(QStringLiteral("token")) == u"read-only") {
        return refused(403, QStringLiteral("This key may only read"));
    }
    VogentInventory::Number *const number = m_inventory.find(id);
    if (number == nullptr) {
        return refused(404, QStringLiteral("Phone number not found"), QStringLiteral("id"));
    }
    if (request.method == "PUT") {
        return update(request, *number);
    }
    if (!request.body.isEmpty()) {
        return refused(400, QStringLiteral("Invalid input"));
    }
    return request.method == "GET" ? Reply::json(200, numberObject(*number)) : release(id);
}

Reply VogentContract::search(const Request &request) const
{
    const Body body = readBody(request, {QStringLiteral("prefix"), QStringLiteral("country"), QStringLiteral("limit")});
    if (body.refusal) {
        return *body.refusal;
    }
    const QString prefix = body.members.value(u"prefix").toString();
    if (!isDigits(prefix)) {
        return refused(422, QStringLiteral("prefix is required and has digits only"), QStringLiteral("prefix"));
    }
    const QJsonValue toldCountry = body.members.value(u"country");
    const QString country = toldCountry.isUndefined() ? QStringLiteral("US") : toldCountry.toString();
    static const QRegularExpression countryForm(QStringLiteral("\\A[A-Z]{2}\\z"));
    if (!countryForm.match(country).hasMatch()) {
        return refused(422, QStringLiteral("country must be an ISO 3166 code"), QStringLiteral("country"));
    }
    const QJsonValue toldLimit = body.members.value(u"limit");
    const std::optional<int> limit = toldLimit.isUndefined() ? std::optional(5) : integer(toldLimit);
    if (!limit || *limit < 1 || *limit > SearchMaximum) {
        return refused(422, QStringLiteral("limit must be between 1 and 10"), QStringLiteral("limit"));
    }
    QJsonArray found;
    const QStringList numbers = m_inventory.search(country, prefix, *limit);
    for (const QString &e164 : numbers) {
        const bool plus = setting(QStringLiteral("number-form")) == u"e164";
        found.append(QJsonObject{{QStringLiteral("number"), plus ? e164 : e164.mid(1)}});
    }
    return Reply::json(200, found);
}

Reply VogentContract::update(const Request &request, VogentInventory::Number &number) const
{
    const Body body = readBody(request, {QStringLiteral("agentId")});
    if (body.refusal) {
        return *body.refusal;
    }
    const QJsonValue agent = body.members.value(u"agentId");
    if (!agent.isString()) {
        return refused(422, QStringLiteral("agentId is required and is a text"), QStringLiteral("agentId"));
    }
    if (!agent.toString().isEmpty() && !m_inventory.hasAgent(agent.toString())) {
        return refused(422, QStringLiteral("There is no such agent"), QStringLiteral("agentId"));
    }
    number.agentId = agent.toString();
    return Reply::json(200, numberObject(number));
}

Reply VogentContract::release(const QString &id)
{
    const QString rehearsal = setting(QStringLiteral("release"));
    if (rehearsal == u"fault") {
        return refused(500, QStringLiteral("Internal server error"));
    }
    if (rehearsal == u"conflict") {
        return refused(409, QStringLiteral("The number is in a call"));
    }
    const QJsonObject released = numberObject(m_inventory.remove(id));
    if (rehearsal == u"fault-after-effect") {
        return refused(500, QStringLiteral("Internal server error"));
    }
    return rehearsal == u"no-content" ? Reply::empty(204) : Reply::json(200, released);
}

Reply VogentContract::page(const Request &request, const QJsonArray &all)
{
    if (!request.body.isEmpty()) {
        return refused(400, QStringLiteral("Invalid input"));
    }
    const QList<QByteArray> items = request.query.isEmpty() ? QList<QByteArray>() : request.query.split('&');
    for (const QByteArray &item : items) {
        if (!item.startsWith("limit=") && !item.startsWith("cursor=")) {
            return refused(400, QStringLiteral("Invalid input"));
        }
    }
    bool whole = true;
    const int limit = request.hasQueryItem(u"limit") ? request.queryValue(u"limit").toInt(&whole) : ListMaximum;
    if (!whole || limit < 1 || limit > ListMaximum) {
        return refused(422, QStringLiteral("limit must be between 1 and 100"), QStringLiteral("limit"));
    }
    const QString cursors = setting(QStringLiteral("cursor"));
    std::optional<qsizetype> offset = 0;
    if (request.hasQueryItem(u"cursor")) {
        offset = offsetOf(request.queryValue(u"cursor"));
        const bool expired = cursors == u"expires" || (cursors == u"expires-once" && !m_cursorHasExpired);
        if (!offset || expired) {
            m_cursorHasExpired = true;
            return refused(400, QStringLiteral("The cursor is not valid any more"), QStringLiteral("cursor"));
        }
        if (cursors == u"repeats") {
            offset = 0;
        }
    }
    QJsonArray entries;
    for (qsizetype index = *offset; index < all.size() && entries.size() < limit; ++index) {
        entries.append(all.at(index));
    }
    const qsizetype end = *offset + entries.size();
    const QJsonValue cursor =
        end < all.size() ? QJsonValue(QString::fromLatin1(cursorAt(end))) : QJsonValue(QJsonValue::Null);
    return Reply::json(200, QJsonObject{{QStringLiteral("data"), entries}, {QStringLiteral("cursor"), cursor}});
}

QJsonObject VogentContract::numberObject(const VogentInventory::Number &number) const
{
    QJsonObject object{
        {QStringLiteral("id"), number.id},
        {QStringLiteral("number"), number.text},
        {QStringLiteral("agentId"), number.agentId.isEmpty() ? QJsonValue(QJsonValue::Null) : number.agentId}};
    if (setting(QStringLiteral("number-type")) == u"told") {
        object.insert(QStringLiteral("type"),
                      number.isSipUserName ? QStringLiteral("SIP_USERNAME") : QStringLiteral("PSTN"));
    }
    return object;
}

std::unique_ptr<Contract> makeVogentContract() { return std::make_unique<VogentContract>(); }

} // namespace numberdesk::sandbox
