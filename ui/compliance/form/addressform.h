// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/addressrules.h"
#include "ui/compliance/form/formentry.h"

namespace numberdesk {

class AnswerEntry;

/// A postal address. Where it is needed, street, city, country, postal code and a company or last name must be there:
/// without them a letter would not arrive. What is missing is for gapsOf() to say.
class AddressForm : public QWidget
{
    Q_OBJECT

public:
    /// @p country is filled in already. An address that is not @p isRequired may stay empty as a whole.
    AddressForm(const CountryCode &country, const AddressPlace &place, bool isRequired, QWidget *parent = nullptr);

    /// Nothing while an address that is not needed is empty.
    [[nodiscard]] std::optional<PostalAddress> address() const;
    /// Their keys are addressPartField().
    [[nodiscard]] const QList<FormEntry *> &entries() const { return m_entries; }

    /// What was entered, whether it is needed or not; nothing while all is as it was at the beginning.
    [[nodiscard]] std::optional<PostalAddress> entered() const;
    /// Puts an address in without changed(); nothing empties it.
    void setAddress(const std::optional<PostalAddress> &address);
    /// Keys of rejections are those of the entries ("address/postal").
    void setRejections(const QHash<QString, Rejection> &rejections, const QString &providerName);

Q_SIGNALS:
    void changed();

private:
    AnswerEntry *add(AddressPart part, bool isRequired);
    void setTexts();
    void showDoubts();
    [[nodiscard]] PostalAddress read() const;

    bool m_isRequired;
    AddressPlace m_place;
    /// The country at the beginning.
    CountryCode m_given;
    QList<FormEntry *> m_entries;
    QMap<AddressPart, AnswerEntry *> m_texts;
    CountryEntry *m_country;
};

} // namespace numberdesk
