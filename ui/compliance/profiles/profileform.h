// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/complianceprofile.h"
#include "core/compliance/vault/vaultdocument.h"
#include "core/domain/error.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace numberdesk {

class AddressEditor;
class AnswerEditor;
class CheckedField;
class ProfileDocument;
class TextLabel;
class VaultKeeper;

/// Everything of one profile: its name, what is known of the company or person, addresses and reusable answers.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    /// @p keeper has the documents that can be chosen; it outlives the form.
    ProfileForm(const ComplianceProfile &profile, const VaultKeeper &keeper, QWidget *parent = nullptr);

    /// As it stands in the fields; blank addresses and answers are left out.
    [[nodiscard]] ComplianceProfile entered() const;
    /// Whether anything differs from what the form was made with.
    [[nodiscard]] bool isChanged() const;
    /// Shows each message at its field (see checkedProfile()) and goes to the first. @return those that have no field
    QStringList showErrors(const QList<FieldMessage> &messages);
    /// Tells below each document of which it is not clear what it is for, and goes to the first. @return whether there
    /// is one: the form cannot be kept then
    bool showDocumentProblems();
    /// "Used by 2 cases: …"; empty: nothing is said.
    void setUse(const QString &sentence);
    void focusName();

Q_SIGNALS:
    void edited();

private:
    QWidget *makeValues();
    QWidget *makeAddresses();
    QWidget *makeAnswers();
    QWidget *makeDocuments();
    void addDocument(const QString &kind, const QString &documentId);
    void chooseDocument();
    /// Why it could not be told from the others; empty when it can.
    [[nodiscard]] QString problemOf(const ProfileDocument &entry) const;
    [[nodiscard]] std::optional<VaultDocument> documentOf(const QString &documentId) const;
    AddressEditor *addAddress(const LabelledAddress &entry);
    AnswerEditor *addAnswer(const ReusableAnswer &answer);
    void numberAddresses();
    void checkAgain();
    QWidget *showError(const FieldMessage &message);
    [[nodiscard]] CountryCode country() const;

    const ComplianceProfile m_profile;
    const VaultKeeper &m_keeper;
    ComplianceProfile m_asMade;
    CheckedField *m_name;
    TextLabel *m_use;
    QMap<ProfileAttribute, CheckedField *> m_values;
    QVBoxLayout *m_addressColumn = nullptr;
    QList<AddressEditor *> m_addresses;
    QVBoxLayout *m_answerColumn = nullptr;
    QList<AnswerEditor *> m_answers;
    QVBoxLayout *m_documentColumn = nullptr;
    QList<ProfileDocument *> m_documents;
};

} // namespace numberdesk
