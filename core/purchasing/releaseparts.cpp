// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/releaseparts.h"

#include "core/storage/domainjson.h"
#include "core/storage/rowvalues.h"

#include <QJsonArray>

namespace numberdesk {

Error releaseConflict(const QString &advice)
{
    Error error;
    error.kind = ErrorKind::Conflict;
    error.advice = advice;
    return error;
}

JournalEntry releaseLine(const ReleaseIntent &intent, const QString &kind)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.intentId = intent.id;
    entry.accountId = intent.accountId;
    entry.accountName = intent.accountName;
    entry.providerId = intent.providerId;
    entry.number = intent.number.number.text();
    QJsonObject content{{QStringLiteral("numberId"), intent.number.id}};
    if (intent.error) {
        content.insert(QStringLiteral("error"), toJson(*intent.error));
    }
    if (intent.fee) {
        content.insert(QStringLiteral("fee"), toJson(*intent.fee));
    }
    if (intent.state == ReleaseIntent::State::Scheduled) {
        content.insert(QStringLiteral("dueAt"), momentText(intent.dueAt));
    }
    if (!intent.evidence.isEmpty()) {
        content.insert(QStringLiteral("evidence"), QJsonArray::fromStringList(intent.evidence));
    }
    entry.content = content;
    return entry;
}

Error releaseStopped()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

std::optional<Error> whyNotOffered(const AccountSession &session)
{
    const ProviderTraits traits = session.provider->traits();
    if (traits.offers(Operation::Release)) {
        return std::nullopt;
    }
    Error error;
    error.kind = ErrorKind::NotOffered;
    error.advice = traits.notOffered.value(Operation::Release);
    return error;
}

ReleaseIntent intentFor(const AccountSession &session, const OwnedNumber &number, const ReleaseOptions &options)
{
    ReleaseIntent intent;
    intent.id = newRowId();
    intent.accountId = session.accountId;
    intent.accountName = session.accountName;
    intent.providerId = session.providerId;
    intent.providerName = session.providerName;
    intent.number = number;
    intent.options = options;
    return intent;
}

ReleaseIntent withOutcome(ReleaseIntent intent, const ReleaseOutcome &outcome)
{
    intent.error = outcome.error;
    intent.fee = outcome.fee;
    intent.cooldownEnds = outcome.cooldownEnds;
    intent.notices += outcome.notices;
    switch (outcome.state) {
    case ReleaseOutcome::State::Released:
        intent.state = ReleaseIntent::State::Released;
        break;
    case ReleaseOutcome::State::PendingRelease:
        intent.state = ReleaseIntent::State::PendingRelease;
        break;
    case ReleaseOutcome::State::Refused:
        intent.state = outcome.error && outcome.error->mayHaveHappened ? ReleaseIntent::State::Unknown
                                                                       : ReleaseIntent::State::Refused;
        break;
    case ReleaseOutcome::State::Uncertain:
        intent.state = ReleaseIntent::State::Unknown;
        break;
    }
    return intent;
}

} // namespace numberdesk
