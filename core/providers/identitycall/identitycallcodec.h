// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/jsonreader.h"
#include "core/providers/provider.h"

#include <QByteArray>
#include <QLatin1String>

#include <optional>

/// IdentityCall's wire format: bytes to domain values and back. Knows no network.
/// Source: providers/identitycall.md, sections 2, 3 and 5.
namespace numberdesk::identitycall {

/// Key of ProviderTraits::purchaseFields, and its name on the wire.
inline constexpr QLatin1String RequirementGroupKey("requirement_group_id");
/// Keys of ProviderTraits::numberSettings, and their names on the wire.
inline constexpr QLatin1String ActiveKey("active");
inline constexpr QLatin1String RecordingKey("recording");
inline constexpr QLatin1String RoutingKey("routing_strategy");

/// The `meta` block of the general paging guide. The lists are documented as unpaged, so it is normally absent.
struct Paging
{
    qint64 currentPage = 1;
    qint64 totalPages = 1;
    /// Entries per page, where told.
    std::optional<qint64> pageSize;
    std::optional<qint64> totalCount;

    [[nodiscard]] bool hasMore() const { return currentPage < totalPages; }

    friend bool operator==(const Paging &, const Paging &) = default;
};

/// One reply that holds a list.
template <typename T>
struct Listing
{
    QList<T> items;
    /// Entries that could not be read.
    int skipped = 0;
    std::optional<Paging> paging;
};

/// The types that the search knows, in the order in which an "any type" search asks for them.
QList<NumberType::Kind> searchableTypes();
/// The word of a type on IdentityCall's wire ("toll-free"); empty for a type that it does not sell.
QString wireType(NumberType::Kind kind);

/// Reply of `GET /virtual_numbers/available`. An entry that does not name its country or type has the ones that were
/// asked for. @error MalformedReply
Result<Listing<AvailableNumber>> decodeAvailable(const QByteArray &body, const CountryCode &askedCountry,
                                                 NumberType::Kind askedType);
/// Reply of `GET /virtual_numbers`. @error MalformedReply
Result<Listing<OwnedNumber>> decodeNumbers(const QByteArray &body);
/// Reply of `GET /operators`. @error MalformedReply
Result<Listing<Agent>> decodeOperators(const QByteArray &body);
/// A number, short or with its whole detail, under `data` or at the root. @error MalformedReply
Result<OwnedNumber> decodeNumber(const QByteArray &body);
/// The number under `data` of a purchase's reply; a root object is not the documented shape and is refused.
/// @error MalformedReply
Result<OwnedNumber> decodePurchasedNumber(const QByteArray &body);
/// Whether a write was acknowledged without the number: no body, or a JSON object without a number
/// ("{"success":true}").
bool isBareAcknowledgement(const QByteArray &body);

/// Body of `POST /virtual_numbers/purchase`. @error InvalidInput when the requirement group is no whole number, or the
/// offer is not one of this provider's for this number.
Result<QByteArray> encodePurchase(const PurchaseOrder &order);
/// Body of `PATCH /virtual_numbers/{id}`: label and settings. Empty when neither changes. @error InvalidInput
Result<QByteArray> encodeChange(const NumberChange &change);
/// Body of `POST …/add_operator`. `operatorText` is an operator's id, or a telephone number that is to answer
/// ("+12025550119"), optionally followed by a blank and a name ("+12025550119 Front desk"). @error InvalidInput
Result<QByteArray> encodeAddOperator(const QString &operatorText);
/// The id for `remove_operator`, checked. @error InvalidInput
Result<QString> encodeRemovedOperator(const QString &operatorId);

} // namespace numberdesk::identitycall
