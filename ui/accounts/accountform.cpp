// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountform.h"

#include "core/locale/formats.h"
#include "ui/accounts/specfield.h"
#include "ui/accounts/tokenedit.h"
#include "ui/theme/icon.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

constexpr int RowSpacing = 14;

QVBoxLayout *makeRows(QWidget *parent = nullptr)
{
    auto *rows = new QVBoxLayout(parent);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(RowSpacing);
    return rows;
}

/// The provider's own word for its token and how to get one.
QString tokenHint(const ProviderTraits &traits)
{
    const bool hasOtherName = traits.tokenLabel.compare(AccountForm::tr("API token"), Qt::CaseInsensitive) != 0;
    if (traits.tokenLabel.isEmpty() || !hasOtherName) {
        return traits.tokenHint;
    }
    //: %1 is a provider, %2 its word for the token ("API key"), %3 a sentence on how to get one.
    return AccountForm::tr("%1 calls it “%2”. %3").arg(traits.name, traits.tokenLabel, traits.tokenHint).trimmed();
}

/// What always has a value is not called optional, nor what the address is made of, nor what lies under "Advanced".
bool isOptional(const FieldSpec &spec, const ProviderTraits &traits)
{
    const bool isInAddress = traits.defaultAddress.contains(QStringLiteral("{%1}").arg(spec.key));
    return !spec.required && !spec.advanced && spec.defaultValue.isEmpty() && !isInAddress;
}

} // namespace

AccountForm::AccountForm(const QList<ProviderDescription> &providers, QWidget *parent)
    : QWidget(parent)
    , m_providers(providers)
    , m_provider(new QComboBox)
    , m_name(new QLineEdit)
    , m_token(new TokenEdit)
    , m_address(new QLineEdit)
    , m_concurrency(new QSpinBox)
    , m_tokenPage(new QWidget(this))
    //: Link: opens further fields.
    , m_advancedSwitch(new LinkButton(tr("Advanced"), this))
    , m_advanced(new QWidget(this))
    , m_ownFields(makeRows())
    , m_ownAdvancedFields(makeRows())
{
    for (const ProviderDescription &description : m_providers) {
        m_provider->addItem(description.traits().name, description.id);
    }
    leaveWheelToForm(m_provider);
    m_name->setMaxLength(static_cast<int>(MaximumAccountName));
    //: Field.
    auto *provider = new Field(tr("Provider"), m_provider, this);
    auto *name = new Field(tr("Account name"), m_name, this);
    name->setHint(tr("How you call it: the office, the customer or the project that its numbers are for."));
    buildToken();
    buildAdvanced();
    m_fields.insert(QStringLiteral("provider"), provider);
    m_fields.insert(QStringLiteral("name"), name);

    QVBoxLayout *rows = makeRows(this);
    rows->addWidget(provider);
    rows->addWidget(name);
    rows->addLayout(m_ownFields);
    rows->addWidget(m_tokenField);
    rows->addWidget(m_tokenPage);
    rows->addWidget(m_advancedSwitch);
    rows->addWidget(m_advanced);
    // More than the fields, which may grow too.
    rows->addStretch(1);

    connect(m_provider, &QComboBox::currentIndexChanged, this, [this] {
        showProvider();
        Q_EMIT edited();
    });
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_name, m_token, m_address}) {
        connect(line, &QLineEdit::textChanged, this, &AccountForm::edited);
    }
    connect(m_concurrency, &QSpinBox::valueChanged, this, &AccountForm::edited);
    showProvider();
}

void AccountForm::buildToken()
{
    m_tokenField = new Field(tr("API token"), m_token, this);
    auto *row = new QHBoxLayout(m_tokenPage);
    row->setContentsMargins(0, 0, 0, 0);
    m_fields.insert(QStringLiteral("token"), m_tokenField);
}

void AccountForm::buildAdvanced()
{
    m_advancedSwitch->setIconSize(QSize(14, 14));
    connect(m_advancedSwitch, &QPushButton::clicked, this, [this] { setAdvancedShown(m_advanced->isHidden()); });

    m_addressField = new Field(tr("API address"), m_address, m_advanced);
    m_concurrency->setRange(0, MaximumConcurrency);
    leaveWheelToForm(m_concurrency);
    auto *concurrency = new Field(tr("Concurrent requests"), m_concurrency, m_advanced);
    concurrency->setHint(tr("How many requests may be under way at the same time. Choose fewer when the provider "
                            "often asks to wait."));
    m_fields.insert(QStringLiteral("address"), m_addressField);
    m_fields.insert(QStringLiteral("concurrentRequests"), concurrency);

    QVBoxLayout *rows = makeRows(m_advanced);
    rows->addLayout(m_ownAdvancedFields);
    rows->addWidget(m_addressField);
    rows->addWidget(concurrency);
    setAdvancedShown(false);
}

