// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ownednumber.h"
#include "core/providers/provider.h"

namespace numberdesk::vobiz {

/// Until when releases can be cancelled. Vobiz tells it once, in the answer to the release, and not in its list; so it
/// is kept with the account and outlives the program. Source: providers/vobiz.md, section 2.2.
class Cooldowns
{
public:
    explicit Cooldowns(AccountMemory *memory)
        : m_memory(memory)
    {}

    /// Forgets the ends that have passed, too. An end without a moment is not kept.
    void keep(const PhoneNumber &number, const Timestamp &ends);
    void forget(const PhoneNumber &number);
    /// Fills in releaseCooldownEnds of a number whose release is pending; leaves it empty when it is not known.
    void addTo(OwnedNumber &number) const;

private:
    [[nodiscard]] QJsonObject read() const;

    AccountMemory *m_memory;
};

} // namespace numberdesk::vobiz
