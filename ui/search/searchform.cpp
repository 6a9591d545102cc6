// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchform.h"

#include "core/locale/typedamount.h"
#include "core/models/words.h"
#include "core/search/numbermatcher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/lineedits.h"
#include "ui/widgets/searchablecombobox.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace numberdesk {
namespace {

constexpr int gap = 12;

/// As fine as prices of numbers are.
constexpr int priceDecimals = 4;

/// What is written in the field, or what is wrong with it. Empty: no limit.
Result<std::optional<Decimal>> priceFromInput(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return std::nullopt;
    }
    return amountFromInput(text, priceDecimals);
}

} // namespace

SearchForm::SearchForm(const QString &country, QWidget *parent)
    : QWidget(parent)
    , m_country(new SearchableComboBox(this))
    , m_type(new QComboBox(this))
    , m_pattern(new QLineEdit(this))
    , m_match(new QComboBox(this))
    , m_place(new QLineEdit(this))
    , m_price(new QLineEdit(this))
    , m_accounts(new AccountsButton(this))
    , m_accountsError(new TextLabel({}, TextSize::Small, Tone::Bad, this))
    , m_stop(makeButton(Glyph::Square, {}, this))
    , m_search(makePrimaryButton(Glyph::Search, {}, this))
    , m_countryField(new Field({}, m_country, this))
    , m_typeField(new Field({}, m_type, this))
    , m_patternField(new Field({}, m_pattern, this))
    , m_matchField(new Field({}, m_match, this))
    , m_placeField(new Field({}, m_place, this))
    , m_priceField(new Field({}, m_price, this))
    , m_fields(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_actions(new QBoxLayout(QBoxLayout::LeftToRight))
{
    buildFields();
    buildLayout();
    m_country->setEntries(countryEntries());
    if (country.isEmpty() || !m_country->setCurrentCode(country)) {
        m_country->setCurrentIndex(-1);
    }
    setRunning(false);
    keepTranslated(this, [this] { setTexts(); });
    arrangeRows();

    connect(m_country, &SearchableComboBox::currentCodeChanged, this, [this] { m_countryField->setError({}); });
    connect(m_pattern, &QLineEdit::textChanged, this, &SearchForm::checkPattern);
    connect(m_price, &QLineEdit::editingFinished, this, &SearchForm::checkPrice);
    connect(m_price, &QLineEdit::textChanged, this, [this] {
        // While somebody types, an amount is only half there: what was wrong may become right, not the other way round.
        if (!m_priceField->error().isEmpty()) {
            static_cast<void>(checkPrice());
        }
    });
    connect(m_accounts, &AccountsButton::chosenChanged, this, [this] {
        if (!m_accounts->chosen().isEmpty()) {
            m_accountsError->clear();
            m_accountsError->hide();
        }
    });
    connect(m_search, &QPushButton::clicked, this, &SearchForm::searchRequested);
    connect(m_stop, &QPushButton::clicked, this, &SearchForm::stopRequested);
}

void SearchForm::buildFields()
{
    for (const NumberType::Kind kind : {NumberType::Kind::Unknown, NumberType::Kind::Local, NumberType::Kind::Mobile,
                                        NumberType::Kind::TollFree, NumberType::Kind::National}) {
        m_type->addItem(QString(), static_cast<int>(kind));
    }
    for (const SearchQuery::Match match :
         {SearchQuery::Match::Contains, SearchQuery::Match::StartsWith, SearchQuery::Match::EndsWith}) {
        m_match->addItem(QString(), static_cast<int>(match));
    }
    addClearButton(m_pattern);
    // Phone numbers are written from left to right everywhere.
    m_pattern->setLayoutDirection(Qt::LeftToRight);
    addClearButton(m_place);
    addClearButton(m_price);
    for (const Channel channel : {Channel::Voice, Channel::Sms, Channel::Mms, Channel::Fax}) {
        auto *box = new QCheckBox(this);
        box->setProperty("channel", static_cast<int>(channel));
        m_channels.append(box);
    }
}

void SearchForm::setTexts()
{
    // The names of countries, and by them their order.
    const bool isCountryMissing = !m_countryField->error().isEmpty();
    const bool isChosen = !m_country->currentCode().isEmpty();
    m_country->setEntries(countryEntries());
    if (!isChosen) {
        m_country->setCurrentIndex(-1);
    }
    m_country->lineEdit()->setPlaceholderText(tr("Choose a country"));
    // In a narrow window the other fields need the width more: no more than a short country or what asks for one.
    const QFontMetrics letters = m_country->fontMetrics();
    const int asked = letters.horizontalAdvance(m_country->lineEdit()->placeholderText());
    m_country->setMinimumContentsLength(std::max(10, asked / letters.horizontalAdvance(u'X') + 1));
    //: Label of a filter.
    m_countryField->setLabel(tr("Country"));
    //: Label: the type of a number (local, mobile, toll-free).
    m_typeField->setLabel(tr("Type"));
    m_type->setItemText(0, tr("Any type"));
    for (int place = 1; place < m_type->count(); ++place) {
        m_type->setItemText(place, words::numberType(static_cast<NumberType::Kind>(m_type->itemData(place).toInt())));
    }
    m_patternField->setLabel(tr("Number pattern"));
    m_pattern->setPlaceholderText(tr("Any number"));
    m_pattern->setToolTip(tr("Digits, * for any digits and ? for one digit."));
    //: Label: how a number pattern is compared with a number (contains, starts with, ends with).
    m_matchField->setLabel(tr("Match"));
    //: How a number pattern is compared with a number: the number contains it.
    m_match->setItemText(0, tr("Contains"));
    m_match->setItemText(1, tr("Starts with"));
    m_match->setItemText(2, tr("Ends with"));
    //: Label: the town or region of a number.
    m_placeField->setLabel(tr("Place"));
    m_place->setPlaceholderText(tr("Any place"));
    m_priceField->setLabel(tr("Highest monthly price"));
    m_price->setPlaceholderText(tr("Any price"));
    m_price->setToolTip(tr("Compared as a figure, whatever the currency. Numbers without a stated price are shown."));
    //: What a number can do: telephone calls.
    setWords(m_channels.at(0), tr("Voice"));
    //: What a number can do: text messages.
    setWords(m_channels.at(1), tr("SMS"));
    //: What a number can do: messages with pictures.
    setWords(m_channels.at(2), tr("MMS"));
    //: What a number can do.
    setWords(m_channels.at(3), tr("Fax"));
    //: Button: stops a search.
    setWords(m_stop, tr("Stop"));
    setWords(m_search, tr("Search numbers"));
    if (isCountryMissing) {
        static_cast<void>(checkCountry());
    }
    renewProblems();
}

void SearchForm::renewProblems()
{
    const auto renew = [](const Field *field, const auto &check) {
        if (!field->error().isEmpty()) {
            static_cast<void>(check());
        }
    };
    renew(m_patternField, [this] { return checkPattern(); });
    renew(m_priceField, [this] { return checkPrice(); });
    if (!m_accountsError->isHidden()) {
        static_cast<void>(checkAccounts());
    }
}

void SearchForm::buildLayout()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(gap);
    first->addWidget(m_countryField, 4);
    first->addWidget(m_typeField, 3);
    first->addWidget(m_patternField, 5);
    auto *second = new QHBoxLayout;
    second->setSpacing(gap);
    second->addWidget(m_matchField, 3);
    second->addWidget(m_placeField, 4);
    second->addWidget(m_priceField, 3);
    m_fields->setSpacing(gap);
    m_fields->addLayout(first, 12);
    m_fields->addLayout(second, 10);

    auto *channels = new QHBoxLayout;
    channels->setSpacing(gap);
    for (QCheckBox *box : std::as_const(m_channels)) {
        channels->addWidget(box);
    }
    channels->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addStretch();
    buttons->addWidget(m_accounts);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_search);
    m_actions->setSpacing(gap);
    m_actions->addLayout(channels);
    m_actions->addLayout(buttons, 1);

    m_accountsError->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_accountsError->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(m_fields);
    column->addLayout(m_actions);
    column->addWidget(m_accountsError);

    QWidget *before = m_country;
    const auto next = [&before](QWidget *widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (QWidget *widget : std::initializer_list<QWidget *>{m_type, m_pattern, m_match, m_place, m_price}) {
        next(widget);
    }
    for (QCheckBox *box : std::as_const(m_channels)) {
        next(box);
    }
    next(m_accounts);
    next(m_stop);
    next(m_search);
}

