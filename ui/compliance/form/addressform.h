// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requirement.h"
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
    /// What to put the focus on to mend it; null while a long form has not come so far (RequirementForm::placeOf()).
    QWidget *place = nullptr;
    /// The provider rejected what stands there; `text` has its words.
    bool isRejected = false;
};

/// The gap of an entry that is wrong, or that is missing when there is no @p problem.
FormGap makeGap(const FormEntry &entry, const QString &problem);
/// What is wrong with what was entered, or rejected; nothing when nothing is.
std::optional<FormGap> wrongnessOf(const FormEntry &entry);
/// What an entry lacks; nothing when it is fine.
std::optional<FormGap> gapOf(const FormEntry &entry);

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
    /// Keys of the entries are those of gaps() and setRejections().
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
    AnswerEntry *add(const char *key, bool isRequired);
    void setTexts();
    void showDoubts();
    [[nodiscard]] PostalAddress read() const;
    [[nodiscard]] bool isUntouched() const;

    bool m_isRequired;
    /// The country at the beginning.
    CountryCode m_given;
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
