// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which a purchase or a release can go wrong on its way, for every provider, over http and https: through
// the whole program from the order to the journal, against the provider's sample contract behind a server that fails.
#include "tests/faults/faulttrial.h"

#include <QTest>

using numberdesk::Journal;
using numberdesk::OwnedNumber;
using numberdesk::PurchaseIntent;
using numberdesk::Purchaser;
using numberdesk::PurchaseReconciler;
using numberdesk::ReleaseIntent;
using numberdesk::Releaser;
using numberdesk::Result;
using numberdesk::Task;
using numberdesk::tests::Fault;
using numberdesk::tests::FaultServer;
using numberdesk::tests::faultsOfWrites;
using numberdesk::tests::FaultTrial;
using numberdesk::tests::noteOutcome;

namespace {

using Transport = FaultServer::Transport;

constexpr int TrialLimit = 90000; // milliseconds

/// A trial with what became of its purchase and its release.
class MoneyTrial : public FaultTrial
{
public:
    MoneyTrial(const QString &id, Transport transport, const Fault &what)
        : FaultTrial(id, transport, what)
    {
        QObject::connect(&purchaser, &Purchaser::changed, &purchaser,
                         [this](const PurchaseIntent &intent) { bought = intent; });
        QObject::connect(&reconciler, &PurchaseReconciler::changed, &reconciler,
                         [this](const PurchaseIntent &intent) { bought = intent; });
        QObject::connect(&releaser, &Releaser::changed, &releaser,
                         [this](const ReleaseIntent &intent) { released = intent; });
        // The requests before it find somebody.
        QObject::connect(journal.get(), &Journal::appended, journal.get(),
                         [this](const numberdesk::JournalEntry &entry) {
                             if (isArmed && fault.meaning == Fault::Meaning::NeverSent &&
                                 entry.kind.endsWith(QStringLiteral(".sent"))) {
                                 deafen();
                             }
                         });
    }

    [[nodiscard]] bool isPurchaseOver() const
    {
        return bought && (bought->isSettled() || bought->state == PurchaseIntent::State::NotConfirmed);
    }

    [[nodiscard]] bool isReleaseOver() const
    {
        return released && (released->isSettled() || released->state == ReleaseIntent::State::NotConfirmed);
    }

    std::optional<PurchaseIntent> bought;
    std::optional<ReleaseIntent> released;
};

/// Finds a number and buys it. The trial lives until the flow has ended.
Task<void> buy(std::shared_ptr<MoneyTrial> trial, bool isArmed)
{
    Result<numberdesk::SearchPage> found =
        co_await trial->provider->searchNumbers(numberdesk::tests::searchWithAnswers(), {}, {});
    if (!found || found->items.isEmpty()) {
        trial->obstacle = QStringLiteral("no number is for sale");
        co_return;
    }
    numberdesk::PurchaseRequest request;
    request.accountId = numberdesk::tests::trialAccount();
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
Task<void> release(std::shared_ptr<MoneyTrial> trial)
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
    Result<ReleaseIntent> intent = co_await trial->releaser.release(numberdesk::tests::trialAccount(), number, {});
    if (!intent) {
        trial->obstacle = QStringLiteral("the release did not begin: ") + errorKindName(intent.error().kind);
    }
}

/// What every journal must look like after a trial; empty when it does.
QString complaintAboutJournal(const MoneyTrial &trial, const QString &intentId)
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

QString complaintAboutCount(const MoneyTrial &trial)
{
    if (trial.neverLeft()) {
        return trial.spoilt.isEmpty() ? QString() : QStringLiteral("something was sent");
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
QString complaintAboutPurchase(const MoneyTrial &trial)
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

QString complaintAboutRelease(const MoneyTrial &trial)
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

QString nameOf(const MoneyTrial &trial)
{
    return QStringLiteral("%1 %2: ").arg(trial.scheme(), QString::fromLatin1(trial.fault.name));
}

/// For the table.
QString endOf(const MoneyTrial &trial, const QString &complaint, const std::function<QString()> &state)
{
    if (!complaint.isEmpty()) {
        return QStringLiteral("WRONG");
    }
    const bool isBusy = trial.neverLeft() && trial.fault.takesForever();
    return isBusy ? QStringLiteral("not sent in time") : state();
}

using Trials = QList<std::shared_ptr<MoneyTrial>>;

bool areOver(const Trials &trials, bool (MoneyTrial::*isOver)() const)
{
    return std::all_of(trials.cbegin(), trials.cend(), [&](const std::shared_ptr<MoneyTrial> &trial) {
        return ((*trial).*isOver)() || !trial->obstacle.isEmpty();
    });
}

} // namespace

class MoneyFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FaultServer::prepareBomb();
        QVERIFY2(FaultServer::prepareTls(), "openssl is needed for the certificate of the test server");
    }

    void purchases_data() { providers({"mindhunters", "identitycall", "vobiz", "dialnexa", "vogent"}); }

    void purchases()
    {
        QFETCH(QString, providerId);
        QStringList complaints;
        Trials trials;
        for (const Transport transport : {Transport::Http, Transport::Https}) {
            for (const Fault &fault : faultsOfWrites()) {
                trials.append(std::make_shared<MoneyTrial>(providerId, transport, fault));
                buy(trials.constLast(), true);
            }
        }
        const bool inTime = QTest::qWaitFor([&] { return areOver(trials, &MoneyTrial::isPurchaseOver); }, TrialLimit);
        for (const auto &trial : trials) {
            const bool isOver = trial->isPurchaseOver() || !trial->obstacle.isEmpty();
            const QString complaint = isOver ? complaintAboutPurchase(*trial) : QStringLiteral("it did not end");
            if (!complaint.isEmpty()) {
                complaints.append(nameOf(*trial) + complaint);
            }
            noteOutcome(QStringLiteral("purchase"), providerId, trial->scheme(), trial->fault,
                        endOf(*trial, complaint, [&] { return purchaseStateName(trial->bought->state); }),
                        trial->mostOfOneRequest());
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        QVERIFY(inTime);
    }

    void releases_data() { providers({"mindhunters", "vobiz", "dialnexa", "vogent"}); }

    void releases()
    {
        QFETCH(QString, providerId);
        QStringList complaints;
        Trials trials;
        for (const Transport transport : {Transport::Http, Transport::Https}) {
            for (const Fault &fault : faultsOfWrites()) {
                if (!isDocumentedSuccess(providerId, fault)) {
                    trials.append(std::make_shared<MoneyTrial>(providerId, transport, fault));
                    release(trials.constLast());
                }
            }
        }
        const bool inTime = QTest::qWaitFor([&] { return areOver(trials, &MoneyTrial::isReleaseOver); }, TrialLimit);
        for (const auto &trial : trials) {
            const bool isOver = trial->isReleaseOver() || !trial->obstacle.isEmpty();
            const QString complaint = isOver ? complaintAboutRelease(*trial) : QStringLiteral("it did not end");
            if (!complaint.isEmpty()) {
                complaints.append(nameOf(*trial) + complaint);
            }
            noteOutcome(QStringLiteral("release"), providerId, trial->scheme(), trial->fault,
                        endOf(*trial, complaint, [&] { return releaseStateName(trial->released->state); }),
                        trial->mostOfOneRequest());
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
};

QTEST_GUILESS_MAIN(MoneyFaultsTest)
#include "tst_moneyfaults.moc"
