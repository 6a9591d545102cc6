// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

#include <QDate>

class QLineEdit;

namespace numberdesk {

/// A day of the calendar, typed as YYYY-MM-DD. Nobody need enter one; its label is for its owner to set.
class DayField : public Field
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

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
