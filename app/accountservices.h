// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/profile.h"
#include "core/accounts/secretstore.h"
#include "core/accounts/tokenvault.h"
#include "core/http/httpclient.h"
#include "ui/settings/settings.h"

#include <memory>

namespace numberdesk {

/// What it takes to keep accounts and to ask their providers: built alike for the window and for the commands that need
/// none. In the order in which it is built; destroyed in the opposite one.
struct AccountServices
{
    /// Asks nothing and reads nothing yet. The administrator's policies hold from the start, except in the sandbox,
    /// whose accounts are nobody's.
    /// @param log may be null. @param keychain instead of the system's (and of memory, in the sandbox); mostly null.
    /// `settings` and `log` outlive the services.
    AccountServices(const Profile &profile, Settings &settings, HttpLog *log, std::unique_ptr<SecretStore> keychain);

    const std::unique_ptr<SecretStore> keychain;
    const std::unique_ptr<HttpClient> client;
    const std::unique_ptr<AccountStore> accounts;
    const std::unique_ptr<TokenVault> tokens;
    const std::unique_ptr<AccountSessions> sessions;
};

} // namespace numberdesk
