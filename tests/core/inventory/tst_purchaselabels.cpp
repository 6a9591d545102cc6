// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotations.h"
#include "core/inventory/purchaselabels.h"
#include "tests/core/purchasing/purchasedesk.h"
#include "tests/support/fulldisk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::AnnotationChange;
using numberdesk::Annotations;
using numberdesk::ErrorKind;
using numberdesk::PhoneNumber;
using numberdesk::PurchaseIntent;
using numberdesk::PurchaseLabels;
using numberdesk::PurchaseOutcome;
using numberdesk::tests::Account;
using numberdesk::tests::Desk;
using numberdesk::tests::error;
using numberdesk::tests::FullDisk;
using numberdesk::tests::listOf;
using numberdesk::tests::Number;
using numberdesk::tests::outcome;
using numberdesk::tests::ownedNumber;
using State = PurchaseIntent::State;

/// A label that the provider does not take is kept here as soon as the number is there, whichever way that came about.
class PurchaseLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(m_folder->filePath(QStringLiteral("journal.sqlite")));
        begin();
    }

    void cleanup()
    {
        m_labels.reset();
        m_annotations.reset();
        m_desk.reset();
    }

    void aPurchaseThatSucceeds_data()
    {
        QTest::addColumn<PurchaseOutcome::State>("state");
        QTest::newRow("bought") << PurchaseOutcome::State::Bought;
        QTest::newRow("pending") << PurchaseOutcome::State::Pending;
    }

    void aPurchaseThatSucceeds()
    {
        QFETCH(PurchaseOutcome::State, state);
        m_desk->provider.list(listOf({}));
        m_desk->provider.buy(outcome(state));
        auto listed = ownedNumber(QStringLiteral("n-1"), Number);
        if (state == PurchaseOutcome::State::Pending) {
            listed.status.kind = numberdesk::NumberStatus::Kind::Pending;
        }
        m_desk->provider.standingList = listOf({listed});
        buy();
        QTRY_COMPARE(label(), QStringLiteral("Sales 1"));
        // The next start has nothing left to do, even when the person wants no label any more.
        relabel({});
        begin();
        QVERIFY(numberdesk::tests::waitFor(m_labels->take()));
        QCOMPARE(label(), QString());
    }

    void anOutcomeThatWasUnknown()
    {
        m_desk->provider.list(listOf({}));
        numberdesk::Error lost = error(ErrorKind::TimedOut);
        lost.mayHaveHappened = true;
        m_desk->provider.buy(outcome(PurchaseOutcome::State::Uncertain, lost));
        m_desk->provider.standingList = listOf({ownedNumber(QStringLiteral("n-1"), Number)});
        buy();
        QTRY_COMPARE(m_desk->last->state, State::Bought);
        QTRY_COMPARE(label(), QStringLiteral("Sales 1"));
    }

    void whatIsNotBoughtIsNotNamed()
    {
        m_desk->provider.standingList = listOf({});
        m_desk->provider.buy(outcome(PurchaseOutcome::State::Refused, error(ErrorKind::NumberTaken)));
        buy();
        QVERIFY(numberdesk::tests::waitFor(m_labels->take()));
        QVERIFY(!m_annotations->find(Account, PhoneNumber(Number)));
    }

    /// Killed with the request on its way: the next start settles it, and the label is in the intent.
    void aPurchaseThatAnotherRunSettles()
    {
        killedAt(State::Sent);
        begin();
        m_desk->provider.standingList = listOf({ownedNumber(QStringLiteral("n-1"), Number)});
        QVERIFY(m_desk->reconciler->resume());
        QTRY_COMPARE(label(), QStringLiteral("Sales 1"));
    }

    /// Killed between the journal's line and the label.
    void aPurchaseThatAnotherRunSettledAlready()
    {
        killedAt(State::Bought);
        begin();
        QCOMPARE(label(), QString());
        QVERIFY(numberdesk::tests::waitFor(m_labels->take()));
        QCOMPARE(label(), QStringLiteral("Sales 1"));
    }

    void whatThePersonWroteMeanwhileStays()
    {
        killedAt(State::Bought);
        begin();
        QTest::qWait(2);
        relabel(QStringLiteral("Mine"));
        QVERIFY(numberdesk::tests::waitFor(m_labels->take()));
        QCOMPARE(label(), QStringLiteral("Mine"));
    }

    void aFullDiskLosesNoLabel()
    {
        killedAt(State::Bought);
        begin();
        QVERIFY(numberdesk::tests::waitFor(m_annotations->load()));
        const QSignalSpy failed(m_labels.get(), &PurchaseLabels::failed);
        {
            const FullDisk disk;
            QVERIFY(!numberdesk::tests::waitFor(m_labels->take()));
        }
        QCOMPARE(failed.size(), 1);
        QCOMPARE(label(), QString());
        QVERIFY(numberdesk::tests::waitFor(m_labels->take()));
        QCOMPARE(label(), QStringLiteral("Sales 1"));
    }

    void manyLinesAreTakenToTheEnd()
    {
        m_labels.reset();
        for (int place = 0; place < 130; ++place) {
            killedAt(State::Bought, QStringLiteral("+12025550%1").arg(place, 3, 10, QLatin1Char('0')));
        }
        begin();
        QVERIFY(numberdesk::tests::waitFor(m_labels->take()));
        QCOMPARE(m_annotations->find(Account, PhoneNumber(QStringLiteral("+12025550000")))->label,
                 QStringLiteral("Sales 1"));
        QCOMPARE(m_annotations->find(Account, PhoneNumber(QStringLiteral("+12025550129")))->label,
                 QStringLiteral("Sales 1"));
        QCOMPARE(m_annotations->labelsTakenUntil(), m_desk->journal->newest(1)->constFirst().sequence);
    }

    /// A journal that was set aside begins anew, shorter than what was read of the one before.
    void aJournalThatBeganAnewIsReadFromItsBeginning()
    {
        QVERIFY(numberdesk::tests::waitFor(m_annotations->takeLabels({}, 1000)));
        killedAt(State::Bought);
        QTRY_COMPARE(label(), QStringLiteral("Sales 1"));
    }

    void theEndOfTheProgramEndsWhatWaits()
    {
        killedAt(State::Bought);
        auto task = m_labels->take();
        m_labels.reset();
        QVERIFY(!numberdesk::tests::waitFor(std::move(task)));
    }

