// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cart/carttable.h"

#include "ui/settings/settings.h"
#include "ui/theme/lettersize.h"
#include "ui/widgets/celldelegates.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QScopedValueRollback>

#include <array>

namespace numberdesk {
namespace {

/// Width of a column, and its share of what is left over.
struct CartColumn
{
    int column;
    int width;
    int share;
};

constexpr std::array<CartColumn, CartModel::ColumnCount> CartColumns{{{CartModel::Number, 0, 0},
                                                                      {CartModel::Provider, 104, 0},
                                                                      {CartModel::Account, 140, 1},
                                                                      {CartModel::Country, 120, 0},
                                                                      {CartModel::Place, 140, 2},
                                                                      {CartModel::Type, 96, 0},
                                                                      {CartModel::Label, 140, 3},
                                                                      {CartModel::SetupFee, 92, 0},
                                                                      {CartModel::MonthlyFee, 92, 0},
                                                                      {CartModel::Currency, 96, 0},
                                                                      {CartModel::State, 136, 0}}};

/// What a narrow window leaves out, in this order. Never a fee, its currency or how the line stands.
constexpr std::array FoldedColumns{CartModel::Account, CartModel::Country, CartModel::Type, CartModel::Place,
                                   CartModel::Provider};

QString columnsKey() { return QStringLiteral("Cart"); }

ChipLook lookOfLine(const QModelIndex &index)
{
    const QString words = index.data().toString();
    switch (static_cast<CartLineState>(index.data(CartModel::StateRole).toInt())) {
    case CartLineState::Ready:
        return {Tone::Good, words, {}};
    case CartLineState::OutcomeUnknown:
        return {Tone::Warning, words, Glyph::Hourglass};
    case CartLineState::AccountRemoved:
        return {Tone::Bad, words, Glyph::Ban};
    case CartLineState::AccountOff:
        return {Tone::Dim, words, Glyph::CircleDashed};
    case CartLineState::OfferedTwice:
        return {Tone::Warning, words, Glyph::Copy};
    case CartLineState::PriceNotStated:
    case CartLineState::CurrencyNotStated:
        return {Tone::Warning, words, Glyph::CircleHelp};
    }
    Q_UNREACHABLE();
}

} // namespace

CartTable::CartTable(Settings &settings, CartModel &model, QWidget *parent)
    : TableView({}, parent)
    , m_settings(settings)
{
    setModel(&model);
    setDelegates();
    setCompanion(CartModel::SetupFee, CartModel::Currency);
    setCompanion(CartModel::MonthlyFee, CartModel::Currency);
    setMinimumHeight(140);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    // A third press on a head brings back the order in which the lines came.
    horizontalHeader()->setSortIndicatorClearable(true);
    if (!restoreColumnState(m_settings.columns(columnsKey()))) {
        setColumnHidden(CartModel::Account, true);
        setColumnHidden(CartModel::Country, true);
        m_isFitted = true;
        fitColumns();
    }
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { noteArrangement(section, width); });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { m_isFitted = false; });
}

CartTable::~CartTable()
{
    horizontalHeader()->disconnect(this);
    if (!m_isFitted) {
        m_settings.setColumns(columnsKey(), columnState());
    }
}

void CartTable::setDelegates()
{
    setItemDelegateForColumn(CartModel::Number, new NumberDelegate(CountryRole, this));
    for (const int column : {CartModel::Account, CartModel::Currency}) {
        auto *quiet = new CellDelegate(this);
        quiet->setTone(Tone::Dim);
        setItemDelegateForColumn(column, quiet);
    }
    for (const int column : {CartModel::Country, CartModel::Place, CartModel::Type}) {
        auto *plain = new CellDelegate(this);
        plain->setDimRole(NotStatedRole);
        setItemDelegateForColumn(column, plain);
    }
    for (const int column : {CartModel::SetupFee, CartModel::MonthlyFee}) {
        auto *amount = new MoneyDelegate(this);
        amount->setDimRole(NotStatedRole);
        setItemDelegateForColumn(column, amount);
    }
    setItemDelegateForColumn(CartModel::State, new ChipDelegate(lookOfLine, this));
}

QList<int> CartTable::selectedRows() const
{
    // By ranges: all indexes of a large selection would be slow.
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row) {
            rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void CartTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fitColumns();
}

void CartTable::noteArrangement(int section, int width)
{
    // The last column takes what is left by itself; and the head tells some widths late that were given here.
    const bool isGiven = width == (m_folded.contains(section) ? 0 : m_widths.value(section));
    if (!m_isFitting && !isGiven && section != CartModel::State) {
        m_isFitted = false;
    }
}

int CartTable::usualWidth(int column) const
{
    return column == CartModel::Number ? numberColumnWidth(font())
                                       : widthFor(fontMetrics(), CartColumns.at(static_cast<size_t>(column)).width);
}

int CartTable::wantedWidth() const
{
    int wanted = 0;
    for (const CartColumn &entry : CartColumns) {
        wanted += isColumnHidden(entry.column) ? 0 : usualWidth(entry.column);
    }
    return wanted;
}

void CartTable::fitColumns()
{
    if (!m_isFitted) {
        return;
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    for (const int column : std::as_const(m_folded)) {
        setColumnHidden(column, false);
    }
    m_folded.clear();
    for (const int column : FoldedColumns) {
        if (wantedWidth() > viewport()->width() && !isColumnHidden(column)) {
            m_folded.append(column);
            setColumnHidden(column, true);
        }
    }
    int shares = 0;
    for (const CartColumn &entry : CartColumns) {
        shares += isColumnHidden(entry.column) ? 0 : entry.share;
    }
    const int left = std::max(0, viewport()->width() - wantedWidth());
    for (const CartColumn &entry : CartColumns) {
        if (!isColumnHidden(entry.column)) {
            m_widths.insert(entry.column, usualWidth(entry.column) + left * entry.share / std::max(1, shares));
            setColumnWidth(entry.column, m_widths.value(entry.column));
        }
    }
}

} // namespace numberdesk
