// SPDX-License-Identifier: GPL-3.0-or-later
//
// kill_bench random [--seed S] [--first I] [--trials N] [--json FILE]
// kill_bench steps|disk [CARRIER...] [--every K] [--json FILE]
//
// Ends the program by SIGKILL, starts it again on the same profile, lets it settle and buy what is left in its cart,
// and judges profile and carriers: each intent was sent at most once, has an outcome, nothing was bought twice, no line
// of the cart was lost.
//   random  at random steps and random moments; a trial depends on its seed and number, but for the machine's speed
//   steps   before and amid each step of a purchase and a release, at each carrier
//   disk    not killed: the disk is full, or fails, at each step of a purchase and a release, for a while or for good
// --every K takes each K-th step, at each carrier other ones.
// Prints what it found and ends with 1 when anything is wrong. The program is fault_victim beside this one.
#include "tests/faults/killtrial.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>
#include <cstdio>

namespace {

using namespace std::chrono_literals;
using numberdesk::tests::carrierIds;
using numberdesk::tests::Ending;
using numberdesk::tests::KillTrial;
using numberdesk::tests::Run;
using numberdesk::tests::Wire;

void print(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    std::fflush(stdout);
}

bool isTaken(const QString &carrier, qsizetype step, int every)
{
    return step % every == carrierIds().indexOf(carrier) % every;
}

/// The steps that a run said, in order, and how long it took.
struct Course
{
    QStringList steps;
    std::chrono::milliseconds took{0};
};

/// Where a request that changes something left while a line of the journal was written and not flushed: a loss of power
/// could take the line and leave the purchase. Empty when there is no such place. SIGKILL alone would not show it.
QString unflushedSend(const QStringList &steps)
{
    bool isFlushed = true;
    for (qsizetype index = 0; index < steps.size(); ++index) {
        const QString &step = steps.at(index);
        if (step == u"write journal.sqlite-wal") {
            isFlushed = false;
        } else if (step == u"flush journal.sqlite-wal") {
            isFlushed = true;
        } else if (step.startsWith(u"send ") && !isFlushed) {
            return QStringLiteral("step %1, %2").arg(index + 1).arg(step);
        }
    }
    return {};
}

/// Plans trials, carries them out and adds up what they came to.
class Bench
{
public:
    explicit Bench(QString victim)
        : m_victim(std::move(victim))
    {}

    bool random(quint32 seed, int first, int count);
    void steps(const QStringList &carriers, int every);
    void disk(const QStringList &carriers, int every);
    [[nodiscard]] int report(const QString &what, const QString &jsonFile) const;

private:
    void carryOut(const QString &name, const QStringList &carriers, Wire wire,
                  const QList<std::pair<QString, Ending>> &runs);
    Course course(const QStringList &carriers, bool onlyMoney);

