// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/documents/inspection.h"
#include "core/compliance/upload/watchedsource.h"
#include "core/domain/task.h"

#include <QObject>

#include <chrono>

namespace numberdesk {

/// Has documents looked into by another process, the program itself with InspectionWord: it gets the bytes on its
/// standard input, answers on its standard output, bounds its own time and memory, and is ended at a deadline. What it
/// answers is read with care. Whatever a file does to it, this process goes on.
class DocumentInspector : public QObject
{
    Q_OBJECT

public:
    /// `program` that is started with the words of the order behind `words`; this program itself when it is empty.
    explicit DocumentInspector(QString program = {}, QStringList words = {}, QObject *parent = nullptr);

    /// From the start to the answer.
    std::chrono::milliseconds deadline = std::chrono::seconds(15);

    /// What cannot be read within the bounds is an Inspection too. @error StorageFailed when the document itself cannot
    /// be read or the process not be started; Cancelled
    Task<Result<Inspection>> look(SourceOpener open, QByteArray contentType, qint64 size, int previewEdge,
                                  std::stop_token stop);
    /// A photo of at most `maximumBytes` that shows the same, as JPEG. @error InvalidInput when it cannot be made that
    /// small or read; StorageFailed; Cancelled
    Task<Result<QByteArray>> shrink(SourceOpener open, qint64 size, qint64 maximumBytes, std::stop_token stop);

private:
    Task<Result<QByteArray>> ask(InspectionOrder order, SourceOpener open, std::stop_token stop);

    const QString m_program;
    const QStringList m_words;
};

/// Kinds of documents that can be looked into: PDF, and the pictures that every system reads.
bool canBeInspected(const QByteArray &contentType);
bool isPicture(const QByteArray &contentType);

} // namespace numberdesk
