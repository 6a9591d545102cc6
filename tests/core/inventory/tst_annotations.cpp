// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotations.h"
#include "core/storage/database.h"
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
using numberdesk::AnnotationChange;
using numberdesk::Annotations;
using numberdesk::BoughtLabel;
using numberdesk::ErrorKind;
using numberdesk::Journal;
using numberdesk::JournalEntry;
using numberdesk::NumberAnnotation;
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

AnnotationChange labelled(const QString &label)
{
    AnnotationChange change;
    change.label = label;
    return change;
}

QStringList fieldsOf(const numberdesk::Error &error)
{
    QStringList fields;
    for (const numberdesk::FieldMessage &message : error.fields) {
        fields.append(message.field);
    }
    return fields;
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
        QVERIFY(m_annotations->notices().join(u' ').contains(QStringLiteral("Notes, tags")));
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

    void everythingIsKeptAndCleaned()
    {
        AnnotationChange change;
        change.label = QStringLiteral("  Sales\nMilan\t\u0007 1 ");
        change.notes = QStringLiteral("first\r\nsecond\u0000 line\n");
        change.owner = QStringLiteral("Front\u2028desk");
        change.costCentre = QStringLiteral(" 4711 ");
        change.tags = QStringList{QStringLiteral("night, Sales"), QStringLiteral("sales"), QStringLiteral(" ,")};
        QVERIFY(this->change({numberOf(100), numberOf(101)}, change));
        for (const bool isAgain : {false, true}) {
            if (isAgain) {
                open();
                QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
            }
            const auto kept = m_annotations->find(Desk, PhoneNumber(QStringLiteral("+1 (202) 555-0100")));
            QVERIFY(kept);
            QCOMPARE(kept->label, QStringLiteral("Sales Milan 1"));
            QCOMPARE(kept->notes, QStringLiteral("first\nsecond  line"));
            QCOMPARE(kept->owner, QStringLiteral("Front desk"));
            QCOMPARE(kept->costCentre, QStringLiteral("4711"));
            QCOMPARE(kept->tags, QStringList({QStringLiteral("night"), QStringLiteral("Sales")}));
            QCOMPARE(kept->isProtected, false);
            QCOMPARE(kept->changedBy, numberdesk::journalActor());
            QVERIFY(m_annotations->find(Desk, numberOf(101).number)->id != kept->id);
        }
        // Nobody's money, so no line.
        QVERIFY(m_journal->newest(1)->isEmpty());
    }

    void tagsComeAndGo()
    {
        AnnotationChange change;
        change.addTags = {QStringLiteral("night"), QStringLiteral("sales")};
        QVERIFY(this->change({numberOf(100)}, change));
        change = {};
        change.addTags = {QStringLiteral("Night"), QStringLiteral("vip")};
        change.removeTags = {QStringLiteral("SALES"), QStringLiteral("none")};
        QVERIFY(this->change({numberOf(100), numberOf(101)}, change));
        for (const bool isAgain : {false, true}) {
            if (isAgain) {
                open();
                QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
            }
            QCOMPARE(m_annotations->find(Desk, numberOf(100).number)->tags,
                     QStringList({QStringLiteral("night"), QStringLiteral("vip")}));
            QCOMPARE(m_annotations->find(Desk, numberOf(101).number)->tags,
                     QStringList({QStringLiteral("Night"), QStringLiteral("vip")}));
        }
    }

    void whatStaysIsNotTold()
    {
        QVERIFY(change({numberOf(100)}, labelled(QStringLiteral("Desk"))));
        const QSignalSpy changed(m_annotations.get(), &Annotations::changed);
        QVERIFY(change({numberOf(100), numberOf(101)}, labelled(QStringLiteral(" Desk "))));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().constFirst().value<QList<AnnotatedNumber>>(), QList{numberOf(101)});
        QVERIFY(change({numberOf(100), numberOf(101)}, {}));
        QCOMPARE(changed.size(), 1);
    }

    void anEmptyAnnotationIsRemoved()
    {
        AnnotationChange change = labelled(QStringLiteral("Desk"));
        change.tags = QStringList{QStringLiteral("night")};
        QVERIFY(this->change({numberOf(100), numberOf(101)}, change));
        QVERIFY(protect({numberOf(101)}, true));
        change = labelled({});
        change.removeTags = {QStringLiteral("night")};
        QVERIFY(this->change({numberOf(100), numberOf(101)}, change));
        QVERIFY(!m_annotations->find(Desk, numberOf(100).number));
        QVERIFY(*m_annotations->isProtected(Desk, numberOf(101).number));
        QVERIFY(protect({numberOf(101)}, false));
        QVERIFY(!m_annotations->find(Desk, numberOf(101).number));
        QCOMPARE(rowsIn(QStringLiteral("number_annotation")), 0);
        QCOMPARE(rowsIn(QStringLiteral("number_tag")), 0);
    }

    void whatIsTooLongIsRefusedByName()
    {
        AnnotationChange change = labelled(QString(NumberAnnotation::MaximumLabel, u'x'));
        change.notes = QString(NumberAnnotation::MaximumNotes, u'x');
        change.owner = QString(NumberAnnotation::MaximumOwner, u'x');
        change.costCentre = QString(NumberAnnotation::MaximumCostCentre, u'x');
        change.tags = QStringList{QString(NumberAnnotation::MaximumTag, u'x')};
        QVERIFY(this->change({numberOf(100)}, change));
        for (std::optional<QString> *text : {&change.label, &change.notes, &change.owner, &change.costCentre}) {
            text->emplace(**text + u'x');
        }
        change.tags->first() += u'x';
        const auto refused = this->change({numberOf(100)}, change);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(fieldsOf(refused.error()),
                 QStringList({QStringLiteral("label"), QStringLiteral("notes"), QStringLiteral("owner"),
                              QStringLiteral("costCentre"), QStringLiteral("tags")}));
        QCOMPARE(m_annotations->find(Desk, numberOf(100).number)->label.size(), NumberAnnotation::MaximumLabel);
    }

    /// The second number has too many tags, so the first gets none either.
    void aRefusalOfOneChangesNone()
    {
        AnnotationChange change;
        for (int tag = 0; tag < NumberAnnotation::MaximumTags; ++tag) {
            change.addTags.append(QStringLiteral("tag %1").arg(tag));
        }
        QVERIFY(this->change({numberOf(101)}, change));
        change.addTags = {QStringLiteral("one more")};
        const auto refused = this->change({numberOf(100), numberOf(101)}, change);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(fieldsOf(refused.error()), QStringList{QStringLiteral("tags")});
        open();
        QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
        QVERIFY(!m_annotations->find(Desk, numberOf(100).number));
        QCOMPARE(m_annotations->find(Desk, numberOf(101).number)->tags.size(), NumberAnnotation::MaximumTags);
    }

    void aFullDiskKeepsEveryAnnotationAsItWas()
    {
        QVERIFY(change({numberOf(100)}, labelled(QStringLiteral("Before"))));
        QList<AnnotatedNumber> numbers;
        for (int place = 100; place < 200; ++place) {
            numbers.append(numberOf(place));
        }
        Result<std::monostate> refused = std::monostate();
        {
            const FullDisk disk;
            refused = change(numbers, labelled(QStringLiteral("After")));
        }
        QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
        QCOMPARE(m_annotations->find(Desk, numberOf(100).number)->label, QStringLiteral("Before"));
        QVERIFY(!m_annotations->find(Desk, numberOf(101).number));
        open();
        QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
        QCOMPARE(m_annotations->find(Desk, numberOf(100).number)->label, QStringLiteral("Before"));
        QVERIFY(!m_annotations->find(Desk, numberOf(199).number));
        QVERIFY(change(numbers, labelled(QStringLiteral("After"))));
        QCOMPARE(m_annotations->find(Desk, numberOf(199).number)->label, QStringLiteral("After"));
    }

    void aReadOnlyFileKeepsEveryAnnotationAsItWas()
    {
        QVERIFY(change({numberOf(100)}, labelled(QStringLiteral("Before"))));
        m_annotations.reset();
        QFile::setPermissions(m_path, QFileDevice::ReadOwner);
        const AsOrdinaryUser user(m_folder->path());
        open();
        const auto refused = change({numberOf(100)}, labelled(QStringLiteral("After")));
        QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
        const auto kept = m_annotations->find(Desk, numberOf(100).number);
        QVERIFY(!kept || kept->label == QStringLiteral("Before"));
    }

    /// What the version before wrote knew protection alone.
    void anOlderFileIsTakenOver()
    {
        m_annotations.reset();
        {
            const auto old = numberdesk::Database::open(
                m_path,
                {{1,
                  {QStringLiteral(
                      "CREATE TABLE number_annotation ("
                      "id TEXT NOT NULL PRIMARY KEY, account_id TEXT NOT NULL, number_identity TEXT NOT NULL, "
                      "is_protected SMALLINT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL, "
                      "changed_at TEXT NOT NULL, changed_by TEXT NOT NULL, UNIQUE (account_id, number_identity))")}}});
            QVERIFY(old);
            QVERIFY((*old)->run(QStringLiteral("INSERT INTO number_annotation VALUES ('row', 'desk', '%1', 1, "
                                               "'2026-01-01T00:00:00.000Z', 'somebody', '2026-01-01T00:00:00.000Z', "
                                               "'somebody')")
                                    .arg(numberOf(100).number.identity())));
        }
        open();
        QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
        QCOMPARE(m_annotations->notices(), QStringList());
        QVERIFY(*m_annotations->isProtected(Desk, numberOf(100).number));
        QVERIFY(change({numberOf(100)}, labelled(QStringLiteral("Desk"))));
        const auto kept = m_annotations->find(Desk, numberOf(100).number);
        QCOMPARE(kept->id, QStringLiteral("row"));
        QCOMPARE(kept->label, QStringLiteral("Desk"));
        QVERIFY(kept->isProtected);
    }

    void labelsOfPurchasesNeverReplaceNewerOnes()
    {
        const QDateTime now = m_journal->now();
        QVERIFY(change({numberOf(101), numberOf(102)}, labelled(QStringLiteral("Mine"))));
        const QList<BoughtLabel> labels{{numberOf(100), QStringLiteral("Bought"), now},
                                        {numberOf(101), QStringLiteral("Bought"), now.addSecs(-60)},
                                        {numberOf(102), QStringLiteral("Bought"), now.addSecs(60)}};
        QVERIFY(numberdesk::tests::waitFor(m_annotations->takeLabels(labels, 7)));
        for (const bool isAgain : {false, true}) {
            if (isAgain) {
                open();
                QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
            }
            QCOMPARE(m_annotations->find(Desk, numberOf(100).number)->label, QStringLiteral("Bought"));
            QCOMPARE(m_annotations->find(Desk, numberOf(101).number)->label, QStringLiteral("Mine"));
            // Kept from an earlier time, before this purchase was confirmed.
            QCOMPARE(m_annotations->find(Desk, numberOf(102).number)->label, QStringLiteral("Bought"));
            QCOMPARE(m_annotations->labelsTakenUntil(), 7);
        }
        {
            const FullDisk disk;
            QVERIFY(!numberdesk::tests::waitFor(
                m_annotations->takeLabels({{numberOf(103), QStringLiteral("Bought"), now}}, 8)));
        }
        QCOMPARE(m_annotations->labelsTakenUntil(), 7);
        QVERIFY(!m_annotations->find(Desk, numberOf(103).number));
    }

private:
    [[nodiscard]] int rowsIn(const QString &table) const
    {
        int rows = -1;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(m_path);
            QSqlQuery query(other);
            if (other.open()) {
                query = QSqlQuery(QStringLiteral("SELECT COUNT(*) FROM ") + table, other);
                rows = query.next() ? query.value(0).toInt() : -1;
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        return rows;
    }

    [[nodiscard]] Result<std::monostate> change(const QList<AnnotatedNumber> &numbers,
                                                const AnnotationChange &change) const
    {
        return numberdesk::tests::waitFor(m_annotations->change(numbers, change));
    }

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
