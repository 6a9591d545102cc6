// SPDX-License-Identifier: GPL-3.0-or-later
// What each request does. Source: providers/vobiz.md, sections 2, 3 and 7.
#include "core/sandbox/vobiz/vobizcontract.h"
#include "core/sandbox/vobiz/vobizrequestrules.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace numberdesk::sandbox::vobiz {
namespace {

constexpr qint64 StandardPageSize = 25;
constexpr qint64 LargestPageSize = 100;
constexpr qint64 HighestPage = 1'000'000;

bool isDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isUpperCaseCode(const QString &text, qsizetype length)
{
    return text.size() == length &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Reply conflict(const QString &message) { return flatError(409, QStringLiteral("conflict"), message); }

Reply notThere(const QString &message) { return flatError(404, QStringLiteral("not found"), message); }

/// The page that was asked for, in the envelope of all lists.
template <typename ToJson>
Reply pageOf(const Request &request, const std::vector<const Number *> &numbers, ToJson toJson)
{
    const auto page = queryNumber(request, u"page", 1, 1, HighestPage);
    const auto perPage = queryNumber(request, u"per_page", StandardPageSize, 1, LargestPageSize);
    if (!page || !perPage) {
        return badRequest(QStringLiteral("page begins at 1, per_page is 1 to 100"));
    }
    const auto total = static_cast<qint64>(numbers.size());
    QJsonArray items;
    for (qint64 index = (*page - 1) * *perPage; index < std::min(total, *page * *perPage); ++index) {
        items.append(toJson(*numbers[static_cast<size_t>(index)]));
    }
    return Reply::json(200, QJsonObject{{QStringLiteral("items"), items},
                                        {QStringLiteral("page"), *page},
                                        {QStringLiteral("per_page"), *perPage},
                                        {QStringLiteral("total"), total}});
}

/// What a release costs in the number's currency.
Decimal releaseFee(const QString &currency) { return currency == u"INR" ? Decimal(700) : Decimal(5); }

Movement movementFor(const Number &number, const Decimal &amount, const char *description, const char *type,
                     const QDateTime &at)
{
    return {number.stock.currency,     amount, QString::fromLatin1(description), number.stock.e164,
            QString::fromLatin1(type), at};
}

} // namespace

Reply VobizContract::inventory(const Request &request)
{
    if (const auto refusal =
            checkQuery(request, {QStringLiteral("country"), QStringLiteral("search"), QStringLiteral("exclude"),
                                 QStringLiteral("page"), QStringLiteral("per_page")})) {
        return *refusal;
    }
    const QString country = request.queryValue(u"country");
    const QString digits = request.queryValue(u"search");
    const QString excluded = request.queryValue(u"exclude");
    if (!country.isEmpty() && !isUpperCaseCode(country, 2)) {
        return badRequest(QStringLiteral("country must be an ISO 3166-1 alpha-2 code"));
    }
    if (!isDigits(digits) || !isDigits(QString(excluded).remove(u','))) {
        return badRequest(QStringLiteral("search and exclude have digits only"));
    }
    const bool isShort = setting(QStringLiteral("inventory-items")) == u"short";
    return pageOf(request, m_numbers.forSale(country, digits, excluded.split(u',', Qt::SkipEmptyParts)),
                  [isShort](const Number &number) { return inventoryJson(number, isShort); });
}

Reply VobizContract::list(const Request &request)
{
    if (const auto refusal =
            checkQuery(request, {QStringLiteral("page"), QStringLiteral("per_page"), QStringLiteral("search")})) {
        return *refusal;
    }
    std::vector<const Number *> numbers = m_numbers.owned();
    const QString searched = request.queryValue(u"search");
    if (setting(QStringLiteral("list-search")) == u"known") {
        numbers.erase(
            std::remove_if(numbers.begin(), numbers.end(),
                           [&searched](const Number *number) { return !number->stock.e164.contains(searched); }),
            numbers.end());
    }
    return pageOf(request, numbers,
                  [](const Number &number) { return ownedJson(number, QStringLiteral("purchased")); });
}

Reply VobizContract::debitFailed(const Decimal &required, const QString &currency) const
{
    if (setting(QStringLiteral("insufficient-balance")) == u"flat-500") {
        return flatError(500, QStringLiteral("internal server error"),
                         QStringLiteral("failed to purchase number from provider"));
    }
    const QJsonObject details{{QStringLiteral("required"), jsonNumber(required)},
                              {QStringLiteral("available"), jsonNumber(m_ledger.available(currency))},
                              {QStringLiteral("currency"), currency}};
    const QJsonObject error{{QStringLiteral("code"), QStringLiteral("INSUFFICIENT_BALANCE")},
                            {QStringLiteral("message"), QStringLiteral("Insufficient balance")},
                            {QStringLiteral("details"), details}};
    return Reply::json(402, QJsonObject{{QStringLiteral("status"), QStringLiteral("error")},
                                        {QStringLiteral("error"), error},
                                        {QStringLiteral("timestamp"), now().toUTC().toString(Qt::ISODateWithMs)},
                                        {QStringLiteral("requestId"), QStringLiteral("req_51")}});
}

Reply VobizContract::purchased(const Number &number) const
{
    QJsonObject shown = ownedJson(number, QStringLiteral("inventory"));
    if (setting(QStringLiteral("purchase-reply")) == u"newer") {
        return Reply::json(200,
                           QJsonObject{{QStringLiteral("message"), QStringLiteral("Number purchased successfully")},
                                       {QStringLiteral("number"), shown},
                                       {QStringLiteral("items"), QJsonArray{shown}}});
    }
    shown.insert(QStringLiteral("auth_id"), shown.take(QStringLiteral("account_id")));
    shown.insert(QStringLiteral("provider"), QStringLiteral("manual"));
    for (const char *const newer : {"capabilities", "voice_enabled", "tags", "source", "is_blocked", "is_trial_number",
                                    "trunk_group_id", "minimum_commitment_months"}) {
        shown.remove(QLatin1String(newer));
    }
    return Reply::json(200, QJsonObject{{QStringLiteral("message"), QStringLiteral("purchased from inventory")},
                                        {QStringLiteral("number"), shown}});
}

Reply VobizContract::purchase(const Request &request)
{
    if (const auto refusal = checkQuery(request, {})) {
        return *refusal;
    }
    const ReadBody body = readBody(request, {QStringLiteral("e164")}, {QStringLiteral("currency")});
    if (body.refusal) {
        return *body.refusal;
    }
    // The order of the vendor's description: is it in the inventory, can it be paid, whose is it then.
    const QString behaviour = setting(QStringLiteral("purchase"));
    Number *const number = m_numbers.find(body.object.value(QStringLiteral("e164")).toString());
    if (number != nullptr && number->isForSale() && behaviour == u"taken") {
        number->owner = OtherAccount;
    }
    if (number == nullptr || !number->isForSale()) {
        return notThere(QStringLiteral("number not found in inventory"));
    }
    const QString currency = number->stock.currency;
    if (body.object.contains(QStringLiteral("currency")) &&
        body.object.value(QStringLiteral("currency")).toString() != currency) {
        return badRequest(QStringLiteral("currency does not match the number's fees"));
    }
    if (behaviour == u"kyc-required") {
        return flatError(403, QStringLiteral("forbidden"), QStringLiteral("KYC verification required"));
    }
    if (behaviour == u"limit-reached") {
        return flatError(403, QStringLiteral("forbidden"), QStringLiteral("number limit of this account reached"));
    }
    if (behaviour == u"fault") {
        return flatError(500, QStringLiteral("internal server error"),
                         QStringLiteral("failed to purchase number from provider"));
    }
    if (behaviour == u"out-of-balance") {
        m_ledger.reserveAll(currency);
    }
    if (!m_ledger.hasWallet(currency) || m_ledger.available(currency) < number->price()) {
        return debitFailed(number->price(), currency);
    }
    const QDateTime time = now().toUTC();
    m_ledger.debit(movementFor(*number, number->price(), "DID rental", "did_rental", time));
    m_numbers.buy(*number, time);
    if (behaviour == u"fault-after-effect") {
        return flatError(500, QStringLiteral("internal server error"),
                         QStringLiteral("failed to purchase number from provider"));
    }
    if (behaviour == u"garbage-after-effect") {
        return {200, "<html><body>Something went wr", "text/html", {}};
    }
    return purchased(*number);
}

Reply VobizContract::applicationChanged(const QString &message, const Number &number,
                                        const QString &applicationId) const
{
    QJsonObject reply{{QStringLiteral("message"), message}, {QStringLiteral("number"), number.stock.e164}};
    if (setting(QStringLiteral("application-reply")) == u"id") {
        reply.insert(QStringLiteral("application_id"), applicationId);
        return Reply::json(200, reply);
    }
    QString name;
    for (const Application &application : applications()) {
        name = application.id == applicationId ? application.name : name;
    }
    reply.insert(QStringLiteral("application"),
                 QJsonObject{{QStringLiteral("app_id"), applicationId},
                             {QStringLiteral("app_name"), name},
                             {QStringLiteral("answer_url"), QStringLiteral("https://voice.example.com/answer")}});
    return Reply::json(200, reply);
}

Reply VobizContract::attach(const Request &request, Number &number)
{
    const ReadBody body = readBody(request, {QStringLiteral("application_id")});
    if (body.refusal) {
        return *body.refusal;
    }
    const QString id = body.object.value(QStringLiteral("application_id")).toString();
    if (!isDigits(id)) {
        return badRequest(QStringLiteral("application_id has digits only"));
    }
    const QList<Application> &known = applications();
    if (std::none_of(known.cbegin(), known.cend(), [&id](const Application &entry) { return entry.id == id; })) {
        return notThere(QStringLiteral("application not found"));
    }
    if (number.status == u"pending_release" || !number.trunkId.isEmpty()) {
        return conflict(number.trunkId.isEmpty() ? QStringLiteral("the number is being released")
                                                 : QStringLiteral("the number is assigned to a trunk"));
    }
    number.applicationId = id;
    number.updatedAt = now().toUTC();
    return applicationChanged(QStringLiteral("Number attached to application"), number, id);
}

Reply VobizContract::detach(const Request &request, Number &number)
{
    if (const auto refusal = checkNoBody(request)) {
        return *refusal;
    }
    if (number.applicationId.isEmpty()) {
        return notThere(QStringLiteral("number is not attached to any application"));
    }
    const QString before = number.applicationId;
    number.applicationId.clear();
    number.updatedAt = now().toUTC();
    return applicationChanged(QStringLiteral("Number detached from application"), number, before);
}

Reply VobizContract::trunkChanged(const QString &message) const
{
    return setting(QStringLiteral("trunk-reply")) == u"empty"
               ? Reply::empty(204)
               : Reply::json(200, QJsonObject{{QStringLiteral("message"), message}});
}

Reply VobizContract::assign(const Request &request, Number &number)
{
    const ReadBody body = readBody(request, {QStringLiteral("trunk_group_id")});
    if (body.refusal) {
        return *body.refusal;
    }
    const QString id = body.object.value(QStringLiteral("trunk_group_id")).toString();
    if (QUuid::fromString(id).isNull()) {
        return badRequest(QStringLiteral("trunk_group_id must be a UUID"));
    }
    if (!trunks().contains(id)) {
        return notThere(QStringLiteral("trunk group not found"));
    }
    if (!number.trunkId.isEmpty()) {
        return flatError(400, QStringLiteral("bad request"),
                         QStringLiteral("number is already assigned to a trunk group"));
    }
    if (number.status == u"pending_release" || !number.applicationId.isEmpty()) {
        return conflict(number.applicationId.isEmpty() ? QStringLiteral("the number is being released")
                                                       : QStringLiteral("the number is attached to an application"));
    }
    number.trunkId = id;
    number.updatedAt = now().toUTC();
    return trunkChanged(QStringLiteral("number assigned to trunk group"));
}

Reply VobizContract::unassign(const Request &request, Number &number)
{
    if (const auto refusal = checkNoBody(request)) {
        return *refusal;
    }
    if (number.trunkId.isEmpty()) {
        return notThere(QStringLiteral("number is not assigned to any trunk"));
    }
    number.trunkId.clear();
    number.updatedAt = now().toUTC();
    return trunkChanged(QStringLiteral("number unassigned from trunk group"));
}

Reply VobizContract::release(const Request &request, Number &number)
{
    if (const auto refusal = checkQuery(request, {QStringLiteral("immediate")})) {
        return *refusal;
    }
    if (const auto refusal = checkNoBody(request)) {
        return *refusal;
    }
    const QString immediate = request.queryValue(u"immediate");
    if (request.hasQueryItem(u"immediate") && immediate != u"true" && immediate != u"false") {
        return badRequest(QStringLiteral("immediate must be true or false"));
    }
    const QDateTime time = now().toUTC();
    if (immediate == u"true") {
        m_numbers.finishRelease(number, time);
        return Reply::json(200, QJsonObject{{QStringLiteral("message"), QStringLiteral("number released")},
                                            {QStringLiteral("status"), QStringLiteral("released")}});
    }
    if (number.status == u"pending_release") {
        return conflict(QStringLiteral("the release is pending already"));
    }
    const QString form = setting(QStringLiteral("release-reply"));
    if (form != u"pending") {
        m_numbers.returnToInventory(number, time);
        return form == u"empty" ? Reply::empty(204)
                                : Reply::json(200, QJsonObject{{QStringLiteral("message"),
                                                                QStringLiteral("number returned to inventory")}});
    }
    const Decimal fee = releaseFee(number.stock.currency);
    m_ledger.debit(movementFor(number, fee, "Release fee", "manual_adjustment", time));
    m_numbers.startRelease(number, fee, time);
    return Reply::json(
        200, QJsonObject{
                 {QStringLiteral("message"), QStringLiteral("number release initiated")},
                 {QStringLiteral("status"), QStringLiteral("pending_release")},
                 {QStringLiteral("release_fee"), jsonNumber(fee)},
                 {QStringLiteral("cooldown_ends_at"), number.cooldownEnds.toString(Qt::ISODateWithMs)},
                 // As documented: lower-case and with a bare plus, so that following it is a mistake.
                 {QStringLiteral("cancel_url"),
                  QStringLiteral("/api/v1/account/%1/numbers/%2/cancel-release").arg(MainAccount, number.stock.e164)},
                 {QStringLiteral("note"),
                  QStringLiteral("pending_release for 24 hours (cancellable), then quarantined for 45 days")}});
}

Reply VobizContract::cancelRelease(const Request &request, Number &number)
{
    if (const auto refusal = checkQuery(request, {})) {
        return *refusal;
    }
    if (const auto refusal = checkNoBody(request)) {
        return *refusal;
    }
    if (number.status != u"pending_release") {
        return flatError(400, QStringLiteral("bad request"),
                         number.status == u"released" ? QStringLiteral("the cool-down has ended")
                                                      : QStringLiteral("the number is not being released"));
    }
    QJsonObject reply{
        {QStringLiteral("message"), QStringLiteral("release cancelled, number restored to active status")},
        {QStringLiteral("status"), QStringLiteral("active")}};
    const QDateTime time = now().toUTC();
    const QString refund = setting(QStringLiteral("refund"));
    if (refund == u"refunded") {
        m_ledger.credit(movementFor(number, number.releaseFee, "Release fee refund", "refund", time));
        reply.insert(QStringLiteral("currency"), number.stock.currency);
        reply.insert(QStringLiteral("refund_amount"), jsonNumber(number.releaseFee));
        reply.insert(QStringLiteral("refund_status"), QStringLiteral("success"));
    } else if (refund == u"failed") {
        reply.insert(QStringLiteral("refund_status"), QStringLiteral("failed"));
        reply.insert(QStringLiteral("refund_error"),
                     QStringLiteral("could not process refund, please contact support"));
    }
    m_numbers.cancelRelease(number, time);
    return Reply::json(200, reply);
}

Reply VobizContract::health(const Request &request, const Number &number)
{
    if (const auto refusal = checkQuery(request, {QStringLiteral("granularity"), QStringLiteral("days")})) {
        return *refusal;
    }
    const QString granularity =
        request.hasQueryItem(u"granularity") ? request.queryValue(u"granularity") : QStringLiteral("daily");
    const auto days = queryNumber(request, u"days", 30, 1, 365);
    if (!days || (granularity != u"daily" && granularity != u"hourly")) {
        return badRequest(QStringLiteral("granularity is daily or hourly, days a number"));
    }
    const QJsonObject summary{{QStringLiteral("period_days"), *days}, {QStringLiteral("total_calls"), 0},
                              {QStringLiteral("answered_calls"), 0},  {QStringLiteral("answer_rate"), 0},
                              {QStringLiteral("total_minutes"), 0},   {QStringLiteral("avg_duration"), 0}};
    return Reply::json(200, QJsonObject{{QStringLiteral("e164"), number.stock.e164},
                                        {QStringLiteral("status"), number.status},
                                        {QStringLiteral("usage_status"), QStringLiteral("unrated")},
                                        {QStringLiteral("is_spam"), false},
                                        {QStringLiteral("granularity"), granularity},
                                        {QStringLiteral("summary"), summary},
                                        {QStringLiteral("snapshots"), QJsonArray()}});
}

Reply VobizContract::balance(const Request &request, const QString &currency)
{
    if (const auto refusal = checkQuery(request, {})) {
        return *refusal;
    }
    if (!isUpperCaseCode(currency, 3)) {
        return badRequest(QStringLiteral("currency must have three capital letters"));
    }
    return m_ledger.hasWallet(currency) ? Reply::json(200, m_ledger.walletJson(currency, MainAccount))
                                        : notThere(QStringLiteral("no balance in this currency"));
}

Reply VobizContract::transactions(const Request &request)
{
    if (const auto refusal = checkQuery(request, {QStringLiteral("limit"), QStringLiteral("offset")})) {
        return *refusal;
    }
    const auto limit = queryNumber(request, u"limit", 50, 1, 100);
    const auto offset = queryNumber(request, u"offset", 0, 0, HighestPage);
    if (!limit || !offset) {
        return badRequest(QStringLiteral("limit is 1 to 100, offset begins at 0"));
    }
    return Reply::json(200, m_ledger.transactionsJson(*limit, *offset, MainAccount));
}

} // namespace numberdesk::sandbox::vobiz
