// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/vobiz/vobizcontract.h"

#include "core/sandbox/vobiz/vobizrequestrules.h"

namespace numberdesk::sandbox {
namespace vobiz {
namespace {

/// Seconds in Retry-After.
constexpr const char *RetryAfterSeconds = "2";

Reply methodNotAllowed()
{
    return Reply::json(405, QJsonObject{{QStringLiteral("error"), QStringLiteral("method not allowed")}});
}

Reply unauthorized() { return flatError(401, QStringLiteral("unauthorized"), QStringLiteral("invalid credentials")); }

/// The number of a path, when its plus is encoded exactly once.
QString numberOf(const Request &request, const QStringList &rest)
{
    const QList<QByteArray> raw = request.path.mid(1).split('/');
    // Four segments go before the rest: api, v1, Account, the Auth ID; then "numbers" and the number.
    const QByteArray segment = raw.value(5);
    return segment.toUpper().startsWith("%2B") && segment.count('+') == 0 ? rest.at(1) : QString();
}

} // namespace

QMap<QString, QString> VobizContract::accountFields() const
{
    return {{QStringLiteral("authId"), MainAccount}, {QStringLiteral("walletCurrency"), QStringLiteral("INR")}};
}

QList<Switch> VobizContract::ownSwitches() const
{
    const auto choice = [](const char *key, const char *label, std::initializer_list<const char *> choices) {
        Switch made{QString::fromLatin1(key), QString::fromUtf8(label), {}};
        for (const char *const entry : choices) {
            made.choices.append(QString::fromLatin1(entry));
        }
        return made;
    };
    return {
        choice("path-case", "Case of the account’s path", {"capital", "lower", "both"}),
        choice("insufficient-balance", "Answer when the balance is not sufficient", {"flat-500", "nested-402"}),
        choice("purchase-reply", "Answer to a purchase", {"newer", "older"}),
        choice("inventory-items", "Entries of the inventory", {"full", "short"}),
        choice("list-search", "Search in the list of numbers", {"known", "unknown"}),
        choice("application-reply", "Answer to attaching an application", {"object", "id"}),
        choice("trunk-reply", "Answer to assigning a trunk", {"empty", "message"}),
        choice("release-reply", "Answer to a release", {"pending", "message", "empty"}),
        choice("refund", "Refund of a cancelled release", {"refunded", "failed", "none"}),
    };
}

void VobizContract::advance()
{
    const QDateTime time = now().toUTC();
    if (!m_isSeeded) {
        m_isSeeded = true;
        m_ledger.open(QStringLiteral("INR"), *Decimal::fromText(u"23906.83"), time.addDays(-250));
        m_ledger.open(QStringLiteral("USD"), Decimal(50), time.addDays(-250));
        m_ledger.open(QStringLiteral("EUR"), Decimal(80), time.addDays(-250));
        m_ledger.open(QStringLiteral("GBP"), Decimal(60), time.addDays(-250));
        m_numbers.seed(time);
        bookTheBeginning();
    }
    m_numbers.advance(time);
    if (setting(QStringLiteral("purchase")) != u"out-of-balance") {
        m_ledger.releaseReserved();
    }
}

void VobizContract::bookTheBeginning()
{
    const std::vector<const Number *> owned = m_numbers.owned();
    for (const Number *number : owned) {
        m_ledger.debit(number->movement(number->price(), QStringLiteral("DID rental"), QStringLiteral("did_rental"),
                                        number->purchasedAt));
    }
    for (const Number *number : owned) {
        if (number->status == u"pending_release") {
            m_ledger.debit(number->movement(number->releaseFee, QStringLiteral("Release fee"),
                                            QStringLiteral("manual_adjustment"), number->updatedAt));
        }
    }
}

std::optional<Reply> VobizContract::checkHeaders(const Request &request) const
{
    if (request.header("X-Auth-ID") != MainAccount.toLatin1() || request.header("X-Auth-Token") != token() ||
        setting(QStringLiteral("token")) == u"refused") {
        return unauthorized();
    }
    if (!request.header("Authorization").isEmpty()) {
        return badRequest(QStringLiteral("Authorization and X-Auth-ID exclude each other"));
    }
    if (!request.header("Accept").contains("application/json")) {
        return badRequest(QStringLiteral("Accept must be application/json"));
    }
    return std::nullopt;
}

std::optional<Reply> VobizContract::checkSegment(const QString &segment, bool alwaysLowerCase) const
{
    const bool isCapital = segment == u"Account";
    if (!isCapital && segment != u"account") {
        return notFound(QStringLiteral("no such path"));
    }
    const QString form = alwaysLowerCase ? QStringLiteral("lower") : setting(QStringLiteral("path-case"));
    if (form == u"both" || (form == u"capital") == isCapital) {
        return std::nullopt;
    }
    return isCapital && !alwaysLowerCase ? unauthorized() : notFound(QStringLiteral("no such path"));
}

Reply VobizContract::answer(const Request &request)
{
    advance();
    const QString rate = setting(QStringLiteral("rate"));
    if (rate != u"free") {
        Reply limited = flatError(429, QStringLiteral("rate limit exceeded"), QStringLiteral("too many requests"));
        if (rate == u"limited") {
            limited.headers.append(HttpHeader{"Retry-After", RetryAfterSeconds});
        }
        return limited;
    }
    if (const auto refusal = checkHeaders(request)) {
        return *refusal;
    }
    const QStringList segments = request.segments();
    if (segments.size() < 5 || segments.at(0) != u"api" || segments.at(1) != u"v1") {
        return notFound(QStringLiteral("no such path"));
    }
    if (segments.at(2) == u"accounts" || segments.at(2) == u"sub-accounts") {
        return answerSubAccounts(request, segments.mid(2));
    }
    const QStringList rest = segments.mid(4);
    const QString action = rest.value(2);
    const bool alwaysLowerCase =
        rest.size() == 3 && rest.at(0) == u"numbers" && (action == u"cancel-release" || action == u"health");
    if (const auto refusal = checkSegment(segments.at(2), alwaysLowerCase)) {
        return *refusal;
    }
    if (segments.at(3) != MainAccount) {
        return unauthorized();
    }
    if (request.method != "GET" && setting(QStringLiteral("token")) == u"read-only") {
        return flatError(403, QStringLiteral("forbidden"), QStringLiteral("this token may only read"));
    }
    return route(request, rest);
}

Reply VobizContract::route(const Request &request, const QStringList &rest)
{
    const bool isGet = request.method == "GET";
    const QString path = rest.join(u'/');
    if (path == u"inventory/numbers") {
        return isGet ? inventory(request) : methodNotAllowed();
    }
    if (path == u"numbers") {
        return isGet ? list(request) : methodNotAllowed();
    }
    if (path == u"numbers/purchase-from-inventory") {
        return request.method == "POST" ? purchase(request) : methodNotAllowed();
    }
    if (path == u"transactions") {
        return isGet ? transactions(request) : methodNotAllowed();
    }
    if (rest.size() == 2 && rest.at(0) == u"balance") {
        return isGet ? balance(request, rest.at(1)) : methodNotAllowed();
    }
    if (rest.at(0) == u"numbers" && (rest.size() == 2 || rest.size() == 3)) {
        return routeNumber(request, rest);
    }
    return notFound(QStringLiteral("no such path"));
}

Reply VobizContract::routeNumber(const Request &request, const QStringList &rest)
{
    using Operation = Reply (VobizContract::*)(const Request &, Number &);
    struct Row
    {
        const char *action;
        const char *method;
        Operation operation;
    };
    static constexpr Row Rows[] = {
        {"", "DELETE", &VobizContract::release},           {"application", "POST", &VobizContract::attach},
        {"application", "DELETE", &VobizContract::detach}, {"assign", "POST", &VobizContract::assign},
        {"assign", "DELETE", &VobizContract::unassign},    {"cancel-release", "POST", &VobizContract::cancelRelease},
    };

    const QString action = rest.value(2);
    Number *const number = m_numbers.find(numberOf(request, rest));
    if (number == nullptr) {
        return notFound(QStringLiteral("number not found"));
    }
    // Where a release can no longer be cancelled the number has no owner any more, and the answer is about the time.
    const bool isTooLate = action == u"cancel-release" && number->status == u"released";
    if (number->owner.isEmpty() && !isTooLate) {
        return notFound(action == u"assign" ? QStringLiteral("number not found in inventory of this account")
                                            : QStringLiteral("number not found"));
    }
    if (number->owner != MainAccount && !isTooLate) {
        return flatError(403, QStringLiteral("forbidden"), QStringLiteral("account does not own this number"));
    }
    if (action == u"health") {
        return request.method == "GET" ? health(request, *number) : methodNotAllowed();
    }
    bool isKnown = false;
    for (const Row &row : Rows) {
        if (action != QLatin1String(row.action)) {
            continue;
        }
        isKnown = true;
        if (request.method == row.method) {
            const QStringList options = action.isEmpty() ? QStringList{QStringLiteral("immediate")} : QStringList();
            const auto refusal = checkQuery(request, options);
            return refusal ? *refusal : (this->*row.operation)(request, *number);
        }
    }
    // One number cannot be read alone; its path exists for the release only.
    const bool isRead = action.isEmpty() && request.method == "GET";
    return isKnown && !isRead ? methodNotAllowed() : notFound(QStringLiteral("no such path"));
}

} // namespace vobiz

std::unique_ptr<Contract> makeVobizContract() { return std::make_unique<vobiz::VobizContract>(); }

} // namespace numberdesk::sandbox
