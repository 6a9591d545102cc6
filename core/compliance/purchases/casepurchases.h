// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/casebook.h"
#include "core/compliance/cases/casegaps.h"
#include "core/purchasing/preflight.h"
#include "core/purchasing/requirementanswers.h"

#include <QObject>

namespace numberdesk {

class Journal;
class VaultKeeper;

CaseSubject subjectOf(const CartLine &line);

/// What a case says to a purchase request. Answers to what is not asked any more stay behind.
RequirementAnswers answersOf(const ComplianceCase &entry);

/// Between cases and purchases: what was asked for a line becomes a case, what a case answers goes into the purchase,
/// and what becomes of the purchase is told to the case.
class CasePurchases : public QObject
{
    Q_OBJECT

public:
    /// The fields that a purchase of the account has besides the requirements.
    using FieldsOf = std::function<QList<FieldSpec>(const QString &accountId)>;

    /// All outlive this.
    CasePurchases(CaseBook &book, VaultKeeper &keeper, Journal &journal, FieldsOf fieldsOf, QObject *parent = nullptr);

    /// What was found out about a line: when something is asked for, there is a case for it from now on. Nothing
    /// happens while the vault is closed.
    void take(const PreflightLine &line);
    /// The answers for a line; nothing unless a case has them all.
    [[nodiscard]] std::optional<RequirementAnswers> answersFor(const CartLine &line);
    /// What is still to be done in a case. @param answer null: checkAnswer()
    [[nodiscard]] QList<CaseGap> gapsOf(const ComplianceCase &entry, const AnswerJudge &answer = {}) const;

    /// Each state that a purchase passes through.
    void follow(const PurchaseIntent &intent);

private:
    /// Purchases may have ended while the cases could not be opened.
    void catchUp();

    CaseBook &m_book;
    VaultKeeper &m_keeper;
    Journal &m_journal;
    FieldsOf m_fieldsOf;
    /// By case's id; until the case changes or the event loop is back, so that ten thousand lines of one kind cost one
    /// look.
    QHash<QString, std::optional<RequirementAnswers>> m_looked;
};

} // namespace numberdesk
