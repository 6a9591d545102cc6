// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/uploadspanel.h"

#include "core/compliance/upload/uploadqueue.h"
#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace numberdesk {
namespace {

using UploadState = Upload::State;

constexpr int BarWidth = 160;
/// The head and so many rows; fewer where the window is low.
constexpr int ShownRows = 3;
constexpr int FewestRows = 1;
/// So many reasons are told at once; those of an upload are told when it is selected.
constexpr int MostReasons = 2;
constexpr int BarSteps = 1000;

ChipLook uploadLook(const QModelIndex &index)
{
    const QString text = index.data().toString();
    switch (static_cast<UploadState>(index.data(UploadsModel::StateRole).toInt())) {
    case UploadState::Waiting:
        return {Tone::Dim, text, Glyph::Clock};
    case UploadState::UnderWay:
    case UploadState::Looking:
        return {Tone::Accent, text, Glyph::Loader};
    case UploadState::Done:
        return {Tone::Good, text, {}};
    case UploadState::Failed:
        return {Tone::Bad, text, {}};
    case UploadState::Cancelled:
        return {Tone::Dim, text, Glyph::Ban};
    case UploadState::Unknown:
        return {Tone::Warning, text, Glyph::CircleHelp};
    }
    Q_UNREACHABLE();
}

} // namespace

UploadsPanel::UploadsPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new TextLabel({}, TextSize::Section, Tone::Text, this))
    , m_sentence(new ElidedLabel({}, TextSize::Normal, Tone::Dim, this))
    , m_bar(new QProgressBar(this))
    , m_table(new TableView({}, this))
    , m_message(new InlineMessage(this))
    , m_pause(makeButton(QString(), this))
    , m_cancel(makeButton(QString(), this))
    , m_retry(makeButton(Glyph::RefreshCw, {}, this))
    , m_clear(makeButton(QString(), this))
{
    m_title->setWeight(QFont::DemiBold);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    m_bar->setRange(0, BarSteps);
    m_message->setDismissable(false);
    m_table->setItemDelegateForColumn(UploadsModel::State, new ChipDelegate(uploadLook, m_table));
    m_table->setModel(&m_model);
    m_table->setMinimumHeight(metrics::headerHeight + FewestRows * metrics::rowHeight + 2);
    m_table->setMaximumHeight(metrics::headerHeight + ShownRows * metrics::rowHeight + 2);
    m_columns = new FittedColumns(
        m_table, {{UploadsModel::Document, 150, 3}, {UploadsModel::Account, 110, 2}, {UploadsModel::State, 150, 1}}, {},
        {});
    m_columns->restore({});

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_bar);
    // In a small window or a wordy language in two lines.
    auto *buttons = new FlowLayout(nullptr, metrics::grid);
    for (QPushButton *button : {m_pause, m_cancel, m_retry, m_clear}) {
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addLayout(buttons);
    column->addWidget(m_message);

    connectQueue();
    updateNames();
    keepTranslated(this, [this] { setTexts(); });
}

void UploadsPanel::connectQueue()
{
    UploadQueue &queue = m_services.uploads;
    m_model.setRows(queue.uploads());
    connect(&queue, &UploadQueue::added, this, [this](const Upload &upload) {
        m_model.putRow(upload);
        updateAll();
    });
    connect(&queue, &UploadQueue::changed, this, [this](const Upload &upload) {
        m_model.putRow(upload);
        updateAll();
    });
    connect(&queue, &UploadQueue::removed, this, [this](const QString &id) {
        m_model.take(id);
        updateAll();
    });
    connect(&queue, &UploadQueue::pausedChanged, this, &UploadsPanel::updateAll);
    connect(&m_services.directory, &AccountDirectory::changed, this, &UploadsPanel::updateNames);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateMessage();
        updateButtons();
    });
    connect(m_pause, &QPushButton::clicked, this, [&queue] { queue.isPaused() ? queue.resume() : queue.pause(); });
    connect(m_cancel, &QPushButton::clicked, this, [this, &queue] {
        const QStringList ids = selectedIds();
        if (ids.isEmpty()) {
            queue.cancelAll();
        }
        for (const QString &id : ids) {
            queue.cancel(id);
        }
    });
    connect(m_retry, &QPushButton::clicked, this, [this, &queue] {
        QStringList ids = selectedIds();
        if (ids.isEmpty()) {
            for (const Upload &upload : m_model.rows()) {
                ids.append(upload.id);
            }
        }
        for (const QString &id : std::as_const(ids)) {
            queue.retry(id);
        }
    });
    connect(m_clear, &QPushButton::clicked, this, [&queue] { queue.clearEnded(); });
}

