// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/boughtlines.h"

#include "core/purchasing/purchaseintent.h"

#include <QMultiHash>

#include <algorithm>

namespace numberdesk {
namespace {

using State = PurchaseIntent::State;

/// Account and number, as lines and intents have them alike.
using Key = std::pair<QString, QString>;

/// A clock may have been set back since a line was added; its ID still tells what was bought for it.
constexpr int DaysOfSetClocks = 31;

QDateTime oldest(const QList<CartLine> &lines)
{
    const auto found = std::min_element(lines.cbegin(), lines.cend(), [](const CartLine &left, const CartLine &right) {
        return left.addedAt < right.addedAt;
    });
    return found->addedAt;
}

} // namespace

Result<QStringList> boughtLines(const QList<CartLine> &lines, const Journal &journal)
{
    if (lines.isEmpty()) {
        return QStringList();
    }
    // What is being confirmed stays, and cannot be bought meanwhile: it may turn out not to be bought.
    const QStringList states{purchaseStateName(State::Bought), purchaseStateName(State::Pending)};
    const auto records =
        journal.intentsInStates(QStringLiteral("purchase"), states, oldest(lines).addDays(-DaysOfSetClocks));
    if (!records) {
        return failure(records.error());
    }
    QSet<QString> boughtIds;
    QMultiHash<Key, QDateTime> boughtAt;
    for (const IntentRecord &record : *records) {
        if (const auto intent = purchaseIntentFrom(record)) {
            boughtIds.insert(intent->place.lineId);
            boughtAt.insert({record.accountId, record.numberIdentity}, intent->consentedAt);
        }
    }
    boughtIds.remove({});
    QStringList bought;
    for (const CartLine &line : lines) {
        const QList<QDateTime> moments = boughtAt.values({line.accountId, line.number.number.identity()});
        const bool isLater = std::any_of(moments.cbegin(), moments.cend(),
                                         [&](const QDateTime &moment) { return moment >= line.addedAt; });
        if (isLater || boughtIds.contains(line.id)) {
            bought.append(line.id);
        }
    }
    return bought;
}

} // namespace numberdesk
