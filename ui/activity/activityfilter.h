// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/journal.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;

namespace numberdesk {

class Field;

/// Which lines of the journal are wanted: words, what they are about, the account, and since when.
class ActivityFilter : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityFilter(QWidget *parent = nullptr);

    /// Accounts that can be chosen; the chosen one stays where it is still there.
    void setAccounts(const QList<JournalAccount> &accounts);

    /// Whether it can be chosen, or is none at all.
    [[nodiscard]] bool knowsAccount(const QString &accountId) const;

    /// What the lines shown have in them, in the words that are shown.
    [[nodiscard]] QString words() const;
    void setWords(const QString &words);
    /// All but the words.
    [[nodiscard]] JournalFilter filter() const;
    [[nodiscard]] bool isSet() const { return !words().isEmpty() || !(filter() == JournalFilter()); }
    /// Wants every line again.
    void clear();

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void filterChanged();

private:
    void setTexts();

    QLineEdit *m_words;
    QComboBox *m_kind;
    QComboBox *m_account;
    QComboBox *m_period;
    Field *m_wordsField;
    Field *m_kindField;
    Field *m_accountField;
    Field *m_periodField;
    QAction *m_glyph = nullptr;
};

} // namespace numberdesk
