// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/journal.h"
#include "core/purchasing/journalwitness.h"
#include "core/storage/database.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using numberdesk::ChainCheck;
using numberdesk::ChainFinding;
using numberdesk::Database;
using numberdesk::ErrorKind;
using numberdesk::IntentRecord;
using numberdesk::Journal;
using numberdesk::JournalEntry;
using numberdesk::JournalWitness;
using Kind = ChainFinding::Kind;
using Findings = QList<ChainFinding>;

namespace {

JournalEntry line(const QString &kind)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.number = QStringLiteral("+12025550143");
    return entry;
}

IntentRecord intent(const QString &id, const QString &state, bool settled)
{
    IntentRecord record;
    record.id = id;
    record.kind = QStringLiteral("purchase");
    record.state = state;
    record.settled = settled;
    record.numberIdentity = QStringLiteral("12025550143");
    record.content = {{QStringLiteral("label"), QStringLiteral("Sales")}};
    return record;
}

void write(const QString &path, int lines)
{
    const auto journal = Journal::open(path);
    QVERIFY(journal);
    for (int number = 0; number < lines; ++number) {
        QVERIFY((*journal)->append(line(QStringLiteral("kind"))));
    }
}

/// Runs one statement on the file behind the journal's back.
void tamper(const QString &path, const QString &statement)
{
    const auto database = Database::open(path, {{1, {}}, {2, {}}, {3, {}}}, Database::Check::HeaderOnly);
    QVERIFY(database);
    QVERIFY((*database)->run(statement));
}

ChainCheck check(const QString &path)
{
    const auto journal = Journal::open(path);
    const auto checked = (*journal)->verify();
    return checked ? *checked : ChainCheck();
}

} // namespace

