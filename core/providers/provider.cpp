// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/provider.h"

namespace numberdesk {

Error Provider::notOffered(Operation operation) const
{
    Error error;
    error.kind = ErrorKind::NotOffered;
    error.advice = traits().notOffered.value(operation);
    return error;
}

// The defaults below are coroutines without a suspension point: they answer at once.

Task<Result<SearchPage>> Provider::searchNumbers(SearchQuery, PageToken, std::stop_token)
{
    co_return Result<SearchPage>(failure(notOffered(Operation::Search)));
}

Task<Result<RequirementSet>> Provider::requirements(CountryCode, NumberType, std::stop_token)
{
    co_return Result<RequirementSet>(failure(notOffered(Operation::Requirements)));
}

Task<PurchaseOutcome> Provider::purchase(PurchaseOrder, std::stop_token)
{
    PurchaseOutcome outcome;
    outcome.state = PurchaseOutcome::State::Refused;
    outcome.error = notOffered(Operation::Purchase);
    co_return outcome;
}

Task<Result<PurchaseEvidence>> Provider::purchaseEvidence(PurchaseOrder, QDateTime, std::stop_token)
{
    co_return Result<PurchaseEvidence>(PurchaseEvidence());
}

Task<Result<OwnedNumber>> Provider::getNumber(OwnedNumber, std::stop_token)
{
    co_return Result<OwnedNumber>(failure(notOffered(Operation::GetNumber)));
}

Task<Result<OwnedNumber>> Provider::updateNumber(OwnedNumber, NumberChange change, std::stop_token)
{
    const Operation operation = change.label         ? Operation::ChangeLabel
                                : change.linkAgent   ? Operation::LinkAgent
                                : change.unlinkAgent ? Operation::UnlinkAgent
                                                     : Operation::ChangeSettings;
    co_return Result<OwnedNumber>(failure(notOffered(operation)));
}

Task<ReleaseOutcome> Provider::release(OwnedNumber, ReleaseOptions, std::stop_token)
{
    ReleaseOutcome outcome;
    outcome.state = ReleaseOutcome::State::Refused;
    outcome.error = notOffered(Operation::Release);
    co_return outcome;
}

Task<Result<OwnedNumber>> Provider::cancelRelease(OwnedNumber, std::stop_token)
{
    co_return Result<OwnedNumber>(failure(notOffered(Operation::CancelRelease)));
}

Task<Result<Document>> Provider::uploadDocument(DocumentUpload, std::stop_token)
{
    co_return Result<Document>(failure(notOffered(Operation::Documents)));
}

Task<Result<DocumentPage>> Provider::listDocuments(PageToken, std::stop_token)
{
    co_return Result<DocumentPage>(failure(notOffered(Operation::Documents)));
}

Task<Result<std::monostate>> Provider::deleteDocument(QString, std::stop_token)
{
    co_return Result<std::monostate>(failure(notOffered(Operation::Documents)));
}

Task<Result<QList<IdentityState>>> Provider::identityStates(std::stop_token)
{
    Error error;
    error.kind = ErrorKind::NotOffered;
    co_return Result<QList<IdentityState>>(failure(error));
}

Task<Result<Balance>> Provider::balance(QString, std::stop_token)
{
    co_return Result<Balance>(failure(notOffered(Operation::Balance)));
}

Task<Result<AgentPage>> Provider::listAgents(PageToken, std::stop_token)
{
    co_return Result<AgentPage>(failure(notOffered(Operation::ListAgents)));
}

} // namespace numberdesk
