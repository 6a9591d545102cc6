// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/limitspanel.h"

#include "core/accounts/accountstore.h"
#include "core/locale/typedamount.h"
#include "core/models/errorwords.h"
#include "core/models/spendinglimitsmodel.h"
#include "core/models/words.h"
#include "core/storage/rowvalues.h"
#include "ui/approval/changerules.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>

#include <algorithm>

namespace numberdesk {
namespace {

constexpr int TableHeight = 180;
constexpr int CurrencyLetters = 3;

/// The limit that stands for the same period, account and currency; the end where there is none.
QList<SpendingLimit>::iterator findSameKind(QList<SpendingLimit> &limits, const SpendingLimit &wanted)
{
    return std::find_if(limits.begin(), limits.end(), [&](const SpendingLimit &limit) {
        return limit.period == wanted.period && limit.accountId == wanted.accountId &&
               limit.currency == wanted.currency;
    });
}

} // namespace

LimitsPanel::LimitsPanel(SpendingLimits &limits, ApprovalCode &code, AccountStore &accounts, QWidget *parent)
    : Panel(QString(), parent)
    , m_limits(limits)
    , m_code(code)
    , m_accounts(accounts)
    , m_model(new SpendingLimitsModel(this))
    , m_table(new TableView({}))
    , m_period(new QComboBox)
    , m_account(new QComboBox)
    , m_amount(new QLineEdit)
    , m_currency(new QLineEdit)
    , m_periodField(new Field({}, m_period))
    , m_accountField(new Field({}, m_account))
    , m_amountField(new Field({}, m_amount))
    , m_currencyField(new Field({}, m_currency))
    , m_set(makeButton(QString()))
    , m_remove(makeButton(QString()))
    , m_unknown(new QCheckBox)
    , m_message(new InlineMessage)
{
    for (const LimitPeriod period : {LimitPeriod::Purchase, LimitPeriod::Day, LimitPeriod::Month}) {
        m_period->addItem(QString(), limitPeriodName(period));
    }
    m_account->addItem(QString(), QString());
    m_currency->setMaxLength(CurrencyLetters);
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LimitsPanel::followSelection);
    connect(m_set, &QPushButton::clicked, this, &LimitsPanel::setLimit);
    connect(m_remove, &QPushButton::clicked, this, &LimitsPanel::removeLimit);
    connect(m_unknown, &QCheckBox::clicked, this, &LimitsPanel::allowUnknown);
    connect(&m_limits, &SpendingLimits::changed, this, &LimitsPanel::showLimits);
    for (const auto change : {&AccountStore::added, &AccountStore::changed, &AccountStore::removed}) {
        connect(&m_accounts, change, this, &LimitsPanel::showAccounts);
    }
    keepTranslated(this, [this] { setTexts(); });
    showAccounts();
    showLimits();
}

void LimitsPanel::layOut()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFixedHeight(TableHeight);
    auto *tablePlace = new QWidget;
    auto *tableColumn = new QVBoxLayout(tablePlace);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->addWidget(m_table);
    auto *hint = new TextLabel({}, TextSize::Normal, Tone::Dim);
    hint->setWrapping(true);
    auto *form = new QWidget;
    auto *fields = new FlowLayout(form);
    for (Field *field : {m_periodField, m_accountField, m_amountField, m_currencyField}) {
        fields->addWidget(field);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_set);
    body()->addWidget(hint);
    body()->addWidget(tablePlace);
    body()->addWidget(form);
    body()->addWidget(m_message);
    body()->addLayout(buttons);
    body()->addWidget(m_unknown);
    auto *empty = new EmptyState(Glyph::Lock, {});
    m_table->setEmptyState(empty);
    keepTranslated(hint, [hint, empty] {
        hint->setText(tr("What is over a limit is refused before anything is sent. A currency without a limit is not "
                         "limited. With 0, nothing may be bought in the currency. Days and months are those of this "
                         "computer’s time zone."));
        empty->setText(tr("Nothing is limited."), {});
    });
}

void LimitsPanel::setTexts()
{
    //: Head of a section of the settings, and the name of its table.
    setTitle(tr("Spending limits"));
    m_table->setName(tr("Spending limits"));
    //: Label of a field: what a spending limit is for (a purchase, a day, a month).
    m_periodField->setLabel(tr("Limit for"));
    for (int index = 0; index < m_period->count(); ++index) {
        const auto period = limitPeriodFromName(m_period->itemData(index).toString());
        m_period->setItemText(index, SpendingLimitsModel::periodText(period.value_or(LimitPeriod::Month)));
    }
    //: Label of a field: the account that a spending limit is for.
    m_accountField->setLabel(tr("Limit of account"));
    m_account->setItemText(0, tr("All accounts"));
    //: Label of a field: the most that may be spent.
    m_amountField->setLabel(tr("Highest amount"));
    //: Label of a field: the currency of a spending limit.
    m_currencyField->setLabel(tr("Currency of the limit"));
    setWords(m_set, tr("Set limit"));
    setWords(m_remove, tr("Remove limit"));
    m_unknown->setText(tr("Allow numbers whose price or currency is not stated"));
    m_unknown->setAccessibleName(m_unknown->text());
    m_model->retranslate();
}

