// SPDX-License-Identifier: GPL-3.0-or-later
// What is on its way is kept sealed, so that the next start can find out what became of it.
#include "core/compliance/upload/uploadline.h"
#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/vault/sealedrecords.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/storage/rowvalues.h"

#include <QJsonObject>

namespace numberdesk {
namespace {

const QString RecordKind = QStringLiteral("upload");
const QString DocumentKey = QStringLiteral("document");
const QString AccountKey = QStringLiteral("account");
const QString NameKey = QStringLiteral("name");
const QString FileNameKey = QStringLiteral("fileName");
const QString SizeKey = QStringLiteral("size");
const QString SentAtKey = QStringLiteral("sentAt");

} // namespace

Result<void> UploadQueue::remember(const SharedLine &line)
{
    // A file of the disk has no copy that could be noted later.
    if (line->upload.documentId.isEmpty()) {
        return {};
    }
    const QJsonObject content{
        {DocumentKey, line->upload.documentId},
        {AccountKey, line->upload.accountId},
        {NameKey, line->sent.name},
        {FileNameKey, line->sent.fileName},
        // no locale: stored as text, since a JSON number is a double
        {SizeKey, QString::number(line->sent.size)},
        {SentAtKey, momentText(line->sent.sentAt)},
    };
    return m_keeper.records() ? m_keeper.records()->put(RecordKind, line->upload.id, content) : Result<void>();
}

void UploadQueue::forget(const SharedLine &line)
{
    if (m_keeper.records() && !line->upload.documentId.isEmpty()) {
        // What cannot be forgotten now is looked for once more at the next start, and then forgotten.
        [[maybe_unused]] const Result<void> forgotten = m_keeper.records()->remove(RecordKind, line->upload.id);
    }
}

void UploadQueue::takeUpOpen()
{
    if (m_hasTakenUp || !m_keeper.records()) {
        return;
    }
    m_hasTakenUp = true;
    // What cannot be read is among the notices of the records.
    const auto records = m_keeper.records()->load(RecordKind);
    if (!records) {
        return;
    }
    for (const SealedRecords::Record &record : *records) {
        const auto line = std::make_shared<Line>();
        line->upload.id = record.id;
        line->upload.documentId = record.content.value(DocumentKey).toString();
        line->upload.accountId = record.content.value(AccountKey).toString();
        line->upload.fileName = record.content.value(FileNameKey).toString();
        line->upload.size = record.content.value(SizeKey).toString().toLongLong();
        line->sent = {record.content.value(NameKey).toString(), line->upload.fileName, line->upload.size,
                      momentFromText(record.content.value(SentAtKey).toString())};
        line->isDoubtful = true;
        line->onlyLook = true;
        m_lines.append(line);
        Q_EMIT added(line->upload);
    }
    QMetaObject::invokeMethod(this, &UploadQueue::beginNext, Qt::QueuedConnection);
}

} // namespace numberdesk
