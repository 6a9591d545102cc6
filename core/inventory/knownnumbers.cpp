// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/knownnumbers.h"

#include "core/inventory/annotations.h"
#include "core/inventory/inventory.h"

#include <algorithm>
#include <numeric>

namespace numberdesk {

KnownNumbers::KnownNumbers(const Inventory &inventory, const Annotations &annotations, const Titles &titles)
    : m_annotations(annotations.all())
    , m_titles(titles)
{
    QStringList accounts = titles.keys();
    std::sort(accounts.begin(), accounts.end(), [&titles](const QString &left, const QString &right) {
        const QString leftName = titles.value(left).account;
        const QString rightName = titles.value(right).account;
        return leftName == rightName ? left < right : leftName < rightName;
    });
    for (const QString &accountId : std::as_const(accounts)) {
        m_accounts.append(inventory.numbersOf(accountId));
    }
}

qsizetype KnownNumbers::size() const
{
    return m_only ? m_only->size()
                  : std::accumulate(
                        m_accounts.cbegin(), m_accounts.cend(), qsizetype(0),
                        [](qsizetype sum, const QList<InventoryNumber> &numbers) { return sum + numbers.size(); });
}

void KnownNumbers::visit(const Visitor &visitor) const
{
    if (!m_only) {
        for (const QList<InventoryNumber> &numbers : m_accounts) {
            for (const InventoryNumber &entry : numbers) {
                if (!show(entry, visitor)) {
                    return;
                }
            }
        }
        return;
    }
    QHash<QString, const InventoryNumber *> wanted;
    wanted.reserve(m_only->size());
    for (const QString &id : *m_only) {
        wanted.insert(id, nullptr);
    }
    for (const QList<InventoryNumber> &numbers : m_accounts) {
        for (const InventoryNumber &entry : numbers) {
            if (const auto found = wanted.find(entry.id()); found != wanted.end()) {
                *found = &entry;
            }
        }
    }
    for (const QString &id : *m_only) {
        const InventoryNumber *entry = wanted.value(id);
        if (entry != nullptr && !show(*entry, visitor)) {
            return;
        }
    }
}

bool KnownNumbers::show(const InventoryNumber &entry, const Visitor &visitor) const
{
    static const NumberAnnotation nothing;
    static const AccountTitle unnamed;
    const auto kept = m_annotations.isEmpty()
                          ? m_annotations.cend()
                          : m_annotations.constFind({entry.accountId, entry.number.number.identity()});
    const auto title = m_titles.constFind(entry.accountId);
    return visitor(
        {entry, kept == m_annotations.cend() ? nothing : *kept, title == m_titles.cend() ? unnamed : *title});
}

} // namespace numberdesk
