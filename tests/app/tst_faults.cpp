// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which a purchase or a release can go wrong on its way, for every provider, over http and https: through
// the whole program from the order to the journal, against the provider's sample contract behind a server that fails.
// Long because the matrix, what carries a trial out and what it must end as are read together.
#include "core/http/accountqueue.h"
#include "core/http/httpclient.h"
#include "core/providers/allnumbers.h"
#include "core/providers/providerregistry.h"
#include "core/purchasing/purchaser.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/purchasing/releaser.h"
#include "core/purchasing/spendinglimits.h"
#include "core/sandbox/sandboxcontract.h"
#include "tests/support/faultserver.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::AccountQueue;
using numberdesk::AccountSession;
using numberdesk::HttpClient;
using numberdesk::HttpHeader;
using numberdesk::HttpReply;
using numberdesk::HttpRequest;
using numberdesk::Journal;
using numberdesk::OwnedNumber;
using numberdesk::PurchaseIntent;
using numberdesk::Purchaser;
using numberdesk::PurchaseReconciler;
using numberdesk::ReleaseIntent;
using numberdesk::Releaser;
using numberdesk::Result;
using numberdesk::Task;
using numberdesk::sandbox::Reply;
using numberdesk::sandbox::Request;
using numberdesk::tests::Behaviour;
using numberdesk::tests::FaultServer;

namespace {

using Transport = FaultServer::Transport;

/// Longest wait of a write whose answer never comes; long enough for a busy machine to receive it, mostly.
constexpr std::chrono::milliseconds HangLimit = 2500ms;
constexpr int TrialLimit = 60000; // milliseconds

/// What becomes of one write.
struct Fault
{
    enum class Meaning
    {
        Unclear, ///< nobody can tell from the answer what happened
        Refusal  ///< the provider says no, and nothing happened
    };

