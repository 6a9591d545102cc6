// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/mindhunters/ownlistwalk.h"

#include "core/providers/mindhunters/mindhunterscodec.h"

namespace numberdesk::mindhunters {

OwnListWalk::OwnListWalk(const QList<OwnedNumber> &trunks)
{
    for (const OwnedNumber &trunk : trunks) {
        const qsizetype known = indexOf(trunk);
        if (known >= 0) {
            mergeNumber(m_trunks[known], trunk);
            continue;
        }
        m_byId.insert(trunk.id, m_trunks.size());
        m_byNumber.insert(trunk.number.identity(), m_trunks.size());
        m_trunks.append(trunk);
    }
}

qsizetype OwnListWalk::indexOf(const OwnedNumber &number) const
{
    return m_byId.value(number.id, m_byNumber.value(number.number.identity(), -1));
}

void OwnListWalk::mergeInto(QList<OwnedNumber> &numbers, qint64 page, bool isLast)
{
    for (OwnedNumber &number : numbers) {
        const qsizetype known = indexOf(number);
        if (known >= 0) {
            mergeNumber(number, m_trunks.at(known));
            m_seen.insert(known);
        }
    }
    m_pages.insert(page);
    if (isLast) {
        m_lastPage = page;
    }
    if (m_isComplete || m_lastPage == 0 || m_pages.size() < m_lastPage) {
        return;
    }
    m_isComplete = true;
    for (qsizetype index = 0; index < m_trunks.size(); ++index) {
        if (!m_seen.contains(index)) {
            numbers.append(m_trunks.at(index));
        }
    }
}

} // namespace numberdesk::mindhunters
