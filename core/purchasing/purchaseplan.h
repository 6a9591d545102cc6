// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/preflight.h"
#include "core/purchasing/requirementanswers.h"
#include "core/purchasing/spendinglimits.h"

#include <functional>

namespace numberdesk {

/// One line of a purchase that is being prepared.
struct PlannedLine
{
    /// With the number and the fees that the person has agreed to look at; not those of the cart any more when another
    /// number took the line's place.
    CartLine line;
    bool isReplacement = false;
    /// Nothing until it was looked at, and again after anything about it changed.
    std::optional<PreflightLine> check;

    [[nodiscard]] bool isReady() const { return check && check->canBeBought(); }
    /// What would be bought: as it was offered at the last look, where that is at the same price.
    [[nodiscard]] const AvailableNumber &number() const;
};

/// Many numbers on their way from the cart to the confirmation: what was found out about each, what the person decided
/// about those that cannot be bought as they are, and what the purchase requests say in the end. A plain value: it asks
/// nobody.
class PurchasePlan
{
public:
    PurchasePlan() = default;
    explicit PurchasePlan(const QList<CartLine> &lines);

    /// The same for what is tried again later.
    [[nodiscard]] const QString &purchaseId() const { return m_purchaseId; }
    [[nodiscard]] const QList<PlannedLine> &lines() const { return m_lines; }
    [[nodiscard]] bool isEmpty() const { return m_lines.isEmpty(); }
    [[nodiscard]] const PlannedLine *find(const QString &lineId) const;

    /// Takes what was found out; false when it is not about a line as it is now.
    bool take(const PreflightLine &check);
    /// Everything is to be looked at again.
    void forgetChecks();
    /// Lines that are to be looked at.
    [[nodiscard]] QList<CartLine> unchecked() const;
    [[nodiscard]] qsizetype checkedCount() const;
    /// Lines that can go on to the confirmation.
    [[nodiscard]] QList<PlannedLine> ready() const;

    /// The person accepts the price that the line has now. Like every change it makes the account's other lines to be
    /// looked at again, since its balance reaches elsewhere. @return false when the price did not change.
    bool acceptPrice(const QString &lineId);
    /// Another number takes the line's place. @return false when the line's number is still offered, or the other one
    /// is in the plan already.
    bool replace(const QString &lineId, const AvailableNumber &number);
    /// What is suggested for a line and not in the plan yet.
    [[nodiscard]] QList<AvailableNumber> replacementsFor(const QString &lineId) const;
    /// What such lines are asked for was answered, or is answered otherwise.
    void answersChanged(const CartLine &line);
    /// Another label. @return false when there is no such line or it is called so already.
    bool setLabel(const QString &lineId, const QString &label);
    /// Takes lines out. @return false when none of them was in.
    bool leaveOut(const QStringList &lineIds);
    /// Takes everything out that cannot go on.
    void keepReady();
    /// Keeps these lines only, to be looked at again.
    void tryAgain(const QStringList &lineIds);

    /// What would be sent for the lines that are ready, in their order.
    [[nodiscard]] QList<PurchaseRequest>
    requests(const AnsweredRequirements &answers,
             const std::function<ProviderTraits(const QString &accountId)> &traitsOf) const;
    /// The same for the spending limits.
    [[nodiscard]] QList<PlannedPurchase> purchases() const;

private:
    PlannedLine *mutableLine(const QString &lineId);
    void forgetAccount(const QString &accountId);

    QString m_purchaseId;
    QList<PlannedLine> m_lines;
};

} // namespace numberdesk
