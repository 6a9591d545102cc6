// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/profiles/profileform.h"

#include "core/compliance/profiles/profilecheck.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/models/profilesmodel.h"
#include "ui/compliance/form/documentpicker.h"
#include "ui/compliance/profiles/addresseditor.h"
#include "ui/compliance/profiles/answereditor.h"
#include "ui/compliance/profiles/checkedfield.h"
#include "ui/compliance/profiles/profiledocument.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

/// Where a message belongs: "addresses[2].locality" is the locality of the third address.
struct FieldPlace
{
    QString list;
    int index = 0;
    QString part;
};

std::optional<FieldPlace> placeOf(const QString &field)
{
    static const QRegularExpression form(QStringLiteral("^(addresses|answers)\\[([0-9]+)\\]\\.([A-Za-z]+)$"));
    const QRegularExpressionMatch match = form.match(field);
    return match.hasMatch() ? std::optional(FieldPlace{match.captured(1), match.captured(2).toInt(), match.captured(3)})
                            : std::nullopt;
}

bool isEmptyEntry(const LabelledAddress &entry) { return isBlank(entry.address) && tidiedText(entry.label).isEmpty(); }

bool isEmptyEntry(const ReusableAnswer &answer)
{
    return tidiedText(answer.question).isEmpty() && answer.value.trimmed().isEmpty();
}

/// The editors whose content is kept, in order: what the indexes of messages count.
template <typename Editor>
QList<Editor *> filledOf(const QList<Editor *> &editors)
{
    QList<Editor *> filled;
    for (Editor *editor : editors) {
        if (!isEmptyEntry(editor->entered())) {
            filled.append(editor);
        }
    }
    return filled;
}

} // namespace

ProfileForm::ProfileForm(const ComplianceProfile &profile, const VaultKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_keeper(keeper)
    , m_name(new CheckedField(tr("Profile name"), profile.name))
    , m_use(new TextLabel({}, TextSize::Small, Tone::Dim))
{
    m_name->setHint(tr("What you call it in lists; no provider sees it."));
    m_use->setWrapping(true);
    m_use->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::grid, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_name);
    column->addWidget(m_use);
    column->addWidget(makeValues());
    column->addWidget(makeAddresses());
    column->addWidget(makeAnswers());
    column->addWidget(makeDocuments());
    column->addStretch();
    connect(m_name, &CheckedField::edited, this, &ProfileForm::edited);
    checkAgain();
    m_asMade = entered();
}

QWidget *ProfileForm::makeValues()
{
    const bool isPerson = m_profile.kind == ComplianceProfile::Kind::Person;
    auto *panel = new Panel(ProfilesModel::kindText(m_profile.kind));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int place = 0;
    for (const ProfileAttribute attribute : isPerson ? personAttributes() : companyAttributes()) {
        const auto check = [this, attribute](const QString &text) {
            return checkAttribute(attribute, text, country());
        };
        auto *field = new CheckedField(attributeName(attribute), m_profile.value(attribute), check);
        //: How a date is written: year, month, day.
        field->setHint(attributeForm(attribute) == AttributeForm::Date ? tr("YYYY-MM-DD") : attributeHint(attribute));
        connect(field, &CheckedField::edited, this, &ProfileForm::edited);
        m_values.insert(attribute, field);
        grid->addWidget(field, place / 2, place % 2);
        ++place;
    }
    panel->body()->addLayout(grid);
    return panel;
}

QWidget *ProfileForm::makeAddresses()
{
    auto *section = new QWidget;
    m_addressColumn = new QVBoxLayout(section);
    m_addressColumn->setContentsMargins(0, 0, 0, 0);
    m_addressColumn->setSpacing(12);
    //: Title of a section of a form: postal addresses.
    auto *head = new SectionHeader(tr("Addresses"));
    auto *add = makeButton(Glyph::Plus, tr("Add address"));
    head->addAction(add);
    m_addressColumn->addWidget(head);
    for (const LabelledAddress &entry : m_profile.addresses) {
        addAddress(entry);
    }
    connect(add, &QPushButton::clicked, this, [this] {
        addAddress({})->focusLabel();
        Q_EMIT edited();
    });
    return section;
}

