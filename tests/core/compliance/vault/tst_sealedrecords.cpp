// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/sealedrecords.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::ErrorKind;
using numberdesk::SealedRecords;
using numberdesk::VaultKey;
namespace tests = numberdesk::tests;

namespace {

const QString Cases = QStringLiteral("case");
const QString Profiles = QStringLiteral("profile");

QJsonObject holder(const QString &name) { return {{QStringLiteral("holder"), name}}; }

} // namespace

class SealedRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_key = *VaultKey::generate();
    }

    void whatWasPutIsThereAfterTheNextOpening()
    {
        QVERIFY(open()->put(Cases, QStringLiteral("b"), holder(QStringLiteral("Acme Srl"))));
        QVERIFY(open()->put(Cases, QStringLiteral("a"), holder(QStringLiteral("Beta GmbH"))));
        const auto records = open()->load(Cases);
        QVERIFY(records);
        QCOMPARE(records->size(), 2);
        QCOMPARE(records->at(0).id, QStringLiteral("a"));
        QCOMPARE(records->at(1).content, holder(QStringLiteral("Acme Srl")));
    }

    void aRecordTakesThePlaceOfTheOneBefore()
    {
        const auto records = open();
        QVERIFY(records->put(Cases, QStringLiteral("a"), holder(QStringLiteral("Acme Srl"))));
        QVERIFY(records->put(Cases, QStringLiteral("a"), holder(QStringLiteral("Acme SpA"))));
        QCOMPARE(records->load(Cases)->size(), 1);
        QCOMPARE(records->load(Cases)->constFirst().content, holder(QStringLiteral("Acme SpA")));
    }

    void whatIsRemovedIsOverwrittenInTheFile()
    {
        const QString path = QDir(m_folder->path()).filePath(QStringLiteral("records.sqlite"));
        const auto content = [&path] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        auto records = open();
        QVERIFY(records->put(Cases, QStringLiteral("the-case-that-goes"), holder(QStringLiteral("Acme Srl"))));
        QVERIFY(records->put(Cases, QStringLiteral("another"), holder(QStringLiteral("Beta GmbH"))));
        // Closing puts into the file what was logged beside it.
        records.reset();
        QVERIFY(content().contains("the-case-that-goes"));
        records = open();
        QVERIFY(records->remove(Cases, QStringLiteral("the-case-that-goes")));
        records.reset();
        QVERIFY(content().contains("another"));
        QVERIFY(!content().contains("the-case-that-goes"));
    }

    void aRemovedRecordIsGoneAndOthersStay()
    {
        const auto records = open();
        QVERIFY(records->put(Cases, QStringLiteral("a"), holder(QStringLiteral("Acme Srl"))));
        QVERIFY(records->put(Profiles, QStringLiteral("a"), holder(QStringLiteral("Acme Srl"))));
        QVERIFY(records->remove(Cases, QStringLiteral("a")));
        QVERIFY(records->remove(Cases, QStringLiteral("never was")));
        QVERIFY(records->load(Cases)->isEmpty());
        QCOMPARE(records->load(Profiles)->size(), 1);
    }

    void noNameStandsReadableOnDisk()
    {
        QVERIFY(open()->put(Profiles, QStringLiteral("a"), holder(QStringLiteral("Acme Conspicuous Srl"))));
        int files = 0;
        for (QDirIterator entries(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             entries.hasNext();) {
            QFile file(entries.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Conspicuous"), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

    void aRecordInThePlaceOfAnotherIsFoundOut()
    {
        const auto records = open();
        QVERIFY(records->put(Cases, QStringLiteral("a"), holder(QStringLiteral("Acme Srl"))));
        QVERIFY(records->put(Cases, QStringLiteral("b"), holder(QStringLiteral("Beta GmbH"))));
        change(QStringLiteral("UPDATE sealed_record SET sealed = "
                              "(SELECT sealed FROM sealed_record WHERE id = 'b') WHERE id = 'a'"));
        QCOMPARE(records->load(Cases)->size(), 1);
        QCOMPARE(records->load(Cases)->constFirst().id, QStringLiteral("b"));
        QVERIFY(!records->notices().isEmpty());
    }

    void anotherKeyOpensNothingAndChangesNothing()
    {
        QVERIFY(open()->put(Cases, QStringLiteral("a"), holder(QStringLiteral("Acme Srl"))));
        const VaultKey ours = *m_key;
        m_key = *VaultKey::generate();
        QVERIFY(open()->load(Cases)->isEmpty());
        m_key = ours;
        QCOMPARE(open()->load(Cases)->size(), 1);
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        const auto records = open();
        QVERIFY(records->put(Cases, QStringLiteral("a"), holder(QStringLiteral("Acme Srl"))));
        {
            const tests::FullDisk full;
            QCOMPARE(records->put(Cases, QStringLiteral("a"), holder(QStringLiteral("Acme SpA"))).error().kind,
                     ErrorKind::StorageFailed);
        }
        QCOMPARE(records->load(Cases)->constFirst().content, holder(QStringLiteral("Acme Srl")));
        QVERIFY(records->put(Cases, QStringLiteral("a"), holder(QStringLiteral("Acme SpA"))));
    }

private:
    [[nodiscard]] std::unique_ptr<SealedRecords> open() const
    {
        return std::move(*SealedRecords::open(m_folder->path(), *m_key));
    }

    void change(const QString &statement) const
    {
        const QString name = QStringLiteral("by hand");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(m_folder->filePath(QStringLiteral("records.sqlite")));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<VaultKey> m_key;
};

QTEST_GUILESS_MAIN(SealedRecordsTest)

#include "tst_sealedrecords.moc"
