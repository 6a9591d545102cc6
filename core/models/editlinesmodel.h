// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/bulk/bulkedit.h"
#include "core/models/rowsmodel.h"

namespace numberdesk {

/// One thing that one number becomes, before it is confirmed.
struct EditPreviewLine
{
    /// Place of its number's edit.
    qsizetype edit = 0;
    PhoneNumber number;
    QString country;
    NumberDifference difference;
    /// Why it cannot be so; nothing else is said then.
    QString refused;

    friend bool operator==(const EditPreviewLine &, const EditPreviewLine &) = default;
};

/// A line for each thing that changes, and one for each edit that is refused.
QList<EditPreviewLine> previewLines(const QList<NumberEdit> &edits);

/// What an edit of many numbers would do.
class EditPreviewModel : public RowsModel<EditPreviewLine>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        What,
        Now,
        Becomes,
        Where,
        ColumnCount
    };

    using RowsModel<EditPreviewLine>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

protected:
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString idOf(const EditPreviewLine &line) const override;
    [[nodiscard]] QVariant cell(const EditPreviewLine &line, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const EditPreviewLine &line, int column) const override;
    [[nodiscard]] QString searchText(const EditPreviewLine &line) const override { return line.number.text(); }

private:
    [[nodiscard]] static QString text(const EditPreviewLine &line, int column);
};

/// What became of one number.
struct EditOutcome
{
    qsizetype edit = 0;
    PhoneNumber number;
    QString country;
    EditLine::Stage stage = EditLine::Stage::Waiting;
    /// Why it failed, in a sentence.
    QString reason;

    friend bool operator==(const EditOutcome &, const EditOutcome &) = default;
};

/// How an edit of many numbers goes and ended: failures first.
class EditOutcomesModel : public RowsModel<EditOutcome>
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        State,
        Reason,
        ColumnCount
    };
    enum Role
    {
        /// EditLine::Stage as int.
        StageRole = OwnRole
    };

    using RowsModel<EditOutcome>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

protected:
    [[nodiscard]] QString heading(int column) const override;
    // no locale: an id
    [[nodiscard]] QString idOf(const EditOutcome &line) const override { return QString::number(line.edit); }
    [[nodiscard]] QVariant cell(const EditOutcome &line, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(const EditOutcome &line, int column) const override;
    [[nodiscard]] QString searchText(const EditOutcome &line) const override { return line.number.text(); }
};

} // namespace numberdesk
