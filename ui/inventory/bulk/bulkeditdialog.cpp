// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/bulk/bulkeditdialog.h"

#include "core/accounts/accountsessions.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "ui/inventory/bulk/editpanel.h"
#include "ui/inventory/export/exportdialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace numberdesk {
namespace {

constexpr QSize DialogSize{780, 560};
constexpr int NotesLines = 4;

enum TagsHow
{
    AddTags,
    RemoveTags,
    SetTags
};

} // namespace

BulkEditDialog::BulkEditDialog(const Services &services, const QStringList &ids, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_ids(ids)
    , m_pages(new QStackedWidget(this))
    , m_panel(new EditPanel(services, this))
    , m_message(new InlineMessage(this))
    , m_label(new QLineEdit(this))
    , m_tagsHow(new QComboBox(this))
    , m_tags(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_costCentre(new QLineEdit(this))
    , m_notes(new QPlainTextEdit(this))
    , m_protection(new QComboBox(this))
    //: Button: shows what a change would do, before it is done.
    , m_preview(makePrimaryButton(tr("Preview"), this))
{
    setWindowTitle(tr("Edit %n number(s)", nullptr, static_cast<int>(ids.size())));
    setAccessibleName(tr("Edit numbers"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(DialogSize);
    m_pages->addWidget(buildForm());
    m_pages->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->addWidget(m_pages);
    connect(m_panel, &EditPanel::backRequested, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_panel, &EditPanel::closeRequested, this, &QDialog::accept);
    connect(m_preview, &QPushButton::clicked, this, &BulkEditDialog::plan);
    updateButtons();
}

QCheckBox *BulkEditDialog::addLine(QGridLayout *grid, const QString &words, QWidget *content)
{
    auto *box = new QCheckBox(words, this);
    box->setAccessibleName(words);
    // In line with the field beside it, of which the notes have several.
    box->setMinimumHeight(std::max(metrics::controlHeight, m_label->sizeHint().height()));
    const int row = grid->rowCount();
    grid->addWidget(box, row, 0, Qt::AlignTop | Qt::AlignLeading);
    grid->addWidget(content, row, 1);
    connect(box, &QCheckBox::toggled, this, &BulkEditDialog::updateButtons);
    return box;
}

QWidget *BulkEditDialog::buildForm()
{
    auto *page = new QWidget(this);
    m_tagsHow->addItem(tr("Add these"), AddTags);
    m_tagsHow->addItem(tr("Remove these"), RemoveTags);
    m_tagsHow->addItem(tr("Replace all by these"), SetTags);
    m_protection->addItem(tr("Protect against release"), true);
    m_protection->addItem(tr("Take protection off"), false);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(NotesLines * fontMetrics().lineSpacing() + metrics::viewMargin);
    //: Field: what is to become of the tags that are entered beside it.
    m_tagsHow->setAccessibleName(tr("What becomes of the tags"));
    m_tags->setPlaceholderText(tr("Separate them with commas."));
    auto *tags = new QWidget(page);
    auto *tagsRow = new QHBoxLayout(tags);
    tagsRow->setContentsMargins(0, 0, 0, 0);
    tagsRow->setSpacing(metrics::grid);
    tagsRow->addWidget(m_tagsHow);
    tagsRow->addWidget(m_tags, 1);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::viewMargin);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    //: Check box and field: what numbers are called.
    m_changesLabel = addLine(grid, tr("Label"), m_label);
    //: Check box and field: words by which numbers are grouped.
    m_changesTags = addLine(grid, tr("Tags"), tags);
    //: Check box and field: who uses numbers or answers for them.
    m_changesOwner = addLine(grid, tr("Owner"), m_owner);
    //: Check box and field: what numbers are booked under.
    m_changesCostCentre = addLine(grid, tr("Cost centre"), m_costCentre);
    //: Check box and field: any text about numbers.
    m_changesNotes = addLine(grid, tr("Notes"), m_notes);
    //: Check box and field: whether numbers are protected against release.
    m_changesProtection = addLine(grid, tr("Protection"), m_protection);
    m_label->setAccessibleName(m_changesLabel->text());
    m_tags->setAccessibleName(m_changesTags->text());
    m_owner->setAccessibleName(m_changesOwner->text());
    m_costCentre->setAccessibleName(m_changesCostCentre->text());
    m_notes->setAccessibleName(m_changesNotes->text());
    m_protection->setAccessibleName(m_changesProtection->text());
    const auto ticks = [this](QLineEdit *edit, QCheckBox *box) {
        connect(edit, &QLineEdit::textEdited, box, [box] { box->setChecked(true); });
    };
    ticks(m_label, m_changesLabel);
    ticks(m_tags, m_changesTags);
    ticks(m_owner, m_changesOwner);
    ticks(m_costCentre, m_changesCostCentre);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_changesNotes->setChecked(true); });
    connect(m_tagsHow, &QComboBox::activated, this, [this] { m_changesTags->setChecked(true); });
    connect(m_protection, &QComboBox::activated, this, [this] { m_changesProtection->setChecked(true); });

    auto *advice =
        new TextLabel(tr("Only what is ticked changes. What is ticked and empty is cleared. Labels go to the "
                         "provider where it keeps them; everything else is kept on this computer."),
                      TextSize::Normal, Tone::Dim, page);
    advice->setWrapping(true);
    m_message->setDismissable(false);
    //: Button: closes a dialog, and nothing happens.
    QPushButton *cancel = makeButton(tr("Cancel"), page);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_preview);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new SectionHeader(windowTitle(), page));
    column->addWidget(advice);
    column->addLayout(grid);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(buttons);
    return page;
}

