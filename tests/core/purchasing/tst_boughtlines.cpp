// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/boughtlines.h"

#include "core/purchasing/purchaseintent.h"
#include "core/purchasing/purchasereconciler.h"
#include "tests/core/purchasing/cartlines.h"

#include <QTemporaryDir>
#include <QTest>

using numberdesk::boughtLines;
using numberdesk::CartLine;
using numberdesk::Journal;
using numberdesk::PurchaseIntent;
using numberdesk::tests::cartLine;
using numberdesk::tests::fictionalNumber;
using State = PurchaseIntent::State;

namespace {

const QDateTime Noon(QDate(2026, 10, 5), QTime(12, 0), Qt::UTC);

CartLine addedAt(const QDateTime &moment, int place = 43)
{
    CartLine line = cartLine(fictionalNumber(place));
    line.id = QStringLiteral("line-%1").arg(place);
    line.addedAt = moment;
    return line;
}

} // namespace

/// Lines that an earlier run of the program bought but did not take out of the cart.
class BoughtLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::move(*Journal::open(m_folder->filePath(QStringLiteral("journal.sqlite"))));
    }

    void whatWasBoughtSinceIsFound_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isBought");
        QTest::newRow("prepared") << State::Prepared << false;
        QTest::newRow("sent") << State::Sent << false;
        QTest::newRow("bought") << State::Bought << true;
        QTest::newRow("confirming") << State::Confirming << false;
        QTest::newRow("pending") << State::Pending << true;
        QTest::newRow("refused") << State::Refused << false;
        QTest::newRow("unknown") << State::Unknown << false;
        QTest::newRow("not bought") << State::NotBought << false;
        QTest::newRow("not confirmed") << State::NotConfirmed << false;
    }

    void whatWasBoughtSinceIsFound()
    {
        QFETCH(State, state);
        QFETCH(bool, isBought);
        record(43, Noon.addSecs(1), state);
        const auto found = boughtLines({addedAt(Noon, 42), addedAt(Noon, 43)}, *m_journal);
        QCOMPARE(*found, isBought ? QStringList{QStringLiteral("line-43")} : QStringList());
    }

    /// Bought, given back, and put into the cart again: it is to be bought again.
    void whatWasBoughtBeforeStays()
    {
        record(43, Noon, State::Bought);
        QCOMPARE(*boughtLines({addedAt(Noon.addSecs(1))}, *m_journal), QStringList());
    }

    void anotherAccountsPurchaseDoesNotCount()
    {
        record(43, Noon.addSecs(1), State::Bought, {}, QStringLiteral("elsewhere"));
        QCOMPARE(*boughtLines({addedAt(Noon)}, *m_journal), QStringList());
    }

    /// The clock was set back between the two, or another number took the line's place.
    void aPurchaseForTheLineCountsWhenever()
    {
        record(43, Noon.addDays(-2), State::Bought, QStringLiteral("line-43"));
        record(99, Noon.addSecs(1), State::Bought, QStringLiteral("line-44"));
        const auto found = boughtLines({addedAt(Noon, 43), addedAt(Noon, 44), addedAt(Noon, 45)}, *m_journal);
        QCOMPARE(*found, QStringList({QStringLiteral("line-43"), QStringLiteral("line-44")}));
    }

    void aSilentJournalIsAnError()
    {
        numberdesk::Error why;
        why.kind = numberdesk::ErrorKind::StorageFailed;
        const auto silent = Journal::unavailable(why);
        QCOMPARE(boughtLines({addedAt(Noon)}, *silent).error().kind, why.kind);
        QCOMPARE(*boughtLines({}, *silent), QStringList());
    }

private:
    void record(int place, const QDateTime &moment, State state, const QString &lineId = {},
                const QString &accountId = QStringLiteral("desk"))
    {
        PurchaseIntent intent;
        intent.id = QStringLiteral("intent-%1").arg(place);
        intent.state = state;
        intent.accountId = accountId;
        intent.order.number = numberdesk::tests::availableNumber(fictionalNumber(place));
        intent.place.lineId = lineId;
        intent.consentedAt = moment;
        m_journal->now = [moment] { return moment; };
        QVERIFY(m_journal->record(toRecord(intent), journalEntry(intent, QStringLiteral("purchase.prepared"))));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
};

QTEST_GUILESS_MAIN(BoughtLinesTest)
#include "tst_boughtlines.moc"
