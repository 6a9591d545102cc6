// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/columns/numbersnapshot.h"

#include "core/storage/privatefiles.h"
#include "core/storage/savedfile.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace numberdesk {

struct NumberSnapshot::Header
{
    std::array<char, 8> magic;
    quint32 version;
    quint32 byteOrder;
    quint32 chunkRows;
    quint32 chunkBytes;
    quint64 rows;
    quint64 textBytes;
    qint64 readAt;
    quint64 rowsHash;
    quint64 textsHash;
    /// Place of account, skipped entries and notices among the texts.
    quint64 reading;
    /// Of everything before.
    quint64 headerHash;
};

namespace {

struct SnapshotText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr std::array<char, 8> snapshotMagic{'N', 'D', 'n', 'u', 'm', 'b', 'e', 'r'};
constexpr quint32 snapshotOrder = 0x01020304;
constexpr size_t headerBytes = 4096;
/// The texts are checked in pieces of this size.
constexpr size_t textPiece = 256UL * 1024;

template <typename Value>
std::string_view bytesOf(const Value &value, size_t size = sizeof(Value))
{
    return {reinterpret_cast<const char *>(&value), size};
}

/// Writes pieces and hashes them as they will be read.
class HashedFile
{
public:
    explicit HashedFile(QSaveFile &file)
        : m_file(file)
    {}

    bool write(std::string_view bytes)
    {
        m_hash.add(bytes);
        const auto size = static_cast<qsizetype>(bytes.size());
        return m_file.write(bytes.data(), size) == size;
    }
    quint64 takeHash() { return std::exchange(m_hash, {}).value(); }

private:
    QSaveFile &m_file;
    SteadyHash m_hash;
};

/// Living rows by number, so that the usual order of a list is that of the file; what is no E.164 behind.
std::vector<NumberRow> rowsByNumber(const NumberColumns &columns)
{
    std::vector<std::pair<quint64, NumberRow>> keyed;
    keyed.reserve(static_cast<size_t>(columns.size()));
    for (NumberRow row = 0; row < columns.rowCount(); ++row) {
        if (columns.view(row).isLiving()) {
            keyed.emplace_back(columns.view(row).digits() - 1, row);
        }
    }
    if (!std::is_sorted(keyed.cbegin(), keyed.cend())) {
        std::sort(keyed.begin(), keyed.end());
    }
    std::vector<NumberRow> rows;
    rows.reserve(keyed.size());
    std::transform(keyed.cbegin(), keyed.cend(), std::back_inserter(rows),
                   [](const auto &entry) { return entry.second; });
    return rows;
}

/// Texts of rows on their way into another heap; what several rows share they share there too.
class MovedTexts
{
public:
    explicit MovedTexts(const TextHeap &from)
        : m_from(from)
    {}

    TextRef move(TextRef place)
    {
        if (place == 0) {
            return 0;
        }
        auto known = m_moved.find(place);
        if (known == m_moved.end()) {
            known = m_moved.insert(place, m_heap.add(m_from.bytes(place)));
        }
        return *known;
    }
    TextHeap &heap() { return m_heap; }

private:
    const TextHeap &m_from;
    TextHeap m_heap;
    QHash<TextRef, TextRef> m_moved;
};

QByteArray readingBytes(const AccountReading &reading)
{
    BytesWriter bytes;
    bytes.text(reading.accountId).signedNumber(reading.skipped);
    for (const QString &notice : reading.notices) {
        bytes.text(notice);
    }
    return bytes.bytes();
}

AccountReading readingFrom(std::string_view bytes, qint64 readAt)
{
    BytesReader reader(bytes);
    AccountReading reading;
    reading.accountId = reader.text();
    reading.skipped = static_cast<int>(reader.signedNumber());
    reading.readAt = momentFromColumn(readAt);
    while (!reader.atEnd()) {
        reading.notices.append(reader.text());
    }
    return reading;
}

/// Hashes `size` bytes of the file in pieces, without a mapping: what is only checked does not stay in memory.
std::optional<quint64> hashOf(QFile &file, size_t size, size_t piece)
{
    SteadyHash hash;
    QByteArray buffer(static_cast<qsizetype>(std::min(size, piece)), Qt::Uninitialized);
    while (size > 0) {
        const auto part = static_cast<qsizetype>(std::min(size, piece));
        if (file.read(buffer.data(), part) != part) {
            return std::nullopt;
        }
        hash.add({buffer.constData(), static_cast<size_t>(part)});
        size -= static_cast<size_t>(part);
    }
    return hash.value();
}

size_t chunksFor(quint64 rows) { return static_cast<size_t>((rows + NumberChunk::Rows - 1) / NumberChunk::Rows); }

auto damaged(const QString &reason)
{
    return tl::make_unexpected(NumberSnapshot::Unusable{NumberSnapshot::Unusable::Why::Damaged, reason, 0});
}

} // namespace

