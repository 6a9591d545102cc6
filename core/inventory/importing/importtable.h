// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/csvreader.h"
#include "core/domain/result.h"
#include "core/inventory/bulk/numberedit.h"

#include <QHash>

namespace numberdesk {

/// What one line of a file wants.
struct ImportRow
{
    qint64 line = 0;
    /// InventoryNumber::id(); may be empty.
    QString id;
    /// PhoneNumber::identity(); may be empty.
    QString identity;
    /// As it stands in the file.
    QString written;
    QString accountId;
    QString account;
    NumberWish wish;
};

/// Makes sense of the records of a file by its head.
class ImportTable
{
public:
    /// @error InvalidInput when it names no number, or nothing that can be changed
    static Result<ImportTable> fromHead(const CsvRow &head);

    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    /// What a record says, or in a sentence why it says nothing.
    [[nodiscard]] tl::expected<ImportRow, QString> read(const CsvRow &record) const;

private:
    [[nodiscard]] QString cell(const CsvRow &record, const char *column) const;
    [[nodiscard]] std::optional<QString> change(const CsvRow &record, const char *column) const;

    QHash<QString, qsizetype> m_places;
    QStringList m_columns;
    qsizetype m_width = 0;
};

} // namespace numberdesk
