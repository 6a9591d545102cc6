// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a requirement form: put in, read, judged, and taken into a purchase.
#include "core/compliance/cases/casegaps.h"
#include "ui/compliance/form/formitem.h"
#include "ui/compliance/form/specentry.h"

#include <QSet>

namespace numberdesk {
namespace {

FormGap formGapOf(const CaseGap &gap, const QString &key, const QString &providerName)
{
    FormGap told;
    told.key = key;
    told.isRejected = gap.kind == CaseGap::Kind::Rejected;
    told.isWrong = gap.kind != CaseGap::Kind::Missing && gap.kind != CaseGap::Kind::ToDo;
    const QString problem = told.isRejected ? FormEntry::rejectionInWords(providerName, gap.text) : gap.text;
    if (problem.isEmpty()) {
        told.text = gap.name;
    } else {
        told.text = problem.startsWith(gap.name + u':')
                        ? problem
                        //: A line of what is missing: the field, and what is wrong with it.
                        : FormEntry::tr("%1: %2").arg(gap.name, problem);
    }
    return told;
}

} // namespace

ComplianceCase RequirementForm::draft() const
{
    ComplianceCase draft;
    draft.subject.country = m_content.country;
    draft.asked = m_content.requirements;
    draft.numberNeedsAddress = m_content.addressRequired;
    const FormValues said = values();
    for (auto answer = said.answers.cbegin(); answer != said.answers.cend(); ++answer) {
        draft.answers[answer.key()].value = answer.value();
    }
    for (auto documents = said.documents.cbegin(); documents != said.documents.cend(); ++documents) {
        for (const DocumentValue &value : documents.value()) {
            draft.answers[documents.key()].documentIds.append(textOf(value));
        }
    }
    draft.address = said.address;
    draft.fields = said.fields;
    for (auto rejection = m_rejections.cbegin(); rejection != m_rejections.cend(); ++rejection) {
        const bool isOfField = hasField(rejection.key());
        if (isOfField || rejection.key().startsWith(WholeCase)) {
            CaseRejection told;
            told.identifier = isOfField ? rejection.key() : QString();
            told.reason = rejection->reason;
            told.isSettled = rejection->isSettled;
            told.before.value = rejection->oldValue;
            told.before.documentIds = rejection->oldFile.split(u'\n', Qt::SkipEmptyParts);
            draft.rejections.append(told);
        }
    }
    return draft;
}

QList<CaseGap> RequirementForm::caseGaps() const
{
    QHash<QString, const Item *> items;
    for (const std::unique_ptr<Item> &item : m_items) {
        items.insert(item->requirement.identifier(), item.get());
    }
    // What stands in a field was judged when it was entered.
    const auto judgeDocument = [this, &items](const Requirement &requirement, const QString &text) {
        const Item &item = *items.value(requirement.identifier());
        const QList<DocumentValue> values = item.document != nullptr ? item.document->documents() : item.documents;
        const auto value = std::find_if(values.cbegin(), values.cend(),
                                        [&text](const DocumentValue &known) { return textOf(known) == text; });
        const auto seen = item.document != nullptr ? item.document->checkOf(*value) : std::nullopt;
        return seen ? *seen : DocumentEntry::look(*value, requirement, m_vault);
    };
    const auto judgeAnswer = [this, &items](const Requirement &requirement, const QString &answer) {
        const Item *item = items.value(requirement.identifier());
        return item != nullptr && item->answer != nullptr ? item->answer->check()
                                                          : checkAnswer(requirement, answer, m_content.country);
    };
    return gapsOf(draft(), m_content.purchaseFields, judgeDocument, judgeAnswer);
}

QList<FormGap> RequirementForm::gaps() const
{
    QHash<QString, QString> keys;
    QHash<QString, const FormEntry *> entries;
    for (const std::unique_ptr<Item> &item : m_items) {
        keys.insert(item->requirement.identifier(), item->key());
        entries.insert(item->requirement.identifier(), item->entry());
    }
    for (const SpecEntry *field : m_fields) {
        keys.insert(field->spec().key, field->key());
        entries.insert(field->spec().key, field);
    }
    if (m_address != nullptr) {
        for (const FormEntry *entry : m_address->entries()) {
            entries.insert(entry->key(), entry);
        }
        entries.insert(QStringLiteral("address/name"), m_address->entries().constFirst());
    }
    QList<FormGap> gaps;
    const QList<CaseGap> found = caseGaps();
    for (const CaseGap &gap : found) {
        if (gap.identifier.isEmpty()) {
            continue;
        }
        const FormEntry *entry = entries.value(gap.identifier);
        gaps.append(formGapOf(gap, keys.value(gap.identifier, gap.identifier), m_content.providerName));
        gaps.back().place = entry != nullptr ? entry->focusProxy() : nullptr;
    }
    if (m_label != nullptr && !m_label->standingRejection().isEmpty()) {
        const CaseGap gap{{}, CaseGap::Kind::Wrong, m_label->name(), m_label->standingRejection()};
        gaps.append(formGapOf(gap, m_label->key(), m_content.providerName));
        gaps.back().isRejected = true;
        gaps.back().place = m_label->focusProxy();
    }
    return gaps;
}

void RequirementForm::checkFilesAgain()
{
    for (const std::unique_ptr<Item> &item : m_items) {
        if (item->document != nullptr) {
            item->document->lookAgain();
        }
    }
}

FormValues RequirementForm::values() const
{
    FormValues values = m_unplaced;
    for (const std::unique_ptr<Item> &item : m_items) {
        const QString &identifier = item->requirement.identifier();
        if (item->isDocument()) {
            const auto documents = item->document != nullptr ? item->document->documents() : item->documents;
            if (!documents.isEmpty()) {
                values.documents.insert(identifier, documents);
            }
            continue;
        }
        const QString value = item->answer != nullptr ? item->answer->value() : item->value;
        if (!value.isEmpty()) {
            values.answers.insert(identifier, value);
        }
    }
    if (m_address != nullptr) {
        values.address = m_address->entered();
    }
    for (const SpecEntry *entry : m_fields) {
        if (!entry->isEmpty()) {
            values.fields.insert(entry->spec().key, entry->value());
        }
    }
    if (m_label != nullptr) {
        values.label = m_label->value();
    }
    return values;
}

void RequirementForm::setValues(const FormValues &values)
{
    m_unplaced = values;
    for (const std::unique_ptr<Item> &item : m_items) {
        const QString &identifier = item->requirement.identifier();
        if (item->isDocument()) {
            item->documents = m_unplaced.documents.take(identifier);
            if (item->document != nullptr) {
                item->document->setDocuments(item->documents);
            }
            continue;
        }
        item->value = m_unplaced.answers.take(identifier);
        if (item->answer != nullptr && item->answer->value() != item->value) {
            item->answer->setValue(item->value);
        }
    }
    if (m_address != nullptr) {
        m_address->setAddress(std::exchange(m_unplaced.address, std::nullopt));
    }
    for (SpecEntry *entry : std::as_const(m_fields)) {
        entry->setValue(m_unplaced.fields.take(entry->spec().key));
    }
    if (m_label != nullptr) {
        m_label->setValue(std::exchange(m_unplaced.label, std::nullopt).value_or(QString()));
    }
    showNotices();
}

void RequirementForm::setRejections(const QHash<QString, Rejection> &rejections)
{
    m_rejections = rejections;
    for (const std::unique_ptr<Item> &item : m_items) {
        if (FormEntry *entry = item->entry()) {
            entry->setRejection(rejectionOf(*entry, item->requirement.identifier()), m_content.providerName);
        }
    }
    if (m_address != nullptr) {
        m_address->setRejections(rejections, m_content.providerName);
    }
    for (SpecEntry *entry : std::as_const(m_fields)) {
        entry->setRejection(rejectionOf(*entry, entry->spec().key), m_content.providerName);
    }
    if (m_label != nullptr) {
        m_label->setRejection(rejectionOf(*m_label, QStringLiteral("label")), m_content.providerName);
    }
    showNotices();
}

void RequirementForm::fill(PurchaseRequest &request) const
{
    for (const std::unique_ptr<Item> &item : m_items) {
        const Requirement &requirement = item->requirement;
        if (item->document != nullptr) {
            request.files += item->document->files();
        } else if (item->isDocument()) {
            for (const DocumentValue &value : item->documents) {
                const QByteArray type = DocumentEntry::look(value, requirement, m_vault).contentType;
                request.files.append(DocumentEntry::fileOf(requirement, value, type));
            }
        } else {
            const QString value = item->answer != nullptr ? item->answer->value() : item->value;
            if (!value.isEmpty()) {
                request.order.answers.append({requirement.id, requirement.key, value, {}});
            }
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
