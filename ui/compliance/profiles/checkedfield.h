// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/answercheck.h"
#include "ui/widgets/field.h"

#include <functional>

class QLineEdit;

namespace numberdesk {

/// A line that is checked as it is typed: a doubt is told below it, and so is what is surely wrong once the person has
/// left it.
class CheckedField : public Field
{
    Q_OBJECT

public:
    using Check = std::function<AnswerCheck(const QString &text)>;

    CheckedField(const QString &label, const QString &text, Check check = {}, QWidget *parent = nullptr);
    ~CheckedField() override;

    [[nodiscard]] QString text() const;
    /// After a change of what the check depends on.
    void checkAgain();
    /// What another judge says; stands until the text changes.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void edited();

private:
    void showCheck(bool tellsProblem);

    QLineEdit *m_edit;
    Check m_check;
};

} // namespace numberdesk