NumberWish BulkEditDialog::wish() const
{
    NumberWish wish;
    if (m_changesLabel->isChecked()) {
        wish.change.label = m_label->text();
    }
    if (m_changesTags->isChecked()) {
        const QStringList tags = cleanedTags({m_tags->text()});
        switch (m_tagsHow->currentData().toInt()) {
        case AddTags:
            wish.change.addTags = tags;
            break;
        case RemoveTags:
            wish.change.removeTags = tags;
            break;
        default:
            wish.change.tags = tags;
        }
    }
    if (m_changesOwner->isChecked()) {
        wish.change.owner = m_owner->text();
    }
    if (m_changesCostCentre->isChecked()) {
        wish.change.costCentre = m_costCentre->text();
    }
    if (m_changesNotes->isChecked()) {
        wish.change.notes = m_notes->toPlainText();
    }
    if (m_changesProtection->isChecked()) {
        wish.isProtected = m_protection->currentData().toBool();
    }
    return wish;
}

void BulkEditDialog::updateButtons()
{
    const QList<QCheckBox *> boxes{m_changesLabel,      m_changesTags,  m_changesOwner,
                                   m_changesCostCentre, m_changesNotes, m_changesProtection};
    m_preview->setEnabled(std::any_of(boxes.cbegin(), boxes.cend(),
                                      [](const QCheckBox *box) { return box != nullptr && box->isChecked(); }));
}

QSet<QString> BulkEditDialog::accountsTakingLabels(const Services &services)
{
    QSet<QString> accounts;
    const QStringList all = services.directory.names().keys();
    for (const QString &accountId : all) {
        const auto traits = services.sessions.traitsOf(accountId);
        if (traits && traits->offers(Operation::ChangeLabel)) {
            accounts.insert(accountId);
        }
    }
    return accounts;
}

void BulkEditDialog::plan()
{
    const NumberWish wanted = wish();
    if (const auto clean = cleaned(wanted.change); !clean) {
        m_message->showMessage(Tone::Bad, clean.error().fields.constFirst().text);
        return;
    }
    m_message->clear();
    m_preview->setEnabled(false);
    KnownNumbers numbers(m_services.inventory, m_services.annotations, ExportDialog::titles(m_services));
    numbers.setOnly(m_ids);
    const QSet<QString> takingLabels = accountsTakingLabels(m_services);
    QtConcurrent::run([numbers, wanted, takingLabels] {
        return plannedEdits(numbers, wanted, takingLabels);
    }).then(this, [this](const QList<NumberEdit> &edits) {
        m_preview->setEnabled(true);
        m_panel->setEdits(edits);
        m_pages->setCurrentIndex(1);
    });
}

} // namespace numberdesk
