// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/requirementspage.h"

#include "core/models/words.h"
#include "ui/compliance/form/requirementform.h"
#include "ui/compliance/view/casebinding.h"
#include "ui/purchase/missinglist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>

namespace numberdesk {
namespace {

constexpr int MissingWidth = 280;

} // namespace

RequirementsPage::RequirementsPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new ViewHeader({}, {}, this))
    , m_area(new QScrollArea(this))
    , m_missing(new MissingList(this))
    , m_footer(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_back(makeButton(QString(), this))
    , m_save(makePrimaryButton(QString(), this))
{
    auto *ground = new Panel;
    m_column = ground->body();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ground);
    column->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *side = new Panel(QString(), this);
    side->setFixedWidth(MissingWidth);
    side->body()->addWidget(m_missing);
    side->body()->addStretch(1);
    keepTranslated(side, [side] { side->setTitle(tr("What is missing")); });
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::viewMargin);
    middle->addWidget(m_area, 1);
    middle->addWidget(side, 0, Qt::AlignTop);
    m_footer->setWrapping(true);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(12);
    footer->addWidget(m_footer, 1);
    footer->addWidget(m_back);
    footer->addWidget(m_save);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::viewMargin, 14, metrics::viewMargin, 12);
    page->setSpacing(12);
    page->addWidget(m_header);
    page->addLayout(middle, 1);
    page->addLayout(footer);

    auto *next = new QShortcut(QKeySequence(Qt::Key_F8), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &RequirementsPage::goToNext);
    connect(m_back, &QPushButton::clicked, this, &RequirementsPage::wentBack);
    connect(m_save, &QPushButton::clicked, this, &RequirementsPage::save);
    keepTranslated(this, [this] { setTexts(); });
}

RequirementsPage::~RequirementsPage() = default;

void RequirementsPage::forget()
{
    m_form = nullptr;
    m_missing->follow(nullptr, m_area);
    qDeleteAll(m_forms);
    m_forms.clear();
}

void RequirementsPage::showLine(const PlannedLine &line, int lines, bool addressRequired, const ProviderTraits &traits)
{
    m_line = line.line;
    m_lines = lines;
    m_asked = line.check && line.check->requirements ? *line.check->requirements : RequirementSet();
    FormContent content;
    content.providerName = m_line.providerName;
    if (line.check) {
        content.requirements = line.check->requirements;
    }
    content.sentence = traits.notOffered.value(Operation::Requirements);
    content.addressRequired = addressRequired || m_asked.addressRequired;
    content.country = m_line.number.country;
    content.purchaseFields = traits.purchaseFields;
    const QString key = AnsweredRequirements::keyOf(m_line);
    if (m_form != nullptr) {
        m_form->hide();
    }
    m_form = m_forms.value(key);
    if (m_form == nullptr || !m_form->content().asksForTheSameAs(content)) {
        delete m_form;
        m_form = new RequirementForm(content, &m_services.vault, &m_services.inspector);
        m_forms.insert(key, m_form);
        m_column->addWidget(m_form);
        connect(m_form, &RequirementForm::changed, this, &RequirementsPage::refresh);
        connect(m_form, &RequirementForm::movedToVault, this, &RequirementsPage::refresh);
        if (line.check) {
            PreflightLine asked = *line.check;
            asked.line = m_line;
            CaseBinding::bind(m_form, m_services, asked);
        }
    }
    m_form->show();
    m_area->ensureVisible(0, 0);
    setTexts();
}

QString RequirementsPage::incomplete()
{
    for (auto form = m_forms.cbegin(); form != m_forms.cend(); ++form) {
        form.value()->checkFilesAgain();
        if (!form.value()->gaps().isEmpty()) {
            return form.key();
        }
    }
    return {};
}

void RequirementsPage::refresh()
{
    if (m_form == nullptr) {
        return;
    }
    m_missing->follow(m_form, m_area);
    m_footer->setText(m_missing->sentence());
    m_save->setEnabled(m_missing->gaps().isEmpty());
}

void RequirementsPage::goToNext()
{
    if (!m_missing->goToNext()) {
        m_save->setFocus(Qt::TabFocusReason);
    }
}

void RequirementsPage::save()
{
    if (m_form == nullptr) {
        return;
    }
    m_form->checkFilesAgain();
    refresh();
    if (!m_missing->gaps().isEmpty()) {
        return;
    }
    PurchaseRequest filled;
    m_form->fill(filled);
    RequirementAnswers answers;
    answers.asked = m_asked;
    answers.answers = filled.order.answers;
    answers.files = filled.files;
    answers.address = filled.order.address;
    answers.fields = filled.order.fields;
    Q_EMIT answered(m_line, answers);
}

void RequirementsPage::setTexts()
{
    //: Title: what the regulator and the provider ask for.
    m_header->setTitle(tr("Requirements"));
    if (m_lines > 0) {
        //: For how many numbers, at which provider, from which account, in which country, of which type.
        m_header->setSubtitle(tr("%n number(s) · %1 · %2 · %3, %4", nullptr, m_lines)
                                  .arg(m_line.providerName, m_line.accountName, words::country(m_line.number.country),
                                       words::numberType(m_line.number.type)));
    }
    m_area->setAccessibleName(tr("Requirements"));
    m_missing->setAccessibleName(tr("What is missing"));
    setWords(m_back, tr("Go back"));
    setWords(m_save, tr("Use these answers"));
    refresh();
}

void RequirementsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // After the form has renewed its own words, which the list of gaps repeats.
    if (event->type() == QEvent::LanguageChange) {
        QMetaObject::invokeMethod(this, &RequirementsPage::refresh, Qt::QueuedConnection);
    }
}

} // namespace numberdesk
