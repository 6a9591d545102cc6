// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/spendinglimits.h"

#include "core/purchasing/purchaseintent.h"
#include "core/storage/storageerror.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <utility>

namespace numberdesk {
namespace {

using State = PurchaseIntent::State;

/// How long what was confirmed together is looked for: its failed lines may be tried again later. No month is longer.
constexpr int DaysOfOnePurchase = 32;
constexpr qint64 BeyondEveryLine = std::numeric_limits<qint64>::max();

const QStringList &ruleKinds()
{
    static const QStringList kinds{QStringLiteral("limits.changed"), QStringLiteral("limits.loosened"),
                                   QStringLiteral("limits.code-set"), QStringLiteral("limits.code-changed"),
                                   QStringLiteral("limits.code-removed")};
    return kinds;
}

Result<SpendingRules> rulesOf(const JournalEntry &line)
{
    const auto rules = spendingRulesFromJson(line.content.value(QStringLiteral("rules")).toObject());
    if (!rules) {
        return failure(storageFailed(
            {}, SpendingLimits::tr("The spending limits in line %1 of the journal cannot be understood, so nothing can "
                                   "be bought. Install the newer version again that wrote them, or verify the journal "
                                   "in Activity.")
                    .arg(line.sequence)));
    }
    return *rules;
}

QString approvalKey(const PlannedPurchase &planned)
{
    const StatedCharges charges = statedCharges(planned.number);
    QStringList parts{planned.accountId, planned.number.number.identity(),
                      charges.isPartial ? QStringLiteral("partial") : QStringLiteral("whole")};
    for (auto amount = charges.amounts.cbegin(); amount != charges.amounts.cend(); ++amount) {
        parts.append(amount.key() + u' ' + amount.value().toString());
    }
    return parts.join(u'\x1f');
}

void addTo(std::optional<Decimal> &total, const StatedCharges &charges, const QString &currency)
{
    if (total) {
        total = total->plus(charges.amounts.value(currency));
    }
}

bool touches(const SpendingLimit &limit, const PlannedPurchase &planned)
{
    return limit.isFor(planned.accountId) &&
           (limit.currency.isEmpty() || statedCharges(planned.number).amounts.contains(limit.currency));
}

QJsonObject figuresToJson(const LimitFigures &figures)
{
    QJsonObject json{{QStringLiteral("period"), limitPeriodName(figures.limit.period)},
                     {QStringLiteral("currency"), figures.limit.currency},
                     {QStringLiteral("limit"), figures.limit.amount.toString()}};
    if (!figures.limit.accountId.isEmpty()) {
        json.insert(QStringLiteral("accountId"), figures.limit.accountId);
    }
    if (figures.spent) {
        json.insert(QStringLiteral("spent"), figures.spent->toString());
    }
    if (figures.planned) {
        json.insert(QStringLiteral("planned"), figures.planned->toString());
    }
    return json;
}

} // namespace

bool LimitFigures::isExceeded() const
{
    if (limit.amount.isZero() || !spent || !planned) {
        return true;
    }
    const auto total = spent->plus(*planned);
    return !total || (!planned->isZero() && *total > limit.amount);
}

SpendingLimits::SpendingLimits(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{}

SpendingLimits::~SpendingLimits() = default;

Result<SpendingRules> SpendingLimits::rules() const
{
    if (m_rules) {
        return *m_rules;
    }
    const Result<QList<JournalEntry>> lines = m_journal.entriesOfKinds(ruleKinds());
    if (!lines) {
        return failure(lines.error());
    }
    Result<SpendingRules> read = lines->isEmpty() ? SpendingRules() : rulesOf(lines->constLast());
    if (read) {
        m_rules = *read;
    }
    return read;
}

Result<void> SpendingLimits::keep(const SpendingRules &rules, const QString &kind, By by)
{
    JournalEntry line;
    line.kind = kind;
    line.content = QJsonObject{{QStringLiteral("rules"), toJson(rules)}};
    if (by != By::Person) {
        line.content.insert(QStringLiteral("by"),
                            by == By::SecondPerson ? QStringLiteral("second-person") : QStringLiteral("lost-code"));
    }
    const Result<JournalEntry> kept = m_journal.append(line);
    if (!kept) {
        return failure(kept.error());
    }
    m_rules = rules;
    Q_EMIT changed();
    return {};
}

Result<void> SpendingLimits::change(SpendingRules wanted, const ApprovalPassPointer &pass)
{
    const Result<SpendingRules> present = rules();
    if (!present) {
        return failure(present.error());
    }
    wanted.hasCode = present->hasCode;
    if (const auto checked = checkRules(wanted); !checked) {
        return checked;
    }
    if (wanted == *present) {
        return {};
    }
    const bool isLooser = loosens(*present, wanted);
    if (isLooser && present->hasCode && !pass) {
        Error error;
        error.kind = ErrorKind::ApprovalRequired;
        error.advice = tr("This allows more than before. Let the second person enter the code.");
        return failure(error);
    }
    return keep(wanted, isLooser ? QStringLiteral("limits.loosened") : QStringLiteral("limits.changed"),
                isLooser && present->hasCode ? By::SecondPerson : By::Person);
}

Result<QHash<QString, SpendingLimits::Origin>> SpendingLimits::origins() const
{
    const Result<QList<JournalEntry>> lines = m_journal.entriesOfKinds(ruleKinds());
    if (!lines) {
        return failure(lines.error());
    }
    QHash<QString, Origin> origins;
    QHash<QString, SpendingLimit> before;
    for (const JournalEntry &line : *lines) {
        const Result<SpendingRules> rules = rulesOf(line);
        if (!rules) {
            continue; // an older line tells nothing about the limits of now
        }
        QHash<QString, SpendingLimit> after;
        for (const SpendingLimit &limit : rules->limits) {
            after.insert(limit.id, limit);
            if (before.value(limit.id) != limit) {
                origins.insert(limit.id, {line.actor, line.at});
            }
        }
        before = after;
    }
    return origins;
}

void SpendingLimits::administrate(QList<SpendingLimit> limits, bool forbidsUnknownCharges, const QString &setWhere)
{
    for (SpendingLimit &limit : limits) {
        limit.isAdministrators = true;
    }
    m_administrators = std::move(limits);
    m_forbidsUnknownCharges = forbidsUnknownCharges;
    m_setWhere = setWhere;
    Q_EMIT changed();
}

QList<SpendingLimit> SpendingLimits::inForce(const SpendingRules &rules) const
{
    return m_administrators + rules.limits;
}

Result<SpendingLimits::Clock> SpendingLimits::clock() const
{
    const Result<QDateTime> latest = m_journal.latestMoment();
    if (!latest) {
        return failure(latest.error());
    }
    const QDateTime now = m_journal.now();
    Clock clock;
    clock.isBehind = latest->isValid() && *latest > now;
    clock.moment = clock.isBehind ? *latest : now;
    const QDate today = clock.moment.toLocalTime().date();
    const auto day = m_journal.firstSequenceSince(today.startOfDay().toUTC());
    const auto month = m_journal.firstSequenceSince(QDate(today.year(), today.month(), 1).startOfDay().toUTC());
    if (!day || !month) {
        return failure(day ? month.error() : day.error());
    }
    clock.dayBegins = day->value_or(BeyondEveryLine);
    clock.monthBegins = month->value_or(BeyondEveryLine);
    return clock;
}

Result<SpendingLimits::Spent> SpendingLimits::spentBy(const JournalledIntent &intent) const
{
    if (const auto known = m_known.constFind(intent.id); known != m_known.cend()) {
        return *known;
    }
    const Result<std::optional<IntentRecord>> record = m_journal.intent(intent.id);
    if (!record) {
        return failure(record.error());
    }
    Spent spent;
    spent.accountId = intent.accountId;
    spent.beganAt = intent.beganAt;
    spent.charges.isPartial = true;
    IntentRecord readable = record->value_or(IntentRecord());
    // A state of a newer version is no reason not to count it.
    readable.state = purchaseStateName(State::Sent);
    if (const auto purchase = purchaseIntentFrom(readable)) {
        spent.purchaseId = purchase->place.purchaseId;
        spent.charges = statedCharges(purchase->order.number);
    }
    m_known.insert(intent.id, spent);
    return spent;
}

Result<QList<SpendingLimits::Spent>> SpendingLimits::spentLately(const QDateTime &moment) const
{
    const auto begins = m_journal.firstSequenceSince(moment.addDays(-DaysOfOnePurchase));
    if (!begins) {
        return failure(begins.error());
    }
    const auto intents = m_journal.intentsSince(begins->value_or(BeyondEveryLine), QStringLiteral("purchase.prepared"));
    if (!intents) {
        return failure(intents.error());
    }
    const QString refused = purchaseStateName(State::Refused);
    const QString notBought = purchaseStateName(State::NotBought);
    QList<Spent> all;
    for (const JournalledIntent &intent : *intents) {
        if (intent.state == refused || intent.state == notBought) {
            continue;
        }
        const Result<Spent> spent = spentBy(intent);
        if (!spent) {
            return failure(spent.error());
        }
        all.append(*spent);
    }
    return all;
}

LimitFigures SpendingLimits::figures(const SpendingLimit &limit, const Clock &clock, const QList<Spent> &spent,
                                     const QString &purchaseId, const QList<PlannedPurchase> &planned) const
{
    LimitFigures figures;
    figures.limit = limit;
    figures.spent = Decimal();
    figures.planned = Decimal();
    if (clock.isBehind && limit.period != LimitPeriod::Purchase) {
        figures.countsFrom = clock.moment;
    }
    for (const Spent &earlier : spent) {
        const bool counts =
            limit.period == LimitPeriod::Purchase
                ? !purchaseId.isEmpty() && earlier.purchaseId == purchaseId
                : earlier.beganAt >= (limit.period == LimitPeriod::Day ? clock.dayBegins : clock.monthBegins);
        if (counts && limit.isFor(earlier.accountId)) {
            addTo(figures.spent, earlier.charges, limit.currency);
            figures.unpriced += earlier.charges.isPartial ? 1 : 0;
        }
    }
    for (const PlannedPurchase &purchase : planned) {
        if (limit.isFor(purchase.accountId)) {
            addTo(figures.planned, statedCharges(purchase.number), limit.currency);
        }
    }
    return figures;
}

Result<LimitVerdict> SpendingLimits::check(const QList<PlannedPurchase> &planned, const QString &purchaseId) const
{
    const Result<SpendingRules> present = rules();
    if (!present) {
        return failure(present.error());
    }
    LimitVerdict verdict;
    const QList<SpendingLimit> limits = inForce(*present);
    if (limits.isEmpty()) {
        return verdict;
    }
    const Result<Clock> now = clock();
    if (!now) {
        return failure(now.error());
    }
    const auto spent = spentLately(now->moment);
    if (!spent) {
        return failure(spent.error());
    }
    for (const SpendingLimit &limit : limits) {
        if (std::none_of(planned.cbegin(), planned.cend(), [&](const auto &one) { return touches(limit, one); })) {
            continue;
        }
        const LimitFigures found = figures(limit, *now, *spent, purchaseId, planned);
        verdict.touched.append(found);
        if (found.isExceeded()) {
            verdict.exceeded.append(found);
        }
    }
    if (!present->allowsUnknownCharges || m_forbidsUnknownCharges) {
        std::copy_if(planned.cbegin(), planned.cend(), std::back_inserter(verdict.unknown), [&](const auto &one) {
            return statedCharges(one.number).isPartial &&
                   std::any_of(limits.cbegin(), limits.cend(),
                               [&](const SpendingLimit &limit) { return limit.isFor(one.accountId); });
        });
    }
    return verdict;
}

Result<bool> SpendingLimits::needsApproval(const QList<PlannedPurchase> &planned, const QString &purchaseId) const
{
    const Result<SpendingRules> present = rules();
    if (!present) {
        return failure(present.error());
    }
    if (present->approval.asked != ApprovalRule::Asked::Above) {
        return present->approval.asked == ApprovalRule::Asked::Always;
    }
    QMap<QString, std::optional<Decimal>> totals;
    const auto count = [&totals](const StatedCharges &charges) {
        const QStringList currencies = charges.amounts.keys();
        for (const QString &currency : currencies) {
            std::optional<Decimal> &total = totals.insert(currency, totals.value(currency, Decimal())).value();
            addTo(total, charges, currency);
        }
        return charges.isPartial;
    };
    bool isUnknown = false;
    for (const PlannedPurchase &one : planned) {
        isUnknown = count(statedCharges(one.number)) || isUnknown;
    }
    if (!purchaseId.isEmpty()) {
        const auto spent = spentLately(m_journal.now());
        if (!spent) {
            return failure(spent.error());
        }
        for (const Spent &earlier : *spent) {
            if (earlier.purchaseId == purchaseId) {
                count(earlier.charges);
            }
        }
    }
    const QMap<QString, Decimal> &above = present->approval.above;
    return isUnknown || std::any_of(totals.keyBegin(), totals.keyEnd(), [&](const QString &currency) {
               const std::optional<Decimal> total = totals.value(currency);
               return !total || !above.contains(currency) || *total > above.value(currency);
           });
}

Result<void> SpendingLimits::approve(const QList<PlannedPurchase> &planned, const ApprovalPassPointer &pass)
{
    if (!pass) {
        Error error;
        error.kind = ErrorKind::ApprovalRequired;
        error.advice = tr("Let the second person enter the code.");
        return failure(error);
    }
    QJsonArray covered;
    for (const PlannedPurchase &one : planned) {
        QJsonObject line{{QStringLiteral("accountId"), one.accountId},
                         {QStringLiteral("number"), one.number.number.text()}};
        const StatedCharges charges = statedCharges(one.number);
        for (auto amount = charges.amounts.cbegin(); amount != charges.amounts.cend(); ++amount) {
            line.insert(amount.key(), amount.value().toString());
        }
        covered.append(line);
    }
    JournalEntry entry;
    entry.kind = QStringLiteral("approval.covers");
    entry.content = QJsonObject{{QStringLiteral("lines"), covered}};
    if (const auto kept = m_journal.append(entry); !kept) {
        return failure(kept.error());
    }
    for (const PlannedPurchase &one : planned) {
        m_approvals.append({approvalKey(one), QDeadlineTimer(ApprovalHolds)});
    }
    return {};
}

bool SpendingLimits::useApproval(const PlannedPurchase &planned)
{
    m_approvals.removeIf([](const Approval &approval) { return approval.until.hasExpired(); });
    const QString key = approvalKey(planned);
    const auto found = std::find_if(m_approvals.cbegin(), m_approvals.cend(),
                                    [&](const Approval &approval) { return approval.key == key; });
    if (found == m_approvals.cend()) {
        return false;
    }
    m_approvals.erase(found);
    return true;
}

Error SpendingLimits::refusal(const LimitVerdict &verdict) const
{
    Error error;
    error.kind = ErrorKind::OverSpendingLimit;
    QStringList sentences;
    for (const LimitFigures &figures : verdict.exceeded) {
        sentences.append(limitSentence(figures));
    }
    const bool isAdministrators =
        std::any_of(verdict.exceeded.cbegin(), verdict.exceeded.cend(),
                    [](const LimitFigures &figures) { return figures.limit.isAdministrators; });
    if (isAdministrators && !m_setWhere.isEmpty()) {
        sentences.append(m_setWhere);
    }
    if (!verdict.unknown.isEmpty()) {
        sentences.append(m_forbidsUnknownCharges
                             ? tr("The provider does not state in full what this number costs, and your administrator "
                                  "does not allow that while a spending limit is in force. Choose another number.")
                             : tr("The provider does not state in full what this number costs, so it cannot be held "
                                  "against the spending limits. Choose another number, or allow such purchases in the "
                                  "settings under Spending limits."));
    }
    sentences.append(tr("Nothing was sent."));
    error.advice = sentences.join(u' ');
    return error;
}

Result<void> SpendingLimits::noteRefusal(const PlannedPurchase &planned, const QString &accountName,
                                         const LimitVerdict &verdict)
{
    QJsonArray exceeded;
    for (const LimitFigures &figures : verdict.exceeded) {
        exceeded.append(figuresToJson(figures));
    }
    JournalEntry entry;
    entry.kind = QStringLiteral("limits.refused");
    entry.accountId = planned.accountId;
    entry.accountName = accountName;
    entry.number = planned.number.number.text();
    entry.content = QJsonObject{{QStringLiteral("exceeded"), exceeded},
                                {QStringLiteral("isUnknownCharge"), !verdict.unknown.isEmpty()}};
    const Result<JournalEntry> kept = m_journal.append(entry);
    return kept ? Result<void>() : failure(kept.error());
}

Result<SpendingLimits::Admission> SpendingLimits::admit(const PlannedPurchase &planned, const QString &accountName,
                                                        const QString &purchaseId)
{
    const Result<LimitVerdict> verdict = check({planned}, purchaseId);
    if (!verdict) {
        return failure(verdict.error());
    }
    if (!verdict->isAllowed()) {
        if (const auto noted = noteRefusal(planned, accountName, *verdict); !noted) {
            return failure(noted.error());
        }
        return failure(refusal(*verdict));
    }
    const Result<bool> isNeeded = needsApproval({planned}, purchaseId);
    if (!isNeeded) {
        return failure(isNeeded.error());
    }
    if (!*isNeeded) {
        return Admission{false};
    }
    if (!useApproval(planned)) {
        Error error;
        error.kind = ErrorKind::ApprovalRequired;
        error.advice = tr("This purchase needs the code of a second person, and nothing was sent. Confirm it again and "
                          "let the second person enter the code.");
        return failure(error);
    }
    return Admission{true};
}

} // namespace numberdesk
