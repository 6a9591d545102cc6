// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/preflight.h"

#include "core/domain/charges.h"
#include "core/providers/allnumbers.h"
#include "core/purchasing/currentoffers.h"

#include <QPointer>

#include <algorithm>

namespace numberdesk {
namespace {

using Verdict = PreflightLine::Verdict;

QList<PreflightLine> allUnchecked(const QList<CartLine> &lines, const Error &error)
{
    QList<PreflightLine> all;
    for (const CartLine &line : lines) {
        PreflightLine unchecked;
        unchecked.line = line;
        unchecked.error = error;
        all.append(unchecked);
    }
    return all;
}

Error stopped()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

bool isSamePrice(const AvailableNumber &shown, const AvailableNumber &now)
{
    return shown.setupFee == now.setupFee && shown.monthlyFee == now.monthlyFee;
}

bool needsAnything(const RequirementSet &set)
{
    // What could not be read may be required.
    return set.addressRequired || set.skipped > 0 ||
           std::any_of(set.requirements.cbegin(), set.requirements.cend(),
                       [](const Requirement &requirement) { return requirement.required; });
}

using CountryAndType = QPair<QString, QString>;

CountryAndType countryAndType(const CartLine &line)
{
    return {line.number.country.text(), numberTypeName(line.number.type)};
}

bool isOwned(const CartLine &line, const QList<OwnedNumber> &owned, const Provider &provider)
{
    return std::any_of(owned.cbegin(), owned.cend(), [&](const OwnedNumber &number) {
        return number.number == line.number.number && provider.isOwnPurchase(number) &&
               number.status.kind != NumberStatus::Kind::Released;
    });
}

/// What the account's list of own numbers and its offers say.
PreflightLine lookUp(const CartLine &line, const QList<OwnedNumber> &owned, const Provider &provider,
                     const CurrentOffers &offers, const QSet<QString> &taken)
{
    const QString identity = line.number.number.identity();
    PreflightLine found;
    found.line = line;
    if (isOwned(line, owned, provider)) {
        found.verdict = Verdict::AlreadyOwned;
        found.owner = line.accountName;
    } else if (offers.wanted.contains(identity)) {
        found.offer = offers.wanted.value(identity);
        found.verdict = isSamePrice(line.number, *found.offer) ? Verdict::Ready : Verdict::PriceChanged;
    } else if (offers.failures.contains(identity)) {
        found.error = offers.failures.value(identity);
    } else if (offers.gone.contains(identity)) {
        found.verdict = Verdict::Gone;
        found.replacements = replacementsFor(line.number, offers.others, taken, Preflight::MaximumReplacements);
    } else {
        found.verdict = Verdict::NotSeen;
    }
    return found;
}

/// The lines by account, in their order.
QList<QPair<QString, QList<CartLine>>> byAccount(const QList<CartLine> &lines)
{
    QList<QPair<QString, QList<CartLine>>> groups;
    for (const CartLine &line : lines) {
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const auto &entry) { return entry.first == line.accountId; });
        if (group == groups.end()) {
            groups.append({line.accountId, {line}});
        } else {
            group->second.append(line);
        }
    }
    return groups;
}

/// What the lines that can be bought take at once, in a currency.
QSet<QString> currenciesOf(const QList<PreflightLine> &lines)
{
    QSet<QString> currencies;
    for (const PreflightLine &line : lines) {
        const std::optional<Money> charge = firstCharge(line.line.number);
        if (line.canBeBought() && charge) {
            currencies.insert(*charge->currency);
        }
    }
    return currencies;
}

/// Marks the lines for which the balance does not reach any more, in their order.
void spend(const Balance &balance, QList<PreflightLine> &lines)
{
    if (balance.isPostpaid) {
        return;
    }
    Decimal spent;
    for (PreflightLine &line : lines) {
        const std::optional<Money> charge = firstCharge(line.line.number);
        if (!line.canBeBought() || !charge || charge->currency != balance.available.currency) {
            continue;
        }
        const std::optional<Decimal> after = spent.plus(charge->amount);
        if (after && *after <= balance.available.amount) {
            spent = *after;
            continue;
        }
        line.verdict = Verdict::BalanceTooLow;
        line.error = balanceTooLow(balance.available, after);
    }
}

Task<void> askBalances(std::shared_ptr<Provider> provider, std::shared_ptr<QList<PreflightLine>> lines,
                       std::stop_token stop)
{
    const QSet<QString> currencies = currenciesOf(*lines);
    for (const QString &currency : currencies) {
        Result<Balance> balance = co_await provider->balance(currency, stop);
        // A balance that cannot be read is no obstacle: the provider decides.
        if (balance) {
            spend(*balance, *lines);
        }
    }
}

} // namespace

