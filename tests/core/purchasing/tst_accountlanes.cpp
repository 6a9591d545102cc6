// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/delay.h"
#include "core/purchasing/accountlanes.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace std::chrono_literals;
using numberdesk::AccountLanes;
using numberdesk::Task;

namespace {

/// Notes when each line begins and ends.
struct Bench
{
    QObject owner;
    QStringList log;
    QHash<QString, int> busy;
    QHash<QString, int> most;

    Task<void> work(QString account, qsizetype line, std::chrono::milliseconds time)
    {
        log.append(QStringLiteral("+%1").arg(line));
        most[account] = std::max(most[account], ++busy[account]);
        if (time > 0ms) {
            const bool passed = co_await numberdesk::delay(time, {});
            Q_UNUSED(passed)
        }
        --busy[account];
        log.append(QStringLiteral("-%1").arg(line));
    }
};

int twoAtOnce(const QString &) { return 2; }
int oneAtOnce(const QString &) { return 1; }

/// Waits as tests::waitFor() does, for a flow without a value.
Task<bool> ended(Task<void> flow)
{
    co_await std::move(flow);
    co_return true;
}

/// Tells when it was let in.
Task<void> enterAndTell(AccountLanes &lanes, QString name, QStringList &log)
{
    auto turn = lanes.enter(QStringLiteral("a"), 1);
    co_await std::move(turn);
    log.append(name);
}

} // namespace

class AccountLanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAreGivenInTheOrderInWhichTheyWereAskedFor()
    {
        AccountLanes lanes;
        QStringList log;
        auto first = enterAndTell(lanes, QStringLiteral("first"), log);
        auto second = enterAndTell(lanes, QStringLiteral("second"), log);
        auto third = enterAndTell(lanes, QStringLiteral("third"), log);
        QCOMPARE(log, QStringList(QStringLiteral("first")));
        lanes.leave(QStringLiteral("a"));
        QVERIFY(numberdesk::tests::waitFor(ended(std::move(second))));
        QCOMPARE(log, QStringList({QStringLiteral("first"), QStringLiteral("second")}));
        lanes.leave(QStringLiteral("a"));
        QVERIFY(numberdesk::tests::waitFor(ended(std::move(third))));
        lanes.leave(QStringLiteral("a"));
        // And one that comes when nobody is there does not wait.
        auto late = enterAndTell(lanes, QStringLiteral("late"), log);
        QCOMPARE(log.constLast(), QStringLiteral("late"));
    }

    void whoeverWaitsEndsWithTheLanes()
    {
        auto lanes = std::make_unique<AccountLanes>();
        QStringList log;
        auto first = enterAndTell(*lanes, QStringLiteral("first"), log);
        auto second = enterAndTell(*lanes, QStringLiteral("second"), log);
        lanes.reset();
        QVERIFY(numberdesk::tests::waitFor(ended(std::move(second))));
        QCOMPARE(log.size(), 2);
    }

    void anAccountBearsSoManyAtOnceAndKeepsItsOrder()
    {
        Bench bench;
        const QStringList accounts(6, QStringLiteral("a"));
        auto all = numberdesk::workThrough(&bench.owner, accounts, twoAtOnce,
                                           [&](qsizetype line) { return bench.work(accounts.at(line), line, 5ms); });
        QVERIFY(numberdesk::tests::waitFor(ended(std::move(all))));
        QCOMPARE(bench.most.value(QStringLiteral("a")), 2);
        QCOMPARE(bench.log.size(), 12);
        QStringList begun = bench.log.filter(QStringLiteral("+"));
        QCOMPARE(begun, QStringList({QStringLiteral("+0"), QStringLiteral("+1"), QStringLiteral("+2"),
                                     QStringLiteral("+3"), QStringLiteral("+4"), QStringLiteral("+5")}));
    }

    void accountsAreServedAtTheSameTime()
    {
        Bench bench;
        const QStringList accounts{QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("b")};
        auto all = numberdesk::workThrough(&bench.owner, accounts, oneAtOnce,
                                           [&](qsizetype line) { return bench.work(accounts.at(line), line, 5ms); });
        QVERIFY(numberdesk::tests::waitFor(ended(std::move(all))));
        QCOMPARE(bench.log.mid(0, 2), QStringList({QStringLiteral("+0"), QStringLiteral("+2")}));
        QCOMPARE(bench.most.value(QStringLiteral("a")), 1);
        QCOMPARE(bench.log.size(), 6);
    }

    void manyLinesThatNeedNoTimeEnd()
    {
        Bench bench;
        const QStringList accounts(10000, QStringLiteral("a"));
        auto all = numberdesk::workThrough(&bench.owner, accounts, twoAtOnce,
                                           [&](qsizetype line) { return bench.work(accounts.at(line), line, 0ms); });
        QVERIFY(numberdesk::tests::waitFor(ended(std::move(all))));
        QCOMPARE(bench.log.size(), 20000);
    }

    void nothingIsBegunForAnOwnerWhoIsGone()
    {
        Bench bench;
        auto owner = std::make_unique<QObject>();
        const QStringList accounts(4, QStringLiteral("a"));
        auto all = numberdesk::workThrough(owner.get(), accounts, oneAtOnce,
                                           [&](qsizetype line) { return bench.work(accounts.at(line), line, 5ms); });
        QCOMPARE(bench.log, QStringList(QStringLiteral("+0")));
        owner.reset();
        QVERIFY(numberdesk::tests::waitFor(ended(std::move(all))));
        QCOMPARE(bench.log, QStringList({QStringLiteral("+0"), QStringLiteral("-0")}));
    }
};

QTEST_GUILESS_MAIN(AccountLanesTest)
#include "tst_accountlanes.moc"
