// SPDX-License-Identifier: GPL-3.0-or-later
// Inventory, list, purchase and wallet. Source: providers/vobiz.md, sections 2, 3 and 7.
#include "core/sandbox/vobiz/vobizcontract.h"
#include "core/sandbox/vobiz/vobizrequestrules.h"

#include <QJsonArray>

#include <algorithm>

namespace numberdesk::sandbox::vobiz {
namespace {

constexpr qint64 StandardPageSize = 25;
constexpr qint64 LargestPageSize = 100;
constexpr qint64 HighestPage = 1'000'000;

bool isUpperCaseCode(const QString &text, qsizetype length)
{
    return text.size() == length &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

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
        return notFound(QStringLiteral("number not found in inventory"));
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
    m_ledger.debit(number->movement(number->price(), QStringLiteral("DID rental"), QStringLiteral("did_rental"), time));
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

Reply VobizContract::balance(const Request &request, const QString &currency)
{
    if (const auto refusal = checkQuery(request, {})) {
        return *refusal;
    }
    if (!isUpperCaseCode(currency, 3)) {
        return badRequest(QStringLiteral("currency must have three capital letters"));
    }
    return m_ledger.hasWallet(currency) ? Reply::json(200, m_ledger.walletJson(currency, MainAccount))
                                        : notFound(QStringLiteral("no balance in this currency"));
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