void UploadsPanel::setTexts()
{
    //: Head of a section: documents on their way to accounts.
    m_title->setText(tr("Uploads"));
    m_table->setName(tr("Uploads"));
    m_bar->setAccessibleName(tr("Uploaded so far"));
    //: Button: ends uploads.
    setWords(m_cancel, tr("Cancel uploads"));
    //: Button: uploads again what failed.
    setWords(m_retry, tr("Retry uploads"));
    setWords(m_clear, tr("Clear ended"));
    // The label says what pressing does now; the name stays.
    m_pause->setAccessibleName(tr("Pause uploads"));
    m_model.retranslate();
    updateAll();
}

void UploadsPanel::updateNames()
{
    QHash<QString, UploadsModel::AccountName> names;
    const QHash<QString, AccountNames> known = m_services.directory.names();
    for (auto name = known.cbegin(); name != known.cend(); ++name) {
        names.insert(name.key(), {name->account, name->provider});
    }
    m_model.setAccounts(names);
}

void UploadsPanel::updateAll()
{
    const UploadTotals totals = m_services.uploads.totals();
    const bool hasCome = isHidden() && m_model.total() > 0;
    setVisible(m_model.total() > 0);
    if (hasCome) {
        // The table had no width before.
        m_columns->fit();
    }
    m_sentence->setText(
        tr("%1 of %n document(s), %2 of %3", nullptr, totals.files)
            .arg(formats::number(totals.done), formats::dataSize(totals.sent), formats::dataSize(totals.size)));
    m_bar->setValue(totals.size > 0 ? static_cast<int>(totals.sent * BarSteps / totals.size) : 0);
    m_bar->setVisible(totals.isBusy());
    updateMessage();
    updateButtons();
}

void UploadsPanel::updateMessage()
{
    const QStringList ids = selectedIds();
    QStringList sentences;
    for (const Upload &upload : m_model.rows()) {
        const QString sentence = ids.isEmpty() || ids.contains(upload.id) ? m_model.sentenceOf(upload) : QString();
        if (!sentence.isEmpty() && !sentences.contains(sentence)) {
            sentences.append(sentence);
        }
    }
    const auto more = static_cast<int>(sentences.size()) - MostReasons;
    if (more > 0) {
        sentences.resize(MostReasons);
        sentences.append(tr("%n more reason(s). Select an upload to read its own.", nullptr, more));
    }
    if (sentences.isEmpty()) {
        m_message->clear();
    } else if (m_message->text() != sentences.join(u'\n')) {
        m_message->showMessage(Tone::Warning, sentences.join(u'\n'));
    }
}

QStringList UploadsPanel::selectedIds() const
{
    QStringList ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        ids.append(row.data(IdRole).toString());
    }
    return ids;
}

void UploadsPanel::updateButtons()
{
    const QStringList ids = selectedIds();
    const auto isAnyMeant = [this, &ids](const std::function<bool(const Upload &)> &fits) {
        const QList<Upload> &rows = m_model.rows();
        return std::any_of(rows.cbegin(), rows.cend(),
                           [&](const Upload &row) { return (ids.isEmpty() || ids.contains(row.id)) && fits(row); });
    };
    const bool isPaused = m_services.uploads.isPaused();
    //: Button: begins no further uploads for now.
    const QString pause = tr("Pause");
    m_pause->setText(isPaused ? tr("Go on") : pause);
    m_pause->setEnabled(isPaused || m_services.uploads.totals().isBusy());
    m_cancel->setEnabled(isAnyMeant([](const Upload &row) { return !row.hasEnded(); }));
    m_retry->setEnabled(isAnyMeant([](const Upload &row) { return row.canRetry(); }));
    const QList<Upload> &rows = m_model.rows();
    m_clear->setEnabled(std::any_of(rows.cbegin(), rows.cend(), [](const Upload &row) {
        return row.hasEnded() && row.state != UploadState::Unknown;
    }));
}

} // namespace numberdesk
