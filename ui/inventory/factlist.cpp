// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/factlist.h"

#include "ui/theme/lettersize.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QToolButton>

namespace numberdesk {
namespace {
constexpr int labelWidth = 98;
/// A longer word may be wider than the pane. @unit characters
constexpr qsizetype LongestWord = 22;

bool isLongWord(const QString &text) { return text.size() > LongestWord && !text.contains(u' '); }
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
        delete row.word;
        delete row.copy;
    }
    while (m_rows.size() < facts.size()) {
        m_rows.append(makeRow(static_cast<int>(m_rows.size())));
    }
    for (qsizetype position = 0; position < facts.size(); ++position) {
        show(m_rows.at(position), facts.at(position));
    }
    fitLabels();
}

void FactList::fitLabels()
{
    // A label wraps between its words; a language with long ones gets a wider column.
    int width = widthFor(fontMetrics(), labelWidth);
    for (const NumberFact &fact : std::as_const(m_facts)) {
        const QStringList words = fact.label.split(u' ');
        for (const QString &word : words) {
            width = std::max(width, fontMetrics().horizontalAdvance(word) + 2);
        }
    }
    m_grid->setColumnMinimumWidth(0, width);
    for (const Row &row : std::as_const(m_rows)) {
        row.label->setMaximumWidth(width);
    }
}

FactList::Row FactList::makeRow(int position)
{
    const Row row{new TextLabel({}, TextSize::Normal, Tone::Dim, this),
                  new TextLabel({}, TextSize::Normal, Tone::Text, this),
                  new ElidedLabel({}, TextSize::Normal, Tone::Text, this), makeIconButton(Glyph::Copy, {}, this)};
    row.label->setWrapping(true);
    row.label->setMaximumWidth(widthFor(fontMetrics(), labelWidth));
    row.label->setBuddy(row.value);
    row.value->setWrapping(true);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.word->setElideMode(Qt::ElideMiddle);
    // No higher than its line, so that the rows keep their distance.
    row.copy->setFixedSize(row.word->sizeHint().height() + 4, row.word->sizeHint().height() + 4);
    row.copy->setIconSize({14, 14});
    connect(row.copy, &QToolButton::clicked, this,
            [word = row.word] { QGuiApplication::clipboard()->setText(word->text()); });
    m_grid->addWidget(row.label, position, 0, Qt::AlignTop);
    m_grid->addWidget(row.value, position, 1, 1, 2, Qt::AlignTop);
    m_grid->addWidget(row.word, position, 1);
    m_grid->addWidget(row.copy, position, 2);
    return row;
}

void FactList::show(const Row &row, const NumberFact &fact)
{
    const bool isWord = isLongWord(fact.value);
    row.label->setText(fact.label);
    row.label->setToolTip(fact.more);
    row.value->setText(isWord ? QString() : fact.value);
    row.value->setTone(fact.isUnknown ? Tone::Dim : Tone::Text);
    row.value->setWeight(fact.isUnknown ? QFont::Normal : QFont::Medium);
    row.value->setAccessibleName(fact.value);
    row.value->setToolTip(fact.more);
    row.value->setVisible(!isWord);
    row.word->setText(isWord ? fact.value : QString());
    row.word->setWeight(QFont::Medium);
    row.word->setAccessibleName(fact.value);
    row.word->setVisible(isWord);
    //: %1 is the name of what is copied, "ID".
    const QString copy = tr("Copy %1").arg(fact.label);
    row.copy->setAccessibleName(copy);
    row.copy->setToolTip(copy);
    row.copy->setVisible(isWord);
    row.label->setBuddy(isWord ? static_cast<QWidget *>(row.word) : row.value);
}

} // namespace numberdesk
