// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/addressform.h"

#include "ui/compliance/form/answerentry.h"
#include "ui/compliance/form/entrygrid.h"
#include "ui/widgets/keeptranslated.h"

#include <QVBoxLayout>

namespace numberdesk {

AddressForm::AddressForm(const CountryCode &country, const AddressPlace &place, bool isRequired, QWidget *parent)
    : QWidget(parent)
    , m_isRequired(isRequired)
    , m_place(place)
    , m_given(country)
    , m_country(new CountryEntry(addressPartField(AddressPart::Country), QString(), country, this))
{
    const QList<AddressPart> parts = addressParts();
    for (const AddressPart part : parts) {
        if (part != AddressPart::Country) {
            const bool isMust = part == AddressPart::StreetAddress || part == AddressPart::Locality ||
                                (part == AddressPart::PostalCode && usesPostalCodes(country));
            m_entries.append(add(part, isMust));
        }
    }
    m_entries.append(m_country);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *grid = new EntryGrid(this);
    for (FormEntry *entry : std::as_const(m_entries)) {
        grid->add(entry);
        connect(entry, &FormEntry::changed, this, &AddressForm::changed);
    }
    column->addWidget(grid);
    connect(this, &AddressForm::changed, this, &AddressForm::showDoubts);
    keepTranslated(this, [this] { setTexts(); });
}

AnswerEntry *AddressForm::add(AddressPart part, bool isRequired)
{
    Requirement asked;
    asked.key = addressPartField(part);
    asked.required = isRequired && m_isRequired;
    auto *entry = new AnswerEntry(asked.key, asked, {}, this);
    m_texts.insert(part, entry);
    return entry;
}

void AddressForm::showDoubts()
{
    QHash<AddressPart, QStringList> doubts;
    const QList<AddressDoubt> found = addressDoubts(read(), m_place);
    for (const AddressDoubt &doubt : found) {
        doubts[doubt.part].append(doubt.text);
    }
    for (auto entry = m_texts.cbegin(); entry != m_texts.cend(); ++entry) {
        entry.value()->setDoubt(doubts.value(entry.key()).join(u' '));
    }
}

void AddressForm::setTexts()
{
    for (auto entry = m_texts.cbegin(); entry != m_texts.cend(); ++entry) {
        const bool isCompany = entry.key() == AddressPart::BusinessName;
        entry.value()->setWords(addressPartName(entry.key()),
                                isCompany && m_isRequired ? tr("A company or a last name is needed.") : QString());
    }
    m_country->setName(addressPartName(AddressPart::Country));
    m_country->setPlace(m_place);
    showDoubts();
}

std::optional<PostalAddress> AddressForm::address() const
{
    const PostalAddress address = read();
    return !m_isRequired && isBlank(address) ? std::nullopt : std::optional(address);
}

std::optional<PostalAddress> AddressForm::entered() const
{
    const PostalAddress address = read();
    return isBlank(address) && address.country == m_given ? std::nullopt : std::optional(address);
}

void AddressForm::setAddress(const std::optional<PostalAddress> &address)
{
    const PostalAddress parts = address.value_or(PostalAddress());
    for (auto entry = m_texts.cbegin(); entry != m_texts.cend(); ++entry) {
        entry.value()->setValue(addressText(parts, entry.key()));
    }
    m_country->setValue(parts.country.isEmpty() ? m_given : parts.country);
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
    for (auto entry = m_texts.cbegin(); entry != m_texts.cend(); ++entry) {
        setAddressText(address, entry.key(), entry.value()->value());
    }
    address.country = m_country->value();
    return address;
}

} // namespace numberdesk