Result<void> NumberSnapshot::write(const QString &path, const AccountReading &reading, const NumberColumns &columns)
{
    const auto unwritable = [&path](const QString &reason) {
        return failure(storageFailed(
            reason, SnapshotText::tr(
                        "The file %1 could not be made. Check that the disk has space and that you may write there.")
                        .arg(QDir::toNativeSeparators(path))));
    };
    if (auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made) {
        return made;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return unwritable(file.errorString());
    }
    HashedFile hashed(file);
    bool isWritten = file.write(QByteArray(headerBytes, '\0')) == static_cast<qsizetype>(headerBytes);
    const std::vector<NumberRow> rows = rowsByNumber(columns);
    MovedTexts texts(columns.texts());
    std::vector<char> buffer(ChunkBytes);
    for (size_t first = 0; first < rows.size() && isWritten; first += NumberChunk::Rows) {
        std::fill(buffer.begin(), buffer.end(), '\0');
        auto &chunk = *reinterpret_cast<NumberChunk *>(buffer.data());
        const size_t end = std::min(rows.size(), first + NumberChunk::Rows);
        for (size_t place = first; place < end; ++place) {
            const auto &from = *columns.m_chunks[rows[place] / NumberChunk::Rows].content;
            copyRow(from, rows[place] % NumberChunk::Rows, chunk, static_cast<NumberRow>(place - first));
        }
        for (const auto column : TextColumns) {
            for (size_t local = 0; local < end - first; ++local) {
                (chunk.*column)[local] = texts.move((chunk.*column)[local]);
            }
        }
        isWritten = hashed.write({buffer.data(), buffer.size()});
    }
    Header header{};
    header.magic = snapshotMagic;
    header.version = Version;
    header.byteOrder = snapshotOrder;
    header.chunkRows = NumberChunk::Rows;
    header.chunkBytes = ChunkBytes;
    header.rows = rows.size();
    header.readAt = momentOfColumn(reading.readAt);
    header.rowsHash = hashed.takeHash();
    const QByteArray told = readingBytes(reading);
    header.reading = texts.heap().add(std::string_view(told.constData(), static_cast<size_t>(told.size())));
    if (columns.hasOverflowed() || texts.heap().hasOverflowed() || header.reading == 0) {
        return unwritable(SnapshotText::tr("There are more texts than fit into the file."));
    }
    texts.heap().seal();
    std::string_view left = texts.heap().all();
    header.textBytes = left.size();
    while (!left.empty() && isWritten) {
        const std::string_view piece = left.substr(0, textPiece);
        isWritten = hashed.write(piece);
        left.remove_prefix(piece.size());
    }
    header.textsHash = hashed.takeHash();
    header.headerHash = SteadyHash::of(bytesOf(header, offsetof(Header, headerHash)));
    isWritten = isWritten && file.seek(0) &&
                file.write(reinterpret_cast<const char *>(&header), sizeof(header)) == sizeof(header);
    return isWritten && commitWhole(file) ? Result<void>() : Result<void>(unwritable(file.errorString()));
}

