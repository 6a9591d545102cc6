// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identitystate.h"
#include "core/domain/result.h"
#include "core/providers/vobiz/vobizcodec.h"

#include <QByteArray>

/// Sub-accounts and how far their identity is verified. Paths and states are documented, the replies' shapes are not:
/// the usual envelopes and spellings are read, and every word is kept. Knows no network.
/// Source: providers/vobiz.md, sections 1 and 2.3.
namespace numberdesk::vobiz {

struct SubAccount
{
    /// "SA_..."
    QString id;
    QString name;

    friend bool operator==(const SubAccount &, const SubAccount &) = default;
};

/// A page of sub-accounts. @error MalformedReply when there is no list or none of it has an id.
Result<Slice<SubAccount>> decodeSubAccounts(const QByteArray &body);

/// The state of one sub-account's identity. @error MalformedReply when it tells neither a state nor a single check.
Result<IdentityState> decodeIdentity(const QByteArray &body, const SubAccount &account);

} // namespace numberdesk::vobiz
