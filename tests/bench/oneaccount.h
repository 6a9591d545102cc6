// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providersource.h"

namespace numberdesk::bench {

/// Every account is this one.
class OneAccount final : public ProviderSource
{
public:
    explicit OneAccount(std::shared_ptr<Provider> provider)
        : m_provider(std::move(provider))
    {}
    Task<Result<AccountSession>> session(QString accountId, std::stop_token) override
    {
        AccountSession session{accountId, accountId, accountId, accountId, m_provider};
        co_return Result<AccountSession>(session);
    }

private:
    std::shared_ptr<Provider> m_provider;
};

} // namespace numberdesk::bench
