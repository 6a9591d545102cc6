// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/result.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <stop_token>

namespace numberdesk {

class ProviderSource;

/// The agents that numbers of an account can be linked to, read when they are first wanted and kept.
class AgentDirectory : public QObject
{
    Q_OBJECT

public:
    struct Listing
    {
        bool isReading = false;
        /// Nothing while they were never read.
        std::optional<QList<Agent>> agents;
        /// Why the last reading failed.
        std::optional<Error> error;
    };

    /// @p source outlives the directory.
    explicit AgentDirectory(ProviderSource &source, QObject *parent = nullptr);
    /// Stops the readings that are under way.
    ~AgentDirectory() override;

    [[nodiscard]] Listing listing(const QString &accountId) const { return m_listings.value(accountId); }
    /// Begins to read unless the agents are known or being read.
    void want(const QString &accountId);
    /// Reads anew.
    void read(const QString &accountId);

Q_SIGNALS:
    void changed(const QString &accountId);

private:
    ProviderSource &m_source;
    QHash<QString, Listing> m_listings;
    std::stop_source m_stop;
};

} // namespace numberdesk
