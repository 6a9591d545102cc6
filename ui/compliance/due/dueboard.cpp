// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/due/dueboard.h"

#include "core/compliance/expiry/reminders.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

namespace numberdesk {
namespace {

using Model = DueDatesModel;

ChipLook lookOfUrgency(const QModelIndex &index)
{
    const QString words = index.data(Qt::DisplayRole).toString();
    switch (static_cast<Urgency>(index.data(Model::UrgencyRole).toInt())) {
    case Urgency::Passed:
        return {Tone::Bad, words, {}};
    case Urgency::Soon:
        return {Tone::Warning, words, {}};
    case Urgency::Later:
        break;
    }
    return {Tone::Dim, words, {}};
}

} // namespace

DueBoard::DueBoard(Reminders &reminders, QWidget *parent)
    : QWidget(parent)
    , m_reminders(reminders)
    , m_table(new TableView({}, this))
    , m_empty(new EmptyState(Glyph::Check, {}))
{
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(Model::On, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(Model::Left, new ChipDelegate(lookOfUrgency, m_table));
    m_fitted = new FittedColumns(m_table,
                                 {{Model::On, 110, 0},
                                  {Model::Left, 130, 0},
                                  {Model::What, 170, 0},
                                  {Model::Subject, 220, 2},
                                  {Model::Concerns, 140, 1}},
                                 {Model::Concerns}, {});
    m_fitted->restore({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setEmptyState(m_empty);
    connect(m_table, &TableView::activated, this, &DueBoard::show);
    connect(&reminders, &Reminders::changed, this, &DueBoard::follow);
    keepTranslated(this, [this] { setTexts(); });
    follow();
}

void DueBoard::setTexts()
{
    m_table->setName(tr("Due dates"));
    m_empty->setText(tr("Nothing comes due."),
                     tr("Give documents a day on which they expire, and cases a deadline: they stand here, and are "
                        "told in time."));
    m_model.retranslate();
}

void DueBoard::follow()
{
    m_model.mergeRows([](const DueDate &) { return true; }, m_reminders.dueDates());
    // "12 days" is another text tomorrow.
    m_model.retranslate();
}

void DueBoard::show(const QModelIndex &index)
{
    const DueDate &due = m_model.rowAt(index.row());
    if (due.caseId.isEmpty()) {
        Q_EMIT documentRequested(due.documentId);
    } else {
        Q_EMIT caseRequested(due.caseId);
    }
}

} // namespace numberdesk
