// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/enteredcode.h"
#include "core/accounts/secretstore.h"
#include "core/purchasing/spendinglimits.h"

#include <QDeadlineTimer>
#include <QObject>

#include <chrono>
#include <variant>

namespace numberdesk {

/// The code of a second person, without which some purchases, and every loosening of the limits, do not go on. Its
/// salted hash is in the keychain; that there is one stands in the journal, so that an entry that vanishes from the
/// keychain opens nothing.
///
/// Every attempt is a line of the journal before the hash is looked at. After three wrong ones there are pauses that
/// double from half a minute to an hour; they outlive a restart. Whoever owns the keychain can replace the hash in it:
/// the code keeps a person from acting alone by mistake, and the journal shows who did what.
class ApprovalCode : public QObject
{
    Q_OBJECT

public:
    /// All outlive the code.
    ApprovalCode(SecretStore &keychain, Journal &journal, SpendingLimits &limits, QObject *parent = nullptr);
    ~ApprovalCode() override;

    /// Name of the entry in the keychain.
    static QString entry();

    /// The proof that the code was right. @error ApprovalRequired: the code was wrong, or it is not yet time for
    /// another attempt (Error::retryAfter); NotFound: the keychain has no hash any more; KeychainFailed; StorageFailed;
    /// Conflict while another attempt is under way; Cancelled
    Task<Result<ApprovalPassPointer>> check(EnteredCode code, std::stop_token stop);

    /// Sets the code. Where there is one, `old` must be right; unless the keychain has proven not to have it any more,
    /// which the journal then says. @error as check(); InvalidInput
    Task<Result<std::monostate>> set(EnteredCode code, EnteredCode old, std::stop_token stop);
    /// Removes code and approval rule. `old` as in set(). @error as check()
    Task<Result<std::monostate>> remove(EnteredCode old, std::stop_token stop);

    /// How long it is until the next attempt; 0 when there is no pause. @error StorageFailed
    [[nodiscard]] Result<std::chrono::seconds> pause() const;

    static constexpr int FreeAttempts = 3;
    static constexpr std::chrono::seconds FirstPause{30};
    static constexpr std::chrono::seconds LongestPause{3600};

    /// Cost of new hashes.
    HashCost cost = HashCost::ordinary();

private:
    /// What is known of the hash in the keychain.
    struct Kept
    {
        QByteArray hash;
        bool isLost = false;
    };

    Task<Result<Kept>> readHash(std::stop_token stop);
    Task<Result<ApprovalPassPointer>> attempt(EnteredCode code, QByteArray hash);
    /// Lets a change of the code through: with the old one, or because it is lost. The value says whether it was lost.
    Task<Result<Kept>> permitChange(EnteredCode old, std::stop_token stop);
    Result<JournalEntry> note(const QString &kind);
    [[nodiscard]] std::optional<Error> whyNotYet() const;

    SecretStore &m_keychain;
    Journal &m_journal;
    SpendingLimits &m_limits;
    bool m_isBusy = false;
    /// The pause after the last wrong code of this run, whatever happens to the clock.
    QDeadlineTimer m_notBefore{0};
};

} // namespace numberdesk
