// SPDX-License-Identifier: GPL-3.0-or-later
// Changing and releasing a number. Source: providers/vobiz.md, sections 2 and 2.2.
#include "core/providers/vobiz/vobizcodec.h"
#include "core/providers/vobiz/vobizprovider.h"
#include "core/providers/vobiz/vobizreplies.h"
#include "core/providers/vobiz/vobiztargets.h"
#include "core/providers/vobiz/vobiztext.h"

#include <QUuid>

#include <algorithm>

namespace numberdesk::vobiz {
namespace {

/// Why a change cannot be sent at all.
std::optional<Error> refusalOfChange(const OwnedNumber &number, const NumberChange &change)
{
    if (!number.number.isE164()) {
        return noSuchPath(number.number);
    }
    for (auto setting = change.settings.cbegin(); setting != change.settings.cend(); ++setting) {
        if (setting.key() != TrunkSetting) {
            return invalidInput(setting.key(), Text::tr("Vobiz has no such setting."));
        }
        if (!setting.value().isEmpty() && QUuid::fromString(setting.value()).isNull()) {
            return invalidInput(TrunkSetting, Text::tr("The ID of a trunk is a UUID, such as %1.")
                                                  .arg(QStringLiteral("0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10")));
        }
    }
    if (!change.linkAgent) {
        return std::nullopt;
    }
    const QString &application = *change.linkAgent;
    const bool digits = std::all_of(application.cbegin(), application.cend(),
                                    [](QChar character) { return character >= u'0' && character <= u'9'; });
    if (application.isEmpty() || application.size() > 64 || !digits) {
        return invalidInput(QStringLiteral("agent"), Text::tr("The ID of an application has digits only."));
    }
    if (!change.settings.value(TrunkSetting).isEmpty()) {
        return invalidInput(TrunkSetting, Text::tr("A number has an application or a trunk, not both."));
    }
    return std::nullopt;
}

/// What the number is after a change, when it cannot be read again.
void applyChange(OwnedNumber &number, const NumberChange &change, const AgentReference &attached)
{
    if (change.linkAgent || change.unlinkAgent) {
        number.agents.clear();
    }
    if (change.linkAgent) {
        number.agents.append(attached);
    }
    for (auto setting = change.settings.cbegin(); setting != change.settings.cend(); ++setting) {
        number.settings.insert(setting.key(), setting.value());
    }
    if (number.settings.value(TrunkSetting).isEmpty()) {
        number.settings.remove(TrunkSetting);
    }
}

/// The error of a later write, when an earlier one of the same change did happen.
tl::unexpected<Error> stopped(Error error, bool changed)
{
    error.mayHaveHappened = error.mayHaveHappened || changed;
    return failure(std::move(error));
}

} // namespace

Task<Result<AgentReference>> VobizProvider::sendChanges(OwnedNumber number, NumberChange change, std::stop_token stop)
{
    const QString application = QStringLiteral("application");
    const QString assign = QStringLiteral("assign");
    const bool hasTrunkChange = change.settings.contains(TrunkSetting);
    const QString trunkId = change.settings.value(TrunkSetting);
    bool changed = false;

    // What is taken away goes first, because a number has an application or a trunk, not both.
    if (change.unlinkAgent && !change.linkAgent) {
        Result<HttpReply> reply =
            co_await m_requests.write("DELETE", numberTarget(number.number, application), {}, stop);
        const Result<std::monostate> detached =
            reply ? plainOutcome(*reply, Asked::Application) : failure(reply.error());
        if (!detached) {
            co_return Result<AgentReference>(stopped(detached.error(), changed));
        }
        changed = true;
    }
    if (hasTrunkChange && trunkId.isEmpty()) {
        Result<HttpReply> reply = co_await m_requests.write("DELETE", numberTarget(number.number, assign), {}, stop);
        const Result<std::monostate> unassigned =
            reply ? plainOutcome(*reply, Asked::UnassignTrunk) : failure(reply.error());
        if (!unassigned) {
            co_return Result<AgentReference>(stopped(unassigned.error(), changed));
        }
        changed = true;
    }
    if (hasTrunkChange && !trunkId.isEmpty()) {
        Result<HttpReply> reply =
            co_await m_requests.write("POST", numberTarget(number.number, assign), trunkBody(trunkId), stop);
        const Result<std::monostate> assigned =
            reply ? plainOutcome(*reply, Asked::AssignTrunk) : failure(reply.error());
        if (!assigned) {
            co_return Result<AgentReference>(stopped(assigned.error(), changed));
        }
    }
    AgentReference attached;
    if (change.linkAgent) {
        Result<HttpReply> reply = co_await m_requests.write("POST", numberTarget(number.number, application),
                                                            applicationBody(*change.linkAgent), stop);
        Result<AgentReference> agent =
            reply ? attachOutcome(*reply, number.number, *change.linkAgent) : failure(reply.error());
        if (!agent) {
            co_return Result<AgentReference>(stopped(agent.error(), changed));
        }
        attached = std::move(*agent);
    }
    co_return Result<AgentReference>(attached);
}

Task<Result<OwnedNumber>> VobizProvider::updateNumber(OwnedNumber number, NumberChange change, std::stop_token stop)
{
    if (change.label) {
        co_return Result<OwnedNumber>(failure(notOffered(Operation::ChangeLabel)));
    }
    if (const std::optional<Error> refusal = refusalOfChange(number, change)) {
        co_return Result<OwnedNumber>(failure(*refusal));
    }
    Result<AgentReference> attached = co_await sendChanges(number, change, stop);
    if (!attached) {
        co_return Result<OwnedNumber>(failure(attached.error()));
    }

    Result<OwnedNumber> fresh = co_await find(number, stop);
    if (!fresh) {
        applyChange(number, change, *attached);
        co_return Result<OwnedNumber>(number);
    }
    for (AgentReference &agent : fresh->agents) {
        if (agent.id == attached->id) {
            agent.name = attached->name;
        }
    }
    co_return fresh;
}

Task<ReleaseOutcome> VobizProvider::release(OwnedNumber number, ReleaseOptions options, std::stop_token stop)
{
    ReleaseOutcome outcome;
    if (!number.number.isE164()) {
        outcome.state = ReleaseOutcome::State::Refused;
        outcome.error = noSuchPath(number.number);
        co_return outcome;
    }
    Result<HttpReply> reply = co_await m_requests.write("DELETE", releaseTarget(number.number, options), {}, stop);
    if (!reply) {
        outcome.error = reply.error();
        outcome.state =
            reply.error().mayHaveHappened ? ReleaseOutcome::State::Uncertain : ReleaseOutcome::State::Refused;
        co_return outcome;
    }
    outcome = releaseOutcome(*reply, options);
    if (outcome.state == ReleaseOutcome::State::PendingRelease) {
        m_cooldowns.keep(number.number, outcome.cooldownEnds);
    }
    co_return outcome;
}

Task<Result<OwnedNumber>> VobizProvider::cancelRelease(OwnedNumber number, std::stop_token stop)
{
    if (!number.number.isE164()) {
        co_return Result<OwnedNumber>(failure(noSuchPath(number.number)));
    }
    Result<HttpReply> reply =
        co_await m_requests.writeLowerCase("POST", numberTarget(number.number, QStringLiteral("cancel-release")), stop);
    if (!reply) {
        co_return Result<OwnedNumber>(failure(reply.error()));
    }
    const Result<QList<Detail>> refund = cancelReleaseOutcome(*reply);
    if (!refund) {
        co_return Result<OwnedNumber>(failure(refund.error()));
    }
    m_cooldowns.forget(number.number);
    Result<OwnedNumber> fresh = co_await find(number, stop);
    if (!fresh) {
        number.status = {NumberStatus::Kind::Active, QStringLiteral("active")};
        number.releaseCooldownEnds = {};
        number.agents.clear();
        number.settings.remove(TrunkSetting);
        fresh = number;
    }
    fresh->details += *refund;
    co_return fresh;
}

} // namespace numberdesk::vobiz
