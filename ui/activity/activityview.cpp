// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityview.h"

#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/chainwords.h"
#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "core/purchasing/releaseintent.h"
#include "ui/activity/activityfilter.h"
#include "ui/activity/entrydetails.h"
#include "ui/settings/settings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace numberdesk {
namespace {

/// Room for any moment as it is written here: names of months differ in length.
int timeWidth(const QFontMetrics &letters)
{
    constexpr int Months = 12;
    int widest = 0;
    for (int month = 1; month <= Months; ++month) {
        const QString moment = words::exactTime(QDateTime(QDate(2028, month, 28), QTime(20, 28, 28)));
        widest = std::max(widest, letters.horizontalAdvance(moment));
    }
    return widest + 2 * metrics::cellPadding + 2;
}

} // namespace

ActivityView::ActivityView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new ViewHeader({}, {}, this))
    , m_filter(new ActivityFilter(this))
    , m_export(makeButton(Glyph::Download, {}, this))
    , m_verify(makeButton(Glyph::ShieldCheck, {}, this))
    , m_message(new InlineMessage(this))
    , m_empty(new EmptyState(Glyph::History, {}))
    , m_table(new TableView({}, this))
    , m_details(new EntryDetails(services, this))
{
    m_model.setProviderNames(services.directory.providerNames());
    buildLayout();
    if (const auto followed = m_model.follow(services.journal); !followed) {
        m_message->setDismissable(false);
        m_words = [this, error = followed.error()] { sayError(error); };
        m_export->setEnabled(false);
    }
    // Each time it is spoken to screen readers, so not more often.
    m_clock.setInterval(std::chrono::seconds(2));
    connect(&m_clock, &QTimer::timeout, this, [this] { m_words(); });
    connect(m_message, &InlineMessage::dismissed, this, [this] { m_words = {}; });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { m_stop.request_stop(); });
    connect(m_filter, &ActivityFilter::wordsChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        updateSubtitle();
    });
    connect(m_filter, &ActivityFilter::filterChanged, this, &ActivityView::applyFilter);
    connect(m_empty, &EmptyState::actionTriggered, m_filter, &ActivityFilter::clear);
    connect(m_details, &EntryDetails::complianceRequested, this, &ActivityView::complianceRequested);
    connect(m_verify, &QPushButton::clicked, this, &ActivityView::verifyJournal);
    connect(m_export, &QPushButton::clicked, this, &ActivityView::chooseExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityView::showSelected);
    connect(&services.journal, &Journal::appended, this, [this](const JournalEntry &entry) {
        if (!m_filter->knowsAccount(entry.accountId)) {
            readAccounts();
        }
        updateSubtitle();
        showSelected();
    });
    connect(&services.directory, &AccountDirectory::changed, this,
            [this] { m_model.setProviderNames(m_services.directory.providerNames()); });
    readAccounts();
    keepTranslated(this, [this] { setTexts(); });
}

void ActivityView::setTexts()
{
    //: Title of a view: the journal of what was bought, released and changed.
    m_header->setTitle(tr("Activity"));
    m_table->setName(tr("Activity"));
    setWords(m_verify, tr("Verify journal"));
    //: Button: writes lines of the journal to a file.
    setWords(m_export, tr("Export…"));
    m_model.retranslate();
    updateSubtitle();
    if (m_words) {
        m_words();
    }
}

ActivityView::~ActivityView()
{
    m_stop.request_stop();
    if (const QByteArray arranged = m_columns->arrangement(); !arranged.isEmpty()) {
        m_services.settings.setColumns(QStringLiteral("Activity"), arranged);
    }
}

