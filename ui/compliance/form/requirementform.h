// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"
#include "core/purchasing/purchaser.h"
#include "ui/compliance/form/addressform.h"

#include <QWidget>

namespace numberdesk {

class DocumentEntry;
class SpecEntry;

/// What a purchase asks for besides the number.
struct FormContent
{
    QString providerName;
    /// Nothing when the provider does not tell requirements; `sentence` says so then.
    std::optional<RequirementSet> requirements;
    QString sentence;
    /// By the requirements or by the number itself.
    bool addressRequired = false;
    /// Filled in as the address's country.
    CountryCode country;
    QList<FieldSpec> purchaseFields;
    bool hasLabel = false;
    /// The provider takes no label with a purchase: it is kept on this computer.
    bool keepsLabelHere = false;
    /// Filled in as the label.
    QString label;

    /// Whether the same is asked for, so that what was entered can stay.
    [[nodiscard]] bool asksForTheSameAs(const FormContent &other) const;
};

/// The fields for all of it. Nothing that the provider asks for is left out, whatever its kind.
class RequirementForm : public QWidget
{
    Q_OBJECT

public:
    explicit RequirementForm(FormContent content, QWidget *parent = nullptr);

    [[nodiscard]] const FormContent &content() const { return m_content; }
    /// What is missing or wrong, in the order of the form.
    [[nodiscard]] QList<FormGap> gaps() const;
    /// Looks at all chosen files again.
    void checkFilesAgain();
    /// Adds everything that was entered to a request.
    void fill(PurchaseRequest &request) const;

Q_SIGNALS:
    void changed();

private:
    void addRequirements(const RequirementSet &set);
    void addAddress();
    void addOwnFields();
    void watch(FormEntry *entry);

    FormContent m_content;
    QList<AnswerEntry *> m_answers;
    QList<DocumentEntry *> m_documents;
    QList<SpecEntry *> m_fields;
    AddressForm *m_address = nullptr;
    SpecEntry *m_label = nullptr;
};

} // namespace numberdesk
