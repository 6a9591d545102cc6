// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/numberhistory.h"

#include "core/models/words.h"
#include "core/purchasing/journal.h"
#include "ui/inventory/factlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace numberdesk {
namespace {

NumberFact factOf(const JournalEntry &entry)
{
    return {words::exactTime(entry.at), words::journalKind(entry.kind), false, words::fullTime(entry.at)};
}

} // namespace

NumberHistory::NumberHistory(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_head(new SectionHeader({}, this))
    , m_all(new LinkButton({}, this))
    , m_sentence(new TextLabel({}, TextSize::Small, Tone::Dim, this))
    , m_lines(new FactList({}, this))
{
    m_sentence->setWrapping(true);
    m_head->addAction(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(m_head);
    column->addWidget(m_sentence);
    column->addWidget(m_lines);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT allRequested(m_number.identity()); });
    connect(&m_journal, &Journal::appended, this, &NumberHistory::follow);
    keepTranslated(this, [this] { setTexts(); });
}

void NumberHistory::setTexts()
{
    //: Head of a section: what was done with a number.
    m_head->setTitle(tr("History"));
    m_lines->setAccessibleName(tr("History"));
    m_all->setText(tr("Show in Activity"));
    m_all->setAccessibleName(m_all->text());
    read();
}

void NumberHistory::setNumber(const PhoneNumber &number)
{
    if (number.text() != m_number.text()) {
        m_number = number;
        read();
    }
}

void NumberHistory::read()
{
    // Of no number nothing is said, and the journal need not be asked.
    const auto entries =
        m_number.isEmpty() ? Result<QList<JournalEntry>>() : m_journal.entriesOfNumber(m_number, ShownLines + 1);
    QList<NumberFact> facts;
    QString sentence;
    if (!entries) {
        sentence = entries.error().advice.isEmpty() ? tr("The journal cannot be read.") : entries.error().advice;
    } else if (entries->isEmpty()) {
        sentence = m_number.isEmpty() ? QString() : tr("Nothing has been done with it from this computer.");
    } else {
        for (const JournalEntry &entry : entries->first(std::min<qsizetype>(entries->size(), ShownLines))) {
            facts.append(factOf(entry));
        }
        sentence = entries->size() > ShownLines ? tr("There is more in Activity.") : QString();
    }
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_lines->setFacts(facts);
    m_lines->setVisible(!facts.isEmpty());
    m_all->setVisible(!facts.isEmpty());
}

void NumberHistory::follow(const JournalEntry &entry)
{
    if (!m_number.isEmpty() && PhoneNumber(entry.number).identity() == m_number.identity()) {
        read();
    }
}

} // namespace numberdesk
