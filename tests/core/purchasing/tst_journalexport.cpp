// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/journalexport.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waitfor.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::ErrorKind;
using numberdesk::exportJournal;
using numberdesk::Journal;
using numberdesk::JournalEntry;
using numberdesk::JournalExport;
using numberdesk::tests::FullDisk;
using Format = JournalExport::Format;

namespace {

JournalEntry line(const QString &kind, const QString &account)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.accountId = QStringLiteral("a1");
    entry.accountName = account;
    entry.providerId = QStringLiteral("vobiz");
    entry.number = QStringLiteral("+12025550143");
    entry.content = {{QStringLiteral("label"), QStringLiteral("Sales, “north”")}};
    return entry;
}

} // namespace

class JournalExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto journal = Journal::open(m_folder->filePath(QStringLiteral("journal.sqlite")));
        QVERIFY(journal);
        m_journal = std::move(*journal);
        m_journal->now = [] { return QDateTime(QDate(2026, 10, 3), QTime(12, 0), Qt::UTC); };
        m_target = m_folder->filePath(QStringLiteral("out"));
    }

    void csvHasFixedColumnsAndNoFormulas()
    {
        const auto first = m_journal->append(line(QStringLiteral("purchase.sent"), QStringLiteral("=cmd()")));
        QCOMPARE(*write({m_target, Format::Csv, {}, {}}), 1);
        const QByteArray expected =
            "\xef\xbb\xbfline,id,time_utc,who,kind,intent,account_id,account,provider,number,content,previous_hash,"
            "hash\r\n1," +
            first->id.toUtf8() + ",2026-10-03T12:00:00.000Z," + numberdesk::journalActor().toUtf8() +
            ",purchase.sent,,a1,'=cmd(),vobiz,+12025550143,\"{\"\"label\"\":\"\"Sales, \u201cnorth\u201d\"\"}\",," +
            first->hash.toUtf8() + "\r\n";
        QCOMPARE(content(), expected);
    }

    void fromJsonTheChainCanBeCheckedWithoutThisProgram()
    {
        for (int number = 0; number < 3; ++number) {
            QVERIFY(m_journal->append(line(QStringLiteral("purchase.sent"), QStringLiteral("Rome \"desk\"\n"))));
        }
        QCOMPARE(*write({m_target, Format::Json, {}, {}}), 3);
        const QJsonObject file = QJsonDocument::fromJson(content()).object();
        QCOMPARE(file.value(QStringLiteral("format")).toString(), QStringLiteral("numberdesk-journal"));
        const QJsonArray lines = file.value(QStringLiteral("lines")).toArray();
        QCOMPARE(lines.size(), 3);
        QString previous;
        for (const QJsonValue &value : lines) {
            const QJsonObject line = value.toObject();
            QStringList parts{QString::number(line.value(QStringLiteral("line")).toInt())};
            for (const char *name : {"id", "time_utc", "who", "kind", "intent", "account_id", "account", "provider",
                                     "number", "content", "previous_hash"}) {
                parts.append(line.value(QLatin1String(name)).toString());
            }
            QCOMPARE(parts.constLast(), previous);
            previous = line.value(QStringLiteral("hash")).toString();
            QCOMPARE(previous.toLatin1(),
                     QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256).toHex());
        }
    }

    void onlyWhatIsWantedIsWritten()
    {
        QVERIFY(m_journal->append(line(QStringLiteral("purchase.sent"), QStringLiteral("Rome"))));
        QVERIFY(m_journal->append(line(QStringLiteral("release.sent"), QStringLiteral("Rome"))));
        QVERIFY(m_journal->append(line(QStringLiteral("purchase.bought"), QStringLiteral("Rome"))));
        JournalExport wanted{m_target, Format::Json, {}, {}};
        wanted.filter.kind = QStringLiteral("purchase.");
        QCOMPARE(*write(wanted), 2);
        wanted.only = QSet<qint64>{2, 3};
        QCOMPARE(*write(wanted), 1);
        QCOMPARE(QJsonDocument::fromJson(content()).object().value(QStringLiteral("lines")).toArray().size(), 1);
        wanted.only = QSet<qint64>{};
        QCOMPARE(*write(wanted), 0);
        QVERIFY(QJsonDocument::fromJson(content()).isObject());
    }

    void whatFailsLeavesTheOldFile()
    {
        for (int number = 0; number < 200; ++number) {
            QVERIFY(m_journal->append(line(QStringLiteral("purchase.sent"), QStringLiteral("Rome"))));
        }
        QFile old(m_target);
        QVERIFY(old.open(QIODevice::WriteOnly));
        QCOMPARE(old.write("old"), 3);
        old.close();
        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            numberdesk::tests::waitFor(exportJournal(*m_journal, {m_target, Format::Csv, {}, {}}, stop.get_token()));
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(content(), QByteArray("old"));

        auto disk = std::make_unique<FullDisk>(20 * 1024);
        const auto full = write({m_target, Format::Csv, {}, {}});
        disk.reset();
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::StorageFailed);
        QVERIFY(full.error().advice.contains(m_target));
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("out*")}).size(), 1);

        const auto nowhere = write({m_folder->filePath(QStringLiteral("no/such/folder")), Format::Csv, {}, {}});
        QCOMPARE(nowhere.error().kind, ErrorKind::StorageFailed);
    }

    void anEndThatDoesNotFitLeavesTheOldFile()
    {
        QVERIFY(m_journal->append(line(QStringLiteral("purchase.sent"), QStringLiteral("Rome"))));
        QVERIFY(write({m_target, Format::Csv, {}, {}}));
        const QByteArray whole = content();
        // One byte is missing, and everything waits in the buffer until the end.
        auto disk = std::make_unique<FullDisk>(static_cast<quint64>(whole.size()) - 1);
        const auto full = write({m_target, Format::Csv, {}, {}});
        disk.reset();
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(content(), whole);
    }

    void progressTellsTheLines()
    {
        QVERIFY(m_journal->append(line(QStringLiteral("purchase.sent"), QStringLiteral("Rome"))));
        QVERIFY(m_journal->append(line(QStringLiteral("purchase.bought"), QStringLiteral("Rome"))));
        const auto progress = std::make_shared<std::atomic<qint64>>(0);
        QVERIFY(numberdesk::tests::waitFor(exportJournal(*m_journal, {m_target, Format::Csv, {}, {}}, {}, progress)));
        QCOMPARE(progress->load(), 2);
    }

    void aJournalThatCannotBeOpenedSaysWhy()
    {
        const auto none = Journal::unavailable(numberdesk::invalidInput(QString(), QStringLiteral("why")));
        const auto refused = numberdesk::tests::waitFor(exportJournal(*none, {m_target, Format::Csv, {}, {}}, {}));
        QCOMPARE(refused.error(), *none->whyUnavailable());
        QVERIFY(!QFile::exists(m_target));
    }

private:
    numberdesk::Result<qint64> write(const JournalExport &wanted)
    {
        return numberdesk::tests::waitFor(exportJournal(*m_journal, wanted, {}));
    }

    QByteArray content() const
    {
        QFile file(m_target);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    QString m_target;
};

QTEST_GUILESS_MAIN(JournalExportTest)
#include "tst_journalexport.moc"
