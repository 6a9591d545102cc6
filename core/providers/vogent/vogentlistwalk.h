// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

namespace numberdesk::vogent {

/// Where a walk through one of Vogent's cursor lists stands, and what it has seen, so that a list that goes round in
/// circles ends. The whole state travels in the page token: two walks at the same time know nothing of each other.
/// Source: providers/vogent.md §2 ("Stop when a cursor repeats or a page adds nothing new") and §7 (expired cursors).
class ListWalk
{
public:
    /// What comes after a page.
    struct Step
    {
        enum class Kind
        {
            GoesOn,     ///< `next` leads to the next page
            Ended,      ///< the list is complete
            NothingNew, ///< the page was seen before, or is empty though the list claims to go on
            Circle,     ///< the page is good, but its cursor was followed before
            TooLong     ///< the bound of limits::ListEntries is reached
        };

        Kind kind = Kind::Ended;
        std::optional<PageToken> next;
    };

    /// The beginning of a list.
    ListWalk() = default;
    /// @error InvalidInput for a token that was not made here.
    static Result<ListWalk> fromToken(const PageToken &token);

    /// Vogent's cursor to ask for; empty at the beginning.
    [[nodiscard]] const QByteArray &cursor() const { return m_cursor; }
    /// The cursor was refused and the list was begun once more; that is done once per walk.
    [[nodiscard]] bool isRestarted() const { return m_restarted; }
    /// The walk from the beginning after its cursor was refused.
    [[nodiscard]] static ListWalk restarted();

    /// @param ids the ids of the page's entries, in its order. @param cursor Vogent's cursor on that page, if any.
    [[nodiscard]] Step after(const QStringList &ids, const std::optional<QByteArray> &cursor) const;

private:
    [[nodiscard]] bool hasSeen(const QByteArray &wanted) const;
    [[nodiscard]] PageToken token() const;

    QByteArray m_cursor;
    bool m_restarted = false;
    qint64 m_entries = 0;
    /// Marks of every page and cursor so far, each MarkSize characters long.
    QByteArray m_seen;
};

} // namespace numberdesk::vogent
