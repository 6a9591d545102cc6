// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/vobiz/vobizledger.h"

#include <QJsonArray>

#include <algorithm>

namespace numberdesk::sandbox::vobiz {
namespace {

Decimal total(const Decimal &left, const Decimal &right) { return left.plus(right).value_or(left); }

Decimal difference(const Decimal &left, const Decimal &right)
{
    return total(left, right.times(-1).value_or(Decimal()));
}

} // namespace

QJsonValue jsonNumber(const Decimal &amount) { return amount.toString().toDouble(); }

void Ledger::open(const QString &currency, const Decimal &deposit, const QDateTime &at)
{
    m_wallets.insert(currency, {Decimal(), Decimal(), at, at});
    credit({currency, deposit, QStringLiteral("Payment"), QStringLiteral("sample-") + currency.toLower(),
            QStringLiteral("payment"), at});
}

Decimal Ledger::available(const QString &currency) const
{
    const Wallet wallet = m_wallets.value(currency);
    return difference(wallet.balance, wallet.reserved);
}

QString Ledger::debit(const Movement &movement) { return book(true, movement); }

QString Ledger::credit(const Movement &movement) { return book(false, movement); }

QString Ledger::book(bool isDebit, const Movement &movement)
{
    Q_ASSERT(hasWallet(movement.currency));
    Wallet &wallet = m_wallets[movement.currency];
    wallet.balance = isDebit ? difference(wallet.balance, movement.amount) : total(wallet.balance, movement.amount);
    wallet.updatedAt = movement.at;
    const QString id = QStringLiteral("t-%1").arg(901 + m_entries.size());
    m_entries.prepend({id, isDebit, movement});
    return id;
}

void Ledger::reserveAll(const QString &currency)
{
    if (hasWallet(currency)) {
        m_wallets[currency].reserved = m_wallets[currency].balance;
    }
}

void Ledger::releaseReserved()
{
    for (Wallet &wallet : m_wallets) {
        wallet.reserved = Decimal();
    }
}

QJsonObject Ledger::walletJson(const QString &currency, const QString &accountId) const
{
    const Wallet wallet = m_wallets.value(currency);
    return {{QStringLiteral("id"), QStringLiteral("b-") + currency.toLower()},
            {QStringLiteral("account_id"), accountId},
            {QStringLiteral("currency"), currency},
            {QStringLiteral("balance"), jsonNumber(wallet.balance)},
            {QStringLiteral("reserved_funds"), jsonNumber(wallet.reserved)},
            {QStringLiteral("promotional_balance"), 0},
            {QStringLiteral("promotional_reserved_balance"), 0},
            {QStringLiteral("available_balance"), jsonNumber(available(currency))},
            {QStringLiteral("credit_limit"), 0},
            {QStringLiteral("is_postpaid"), false},
            {QStringLiteral("credit_limit_type"), QStringLiteral("hard")},
            {QStringLiteral("low_balance_threshold"), 50},
            {QStringLiteral("status"), QStringLiteral("active")},
            {QStringLiteral("created_at"), wallet.openedAt.toString(Qt::ISODate)},
            {QStringLiteral("updated_at"), wallet.updatedAt.toString(Qt::ISODate)}};
}

QJsonObject Ledger::transactionsJson(qint64 limit, qint64 offset, const QString &accountId) const
{
    QJsonArray shown;
    Decimal debits;
    Decimal credits;
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const Entry &entry = m_entries.at(index);
        Decimal &side = entry.isDebit ? debits : credits;
        side = total(side, entry.movement.amount);
        if (index < offset || index >= offset + limit) {
            continue;
        }
        const QString at = entry.movement.at.toString(Qt::ISODate);
        shown.append(
            QJsonObject{{QStringLiteral("id"), entry.id},
                        {QStringLiteral("account_id"), accountId},
                        {QStringLiteral("balance_id"), QStringLiteral("b-") + entry.movement.currency.toLower()},
                        {QStringLiteral("type"), entry.isDebit ? QStringLiteral("debit") : QStringLiteral("credit")},
                        {QStringLiteral("amount"), jsonNumber(entry.movement.amount)},
                        {QStringLiteral("currency"), entry.movement.currency},
                        {QStringLiteral("description"), entry.movement.description},
                        {QStringLiteral("reference"), entry.movement.reference},
                        {QStringLiteral("reference_type"), entry.movement.referenceType},
                        {QStringLiteral("status"), QStringLiteral("completed")},
                        {QStringLiteral("processed_at"), at},
                        {QStringLiteral("created_at"), at},
                        {QStringLiteral("updated_at"), at}});
    }
    const qint64 count = m_entries.size();
    const QJsonObject summary{{QStringLiteral("total_transactions"), count},
                              {QStringLiteral("total_debit"), jsonNumber(debits)},
                              {QStringLiteral("total_credit"), jsonNumber(credits)},
                              {QStringLiteral("net_amount"), jsonNumber(difference(credits, debits))},
                              {QStringLiteral("by_reference_type"), QJsonArray()}};
    return {{QStringLiteral("transactions"), shown}, {QStringLiteral("summary"), summary},
            {QStringLiteral("total"), count},        {QStringLiteral("page"), offset / limit + 1},
            {QStringLiteral("per_page"), limit},     {QStringLiteral("total_pages"), (count + limit - 1) / limit}};
}

} // namespace numberdesk::sandbox::vobiz