void AccountForm::showProvider()
{
    m_traits = description().traits();
    for (SpecField *field : std::as_const(m_specFields)) {
        m_fields.remove(field->spec().key);
        field->hide();
        field->deleteLater();
    }
    m_specFields.clear();
    for (const FieldSpec &spec : std::as_const(m_traits.accountFields)) {
        auto *field = new SpecField(spec, spec.advanced ? m_advanced : this);
        field->setOptional(isOptional(spec, m_traits));
        (spec.advanced ? m_ownAdvancedFields : m_ownFields)->addWidget(field);
        field->show();
        connect(field, &SpecField::edited, this, &AccountForm::edited);
        m_specFields.append(field);
        m_fields.insert(spec.key, field);
    }
    m_tokenField->setHint(tokenHint(m_traits));
    m_address->setPlaceholderText(m_traits.defaultAddress);
    m_addressField->setHint(
        tr("Leave it empty unless %1 gave you an address of your own. The token is sent there.").arg(m_traits.name));
    m_concurrency->setSpecialValueText(
        //: Number of requests that a provider is known to bear.
        tr("Automatic (%1)").arg(formats::number(m_traits.defaultConcurrency)));
    qDeleteAll(m_tokenPage->findChildren<LinkButton *>());
    if (!m_traits.tokenPage.isEmpty()) {
        m_tokenPage->layout()->addWidget(
            new LinkButton(tr("Open %1 to make a token").arg(m_traits.name), m_traits.tokenPage, m_tokenPage));
        m_tokenPage->layout()->setAlignment(Qt::AlignLeading);
    }
    m_tokenPage->setVisible(!m_traits.tokenPage.isEmpty());

    QWidget *before = m_name;
    for (const bool advanced : {false, true}) {
        if (advanced) {
            for (QWidget *next : std::initializer_list<QWidget *>{m_token, m_token->showButton(), m_advancedSwitch}) {
                setTabOrder(before, next);
                before = next;
            }
        }
        for (SpecField *field : std::as_const(m_specFields)) {
            if (field->spec().advanced == advanced) {
                setTabOrder(before, field->control());
                before = field->control();
            }
        }
    }
    setTabOrder(before, m_address);
    clearErrors();
    Q_EMIT shapeChanged();
}

void AccountForm::setAccount(const Account &account, bool hasToken)
{
    m_provider->setCurrentIndex(m_provider->findData(account.providerId));
    m_provider->setEnabled(false);
    m_name->setText(account.name);
    for (SpecField *field : std::as_const(m_specFields)) {
        const auto value = account.fields.constFind(field->spec().key);
        if (value != account.fields.constEnd()) {
            field->setValue(*value);
        }
    }
    if (hasToken) {
        showKeptToken(true);
    }
    m_address->setText(account.address);
    m_concurrency->setValue(account.concurrentRequests);
    setAdvancedShown(isAdvancedInUse());
}

void AccountForm::showKeptToken(bool fitsAddress)
{
    m_token->setPlaceholderText(fitsAddress ? tr("Kept; enter a new one to replace it")
                                            : tr("Enter it again for the new address"));
}

bool AccountForm::isAdvancedInUse() const
{
    const bool ownInUse = std::any_of(m_specFields.cbegin(), m_specFields.cend(), [](const SpecField *field) {
        return field->spec().advanced && field->value() != field->spec().defaultValue;
    });
    return ownInUse || !m_address->text().isEmpty() || m_concurrency->value() != 0;
}

const ProviderDescription &AccountForm::description() const { return m_providers.at(m_provider->currentIndex()); }

QString AccountForm::name() const { return m_name->text(); }

AccountInput AccountForm::input() const
{
    AccountInput input;
    for (const SpecField *field : m_specFields) {
        input.fields.insert(field->spec().key, field->value());
    }
    input.token = Secret(m_token->text().toUtf8());
    input.address = m_address->text();
    return input;
}

int AccountForm::concurrentRequests() const { return m_concurrency->value(); }

QStringList AccountForm::showErrors(const QList<FieldMessage> &messages)
{
    clearErrors();
    QStringList homeless;
    for (const FieldMessage &message : messages) {
        Field *field = m_fields.value(message.field);
        if (!field) {
            homeless.append(message.text);
            continue;
        }
        const QString known = field->error();
        field->setError(known.isEmpty() ? message.text : known + u'\n' + message.text);
        if (m_advanced->isAncestorOf(field)) {
            setAdvancedShown(true);
        }
    }
    // In the order in which the person sees them.
    for (const QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        const auto *field = qobject_cast<const Field *>(widget->parentWidget());
        if (field && field->control() == widget && isAncestorOf(field) && !field->error().isEmpty()) {
            field->control()->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return homeless;
}

void AccountForm::clearErrors()
{
    for (Field *field : std::as_const(m_fields)) {
        field->setError({});
    }
}

void AccountForm::focusToken() { m_token->setFocus(Qt::OtherFocusReason); }

void AccountForm::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

void AccountForm::dropToken() { m_token->drop(); }

int AccountForm::heightAt(int width) const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

void AccountForm::setAdvancedShown(bool isShown)
{
    m_advanced->setVisible(isShown);
    const Glyph closed = isRightToLeft() ? Glyph::ChevronLeft : Glyph::ChevronRight;
    m_advancedSwitch->setIcon(glyphIcon(isShown ? Glyph::ChevronDown : closed, Tone::Accent));
    m_advancedSwitch->setAccessibleDescription(
        isShown ? tr("Shown below") : /*: State of the advanced fields, for screen readers */ tr("Hidden"));
    Q_EMIT shapeChanged();
}

} // namespace numberdesk
