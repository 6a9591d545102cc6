// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/form/answerentry.h"

#include "core/compliance/requirementwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keeptranslated.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

using Kind = Requirement::Kind;

/// From here on an answer gets an area instead of a line. @unit characters
constexpr int LongAnswer = 160;
constexpr int LinesOfLongAnswer = 4;

bool isLong(const Requirement &requirement)
{
    return requirement.kind == Kind::LongText ||
           (requirement.kind == Kind::Text && requirement.criteria.maximumLength.value_or(0) > LongAnswer);
}

} // namespace

QComboBox *makeChoiceBox(const QList<FieldSpec::Choice> &choices)
{
    auto *combo = new QComboBox;
    combo->addItem(QString(), QString());
    for (const FieldSpec::Choice &choice : choices) {
        combo->addItem(choice.label, choice.value);
    }
    return combo;
}

void chooseOrAdd(QComboBox *combo, const QString &value)
{
    if (combo->findData(value) < 0) {
        combo->addItem(value, value);
    }
    combo->setCurrentIndex(combo->findData(value));
}

void putText(QLineEdit *line, const QString &text)
{
    line->setMaxLength(std::max(line->maxLength(), static_cast<int>(text.size())));
    line->setText(text);
    line->setCursorPosition(0);
}

AnswerEntry::AnswerEntry(Requirement requirement, const CountryCode &country, QWidget *parent)
    : AnswerEntry(QStringLiteral("requirement/") + requirement.identifier(), requirement, country, parent)
{}

AnswerEntry::AnswerEntry(const QString &key, Requirement requirement, const CountryCode &country, QWidget *parent)
    : FormEntry(key, requirementName(requirement), requirement.required, parent)
    , m_requirement(std::move(requirement))
    , m_country(country)
    , m_field(place(makeControl()))
{
    addLink();
    keepTranslated(this, [this] { setTexts(); });
}

void AnswerEntry::setTexts()
{
    setName(requirementName(m_requirement));
    if (auto *combo = qobject_cast<QComboBox *>(m_field->control())) {
        //: First entry of a list of choices, while none is chosen.
        combo->setItemText(0, tr("Choose…"));
    } else if (auto *line = qobject_cast<QLineEdit *>(m_field->control()); line && m_requirement.kind == Kind::Date) {
        //: How a date is written: year, month, day.
        line->setPlaceholderText(tr("YYYY-MM-DD"));
    }
    showCheck();
}

void AnswerEntry::setWords(const QString &name, const QString &hint)
{
    m_requirement.name = name;
    m_requirement.description = hint;
    setTexts();
}

void AnswerEntry::setDoubt(const QString &doubt)
{
    if (doubt != m_doubt) {
        m_doubt = doubt;
        showCheck();
    }
}

QString AnswerEntry::value() const { return normalisedAnswer(m_requirement, m_read()); }

void AnswerEntry::setValue(const QString &value)
{
    m_isFilling = true;
    m_write(value);
    m_isFilling = false;
    showCheck();
    showRejection();
}

bool AnswerEntry::isWide(const Requirement &requirement)
{
    return isLong(requirement) || requirement.kind == Kind::MultipleChoice || requirement.kind == Kind::Action;
}

QString AnswerEntry::comparedOf(const Rejection &rejection) const
{
    return normalisedAnswer(m_requirement, rejection.oldValue);
}

QWidget *AnswerEntry::makeControl()
{
    const bool hasChoices = !m_requirement.criteria.choices.isEmpty();
    if (m_requirement.kind == Kind::Choice && hasChoices) {
        return makeChoice();
    }
    if (m_requirement.kind == Kind::MultipleChoice && hasChoices) {
        return makeChoices();
    }
    if (isLong(m_requirement)) {
        return makeArea();
    }
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::textChanged, this, &AnswerEntry::entered);
    m_read = [line] { return line->text(); };
    m_write = [line](const QString &value) { putText(line, value); };
    return line;
}

