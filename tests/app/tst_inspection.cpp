// SPDX-License-Identifier: GPL-3.0-or-later
// Files from anywhere, looked into by another process: this test is started once more for it, as the program is.
#include "app/inspectdocument.h"
#include "core/accounts/sessionsecretstore.h"
#include "core/compliance/documents/documentintake.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "tests/support/samplepdf.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <iostream>

using namespace std::chrono_literals;
using numberdesk::DocumentDetails;
using numberdesk::DocumentInspector;
using numberdesk::DocumentIntake;
using numberdesk::ErrorKind;
using numberdesk::Inspection;
using numberdesk::IntakeResult;
using numberdesk::Result;
using numberdesk::SourceOpener;
using numberdesk::VaultDocument;
using numberdesk::VaultKeeper;
using numberdesk::tests::lockedPdf;
using numberdesk::tests::samplePdf;
namespace tests = numberdesk::tests;
using State = Inspection::State;
using Verdict = IntakeResult::Verdict;

namespace {

SourceOpener opener(const QByteArray &content)
{
    return [content]() -> Result<std::unique_ptr<QIODevice>> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(content);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    };
}

QByteArray picture(const char *format, const QSize &size = {400, 300}, bool isNoisy = false)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(40, 90, 200));
    if (isNoisy) {
        quint32 seed = 1;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                seed = seed * 1664525U + 1013904223U;
                image.setPixel(x, y, 0xff000000U | (seed >> 8));
            }
        }
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return buffer.data();
}

/// Much that came out of little, and again.
QByteArray bomb()
{
    const QByteArray once = qCompress(QByteArray(200 * 1024 * 1024, '0'), 9).mid(4);
    const QByteArray twice = qCompress(once, 9).mid(4);
    return samplePdf(1, {}, twice, "/Filter [/FlateDecode /FlateDecode]");
}

} // namespace

class InspectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<numberdesk::SessionSecretStore>();
        m_keeper = std::make_unique<VaultKeeper>(m_folder->filePath(QStringLiteral("vault")), *m_keychain);
        QVERIFY(tests::waitFor(m_keeper->open({})));
        m_inspector = std::make_unique<DocumentInspector>();
        m_intake = std::make_unique<DocumentIntake>(*m_keeper, *m_inspector);
    }

    void pdfsAreTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("pages");
        QTest::newRow("whole") << samplePdf(3) << State::Whole << 3;
        QTest::newRow("cut") << samplePdf(3).first(300) << State::Truncated << -1;
        QTest::newRow("locked") << lockedPdf() << State::PasswordProtected << -1;
        QTest::newRow("a head alone") << QByteArray("%PDF-1.7 what an extract, and nothing of it %%EOF")
                                      << State::Damaged << -1;
        QByteArray misplaced = samplePdf(2);
        misplaced.replace("startxref\n", "startxref\n9");
        QTest::newRow("cross-references elsewhere") << misplaced << State::Damaged << 2;
    }

    void pdfsAreTold()
    {
        QFETCH(QByteArray, content);
        QFETCH(State, state);
        const auto seen = look(content, "application/pdf");
#ifdef NUMBERDESK_HAS_PDF
        QCOMPARE(seen.state, state);
        QTEST(seen.pages.value_or(-1), "pages");
        QCOMPARE(seen.hasPreview(), seen.pages.has_value());
#else
        // Without a reader only the outermost bytes tell.
        QVERIFY(seen.state == state || state == State::PasswordProtected);
        QVERIFY(!seen.pages && !seen.hasPreview());
#endif
    }

#ifdef NUMBERDESK_HAS_PDF
    void thePreviewShowsThePage()
    {
        const Inspection seen = look(samplePdf(), "application/pdf");
        QCOMPARE(seen.previewHeight, 200);
        QVERIFY(seen.previewWidth > 130 && seen.previewWidth < 150);
        const auto pixel = [&seen](int x, int y) {
            return static_cast<int>(static_cast<uchar>(seen.preview.at(3 * (y * seen.previewWidth + x))));
        };
        QCOMPARE(pixel(2, 2), 255);
        QVERIFY(pixel(seen.previewWidth / 2, 80) > 100 && pixel(seen.previewWidth / 2, 80) < 150);
    }