void SearchForm::arrangeRows()
{
    int least = 0;
    for (QBoxLayout *row : {m_fields, m_actions}) {
        const int before = row->itemAt(0)->minimumSize().width();
        const int behind = row->itemAt(1)->minimumSize().width();
        least = std::max({least, before, behind});
        // Before it is shown its width means nothing.
        const bool isNarrow = isVisible() && width() < before + gap + behind;
        row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
    // Otherwise what stands in one row would keep the window from becoming so narrow that it takes two.
    setMinimumWidth(least);
}

bool SearchForm::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        // Not from within the layout that is giving this size.
        QMetaObject::invokeMethod(this, &SearchForm::arrangeRows, Qt::QueuedConnection);
    }
    return isDone;
}

void SearchForm::setAccounts(const QList<AccountsButton::Choice> &accounts)
{
    m_accounts->setChoices(accounts);
    m_search->setEnabled(!accounts.isEmpty());
}

void SearchForm::setRunning(bool isRunning)
{
    // A disabled button would hand the focus to wherever comes next.
    if (!isRunning && m_stop->hasFocus()) {
        m_search->setFocus();
    }
    m_stop->setEnabled(isRunning);
}

bool SearchForm::checkCountry()
{
    const bool isChosen = !m_country->currentCode().isEmpty();
    m_countryField->setError(isChosen ? QString() : tr("Choose the country to search in."));
    return isChosen;
}