void ActivityView::buildLayout()
{
    m_header->addAction(m_export);
    m_header->addAction(m_verify);

    auto *numbers = new NumberDelegate(CountryRole, m_table);
    m_table->setItemDelegateForColumn(JournalModel::Number, numbers);
    auto *quiet = new CellDelegate(m_table);
    quiet->setTone(Tone::Dim);
    for (const int column : {JournalModel::When, JournalModel::Account, JournalModel::Provider, JournalModel::Who}) {
        m_table->setItemDelegateForColumn(column, quiet);
    }
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(m_empty);
    m_table->sortByColumn(JournalModel::When, Qt::DescendingOrder);
    m_table->setColumnHidden(JournalModel::Who, true);
    m_columns = new FittedColumns(m_table,
                                  {{JournalModel::When, 0, 0}, // measured
                                   {JournalModel::What, 210, 2},
                                   {JournalModel::Number, 0, 0}, // measured
                                   {JournalModel::Account, 130, 1},
                                   {JournalModel::Provider, 112, 0},
                                   {JournalModel::Details, 110, 3},
                                   {JournalModel::Who, 90, 0}},
                                  {JournalModel::Provider}, {});
    m_columns->setMeasure(JournalModel::When, [this] { return timeWidth(m_table->fontMetrics()); });
    m_columns->setMeasure(JournalModel::Number, [this] { return numberColumnWidth(m_table->font()); });
    m_columns->restore(m_services.settings.columns(QStringLiteral("Activity")));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
}

void ActivityView::updateSubtitle()
{
    const auto shown = m_model.rowCount();
    if (m_filter->isSet()) {
        m_empty->setText(tr("No line fits"), tr("Widen the filter to see more of what happened."));
        m_empty->setAction(tr("Show everything"));
    } else {
        m_empty->setText(tr("Nothing has happened yet"),
                         tr("What you buy, release or change is written down here, with its outcome."));
        m_empty->setAction({});
    }
    if (m_model.inFile() > m_model.total()) {
        m_header->setSubtitle(tr("%1 of %2 lines: the newest ones; an export has the others too")
                                  .arg(formats::number(shown), formats::number(m_model.inFile())));
    } else {
        m_header->setSubtitle(shown == m_model.total()
                                  ? tr("%n line(s), newest first", nullptr, shown)
                                  : tr("%1 of %2 lines").arg(formats::number(shown), formats::number(m_model.total())));
    }
}

void ActivityView::readAccounts()
{
    if (const auto accounts = m_services.journal.accounts()) {
        m_filter->setAccounts(*accounts);
    }
}

void ActivityView::applyFilter()
{
    if (const auto shown = m_model.show(m_filter->filter()); !shown) {
        say([this, error = shown.error()] { sayError(error); });
    }
    updateSubtitle();
    showSelected();
}

void ActivityView::say(std::function<void()> words)
{
    m_message->setDismissable(true);
    m_message->setAction({});
    m_words = std::move(words);
    m_words();
}

void ActivityView::begin(std::function<void()> words)
{
    m_stop = std::stop_source();
    m_verify->setEnabled(false);
    m_export->setEnabled(false);
    say([this, words = std::move(words)] {
        //: Button: ends the checking or exporting of the journal.
        m_message->setAction(tr("Stop"));
        words();
    });
    m_message->setDismissable(false);
}

void ActivityView::end()
{
    m_clock.stop();
    m_verify->setEnabled(true);
    m_export->setEnabled(true);
}

void ActivityView::sayError(const Error &error)
{
    m_message->showMessage(Tone::Bad, describeError(error, {}, {}).sentence);
}

void ActivityView::verifyJournal()
{
    begin([this] { m_message->showMessage(Tone::Accent, tr("The journal is being checked, line by line.")); });
    QCoro::connect(
        m_services.journal.verifyInBackground(m_stop.get_token()), this, [this](const Result<ChainCheck> &check) {
            end();
            if (check) {
                say([this, found = *check] {
                    m_message->showMessage(found.isWhole() ? Tone::Good : Tone::Bad, describeCheck(found));
                });
            } else if (check.error().kind == ErrorKind::Cancelled) {
                say([this] { m_message->showMessage(Tone::Warning, tr("You stopped the check before its end.")); });
            } else {
                say([this, error = check.error()] { sayError(error); });
            }
        });
}

