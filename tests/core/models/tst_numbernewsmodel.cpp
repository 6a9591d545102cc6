// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/numbernewsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using numberdesk::AccountNames;
using numberdesk::Decimal;
using numberdesk::Money;
using numberdesk::NumberNews;
using numberdesk::NumberNewsModel;
using numberdesk::PhoneNumber;
using numberdesk::ReadingDiff;
using numberdesk::ReadingDiffs;
using Kind = NumberNews::Kind;

namespace {

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");

QHash<QString, AccountNames> names()
{
    return {{A, {QStringLiteral("Milan office"), QStringLiteral("MindHunters")}},
            {B, {QStringLiteral("Mumbai desk"), QStringLiteral("Vobiz")}}};
}

NumberNews news(Kind kind, int place)
{
    NumberNews made;
    made.kind = kind;
    made.numberKey = QStringLiteral("n-%1").arg(place);
    made.number = PhoneNumber(QStringLiteral("+1202555%1").arg(place, 4, 10, QLatin1Char('0')));
    return made;
}

NumberNews dearer(int place, qint64 before, qint64 now)
{
    NumberNews made = news(Kind::Price, place);
    made.before.price = Money{Decimal::fromUnits(before, 2), QStringLiteral("EUR")};
    made.now.price = Money{Decimal::fromUnits(now, 2), QStringLiteral("EUR")};
    return made;
}

ReadingDiffs::Diff diff(const QString &accountId, const QList<NumberNews> &all)
{
    ReadingDiff made;
    made.accountId = accountId;
    made.before = QDateTime(QDate(2026, 10, 2), QTime(12, 0), Qt::UTC);
    made.after = QDateTime(QDate(2026, 10, 3), QTime(12, 0), Qt::UTC);
    made.news = all;
    for (const NumberNews &each : all) {
        ++made.counts.at(static_cast<size_t>(each.kind));
    }
    return std::make_shared<const ReadingDiff>(made);
}

QStringList column(const NumberNewsModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

} // namespace

class NumberNewsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void eachChangeHasBothValues()
    {
        NumberNews status = news(Kind::Status, 3);
        status.before.status = {numberdesk::NumberStatus::Kind::Active, QStringLiteral("active")};
        status.now.status = {numberdesk::NumberStatus::Kind::Blocked, QStringLiteral("blocked")};
        NumberNews agent = news(Kind::Agent, 4);
        agent.before.agents = {{QStringLiteral("1"), QStringLiteral("Ada")}, {QStringLiteral("2"), {}}};
        NumberNews appeared = news(Kind::Appeared, 5);
        appeared.now.status = {numberdesk::NumberStatus::Kind::Active, QStringLiteral("active")};
        appeared.now.price = Money{Decimal::fromUnits(200, 2), QStringLiteral("EUR")};
        const NumberNews vanished = news(Kind::Vanished, 6);
        NumberNewsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDiffs({diff(A, {dearer(2, 100, 250), status, agent, appeared, vanished})}, names());
        QCOMPARE(column(model, NumberNewsModel::What),
                 (QStringList{QStringLiteral("Price"), QStringLiteral("Status"), QStringLiteral("Agent"),
                              QStringLiteral("Appeared"), QStringLiteral("Vanished")}));
        QCOMPARE(column(model, NumberNewsModel::Before),
                 (QStringList{QStringLiteral("EUR 1.00"), QStringLiteral("Active"), QStringLiteral("Ada, 2"),
                              QStringLiteral("Not in the list"), QStringLiteral("not stated")}));
        QCOMPARE(column(model, NumberNewsModel::Now),
                 (QStringList{QStringLiteral("EUR 2.50"), QStringLiteral("Blocked"), QStringLiteral("No agent"),
                              QStringLiteral("Active · EUR 2.00"), QStringLiteral("Not in the list")}));
        QCOMPARE(model.index(0, NumberNewsModel::Account).data().toString(), QStringLiteral("Milan office"));
        QVERIFY(model.index(2, NumberNewsModel::Now).data(numberdesk::NotStatedRole).toBool());
    }

    void aKindAndAnAccountCanBeChosen()
    {
        NumberNewsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDiffs({diff(A, {dearer(1, 100, 200), news(Kind::Appeared, 2)}), diff(B, {dearer(3, 100, 200)})},
                       names());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.counts(), (ReadingDiff::Counts{1, 0, 2, 0, 0}));
        model.setChoice({Kind::Price, {}});
        QCOMPARE(column(model, NumberNewsModel::Account),
                 (QStringList{QStringLiteral("Milan office"), QStringLiteral("Mumbai desk")}));
        model.setChoice({Kind::Price, B});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.accountAt(0), B);
        // Kinds are counted for the account, whatever kind is shown.
        model.setChoice({Kind::Price, A});
        QCOMPARE(model.counts(), (ReadingDiff::Counts{1, 0, 1, 0, 0}));
    }

    void rowsAreSortedByAnyColumnAndByNumberWithin()
    {
        NumberNewsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDiffs({diff(B, {dearer(3, 100, 200), dearer(1, 100, 200)}), diff(A, {dearer(2, 100, 200)})}, names());
        const auto keys = [&model] {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row) {
                all.append(model.newsAt(row).numberKey);
            }
            return all.join(u' ');
        };
        QCOMPARE(keys(), QStringLiteral("n-1 n-2 n-3"));
        model.sort(NumberNewsModel::Account, Qt::AscendingOrder);
        QCOMPARE(keys(), QStringLiteral("n-2 n-1 n-3"));
        model.sort(NumberNewsModel::Number, Qt::DescendingOrder);
        QCOMPARE(keys(), QStringLiteral("n-3 n-2 n-1"));
    }

    void manyAreArrangedAsideAndTheLastWishWins()
    {
        QList<NumberNews> many;
        for (int place = 0; place < static_cast<int>(ReadingDiff::MostNews); ++place) {
            many.append(dearer(static_cast<int>(ReadingDiff::MostNews) - place, 100, 200 + place));
        }
        const ReadingDiffs::Diff long1 = diff(A, many);
        NumberNewsModel model;
        QSignalSpy arranged(&model, &NumberNewsModel::arranged);
        QElapsedTimer clock;
        clock.start();
        model.setDiffs({long1}, names());
        model.sort(NumberNewsModel::Now, Qt::DescendingOrder);
        model.setChoice({Kind::Appeared, {}});
        model.setChoice({Kind::Price, {}});
        // Nothing of the work was done here.
        QVERIFY2(clock.elapsed() < 50, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(model.isArranging());
        QTRY_COMPARE_WITH_TIMEOUT(arranged.size(), 1, 20000);
        QVERIFY(!model.isArranging());
        QCOMPARE(model.rowCount(), static_cast<int>(ReadingDiff::MostNews));
        QCOMPARE(model.newsAt(0).numberKey, QStringLiteral("n-1"));
    }

    void whatIsNotListedIsCounted()
    {
        ReadingDiff cut = *diff(A, {dearer(1, 100, 200)});
        cut.counts = {0, 0, 5, 0, 0};
        NumberNewsModel model;
        model.setDiffs({std::make_shared<const ReadingDiff>(cut)}, names());
        QCOMPARE(model.unlisted(), 4);
        model.setChoice({{}, B});
        QCOMPARE(model.unlisted(), 0);
    }
};

QTEST_GUILESS_MAIN(NumberNewsModelTest)
#include "tst_numbernewsmodel.moc"
