// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/complianceprofile.h"

#include <QWidget>

class QPlainTextEdit;

namespace numberdesk {

class CheckedField;
class Field;

/// One reusable answer: what is asked, and what is answered to it everywhere.
class AnswerEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerEditor(const ReusableAnswer &answer, QWidget *parent = nullptr);

    [[nodiscard]] ReusableAnswer entered() const;
    /// Shows what is wrong with "question" or "value". @return false when there is no such part.
    bool showProblem(const QString &part, const QString &problem);
    void focusQuestion();

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    void answerEdited();

    CheckedField *m_question;
    QPlainTextEdit *m_edit;
    Field *m_answer;
};

} // namespace numberdesk
