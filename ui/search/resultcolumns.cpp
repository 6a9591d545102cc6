// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultcolumns.h"

#include "core/models/availablenumbersmodel.h"
#include "core/models/words.h"
#include "ui/settings/settings.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/columnroom.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <array>

namespace numberdesk {
namespace {

using Model = AvailableNumbersModel;

/// How a column shares the table's width.
struct Share
{
    int column;
    /// In widths of a digit, with the cell's padding.
    double least;
    /// Part of what is left when all have their least.
    int weight;
};

constexpr std::array shares{
    // The width of numbers is measured.
    Share{Model::Number, 0, 0},          Share{Model::Provider, 13, 2},   Share{Model::Account, 10, 4},
    Share{Model::Country, 10, 2},        Share{Model::Place, 9, 5},       Share{Model::Type, 8.5, 2},
    Share{Model::Capabilities, 12.5, 4}, Share{Model::SetupFee, 10.5, 1}, Share{Model::MonthlyFee, 10.5, 1},
    Share{Model::Currency, 10.5, 1},
};

QString settingsKey() { return QStringLiteral("Available numbers"); }

/// A price says little without its currency: where the one is shown, the other is too.
bool isFilled(const SearchHit &hit, int column)
{
    return Model::isStated(hit, column == Model::Currency ? static_cast<int>(Model::MonthlyFee) : column);
}

} // namespace

ResultColumns::ResultColumns(TableView *table, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_settings(settings)
    , m_digits(UsualDigits)
{
    restore();
    QHeaderView *head = table->horizontalHeader();
    connect(head, &QHeaderView::sectionResized, this, &ResultColumns::noteResize);
    connect(head, &QHeaderView::sectionMoved, this, [this] { m_isPersonal = true; });
    table->viewport()->installEventFilter(this);
}

void ResultColumns::restore()
{
    m_isPersonal = m_table->restoreColumnState(m_settings.columns(settingsKey()));
    m_hasOwnWidths = m_isPersonal;
    if (!m_isPersonal) {
        // One search is in one country.
        m_table->setColumnHidden(Model::Country, true);
    }
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (m_table->isColumnHidden(column)) {
            m_hidden.insert(column);
        }
    }
}

void ResultColumns::save()
{
    noteChoices();
    if (!m_isPersonal) {
        return;
    }
    m_hasOwnWidths = true;
    // What was hidden for the moment only is not the person's choice.
    const QSet<int> forTheMoment = m_hiddenForNow;
    for (const int column : forTheMoment) {
        hideForNow(column, false);
    }
    m_settings.setColumns(settingsKey(), m_table->columnState());
}

void ResultColumns::forget()
{
    m_filled.clear();
    m_accountOf.clear();
    m_accountsDiffer = false;
    m_digits = UsualDigits;
}

void ResultColumns::take(const QList<SearchHit> &hits)
{
    noteChoices();
    for (const SearchHit &hit : hits) {
        const QString account = m_accountOf.value(hit.providerId, hit.accountId);
        m_accountsDiffer = m_accountsDiffer || account != hit.accountId;
        m_accountOf.insert(hit.providerId, account);
        // Without the plus sign.
        m_digits = qMax(m_digits, hit.number.number.e164().size() - 1);
    }
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (!m_filled.contains(column) &&
            std::any_of(hits.cbegin(), hits.cend(), [column](const SearchHit &hit) { return isFilled(hit, column); })) {
            m_filled.insert(column);
            if (column != Model::Account && m_hiddenForNow.contains(column)) {
                hideForNow(column, false);
            }
        }
    }
    fit();
}

void ResultColumns::hideEmptyOnes()
{
    if (m_filled.isEmpty()) {
        return;
    }
    noteChoices();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (!m_filled.contains(column) && !m_chosen.contains(column) && !m_hidden.contains(column)) {
            hideForNow(column, true);
        }
    }
    fit();
}

void ResultColumns::hideForNow(int column, bool isHidden)
{
    if (isHidden) {
        m_hidden.insert(column);
        m_hiddenForNow.insert(column);
    } else {
        m_hidden.remove(column);
        m_hiddenForNow.remove(column);
    }
    m_table->setColumnHidden(column, isHidden);
}