    QByteArray name;
    Meaning meaning = Meaning::Unclear;
    /// Whether the provider does what it is asked before the answer is spoiled.
    bool hasEffect = false;
    Behaviour behaviour = Behaviour::Answer;
    /// Instead of the provider's own answer.
    std::optional<Reply> answer;
};

QByteArray deepJson()
{
    constexpr int Levels = 10000;
    return QByteArray("{\"data\":").repeated(Levels) + "1" + QByteArray(Levels, '}');
}

QList<Fault> unclearFaults()
{
    const QList<std::pair<QByteArray, Behaviour>> deaths{{"closed", Behaviour::CloseAfterEffect},
                                                         {"reset", Behaviour::ResetAfterEffect},
                                                         {"garbage", Behaviour::Garbage},
                                                         {"hang", Behaviour::Hang},
                                                         {"redirect", Behaviour::RedirectElsewhere},
                                                         {"64 MiB", Behaviour::Flood},
                                                         {"gzip bomb", Behaviour::GzipBomb}};
    const QList<std::pair<QByteArray, Reply>> answers{
        {"500", Reply{500, R"({"error":"internal"})", "application/json", {}}},
        {"502", Reply{502, "<html>Bad gateway</html>", "text/html", {}}},
        {"503", Reply{503, "", "", {{"Retry-After", "1"}}}},
        {"504", Reply{504, "", "", {}}},
        {"empty 200", Reply{200, "", "application/json", {}}},
        {"HTML 200", Reply{200, "<!DOCTYPE html><html><body>Sign in</body></html>", "text/html", {}}},
        {"deep JSON", Reply{200, deepJson(), "application/json", {}}}};
    QList<Fault> faults;
    for (const bool effect : {true, false}) {
        const QByteArray when = effect ? " after the effect" : " before the effect";
        for (const auto &[name, behaviour] : deaths) {
            faults.append({name + when, Fault::Meaning::Unclear, effect, behaviour, {}});
        }
        for (const auto &[name, answer] : answers) {
            faults.append({name + when, Fault::Meaning::Unclear, effect, Behaviour::Answer, answer});
        }
    }
    // Half an answer needs a whole one.
    faults.append({"half body", Fault::Meaning::Unclear, true, Behaviour::HalfBody, {}});
    faults.append({"cut without length", Fault::Meaning::Unclear, true, Behaviour::CutWithoutLength, {}});
    return faults;
}

QList<Fault> refusals()
{
    QList<Fault> faults;
    for (const int status : {400, 401, 402, 403, 404, 405, 409, 422}) {
        const Reply answer{status, R"({"error":"refused","message":"refused"})", "application/json", {}};
        faults.append({QByteArray::number(status), Fault::Meaning::Refusal, false, Behaviour::Answer, answer});
    }
    const QString soon = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(90),
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    for (const QByteArray &wait : {QByteArray("90"), soon.toLatin1()}) {
        const Reply answer{429, R"({"error":"slow down"})", "application/json", {{"Retry-After", wait}}};
        faults.append({"429 for " + wait, Fault::Meaning::Refusal, false, Behaviour::Answer, answer});
    }
    return faults;
}

std::unique_ptr<numberdesk::sandbox::Contract> makeContract(const QString &providerId)
{
    namespace sample = numberdesk::sandbox;
    const QMap<QString, std::unique_ptr<sample::Contract> (*)()> makers{
        {QStringLiteral("mindhunters"), sample::makeMindHuntersContract},
        {QStringLiteral("identitycall"), sample::makeIdentityCallContract},
        {QStringLiteral("vobiz"), sample::makeVobizContract},
        {QStringLiteral("dialnexa"), sample::makeDialNexaContract},
        {QStringLiteral("vogent"), sample::makeVogentContract}};
    return makers.value(providerId)();
}

/// Whether a request buys or releases, which are the only ones that fail.
bool isSpending(const Request &request)
{
    // Vogent's search is a POST that only reads.
    return request.method == "DELETE" || (request.method == "POST" && !request.path.endsWith("/search"));
}

/// The account's way to its provider; a write that is going to hang is given a short time.
class HastyChannel : public numberdesk::HttpChannel
{
public:
    explicit HastyChannel(HttpClient &client)
        : m_queue(client, 4)
    {}

    Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop) override
    {
        if (writeLimit && request.effect == HttpRequest::Effect::Write) {
            request.timeLimit = writeLimit;
        }
        return m_queue.send(std::move(request), std::move(stop));
    }

    std::optional<std::chrono::milliseconds> writeLimit;

private:
    AccountQueue m_queue;
};

/// One provider behind a failing server, with everything that the program has between an order and the wire.
class Trial : public numberdesk::ProviderSource
{
public:
    Trial(const QString &id, Transport transport, Fault what)
        : providerId(id)
        , fault(std::move(what))
        , contract(makeContract(id))
        , server(transport)
        , client(nullptr)
        , channel(client)
        , journal(std::move(*Journal::open(folder.filePath(QStringLiteral("journal.sqlite")))))
        , reconciler(*this, *journal)
        , limits(*journal)
        , purchaser(*this, *journal, reconciler, limits)
        , releaser(*this, *journal)
    {
        reconciler.waits = {10ms, 10ms};
        releaser.waits = {10ms, 10ms};
        server.setAnswer([this](const Request &request) { return answer(request); });
        server.setBehaviourFor([this](const Request &request) {
            return isArmed && isSpending(request) ? fault.behaviour : Behaviour::Answer;
        });
        const auto description = *numberdesk::findProvider(id);
        numberdesk::AccountInput input;
        input.fields = contract->accountFields();
        input.token = numberdesk::Secret(contract->token());
        input.address = server.address().toString() + contract->basePath();
        const auto checked = description.check(input);
        numberdesk::ProviderContext context;
        context.fields = checked->fields;
        context.token = checked->token;
        context.address = QUrl(checked->address);
        context.channel = &channel;
        context.memory = &memory;
        provider = description.create(std::move(context));
        QObject::connect(&purchaser, &Purchaser::changed, &purchaser,
                         [this](const PurchaseIntent &intent) { bought = intent; });
        QObject::connect(&reconciler, &PurchaseReconciler::changed, &reconciler,
                         [this](const PurchaseIntent &intent) { bought = intent; });
        QObject::connect(&releaser, &Releaser::changed, &releaser,
                         [this](const ReleaseIntent &intent) { released = intent; });
    }

