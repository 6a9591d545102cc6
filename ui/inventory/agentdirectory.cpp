// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/agentdirectory.h"

#include "core/domain/task.h"
#include "core/providers/providersource.h"

#include <QSet>

namespace numberdesk {
namespace {

/// A list that goes on for longer repeats itself.
constexpr int MaximumPages = 100;

/// `source` outlives every window, and with it this flow.
Task<Result<QList<Agent>>> readAgents(ProviderSource *source, QString accountId, std::stop_token stop)
{
    using Read = Result<QList<Agent>>;
    Result<AccountSession> session = co_await source->session(accountId, stop);
    if (!session) {
        co_return Read(failure(session.error()));
    }
    const std::shared_ptr<Provider> provider = session->provider;
    QList<Agent> agents;
    QSet<QString> known;
    PageToken page;
    for (int turn = 0; turn < MaximumPages; ++turn) {
        Result<AgentPage> told = co_await provider->listAgents(page, stop);
        if (!told) {
            co_return Read(failure(told.error()));
        }
        for (const Agent &agent : std::as_const(told->items)) {
            if (!known.contains(agent.id)) {
                known.insert(agent.id);
                agents.append(agent);
            }
        }
        if (!told->next || *told->next == page) {
            break;
        }
        page = *told->next;
    }
    co_return Read(agents);
}

} // namespace

AgentDirectory::AgentDirectory(ProviderSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{}

AgentDirectory::~AgentDirectory() { m_stop.request_stop(); }

void AgentDirectory::want(const QString &accountId)
{
    const Listing present = listing(accountId);
    if (!present.isReading && !present.agents) {
        read(accountId);
    }
}

void AgentDirectory::read(const QString &accountId)
{
    Listing &present = m_listings[accountId];
    if (present.isReading) {
        return;
    }
    present.isReading = true;
    present.error.reset();
    Q_EMIT changed(accountId);
    QCoro::connect(readAgents(&m_source, accountId, m_stop.get_token()), this,
                   [this, accountId](const Result<QList<Agent>> &read) {
                       Listing &listed = m_listings[accountId];
                       listed.isReading = false;
                       if (read) {
                           listed.agents = *read;
                       } else {
                           listed.error = read.error();
                       }
                       Q_EMIT changed(accountId);
                   });
}

} // namespace numberdesk