private:
    void begin()
    {
        m_labels.reset();
        m_annotations.reset();
        m_annotations =
            std::make_unique<Annotations>(m_folder->filePath(QStringLiteral("annotations.sqlite")), *m_desk->journal);
        m_labels = std::make_unique<PurchaseLabels>(*m_desk->journal, *m_annotations);
    }

    void buy() const
    {
        auto request = m_desk->request();
        request.keptLabel = QStringLiteral("Sales 1");
        QVERIFY(numberdesk::tests::waitFor(m_desk->purchaser->purchase(request, {}), std::chrono::seconds(15)));
    }

    /// The journal as a program leaves it that ended right behind this state.
    void killedAt(State state, const QString &number = Number) const
    {
        PurchaseIntent intent;
        intent.id = QStringLiteral("intent ") + number;
        intent.state = state;
        intent.accountId = Account;
        intent.order.number = numberdesk::tests::availableNumber(number);
        intent.consentedAt = m_desk->journal->now();
        intent.sentAt = intent.consentedAt;
        intent.keptLabel = QStringLiteral("Sales 1");
        QVERIFY(m_desk->journal->record(toRecord(intent),
                                        journalEntry(intent, QStringLiteral("purchase.") + purchaseStateName(state))));
    }

    void relabel(const QString &text) const
    {
        AnnotationChange change;
        change.label = text;
        QVERIFY(numberdesk::tests::waitFor(m_annotations->change({{Account, PhoneNumber(Number)}}, change)));
    }

    [[nodiscard]] QString label() const
    {
        const auto kept = m_annotations->find(Account, PhoneNumber(Number));
        return kept ? kept->label : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Annotations> m_annotations;
    std::unique_ptr<PurchaseLabels> m_labels;
};

QTEST_GUILESS_MAIN(PurchaseLabelsTest)
#include "tst_purchaselabels.moc"
