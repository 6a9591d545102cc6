// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchhit.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

namespace numberdesk {

class Settings;
class TableView;

/// The columns of the table of available numbers: they fill its width until the person sets widths. A column that no
/// result has anything in is hidden unless the person asked for it, and so are in a narrow window the account, while
/// the provider tells as much, and the type. What the person chose is kept between runs.
class ResultColumns : public QObject
{
    Q_OBJECT

public:
    /// @p table has its model already. Both outlive this object's use, @p settings too.
    ResultColumns(TableView *table, Settings &settings, QObject *parent = nullptr);

    /// These numbers came: columns that they have something in are shown.
    void take(const QList<SearchHit> &hits);
    /// The search has ended: columns that no number has anything in are hidden. Not before, so that nothing jumps to
    /// and fro.
    void hideEmptyOnes();
    /// Another search begins. What is hidden stays so until a number has something in it.
    void forget();
    /// Keeps what the person chose, where they chose something.
    void save();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void fit();
    /// Hides what a narrow window has no room for, and shows it again in a wider one.
    void fold(int width);
    void hideForNow(int column, bool isHidden);
    /// The head tells late, or in the midst of something else, what the person showed or hid: so it is compared.
    void noteChoices();
    void noteResize(int column, int oldSize, int newSize);
    /// Least width of all shown columns, and of one. @unit logical pixels
    [[nodiscard]] double leastWidth() const;
    [[nodiscard]] double leastWidthOf(int column) const;

    TableView *m_table;
    Settings &m_settings;
    /// Columns that some number has something in.
    QSet<int> m_filled;
    /// What is hidden as far as is known here.
    QSet<int> m_hidden;
    /// Of these, what is so because nothing is in it, or because the window is narrow.
    QSet<int> m_hiddenForNow;
    /// Columns that the person showed or hid by hand: nothing else does from then on.
    QSet<int> m_chosen;
    /// The widths that were given.
    QHash<int, int> m_widths;
    /// The account that each provider's numbers came from, and whether a provider has numbers of several.
    QHash<QString, QString> m_accountOf;
    bool m_accountsDiffer = false;
    /// Of the longest number.
    qsizetype m_digits;
    /// The person changed a width, the order or what is shown: that is kept between runs.
    bool m_isPersonal = false;
    /// The person changed a width: none is changed for them any more.
    bool m_hasOwnWidths = false;
};

} // namespace numberdesk
