// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providersource.h"
#include "core/purchasing/releaseintent.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <stop_token>

namespace numberdesk {

/// Gives numbers back, with the same rigour as they are bought: on disk before the wire, one request for each intent,
/// never repeated, and an unknown outcome settled by the account's own list (absent or pending release: done).
class Releaser : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the releaser.
    Releaser(ProviderSource &source, Journal &journal, QObject *parent = nullptr);
    ~Releaser() override;

    /// Waits between looks at the list while an outcome is unknown.
    QList<std::chrono::milliseconds> waits{std::chrono::seconds(5), std::chrono::seconds(15), std::chrono::seconds(45)};

    /// Ends with the intent, or with an error when nothing was sent and nothing journalled.
    Task<Result<ReleaseIntent>> release(QString accountId, OwnedNumber number, ReleaseOptions options);
    /// Takes a pending release back. The number as it is afterwards.
    Task<Result<OwnedNumber>> cancelRelease(QString accountId, OwnedNumber number, std::stop_token stop);
    /// Takes up every open release of the journal.
    Result<QList<ReleaseIntent>> resume();
    /// Reads the list again for a release whose outcome is not known, in the background; changed() tells each step.
    /// What is being settled already stays so.
    void settle(const ReleaseIntent &intent);
    [[nodiscard]] bool isSettling(const QString &intentId) const { return m_settling.contains(intentId); }
    /// The release that is being settled, with what was seen so far and when it is looked at again; nothing otherwise.
    [[nodiscard]] std::optional<ReleaseIntent> beingSettled(const QString &intentId) const;

    enum class Verdict
    {
        Released,
        NotReleased
    };
    /// The person says what became of a release that every look left open (NotConfirmed). Journalled with who and why;
    /// then the number can be released again. @error as PurchaseReconciler::decide()
    Result<ReleaseIntent> decide(const QString &intentId, Verdict verdict, const QString &reason);

Q_SIGNALS:
    void changed(const numberdesk::ReleaseIntent &intent);

private:
    /// What one look at the account's list came to.
    struct Look
    {
        ReleaseIntent intent;
        /// The list was read and shows the number as it was.
        bool isStillThere = false;
    };

    Task<Look> look(ReleaseIntent intent, std::stop_token stop);
    Task<void> settleInTurns(ReleaseIntent intent, std::stop_token stop);
    bool keep(ReleaseIntent &intent);

    ProviderSource &m_source;
    Journal &m_journal;
    std::stop_source m_shutdown;
    QSet<QString> m_underWay;
    QHash<QString, ReleaseIntent> m_settling;
};

} // namespace numberdesk