bool SearchForm::checkPattern()
{
    const Result<QString> cleaned = cleanPattern(m_pattern->text());
    m_patternField->setError(cleaned ? QString() : cleaned.error().fields.constFirst().text);
    return cleaned.has_value();
}

bool SearchForm::checkPrice()
{
    const auto price = priceFromInput(m_price->text());
    m_priceField->setError(price ? QString() : price.error().fields.constFirst().text);
    return price.has_value();
}

bool SearchForm::checkAccounts()
{
    const bool isChosen = !m_accounts->chosen().isEmpty();
    m_accountsError->setText(isChosen ? QString() : tr("Choose at least one account to ask."));
    m_accountsError->setVisible(!isChosen);
    return isChosen;
}

Channels SearchForm::channels() const
{
    Channels wanted;
    for (const QCheckBox *box : m_channels) {
        wanted.setFlag(static_cast<Channel>(box->property("channel").toInt()), box->isChecked());
    }
    return wanted;
}

std::optional<SearchQuery> SearchForm::checkedQuery()
{
    QWidget *wrong = nullptr;
    const auto check = [&wrong](bool isFine, QWidget *control) {
        if (!isFine && wrong == nullptr) {
            wrong = control;
        }
    };
    check(checkCountry(), m_country);
    check(checkPattern(), m_pattern);
    check(checkPrice(), m_price);
    check(checkAccounts(), m_accounts);
    if (wrong != nullptr) {
        wrong->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    SearchQuery query;
    query.country = CountryCode::fromText(m_country->currentCode()).value_or(CountryCode());
    query.type = static_cast<NumberType::Kind>(m_type->currentData().toInt());
    query.pattern = cleanPattern(m_pattern->text()).value_or(QString());
    query.match = static_cast<SearchQuery::Match>(m_match->currentData().toInt());
    query.place = m_place->text().simplified();
    query.channels = channels();
    query.highestMonthlyFee = priceFromInput(m_price->text()).value_or(std::nullopt);
    return query;
}

void SearchForm::clearFilters()
{
    m_type->setCurrentIndex(0);
    m_match->setCurrentIndex(0);
    for (QLineEdit *edit : {m_pattern, m_place, m_price}) {
        edit->clear();
    }
    for (QCheckBox *box : std::as_const(m_channels)) {
        box->setChecked(false);
    }
}

void SearchForm::focusFirstField()
{
    m_country->setFocus(Qt::OtherFocusReason);
    m_country->lineEdit()->selectAll();
}

void SearchForm::focusPattern()
{
    m_pattern->setFocus(Qt::OtherFocusReason);
    m_pattern->selectAll();
}

void SearchForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // What a field does not use itself comes here. On a button Enter means that button.
    const bool isOnButton = qobject_cast<QPushButton *>(focusWidget()) != nullptr && focusWidget() != m_search;
    if (!isEnter || event->isAutoRepeat() || isOnButton || !m_search->isEnabled()) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    Q_EMIT searchRequested();
}

} // namespace numberdesk
