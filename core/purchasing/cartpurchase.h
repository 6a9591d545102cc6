// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/consent.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace numberdesk {

/// How far one line of a confirmed purchase is.
struct PurchaseLine
{
    enum class Stage
    {
        Waiting,  ///< not begun
        UnderWay, ///< its intent is on disk or about to be
        Ended,    ///< see `intent`, or `error` when not even an intent came to be
        Cancelled ///< taken back before anything was sent or written
    };

    /// Place in the list that was confirmed, from 0.
    qsizetype index = 0;
    Stage stage = Stage::Waiting;
    PurchaseRequest request;
    std::optional<PurchaseIntent> intent;
    std::optional<Error> error;

    /// Nothing was bought by this line for certain, so it may be tried again after a new consent.
    [[nodiscard]] bool canBeRetried() const
    {
        return stage == Stage::Cancelled || (stage == Stage::Ended && (!intent || intent->isSurelyNotBought()));
    }
};

/// Buys many numbers of many accounts for one consent: one intent and at most one request for each, through Purchaser.
///
/// - Nothing is begun unless the consent covers exactly what is given.
/// - Accounts are served at the same time, each with at most so many purchases at once as it bears; the lines of an
///   account begin in their order.
/// - One line's failure ends no other. After a refusal that would meet every further line of its account in the same
///   way (token, permission, cap, journal), that account's waiting lines end with the same error, unsent.
/// - A stop takes back what has not begun; what was sent goes on to its outcome.
class CartPurchase : public QObject
{
    Q_OBJECT

public:
    /// `purchaser` outlives this. `concurrencyOf`: purchases at the same time that an account bears, at least 1.
    CartPurchase(Purchaser &purchaser, std::function<int(const QString &accountId)> concurrencyOf,
                 QObject *parent = nullptr);
    ~CartPurchase() override;

    /// The lines in their order, all of them Ended or Cancelled. @error Conflict when the consent covers something
    /// else, or a purchase is under way here already.
    Task<Result<QList<PurchaseLine>>> buy(QList<PurchaseRequest> requests, Consent consent, std::stop_token stop);

    [[nodiscard]] bool isBusy() const { return m_run != nullptr; }

Q_SIGNALS:
    void changed(const numberdesk::PurchaseLine &line);

private:
    struct Run;

    Task<void> serve(std::shared_ptr<Run> run, qsizetype index, std::stop_token stop);

    Purchaser &m_purchaser;
    std::function<int(const QString &)> m_concurrencyOf;
    std::shared_ptr<Run> m_run;
};

/// Failures first, then what is unknown or being confirmed, then what was bought; within each in their order.
QList<PurchaseLine> failuresFirst(QList<PurchaseLine> lines);

} // namespace numberdesk
