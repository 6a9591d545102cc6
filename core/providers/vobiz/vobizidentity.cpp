// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizidentity.h"

#include <array>

namespace numberdesk::vobiz {
namespace {

using Member = QLatin1String;

/// Single checks, as the paths that begin them are called. Source: providers/vobiz.md, section 2.3.
constexpr std::array CheckNames{"pan", "gst", "cin", "digilocker", "aadhaar"};

Result<SubAccount> decodeSubAccount(const JsonNode &node)
{
    const JsonNode id = node.firstOf({Member("auth_id"), Member("sub_account_id"), Member("account_id"), Member("id")});
    const Result<QString> text = id.requiredText();
    if (!text) {
        return failure(text.error());
    }
    return SubAccount{*text, node.firstOf({Member("name"), Member("friendly_name"), Member("email")}).text()};
}

IdentityState::Kind kindOf(const QString &word)
{
    const QString small = word.trimmed().toLower();
    if (small == u"not_started") {
        return IdentityState::Kind::NotStarted;
    }
    if (small == u"pending") {
        return IdentityState::Kind::Pending;
    }
    if (small == u"verified") {
        return IdentityState::Kind::Verified;
    }
    return small == u"failed" ? IdentityState::Kind::Failed : IdentityState::Kind::Other;
}

/// The word of a check: a text, or an object that has one.
QString wordOf(const JsonNode &node)
{
    return node.isObject() ? node.firstOf({Member("status"), Member("state")}).text() : node.text();
}

} // namespace

Result<Slice<SubAccount>> decodeSubAccounts(const QByteArray &body)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    const JsonNode list =
        root->isArray() ? *root
                        : root->firstOf({Member("items"), Member("sub_accounts"), Member("data"), Member("objects")});
    const Result<DecodedList<SubAccount>> decoded = decodeList<SubAccount>(list, decodeSubAccount);
    if (!decoded) {
        return failure(decoded.error());
    }
    Slice<SubAccount> slice;
    slice.items = decoded->items;
    slice.skipped = decoded->skipped;
    slice.entries = list.elements().size();
    slice.page = (*root)[Member("page")].integer();
    slice.perPage = root->firstOf({Member("size"), Member("per_page")}).integer();
    slice.total = (*root)[Member("total")].integer();
    return slice;
}

Result<IdentityState> decodeIdentity(const QByteArray &body, const SubAccount &account)
{
    const Result<JsonNode> parsed = parseJson(body);
    if (!parsed) {
        return failure(parsed.error());
    }
    const JsonNode &root = (*parsed)[Member("data")].isObject() ? (*parsed)[Member("data")] : *parsed;
    IdentityState state;
    state.accountId = account.id;
    state.accountName = account.name;
    for (const char *const name : CheckNames) {
        const JsonNode single =
            root[Member("checks")].isObject() ? root[Member("checks")][Member(name)] : root[Member(name)];
        const QString word =
            single.exists() ? wordOf(single) : root[QString(Member(name) + QStringLiteral("_status"))].text();
        if (!word.isEmpty()) {
            state.checks.append({Member(name), word});
        }
    }
    state.verbatim = wordOf(root.firstOf({Member("kyc_status"), Member("status"), Member("state")}));
    state.kind = kindOf(state.verbatim);
    if (state.verbatim.isEmpty() && state.checks.isEmpty()) {
        return failure(malformedReply(root[Member("status")].path()));
    }
    return state;
}

} // namespace numberdesk::vobiz
