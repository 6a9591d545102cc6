// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/killtrial.h"

#include "core/accounts/accountstore.h"
#include "core/providers/providerregistry.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

namespace numberdesk::tests {
namespace {

using namespace std::chrono_literals;

/// No run needs so long, however busy the machine.
constexpr std::chrono::milliseconds Patience = 60s;
/// Shorter than the first wait of the program before it looks again.
constexpr std::chrono::milliseconds Lateness = 30ms;

bool isSuccess(const sandbox::Reply &reply) { return reply.status >= 200 && reply.status < 300; }

QByteArray digitsOf(const QString &text)
{
    QByteArray digits;
    for (const QChar letter : text) {
        if (letter.isDigit()) {
            digits.append(static_cast<char>(letter.toLatin1()));
        }
    }
    return digits;
}

QString nameOf(const PurchaseIntent &intent)
{
    return QStringLiteral("%1 of %2").arg(intent.order.number.number.text(), intent.accountId);
}

QString nameOf(const ReleaseIntent &intent)
{
    return QStringLiteral("%1 of %2").arg(intent.number.number.text(), intent.accountId);
}

} // namespace

QString wireName(Wire wire)
{
    static const QMap<Wire, QString> names{{Wire::Answers, QStringLiteral("answers")},
                                           {Wire::Late, QStringLiteral("late")},
                                           {Wire::LostAnswer, QStringLiteral("lost answer")},
                                           {Wire::NoAnswer, QStringLiteral("no answer")},
                                           {Wire::FaultAfterEffect, QStringLiteral("fault after effect")},
                                           {Wire::Fault, QStringLiteral("fault")},
                                           {Wire::Refuses, QStringLiteral("refuses")}};
    return names.value(wire);
}

/// What is on the disk after all runs.
struct KillTrial::Kept
{
    std::unique_ptr<Journal> journal;
    QList<PurchaseIntent> purchases;
    QList<ReleaseIntent> releases;
    QList<CartLine> cart;
};

KillTrial::KillTrial(const QString &victim, const QStringList &providerIds, Wire wire)
    : m_victim(victim)
    , m_wire(wire)
{
    for (const QString &id : providerIds) {
        setUp(id);
    }
}

void KillTrial::setUp(const QString &id)
{
    Carrier &carrier = m_carriers[id];
    carrier.contract = makeContract(id);
    carrier.server = std::make_unique<FaultServer>(FaultServer::Transport::Http);
    carrier.server->setAnswer([this, &carrier](const sandbox::Request &request) { return answer(carrier, request); });
    carrier.server->setDelayFor([this](const sandbox::Request &request) {
        return m_run == 1 && m_wire == Wire::Late && isSpending(request) ? Lateness : 0ms;
    });
    carrier.server->setBehaviourFor([this](const sandbox::Request &request) {
        if (m_run != 1 || !isSpending(request)) {
            return Behaviour::Answer;
        }
        return m_wire == Wire::LostAnswer ? Behaviour::CloseAfterEffect
               : m_wire == Wire::NoAnswer ? Behaviour::Hang
                                          : Behaviour::Answer;
    });
    const ProviderDescription description = *findProvider(id);
    AccountInput input;
    input.fields = carrier.contract->accountFields();
    input.token = Secret(carrier.contract->token());
    input.address = carrier.server->address().toString() + carrier.contract->basePath();
    const auto checked = description.check(input);
    AccountStore accounts(m_folder.filePath(QStringLiteral("accounts.json")));
    Account account;
    // So that fault_victim knows its token.
    account.id = id;
    account.providerId = id;
    account.name = id;
    account.fields = checked->fields;
    account.address = checked->address;
    if (!accounts.load() || !accounts.add(account)) {
        qFatal("the account of %s cannot be kept", qPrintable(id));
    }
}

sandbox::Reply KillTrial::answer(Carrier &carrier, const sandbox::Request &request)
{
    if (!isSpending(request)) {
        return carrier.contract->answer(request);
    }
    Arrival arrival{m_run, request, false};
    sandbox::Reply reply;
    if (m_run == 1 && m_wire == Wire::Refuses) {
        reply = sandbox::Reply{409, R"({"error":"taken","message":"taken"})", "application/json", {}};
    } else if (m_run == 1 && m_wire == Wire::Fault) {
        reply = sandbox::Reply{500, R"({"error":"internal"})", "application/json", {}};
    } else {
        reply = carrier.contract->answer(request);
        arrival.hadEffect = isSuccess(reply);
        if (m_run == 1 && m_wire == Wire::FaultAfterEffect) {
            reply = sandbox::Reply{500, R"({"error":"internal"})", "application/json", {}};
        }
    }
    carrier.arrivals.append(arrival);
    return reply;
}

Run KillTrial::run(const QString &task, const Ending &ending)
{
    ++m_run;
    Run run;
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{m_folder.path(), task};
    if (!ending.fault.isEmpty()) {
        arguments.append(ending.fault);
    }
    if (ending.onlyMoney) {
        arguments.append(QStringLiteral("--money"));
    }
    if (ending.fault.isEmpty() && !ending.killAfter) {
        arguments.append(QStringLiteral("--tell"));
    }
    process.start(m_victim, arguments);
    std::optional<std::chrono::milliseconds> deadline = ending.killAfter;
    if (!deadline && m_wire == Wire::NoAnswer && m_run == 1) {
        // The answer never comes; long after the request has left.
        deadline = 3s;
    }
    const auto limit = deadline.value_or(Patience);
    const bool isEnded =
        QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, static_cast<int>(limit.count()));
    if (!isEnded) {
        process.kill();
        process.waitForFinished(10000);
        run.isKilled = deadline.has_value();
        run.failure = deadline ? QString() : QStringLiteral("it did not end");
    } else if (process.exitStatus() == QProcess::CrashExit) {
        run.isKilled = process.exitCode() == SIGKILL;
        run.failure = run.isKilled ? QString() : QStringLiteral("it ended by signal %1").arg(process.exitCode());
    }
    run.took = std::chrono::milliseconds(clock.elapsed());
    run.said = QString::fromUtf8(process.readAll()).split(u'\n', Qt::SkipEmptyParts);
    run.isDone = run.said.contains(QStringLiteral("done"));
    // A profile that cannot be opened because the disk is full says so, and nothing has begun.
    const bool isRefused = !ending.fault.isEmpty() && !run.said.filter(QStringLiteral("cannot open: ")).isEmpty();
    if (!run.isDone && !run.isKilled && !isRefused && run.failure.isEmpty()) {
        run.failure =
            QStringLiteral("it gave up: ") + run.said.mid(std::max<qsizetype>(0, run.said.size() - 3)).join(u'|');
    }
    for (const QString &line : std::as_const(run.said)) {
        if (line.startsWith(u"carted ")) {
            m_carted.append(line.mid(7));
        }
        if (line.startsWith(u"notice ") && ending.fault.isEmpty() && run.failure.isEmpty()) {
            run.failure = line;
        }
    }
    // Requests that were on their way when it died.
    QTest::qWait(static_cast<int>(run.isKilled && m_wire == Wire::Late ? 2 * Lateness.count() : 5));
    return run;
}

