// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/export/inventoryexport.h"
#include "core/inventory/importing/annotationimport.h"
#include "tests/core/inventory/numbersdesk.h"

#include <QTest>

using numberdesk::AnnotationChange;
using numberdesk::ErrorKind;
using numberdesk::ImportPlan;
using numberdesk::ImportProblem;
using numberdesk::InventoryExport;
using numberdesk::NumberDifference;
using numberdesk::NumberEdit;
using numberdesk::OwnedNumber;
using numberdesk::Result;
using numberdesk::tests::NumbersDesk;
using numberdesk::tests::ownedNumber;

namespace {

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");

QList<qint64> linesOf(const ImportPlan &plan)
{
    QList<qint64> lines;
    for (const ImportProblem &problem : plan.problems) {
        lines.append(problem.line);
    }
    return lines;
}

/// "+39…: Owner x -> y" for each difference.
QStringList wordsOf(const ImportPlan &plan)
{
    QStringList words;
    for (const NumberEdit &edit : plan.edits) {
        for (const NumberDifference &difference : edit.differences) {
            words.append(QStringLiteral("%1 %2 %3 -> %4")
                             .arg(edit.number.id(), QString::number(static_cast<int>(difference.field)),
                                  difference.before, difference.after));
        }
    }
    return words;
}

} // namespace

class AnnotationImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<NumbersDesk>();
        m_path = m_desk->path(QStringLiteral("in.csv"));
        OwnedNumber labelled = ownedNumber(QStringLiteral("n-1"), QStringLiteral("+390795550142"));
        labelled.label = QStringLiteral("Front desk");
        m_desk->has(A, {labelled, ownedNumber(QStringLiteral("n-2"), QStringLiteral("+12025550102"))});
        m_desk->has(B, {ownedNumber(QStringLiteral("n-3"), QStringLiteral("+12025550102")),
                        ownedNumber(QStringLiteral("n-4"), QStringLiteral("+12025550104"))});
    }

    void ownExportChangesNothing()
    {
        AnnotationChange kept;
        kept.tags = QStringList{QStringLiteral("=night"), QStringLiteral("sales")};
        kept.notes = QStringLiteral("'Rings, \"at\" night.\nAsk; first.");
        kept.owner = QStringLiteral("-Reception");
        m_desk->keep(A, QStringLiteral("+390795550142"), kept);
        m_desk->protect(B, QStringLiteral("+12025550104"));
        const auto exported =
            numberdesk::exportInventoryFile(m_desk->rows(), {m_path, InventoryExport::Format::Csv}, {});
        QVERIFY(exported);
        const Result<ImportPlan> plan = planned();
        QVERIFY(plan);
        QCOMPARE(plan->rows, *exported);
        QCOMPARE(plan->unchanged, *exported);
        QVERIFY(plan->edits.isEmpty() && plan->problems.isEmpty());
    }

    void whatDiffersIsPlannedAndNothingIsDone()
    {
        m_desk->protect(B, QStringLiteral("+12025550104"));
        write("number;label;tags;owner;protected\r\n"
              "'+390795550142;Reception;night, vip;Ada;yes\r\n"
              "12025550104;;;=Bob;\r\n");
        const Result<ImportPlan> plan = planned();
        QVERIFY(plan);
        QCOMPARE(wordsOf(*plan),
                 (QStringList{QStringLiteral("a/n-1 0 Front desk -> Reception"), QStringLiteral("a/n-1 2  -> Ada"),
                              QStringLiteral("a/n-1 1  -> night, vip"), QStringLiteral("a/n-1 5 false -> true"),
                              QStringLiteral("b/n-4 2  -> =Bob")}));
        QCOMPARE(plan->edits.constFirst().providerLabel, std::optional(QStringLiteral("Reception")));
        QCOMPARE(plan->columns.size(), 4);
        QVERIFY(m_desk->annotations.find(A, numberdesk::PhoneNumber(QStringLiteral("+390795550142"))) == std::nullopt);
    }

    void linesThatCannotBeReadAreTold()
    {
        write("number,owner,protected\n"
              "+390795550142,Ada,maybe\n"  // 2: neither true nor false
              "+12025550104,\"Bob,\n"      // 3: not closed
              "+12025550104\n"             // 4: too few cells
              "\"+12025550104\"x,Bob,no\n" // 5: behind a quote
              ",Bob,no\n"                  // 6: no number
              "+12025559999,Bob,no\n"      // 7: unknown
              "K\xf6ln,Bob,no\n"           // 8: not UTF-8
              "+12025550104,Bob,no\n");    // 9: good
        const Result<ImportPlan> plan = planned();
        QVERIFY(plan);
        QCOMPARE(linesOf(*plan), (QList<qint64>{2, 3, 4, 5, 6, 7, 8}));
        QCOMPARE(plan->problemCount, 7);
        QCOMPARE(plan->edits.size(), 1);
        for (const ImportProblem &problem : plan->problems) {
            QVERIFY2(problem.reason.endsWith(u'.'), qPrintable(problem.reason));
        }
        QCOMPARE(plan->problems.at(5).number, QStringLiteral("+12025559999"));
    }

    void theSecondLineOfANumberIsTold()
    {
        write("number,owner\n+390795550142,Ada\n+39 079 555 0142,Bob\n");
        const Result<ImportPlan> plan = planned();
        QCOMPARE(linesOf(*plan), QList<qint64>{3});
        QVERIFY(plan->problems.constFirst().reason.contains(u'2'));
        QCOMPARE(wordsOf(*plan), QStringList{QStringLiteral("a/n-1 2  -> Ada")});
    }

    void aNumberOfTwoAccountsMustBeTold()
    {
        write("number,account,owner\n+12025550102,,Ada\n");
        const Result<ImportPlan> unclear = planned();
        QCOMPARE(linesOf(*unclear), QList<qint64>{2});
        QVERIFY(unclear->edits.isEmpty());
        write("number,account,account_id,owner\n+12025550102,,a,Ada\n+12025550102,Mumbai desk,,Bob\n");
        QCOMPARE(wordsOf(*planned()),
                 (QStringList{QStringLiteral("a/n-2 2  -> Ada"), QStringLiteral("b/n-3 2  -> Bob")}));
    }

    void idsComeBeforeNumbers()
    {
        write("id,number,owner\n"
              "b/n-3,+12025550102,Ada\n"
              "a/n-1,+12025550104,Bob\n"
              "a/gone,+12025550104,Eve\n");
        const Result<ImportPlan> plan = planned();
        QCOMPARE(wordsOf(*plan), (QStringList{QStringLiteral("b/n-3 2  -> Ada"), QStringLiteral("b/n-4 2  -> Eve")}));
        QCOMPARE(linesOf(*plan), QList<qint64>{3});
    }

    void whatIsTooLongIsRefusedInItsEdit()
    {
        write("number,owner\n+390795550142," + QByteArray(300, 'x') + "\n+12025550104," + QByteArray(10001, 'x') +
              "\n");
        const Result<ImportPlan> plan = planned();
        QCOMPARE(linesOf(*plan), QList<qint64>{3});
        QCOMPARE(plan->edits.size(), 1);
        QVERIFY(plan->edits.constFirst().refused);
    }

    void filesThatAreNoSuchTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no number") << QByteArray("owner,tags\nAda,night\n");
        QTest::newRow("nothing to change") << QByteArray("number,country\n+390795550142,IT\n");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("UTF-16") << QByteArray("\xff\xfen\0u\0m\0b\0e\0r\0", 14);
    }

    void filesThatAreNoSuchTable()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        const Result<ImportPlan> plan = planned();
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::InvalidInput);
    }

    void aFileThatIsNotThereIsTold()
    {
        const Result<ImportPlan> plan = planned();
        QCOMPARE(plan.error().kind, ErrorKind::StorageFailed);
        QVERIFY(plan.error().advice.contains(m_path));
    }

    void aStopEndsIt()
    {
        QByteArray bytes = "number,owner\n";
        for (int line = 0; line < 3000; ++line) {
            bytes += "+12025550104,Ada\n";
        }
        write(bytes);
        std::stop_source stop;
        stop.request_stop();
        const auto plan =
            numberdesk::tests::waitFor(numberdesk::readImport(m_path, m_desk->rows(), {}, stop.get_token()));
        QCOMPARE(plan.error().kind, ErrorKind::Cancelled);
    }

    void problemsAreBounded()
    {
        QByteArray bytes = "number,owner\n";
        for (int line = 0; line < 12000; ++line) {
            bytes += "+1202555" + QByteArray::number(10000 + line) + ",Ada\n";
        }
        write(bytes);
        const Result<ImportPlan> plan = planned();
        QCOMPARE(plan->problems.size(), ImportPlan::MaximumProblems);
        QCOMPARE(plan->problemCount, 12000);
    }

private:
    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("the file cannot be written");
        }
    }

    Result<ImportPlan> planned() const { return numberdesk::planImport(m_path, m_desk->rows(), {A}, {}); }

    std::unique_ptr<NumbersDesk> m_desk;
    QString m_path;
};

QTEST_GUILESS_MAIN(AnnotationImportTest)
#include "tst_annotationimport.moc"
