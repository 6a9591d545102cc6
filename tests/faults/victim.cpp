// SPDX-License-Identifier: GPL-3.0-or-later
//
// fault_victim PROFILE TASK [FAULT] [--money] [--tell]
//
// Numberdesk without its window: the composition of the program, on a profile, over HTTP, and a person who does TASK.
//   order   puts three numbers of each account into the cart, buys two of them, gives the first back at once and the
//           second after a moment
//   settle  does nothing: what an earlier run left open is settled
//   again   settles, then buys whatever is in the cart
// FAULT is where it dies or finds the disk full, --money what is counted for it, --tell says each step; see
// systemcalls.h. Prints a line for each thing that it did, and "done" when nothing is under way any more.
#include "app/composition.h"
#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/sessionsecretstore.h"
#include "core/inventory/inventorysync.h"
#include "core/purchasing/cart.h"
#include "core/purchasing/cartpurchase.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/purchasing/releaser.h"
#include "tests/faults/samplecarriers.h"
#include "tests/faults/systemcalls.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <cstdio>

namespace {

using namespace std::chrono_literals;
using numberdesk::Account;
using numberdesk::CartLine;
using numberdesk::CartPurchase;
using numberdesk::Composition;
using numberdesk::Consent;
using numberdesk::PurchaseIntent;
using numberdesk::PurchaseLine;
using numberdesk::PurchaseRequest;
using numberdesk::Services;
namespace calls = numberdesk::tests::SystemCalls;

constexpr std::chrono::milliseconds Patience = 20s;

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

/// Nothing is under way: no purchase, no release that waits for its time, no look at an unknown outcome, no reading.
bool isQuiet(const Services &services)
{
    const QList<numberdesk::ReleaseIntent> planned = services.releaser.planned();
    if (services.purchaser.isBusy() || services.sync.isRunning() ||
        std::any_of(planned.cbegin(), planned.cend(), [](const numberdesk::ReleaseIntent &intent) {
            return intent.state == numberdesk::ReleaseIntent::State::Scheduled;
        })) {
        return false;
    }
    const auto open = services.journal.openIntents();
    return !open || std::none_of(open->cbegin(), open->cend(), [&](const numberdesk::IntentRecord &record) {
        return services.reconciler.isSettling(record.id) || services.releaser.isSettling(record.id);
    });
}

bool waitUntilQuiet(const Services &services)
{
    return QTest::qWaitFor([&] { return isQuiet(services); }, static_cast<int>(Patience.count()));
}

QList<CartLine> linesFor(const Account &account, const QList<numberdesk::AvailableNumber> &numbers)
{
    QList<CartLine> lines;
    for (const numberdesk::AvailableNumber &number : numbers) {
        CartLine line;
        line.accountId = account.id;
        line.accountName = account.name;
        line.providerId = account.providerId;
        line.number = number;
        lines.append(line);
    }
    return lines;
}

QList<PurchaseRequest> requestsFor(const QList<CartLine> &lines)
{
    QList<PurchaseRequest> requests;
    for (const CartLine &line : lines) {
        PurchaseRequest request;
        request.accountId = line.accountId;
        request.order.number = line.number;
        request.place.purchaseId = QStringLiteral("purchase");
        request.place.lineId = line.id;
        requests.append(request);
    }
    return requests;
}

/// Confirms and buys. The numbers that were bought.
QList<PurchaseIntent> buy(const Services &services, const QList<CartLine> &lines)
{
    QList<PurchaseIntent> bought;
    if (lines.isEmpty()) {
        return bought;
    }
    CartPurchase purchase(services.purchaser, [](const QString &) { return 2; });
    const QList<PurchaseRequest> requests = requestsFor(lines);
    const Consent consent{QDateTime::currentDateTimeUtc(), digestOf(requests)};
    const auto ended = numberdesk::tests::waitFor(purchase.buy(requests, consent, {}), Patience);
    for (const PurchaseLine &line : ended ? *ended : QList<PurchaseLine>()) {
        const QString number = line.request.order.number.number.text();
        say(QStringLiteral("line %1 %2")
                .arg(number, line.intent ? purchaseStateName(line.intent->state) : errorKindName(line.error->kind)));
        if (line.intent && line.intent->number && line.intent->state == PurchaseIntent::State::Bought) {
            bought.append(*line.intent);
        }
    }
    return bought;
}

void fillCart(const Services &services, const Account &account)
{
    const auto session = numberdesk::tests::waitFor(services.sessions.session(account.id, {}), Patience);
    const auto found = numberdesk::tests::waitFor(
        session->provider->searchNumbers(numberdesk::tests::searchWithAnswers(), {}, {}), Patience);
    if (!found) {
        say(QStringLiteral("no search: ") + errorKindName(found.error().kind));
        return;
    }
    const auto added =
        numberdesk::tests::waitFor(services.cart.add(linesFor(account, found->items.mid(0, 3))), Patience);
    for (const CartLine &line : added ? added->added : QList<CartLine>()) {
        say(QStringLiteral("carted ") + line.number.number.text());
    }
}

/// The first number of each account at once, the others after a moment for changing one's mind.
void giveBack(const Services &services, const QList<PurchaseIntent> &bought)
{
    constexpr std::chrono::milliseconds Moment = 100ms;
    QSet<QString> given;
    for (const PurchaseIntent &intent : bought) {
        const auto session = numberdesk::tests::waitFor(services.sessions.session(intent.accountId, {}), Patience);
        if (!session->provider->traits().offers(numberdesk::Operation::Release)) {
            continue;
        }
        const bool isFirst = !given.contains(intent.accountId);
        given.insert(intent.accountId);
        const auto released = numberdesk::tests::waitFor(
            isFirst ? services.releaser.release(intent.accountId, *intent.number, {})
                    : services.releaser.schedule(intent.accountId, *intent.number, {}, Moment),
            Patience);
        say(QStringLiteral("release %1 %2")
                .arg(intent.number->number.text(),
                     released ? releaseStateName(released->state) : errorKindName(released.error().kind)));
    }
}

void order(const Services &services)
{
    for (const Account &account : services.accounts.accounts()) {
        fillCart(services, account);
    }
    say(QStringLiteral("buying"));
    QList<CartLine> wanted;
    QHash<QString, int> perAccount;
    for (const CartLine &line : services.cart.lines()) {
        if (perAccount[line.accountId]++ < 2) {
            wanted.append(line);
        }
    }
    giveBack(services, buy(services, wanted));
}

int run(const QString &profile, const QString &task)
{
    Composition::Options options;
    options.profileFolder = profile;
    auto keychain = std::make_unique<numberdesk::SessionSecretStore>();
    numberdesk::SessionSecretStore &tokens = *keychain;
    options.keychain = std::move(keychain);
    for (const QString &id : numberdesk::tests::carrierIds()) {
        // In memory, so it is done when the call returns. Its account has the carrier's name for an ID.
        tokens.store(numberdesk::tokenEntry(id), numberdesk::Secret(numberdesk::tests::makeContract(id)->token()), {});
    }
    // Long enough for a carrier that takes its time with a request whose sender is gone.
    options.waits = {150ms, 150ms};
    auto composition = Composition::open(std::move(options));
    if (!composition) {
        say(QStringLiteral("cannot open: ") + composition.error().advice);
        return 1;
    }
    (*composition)->start();
    const Services services = (*composition)->services();
    for (const QString &notice : (*composition)->notices()) {
        say(QStringLiteral("notice ") + notice);
    }
    QObject::connect(&services.journal, &numberdesk::Journal::appended, &services.journal,
                     [](const numberdesk::JournalEntry &entry) { calls::mark(entry.kind.toLatin1()); });
    if (!numberdesk::tests::waitFor(services.cart.load(), Patience)) {
        say(QStringLiteral("no cart"));
    }
    if (task == u"order") {
        order(services);
    } else if (!waitUntilQuiet(services)) {
        say(QStringLiteral("not settled"));
        return 1;
    }
    if (task == u"again") {
        buy(services, services.cart.lines());
    }
    if (!waitUntilQuiet(services)) {
        say(QStringLiteral("not quiet"));
        return 1;
    }
    composition->reset();
    say(QStringLiteral("done"));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() < 2) {
        std::fputs("fault_victim PROFILE order|settle|again [FAULT] [--money] [--tell]\n", stderr);
        return 2;
    }
    calls::Plan plan;
    for (const QString &word : words.mid(2)) {
        if (word == u"--money") {
            plan.onlyMoney = true;
        } else if (word == u"--tell") {
            plan.isTold = true;
        } else if (!calls::readFault(word.toLatin1(), plan)) {
            std::fprintf(stderr, "unknown: %s\n", qPrintable(word));
            return 2;
        }
    }
    calls::follow(plan);
    try {
        return run(words.at(0), words.at(1));
    } catch (const std::exception &late) {
        say(QStringLiteral("stuck: ") + QString::fromLocal8Bit(late.what()));
        return 1;
    }
}
