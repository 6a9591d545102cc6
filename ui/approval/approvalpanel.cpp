// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/approvalpanel.h"

#include "core/locale/typedamount.h"
#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "ui/approval/changerules.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <qcoro/qcorotask.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace numberdesk {
namespace {

using Asked = ApprovalRule::Asked;

constexpr int CurrencyCodeLetters = 3;

QLineEdit *makeCodeEdit()
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(static_cast<int>(EnteredCode::Longest));
    return edit;
}

EnteredCode takeCode(QLineEdit *edit)
{
    QString typed = edit->text();
    edit->clear();
    return EnteredCode::take(typed);
}

} // namespace

ApprovalPanel::ApprovalPanel(SpendingLimits &limits, ApprovalCode &code, QWidget *parent)
    : Panel(QString(), parent)
    , m_limits(limits)
    , m_code(code)
    , m_state(new TextLabel({}, TextSize::Normal, Tone::Dim))
    , m_current(makeCodeEdit())
    , m_new(makeCodeEdit())
    , m_repeated(makeCodeEdit())
    , m_currentField(new Field({}, m_current))
    , m_newField(new Field({}, m_new))
    , m_repeatedField(new Field({}, m_repeated))
    , m_set(makeButton(QString()))
    , m_remove(makeButton(QString()))
    , m_asked(new QComboBox)
    , m_askedField(new Field({}, m_asked))
    , m_amounts(new QWidget)
    , m_list(new CheckList({}))
    , m_amount(new QLineEdit)
    , m_currency(new QLineEdit)
    , m_amountField(new Field({}, m_amount))
    , m_currencyField(new Field({}, m_currency))
    , m_setAmount(makeButton(QString()))
    , m_message(new InlineMessage)
{
    for (const Asked asked : {Asked::Never, Asked::Always, Asked::Above}) {
        m_asked->addItem(QString(), static_cast<int>(asked));
    }
    m_currency->setMaxLength(CurrencyCodeLetters);
    layOut();
    connect(m_set, &QPushButton::clicked, this, &ApprovalPanel::setCode);
    connect(m_remove, &QPushButton::clicked, this, &ApprovalPanel::removeCode);
    connect(m_asked, &QComboBox::activated, this, &ApprovalPanel::setAsked);
    connect(m_setAmount, &QPushButton::clicked, this, &ApprovalPanel::setAmount);
    connect(m_list, &CheckList::linkActivated, this, &ApprovalPanel::removeAmount);
    connect(&m_limits, &SpendingLimits::changed, this, &ApprovalPanel::refresh);
    keepTranslated(this, [this] { setTexts(); });
}

ApprovalPanel::~ApprovalPanel() { m_stop.request_stop(); }

void ApprovalPanel::layOut()
{
    m_state->setWrapping(true);
    auto *codes = new QWidget;
    auto *fields = new FlowLayout(codes);
    for (Field *field : {m_currentField, m_newField, m_repeatedField}) {
        fields->addWidget(field);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_set);
    auto *asked = new QHBoxLayout;
    asked->addWidget(m_askedField);
    asked->addStretch();
    auto *form = new QWidget;
    auto *entries = new FlowLayout(form);
    entries->addWidget(m_amountField);
    entries->addWidget(m_currencyField);
    auto *amountButtons = new QHBoxLayout;
    amountButtons->addStretch();
    amountButtons->addWidget(m_setAmount);
    auto *amounts = new QVBoxLayout(m_amounts);
    amounts->setContentsMargins(0, 0, 0, 0);
    amounts->addWidget(m_list);
    amounts->addWidget(form);
    amounts->addLayout(amountButtons);
    body()->addWidget(m_state);
    body()->addWidget(codes);
    body()->addLayout(buttons);
    body()->addLayout(asked);
    body()->addWidget(m_amounts);
    body()->addWidget(m_message);
}

void ApprovalPanel::setTexts()
{
    //: Head of a section of the settings.
    setTitle(tr("Second person’s code"));
    m_currentField->setLabel(tr("Present code"));
    m_newField->setLabel(tr("New code"));
    m_newField->setHint(tr("At least %n character(s)", nullptr, static_cast<int>(EnteredCode::Shortest)));
    m_repeatedField->setLabel(tr("New code once more"));
    setWords(m_remove, tr("Remove code"));
    m_askedField->setLabel(tr("Ask for the code"));
    //: When the second person's code is asked for.
    m_asked->setItemText(0, tr("Never"));
    m_asked->setItemText(1, tr("For every purchase"));
    m_asked->setItemText(2, tr("Above an amount"));
    m_list->setAccessibleName(tr("Amounts without the code"));
    m_amountField->setLabel(tr("Amount without the code"));
    //: Label of a field: the currency of an amount that needs no code.
    m_currencyField->setLabel(tr("Currency of the amount"));
    setWords(m_setAmount, tr("Set amount"));
    refresh();
}