#endif

    void picturesAreTold()
    {
        const Inspection jpeg = look(picture("jpeg"), "image/jpeg");
        QCOMPARE(jpeg.state, State::Whole);
        QCOMPARE(QSize(jpeg.width, jpeg.height), QSize(400, 300));
        QCOMPARE(QSize(jpeg.previewWidth, jpeg.previewHeight), QSize(200, 150));
        QCOMPARE(look(picture("png"), "image/png").state, State::Whole);
        QCOMPARE(look(picture("jpeg", {400, 300}, true).first(20000), "image/jpeg").state, State::Truncated);
        QCOMPARE(look(picture("png").first(60), "image/png").state, State::Damaged);
        // A picture of a gigapixel that says so in a few bytes.
        QByteArray huge = picture("png");
        huge.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
        QVERIFY(look(huge, "image/png").state != State::Whole);
        QCOMPARE(look("PK\x03\x04", "application/zip").state, State::NotLooked);
    }

    void whatIsHostileEndsWithinItsBounds()
    {
        QElapsedTimer clock;
        clock.start();
        const Inspection seen = look(bomb(), "application/pdf");
        QVERIFY(seen.state == State::Whole || seen.state == State::TooComplex);
        QVERIFY(clock.elapsed() < 16000);
        // More pages than there can be are not believed, or not counted.
        QByteArray pages = samplePdf(1);
        pages.replace("/Count 1", "/Count 2000000000");
        const Inspection many = look(pages, "application/pdf");
        QVERIFY(many.pages.value_or(0) <= 1);
    }

    void aProcessThatMisbehavesIsEnded_data()
    {
        QTest::addColumn<QString>("mode");
        for (const char *mode : {"hang", "flood", "die", "lie"}) {
            QTest::newRow(mode) << QString::fromLatin1(mode);
        }
    }

    void aProcessThatMisbehavesIsEnded()
    {
        QFETCH(QString, mode);
        DocumentInspector inspector({}, {mode});
        inspector.deadline = 1500ms;
        QElapsedTimer clock;
        clock.start();
        const auto seen = tests::waitFor(inspector.look(opener(samplePdf()), "application/pdf", 1, 0, {}));
        QVERIFY(seen);
        QCOMPARE(seen->state, State::TooComplex);
        QVERIFY(clock.elapsed() < 6000);
    }

    void aStopEndsTheLook()
    {
        DocumentInspector inspector({}, {QStringLiteral("hang")});
        std::stop_source stop;
        auto task = inspector.look(opener(samplePdf()), "application/pdf", 1, 0, stop.get_token());
        stop.request_stop();
        QCOMPARE(tests::waitFor(std::move(task), 3s).error().kind, ErrorKind::Cancelled);
        QCOMPARE(
            tests::waitFor(inspector.look(opener(samplePdf()), "application/pdf", 1, 0, stop.get_token())).error().kind,
            ErrorKind::Cancelled);
    }

    void theEndOfTheProgramEndsTheLook()
    {
        auto inspector = std::make_unique<DocumentInspector>(QString(), QStringList{QStringLiteral("hang")});
        auto task = inspector->look(opener(samplePdf()), "application/pdf", 1, 0, {});
        QTest::qWait(100);
        inspector.reset();
        QCOMPARE(tests::waitFor(std::move(task), 3s).error().kind, ErrorKind::Cancelled);
    }

    void aProgramThatIsNotThereIsTold()
    {
        DocumentInspector inspector(m_folder->filePath(QStringLiteral("none")));
        const auto seen = tests::waitFor(inspector.look(opener(samplePdf()), "application/pdf", 1, 0, {}));
        QCOMPARE(seen.error().kind, ErrorKind::StorageFailed);
        QVERIFY(!seen.error().advice.isEmpty());
    }

    void aPhotoIsMadeSmallerAndTheOriginalStays()
    {
        const QByteArray large = picture("png", {1600, 1200}, true);
        const auto result = take(QStringLiteral("photo.png"), large);
        QCOMPARE(result.verdict, Verdict::Accepted);
        const VaultDocument photo = *m_keeper->vault()->document(result.documentId);
        const auto smaller = tests::waitFor(m_intake->takeSmaller(photo, 500 * 1024, {}), 30s);
        QVERIFY(smaller);
        QVERIFY(smaller->size <= 500 * 1024);
        QCOMPARE(smaller->contentType, QByteArray("image/jpeg"));
        QCOMPARE(smaller->details.fileName, QStringLiteral("photo (smaller).jpg"));
        QCOMPARE(m_keeper->vault()->document(photo.id)->size, large.size());
        QCOMPARE(tests::waitFor(m_intake->takeSmaller(photo, 1000, {}), 30s).error().kind, ErrorKind::InvalidInput);
    }

    void filesAreTakenInOrRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("word");
        QTest::newRow("good") << QStringLiteral("visura.pdf") << samplePdf() << Verdict::Accepted << QString();
        QTest::newRow("0 bytes") << QStringLiteral("visura.pdf") << QByteArray() << Verdict::Refused
                                 << QStringLiteral("empty");
        QTest::newRow("renamed program") << QStringLiteral("visura.pdf") << "MZ" + QByteArray(200, '\0')
                                         << Verdict::Refused << QStringLiteral("program");
        QTest::newRow("truncated") << QStringLiteral("visura.pdf") << samplePdf(2).first(250) << Verdict::Warned
                                   << QStringLiteral("end of the file");
        QTest::newRow("picture named PDF") << QStringLiteral("visura.pdf") << picture("jpeg") << Verdict::Warned
                                           << QStringLiteral("By its name it is PDF");
        QTest::newRow("another kind") << QStringLiteral("notes.txt") << QByteArray("some words") << Verdict::Warned
                                      << QStringLiteral("another kind");
        QTest::newRow("turned name") << QStringLiteral("photo\u202Efdp.pdf") << samplePdf() << Verdict::Warned
                                     << QStringLiteral("hide or turn");
        QTest::newRow("broken picture") << QStringLiteral("photo.png") << picture("png").first(60) << Verdict::Warned
                                        << QStringLiteral("cannot be read");
