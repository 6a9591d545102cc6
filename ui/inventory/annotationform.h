// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/numberannotation.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace numberdesk {

class Field;
class TextLabel;
struct FieldMessage;

/// What this computer keeps about a number whatever its provider offers: tags, owner, cost centre and notes. The label
/// is in NumberForm, where the provider's own stands too.
class AnnotationForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationForm(QWidget *parent = nullptr);

    /// Shows another number, or the same one as it is now; then what the person changed and did not save stays.
    void setAnnotation(const QString &numberId, const NumberAnnotation &kept);
    /// Only what differs from what is kept.
    [[nodiscard]] AnnotationChange change() const;
    /// Takes up changes that were made earlier and not saved.
    void apply(const AnnotationChange &draft);

    /// Shows a refusal under the fields that it names. @return what it says of none of them.
    QList<FieldMessage> showErrors(const QList<FieldMessage> &messages);
    void clearErrors();

Q_SIGNALS:
    void edited();

private:
    void setTexts();

    QString m_id;
    NumberAnnotation m_kept;
    TextLabel *m_head;
    QLineEdit *m_tags;
    QLineEdit *m_owner;
    QLineEdit *m_costCentre;
    QPlainTextEdit *m_notes;
    Field *m_tagsField;
    Field *m_ownerField;
    Field *m_costCentreField;
    Field *m_notesField;
};

} // namespace numberdesk
