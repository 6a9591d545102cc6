// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/documentsmodel.h"

#include "core/compliance/documents/filenames.h"
#include "core/locale/formats.h"

namespace numberdesk {

DocumentExpiry DocumentsModel::expiryOf(const VaultDocument &document, const QDate &today)
{
    constexpr qint64 SoonDays = 60;
    const QDate &expires = document.details.expiresOn;
    if (!expires.isValid()) {
        return DocumentExpiry::NotStated;
    }
    const qint64 left = today.daysTo(expires);
    return left < 0 ? DocumentExpiry::Expired : left <= SoonDays ? DocumentExpiry::Soon : DocumentExpiry::Valid;
}

void DocumentsModel::setAccounts(const QHash<QString, QString> &names)
{
    m_accounts = names;
    refreshAll();
}

QStringList DocumentsModel::accountsOf(const VaultDocument &document) const
{
    QStringList names;
    for (const RemoteCopy &copy : document.remoteCopies) {
        //: An account that is not there any more, in a list of accounts.
        names.append(m_accounts.value(copy.accountId, tr("a removed account")));
    }
    names.sort();
    return names;
}

QString DocumentsModel::heading(int column) const
{
    switch (column) {
    case Name:
        //: Head of a column: the name of a file.
        return tr("Name");
    case Kind:
        //: Head of a column: what a document is, such as a passport.
        return tr("Kind");
    case Holder:
        //: Head of a column: whom a document is about.
        return tr("Holder");
    case Issued:
        //: Head of a column: the day a document was issued.
        return tr("Issued");
    case Expires:
        //: Head of a column: the day a document expires.
        return tr("Expires");
    case Size:
        //: Head of a column: how large a file is.
        return tr("Size");
    case Accounts:
        //: Head of a column: the accounts at providers that a document was uploaded to.
        return tr("Uploaded to");
    default:
        return {};
    }
}

bool DocumentsModel::isStated(const VaultDocument &row, int column)
{
    switch (column) {
    case Kind:
        return !row.details.kind.isEmpty();
    case Holder:
        return !row.details.holder.isEmpty();
    case Issued:
        return row.details.issuedOn.isValid();
    case Expires:
        return row.details.expiresOn.isValid();
    case Accounts:
        return !row.remoteCopies.isEmpty();
    default:
        return true;
    }
}

QString DocumentsModel::text(const VaultDocument &row, int column) const
{
    if (!isStated(row, column)) {
        //: Where a document lies: at no provider.
        return column == Accounts ? tr("nowhere yet") : tr("not stated");
    }
    switch (column) {
    case Name:
        return row.state == VaultDocument::State::DetailsMissing ? tr("Document without a name")
                                                                 : cleanFileName(row.details.fileName);
    case Kind:
        return row.details.kind;
    case Holder:
        return row.details.holder;
    case Issued:
        return formats::shortDay(row.details.issuedOn);
    case Expires:
        return formats::shortDay(row.details.expiresOn);
    case Size:
        return formats::dataSize(row.size);
    case Accounts:
        return accountsOf(row).join(QStringLiteral(", "));
    default:
        return {};
    }
}

QString DocumentsModel::wholeText(const VaultDocument &row, int column) const
{
    return column == Issued    ? formats::day(row.details.issuedOn)
           : column == Expires ? formats::day(row.details.expiresOn)
                               : text(row, column);
}

QVariant DocumentsModel::cell(const VaultDocument &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return row.state == VaultDocument::State::FileMissing
                   ? QVariant(tr("The file of this document is gone from the vault’s folder."))
                   : QVariant(isStated(row, column) ? wholeText(row, column) : QString());
    case NotStatedRole:
        return !isStated(row, column);
    case ExpiryRole:
        return static_cast<int>(expiryOf(row, QDate::currentDate()));
    default:
        return {};
    }
}

SortKey DocumentsModel::sortKey(const VaultDocument &row, int column) const
{
    if (!isStated(row, column)) {
        return {};
    }
    switch (column) {
    case Issued:
        return static_cast<qint64>(row.details.issuedOn.toJulianDay());
    case Expires:
        return static_cast<qint64>(row.details.expiresOn.toJulianDay());
    case Size:
        return row.size;
    default:
        return textKey(text(row, column));
    }
}

QString DocumentsModel::searchText(const VaultDocument &row) const
{
    return QStringList{text(row, Name), row.details.kind, row.details.holder, accountsOf(row).join(u'\n')}.join(u'\n');
}

} // namespace numberdesk
