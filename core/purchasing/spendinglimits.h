// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/journal.h"
#include "core/purchasing/spendingrules.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace numberdesk {

/// A number that somebody wants to buy from an account.
struct PlannedPurchase
{
    QString accountId;
    AvailableNumber number;
};

/// A limit with what counts towards it.
struct LimitFigures
{
    SpendingLimit limit;
    /// Bought, under way or of unknown outcome in the limit's period; nothing when it is too large to be counted.
    std::optional<Decimal> spent;
    /// What the planned purchase takes; nothing when it is too large to be counted.
    std::optional<Decimal> planned;
    /// Purchases of the period whose charge was not stated in full: the true figure may be higher.
    int unpriced = 0;
    /// When the period ends does not go by the computer's clock, which is behind the journal's latest line.
    QDateTime countsFrom;

    [[nodiscard]] bool isExceeded() const;
};

/// What the limits say about a planned purchase.
struct LimitVerdict
{
    /// Every limit that it touches, in the order of the rules.
    QList<LimitFigures> touched;
    /// Those that do not allow it.
    QList<LimitFigures> exceeded;
    /// Numbers whose price or currency is not stated although a limit is in force, which the rules do not allow.
    QList<PlannedPurchase> unknown;

    [[nodiscard]] bool isAllowed() const { return exceeded.isEmpty() && unknown.isEmpty(); }
};

/// Proof that the second person's code was entered a moment ago. ApprovalCode alone makes them.
class ApprovalPass
{
private:
    friend class ApprovalCode;
    ApprovalPass() = default;
    Q_DISABLE_COPY_MOVE(ApprovalPass)
};

using ApprovalPassPointer = std::shared_ptr<const ApprovalPass>;

/// What may be spent. The rules are lines of the journal, so that each change has who and when and stands in the chain;
/// what was spent is read from the journal's intents at each question, never from a counter of its own. Whoever can
/// write the profile's files by hand can undo this: the limits guard against haste and mistakes, and the journal shows
/// the rest.
///
/// - Everything but Refused and NotBought counts as spent, from the line that began it: also what is prepared, so that
///   purchases at the same time don't each find the same money.
/// - Days and months are those of the local time zone. They go by the later of the clock and the journal's latest line,
///   so that a clock that is set back gives no money back.
/// - When the journal or its rules cannot be read, nothing is allowed.
class SpendingLimits : public QObject
{
    Q_OBJECT

public:
    /// The journal outlives the limits.
    explicit SpendingLimits(Journal &journal, QObject *parent = nullptr);
    ~SpendingLimits() override;

    /// What people decided; nothing is limited until somebody does. @error StorageFailed
    [[nodiscard]] Result<SpendingRules> rules() const;
    /// Sets limits, unknown charges and the approval rule; whether there is a code is not changed by this.
    /// @param pass needed for what loosens() while a code is set. @error InvalidInput as checkRules(),
    /// ApprovalRequired, StorageFailed; then nothing changed.
    Result<void> change(SpendingRules rules, const ApprovalPassPointer &pass = {});

    struct Origin
    {
        QString actor;
        QDateTime at;
    };
    /// Who set each limit to what it is now, by its id.
    [[nodiscard]] Result<QHash<QString, Origin>> origins() const;

    /// Limits of whoever administers the computer, in force besides those of the rules; `setWhere` (translated) says
    /// who set them. With `forbidsUnknownCharges`, what the rules allow in this is not allowed.
    void administrate(QList<SpendingLimit> limits, bool forbidsUnknownCharges, const QString &setWhere);
    [[nodiscard]] const QList<SpendingLimit> &administratorsLimits() const { return m_administrators; }
    [[nodiscard]] bool areUnknownChargesForbidden() const { return m_forbidsUnknownCharges; }

    /// What the limits say about numbers that would be bought together. @param purchaseId of the purchase that they
    /// belong to, of which some may be bought already; empty for a new one. @error StorageFailed
    [[nodiscard]] Result<LimitVerdict> check(const QList<PlannedPurchase> &planned,
                                             const QString &purchaseId = {}) const;
    /// Whether the second person's code is needed for numbers that would be bought together. @error StorageFailed
    [[nodiscard]] Result<bool> needsApproval(const QList<PlannedPurchase> &planned,
                                             const QString &purchaseId = {}) const;
    /// The second person agrees to exactly these numbers at these prices, once each, within ApprovalHolds. Journalled.
    Result<void> approve(const QList<PlannedPurchase> &planned, const ApprovalPassPointer &pass);

    static constexpr std::chrono::minutes ApprovalHolds{15};

    struct Admission
    {
        bool isApproved = false;
    };
    /// For the purchaser, in the moment before it makes the intent: lets the number through and uses up its approval,
    /// or says why not. A refusal is journalled. @error OverSpendingLimit, ApprovalRequired, StorageFailed
    Result<Admission> admit(const PlannedPurchase &planned, const QString &accountName, const QString &purchaseId);

Q_SIGNALS:
    void changed();

private:
    friend class ApprovalCode;

    struct Spent
    {
        QString accountId;
        qint64 beganAt = 0;
        QString purchaseId;
        StatedCharges charges;
    };
    struct Clock
    {
        /// The later of now and the journal's latest line.
        QDateTime moment;
        bool isBehind = false;
        /// First sequences of day and month; beyond every line when they have none yet.
        qint64 dayBegins = 0;
        qint64 monthBegins = 0;
    };
    struct Approval
    {
        QString key;
        QDeadlineTimer until;
    };

    /// Who let a change through.
    enum class By
    {
        Person,
        SecondPerson, ///< entered the code
        LostCode      ///< nobody could, since the keychain has it no more
    };

    /// Journals the rules as they are from now on.
    Result<void> keep(const SpendingRules &rules, const QString &kind, By by);
    [[nodiscard]] QList<SpendingLimit> inForce(const SpendingRules &rules) const;
    [[nodiscard]] Result<Clock> clock() const;
    /// What may belong to one purchase or month with `moment`.
    [[nodiscard]] Result<QList<Spent>> spentLately(const QDateTime &moment) const;
    [[nodiscard]] Result<Spent> spentBy(const JournalledIntent &intent) const;
    [[nodiscard]] LimitFigures figures(const SpendingLimit &limit, const Clock &clock, const QList<Spent> &spent,
                                       const QString &purchaseId, const QList<PlannedPurchase> &planned) const;
    bool useApproval(const PlannedPurchase &planned);
    [[nodiscard]] Error refusal(const LimitVerdict &verdict) const;
    Result<void> noteRefusal(const PlannedPurchase &planned, const QString &accountName, const LimitVerdict &verdict);

    Journal &m_journal;
    mutable std::optional<SpendingRules> m_rules;
    QList<SpendingLimit> m_administrators;
    bool m_forbidsUnknownCharges = false;
    QString m_setWhere;
    QList<Approval> m_approvals;
    /// What an intent takes never changes, so its content is read once.
    mutable QHash<QString, Spent> m_known;
};

/// The refusal in a sentence with its figures: limit, already spent, this purchase.
QString limitSentence(const LimitFigures &figures);

} // namespace numberdesk
