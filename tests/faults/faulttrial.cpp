// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttrial.h"

#include "core/providers/providerregistry.h"

namespace numberdesk::tests {
namespace {

using namespace std::chrono_literals;

/// Longest wait for an answer that never comes; long enough for a busy machine to receive the request, mostly.
constexpr std::chrono::milliseconds ShortLimit = 4s;

} // namespace

QString trialAccount() { return QStringLiteral("desk"); }

Task<Result<HttpReply>> HastyChannel::send(HttpRequest request, std::stop_token stop)
{
    if (limit && (hastensReads || request.effect == HttpRequest::Effect::Write)) {
        request.timeLimit = limit;
    }
    return m_queue.send(std::move(request), std::move(stop));
}

FaultTrial::FaultTrial(const QString &id, FaultServer::Transport transport, Fault what)
    : providerId(id)
    , fault(std::move(what))
    , contract(makeContract(id))
    , server(transport)
    , client(nullptr)
    , channel(client)
    , journal(std::move(*Journal::open(folder.filePath(QStringLiteral("journal.sqlite")))))
    , reconciler(*this, *journal)
    , limits(*journal)
    , purchaser(*this, *journal, reconciler, limits)
    , releaser(*this, *journal)
{
    reconciler.waits = {10ms, 10ms};
    releaser.waits = {10ms, 10ms};
    server.setAnswer([this](const sandbox::Request &request) { return answer(request); });
    server.setBehaviourFor([this](const sandbox::Request &request) {
        return isArmed && meets(request) ? fault.behaviour : Behaviour::Answer;
    });
    const auto description = *findProvider(id);
    AccountInput input;
    input.fields = contract->accountFields();
    input.token = Secret(contract->token());
    input.address = server.address().toString() + contract->basePath();
    const auto checked = description.check(input);
    ProviderContext context;
    context.fields = checked->fields;
    context.token = checked->token;
    context.address = QUrl(checked->address);
    context.channel = &channel;
    context.memory = &memory;
    provider = description.create(std::move(context));
}

Task<Result<AccountSession>> FaultTrial::session(QString accountId, std::stop_token)
{
    AccountSession ready;
    ready.accountId = accountId;
    ready.accountName = QStringLiteral("Desk");
    ready.providerId = providerId;
    ready.providerName = providerId;
    ready.provider = provider;
    co_return Result<AccountSession>(ready);
}

void FaultTrial::arm()
{
    isArmed = true;
    if (fault.takesForever()) {
        channel.limit = ShortLimit;
    }
}

bool FaultTrial::neverLeft() const
{
    return fault.meaning == Fault::Meaning::NeverSent || (fault.takesForever() && spoilt.isEmpty());
}

int FaultTrial::mostOfOneRequest() const
{
    int most = 0;
    for (const QByteArray &request : spoilt) {
        most = std::max(most, static_cast<int>(spoilt.count(request)));
    }
    return most;
}

sandbox::Reply FaultTrial::answer(const sandbox::Request &request)
{
    if (!isArmed || !meets(request)) {
        return contract->answer(request);
    }
    spoilt.append(request.method + ' ' + request.path + '?' + request.query);
    sandbox::Reply reply;
    if (fault.hasEffect) {
        reply = contract->answer(request);
        effects.append(reply.status);
    }
    return fault.answer.value_or(spoiled(reply, fault.spoiling));
}

} // namespace numberdesk::tests
