// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/formentry.h"

#include "core/compliance/requirementwords.h"
#include "core/locale/formats.h"
#include "ui/compliance/form/refusedvalue.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/searchablecombobox.h"

#include <QEvent>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

/// Between what was sent and what is entered instead, as between the columns of the form. @unit logical pixels
constexpr int PairSpacing = 12;
/// Old and new stand beside each other where each has room for so many.
constexpr int CharactersBeside = 30;

bool isTabStop(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

} // namespace

FormEntry::FormEntry(QString key, QString name, bool isRequired, QWidget *parent)
    : QWidget(parent)
    , m_key(std::move(key))
    , m_name(std::move(name))
    , m_isRequired(isRequired)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    keepTranslated(this, [this] {
        if (m_rejection) {
            showRejection();
        }
    });
}

Field *FormEntry::place(QWidget *control)
{
    m_labelled = new Field(m_name, control, this);
    m_labelled->setOptional(!m_isRequired);
    layout()->addWidget(m_labelled);
    setFocusProxy(control);
    return m_labelled;
}

void FormEntry::placeBelow(QWidget *widget)
{
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, widget, 0, Qt::AlignLeading);
}

void FormEntry::setName(const QString &name)
{
    m_name = name;
    if (m_labelled) {
        m_labelled->setLabel(name);
    }
    if (m_refused != nullptr) {
        showRejection();
    }
}

void FormEntry::setRejection(const std::optional<Rejection> &rejection, const QString &providerName)
{
    m_rejection = rejection;
    m_rejectedBy = providerName;
    if (rejection) {
        m_rejected = comparedOf(*rejection);
    }
    showRejection();
}

QString FormEntry::standingRejection() const
{
    return m_rejection && compared() == m_rejected ? rejectionInWords(m_rejectedBy, m_rejection->reason) : QString();
}

QString FormEntry::rejectionInWords(const QString &providerName, const QString &reason)
{
    const QString words = reason.trimmed();
    return words.isEmpty() ? tr("%1 rejected this and gave no reason.").arg(providerName)
                           //: The provider, and its own words about what was sent.
                           : tr("%1 rejected this: “%2”").arg(providerName, words);
}

void FormEntry::showRejection()
{
    const QString standing = standingRejection();
    const QString sent = m_rejection ? sentThen(*m_rejection) : QString();
    if (!m_rejection || sent.isEmpty()) {
        removeRefused();
    }
    if (m_said != nullptr && (!m_rejection || !sent.isEmpty())) {
        m_said->clear();
    }
    if (!m_rejection) {
        return;
    }
    QStringList lines;
    const QString reason = m_rejection->reason.trimmed();
    if (!standing.isEmpty()) {
        lines.append(standing);
    } else if (reason.isEmpty()) {
        lines.append(tr("Changed since %1 rejected it.").arg(m_rejectedBy));
    } else {
        lines.append(tr("Changed since %1 rejected it: “%2”").arg(m_rejectedBy, reason));
    }
    if (m_rejection->at.isValid()) {
        //: When a provider rejected what was sent to it; %1 is date and time.
        lines.append(tr("Rejected %1.").arg(formats::moment(m_rejection->at)));
    }
    const QString text = lines.join(u'\n');
    if (!sent.isEmpty()) {
        showRefused(sent, text, !standing.isEmpty());
        return;
    }
    if (m_said == nullptr) {
        m_said = new InlineMessage(this);
        m_said->setDismissable(false);
        layout()->addWidget(m_said);
    }
    const Tone tone = standing.isEmpty() ? Tone::Accent : Tone::Bad;
    if (m_said->text() != text || m_said->tone() != tone) {
        m_said->showMessage(tone, text);
    }
}

