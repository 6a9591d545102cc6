// SPDX-License-Identifier: GPL-3.0-or-later
// Uploads without an answer, and files that are not what they were.
#include "tests/core/compliance/upload/uploaddesk.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::Document;
using numberdesk::DocumentUpload;
using numberdesk::ErrorKind;
using numberdesk::Result;
using numberdesk::Upload;
using numberdesk::UploadWish;
using numberdesk::tests::error;
using numberdesk::tests::pageOf;
using numberdesk::tests::Paper;
using numberdesk::tests::remoteDocument;
using numberdesk::tests::Scripted;
using numberdesk::tests::UploadAccount;
using numberdesk::tests::UploadDesk;
namespace tests = numberdesk::tests;
using State = Upload::State;
using Answering = Scripted<Result<Document>>;

namespace {

const auto NoAnswer = Result<Document>(numberdesk::failure(error(ErrorKind::TimedOut, true)));
const auto Offline = Result<numberdesk::DocumentPage>(numberdesk::failure(error(ErrorKind::Unreachable)));

} // namespace

class UploadTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHadNoAnswerIsFoundInTheList()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper();
        desk.provider.receive = [&desk](const DocumentUpload &upload) {
            [[maybe_unused]] const auto arrived = desk.takeIn(upload);
            return NoAnswer;
        };
        const auto done = tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {}));
        QCOMPARE(done->remoteId, QStringLiteral("doc-1"));
        QCOMPARE(desk.copies(paper).constFirst().documentId, QStringLiteral("doc-1"));
        QCOMPARE(desk.sentCount(), 1);
        QCOMPARE(desk.openRecords(), 0);
    }

    void whatTheListDoesNotShowMayBeSentAgainByThePerson()
    {
        UploadDesk desk;
        desk.provider.uploads.push_back({Answering::Behaviour::Answer, NoAnswer, {}});
        const QString id = desk.queue->add(desk.wish(desk.addPaper()));
        QTRY_COMPARE(desk.stateOf(id), State::Failed);
        QVERIFY(!desk.queue->upload(id)->error->mayHaveHappened);
        QCOMPARE(desk.source.log, QStringList({QStringLiteral("desk upload visura.pdf"),
                                               QStringLiteral("desk documents"), QStringLiteral("desk documents")}));
        QCOMPARE(desk.openRecords(), 0);
        desk.queue->retry(id);
        QTRY_COMPARE(desk.stateOf(id), State::Done);
        QCOMPARE(desk.sentCount(), 2);
    }

    void whatNobodyKnowsIsLookedForBeforeItIsSentAgain()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper();
        desk.provider.receive = [&desk](const DocumentUpload &upload) {
            [[maybe_unused]] const auto arrived = desk.takeIn(upload);
            return NoAnswer;
        };
        for (int look = 0; look < 2; ++look) {
            desk.provider.documentLists.push_back(
                {Scripted<Result<numberdesk::DocumentPage>>::Behaviour::Answer, Offline, {}});
        }
        const QString id = desk.queue->add(desk.wish(paper));
        QTRY_COMPARE(desk.stateOf(id), State::Unknown);
        QVERIFY(desk.queue->upload(id)->error->mayHaveHappened);
        QCOMPARE(desk.openRecords(), 1);
        desk.queue->clearEnded();
        QVERIFY(desk.queue->upload(id));
        // Now the list can be read, and shows it.
        desk.queue->retry(id);
        QTRY_COMPARE(desk.stateOf(id), State::Done);
        QCOMPARE(desk.copies(paper).constFirst().documentId, QStringLiteral("doc-1"));
        QCOMPARE(desk.sentCount(), 1);
        QCOMPARE(desk.openRecords(), 0);
    }

    void thePersonCanGiveUpOnLookingAndItStaysUnknown()
    {
        UploadDesk desk;
        desk.provider.standingDocuments = Offline;
        desk.provider.uploads.push_back({Answering::Behaviour::Answer, NoAnswer, {}});
        const QString id = desk.queue->add(desk.wish(desk.addPaper()));
        QTRY_COMPARE(desk.stateOf(id), State::Unknown);
        desk.queue->retry(id);
        QTRY_COMPARE(desk.stateOf(id), State::Unknown);
        QCOMPARE(desk.sentCount(), 1);
        desk.queue->pause();
        desk.queue->retry(id);
        desk.queue->cancel(id);
        QCOMPARE(desk.stateOf(id), State::Unknown);
        // It still says why, and whoever waits for it hears that it may be there.
        QVERIFY(desk.queue->upload(id)->error.has_value());
        QVERIFY(desk.queue->upload(id)->error->mayHaveHappened);
        QVERIFY(desk.queue->upload(id)->error->advice.contains(QStringLiteral("it is not known whether")));
    }

    void whatIsUnknownStaysSoWhileTheAccountCannotBeAsked()
    {
        UploadDesk desk;
        desk.provider.standingDocuments = Offline;
        desk.provider.uploads.push_back({Answering::Behaviour::Answer, NoAnswer, {}});
        const QString paper = desk.addPaper();
        QVERIFY(tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {})).error().mayHaveHappened);
        auto locked = error(ErrorKind::KeychainFailed);
        locked.advice = QStringLiteral("Unlock the keychain.");
        desk.source.fail(UploadAccount, locked);
        const auto failed = tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {}));
        QVERIFY(failed.error().mayHaveHappened);
        QVERIFY(failed.error().advice.contains(QStringLiteral("it is not known whether")));
        QVERIFY(failed.error().advice.contains(QStringLiteral("Unlock the keychain.")));
        QCOMPARE(desk.openRecords(), 1);
    }

    void whatIsUnknownEndsWithItsAccount()
    {
        UploadDesk desk;
        desk.provider.standingDocuments = Offline;
        desk.provider.uploads.push_back({Answering::Behaviour::Answer, NoAnswer, {}});
        QVERIFY(!tests::waitFor(desk.queue->deliver(desk.wish(desk.addPaper()), {}, {})));
        desk.source.fail(UploadAccount, error(ErrorKind::NotFound));
        desk.start();
        // Nobody can be asked any more: it must not stand there for ever.
        QTRY_COMPARE(desk.queue->uploads().constFirst().state, State::Failed);
        QVERIFY(desk.queue->uploads().constFirst().error->advice.contains(QStringLiteral("account")));
        QCOMPARE(desk.openRecords(), 0);
        desk.queue->clearEnded();
        QVERIFY(desk.queue->uploads().isEmpty());
    }

    void theNextStartLooksForWhatHadNoAnswer()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper(QStringLiteral("Reisepass Ada.pdf"));
        desk.provider.receive = [&desk](const DocumentUpload &upload) {
            [[maybe_unused]] const auto arrived = desk.takeIn(upload);
            return NoAnswer;
        };
        const auto listed = [&desk] { return pageOf(desk.standing); };
        desk.provider.standingDocuments = Offline;
        for (int look = 0; look < 2; ++look) {
            desk.provider.documentLists.push_back(
                {Scripted<Result<numberdesk::DocumentPage>>::Behaviour::Answer, Offline, {}});
        }
        QVERIFY(!tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {})));
        QCOMPARE(desk.openRecords(), 1);
        // Nothing of it stands readable on disk.
        QDirIterator files(desk.folder.filePath(QStringLiteral("vault")), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("Reisepass"));
        }
        desk.provider.standingDocuments = listed();
        desk.start();
        QTRY_COMPARE(desk.queue->totals().done, 1);
        QCOMPARE(desk.copies(paper).constFirst().documentId, QStringLiteral("doc-1"));
        QCOMPARE(desk.sentCount(), 1);
        QCOMPARE(desk.openRecords(), 0);
    }

    void theNextStartSendsNothingByItself()
    {
        UploadDesk desk;
        desk.provider.standingDocuments = Offline;
        desk.provider.uploads.push_back({Answering::Behaviour::Answer, NoAnswer, {}});
        QVERIFY(!tests::waitFor(desk.queue->deliver(desk.wish(desk.addPaper()), {}, {})));
        desk.provider.standingDocuments = pageOf({});
        desk.start();
        QTRY_COMPARE(desk.queue->uploads().constFirst().state, State::Failed);
        QCOMPARE(desk.sentCount(), 1);
        QCOMPARE(desk.openRecords(), 0);
    }

    void aTamperedDocumentIsNotSentAndNothingIsNoted()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper(QStringLiteral("long.pdf"), QByteArray(300 * 1024, 'p'));
        const QString sealed =
            QDir(desk.folder.filePath(QStringLiteral("vault"))).filePath(paper + QStringLiteral(".sealed"));
        desk.afterFirstBytes = [&sealed] {
            QFile file(sealed);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(200 * 1024));
            QCOMPARE(file.write("tampered"), 8);
        };
        const auto failed = tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {}));
        QCOMPARE(failed.error().kind, ErrorKind::StorageFailed);
        QVERIFY(!failed.error().mayHaveHappened);
        QVERIFY(!failed.error().advice.isEmpty());
        QVERIFY(desk.received.isEmpty());
        QVERIFY(desk.copies(paper).isEmpty());
        QCOMPARE(desk.openRecords(), 0);
        QCOMPARE(desk.queue->uploads().constFirst().state, State::Failed);
    }

    void aFileThatIsNotWhatItWas_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("grown") << QStringLiteral("grown");
        QTest::newRow("cut") << QStringLiteral("cut");
        QTest::newRow("replaced") << QStringLiteral("replaced");
        QTest::newRow("vanished") << QStringLiteral("vanished");
        QTest::newRow("rewritten") << QStringLiteral("rewritten");
    }

    void aFileThatIsNotWhatItWas()
    {
        QFETCH(QString, what);
        UploadDesk desk;
        const QByteArray content(300 * 1024, 'p');
        const QString path = desk.write(QStringLiteral("bill.pdf"), content);
        desk.afterFirstBytes = [&] {
            QFile file(path);
            if (what == QLatin1String("grown")) {
                QVERIFY(file.open(QIODevice::Append));
                QCOMPARE(file.write("more"), 4);
            } else if (what == QLatin1String("cut")) {
                QVERIFY(file.resize(1000));
            } else if (what == QLatin1String("rewritten")) {
                QVERIFY(file.open(QIODevice::ReadWrite));
                QCOMPARE(file.write("other"), 5);
                file.flush();
                QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime));
            } else {
                QVERIFY(file.remove());
                if (what == QLatin1String("replaced")) {
                    desk.write(QStringLiteral("bill.pdf"), content + "longer");
                }
            }
        };
        const auto failed = tests::waitFor(desk.queue->deliver({UploadAccount, {}, path, "application/pdf"}, {}, {}));
        QCOMPARE(failed.error().kind, ErrorKind::StorageFailed);
        QVERIFY(failed.error().advice.contains(QStringLiteral("bill.pdf")));
        QVERIFY(desk.received.isEmpty());
        QCOMPARE(desk.queue->uploads().constFirst().state, State::Failed);
    }

    void whatIsNotThereOrEmptyIsNotSent()
    {
        UploadDesk desk;
        const QString gone = desk.folder.filePath(QStringLiteral("gone.pdf"));
        QCOMPARE(tests::waitFor(desk.queue->deliver({UploadAccount, {}, gone, {}}, {}, {})).error().kind,
                 ErrorKind::NotFound);
        const QString empty = desk.write(QStringLiteral("empty.pdf"), {});
        QVERIFY(!tests::waitFor(desk.queue->deliver({UploadAccount, {}, empty, {}}, {}, {})));
        QVERIFY(!tests::waitFor(desk.queue->deliver(desk.wish(QStringLiteral("no-such-document")), {}, {})));
        QCOMPARE(desk.sentCount(), 0);
    }

    void aRefusalIsTold()
    {
        UploadDesk desk;
        auto refusal = error(ErrorKind::ValidationFailed);
        refusal.providerText = QStringLiteral("The file is too large");
        desk.provider.uploads.push_back({Answering::Behaviour::Answer, numberdesk::failure(refusal), {}});
        const auto refused = tests::waitFor(desk.queue->deliver(desk.wish(desk.addPaper()), {}, {}));
        QCOMPARE(refused.error().providerText, QStringLiteral("The file is too large"));
        QCOMPARE(desk.openRecords(), 0);
        desk.source.fail(UploadAccount, error(ErrorKind::KeychainFailed));
        QCOMPARE(tests::waitFor(desk.queue->deliver(desk.wish(desk.addPaper()), {}, {})).error().kind,
                 ErrorKind::KeychainFailed);
    }
};

QTEST_GUILESS_MAIN(UploadTroubleTest)
#include "tst_uploadtrouble.moc"
