// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/annotationform.h"

#include "core/domain/error.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/textlabel.h"

#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

/// Lines of notes that are seen without scrolling.
constexpr int NoteLines = 3;

/// Nothing when the text is what is kept, however it is spaced.
std::optional<QString> changeOf(const QLineEdit *edit, const QString &kept)
{
    return edit->text().simplified() == kept ? std::nullopt : std::optional(edit->text());
}

} // namespace

AnnotationForm::AnnotationForm(QWidget *parent)
    : QWidget(parent)
    , m_head(new TextLabel({}, TextSize::Section, Tone::Text, this))
    , m_tags(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_costCentre(new QLineEdit(this))
    , m_notes(new QPlainTextEdit(this))
    , m_tagsField(new Field({}, m_tags, this))
    , m_ownerField(new Field({}, m_owner, this))
    , m_costCentreField(new Field({}, m_costCentre, this))
    , m_notesField(new Field({}, m_notes, this))
{
    m_head->setWeight(QFont::DemiBold);
    m_head->setWrapping(true);
    m_notes->setTabChangesFocus(true);
    constexpr int frames = 18;
    m_notes->setFixedHeight(NoteLines * fontMetrics().lineSpacing() + frames);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    for (Field *field : {m_tagsField, m_ownerField, m_costCentreField, m_notesField}) {
        column->addWidget(field);
    }
    keepTranslated(this, [this] { setTexts(); });
    for (const QLineEdit *edit : {m_tags, m_owner, m_costCentre}) {
        connect(edit, &QLineEdit::textChanged, this, &AnnotationForm::edited);
    }
    connect(m_notes, &QPlainTextEdit::textChanged, this, &AnnotationForm::edited);
}

void AnnotationForm::setTexts()
{
    //: Head of a section: what is noted about a number, whatever its provider keeps.
    m_head->setText(tr("Kept on this computer"));
    //: Field: words by which numbers are grouped.
    m_tagsField->setLabel(tr("Tags"));
    m_tagsField->setHint(tr("Separate them with commas."));
    //: Field: who uses a number or answers for it.
    m_ownerField->setLabel(tr("Owner"));
    //: Field: what a number is booked under.
    m_costCentreField->setLabel(tr("Cost centre"));
    //: Field: any text about a number.
    m_notesField->setLabel(tr("Notes"));
}

void AnnotationForm::setAnnotation(const QString &numberId, const NumberAnnotation &kept)
{
    const AnnotationChange draft = numberId == m_id ? change() : AnnotationChange();
    if (numberId != m_id) {
        clearErrors();
    }
    m_id = numberId;
    m_kept = kept;
    const QSignalBlocker quiet(this);
    // What is the same already keeps its cursor.
    const auto show = [](QLineEdit *edit, const QString &text) {
        if (edit->text() != text) {
            edit->setText(text);
        }
    };
    if (!draft.tags) {
        show(m_tags, tagsText(kept.tags));
    }
    if (!draft.owner) {
        show(m_owner, kept.owner);
    }
    if (!draft.costCentre) {
        show(m_costCentre, kept.costCentre);
    }
    if (!draft.notes && m_notes->toPlainText() != kept.notes) {
        m_notes->setPlainText(kept.notes);
    }
}

AnnotationChange AnnotationForm::change() const
{
    AnnotationChange change;
    if (const QStringList tags = cleanedTags({m_tags->text()}); tags != m_kept.tags) {
        change.tags = tags;
    }
    change.owner = changeOf(m_owner, m_kept.owner);
    change.costCentre = changeOf(m_costCentre, m_kept.costCentre);
    if (m_notes->toPlainText().trimmed() != m_kept.notes) {
        change.notes = m_notes->toPlainText();
    }
    return change;
}

void AnnotationForm::apply(const AnnotationChange &draft)
{
    if (draft.tags) {
        m_tags->setText(tagsText(*draft.tags));
    }
    if (draft.owner) {
        m_owner->setText(*draft.owner);
    }
    if (draft.costCentre) {
        m_costCentre->setText(*draft.costCentre);
    }
    if (draft.notes) {
        m_notes->setPlainText(*draft.notes);
    }
}

QList<FieldMessage> AnnotationForm::showErrors(const QList<FieldMessage> &messages)
{
    const QHash<QString, Field *> fields{{QStringLiteral("tags"), m_tagsField},
                                         {QStringLiteral("owner"), m_ownerField},
                                         {QStringLiteral("costCentre"), m_costCentreField},
                                         {QStringLiteral("notes"), m_notesField}};
    QList<FieldMessage> others;
    for (const FieldMessage &message : messages) {
        if (Field *field = fields.value(message.field)) {
            field->setError(message.text);
        } else {
            others.append(message);
        }
    }
    return others;
}

void AnnotationForm::clearErrors()
{
    for (Field *field : {m_tagsField, m_ownerField, m_costCentreField, m_notesField}) {
        field->setError({});
    }
}

} // namespace numberdesk
