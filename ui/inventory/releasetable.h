// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/releaselinesmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tableview.h"

namespace numberdesk {

/// What of a release is seen at once; more is scrolled.
struct ReleaseRoom
{
    int rowsOfRelease = 6;
    int rowsOfStaying = 3;
    int rowsOfOutcomes = 8;
    /// Lines of what a release means.
    int lines = 14;

    /// A low screen has less.
    [[nodiscard]] static ReleaseRoom on(const QWidget &widget);
};

[[nodiscard]] Tone toneOf(ReleaseIntent::State state);

/// Numbers of a release, before it or after, with the columns that are asked for. They fill its width.
class ReleaseTable : public TableView
{
    Q_OBJECT

public:
    /// `model` outlives the table.
    ReleaseTable(const QString &name, ReleaseLinesModel &model, const QList<int> &columns, QWidget *parent = nullptr);

    /// As high as so many rows.
    void setRowsShown(qsizetype rows);
};

} // namespace numberdesk
