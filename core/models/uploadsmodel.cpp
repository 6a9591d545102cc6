// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/uploadsmodel.h"

#include "core/locale/formats.h"
#include "core/models/errorwords.h"

namespace numberdesk {

void UploadsModel::setAccounts(const QHash<QString, AccountName> &names)
{
    m_accounts = names;
    refreshAll();
}

void UploadsModel::take(const QString &id)
{
    mergeRows([&id](const Upload &row) { return row.id == id; }, {});
}

QString UploadsModel::heading(int column) const
{
    switch (column) {
    case Document:
        //: Head of a column: the document that is uploaded.
        return tr("Document");
    case Account:
        //: Head of a column: the account that a document is uploaded to.
        return tr("Account");
    case State:
        //: Head of a column: how far an upload is.
        return tr("State");
    default:
        return {};
    }
}

QString UploadsModel::stateWord(const Upload &row)
{
    switch (row.state) {
    case Upload::State::Waiting:
        //: State of an upload: it has not begun.
        return tr("Waiting");
    case Upload::State::UnderWay:
        if (row.sent > 0 && row.size > 0) {
            const auto percent = row.sent * 100 / row.size;
            //: State of an upload: %1 is a whole number.
            return tr("%1 % sent").arg(formats::number(percent));
        }
        //: State of an upload: it begins.
        return tr("Starting");
    case Upload::State::Looking:
        //: State of an upload without an answer: the provider's list is being read.
        return tr("Looking for it");
    case Upload::State::Done:
        if (row.wasThere) {
            return tr("There already");
        }
        //: State of an upload.
        return tr("Uploaded");
    case Upload::State::Failed:
        //: State of an upload.
        return tr("Failed");
    case Upload::State::Cancelled:
        //: State of an upload.
        return tr("Cancelled");
    case Upload::State::Unknown:
        //: State of an upload: nobody knows whether it arrived.
        return tr("Not known");
    }
    Q_UNREACHABLE();
}

QString UploadsModel::sentenceOf(const Upload &upload) const
{
    if (!upload.error || upload.state == Upload::State::Cancelled) {
        return {};
    }
    const AccountName name = m_accounts.value(upload.accountId);
    const bool isOurs = !upload.error->advice.isEmpty() && upload.error->providerText.isEmpty();
    return isOurs ? upload.error->advice : describeError(*upload.error, name.provider, name.account).sentence;
}

QString UploadsModel::text(const Upload &row, int column) const
{
    switch (column) {
    case Document:
        return row.fileName;
    case Account:
        return m_accounts.value(row.accountId, {row.accountName, {}}).account;
    case State:
        return stateWord(row);
    default:
        return {};
    }
}

QVariant UploadsModel::cell(const Upload &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole: {
        const QString sentence = sentenceOf(row);
        return sentence.isEmpty() ? QVariant() : QVariant(sentence);
    }
    case SentenceRole:
        return sentenceOf(row);
    case StateRole:
        return static_cast<int>(row.state);
    default:
        return {};
    }
}

SortKey UploadsModel::sortKey(const Upload &row, int column) const { return textKey(text(row, column)); }

QString UploadsModel::searchText(const Upload &row) const { return row.fileName; }

} // namespace numberdesk
