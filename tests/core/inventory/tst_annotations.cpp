// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotations.h"
#include "tests/support/asordinaryuser.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::AnnotatedNumber;
using numberdesk::Annotations;
using numberdesk::ErrorKind;
using numberdesk::Journal;
using numberdesk::JournalEntry;
using numberdesk::PhoneNumber;
using numberdesk::Result;
using numberdesk::tests::AsOrdinaryUser;
using numberdesk::tests::FullDisk;

namespace {

const QString Desk = QStringLiteral("desk");

AnnotatedNumber numberOf(int place, const QString &accountId = Desk)
{
    return {accountId, PhoneNumber(QStringLiteral("+1202555%1").arg(place, 4, 10, QLatin1Char('0')))};
}

} // namespace

/// What is kept about numbers survives what disks and people do, and nobody takes a protection off unseen.
class AnnotationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("annotations.sqlite"));
        m_journal = std::move(*Journal::open(m_folder->filePath(QStringLiteral("journal.sqlite"))));
        open();
    }

    void cleanup()
    {
        m_annotations.reset();
        m_journal.reset();
    }

    void beforeItIsReadNobodyKnows()
    {
        const auto unknown = m_annotations->isProtected(Desk, numberOf(100).number);
        QCOMPARE(unknown.error().kind, ErrorKind::StorageFailed);
        QVERIFY(!unknown.error().advice.isEmpty());
        QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
        QCOMPARE(*m_annotations->isProtected(Desk, numberOf(100).number), false);
    }

    void protectionIsKeptByAccountAndNumber()
    {
        QVERIFY(protect({numberOf(100), numberOf(101)}, true));
        QVERIFY(protect({numberOf(101)}, false));
        for (const bool isAgain : {false, true}) {
            if (isAgain) {
                open();
                QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
            }
            QVERIFY(*m_annotations->isProtected(Desk, numberOf(100).number));
            // However it is written.
            QVERIFY(*m_annotations->isProtected(Desk, PhoneNumber(QStringLiteral("+1 (202) 555-0100"))));
            QVERIFY(!*m_annotations->isProtected(Desk, numberOf(101).number));
            QVERIFY(!*m_annotations->isProtected(QStringLiteral("other"), numberOf(100).number));
        }
        const auto annotation = m_annotations->find(Desk, numberOf(100).number);
        QCOMPARE(annotation->changedBy, numberdesk::journalActor());
        QVERIFY(annotation->changedAt.isValid());
        QCOMPARE(annotation->id.size(), 36);
    }

    void eachChangeIsToldAndJournalledOnce()
    {
        QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
        const QSignalSpy changed(m_annotations.get(), &Annotations::changed);
        const QSignalSpy set(m_annotations.get(), &Annotations::protectionSet);
        QVERIFY(protect({numberOf(100), numberOf(101)}, true));
        QVERIFY(protect({numberOf(100)}, true));
        QVERIFY(protect({numberOf(100), numberOf(102)}, false));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(set.size(), 2);
        const auto lines = m_journal->newest(10);
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->at(1).kind, QStringLiteral("protection.set"));
        QCOMPARE(lines->at(1).content.value(QStringLiteral("numbers")).toArray().size(), 2);
        QCOMPARE(lines->at(0).kind, QStringLiteral("protection.removed"));
        QCOMPARE(lines->at(0).number, numberOf(100).number.text());
    }

    void manyAtOnce()
    {
        QList<AnnotatedNumber> numbers;
        for (int place = 0; place < 10000; ++place) {
            numbers.append(numberOf(place));
        }
        QVERIFY(protect(numbers, true));
        open();
        QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
        QVERIFY(*m_annotations->isProtected(Desk, numberOf(9999).number));
    }

    void aFullDiskChangesNothingAndIsSaid()
    {
        QVERIFY(protect({numberOf(100)}, true));
        Result<std::monostate> refused = std::monostate();
        {
            const FullDisk disk;
            refused = protect({numberOf(100)}, false);
        }
        QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
        QVERIFY(!refused.error().advice.isEmpty());
        QVERIFY(*m_annotations->isProtected(Desk, numberOf(100).number));
        // As soon as there is room it works.
        QVERIFY(protect({numberOf(100)}, false));
        QVERIFY(!*m_annotations->isProtected(Desk, numberOf(100).number));
    }

    void aReadOnlyFileIsSaid()
    {
        QVERIFY(protect({numberOf(100)}, true));
        m_annotations.reset();
        QFile::setPermissions(m_path, QFileDevice::ReadOwner);
        const AsOrdinaryUser user(m_folder->path());
        open();
        const auto refused = protect({numberOf(100)}, false);
        QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
        QVERIFY(!refused.error().advice.isEmpty());
        QVERIFY(m_annotations->isProtected(Desk, numberOf(100).number).value_or(true));
    }

    /// The journal's line comes first; that nothing came of it is a line too.
    void aWriteThatFailsBehindItsLineIsJournalled()
    {
        QVERIFY(protect({numberOf(100)}, true));
        {
            // Another program holds the file for longer than anybody waits.
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
            const auto refused = numberdesk::tests::waitFor(m_annotations->setProtected({numberOf(100)}, false), 20s);
            QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        QVERIFY(*m_annotations->isProtected(Desk, numberOf(100).number));
        const auto lines = m_journal->newest(2);
        QCOMPARE(lines->at(1).kind, QStringLiteral("protection.removed"));
        QCOMPARE(lines->at(0).kind, QStringLiteral("protection.not-changed"));
        QVERIFY(lines->at(0).content.contains(QStringLiteral("error")));
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        QVERIFY(protect({numberOf(100)}, true));
        m_annotations.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write(QByteArray("this is no database\n").repeated(300)) > 0);
        file.close();
        open();
        QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
        QVERIFY(m_annotations->notices().join(u' ').contains(QStringLiteral("not protected any more")));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("annotations.sqlite.unusable-*")}).size(), 1);
        QVERIFY(protect({numberOf(100)}, true));
    }

    void aFileThatCannotBeReadKeepsEverythingFromBeingReleased()
    {
        m_annotations.reset();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("annotations.sqlite")));
        open();
        const auto failed = numberdesk::tests::waitFor(m_annotations->load());
        QCOMPARE(failed.error().kind, ErrorKind::StorageFailed);
        QVERIFY(m_annotations->failed());
        const auto unknown = m_annotations->isProtected(Desk, numberOf(100).number);
        QCOMPARE(unknown.error().kind, ErrorKind::StorageFailed);
        QVERIFY(unknown.error().advice.contains(failed.error().advice));
    }

    void withoutAJournalNothingChanges()
    {
        numberdesk::Error broken;
        broken.kind = ErrorKind::StorageFailed;
        const auto none = Journal::unavailable(broken);
        Annotations annotations(m_path, *none);
        QVERIFY(numberdesk::tests::waitFor(annotations.load()));
        QVERIFY(!numberdesk::tests::waitFor(annotations.setProtected({numberOf(100)}, true)));
        QVERIFY(!*annotations.isProtected(Desk, numberOf(100).number));
    }

    void theEndOfTheProgramEndsWhatWaits()
    {
        auto task = m_annotations->setProtected({numberOf(100)}, true);
        m_annotations.reset();
        QVERIFY(!numberdesk::tests::waitFor(std::move(task)));
    }

private:
    void open()
    {
        m_annotations.reset();
        m_annotations = std::make_unique<Annotations>(m_path, *m_journal);
    }

    Result<std::monostate> protect(const QList<AnnotatedNumber> &numbers, bool isProtected) const
    {
        return numberdesk::tests::waitFor(m_annotations->setProtected(numbers, isProtected));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Annotations> m_annotations;
};

QTEST_GUILESS_MAIN(AnnotationsTest)
#include "tst_annotations.moc"
