// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/purchaselinesmodel.h"
#include "core/models/purchaseoutcomesmodel.h"
#include "core/models/verdictwords.h"
#include "tests/core/purchasing/cartlines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using numberdesk::CartLine;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::PlannedLine;
using numberdesk::PreflightLine;
using numberdesk::PurchaseIntent;
using numberdesk::PurchaseLine;
using numberdesk::PurchaseLinesModel;
using numberdesk::PurchaseOutcomeRow;
using numberdesk::PurchaseOutcomesModel;
using Verdict = PreflightLine::Verdict;
using State = PurchaseIntent::State;
using Stage = PurchaseLine::Stage;
namespace tests = numberdesk::tests;
using tests::fictionalNumber;

namespace {

CartLine line(int place)
{
    CartLine made = tests::cartLine(fictionalNumber(place));
    made.id = QStringLiteral("line-%1").arg(place);
    return made;
}

PlannedLine planned(int place, std::optional<Verdict> verdict)
{
    PlannedLine made{line(place), false, std::nullopt};
    if (verdict) {
        made.check.emplace();
        made.check->line = made.line;
        made.check->verdict = *verdict;
    }
    return made;
}

PurchaseLine ended(int place, State state)
{
    PurchaseLine made;
    made.request.order.number = line(place).number;
    made.stage = Stage::Ended;
    made.intent.emplace();
    made.intent->id = QStringLiteral("intent-%1").arg(place);
    made.intent->state = state;
    made.intent->order.number = line(place).number;
    return made;
}

} // namespace

