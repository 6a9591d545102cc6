// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/sealedrecords.h"
#include "core/domain/error.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace numberdesk {

/// Seals records and writes them in a thread of its own, so that whoever changes them never waits for the disk. What
/// was given later is written later. What was not written yet when the process dies is lost; a record on disk is always
/// a whole one.
class RecordWriter : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        /// Called once, in the writer's thread: it holds values, and nothing that others change.
        std::function<QJsonObject()> content;
    };

    /// Writes where `records` does, which may be used meanwhile.
    explicit RecordWriter(const SealedRecords &records, QObject *parent = nullptr);
    /// Waits until what was given is written, or has failed.
    ~RecordWriter() override;

    /// Returns at once; written() tells what became of it. The first entry that fails leaves those behind it unwritten.
    void put(const QString &kind, const QList<Entry> &entries);
    /// Waits until everything that was given is on the disk or has failed; written() was emitted for it then.
    void finish();

Q_SIGNALS:
    /// Once for each put(), in its order: what of it is on the disk, and why the rest is not.
    void written(const QStringList &ids, const std::optional<numberdesk::Error> &error);

private:
    /// Lives in the writer's thread.
    struct Keeper;
    struct Outcome;

    void tell();

    std::shared_ptr<Keeper> m_keeper;
    QThreadPool m_worker;
};

} // namespace numberdesk
