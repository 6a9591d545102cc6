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
        m_accounts.append({accountId, inventory.columnsOf(accountId)});
    }
}

qsizetype KnownNumbers::size() const
{
    return m_only ? m_only->size()
                  : std::accumulate(m_accounts.cbegin(), m_accounts.cend(), qsizetype(0),
                                    [](qsizetype sum, const Account &account) { return sum + account.columns.size(); });
}

void KnownNumbers::visit(const Visitor &visitor) const
{
    visitRows([&visitor](const KnownRow &row) {
        const InventoryNumber entry{row.accountId, row.number.whole(), row.number.lastSeen(),
                                    row.number.missingSince()};
        return visitor({entry, row.kept, row.title});
    });
}

void KnownNumbers::visitRows(const RowVisitor &visitor) const
{
    if (!m_only) {
        for (const Account &account : m_accounts) {
            for (NumberRow row = 0; row < account.columns.rowCount(); ++row) {
                if (account.columns.isLiving(row) && !show(account, row, visitor)) {
                    return;
                }
            }
        }
        return;
    }
    for (const QString &id : *m_only) {
        for (const Account &account : m_accounts) {
            const qsizetype prefix = account.id.size();
            const bool mayBe = id.size() > prefix && id.at(prefix) == u'/' && id.startsWith(account.id);
            const auto row = mayBe ? account.columns.rowOf(id.mid(prefix + 1)) : std::nullopt;
            if (row && !show(account, *row, visitor)) {
                return;
            }
        }
    }
}

bool KnownNumbers::show(const Account &account, NumberRow row, const RowVisitor &visitor) const
{
    const NumberView number = account.columns.view(row);
    static const NumberAnnotation nothing;
    static const AccountTitle unnamed;
    const auto kept =
        m_annotations.isEmpty() ? m_annotations.cend() : m_annotations.constFind({account.id, number.identity()});
    const auto title = m_titles.constFind(account.id);
    return visitor({account.id, number, kept == m_annotations.cend() ? nothing : *kept,
                    title == m_titles.cend() ? unnamed : *title});
}

} // namespace numberdesk
