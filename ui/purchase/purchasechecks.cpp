// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/purchasechecks.h"

#include "core/domain/charges.h"
#include "core/models/errorwords.h"
#include "core/models/spendinglimitsmodel.h"
#include "core/models/words.h"
#include "ui/widgets/keeptranslated.h"

#include <qcoro/qcorotask.h>

#include <QVBoxLayout>

#include <algorithm>

namespace numberdesk {
namespace {

/// What speaks against the purchase stands first, what is only to be known last.
int rank(const CheckItem &item)
{
    switch (item.status) {
    case Status::Bad:
        return 0;
    case Status::Warning:
        return 1;
    case Status::Busy:
    case Status::Open:
        return 2;
    case Status::Good:
        return 3;
    case Status::Note:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

PurchaseChecks::PurchaseChecks(const Services &services, QWidget *parent)
    : Panel(QString(), parent)
    , m_services(services)
    , m_list(new CheckList({}, this))
{
    body()->setSpacing(2);
    body()->addWidget(m_list);
    body()->addStretch(1);
    connect(m_list, &CheckList::linkActivated, this, &PurchaseChecks::readBalances);
    connect(&services.limits, &SpendingLimits::changed, this, &PurchaseChecks::refresh);
    connect(&services.journal, &Journal::appended, this, &PurchaseChecks::refresh);
    keepTranslated(this, [this] {
        //: Head of a list of what speaks for and against a purchase.
        setTitle(tr("Before you pay"));
        m_list->setAccessibleName(tr("Before you pay"));
        // The same obstacles in other words are no news.
        const QSignalBlocker quiet(this);
        refresh();
    });
}

PurchaseChecks::~PurchaseChecks() { m_stop.request_stop(); }

void PurchaseChecks::start(const PurchasePlan &plan)
{
    m_plan = plan;
    m_isStarted = true;
    collectCharges();
    readBalances();
}

void PurchaseChecks::stop()
{
    m_stop.request_stop();
    ++m_generation;
    m_isStarted = false;
}

void PurchaseChecks::collectCharges()
{
    m_charges.clear();
    const QList<PlannedLine> lines = m_plan.ready();
    for (const PlannedLine &planned : lines) {
        const std::optional<Money> charge = firstCharge(planned.number());
        const QString currency = charge ? charge->currency.value_or(QString()) : QString();
        auto found = std::find_if(m_charges.begin(), m_charges.end(), [&](const Charge &other) {
            return other.accountId == planned.line.accountId && other.currency == currency;
        });
        if (found == m_charges.end()) {
            m_charges.append({planned.line.accountId, planned.line.accountName, planned.line.providerName, currency,
                              Decimal(), std::nullopt});
            found = std::prev(m_charges.end());
        }
        if (charge && found->amount) {
            found->amount = found->amount->plus(charge->amount);
        }
    }
}

void PurchaseChecks::readBalances()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 generation = ++m_generation;
    for (qsizetype place = 0; place < m_charges.size(); ++place) {
        Charge &charge = m_charges[place];
        charge.reading.reset();
        QCoro::connect(readBalanceOf(&m_services.sessions, charge.accountId, charge.currency, m_stop.get_token()), this,
                       [this, generation, place](const Result<BalanceReading> &reading) {
                           if (generation == m_generation) {
                               m_charges[place].reading = reading;
                               refresh();
                           }
                       });
    }
    refresh();
}

CheckItem PurchaseChecks::balanceLine(const Charge &charge) const
{
    const QString key = QStringLiteral("balance/") + charge.accountId + u'/' + charge.currency;
    if (!charge.reading) {
        return {key, Status::Busy, tr("The balance of %1 is being read").arg(charge.accountName), {}, {}};
    }
    if (!*charge.reading) {
        const ErrorWords said = describeError(charge.reading->error(), charge.providerName, charge.accountName);
        return {key, Status::Warning, tr("The balance cannot be read. %1").arg(said.sentence), {}, tr("Try again")};
    }
    const BalanceReading &reading = charge.reading->value();
    if (!reading.balance) {
        return {key, Status::Note, reading.traits.notOffered.value(Operation::Balance), {}, {}};
    }
    if (reading.balance->isPostpaid) {
        return {
            key, Status::Good, tr("%1 is billed afterwards: no balance limits it.").arg(charge.accountName), {}, {}};
    }
    const Money &available = reading.balance->available;
    const QString shown = words::money(available);
    if (charge.currency.isEmpty() || !charge.amount || available.currency != charge.currency) {
        return {key,
                Status::Warning,
                tr("%1 has %2. Nobody can tell whether that is enough, because the price is not stated in this "
                   "currency.")
                    .arg(charge.accountName, shown),
                {},
                {}};
    }
    const QString needed = words::money(Money{*charge.amount, charge.currency});
    if (available.amount < *charge.amount) {
        return {key,
                Status::Bad,
                tr("The balance of %1 is too low: %2 needed, %3 available. Top it up at %4.")
                    .arg(charge.accountName, needed, shown, charge.providerName),
                {},
                tr("Read again")};
    }
    return {
        key,
        Status::Good,
        tr("%1: the balance is enough, %2 of %3 for set-up and first month.").arg(charge.accountName, needed, shown),
        {},
        {}};
}

QString PurchaseChecks::limitLine(const LimitFigures &figures) const
{
    const std::optional<Decimal> spent = figures.spent;
    const std::optional<Decimal> total = spent && figures.planned ? spent->plus(*figures.planned) : std::nullopt;
    const std::optional<Decimal> minus = total ? total->times(-1) : std::nullopt;
    const std::optional<Decimal> left = minus ? figures.limit.amount.plus(*minus) : std::nullopt;
    const auto money = [&](const std::optional<Decimal> &amount) {
        return amount ? words::money(Money{*amount, figures.limit.currency}) : words::notStated();
    };
    const QString period = SpendingLimitsModel::periodText(figures.limit.period);
    const QString of = figures.limit.accountId.isEmpty() ? tr("all accounts") : figures.limit.accountName;
    //: A spending limit: what it is for, whose it is, what is left of it, the limit itself.
    return tr("Limit for %1, %2: %3 of %4 are left after this purchase.")
        .arg(period, of, money(left), money(figures.limit.amount));
}

void PurchaseChecks::addLimits(QList<CheckItem> &items)
{
    const Result<LimitVerdict> verdict = m_services.limits.check(m_plan.purchases(), m_plan.purchaseId());
    const auto block = [&](const QString &key, const QString &text) {
        items.append({key, Status::Bad, text, {}, {}});
        m_obstacles.append(text);
    };
    if (!verdict) {
        block(QStringLiteral("limits"), tr("Nothing can be bought while the spending limits cannot be read. %1")
                                            .arg(describeError(verdict.error(), {}, {}).sentence));
        return;
    }
    int place = 0;
    for (const LimitFigures &figures : verdict->exceeded) {
        block(QStringLiteral("limit/%1").arg(place++), limitSentence(figures));
    }
    if (!verdict->unknown.isEmpty()) {
        block(
            QStringLiteral("unknown"),
            tr("%n number(s) do not state their price or currency, so nobody can tell whether a spending limit allows "
               "them. Take them out, or allow such numbers in the settings.",
               nullptr, static_cast<int>(verdict->unknown.size())));
    }
    for (const LimitFigures &figures : verdict->touched) {
        if (!figures.isExceeded()) {
            items.append({QStringLiteral("limit/%1").arg(place++), Status::Good, limitLine(figures), {}, {}});
        }
    }
    const Result<bool> needsCode = m_services.limits.needsApproval(m_plan.purchases(), m_plan.purchaseId());
    if (needsCode && *needsCode) {
        items.append({QStringLiteral("approval"),
                      Status::Note,
                      tr("A second person’s code is asked for when you confirm."),
                      {},
                      {}});
    }
}

QStringList PurchaseChecks::accounts() const
{
    QStringList ids;
    for (const Charge &charge : m_charges) {
        ids.append(charge.accountId);
    }
    ids.removeDuplicates();
    return ids;
}

void PurchaseChecks::addLabels(QList<CheckItem> &items) const
{
    QStringList without;
    const QList<PlannedLine> lines = m_plan.ready();
    for (const PlannedLine &planned : lines) {
        const auto traits = m_services.sessions.traitsOf(planned.line.accountId);
        if (!planned.line.label.isEmpty() && traits && !traits->labelAtPurchase) {
            without.append(traits->name);
        }
    }
    without.removeDuplicates();
    for (const QString &provider : std::as_const(without)) {
        items.append({QStringLiteral("label/") + provider,
                      Status::Note,
                      tr("%1 takes no label with a purchase, so the labels of its numbers are kept on this computer.")
                          .arg(provider),
                      {},
                      {}});
    }
}

void PurchaseChecks::addNotes(QList<CheckItem> &items) const
{
    QStringList notes;
    const QStringList ids = accounts();
    for (const QString &id : ids) {
        const ProviderTraits traits = m_services.sessions.traitsOf(id).value_or(ProviderTraits());
        notes += traits.purchaseNotes;
        if (!traits.offers(Operation::Release)) {
            notes += traits.notOffered.value(Operation::Release);
        }
    }
    notes.removeAll(QString());
    notes.removeDuplicates();
    int place = 0;
    for (const QString &note : std::as_const(notes)) {
        items.append({QStringLiteral("note/%1").arg(place++), Status::Note, note, {}, {}});
    }
}

void PurchaseChecks::refresh()
{
    if (!m_isStarted) {
        return;
    }
    const QStringList before = m_obstacles;
    m_obstacles.clear();
    QList<CheckItem> items;
    addLimits(items);
    for (const Charge &charge : std::as_const(m_charges)) {
        const CheckItem line = balanceLine(charge);
        if (line.status == Status::Bad) {
            m_obstacles.append(line.text);
        }
        const bool isThere =
            std::any_of(items.cbegin(), items.cend(), [&](const CheckItem &item) { return item.text == line.text; });
        if (!isThere) {
            items.append(line);
        }
    }
    addLabels(items);
    addNotes(items);
    std::stable_sort(items.begin(), items.end(),
                     [](const CheckItem &left, const CheckItem &right) { return rank(left) < rank(right); });
    m_list->setItems(items);
    if (before != m_obstacles) {
        Q_EMIT obstaclesChanged();
    }
}

} // namespace numberdesk
