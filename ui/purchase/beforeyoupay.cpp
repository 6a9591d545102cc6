// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/beforeyoupay.h"

#include "core/accounts/accountstore.h"
#include "core/domain/charges.h"
#include "core/inventory/inventory.h"
#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "core/purchasing/journal.h"
#include "ui/purchase/balancereading.h"
#include "ui/widgets/keeptranslated.h"

#include <qcoro/qcorotask.h>

#include <QVBoxLayout>

namespace numberdesk {
namespace {

QString currencyOf(const AvailableNumber &number)
{
    if (number.monthlyFee && number.monthlyFee->currency) {
        return *number.monthlyFee->currency;
    }
    return number.setupFee ? number.setupFee->currency.value_or(QString()) : QString();
}

constexpr QLatin1String balanceKey("balance");
constexpr QLatin1String accountKey("account");
constexpr QLatin1String ownerKey("owner");
constexpr QLatin1String activityKey("activity");

} // namespace

BeforeYouPay::BeforeYouPay(const Services &services, QWidget *parent)
    : Panel(QString(), parent)
    , m_services(services)
    , m_list(new CheckList({}, this))
{
    body()->setSpacing(2);
    body()->addWidget(m_list);
    connect(m_list, &CheckList::linkActivated, this, &BeforeYouPay::follow);
    connect(&services.inventory, &Inventory::accountChanged, this, &BeforeYouPay::refresh);
    connect(&services.inventory, &Inventory::numberChanged, this, &BeforeYouPay::refresh);
    connect(&services.inventory, &Inventory::numberRemoved, this, &BeforeYouPay::refresh);
    connect(&services.journal, &Journal::appended, this, &BeforeYouPay::refresh);
    keepTranslated(this, [this] {
        //: Head of a list of what speaks for and against a purchase.
        setTitle(tr("Before you pay"));
        m_list->setAccessibleName(tr("Before you pay"));
    });
}

BeforeYouPay::~BeforeYouPay() { m_stop.request_stop(); }

void BeforeYouPay::start(const SearchHit &hit)
{
    stop();
    m_hit = hit;
    m_traits = m_services.sessions.traitsOf(hit.accountId).value_or(ProviderTraits());
    m_isStarted = true;
    readBalance();
}

void BeforeYouPay::stop()
{
    m_stop.request_stop();
    ++m_generation;
    m_isStarted = false;
    m_isReadingBalance = false;
    m_balance.reset();
}

void BeforeYouPay::readBalance()
{
    m_stop = std::stop_source();
    m_isReadingBalance = true;
    m_balance.reset();
    refresh();
    QCoro::connect(readBalanceOf(&m_services.sessions, m_hit.accountId, currencyOf(m_hit.number), m_stop.get_token()),
                   this, [this, generation = ++m_generation](const Result<BalanceReading> &reading) {
                       if (generation != m_generation) {
                           return;
                       }
                       m_isReadingBalance = false;
                       if (!reading) {
                           m_balance = Result<Balance>(failure(reading.error()));
                       } else {
                           m_traits = reading->traits;
                           if (reading->balance) {
                               m_balance = Result<Balance>(*reading->balance);
                           }
                       }
                       refresh();
                   });
}

void BeforeYouPay::follow(const QString &key)
{
    if (key == balanceKey) {
        readBalance();
    } else if (key == accountKey) {
        Q_EMIT accountRequested(m_hit.accountId);
    } else if (key == activityKey) {
        Q_EMIT activityRequested();
    } else if (key == ownerKey) {
        Q_EMIT inventoryRequested(m_owner, m_hit.number.number);
    }
}

void BeforeYouPay::block(CheckItem item)
{
    item.status = Status::Bad;
    m_obstacles.append(item.text);
    m_items.append(item);
}

void BeforeYouPay::refresh()
{
    if (!m_isStarted) {
        return;
    }
    const QStringList before = m_obstacles;
    m_items.clear();
    m_obstacles.clear();
    if (!m_traits.offers(Operation::Purchase)) {
        block({QStringLiteral("purchase"), Status::Bad, m_traits.notOffered.value(Operation::Purchase), {}, {}});
    }
    addOwner();
    addOpenIntents();
    addBalance();
    addUnknowns();
    addNotes();
    m_list->setItems(m_items);
    if (before != m_obstacles) {
        Q_EMIT obstaclesChanged();
    }
}

CheckItem BeforeYouPay::balanceLine(const Balance &balance) const
{
    if (balance.isPostpaid) {
        return {balanceKey, Status::Good, tr("Billed afterwards: the balance does not limit this purchase."), {}, {}};
    }
    const QString available = words::money(balance.available);
    const std::optional<Money> charge = firstCharge(m_hit.number);
    if (!charge) {
        return {balanceKey,
                Status::Warning,
                tr("%1 are available. What the purchase takes is not stated, so nobody can tell whether that is "
                   "enough.")
                    .arg(available),
                {},
                {}};
    }
    if (balance.available.currency != charge->currency) {
        return {balanceKey,
                Status::Warning,
                tr("%1 are available, in another currency than the price of %2.").arg(available, words::money(charge)),
                {},
                {}};
    }
    if (balance.available.amount < charge->amount) {
        return {balanceKey,
                Status::Bad,
                tr("The balance is too low: %1 needed, %2 available. Top it up at %3.")
                    .arg(words::money(charge), available, m_hit.providerName),
                {},
                tr("Read again")};
    }
    return {balanceKey,
            Status::Good,
            tr("The balance is enough: %1 of %2 for set-up and first month.").arg(words::money(charge), available),
            {},
            {}};
}

void BeforeYouPay::addBalance()
{
    if (m_isReadingBalance && m_traits.offers(Operation::Balance)) {
        m_items.append(
            {balanceKey, Status::Busy, tr("The balance of %1 is being read").arg(m_hit.accountName), {}, {}});
    } else if (!m_balance) {
        if (!m_isReadingBalance) {
            m_items.append({balanceKey, Status::Note, m_traits.notOffered.value(Operation::Balance), {}, {}});
        }
    } else if (*m_balance) {
        const CheckItem line = balanceLine(**m_balance);
        if (line.status == Status::Bad) {
            block(line);
        } else {
            m_items.append(line);
        }
    } else {
        const ErrorWords said = describeError(m_balance->error(), m_hit.providerName, m_hit.accountName);
        const bool opensAccount = said.action == ErrorAction::EnterToken;
        m_items.append({opensAccount ? accountKey : balanceKey,
                        Status::Warning,
                        tr("The balance cannot be read. %1").arg(said.sentence),
                        {},
                        opensAccount ? said.actionLabel : tr("Try again")});
    }
}

void BeforeYouPay::addOwner()
{
    const QStringList owners = m_services.inventory.accountsWith(m_hit.number.number);
    if (owners.isEmpty()) {
        m_items.append({ownerKey, Status::Good, tr("In none of your accounts’ lists"), {}, {}});
        return;
    }
    m_owner = owners.contains(m_hit.accountId) ? m_hit.accountId : owners.constFirst();
    const QList<Account> accounts = m_services.accounts.accounts();
    const auto owner = std::find_if(accounts.cbegin(), accounts.cend(),
                                    [this](const Account &account) { return account.id == m_owner; });
    const QString name = owner == accounts.cend() ? m_hit.accountName : owner->name;
    block({ownerKey, Status::Bad, tr("This number is yours already: %1 has it.").arg(name), {}, tr("Show it")});
}

void BeforeYouPay::addOpenIntents()
{
    const Result<QList<IntentRecord>> open = m_services.journal.openIntentsFor(m_hit.number.number.identity());
    if (!open) {
        const ErrorWords said = describeError(open.error(), m_hit.providerName, m_hit.accountName);
        block({QStringLiteral("journal"),
               Status::Bad,
               tr("Nothing can be bought while the journal cannot be read. %1").arg(said.sentence),
               {},
               {}});
    } else if (!open->isEmpty()) {
        block({activityKey,
               Status::Bad,
               tr("An earlier request for this number has no known outcome yet. Wait until it is settled."),
               {},
               //: Link to the view of that name.
               tr("Activity")});
    }
}

void BeforeYouPay::addUnknowns()
{
    const AvailableNumber &number = m_hit.number;
    const auto add = [this](const QString &key, const QString &text) {
        m_items.append({key, Status::Warning, text, {}, {}});
    };
    if (!number.setupFee && !number.monthlyFee) {
        add(QStringLiteral("price"), tr("The price is not stated."));
    } else if (!number.setupFee) {
        add(QStringLiteral("setup"), tr("The set-up fee is not stated."));
    } else if (!number.monthlyFee) {
        add(QStringLiteral("monthly"), tr("The monthly fee is not stated."));
    }
    if ((number.setupFee && !number.setupFee->currency) || (number.monthlyFee && !number.monthlyFee->currency)) {
        add(QStringLiteral("currency"), tr("The currency is not stated."));
    }
}

void BeforeYouPay::addNotes()
{
    int position = 0;
    const auto add = [this, &position](const QString &text) {
        if (!text.isEmpty()) {
            m_items.append({QStringLiteral("note/%1").arg(position++), Status::Note, text, {}, {}});
        }
    };
    for (const QString &note : std::as_const(m_traits.purchaseNotes)) {
        add(note);
    }
    if (!m_traits.offers(Operation::Release)) {
        add(m_traits.notOffered.value(Operation::Release));
    }
    for (const QString &note : std::as_const(m_traits.releaseNotes)) {
        add(note);
    }
}

void BeforeYouPay::retranslate()
{
    m_traits = m_services.sessions.traitsOf(m_hit.accountId).value_or(m_traits);
    // The same obstacles in other words are no news.
    const QSignalBlocker quiet(this);
    refresh();
}

} // namespace numberdesk
