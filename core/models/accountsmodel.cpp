// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/accountsmodel.h"

#include "core/locale/formats.h"
#include "core/models/errorwords.h"
#include "core/models/words.h"

namespace numberdesk {

QString AccountsModel::heading(int column) const
{
    switch (column) {
    case Name:
        //: Head of a column.
        return tr("Name");
    case Provider:
        //: Head of a column.
        return tr("Provider");
    case State:
        //: Head of a column.
        return tr("State");
    case Numbers:
        //: Head of a column.
        return tr("Numbers");
    case LastRead:
        return tr("Last read");
    case Token:
        return tr("Token kept in");
    default:
        return {};
    }
}

bool AccountsModel::isTrailing(int column) const { return column == Numbers; }

QString AccountsModel::text(const AccountRow &row, int column)
{
    switch (column) {
    case Name:
        return row.name;
    case Provider:
        return row.provider;
    case State:
        switch (row.state) {
        case AccountRow::State::Disabled:
            //: State of an account.
            return tr("Disabled");
        case AccountRow::State::NotAsked:
            return tr("Not asked yet");
        case AccountRow::State::Reading:
            //: State of an account: its list is being read.
            return tr("Reading");
        case AccountRow::State::Ready:
            //: State of an account: its list was read.
            return tr("Ready");
        case AccountRow::State::Failed:
            return row.error && row.error->kind == ErrorKind::Unauthorized
                       ? tr("Token refused")
                       : /*: State of an account: it could not be read */ tr("Failed");
        }
        Q_UNREACHABLE();
    case Numbers:
        return row.lastRead.isValid() ? formats::number(row.numbers) : QString();
    case LastRead:
        //: When an account was read last.
        return row.lastRead.isValid() ? words::relativeTime(row.lastRead) : tr("never");
    case Token:
        switch (row.token) {
        case AccountRow::TokenPlace::Nowhere:
            //: Where the token of an account is kept.
            return tr("nowhere");
        case AccountRow::TokenPlace::Keychain:
            return tr("the system’s keychain");
        case AccountRow::TokenPlace::ThisSession:
            return tr("memory, this session only");
        }
        Q_UNREACHABLE();
    default:
        return {};
    }
}

QVariant AccountsModel::cell(const AccountRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == State && row.error) {
            return describeError(*row.error, row.provider, row.name).sentence;
        }
        return column == LastRead ? QVariant(words::fullTime(row.lastRead)) : QVariant();
    case NotStatedRole:
        return (column == LastRead && !row.lastRead.isValid()) ||
               (column == Token && row.token == AccountRow::TokenPlace::Nowhere);
    case StateRole:
        return static_cast<int>(row.state);
    default:
        return {};
    }
}

SortKey AccountsModel::sortKey(const AccountRow &row, int column) const
{
    switch (column) {
    case Numbers:
        return row.lastRead.isValid() ? SortKey(static_cast<qint64>(row.numbers)) : SortKey();
    case LastRead:
        return row.lastRead.isValid() ? SortKey(row.lastRead) : SortKey();
    default:
        return textKey(text(row, column));
    }
}

QString AccountsModel::searchText(const AccountRow &row) const
{
    return QStringList{row.name, row.provider, text(row, State)}.join(u'\n');
}

} // namespace numberdesk
