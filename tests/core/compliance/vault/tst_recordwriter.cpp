// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/recordwriter.h"
#include "tests/support/fulldisk.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::RecordWriter;
using numberdesk::SealedRecords;
using numberdesk::VaultKey;
namespace tests = numberdesk::tests;

namespace {

const QString Cases = QStringLiteral("case");
const QString Profiles = QStringLiteral("profile");

QJsonObject state(int number) { return {{QStringLiteral("state"), number}}; }

RecordWriter::Entry entry(const QString &id, int number)
{
    return {id, [number] { return state(number); }};
}

} // namespace

class RecordWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_records = std::move(*SealedRecords::open(m_folder->path(), *VaultKey::generate()));
        m_writer = std::make_unique<RecordWriter>(*m_records);
        m_ids.clear();
        m_errors.clear();
        connect(m_writer.get(), &RecordWriter::written, this,
                [this](const QStringList &ids, const std::optional<Error> &error) {
                    QCOMPARE(QThread::currentThread(), thread());
                    m_ids.append(ids);
                    m_errors.append(error);
                });
    }

    void cleanup()
    {
        m_writer.reset();
        m_records.reset();
    }

    void nobodyWaitsForTheWriter()
    {
        QSemaphore goOn;
        m_writer->put(Cases, {{QStringLiteral("a"), [&goOn] {
                                   goOn.acquire();
                                   return state(1);
                               }}});
        // It came back, although what it was given cannot be written yet.
        QVERIFY(stored().isEmpty());
        goOn.release();
        QTRY_COMPARE(m_ids, QList<QStringList>{{QStringLiteral("a")}});
        QCOMPARE(stored().value(QStringLiteral("a")), state(1));
    }

    void theStateThatWasGivenLastIsOnDisk()
    {
        constexpr int changes = 40;
        for (int number = 1; number <= changes; ++number) {
            m_writer->put(Cases, {entry(QStringLiteral("a"), number), entry(QStringLiteral("b"), -number)});
        }
        m_writer->finish();
        QCOMPARE(m_ids, QList<QStringList>(changes, {QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(stored().value(QStringLiteral("a")), state(changes));
        QCOMPARE(stored().value(QStringLiteral("b")), state(-changes));
    }

    void whatWasGivenIsWrittenBeforeItGoes()
    {
        for (int number = 0; number < 10; ++number) {
            m_writer->put(Cases, {entry(QString::number(number), number)});
        }
        m_writer.reset();
        QCOMPARE(stored().size(), 10);
        QCOMPARE(m_ids.size(), 0);
    }

    void aFullDiskIsToldAndTheOlderRecordStaysWhole()
    {
        m_writer->put(Cases, {entry(QStringLiteral("a"), 1)});
        m_writer->finish();
        {
            const tests::FullDisk full;
            m_writer->put(Cases, {entry(QStringLiteral("a"), 2), entry(QStringLiteral("b"), 2)});
            m_writer->finish();
        }
        QCOMPARE(m_errors.size(), 2);
        QVERIFY(!m_errors.at(0));
        QCOMPARE(m_errors.at(1)->kind, ErrorKind::StorageFailed);
        QVERIFY(m_ids.at(1).isEmpty());
        QCOMPARE(stored().value(QStringLiteral("a")), state(1));
        m_writer->put(Cases, {entry(QStringLiteral("a"), 3)});
        m_writer->finish();
        QVERIFY(!m_errors.at(2));
        QCOMPARE(stored().value(QStringLiteral("a")), state(3));
    }

    void aFileThatCannotBeOpenedIsToldAndTriedAgain()
    {
        {
            const tests::FullDisk full;
            m_writer->put(Cases, {entry(QStringLiteral("a"), 1)});
            m_writer->finish();
        }
        QCOMPARE(m_errors.constLast()->kind, ErrorKind::StorageFailed);
        m_writer->put(Cases, {entry(QStringLiteral("a"), 2)});
        m_writer->finish();
        QVERIFY(!m_errors.constLast());
        QCOMPARE(stored().value(QStringLiteral("a")), state(2));
    }

    void otherRecordsAreWrittenBesideIt()
    {
        constexpr int changes = 30;
        for (int number = 1; number <= changes; ++number) {
            m_writer->put(Cases, {entry(QStringLiteral("a"), number)});
            QVERIFY(m_records->put(Profiles, QString::number(number), state(number)));
        }
        m_writer->finish();
        QCOMPARE(m_errors, QList<std::optional<Error>>(changes));
        QCOMPARE(stored().value(QStringLiteral("a")), state(changes));
        QCOMPARE(m_records->load(Profiles)->size(), changes);
    }

private:
    /// The cases on disk, by their ids.
    [[nodiscard]] QHash<QString, QJsonObject> stored() const
    {
        QHash<QString, QJsonObject> all;
        const auto records = m_records->load(Cases);
        for (const SealedRecords::Record &record : *records) {
            all.insert(record.id, record.content);
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SealedRecords> m_records;
    std::unique_ptr<RecordWriter> m_writer;
    QList<QStringList> m_ids;
    QList<std::optional<Error>> m_errors;
};

QTEST_GUILESS_MAIN(RecordWriterTest)

#include "tst_recordwriter.moc"
