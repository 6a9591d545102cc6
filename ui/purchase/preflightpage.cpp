// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/preflightpage.h"

#include "core/locale/formats.h"
#include "ui/purchase/linestable.h"
#include "ui/purchase/setasidepanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace numberdesk {
namespace {

using Model = PurchaseLinesModel;

/// Rows of the lines that are set apart that are seen at once.
constexpr int MostAsideRows = 6;

} // namespace

PreflightPage::PreflightPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_header(new ViewHeader({}, {}, this))
    , m_message(new InlineMessage(this))
    , m_progress(new ProgressRow(this))
    , m_asideHead(new SectionHeader({}, this))
    , m_aside(new LinesTable(services.settings, QStringLiteral("LinesSetApart"),
                             {Model::Number, Model::Provider, Model::State, Model::Reason}, {}, this))
    , m_mend(new SetAsidePanel(this))
    , m_goodHead(new SectionHeader({}, this))
    , m_good(new LinesTable(services.settings, QStringLiteral("LinesThatCanBeBought"),
                            {Model::Number, Model::Provider, Model::Account, Model::SetupFee, Model::MonthlyFee,
                             Model::Currency, Model::State},
                            {Model::Account, Model::Provider}, this))
    , m_footer(new TextLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_back(makeButton(QString(), this))
    , m_again(makeButton(QString(), this))
    , m_continue(makePrimaryButton(QString(), this))
{
    layOut();
    connect(m_progress, &ProgressRow::cancelled, this, &PreflightPage::checkCancelled);
    connect(m_back, &QPushButton::clicked, this, &PreflightPage::wentBack);
    connect(m_again, &QPushButton::clicked, this, &PreflightPage::checkWanted);
    connect(m_continue, &QPushButton::clicked, this, &PreflightPage::continued);
    connect(m_mend, &SetAsidePanel::priceAccepted, this, &PreflightPage::priceAccepted);
    connect(m_mend, &SetAsidePanel::replacementChosen, this, &PreflightPage::replacementChosen);
    connect(m_mend, &SetAsidePanel::requirementsRequested, this, &PreflightPage::requirementsRequested);
    connect(m_mend, &SetAsidePanel::activityRequested, this, &PreflightPage::activityRequested);
    connect(m_aside->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PreflightPage::showSelected);
    keepTranslated(this, [this] { setTexts(); });
}

PreflightPage::~PreflightPage() = default;

void PreflightPage::layOut()
{
    m_footer->setWrapping(true);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(12);
    footer->addWidget(m_footer, 1);
    for (QPushButton *button : {m_back, m_again, m_continue}) {
        button->setAutoDefault(false);
        footer->addWidget(button);
    }
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::viewMargin, 14, metrics::viewMargin, 12);
    page->setSpacing(12);
    page->addWidget(m_header);
    page->addWidget(m_message);
    page->addWidget(m_progress);
    page->addWidget(m_asideHead);
    page->addWidget(m_aside);
    page->addWidget(m_mend);
    page->addWidget(m_goodHead);
    page->addWidget(m_good, 1);
    page->addLayout(footer);
}

void PreflightPage::showPlan(const PurchasePlan &plan, bool isChecking)
{
    m_plan = plan;
    m_isChecking = isChecking;
    refresh();
}

void PreflightPage::say(const QString &sentence)
{
    if (sentence.isEmpty()) {
        m_message->clear();
    } else {
        m_message->showMessage(Tone::Warning, sentence);
    }
}

void PreflightPage::refresh()
{
    QList<PlannedLine> aside;
    QList<PlannedLine> good;
    for (const PlannedLine &planned : m_plan.lines()) {
        (planned.check && !planned.isReady() ? aside : good).append(planned);
    }
    const auto total = static_cast<int>(m_plan.lines().size());
    const auto checked = static_cast<int>(m_plan.checkedCount());
    const auto ready = static_cast<int>(m_plan.ready().size());
    m_header->setSubtitle(tr("%n number(s)", nullptr, total));
    m_progress->setVisible(m_isChecking);
    //: How many lines of a purchase were looked at; %n are all.
    m_progress->setProgress(checked, total,
                            tr("%1 of %n line(s) checked", nullptr, total).arg(formats::number(checked)));
    m_aside->showLines(aside);
    m_good->showLines(good);
    for (QWidget *part : std::initializer_list<QWidget *>{m_asideHead, m_aside}) {
        part->setVisible(!aside.isEmpty());
    }
    const int rows = std::clamp(static_cast<int>(aside.size()), 1, MostAsideRows);
    m_aside->setFixedHeight(m_aside->horizontalHeader()->sizeHint().height() +
                            rows * m_aside->verticalHeader()->defaultSectionSize() + 2 * m_aside->frameWidth());
    m_asideHead->setDetail(tr("%n line(s)", nullptr, static_cast<int>(aside.size())));
    m_goodHead->setDetail(tr("%n line(s)", nullptr, static_cast<int>(good.size())));
    if (!aside.isEmpty() && m_aside->selectedLine().isEmpty()) {
        m_aside->selectRow(0);
    }
    showSelected();
    m_back->setEnabled(!m_isChecking);
    m_again->setEnabled(!m_isChecking && total > 0);
    m_continue->setEnabled(!m_isChecking && ready > 0);
    //: Button: goes on to the confirmation.
    setWords(m_continue, aside.isEmpty() ? tr("Continue") : tr("Continue with the rest"));
    m_footer->setText(
        m_isChecking ? QString()
        : ready == 0 ? tr("None of these lines can be bought as it is.")
        : aside.isEmpty()
            ? tr("Every line can be bought. Nothing is bought before you have confirmed it.")
            : tr("%n line(s) are set apart and stay in the cart.", nullptr, static_cast<int>(aside.size())));
}

void PreflightPage::showSelected()
{
    const QString lineId = m_aside->selectedLine();
    const PlannedLine *selected = m_isChecking ? nullptr : m_plan.find(lineId);
    m_mend->showLine(selected, m_plan.replacementsFor(lineId));
}

void PreflightPage::setTexts()
{
    //: Title: the numbers of a purchase are looked at before it is confirmed.
    m_header->setTitle(tr("Check before you buy"));
    //: Button: stops looking at the lines of a purchase.
    const QString cancel = tr("Cancel check");
    m_progress->setTexts(tr("Lines checked"), cancel);
    m_asideHead->setTitle(tr("Set apart"));
    m_aside->setName(tr("Lines set apart"));
    m_goodHead->setTitle(tr("Can be bought"));
    m_good->setName(tr("Lines that can be bought"));
    m_mend->setAccessibleName(tr("What to do about the line"));
    setWords(m_back, tr("Go back"));
    setWords(m_again, tr("Check again"));
    m_aside->lines().retranslate();
    m_good->lines().retranslate();
    refresh();
}

} // namespace numberdesk
