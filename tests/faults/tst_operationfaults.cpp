// SPDX-License-Identifier: GPL-3.0-or-later
// What else a provider is asked: every operation at every provider, with every fault. Each call ends inside its time in
// a named error, whatever it is answered; a request that changes something is sent once.
#include "tests/faults/faulttrial.h"

#include <QBuffer>
#include <QTest>

using numberdesk::ErrorKind;
using numberdesk::Operation;
using numberdesk::OwnedNumber;
using numberdesk::Result;
using numberdesk::Task;
using numberdesk::sandbox::Request;
using numberdesk::tests::Fault;
using numberdesk::tests::FaultServer;
using numberdesk::tests::FaultTrial;
using numberdesk::tests::noteOutcome;

namespace {

using Transport = FaultServer::Transport;

constexpr int TrialLimit = 120000; // milliseconds

/// A trial of one operation, with how it ended.
class OperationTrial : public FaultTrial
{
public:
    using FaultTrial::FaultTrial;

    /// The operation begins: from now on everything goes wrong.
    void begin()
    {
        arm();
        if (fault.meaning == Fault::Meaning::NeverSent) {
            deafen();
        }
    }

    template <typename T>
    void end(const Result<T> &result)
    {
        isOver = true;
        if (!result) {
            error = result.error();
        }
    }

