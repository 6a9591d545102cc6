// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

#include <QSet>
#include <QString>

namespace numberdesk::mindhunters {

/// Paths that are our assumption and that an address may not have. Source: providers/mindhunters.md §2, mark A.
enum class AssumedPath
{
    Search,
    Requirements,
    Upload,
    DocumentList,
    DocumentDelete,
    GetNumber,
    ChannelSettings,
    Release,
    Agents
};

/// Which of them an account's address was found not to have. Kept in the account's memory; without one, for as long as
/// this object lives.
class MissingPaths
{
public:
    explicit MissingPaths(AccountMemory *memory)
        : m_memory(memory)
    {}

    [[nodiscard]] bool contains(AssumedPath path) const;
    void insert(AssumedPath path) { set(path, true); }
    /// The address may have got them meanwhile.
    void forgetAll();

    /// The NotOffered error for a missing path, with its sentence.
    [[nodiscard]] static Error error(AssumedPath path);
    /// The error as it was; a 404 or 405 notes the path as missing and gets its sentence.
    Error learnFrom(Error error, AssumedPath path);
    /// Takes the operations of missing paths from the offer.
    void applyTo(ProviderTraits &traits) const;

private:
    void set(AssumedPath path, bool missing);

    AccountMemory *m_memory;
    QSet<QString> m_missing;
};

} // namespace numberdesk::mindhunters
