// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/spendingrules.h"

#include "core/domain/charges.h"
#include "core/domain/nametable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace numberdesk {
namespace {

struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(SpendingLimits)
};

/// Rises when an older version would read fewer limits than there are.
constexpr int RulesFormat = 1;

constexpr NameTable PeriodNames{std::array{
    std::pair{LimitPeriod::Purchase, "purchase"},
    std::pair{LimitPeriod::Day, "day"},
    std::pair{LimitPeriod::Month, "month"},
}};

constexpr NameTable AskedNames{std::array{
    std::pair{ApprovalRule::Asked::Never, "never"},
    std::pair{ApprovalRule::Asked::Always, "always"},
    std::pair{ApprovalRule::Asked::Above, "above"},
}};

std::optional<Decimal> amountFrom(const QJsonValue &value)
{
    const auto amount = value.isString() ? Decimal::fromText(value.toString()) : std::nullopt;
    return amount && !amount->isNegative() ? amount : std::nullopt;
}

std::optional<QString> currencyFrom(const QJsonValue &value) { return currencyFromText(value.toString()); }

std::optional<SpendingLimit> limitFrom(const QJsonObject &json)
{
    const auto period = limitPeriodFromName(json.value(u"period").toString());
    const auto currency = currencyFrom(json.value(u"currency"));
    const auto amount = amountFrom(json.value(u"amount"));
    if (!period || !currency || !amount) {
        return std::nullopt;
    }
    SpendingLimit limit;
    limit.id = json.value(u"id").toString();
    limit.period = *period;
    limit.currency = *currency;
    limit.accountId = json.value(u"accountId").toString();
    limit.accountName = json.value(u"accountName").toString();
    limit.amount = *amount;
    return limit;
}

QJsonObject toJson(const SpendingLimit &limit)
{
    QJsonObject json{{QStringLiteral("id"), limit.id},
                     {QStringLiteral("period"), limitPeriodName(limit.period)},
                     {QStringLiteral("currency"), limit.currency},
                     {QStringLiteral("amount"), limit.amount.toString()}};
    if (!limit.accountId.isEmpty()) {
        json.insert(QStringLiteral("accountId"), limit.accountId);
        json.insert(QStringLiteral("accountName"), limit.accountName);
    }
    return json;
}

bool isSameKind(const SpendingLimit &left, const SpendingLimit &right)
{
    return left.period == right.period && left.currency == right.currency && left.accountId == right.accountId;
}

/// Whether whatever keeps within `other` keeps within `limit` too.
bool isHeldBy(const SpendingLimit &limit, const SpendingLimit &other)
{
    return other.period == limit.period && other.currency == limit.currency && other.isFor(limit.accountId) &&
           other.amount <= limit.amount;
}

bool asksLess(const ApprovalRule &from, const ApprovalRule &to)
{
    using Asked = ApprovalRule::Asked;
    if (from.asked == Asked::Never || to.asked == Asked::Always) {
        return false;
    }
    if (from.asked == Asked::Always || to.asked == Asked::Never) {
        return true;
    }
    const QStringList currencies = to.above.keys();
    return std::any_of(currencies.cbegin(), currencies.cend(), [&](const QString &currency) {
        return !from.above.contains(currency) || to.above.value(currency) > from.above.value(currency);
    });
}

void addFee(StatedCharges &charges, const std::optional<Money> &fee)
{
    // A negative fee would give the budget back what others have spent of it.
    if (!isPrice(fee) || !fee->currency) {
        charges.isPartial = true;
        return;
    }
    const auto total = charges.amounts.value(*fee->currency).plus(fee->amount);
    if (!total) {
        charges.isPartial = true;
        return;
    }
    charges.amounts.insert(*fee->currency, *total);
}

Result<void> checkLimit(const SpendingLimit &limit)
{
    if (currencyFromText(limit.currency) != limit.currency) {
        return failure(invalidInput(QStringLiteral("currency"),
                                    RulesText::tr("Enter the currency as three letters, for example EUR.")));
    }
    if (limit.amount.isNegative()) {
        return failure(
            invalidInput(QStringLiteral("amount"), RulesText::tr("Enter an amount of 0 or more. With 0, nothing may be "
                                                                 "bought in this currency.")));
    }
    return {};
}

} // namespace