#ifdef NUMBERDESK_HAS_PDF
        QTest::newRow("locked") << QStringLiteral("visura.pdf") << lockedPdf() << Verdict::Warned
                                << QStringLiteral("password");
#endif
    }

    void filesAreTakenInOrRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const IntakeResult result = take(name, content);
        QTEST(result.verdict, "verdict");
        QVERIFY2(result.sentences.join(u' ').contains(word), qPrintable(result.sentences.join(u' ')));
        QCOMPARE(m_keeper->vault()->documents().size(), result.verdict == Verdict::Refused ? 0 : 1);
        QVERIFY(!result.fileName.contains(QChar(0x202E)));
    }

    void aNameOf300CharactersIsShort()
    {
        // Longer than most file systems allow, so it comes as pasted.
        const QString name = QString(300, u'x') + QStringLiteral(".pdf");
        const auto pasted = tests::waitFor(m_intake->takePasted(samplePdf(), name, {}));
        QCOMPARE(pasted.verdict, Verdict::Accepted);
        const IntakeResult again = take(QStringLiteral("same.pdf"), samplePdf());
        QCOMPARE(again.verdict, Verdict::Refused);
        QCOMPARE(again.documentId, pasted.documentId);
        QVERIFY(again.sentences.constFirst().size() < 200);
    }

    void whatWasSeenStaysWithTheDocument()
    {
        const IntakeResult taken = take(QStringLiteral("visura.pdf"), samplePdf(2).first(250));
        const auto seen = m_keeper->vault()->document(taken.documentId)->seen;
        QVERIFY(seen);
        QCOMPARE(seen->state, State::Truncated);
        QVERIFY(!seen->hasPreview());
        m_keeper = std::make_unique<VaultKeeper>(m_folder->filePath(QStringLiteral("vault")), *m_keychain);
        QVERIFY(tests::waitFor(m_keeper->open({})));
        QCOMPARE(m_keeper->vault()->document(taken.documentId)->seen, seen);
    }

    void aDocumentWhoseFileIsGoneCanBeAddedAgain()
    {
        const IntakeResult taken = take(QStringLiteral("visura.pdf"), samplePdf());
        const QString sealed = QStringLiteral("vault/%1.sealed").arg(taken.documentId);
        QVERIFY(QFile::remove(m_folder->filePath(sealed)));
        m_keeper = std::make_unique<VaultKeeper>(m_folder->filePath(QStringLiteral("vault")), *m_keychain);
        QVERIFY(tests::waitFor(m_keeper->open({})));
        m_intake = std::make_unique<DocumentIntake>(*m_keeper, *m_inspector);
        const IntakeResult again = take(QStringLiteral("visura.pdf"), samplePdf());
        QCOMPARE(again.verdict, Verdict::Accepted);
        QVERIFY(again.documentId != taken.documentId);
    }

    void aFileOf2GigabytesIsRefusedWithoutReadingIt()
    {
        QFile file(m_folder->filePath(QStringLiteral("huge.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(2) * 1024 * 1024 * 1024));
        QElapsedTimer clock;
        clock.start();
        const auto result = tests::waitFor(m_intake->take(file.fileName(), {}));
        QCOMPARE(result.verdict, Verdict::Refused);
        QVERIFY(result.sentences.constFirst().contains(QStringLiteral("at most")));
        QVERIFY(clock.elapsed() < 1000);
    }

    void whatCannotBeReadIsRefused()
    {
        QCOMPARE(tests::waitFor(m_intake->take(m_folder->filePath(QStringLiteral("none.pdf")), {})).verdict,
                 Verdict::Refused);
        QCOMPARE(tests::waitFor(m_intake->take(m_folder->path(), {})).verdict, Verdict::Refused);
        m_keeper = std::make_unique<VaultKeeper>(m_folder->filePath(QStringLiteral("other")), *m_keychain);
        DocumentIntake locked(*m_keeper, *m_inspector);
        const auto result = tests::waitFor(locked.take(write(QStringLiteral("a.pdf"), samplePdf()), {}));
        QCOMPARE(result.verdict, Verdict::Refused);
        QVERIFY(result.sentences.constFirst().contains(QStringLiteral("locked")));
    }

    void whatExpiredIsTold()
    {
        VaultDocument document;
        document.contentType = "application/pdf";
        document.size = 100;
        document.details.fileName = QStringLiteral("passport.pdf");
        const QDate today(2026, 3, 1);
        document.details.expiresOn = today;
        QVERIFY(numberdesk::doubtsAbout(document, {}, today).isEmpty());
        document.details.expiresOn = today.addDays(-1);
        QCOMPARE(numberdesk::doubtsAbout(document, {}, today).size(), 1);
        document.size = 11 * 1024 * 1024;
        QCOMPARE(numberdesk::doubtsAbout(document, {}, today).size(), 2);
    }

private:
    Inspection look(const QByteArray &content, const QByteArray &type)
    {
        return tests::waitFor(m_inspector->look(opener(content), type, content.size(), 200, {}), 20s).value();
    }

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("the sample file could not be written");
        }
        return path;
    }

    IntakeResult take(const QString &name, const QByteArray &content)
    {
        return tests::waitFor(m_intake->take(write(name, content), {}), 20s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<numberdesk::SessionSecretStore> m_keychain;
    std::unique_ptr<VaultKeeper> m_keeper;
    std::unique_ptr<DocumentInspector> m_inspector;
    std::unique_ptr<DocumentIntake> m_intake;
};

namespace {

/// Ways of a process that has fallen into a file's hands.
int misbehave(QByteArrayView mode)
{
    if (mode == "hang") {
        for (;;) {
            std::getchar();
        }
    }
    if (mode == "flood") {
        for (;;) {
            std::fputs("{\"state\":\"whole\"} and so on and on and on\n", stdout);
        }
    }
    if (mode == "lie") {
        std::fputs("{\"state\":\"whole\",\"previewWidth\":1000,\"previewHeight\":1000}\nshort", stdout);
        return 0;
    }
    std::abort();
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArrayView word(argc > 1 ? argv[1] : "");
    if (word == numberdesk::InspectionWord) {
        return numberdesk::inspectDocument(argc, argv);
    }
    if (word == "hang" || word == "flood" || word == "die" || word == "lie") {
        return misbehave(word);
    }
    QCoreApplication application(argc, argv);
    InspectionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inspection.moc"
