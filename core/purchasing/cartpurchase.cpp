// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/cartpurchase.h"

#include "core/purchasing/accountlanes.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace numberdesk {
namespace {

using Stage = PurchaseLine::Stage;

struct CartPurchaseText
{
    Q_DECLARE_TR_FUNCTIONS(CartPurchase)
};

Error conflict(const QString &advice)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.advice = advice;
    return error;
}

/// Whether what refused one line would refuse every further line of the account.
bool meetsAll(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::PermissionDenied:
    case ErrorKind::KycRequired:
    case ErrorKind::PurchaseLimitReached:
    case ErrorKind::TlsFailed:
    case ErrorKind::StorageFailed:
    case ErrorKind::KeychainFailed:
        return true;
    default:
        return false;
    }
}

/// The error that ended a line without a purchase; nothing when it was bought or may have been.
std::optional<Error> refusal(const PurchaseLine &line)
{
    if (!line.intent) {
        return line.error;
    }
    return line.intent->isSurelyNotBought() ? line.intent->error : std::nullopt;
}

void take(PurchaseLine &line, const Result<PurchaseIntent> &ended)
{
    line.stage = Stage::Ended;
    if (ended) {
        line.intent = *ended;
    } else {
        line.error = ended.error();
    }
}

int rank(const PurchaseLine &line)
{
    if (line.canBeRetried()) {
        return 0;
    }
    const bool isKnown = line.intent && (line.intent->state == PurchaseIntent::State::Bought ||
                                         line.intent->state == PurchaseIntent::State::Pending);
    return isKnown ? 2 : 1;
}

} // namespace

/// One confirmed purchase, shared by the flows that carry it out.
struct CartPurchase::Run
{
    QList<PurchaseLine> lines;
    /// What ended an account for all of its further lines.
    QHash<QString, Error> obstacles;
};

CartPurchase::CartPurchase(Purchaser &purchaser, std::function<int(const QString &)> concurrencyOf, QObject *parent)
    : QObject(parent)
    , m_purchaser(purchaser)
    , m_concurrencyOf(std::move(concurrencyOf))
{}

CartPurchase::~CartPurchase() = default;

Task<void> CartPurchase::serve(std::shared_ptr<Run> run, qsizetype index, std::stop_token stop)
{
    const QPointer<CartPurchase> self(this);
    PurchaseLine line = run->lines.at(index);
    const auto obstacle = run->obstacles.constFind(line.request.accountId);
    if (stop.stop_requested()) {
        line.stage = Stage::Cancelled;
    } else if (obstacle != run->obstacles.constEnd()) {
        line.stage = Stage::Ended;
        line.error = *obstacle;
    } else {
        line.stage = Stage::UnderWay;
    }
    run->lines[index] = line;
    Q_EMIT changed(line);
    if (!self || line.stage != Stage::UnderWay) {
        co_return;
    }
    Result<PurchaseIntent> ended = co_await m_purchaser.purchase(line.request, stop);
    take(line, ended);
    run->lines[index] = line;
    if (const std::optional<Error> why = refusal(line); why && meetsAll(*why)) {
        run->obstacles.insert(line.request.accountId, *why);
    }
    if (self) {
        Q_EMIT changed(line);
    }
}

Task<Result<QList<PurchaseLine>>> CartPurchase::buy(QList<PurchaseRequest> requests, Consent consent,
                                                    std::stop_token stop)
{
    using Ended = Result<QList<PurchaseLine>>;
    const QPointer<CartPurchase> self(this);
    if (m_run) {
        co_return Ended(
            failure(conflict(CartPurchaseText::tr("Another purchase is under way. Wait until it has ended."))));
    }
    if (!consent.covers(requests)) {
        co_return Ended(failure(conflict(CartPurchaseText::tr(
            "A number or a price is not the one that was confirmed. Nothing was bought. Review the purchase again."))));
    }
    const auto run = std::make_shared<Run>();
    QStringList accounts;
    for (const PurchaseRequest &request : std::as_const(requests)) {
        PurchaseLine line;
        line.index = run->lines.size();
        line.request = request;
        run->lines.append(line);
        accounts.append(request.accountId);
    }
    m_run = run;
    auto all = workThrough(this, accounts, m_concurrencyOf,
                           [this, run, stop](qsizetype index) { return serve(run, index, stop); });
    co_await std::move(all);
    if (self) {
        m_run.reset();
    }
    const QList<PurchaseLine> lines = run->lines;
    co_return Ended(lines);
}

QList<PurchaseLine> failuresFirst(QList<PurchaseLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(),
                     [](const PurchaseLine &left, const PurchaseLine &right) { return rank(left) < rank(right); });
    return lines;
}

} // namespace numberdesk
