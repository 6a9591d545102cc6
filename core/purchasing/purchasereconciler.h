// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providersource.h"
#include "core/purchasing/purchaseintent.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <stop_token>

namespace numberdesk {

/// Finds out what became of purchases whose outcome is not known, by reading the account's own list (all pages) and
/// what else the provider has, and says bought or not bought only with evidence. Looks at once, or after the first wait
/// where somebody has just looked, then again after each of the waits, and then leaves it to the person. While the
/// provider may still be at work on the request (it never answered), the first look alone never says "not bought".
/// Takes up what an earlier run of the program left open.
class PurchaseReconciler : public QObject
{
    Q_OBJECT

public:
    /// Source and journal outlive the reconciler.
    PurchaseReconciler(ProviderSource &source, Journal &journal, QObject *parent = nullptr);
    ~PurchaseReconciler() override;

    /// Waits between looks. Source: providers, section 6 of each ("ask again after 5, 15 and 45 s").
    QList<std::chrono::milliseconds> waits{std::chrono::seconds(5), std::chrono::seconds(15), std::chrono::seconds(45)};

    /// One look: the intent with its new state and evidence, not yet journalled. It never ends in an error: a list that
    /// cannot be read is evidence of nothing, and is said.
    Task<PurchaseIntent> look(PurchaseIntent intent, std::stop_token stop);

    enum class FirstLook
    {
        AtOnce,
        AfterWait ///< the caller has looked a moment ago
    };
    /// Settles an intent in the background; changed() tells each step. An intent that is being settled already stays
    /// so.
    void settle(const PurchaseIntent &intent, FirstLook first = FirstLook::AtOnce);
    /// Takes up every open purchase of the journal: what was never sent is closed as such, the rest is settled.
    Result<QList<PurchaseIntent>> resume();
    [[nodiscard]] bool isSettling(const QString &intentId) const { return m_settling.contains(intentId); }
    /// The purchase that is being settled, with what was seen so far and when it is looked at again; nothing otherwise.
    [[nodiscard]] std::optional<PurchaseIntent> beingSettled(const QString &intentId) const;

    enum class Verdict
    {
        Bought,
        NotBought
    };
    /// The person says what became of a purchase that every look left open (NotConfirmed). Journalled with who and why;
    /// then the number is free for a new purchase. @error InvalidInput without a reason, NotFound, Conflict while it is
    /// being settled or when its outcome is known, StorageFailed: then nothing has changed.
    Result<PurchaseIntent> decide(const QString &intentId, Verdict verdict, const QString &reason);

Q_SIGNALS:
    void changed(const numberdesk::PurchaseIntent &intent);

private:
    Task<void> settleInTurns(PurchaseIntent intent, FirstLook first, std::stop_token stop);
    void keep(PurchaseIntent &intent, const QString &kind);

    ProviderSource &m_source;
    Journal &m_journal;
    std::stop_source m_shutdown;
    QHash<QString, PurchaseIntent> m_settling;
};

/// The journal's line for a state of an intent.
JournalEntry journalEntry(const PurchaseIntent &intent, const QString &kind);

} // namespace numberdesk
