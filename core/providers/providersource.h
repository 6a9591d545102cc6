// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

#include <QString>

#include <memory>

namespace numberdesk {

/// An account that can be asked now: its provider, with what the flows want to say about it.
struct AccountSession
{
    QString accountId;
    QString accountName;
    QString providerId;
    QString providerName;
    /// Keeps the provider, its queue and its memory alive for as long as a flow uses them, though the account be
    /// removed.
    std::shared_ptr<Provider> provider;
};

/// Where services get providers from by the id of an account. In the program it fetches the token from the keychain
/// first.
class ProviderSource
{
public:
    virtual ~ProviderSource() = default;

    /// @error KeychainFailed or Unauthorized when there is no token to be had, NotFound when there is no such account.
    virtual Task<Result<AccountSession>> session(QString accountId, std::stop_token stop) = 0;

protected:
    ProviderSource() = default;
    Q_DISABLE_COPY_MOVE(ProviderSource)
};

} // namespace numberdesk
