// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"

#include <QWidget>

namespace numberdesk {

class FactList;
class Journal;
class LinkButton;
class SectionHeader;
class TextLabel;
struct JournalEntry;

/// What was done with a number from this computer: the newest lines of the journal about it, in whatever account it
/// was.
class NumberHistory : public QWidget
{
    Q_OBJECT

public:
    /// How many lines are shown here; Activity has the others.
    static constexpr int ShownLines = 6;

    /// `journal` outlives it.
    explicit NumberHistory(Journal &journal, QWidget *parent = nullptr);

    void setNumber(const PhoneNumber &number);

Q_SIGNALS:
    /// All lines are wanted that have these words.
    void allRequested(const QString &words);

private:
    void setTexts();
    void read();
    void follow(const JournalEntry &entry);

    Journal &m_journal;
    PhoneNumber m_number;
    SectionHeader *m_head;
    LinkButton *m_all;
    TextLabel *m_sentence;
    FactList *m_lines;
};

} // namespace numberdesk