    Task<Result<AccountSession>> session(QString accountId, std::stop_token) override
    {
        AccountSession ready;
        ready.accountId = accountId;
        ready.accountName = QStringLiteral("Desk");
        ready.providerId = providerId;
        ready.providerName = providerId;
        ready.provider = provider;
        co_return Result<AccountSession>(ready);
    }

    /// From now on the fault applies.
    void arm()
    {
        isArmed = true;
        if (fault.behaviour == Behaviour::Hang) {
            channel.writeLimit = HangLimit;
        }
    }

    [[nodiscard]] bool isPurchaseOver() const
    {
        return bought && (bought->isSettled() || bought->state == PurchaseIntent::State::NotConfirmed);
    }

    [[nodiscard]] bool isReleaseOver() const
    {
        return released && (released->isSettled() || released->state == ReleaseIntent::State::NotConfirmed);
    }

    /// A machine so busy that the time was over before the request had left.
    [[nodiscard]] bool neverLeft() const { return fault.behaviour == Behaviour::Hang && spoilt.isEmpty(); }

    /// How often the spoilt request arrived; the requests of Vogent's two ways of buying are two requests.
    [[nodiscard]] int mostOfOneRequest() const
    {
        int most = 0;
        for (const QByteArray &path : spoilt) {
            most = std::max(most, static_cast<int>(spoilt.count(path)));
        }
        return most;
    }

    QString providerId;
    Fault fault;
    QTemporaryDir folder;
    std::unique_ptr<numberdesk::sandbox::Contract> contract;
    FaultServer server;
    HttpClient client;
    HastyChannel channel;
    numberdesk::tests::MapMemory memory;
    std::unique_ptr<Journal> journal;
    PurchaseReconciler reconciler;
    numberdesk::SpendingLimits limits;
    Purchaser purchaser;
    Releaser releaser;
    std::shared_ptr<numberdesk::Provider> provider;
    bool isArmed = false;
    /// Paths of the requests that the fault met, in order.
    QList<QByteArray> spoilt;
    /// Status of what the provider really did with them.
    QList<int> effects;
    /// Why the trial could not begin.
    QString obstacle;
    std::optional<PurchaseIntent> bought;
    std::optional<ReleaseIntent> released;

private:
    Reply answer(const Request &request)
    {
        if (!isArmed || !isSpending(request)) {
            return contract->answer(request);
        }
        spoilt.append(request.path);
        Reply reply;
        if (fault.hasEffect) {
            reply = contract->answer(request);
            effects.append(reply.status);
        }
        return fault.answer.value_or(reply);
    }
};

const QString Account = QStringLiteral("desk");

/// Finds a number and buys it. The trial lives until the flow has ended.
Task<void> buy(std::shared_ptr<Trial> trial, bool isArmed)
{
    numberdesk::SearchQuery query;
    query.country = *numberdesk::CountryCode::fromText(u"US");
    query.type = numberdesk::NumberType::Kind::Local;
    query.pattern = QStringLiteral("415");
    query.match = numberdesk::SearchQuery::Match::StartsWith;
    Result<numberdesk::SearchPage> found = co_await trial->provider->searchNumbers(query, {}, {});
    if (!found || found->items.isEmpty()) {
        trial->obstacle = QStringLiteral("no number is for sale");
        co_return;
    }
    numberdesk::PurchaseRequest request;
    request.accountId = Account;
    request.order.number = found->items.constFirst();
    if (isArmed) {
        trial->arm();
    }
    Result<PurchaseIntent> intent = co_await trial->purchaser.purchase(request, {});
    if (!intent) {
        trial->obstacle = QStringLiteral("the purchase did not begin: ") + errorKindName(intent.error().kind);
    }
}