AddressEditor *ProfileForm::addAddress(const LabelledAddress &entry)
{
    auto *editor = new AddressEditor(static_cast<int>(m_addresses.size()) + 1, entry);
    m_addresses.append(editor);
    m_addressColumn->addWidget(editor);
    connect(editor, &AddressEditor::edited, this, &ProfileForm::edited);
    connect(editor, &AddressEditor::countryChanged, this, &ProfileForm::checkAgain);
    connect(editor, &AddressEditor::removeRequested, this, [this, editor] {
        m_addresses.removeOne(editor);
        editor->hide();
        editor->deleteLater();
        numberAddresses();
        checkAgain();
        Q_EMIT edited();
    });
    return editor;
}

void ProfileForm::numberAddresses()
{
    for (int index = 0; index < m_addresses.size(); ++index) {
        m_addresses.at(index)->setNumber(index + 1);
    }
}

QWidget *ProfileForm::makeAnswers()
{
    auto *panel = new Panel;
    m_answerColumn = panel->body();
    auto *head = new SectionHeader(tr("Reusable answers"));
    auto *add = makeButton(Glyph::Plus, tr("Add answer"));
    head->addAction(add);
    auto *hint = new TextLabel(tr("What forms ask again and again, answered once."), TextSize::Small, Tone::Dim);
    hint->setWrapping(true);
    m_answerColumn->addWidget(head);
    m_answerColumn->addWidget(hint);
    for (const ReusableAnswer &answer : m_profile.answers) {
        addAnswer(answer);
    }
    connect(add, &QPushButton::clicked, this, [this] {
        addAnswer({})->focusQuestion();
        Q_EMIT edited();
    });
    return panel;
}

AnswerEditor *ProfileForm::addAnswer(const ReusableAnswer &answer)
{
    auto *editor = new AnswerEditor(answer);
    m_answers.append(editor);
    m_answerColumn->addWidget(editor);
    connect(editor, &AnswerEditor::edited, this, &ProfileForm::edited);
    connect(editor, &AnswerEditor::removeRequested, this, [this, editor] {
        m_answers.removeOne(editor);
        editor->hide();
        editor->deleteLater();
        Q_EMIT edited();
    });
    return editor;
}

QWidget *ProfileForm::makeDocuments()
{
    auto *panel = new Panel;
    m_documentColumn = panel->body();
    //: Head: papers of a company or person.
    auto *head = new SectionHeader(tr("Documents"));
    auto *add = makeButton(Glyph::Plus, tr("Choose document…"));
    head->addAction(add);
    auto *hint =
        new TextLabel(tr("What forms ask for as a file: filled in from here, and uploaded once for each account."),
                      TextSize::Small, Tone::Dim);
    hint->setWrapping(true);
    m_documentColumn->addWidget(head);
    m_documentColumn->addWidget(hint);
    for (auto document = m_profile.documents.cbegin(); document != m_profile.documents.cend(); ++document) {
        addDocument(document.key(), document.value());
    }
    connect(add, &QPushButton::clicked, this, &ProfileForm::chooseDocument);
    return panel;
}

