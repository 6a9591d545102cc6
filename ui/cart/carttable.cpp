// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cart/carttable.h"

#include "core/models/words.h"
#include "ui/cart/verdictlook.h"
#include "ui/settings/settings.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/fittedcolumns.h"

#include <QHeaderView>
#include <QItemSelection>

#include <algorithm>

namespace numberdesk {
namespace {

/// Widths that show what is usual, and how much of the room that is left each takes.
QList<FittedColumns::Column> fittedColumns()
{
    return {{CartModel::Number, 0, 0}, // measured, as is the state
            {CartModel::Provider, 104, 0}, {CartModel::Account, 140, 1},   {CartModel::Country, 120, 0},
            {CartModel::Place, 140, 2},    {CartModel::Type, 96, 0},       {CartModel::Label, 116, 3},
            {CartModel::SetupFee, 92, 0},  {CartModel::MonthlyFee, 92, 0}, {CartModel::Currency, 96, 0},
            {CartModel::State, 0, 0}};
}

/// What a narrow window leaves out, in this order. Never a fee, its currency or how the line stands.
QList<int> foldedColumns()
{
    return {CartModel::Account, CartModel::Country, CartModel::Type, CartModel::Place, CartModel::Provider};
}

QString columnsKey() { return QStringLiteral("Cart"); }

ChipLook lookOfState(CartLineState state, const QString &words)
{
    switch (state) {
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
    case CartLineState::SetApart:
        return {Tone::Warning, words, {}};
    case CartLineState::PriceNotStated:
    case CartLineState::CurrencyNotStated:
        return {Tone::Warning, words, Glyph::CircleHelp};
    }
    Q_UNREACHABLE();
}

ChipLook lookOfLine(const QModelIndex &index)
{
    const auto state = static_cast<CartLineState>(index.data(CartModel::StateRole).toInt());
    const QString words = index.data().toString();
    return state == CartLineState::SetApart
               ? verdictLook(static_cast<PreflightLine::Verdict>(index.data(CartModel::VerdictRole).toInt()), words)
               : lookOfState(state, words);
}

/// Room for whatever a line can say of itself in the language of the moment.
int widestState(const QFont &font)
{
    int widest = widestVerdict(font);
    for (const CartLineState state :
         {CartLineState::Ready, CartLineState::OutcomeUnknown, CartLineState::AccountRemoved, CartLineState::AccountOff,
          CartLineState::OfferedTwice, CartLineState::PriceNotStated, CartLineState::CurrencyNotStated}) {
        widest = std::max(widest, chipSize(lookOfState(state, CartModel::stateWord(state)), font).width());
    }
    return widest + 2 * metrics::cellPadding;
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
    setColumnHidden(CartModel::Account, true);
    setColumnHidden(CartModel::Country, true);
    m_fitted = new FittedColumns(this, fittedColumns(), foldedColumns(), [](int column) {
        return column == CartModel::Label ? QString() : words::notStated();
    });
    m_fitted->setMeasure(CartModel::State, [this] { return widestState(font()); });
    m_fitted->setMeasure(CartModel::Number, [this] { return numberColumnWidth(font()); });
    m_fitted->restore(m_settings.columns(columnsKey()));
}

CartTable::~CartTable()
{
    if (const QByteArray arranged = m_fitted->arrangement(); !arranged.isEmpty()) {
        m_settings.setColumns(columnsKey(), arranged);
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

} // namespace numberdesk
