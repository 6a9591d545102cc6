// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpchannel.h"
#include "core/sandbox/sandboxcontract.h"

#include <QStringList>

namespace numberdesk::tests {

/// A channel straight into a sample carrier's contract, without sockets: every request is answered by it, through the
/// event loop.
class ContractChannel : public HttpChannel
{
public:
    explicit ContractChannel(sandbox::Contract &contract)
        : m_contract(contract)
    {}

    Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop) override;

    /// Requests so far, "POST /path?query", in order.
    [[nodiscard]] const QStringList &log() const { return m_log; }

private:
    sandbox::Contract &m_contract;
    QStringList m_log;
};

} // namespace numberdesk::tests
