// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compliance/form/formentry.h"

namespace numberdesk {

class AnswerEntry;

/// Something that keeps a purchase from being confirmed.
struct FormGap
{
    /// Unique on the form.
    QString key;
    /// Something was entered and it is wrong; otherwise nothing was entered.
    bool isWrong = false;
    QString text;
    /// What to put the focus on to mend it.
    QWidget *place = nullptr;
};

/// The gap of an entry that is wrong, or that is missing when there is no @p problem.
FormGap makeGap(const FormEntry &entry, const QString &problem);
/// What an entry lacks; nothing when it is fine.
std::optional<FormGap> gapOf(const FormEntry &entry);

/// Places entries in two columns, in order; wide ones take a whole row.
QLayout *makeEntryGrid(const QList<FormEntry *> &entries);

/// A postal address. Where it is needed, street, city, country, postal code and a company or last name must be there:
/// without them a letter would not arrive.
class AddressForm : public QWidget
{
    Q_OBJECT

public:
    /// @p country is filled in already. An address that is not @p isRequired may stay empty as a whole.
    AddressForm(const CountryCode &country, bool isRequired, QWidget *parent = nullptr);

    /// Nothing while an address that is not needed is empty.
    [[nodiscard]] std::optional<PostalAddress> address() const;
    [[nodiscard]] QList<FormGap> gaps() const;

Q_SIGNALS:
    void changed();

private:
    AnswerEntry *add(const char *key, bool isRequired);
    void setTexts();
    [[nodiscard]] bool isUntouched() const;

    bool m_isRequired;
    QList<FormEntry *> m_entries;
    QList<AnswerEntry *> m_texts;
    AnswerEntry *m_business;
    AnswerEntry *m_phone;
    AnswerEntry *m_firstName;
    AnswerEntry *m_lastName;
    AnswerEntry *m_street;
    AnswerEntry *m_extended;
    AnswerEntry *m_postalCode;
    AnswerEntry *m_city;
    AnswerEntry *m_area;
    CountryEntry *m_country;
};

} // namespace numberdesk