QList<KillTrial::Arrival> KillTrial::arrivalsFor(const QString &accountId, const PhoneNumber &number, const QString &id,
                                                 bool wantsRelease) const
{
    QList<Arrival> found;
    const auto carrier = m_carriers.find(accountId);
    if (carrier == m_carriers.end()) {
        return found;
    }
    const QByteArray digits = digitsOf(number.text());
    for (const Arrival &arrival : carrier->second.arrivals) {
        const bool isRightKind = isRelease(arrival.request) == wantsRelease;
        const bool isAboutIt = arrival.request.path.contains(digits) || arrival.request.body.contains(digits) ||
                               (!id.isEmpty() && arrival.request.path.contains(QUrl::toPercentEncoding(id)));
        if (isRightKind && isAboutIt) {
            found.append(arrival);
        }
    }
    return found;
}

QStringList KillTrial::complaints()
{
    QStringList complaints;
    Kept kept;
    auto journal = Journal::open(m_folder.filePath(QStringLiteral("journal.sqlite")));
    if (!journal) {
        return {QStringLiteral("the journal cannot be opened: ") + journal.error().advice};
    }
    kept.journal = std::move(*journal);
    for (const QString &notice : kept.journal->notices()) {
        complaints.append(QStringLiteral("the journal says: ") + notice);
    }
    const auto chain = kept.journal->verify();
    if (!chain || !chain->isWhole()) {
        complaints.append(QStringLiteral("the journal's chain is broken"));
    }
    const auto purchases = kept.journal->intentsSince(0, QStringLiteral("purchase.prepared"));
    const auto releases = kept.journal->intentsSince(0, QStringLiteral("release.sent"));
    const auto planned = kept.journal->intentsSince(0, QStringLiteral("release.scheduled"));
    if (!purchases || !releases || !planned) {
        return {QStringLiteral("the journal cannot be read")};
    }
    for (const JournalledIntent &entry : *purchases) {
        kept.purchases.append(*purchaseIntentFrom(**kept.journal->intent(entry.id)));
    }
    QSet<QString> ids;
    for (const JournalledIntent &entry : *releases + *planned) {
        if (!ids.contains(entry.id)) {
            kept.releases.append(*releaseIntentFrom(**kept.journal->intent(entry.id)));
        }
        ids.insert(entry.id);
    }
    Cart cart(m_folder.filePath(QStringLiteral("cart.sqlite")));
    if (!tests::waitFor(cart.load(), Patience)) {
        complaints.append(QStringLiteral("the cart cannot be read"));
    }
    for (const QString &notice : cart.notices()) {
        complaints.append(QStringLiteral("the cart says: ") + notice);
    }
    kept.cart = cart.lines();
    judgePurchases(kept, complaints);
    judgeReleases(kept, complaints);
    judgeCart(kept, complaints);
    return complaints;
}