/// Buys a number in peace and releases it.
Task<void> release(std::shared_ptr<Trial> trial)
{
    Task<void> buying = buy(trial, false);
    co_await std::move(buying);
    if (!trial->obstacle.isEmpty()) {
        co_return;
    }
    if (!trial->bought->number) {
        trial->obstacle = QStringLiteral("nothing to release was bought");
        co_return;
    }
    OwnedNumber number = *trial->bought->number;
    trial->arm();
    Result<ReleaseIntent> intent = co_await trial->releaser.release(Account, number, {});
    if (!intent) {
        trial->obstacle = QStringLiteral("the release did not begin: ") + errorKindName(intent.error().kind);
    }
}

/// What every journal must look like after a trial; empty when it does.
QString complaintAboutJournal(const Trial &trial, const QString &intentId)
{
    const auto chain = trial.journal->verify();
    if (!chain || chain->brokenAt()) {
        return QStringLiteral("the journal's chain is broken");
    }
    const auto open = trial.journal->openIntents();
    for (const numberdesk::IntentRecord &record : *open) {
        if (record.id != intentId || record.state != u"not-confirmed") {
            return QStringLiteral("an intent was left %1").arg(record.state);
        }
    }
    return {};
}

QString complaintAboutCount(const Trial &trial)
{
    if (trial.neverLeft()) {
        return {};
    }
    if (trial.mostOfOneRequest() != 1) {
        return QStringLiteral("the request arrived %1 times").arg(trial.mostOfOneRequest());
    }
    if (trial.fault.hasEffect && (trial.effects.size() != 1 || trial.effects.constFirst() >= 300)) {
        return QStringLiteral("the sample carrier did not do it (%1)").arg(trial.effects.value(0));
    }
    const bool isFallback =
        trial.fault.answer && (trial.fault.answer->status == 404 || trial.fault.answer->status == 405);
    if (trial.spoilt.size() > (isFallback ? 2 : 1)) {
        return QStringLiteral("%1 requests were sent").arg(trial.spoilt.size());
    }
    return {};
}

/// What is wrong with the end of a purchase; empty when nothing is.
QString complaintAboutPurchase(const Trial &trial)
{
    using State = PurchaseIntent::State;
    if (!trial.obstacle.isEmpty()) {
        return trial.obstacle;
    }
    const QString state = purchaseStateName(trial.bought->state);
    bool isRight = false;
    if (trial.neverLeft()) {
        isRight = trial.bought->isSurelyNotBought();
    } else if (trial.fault.hasEffect) {
        isRight = trial.bought->state == State::Bought || trial.bought->state == State::Pending;
    } else if (trial.fault.meaning == Fault::Meaning::Refusal) {
        isRight = trial.bought->state == State::Refused;
    } else {
        isRight = (trial.bought->state == State::NotBought || trial.bought->state == State::NotConfirmed) &&
                  !trial.bought->evidence.isEmpty();
    }
    if (!isRight) {
        return QStringLiteral("it ended as %1, %2 request(s) arrived").arg(state).arg(trial.spoilt.size());
    }
    const QString count = complaintAboutCount(trial);
    return count.isEmpty() ? complaintAboutJournal(trial, trial.bought->id) : count;
}

QString complaintAboutRelease(const Trial &trial)
{
    using State = ReleaseIntent::State;
    if (!trial.obstacle.isEmpty()) {
        return trial.obstacle;
    }
    const QString state = releaseStateName(trial.released->state);
    bool isRight = false;
    if (trial.neverLeft()) {
        isRight = trial.released->state == State::Refused || trial.released->state == State::NotReleased;
    } else if (trial.fault.hasEffect) {
        isRight = trial.released->state == State::Released || trial.released->state == State::PendingRelease;
    } else if (trial.fault.meaning == Fault::Meaning::Refusal) {
        isRight = trial.released->state == State::Refused;
    } else {
        isRight = trial.released->state == State::NotReleased && !trial.released->evidence.isEmpty();
    }
    if (!isRight) {
        return QStringLiteral("it ended as %1, %2 request(s) arrived").arg(state).arg(trial.spoilt.size());
    }
    const QString count = complaintAboutCount(trial);
    return count.isEmpty() ? complaintAboutJournal(trial, trial.released->id) : count;
}