/// What a check of the journal proves, where it says that something was changed, and what it admits that it cannot say.
class JournalCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("journal.sqlite"));
    }

    void anUntouchedJournalIsWhole()
    {
        write(m_path, 3);
        write(m_path, 2);
        const ChainCheck whole = check(m_path);
        QVERIFY(whole.isWhole());
        QCOMPARE(whole.entries, 5);
        QCOMPARE(whole.lastSequence, 5);
        QCOMPARE(whole.lastHash.size(), 64);
        QCOMPARE(whole.witnessedFrom, 1);
        QCOMPARE(whole.notWitnessed, 0);
        QVERIFY(!whole.clockSetBackAt);
    }

    void itSaysWhere_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Findings>("findings");
        QTest::newRow("a changed number")
            << QStringLiteral("UPDATE journal_entry SET number = '+12025550199' WHERE sequence = 3")
            << Findings{{Kind::Changed, 3, 3, {}}};
        QTest::newRow("two changed lines that are neighbours")
            << QStringLiteral("UPDATE journal_entry SET actor = 'x' WHERE sequence IN (3, 4)")
            << Findings{{Kind::Changed, 3, 4, {}}};
        QTest::newRow("two that are not")
            << QStringLiteral("UPDATE journal_entry SET actor = 'x' WHERE sequence IN (1, 4)")
            << Findings{{Kind::Changed, 1, 1, {}}, {Kind::Changed, 4, 4, {}}};
        QTest::newRow("JSON that reads the same")
            << QStringLiteral("UPDATE journal_entry SET content = '{ }' WHERE sequence = 2")
            << Findings{{Kind::Changed, 2, 2, {}}};
        QTest::newRow("lines removed between others")
            << QStringLiteral("DELETE FROM journal_entry WHERE sequence IN (2, 3)")
            << Findings{{Kind::Missing, 2, 3, {}}};
        QTest::newRow("the first line removed")
            << QStringLiteral("DELETE FROM journal_entry WHERE sequence = 1") << Findings{{Kind::Missing, 1, 1, {}}};
        QTest::newRow("the end cut off") << QStringLiteral("DELETE FROM journal_entry WHERE sequence > 3")
                                         << Findings{{Kind::EndMissing, 4, 5, {}}};
        QTest::newRow("emptied") << QStringLiteral("DELETE FROM journal_entry")
                                 << Findings{{Kind::EndMissing, 1, 5, {}}};
        QTest::newRow("a line moved to the end")
            << QStringLiteral("UPDATE journal_entry SET sequence = 9 WHERE sequence = 2")
            << Findings{{Kind::Missing, 2, 2, {}}, {Kind::Missing, 6, 8, {}}, {Kind::Changed, 9, 9, {}}};
        QTest::newRow("a number beyond all")
            << QStringLiteral("UPDATE journal_entry SET sequence = 9223372036854775807 WHERE sequence = 5")
            << Findings{{Kind::Missing, 5, 9223372036854775806, {}},
                        {Kind::Changed, 9223372036854775807, 9223372036854775807, {}}};
    }

    void itSaysWhere()
    {
        QFETCH(QString, statement);
        QFETCH(Findings, findings);
        write(m_path, 5);
        tamper(m_path, statement);
        QCOMPARE(check(m_path).findings, findings);
    }

    void anEndThatIsMissingIsToldAtTheStartAndItsNumbersAreNotGivenAgain()
    {
        write(m_path, 5);
        tamper(m_path, QStringLiteral("DELETE FROM journal_entry WHERE sequence > 3"));
        const auto journal = Journal::open(m_path);
        QCOMPARE((*journal)->notices().size(), 1);
        QVERIFY2((*journal)->notices().constFirst().contains(u"ends with line 3, and line 5 was written"),
                 qPrintable((*journal)->notices().constFirst()));
        const auto appended = (*journal)->append(line(QStringLiteral("kind")));
        QCOMPARE(appended->sequence, 6);
        QCOMPARE((*journal)->verify()->findings, (Findings{{Kind::Missing, 4, 5, {}}}));
        // The next start has the end again, and the gap stays in the check.
        const auto later = Journal::open(m_path);
        QVERIFY((*later)->notices().isEmpty());
    }

    void anOlderCopyPutBackIsFound()
    {
        write(m_path, 2);
        QVERIFY(QFile::copy(m_path, m_path + QStringLiteral(".copy")));
        write(m_path, 3);
        putBack(m_path + QStringLiteral(".copy"));
        QCOMPARE(check(m_path).findings, (Findings{{Kind::EndMissing, 3, 5, {}}}));
    }

    void aChainComputedAnewIsFound()
    {
        write(m_path, 2);
        const QString forged = m_folder->filePath(QStringLiteral("elsewhere/journal.sqlite"));
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("elsewhere"))));
        QVERIFY(QFile::copy(m_path, forged));
        write(m_path, 3);
        write(forged, 4);
        putBack(forged);
        const ChainCheck found = check(m_path);
        QCOMPARE(found.findings, (Findings{{Kind::Rewritten, 3, 5, {}}}));
        // Of the sixth there is no note: that alone is no sign of a change.
        QCOMPARE(found.notWitnessed, 1);
    }

    void anIntentChangedByHandIsFound_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Findings>("findings");
        const QString id = QStringLiteral("i1");
        QTest::newRow("untouched") << QStringLiteral("UPDATE intent SET state = state") << Findings();
        QTest::newRow("settled by hand") << QStringLiteral("UPDATE intent SET settled = 1 WHERE id = 'i1'")
                                         << Findings{{Kind::Intent, 2, 2, id}};
        QTest::newRow("another content") << QStringLiteral("UPDATE intent SET content = '{}' WHERE id = 'i1'")
                                         << Findings{{Kind::Intent, 2, 2, id}};
        QTest::newRow("removed") << QStringLiteral("DELETE FROM intent WHERE id = 'i1'")
                                 << Findings{{Kind::Intent, 2, 2, id}};
        QTest::newRow("made up")
            << QStringLiteral("INSERT INTO intent (id, kind, state, settled, account_id, provider_id, number_identity, "
                              "content, created_at, created_by, updated_at) VALUES ('i3', 'purchase', 'bought', 1, '', "
                              "'', '', '{}', '', '', '')")
            << Findings{{Kind::Intent, 0, 0, QStringLiteral("i3")}};
    }

    void anIntentChangedByHandIsFound()
    {
        QFETCH(QString, statement);
        QFETCH(Findings, findings);
        {
            const auto journal = Journal::open(m_path);
            const QString sent = QStringLiteral("sent");
            QVERIFY((*journal)->record(intent(QStringLiteral("i1"), QStringLiteral("prepared"), false), line(sent)));
            QVERIFY((*journal)->record(intent(QStringLiteral("i1"), sent, false), line(sent)));
            QVERIFY((*journal)->record(intent(QStringLiteral("i2"), sent, false), line(sent)));
            JournalEntry document = line(QStringLiteral("document.uploaded"));
            document.intentId = QStringLiteral("i1");
            QVERIFY((*journal)->append(document));
        }
        tamper(m_path, statement);
        QCOMPARE(check(m_path).findings, findings);
    }

    void withoutNotesItSaysHowFarItCanBeTrusted()
    {
        write(m_path, 3);
        QVERIFY(QFile::remove(JournalWitness::pathFor(m_path)));
        const ChainCheck alone = check(m_path);
        QVERIFY(alone.isWhole());
        QCOMPARE(alone.witnessedFrom, 0);
        QCOMPARE(alone.notWitnessed, 3);
        write(m_path, 2);
        const ChainCheck again = check(m_path);
        QVERIFY(again.isWhole());
        QCOMPARE(again.witnessedFrom, 4);
        QCOMPARE(again.notWitnessed, 3);
    }

    void aTornNoteSpoilsNoOther()
    {
        write(m_path, 2);
        QFile notes(JournalWitness::pathFor(m_path));
        QVERIFY(notes.open(QIODevice::Append));
        notes.write("3 0123");
        notes.close();
        write(m_path, 1);
        const ChainCheck whole = check(m_path);
        QVERIFY(whole.isWhole());
        QCOMPARE(whole.notWitnessed, 0);
    }

    void aNoteThatCannotBeWrittenUndoesNothingAndComesLater()
    {
        const auto journal = Journal::open(m_path);
        QVERIFY(QDir().mkpath(JournalWitness::pathFor(m_path)));
        QVERIFY((*journal)->append(line(QStringLiteral("kind"))));
        QVERIFY((*journal)->append(line(QStringLiteral("kind"))));
        QVERIFY(!(*journal)->verify());
        QVERIFY(QDir().rmdir(JournalWitness::pathFor(m_path)));
        QCOMPARE((*journal)->verify()->notWitnessed, 2);
        QVERIFY((*journal)->append(line(QStringLiteral("kind"))));
        QCOMPARE((*journal)->verify()->notWitnessed, 0);
    }

    void aClockSetBackIsSaidAndIsNoChange()
    {
        const auto journal = Journal::open(m_path);
        QDateTime clock(QDate(2026, 10, 3), QTime(12, 0), Qt::UTC);
        (*journal)->now = [&clock] { return clock; };
        QVERIFY((*journal)->append(line(QStringLiteral("kind"))));
        clock = clock.addDays(-40);
        QVERIFY((*journal)->append(line(QStringLiteral("kind"))));
        QVERIFY((*journal)->append(line(QStringLiteral("kind"))));
        const auto checked = (*journal)->verify();
        QVERIFY(checked->isWhole());
        QCOMPARE(checked->clockSetBackAt.value_or(0), 2);
        QCOMPARE(checked->clockSetBacks, 1);
        // The newest is the one that was written last, whatever its time.
        QCOMPARE((*journal)->newest(1)->constFirst().sequence, 3);
    }

    void manyFindingsAreBounded()
    {
        write(m_path, 250);
        tamper(m_path, QStringLiteral("UPDATE journal_entry SET actor = 'x' WHERE sequence % 2 = 0"));
        const ChainCheck found = check(m_path);
        QCOMPARE(found.findings.size(), ChainCheck::MostFindings);
        QVERIFY(found.hasMoreFindings);
        QCOMPARE(found.entries, 250);
    }

    void theThreadBesideFindsTheSame()
    {
        const auto journal = Journal::open(m_path);
        for (int number = 0; number < 5; ++number) {
            QVERIFY((*journal)->append(line(QStringLiteral("kind"))));
        }
        tamper(m_path, QStringLiteral("UPDATE journal_entry SET actor = 'x' WHERE sequence = 4"));
        const auto found = numberdesk::tests::waitFor((*journal)->verifyInBackground({}));
        QVERIFY(found);
        QCOMPARE(found->findings, (Findings{{Kind::Changed, 4, 4, {}}}));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = numberdesk::tests::waitFor((*journal)->verifyInBackground(stop.get_token()));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

private:
    /// Replaces the journal by another file, as a person does who copies one over it.
    void putBack(const QString &file)
    {
        for (const auto &ending : {QStringLiteral(""), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            QFile::remove(m_path + ending);
        }
        QVERIFY(QFile::copy(file, m_path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(JournalCheckTest)
#include "tst_journalcheck.moc"