void ActivityView::chooseExport()
{
    if (!m_filter->isSet()) {
        askForFile(false);
        return;
    }
    auto *choices = new QMenu(this);
    choices->setAttribute(Qt::WA_DeleteOnClose);
    connect(choices->addAction(tr("Only the lines that are shown…")), &QAction::triggered, this,
            [this] { askForFile(true); });
    connect(choices->addAction(tr("All lines of the journal…")), &QAction::triggered, this,
            [this] { askForFile(false); });
    choices->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

void ActivityView::askForFile(bool onlyShown)
{
    auto *dialog = new QFileDialog(this, tr("Export the journal"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("Table for a spreadsheet (*.csv)"), tr("JSON, with which the chain can be checked (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        dialog->setDefaultSuffix(chosen.contains(u"*.json") ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    //: Name of a file with lines of the journal, without its ending.
    dialog->selectFile(tr("Numberdesk journal"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, onlyShown](const QString &path) { exportTo(path, onlyShown); });
    dialog->open();
}

void ActivityView::exportTo(const QString &path, bool onlyShown)
{
    JournalExport wanted;
    wanted.path = path;
    wanted.format =
        path.endsWith(u".json", Qt::CaseInsensitive) ? JournalExport::Format::Json : JournalExport::Format::Csv;
    if (onlyShown) {
        wanted.filter = m_filter->filter();
        // The words are looked for in what is shown, in the person's language: only the model knows which lines fit.
        if (!m_filter->words().isEmpty()) {
            QSet<qint64> shown;
            for (int row = 0; row < m_model.rowCount(); ++row) {
                shown.insert(m_model.rowAt(row).sequence);
            }
            wanted.only = shown;
        }
    }
    m_progress = std::make_shared<std::atomic<qint64>>(0);
    begin([this, progress = m_progress] {
        m_message->showMessage(Tone::Accent,
                               tr("%n line(s) are written so far.", nullptr, static_cast<int>(progress->load())));
    });
    m_clock.start();
    QCoro::connect(exportJournal(m_services.journal, wanted, m_stop.get_token(), m_progress), this,
                   [this, path](const Result<qint64> &lines) {
                       end();
                       if (lines) {
                           say([this, path, written = *lines] {
                               m_message->showMessage(
                                   Tone::Good, tr("%n line(s) were written to %1.", nullptr, static_cast<int>(written))
                                                   .arg(QDir::toNativeSeparators(path)));
                           });
                       } else if (lines.error().kind == ErrorKind::Cancelled) {
                           say([this] {
                               m_message->showMessage(Tone::Warning,
                                                      tr("You stopped the export; no file was written or changed."));
                           });
                       } else {
                           say([this, error = lines.error()] { sayError(error); });
                       }
                   });
}

void ActivityView::showLinesWith(const QString &words)
{
    m_filter->clear();
    m_filter->setWords(words);
}

void ActivityView::showOpenIntent()
{
    const Result<QList<IntentRecord>> open = m_services.journal.openIntents();
    if (!open || open->isEmpty()) {
        return;
    }
    const auto undecided = std::find_if(open->cbegin(), open->cend(),
                                        [](const IntentRecord &intent) { return intent.state == u"not-confirmed"; });
    // What is only planned has no outcome to be found out.
    const auto settling = std::find_if(open->cbegin(), open->cend(), [](const IntentRecord &intent) {
        const auto release = releaseIntentFrom(intent);
        return !release || !release->isPlanned();
    });
    if (undecided == open->cend() && settling == open->cend()) {
        return;
    }
    const QString id = undecided == open->cend() ? settling->id : undecided->id;
    m_filter->clear();
    // The newest line of it: others follow on the way down.
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rowAt(row).intentId == id) {
            m_table->selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_table->scrollTo(m_model.index(row, 0));
            return;
        }
    }
}

void ActivityView::showSelected()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    m_details->showEntry(selected.isEmpty() ? std::optional<JournalEntry>()
                                            : m_model.rowAt(selected.constFirst().row()));
}

} // namespace numberdesk
