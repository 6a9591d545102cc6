// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/profiles/answereditor.h"

#include "core/privacy/aadhaar.h"
#include "ui/compliance/profiles/checkedfield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace numberdesk {
namespace {

constexpr int LinesOfAnswer = 3;

AnswerCheck doubtOfText(const QString &text) { return {{}, mustNotBeStored(text) ? whyNotStored() : QString()}; }

} // namespace

AnswerEditor::AnswerEditor(const ReusableAnswer &answer, QWidget *parent)
    : QWidget(parent)
    //: Field: what a form asks for, by its name or its key.
    , m_question(new CheckedField(tr("Question"), answer.question, doubtOfText))
    , m_edit(new QPlainTextEdit)
    //: Field: what is answered to a question.
    , m_answer(new Field(tr("Answer"), m_edit))
{
    m_question->setHint(tr("As the form calls it, for instance Use case."));
    m_edit->setPlainText(answer.value);
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * LinesOfAnswer + 2 * metrics::grid);
    auto *remove = makeIconButton(Glyph::Trash2, tr("Remove answer"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_question, 2);
    row->addWidget(m_answer, 3);
    row->addWidget(remove, 0, Qt::AlignVCenter);

    connect(m_question, &CheckedField::edited, this, &AnswerEditor::edited);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &AnswerEditor::answerEdited);
    connect(remove, &QToolButton::clicked, this, &AnswerEditor::removeRequested);
}

ReusableAnswer AnswerEditor::entered() const { return {m_question->text(), m_edit->toPlainText()}; }

void AnswerEditor::answerEdited()
{
    m_answer->setError({});
    m_answer->setDoubt(doubtOfText(m_edit->toPlainText()).doubt);
    Q_EMIT edited();
}

bool AnswerEditor::showProblem(const QString &part, const QString &problem)
{
    if (part == QLatin1String("question")) {
        m_question->showProblem(problem);
        return true;
    }
    if (part == QLatin1String("value")) {
        m_answer->setError(problem);
        return true;
    }
    return false;
}

void AnswerEditor::focusQuestion() { m_question->setFocus(Qt::OtherFocusReason); }

} // namespace numberdesk