/// The tables of a purchase of many numbers.
class PurchaseModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineShowsWhatItCostsAndWhatIsNotStated()
    {
        PurchaseLinesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PlannedLine unstated = planned(2, Verdict::Ready);
        unstated.line.number.setupFee.reset();
        unstated.line.number.monthlyFee->currency.reset();
        PlannedLine mixed = planned(3, std::nullopt);
        mixed.line.number.setupFee = tests::cents(100, QStringLiteral("USD"));
        model.setRows({planned(1, Verdict::Ready), unstated, mixed});
        const auto shown = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(shown(0, PurchaseLinesModel::Currency), QStringLiteral("EUR"));
        QCOMPARE(shown(0, PurchaseLinesModel::Unknown), QString());
        QCOMPARE(shown(0, PurchaseLinesModel::State), QStringLiteral("Ready"));
        QCOMPARE(shown(1, PurchaseLinesModel::SetupFee), QStringLiteral("not stated"));
        QVERIFY(model.index(1, PurchaseLinesModel::SetupFee).data(numberdesk::NotStatedRole).toBool());
        QCOMPARE(shown(1, PurchaseLinesModel::Unknown), QStringLiteral("set-up fee, currency"));
        QCOMPARE(shown(2, PurchaseLinesModel::Currency), QStringLiteral("USD / EUR"));
        QCOMPARE(shown(2, PurchaseLinesModel::State), QStringLiteral("Waiting"));
        QCOMPARE(model.index(2, 0).data(PurchaseLinesModel::VerdictRole).toInt(), -1);
        for (int column = 0; column < PurchaseLinesModel::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            model.sort(column);
            model.sort(column, Qt::DescendingOrder);
            QCOMPARE(model.rowCount(), 3);
        }
        model.sort(-1);
        model.retranslate();
        model.setRows({});
    }

    void everyVerdictHasAWordAndAReason()
    {
        QStringList words;
        for (int verdict = 0; verdict <= static_cast<int>(Verdict::NotChecked); ++verdict) {
            const PlannedLine one = planned(1, static_cast<Verdict>(verdict));
            words.append(numberdesk::words::verdict(one.check->verdict));
            QVERIFY(!words.constLast().isEmpty());
            QVERIFY(!numberdesk::words::verdictReason(*one.check).isEmpty());
        }
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void aReasonTellsTheFigures()
    {
        PlannedLine low = planned(1, Verdict::BalanceTooLow);
        low.check->error.emplace().kind = ErrorKind::InsufficientBalance;
        low.check->error->required = numberdesk::Decimal(5);
        low.check->error->available = numberdesk::Decimal(3);
        low.check->error->currency = QStringLiteral("EUR");
        const QString reason = numberdesk::words::verdictReason(*low.check);
        QVERIFY2(reason.contains(QStringLiteral("5.00")) && reason.contains(QStringLiteral("3.00")),
                 qPrintable(reason));
        PlannedLine dearer = planned(1, Verdict::PriceChanged);
        dearer.check->offer = dearer.line.number;
        dearer.check->offer->monthlyFee = tests::cents(777, QStringLiteral("EUR"));
        const QString changed = numberdesk::words::verdictReason(*dearer.check);
        QVERIFY2(changed.contains(QStringLiteral("7.77")) && changed.contains(QStringLiteral("2.50")),
                 qPrintable(changed));
    }

    void failuresStandFirstThenWhatIsNotKnownThenWhatWasBought()
    {
        PurchaseOutcomesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{ended(1, State::Bought), line(1)},
                       {ended(2, State::Unknown), line(2)},
                       {ended(3, State::Refused), line(3)},
                       {ended(4, State::Pending), line(4)},
                       {ended(5, State::Confirming), line(5)},
                       {ended(6, State::NotBought), line(6)},
                       {ended(7, State::NotConfirmed), line(7)}});
        model.sort(PurchaseOutcomesModel::Outcome);
        QStringList order;
        for (int row = 0; row < model.rowCount(); ++row) {
            order.append(model.rowAt(row).id.right(1));
        }
        QCOMPARE(order.join(QString()), QStringLiteral("3625714"));
        // A line that is settled moves to where it belongs.
        model.putRow({ended(2, State::Bought), line(2)});
        QCOMPARE(model.rowAt(2).id, QStringLiteral("line-5"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refreshTimes();
        QCOMPARE(changed.count(), 1);
    }

    void aLineWithoutAnIntentIsToldByWhatWasToBeBought()
    {
        PurchaseLine refused = ended(1, State::Refused);
        refused.intent.reset();
        refused.error.emplace().kind = ErrorKind::OverSpendingLimit;
        refused.error->advice = QStringLiteral("Too much.");
        PurchaseLine waiting = refused;
        waiting.stage = Stage::Waiting;
        waiting.error.reset();
        PurchaseLine cancelled = waiting;
        cancelled.stage = Stage::Cancelled;
        PurchaseOutcomesModel model;
        model.setRows({{refused, line(1)}, {waiting, line(2)}, {cancelled, line(3)}});
        const auto outcome = [&](int row) {
            return model.index(row, PurchaseOutcomesModel::Outcome).data().toString();
        };
        QCOMPARE(outcome(0), QStringLiteral("Not bought"));
        QVERIFY(model.index(0, PurchaseOutcomesModel::Meaning).data().toString().contains(QStringLiteral("Too much.")));
        QCOMPARE(outcome(1), QStringLiteral("Waiting"));
        QVERIFY(!model.rowAt(1).canBeRetried());
        QCOMPARE(outcome(2), QStringLiteral("Not sent"));
        QVERIFY(model.rowAt(2).canBeRetried());
        QCOMPARE(model.index(0, PurchaseOutcomesModel::Account).data().toString(), QStringLiteral("Desk"));
    }

    void theNextLookIsTold()
    {
        PurchaseIntent intent;
        intent.state = State::Unknown;
        QCOMPARE(PurchaseOutcomesModel::nextLook(intent), QStringLiteral("Looking now"));
        intent.nextLook = QDateTime::currentDateTimeUtc().addSecs(3600);
        QVERIFY(PurchaseOutcomesModel::nextLook(intent).startsWith(QStringLiteral("In 3")));
        intent.state = State::Bought;
        QCOMPARE(PurchaseOutcomesModel::nextLook(intent), QString());
    }
};

QTEST_GUILESS_MAIN(PurchaseModelsTest)
#include "tst_purchasemodels.moc"
