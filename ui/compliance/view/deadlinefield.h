// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <QDate>

class QLineEdit;

namespace numberdesk {

/// The day by which the person wants a case to be done; the board of due dates and the reminders go by it.
class DeadlineField : public Field
{
    Q_OBJECT

public:
    explicit DeadlineField(QWidget *parent = nullptr);

    /// What is being typed just now stays. An invalid day is none.
    void setDay(const QDate &day);

Q_SIGNALS:
    /// The person has entered another day, or taken it away (invalid). What is no day is told and changes nothing.
    void dayChanged(const QDate &day);

private:
    void setTexts();
    void take();

    QLineEdit *m_edit;
    QDate m_day;
};

} // namespace numberdesk
