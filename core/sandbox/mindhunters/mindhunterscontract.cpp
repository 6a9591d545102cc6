// SPDX-License-Identifier: GPL-3.0-or-later
// The door and the paths; what lies behind them is in the files beside this one.
#include "core/sandbox/mindhunters/mindhunterscontract.h"

#include "core/sandbox/mindhunters/mindhuntersreplies.h"

namespace numberdesk::sandbox {

using mindhunters::methodNotAllowed;
using mindhunters::notFound;
using mindhunters::refusal;

QString MindHuntersContract::id() const { return QStringLiteral("mindhunters"); }

QByteArray MindHuntersContract::token() const { return "sample-mindhunters-token"; }

QMap<QString, QString> MindHuntersContract::accountFields() const
{
    return {{QStringLiteral("subdomain"), QStringLiteral("sample")},
            {QStringLiteral("domain"), QStringLiteral("mindhunters.ai")}};
}

QList<Switch> MindHuntersContract::ownSwitches() const
{
    return {
        {QStringLiteral("created-status"),
         QStringLiteral("Status of a purchase"),
         {QStringLiteral("201"), QStringLiteral("200")}},
        {QStringLiteral("limit-place"),
         QStringLiteral("Place of the limit’s figures"),
         {QStringLiteral("data"), QStringLiteral("top-level"), QStringLiteral("strings")}},
        {QStringLiteral("conflict-code"),
         QStringLiteral("Code of a conflict"),
         {QStringLiteral("told"), QStringLiteral("not-told")}},
        {QStringLiteral("assumed-paths"),
         QStringLiteral("Undocumented paths"),
         {QStringLiteral("served"), QStringLiteral("absent")}},
        {QStringLiteral("papers"),
         QStringLiteral("Papers of a purchase"),
         {QStringLiteral("accepted"), QStringLiteral("illegible"), QStringLiteral("rejected-later")}},
        {QStringLiteral("release-reply"),
         QStringLiteral("Reply to a release"),
         {QStringLiteral("with-data"), QStringLiteral("without-data"), QStringLiteral("no-content")}},
        {QStringLiteral("trunk-list"),
         QStringLiteral("List of external numbers"),
         {QStringLiteral("served"), QStringLiteral("absent")}},
    };
}

std::optional<Reply> MindHuntersContract::refusedAtTheDoor(const Request &request) const
{
    const QString rate = setting(QStringLiteral("rate"));
    if (rate != u"free") {
        Reply limited = refusal(429, QStringLiteral("RATE_LIMITED"), QStringLiteral("Too many requests"));
        if (rate == u"limited") {
            limited.headers = {{"Retry-After", "2"}};
        }
        return limited;
    }
    const QByteArray authorization = request.header("Authorization");
    if (authorization.isEmpty()) {
        return refusal(401, QStringLiteral("MISSING_AUTH_TOKEN"), QStringLiteral("Authentication token is missing"));
    }
    if (authorization != "Bearer " + token() || setting(QStringLiteral("token")) == u"refused") {
        return refusal(401, QStringLiteral("INVALID_AUTH_TOKEN"), QStringLiteral("Invalid authentication token"),
                       QStringLiteral("The provided token is invalid or has been revoked"));
    }
    if (!request.header("Accept").toLower().contains("application/json")) {
        return refusal(406, QStringLiteral("NOT_ACCEPTABLE"), QStringLiteral("Only application/json is served"));
    }
    if (request.method != "GET" && setting(QStringLiteral("token")) == u"read-only") {
        return refusal(403, QStringLiteral("FORBIDDEN"),
                       QStringLiteral("This token has no permission to change anything"));
    }
    return std::nullopt;
}

Reply MindHuntersContract::answer(const Request &request)
{
    if (const std::optional<Reply> refused = refusedAtTheDoor(request)) {
        return *refused;
    }
    QStringList path = request.segments();
    if (path.size() < 3 || path.takeFirst() != u"api" || path.takeFirst() != u"v1") {
        return notFound(QStringLiteral("The path"));
    }
    return route(request, path);
}

bool MindHuntersContract::isAbsent() const { return setting(QStringLiteral("assumed-paths")) == u"absent"; }

int MindHuntersContract::createdStatus() const { return setting(QStringLiteral("created-status")).toInt(); }

Reply MindHuntersContract::route(const Request &request, const QStringList &path)
{
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    if (path == QStringList{QStringLiteral("agents")} && !isAbsent()) {
        return isGet ? listAgents(request) : methodNotAllowed();
    }
    if (path.size() == 5 && path.at(0) == u"agents" &&
        path.mid(2) == QStringList{QStringLiteral("channels"), QStringLiteral("call"), QStringLiteral("provision")}) {
        return isPost ? provision(path.at(1), request) : methodNotAllowed();
    }
    if (path.at(0) != u"phone-numbers") {
        return notFound(QStringLiteral("The path"));
    }
    if (path.size() == 1) {
        return isGet ? listNumbers(request) : isPost ? purchase(request) : methodNotAllowed();
    }
    if (path.at(1) == u"trunks" && path.size() == 2) {
        if (setting(QStringLiteral("trunk-list")) == u"absent") {
            return notFound(QStringLiteral("The path"));
        }
        return isGet ? listTrunks() : methodNotAllowed();
    }
    if (path.at(1) == u"search" && !isAbsent()) {
        if (path.size() == 2) {
            return isGet ? search(request) : methodNotAllowed();
        }
        if (path.size() == 3 && path.at(2) == u"requirements") {
            return isGet ? requirements(request) : methodNotAllowed();
        }
        return notFound(QStringLiteral("The path"));
    }
    if (path.at(1) == u"documents" && !isAbsent()) {
        return routeDocuments(request, path);
    }
    return routeNumber(request, path);
}

Reply MindHuntersContract::routeDocuments(const Request &request, const QStringList &path)
{
    if (path.size() == 2) {
        return request.method == "GET"    ? listDocuments(request)
               : request.method == "POST" ? upload(request)
                                          : methodNotAllowed();
    }
    if (path.size() == 3) {
        return request.method == "DELETE" ? deleteDocument(path.at(2)) : methodNotAllowed();
    }
    return notFound(QStringLiteral("The path"));
}

Reply MindHuntersContract::routeNumber(const Request &request, const QStringList &path)
{
    const bool isRelease = path.size() == 3 && path.at(2) == u"release";
    if (path.size() > 2 && !isRelease) {
        return notFound(QStringLiteral("The path"));
    }
    if (isAbsent() && request.method != "PATCH") {
        return notFound(QStringLiteral("The path"));
    }
    mindhunters::SampleNumber *number = m_workspace.findNumber(path.at(1));
    if (number == nullptr) {
        return notFound(QStringLiteral("The phone number"));
    }
    if (isRelease) {
        return request.method == "POST" ? release(*number) : methodNotAllowed();
    }
    if (request.method == "GET") {
        return mindhunters::success(200, m_workspace.toJson(*number));
    }
    return request.method == "PATCH" ? changeChannels(*number, request) : methodNotAllowed();
}

std::unique_ptr<Contract> makeMindHuntersContract() { return std::make_unique<MindHuntersContract>(); }

} // namespace numberdesk::sandbox
