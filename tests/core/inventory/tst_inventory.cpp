// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/inventory/numbereditor.h"
#include "tests/fakes/fakeprovider.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::AccountSync;
using numberdesk::AllNumbers;
using numberdesk::ErrorKind;
using numberdesk::Inventory;
using numberdesk::InventoryNumber;
using numberdesk::InventorySync;
using numberdesk::Journal;
using numberdesk::NumberPage;
using numberdesk::OwnedNumber;
using numberdesk::Result;
using numberdesk::tests::error;
using numberdesk::tests::FakeProvider;
using numberdesk::tests::FakeSource;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::Scripted;

namespace {

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");

/// A number with everything that can be told, so that nothing gets lost on the way to disk and back.
OwnedNumber fullNumber()
{
    OwnedNumber number = ownedNumber(QStringLiteral("n-1"), QStringLiteral("+390795550142"));
    number.country = *numberdesk::CountryCode::fromText(u"IT");
    number.countryDerived = true;
    number.type = numberdesk::NumberType::fromWire(QStringLiteral("premium"));
    number.region = QStringLiteral("Sassari");
    number.label = QStringLiteral("Sassari \u202e desk");
    number.capabilities.voice = true;
    number.capabilities.sms = false;
    number.capabilities.others = {QStringLiteral("emergency")};
    number.setupFee = numberdesk::Money{numberdesk::Decimal::fromUnits(150, 2), std::nullopt};
    number.monthlyFee = numberdesk::Money{numberdesk::Decimal::fromUnits(3005, 1), QStringLiteral("INR")};
    number.status = {numberdesk::NumberStatus::Kind::Other, QStringLiteral("sleeping")};
    number.complianceStatus = QStringLiteral("completed");
    number.complianceItems = {{QStringLiteral("Tax number"), QStringLiteral("textual"), QString()}};
    number.isExternal = true;
    number.agents = {{QStringLiteral("ag_1"), QStringLiteral("Reception")}};
    number.tags = {QStringLiteral("support")};
    number.settings = {{QStringLiteral("recording"), QStringLiteral("true")}};
    number.ownerAccount = QStringLiteral("MA_1");
    number.purchasedAt = numberdesk::Timestamp::fromText(QStringLiteral("2026-03-07T05:31:56.123Z"));
    number.updatedAt = numberdesk::Timestamp::fromText(QStringLiteral("some day"));
    number.minimumCommitmentMonths = 3;
    number.details = {{QStringLiteral("source"), QStringLiteral("inventory")}};
    return number;
}

AllNumbers reading(const QList<OwnedNumber> &numbers)
{
    AllNumbers all;
    all.numbers = numbers;
    return all;
}

NumberPage page(const QList<OwnedNumber> &numbers, const QByteArray &next = {})
{
    NumberPage made;
    made.items = numbers;
    if (!next.isEmpty()) {
        made.next = next;
    }
    return made;
}

} // namespace

class InventoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("inventory"));
    }

    void everythingComesBackFromDisk()
    {
        OwnedNumber sip = ownedNumber(QStringLiteral("n-2"), {});
        sip.number = numberdesk::PhoneNumber::sipUserName(QStringLiteral("+12025550143"));
        {
            Inventory inventory(m_path);
            inventory.merge(A, reading({fullNumber(), sip}));
        }
        Inventory inventory(m_path);
        QVERIFY(numberdesk::tests::waitFor(inventory.load()));
        const QList<InventoryNumber> numbers = inventory.numbersOf(A);
        QCOMPARE(numbers.size(), 2);
        QCOMPARE(inventory.find(QStringLiteral("a/n-1"))->number, fullNumber());
        QCOMPARE(inventory.find(QStringLiteral("a/n-2"))->number, sip);
        QVERIFY(!inventory.find(QStringLiteral("a/n-2"))->number.number.isE164());
        QVERIFY(inventory.reading(A).readAt.isValid());
    }

    void vanishedNumbersAreFlaggedNotDropped()
    {
        Inventory inventory(m_path);
        const QDateTime first(QDate(2026, 10, 1), QTime(8, 0), Qt::UTC);
        inventory.now = [first] { return first; };
        inventory.merge(A, reading({ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143")),
                                    ownedNumber(QStringLiteral("n-2"), QStringLiteral("+12025550144"))}));
        inventory.now = [first] { return first.addDays(1); };
        inventory.merge(A, reading({ownedNumber(QStringLiteral("n-2"), QStringLiteral("+12025550144"))}));
        QCOMPARE(inventory.find(QStringLiteral("a/n-1"))->missingSince, first.addDays(1));
        QVERIFY(!inventory.find(QStringLiteral("a/n-2"))->missingSince.isValid());
        QVERIFY(inventory.accountsWith(numberdesk::PhoneNumber(QStringLiteral("+12025550143"))).isEmpty());
        inventory.now = [first] { return first.addDays(2); };
        inventory.merge(A, reading({}));
        QCOMPARE(inventory.find(QStringLiteral("a/n-1"))->missingSince, first.addDays(1));
        inventory.merge(A, reading({ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143"))}));
        QVERIFY(!inventory.find(QStringLiteral("a/n-1"))->missingSince.isValid());
    }

    void aListThatWasCutShortFlagsNothing()
    {
        Inventory inventory(m_path);
        inventory.merge(A, reading({ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143")),
                                    ownedNumber(QStringLiteral("n-2"), QStringLiteral("+12025550144"))}));
        AllNumbers partly = reading({ownedNumber(QStringLiteral("n-2"), QStringLiteral("+12025550144"))});
        partly.skipped = 1;
        QVERIFY(!partly.provesAbsence());
        inventory.merge(A, partly);
        QCOMPARE(inventory.numbersOf(A).size(), 2);
        QVERIFY(!inventory.find(QStringLiteral("a/n-1"))->missingSince.isValid());
    }

    void whatWasReadMeanwhileWinsOverTheCache()
    {
        {
            Inventory inventory(m_path);
            inventory.merge(A, reading({ownedNumber(QStringLiteral("old"), QStringLiteral("+12025550143"))}));
        }
        Inventory inventory(m_path);
        auto loading = inventory.load();
        inventory.merge(A, reading({ownedNumber(QStringLiteral("new"), QStringLiteral("+12025550144"))}));
        QVERIFY(numberdesk::tests::waitFor(std::move(loading)));
        QCOMPARE(inventory.numbersOf(A).size(), 1);
        QVERIFY(inventory.find(QStringLiteral("a/new")));
    }

    void aDiskThatFailsCostsTheCacheOnly()
    {
        QFile blocked(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        Inventory inventory(m_folder->filePath(QStringLiteral("file/inventory")));
        QSignalSpy failed(&inventory, &Inventory::storageFailed);
        inventory.merge(A, reading({ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143"))}));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(inventory.size(), 1);
    }

    /// What is shown stays, it is said, and the cache keeps what it had before.
    void aFullDiskLosesNothingThatIsShown()
    {
        {
            Inventory inventory(m_path);
            inventory.merge(A, reading({ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143"))}));
        }
        {
            Inventory inventory(m_path);
            QVERIFY(numberdesk::tests::waitFor(inventory.load()));
            QSignalSpy failed(&inventory, &Inventory::storageFailed);
            auto disk = std::make_unique<numberdesk::tests::FullDisk>();
            inventory.merge(A, reading({ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143")),
                                        ownedNumber(QStringLiteral("n-2"), QStringLiteral("+12025550144"))}));
            const bool isTold = QTest::qWaitFor([&failed] { return failed.count() == 1; });
            disk.reset();
            QVERIFY(isTold);
            const auto told = failed.constFirst().constFirst().value<numberdesk::Error>();
            QCOMPARE(told.kind, numberdesk::ErrorKind::StorageFailed);
            QVERIFY(!told.advice.isEmpty());
            QCOMPARE(inventory.size(), 2);
        }
        Inventory inventory(m_path);
        QVERIFY(numberdesk::tests::waitFor(inventory.load()));
        QVERIFY(inventory.find(QStringLiteral("a/n-1")));
        QCOMPARE(inventory.size(), 1);
    }

    void allAccountsAreReadAndOneFailureTouchesNoOther()
    {
        FakeSource source;
        source.add(A).list(page({ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143"))}, "2"));
        auto &failing = source.add(B);
        failing.list(Result<NumberPage>(numberdesk::failure(error(ErrorKind::Unauthorized))));
        Inventory inventory(m_path);
        inventory.merge(B, reading({ownedNumber(QStringLiteral("kept"), QStringLiteral("+12025550150"))}));
        InventorySync sync(source, inventory);
        static_cast<FakeProvider &>(*numberdesk::tests::waitFor(source.session(A, {}))->provider)
            .list(page({ownedNumber(QStringLiteral("n-2"), QStringLiteral("+12025550144"))}));
        sync.refresh({A, B});
        QTRY_VERIFY(!sync.isRunning());
        QCOMPARE(inventory.numbersOf(A).size(), 2);
        QCOMPARE(sync.state(B).state, AccountSync::State::Failed);
        QCOMPARE(sync.state(B).error->kind, ErrorKind::Unauthorized);
        QCOMPARE(inventory.numbersOf(B).size(), 1);
        QVERIFY(!inventory.numbersOf(B).constFirst().missingSince.isValid());
    }

    void aListThatTurnsInACircleEnds()
    {
        FakeSource source;
        auto &provider = source.add(A);
        provider.list(page({ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143"))}, "2"));
        provider.list(page({ownedNumber(QStringLiteral("n-2"), QStringLiteral("+12025550144"))}, "3"));
        provider.list(page({ownedNumber(QStringLiteral("n-3"), QStringLiteral("+12025550145"))}, "2"));
        Inventory inventory(m_path);
        InventorySync sync(source, inventory);
        sync.refresh({A});
        QTRY_VERIFY(!sync.isRunning());
        QCOMPARE(inventory.numbersOf(A).size(), 3);
        QCOMPARE(inventory.reading(A).notices.size(), 1);
        QCOMPARE(source.log.size(), 3);
    }

    void aStoppedReadingChangesNothing()
    {
        FakeSource source;
        auto &provider = source.add(A);
        provider.lists.push_back({Scripted<Result<NumberPage>>::Behaviour::Hang, page({}), {}});
        Inventory inventory(m_path);
        inventory.merge(A, reading({ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143"))}));
        InventorySync sync(source, inventory);
        sync.refresh({A});
        sync.refresh({A}); // the same reading goes on
        QTest::qWait(20);
        sync.stop();
        QTRY_VERIFY(!sync.isRunning());
        QCOMPARE(sync.state(A).state, AccountSync::State::Idle);
        QVERIFY(!inventory.numbersOf(A).constFirst().missingSince.isValid());
        QCOMPARE(source.log.size(), 1);
    }

    void aStoppedReadingGoesOnWhereItWas()
    {
        const auto numbered = [](int place) {
            NumberPage made =
                page({ownedNumber(QStringLiteral("n-%1").arg(place), QStringLiteral("+1202555014%1").arg(place))},
                     place < 3 ? QByteArray::number(place + 1) : QByteArray());
            made.total = 3;
            made.others = place == 1 ? QList<QByteArray>{"2", "3"} : QList<QByteArray>();
            return made;
        };
        FakeSource source;
        auto &provider = source.add(A);
        provider.list(numbered(1));
        provider.list(numbered(2));
        provider.lists.push_back({Scripted<Result<NumberPage>>::Behaviour::Hang, numbered(3), {}});
        Inventory inventory(m_path);
        InventorySync sync(source, inventory);
        sync.refresh({A});
        QTRY_COMPARE(sync.state(A).progress.read, 2);
        sync.stop();
        QTRY_VERIFY(!sync.isRunning());
        QCOMPARE(inventory.size(), 0);
        source.log.clear();
        provider.list(numbered(1));
        provider.list(numbered(3));
        sync.refresh({A});
        QTRY_VERIFY(!sync.isRunning());
        QCOMPARE(inventory.size(), 3);
        QCOMPARE(source.log.size(), 2);
    }

    void anAccountRemovedDuringItsReadingStaysRemoved()
    {
        FakeSource source;
        source.add(A).lists.push_back({Scripted<Result<NumberPage>>::Behaviour::Delay,
                                       page({ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143"))}),
                                       50ms});
        Inventory inventory(m_path);
        InventorySync sync(source, inventory);
        sync.refresh({A});
        sync.forget(A);
        inventory.removeAccount(A);
        QTRY_VERIFY(!sync.isRunning());
        QTest::qWait(100);
        QCOMPARE(inventory.size(), 0);
    }

    void aChangeIsJournalledAndKept()
    {
        FakeSource source;
        auto &provider = source.add(A);
        auto journal = Journal::open(m_folder->filePath(QStringLiteral("journal.sqlite")));
        Inventory inventory(m_path);
        numberdesk::NumberEditor editor(source, inventory, **journal);
        OwnedNumber before = ownedNumber(QStringLiteral("n-1"), QStringLiteral("+12025550143"));
        inventory.merge(A, reading({before}));
        OwnedNumber after = before;
        after.label = QStringLiteral("Front desk");
        provider.updates.push_back({Scripted<Result<OwnedNumber>>::Behaviour::Answer, after, {}});
        numberdesk::NumberChange change;
        change.label = QStringLiteral("Front desk");
        QVERIFY(numberdesk::tests::waitFor(editor.change(A, before, change, {})));
        QCOMPARE(inventory.find(QStringLiteral("a/n-1"))->number.label, QStringLiteral("Front desk"));
        QCOMPARE((*journal)->newest(9)->size(), 2);
        QCOMPARE((*journal)->newest(1)->constFirst().kind, QStringLiteral("number.changed"));

        provider.updates.push_back({Scripted<Result<OwnedNumber>>::Behaviour::Answer,
                                    Result<OwnedNumber>(numberdesk::failure(error(ErrorKind::ValidationFailed))),
                                    {}});
        QCOMPARE(numberdesk::tests::waitFor(editor.change(A, after, change, {})).error().kind,
                 ErrorKind::ValidationFailed);
        QCOMPARE((*journal)->newest(1)->constFirst().kind, QStringLiteral("number.change-failed"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(InventoryTest)
#include "tst_inventory.moc"
