// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/upload/uploaddesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::Document;
using numberdesk::ErrorKind;
using numberdesk::Result;
using numberdesk::Upload;
using numberdesk::UploadQueue;
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

class UploadQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentLeavesTheVaultAndItsCopyIsNoted()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper();
        const QString id = desk.queue->add(desk.wish(paper));
        QTRY_COMPARE(desk.stateOf(id), State::Done);
        const Upload done = *desk.queue->upload(id);
        QCOMPARE(desk.received, QList{Paper});
        QCOMPARE(done.remoteId, QStringLiteral("doc-1"));
        QCOMPARE(done.sent, Paper.size());
        QCOMPARE(done.accountName, UploadAccount);
        QVERIFY(!done.wasThere && !done.error);
        QCOMPARE(desk.copies(paper).size(), 1);
        QCOMPARE(desk.copies(paper).constFirst().documentId, QStringLiteral("doc-1"));
        QCOMPARE(desk.openRecords(), 0);
        QCOMPARE(desk.source.log, QStringList{QStringLiteral("desk upload visura.pdf")});
    }

    void twoWhoWantTheSameWaitForOneUpload()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper();
        const QString id = desk.queue->add(desk.wish(paper));
        QCOMPARE(desk.queue->add(desk.wish(paper)), id);
        auto first = desk.queue->deliver(desk.wish(paper), {}, {});
        auto second = desk.queue->deliver(desk.wish(paper), {}, {});
        QCOMPARE(tests::waitFor(std::move(first))->remoteId, QStringLiteral("doc-1"));
        QCOMPARE(tests::waitFor(std::move(second))->remoteId, QStringLiteral("doc-1"));
        QCOMPARE(desk.sentCount(), 1);
    }

    void whatLiesThereIsNotSentAgain()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper();
        QVERIFY(tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {})));
        const auto again = tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {}));
        QCOMPARE(again->remoteId, QStringLiteral("doc-1"));
        QVERIFY(again->wasThere);
        QCOMPARE(desk.sentCount(), 1);
        // And when the list cannot be read, what was noted is believed.
        desk.provider.standingDocuments =
            Result<numberdesk::DocumentPage>(numberdesk::failure(error(ErrorKind::NotFound)));
        QVERIFY(tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {}))->wasThere);
    }

    void whatTheProviderDeletedIsForgottenAndSentAgain()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper();
        QVERIFY(tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {})));
        desk.standing.clear();
        desk.provider.standingDocuments = pageOf({});
        const auto again = tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {}));
        QCOMPARE(again->remoteId, QStringLiteral("doc-2"));
        QCOMPARE(desk.copies(paper).size(), 1);
        QCOMPARE(desk.copies(paper).constFirst().documentId, QStringLiteral("doc-2"));
    }

    void aListThatIsReadForgetsCopiesThatAreGone()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper();
        QVERIFY(tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {})));
        // A list with entries that could not be read proves nothing.
        auto torn = pageOf({});
        torn.skipped = 1;
        desk.provider.standingDocuments = torn;
        // What was uploaded in the millisecond in which the list is asked for may be missing in it.
        QTest::qWait(2);
        QVERIFY(tests::waitFor(desk.queue->remoteDocuments(UploadAccount, {})));
        QCOMPARE(desk.copies(paper).size(), 1);
        desk.provider.standingDocuments = pageOf({});
        QVERIFY(tests::waitFor(desk.queue->remoteDocuments(UploadAccount, {}))->documents.isEmpty());
        QVERIFY(desk.copies(paper).isEmpty());
    }

    void noMoreAtOnceThanTheAccountBears()
    {
        UploadDesk desk;
        desk.queue->concurrencyOf = [](const QString &) { return 2; };
        for (int i = 0; i < 5; ++i) {
            desk.provider.uploads.push_back(
                {Answering::Behaviour::Delay, remoteDocument(QString::number(i), {}, 1), 20ms});
            desk.queue->add(desk.wish(desk.addPaper(QStringLiteral("%1.pdf").arg(i), Paper + char('0' + i))));
        }
        int most = 0;
        connect(desk.queue.get(), &UploadQueue::changed, desk.queue.get(), [&] {
            const auto all = desk.queue->uploads();
            most = std::max(most, static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const Upload &upload) {
                                return upload.state == State::UnderWay;
                            })));
        });
        QTRY_COMPARE(desk.queue->totals().done, 5);
        QCOMPARE(most, 2);
        QCOMPARE(desk.queue->totals(), (numberdesk::UploadTotals{5 * Paper.size() + 5, 5 * Paper.size() + 5, 5, 5, 0}));
    }

    void aPauseBeginsNothingMoreButHoldsNoPurchase()
    {
        UploadDesk desk;
        desk.queue->pause();
        const QString waiting = desk.queue->add(desk.wish(desk.addPaper(QStringLiteral("a.pdf"))));
        const QString urgent = desk.addPaper(QStringLiteral("b.pdf"), Paper + 'b');
        QVERIFY(tests::waitFor(desk.queue->deliver(desk.wish(urgent), {}, {})));
        QCOMPARE(desk.stateOf(waiting), State::Waiting);
        QSignalSpy told(desk.queue.get(), &UploadQueue::pausedChanged);
        desk.queue->resume();
        QCOMPARE(told.count(), 1);
        QTRY_COMPARE(desk.stateOf(waiting), State::Done);
    }

    void whatWaitsOrIsUnderWayCanBeCancelled()
    {
        UploadDesk desk;
        desk.queue->concurrencyOf = [](const QString &) { return 1; };
        // Bytes left it, but never the last one: it is surely not there.
        desk.provider.uploads.push_back({Answering::Behaviour::Hang, Document(), {}});
        const QString paper = desk.addPaper(QStringLiteral("a.pdf"));
        const QString first = desk.queue->add(desk.wish(paper));
        const QString second = desk.queue->add(desk.wish(desk.addPaper(QStringLiteral("b.pdf"), Paper + 'b')));
        QTRY_COMPARE(desk.sentCount(), 1);
        desk.queue->cancel(second);
        QCOMPARE(desk.stateOf(second), State::Cancelled);
        desk.queue->cancel(first);
        QTRY_COMPARE(desk.stateOf(first), State::Cancelled);
        QVERIFY(desk.copies(paper).isEmpty());
        QCOMPARE(desk.openRecords(), 0);
        // Nothing is repeated by itself; the person may.
        QCOMPARE(desk.sentCount(), 1);
        desk.queue->retry(second);
        QTRY_COMPARE(desk.stateOf(second), State::Done);
        desk.queue->clearEnded();
        QVERIFY(desk.queue->uploads().isEmpty());
    }

    void whoStopsLeavesTheUploadToOthers()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper();
        desk.provider.uploads.push_back(
            {Answering::Behaviour::Delay, remoteDocument(QStringLiteral("d"), {}, 1), 200ms});
        std::stop_source stop;
        auto patient = desk.queue->deliver(desk.wish(paper), {}, {});
        auto hurried = desk.queue->deliver(desk.wish(paper), {}, stop.get_token());
        stop.request_stop();
        QCOMPARE(tests::waitFor(std::move(hurried)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(tests::waitFor(std::move(patient))->remoteId, QStringLiteral("d"));
        QCOMPARE(desk.sentCount(), 1);
    }

    void whoIsAloneAndStopsEndsTheUpload()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper();
        desk.provider.uploads.push_back({Answering::Behaviour::Hang, Document(), {}});
        std::stop_source stop;
        auto task = desk.queue->deliver(desk.wish(paper), {}, stop.get_token());
        stop.request_stop();
        QCOMPARE(tests::waitFor(std::move(task)).error().kind, ErrorKind::Cancelled);
        QTRY_COMPARE(desk.queue->uploads().constFirst().state, State::Cancelled);
    }

    void aFileOfTheDiskIsSentWithoutAVault()
    {
        UploadDesk desk;
        const UploadWish wish{UploadAccount, {}, desk.write(QStringLiteral("bill.pdf")), "application/pdf"};
        const auto done = tests::waitFor(desk.queue->deliver(wish, {}, {}));
        QCOMPARE(done->remoteId, QStringLiteral("doc-1"));
        QCOMPARE(desk.received, QList{Paper});
        QCOMPARE(desk.openRecords(), 0);
        // It may be another file by now: only documents of the vault are known to be the same.
        QVERIFY(!tests::waitFor(desk.queue->deliver(wish, {}, {}))->wasThere);
        QCOMPARE(desk.sentCount(), 2);
    }

    void remoteDocumentsAreDeletedOnce()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper();
        QVERIFY(tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {})));
        using Deleting = Scripted<Result<std::monostate>>;
        // No answer, and it is still there: told, and nothing is forgotten.
        desk.provider.documentDeletions.push_back(
            {Deleting::Behaviour::Answer, numberdesk::failure(error(ErrorKind::TimedOut, true)), {}});
        const auto stays = tests::waitFor(desk.queue->removeRemote(UploadAccount, QStringLiteral("doc-1"), {}));
        QCOMPARE(stays.error().kind, ErrorKind::TimedOut);
        QVERIFY(!stays.error().mayHaveHappened);
        QCOMPARE(desk.copies(paper).size(), 1);
        // No answer, but gone from the list.
        desk.provider.documentDeletions.push_back(
            {Deleting::Behaviour::Answer, numberdesk::failure(error(ErrorKind::TimedOut, true)), {}});
        desk.provider.standingDocuments = pageOf({});
        QVERIFY(tests::waitFor(desk.queue->removeRemote(UploadAccount, QStringLiteral("doc-1"), {})));
        QVERIFY(desk.copies(paper).isEmpty());
        QCOMPARE(desk.source.log.filter(QStringLiteral("delete-document")).size(), 2);
    }

    void aProviderWithoutDocumentsSaysSo()
    {
        UploadDesk desk;
        desk.provider.fakeTraits.notOffered.insert(numberdesk::Operation::Documents, QStringLiteral("not here"));
        const auto refused = tests::waitFor(desk.queue->deliver(desk.wish(desk.addPaper()), {}, {}));
        QCOMPARE(refused.error().kind, ErrorKind::NotOffered);
        QCOMPARE(refused.error().advice, QStringLiteral("not here"));
        QCOMPARE(tests::waitFor(desk.queue->remoteDocuments(UploadAccount, {})).error().advice,
                 QStringLiteral("not here"));
        QVERIFY(desk.source.log.isEmpty());
    }

    void theNameThatIsSentMisleadsNobody()
    {
        UploadDesk desk;
        const QString paper = desk.addPaper();
        numberdesk::DocumentDetails details;
        details.fileName = QStringLiteral("photo\u202Efdp.exe\r\n") + QString(300, u'x');
        QVERIFY(desk.keeper->vault()->setDetails(paper, details));
        QVERIFY(tests::waitFor(desk.queue->deliver(desk.wish(paper), {}, {})));
        const QString sent = desk.source.log.filter(QStringLiteral(" upload ")).constFirst();
        QVERIFY(sent.startsWith(QStringLiteral("desk upload photofdp.exexxx")));
        QVERIFY(sent.size() < 150);
    }

    void theEndOfTheProgramIsQuick()
    {
        UploadDesk desk;
        desk.provider.uploads.push_back({Answering::Behaviour::Hang, Document(), {}});
        auto task = desk.queue->deliver(desk.wish(desk.addPaper()), {}, {});
        desk.queue->add(desk.wish(desk.addPaper(QStringLiteral("b.pdf"), Paper + 'b')));
        desk.queue.reset();
        QCOMPARE(tests::waitFor(std::move(task), 2s).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(UploadQueueTest)
#include "tst_uploadqueue.moc"
