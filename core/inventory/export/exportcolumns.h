// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decimal.h"
#include "core/inventory/knownnumbers.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace numberdesk {

/// A value of an exported number; nothing where it is not stated.
using ExportCell = std::variant<std::monostate, QString, QStringList, bool, Decimal, QDateTime>;

/// A column of the export, and of the import that reads it again.
struct ExportColumn
{
    /// Part of the format, never translated: lower case letters and underlines.
    QLatin1String name;
    ExportCell (*cell)(const KnownNumber &row) = nullptr;
};

/// All columns in their order. New ones come at the end.
const QList<ExportColumn> &exportColumns();

/// A moment as ISO 8601 in UTC, "2026-10-03T12:00:00Z".
QByteArray isoMoment(const QDateTime &moment);

} // namespace numberdesk
