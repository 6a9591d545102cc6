// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/sealedfile.h"
#include "tests/support/fulldisk.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::ErrorKind;
using numberdesk::Result;
using numberdesk::SealedChunk;
using numberdesk::SealedContent;
using numberdesk::sealedContentSize;
using numberdesk::SealedFileReader;
using numberdesk::sealFile;
using numberdesk::VaultKey;

namespace {

const QByteArray Context = QByteArrayLiteral("document 1");

QByteArray someBytes(qint64 size)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(size));
    for (qint64 at = 0; at < size; ++at) {
        bytes.append(static_cast<char>(at * 31 + (at >> 9)));
    }
    return bytes;
}

/// A device that fails after some bytes.
class Breaking : public QIODevice
{
public:
    explicit Breaking(qint64 good)
        : m_left(good)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        if (m_left == 0) {
            setErrorString(QStringLiteral("unplugged"));
            return -1;
        }
        const qint64 count = qMin(maximum, m_left);
        memset(data, 'x', static_cast<std::size_t>(count));
        m_left -= count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
};

} // namespace

class SealedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.sealed"));
    }

    void whatWasSealedComesBack_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size : {qint64(0), qint64(1), SealedChunk - 1, SealedChunk, SealedChunk + 1, 3 * SealedChunk,
                                  5 * SealedChunk + 7}) {
            QTest::addRow("%lld", static_cast<long long>(size)) << size;
        }
    }

    void whatWasSealedComesBack()
    {
        QFETCH(qint64, size);
        const QByteArray bytes = someBytes(size);
        const auto sealed = seal(bytes);
        QVERIFY(sealed);
        QCOMPARE(sealed->size, size);
        QCOMPARE(sealed->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(sealedContentSize(QFileInfo(m_path).size()), size);
        auto reader = SealedFileReader::open(m_path, m_key, Context);
        QVERIFY(reader);
        QCOMPARE((*reader)->contentSize(), size);
        QCOMPARE((*reader)->readAll(), bytes);
        QVERIFY((*reader)->atEnd());
        QVERIFY(!(*reader)->hasFailed());
    }

    void onlyTheOwnerMayReadIt()
    {
        QVERIFY(seal("secret"));
        const auto rights = QFile::permissions(m_path);
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void nothingOfItIsReadable()
    {
        const QByteArray bytes = QByteArray("PASSPORT OF ADA ").repeated(9000);
        QVERIFY(seal(bytes));
        QVERIFY(!content().contains("PASSPORT"));
    }

    void everyChangeIsFoundOut()
    {
        QVERIFY(seal(someBytes(3 * SealedChunk)));
        const QByteArray whole = content();
        for (const qsizetype place :
             {qsizetype(0), qsizetype(9), qsizetype(33), qsizetype(SealedChunk), whole.size() - 1}) {
            QByteArray changed = whole;
            changed[place] = static_cast<char>(changed[place] ^ 1);
            rewrite(changed);
            QVERIFY2(!isWhole(), qPrintable(QString::number(place)));
        }
        rewrite(whole + 'x');
        QVERIFY(!isWhole());
    }

    void aCutFileIsNeverTakenForAShorterOne()
    {
        QVERIFY(seal(someBytes(3 * SealedChunk)));
        const QByteArray whole = content();
        constexpr qsizetype Head = 32;
        constexpr qsizetype Chunk = SealedChunk + 17;
        for (const qsizetype size :
             {qsizetype(0), qsizetype(20), Head, Head + 5, Head + Chunk, Head + 2 * Chunk, whole.size() - 1}) {
            rewrite(whole.left(size));
            QVERIFY2(!isWhole(), qPrintable(QString::number(size)));
        }
    }

    void chunksThatChangedPlacesAreFoundOut()
    {
        QVERIFY(seal(someBytes(3 * SealedChunk)));
        const QByteArray whole = content();
        constexpr qsizetype Head = 32;
        constexpr qsizetype Chunk = SealedChunk + 17;
        rewrite(whole.left(Head) + whole.mid(Head + Chunk, Chunk) + whole.mid(Head, Chunk) +
                whole.mid(Head + 2 * Chunk));
        QVERIFY(!isWhole());
    }

    void anotherKeyOrAnotherDocumentsFileDoesNotOpen()
    {
        QVERIFY(seal("content"));
        const auto otherKey = SealedFileReader::open(m_path, *VaultKey::generate(), Context);
        QCOMPARE(otherKey.error().kind, ErrorKind::StorageFailed);
        QVERIFY(!SealedFileReader::open(m_path, m_key, "document 2"));
        QVERIFY(!SealedFileReader::open(m_folder->filePath(QStringLiteral("none")), m_key, Context));
    }

    void aSourceThatBreaksLeavesNothing()
    {
        Breaking source(SealedChunk + 10);
        const auto sealed = sealFile(source, m_path, m_key, Context, {});
        QCOMPARE(sealed.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(sealed.error().providerText, QStringLiteral("unplugged"));
        QVERIFY(entries().isEmpty());
    }

    void aFullDiskLeavesNothing_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("nothing fits") << 0;
        QTest::newRow("some fits") << 100000;
        QTest::newRow("all but one byte") << 32 + 2 * 17 + 2 * static_cast<int>(SealedChunk) - 1;
    }

    void aFullDiskLeavesNothing()
    {
        QFETCH(int, room);
        auto disk = std::make_unique<numberdesk::tests::FullDisk>(static_cast<quint64>(room));
        const auto sealed = seal(someBytes(2 * SealedChunk));
        disk.reset();
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().kind, ErrorKind::StorageFailed);
        QVERIFY(entries().isEmpty());
    }

    void aStopLeavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        QBuffer source;
        source.setData(someBytes(10));
        source.open(QIODevice::ReadOnly);
        QCOMPARE(sealFile(source, m_path, m_key, Context, stop.get_token()).error().kind, ErrorKind::Cancelled);
        QVERIFY(entries().isEmpty());
    }

private:
    Result<SealedContent> seal(const QByteArray &bytes)
    {
        QBuffer source;
        source.setData(bytes);
        source.open(QIODevice::ReadOnly);
        return sealFile(source, m_path, m_key, Context, {});
    }

    QByteArray content()
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void rewrite(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Whether it opens and can be read to its end.
    bool isWhole()
    {
        auto reader = SealedFileReader::open(m_path, m_key, Context);
        if (!reader) {
            return false;
        }
        while (!(*reader)->atEnd()) {
            (*reader)->read(SealedChunk);
        }
        return !(*reader)->hasFailed();
    }

    QStringList entries() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    const VaultKey m_key = *VaultKey::generate();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(SealedFileTest)
#include "tst_sealedfile.moc"
