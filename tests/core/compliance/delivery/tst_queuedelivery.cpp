// SPDX-License-Identifier: GPL-3.0-or-later
// A purchase whose documents come from the vault.
#include "core/compliance/delivery/queuedelivery.h"
#include "tests/core/compliance/upload/uploaddesk.h"
#include "tests/core/purchasing/purchasedesk.h"

#include <QSignalSpy>
#include <QTest>

using numberdesk::DocumentUpload;
using numberdesk::ErrorKind;
using numberdesk::PurchaseOutcome;
using numberdesk::PurchaseRequest;
using numberdesk::QueueDelivery;
using numberdesk::RequirementFile;
using numberdesk::tests::Desk;
using numberdesk::tests::error;
using numberdesk::tests::listOf;
using numberdesk::tests::Number;
using numberdesk::tests::outcome;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::Paper;
using numberdesk::tests::UploadDesk;
namespace tests = numberdesk::tests;
using State = numberdesk::PurchaseIntent::State;

namespace {

/// A desk that buys, whose documents lie in the vault of another with its own copy of the same account.
struct BuyingDesk
{
    explicit BuyingDesk(const QString &journal)
        : desk(journal)
        , queue(desk.source, *papers.keeper)
        , delivery(queue)
    {
        queue.waits = {std::chrono::milliseconds(1)};
        desk.purchaser->deliverThrough(delivery);
        desk.provider.standingDocuments = tests::pageOf({});
        desk.provider.receive = [this](const DocumentUpload &upload) { return papers.takeIn(upload); };
    }

    numberdesk::Result<numberdesk::PurchaseIntent> buyWith(const QString &documentId)
    {
        PurchaseRequest request = desk.request();
        RequirementFile file;
        file.requirementId = QStringLiteral("r-1");
        file.documentId = documentId;
        request.files = {file};
        return tests::waitFor(desk.purchaser->purchase(request, {}));
    }

    UploadDesk papers;
    Desk desk;
    numberdesk::UploadQueue queue;
    QueueDelivery delivery;
};

} // namespace

class QueueDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentIsThereBeforeTheRequestLeaves()
    {
        QTemporaryDir folder;
        BuyingDesk buying(folder.filePath(QStringLiteral("journal.sqlite")));
        const QString paper = buying.papers.addPaper();
        buying.desk.provider.list(listOf({}));
        buying.desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
        buying.desk.provider.list(listOf({ownedNumber(QStringLiteral("n-1"), Number)}));
        const auto intent = buying.buyWith(paper);
        QCOMPARE(intent->state, State::Bought);
        QCOMPARE(intent->order.answers.constFirst().documentId, QStringLiteral("doc-1"));
        QCOMPARE(intent->order.answers.constFirst().requirementId, QStringLiteral("r-1"));
        QCOMPARE(buying.papers.received, QList{Paper});
        QCOMPARE(buying.papers.copies(paper).size(), 1);
        const QStringList log = buying.desk.source.log;
        QVERIFY(log.indexOf(QStringLiteral("desk upload visura.pdf")) <
                log.indexOf(QStringLiteral("journal document.uploaded")));
        QVERIFY(log.indexOf(QStringLiteral("journal document.uploaded")) <
                log.indexOf(QStringLiteral("journal purchase.sent")));
    }

    void theDocumentIsNamedWhileItIsSent()
    {
        QTemporaryDir folder;
        BuyingDesk buying(folder.filePath(QStringLiteral("journal.sqlite")));
        const QString paper = buying.papers.addPaper(QStringLiteral("visura.pdf"));
        buying.desk.provider.receive = [&buying](const DocumentUpload &upload) {
            upload.onProgress(upload.size, upload.size);
            return buying.papers.takeIn(upload);
        };
        buying.desk.provider.list(listOf({}));
        buying.desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
        buying.desk.provider.list(listOf({ownedNumber(QStringLiteral("n-1"), Number)}));
        QSignalSpy uploading(buying.desk.purchaser.get(), &numberdesk::Purchaser::uploading);
        QVERIFY(buying.buyWith(paper));
        QCOMPARE(uploading.size(), 1);
        QCOMPARE(uploading.constFirst().at(1).toString(), QStringLiteral("visura.pdf"));
    }

    void whatLiesThereIsUsed()
    {
        QTemporaryDir folder;
        BuyingDesk buying(folder.filePath(QStringLiteral("journal.sqlite")));
        const QString paper = buying.papers.addPaper();
        buying.desk.provider.standingDocuments =
            tests::pageOf({tests::remoteDocument(QStringLiteral("there"), {}, Paper.size())});
        QVERIFY(buying.papers.keeper->vault()->noteRemoteCopy(paper, {tests::Account, QStringLiteral("there"), {}}));
        buying.desk.provider.list(listOf({}));
        buying.desk.provider.buy(outcome(PurchaseOutcome::State::Bought));
        buying.desk.provider.list(listOf({ownedNumber(QStringLiteral("n-1"), Number)}));
        QCOMPARE(buying.buyWith(paper)->order.answers.constFirst().documentId, QStringLiteral("there"));
        QVERIFY(buying.desk.source.log.contains(QStringLiteral("journal document.reused")));
        QVERIFY(buying.papers.received.isEmpty());
    }

    void aFailedUploadBuysNothing()
    {
        QTemporaryDir folder;
        BuyingDesk buying(folder.filePath(QStringLiteral("journal.sqlite")));
        const QString paper = buying.papers.addPaper();
        buying.desk.provider.list(listOf({}));
        buying.desk.provider.receive = [](const DocumentUpload &) {
            return numberdesk::Result<numberdesk::Document>(numberdesk::failure(error(ErrorKind::TimedOut, true)));
        };
        const auto intent = buying.buyWith(paper);
        QCOMPARE(intent->state, State::Refused);
        QCOMPARE(buying.desk.purchasesSent(), 0);
        QVERIFY(buying.desk.journal->openIntents()->isEmpty());
    }

    void withoutTheVaultNothingIsBought()
    {
        QTemporaryDir folder;
        Desk desk(folder.filePath(QStringLiteral("journal.sqlite")));
        desk.provider.list(listOf({}));
        PurchaseRequest request = desk.request();
        RequirementFile file;
        file.documentId = QStringLiteral("in the vault");
        request.files = {file};
        const auto intent = tests::waitFor(desk.purchaser->purchase(request, {}));
        QCOMPARE(intent->state, State::Refused);
        QCOMPARE(intent->error->kind, ErrorKind::InvalidInput);
        QCOMPARE(desk.purchasesSent(), 0);
    }
};

QTEST_GUILESS_MAIN(QueueDeliveryTest)
#include "tst_queuedelivery.moc"
