// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/addressform.h"

#include "ui/widgets/keeptranslated.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace numberdesk {
namespace {

/// Countries whose post uses no codes, as far as the numbers of these providers reach there.
/// Source: Universal Postal Union, "Addressing systems".
bool hasPostalCodes(const CountryCode &country)
{
    static const QStringList without{QStringLiteral("AE"), QStringLiteral("AG"), QStringLiteral("BS"),
                                     QStringLiteral("BW"), QStringLiteral("CM"), QStringLiteral("GH"),
                                     QStringLiteral("HK"), QStringLiteral("MO"), QStringLiteral("QA"),
                                     QStringLiteral("RW"), QStringLiteral("UG"), QStringLiteral("ZW")};
    return !without.contains(country.text());
}

} // namespace

FormGap makeGap(const FormEntry &entry, const QString &problem)
{
    //: A line of what is missing: the field, and what is wrong with it.
    const QString text = problem.isEmpty() ? entry.name() : FormEntry::tr("%1: %2").arg(entry.name(), problem);
    return {entry.key(), !problem.isEmpty(), text, entry.focusProxy()};
}

std::optional<FormGap> gapOf(const FormEntry &entry)
{
    const QString problem = entry.problem();
    const bool isMissing = entry.isRequired() && entry.isEmpty();
    return problem.isEmpty() && !isMissing ? std::nullopt : std::optional(makeGap(entry, problem));
}

QLayout *makeEntryGrid(const QList<FormEntry *> &entries)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    int column = 0;
    for (FormEntry *entry : entries) {
        if (entry->isWide() && column == 1) {
            ++row;
            column = 0;
        }
        grid->addWidget(entry, row, column, 1, entry->isWide() ? 2 : 1);
        if (entry->isWide() || column == 1) {
            ++row;
            column = 0;
        } else {
            column = 1;
        }
    }
    return grid;
}

AddressForm::AddressForm(const CountryCode &country, bool isRequired, QWidget *parent)
    : QWidget(parent)
    , m_isRequired(isRequired)
    , m_business(add("business", false))
    , m_phone(add("phone", false))
    , m_firstName(add("first", false))
    , m_lastName(add("last", false))
    , m_street(add("street", true))
    , m_extended(add("extended", false))
    , m_postalCode(add("postal", hasPostalCodes(country)))
    , m_city(add("city", true))
    , m_area(add("area", false))
    , m_country(new CountryEntry(QStringLiteral("address/country"), QString(), country, this))
{
    m_entries.append(m_country);
    connect(m_country, &FormEntry::changed, this, &AddressForm::changed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(makeEntryGrid(m_entries));
    keepTranslated(this, [this] { setTexts(); });
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
}

AnswerEntry *AddressForm::add(const char *key, bool isRequired)
{
    Requirement part;
    part.key = QStringLiteral("address/") + QLatin1String(key);
    part.required = isRequired && m_isRequired;
    auto *entry = new AnswerEntry(part, this);
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
    if (!m_isRequired && isUntouched()) {
        return std::nullopt;
    }
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
    if (hasPostalCodes(m_country->value())) {
        needed.append(m_postalCode);
    }
    for (const FormEntry *entry : m_entries) {
        const QString problem = entry->problem();
        if (!problem.isEmpty() || (needed.contains(entry) && entry->isEmpty())) {
            gaps.append(makeGap(*entry, problem));
        }
    }
    return gaps;
}

} // namespace numberdesk
