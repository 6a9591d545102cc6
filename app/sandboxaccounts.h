// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace numberdesk {

class AccountSessions;
class AccountStore;
class TokenVault;

namespace sandbox {
class SandboxServer;
}

/// Makes one account for each sample carrier, or brings those of an earlier run up to date: the port is another one at
/// each start. Their tokens are kept in memory. Sentences for the person on what did not work.
QStringList prepareSandboxAccounts(const sandbox::SandboxServer &server, AccountStore &accounts, TokenVault &tokens,
                                   AccountSessions &sessions);

} // namespace numberdesk
