// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/casegaps.h"
#include "core/providers/provider.h"
#include "core/purchasing/purchaser.h"
#include "ui/compliance/form/addressform.h"
#include "ui/compliance/form/formgap.h"
#include "ui/compliance/form/formvalues.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace numberdesk {

class EntryGrid;
class InlineMessage;
class SpecEntry;
class DocumentInspector;
class VaultKeeper;

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
    /// Where the number belongs to, as its provider writes it; empty where that is not known.
    QString region;
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
///
/// A long form builds itself in slices while the window goes on; values and gaps are complete from the beginning.
class RequirementForm : public QWidget
{
    Q_OBJECT

public:
    /// @p vault is where chosen files are kept once @p inspector has looked into them; null: they stay where they are.
    /// Both outlive the form.
    explicit RequirementForm(FormContent content, VaultKeeper *vault = nullptr, DocumentInspector *inspector = nullptr,
                             QWidget *parent = nullptr);
    ~RequirementForm() override;

    [[nodiscard]] const FormContent &content() const { return m_content; }
    /// What is missing or wrong, in the order of the form: what gapsOf() says of a case with these answers. What the
    /// provider said against the whole, which no field can mend, is not among it.
    [[nodiscard]] QList<FormGap> gaps() const;
    /// The same as a case tells them, and what was said against the whole besides.
    [[nodiscard]] QList<CaseGap> caseGaps() const;
    /// Looks at all chosen files again.
    void checkFilesAgain();
    /// Adds everything that was entered to a request.
    void fill(PurchaseRequest &request) const;

    /// Everything that was entered. Answers to what is not asked any more, put in by setValues(), are among them.
    [[nodiscard]] FormValues values() const;
    /// Puts these values in place of what was entered, without changed(). One that a field cannot show stays as it is
    /// and is told as wrong.
    void setValues(const FormValues &values);
    /// What the provider said against what was sent before: by Requirement::identifier(), by the part of the address
    /// ("address/postal") or by the key of a purchase field. What belongs to no field is shown above the form; what is
    /// about the whole has a key that begins with WholeCase.
    void setRejections(const QHash<QString, Rejection> &rejections);

    /// The field of a gap, or of an identifier as setRejections() has it; null when there is none. Builds the form so
    /// far if it has not come there yet.
    [[nodiscard]] QWidget *placeOf(const QString &key);
    /// All fields are there.
    [[nodiscard]] bool isComplete() const { return m_built == static_cast<qsizetype>(m_items.size()); }

Q_SIGNALS:
    /// The person changed something. What is to be kept is values().
    void changed();
    /// A file that the person chose is in the vault now; values() has its id in place of the path.
    void movedToVault();
    /// The last field of a long form is there.
    void completed();

protected:
    bool event(QEvent *event) override;

private:
    struct Item;

    void addRequirements(const RequirementSet &set);
    void addAddress();
    void addOwnFields();
    void watch(FormEntry *entry);
    void buildSlice();
    void buildUntil(qsizetype end);
    void buildNext();
    /// Shows what was built since, and ends when all was.
    void showBuilt();
    /// Tab goes as one reads, whatever was made first.
    void orderTabStops();
    void build(Item &item);
    void showNotices();
    [[nodiscard]] bool hasField(const QString &key) const;
    [[nodiscard]] bool isAddressRequirement(const QString &identifier) const;
    [[nodiscard]] std::optional<Rejection> rejectionOf(const FormEntry &entry, const QString &identifier) const;
    /// What stands in the form, as a case.
    [[nodiscard]] ComplianceCase draft() const;

    FormContent m_content;
    VaultKeeper *m_vault;
    DocumentInspector *m_inspector;
    std::vector<std::unique_ptr<Item>> m_items;
    qsizetype m_built = 0;
    /// The grid that the last field went into, and those that are not shown yet.
    EntryGrid *m_filling = nullptr;
    QList<EntryGrid *> m_hidden;
    QTimer m_slices;
    QList<SpecEntry *> m_fields;
    AddressForm *m_address = nullptr;
    SpecEntry *m_label = nullptr;
    /// What was put in and belongs to no field.
    FormValues m_unplaced;
    QHash<QString, Rejection> m_rejections;
    InlineMessage *m_notices;
    QVBoxLayout *m_words;
    QVBoxLayout *m_files;
};

} // namespace numberdesk