    const QString m_victim;
    quint32 m_seed = 0;
    int m_trials = 0;
    int m_killed = 0;
    int m_runs = 0;
    QMap<QString, int> m_outcomes;
    QMap<int, int> m_requests;
    QStringList m_complaints;
    QElapsedTimer m_clock;
};

void Bench::carryOut(const QString &name, const QStringList &carriers, Wire wire,
                     const QList<std::pair<QString, Ending>> &runs)
{
    if (!m_clock.isValid()) {
        m_clock.start();
    }
    KillTrial trial(m_victim, carriers, wire);
    QStringList complaints;
    bool isKilled = false;
    for (const auto &[task, ending] : runs) {
        const Run run = trial.run(task, ending);
        ++m_runs;
        isKilled = isKilled || run.isKilled;
        if (!run.failure.isEmpty()) {
            complaints.append(task + QStringLiteral(": ") + run.failure);
        }
    }
    complaints += trial.complaints();
    ++m_trials;
    m_killed += isKilled ? 1 : 0;
    for (auto outcome = trial.outcomes.cbegin(); outcome != trial.outcomes.cend(); ++outcome) {
        m_outcomes[outcome.key()] += outcome.value();
    }
    for (auto requests = trial.requestsPerIntent.cbegin(); requests != trial.requestsPerIntent.cend(); ++requests) {
        m_requests[requests.key()] += requests.value();
    }
    for (const QString &complaint : std::as_const(complaints)) {
        m_complaints.append(name + QStringLiteral(": ") + complaint);
        print(QStringLiteral("WRONG ") + m_complaints.constLast());
    }
}

Course Bench::course(const QStringList &carriers, bool onlyMoney)
{
    KillTrial trial(m_victim, carriers, Wire::Answers);
    Ending whole;
    whole.onlyMoney = onlyMoney;
    const Run run = trial.run(QStringLiteral("order"), whole);
    Course course;
    course.took = run.took;
    for (const QString &line : run.said) {
        if (line.startsWith(u"step ")) {
            course.steps.append(line.section(u' ', 2));
        }
    }
    if (!run.isDone || course.steps.isEmpty()) {
        m_complaints.append(QStringLiteral("the program does not go through by itself: ") + run.failure);
        print(m_complaints.constLast());
    }
    // Libraries may come to other calls with another release; then this file must know them.
    for (const auto &step : {QStringLiteral("send POST"), QStringLiteral("flush journal.sqlite-wal")}) {
        if (!course.steps.contains(step)) {
            m_complaints.append(QStringLiteral("no step is “%1”: the system's calls pass by unseen").arg(step));
            print(QStringLiteral("WRONG ") + m_complaints.constLast());
        }
    }
    if (const QString where = unflushedSend(course.steps); onlyMoney && !where.isEmpty()) {
        m_complaints.append(carriers.join(u'+') + QStringLiteral(": sent before the journal was flushed: ") + where);
        print(QStringLiteral("WRONG ") + m_complaints.constLast());
    }
    return course;
}

bool Bench::random(quint32 seed, int first, int count)
{
    m_seed = seed;
    print(QStringLiteral("seed %1, trials %2 to %3").arg(seed).arg(first).arg(first + count - 1));
    const Course whole = course({QStringLiteral("vobiz")}, false);
    const QList<Wire> wires{Wire::Answers,  Wire::Answers,          Wire::Late,  Wire::LostAnswer,
                            Wire::NoAnswer, Wire::FaultAfterEffect, Wire::Fault, Wire::Refuses};
    for (int index = first; index < first + count && !whole.steps.isEmpty(); ++index) {
        const std::array<quint32, 2> seeds{seed, static_cast<quint32>(index)};
        QRandomGenerator chance(seeds.data(), static_cast<qsizetype>(seeds.size()));
        const auto pick = [&chance](qsizetype below) {
            return static_cast<qsizetype>(chance.bounded(static_cast<int>(below)));
        };
        QStringList carriers{carrierIds().at(pick(5))};
        if (chance.bounded(4) == 0) {
            carriers.append(carrierIds().at(pick(5)));
            carriers.removeDuplicates();
        }
        const Wire wire = wires.at(pick(wires.size()));
        const auto ending = [&] {
            Ending made;
            const int kind = chance.bounded(5);
            if (kind < 3) {
                const QString where =
                    QStringList{QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("amid")}.at(kind);
                made.fault = QStringLiteral("%1:%2").arg(where).arg(1 + pick(whole.steps.size()));
            } else {
                made.killAfter = std::chrono::milliseconds(pick(whole.took.count() * 5 / 4));
            }
            return made;
        };
        QList<std::pair<QString, Ending>> runs{{QStringLiteral("order"), ending()}};
        while (chance.bounded(3) == 0) {
            runs.append({QStringLiteral("settle"), ending()});
        }
        runs.append({QStringLiteral("again"), {}});
        QStringList told;
        for (const auto &[task, made] : std::as_const(runs)) {
            told.append(
                task + u' ' +
                (made.killAfter ? QStringLiteral("killed after %1 ms").arg(made.killAfter->count()) : made.fault));
        }
        carryOut(QStringLiteral("trial %1 (%2, %3, %4)")
                     .arg(index)
                     .arg(carriers.join(u'+'), wireName(wire), told.join(u';')),
                 carriers, wire, runs);
    }
    return !whole.steps.isEmpty();
}

void Bench::steps(const QStringList &carriers, int every)
{
    for (const QString &carrier : carriers) {
        const Course whole = course({carrier}, true);
        print(QStringLiteral("%1: %2 steps").arg(carrier).arg(whole.steps.size()));
        QString mark;
        for (qsizetype index = 0; index < whole.steps.size(); ++index) {
            const QString &step = whole.steps.at(index);
            const bool hasBytes = step.startsWith(u"write") || step.startsWith(u"send");
            // Of several writes to one file the first and the last: between them nothing else happens.
            const bool isInner = index > 0 && index + 1 < whole.steps.size() && step == whole.steps.at(index - 1) &&
                                 step == whole.steps.at(index + 1);
            mark = step.startsWith(u"mark") ? step : mark;
            if (isInner || !isTaken(carrier, index, every)) {
                continue;
            }
            for (const QString &where : {QStringLiteral("before"), QStringLiteral("amid"), QStringLiteral("after")}) {
                // After a step is before the next one, unless that is left out.
                if (where == (hasBytes ? QStringLiteral("after") : QStringLiteral("amid"))) {
                    continue;
                }
                Ending ending;
                ending.fault = QStringLiteral("%1:%2").arg(where).arg(index + 1);
                ending.onlyMoney = true;
                carryOut(QStringLiteral("%1 %2 (%3, behind %4)").arg(carrier, ending.fault, step, mark), {carrier},
                         Wire::Answers, {{QStringLiteral("order"), ending}, {QStringLiteral("again"), {}}});
            }
        }
    }
}

void Bench::disk(const QStringList &carriers, int every)
{
    for (const QString &carrier : carriers) {
        const Course whole = course({carrier}, true);
        print(QStringLiteral("%1: %2 steps").arg(carrier).arg(whole.steps.size()));
        for (qsizetype index = 0; index < whole.steps.size(); ++index) {
            const QString &step = whole.steps.at(index);
            if ((!step.startsWith(u"write") && !step.startsWith(u"flush")) || !isTaken(carrier, index, every)) {
                continue;
            }
            for (const QString &fault :
                 {QStringLiteral("full:%1+1"), QStringLiteral("full:%1"), QStringLiteral("fails:%1+3")}) {
                Ending ending;
                ending.fault = fault.arg(index + 1);
                ending.onlyMoney = true;
                carryOut(QStringLiteral("%1 %2 (%3)").arg(carrier, ending.fault, step), {carrier}, Wire::Answers,
                         {{QStringLiteral("order"), ending}, {QStringLiteral("again"), {}}});
            }
        }
    }
}

int Bench::report(const QString &what, const QString &jsonFile) const
{
    const qint64 took = m_clock.isValid() ? m_clock.elapsed() : 0;
    print(QStringLiteral("%1: %2 trials, %3 of them killed, %4 starts of the program, %5 s")
              .arg(what)
              .arg(m_trials)
              .arg(m_killed)
              .arg(m_runs)
              .arg(took / 1000));
    QJsonObject outcomes;
    for (auto outcome = m_outcomes.cbegin(); outcome != m_outcomes.cend(); ++outcome) {
        print(QStringLiteral("  %1: %2").arg(outcome.key()).arg(outcome.value()));
        outcomes.insert(outcome.key(), outcome.value());
    }
    QJsonObject requests;
    for (auto entry = m_requests.cbegin(); entry != m_requests.cend(); ++entry) {
        print(QStringLiteral("  intents with %1 request(s) at the carrier: %2").arg(entry.key()).arg(entry.value()));
        requests.insert(QString::number(entry.key()), entry.value());
    }
    print(QStringLiteral("  wrong: %1").arg(m_complaints.size()));
    if (!jsonFile.isEmpty()) {
        const QJsonObject all{
            {QStringLiteral("what"), what},         {QStringLiteral("seed"), static_cast<qint64>(m_seed)},
            {QStringLiteral("trials"), m_trials},   {QStringLiteral("killed"), m_killed},
            {QStringLiteral("starts"), m_runs},     {QStringLiteral("outcomes"), outcomes},
            {QStringLiteral("requests"), requests}, {QStringLiteral("wrong"), m_complaints.size()}};
        QFile file(jsonFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0) {
            print(QStringLiteral("%1 cannot be written").arg(jsonFile));
            return 1;
        }
    }
    return m_complaints.isEmpty() && m_trials > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seed(QStringLiteral("seed"), {}, QStringLiteral("S"), QStringLiteral("1"));
    const QCommandLineOption first(QStringLiteral("first"), {}, QStringLiteral("I"), QStringLiteral("1"));
    const QCommandLineOption trials(QStringLiteral("trials"), {}, QStringLiteral("N"), QStringLiteral("50"));
    const QCommandLineOption json(QStringLiteral("json"), {}, QStringLiteral("FILE"));
    const QCommandLineOption every(QStringLiteral("every"), {}, QStringLiteral("K"), QStringLiteral("1"));
    parser.addOptions({seed, first, trials, json, every});
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const QStringList carriers = words.size() > 1 ? words.mid(1) : carrierIds();
    const int stride = std::max(1, parser.value(every).toInt());
    Bench bench(QCoreApplication::applicationDirPath() + QStringLiteral("/fault_victim"));
    if (what == u"random") {
        bench.random(parser.value(seed).toUInt(), parser.value(first).toInt(), parser.value(trials).toInt());
    } else if (what == u"steps") {
        bench.steps(carriers, stride);
    } else if (what == u"disk") {
        bench.disk(carriers, stride);
    } else {
        std::fputs(
            "kill_bench random|steps|disk [CARRIER...] [--seed S] [--first I] [--trials N] [--every K] [--json FILE]\n",
            stderr);
        return 2;
    }
    return bench.report(what, parser.value(json));
}
