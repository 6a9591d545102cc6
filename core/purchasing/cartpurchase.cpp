// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/cartpurchase.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <vector>

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

    /// The next waiting line of an account; -1 when there is none.
    [[nodiscard]] qsizetype next(const QString &accountId) const
    {
        const auto found = std::find_if(lines.cbegin(), lines.cend(), [&](const PurchaseLine &line) {
            return line.stage == Stage::Waiting && line.request.accountId == accountId;
        });
        return found == lines.cend() ? -1 : found - lines.cbegin();
    }

    [[nodiscard]] QStringList accounts() const
    {
        QStringList ids;
        for (const PurchaseLine &line : lines) {
            ids.append(line.request.accountId);
        }
        ids.removeDuplicates();
        return ids;
    }
};

CartPurchase::CartPurchase(Purchaser &purchaser, std::function<int(const QString &)> concurrencyOf, QObject *parent)
    : QObject(parent)
    , m_purchaser(purchaser)
    , m_concurrencyOf(std::move(concurrencyOf))
{}

CartPurchase::~CartPurchase() = default;

Task<void> CartPurchase::serve(std::shared_ptr<Run> run, QString accountId, std::stop_token stop)
{
    const QPointer<CartPurchase> self(this);
    for (qsizetype index = run->next(accountId); index >= 0; index = run->next(accountId)) {
        PurchaseLine line = run->lines.at(index);
        const auto obstacle = run->obstacles.constFind(accountId);
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
        if (!self) {
            co_return;
        }
        if (line.stage != Stage::UnderWay) {
            continue;
        }
        Result<PurchaseIntent> ended = co_await m_purchaser.purchase(line.request, stop);
        take(line, ended);
        run->lines[index] = line;
        if (const std::optional<Error> why = refusal(line); why && meetsAll(*why)) {
            run->obstacles.insert(accountId, *why);
        }
        if (!self) {
            co_return;
        }
        Q_EMIT changed(line);
        if (!self) {
            co_return;
        }
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
    for (const PurchaseRequest &request : std::as_const(requests)) {
        PurchaseLine line;
        line.index = run->lines.size();
        line.request = request;
        run->lines.append(line);
    }
    m_run = run;
    std::vector<Task<void>> servers;
    const QStringList accounts = run->accounts();
    for (const QString &accountId : accounts) {
        const int servings = std::max(1, m_concurrencyOf(accountId));
        for (int serving = 0; serving < servings && self; ++serving) {
            servers.push_back(serve(run, accountId, stop));
        }
    }
    for (Task<void> &server : servers) {
        co_await server;
    }
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
