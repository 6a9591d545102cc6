// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_search: one search over five carriers, each with its own delay, against the same search at each carrier alone.
// Prints one line of JSON: milliseconds for all five together, for the slowest alone, and for the sum of the five.
#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/inventorysync.h"
#include "core/models/accountdirectory.h"
#include "core/sandbox/carrierport.h"
#include "core/sandbox/sandboxserver.h"
#include "core/search/numbersearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace {

using namespace std::chrono_literals;
using numberdesk::NumberSearch;

/// Runs searches one after the other, each by a set of accounts, and tells how long each took.
class Runner : public QObject
{
public:
    Runner(NumberSearch &search, QList<QStringList> accountSets)
        : m_search(search)
        , m_sets(std::move(accountSets))
    {
        m_query.country = *numberdesk::CountryCode::fromText(u"US");
        m_query.type = numberdesk::NumberType::Kind::Local;
        m_query.pattern = QStringLiteral("415");
        m_query.match = numberdesk::SearchQuery::Match::StartsWith;
        connect(&search, &NumberSearch::finished, this, [this] {
            m_times.append(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            QTimer::singleShot(0, this, &Runner::next);
        });
    }

    void next()
    {
        if (m_times.size() == m_sets.size()) {
            report();
            QCoreApplication::exit();
            return;
        }
        m_clock.start();
        m_search.start(m_query, m_sets.at(m_times.size()));
    }

private:
    void report() const
    {
        double slowest = 0;
        double sum = 0;
        for (qsizetype alone = 1; alone < m_times.size(); ++alone) {
            slowest = std::max(slowest, m_times.at(alone));
            sum += m_times.at(alone);
        }
        std::printf("{\"together\": %.1f, \"slowest\": %.1f, \"sum\": %.1f}\n", m_times.constFirst(), slowest, sum);
    }

    NumberSearch &m_search;
    numberdesk::SearchQuery m_query;
    QList<QStringList> m_sets;
    QList<double> m_times;
    QElapsedTimer m_clock;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    numberdesk::Composition::Options options;
    options.kind = numberdesk::Profile::Kind::Sandbox;
    options.profileFolder = folder.path();
    auto composition = numberdesk::Composition::open(std::move(options));
    if (!composition) {
        return 1;
    }
    (*composition)->start();
    const numberdesk::Services services = (*composition)->services();
    const QStringList accounts = services.directory.enabledAccounts();
    auto delay = 50ms;
    for (const QString &provider : (*composition)->sandboxServer()->providerIds()) {
        if (!(*composition)->sandboxServer()->setTransport(provider, {delay, false, false})) {
            return 1;
        }
        delay += 50ms;
    }
    QList<QStringList> sets{accounts};
    for (const QString &account : accounts) {
        sets.append(QStringList{account});
    }
    Runner runner(services.search, sets);
    // Connections are made and the first reading is over before anything is measured.
    QObject::connect(&services.sync, &numberdesk::InventorySync::finished, &runner, &Runner::next,
                     Qt::SingleShotConnection);
    return QCoreApplication::exec();
}
