// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/journal.h"
#include "core/storage/database.h"
#include "core/storage/query.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::Database;
using numberdesk::IntentRecord;
using numberdesk::Journal;
using numberdesk::JournalAccount;
using numberdesk::JournalEntry;
using numberdesk::JournalFilter;
using numberdesk::PhoneNumber;

namespace {

JournalEntry line(const QString &kind, const QString &number = QStringLiteral("+12025550143"))
{
    JournalEntry entry;
    entry.kind = kind;
    entry.accountId = QStringLiteral("account");
    entry.number = number;
    entry.content = {{QStringLiteral("monthlyFee"), QStringLiteral("2.50")}};
    return entry;
}

IntentRecord intent(const QString &id, const QString &state, bool settled)
{
    IntentRecord record;
    record.id = id;
    record.kind = QStringLiteral("purchase");
    record.state = state;
    record.settled = settled;
    record.accountId = QStringLiteral("account");
    record.numberIdentity = QStringLiteral("12025550143");
    return record;
}

/// Runs one statement on the file behind the journal's back.
void tamper(const QString &path, const QString &statement)
{
    auto database = Database::open(path, {{1, {}}, {2, {}}, {3, {}}}, Database::Check::HeaderOnly);
    QVERIFY(database);
    QVERIFY((*database)->run(statement));
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("journal.sqlite"));
    }

    void linesComeBackNewestFirst()
    {
        auto journal = Journal::open(m_path);
        QVERIFY(journal);
        QSignalSpy appended(journal->get(), &Journal::appended);
        for (int number = 1; number <= 5; ++number) {
            QVERIFY((*journal)->append(line(QStringLiteral("kind %1").arg(number))));
        }
        QCOMPARE(appended.count(), 5);
        const auto newest = (*journal)->newest(2);
        QCOMPARE(newest->size(), 2);
        QCOMPARE(newest->at(0).kind, QStringLiteral("kind 5"));
        QCOMPARE(newest->at(1).sequence, 4);
        const auto older = (*journal)->newest(10, 4);
        QCOMPARE(older->size(), 3);
        QCOMPARE(older->at(0).content.value(QStringLiteral("monthlyFee")).toString(), QStringLiteral("2.50"));
    }

    void whatIsWrittenSurvivesTheProgram()
    {
        {
            auto journal = Journal::open(m_path);
            QVERIFY((*journal)->record(intent(QStringLiteral("i1"), QStringLiteral("sent"), false),
                                       line(QStringLiteral("purchase.sent"))));
            QVERIFY((*journal)->record(intent(QStringLiteral("i2"), QStringLiteral("bought"), true),
                                       line(QStringLiteral("purchase.bought"))));
        }
        auto journal = Journal::open(m_path);
        const auto open = (*journal)->openIntents();
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->constFirst().id, QStringLiteral("i1"));
        QCOMPARE((*journal)->openIntentsFor(QStringLiteral("12025550143"))->size(), 1);
        QCOMPARE((*journal)->openIntentsFor(QStringLiteral("999"))->size(), 0);
        QVERIFY((*journal)->record(intent(QStringLiteral("i1"), QStringLiteral("bought"), true),
                                   line(QStringLiteral("purchase.bought"))));
        QCOMPARE((*journal)->openIntents()->size(), 0);
        QCOMPARE((*journal)->entriesOf(QStringLiteral("i1"))->size(), 2);
        QCOMPARE((*(*journal)->intent(QStringLiteral("i1")))->state, QStringLiteral("bought"));
    }

    void theStatesOfWhatIsOpenAreToldWithoutItsContent()
    {
        const auto journal = Journal::open(m_path);
        QVERIFY(journal);
        const auto keep = [&](const char *id, const char *state, bool settled) {
            QVERIFY((*journal)->record(intent(QString::fromLatin1(id), QString::fromLatin1(state), settled),
                                       line(QStringLiteral("purchase.changed"))));
        };
        keep("a", "sent", false);
        keep("b", "scheduled", false);
        keep("c", "bought", true);
        keep("a", "unknown", false);
        using States = QHash<QString, QString>;
        const QString unknown = QStringLiteral("unknown");
        const QString scheduled = QStringLiteral("scheduled");
        QCOMPARE((*journal)->openStates().value(),
                 States({{QStringLiteral("a"), unknown}, {QStringLiteral("b"), scheduled}}));
        QCOMPARE((*journal)->openStates({scheduled}).value(), States({{QStringLiteral("a"), unknown}}));
        QCOMPARE((*journal)->openStates({scheduled, unknown}).value(), States());
    }

    void theChainShowsWhatWasTouched_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<qint64>("brokenAt");
        QTest::newRow("nothing") << QStringLiteral("UPDATE intent SET state = 'x'") << qint64(0);
        QTest::newRow("a changed figure")
            << QStringLiteral("UPDATE journal_entry SET content = '{\"monthlyFee\":\"0.10\"}' WHERE sequence = 3")
            << qint64(3);
        QTest::newRow("a removed line") << QStringLiteral("DELETE FROM journal_entry WHERE sequence = 2") << qint64(2);
        QTest::newRow("a changed time")
            << QStringLiteral("UPDATE journal_entry SET happened_at = '2020-01-01T00:00:00.000Z' WHERE sequence = 5")
            << qint64(5);
        QTest::newRow("a changed hash") << QStringLiteral("UPDATE journal_entry SET hash = 'ff' WHERE sequence = 4")
                                        << qint64(4);
    }

    void theChainShowsWhatWasTouched()
    {
        QFETCH(QString, statement);
        QFETCH(qint64, brokenAt);
        {
            auto journal = Journal::open(m_path);
            for (int number = 1; number <= 5; ++number) {
                QVERIFY((*journal)->append(line(QStringLiteral("kind %1").arg(number))));
            }
        }
        tamper(m_path, statement);
        auto journal = Journal::open(m_path);
        const auto check = (*journal)->verify();
        QVERIFY(check);
        QCOMPARE(check->brokenAt().value_or(0), brokenAt);
    }

    void linesAreFoundByWhatTheyAre()
    {
        auto journal = Journal::open(m_path);
        QDateTime clock(QDate(2026, 10, 3), QTime(12, 0), Qt::UTC);
        (*journal)->now = [&clock] { return clock; };
        const auto write = [&](const QString &kind, const QString &account, const QString &name) {
            JournalEntry entry = line(kind);
            entry.accountId = account;
            entry.accountName = name;
            QVERIFY((*journal)->append(entry));
            clock = clock.addDays(1);
        };
        write(QStringLiteral("purchase.sent"), QStringLiteral("a"), QStringLiteral("Rome"));
        write(QStringLiteral("release.sent"), QStringLiteral("a"), QStringLiteral("Rome desk"));
        write(QStringLiteral("purchase.bought"), QStringLiteral("b"), QStringLiteral("Mumbai"));
        write(QStringLiteral("limit.changed"), QString(), QString());
        const auto found = [&](const JournalFilter &filter) {
            QList<qint64> sequences;
            const auto entries = (*journal)->find(filter, 10);
            for (const JournalEntry &entry : *entries) {
                sequences.append(entry.sequence);
            }
            // The count agrees, so that a view can say how many there are without reading them.
            return *(*journal)->count(filter) == sequences.size() ? sequences : QList<qint64>{-1};
        };
        const QDateTime second(QDate(2026, 10, 4), QTime(12, 0), Qt::UTC);
        QCOMPARE(found({}), QList<qint64>({4, 3, 2, 1}));
        QCOMPARE(found({QStringLiteral("purchase."), {}, {}, {}}), QList<qint64>({3, 1}));
        QCOMPARE(found({{}, QStringLiteral("a"), {}, {}}), QList<qint64>({2, 1}));
        QCOMPARE(found({{}, {}, second, {}}), QList<qint64>({4, 3, 2}));
        QCOMPARE(found({{}, {}, {}, second}), QList<qint64>({1}));
        QCOMPARE(found({QStringLiteral("purchase."), QStringLiteral("a"), second, {}}), QList<qint64>());
        QCOMPARE((*journal)->find({QStringLiteral("purchase."), {}, {}, {}}, 1)->constFirst().sequence, 3);
        QCOMPARE((*journal)->find({QStringLiteral("purchase."), {}, {}, {}}, 9, 3)->constFirst().sequence, 1);
        QCOMPARE(*(*journal)->accounts(), QList<JournalAccount>({{QStringLiteral("b"), QStringLiteral("Mumbai")},
                                                                 {QStringLiteral("a"), QStringLiteral("Rome desk")}}));
    }

    void theLinesOfANumberAreFoundInEverySpelling()
    {
        auto journal = Journal::open(m_path);
        const auto write = [&](const char *kind, const char *number) {
            QVERIFY((*journal)->append(line(QString::fromLatin1(kind), QString::fromLatin1(number))));
        };
        write("purchase.sent", "+12025550143");
        write("purchase.sent", "+12025550144");
        write("purchase.bought", "12025550143");
        write("number.changed", "alice");
        write("limits.changed", "");
        const auto kinds = [&](const char *number, int maximum = 10) {
            QStringList found;
            const auto entries = (*journal)->entriesOfNumber(PhoneNumber(QString::fromLatin1(number)), maximum);
            for (const JournalEntry &entry : *entries) {
                found.append(entry.kind);
            }
            return found;
        };
        const QStringList both{QStringLiteral("purchase.bought"), QStringLiteral("purchase.sent")};
        QCOMPARE(kinds("+12025550143"), both);
        QCOMPARE(kinds("+1 202 555 0143"), both);
        QCOMPARE(kinds("+12025550143", 1), both.mid(0, 1));
        QCOMPARE(kinds("alice"), QStringList{QStringLiteral("number.changed")});
        QCOMPARE(kinds("+12025550199"), QStringList());
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QFile blocked(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        const auto journal = Journal::open(m_folder->filePath(QStringLiteral("file/journal.sqlite")));
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, numberdesk::ErrorKind::StorageFailed);
        QVERIFY(!journal.error().advice.isEmpty());

        const auto instead = Journal::unavailable(journal.error());
        QCOMPARE(instead->append(line(QStringLiteral("kind"))).error(), journal.error());
        QCOMPARE(instead->openIntents().error(), journal.error());
        QCOMPARE(instead->verify().error(), journal.error());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
