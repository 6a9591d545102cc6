// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/profiles/checkedfield.h"

#include <QLineEdit>

namespace numberdesk {

CheckedField::CheckedField(const QString &label, const QString &text, Check check, QWidget *parent)
    : Field(label, new QLineEdit, parent)
    , m_edit(static_cast<QLineEdit *>(control()))
    , m_check(std::move(check))
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        // While it is typed it is not finished yet: only what was told already is told on.
        showCheck(!error().isEmpty());
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &CheckedField::checkAgain);
}

// A line that has the focus while it goes says that its editing is finished.
CheckedField::~CheckedField() { m_edit->disconnect(this); }

QString CheckedField::text() const { return m_edit->text(); }

void CheckedField::checkAgain() { showCheck(true); }

void CheckedField::showProblem(const QString &problem) { setError(problem); }

void CheckedField::showCheck(bool tellsProblem)
{
    const AnswerCheck found = m_check ? m_check(m_edit->text()) : AnswerCheck();
    setError(tellsProblem ? found.problem : QString());
    setDoubt(found.doubt);
}

} // namespace numberdesk
