// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/documentvault.h"
#include "tests/support/busypool.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

using numberdesk::DocumentDetails;
using numberdesk::DocumentVault;
using numberdesk::ErrorKind;
using numberdesk::RemoteCopy;
using numberdesk::Result;
using numberdesk::VaultDocument;
using numberdesk::VaultKey;
namespace tests = numberdesk::tests;
using State = VaultDocument::State;

namespace {

/// Files that were brought to the disk itself while they held nothing but zeros.
std::atomic<int> flushedAsZeros{0};

const QByteArray Content = QByteArrayLiteral("%PDF-1.7 the passport of Ada, number X123");

} // namespace

#ifdef Q_OS_LINUX
// In the place of the C library's function of the same name.
extern "C" int fsync(int file)
{
    QByteArray bytes(1024 * 1024, '\1');
    const ssize_t size = ::pread(file, bytes.data(), static_cast<size_t>(bytes.size()), 0);
    if (size > 0 && bytes.first(size).count('\0') == size) {
        ++flushedAsZeros;
    }
    return static_cast<int>(::syscall(SYS_fsync, file));
}
#endif

class DocumentVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_source = m_folder->filePath(QStringLiteral("Reisepass Ada.pdf"));
        write(m_source, Content);
        m_vault = *DocumentVault::open(vaultFolder(), m_key);
    }

    void aDocumentOutlivesTheProgram()
    {
        const VaultDocument document = add();
        QCOMPARE(document.contentType, QByteArray("application/pdf"));
        QCOMPARE(document.size, Content.size());
        reopen();
        QCOMPARE(m_vault->documents(), QList{document});
        QCOMPARE(contentOf(document.id), Content);
        QCOMPARE(m_vault->sameAs(document.sha256)->id, document.id);
        QVERIFY(!m_vault->sameAs(QByteArray()));
        QVERIFY(m_vault->notices().isEmpty());
    }

    void aNameThatMisleadsIsNeverHandedOut()
    {
        DocumentDetails details;
        details.fileName = QStringLiteral("photo\u202Efdp.exe");
        details.holder = QStringLiteral("Ada");
        const auto added = tests::waitFor(m_vault->add(m_source, details, {}));
        QVERIFY(added);
        QCOMPARE(added->details.fileName, QStringLiteral("photofdp.exe"));
        QVERIFY(added->hadMisleadingName);
        reopen();
        QCOMPARE(m_vault->document(added->id), *added);
        details.fileName = QStringLiteral("\u202Eother.pdf");
        QCOMPARE(m_vault->setDetails(added->id, details)->details.fileName, QStringLiteral("other.pdf"));
        QVERIFY(!m_vault->document(add().id)->hadMisleadingName);
    }

    void anAadhaarNumberIsNotKeptWithADocument()
    {
        DocumentDetails details;
        details.fileName = QStringLiteral("aadhaar 9999 4105 7058.pdf");
        details.kind = QStringLiteral("card 999941057058");
        details.holder = QStringLiteral("Ada 9999-4105-7058");
        const auto added = tests::waitFor(m_vault->add(m_source, details, {}));
        QVERIFY(added);
        QCOMPARE(added->details.fileName, QStringLiteral("aadhaar ••••••••••••.pdf"));
        QVERIFY(!added->details.kind.contains(QStringLiteral("4105")));
        QVERIFY(!added->details.holder.contains(QStringLiteral("4105")));
        details.fileName = added->details.fileName;
        const auto said = m_vault->setDetails(added->id, details);
        QCOMPARE(said.error().kind, numberdesk::ErrorKind::InvalidInput);
        QCOMPARE(said.error().fields.size(), 2);
        QCOMPARE(m_vault->document(added->id), *added);
    }

    void nothingStandsReadableOnDisk()
    {
        const VaultDocument document = add();
        QVERIFY(m_vault->noteRemoteCopy(document.id, {QStringLiteral("desk-in-rome"), QStringLiteral("doc-77"), {}}));
        m_vault.reset();
        QDirIterator files(vaultFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll() + file.fileName().toUtf8();
            for (const char *word :
                 {"passport", "X123", "Ada", "Reisepass", "Lovelace", "2031", "desk-in-rome", "doc-77"}) {
                QVERIFY2(!bytes.contains(word), qPrintable(file.fileName() + u' ' + QLatin1String(word)));
            }
            ++read;
        }
        QVERIFY(read >= 2);
    }

    void whatIsSaidOfADocumentCanBeChanged()
    {
        const QString id = add().id;
        QSignalSpy changed(m_vault.get(), &DocumentVault::changed);
        DocumentDetails details;
        details.kind = QStringLiteral("Identity card");
        QVERIFY(m_vault->setDetails(id, details));
        const RemoteCopy first{QStringLiteral("a"), QStringLiteral("d1"), QDateTime::currentDateTimeUtc()};
        const RemoteCopy again{QStringLiteral("a"), QStringLiteral("d2"), QDateTime::currentDateTimeUtc()};
        QVERIFY(m_vault->noteRemoteCopy(id, first));
        QVERIFY(m_vault->noteRemoteCopy(id, again));
        QCOMPARE(changed.count(), 3);
        reopen();
        QCOMPARE(m_vault->document(id)->details, details);
        QCOMPARE(m_vault->document(id)->remoteCopies.size(), 1);
        QCOMPARE(m_vault->document(id)->remoteCopies.constFirst().documentId, QStringLiteral("d2"));
        QVERIFY(m_vault->forgetRemoteCopy(id, QStringLiteral("a")));
        QVERIFY(m_vault->document(id)->remoteCopies.isEmpty());
        QCOMPARE(m_vault->setDetails(QStringLiteral("none"), details).error().kind, ErrorKind::NotFound);
    }

    void anotherKeyOpensNothingAndChangesNothing()
    {
        const QString id = add().id;
        m_vault.reset();
        const auto other = DocumentVault::open(vaultFolder(), *VaultKey::generate());
        QCOMPARE(other.error().kind, ErrorKind::StorageFailed);
        reopen();
        QCOMPARE(contentOf(id), Content);
    }

    void whatIsRemovedIsWipedAndGone()
    {
        const QString id = add().id;
        // A second name of the same bytes on disk shows what became of them.
        const QString other = m_folder->filePath(QStringLiteral("same-bytes"));
        std::filesystem::create_hard_link(sealedFiles().constFirst().filesystemFilePath(),
                                          QFileInfo(other).filesystemFilePath());
        flushedAsZeros = 0;
        QVERIFY(tests::waitFor(m_vault->remove(id)).has_value());
        QVERIFY(sealedFiles().isEmpty());
#ifdef Q_OS_LINUX
        // Not in the memory of the system alone: what is unlinked before it was written never is.
        QCOMPARE(flushedAsZeros.load(), 1);
#endif
        QFile bytes(other);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QCOMPARE(bytes.readAll().count('\0'), bytes.size());
        QCOMPARE(tests::waitFor(m_vault->remove(id)).error().kind, ErrorKind::NotFound);
        reopen();
        QVERIFY(m_vault->documents().isEmpty());
    }

    void aRemovalThatWasBegunIsFinished()
    {
        const QString id = add().id;
        m_vault.reset();
        const QString file = sealedFiles().constFirst().filePath();
        QVERIFY(QFile::rename(file, file.chopped(7) + QStringLiteral(".removed")));
        reopen();
        QVERIFY(m_vault->documents().isEmpty());
        QVERIFY(QDir(vaultFolder()).entryList({QStringLiteral("*.removed")}).isEmpty());
        QVERIFY(!m_vault->document(id));
    }

    void whatWasBeingSealedWhenTheProgramEndedIsClearedAway()
    {
        const QString id = add().id;
        m_vault.reset();
        const QString half = vaultFolder() + u'/' + id + QStringLiteral(".sealed.Ab12Cd");
        write(half, "half of a sealed file");
        const QString other = vaultFolder() + QStringLiteral("/notes.txt");
        write(other, "of somebody else");
        reopen();
        QVERIFY(!QFileInfo::exists(half));
        QVERIFY(QFileInfo::exists(other));
        QCOMPARE(contentOf(id), Content);
    }

    void aRemovalOutlivesTheVault()
    {
        const QString id = add().id;
        auto removing = m_vault->remove(id);
        QVERIFY(!m_vault->document(id));
        m_vault.reset();
        QVERIFY(tests::waitFor(std::move(removing)).has_value());
        reopen();
        QVERIFY(m_vault->documents().isEmpty());
        QVERIFY(m_vault->notices().isEmpty());
        QVERIFY(QDir(vaultFolder()).entryList({QStringLiteral("*.removed"), QStringLiteral("*.sealed")}).isEmpty());
    }

    void aFileThatIsGoneIsTold()
    {
        const QString id = add().id;
        m_vault.reset();
        QVERIFY(QFile::remove(sealedFiles().constFirst().filePath()));
        reopen();
        QCOMPARE(m_vault->document(id)->state, State::FileMissing);
        QCOMPARE(m_vault->document(id)->details.holder, QStringLiteral("Ada Lovelace"));
        QCOMPARE(m_vault->read(id).error().kind, ErrorKind::StorageFailed);
        QVERIFY(tests::waitFor(m_vault->remove(id)).has_value());
    }

    void aFileOfALostListIsNotThrownAway()
    {
        const QString id = add().id;
        m_vault.reset();
        QVERIFY(QFile::remove(vaultFolder() + QStringLiteral("/vault.sqlite")));
        reopen();
        QCOMPARE(m_vault->document(id)->state, State::DetailsMissing);
        QCOMPARE(m_vault->document(id)->size, Content.size());
        QCOMPARE(contentOf(id), Content);
        DocumentDetails details;
        details.holder = QStringLiteral("Ada Lovelace");
        QVERIFY(m_vault->setDetails(id, details));
        reopen();
        QCOMPARE(m_vault->document(id)->state, State::Whole);
        QCOMPARE(m_vault->document(id)->details, details);
    }

    void oneDocumentsFileInThePlaceOfAnothersIsFoundOut()
    {
        const QString first = add().id;
        const QString second = add().id;
        m_vault.reset();
        const QString folder = vaultFolder() + u'/';
        QVERIFY(QFile::remove(folder + second + QStringLiteral(".sealed")));
        QVERIFY(QFile::copy(folder + first + QStringLiteral(".sealed"), folder + second + QStringLiteral(".sealed")));
        reopen();
        QCOMPARE(contentOf(first), Content);
        QCOMPARE(m_vault->read(second).error().kind, ErrorKind::StorageFailed);
    }

    void whatCannotBeReadIsNotTakenIn()
    {
        const auto none = tests::waitFor(m_vault->add(m_folder->filePath(QStringLiteral("none.pdf")), {}, {}));
        QCOMPARE(none.error().kind, ErrorKind::StorageFailed);
        const auto folder = tests::waitFor(m_vault->add(m_folder->path(), {}, {}));
        QCOMPARE(folder.error().kind, ErrorKind::StorageFailed);
        QVERIFY(m_vault->documents().isEmpty());
        QVERIFY(sealedFiles().isEmpty());
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        const QString id = add().id;
        auto disk = std::make_unique<tests::FullDisk>();
        const auto second = tests::waitFor(m_vault->add(m_source, {}, {}));
        DocumentDetails details;
        details.kind = QStringLiteral("Other");
        const auto changed = m_vault->setDetails(id, details);
        disk.reset();
        QCOMPARE(second.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(changed.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(m_vault->document(id)->details.kind, QStringLiteral("Passport"));
        reopen();
        QCOMPARE(m_vault->documents().size(), 1);
        QCOMPARE(contentOf(id), Content);
    }

    void aStopTakesNothingIn()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto added = tests::waitFor(m_vault->add(m_source, {}, stop.get_token()));
        QCOMPARE(added.error().kind, ErrorKind::Cancelled);
        QVERIFY(sealedFiles().isEmpty());
    }

    void aVaultThatGoesMeanwhileIsNoHarm()
    {
        tests::BusyPool pool;
        auto adding = m_vault->add(m_source, {}, {});
        m_vault.reset();
        pool.release();
        const auto added = tests::waitFor(std::move(adding));
        QCOMPARE(added.error().kind, ErrorKind::Cancelled);
        reopen();
        // What got in without being told has no details, and is not thrown away.
        QCOMPARE(m_vault->documents().constFirst().state, State::DetailsMissing);
    }

    void anExportIsTheDocument()
    {
        const QString id = add().id;
        const QString target = m_folder->filePath(QStringLiteral("out.pdf"));
        QCOMPARE(*tests::waitFor(m_vault->exportTo(id, target, {})), Content.size());
        QCOMPARE(bytesOf(target), Content);
        const QString nowhere = m_folder->filePath(QStringLiteral("no/such/out.pdf"));
        QCOMPARE(tests::waitFor(m_vault->exportTo(id, nowhere, {})).error().kind, ErrorKind::StorageFailed);
    }

private:
    QString vaultFolder() const { return m_folder->filePath(QStringLiteral("documents")); }

    void reopen()
    {
        m_vault.reset();
        auto opened = DocumentVault::open(vaultFolder(), m_key);
        QVERIFY(opened);
        m_vault = std::move(*opened);
    }

    VaultDocument add()
    {
        DocumentDetails details;
        details.fileName = QStringLiteral("Reisepass Ada.pdf");
        details.kind = QStringLiteral("Passport");
        details.holder = QStringLiteral("Ada Lovelace");
        details.expiresOn = QDate(2031, 5, 6);
        const auto added = tests::waitFor(m_vault->add(m_source, details, {}));
        return added ? *added : VaultDocument();
    }

    QByteArray contentOf(const QString &id) const
    {
        const auto device = m_vault->read(id);
        return device ? (*device)->readAll() : QByteArray();
    }

    QFileInfoList sealedFiles() const
    {
        return QDir(vaultFolder()).entryInfoList({QStringLiteral("*.sealed*")}, QDir::Files | QDir::Hidden);
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const VaultKey m_key = *VaultKey::generate();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_source;
    std::unique_ptr<DocumentVault> m_vault;
};

QTEST_GUILESS_MAIN(DocumentVaultTest)
#include "tst_documentvault.moc"
