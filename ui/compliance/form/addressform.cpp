// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/addressform.h"

#include "core/compliance/profiles/addressrules.h"
#include "ui/compliance/form/answerentry.h"
#include "ui/compliance/form/entrygrid.h"
#include "ui/widgets/keeptranslated.h"

#include <QVBoxLayout>

#include <algorithm>

namespace numberdesk {
FormGap makeGap(const FormEntry &entry, const QString &problem)
{
    //: A line of what is missing: the field, and what is wrong with it.
    const QString text = problem.isEmpty() ? entry.name() : FormEntry::tr("%1: %2").arg(entry.name(), problem);
    return {entry.key(), !problem.isEmpty(), text, entry.focusProxy(), false};
}

std::optional<FormGap> wrongnessOf(const FormEntry &entry)
{
    if (const QString problem = entry.problem(); !problem.isEmpty()) {
        return makeGap(entry, problem);
    }
    const QString rejected = entry.standingRejection();
    if (rejected.isEmpty()) {
        return std::nullopt;
    }
    FormGap gap = makeGap(entry, rejected);
    gap.isRejected = true;
    return gap;
}

std::optional<FormGap> gapOf(const FormEntry &entry)
{
    const std::optional<FormGap> wrong = wrongnessOf(entry);
    const bool isMissing = entry.isRequired() && entry.isEmpty();
    return wrong || !isMissing ? wrong : std::optional(makeGap(entry, {}));
}

AddressForm::AddressForm(const CountryCode &country, bool isRequired, QWidget *parent)
    : QWidget(parent)
    , m_isRequired(isRequired)
    , m_given(country)
    , m_business(add("business", false))
    , m_phone(add("phone", false))
    , m_firstName(add("first", false))
    , m_lastName(add("last", false))
    , m_street(add("street", true))
    , m_extended(add("extended", false))
    , m_postalCode(add("postal", usesPostalCodes(country)))
    , m_city(add("city", true))
    , m_area(add("area", false))
    , m_country(new CountryEntry(QStringLiteral("address/country"), QString(), country, this))
{
    m_entries.append(m_country);
    connect(m_country, &FormEntry::changed, this, &AddressForm::changed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *grid = new EntryGrid(this);
    for (FormEntry *entry : std::as_const(m_entries)) {
        grid->add(entry);
    }
    column->addWidget(grid);
    connect(this, &AddressForm::changed, this, &AddressForm::showDoubts);
    keepTranslated(this, [this] { setTexts(); });
}

void AddressForm::showDoubts()
{
    const QHash<AddressPart, AnswerEntry *> entries{
        {AddressPart::BusinessName, m_business},   {AddressPart::PhoneNumber, m_phone},
        {AddressPart::FirstName, m_firstName},     {AddressPart::LastName, m_lastName},
        {AddressPart::StreetAddress, m_street},    {AddressPart::ExtendedAddress, m_extended},
        {AddressPart::PostalCode, m_postalCode},   {AddressPart::Locality, m_city},
        {AddressPart::AdministrativeArea, m_area},
    };
    QHash<AnswerEntry *, QStringList> doubts;
    for (const AddressDoubt &doubt : addressDoubts(read())) {
        doubts[entries.value(doubt.part)].append(doubt.text);
    }
    for (AnswerEntry *entry : entries) {
        entry->setDoubt(doubts.value(entry).join(u' '));
    }
}

void AddressForm::setTexts()
{
    m_business->setWords(tr("Company name"), m_isRequired ? tr("A company or a last name is needed.") : QString());
    m_phone->setWords(tr("Contact phone"));
    m_firstName->setWords(tr("First name"));
    m_lastName->setWords(tr("Last name"));
    m_street->setWords(tr("Street and number"));
    m_extended->setWords(tr("Building, floor or suite"));
    m_postalCode->setWords(tr("Postal code"));
    //: Field of a postal address.
    m_city->setWords(tr("City"));
    m_area->setWords(tr("Province or state"));
    //: Field of a postal address.
    m_country->setName(tr("Country"));
    showDoubts();
}

AnswerEntry *AddressForm::add(const char *key, bool isRequired)
{
    Requirement part;
    part.key = QStringLiteral("address/") + QLatin1String(key);
    part.required = isRequired && m_isRequired;
    auto *entry = new AnswerEntry(part.key, part, {}, this);
    connect(entry, &FormEntry::changed, this, &AddressForm::changed);
    m_entries.append(entry);
    m_texts.append(entry);
    return entry;
}

bool AddressForm::isUntouched() const
{
    return std::all_of(m_texts.cbegin(), m_texts.cend(), [](const AnswerEntry *entry) { return entry->isEmpty(); });
}

std::optional<PostalAddress> AddressForm::address() const
{
    return !m_isRequired && isUntouched() ? std::nullopt : std::optional(read());
}

std::optional<PostalAddress> AddressForm::entered() const
{
    return isUntouched() && m_country->value() == m_given ? std::nullopt : std::optional(read());
}

void AddressForm::setAddress(const std::optional<PostalAddress> &address)
{
    const PostalAddress parts = address.value_or(PostalAddress());
    m_business->setValue(parts.businessName);
    m_firstName->setValue(parts.firstName);
    m_lastName->setValue(parts.lastName);
    m_street->setValue(parts.streetAddress);
    m_extended->setValue(parts.extendedAddress);
    m_postalCode->setValue(parts.postalCode);
    m_city->setValue(parts.locality);
    m_area->setValue(parts.administrativeArea);
    m_country->setValue(parts.country.isEmpty() ? m_given : parts.country);
    m_phone->setValue(parts.phoneNumber);
    showDoubts();
}

void AddressForm::setRejections(const QHash<QString, Rejection> &rejections, const QString &providerName)
{
    for (FormEntry *entry : std::as_const(m_entries)) {
        const auto found = rejections.constFind(entry->key());
        entry->setRejection(found == rejections.cend() ? std::nullopt : std::optional(*found), providerName);
    }
}

PostalAddress AddressForm::read() const
{
    PostalAddress address;
    address.businessName = m_business->value();
    address.firstName = m_firstName->value();
    address.lastName = m_lastName->value();
    address.streetAddress = m_street->value();
    address.extendedAddress = m_extended->value();
    address.postalCode = m_postalCode->value();
    address.locality = m_city->value();
    address.administrativeArea = m_area->value();
    address.country = m_country->value();
    address.phoneNumber = m_phone->value();
    return address;
}

QList<FormGap> AddressForm::gaps() const
{
    if (!m_isRequired && isUntouched()) {
        return {};
    }
    QList<FormGap> gaps;
    if (m_business->isEmpty() && m_lastName->isEmpty()) {
        gaps.append({QStringLiteral("address/name"), false, tr("Company or last name"), m_business->focusProxy()});
    }
    QList<const FormEntry *> needed{m_street, m_city, m_country};
    if (usesPostalCodes(m_country->value())) {
        needed.append(m_postalCode);
    }
    for (const FormEntry *entry : m_entries) {
        // Whether a postal code is needed hangs on the country that is chosen now, not on the entry.
        const bool isMissing = needed.contains(entry) && entry->isEmpty();
        if (const std::optional<FormGap> gap = wrongnessOf(*entry)) {
            gaps.append(*gap);
        } else if (isMissing) {
            gaps.append(makeGap(*entry, {}));
        }
    }
    return gaps;
}

} // namespace numberdesk
