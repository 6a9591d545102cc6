// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/upload/watchedsource.h"

#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace numberdesk {
namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(UploadSource)
};

Error changedFile(const QString &path)
{
    return storageFailed({},
                         SourceText::tr("The file %1 was changed or removed while it was sent, so it was not uploaded. "
                                        "Check the file, then upload it again.")
                             .arg(QDir::toNativeSeparators(path)));
}

Error notWhole(const QString &reason)
{
    return storageFailed(reason,
                         SourceText::tr("The document could not be read as it was kept, so it was not uploaded. "
                                        "Put it back from a copy, or remove it and add it again."));
}

/// A file that compares itself with what it was before it gives its last byte away.
class UnchangedFile : public QFile
{
public:
    UnchangedFile(const QString &path, qint64 size, QDateTime modified)
        : QFile(path)
        , m_size(size)
        , m_modified(std::move(modified))
    {}

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 count = QFile::readData(data, maximum);
        m_read += std::max<qint64>(0, count);
        if (m_read < m_size) {
            return count;
        }
        const QFileInfo now(fileName());
        const bool isSame = now.exists() && now.size() == m_size && now.lastModified() == m_modified;
        if (!isSame) {
            setErrorString(changedFile(fileName()).advice);
            return -1;
        }
        return count;
    }

private:
    const qint64 m_size;
    const QDateTime m_modified;
    qint64 m_read = 0;
};

class WatchedDevice : public QIODevice
{
public:
    WatchedDevice(std::unique_ptr<QIODevice> source, std::shared_ptr<SourceWatch> watch)
        : m_source(std::move(source))
        , m_watch(std::move(watch))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_watch->error ? 0 : m_watch->announced - m_watch->handedOut + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return m_watch->error || m_watch->handedOut >= m_watch->announced; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        if (m_watch->error) {
            return -1;
        }
        const qint64 left = m_watch->announced - m_watch->handedOut;
        const qint64 count = left > 0 ? m_source->read(data, std::min(maximum, left)) : 0;
        // More than was announced is another file than the one that was announced.
        const bool isLast = count == left;
        if (count < 0 || (count == 0 && left > 0) || (isLast && left > 0 && !m_source->atEnd())) {
            m_watch->error = errorOf(count);
            setErrorString(m_watch->error->advice);
            return -1;
        }
        m_watch->handedOut += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] Error errorOf(qint64 count) const
    {
        if (const auto *file = qobject_cast<const QFile *>(m_source.get())) {
            return changedFile(file->fileName());
        }
        return notWhole(count < 0 ? m_source->errorString() : QString());
    }

    std::unique_ptr<QIODevice> m_source;
    std::shared_ptr<SourceWatch> m_watch;
};

} // namespace

SourceOpener openerOfFile(const QString &path)
{
    const QFileInfo info(path);
    const qint64 size = info.size();
    const QDateTime modified = info.lastModified();
    return [path, size, modified]() -> Result<std::unique_ptr<QIODevice>> {
        auto file = std::make_unique<UnchangedFile>(path, size, modified);
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return failure(storageFailed(file->errorString(),
                                         SourceText::tr("The file %1 cannot be read. Check that it is still there and "
                                                        "that you may read it, then upload it again.")
                                             .arg(QDir::toNativeSeparators(path))));
        }
        return file;
    };
}

std::unique_ptr<QIODevice> openWatched(const SourceOpener &open, const std::shared_ptr<SourceWatch> &watch)
{
    watch->wasOpened = true;
    watch->handedOut = 0;
    Result<std::unique_ptr<QIODevice>> source = open();
    if (!source) {
        watch->error = source.error();
        return nullptr;
    }
    return std::make_unique<WatchedDevice>(std::move(*source), watch);
}

} // namespace numberdesk