QString limitPeriodName(LimitPeriod period) { return PeriodNames.name(period); }

std::optional<LimitPeriod> limitPeriodFromName(QStringView name) { return PeriodNames.value(name); }

bool loosens(const SpendingRules &from, const SpendingRules &to)
{
    const bool everyLimitIsHeld = std::all_of(from.limits.cbegin(), from.limits.cend(), [&](const auto &limit) {
        return std::any_of(to.limits.cbegin(), to.limits.cend(),
                           [&](const auto &other) { return isHeldBy(limit, other); });
    });
    return !everyLimitIsHeld || (to.allowsUnknownCharges && !from.allowsUnknownCharges) ||
           asksLess(from.approval, to.approval) || (from.hasCode && !to.hasCode);
}

Result<void> checkRules(const SpendingRules &rules)
{
    for (qsizetype i = 0; i < rules.limits.size(); ++i) {
        const SpendingLimit &limit = rules.limits.at(i);
        if (const auto checked = checkLimit(limit); !checked) {
            return checked;
        }
        const bool isTwice = std::any_of(rules.limits.cbegin(), rules.limits.cbegin() + i,
                                         [&](const SpendingLimit &other) { return isSameKind(limit, other); });
        if (isTwice) {
            return failure(invalidInput(QStringLiteral("limit"),
                                        RulesText::tr("There is a limit of this kind already. Change that one.")));
        }
    }
    if (rules.approval.asked != ApprovalRule::Asked::Never && !rules.hasCode) {
        return failure(invalidInput(QStringLiteral("approval"),
                                    RulesText::tr("Let the second person set a code first. Nobody could approve a "
                                                  "purchase without one.")));
    }
    for (auto above = rules.approval.above.cbegin(); above != rules.approval.above.cend(); ++above) {
        SpendingLimit like;
        like.currency = above.key();
        like.amount = above.value();
        if (const auto checked = checkLimit(like); !checked) {
            return checked;
        }
    }
    return {};
}

QJsonObject toJson(const SpendingRules &rules)
{
    QJsonArray limits;
    for (const SpendingLimit &limit : rules.limits) {
        limits.append(toJson(limit));
    }
    QJsonObject above;
    for (auto amount = rules.approval.above.cbegin(); amount != rules.approval.above.cend(); ++amount) {
        above.insert(amount.key(), amount.value().toString());
    }
    return {{QStringLiteral("format"), RulesFormat},
            {QStringLiteral("limits"), limits},
            {QStringLiteral("allowsUnknownCharges"), rules.allowsUnknownCharges},
            {QStringLiteral("askForCode"), AskedNames.name(rules.approval.asked)},
            {QStringLiteral("askForCodeAbove"), above},
            {QStringLiteral("hasCode"), rules.hasCode}};
}

std::optional<SpendingRules> spendingRulesFromJson(const QJsonObject &json)
{
    const auto asked = AskedNames.value(json.value(u"askForCode").toString());
    if (json.value(u"format").toInt() != RulesFormat || !json.value(u"limits").isArray() || !asked) {
        return std::nullopt;
    }
    SpendingRules rules;
    const QJsonArray limits = json.value(u"limits").toArray();
    for (const QJsonValue &value : limits) {
        const auto limit = limitFrom(value.toObject());
        if (!limit) {
            return std::nullopt;
        }
        rules.limits.append(*limit);
    }
    rules.allowsUnknownCharges = json.value(u"allowsUnknownCharges").toBool();
    rules.approval.asked = *asked;
    const QJsonObject above = json.value(u"askForCodeAbove").toObject();
    for (auto amount = above.constBegin(); amount != above.constEnd(); ++amount) {
        const auto currency = currencyFromText(amount.key());
        const auto value = amountFrom(amount.value());
        if (!currency || !value) {
            return std::nullopt;
        }
        rules.approval.above.insert(*currency, *value);
    }
    rules.hasCode = json.value(u"hasCode").toBool();
    return rules;
}

StatedCharges statedCharges(const AvailableNumber &number)
{
    StatedCharges charges;
    addFee(charges, number.setupFee);
    addFee(charges, number.monthlyFee);
    return charges;
}

} // namespace numberdesk
