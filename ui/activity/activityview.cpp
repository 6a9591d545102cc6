// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityview.h"

#include "core/locale/formats.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/models/words.h"
#include "core/storage/domainjson.h"
#include "ui/settings/settings.h"
#include "ui/theme/lettersize.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/lineedits.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace numberdesk {

ActivityView::ActivityView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new ViewHeader({}, {}, this))
    , m_filter(new QLineEdit(this))
    , m_verify(makeButton(Glyph::ShieldCheck, {}, this))
    , m_message(new InlineMessage(this))
    , m_empty(new EmptyState(Glyph::History, {}))
    , m_table(new TableView({}, this))
    , m_panel(new Panel(QString(), this))
    , m_details(new TextLabel({}, TextSize::Normal, Tone::Text, this))
{
    m_model.setProviderNames(services.directory.providerNames());
    buildLayout();
    if (const auto followed = m_model.follow(services.journal); !followed) {
        m_message->setDismissable(false);
        m_checked = failure(followed.error());
    }
    connect(m_message, &InlineMessage::dismissed, this, [this] { m_checked.reset(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        updateSubtitle();
    });
    connect(m_verify, &QPushButton::clicked, this, &ActivityView::verifyJournal);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityView::showSelected);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        updateSubtitle();
        showSelected();
    });
    connect(&services.directory, &AccountDirectory::changed, this,
            [this] { m_model.setProviderNames(m_services.directory.providerNames()); });
    keepTranslated(this, [this] { setTexts(); });
}

void ActivityView::setTexts()
{
    //: Title of a view: the journal of what was bought, released and changed.
    m_header->setTitle(tr("Activity"));
    m_table->setName(tr("Activity"));
    setWords(m_verify, tr("Verify journal"));
    m_filter->setAccessibleName(tr("Filter activity"));
    m_filter->setPlaceholderText(tr("Filter by number, account or what happened"));
    m_filterGlyph->setText(tr("Go to the filter"));
    m_empty->setText(tr("Nothing has happened yet"),
                     tr("What you buy, release or change is written down here, with its outcome."));
    m_panel->setTitle(tr("What was seen"));
    m_model.retranslate();
    updateSubtitle();
    showChecked();
    showSelected();
}

ActivityView::~ActivityView() { m_services.settings.setColumns(QStringLiteral("Activity"), m_table->columnState()); }

void ActivityView::buildLayout()
{
    m_header->addAction(m_verify);
    addClearButton(m_filter);
    m_filterGlyph = addLeadingGlyph(m_filter, Glyph::Search);

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
    if (!m_table->restoreColumnState(m_services.settings.columns(QStringLiteral("Activity")))) {
        m_table->sortByColumn(JournalModel::When, Qt::DescendingOrder);
        m_table->setColumnHidden(JournalModel::Who, true);
        QHeaderView *head = m_table->horizontalHeader();
        head->resizeSection(JournalModel::When, widthFor(fontMetrics(), 162));
        head->resizeSection(JournalModel::What, widthFor(fontMetrics(), 230));
        head->resizeSection(JournalModel::Number, numberColumnWidth(m_table->font()));
        head->resizeSection(JournalModel::Account, widthFor(fontMetrics(), 150));
        head->resizeSection(JournalModel::Provider, widthFor(fontMetrics(), 108));
        head->setStretchLastSection(true);
    }

    m_details->setWrapping(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_panel->body()->addWidget(m_details);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(2 * metrics::grid);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(m_panel);
}

void ActivityView::updateSubtitle()
{
    const auto shown = m_model.rowCount();
    m_header->setSubtitle(shown == m_model.total()
                              ? tr("%n line(s), newest first", nullptr, shown)
                              : tr("%1 of %2 lines").arg(formats::number(shown), formats::number(m_model.total())));
}

void ActivityView::verifyJournal()
{
    m_message->setDismissable(true);
    m_checked = m_services.journal.verify();
    showChecked();
}

void ActivityView::showChecked()
{
    if (!m_checked) {
        return;
    }
    const Result<ChainCheck> &check = *m_checked;
    if (!check) {
        m_message->showMessage(Tone::Bad, describeError(check.error(), {}, {}).sentence);
    } else if (check->brokenAt()) {
        m_message->showMessage(Tone::Bad,
                               tr("The journal was changed outside of this program: line %1 does not fit to the "
                                  "lines before it. Keep a copy of the file for your auditor.")
                                   .arg(formats::number(*check->brokenAt())));
    } else {
        m_message->showMessage(Tone::Good, tr("The journal is whole: %n line(s), none changed or removed.", nullptr,
                                              static_cast<int>(check->entries)));
    }
}

QString ActivityView::story(const QString &intentId) const
{
    const Result<QList<JournalEntry>> entries = m_services.journal.entriesOf(intentId);
    if (!entries) {
        return describeError(entries.error(), {}, {}).sentence;
    }
    QStringList lines;
    const QHash<QString, QString> names = m_services.directory.providerNames();
    for (const JournalEntry &entry : *entries) {
        //: A line of a story: when, and what happened.
        lines.append(tr("%1: %2").arg(words::exactTime(entry.at), words::journalKind(entry.kind)));
        if (entry.content.contains(QStringLiteral("error"))) {
            lines.append(describeError(errorFromJson(entry.content.value(QStringLiteral("error")).toObject()),
                                       names.value(entry.providerId, entry.providerId), entry.accountName)
                             .sentence);
        }
    }
    // Each line of an intent carries all evidence so far: the last has everything.
    if (!entries->isEmpty()) {
        const QJsonArray evidence = entries->constLast().content.value(QStringLiteral("evidence")).toArray();
        for (const QJsonValue &fact : evidence) {
            lines.append(fact.toString());
        }
    }
    return lines.join(u'\n');
}

void ActivityView::showSelected()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty()) {
        m_details->setTone(Tone::Dim);
        m_details->setText(tr("Select a line to see everything that is known about it."));
        return;
    }
    const JournalEntry &entry = m_model.rowAt(selected.constFirst().row());
    const QString text = entry.intentId.isEmpty()
                             ? m_model.index(selected.constFirst().row(), JournalModel::Details).data().toString()
                             : story(entry.intentId);
    m_details->setTone(Tone::Text);
    m_details->setText(text.isEmpty() ? words::journalKind(entry.kind) : text);
}

} // namespace numberdesk
