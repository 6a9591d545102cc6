// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/identitycall/identitycallcontract.h"

#include "core/sandbox/identitycall/identitycallanswers.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace numberdesk::sandbox {

using identitycall::error;
using identitycall::idFromText;
using identitycall::notFound;

namespace {

constexpr qint64 DefaultPage = 20;
constexpr qint64 LargestPage = 100;

} // namespace

QList<Switch> IdentityCallContract::ownSwitches() const
{
    return {
        {QStringLiteral("purchase-status"),
         QStringLiteral("Status of a purchase"),
         {QStringLiteral("201"), QStringLiteral("200")}},
        {QStringLiteral("add-operator"),
         QStringLiteral("Answer to adding an operator"),
         {QStringLiteral("201"), QStringLiteral("200"), QStringLiteral("201-without-data")}},
        {QStringLiteral("remove-operator"),
         QStringLiteral("Answer to removing an operator"),
         {QStringLiteral("detail"), QStringLiteral("success"), QStringLiteral("no-content")}},
        {QStringLiteral("update-errors"),
         QStringLiteral("Form of a refused change"),
         {QStringLiteral("list"), QStringLiteral("map"), QStringLiteral("text"), QStringLiteral("object")}},
        {QStringLiteral("paging"), QStringLiteral("Paging of lists"), {QStringLiteral("none"), QStringLiteral("meta")}},
    };
}

std::optional<Reply> IdentityCallContract::gate(const Request &request) const
{
    const QByteArray authorization = request.header("Authorization");
    if (!authorization.startsWith("Bearer ")) {
        return error(401, QStringLiteral("Unauthorized"));
    }
    static const QRegularExpression form(QStringLiteral("^idc_[A-Za-z0-9]{32}$"));
    const QByteArray key = authorization.mid(7);
    if (!form.match(QString::fromLatin1(key)).hasMatch()) {
        return error(401, QStringLiteral("Invalid API key"));
    }
    if (key != token() || setting(QStringLiteral("token")) == u"refused") {
        return error(401, QStringLiteral("Invalid or expired API key"));
    }
    const QString rate = setting(QStringLiteral("rate"));
    if (rate != u"free") {
        Reply limited = Reply::empty(429);
        if (rate == u"limited") {
            limited.headers = {{"Retry-After", "7"}};
        }
        return limited;
    }
    if (request.method != "GET" && setting(QStringLiteral("token")) == u"read-only") {
        return error(403, QStringLiteral("Write permission required"));
    }
    // Not documented: the usual answers to what every request is documented to carry.
    if (!request.header("Accept").contains("application/json")) {
        return error(406, QStringLiteral("Not acceptable"));
    }
    if (!request.body.isEmpty() && !request.header("Content-Type").startsWith("application/json")) {
        return error(415, QStringLiteral("Unsupported media type"));
    }
    return std::nullopt;
}

Reply IdentityCallContract::answer(const Request &request)
{
    if (const auto refusal = gate(request)) {
        return *refusal;
    }
    QStringList segments = request.segments();
    const QStringList base = basePath().mid(1).split(u'/');
    if (segments.mid(0, base.size()) != base) {
        return notFound();
    }
    segments = segments.mid(base.size());
    const QString route = segments.join(u'/');
    if (request.method == "GET" && route == u"operators") {
        return listReply(m_state.operatorEntries(), request);
    }
    if (request.method == "GET" && route == u"virtual_numbers") {
        QList<QJsonObject> entries;
        for (const Line &line : m_state.lines()) {
            entries.append(m_state.shortForm(line));
        }
        return listReply(entries, request);
    }
    if (request.method == "GET" && route == u"virtual_numbers/available") {
        return search(request);
    }
    if (request.method == "POST" && route == u"virtual_numbers/purchase") {
        return purchase(request);
    }
    if (segments.value(0) == u"virtual_numbers" && (segments.size() == 2 || segments.size() == 3)) {
        const auto lineId = idFromText(segments.at(1));
        Line *line = lineId ? m_state.line(*lineId) : nullptr;
        if (line) {
            return segments.size() == 2 ? ofNumber(request, *line) : ofOperators(request, *line, segments.at(2));
        }
    }
    return notFound();
}

Reply IdentityCallContract::listReply(const QList<QJsonObject> &entries, const Request &request) const
{
    QJsonArray array;
    if (setting(QStringLiteral("paging")) == u"none") {
        for (const QJsonObject &entry : entries) {
            array.append(entry);
        }
        return Reply::json(200, QJsonObject{{QStringLiteral("data"), array}});
    }
    const qint64 page = idFromText(request.queryValue(u"page")).value_or(1);
    const qint64 perPage = std::min(idFromText(request.queryValue(u"per_page")).value_or(DefaultPage), LargestPage);
    const qint64 total = entries.size();
    const qint64 pages = std::max<qint64>(1, (total + perPage - 1) / perPage);
    if (page <= pages) {
        for (const QJsonObject &entry : entries.mid((page - 1) * perPage, perPage)) {
            array.append(entry);
        }
    }
    return Reply::json(200, QJsonObject{{QStringLiteral("data"), array},
                                        {QStringLiteral("meta"), QJsonObject{{QStringLiteral("current_page"), page},
                                                                             {QStringLiteral("per_page"), perPage},
                                                                             {QStringLiteral("total_pages"), pages},
                                                                             {QStringLiteral("total_count"), total}}}});
}

std::unique_ptr<Contract> makeIdentityCallContract() { return std::make_unique<IdentityCallContract>(); }

} // namespace numberdesk::sandbox