void FormEntry::showRefused(const QString &sent, const QString &said, bool isStanding)
{
    if (m_refused != nullptr && m_refused->value() != sent) {
        removeRefused();
    }
    if (m_refused == nullptr) {
        QWidget *before = stopBefore();
        m_refused = new RefusedValue(sent, takesFiles(), this);
        // What was sent is read, and reached by Tab, before what is entered instead.
        m_refused->lower();
        setTabOrder(before, m_refused->control());
        auto *column = qobject_cast<QVBoxLayout *>(layout());
        column->removeWidget(m_labelled);
        m_pair = new FlowLayout(nullptr, PairSpacing);
        column->insertLayout(0, m_pair);
        m_pair->addWidget(m_refused);
        m_pair->addWidget(m_labelled);
        setPairWidth();
        Q_EMIT rowChanged();
    }
    m_refused->setWords(m_name, said, isStanding);
    const QString again = isStanding ? tr("This is what was rejected. Enter something else.") : QString();
    m_labelled->setRefusal(again, isStanding ? QStringList{again, said}.join(u'\n') : QString());
}

QList<QWidget *> FormEntry::tabStops() const
{
    QList<QWidget *> stops = findChildren<QWidget *>();
    stops.removeIf([](const QWidget *widget) { return !isTabStop(*widget); });
    return stops;
}

QWidget *FormEntry::stopBefore()
{
    const QList<QWidget *> stops = tabStops();
    QWidget *at = stops.isEmpty() ? this : stops.constFirst();
    do {
        at = at->previousInFocusChain();
    } while (at != this && !isTabStop(*at));
    return at;
}

void FormEntry::removeRefused()
{
    if (m_refused == nullptr) {
        return;
    }
    m_labelled->setRefusal({}, {});
    delete std::exchange(m_refused, nullptr);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    m_pair->removeWidget(m_labelled);
    delete std::exchange(m_pair, nullptr);
    column->insertWidget(0, m_labelled);
    Q_EMIT rowChanged();
}

void FormEntry::setPairWidth() { m_pair->setEvenWidth(fontMetrics().averageCharWidth() * CharactersBeside); }

bool FormEntry::event(QEvent *event)
{
    if (m_pair != nullptr && (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)) {
        setPairWidth();
    }
    return QWidget::event(event);
}

CountryEntry::CountryEntry(QString key, QString name, const CountryCode &country, QWidget *parent)
    : FormEntry(std::move(key), std::move(name), true, parent)
    , m_combo(new SearchableComboBox)
{
    m_combo->setEntries(countryEntries());
    m_combo->setCurrentCode(country.text());
    m_field = place(m_combo);
    keepTranslated(m_combo, [this] { setChoices(); });
    connect(m_combo, &SearchableComboBox::currentCodeChanged, this, [this] {
        m_field->setError(problem());
        showRejection();
        if (!m_isFilling) {
            Q_EMIT changed();
        }
    });
}

void CountryEntry::setChoices()
{
    QList<SearchableComboBox::Entry> entries = countryEntries();
    if (!m_unknown.isEmpty()) {
        entries.append({m_unknown.text(), m_unknown.text()});
    }
    m_combo->setEntries(entries);
    m_field->setError(problem());
}

CountryCode CountryEntry::value() const
{
    return CountryCode::fromText(m_combo->currentCode()).value_or(CountryCode());
}

void CountryEntry::setValue(const CountryCode &country)
{
    if (country.isEmpty()) {
        return;
    }
    m_isFilling = true;
    if (!m_combo->setCurrentCode(country.text())) {
        m_unknown = country;
        setChoices();
        m_combo->setCurrentCode(country.text());
    }
    m_field->setError(problem());
    m_isFilling = false;
}

void CountryEntry::setPlace(const AddressPlace &place)
{
    m_place = place;
    m_field->setError(problem());
}

QString CountryEntry::problem() const { return countryProblem(value(), m_place); }

QString CountryEntry::comparedOf(const Rejection &rejection) const { return rejection.oldValue.trimmed().toUpper(); }

} // namespace numberdesk
