// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/casesmodel.h"
#include "ui/widgets/chip.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace numberdesk {

/// How a case's standing looks.
ChipLook lookOf(CaseStanding standing);

/// A case in three lines: what it is with its standing, whose it is, what comes next.
class CaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Something that is missing in two lines: what, and who must do what.
class GapDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A list of such lines, with round corners and one line chosen at most.
QListView *makeCaseList(QAbstractItemModel *model, QAbstractItemDelegate *delegate, QWidget *parent);

} // namespace numberdesk
