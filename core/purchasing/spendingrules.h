// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/availablenumber.h"
#include "core/domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace numberdesk {

/// What a spending limit is counted over.
enum class LimitPeriod
{
    Purchase, ///< what is confirmed together
    Day,      ///< of the local time zone
    Month     ///< of the local time zone
};

/// The most that may be spent in one currency. A currency without a limit is not limited; an amount of 0 means that
/// nothing may be bought in the currency, whatever its price.
struct SpendingLimit
{
    /// UUID as text.
    QString id;
    LimitPeriod period = LimitPeriod::Month;
    /// ISO 4217, never empty.
    QString currency;
    /// Empty: all accounts together.
    QString accountId;
    /// For showing when the account is gone.
    QString accountName;
    /// Never negative.
    Decimal amount;
    /// Set by whoever administers the computer: not kept in the profile, and in force besides the person's own.
    bool isAdministrators = false;

    [[nodiscard]] bool isFor(const QString &account) const { return accountId.isEmpty() || accountId == account; }

    friend bool operator==(const SpendingLimit &, const SpendingLimit &) = default;
};

/// When the second person's code is asked for.
struct ApprovalRule
{
    enum class Asked
    {
        Never,
        Always,
        Above ///< above an amount, in a currency without one, and where the price is not stated
    };

    Asked asked = Asked::Never;
    /// By currency: what one purchase may take without the code.
    QMap<QString, Decimal> above;

    friend bool operator==(const ApprovalRule &, const ApprovalRule &) = default;
};

/// Everything that people decided about spending.
struct SpendingRules
{
    QList<SpendingLimit> limits;
    /// Whether a number whose price or currency is not stated may be bought while a limit is in force for its account.
    bool allowsUnknownCharges = false;
    ApprovalRule approval;
    /// A second person's code is set; its hash is in the keychain.
    bool hasCode = false;

    friend bool operator==(const SpendingRules &, const SpendingRules &) = default;
};

QString limitPeriodName(LimitPeriod period);
std::optional<LimitPeriod> limitPeriodFromName(QStringView name);

/// Whether something is allowed by `to` that `from` did not allow.
bool loosens(const SpendingRules &from, const SpendingRules &to);

/// Whether people may set these rules. @error InvalidInput: fields "currency", "amount", "account", "limit" (there is
/// one of the same kind), "approval"; the sentence says what is permitted.
Result<void> checkRules(const SpendingRules &rules);

QJsonObject toJson(const SpendingRules &rules);
/// Nothing when they cannot be understood to the last member: limits that are read in part would be no limits.
std::optional<SpendingRules> spendingRulesFromJson(const QJsonObject &json);

/// What a number takes at once, as far as it is stated: set-up and first month.
struct StatedCharges
{
    /// By ISO 4217 code.
    QMap<QString, Decimal> amounts;
    /// A fee or its currency is not stated, is negative or too large: the true charge may be more.
    bool isPartial = false;

    friend bool operator==(const StatedCharges &, const StatedCharges &) = default;
};

StatedCharges statedCharges(const AvailableNumber &number);

} // namespace numberdesk
