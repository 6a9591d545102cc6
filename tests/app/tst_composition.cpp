// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/tokenvault.h"
#include "core/inventory/annotations.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/models/accountdirectory.h"
#include "core/purchasing/cart.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/preflight.h"
#include "core/purchasing/purchaseplan.h"
#include "core/purchasing/purchaser.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/purchasing/releaser.h"
#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/sandboxserver.h"
#include "core/search/numbersearch.h"
#include "tests/support/waitfor.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::AccountSearch;
using numberdesk::CartLine;
using numberdesk::Composition;
using numberdesk::NumberSearch;
using numberdesk::PreflightLine;
using numberdesk::PurchaseIntent;
using numberdesk::PurchasePlan;
using numberdesk::SearchHit;
using numberdesk::SearchQuery;
using numberdesk::Services;

namespace {

std::unique_ptr<Composition> openSandbox(const QString &folder)
{
    Composition::Options options;
    options.kind = numberdesk::Profile::Kind::Sandbox;
    options.profileFolder = folder;
    auto composition = Composition::open(std::move(options));
    return composition ? std::move(*composition) : nullptr;
}

/// All hits of a search over all accounts.
QList<SearchHit> searchAll(const Services &services, const SearchQuery &query)
{
    QList<SearchHit> hits;
    QObject context;
    QObject::connect(&services.search, &NumberSearch::hitsFound, &context,
                     [&](const QList<SearchHit> &more) { hits += more; });
    services.search.start(query, services.directory.enabledAccounts());
    if (!QTest::qWaitFor([&] { return !services.search.isRunning(); }, 20000)) {
        qWarning("the search did not end");
    }
    return hits;
}

QString accountOf(const Services &services, const QString &providerId)
{
    for (const numberdesk::Account &account : services.accounts.accounts()) {
        if (account.providerId == providerId) {
            return account.id;
        }
    }
    return {};
}

} // namespace

class CompositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveSampleAccountsAreReady()
    {
        const QTemporaryDir folder;
        auto composition = openSandbox(folder.path());
        QVERIFY(composition);
        QSignalSpy loaded(composition.get(), &Composition::loaded);
        composition->start();
        QCOMPARE(composition->notices(), QStringList());
        const Services services = composition->services();
        QCOMPARE(services.accounts.accounts().size(), 5);
        QTRY_COMPARE(loaded.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!services.sync.isRunning(), 30000);
        for (const numberdesk::Account &account : services.accounts.accounts()) {
            const auto state = services.sync.state(account.id);
            QVERIFY2(!state.error, qPrintable(account.name));
            QVERIFY2(!services.inventory.numbersOf(account.id).isEmpty(), qPrintable(account.name));
        }
    }

    void anItalianLocalNumberIsFoundAndBought()
    {
        const QTemporaryDir folder;
        auto composition = openSandbox(folder.path());
        composition->start();
        const Services services = composition->services();
        SearchQuery query;
        query.country = *numberdesk::CountryCode::fromText(u"US");
        query.type = numberdesk::NumberType::Kind::Local;
        query.pattern = QStringLiteral("415");
        query.match = SearchQuery::Match::StartsWith;
        const QList<SearchHit> hits = searchAll(services, query);
        QSet<QString> providers;
        for (const SearchHit &hit : hits) {
            providers.insert(hit.providerId);
            QVERIFY2(hit.number.number.e164().startsWith(QStringLiteral("+1415")),
                     qPrintable(hit.number.number.text()));
        }
        QCOMPARE(providers.size(), 5);

        for (const QString &providerId : providers) {
            const auto hit = std::find_if(hits.cbegin(), hits.cend(),
                                          [&](const SearchHit &entry) { return entry.providerId == providerId; });
            numberdesk::PurchaseRequest request;
            request.accountId = hit->accountId;
            request.order.number = hit->number;
            const auto intent = numberdesk::tests::waitFor(services.purchaser.purchase(request, {}), 30s);
            QVERIFY2(intent.has_value(), qPrintable(providerId));
            QVERIFY2(intent->state == PurchaseIntent::State::Bought || intent->state == PurchaseIntent::State::Pending,
                     qPrintable(providerId + u' ' + purchaseStateName(intent->state)));
            QCOMPARE(services.inventory.accountsWith(hit->number.number), QStringList{hit->accountId});
        }
        QVERIFY(services.journal.openIntents()->isEmpty());
    }

    void aLostAnswerIsSettledAndNothingIsBoughtTwice_data()
    {
        QTest::addColumn<QString>("providerId");
        for (const char *id : {"mindhunters", "identitycall", "vobiz", "dialnexa", "vogent"}) {
            QTest::newRow(id) << QString::fromLatin1(id);
        }
    }

    void aLostAnswerIsSettledAndNothingIsBoughtTwice()
    {
        QFETCH(QString, providerId);
        const QTemporaryDir folder;
        auto composition = openSandbox(folder.path());
        composition->start();
        const Services services = composition->services();
        SearchQuery query;
        query.country = *numberdesk::CountryCode::fromText(u"US");
        query.pattern = QStringLiteral("415");
        query.match = SearchQuery::Match::StartsWith;
        QList<SearchHit> hits = searchAll(services, query);
        hits.removeIf([&](const SearchHit &hit) { return hit.providerId != providerId; });
        QVERIFY(!hits.isEmpty());
        QVERIFY(composition->sandboxServer()
                    ->contract(providerId)
                    ->set(QStringLiteral("purchase"), QStringLiteral("fault-after-effect")));
        numberdesk::PurchaseRequest request;
        request.accountId = hits.constFirst().accountId;
        request.order.number = hits.constFirst().number;
        const auto intent = numberdesk::tests::waitFor(services.purchaser.purchase(request, {}), 30s);
        QVERIFY(intent);
        QTRY_VERIFY_WITH_TIMEOUT(services.journal.openIntents()->isEmpty(), 20000);
        QCOMPARE(services.inventory.accountsWith(hits.constFirst().number.number), QStringList{request.accountId});
    }

    /// Protection and the end of an account reach whoever releases.
    void whatIsProtectedOrGoneIsNotReleased()
    {
        const QTemporaryDir folder;
        auto composition = openSandbox(folder.path());
        composition->start();
        const Services services = composition->services();
        QTRY_VERIFY_WITH_TIMEOUT(services.inventory.size() > 0 && !services.sync.isRunning(), 30000);
        const QString vogent = accountOf(services, QStringLiteral("vogent"));
        const auto numbers = services.inventory.numbersOf(vogent);
        const numberdesk::OwnedNumber kept = numbers.at(0).number;
        const numberdesk::OwnedNumber planned = numbers.at(1).number;
        QVERIFY(numberdesk::tests::waitFor(services.annotations.setProtected({{vogent, kept.number}}, true)));
        const auto refused = numberdesk::tests::waitFor(services.releaser.release(vogent, kept, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, numberdesk::ErrorKind::Conflict);
        QCOMPARE(services.journal.newest(1)->constFirst().accountName, services.accounts.account(vogent)->name);

        QVERIFY(numberdesk::tests::waitFor(services.releaser.schedule(vogent, planned, {}, 10min)));
        QVERIFY(services.accounts.remove(vogent));
        QVERIFY(services.releaser.planned().isEmpty());
        QVERIFY(services.journal.openIntents()->isEmpty());
    }

    void theNextStartKnowsEverything()
    {
        const QTemporaryDir folder;
        qsizetype numbers = 0;
        QString vobiz;
        {
            auto composition = openSandbox(folder.path());
            composition->start();
            const Services services = composition->services();
            QTRY_VERIFY_WITH_TIMEOUT(services.inventory.size() > 0 && !services.sync.isRunning(), 30000);
            numbers = services.inventory.size();
            vobiz = accountOf(services, QStringLiteral("vobiz"));
        }
        auto composition = openSandbox(folder.path());
        composition->start();
        const Services services = composition->services();
        QCOMPARE(accountOf(services, QStringLiteral("vobiz")), vobiz);
        QTRY_VERIFY(services.inventory.size() == numbers);
    }

    /// The program ended between a purchase and its removal from the cart.
    void whatAnEarlierRunBoughtIsNoLineOfTheCart()
    {
        const QTemporaryDir folder;
        {
            auto composition = openSandbox(folder.path());
            composition->start();
            const Services services = composition->services();
            QList<CartLine> lines(2);
            for (qsizetype place = 0; place < lines.size(); ++place) {
                lines[place].accountId = accountOf(services, QStringLiteral("vobiz"));
                lines[place].number.number = numberdesk::PhoneNumber(QStringLiteral("+1202555014%1").arg(place));
            }
            const auto added = numberdesk::tests::waitFor(services.cart.add(lines));
            QCOMPARE(added->added.size(), 2);
            PurchaseIntent intent;
            intent.id = QStringLiteral("bought");
            intent.state = PurchaseIntent::State::Bought;
            intent.accountId = lines.constFirst().accountId;
            intent.order.number = lines.constFirst().number;
            intent.consentedAt = QDateTime::currentDateTimeUtc();
            QVERIFY(services.journal.record(toRecord(intent), journalEntry(intent, QStringLiteral("purchase.bought"))));
        }
        auto composition = openSandbox(folder.path());
        composition->start();
        const Services services = composition->services();
        QTRY_VERIFY(services.cart.isLoaded() && services.cart.size() == 1);
        QCOMPARE(services.cart.lines().constFirst().number.number.text(), QStringLiteral("+12025550141"));
    }

    void labelsReachEveryProvider_data()
    {
        QTest::addColumn<QString>("providerId");
        QTest::addColumn<bool>("isAnswerLost");
        for (const char *id : {"mindhunters", "identitycall", "vobiz", "dialnexa", "vogent"}) {
            QTest::addRow("%s", id) << QString::fromLatin1(id) << false;
            QTest::addRow("%s, answer lost", id) << QString::fromLatin1(id) << true;
        }
    }

    /// The provider keeps the label where it takes one, this computer keeps it elsewhere; also when the answer to the
    /// purchase is lost and the account's list tells the outcome.
    void labelsReachEveryProvider()
    {
        QFETCH(QString, providerId);
        QFETCH(bool, isAnswerLost);
        const QTemporaryDir folder;
        auto composition = openSandbox(folder.path());
        composition->start();
        const Services services = composition->services();
        SearchQuery query;
        query.country = *numberdesk::CountryCode::fromText(u"US");
        query.pattern = QStringLiteral("415");
        query.match = SearchQuery::Match::StartsWith;
        QList<SearchHit> hits = searchAll(services, query);
        hits.removeIf([&](const SearchHit &hit) { return hit.providerId != providerId; });
        QVERIFY(!hits.isEmpty());
        const SearchHit hit = hits.constFirst();
        if (isAnswerLost) {
            QVERIFY(composition->sandboxServer()
                        ->contract(providerId)
                        ->set(QStringLiteral("purchase"), QStringLiteral("fault-after-effect")));
        }
        CartLine line;
        line.accountId = hit.accountId;
        line.number = hit.number;
        line.label = QStringLiteral("Sales 1");
        const auto added = numberdesk::tests::waitFor(services.cart.add({line}));
        PurchasePlan plan(added->added);
        PreflightLine ready;
        ready.line = added->added.constFirst();
        ready.verdict = PreflightLine::Verdict::Ready;
        QVERIFY(plan.take(ready));
        const auto requests =
            plan.requests({}, [&](const QString &account) { return *services.sessions.traitsOf(account); });
        QVERIFY(numberdesk::tests::waitFor(services.purchaser.purchase(requests.constFirst(), {}), 30s));
        const auto labelKept = [&] {
            const auto kept = services.annotations.find(hit.accountId, hit.number.number);
            if (kept) {
                return kept->label;
            }
            const auto numbers = services.inventory.numbersOf(hit.accountId);
            const auto bought = std::find_if(numbers.cbegin(), numbers.cend(), [&](const auto &entry) {
                return entry.number.number == hit.number.number;
            });
            return bought == numbers.cend() ? QString() : bought->number.label;
        };
        QTRY_COMPARE_WITH_TIMEOUT(labelKept(), line.label, 20000);
        const bool takesLabels = services.sessions.traitsOf(hit.accountId)->labelAtPurchase;
        QCOMPARE(services.annotations.find(hit.accountId, hit.number.number).has_value(), !takesLabels);
        QTRY_COMPARE(services.cart.size(), 0);
    }

    /// The program ended between a purchase and its label, or with the outcome unknown.
    void aLabelOfAnEarlierRunIsKept_data()
    {
        QTest::addColumn<PurchaseIntent::State>("state");
        QTest::newRow("bought") << PurchaseIntent::State::Bought;
        QTest::newRow("sent") << PurchaseIntent::State::Sent;
    }

    void aLabelOfAnEarlierRunIsKept()
    {
        QFETCH(PurchaseIntent::State, state);
        const QTemporaryDir folder;
        PurchaseIntent intent;
        {
            auto composition = openSandbox(folder.path());
            composition->start();
            const Services services = composition->services();
            QTRY_VERIFY_WITH_TIMEOUT(services.inventory.size() > 0 && !services.sync.isRunning(), 30000);
            intent.accountId = accountOf(services, QStringLiteral("vogent"));
            const auto numbers = services.inventory.numbersOf(intent.accountId);
            intent.order.number.number = numbers.constFirst().number.number;
        }
        {
            // As the program leaves it that is killed at this moment.
            const QDir profile(numberdesk::Profile::folderFor(numberdesk::Profile::Kind::Sandbox, folder.path()));
            const auto journal = numberdesk::Journal::open(profile.filePath(QStringLiteral("journal.sqlite")));
            QVERIFY(journal);
            intent.id = QStringLiteral("killed");
            intent.state = state;
            intent.consentedAt = QDateTime::currentDateTimeUtc();
            intent.sentAt = intent.consentedAt;
            intent.keptLabel = QStringLiteral("Sales 1");
            QVERIFY((*journal)->record(toRecord(intent),
                                       journalEntry(intent, QStringLiteral("purchase.") + purchaseStateName(state))));
        }
        auto composition = openSandbox(folder.path());
        composition->start();
        const Services services = composition->services();
        const auto label = [&] {
            const auto kept = services.annotations.find(intent.accountId, intent.order.number.number);
            return kept ? kept->label : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(label(), intent.keptLabel, 20000);
    }

    void twoCopiesNeverShareAProfile()
    {
        const QTemporaryDir folder;
        auto first = openSandbox(folder.path());
        QVERIFY(first);
        Composition::Options options;
        options.kind = numberdesk::Profile::Kind::Sandbox;
        options.profileFolder = folder.path();
        const auto second = Composition::open(std::move(options));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, numberdesk::ErrorKind::Conflict);
    }

    void closingMeanwhileIsQuiet()
    {
        const QTemporaryDir folder;
        auto composition = openSandbox(folder.path());
        composition->start();
        const Services services = composition->services();
        services.search.start(SearchQuery(), services.directory.enabledAccounts());
        composition.reset();
        QTest::qWait(200);
    }
};

QTEST_GUILESS_MAIN(CompositionTest)
#include "tst_composition.moc"
