// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faultserver.h"

#include <optional>

namespace numberdesk::tests {

/// What becomes of one request.
struct Fault
{
    enum class Meaning
    {
        Unclear,   ///< nobody can tell from the answer what happened
        Refusal,   ///< the provider says no, and nothing happened
        NeverSent, ///< nobody listens, so that nothing can be sent
    };
    /// What is done to the provider's own answer.
    enum class Spoiling
    {
        None,
        NullMembers, ///< every text, number and truth in it is null
        WrongTypes   ///< every text, number and truth in it is an object
    };

    /// Without spaces at its ends; the same in every provider's column of a table.
    QByteArray name;
    Meaning meaning = Meaning::Unclear;
    /// Whether the provider does what it is asked before the answer is spoiled.
    bool hasEffect = false;
    Behaviour behaviour = Behaviour::Answer;
    /// Instead of the provider's own answer.
    std::optional<sandbox::Reply> answer;
    Spoiling spoiling = Spoiling::None;

    /// Whether only the end of the wait tells that no answer comes.
    [[nodiscard]] bool takesForever() const { return behaviour == Behaviour::Hang || behaviour == Behaviour::Drip; }
};

/// Of a request that changes something: each with and without its effect, where that makes a difference.
QList<Fault> faultsOfWrites();
/// Of a request that reads.
QList<Fault> faultsOfReads();

sandbox::Reply spoiled(sandbox::Reply reply, Fault::Spoiling spoiling);

/// With NUMBERDESK_FAULT_TABLE set to the name of a file: adds a line of JSON to it, from which tests/faults/run makes
/// its tables.
void noteOutcome(const QString &operation, const QString &providerId, const QString &scheme, const Fault &fault,
                 const QString &outcome, int requests);

} // namespace numberdesk::tests
