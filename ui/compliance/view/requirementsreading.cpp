// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/view/requirementsreading.h"

namespace numberdesk {

Task<Result<RequirementSet>> readRequirementsOf(ProviderSource *source, CaseSubject subject, std::stop_token stop)
{
    auto opening = source->session(subject.accountId, stop);
    const Result<AccountSession> session = co_await std::move(opening);
    if (!session) {
        co_return Result<RequirementSet>(failure(session.error()));
    }
    auto reading = session->provider->requirements(subject.country, subject.type, stop);
    Result<RequirementSet> asked = co_await std::move(reading);
    co_return asked;
}

Task<Result<QList<IdentityState>>> readIdentityOf(ProviderSource *source, QString accountId, std::stop_token stop)
{
    auto opening = source->session(accountId, stop);
    const Result<AccountSession> session = co_await std::move(opening);
    if (!session) {
        co_return Result<QList<IdentityState>>(failure(session.error()));
    }
    auto reading = session->provider->identityStates(stop);
    Result<QList<IdentityState>> states = co_await std::move(reading);
    co_return states;
}

} // namespace numberdesk