void ResultColumns::noteChoices()
{
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const bool isHidden = m_table->isColumnHidden(column);
        if (isHidden == m_hidden.contains(column)) {
            continue;
        }
        m_isPersonal = true;
        m_chosen.insert(column);
        m_hiddenForNow.remove(column);
        if (isHidden) {
            m_hidden.insert(column);
        } else {
            m_hidden.remove(column);
        }
    }
}

void ResultColumns::noteResize(int column, int oldSize, int newSize)
{
    if (oldSize == 0 || newSize == 0) {
        // Shown or hidden by whomever. Later: the head is in the middle of it.
        QMetaObject::invokeMethod(this, &ResultColumns::fit, Qt::QueuedConnection);
        return;
    }
    // The last column takes what is left by itself.
    const QHeaderView *head = m_table->horizontalHeader();
    int last = head->count() - 1;
    while (last > 0 && head->isSectionHidden(head->logicalIndex(last))) {
        --last;
    }
    if (head->visualIndex(column) != last && newSize != m_widths.value(column)) {
        m_isPersonal = true;
        m_hasOwnWidths = true;
    }
}

void ResultColumns::fit()
{
    noteChoices();
    if (m_hasOwnWidths) {
        return;
    }
    const int width = m_table->viewport()->width();
    fold(width);
    const double left = qMax(0.0, width - leastWidth());
    int weights = 0;
    for (const Share &share : shares) {
        weights += m_hidden.contains(share.column) ? 0 : share.weight;
    }
    for (const Share &share : shares) {
        if (!m_hidden.contains(share.column)) {
            const double part = weights > 0 ? left * share.weight / weights : 0;
            const int wanted = static_cast<int>(leastWidthOf(share.column) + part);
            m_widths.insert(share.column, qMax(wanted, m_table->horizontalHeader()->minimumSectionSize()));
            m_table->setColumnWidth(share.column, m_widths.value(share.column));
        }
    }
}

void ResultColumns::fold(int width)
{
    // What says least first: the account where each provider has one, and the type, which most searches ask for.
    QList<int> foldable;
    if (!m_accountsDiffer && !m_chosen.contains(Model::Account)) {
        foldable.append(Model::Account);
    }
    const bool mayFoldType = m_filled.contains(Model::Type) && !m_chosen.contains(Model::Type) &&
                             (!m_hidden.contains(Model::Type) || m_hiddenForNow.contains(Model::Type));
    if (mayFoldType) {
        foldable.append(Model::Type);
    }
    double unfolded = leastWidth();
    for (const int column : std::as_const(foldable)) {
        unfolded += m_hidden.contains(column) ? leastWidthOf(column) : 0;
    }
    for (const int column : std::as_const(foldable)) {
        const bool isFolded = unfolded > width;
        if (isFolded != m_hidden.contains(column)) {
            hideForNow(column, isFolded);
        }
        unfolded -= isFolded ? leastWidthOf(column) : 0;
    }
    if (m_accountsDiffer && !m_chosen.contains(Model::Account) && m_hidden.contains(Model::Account)) {
        hideForNow(Model::Account, false);
    }
}

double ResultColumns::leastWidthOf(int column) const
{
    if (column == Model::Number) {
        return numberColumnWidth(m_table->font(), m_digits);
    }
    const auto *share =
        std::find_if(shares.begin(), shares.end(), [column](const Share &entry) { return entry.column == column; });
    const double usual = share->least * m_table->fontMetrics().horizontalAdvance(u'0');
    return qMax<double>(usual, columnRoomFor(*m_table, column, words::notStated()));
}

double ResultColumns::leastWidth() const
{
    double least = 0;
    for (const Share &share : shares) {
        least += m_hidden.contains(share.column) ? 0 : leastWidthOf(share.column);
    }
    return least;
}

bool ResultColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fit();
    } else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        // Later, when the heads have their new words.
        QMetaObject::invokeMethod(this, &ResultColumns::fit, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace numberdesk
