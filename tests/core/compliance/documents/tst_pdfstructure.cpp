// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/documents/inspection.h"
#include "core/compliance/documents/pdfstructure.h"
#include "tests/support/samplepdf.h"

#include <QTest>

using numberdesk::Inspection;
using numberdesk::InspectionOrder;
using numberdesk::pdfStructure;
using numberdesk::PdfStructure;
using numberdesk::tests::lockedPdf;
using numberdesk::tests::samplePdf;

class PdfStructureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOutermostBytesTell_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hasEnd");
        QTest::addColumn<bool>("hasCrossReferences");
        QTest::addColumn<bool>("isEncrypted");
        const QByteArray whole = samplePdf(2);
        QTest::newRow("whole") << whole << true << true << false;
        QTest::newRow("behind a head of another kind")
            << QByteArray("HTTP/1.1 200\r\n\r\n") + whole << true << true << false;
        QTest::newRow("cut") << whole.first(whole.size() / 2) << false << false << false;
        QByteArray misplaced = whole;
        misplaced.replace("startxref\n", "startxref\n9");
        QTest::newRow("cross-references elsewhere") << misplaced << true << false << false;
        misplaced.replace("startxref\n9", "startxref\n99999999999999999999");
        QTest::newRow("no place at all") << misplaced << true << false << false;
        QTest::newRow("encrypted") << lockedPdf() << true << true << true;
        QTest::newRow("the word in a text") << samplePdf(1, {}, "(/Encrypt me) Tj") << true << true << false;
        QTest::newRow("nothing") << QByteArray() << false << false << false;
        QTest::newRow("ends within a word") << QByteArray("%PDF-1.4 /Encrypt 5 0") << false << false << false;
        QTest::newRow("ends within a place") << QByteArray("%PDF-1.4 startxref 3") << false << false << false;
    }

    void theOutermostBytesTell()
    {
        QFETCH(QByteArray, bytes);
        const PdfStructure structure = pdfStructure(bytes);
        QTEST(structure.hasEnd, "hasEnd");
        QTEST(structure.hasCrossReferences, "hasCrossReferences");
        QTEST(structure.isEncrypted, "isEncrypted");
    }

    void answersTravelWhole()
    {
        Inspection inspection;
        inspection.state = Inspection::State::Truncated;
        inspection.isRestricted = true;
        inspection.pages = 7;
        inspection.width = 30;
        inspection.height = 20;
        inspection.previewWidth = 3;
        inspection.previewHeight = 2;
        inspection.preview = QByteArray(18, '\n');
        QCOMPARE(numberdesk::inspectionFromAnswer(toAnswer(inspection)), inspection);
        const QByteArray photo(100, '\n');
        QCOMPARE(numberdesk::photoFromAnswer(numberdesk::toAnswer(photo)), photo);
    }

    void whatDoesNotFitIsNoAnswer()
    {
        Inspection inspection;
        inspection.previewWidth = 3;
        inspection.previewHeight = 2;
        inspection.preview = QByteArray(18, 'x');
        const QByteArray good = toAnswer(inspection);
        QVERIFY(numberdesk::inspectionFromAnswer(good));
        QVERIFY(!numberdesk::inspectionFromAnswer(good.chopped(1)));
        QVERIFY(!numberdesk::inspectionFromAnswer(good + 'x'));
        QVERIFY(!numberdesk::inspectionFromAnswer(QByteArray(good).replace("unseen", "wonderful")));
        QVERIFY(
            !numberdesk::inspectionFromAnswer(QByteArray(good).replace("\"previewWidth\":3", "\"previewWidth\":-3")));
        QVERIFY(!numberdesk::inspectionFromAnswer(QByteArray(good).replace("\"width\":0", "\"width\":2000000000")));
        QVERIFY(!numberdesk::inspectionFromAnswer("{}\n"));
        QVERIFY(!numberdesk::inspectionFromAnswer("no JSON\n"));
        QVERIFY(!numberdesk::inspectionFromAnswer({}));
        QVERIFY(!numberdesk::photoFromAnswer(good));
        QVERIFY(!numberdesk::photoFromAnswer(numberdesk::toAnswer(QByteArray("photo")).chopped(1)));
    }

    void ordersTravelAsWords()
    {
        InspectionOrder look;
        look.contentType = "application/pdf";
        look.previewEdge = 500;
        QCOMPARE(numberdesk::orderFromArguments(toArguments(look).mid(1)), look);
        InspectionOrder shrink;
        shrink.task = InspectionOrder::Task::Shrink;
        shrink.maximumBytes = 1000;
        QCOMPARE(numberdesk::orderFromArguments(toArguments(shrink).mid(1)), shrink);
        look.previewEdge = 100000;
        QVERIFY(!numberdesk::orderFromArguments(toArguments(look).mid(1)));
        QVERIFY(!numberdesk::orderFromArguments({QStringLiteral("look")}));
        QVERIFY(!numberdesk::orderFromArguments({QStringLiteral("dance"), QString(), QStringLiteral("1")}));
    }
};

QTEST_GUILESS_MAIN(PdfStructureTest)
#include "tst_pdfstructure.moc"