    bool isOver = false;
    std::optional<numberdesk::Error> error;
};

using Trial = std::shared_ptr<OperationTrial>;

Task<void> checkAccount(Trial trial)
{
    trial->begin();
    auto answer = co_await trial->provider->checkAccount({});
    trial->end(answer);
}

Task<void> searchNumbers(Trial trial)
{
    trial->begin();
    auto answer = co_await trial->provider->searchNumbers(numberdesk::tests::searchWithAnswers(), {}, {});
    trial->end(answer);
}

Task<void> readRequirements(Trial trial)
{
    trial->begin();
    auto answer = co_await trial->provider->requirements(*numberdesk::CountryCode::fromText(u"IT"),
                                                         numberdesk::NumberType::Kind::Local, {});
    trial->end(answer);
}

Task<void> listNumbers(Trial trial)
{
    trial->begin();
    auto answer = co_await trial->provider->listNumbers({}, {});
    trial->end(answer);
}

Task<void> readBalance(Trial trial)
{
    trial->begin();
    auto answer = co_await trial->provider->balance({}, {});
    trial->end(answer);
}

Task<void> listAgents(Trial trial)
{
    trial->begin();
    auto answer = co_await trial->provider->listAgents({}, {});
    trial->end(answer);
}

numberdesk::DocumentUpload paper()
{
    numberdesk::DocumentUpload upload;
    upload.name = QStringLiteral("bill");
    upload.fileName = QStringLiteral("bill.pdf");
    upload.contentType = "application/pdf";
    const QByteArray bytes = "%PDF-1.4\n%%EOF\n";
    upload.size = bytes.size();
    upload.open = [bytes]() -> std::unique_ptr<QIODevice> {
        auto device = std::make_unique<QBuffer>();
        device->setData(bytes);
        device->open(QIODevice::ReadOnly);
        return device;
    };
    return upload;
}

Task<void> uploadDocument(Trial trial)
{
    trial->begin();
    auto answer = co_await trial->provider->uploadDocument(paper(), {});
    trial->end(answer);
}

/// Lets a document be there first.
Task<QString> ownDocument(Trial trial)
{
    Result<numberdesk::Document> document = co_await trial->provider->uploadDocument(paper(), {});
    if (!document) {
        trial->obstacle = QStringLiteral("no document");
    }
    co_return document ? document->id : QString();
}

Task<void> listDocuments(Trial trial)
{
    const QString id = co_await ownDocument(trial);
    trial->begin();
    auto answer = co_await trial->provider->listDocuments({}, {});
    trial->end(answer);
}

Task<void> deleteDocument(Trial trial)
{
    const QString id = co_await ownDocument(trial);
    trial->begin();
    auto answer = co_await trial->provider->deleteDocument(id, {});
    trial->end(answer);
}

/// Buys a number in peace.
Task<OwnedNumber> ownNumber(Trial trial)
{
    Result<numberdesk::SearchPage> found =
        co_await trial->provider->searchNumbers(numberdesk::tests::searchWithAnswers(), {}, {});
    numberdesk::PurchaseOrder order;
    if (found && !found->items.isEmpty()) {
        order.number = found->items.constFirst();
    }
    numberdesk::PurchaseOutcome outcome = co_await trial->provider->purchase(order, {});
    if (!outcome.number) {
        trial->obstacle = QStringLiteral("no number");
    }
    OwnedNumber number = outcome.number.value_or(OwnedNumber());
    co_return number;
}

Task<void> getNumber(Trial trial)
{
    OwnedNumber number = co_await ownNumber(trial);
    trial->begin();
    auto answer = co_await trial->provider->getNumber(number, {});
    trial->end(answer);
}

Task<void> changeLabel(Trial trial)
{
    OwnedNumber number = co_await ownNumber(trial);
    numberdesk::NumberChange change;
    change.label = QStringLiteral("Sales");
    trial->begin();
    auto answer = co_await trial->provider->updateNumber(number, change, {});
    trial->end(answer);
}

Task<void> linkAgent(Trial trial)
{
    OwnedNumber number = co_await ownNumber(trial);
    numberdesk::NumberChange change;
    // Of the sample account, where agents are not listed.
    change.linkAgent = QStringLiteral("20577609616603585");
    if (trial->provider->traits().offers(Operation::ListAgents)) {
        Result<numberdesk::AgentPage> agents = co_await trial->provider->listAgents({}, {});
        if (agents && !agents->items.isEmpty()) {
            change.linkAgent = agents->items.constFirst().id;
        }
    }
    trial->begin();
    auto answer = co_await trial->provider->updateNumber(number, change, {});
    trial->end(answer);
}

Task<void> cancelRelease(Trial trial)
{
    OwnedNumber number = co_await ownNumber(trial);
    numberdesk::ReleaseOutcome outcome = co_await trial->provider->release(number, {}, {});
    if (outcome.state != numberdesk::ReleaseOutcome::State::PendingRelease) {
        trial->obstacle = QStringLiteral("the release is not pending");
    }
    trial->begin();
    auto answer = co_await trial->provider->cancelRelease(number, {});
    trial->end(answer);
}

/// What can be asked, and whether a provider must offer it.
struct Asked
{
    const char *name;
    Task<void> (*flow)(Trial);
    std::optional<Operation> offered;
    bool isWrite = false;
};

QList<Asked> allAsked()
{
    return {{"account check", checkAccount, {}},
            {"search", searchNumbers, Operation::Search},
            {"requirements", readRequirements, Operation::Requirements},
            {"list numbers", listNumbers, Operation::ListNumbers},
            {"get number", getNumber, Operation::GetNumber},
            {"balance", readBalance, Operation::Balance},
            {"list agents", listAgents, Operation::ListAgents},
            {"list documents", listDocuments, Operation::Documents},
            {"upload document", uploadDocument, Operation::Documents, true},
            {"delete document", deleteDocument, Operation::Documents, true},
            {"change label", changeLabel, Operation::ChangeLabel, true},
            {"link agent", linkAgent, Operation::LinkAgent, true},
            {"cancel release", cancelRelease, Operation::CancelRelease, true}};
}

bool isChange(const Request &request)
{
    return request.method != "GET" && !(request.method == "POST" && request.path.endsWith("/search"));
}

/// How an answer may be called that is refused with a status.
QList<ErrorKind> kindsFor(int status)
{
    switch (status) {
    case 400:
    case 422:
        // Conflict: Vobiz says so that nothing is pending.
        return {ErrorKind::ValidationFailed, ErrorKind::NumberTaken, ErrorKind::RequirementMissing,
                ErrorKind::Conflict};
    case 401:
        return {ErrorKind::Unauthorized};
    case 402:
        return {ErrorKind::InsufficientBalance};
    case 403:
        return {ErrorKind::PermissionDenied, ErrorKind::KycRequired};
    case 404:
    case 405:
        return {ErrorKind::NotFound, ErrorKind::NotOffered};
    case 409:
        return {ErrorKind::Conflict, ErrorKind::NumberTaken};
    case 429:
        return {ErrorKind::RateLimited};
    default:
        return {ErrorKind::ProviderFault};
    }
}

/// How the end of a call with a fault may be called.
QList<ErrorKind> kindsFor(const Fault &fault)
{
    if (fault.meaning == Fault::Meaning::NeverSent) {
        return {ErrorKind::Unreachable};
    }
    if (fault.takesForever()) {
        return {ErrorKind::TimedOut, ErrorKind::Unreachable};
    }
    if (fault.answer && fault.answer->status >= 300) {
        return kindsFor(fault.answer->status);
    }
    switch (fault.behaviour) {
    case numberdesk::tests::Behaviour::CloseAfterEffect:
    case numberdesk::tests::Behaviour::ResetAfterEffect:
        return {ErrorKind::Unreachable};
    default:
        // ValidationFailed: the provider's own object was read and does not show the change.
        return {ErrorKind::MalformedReply, ErrorKind::Unreachable, ErrorKind::ValidationFailed};
    }
}

/// How often one request may arrive. Reads are tried three times; each time Qt sends a request without effect once more
/// by itself when the connection dies.
int mostRequests(const Asked &asked, const Fault &fault)
{
    using numberdesk::tests::Behaviour;
    const bool dies = fault.behaviour == Behaviour::CloseAfterEffect ||
                      fault.behaviour == Behaviour::ResetAfterEffect || fault.behaviour == Behaviour::Garbage;
    return asked.isWrite ? 1 : dies ? 6 : 3;
}

/// What can be read as an answer although something in it is spoiled: an answer of which nothing is needed, a list that
/// is empty, members that may be missing.
bool mayStillBeAnswer(const Asked &asked, const Fault &fault)
{
    const bool isSpoiledLightly = fault.spoiling != Fault::Spoiling::None;
    const bool hasNoBodyToCut = fault.behaviour == numberdesk::tests::Behaviour::HalfBody ||
                                fault.behaviour == numberdesk::tests::Behaviour::CutWithoutLength;
    return (isSpoiledLightly || hasNoBodyToCut || (fault.answer && fault.answer->status == 200 && asked.isWrite));
}

QString complaint(const Asked &asked, const OperationTrial &trial)
{
    if (!trial.obstacle.isEmpty()) {
        return trial.obstacle;
    }
    if (!trial.isOver) {
        return QStringLiteral("it did not end");
    }
    if (trial.mostOfOneRequest() > mostRequests(asked, trial.fault)) {
        return QStringLiteral("the request arrived %1 times").arg(trial.mostOfOneRequest());
    }
    if (!trial.error) {
        return mayStillBeAnswer(asked, trial.fault) ? QString() : QStringLiteral("it was taken for an answer");
    }
    if (!kindsFor(trial.fault).contains(trial.error->kind)) {
        return QStringLiteral("it ended as ") + errorKindName(trial.error->kind);
    }
    // A change that may have happened says so.
    if (asked.isWrite && !trial.neverLeft() && trial.fault.meaning == Fault::Meaning::Unclear &&
        trial.error->kind != ErrorKind::ValidationFailed && !trial.error->mayHaveHappened) {
        return QStringLiteral("it is said not to have happened");
    }
    return {};
}

} // namespace

class OperationFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FaultServer::prepareBomb();
        QVERIFY2(FaultServer::prepareTls(), "openssl is needed for the certificate of the test server");
    }

    void reads_data() { providers(); }
    void reads() { askAll(false, numberdesk::tests::faultsOfReads()); }

    void changes_data() { providers(); }
    void changes() { askAll(true, numberdesk::tests::faultsOfWrites()); }

private:
    static void providers()
    {
        QTest::addColumn<QString>("providerId");
        for (const QString &id : numberdesk::tests::carrierIds()) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }

    static void askAll(bool isWrite, const QList<Fault> &faults)
    {
        QFETCH(QString, providerId);
        struct Case
        {
            Asked asked;
            Trial trial;
        };
        QList<Case> cases;
        int place = 0;
        for (const Asked &asked : allAsked()) {
            if (asked.isWrite != isWrite) {
                continue;
            }
            for (const Fault &fault : faults) {
                // Each fault meets both transports, at different operations.
                const Transport transport = ++place % 2 == 0 ? Transport::Http : Transport::Https;
                auto trial = std::make_shared<OperationTrial>(providerId, transport, fault);
                if (asked.offered && !trial->provider->traits().offers(*asked.offered)) {
                    noteOutcome(QString::fromLatin1(asked.name), providerId, {}, fault, QStringLiteral("not offered"),
                                0);
                    continue;
                }
                trial->channel.hastensReads = true;
                trial->meets = isWrite ? isChange : [](const Request &) { return true; };
                cases.append({asked, trial});
                asked.flow(trial);
            }
        }
        const bool inTime = QTest::qWaitFor(
            [&] {
                return std::all_of(cases.cbegin(), cases.cend(), [](const Case &one) { return one.trial->isOver; });
            },
            TrialLimit);
        QStringList complaints;
        for (const Case &one : std::as_const(cases)) {
            const QString wrong = complaint(one.asked, *one.trial);
            if (!wrong.isEmpty()) {
                complaints.append(QStringLiteral("%1, %2 %3: %4")
                                      .arg(QString::fromLatin1(one.asked.name), one.trial->scheme(),
                                           QString::fromLatin1(one.trial->fault.name), wrong));
            }
            noteOutcome(QString::fromLatin1(one.asked.name), providerId, one.trial->scheme(), one.trial->fault,
                        !wrong.isEmpty()   ? QStringLiteral("WRONG")
                        : one.trial->error ? errorKindName(one.trial->error->kind)
                                           : QStringLiteral("answer"),
                        one.trial->mostOfOneRequest());
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        QVERIFY(inTime);
    }
};

QTEST_GUILESS_MAIN(OperationFaultsTest)
#include "tst_operationfaults.moc"
