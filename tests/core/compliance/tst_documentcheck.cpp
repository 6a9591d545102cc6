// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/documentcheck.h"
#include "core/http/limits.h"
#include "tests/support/asordinaryuser.h"

#include <QTemporaryDir>
#include <QTest>

using numberdesk::AcceptanceCriteria;
using numberdesk::checkDocument;
using numberdesk::DocumentCheck;

namespace {

QString write(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("a test's file cannot be written");
    }
    return file.fileName();
}

const QByteArray pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

AcceptanceCriteria pdfOnly()
{
    AcceptanceCriteria criteria;
    criteria.contentTypes = {QStringLiteral("application/pdf")};
    criteria.maximumBytes = 1000;
    return criteria;
}

} // namespace

class DocumentCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentMayBeTooOld()
    {
        const QDate today(2026, 5, 31);
        numberdesk::Requirement asked;
        asked.kind = numberdesk::Requirement::Kind::Document;
        asked.criteria = pdfOnly();
        asked.criteria.maximumAge = numberdesk::CalendarSpan{0, 3, 0};
        numberdesk::VaultDocument bill;
        bill.details.fileName = QStringLiteral("bill.pdf");
        bill.contentType = "application/pdf";
        bill.size = 100;

        DocumentCheck check = checkDocument(bill, asked, today);
        QCOMPARE(check.problem, QString());
        QVERIFY2(check.doubt.contains(QStringLiteral("3 month")), qPrintable(check.doubt));
        bill.details.issuedOn = QDate(2026, 2, 28);
        check = checkDocument(bill, asked, today);
        QCOMPARE(check.problem, QString());
        QCOMPARE(check.doubt, QString());
        bill.details.issuedOn = QDate(2026, 2, 27);
        check = checkDocument(bill, asked, today);
        QVERIFY2(check.problem.contains(QStringLiteral("3 month")), qPrintable(check.problem));
        QCOMPARE(check.fault, DocumentCheck::Fault::Expired);
        // What is worse is told first.
        bill.details.expiresOn = QDate(2026, 5, 1);
        QVERIFY(checkDocument(bill, asked, today).problem.contains(QStringLiteral("expired")));
    }

    void anAgeThatOnlyADescriptionAsksForIsADoubt()
    {
        numberdesk::Requirement asked;
        asked.kind = numberdesk::Requirement::Kind::Document;
        asked.description = QStringLiteral("Not older than 3 months");
        numberdesk::VaultDocument bill;
        bill.details.fileName = QStringLiteral("bill.pdf");
        bill.details.issuedOn = QDate(2026, 1, 1);
        bill.contentType = "application/pdf";
        bill.size = numberdesk::limits::LargeUploadBytes + 1;
        const DocumentCheck check = checkDocument(bill, asked, QDate(2026, 5, 31));
        QCOMPARE(check.problem, QString());
        QCOMPARE(check.fault, DocumentCheck::Fault::None);
        // Both doubts are told.
        QVERIFY2(check.doubt.contains(QStringLiteral("3 month")), qPrintable(check.doubt));
        QVERIFY2(check.doubt.contains(QStringLiteral("Many providers refuse")), qPrintable(check.doubt));
    }

    void aNameThatTurnsWhatItSaysIsToldWithoutThat()
    {
        const QTemporaryDir folder;
        const QChar turn(0x202E);
        const QString path = folder.filePath(QStringLiteral("bill%1fdp.exe").arg(turn));
        const DocumentCheck gone = checkDocument(path, pdfOnly());
        QVERIFY(gone.problem.contains(QStringLiteral("fdp.exe")));
        QVERIFY(!gone.problem.contains(turn));
        QVERIFY(gone.fileName.endsWith(QStringLiteral("fdp.exe")));
        QVERIFY(!gone.fileName.contains(turn));
    }

    void aGoodFileIsDescribed()
    {
        const QTemporaryDir folder;
        const DocumentCheck check = checkDocument(write(folder, "bill.pdf", pdf), pdfOnly());
        QCOMPARE(check.problem, QString());
        QCOMPARE(check.doubt, QString());
        QCOMPARE(check.fileName, QStringLiteral("bill.pdf"));
        QCOMPARE(check.contentType, QByteArray("application/pdf"));
        QCOMPARE(check.typeName, QStringLiteral("PDF"));
        QCOMPARE(check.size, pdf.size());
    }

    void theTypeIsTheContentsNotTheNames()
    {
        const QTemporaryDir folder;
        const DocumentCheck text = checkDocument(write(folder, "really.pdf", "just words\n"), pdfOnly());
        QVERIFY(!text.problem.isEmpty());
        const DocumentCheck hidden = checkDocument(write(folder, "scan.txt", pdf), pdfOnly());
        QCOMPARE(hidden.problem, QString());
    }

    void anEmptyOrMissingFileOrAFolderIsRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(checkDocument(write(folder, "empty.pdf", {}), {}).problem.contains(QStringLiteral("empty")));
        QVERIFY(!checkDocument(folder.filePath(QStringLiteral("absent.pdf")), {}).problem.isEmpty());
        QVERIFY(!checkDocument(folder.path(), {}).problem.isEmpty());
    }

    void anUnreadableFileIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = write(folder, "secret.pdf", pdf);
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions()));
        const numberdesk::tests::AsOrdinaryUser user(folder.path());
        QVERIFY(checkDocument(path, pdfOnly()).problem.contains(QStringLiteral("cannot be read")));
    }

    void aFileAboveTheProvidersBoundIsRefusedAndALargeOneDoubted()
    {
        const QTemporaryDir folder;
        QVERIFY(!checkDocument(write(folder, "big.pdf", pdf + QByteArray(2000, ' ')), pdfOnly()).problem.isEmpty());
        const QString large = write(folder, "large.pdf", pdf);
        QVERIFY(QFile::resize(large, numberdesk::limits::LargeUploadBytes + 1));
        const DocumentCheck check = checkDocument(large, {});
        QCOMPARE(check.problem, QString());
        QVERIFY(!check.doubt.isEmpty());
    }

    void anUnusualTypeIsDoubtedWhereNoneIsDemanded()
    {
        const QTemporaryDir folder;
        const DocumentCheck check = checkDocument(write(folder, "notes.txt", "just words\n"), {});
        QCOMPARE(check.problem, QString());
        QVERIFY(!check.doubt.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DocumentCheckTest)
#include "tst_documentcheck.moc"
