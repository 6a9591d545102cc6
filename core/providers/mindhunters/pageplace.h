// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/limits.h"
#include "core/providers/mindhunters/mindhunterscodec.h"
#include "core/providers/mindhunters/texts.h"
#include "core/providers/provider.h"

namespace numberdesk::mindhunters {

/// @unit entries
inline constexpr qint64 PerPage = 50;
/// Where a list goes on: a page, and for the own list the walk that it belongs to ("3" or "3/7").
struct Place
{
    qint64 page = 1;
    qint64 walk = 0;
};

/// Nothing for a token that this provider did not write.
inline std::optional<Place> placeFromToken(const PageToken &token)
{
    if (token.isEmpty()) {
        return Place();
    }
    const QList<QByteArray> parts = token.split('/');
    bool isPage = false;
    bool isWalk = parts.size() == 1;
    Place place;
    place.page = parts.at(0).toLongLong(&isPage);
    if (parts.size() == 2) {
        place.walk = parts.at(1).toLongLong(&isWalk);
    }
    return isPage && isWalk && place.page >= 1 && place.walk >= 0 ? std::optional(place) : std::nullopt;
}

inline PageToken tokenFor(qint64 page, qint64 walk)
{
    return walk == 0 ? QByteArray::number(page) : QByteArray::number(page) + '/' + QByteArray::number(walk);
}

/// The answer is another page than the one that was asked for: going on would never end.
inline bool isOtherPage(const Pagination &pagination, qint64 asked)
{
    return pagination.currentPage && *pagination.currentPage != asked;
}

/// Whether to ask for the page after this one, within the bounds of every list.
inline bool continues(const Pagination &pagination, qint64 page)
{
    return pagination.continuesAfter(page) && !isOtherPage(pagination, page) && page < limits::ListEntries / PerPage;
}

/// What a provider answers of one page of a list.
template <typename T>
Page<T> makePage(Listing<T> listing, Place place)
{
    Page<T> page;
    const Pagination &pagination = listing.pagination;
    page.items = std::move(listing.items);
    page.skipped = listing.skipped;
    page.total = pagination.total;
    if (isOtherPage(pagination, place.page)) {
        page.isCutShort = true;
        page.notices.append(Texts::tr("MindHunters answered page %1 of a list instead of page %2. The list may not be "
                                      "complete.")
                                .arg(*pagination.currentPage)
                                .arg(place.page));
        return page;
    }
    if (!continues(pagination, place.page)) {
        return page;
    }
    page.next = tokenFor(place.page + 1, place.walk);
    const qint64 last = pagination.lastPage.value_or(0);
    if (place.page == 1 && last > 1 && last <= limits::ListEntries / PerPage) {
        for (qint64 further = 2; further <= last; ++further) {
            page.others.append(tokenFor(further, place.walk));
        }
    }
    return page;
}

} // namespace numberdesk::mindhunters
