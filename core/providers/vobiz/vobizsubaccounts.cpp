// SPDX-License-Identifier: GPL-3.0-or-later
// How far the identity of sub-accounts is verified. Source: providers/vobiz.md, section 2.3.
#include "core/http/limits.h"
#include "core/providers/vobiz/vobizidentity.h"
#include "core/providers/vobiz/vobizprovider.h"
#include "core/providers/vobiz/vobiztargets.h"
#include "core/providers/vobiz/vobiztext.h"

namespace numberdesk::vobiz {

Task<Result<QList<SubAccount>>> VobizProvider::subAccounts(std::stop_token stop)
{
    QList<SubAccount> accounts;
    if (m_requests.isSubAccount()) {
        accounts.append({m_requests.authId(), QString()});
        co_return Result<QList<SubAccount>>(accounts);
    }
    for (qint64 page = 1; page * EntriesPerPage <= limits::ListEntries; ++page) {
        Result<HttpReply> reply = co_await m_requests.readAt(subAccountsTarget(m_requests.authId(), page), stop);
        if (!reply) {
            co_return Result<QList<SubAccount>>(failure(reply.error()));
        }
        const Result<Slice<SubAccount>> slice = decodeSubAccounts(reply->body);
        if (!slice) {
            co_return Result<QList<SubAccount>>(failure(unusableReply(*reply, slice.error().memberPath)));
        }
        // A server that does not know `page` answers the same one for ever.
        const bool repeats = !slice->items.isEmpty() && accounts.contains(slice->items.constFirst());
        if (repeats) {
            break;
        }
        accounts += slice->items;
        if (!hasMore(*slice, page, EntriesPerPage)) {
            break;
        }
    }
    co_return Result<QList<SubAccount>>(accounts);
}

Task<Result<QList<IdentityState>>> VobizProvider::identityStates(std::stop_token stop)
{
    const Result<QList<SubAccount>> accounts = co_await subAccounts(stop);
    if (!accounts) {
        co_return Result<QList<IdentityState>>(failure(accounts.error()));
    }
    QList<IdentityState> states;
    for (const SubAccount &account : *accounts) {
        Result<HttpReply> reply = co_await m_requests.readAt(identityTarget(account.id), stop);
        if (!reply && reply.error().kind == ErrorKind::NotFound) {
            // Nothing is known of it, which is no state.
            states.append({account.id, account.name, IdentityState::Kind::Other, {}, {}});
            continue;
        }
        if (!reply) {
            co_return Result<QList<IdentityState>>(failure(reply.error()));
        }
        const Result<IdentityState> state = decodeIdentity(reply->body, account);
        if (!state) {
            co_return Result<QList<IdentityState>>(failure(unusableReply(*reply, state.error().memberPath)));
        }
        states.append(*state);
    }
    co_return Result<QList<IdentityState>>(states);
}

} // namespace numberdesk::vobiz
