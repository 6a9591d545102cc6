// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/purchaseplan.h"

#include "core/storage/rowvalues.h"

#include <algorithm>

namespace numberdesk {
namespace {

using Verdict = PreflightLine::Verdict;

bool isSameOffer(const AvailableNumber &left, const AvailableNumber &right)
{
    return left.number == right.number && left.setupFee == right.setupFee && left.monthlyFee == right.monthlyFee;
}

} // namespace

const AvailableNumber &PlannedLine::number() const
{
    return check && check->verdict == Verdict::Ready && check->offer ? *check->offer : line.number;
}

PurchasePlan::PurchasePlan(const QList<CartLine> &lines)
    : m_purchaseId(newRowId())
{
    for (const CartLine &line : lines) {
        m_lines.append({line, false, std::nullopt});
    }
}

const PlannedLine *PurchasePlan::find(const QString &lineId) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [&](const PlannedLine &planned) { return planned.line.id == lineId; });
    return found == m_lines.cend() ? nullptr : &*found;
}

PlannedLine *PurchasePlan::mutableLine(const QString &lineId)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const PlannedLine &planned) { return planned.line.id == lineId; });
    return found == m_lines.end() ? nullptr : &*found;
}

bool PurchasePlan::take(const PreflightLine &check)
{
    PlannedLine *planned = mutableLine(check.line.id);
    if (planned == nullptr || !isSameOffer(planned->line.number, check.line.number)) {
        return false;
    }
    planned->check = check;
    // Lines that are looked at later know nothing of those that were looked at before.
    const bool isTwice = std::any_of(m_lines.cbegin(), m_lines.cend(), [&](const PlannedLine &other) {
        return other.line.id != check.line.id && other.isReady() &&
               other.line.number.number.identity() == check.line.number.number.identity();
    });
    if (isTwice && planned->isReady()) {
        planned->check->verdict = Verdict::OfferedTwice;
    }
    return true;
}

void PurchasePlan::forgetChecks()
{
    for (PlannedLine &planned : m_lines) {
        planned.check.reset();
    }
}

void PurchasePlan::forgetAccount(const QString &accountId)
{
    for (PlannedLine &planned : m_lines) {
        if (planned.line.accountId == accountId) {
            planned.check.reset();
        }
    }
}

QList<CartLine> PurchasePlan::unchecked() const
{
    QList<CartLine> lines;
    for (const PlannedLine &planned : m_lines) {
        if (!planned.check) {
            lines.append(planned.line);
        }
    }
    return lines;
}

qsizetype PurchasePlan::checkedCount() const
{
    return std::count_if(m_lines.cbegin(), m_lines.cend(),
                         [](const PlannedLine &planned) { return planned.check.has_value(); });
}

QList<PlannedLine> PurchasePlan::ready() const
{
    QList<PlannedLine> lines;
    std::copy_if(m_lines.cbegin(), m_lines.cend(), std::back_inserter(lines),
                 [](const PlannedLine &planned) { return planned.isReady(); });
    return lines;
}

bool PurchasePlan::acceptPrice(const QString &lineId)
{
    PlannedLine *planned = mutableLine(lineId);
    if (planned == nullptr || !planned->check || planned->check->verdict != Verdict::PriceChanged ||
        !planned->check->offer) {
        return false;
    }
    planned->line.number = *planned->check->offer;
    forgetAccount(planned->line.accountId);
    return true;
}

bool PurchasePlan::replace(const QString &lineId, const AvailableNumber &number)
{
    PlannedLine *planned = mutableLine(lineId);
    const bool isIn = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                  [&](const PlannedLine &other) { return other.line.number.number == number.number; });
    if (planned == nullptr || isIn || !planned->check || planned->check->verdict != Verdict::Gone) {
        return false;
    }
    planned->line.number = number;
    planned->isReplacement = true;
    forgetAccount(planned->line.accountId);
    return true;
}

QList<AvailableNumber> PurchasePlan::replacementsFor(const QString &lineId) const
{
    QList<AvailableNumber> free;
    const PlannedLine *planned = find(lineId);
    if (planned == nullptr || !planned->check) {
        return free;
    }
    QSet<QString> taken;
    for (const PlannedLine &other : m_lines) {
        taken.insert(other.line.number.number.identity());
    }
    const QList<AvailableNumber> &suggested = planned->check->replacements;
    std::copy_if(suggested.cbegin(), suggested.cend(), std::back_inserter(free),
                 [&](const AvailableNumber &number) { return !taken.contains(number.number.identity()); });
    return free;
}

void PurchasePlan::answersChanged(const CartLine &line) { forgetAccount(line.accountId); }

bool PurchasePlan::setLabel(const QString &lineId, const QString &label)
{
    PlannedLine *planned = mutableLine(lineId);
    if (planned == nullptr || planned->line.label == label) {
        return false;
    }
    planned->line.label = label;
    return true;
}

bool PurchasePlan::leaveOut(const QStringList &lineIds)
{
    return m_lines.removeIf([&](const PlannedLine &planned) { return lineIds.contains(planned.line.id); }) > 0;
}

void PurchasePlan::keepReady()
{
    m_lines.removeIf([](const PlannedLine &planned) { return !planned.isReady(); });
}

void PurchasePlan::tryAgain(const QStringList &lineIds)
{
    m_lines.removeIf([&](const PlannedLine &planned) { return !lineIds.contains(planned.line.id); });
    forgetChecks();
}

QList<PurchaseRequest> PurchasePlan::requests(const AnsweredRequirements &answers,
                                              const std::function<ProviderTraits(const QString &)> &traitsOf) const
{
    QList<PurchaseRequest> requests;
    const QList<PlannedLine> lines = ready();
    for (const PlannedLine &planned : lines) {
        const ProviderTraits traits = traitsOf(planned.line.accountId);
        PurchaseRequest request;
        request.accountId = planned.line.accountId;
        request.order.number = planned.number();
        if (traits.labelAtPurchase) {
            request.order.label = planned.line.label;
        } else {
            request.keptLabel = planned.line.label;
        }
        for (const FieldSpec &field : traits.purchaseFields) {
            if (!field.defaultValue.isEmpty()) {
                request.order.fields.insert(field.key, field.defaultValue);
            }
        }
        answers.fill(planned.line, request);
        request.place = {m_purchaseId, planned.line.id, planned.isReplacement};
        requests.append(request);
    }
    return requests;
}

QList<PlannedPurchase> PurchasePlan::purchases() const
{
    QList<PlannedPurchase> purchases;
    const QList<PlannedLine> lines = ready();
    for (const PlannedLine &planned : lines) {
        purchases.append({planned.line.accountId, planned.number()});
    }
    return purchases;
}

} // namespace numberdesk
