// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/accountqueue.h"
#include "core/http/httpclient.h"
#include "core/providers/providersource.h"
#include "core/purchasing/purchaser.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/purchasing/releaser.h"
#include "core/purchasing/spendinglimits.h"
#include "tests/faults/faults.h"
#include "tests/faults/samplecarriers.h"
#include "tests/support/scriptedchannel.h"

#include <QTemporaryDir>

namespace numberdesk::tests {

/// The account's way to its provider; a request whose answer is not going to come is given a short time.
class HastyChannel : public HttpChannel
{
public:
    explicit HastyChannel(HttpClient &client)
        : m_queue(client, 4)
    {}

    Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop) override;

    std::optional<std::chrono::milliseconds> limit;
    /// Whether the short time is for reads too.
    bool hastensReads = false;

private:
    AccountQueue m_queue;
};

/// One provider behind a failing server, with everything that the program has between an order and the wire.
class FaultTrial : public ProviderSource
{
public:
    FaultTrial(const QString &id, FaultServer::Transport transport, Fault what);

    Task<Result<AccountSession>> session(QString accountId, std::stop_token stop) override;

    /// From now on the fault applies to the requests that are chosen.
    void arm();
    /// Nobody listens any more.
    void deafen() { server.stopListening(); }

    [[nodiscard]] QString scheme() const { return server.address().scheme(); }
    /// A machine so busy that the time was over before the request had left, or nobody to send it to.
    [[nodiscard]] bool neverLeft() const;
    /// How often the spoilt request arrived; Vogent's two ways of buying are two requests.
    [[nodiscard]] int mostOfOneRequest() const;

    QString providerId;
    Fault fault;
    QTemporaryDir folder;
    std::unique_ptr<sandbox::Contract> contract;
    FaultServer server;
    HttpClient client;
    HastyChannel channel;
    MapMemory memory;
    std::unique_ptr<Journal> journal;
    PurchaseReconciler reconciler;
    SpendingLimits limits;
    Purchaser purchaser;
    Releaser releaser;
    std::shared_ptr<Provider> provider;
    /// Which requests the fault meets once the trial is armed.
    std::function<bool(const sandbox::Request &)> meets = isSpending;
    bool isArmed = false;
    /// Requests that the fault met, in order: method and path.
    QList<QByteArray> spoilt;
    /// Status of what the provider really did with them.
    QList<int> effects;
    /// Why the trial could not begin.
    QString obstacle;

private:
    sandbox::Reply answer(const sandbox::Request &request);
};

/// The account of every trial.
QString trialAccount();

} // namespace numberdesk::tests
