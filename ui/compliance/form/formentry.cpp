// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/formentry.h"

#include "core/compliance/requirementwords.h"
#include "core/locale/formats.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/searchablecombobox.h"

#include <QVBoxLayout>

namespace numberdesk {

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
        if (m_said != nullptr) {
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
    if (!m_rejection) {
        if (m_said != nullptr) {
            m_said->clear();
        }
        return;
    }
    if (m_said == nullptr) {
        m_said = new InlineMessage(this);
        m_said->setDismissable(false);
        layout()->addWidget(m_said);
    }
    const QString standing = standingRejection();
    const QString reason = m_rejection->reason.trimmed();
    QStringList lines;
    if (!standing.isEmpty()) {
        lines.append(standing);
    } else if (reason.isEmpty()) {
        lines.append(tr("Changed since %1 rejected it.").arg(m_rejectedBy));
    } else {
        lines.append(tr("Changed since %1 rejected it: “%2”").arg(m_rejectedBy, reason));
    }
    if (const QString sent = sentThen(*m_rejection); !sent.isEmpty()) {
        lines.append(m_rejection->at.isValid()
                         //: What was sent to the provider before, and when.
                         ? tr("Sent before, until %2: %1").arg(sent, formats::moment(m_rejection->at))
                         : tr("Sent before: %1").arg(sent));
    }
    const QString text = lines.join(u'\n');
    const Tone tone = standing.isEmpty() ? Tone::Accent : Tone::Bad;
    if (m_said->text() != text || m_said->tone() != tone) {
        m_said->showMessage(tone, text);
    }
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

QString CountryEntry::problem() const
{
    return !m_unknown.isEmpty() && value() == m_unknown
               ? tr("“%1” is the code of no country. Choose one.").arg(m_unknown.text())
               : QString();
}

QString CountryEntry::comparedOf(const Rejection &rejection) const { return rejection.oldValue.trimmed().toUpper(); }

} // namespace numberdesk