void ApprovalPanel::refresh()
{
    const Result<SpendingRules> rules = m_limits.rules();
    const bool hasCode = rules && rules->hasCode;
    m_state->setText(hasCode
                         ? tr("A code is set. Purchases can be made to need it, and no limit is loosened without it.")
                         : tr("No code is set. A second person enters one here and keeps it secret; then purchases can "
                              "be made to need it."));
    m_currentField->setVisible(hasCode);
    m_remove->setVisible(hasCode);
    m_askedField->setVisible(hasCode);
    setWords(m_set, hasCode ? tr("Change code") : tr("Set code"));
    for (QPushButton *button : {m_set, m_remove}) {
        button->setEnabled(rules && !m_isBusy);
    }
    const ApprovalRule rule = rules ? rules->approval : ApprovalRule();
    m_asked->setCurrentIndex(m_asked->findData(static_cast<int>(rule.asked)));
    m_amounts->setVisible(hasCode && rule.asked == Asked::Above);
    QList<CheckItem> items;
    for (auto above = rule.above.cbegin(); above != rule.above.cend(); ++above) {
        items.append(
            {above.key(),
             Status::Note,
             tr("A purchase may take %1 without the code.").arg(words::money(Money{above.value(), above.key()})),
             {},
             //: Link: takes an amount out of the list.
             tr("Remove")});
    }
    if (items.isEmpty()) {
        items.append(
            {QStringLiteral("none"), Status::Note, tr("No amount is set, so every purchase needs the code."), {}, {}});
    }
    m_list->setItems(items);
}

void ApprovalPanel::setCode()
{
    m_message->clear();
    const bool isRepeated = m_new->text() == m_repeated->text();
    m_repeatedField->setError(isRepeated ? QString() : tr("The two codes differ. Enter the same one twice."));
    m_newField->setError({});
    if (!isRepeated || m_isBusy) {
        return;
    }
    m_isBusy = true;
    m_repeated->clear();
    const EnteredCode fresh = takeCode(m_new);
    const EnteredCode old = takeCode(m_current);
    QCoro::connect(m_code.set(fresh, old, m_stop.get_token()), this, [this](const Result<std::monostate> &ended) {
        end(ended, tr("The code is set. Choose below when it is asked for."));
    });
    refresh();
}

void ApprovalPanel::removeCode()
{
    m_message->clear();
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    const EnteredCode old = takeCode(m_current);
    QCoro::connect(m_code.remove(old, m_stop.get_token()), this, [this](const Result<std::monostate> &ended) {
        end(ended, tr("The code is removed. No purchase asks for it any more."));
    });
    refresh();
}

void ApprovalPanel::end(const Result<std::monostate> &ended, const QString &sentence)
{
    m_isBusy = false;
    if (ended) {
        m_message->showMessage(Tone::Good, sentence);
    } else {
        explain(ended.error());
    }
    refresh();
}

void ApprovalPanel::setAsked()
{
    m_message->clear();
    Result<SpendingRules> rules = m_limits.rules();
    if (rules) {
        rules->approval.asked = static_cast<Asked>(m_asked->currentData().toInt());
        change(*rules);
    }
}

void ApprovalPanel::setAmount()
{
    m_message->clear();
    const Result<Decimal> amount = amountFromInput(m_amount->text());
    m_amountField->setError(amount ? QString() : amount.error().fields.constFirst().text);
    const auto currency = currencyFromText(m_currency->text());
    m_currencyField->setError(currency ? QString() : tr("Enter three letters, for example EUR."));
    Result<SpendingRules> rules = m_limits.rules();
    if (amount && currency && rules) {
        rules->approval.above.insert(*currency, *amount);
        change(*rules);
    }
}

void ApprovalPanel::removeAmount(const QString &currency)
{
    m_message->clear();
    Result<SpendingRules> rules = m_limits.rules();
    if (rules && rules->approval.above.remove(currency) > 0) {
        change(*rules);
    }
}

void ApprovalPanel::change(const SpendingRules &rules)
{
    changeRules(m_limits, m_code, rules, this, [this](const Result<void> &changed) {
        if (changed) {
            m_amount->clear();
        } else {
            explain(changed.error());
        }
        refresh();
    });
}

void ApprovalPanel::explain(const Error &error)
{
    if (!error.fields.isEmpty() && error.fields.constFirst().field == u"code") {
        m_newField->setError(error.fields.constFirst().text);
    } else {
        m_message->showMessage(Tone::Bad, describeError(error, {}, {}).sentence);
    }
}

} // namespace numberdesk
