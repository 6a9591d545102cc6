// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/factlist.h"

#include "ui/theme/lettersize.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

namespace numberdesk {
namespace {
constexpr int labelWidth = 98;
} // namespace

FactList::FactList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(name);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::grid);
    m_grid->setVerticalSpacing(metrics::grid);
    m_grid->setColumnMinimumWidth(0, widthFor(fontMetrics(), labelWidth));
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<NumberFact> &facts)
{
    if (facts == m_facts) {
        return;
    }
    m_facts = facts;
    while (m_rows.size() > facts.size()) {
        const Row row = m_rows.takeLast();
        delete row.label;
        delete row.value;
    }
    while (m_rows.size() < facts.size()) {
        auto *label = new TextLabel({}, TextSize::Normal, Tone::Dim, this);
        auto *value = new TextLabel({}, TextSize::Normal, Tone::Text, this);
        label->setWrapping(true);
        label->setMaximumWidth(widthFor(fontMetrics(), labelWidth));
        label->setBuddy(value);
        value->setWrapping(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const auto position = static_cast<int>(m_rows.size());
        m_grid->addWidget(label, position, 0, Qt::AlignTop);
        m_grid->addWidget(value, position, 1, Qt::AlignTop);
        m_rows.append(Row{label, value});
    }
    for (qsizetype position = 0; position < facts.size(); ++position) {
        const NumberFact &fact = facts.at(position);
        const Row &row = m_rows.at(position);
        row.label->setText(fact.label);
        row.value->setText(fact.value);
        row.value->setTone(fact.isUnknown ? Tone::Dim : Tone::Text);
        row.value->setWeight(fact.isUnknown ? QFont::Normal : QFont::Medium);
        row.value->setAccessibleName(fact.value);
        row.label->setToolTip(fact.more);
        row.value->setToolTip(fact.more);
    }
}

} // namespace numberdesk
