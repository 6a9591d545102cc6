// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultcolumns.h"

#include "core/models/availablenumbersmodel.h"
#include "ui/settings/settings.h"
#include "ui/widgets/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

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
    Share{Model::Number, 22, 0},         Share{Model::Provider, 13, 2}, Share{Model::Account, 10, 4},
    Share{Model::Country, 10, 2},        Share{Model::Place, 9, 5},     Share{Model::Type, 8, 2},
    Share{Model::Capabilities, 10.5, 4}, Share{Model::SetupFee, 11, 1}, Share{Model::MonthlyFee, 11, 1},
    Share{Model::Currency, 11, 1},
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
}

void ResultColumns::save()
{
    if (!m_isPersonal) {
        return;
    }
    // What was hidden for the moment only is not the person's choice.
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    for (const int column : std::as_const(m_hiddenAsEmpty)) {
        m_table->setColumnHidden(column, false);
    }
    if (m_isAccountFolded && !m_chosen.contains(Model::Account)) {
        m_table->setColumnHidden(Model::Account, false);
    }
    m_settings.setColumns(settingsKey(), m_table->columnState());
}

void ResultColumns::forget()
{
    m_filled.clear();
    m_accountOf.clear();
    m_accountsDiffer = false;
}

void ResultColumns::take(const QList<SearchHit> &hits)
{
    const bool differed = m_accountsDiffer;
    for (const SearchHit &hit : hits) {
        const QString account = m_accountOf.value(hit.providerId, hit.accountId);
        m_accountsDiffer = m_accountsDiffer || account != hit.accountId;
        m_accountOf.insert(hit.providerId, account);
    }
    if (m_accountsDiffer != differed) {
        fit();
    }
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (!m_filled.contains(column) &&
            std::any_of(hits.cbegin(), hits.cend(), [column](const SearchHit &hit) { return isFilled(hit, column); })) {
            m_filled.insert(column);
            if (m_hiddenAsEmpty.contains(column)) {
                setHidden(column, false);
            }
        }
    }
}

void ResultColumns::hideEmptyOnes()
{
    if (m_filled.isEmpty()) {
        return;
    }
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (!m_filled.contains(column) && !m_chosen.contains(column) && !m_table->isColumnHidden(column)) {
            setHidden(column, true);
        }
    }
}

void ResultColumns::setHidden(int column, bool isHidden)
{
    {
        const QScopedValueRollback adjusting(m_isAdjusting, true);
        m_table->setColumnHidden(column, isHidden);
    }
    if (isHidden) {
        m_hiddenAsEmpty.insert(column);
    } else {
        m_hiddenAsEmpty.remove(column);
    }
    fit();
}

void ResultColumns::noteResize(int column, int oldSize, int newSize)
{
    // The last column follows the window's width by itself.
    const QHeaderView *head = m_table->horizontalHeader();
    const bool isShownOrHidden = oldSize == 0 || newSize == 0;
    if (m_isAdjusting || (!isShownOrHidden && head->visualIndex(column) == head->count() - 1)) {
        return;
    }
    m_isPersonal = true;
    if (isShownOrHidden) {
        m_hiddenAsEmpty.remove(column);
        m_chosen.insert(column);
        fit();
    } else {
        m_hasOwnWidths = true;
    }
}

void ResultColumns::fit()
{
    if (m_hasOwnWidths) {
        return;
    }
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    if (!m_chosen.contains(Model::Account)) {
        foldAccount();
    }
    const double left = qMax(0.0, m_table->viewport()->width() - leastWidth());
    int weights = 0;
    for (const Share &share : shares) {
        weights += m_table->isColumnHidden(share.column) ? 0 : share.weight;
    }
    const int digit = m_table->fontMetrics().horizontalAdvance(u'0');
    for (const Share &share : shares) {
        if (!m_table->isColumnHidden(share.column)) {
            m_table->setColumnWidth(share.column,
                                    static_cast<int>(share.least * digit + left * share.weight / weights));
        }
    }
}

void ResultColumns::foldAccount()
{
    m_table->setColumnHidden(Model::Account, false);
    m_isAccountFolded = !m_accountsDiffer && leastWidth() > m_table->viewport()->width();
    m_table->setColumnHidden(Model::Account, m_isAccountFolded);
}

double ResultColumns::leastWidth() const
{
    const int digit = m_table->fontMetrics().horizontalAdvance(u'0');
    double least = 0;
    for (const Share &share : shares) {
        least += m_table->isColumnHidden(share.column) ? 0 : share.least * digit;
    }
    return least;
}

bool ResultColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace numberdesk