void KillTrial::judgePurchases(const Kept &kept, QStringList &complaints)
{
    using State = PurchaseIntent::State;
    qsizetype known = 0;
    qsizetype arrived = 0;
    for (const auto &[id, carrier] : m_carriers) {
        arrived += std::count_if(carrier.arrivals.cbegin(), carrier.arrivals.cend(),
                                 [](const Arrival &arrival) { return !isRelease(arrival.request); });
    }
    QSet<QString> told;
    for (const PurchaseIntent &intent : kept.purchases) {
        ++outcomes[QStringLiteral("purchase ") + purchaseStateName(intent.state)];
        if (!intent.isSettled() && intent.state != State::NotConfirmed) {
            complaints.append(QStringLiteral("%1 is left %2").arg(nameOf(intent), purchaseStateName(intent.state)));
        }
        const QString key = intent.accountId + u' ' + intent.order.number.number.identity();
        if (told.contains(key)) {
            continue;
        }
        told.insert(key);
        // All intents of one number: they follow one another, so the requests are theirs one by one.
        QList<PurchaseIntent> same;
        for (const PurchaseIntent &other : kept.purchases) {
            if (other.accountId == intent.accountId && other.order.number.number == intent.order.number.number) {
                same.append(other);
            }
        }
        const QList<Arrival> arrivals = arrivalsFor(intent.accountId, intent.order.number.number, {}, false);
        known += arrivals.size();
        qsizetype sent = 0;
        qsizetype bought = 0;
        qsizetype open = 0;
        for (const PurchaseIntent &one : same) {
            const auto lines = kept.journal->entriesOf(one.id);
            const qsizetype sends = std::count_if(
                lines->cbegin(), lines->cend(), [](const JournalEntry &line) { return line.kind == u"purchase.sent"; });
            sent += sends;
            bought += one.state == State::Bought || one.state == State::Pending ? 1 : 0;
            open += one.state == State::NotConfirmed ? 1 : 0;
            if (sends > 1) {
                complaints.append(QStringLiteral("%1 was sent %2 times by its journal").arg(nameOf(one)).arg(sends));
            }
        }
        if (arrivals.size() > sent) {
            complaints.append(QStringLiteral("%1: %2 requests arrived, the journal sent %3")
                                  .arg(nameOf(intent))
                                  .arg(arrivals.size())
                                  .arg(sent));
        }
        for (int run = 1; run <= m_run; ++run) {
            const qsizetype inRun = std::count_if(arrivals.cbegin(), arrivals.cend(),
                                                  [&](const Arrival &arrival) { return arrival.run == run; });
            if (inRun > 1) {
                complaints.append(QStringLiteral("%1: %2 requests in one run").arg(nameOf(intent)).arg(inRun));
            }
        }
        const qsizetype effects =
            std::count_if(arrivals.cbegin(), arrivals.cend(), [](const Arrival &arrival) { return arrival.hadEffect; });
        if (effects > 1) {
            complaints.append(QStringLiteral("%1 was bought %2 times").arg(nameOf(intent)).arg(effects));
        }
        if (effects == 1 && bought != 1) {
            complaints.append(QStringLiteral("%1 was bought, and the journal says %2")
                                  .arg(nameOf(intent), purchaseStateName(same.constLast().state)));
        }
        if (effects == 0 && bought > 0) {
            complaints.append(QStringLiteral("%1 was not bought, and the journal says it was").arg(nameOf(intent)));
        }
        for (qsizetype index = 0; index < same.size(); ++index) {
            // What arrived beyond one for each is the last one's.
            const qsizetype surplus =
                index + 1 == same.size() ? std::max<qsizetype>(0, arrivals.size() - same.size()) : 0;
            ++requestsPerIntent[static_cast<int>((index < arrivals.size() ? 1 : 0) + surplus)];
        }
        if (open > 0 && effects > 0) {
            complaints.append(QStringLiteral("%1 was bought, and nobody knows").arg(nameOf(intent)));
        }
    }
    if (arrived != known) {
        complaints.append(
            QStringLiteral("%1 purchase requests arrived, %2 of them of an intent").arg(arrived).arg(known));
    }
}

