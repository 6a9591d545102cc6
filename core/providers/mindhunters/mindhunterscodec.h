// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"
#include "core/providers/jsonreader.h"
#include "core/providers/provider.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// MindHunters on the wire: bytes to domain values and back, without a network. Every reply is parsed once, by the
/// function that knows what was asked. Source: providers/mindhunters.md.
namespace numberdesk::mindhunters {

/// What a reply answers, as far as the meaning of a refusal depends on it.
enum class Asked
{
    Read,
    Write,
    Purchase,
    Upload
};

/// Where a list goes on, as `data.pagination` tells it. Source: providers/mindhunters.md §2, "Pagination".
struct Pagination
{
    std::optional<qint64> currentPage;
    std::optional<qint64> lastPage;
    std::optional<qint64> total;
    std::optional<bool> hasMore;

    /// A further page follows `page`. What `has_more` says counts, else the comparison with `last_page`.
    [[nodiscard]] bool continuesAfter(qint64 page) const;

    friend bool operator==(const Pagination &, const Pagination &) = default;
};

/// One page of a list.
template <typename T>
struct Listing
{
    QList<T> items;
    int skipped = 0;
    Pagination pagination;
};

/// The error of a reply that is not a success. @param asked decides what 409, 413, 415 and 422 mean.
/// Source: providers/mindhunters.md §4.
Error decodeError(const HttpReply &reply, Asked asked);

/// Numbers for sale. An item without country or type gets those that were searched for.
/// @error MalformedReply when there is no list or no readable item.
Result<Listing<AvailableNumber>> decodeSearch(const HttpReply &reply, const CountryCode &country,
                                              const NumberType &type);
/// @error MalformedReply when the list of requirements is absent: "none" must be told by an empty one.
Result<RequirementSet> decodeRequirements(const HttpReply &reply, const CountryCode &country, const NumberType &type);
Result<Listing<Document>> decodeDocuments(const HttpReply &reply);
/// The reply to an upload.
Result<Document> decodeDocument(const HttpReply &reply);
Result<Listing<Agent>> decodeAgents(const HttpReply &reply);
Result<Listing<OwnedNumber>> decodeNumbers(const HttpReply &reply);
/// As decodeNumbers(), for the list of external numbers: every entry is external even where it does not say so.
Result<Listing<OwnedNumber>> decodeTrunks(const HttpReply &reply);
/// The reply to reading or changing one number.
Result<OwnedNumber> decodeNumber(const HttpReply &reply, Asked asked);
/// The first read of an account: stricter than a list, `success` must be true.
Result<AccountCheck> decodeAccountCheck(const HttpReply &reply);
/// A success without content of interest: 204, or a 2xx whose `success` is true.
Result<std::monostate> decodeConfirmation(const HttpReply &reply);
/// The agent that a call channel was given, with an empty id when the reply does not repeat it.
Result<Agent> decodeBinding(const HttpReply &reply);

/// A purchase as its direct reply tells it.
struct PurchaseAnswer
{
    PurchaseOutcome outcome;
    /// A 409 without a code that we know: the own list tells Conflict (present) from NumberTaken (absent).
    bool ownListDecides = false;
};

/// Bought or Pending only in the documented shape with the requested number and an id. Source:
/// providers/mindhunters.md §6.
PurchaseAnswer decodePurchase(const HttpReply &reply, const PhoneNumber &requested);
/// A release as its direct reply tells it; `released` is the number it was asked for.
ReleaseOutcome decodeRelease(const HttpReply &reply, const OwnedNumber &released);
/// The outcome of a purchase or release that ended without a reply.
PurchaseOutcome purchaseWithoutReply(const Error &error);
ReleaseOutcome releaseWithoutReply(const Error &error);

/// Body of `POST /phone-numbers`. The fee keeps its digits. Source: providers/mindhunters.md §2.1.
QByteArray encodePurchase(const PurchaseOrder &order);
/// Body of the call channel's provisioning.
QByteArray encodeBinding(const QString &numberId);

/// Keys of OwnedNumber::settings: "voice_enabled", "sms_channel_limit" and so on.
QString settingKey(QLatin1String block, QLatin1String member);
/// Body of `PATCH /phone-numbers/{uuid}`: the blocks in which `changes` differs from `present`, each of them whole;
/// empty when nothing differs. @error InvalidInput with the setting's key.
Result<QByteArray> encodeSettings(const QMap<QString, QString> &present, const QMap<QString, QString> &changes);

/// The word that MindHunters uses for a type ("toll_free"); empty for Unknown.
QString typeToWire(const NumberType &type);
/// Digits for the `contains` filter: the longest run of digits in a pattern, without plus and calling code, so that it
/// never excludes what the whole pattern would match.
QString containsFilter(const QString &pattern, const CountryCode &country);

/// Adds to `known` what another entry for the same number tells: members that are empty, agents that are not there.
/// External in either is external. Source: providers/mindhunters.md §5, last line.
void mergeNumber(OwnedNumber &known, const OwnedNumber &other);

} // namespace numberdesk::mindhunters
