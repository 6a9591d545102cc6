// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/purchaser.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/purchasing/spendinglimits.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/waitfor.h"

namespace numberdesk::tests {

inline const QString Account = QStringLiteral("desk");
inline const QString Number = QStringLiteral("+12025550143");

inline NumberPage listOf(const QList<OwnedNumber> &numbers)
{
    NumberPage page;
    page.items = numbers;
    return page;
}

inline PurchaseOutcome outcome(PurchaseOutcome::State state, std::optional<Error> withError = {})
{
    PurchaseOutcome made;
    made.state = state;
    made.error = std::move(withError);
    if (state == PurchaseOutcome::State::Bought || state == PurchaseOutcome::State::Pending) {
        made.number = ownedNumber(QStringLiteral("n-1"), Number);
    }
    return made;
}

/// A desk with one account, a journal on disk and quick waits. The log tells provider calls and journal lines in one
/// order.
struct Desk
{
    explicit Desk(const QString &path)
        : journal(std::move(*Journal::open(path)))
        , provider(source.add(Account))
        , reconciler(std::make_unique<PurchaseReconciler>(source, *journal))
        , limits(std::make_unique<SpendingLimits>(*journal))
        , purchaser(std::make_unique<Purchaser>(source, *journal, *reconciler, *limits))
    {
        reconciler->waits = {std::chrono::milliseconds(10), std::chrono::milliseconds(10)};
        QObject::connect(journal.get(), &Journal::appended, journal.get(), [this](const JournalEntry &entry) {
            source.log.append(QStringLiteral("journal ") + entry.kind);
        });
        QObject::connect(reconciler.get(), &PurchaseReconciler::changed, reconciler.get(),
                         [this](const PurchaseIntent &intent) {
                             last = intent;
                             if (intent.nextLook.isValid()) {
                                 source.log.append(QStringLiteral("wait"));
                             }
                         });
    }

    PurchaseRequest request() const
    {
        PurchaseRequest made;
        made.accountId = Account;
        made.order.number = availableNumber(Number);
        return made;
    }

    Result<PurchaseIntent> buy(std::stop_token stop = {})
    {
        return tests::waitFor(purchaser->purchase(request(), stop), std::chrono::seconds(15));
    }

    qsizetype purchasesSent() const { return source.log.filter(QStringLiteral(" purchase ")).size(); }

    FakeSource source;
    std::unique_ptr<Journal> journal;
    FakeProvider &provider;
    std::unique_ptr<PurchaseReconciler> reconciler;
    std::unique_ptr<SpendingLimits> limits;
    std::unique_ptr<Purchaser> purchaser;
    std::optional<PurchaseIntent> last;
};

} // namespace numberdesk::tests
