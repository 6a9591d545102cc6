// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/cartmodel.h"
#include "tests/core/purchasing/cartlines.h"
#include "tests/support/waitfor.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::AccountNames;
using numberdesk::Cart;
using numberdesk::CartLine;
using numberdesk::CartLineState;
using numberdesk::CartModel;
using numberdesk::tests::cartLine;
using numberdesk::tests::cents;
using numberdesk::tests::fictionalNumber;
using State = numberdesk::CartLineState;

namespace {

/// A cart in a folder of its own, and its model under the tester.
struct Bench
{
    QTemporaryDir folder;
    Cart cart{folder.filePath(QStringLiteral("cart.sqlite"))};
    CartModel model{cart};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Bench(const QList<CartLine> &lines) { add(lines); }

    void add(const QList<CartLine> &lines) { QVERIFY(numberdesk::tests::waitFor(cart.add(lines))); }
    [[nodiscard]] QString shown(int row, int column) const { return model.index(row, column).data().toString(); }
    [[nodiscard]] QStringList numbers() const
    {
        QStringList numbers;
        for (int row = 0; row < model.rowCount(); ++row) {
            numbers.append(model.rowAt(row).number.number.text().right(2));
        }
        return numbers;
    }
    [[nodiscard]] CartLineState state(int row) const
    {
        return static_cast<CartLineState>(model.index(row, CartModel::State).data(CartModel::StateRole).toInt());
    }
};

CartLine priced(int place, std::optional<numberdesk::Money> setUp, std::optional<numberdesk::Money> monthly)
{
    CartLine line = cartLine(fictionalNumber(place));
    line.number.setupFee = std::move(setUp);
    line.number.monthlyFee = std::move(monthly);
    return line;
}

} // namespace

class CartModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesStandInTheOrderInWhichTheyCame()
    {
        Bench bench({cartLine(fictionalNumber(3)), cartLine(fictionalNumber(1)), cartLine(fictionalNumber(2))});
        QCOMPARE(bench.numbers(), QStringList({QStringLiteral("03"), QStringLiteral("01"), QStringLiteral("02")}));
        bench.model.sort(CartModel::Number);
        QCOMPARE(bench.numbers(), QStringList({QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("03")}));
        bench.model.sort(-1);
        const QString middle = bench.model.rowAt(1).id;
        const auto removed = numberdesk::tests::waitFor(bench.cart.remove({middle}));
        QCOMPARE(bench.numbers(), QStringList({QStringLiteral("03"), QStringLiteral("02")}));
        QVERIFY(numberdesk::tests::waitFor(bench.cart.putBack(*removed)));
        QCOMPARE(bench.numbers(), QStringList({QStringLiteral("03"), QStringLiteral("01"), QStringLiteral("02")}));
    }

    void amountsOfACurrencyStayTogether()
    {
        const std::optional<numberdesk::Money> none;
        Bench bench({priced(1, none, cents(500, QStringLiteral("EUR"))), priced(2, none, numberdesk::Money()),
                     priced(3, none, cents(100, QStringLiteral("USD"))),
                     priced(4, none, cents(200, QStringLiteral("EUR")))});
        bench.model.sort(CartModel::MonthlyFee);
        QCOMPARE(bench.numbers(),
                 QStringList({QStringLiteral("04"), QStringLiteral("01"), QStringLiteral("03"), QStringLiteral("02")}));
    }

    void aTypedLabelIsAskedForAndShownOnceItIsKept()
    {
        Bench bench({cartLine(fictionalNumber(1))});
        QSignalSpy typed(&bench.model, &CartModel::labelTyped);
        const QModelIndex cell = bench.model.index(0, CartModel::Label);
        QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!cell.siblingAtColumn(CartModel::Number).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(bench.model.setData(cell, QStringLiteral("Front desk"), Qt::EditRole));
        QVERIFY(!bench.model.setData(cell.siblingAtColumn(CartModel::Number), QStringLiteral("1"), Qt::EditRole));
        QCOMPARE(typed.count(), 1);
        QCOMPARE(bench.shown(0, CartModel::Label), QString());
        const QString id = typed.constFirst().constFirst().toString();
        QVERIFY(numberdesk::tests::waitFor(bench.cart.setLabels({{id, QStringLiteral("Front desk")}})));
        QCOMPARE(bench.shown(0, CartModel::Label), QStringLiteral("Front desk"));
        bench.model.setData(cell, QStringLiteral(" Front desk "), Qt::EditRole);
        QCOMPARE(typed.count(), 1);
    }

    void feesAndTheirCurrencyAreShownAsStated()
    {
        Bench bench({priced(1, cents(100, QStringLiteral("EUR")), std::nullopt), priced(2, std::nullopt, std::nullopt),
                     priced(3, cents(0, QStringLiteral("EUR")), numberdesk::Money{numberdesk::Decimal(7), {}})});
        QCOMPARE(bench.shown(0, CartModel::SetupFee), QStringLiteral("1.00"));
        QCOMPARE(bench.shown(0, CartModel::MonthlyFee), QStringLiteral("not stated"));
        QCOMPARE(bench.shown(0, CartModel::Currency), QStringLiteral("EUR"));
        QCOMPARE(bench.shown(1, CartModel::Currency), QStringLiteral("not stated"));
        QVERIFY(bench.model.index(1, CartModel::SetupFee).data(numberdesk::NotStatedRole).toBool());
        QCOMPARE(bench.shown(2, CartModel::SetupFee), QStringLiteral("0.00"));
        QCOMPARE(bench.shown(2, CartModel::Currency), QStringLiteral("not stated"));
    }

    void aLineSaysHowItStands()
    {
        const QString euro = QStringLiteral("EUR");
        Bench bench({priced(1, cents(0, euro), cents(0, euro)), priced(2, std::nullopt, cents(1, euro)),
                     priced(3, cents(0, euro), cents(-1, euro)),
                     priced(4, cents(1, euro), numberdesk::Money{numberdesk::Decimal(1), {}}),
                     cartLine(fictionalNumber(5)), cartLine(fictionalNumber(5), QStringLiteral("other"))});
        QCOMPARE(bench.state(0), State::Ready);
        QCOMPARE(bench.state(1), State::PriceNotStated);
        QCOMPARE(bench.state(2), State::PriceNotStated);
        QCOMPARE(bench.state(3), State::CurrencyNotStated);
        QCOMPARE(bench.state(4), State::OfferedTwice);
        QCOMPARE(bench.state(5), State::OfferedTwice);

        const AccountNames names{QStringLiteral("Renamed desk"), QStringLiteral("Carrier")};
        bench.model.setAccounts({{QStringLiteral("desk"), names}}, {QStringLiteral("desk")});
        QCOMPARE(bench.shown(0, CartModel::Account), QStringLiteral("Renamed desk"));
        QCOMPARE(bench.state(0), State::Ready);
        QCOMPARE(bench.state(5), State::AccountRemoved);
        QCOMPARE(bench.shown(5, CartModel::Account), QStringLiteral("Desk"));
        bench.model.setAccounts({{QStringLiteral("desk"), names}}, {});
        QCOMPARE(bench.state(0), State::AccountOff);

        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        bench.model.setOpenNumbers({cartLine(fictionalNumber(1)).number.number.identity()});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(bench.state(0), State::OutcomeUnknown);
        QVERIFY(!bench.model.index(0, CartModel::State).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void aLineThatIsAloneAgainIsReadyAgain()
    {
        Bench bench({cartLine(fictionalNumber(5)), cartLine(fictionalNumber(5), QStringLiteral("other"))});
        QCOMPARE(bench.state(0), State::OfferedTwice);
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        QVERIFY(numberdesk::tests::waitFor(bench.cart.remove({bench.model.rowAt(1).id})));
        QCOMPARE(bench.state(0), State::Ready);
        QVERIFY(changed.count() >= 1);
    }

    void labelsAreMadeOfTheCityAlone()
    {
        CartLine line = cartLine(QStringLiteral("+390795550142"));
        line.number.region = QStringLiteral("Sassari, Sardegna");
        line.number.country = *numberdesk::CountryCode::fromText(u"IT");
        line.number.type = numberdesk::NumberType::Kind::TollFree;
        const numberdesk::LabelParts parts = CartModel::labelParts(line);
        QCOMPARE(parts.city, QStringLiteral("Sassari"));
        QCOMPARE(parts.country, QStringLiteral("Italy"));
        QCOMPARE(parts.type, QStringLiteral("Toll-free"));
        QCOMPARE(parts.provider, QStringLiteral("Carrier"));
        QCOMPARE(parts.number, QStringLiteral("+390795550142"));
        line.number.type = {};
        line.number.country = {};
        QCOMPARE(CartModel::labelParts(line).type, QString());
        QCOMPARE(CartModel::labelParts(line).country, QString());
    }

    void tenThousandLinesAreShownAtOnce()
    {
        QList<CartLine> lines;
        for (int place = 0; place < 10000; ++place) {
            lines.append(cartLine(fictionalNumber(place)));
        }
        const QTemporaryDir folder;
        Cart cart(folder.filePath(QStringLiteral("cart.sqlite")));
        CartModel model(cart);
        QVERIFY(numberdesk::tests::waitFor(cart.add(lines)));
        QCOMPARE(model.rowCount(), 10000);
        QElapsedTimer clock;
        clock.start();
        const CartModel another(cart);
        QCOMPARE(another.rowCount(), 10000);
        qInfo("10000 lines shown in %lld ms", clock.elapsed());
        QStringList half;
        for (int row = 0; row < 10000; row += 2) {
            half.append(model.rowAt(row).id);
        }
        QVERIFY(numberdesk::tests::waitFor(cart.remove(half)));
        QCOMPARE(model.rowCount(), 5000);
    }

    void whatALookFoundIsTheStateUntilTheDeskKnowsWorse()
    {
        Bench bench({priced(1, cents(0, QStringLiteral("EUR")), cents(250, QStringLiteral("EUR")))});
        QCOMPARE(bench.state(0), State::Ready);
        QCOMPARE(bench.model.index(0, CartModel::State).data(CartModel::VerdictRole).toInt(), -1);
        numberdesk::PreflightLine found;
        found.line = bench.cart.lines().constFirst();
        found.verdict = numberdesk::PreflightLine::Verdict::Gone;
        const QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        bench.model.noteVerdict(found);
        QVERIFY(changed.count() > 0);
        QCOMPARE(bench.state(0), State::SetApart);
        QCOMPARE(bench.shown(0, CartModel::State), QStringLiteral("Gone"));
        QVERIFY(bench.model.reasonOf(found.line).contains(QStringLiteral("does not offer this number any more")));
        bench.model.setOpenNumbers({found.line.number.number.identity()});
        QCOMPARE(bench.state(0), State::OutcomeUnknown);
        bench.model.setOpenNumbers({});
        found.verdict = numberdesk::PreflightLine::Verdict::Ready;
        bench.model.noteVerdict(found);
        QCOMPARE(bench.state(0), State::Ready);
    }
};

QTEST_GUILESS_MAIN(CartModelTest)
#include "tst_cartmodel.moc"
