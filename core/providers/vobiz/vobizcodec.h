// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/availablenumber.h"
#include "core/domain/ownednumber.h"
#include "core/domain/result.h"
#include "core/providers/jsonreader.h"

#include <QByteArray>

#include <optional>

/// Vobiz' numbers on the wire and as domain values. Knows no network. Source: providers/vobiz.md, sections 2.1, 3, 5.
namespace numberdesk::vobiz {

/// Key of the trunk in OwnedNumber::settings and ProviderTraits::numberSettings.
inline const QString TrunkSetting = QStringLiteral("trunk");

/// One page of a list with the figures that tell whether there is more.
template <typename T>
struct Slice
{
    QList<T> items;
    /// Entries of the page, whether they became items or not.
    qsizetype entries = 0;
    /// Entries that could not be read.
    int skipped = 0;
    std::optional<qint64> page;
    std::optional<qint64> perPage;
    std::optional<qint64> total;
};

/// An inventory reply. Entries that have an owner are not in the inventory any more and left out. An item needs its
/// number and both fees. @error MalformedReply when `items` is no list or no entry is readable.
Result<Slice<AvailableNumber>> decodeInventory(const QByteArray &body, const CountryCode &searched);

/// decodeInventory() with its country, for running it elsewhere. A type with a name: a lambda in a flow's frame has no
/// linkage, which GCC warns of where several sources are compiled at once.
struct InventoryDecoder
{
    CountryCode searched;

    Result<Slice<AvailableNumber>> operator()(const QByteArray &body) const { return decodeInventory(body, searched); }
};

/// A list of owned numbers. @error MalformedReply as decodeInventory().
Result<Slice<OwnedNumber>> decodeNumbers(const QByteArray &body);

/// One owned number. @error MalformedReply when it names no number.
Result<OwnedNumber> decodeNumber(const JsonNode &node);

/// Whether another page follows the page that was asked for, by `total` where it is told, else by a full page.
bool hasMore(qsizetype entries, const std::optional<qint64> &perPage, const std::optional<qint64> &total,
             qint64 askedPage, qint64 askedPerPage);

template <typename T>
bool hasMore(const Slice<T> &slice, qint64 askedPage, qint64 askedPerPage)
{
    return hasMore(slice.entries, slice.perPage, slice.total, askedPage, askedPerPage);
}

/// What health said about a number, for OwnedNumber::details ("health.usage_status: unrated").
Result<QList<Detail>> decodeHealth(const QByteArray &body);

/// Body of a purchase: the number, and the currency of its fees where known.
QByteArray purchaseBody(const AvailableNumber &number);
QByteArray applicationBody(const QString &applicationId);
QByteArray trunkBody(const QString &trunkId);

} // namespace numberdesk::vobiz
