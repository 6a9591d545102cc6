// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providersource.h"
#include "core/purchasing/cartline.h"
#include "core/purchasing/journal.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace numberdesk {

/// How a line of the cart stands right before it is paid for.
struct PreflightLine
{
    enum class Verdict
    {
        Ready,         ///< offered, at the price that the line says; nothing speaks against it
        NotSeen,       ///< the provider offers more than could be read, and this was not in it: the purchase will tell
        Gone,          ///< not offered any more; see `replacements`
        PriceChanged,  ///< offered at other fees; see `offer`
        AlreadyOwned,  ///< an account has it; see `owner`
        BeingSettled,  ///< an earlier purchase of it has no known outcome
        OfferedTwice,  ///< an earlier line buys the same number
        BalanceTooLow, ///< the balance does not reach for this line after those before it; figures in `error`
        RequirementsMissing, ///< the regulator's requirements are not fulfilled; see `requirements`
        NotChecked           ///< the account could not be asked; see `error`
    };

    CartLine line;
    Verdict verdict = Verdict::NotChecked;
    /// As it is offered now: with what the provider wants back in the purchase request.
    std::optional<AvailableNumber> offer;
    /// Name of the account that has the number.
    QString owner;
    std::optional<Error> error;
    /// What the regulator asks for this line, where the provider tells it.
    std::optional<RequirementSet> requirements;
    /// In place of a number that is gone, best first.
    QList<AvailableNumber> replacements;

    /// Whether the line can go on to the confirmation. NotSeen can: a provider that does not have it refuses.
    [[nodiscard]] bool canBeBought() const { return verdict == Verdict::Ready || verdict == Verdict::NotSeen; }
};

/// Looks at lines right before they are confirmed: still offered, at the same price, not owned already, no open
/// outcome, balance, requirements. Accounts are asked at the same time, each within its own queue; one account's
/// failure is told on its lines and touches no other's. Reads only. A stop ends it soon, with NotChecked (Cancelled) on
/// what was not reached; whoever owns it stops it first.
class Preflight : public QObject
{
    Q_OBJECT

public:
    /// What else is known on this desk. Both may be empty: then nothing is known.
    struct Knowledge
    {
        /// Name of the account that has the number, as last read; empty for none.
        std::function<QString(const PhoneNumber &number)> ownerOf;
        /// Whether what is required for a line is answered.
        std::function<bool(const CartLine &line, const RequirementSet &requirements)> isFulfilled;
    };

    static constexpr qsizetype MaximumReplacements = 3;

    /// `source` and `journal` outlive the preflight.
    Preflight(ProviderSource &source, Journal &journal, Knowledge knowledge, QObject *parent = nullptr);
    ~Preflight() override;

    /// The lines in their order, each with its verdict.
    Task<QList<PreflightLine>> check(QList<CartLine> lines, std::stop_token stop);

Q_SIGNALS:
    /// One more line has its verdict.
    void checked(const numberdesk::PreflightLine &line);

private:
    using Lines = QList<PreflightLine>;

    Task<std::shared_ptr<Lines>> tell(QString accountId, QList<CartLine> asked, QSet<QString> taken,
                                      std::stop_token stop);
    Task<std::shared_ptr<Lines>> checkAccount(QString accountId, QList<CartLine> asked, QSet<QString> taken,
                                              std::stop_token stop);
    Task<void> askRequirements(std::shared_ptr<Provider> provider, std::shared_ptr<Lines> lines, std::stop_token stop);
    [[nodiscard]] std::optional<PreflightLine> knownBefore(const CartLine &line) const;
    void takeRequirements(PreflightLine &line, const Result<RequirementSet> &required) const;
    void takeOtherNeeds(Lines &lines, const ProviderTraits &traits) const;

    ProviderSource &m_source;
    Journal &m_journal;
    Knowledge m_knowledge;
};

} // namespace numberdesk
