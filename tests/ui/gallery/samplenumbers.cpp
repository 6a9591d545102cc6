// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samplenumbers.h"

#include <algorithm>

namespace numberdesk::gallery {
namespace {

QList<QStringList> sampleRows()
{
    const auto row = [](QStringView text) { return text.toString().split(QLatin1Char('|')); };
    return {
        row(u"+39 079 008 0041|MindHunters|Milan office|Sassari, Sardegna|Local|Active|Voice,SMS|0.00|2.00|EUR"),
        row(u"+39 079 008 0058|MindHunters|Milan office|Sassari, Sardegna|Local|Compliance "
            u"pending|Voice|0.00|2.00|EUR"),
        row(u"+39 079 555 0142|IdentityCall|Vilnius|Sassari|Local|Active|Voice,SMS,MMS|1.00|1.00|not stated"),
        row(u"+91 80 6555 0123|Vobiz|Mumbai desk|Karnataka|not stated|Release pending|Voice|100.00|300.00|INR"),
        row(u"+91 80 6555 0131|Vobiz|Mumbai desk|Karnataka|not stated|Blocked|Voice|100.00|1,311.50|INR"),
        row(u"+370 600 12345|IdentityCall|Vilnius|Vilnius|Mobile|Pending|Voice,SMS|1.00|1.20|not stated"),
        row(u"+1 202 555 0142|Vogent|Reception|Washington|Local|Active|Voice,SMS|0.00|1.15|USD"),
        row(u"+1 202 555 0117|DialNexa|Front desk|Washington|Local|Unknown|Voice|0.00|1.15|USD"),
    };
}

} // namespace

SampleNumbers::SampleNumbers(int repetitions, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (int count = 0; count < repetitions; ++count)
        m_rows += sampleRows();
}

int SampleNumbers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleNumbers::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant SampleNumbers::data(const QModelIndex &index, int role) const
{
    const QString text = m_rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Capabilities)
            return text.split(QLatin1Char(','));
        return text;
    case CountryRole: {
        const QString number = m_rows.at(index.row()).at(Number);
        return number.startsWith(u"+39")    ? QStringLiteral("IT")
               : number.startsWith(u"+91")  ? QStringLiteral("IN")
               : number.startsWith(u"+370") ? QStringLiteral("LT")
                                            : QStringLiteral("US");
    }
    case IsUnknownRole:
        return text == QLatin1String("not stated");
    default:
        return {};
    }
}

QVariant SampleNumbers::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Setup || section == Monthly))
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Number"), tr("Provider"),     tr("Account"), tr("Place"),   tr("Type"),
                            tr("Status"), tr("Capabilities"), tr("Set-up"),  tr("Monthly"), tr("Currency")};
    return names.at(section);
}

void SampleNumbers::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    beginResetModel();
    std::ranges::stable_sort(m_rows, [column, order](const QStringList &a, const QStringList &b) {
        return order == Qt::AscendingOrder ? a.at(column) < b.at(column) : b.at(column) < a.at(column);
    });
    endResetModel();
}

} // namespace numberdesk::gallery
