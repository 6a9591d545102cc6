// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/readingdiff.h"
#include "tests/core/inventory/numbersdesk.h"

#include <QSignalSpy>
#include <QTest>

using numberdesk::NumberNews;
using numberdesk::OwnedNumber;
using numberdesk::ReadingDiff;
using numberdesk::ReadingDiffs;
using numberdesk::tests::NumbersDesk;
using numberdesk::tests::ownedNumber;
using numberdesk::tests::priced;
using Kind = NumberNews::Kind;

namespace {

const QString A = QStringLiteral("a");
const QString Eur = QStringLiteral("EUR");

OwnedNumber costing(int place, qint64 cents)
{
    OwnedNumber number = ownedNumber(QStringLiteral("n-%1").arg(place),
                                     QStringLiteral("+1202555%1").arg(place, 4, 10, QLatin1Char('0')));
    number.monthlyFee = priced(cents, Eur);
    number.agents = {{QStringLiteral("ag"), QStringLiteral("Ada")}};
    return number;
}

/// "n-1 2": id and kind of each.
QStringList wordsOf(const ReadingDiff &diff)
{
    QStringList words;
    for (const NumberNews &news : diff.news) {
        words.append(QStringLiteral("%1 %2").arg(news.number.number.id, QString::number(static_cast<int>(news.kind))));
    }
    return words;
}

QString said(const char *id, Kind kind)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(id), QString::number(static_cast<int>(kind)));
}

} // namespace

class ReadingDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<NumbersDesk>();
        m_minute = 0;
    }

    void whatDiffersIsTold()
    {
        OwnedNumber status = costing(3, 100);
        OwnedNumber agent = costing(4, 100);
        OwnedNumber label = costing(5, 100);
        read({costing(1, 100), costing(2, 100), status, agent, label});
        const auto before = m_desk->inventory.columnsOf(A);
        status.status = {numberdesk::NumberStatus::Kind::Blocked, QStringLiteral("blocked")};
        agent.agents.clear();
        label.label = QStringLiteral("nobody’s news");
        read({costing(2, 250), status, agent, label, costing(6, 100)});
        const ReadingDiff diff = numberdesk::readingDiff(A, before, m_desk->inventory.columnsOf(A));
        QStringList words = wordsOf(diff);
        words.sort();
        QCOMPARE(words, (QStringList{said("n-1", Kind::Vanished), said("n-2", Kind::Price), said("n-3", Kind::Status),
                                     said("n-4", Kind::Agent), said("n-6", Kind::Appeared)}));
        for (const NumberNews &news : diff.news) {
            if (news.kind == Kind::Price) {
                QVERIFY(news.priceBefore == priced(100, Eur) && news.number.number.monthlyFee == priced(250, Eur));
            } else if (news.kind == Kind::Agent) {
                QCOMPARE(news.agentsBefore.size(), 1);
            }
        }
        QVERIFY(diff.before < diff.after);
    }

    void whatComesBackHasAppeared()
    {
        read({costing(1, 100), costing(2, 100)});
        read({costing(1, 100)});
        const auto without = m_desk->inventory.columnsOf(A);
        read({costing(1, 100), costing(2, 100)});
        const auto with = m_desk->inventory.columnsOf(A);
        QCOMPARE(wordsOf(numberdesk::readingDiff(A, without, with)), QStringList{said("n-2", Kind::Appeared)});
        QVERIFY(numberdesk::readingDiff(A, with, with).news.isEmpty());
    }

    void whatWasMissingAlreadyIsNoNews()
    {
        read({costing(1, 100), costing(2, 100)});
        read({costing(1, 100)});
        const auto before = m_desk->inventory.columnsOf(A);
        read({costing(1, 100)});
        QVERIFY(numberdesk::readingDiff(A, before, m_desk->inventory.columnsOf(A)).news.isEmpty());
        // Somebody dismisses it: that is no news either.
        m_desk->inventory.remove(QStringLiteral("a/n-2"));
        QVERIFY(numberdesk::readingDiff(A, before, m_desk->inventory.columnsOf(A)).news.isEmpty());
    }

    void aRemovedRowThatAnotherNumberTakesIsBoth()
    {
        read({costing(1, 100), costing(2, 100)});
        const auto before = m_desk->inventory.columnsOf(A);
        m_desk->inventory.remove(QStringLiteral("a/n-2"));
        read({costing(1, 100), costing(3, 100)});
        QCOMPARE(wordsOf(numberdesk::readingDiff(A, before, m_desk->inventory.columnsOf(A))),
                 (QStringList{said("n-3", Kind::Appeared), said("n-2", Kind::Vanished)}));
    }

    void theLastTwoReadingsOfEachAccountAreFollowed()
    {
        ReadingDiffs diffs(m_desk->inventory);
        QSignalSpy changed(&diffs, &ReadingDiffs::changed);
        read({costing(1, 100)});
        QVERIFY(diffs.all().isEmpty());
        read({costing(1, 200)});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(wordsOf(diffs.all().constFirst()), QStringList{said("n-1", Kind::Price)});
        // A number that was edited between two readings belongs to no reading of its own.
        m_desk->inventory.put(A, costing(1, 300));
        read({costing(1, 300), costing(2, 100)});
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(wordsOf(diffs.all().constFirst()),
                 (QStringList{said("n-1", Kind::Price), said("n-2", Kind::Appeared)}));
        m_desk->inventory.removeAccount(A);
        QTRY_COMPARE(changed.size(), 3);
        QVERIFY(diffs.all().isEmpty());
    }

private:
    void read(const QList<OwnedNumber> &numbers)
    {
        ++m_minute;
        m_desk->inventory.now = [minute = m_minute] {
            return QDateTime(QDate(2026, 10, 3), QTime(12, minute), Qt::UTC);
        };
        m_desk->has(A, numbers);
    }

    std::unique_ptr<NumbersDesk> m_desk;
    int m_minute = 0;
};

QTEST_GUILESS_MAIN(ReadingDiffTest)
#include "tst_readingdiff.moc"
