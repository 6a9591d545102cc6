// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/remotedocumentsmodel.h"

#include "core/compliance/documents/filenames.h"
#include "core/locale/formats.h"

namespace numberdesk {

void RemoteDocumentsModel::take(const QString &id)
{
    mergeRows([&id](const Document &row) { return row.id == id; }, {});
}

QString RemoteDocumentsModel::heading(int column) const
{
    switch (column) {
    case Name:
        //: Head of a column: the name of a file.
        return tr("Name");
    case Size:
        //: Head of a column: how large a file is.
        return tr("Size");
    case Created:
        //: Head of a column: when a document came to the provider.
        return tr("Uploaded");
    case Here:
        //: Head of a column: which document of this computer it is.
        return tr("Here as");
    default:
        return {};
    }
}

QString RemoteDocumentsModel::text(const Document &row, int column) const
{
    switch (column) {
    case Name:
        return row.name.isEmpty() ? row.id : cleanFileName(row.name);
    case Size:
        return row.size ? formats::dataSize(*row.size) : tr("not stated");
    case Created:
        if (row.createdAt.isEmpty()) {
            return tr("not stated");
        }
        return row.createdAt.moment.isValid() ? formats::moment(row.createdAt.moment) : row.createdAt.verbatim;
    case Here:
        //: Which document of this computer it is: none.
        return m_here.value(row.id, tr("not here"));
    default:
        return {};
    }
}

QVariant RemoteDocumentsModel::cell(const Document &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case NotStatedRole:
        return (column == Size && !row.size) || (column == Created && row.createdAt.isEmpty()) ||
               (column == Here && !m_here.contains(row.id));
    default:
        return {};
    }
}

SortKey RemoteDocumentsModel::sortKey(const Document &row, int column) const
{
    switch (column) {
    case Size:
        return row.size ? SortKey(*row.size) : SortKey();
    case Created:
        return row.createdAt.moment.isValid() ? SortKey(row.createdAt.moment) : SortKey();
    default:
        return textKey(text(row, column));
    }
}

} // namespace numberdesk
