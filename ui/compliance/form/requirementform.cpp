// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/requirementform.h"

#include "ui/compliance/form/documententry.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace numberdesk {
namespace {

using Kind = Requirement::Kind;

TextLabel *makeSubHead(const QString &text)
{
    auto *label = new TextLabel(text);
    label->setWeight(QFont::DemiBold);
    return label;
}

TextLabel *makeSentence(const QString &text)
{
    auto *label = new TextLabel(text, TextSize::Normal, Tone::Dim);
    label->setWrapping(true);
    return label;
}

} // namespace

bool FormContent::asksForTheSameAs(const FormContent &other) const
{
    const bool sameFields =
        std::equal(purchaseFields.cbegin(), purchaseFields.cend(), other.purchaseFields.cbegin(),
                   other.purchaseFields.cend(), [](const FieldSpec &left, const FieldSpec &right) {
                       return left.key == right.key && left.kind == right.kind && left.required == right.required;
                   });
    return sameFields && requirements == other.requirements && sentence == other.sentence &&
           addressRequired == other.addressRequired && country == other.country && hasLabel == other.hasLabel &&
           keepsLabelHere == other.keepsLabelHere;
}

RequirementForm::RequirementForm(FormContent content, QWidget *parent)
    : QWidget(parent)
    , m_content(std::move(content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    if (m_content.requirements) {
        addRequirements(*m_content.requirements);
    } else {
        column->addWidget(makeSentence(m_content.sentence));
        if (m_content.addressRequired) {
            addAddress();
        }
    }
    addOwnFields();
}

void RequirementForm::watch(FormEntry *entry) { connect(entry, &FormEntry::changed, this, &RequirementForm::changed); }

void RequirementForm::addRequirements(const RequirementSet &set)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    if (set.skipped > 0) {
        auto *message = new InlineMessage(this);
        message->setDismissable(false);
        keepTranslated(message, [this, message, skipped = set.skipped] {
            message->showMessage(Tone::Warning,
                                 tr("%n requirement(s) of %1 could not be read, so this form may be incomplete. %1 may "
                                    "refuse the purchase and say what is missing.",
                                    nullptr, skipped)
                                     .arg(m_content.providerName));
        });
        column->addWidget(message);
    }
    QList<FormEntry *> inWords;
    QList<FormEntry *> files;
    bool wantsAddress = m_content.addressRequired;
    for (const Requirement &requirement : set.requirements) {
        if (requirement.kind == Kind::Address) {
            wantsAddress = true;
        } else if (requirement.kind == Kind::Document) {
            m_documents.append(new DocumentEntry(requirement, this));
            files.append(m_documents.constLast());
        } else {
            m_answers.append(new AnswerEntry(requirement, this));
            inWords.append(m_answers.constLast());
        }
    }
    if (inWords.isEmpty() && files.isEmpty() && !wantsAddress) {
        TextLabel *sentence = makeSentence({});
        keepTranslated(sentence, [this, sentence] {
            sentence->setText(tr("%1 asks for nothing more for such a number.").arg(m_content.providerName));
        });
        column->addWidget(sentence);
    }
    for (FormEntry *entry : inWords + files) {
        watch(entry);
    }
    if (!inWords.isEmpty()) {
        column->addLayout(makeEntryGrid(inWords));
    }
    if (wantsAddress) {
        addAddress();
    }
    if (!files.isEmpty()) {
        column->addLayout(makeEntryGrid(files));
    }
}

void RequirementForm::addAddress()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    const RequirementSet set = m_content.requirements.value_or(RequirementSet());
    const auto asked = std::find_if(set.requirements.cbegin(), set.requirements.cend(),
                                    [](const Requirement &entry) { return entry.kind == Kind::Address; });
    const bool isNamed = asked != set.requirements.cend();
    TextLabel *head = makeSubHead({});
    keepTranslated(head, [head, name = isNamed ? asked->name : QString()] {
        //: Head above the fields of a postal address.
        head->setText(name.isEmpty() ? tr("Address") : name);
    });
    column->addWidget(head);
    if (isNamed && !asked->description.isEmpty()) {
        column->addWidget(makeSentence(asked->description));
    }
    const bool isRequired = m_content.addressRequired || (isNamed && asked->required);
    m_address = new AddressForm(m_content.country, isRequired, this);
    connect(m_address, &AddressForm::changed, this, &RequirementForm::changed);
    column->addWidget(m_address);
}

void RequirementForm::addOwnFields()
{
    QList<FormEntry *> entries;
    for (const FieldSpec &spec : m_content.purchaseFields) {
        m_fields.append(new SpecEntry(spec, this));
        entries.append(m_fields.constLast());
    }
    if (m_content.hasLabel) {
        FieldSpec spec;
        spec.key = QStringLiteral("label");
        spec.defaultValue = m_content.label;
        m_label = new SpecEntry(spec, this);
        // A label that the person clears stays empty.
        spec.defaultValue.clear();
        keepTranslated(m_label, [this, label = spec]() mutable {
            //: Field: the name that one gives a number.
            label.label = tr("Label");
            label.hint = m_content.keepsLabelHere
                             ? tr("The name under which the number stands in your list. %1 takes no label with a "
                                  "purchase, so it is kept on this computer.")
                                   .arg(m_content.providerName)
                             : tr("The name under which the number stands in your list.");
            m_label->setSpec(label);
        });
        entries.append(m_label);
    }
    for (FormEntry *entry : entries) {
        watch(entry);
    }
    if (!entries.isEmpty()) {
        qobject_cast<QVBoxLayout *>(layout())->addLayout(makeEntryGrid(entries));
    }
}

QList<FormGap> RequirementForm::gaps() const
{
    QList<FormGap> gaps;
    const auto look = [&gaps](const FormEntry *entry) {
        if (const std::optional<FormGap> gap = gapOf(*entry)) {
            gaps.append(*gap);
        }
    };
    std::for_each(m_answers.cbegin(), m_answers.cend(), look);
    if (m_address != nullptr) {
        gaps += m_address->gaps();
    }
    std::for_each(m_documents.cbegin(), m_documents.cend(), look);
    std::for_each(m_fields.cbegin(), m_fields.cend(), look);
    if (m_label != nullptr) {
        look(m_label);
    }
    return gaps;
}

void RequirementForm::checkFilesAgain()
{
    for (DocumentEntry *document : m_documents) {
        document->lookAgain();
    }
}

void RequirementForm::fill(PurchaseRequest &request) const
{
    for (const AnswerEntry *entry : m_answers) {
        if (!entry->isEmpty()) {
            const Requirement &requirement = entry->requirement();
            request.order.answers.append({requirement.id, requirement.key, entry->value(), {}});
        }
    }
    for (const DocumentEntry *document : m_documents) {
        if (!document->isEmpty()) {
            request.files.append(document->file());
        }
    }
    if (m_address != nullptr) {
        request.order.address = m_address->address();
    }
    for (const SpecEntry *entry : m_fields) {
        if (!entry->isEmpty()) {
            request.order.fields.insert(entry->spec().key, entry->value());
        }
    }
    if (m_label != nullptr) {
        QString &label = m_content.keepsLabelHere ? request.keptLabel : request.order.label;
        label = m_label->value();
    }
}

} // namespace numberdesk