void KillTrial::judgeReleases(const Kept &kept, QStringList &complaints)
{
    using State = ReleaseIntent::State;
    qsizetype known = 0;
    qsizetype arrived = 0;
    for (const auto &[id, carrier] : m_carriers) {
        arrived += std::count_if(carrier.arrivals.cbegin(), carrier.arrivals.cend(),
                                 [](const Arrival &arrival) { return isRelease(arrival.request); });
    }
    for (const ReleaseIntent &intent : kept.releases) {
        ++outcomes[QStringLiteral("release ") + releaseStateName(intent.state)];
        const QList<Arrival> arrivals = arrivalsFor(intent.accountId, intent.number.number, intent.number.id, true);
        known += arrivals.size();
        ++requestsPerIntent[static_cast<int>(arrivals.size())];
        if (arrivals.size() > 1) {
            complaints.append(QStringLiteral("%1: %2 releases arrived").arg(nameOf(intent)).arg(arrivals.size()));
        }
        // One that is held was not sent, and the person is asked again.
        if (!intent.isSettled() && intent.state != State::NotConfirmed && intent.state != State::Held) {
            complaints.append(
                QStringLiteral("the release of %1 is left %2").arg(nameOf(intent), releaseStateName(intent.state)));
        }
        const bool isGone = intent.state == State::Released || intent.state == State::PendingRelease;
        const bool hadEffect =
            std::any_of(arrivals.cbegin(), arrivals.cend(), [](const Arrival &arrival) { return arrival.hadEffect; });
        if (isGone != hadEffect) {
            complaints.append(QStringLiteral("the release of %1 %2, and the journal says %3")
                                  .arg(nameOf(intent),
                                       hadEffect ? QStringLiteral("took effect") : QStringLiteral("took no effect"),
                                       releaseStateName(intent.state)));
        }
    }
    if (arrived != known) {
        complaints.append(QStringLiteral("%1 releases arrived, %2 of them of an intent").arg(arrived).arg(known));
    }
}

void KillTrial::judgeCart(const Kept &kept, QStringList &complaints)
{
    const auto isBought = [&](const QString &number) {
        return std::any_of(kept.purchases.cbegin(), kept.purchases.cend(), [&](const PurchaseIntent &intent) {
            return intent.order.number.number.text() == number &&
                   (intent.state == PurchaseIntent::State::Bought || intent.state == PurchaseIntent::State::Pending);
        });
    };
    QStringList inCart;
    for (const CartLine &line : kept.cart) {
        inCart.append(line.number.number.text());
        if (isBought(line.number.number.text())) {
            complaints.append(QStringLiteral("%1 was bought and is in the cart").arg(line.number.number.text()));
        }
    }
    for (const QString &number : std::as_const(m_carted)) {
        if (!inCart.contains(number) && !isBought(number)) {
            complaints.append(QStringLiteral("%1 was lost from the cart").arg(number));
        }
    }
}

} // namespace numberdesk::tests