QWidget *AnswerEntry::makeArea()
{
    auto *area = new QPlainTextEdit;
    area->setTabChangesFocus(true);
    area->setFixedHeight(area->fontMetrics().lineSpacing() * LinesOfLongAnswer + 2 * metrics::grid);
    connect(area, &QPlainTextEdit::textChanged, this, &AnswerEntry::entered);
    m_read = [area] { return area->toPlainText(); };
    m_write = [area](const QString &value) { area->setPlainText(value); };
    return area;
}

QWidget *AnswerEntry::makeChoice()
{
    QList<FieldSpec::Choice> choices;
    for (const QString &choice : m_requirement.criteria.choices) {
        choices.append({choice, choice});
    }
    QComboBox *combo = makeChoiceBox(choices);
    connect(combo, &QComboBox::currentIndexChanged, this, &AnswerEntry::entered);
    m_read = [combo] { return combo->currentData().toString(); };
    m_write = [combo](const QString &value) { chooseOrAdd(combo, value); };
    return combo;
}

QWidget *AnswerEntry::makeChoices()
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    for (const QString &choice : m_requirement.criteria.choices) {
        addChoiceBox(group, choice);
    }
    group->setFocusProxy(m_boxes.constFirst());
    m_read = [this] {
        QStringList chosen;
        for (const QCheckBox *box : std::as_const(m_boxes)) {
            if (box->isChecked()) {
                chosen.append(box->property(choiceProperty).toString());
            }
        }
        return joinChoices(chosen);
    };
    m_write = [this, group](const QString &value) { tick(group, splitChoices(value, m_requirement.criteria.choices)); };
    return group;
}

void AnswerEntry::addChoiceBox(QWidget *group, const QString &choice)
{
    // An ampersand of the provider's is no mnemonic.
    auto *box = new QCheckBox(QString(choice).replace(u'&', QStringLiteral("&&")), group);
    box->setProperty(choiceProperty, choice);
    box->setAccessibleName(choice);
    connect(box, &QCheckBox::toggled, this, &AnswerEntry::entered);
    group->layout()->addWidget(box);
    m_boxes.append(box);
}

void AnswerEntry::tick(QWidget *group, const QStringList &chosen)
{
    for (const QString &choice : chosen) {
        const bool isThere = std::any_of(m_boxes.cbegin(), m_boxes.cend(), [&choice](const QCheckBox *box) {
            return box->property(choiceProperty).toString() == choice;
        });
        if (!isThere) {
            addChoiceBox(group, choice);
        }
    }
    for (QCheckBox *box : std::as_const(m_boxes)) {
        box->setChecked(chosen.contains(box->property(choiceProperty).toString()));
    }
}

void AnswerEntry::addLink()
{
    const QUrl url = m_requirement.kind == Kind::Action ? actionLink(m_requirement) : QUrl();
    if (url.isEmpty()) {
        return;
    }
    auto *link = new LinkButton({}, url, this);
    placeBelow(link);
    keepTranslated(link, [link, url] {
        //: Link to a page of the provider; the host of its address is shown.
        numberdesk::setWords(link, tr("Open %1").arg(url.host()));
    });
}

void AnswerEntry::entered()
{
    if (m_isFilling) {
        return;
    }
    showCheck();
    showRejection();
    Q_EMIT changed();
}

void AnswerEntry::showCheck()
{
    m_check = checkAnswer(m_requirement, value(), m_country);
    QStringList hints{requirementHint(m_requirement), m_check.doubt, m_doubt};
    hints.removeAll(QString());
    const QString example = m_requirement.example.trimmed();
    m_field->setError(m_check.problem.isEmpty() || example.isEmpty()
                          ? m_check.problem
                          : tr("%1 Example: %2").arg(m_check.problem, example));
    // Each is a sentence of its own, the provider's without an end.
    m_field->setHint(hints.join(u'\n'));
}

} // namespace numberdesk
