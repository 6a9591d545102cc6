// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/journalwitness.h"

#include "core/storage/privatefiles.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <utility>

namespace numberdesk {
namespace {

struct WitnessText
{
    Q_DECLARE_TR_FUNCTIONS(JournalWitness)
};

/// Hexadecimal digits of SHA-256.
constexpr qsizetype HashLength = 64;
/// Longest line that a note can be. @unit bytes
constexpr qsizetype LongestNote = HashLength + 32;

std::optional<std::pair<qint64, QByteArray>> noteFrom(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    const qsizetype space = trimmed.indexOf(' ');
    bool isNumber = false;
    const qint64 sequence = trimmed.left(space).toLongLong(&isNumber);
    const QByteArray hash = trimmed.mid(space + 1);
    if (space < 1 || !isNumber || sequence < 1 || sequence > JournalWitness::LargestSequence ||
        hash.size() != HashLength) {
        return std::nullopt;
    }
    return std::pair(sequence, hash);
}

Error unreadable(const QFile &file)
{
    return storageFailed(file.errorString(),
                         WitnessText::tr("The notes about the journal in %1 cannot be read. Check the rights of the "
                                         "file and the disk, and verify again.")
                             .arg(QDir::toNativeSeparators(file.fileName())));
}

} // namespace

QString JournalWitness::pathFor(const QString &journalPath) { return journalPath + QStringLiteral(".witness"); }

Result<WitnessNotes> JournalWitness::read(const QString &path)
{
    WitnessNotes notes;
    QFile file(path);
    if (!file.exists()) {
        return notes;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(unreadable(file));
    }
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(LongestNote);
        if (line.isEmpty()) {
            break;
        }
        const auto note = noteFrom(line);
        if (!note) {
            continue;
        }
        if (!notes.hashes.contains(note->first)) {
            notes.hashes.insert(note->first, note->second);
        }
        notes.first = notes.first == 0 ? note->first : std::min(notes.first, note->first);
        notes.last = std::max(notes.last, note->first);
    }
    if (file.error() != QFileDevice::NoError) {
        return failure(unreadable(file));
    }
    return notes;
}

Result<qint64> JournalWitness::lastNoted(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return 0;
    }
    // More than one note, in case the last one is torn.
    constexpr qint64 Tail = 32 * LongestNote;
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - Tail))) {
        return failure(unreadable(file));
    }
    qint64 last = 0;
    const QList<QByteArray> lines = file.read(Tail).split('\n');
    for (const QByteArray &line : lines) {
        if (const auto note = noteFrom(line)) {
            last = std::max(last, note->first);
        }
    }
    return last;
}

JournalWitness::JournalWitness(QString path)
    : m_path(std::move(path))
{}

Result<void> JournalWitness::note(qint64 sequence, const QString &hash)
{
    m_pending += QByteArray::number(sequence) + ' ' + hash.toLatin1() + '\n';
    QFile file(m_path);
    if (!file.exists()) {
        if (const auto made = makePrivateFile(m_path); !made) {
            return made;
        }
    } else if (m_mayBeTorn) {
        if (file.open(QIODevice::ReadOnly) && file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n") {
            m_pending.prepend('\n');
        }
        file.close();
    }
    // In one write to the operating system, so that a program that ends leaves a whole note or none.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
        file.write(m_pending) != m_pending.size()) {
        m_mayBeTorn = true;
        return failure(storageFailed(
            file.errorString(),
            WitnessText::tr("The notes about the journal in %1 cannot be written. Check that the disk has space and "
                            "that you may write there.")
                .arg(QDir::toNativeSeparators(m_path))));
    }
    m_mayBeTorn = false;
    m_pending.clear();
    return {};
}

} // namespace numberdesk
