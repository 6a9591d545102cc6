// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/documentcheck.h"
#include "core/compliance/filesignature.h"

#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::AcceptanceCriteria;
using numberdesk::checkDocument;
using numberdesk::contentTypeOf;
using numberdesk::DocumentCheck;

namespace {

/// A file's first bytes, zeros included.
template <std::size_t Size>
QByteArray bytes(const char (&literal)[Size])
{
    return QByteArray(literal, Size - 1);
}

QByteArray program() { return "MZ" + QByteArray(62, '\0') + "This program cannot be run in DOS mode."; }

} // namespace

/// On a system without a database of MIME types.
class FileSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QByteArray nowhere = QFile::encodeName(m_folder.filePath(QStringLiteral("nothing")));
        qputenv("XDG_DATA_DIRS", nowhere);
        qputenv("XDG_DATA_HOME", nowhere);
    }

    void theFirstBytesTell_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << QByteArray("application/pdf");
        QTest::newRow("PDF after other bytes") << QByteArray(1000, '\n') + "%PDF-1.7\n"
                                               << QByteArray("application/pdf");
        QTest::newRow("PDF too late") << QByteArray(1020, '\n') + "%PDF-1.7\n" << QByteArray();
        QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") << QByteArray("image/jpeg");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << QByteArray("image/png");
        QTest::newRow("GIF") << QByteArray("GIF89a") << QByteArray("image/gif");
        QTest::newRow("TIFF, big end first") << bytes("MM\0*\0\0") << QByteArray("image/tiff");
        QTest::newRow("TIFF, little end first") << bytes("II*\0\0\0") << QByteArray("image/tiff");
        QTest::newRow("other words") << QByteArray("MM") << QByteArray();
        QTest::newRow("WebP") << bytes("RIFF\x10\0\0\0WEBPVP8 ") << QByteArray("image/webp");
        QTest::newRow("sound") << bytes("RIFF\x10\0\0\0WAVEfmt ") << QByteArray();
        QTest::newRow("HEIF") << bytes("\0\0\0\x18"
                                       "ftypheic")
                              << QByteArray("image/heif");
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04 notes.txt") << QByteArray("application/zip");
        QTest::newRow("letter") << QByteArray("PK\x03\x04 [Content_Types].xml PK word/document.xml")
                                << QByteArray(
                                       "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        QTest::newRow("open document") << QByteArray("PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.textPK")
                                       << QByteArray("application/vnd.oasis.opendocument.text");
        QTest::newRow("old Office") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
                                    << QByteArray("application/x-ole-storage");
        QTest::newRow("web page") << QByteArray("\xEF\xBB\xBF\n <!DOCTYPE html><p>%PDF-") << QByteArray("text/html");
        QTest::newRow("program") << program() << QByteArray("application/x-msdownload");
        QTest::newRow("program that says PDF") << program() + "%PDF-1.4" << QByteArray("application/x-msdownload");
        QTest::newRow("text that begins like a program") << QByteArray("MZ is short for many things.") << QByteArray();
        QTest::newRow("truncated PDF") << QByteArray("%PD") << QByteArray();
        QTest::newRow("truncated JPEG") << QByteArray("\xFF\xD8") << QByteArray();
        QTest::newRow("truncated PNG") << QByteArray("\x89PNG") << QByteArray();
        QTest::newRow("truncated WebP") << bytes("RIFF\x10\0\0\0WE") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void theFirstBytesTell()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, type);
        QCOMPARE(contentTypeOf(head), type);
    }

    void aCheckNeedsNoDatabase_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << QStringLiteral("PDF") << true;
        QTest::newRow("JPEG, accepted as image/jpg")
            << QByteArray("\xFF\xD8\xFF\xE0") << QStringLiteral("JPEG") << true;
        QTest::newRow("TIFF") << bytes("MM\0*\0\0") << QStringLiteral("TIFF") << false;
        QTest::newRow("archive") << QByteArray("PK\x03\x04 a") << QStringLiteral("a ZIP archive") << false;
        QTest::newRow("web page") << QByteArray("<html>") << QStringLiteral("a web page") << false;
        QTest::newRow("renamed program") << program() << QStringLiteral("a program") << false;
        QTest::newRow("truncated") << QByteArray("\x89P\x01") << QStringLiteral("a file of unknown kind") << false;
    }

    void aCheckNeedsNoDatabase()
    {
        QVERIFY2(!QMimeDatabase().mimeTypeForName(QStringLiteral("application/pdf")).isValid(),
                 "There is a database: this proves nothing.");
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        QFETCH(bool, isAccepted);
        QFile file(m_folder.filePath(QStringLiteral("passport.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
        file.close();
        AcceptanceCriteria criteria;
        criteria.contentTypes = {QStringLiteral("application/pdf"), QStringLiteral("image/jpg")};
        const DocumentCheck check = checkDocument(file.fileName(), criteria);
        QCOMPARE(check.typeName, name);
        QCOMPARE(check.problem.isEmpty(), isAccepted);
        QVERIFY(isAccepted || check.problem.contains(name));
        QVERIFY(!check.contentType.isEmpty());
        QCOMPARE(checkDocument(file.fileName(), {}).problem, QString());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(FileSignatureTest)
#include "tst_filesignature.moc"
