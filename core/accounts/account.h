// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace numberdesk {

/// One account at one provider, without its token.
struct Account
{
    /// UUID as text, unique across machines. Given by AccountStore::add() when empty.
    QString id;
    /// ProviderDescription::id ("vobiz"). An account of a provider that this version does not know is kept as it is.
    QString providerId;
    /// What the person calls it; unique in the profile, whatever the case.
    QString name;
    /// Values of ProviderTraits::accountFields, checked by ProviderDescription::check.
    QMap<QString, QString> fields;
    /// API address override; empty: the provider's own.
    QString address;
    /// A disabled account is asked nothing.
    bool enabled = true;
    /// Requests at the same time, 1 to MaximumConcurrency; 0: what the provider is known to bear.
    int concurrentRequests = 0;
    /// What the provider's code learnt about the account (AccountMemory).
    QMap<QString, QString> facts;
    /// The keychain that the token was last written to ("GNOME Keyring"); empty: it is in none.
    QString tokenBackend;
    /// UTC. Given by AccountStore::add() when invalid.
    QDateTime createdAt;

    friend bool operator==(const Account &, const Account &) = default;
};

inline constexpr int MaximumConcurrency = 32;
/// @unit characters
inline constexpr qsizetype MaximumAccountName = 100;

/// The account as settings keep it. Members of `kept` that this version does not know are carried along.
QJsonObject accountToJson(const Account &account, const QJsonObject &kept);
/// Nothing when id or provider is missing: then it is no account that could be shown.
std::optional<Account> accountFromJson(const QJsonObject &json);

} // namespace numberdesk
