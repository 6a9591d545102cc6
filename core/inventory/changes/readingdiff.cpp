// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/changes/readingdiff.h"

#include <numeric>

namespace numberdesk {
namespace {

using Kind = NumberNews::Kind;

NumberFacts factsOf(const NumberView &view) { return {view.monthlyFee(), view.status(), view.agents()}; }

class NewsWriter
{
public:
    explicit NewsWriter(ReadingDiff &diff)
        : m_diff(diff)
    {}

    void appeared(const NumberView &now) { add(Kind::Appeared, now, {}, factsOf(now)); }
    void vanished(const NumberView &was) { add(Kind::Vanished, was, factsOf(was), {}); }

    /// Of a number that both readings show.
    void compare(const NumberView &before, const NumberView &now)
    {
        const NumberFacts was = factsOf(before);
        const NumberFacts is = factsOf(now);
        // An amount that is written with another number of decimals is the same.
        if (was.price != is.price) {
            add(Kind::Price, now, {was.price, {}, {}}, {is.price, {}, {}});
        }
        if (was.status != is.status) {
            add(Kind::Status, now, {{}, was.status, {}}, {{}, is.status, {}});
        }
        if (was.agents != is.agents) {
            add(Kind::Agent, now, {{}, {}, was.agents}, {{}, {}, is.agents});
        }
    }

private:
    void add(Kind kind, const NumberView &number, const NumberFacts &before, const NumberFacts &now)
    {
        ++m_diff.counts.at(static_cast<size_t>(kind));
        if (m_diff.news.size() < ReadingDiff::MostNews) {
            m_diff.news.append({kind, number.numberKey(), number.number(), number.country(), before, now});
        }
    }

    ReadingDiff &m_diff;
};

} // namespace

qint64 ReadingDiff::total() const { return std::accumulate(counts.cbegin(), counts.cend(), qint64(0)); }

ReadingDiff readingDiff(const QString &accountId, const NumberColumns &before, const NumberColumns &after)
{
    ReadingDiff diff{accountId, momentFromColumn(before.readAt()), momentFromColumn(after.readAt()), {}, {}};
    NewsWriter news(diff);
    for (quint32 row = 0; row < after.rowCount(); ++row) {
        const NumberView now = after.view(row);
        if (!now.isLiving()) {
            continue;
        }
        // A row keeps its place; only one that was removed is taken by another number.
        const bool isSameRow = before.isLiving(row) && before.view(row).keyHash() == now.keyHash();
        const std::optional<quint32> place = isSameRow ? std::optional(row) : before.rowOf(now.numberKey());
        const bool wasShown = place && !before.view(*place).isMissing();
        if (!now.isMissing() && !wasShown) {
            news.appeared(now);
        } else if (now.isMissing() && wasShown) {
            news.vanished(before.view(*place));
        } else if (!now.isMissing() && before.view(*place).contentHash() != now.contentHash()) {
            news.compare(before.view(*place), now);
        }
    }
    for (quint32 row = 0; row < before.rowCount(); ++row) {
        const NumberView was = before.view(row);
        if (was.isLiving() && !was.isMissing() && !after.rowOf(was.numberKey())) {
            news.vanished(was);
        }
    }
    return diff;
}

} // namespace numberdesk
