// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/balance.h"
#include "core/domain/phonenumber.h"
#include "core/domain/result.h"
#include "core/domain/timestamp.h"
#include "core/providers/jsonreader.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// Wallets and their movements. Knows no network. Source: providers/vobiz.md, sections 2.1, 3 and 6.
namespace numberdesk::vobiz {

/// A wallet. `asked` is its currency where the reply does not repeat it.
/// @error MalformedReply when `available_balance` is missing or no decimal.
Result<Balance> decodeBalance(const QByteArray &body, const QString &asked);

/// One movement of a wallet. Words are kept verbatim.
struct Transaction
{
    QString id;
    /// "debit" or "credit".
    QString type;
    Decimal amount;
    std::optional<QString> currency;
    QString reference;
    /// "cdr", "did_rental", "manual_adjustment", "payment", "refund".
    QString referenceType;
    Timestamp createdAt;

    friend bool operator==(const Transaction &, const Transaction &) = default;
};

struct TransactionPage
{
    DecodedList<Transaction> entries;
    /// Of all pages, where told.
    std::optional<qint64> total;
};

/// @error MalformedReply when `transactions` is no list or none of it is readable.
Result<TransactionPage> decodeTransactions(const QByteArray &body);

/// What one purchase takes from the wallet: set-up plus first month. Empty when a fee or the currency is not known, or
/// they differ.
std::optional<Money> purchasePrice(const std::optional<Money> &setupFee, const std::optional<Money> &monthlyFee);

/// Whether this movement may be the payment for a number ordered at `sentAt`: a rental debit that is not older, and
/// that names this number or, naming none, has exactly its price. One that names another number is another purchase.
bool mayPayFor(const Transaction &transaction, const PhoneNumber &number, const std::optional<Money> &price,
               const QDateTime &sentAt);

} // namespace numberdesk::vobiz
