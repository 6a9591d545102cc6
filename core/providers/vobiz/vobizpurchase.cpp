// SPDX-License-Identifier: GPL-3.0-or-later
// Buying, and finding out afterwards. Source: providers/vobiz.md, section 6.
#include "core/http/limits.h"
#include "core/providers/vobiz/vobizbilling.h"
#include "core/providers/vobiz/vobizcodec.h"
#include "core/providers/vobiz/vobizprovider.h"
#include "core/providers/vobiz/vobizreplies.h"
#include "core/providers/vobiz/vobiztargets.h"
#include "core/providers/vobiz/vobiztext.h"

#include <QLocale>

namespace numberdesk::vobiz {
namespace {

/// Movements are read back to the purchase, but not further than this.
constexpr int TransactionPages = 10;

PurchaseOutcome refused(Error error)
{
    PurchaseOutcome outcome;
    outcome.state = PurchaseOutcome::State::Refused;
    outcome.error = std::move(error);
    return outcome;
}

/// The shortage of a wallet, or nothing when it is sufficient, billed afterwards or cannot be compared.
std::optional<Error> shortage(const Balance &balance, const Money &price)
{
    if (balance.isPostpaid || balance.available.currency != price.currency ||
        balance.available.amount >= price.amount) {
        return std::nullopt;
    }
    Error error;
    error.kind = ErrorKind::InsufficientBalance;
    error.required = price.amount;
    error.available = balance.available.amount;
    error.currency = price.currency.value_or(QString());
    return error;
}

QString amountText(const Money &money)
{
    return money.amount.toString(2) + u' ' + money.currency.value_or(Text::tr("(currency not stated)"));
}

/// Whether the entries run from new to old and the last one is older than the purchase: then no later page can tell
/// more.
bool reachesBack(const QList<Transaction> &entries, const QDateTime &sentAt)
{
    const QDateTime first = entries.constFirst().createdAt.moment;
    const QDateTime last = entries.constLast().createdAt.moment;
    constexpr qint64 MarginSeconds = 600;
    return first.isValid() && last.isValid() && last <= first && last < sentAt.addSecs(-MarginSeconds);
}

} // namespace

Task<PurchaseOutcome> VobizProvider::purchase(PurchaseOrder order, std::stop_token stop)
{
    if (!order.number.number.isE164()) {
        co_return refused(noSuchPath(order.number.number));
    }
    Target target = Target::at(QStringLiteral("numbers/purchase-from-inventory"));
    Result<HttpReply> reply = co_await m_requests.write("POST", std::move(target), purchaseBody(order.number), stop);
    if (!reply) {
        PurchaseOutcome outcome = refused(reply.error());
        if (reply.error().mayHaveHappened) {
            outcome.state = PurchaseOutcome::State::Uncertain;
        }
        co_return outcome;
    }
    PurchaseOutcome outcome = purchaseOutcome(*reply, order.number.number, m_requests.authId());
    if (outcome.error && outcome.error->kind == ErrorKind::NotFound) {
        // The address may not be right any more. Reading the account finds that out and settles its form anew.
        Result<AccountCheck> check = co_await checkAccount(stop);
        if (!check) {
            outcome.notices.append(Text::tr("The check of the account failed afterwards."));
        }
    }
    co_return outcome;
}

Task<Result<bool>> VobizProvider::isForSale(AvailableNumber number, std::stop_token stop)
{
    for (qint64 page = 1; page * EntriesPerPage <= limits::ListEntries; ++page) {
        Target target = inventoryTarget(number.country, number.number.identity(), page);
        Result<HttpReply> reply = co_await m_requests.read(std::move(target), stop);
        if (!reply) {
            co_return Result<bool>(failure(reply.error()));
        }
        const Result<Slice<AvailableNumber>> slice = decodeInventory(reply->body, number.country);
        if (!slice) {
            co_return Result<bool>(failure(unusableReply(*reply, slice.error().memberPath)));
        }
        for (const AvailableNumber &offer : slice->items) {
            if (offer.number == number.number) {
                co_return Result<bool>(true);
            }
        }
        if ((slice->page && *slice->page != page) || !hasMore(*slice, page, EntriesPerPage)) {
            break;
        }
    }
    co_return Result<bool>(false);
}

Task<PurchaseEvidence> VobizProvider::evidenceOfNoPurchase(AvailableNumber number, std::stop_token stop)
{
    PurchaseEvidence evidence;
    evidence.verdict = PurchaseEvidence::Verdict::NotBought;
    evidence.facts.append(Text::tr("Vobiz still sells %1.").arg(number.number.text()));
    Error fault;
    fault.kind = ErrorKind::ProviderFault;
    fault.advice = Text::tr("Vobiz had a fault and bought nothing. You can buy the number again.");
    evidence.cause = fault;

    const auto price = purchasePrice(number.setupFee, number.monthlyFee);
    if (m_requests.isSubAccount() || !price) {
        co_return evidence;
    }
    Result<Balance> wallet = co_await balance(*price->currency, stop);
    if (!wallet) {
        evidence.facts.append(Text::tr("The balance could not be read."));
        co_return evidence;
    }
    evidence.facts.append(
        Text::tr("The balance is %1; the purchase needs %2.").arg(amountText(wallet->available), amountText(*price)));
    if (const auto error = shortage(*wallet, *price)) {
        evidence.cause = error;
    }
    co_return evidence;
}

Task<Result<PurchaseEvidence>> VobizProvider::evidenceOfPayment(AvailableNumber number, QDateTime sentAt,
                                                                std::stop_token stop)
{
    PurchaseEvidence evidence;
    evidence.facts.append(Text::tr("Vobiz does not sell %1 any more.").arg(number.number.text()));
    const auto price = purchasePrice(number.setupFee, number.monthlyFee);
    for (int page = 0; page < TransactionPages; ++page) {
        Target target = transactionsTarget(page * EntriesPerPage);
        Result<HttpReply> reply = co_await m_requests.read(std::move(target), stop);
        if (!reply) {
            co_return Result<PurchaseEvidence>(failure(reply.error()));
        }
        const Result<TransactionPage> transactions = decodeTransactions(reply->body);
        if (!transactions) {
            co_return Result<PurchaseEvidence>(failure(unusableReply(*reply, transactions.error().memberPath)));
        }
        const QList<Transaction> &entries = transactions->entries.items;
        for (const Transaction &transaction : entries) {
            if (mayPayFor(transaction, number.number, price, sentAt)) {
                evidence.verdict = PurchaseEvidence::Verdict::MoneyMoved;
                evidence.facts.append(
                    Text::tr("Vobiz took %1 at %2 (transaction %3). Contact Vobiz before you buy again.")
                        .arg(amountText({transaction.amount, transaction.currency}),
                             QLocale().toString(transaction.createdAt.moment.toLocalTime(), QLocale::ShortFormat),
                             transaction.id));
                co_return Result<PurchaseEvidence>(evidence);
            }
        }
        const qint64 read = (page + 1) * EntriesPerPage;
        const qint64 onPage = entries.size() + transactions->entries.skipped;
        if (entries.isEmpty() || onPage < EntriesPerPage || reachesBack(entries, sentAt) ||
            (transactions->total && read >= *transactions->total)) {
            break;
        }
    }
    evidence.facts.append(Text::tr("No payment for it is booked since the purchase was sent."));
    co_return Result<PurchaseEvidence>(evidence);
}

Task<Result<PurchaseEvidence>> VobizProvider::purchaseEvidence(PurchaseOrder order, QDateTime sentAt,
                                                               std::stop_token stop)
{
    Result<bool> isOffered = co_await isForSale(order.number, stop);
    if (!isOffered) {
        co_return Result<PurchaseEvidence>(failure(isOffered.error()));
    }
    if (*isOffered) {
        PurchaseEvidence evidence = co_await evidenceOfNoPurchase(order.number, stop);
        co_return Result<PurchaseEvidence>(evidence);
    }
    Result<PurchaseEvidence> evidence = co_await evidenceOfPayment(order.number, sentAt, stop);
    co_return evidence;
}

} // namespace numberdesk::vobiz
