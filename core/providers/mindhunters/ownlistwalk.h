// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ownednumber.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace numberdesk::mindhunters {

/// One walk through the pages of the own list, into which the list of external numbers is merged: by id, then by
/// number. Pages may come in any order and more than once. External numbers that stand on no page are told exactly
/// once, with the page that completes the walk. Source: providers/mindhunters.md §5, last line.
class OwnListWalk
{
public:
    /// @param trunks has one entry per number and channel; entries of the same number become one.
    explicit OwnListWalk(const QList<OwnedNumber> &trunks);

    /// Merges into the numbers of `page`. @param isLast no page follows it.
    void mergeInto(QList<OwnedNumber> &numbers, qint64 page, bool isLast);

    /// Nothing is left to merge or to tell.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    [[nodiscard]] qsizetype indexOf(const OwnedNumber &number) const;

    QList<OwnedNumber> m_trunks;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, qsizetype> m_byNumber;
    QSet<qsizetype> m_seen;
    QSet<qint64> m_pages;
    qint64 m_lastPage = 0;
    bool m_isComplete = false;
};

} // namespace numberdesk::mindhunters