/// A fault that the provider's documentation makes a success: nobody could tell it from one.
bool isDocumentedSuccess(const QString &providerId, const Fault &fault)
{
    // Source: providers/dialnexa.md, section 2: a release is answered with a message or with an empty 200.
    return providerId == u"dialnexa" && !fault.hasEffect && fault.answer && fault.answer->status == 200 &&
           fault.answer->body.isEmpty();
}

QString nameOf(const Trial &trial)
{
    return QStringLiteral("%1 %2: ").arg(trial.server.address().scheme(), QString::fromLatin1(trial.fault.name));
}

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(FaultServer::prepareTls(), "openssl is needed for the certificate of the test server");
    }

    void aPurchaseIsSentOnceAndItsOutcomeFound_data()
    {
        providers({"mindhunters", "identitycall", "vobiz", "dialnexa", "vogent"});
    }

    void aPurchaseIsSentOnceAndItsOutcomeFound()
    {
        QFETCH(QString, providerId);
        QStringList complaints;
        QList<std::shared_ptr<Trial>> trials;
        for (const Transport transport : {Transport::Http, Transport::Https}) {
            for (const Fault &fault : unclearFaults() + refusals()) {
                trials.append(std::make_shared<Trial>(providerId, transport, fault));
                buy(trials.constLast(), true);
            }
        }
        const bool inTime = QTest::qWaitFor([&] { return areOver(trials, &Trial::isPurchaseOver); }, TrialLimit);
        for (const auto &trial : trials) {
            const bool isOver = trial->isPurchaseOver() || !trial->obstacle.isEmpty();
            const QString complaint = isOver ? complaintAboutPurchase(*trial) : QStringLiteral("it did not end");
            if (!complaint.isEmpty()) {
                complaints.append(nameOf(*trial) + complaint);
            }
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        QVERIFY(inTime);
    }

    void aReleaseIsSentOnceAndItsOutcomeFound_data() { providers({"mindhunters", "vobiz", "dialnexa", "vogent"}); }

    void aReleaseIsSentOnceAndItsOutcomeFound()
    {
        QFETCH(QString, providerId);
        QStringList complaints;
        QList<std::shared_ptr<Trial>> trials;
        for (const Transport transport : {Transport::Http, Transport::Https}) {
            for (const Fault &fault : unclearFaults() + refusals()) {
                if (!isDocumentedSuccess(providerId, fault)) {
                    trials.append(std::make_shared<Trial>(providerId, transport, fault));
                    release(trials.constLast());
                }
            }
        }
        const bool inTime = QTest::qWaitFor([&] { return areOver(trials, &Trial::isReleaseOver); }, TrialLimit);
        for (const auto &trial : trials) {
            const bool isOver = trial->isReleaseOver() || !trial->obstacle.isEmpty();
            const QString complaint = isOver ? complaintAboutRelease(*trial) : QStringLiteral("it did not end");
            if (!complaint.isEmpty()) {
                complaints.append(nameOf(*trial) + complaint);
            }
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        QVERIFY(inTime);
    }

private:
    static void providers(std::initializer_list<const char *> ids)
    {
        QTest::addColumn<QString>("providerId");
        for (const char *id : ids) {
            QTest::newRow(id) << QString::fromLatin1(id);
        }
    }

    static bool areOver(const QList<std::shared_ptr<Trial>> &trials, bool (Trial::*isOver)() const)
    {
        return std::all_of(trials.cbegin(), trials.cend(), [&](const std::shared_ptr<Trial> &trial) {
            return ((*trial).*isOver)() || !trial->obstacle.isEmpty();
        });
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
