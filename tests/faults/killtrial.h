// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/profile.h"
#include "core/purchasing/cart.h"
#include "core/purchasing/purchaseintent.h"
#include "core/purchasing/releaseintent.h"
#include "tests/faults/samplecarriers.h"
#include "tests/support/faultserver.h"

#include <QProcess>
#include <QTemporaryDir>

namespace numberdesk::tests {

/// What becomes of the requests that buy and release, in the first run of a trial.
enum class Wire
{
    Answers,
    Late,             ///< takes effect a moment after it arrived, though its sender be gone
    LostAnswer,       ///< takes effect, and the connection is closed
    NoAnswer,         ///< takes effect, and the connection stays open without an answer
    FaultAfterEffect, ///< a 500 although it took effect
    Fault,            ///< a 500, and nothing happened
    Refuses           ///< a 409, and nothing happened
};

QString wireName(Wire wire);

/// How one run of the program ends.
struct Ending
{
    /// As fault_victim takes it; empty: none.
    QString fault;
    bool onlyMoney = false;
    /// SIGKILL from outside after this time; nothing: none.
    std::optional<std::chrono::milliseconds> killAfter;
};

/// What a run of the program came to.
struct Run
{
    bool isKilled = false;
    /// It ended by itself, having said "done".
    bool isDone = false;
    /// How it ended when it was neither killed nor done.
    QString failure;
    QStringList said;
    std::chrono::milliseconds took{0};
};

/// A profile with accounts at some carriers, the carriers, and the program as a process of its own that is started on
/// it again and again. The carriers live here, so they survive it, and count what reaches them.
class KillTrial
{
public:
    KillTrial(const QString &victim, const QStringList &providerIds, Wire wire);

    /// Runs a task of fault_victim.
    Run run(const QString &task, const Ending &ending);

    /// What is wrong with profile and carriers after a run that was done; empty when nothing is.
    QStringList complaints();

    /// How many intents ended in each state, by "purchase bought" and the like; after complaints().
    QMap<QString, int> outcomes;
    /// How many intents had so many requests at the carrier; after complaints().
    QMap<int, int> requestsPerIntent;

private:
    struct Arrival
    {
        int run = 0;
        sandbox::Request request;
        bool hadEffect = false;
    };
    struct Carrier
    {
        std::unique_ptr<sandbox::Contract> contract;
        std::unique_ptr<FaultServer> server;
        QList<Arrival> arrivals;
    };
    struct Kept;

    void setUp(const QString &id);
    sandbox::Reply answer(Carrier &carrier, const sandbox::Request &request);
    void judgePurchases(const Kept &kept, QStringList &complaints);
    void judgeReleases(const Kept &kept, QStringList &complaints);
    void judgeCart(const Kept &kept, QStringList &complaints);
    [[nodiscard]] QList<Arrival> arrivalsFor(const QString &accountId, const PhoneNumber &number, const QString &id,
                                             bool wantsRelease) const;

    const QString m_victim;
    const Wire m_wire;
    QTemporaryDir m_folder;
    std::map<QString, Carrier> m_carriers;
    int m_run = 0;
    /// Numbers that the program said to be in its cart.
    QStringList m_carted;
};

} // namespace numberdesk::tests
