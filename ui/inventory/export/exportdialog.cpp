// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/export/exportdialog.h"

#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace numberdesk {
namespace {

constexpr int exportWidth = 500;

} // namespace

ExportDialog::ExportDialog(const Services &services, Offer offer, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_offer(std::move(offer))
    , m_numbers(new QButtonGroup(this))
    , m_formats(new QButtonGroup(this))
    , m_numbersColumn(new QVBoxLayout)
    , m_formatsColumn(new QVBoxLayout)
    , m_message(new InlineMessage(this))
    , m_progress(new ProgressRow(this))
    //: Button: asks where to, and writes the file.
    , m_save(makePrimaryButton(Glyph::Download, tr("Save as…"), this))
    //: Button: closes a dialog, and nothing happens.
    , m_close(makeButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Export numbers"));
    setAccessibleName(windowTitle());
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(exportWidth);
    m_message->setDismissable(false);
    //: Button: ends the writing of a file.
    const QString stop = tr("Stop");
    m_progress->setTexts(tr("Writing the file"), stop);
    m_progress->hide();

    const auto selected = static_cast<int>(m_offer.selected.size());
    if (selected > 0) {
        this->offer(Selected, tr("The %n selected number(s)", nullptr, selected), selected > 1);
    }
    if (m_offer.isFiltered) {
        this->offer(Shown, tr("The %n number(s) that the filter shows", nullptr, static_cast<int>(m_offer.shown)),
                    selected < 2);
    }
    this->offer(All, tr("All %n number(s)", nullptr, static_cast<int>(m_offer.total)),
                selected < 2 && !m_offer.isFiltered);
    const auto addFormat = [this](InventoryExport::Format format, const QString &words) {
        auto *button = new QRadioButton(words, this);
        button->setAccessibleName(words);
        m_formats->addButton(button, static_cast<int>(format));
        m_formatsColumn->addWidget(button);
        return button;
    };
    addFormat(InventoryExport::Format::Csv, tr("CSV, for spreadsheets"))->setChecked(true);
    auto *hint =
        new TextLabel(tr("Phone numbers, and what could be taken for a formula, have an apostrophe in front, so "
                         "that they stay texts. Numberdesk reads such a file again."),
                      TextSize::Small, Tone::Dim, this);
    hint->setWrapping(true);
    // Under the words of what it is about.
    auto *hintRow = new QHBoxLayout;
    hintRow->addSpacing(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                        style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    hintRow->addWidget(hint, 1);
    m_formatsColumn->addLayout(hintRow);
    addFormat(InventoryExport::Format::Json, tr("JSON, for programs"));

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(12);
    column->addWidget(new SectionHeader(tr("Which numbers?"), this));
    column->addLayout(m_numbersColumn);
    column->addWidget(new SectionHeader(tr("In which form?"), this));
    column->addLayout(m_formatsColumn);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addStretch();
    column->addLayout(buttons);

    constexpr std::chrono::milliseconds step(100);
    m_clock.setInterval(step);
    connect(&m_clock, &QTimer::timeout, this, &ExportDialog::showProgress);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askForFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_progress, &ProgressRow::cancelled, this, [this] { m_stop.request_stop(); });
}

ExportDialog::~ExportDialog() { m_stop.request_stop(); }

void ExportDialog::offer(Choice choice, const QString &words, bool isPreset)
{
    auto *button = new QRadioButton(words, this);
    button->setAccessibleName(words);
    button->setChecked(isPreset);
    m_numbers->addButton(button, choice);
    m_numbersColumn->addWidget(button);
}

InventoryExport::Format ExportDialog::format() const
{
    return static_cast<InventoryExport::Format>(m_formats->checkedId());
}

KnownNumbers::Titles ExportDialog::titles(const Services &services)
{
    KnownNumbers::Titles titles;
    const QHash<QString, AccountNames> names = services.directory.names();
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        titles.insert(name.key(), {name->account, name->provider});
    }
    return titles;
}

KnownNumbers ExportDialog::wanted() const
{
    KnownNumbers rows(m_services.inventory, m_services.annotations, titles(m_services));
    if (m_numbers->checkedId() == Selected) {
        rows.setOnly(m_offer.selected);
    } else if (m_numbers->checkedId() == Shown) {
        rows.setOnly(m_offer.shownIds());
    }
    return rows;
}

void ExportDialog::askForFile()
{
    const bool isJson = format() == InventoryExport::Format::Json;
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isJson ? tr("JSON (*.json)") : tr("Table for a spreadsheet (*.csv)"));
    dialog->setDefaultSuffix(isJson ? QStringLiteral("json") : QStringLiteral("csv"));
    //: Name of a file with numbers, without its ending.
    dialog->selectFile(tr("Numbers"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString &path)
{
    if (m_clock.isActive()) {
        return;
    }
    const KnownNumbers rows = wanted();
    m_expected = rows.size();
    m_written = std::make_shared<std::atomic<qint64>>(0);
    m_stop = std::stop_source();
    m_message->clear();
    setBusy(true);
    showProgress();
    auto writing = exportInventory(rows, {path, format()}, m_stop.get_token(), m_written);
    QCoro::connect(std::move(writing), this, [this, path](const Result<qint64> &written) {
        setBusy(false);
        if (written) {
            Q_EMIT exported(*written, path);
            accept();
        } else if (written.error().kind == ErrorKind::Cancelled) {
            m_message->showMessage(Tone::Warning, tr("You stopped the export; no file was written or changed."));
        } else {
            m_message->showMessage(Tone::Bad, describeError(written.error(), {}, {}).sentence);
        }
    });
}

void ExportDialog::setBusy(bool isBusy)
{
    for (const QButtonGroup *group : {m_numbers, m_formats}) {
        const QList<QAbstractButton *> buttons = group->buttons();
        for (QAbstractButton *button : buttons) {
            button->setEnabled(!isBusy);
        }
    }
    m_save->setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
    if (isBusy) {
        m_clock.start();
    } else {
        m_clock.stop();
    }
}

void ExportDialog::showProgress()
{
    const qint64 written = m_written->load(std::memory_order_relaxed);
    m_progress->setProgress(
        static_cast<int>(written), static_cast<int>(m_expected),
        //: %1 of %2 numbers.
        tr("%1 of %2 numbers are written.").arg(formats::number(written), formats::number(m_expected)));
}

} // namespace numberdesk
