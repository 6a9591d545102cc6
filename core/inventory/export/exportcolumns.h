// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"
#include "core/domain/ownednumber.h"
#include "core/inventory/knownnumbers.h"

#include <QList>
#include <QStringList>

#include <string_view>

namespace numberdesk {

/// Takes the values of an exported number, one cell after the other, in the words of a format.
class ExportCells
{
public:
    ExportCells() = default;
    virtual ~ExportCells() = default;
    Q_DISABLE_COPY_MOVE(ExportCells)

    /// What is not stated.
    virtual void nothing() = 0;
    virtual void text(QStringView text) = 0;
    /// The same from valid UTF-8, which most texts are kept in.
    virtual void utf8(std::string_view text) = 0;
    virtual void list(const QStringList &texts) = 0;
    virtual void flag(bool is) = 0;
    virtual void amount(const Decimal &amount) = 0;
    /// @param moment in ms since 1970 (UTC)
    virtual void moment(qint64 moment) = 0;
};

/// A number that is exported.
struct ExportRow
{
    const KnownRow &known;
    /// NumberView::readCold(), and nothing else.
    const OwnedNumber &cold;
};

/// A column of the export, and of the import that reads it again.
struct ExportColumn
{
    /// Part of the format, never translated: lower case letters and underlines.
    QLatin1String name;
    /// Writes one cell.
    void (*write)(const ExportRow &row, ExportCells &cells) = nullptr;
};

/// All columns in their order. New ones come at the end.
const QList<ExportColumn> &exportColumns();

/// A moment as ISO 8601 in UTC, "2026-10-03T12:00:00Z". @param moment in ms since 1970 (UTC)
QByteArray isoMoment(qint64 moment);

} // namespace numberdesk
