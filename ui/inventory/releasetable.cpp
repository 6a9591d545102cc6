// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/releasetable.h"

#include "ui/widgets/celldelegates.h"
#include "ui/widgets/fittedcolumns.h"

#include <QHeaderView>
#include <QScreen>

namespace numberdesk {
namespace {

using Model = ReleaseLinesModel;

ChipLook releaseLook(const QModelIndex &index)
{
    using Stage = ReleaseLine::Stage;
    const QVariant state = index.data(Model::StateRole);
    if (state.isValid()) {
        return {toneOf(static_cast<ReleaseIntent::State>(state.toInt())), index.data().toString(), {}};
    }
    const auto stage = static_cast<Stage>(index.data(Model::StageRole).toInt());
    return {stage == Stage::Ended ? Tone::Bad : Tone::Dim, index.data().toString(), {}};
}

FittedColumns::Column widthOf(int column)
{
    switch (column) {
    case Model::Account:
        return {column, 150, 1};
    case Model::Outcome:
        return {column, 174, 0};
    case Model::UsedBy:
    case Model::Label:
        return {column, 130, 2};
    case Model::Meaning:
    case Model::Reason:
        return {column, 240, 6};
    default:
        // The width of numbers is measured.
        return {column, 88, 0};
    }
}

} // namespace

ReleaseRoom ReleaseRoom::on(const QWidget &widget)
{
    constexpr int usualHeight = 900;
    const bool isLow = widget.screen()->availableGeometry().height() < usualHeight;
    return isLow ? ReleaseRoom{3, 2, 6, 7} : ReleaseRoom();
}

Tone toneOf(ReleaseIntent::State state)
{
    using State = ReleaseIntent::State;
    switch (state) {
    case State::Released:
        return Tone::Good;
    case State::Scheduled:
    case State::Sent:
        return Tone::Accent;
    case State::PendingRelease:
    case State::Unknown:
    case State::Held:
    case State::NotConfirmed:
    case State::NotReleased:
        return Tone::Warning;
    case State::TakenBack:
        return Tone::Dim;
    case State::Refused:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

ReleaseTable::ReleaseTable(const QString &name, ReleaseLinesModel &model, const QList<int> &columns, QWidget *parent)
    : TableView(name, parent)
{
    setModel(&model);
    setItemDelegateForColumn(Model::Number, new NumberDelegate(CountryRole, this));
    setItemDelegateForColumn(Model::Outcome, new ChipDelegate(releaseLook, this));
    auto *quiet = new CellDelegate(this);
    quiet->setTone(Tone::Dim);
    setItemDelegateForColumn(Model::Account, quiet);
    auto *dim = new CellDelegate(this);
    dim->setDimRole(NotStatedRole);
    setItemDelegateForColumn(Model::UsedBy, dim);
    auto *money = new MoneyDelegate(this);
    money->setDimRole(NotStatedRole);
    setItemDelegateForColumn(Model::MonthlyFee, money);
    QList<FittedColumns::Column> fitted;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        setColumnHidden(column, !columns.contains(column));
        fitted.append(widthOf(column));
    }
    // A dialog in large letters does without these first.
    auto *widths = new FittedColumns(this, fitted, {Model::Label, Model::Account}, {});
    widths->setMeasure(Model::Number, [this] { return numberColumnWidth(font()); });
    widths->restore({});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ReleaseTable::setRowsShown(qsizetype rows)
{
    setFixedHeight(horizontalHeader()->sizeHint().height() +
                   static_cast<int>(rows) * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

} // namespace numberdesk