Preflight::Preflight(ProviderSource &source, Journal &journal, Knowledge knowledge, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_journal(journal)
    , m_knowledge(std::move(knowledge))
{}

Preflight::~Preflight() = default;

std::optional<PreflightLine> Preflight::knownBefore(const CartLine &line) const
{
    PreflightLine known;
    known.line = line;
    const Result<QList<IntentRecord>> open = m_journal.openIntentsFor(line.number.number.identity());
    if (!open) {
        known.error = open.error();
        return known;
    }
    if (!open->isEmpty()) {
        known.verdict = Verdict::BeingSettled;
        return known;
    }
    known.owner = m_knowledge.ownerOf ? m_knowledge.ownerOf(line.number.number) : QString();
    if (!known.owner.isEmpty()) {
        known.verdict = Verdict::AlreadyOwned;
        return known;
    }
    return std::nullopt;
}

/// Where the provider tells no requirements, the number itself or the request may still ask for something.
void Preflight::takeOtherNeeds(Lines &lines, const ProviderTraits &traits) const
{
    const bool needsFields =
        std::any_of(traits.purchaseFields.cbegin(), traits.purchaseFields.cend(),
                    [](const FieldSpec &field) { return field.required && field.defaultValue.isEmpty(); });
    for (PreflightLine &line : lines) {
        const bool needsAddress = line.line.number.addressRequired.value_or(false) ||
                                  (line.offer && line.offer->addressRequired.value_or(false));
        const RequirementSet asked = line.requirements.value_or(RequirementSet());
        if (line.canBeBought() && (needsFields || needsAddress) &&
            !(m_knowledge.isFulfilled && m_knowledge.isFulfilled(line.line, asked))) {
            line.verdict = Verdict::RequirementsMissing;
        }
    }
}

void Preflight::takeRequirements(PreflightLine &line, const Result<RequirementSet> &required) const
{
    if (!required) {
        line.verdict = Verdict::NotChecked;
        line.error = required.error();
        return;
    }
    line.requirements = *required;
    if (needsAnything(*required) && !(m_knowledge.isFulfilled && m_knowledge.isFulfilled(line.line, *required))) {
        line.verdict = Verdict::RequirementsMissing;
    }
}

Task<void> Preflight::askRequirements(std::shared_ptr<Provider> provider, std::shared_ptr<Lines> lines,
                                      std::stop_token stop)
{
    const QPointer<Preflight> self(this);
    QHash<CountryAndType, Result<RequirementSet>> known;
    for (PreflightLine &line : *lines) {
        if (!line.canBeBought()) {
            continue;
        }
        const CountryAndType key = countryAndType(line.line);
        if (!known.contains(key)) {
            Result<RequirementSet> read =
                co_await provider->requirements(line.line.number.country, line.line.number.type, stop);
            known.insert(key, read);
        }
        // The answer may have taught us that this account's address does not have them.
        if (!self || (!known.value(key) && !provider->traits().offers(Operation::Requirements))) {
            co_return;
        }
        takeRequirements(line, known.value(key));
    }
}

Task<std::shared_ptr<Preflight::Lines>> Preflight::checkAccount(QString accountId, QList<CartLine> asked,
                                                                QSet<QString> taken, std::stop_token stop)
{
    const QPointer<Preflight> self(this);
    auto lines = std::make_shared<Lines>();
    Result<AccountSession> session = co_await m_source.session(accountId, stop);
    if (!self || !session) {
        *lines = allUnchecked(asked, session ? stopped() : session.error());
        co_return lines;
    }
    const std::shared_ptr<Provider> provider = session->provider;
    const ProviderTraits traits = provider->traits();
    Result<AllNumbers> owned = co_await readAllNumbers(provider, {}, stop);
    if (!owned) {
        *lines = allUnchecked(asked, owned.error());
        co_return lines;
    }
    CurrentOffers offers = co_await readCurrentOffers(provider, asked, stop);
    for (const CartLine &line : std::as_const(asked)) {
        lines->append(lookUp(line, owned->numbers, *provider, offers, taken));
    }
    if (self && traits.offers(Operation::Requirements)) {
        co_await askRequirements(provider, lines, stop);
    }
    if (self) {
        takeOtherNeeds(*lines, provider->traits());
    }
    if (self && traits.offers(Operation::Balance)) {
        co_await askBalances(provider, lines, stop);
    }
    co_return lines;
}

Task<QList<PreflightLine>> Preflight::check(QList<CartLine> lines, std::stop_token stop)
{
    const QPointer<Preflight> self(this);
    QHash<QString, PreflightLine> verdicts;
    QList<CartLine> asked;
    QSet<QString> taken;
    for (const CartLine &line : std::as_const(lines)) {
        std::optional<PreflightLine> known = knownBefore(line);
        if (!known && taken.contains(line.number.number.identity())) {
            known = PreflightLine{};
            known->line = line;
            known->verdict = Verdict::OfferedTwice;
        }
        taken.insert(line.number.number.identity());
        if (known) {
            verdicts.insert(line.id, *known);
            Q_EMIT checked(*known);
        } else {
            asked.append(line);
        }
    }
    std::vector<Task<std::shared_ptr<Lines>>> tasks;
    const auto groups = byAccount(asked);
    for (const auto &[accountId, group] : groups) {
        tasks.push_back(tell(accountId, group, taken, stop));
    }
    for (auto &task : tasks) {
        std::shared_ptr<Lines> ended = co_await task;
        for (const PreflightLine &line : std::as_const(*ended)) {
            verdicts.insert(line.line.id, line);
        }
    }
    QList<PreflightLine> all;
    for (const CartLine &line : std::as_const(lines)) {
        all.append(verdicts.value(line.id));
    }
    co_return all;
}

/// Checks an account and announces its lines as soon as it is done, whatever the others do.
Task<std::shared_ptr<Preflight::Lines>> Preflight::tell(QString accountId, QList<CartLine> asked, QSet<QString> taken,
                                                        std::stop_token stop)
{
    const QPointer<Preflight> self(this);
    std::shared_ptr<Lines> lines = co_await checkAccount(accountId, asked, taken, stop);
    for (const PreflightLine &line : std::as_const(*lines)) {
        if (self) {
            Q_EMIT checked(line);
        }
    }
    co_return lines;
}

} // namespace numberdesk
