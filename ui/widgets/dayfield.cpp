// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayfield.h"

#include "ui/widgets/keeptranslated.h"

#include <QLineEdit>

namespace numberdesk {
namespace {

constexpr int FieldWidth = 160;

} // namespace

DayField::DayField(QWidget *parent)
    : Field({}, new QLineEdit, parent)
    , m_edit(qobject_cast<QLineEdit *>(control()))
{
    m_edit->setMinimumWidth(FieldWidth);
    connect(m_edit, &QLineEdit::editingFinished, this, &DayField::take);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setError({}); });
    keepTranslated(this, [this] { setTexts(); });
}

void DayField::setTexts()
{
    setOptional(true);
    //: How a date is written: year, month, day.
    m_edit->setPlaceholderText(tr("YYYY-MM-DD"));
}

void DayField::setDay(const QDate &day)
{
    m_day = day;
    if (!m_edit->hasFocus() || !m_edit->isModified()) {
        // no locale: the same way in all forms, as it is entered
        m_edit->setText(day.isValid() ? day.toString(Qt::ISODate) : QString());
        setError({});
    }
}

void DayField::take()
{
    const QString text = m_edit->text().trimmed();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) {
        setError(tr("Enter a date as YYYY-MM-DD, for instance 2026-04-30."));
        return;
    }
    setError({});
    m_edit->setModified(false);
    if (day != m_day) {
        m_day = day;
        Q_EMIT dayChanged(day);
    }
}

} // namespace numberdesk
