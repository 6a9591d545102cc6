// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/linestable.h"

#include "core/models/words.h"
#include "ui/cart/verdictlook.h"
#include "ui/settings/settings.h"
#include "ui/widgets/celldelegates.h"
#include "ui/widgets/fittedcolumns.h"

#include <QHeaderView>

namespace numberdesk {
namespace {

using Model = PurchaseLinesModel;

ChipLook lookOfLine(const QModelIndex &index)
{
    const int verdict = index.data(Model::VerdictRole).toInt();
    const QString words = index.data().toString();
    return verdict < 0 ? ChipLook{Tone::Dim, words, Glyph::Clock}
                       : verdictLook(static_cast<PreflightLine::Verdict>(verdict), words);
}

FittedColumns::Column fittedColumn(int column)
{
    switch (column) {
    case Model::Account:
        return {column, 140, 1};
    case Model::Provider:
        return {column, 104, 0};
    case Model::Label:
        return {column, 120, 3};
    case Model::Unknown:
        return {column, 120, 2};
    case Model::Reason:
        return {column, 240, 6};
    default:
        return {column, 88, 0};
    }
}

} // namespace

LinesTable::LinesTable(Settings &settings, const QString &key, const QList<int> &columns, const QList<int> &folded,
                       QWidget *parent)
    : TableView({}, parent)
    , m_settings(settings)
    , m_key(key)
{
    setModel(&m_model);
    setDelegates();
    setSelectionMode(SingleSelection);
    setCompanion(Model::SetupFee, Model::Currency);
    setCompanion(Model::MonthlyFee, Model::Currency);
    horizontalHeader()->setSortIndicatorClearable(true);
    QList<FittedColumns::Column> fitted;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        setColumnHidden(column, !columns.contains(column));
        fitted.append(fittedColumn(column));
    }
    for (qsizetype place = 0; place < columns.size(); ++place) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns.at(place)), static_cast<int>(place));
    }
    m_fitted = new FittedColumns(this, fitted, folded, [](int column) {
        return column == Model::Label || column == Model::Unknown || column == Model::Reason ? QString()
                                                                                             : words::notStated();
    });
    m_fitted->setMeasure(Model::State, [this] { return widestVerdict(font()) + 2 * metrics::cellPadding; });
    m_fitted->setMeasure(Model::Number, [this] { return numberColumnWidth(font()); });
    m_fitted->restore(m_settings.columns(m_key));
}

LinesTable::~LinesTable()
{
    if (const QByteArray arranged = m_fitted->arrangement(); !arranged.isEmpty()) {
        m_settings.setColumns(m_key, arranged);
    }
}

void LinesTable::setDelegates()
{
    setItemDelegateForColumn(Model::Number, new NumberDelegate(CountryRole, this));
    for (const int column : {Model::Account, Model::Currency, Model::Reason}) {
        auto *quiet = new CellDelegate(this);
        quiet->setTone(Tone::Dim);
        setItemDelegateForColumn(column, quiet);
    }
    auto *unknown = new CellDelegate(this);
    unknown->setTone(Tone::Warning);
    setItemDelegateForColumn(Model::Unknown, unknown);
    auto *type = new CellDelegate(this);
    type->setDimRole(NotStatedRole);
    setItemDelegateForColumn(Model::Type, type);
    for (const int column : {Model::SetupFee, Model::MonthlyFee}) {
        auto *amount = new MoneyDelegate(this);
        amount->setDimRole(NotStatedRole);
        setItemDelegateForColumn(column, amount);
    }
    setItemDelegateForColumn(Model::State, new ChipDelegate(lookOfLine, this));
}

QString LinesTable::selectedLine() const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    return selected.isEmpty() ? QString() : selected.constFirst().data(IdRole).toString();
}

void LinesTable::showLines(const QList<PlannedLine> &lines)
{
    const QString selected = selectedLine();
    m_model.setRows(lines);
    if (const QModelIndex index = m_model.indexOf(selected); index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

} // namespace numberdesk
