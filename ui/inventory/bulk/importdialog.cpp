// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/bulk/importdialog.h"

#include "core/locale/formats.h"
#include "core/models/errorwords.h"
#include "ui/inventory/bulk/bulkeditdialog.h"
#include "ui/inventory/bulk/editpanel.h"
#include "ui/inventory/export/exportdialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace numberdesk {
namespace {

constexpr QSize ImportSize{780, 560};
constexpr qint64 Kibibyte = 1024;

} // namespace

ImportDialog::ImportDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_pages(new QStackedWidget(this))
    , m_message(new InlineMessage(this))
    , m_progress(new ProgressRow(this))
    , m_choose(makePrimaryButton(Glyph::FolderOpen, tr("Choose file…"), this))
    , m_problemsText(new TextLabel({}, TextSize::Normal, Tone::Text, this))
    , m_problems(new TableView(tr("Lines that are passed over"), this))
    , m_noProblems(new EmptyState(Glyph::Check, tr("Every line can be used"), {}))
    //: Button: shows what a file would change.
    , m_goOn(makePrimaryButton(tr("Preview"), this))
    , m_panel(new EditPanel(services, this))
{
    setWindowTitle(tr("Import notes on numbers"));
    setAccessibleName(windowTitle());
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(ImportSize);
    m_pages->addWidget(buildStart());
    m_pages->addWidget(buildProblems());
    m_pages->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->addWidget(m_pages);
    constexpr std::chrono::milliseconds step(100);
    m_clock.setInterval(step);
    connect(&m_clock, &QTimer::timeout, this, &ImportDialog::showProgress);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::askForFile);
    connect(m_progress, &ProgressRow::cancelled, this, [this] { m_stop.request_stop(); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(2); });
    connect(m_panel, &EditPanel::backRequested, this, [this] { m_pages->setCurrentIndex(m_hasProblems ? 1 : 0); });
    connect(m_panel, &EditPanel::closeRequested, this, &QDialog::accept);
}

ImportDialog::~ImportDialog() { m_stop.request_stop(); }

QWidget *ImportDialog::buildStart()
{
    auto *page = new QWidget(this);
    auto *advice = new TextLabel(
        tr("Labels, tags, owners, cost centres, notes and protections are taken from a CSV file. The easiest way to "
           "one is "
           "to export the numbers, change those columns in a spreadsheet, and import the file again. A number is found "
           "by "
           "“id” or “number”; an empty cell clears what is noted. Nothing changes before you have seen it."),
        TextSize::Normal, Tone::Dim, page);
    advice->setWrapping(true);
    m_message->setDismissable(false);
    //: Button: ends the reading of a file.
    const QString stop = tr("Stop");
    m_progress->setTexts(tr("Reading the file"), stop);
    m_progress->hide();
    //: Button: closes a dialog, and nothing happens.
    QPushButton *cancel = makeButton(tr("Cancel"), page);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_choose);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new SectionHeader(windowTitle(), page));
    column->addWidget(advice);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addStretch();
    column->addLayout(buttons);
    return page;
}

QWidget *ImportDialog::buildProblems()
{
    auto *page = new QWidget(this);
    m_problemsText->setWrapping(true);
    m_problems->setItemDelegateForColumn(ImportProblemsModel::Line, new MoneyDelegate(m_problems));
    m_problems->setModel(&m_problemsModel);
    m_problems->setEmptyState(m_noProblems);
    m_problems->sortByColumn(ImportProblemsModel::Line, Qt::AscendingOrder);
    auto *fitted = new FittedColumns(m_problems,
                                     {{ImportProblemsModel::Line, 80, 0},
                                      {ImportProblemsModel::Number, 160, 1},
                                      {ImportProblemsModel::Reason, 300, 4}},
                                     {}, {});
    fitted->restore({});
    auto *place = new QWidget(page);
    auto *placed = new QVBoxLayout(place);
    placed->setContentsMargins(0, 0, 0, 0);
    placed->addWidget(m_problems);
    //: Button: back to the choice of a file.
    QPushButton *back = makeButton(tr("Back"), page);
    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_goOn);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_problemsText);
    column->addWidget(place, 1);
    column->addLayout(buttons);
    return page;
}

void ImportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::readFile);
    dialog->open();
}

void ImportDialog::readFile(const QString &path)
{
    if (m_clock.isActive()) {
        return;
    }
    m_message->clear();
    m_size = QFileInfo(path).size();
    m_read = std::make_shared<std::atomic<qint64>>(0);
    m_stop = std::stop_source();
    setBusy(true);
    showProgress();
    const KnownNumbers numbers(m_services.inventory, m_services.annotations, ExportDialog::titles(m_services));
    auto reading =
        readImport(path, numbers, BulkEditDialog::accountsTakingLabels(m_services), m_stop.get_token(), m_read);
    QCoro::connect(std::move(reading), this, [this](const Result<ImportPlan> &plan) {
        setBusy(false);
        if (plan) {
            showPlan(*plan);
        } else if (plan.error().kind == ErrorKind::Cancelled) {
            m_message->showMessage(Tone::Warning, tr("You stopped the reading; nothing has changed."));
        } else {
            const Error &error = plan.error();
            m_message->showMessage(Tone::Bad, error.fields.isEmpty() ? describeError(error, {}, {}).sentence
                                                                     : error.fields.constFirst().text);
        }
    });
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    m_hasProblems = !plan.problems.isEmpty();
    m_problemsModel.setRows(plan.problems);
    const bool isAnyUsed = !plan.edits.isEmpty() || plan.unchanged > 0;
    m_problemsText->setText(
        isAnyUsed ? tr("%n line(s) of the file change nothing, for the reasons below. The others can be used.", nullptr,
                       static_cast<int>(plan.problemCount))
                  : tr("No line of the file can be used, for the reasons below. Mend the file, and choose it again."));
    m_goOn->setEnabled(isAnyUsed);
    QStringList notes;
    if (plan.unchanged > 0) {
        notes.append(tr("%n number(s) have already what the file says.", nullptr, static_cast<int>(plan.unchanged)));
    }
    if (m_hasProblems) {
        notes.append(tr("%n line(s) of the file are passed over.", nullptr, static_cast<int>(plan.problemCount)));
    }
    m_panel->setEdits(plan.edits, notes.join(u' '));
    m_pages->setCurrentIndex(m_hasProblems ? 1 : 2);
}

void ImportDialog::setBusy(bool isBusy)
{
    m_choose->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
    if (isBusy) {
        m_clock.start();
    } else {
        m_clock.stop();
    }
}

void ImportDialog::showProgress()
{
    const qint64 read = m_read->load(std::memory_order_relaxed);
    m_progress->setProgress(static_cast<int>(read / Kibibyte), static_cast<int>(m_size / Kibibyte),
                            tr("%1 of %2 are read.").arg(formats::dataSize(read), formats::dataSize(m_size)));
}

} // namespace numberdesk