tl::expected<NumberSnapshot::Content, NumberSnapshot::Unusable> NumberSnapshot::read(const QString &path)
{
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return tl::make_unexpected(Unusable{Unusable::Why::Unreadable, file->errorString(), 0});
    }
    const auto size = static_cast<quint64>(file->size());
    Header header{};
    if (size < headerBytes || file->read(reinterpret_cast<char *>(&header), sizeof(header)) != sizeof(header) ||
        header.magic != snapshotMagic) {
        return damaged(SnapshotText::tr("It is no list of numbers, or was cut short."));
    }
    if (header.version > Version || header.byteOrder != snapshotOrder) {
        return tl::make_unexpected(Unusable{Unusable::Why::Foreign, {}, header.version});
    }
    if (header.headerHash != SteadyHash::of(bytesOf(header, offsetof(Header, headerHash)))) {
        return damaged(SnapshotText::tr("Its bytes are not those that were written."));
    }
    // Before anything is added up, each part is smaller than the whole, so that no sum overflows.
    const bool fits = header.version == Version && header.chunkRows == NumberChunk::Rows &&
                      header.chunkBytes == ChunkBytes && header.rows < size && header.textBytes < size &&
                      headerBytes + chunksFor(header.rows) * ChunkBytes + header.textBytes == size;
    if (!fits) {
        return damaged(SnapshotText::tr("It is no list of numbers, or was cut short."));
    }
    if (!file->seek(headerBytes)) {
        return tl::make_unexpected(Unusable{Unusable::Why::Unreadable, file->errorString(), 0});
    }
    const auto rowsHash = hashOf(*file, chunksFor(header.rows) * ChunkBytes, ChunkBytes);
    const auto textsHash = hashOf(*file, static_cast<size_t>(header.textBytes), textPiece);
    if (!rowsHash || !textsHash) {
        return tl::make_unexpected(Unusable{Unusable::Why::Unreadable, file->errorString(), 0});
    }
    if (*rowsHash != header.rowsHash || *textsHash != header.textsHash) {
        return damaged(SnapshotText::tr("Its bytes are not those that were written."));
    }
#ifdef Q_OS_WIN
    // A file that is mapped cannot be replaced there.
    const auto whole = std::make_shared<QByteArray>();
    file->seek(0);
    *whole = file->readAll();
    if (static_cast<quint64>(whole->size()) != size) {
        return tl::make_unexpected(Unusable{Unusable::Why::Unreadable, file->errorString(), 0});
    }
    return checked(whole, {whole->constData(), static_cast<size_t>(size)}, header);
#else
    // A new file takes the name of the old one, whose bytes live on for as long as they are mapped.
    const uchar *mapped = file->map(0, static_cast<qint64>(size));
    if (mapped == nullptr) {
        return tl::make_unexpected(Unusable{Unusable::Why::Unreadable, file->errorString(), 0});
    }
    // The mapping outlives the descriptor, and ends with the object.
    file->close();
    const std::string_view bytes(reinterpret_cast<const char *>(mapped), static_cast<size_t>(size));
    auto content = checked(file, bytes, header);
    content->columns.m_mapped = bytes;
    return content;
#endif
}

tl::expected<NumberSnapshot::Content, NumberSnapshot::Unusable>
NumberSnapshot::checked(const std::shared_ptr<const void> &owner, std::string_view bytes, const Header &header)
{
    Content content;
    const size_t chunks = chunksFor(header.rows);
    NumberColumns &columns = content.columns;
    columns.m_file = owner;
    columns.m_chunks.reserve(chunks);
    for (size_t chunk = 0; chunk < chunks; ++chunk) {
        const char *at = bytes.data() + headerBytes + chunk * ChunkBytes;
        columns.m_chunks.push_back({reinterpret_cast<const NumberChunk *>(at), nullptr});
    }
    columns.m_texts = TextHeap(owner, bytes.substr(headerBytes + chunks * ChunkBytes));
    columns.m_rowCount = static_cast<NumberRow>(header.rows);
    columns.m_size = static_cast<qsizetype>(header.rows);
    columns.m_readAt = header.readAt;
    content.reading = readingFrom(columns.m_texts.bytes(static_cast<TextRef>(header.reading)), header.readAt);
    return content;
}

} // namespace numberdesk