void ProfileForm::chooseDocument()
{
    if (m_keeper.vault() == nullptr) {
        return;
    }
    auto *picker = new DocumentPicker(*m_keeper.vault(), {}, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &DocumentPicker::picked, this, [this](const QString &documentId) {
        const auto document = documentOf(documentId);
        addDocument(document ? document->details.kind : QString(), documentId);
        m_documents.constLast()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    picker->open();
}

std::optional<VaultDocument> ProfileForm::documentOf(const QString &documentId) const
{
    return m_keeper.vault() == nullptr ? std::nullopt : m_keeper.vault()->document(documentId);
}

void ProfileForm::addDocument(const QString &kind, const QString &documentId)
{
    auto *entry = new ProfileDocument(kind, documentId, documentOf(documentId));
    m_documents.append(entry);
    m_documentColumn->addWidget(entry);
    connect(entry, &ProfileDocument::edited, this, &ProfileForm::edited);
    connect(entry, &ProfileDocument::removeRequested, this, [this, entry] {
        m_documents.removeOne(entry);
        entry->hide();
        entry->deleteLater();
        Q_EMIT edited();
    });
}

CountryCode ProfileForm::country() const
{
    ComplianceProfile places;
    for (const AddressEditor *editor : m_addresses) {
        places.addresses.append(editor->entered());
    }
    return places.country();
}

void ProfileForm::checkAgain()
{
    for (CheckedField *field : std::as_const(m_values)) {
        field->checkAgain();
    }
}

ComplianceProfile ProfileForm::entered() const
{
    ComplianceProfile profile = m_profile;
    profile.name = m_name->text();
    for (auto field = m_values.cbegin(); field != m_values.cend(); ++field) {
        // What stands in no field of this form stays.
        if (field.value()->text().isEmpty()) {
            profile.values.remove(field.key());
        } else {
            profile.values.insert(field.key(), field.value()->text());
        }
    }
    profile.addresses.clear();
    for (const AddressEditor *editor : filledOf(m_addresses)) {
        profile.addresses.append(editor->entered());
    }
    profile.answers.clear();
    for (const AnswerEditor *editor : filledOf(m_answers)) {
        profile.answers.append(editor->entered());
    }
    profile.documents.clear();
    for (const ProfileDocument *entry : m_documents) {
        if (!entry->kind().isEmpty()) {
            profile.documents.insert(entry->kind(), entry->documentId());
        }
    }
    return profile;
}

bool ProfileForm::isChanged() const
{
    const auto isUnfinished = [this](const ProfileDocument *entry) { return !problemOf(*entry).isEmpty(); };
    return std::any_of(m_documents.cbegin(), m_documents.cend(), isUnfinished) || !(entered() == m_asMade);
}

QString ProfileForm::problemOf(const ProfileDocument &entry) const
{
    if (entry.kind().isEmpty()) {
        return tr("Say what it is for, as the form calls it.");
    }
    const auto isSame = [&entry](const ProfileDocument *other) { return other->kind() == entry.kind(); };
    return std::count_if(m_documents.cbegin(), m_documents.cend(), isSame) > 1
               ? tr("Two documents are for this. Remove one of them, or say what the other is for.")
               : QString();
}

bool ProfileForm::showDocumentProblems()
{
    ProfileDocument *first = nullptr;
    for (ProfileDocument *entry : std::as_const(m_documents)) {
        const QString problem = problemOf(*entry);
        if (!problem.isEmpty()) {
            entry->showProblem(problem);
            first = first == nullptr ? entry : first;
        }
    }
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
    }
    return first != nullptr;
}

QWidget *ProfileForm::showError(const FieldMessage &message)
{
    if (message.field == QLatin1String("name")) {
        m_name->showProblem(message.text);
        return m_name;
    }
    if (const auto attribute = attributeFromKey(message.field); attribute && m_values.contains(*attribute)) {
        m_values.value(*attribute)->showProblem(message.text);
        return m_values.value(*attribute);
    }
    const auto place = placeOf(message.field);
    if (!place) {
        return nullptr;
    }
    if (place->list == QLatin1String("addresses")) {
        AddressEditor *editor = filledOf(m_addresses).value(place->index);
        return editor && editor->showProblem(place->part, message.text) ? editor : nullptr;
    }
    AnswerEditor *editor = filledOf(m_answers).value(place->index);
    return editor && editor->showProblem(place->part, message.text) ? editor : nullptr;
}

QStringList ProfileForm::showErrors(const QList<FieldMessage> &messages)
{
    QStringList rest;
    QWidget *first = nullptr;
    for (const FieldMessage &message : messages) {
        QWidget *shown = showError(message);
        if (!shown) {
            rest.append(message.text);
        } else if (!first) {
            first = shown;
        }
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
    }
    return rest;
}

void ProfileForm::setUse(const QString &sentence)
{
    m_use->setText(sentence);
    m_use->setVisible(!sentence.isEmpty());
}

void ProfileForm::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

} // namespace numberdesk
