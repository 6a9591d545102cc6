// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizbilling.h"

#include <array>

namespace numberdesk::vobiz {
namespace {

/// Shown besides the available amount, in this order.
constexpr std::array WalletNames{
    "balance",      "reserved_funds",    "promotional_balance",   "promotional_reserved_balance",
    "credit_limit", "credit_limit_type", "low_balance_threshold", "status"};

/// How far the provider's clock may be behind ours for a movement that names the number.
constexpr qint64 ClockToleranceSeconds = 120;

Result<Transaction> decodeTransaction(const JsonNode &node)
{
    Transaction transaction;
    const Result<QString> type = node[QLatin1String("type")].requiredText();
    if (!type) {
        return failure(type.error());
    }
    const auto amount = node[QLatin1String("amount")].decimal();
    if (!amount) {
        return failure(malformedReply(node[QLatin1String("amount")].path()));
    }
    transaction.id = node[QLatin1String("id")].text();
    transaction.type = *type;
    transaction.amount = *amount;
    transaction.currency = currencyFromText(node[QLatin1String("currency")].text());
    transaction.reference = node[QLatin1String("reference")].text();
    transaction.referenceType = node[QLatin1String("reference_type")].text();
    transaction.createdAt =
        Timestamp::fromText(node.firstOf({QLatin1String("created_at"), QLatin1String("processed_at")}).text());
    return transaction;
}

} // namespace

Result<Balance> decodeBalance(const QByteArray &body, const QString &asked)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    const JsonNode available = (*root)[QLatin1String("available_balance")];
    const auto amount = available.decimal();
    if (!amount) {
        return failure(malformedReply(available.path()));
    }
    Balance balance;
    const auto currency = currencyFromText((*root)[QLatin1String("currency")].text());
    balance.available = {*amount, currency ? currency : currencyFromText(asked)};
    balance.isPostpaid = (*root)[QLatin1String("is_postpaid")].boolean().value_or(false);
    for (const char *const name : WalletNames) {
        const QString value = (*root)[QLatin1String(name)].compactText();
        if (!value.isEmpty()) {
            balance.details.append({QLatin1String(name), value});
        }
    }
    return balance;
}

Result<TransactionPage> decodeTransactions(const QByteArray &body)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    Result<DecodedList<Transaction>> entries =
        decodeList<Transaction>((*root)[QLatin1String("transactions")], decodeTransaction);
    if (!entries) {
        return failure(entries.error());
    }
    return TransactionPage{std::move(*entries), (*root)[QLatin1String("total")].integer()};
}

std::optional<Money> purchasePrice(const std::optional<Money> &setupFee, const std::optional<Money> &monthlyFee)
{
    return setupFee && monthlyFee ? sum(*setupFee, *monthlyFee) : std::nullopt;
}

bool mayPayFor(const Transaction &transaction, const PhoneNumber &number, const std::optional<Money> &price,
               const QDateTime &sentAt)
{
    if (transaction.type != u"debit" || transaction.referenceType != u"did_rental" ||
        !transaction.createdAt.moment.isValid()) {
        return false;
    }
    // Whole seconds: the provider may cut the fraction off.
    const qint64 age = transaction.createdAt.moment.toSecsSinceEpoch() - sentAt.toSecsSinceEpoch();
    if (const PhoneNumber named(transaction.reference); named.isE164()) {
        return named == number && age >= -ClockToleranceSeconds;
    }
    return age >= 0 && price && transaction.amount == price->amount &&
           (!transaction.currency || transaction.currency == price->currency);
}

} // namespace numberdesk::vobiz
