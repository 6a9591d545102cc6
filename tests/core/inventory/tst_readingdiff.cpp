// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/changes/changesfile.h"
#include "core/inventory/changes/readingdiffs.h"
#include "tests/core/inventory/numbersdesk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using numberdesk::ChangesFile;
using numberdesk::NumberColumns;
using numberdesk::NumberNews;
using numberdesk::OwnedNumber;
using numberdesk::PhoneNumber;
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

/// "n-1 2": key and kind of each.
QStringList wordsOf(const ReadingDiff &diff)
{
    QStringList words;
    for (const NumberNews &news : diff.news) {
        words.append(QStringLiteral("%1 %2").arg(news.numberKey, QString::number(static_cast<int>(news.kind))));
    }
    return words;
}

QString said(const char *id, Kind kind)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(id), QString::number(static_cast<int>(kind)));
}

QDateTime minute(int minute) { return {QDate(2026, 10, 3), QTime(12, minute), Qt::UTC}; }

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
        const auto statusBefore = status.status;
        status.status = {numberdesk::NumberStatus::Kind::Blocked, QStringLiteral("blocked")};
        agent.agents.clear();
        label.label = QStringLiteral("nobody’s news");
        read({costing(2, 250), status, agent, label, costing(6, 100)});
        const ReadingDiff diff = numberdesk::readingDiff(A, before, m_desk->inventory.columnsOf(A));
        QStringList words = wordsOf(diff);
        words.sort();
        QCOMPARE(words, (QStringList{said("n-1", Kind::Vanished), said("n-2", Kind::Price), said("n-3", Kind::Status),
                                     said("n-4", Kind::Agent), said("n-6", Kind::Appeared)}));
        QCOMPARE(diff.counts, (ReadingDiff::Counts{1, 1, 1, 1, 1}));
        for (const NumberNews &news : diff.news) {
            switch (news.kind) {
            case Kind::Price:
                QVERIFY(news.before.price == priced(100, Eur) && news.now.price == priced(250, Eur));
                break;
            case Kind::Status:
                QVERIFY(news.before.status == statusBefore && news.now.status == status.status);
                break;
            case Kind::Agent:
                QCOMPARE(news.before.agents.size(), 1);
                QVERIFY(news.now.agents.isEmpty());
                break;
            case Kind::Appeared:
                QVERIFY(news.now.price == priced(100, Eur) && !news.before.price);
                break;
            case Kind::Vanished:
                QVERIFY(news.before.price == priced(100, Eur) && !news.now.price);
                break;
            }
        }
        QCOMPARE(diff.before, minute(1));
        QCOMPARE(diff.after, minute(2));
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

    void aSameAmountWithMoreDecimalsIsNoNews()
    {
        OwnedNumber number = costing(1, 200);
        number.monthlyFee->amount = numberdesk::Decimal::fromUnits(2, 0);
        read({number});
        const auto before = m_desk->inventory.columnsOf(A);
        read({costing(1, 200)});
        QVERIFY(numberdesk::readingDiff(A, before, m_desk->inventory.columnsOf(A)).news.isEmpty());
    }

    void moreThanCanBeListedIsCounted()
    {
        constexpr int more = 7;
        QList<OwnedNumber> numbers;
        for (int place = 0; place < static_cast<int>(ReadingDiff::MostNews) + more; ++place) {
            OwnedNumber number;
            number.id = QString::number(place);
            number.number = PhoneNumber(QStringLiteral("+1202555%1").arg(place, 7, 10, QLatin1Char('0')));
            numbers.append(number);
        }
        NumberColumns before;
        before.merge({}, minute(1));
        NumberColumns after = before;
        numberdesk::AllNumbers all;
        all.numbers = numbers;
        after.merge(all, minute(2));
        const ReadingDiff diff = numberdesk::readingDiff(A, before, after);
        QCOMPARE(diff.news.size(), ReadingDiff::MostNews);
        QCOMPARE(diff.total(), ReadingDiff::MostNews + more);
    }

    void theLastTwoReadingsOfEachAccountAreFollowed()
    {
        ReadingDiffs diffs(m_desk->inventory, m_desk->path(QStringLiteral("inventory")));
        QSignalSpy changed(&diffs, &ReadingDiffs::changed);
        read({costing(1, 100)});
        QVERIFY(diffs.all().isEmpty());
        read({costing(1, 200)});
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(wordsOf(*diffs.of(A)), QStringList{said("n-1", Kind::Price)});
        // A number that was edited between two readings belongs to no reading of its own.
        m_desk->inventory.put(A, costing(1, 300));
        read({costing(1, 300), costing(2, 100)});
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(wordsOf(*diffs.of(A)), (QStringList{said("n-1", Kind::Price), said("n-2", Kind::Appeared)}));
        m_desk->inventory.removeAccount(A);
        QTRY_COMPARE(changed.size(), 3);
        QVERIFY(diffs.all().isEmpty());
        QTRY_VERIFY(!QFile::exists(fileOfA()));
    }

    void aFirstReadingSaysSo()
    {
        ReadingDiffs diffs(m_desk->inventory, folder());
        QVERIFY(numberdesk::tests::waitFor(diffs.load()));
        QSignalSpy changed(&diffs, &ReadingDiffs::changed);
        read({costing(1, 100), costing(2, 100)});
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(diffs.of(A)->isFirstReading());
        QCOMPARE(diffs.of(A)->after, minute(1));
        QCOMPARE(diffs.of(A)->total(), 0);
        read({costing(1, 100)});
        QTRY_COMPARE(changed.size(), 2);
        QVERIFY(!diffs.of(A)->isFirstReading());
        QCOMPARE(wordsOf(*diffs.of(A)), QStringList{said("n-2", Kind::Vanished)});
    }

    void theDifferencesAreThereAfterARestart()
    {
        ReadingDiff found;
        {
            ReadingDiffs diffs(m_desk->inventory, folder());
            read({costing(1, 100), costing(2, 100)});
            read({costing(1, 200), costing(3, 100)});
            QTRY_VERIFY(diffs.of(A));
            found = *diffs.of(A);
        }
        QCOMPARE(found.total(), 3);
        {
            ReadingDiffs again(m_desk->inventory, folder());
            QVERIFY(numberdesk::tests::waitFor(again.load()));
            QVERIFY(again.of(A));
            QCOMPARE(*again.of(A), found);
        }
        // A reading that no comparison was made of: what is kept is not about the last two any more.
        read({costing(1, 200)});
        ReadingDiffs late(m_desk->inventory, folder());
        QVERIFY(numberdesk::tests::waitFor(late.load()));
        QVERIFY(!late.of(A));
        QTRY_VERIFY(!QFile::exists(fileOfA()));
    }

    void everyFactComesBackFromTheFile()
    {
        NumberNews news;
        news.kind = Kind::Vanished;
        news.numberKey = QStringLiteral("number:12025550142");
        news.number = PhoneNumber::sipUserName(QStringLiteral("12025550142"));
        news.country = *numberdesk::CountryCode::fromText(u"US");
        news.before.price = numberdesk::Money{numberdesk::Decimal::fromUnits(-1005, 3), {}};
        news.before.status = {numberdesk::NumberStatus::Kind::Other, QStringLiteral("ported")};
        news.before.agents = {{QStringLiteral("1"), QStringLiteral("Ada")}, {QStringLiteral("2"), {}}};
        news.now.price = priced(250, Eur);
        const ReadingDiff diff{A, minute(1), minute(2), {news}, {0, 1, 0, 0, 0}};
        const QString path = ChangesFile::pathFor(folder(), A);
        QVERIFY(ChangesFile::write(path, diff));
        const auto read = ChangesFile::read(path);
        QVERIFY(read.has_value());
        QCOMPARE(*read, diff);
        QVERIFY(!read->news.constFirst().number.isE164());
    }

    void aDamagedFileIsSetAsideAndTold_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("magic") << 0;
        QTest::newRow("hash") << 17;
        QTest::newRow("content") << 40;
        QTest::newRow("cut short") << -1;
        QTest::newRow("empty") << -2;
    }
    void aDamagedFileIsSetAsideAndTold()
    {
        QFETCH(const int, place);
        read({costing(1, 100)});
        QVERIFY(ChangesFile::write(fileOfA(), {A, {}, minute(1), {}, {}}));
        QFile file(fileOfA());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (place >= 0) {
            QByteArray bytes = file.readAll();
            bytes[place] = static_cast<char>(bytes.at(place) ^ 1);
            QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        } else {
            QVERIFY(file.resize(place == -1 ? file.size() - 1 : 0));
        }
        file.close();
        ReadingDiffs diffs(m_desk->inventory, folder());
        QSignalSpy told(&diffs, &ReadingDiffs::storageFailed);
        QVERIFY(numberdesk::tests::waitFor(diffs.load()));
        QCOMPARE(told.size(), 1);
        QVERIFY(!diffs.of(A));
        QVERIFY(!QFile::exists(fileOfA()));
        QCOMPARE(QDir(folder()).entryList({QStringLiteral("*.unusable-*")}).size(), 1);
    }

    void aFileOfANewerVersionIsLeftAlone()
    {
        read({costing(1, 100)});
        QVERIFY(ChangesFile::write(fileOfA(), {A, {}, minute(1), {}, {}}));
        QFile file(fileOfA());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(8) && file.write("\x63", 1) == 1);
        file.close();
        ReadingDiffs diffs(m_desk->inventory, folder());
        QSignalSpy told(&diffs, &ReadingDiffs::storageFailed);
        QVERIFY(numberdesk::tests::waitFor(diffs.load()));
        QCOMPARE(told.size(), 0);
        QVERIFY(!diffs.of(A));
        QVERIFY(QFile::exists(fileOfA()));
    }

    void aFolderThatCannotBeWrittenCostsTheFileAlone()
    {
        QFile blocked(m_desk->path(QStringLiteral("blocked")));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        ReadingDiffs diffs(m_desk->inventory, blocked.fileName());
        QSignalSpy told(&diffs, &ReadingDiffs::storageFailed);
        read({costing(1, 100)});
        read({costing(1, 200)});
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(diffs.of(A)->total(), 1);
    }

    void anAccountThatIsRemovedByTheCacheAloneLosesItsFileToo()
    {
        QVERIFY(ChangesFile::write(fileOfA(), {A, {}, minute(1), {}, {}}));
        numberdesk::InventoryStore store(folder());
        QVERIFY(store.removeAccount(A));
        QVERIFY(!QFile::exists(fileOfA()));
    }

private:
    void read(const QList<OwnedNumber> &numbers)
    {
        ++m_minute;
        m_desk->inventory.now = [at = m_minute] { return minute(at); };
        m_desk->has(A, numbers);
    }

    [[nodiscard]] QString folder() const { return m_desk->path(QStringLiteral("inventory")); }
    [[nodiscard]] QString fileOfA() const { return ChangesFile::pathFor(folder(), A); }

    std::unique_ptr<NumbersDesk> m_desk;
    int m_minute = 0;
};

QTEST_GUILESS_MAIN(ReadingDiffTest)
#include "tst_readingdiff.moc"