void LimitsPanel::showAccounts()
{
    const QVariant chosen = m_account->currentData();
    while (m_account->count() > 1) {
        m_account->removeItem(1);
    }
    const QList<Account> accounts = m_accounts.accounts();
    for (const Account &account : accounts) {
        m_account->addItem(account.name, account.id);
    }
    m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
}

void LimitsPanel::showLimits()
{
    const Result<SpendingRules> rules = m_limits.rules();
    const auto origins = m_limits.origins();
    const bool isReadable = rules && origins;
    for (QWidget *control : std::initializer_list<QWidget *>{m_set, m_remove, m_unknown}) {
        control->setEnabled(isReadable);
    }
    if (!isReadable) {
        explain(rules ? origins.error() : rules.error());
        return;
    }
    QList<SpendingLimitRow> rows;
    for (const SpendingLimit &limit : rules->limits) {
        const SpendingLimits::Origin origin = origins->value(limit.id);
        rows.append({limit, origin.actor, origin.at});
    }
    m_model->mergeRows([](const SpendingLimitRow &) { return true; }, rows);
    m_unknown->setChecked(rules->allowsUnknownCharges);
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
}

void LimitsPanel::followSelection()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    m_remove->setEnabled(!selected.isEmpty());
    if (selected.isEmpty()) {
        return;
    }
    const SpendingLimit &limit = m_model->rowAt(selected.constFirst().row()).limit;
    m_period->setCurrentIndex(m_period->findData(limitPeriodName(limit.period)));
    m_account->setCurrentIndex(std::max(0, m_account->findData(limit.accountId)));
    m_amount->setText(words::decimal(limit.amount));
    m_currency->setText(limit.currency);
}

void LimitsPanel::setLimit()
{
    m_message->clear();
    const Result<Decimal> amount = amountFromInput(m_amount->text());
    m_amountField->setError(amount ? QString() : amount.error().fields.constFirst().text);
    const auto currency = currencyFromText(m_currency->text());
    m_currencyField->setError(currency ? QString() : tr("Enter three letters, for example EUR."));
    Result<SpendingRules> rules = m_limits.rules();
    if (!amount || !currency || !rules) {
        return;
    }
    SpendingLimit limit;
    limit.id = newRowId();
    limit.period = limitPeriodFromName(m_period->currentData().toString()).value_or(LimitPeriod::Month);
    limit.currency = *currency;
    limit.accountId = m_account->currentData().toString();
    limit.accountName = limit.accountId.isEmpty() ? QString() : m_account->currentText();
    limit.amount = *amount;
    const auto present = findSameKind(rules->limits, limit);
    if (present == rules->limits.end()) {
        rules->limits.append(limit);
    } else {
        limit.id = present->id;
        *present = limit;
    }
    keep(*rules, [this] { m_amount->clear(); });
}

void LimitsPanel::removeLimit()
{
    m_message->clear();
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    Result<SpendingRules> rules = m_limits.rules();
    if (selected.isEmpty() || !rules) {
        return;
    }
    const QString id = m_model->rowAt(selected.constFirst().row()).limit.id;
    rules->limits.removeIf([&id](const SpendingLimit &limit) { return limit.id == id; });
    keep(*rules);
}

void LimitsPanel::allowUnknown(bool isAllowed)
{
    m_message->clear();
    Result<SpendingRules> rules = m_limits.rules();
    if (!rules) {
        return;
    }
    rules->allowsUnknownCharges = isAllowed;
    keep(*rules);
}

void LimitsPanel::keep(const SpendingRules &rules, const std::function<void()> &kept)
{
    changeRules(m_limits, m_code, rules, this, [this, kept](const Result<void> &changed) {
        if (!changed) {
            sayWhyNot(changed.error());
        } else if (kept) {
            kept();
        }
    });
}

void LimitsPanel::sayWhyNot(const Error &error)
{
    // The box shows what holds.
    showLimits();
    if (!error.fields.isEmpty() && error.fields.constFirst().field == u"amount") {
        m_amountField->setError(error.fields.constFirst().text);
    } else {
        explain(error);
    }
}

void LimitsPanel::explain(const Error &error)
{
    m_message->showMessage(Tone::Bad, describeError(error, {}, {}).sentence);
}

} // namespace numberdesk
