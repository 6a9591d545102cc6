// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/cart.h"
#include "tests/ui/search/searchdesk.h"
#include "ui/widgets/emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace std::chrono_literals;
using numberdesk::Account;
using numberdesk::AccountRow;
using numberdesk::CardContent;
using numberdesk::EmptyState;
using numberdesk::SearchHit;
using numberdesk::SearchView;
using numberdesk::Secret;
using numberdesk::Status;
using numberdesk::tests::SearchDesk;

class SearchViewTest : public QObject, private SearchDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void italianLocalNumbersOfFiveCarriers()
    {
        askForSassari();
        press("Search numbers");
        QVERIFY(button("Stop")->isEnabled());
        waitForEnd();
        QVERIFY(!button("Stop")->isEnabled());

        QCOMPARE(cards().size(), 5);
        QSet<QString> providers;
        for (int row = 0; row < rows(); ++row) {
            QVERIFY2(cell(row, Model::Number).startsWith(QStringLiteral("+39 079")),
                     qPrintable(cell(row, Model::Number)));
            QVERIFY(cell(row, Model::Type) == u"Local" || cell(row, Model::Type) == u"not stated");
            providers.insert(cell(row, Model::Provider));
        }
        QCOMPARE(providers, (QSet<QString>{QStringLiteral("MindHunters"), QStringLiteral("IdentityCall"),
                                           QStringLiteral("Vobiz"), QStringLiteral("DialNexa")}));
        // Each card counts the rows of its account.
        for (const CardContent &card : cards()) {
            QCOMPARE(card.status, Status::Good);
            QVERIFY2(card.text.startsWith(QStringLiteral("%1 found").arg(rowsOf(card.title))), qPrintable(card.text));
        }
        QVERIFY2(cardOf("Vobiz").text.contains(QStringLiteral("cannot be filtered by type")),
                 qPrintable(cardOf("Vobiz").text));
    }

    void theSelectionIsAddedUpWithinEachCurrency()
    {
        askForSassari();
        press("Search numbers");
        waitForEnd();
        select({QStringLiteral("+39 079 008 0000"), QStringLiteral("+39 079 008 0206")});
        QCOMPARE(count()->text(), QStringLiteral("2 selected"));
        QCOMPARE(cost()->text(), QStringLiteral("of %1 · monthly EUR 5.20").arg(rows()));
        QVERIFY(!button("Buy now…")->isEnabled());

        select({QStringLiteral("+39 079 008 2000")});
        QCOMPARE(cost()->text(),
                 QStringLiteral("of %1 · monthly EUR 5.20 + 2.00 in a currency not stated").arg(rows()));

        // Another provider that does not state the currency may well mean another one.
        const int other = firstRowOf(QStringLiteral("DialNexa"));
        QCOMPARE(cell(other, Model::Currency), QStringLiteral("not stated"));
        table()->selectionModel()->select(table()->model()->index(other, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(count()->text(), QStringLiteral("4 selected"));
        QCOMPARE(cost()->text(),
                 QStringLiteral("of %1 · monthly EUR 5.20 + 2 price(s) in currencies not stated").arg(rows()));

        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 4);
        QVERIFY2(copied.startsWith(QStringLiteral("Number\tProvider\t")), qPrintable(copied));
        QVERIFY2(copied.contains(QStringLiteral("+39 079 008 0206\tMindHunters")), qPrintable(copied));
    }

    void theCartTakesOneOrTheSelectionOrAllAndTheResultsStay()
    {
        askForSassari();
        press("Search numbers");
        waitForEnd();
        QVERIFY(!button("Add to cart")->isEnabled());
        select({QStringLiteral("+39 079 008 0000"), QStringLiteral("+39 079 008 0206")});
        table()->verticalScrollBar()->setValue(120);
        const int scrolled = table()->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        press("Add to cart");
        numberdesk::Cart &cart = services().cart;
        QTRY_COMPARE(cart.size(), 2);
        QTRY_COMPARE(cost()->text(), QStringLiteral("2 number(s) added to the cart."));
        QCOMPARE(count()->text(), QStringLiteral("2 selected"));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
        QCOMPARE(table()->verticalScrollBar()->value(), scrolled);
        QVERIFY(cart.contains(accountOf("mindhunters"), numberdesk::PhoneNumber(QStringLiteral("+390790080206"))));

        const int found = rows();
        press("Add all to cart");
        QTRY_COMPARE(cart.size(), found);
        QTRY_COMPARE(
            cost()->text(),
            QStringLiteral("%1 number(s) added to the cart. 2 number(s) were in the cart already.").arg(found - 2));
        QCOMPARE(rows(), found);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
    }

    void copiedPricesCarryTheirCurrency()
    {
        askForSassari();
        press("Search numbers");
        waitForEnd();
        table()->setColumnHidden(Model::Currency, true);
        select({QStringLiteral("+39 079 008 0206")});
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        const QStringList titles = lines.at(0).split(u'\t');
        const QStringList cells = lines.at(1).split(u'\t');
        QCOMPARE(titles.size(), cells.size());
        QCOMPARE(cells.value(titles.indexOf(QStringLiteral("Currency"))), QStringLiteral("EUR"));
        QCOMPARE(titles.indexOf(QStringLiteral("Currency")), titles.indexOf(QStringLiteral("Monthly")) + 1);
    }

    void buyingTakesTheOneSelectedNumber()
    {
        askForSassari();
        press("Search numbers");
        waitForEnd();
        QSignalSpy bought(m_view.get(), &SearchView::buyRequested);
        QVERIFY(!button("Buy now…")->isEnabled());
        select({QStringLiteral("+39 079 008 0206")});
        press("Buy now…");
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        const QModelIndex index = table()->selectionModel()->selectedRows().constFirst();
        table()->scrollTo(index);
        const QPoint place = table()->visualRect(index).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(bought.count(), 3);
        for (const QList<QVariant> &call : bought) {
            QCOMPARE(call.constFirst().value<SearchHit>().number.number.e164(), QStringLiteral("+390790080206"));
        }
        select({QStringLiteral("+39 079 008 0000")});
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(bought.count(), 3);
    }

    void aRefusedTokenHidesNobodyElsesNumbers()
    {
        QVERIFY(server().contract(QStringLiteral("dialnexa"))->set(QStringLiteral("token"), QStringLiteral("refused")));
        QSignalSpy account(m_view.get(), &SearchView::accountRequested);
        askForSassari();
        press("Search numbers");
        waitForEnd();
        const CardContent card = cardOf("DialNexa");
        QCOMPARE(card.status, Status::Bad);
        QCOMPARE(card.text, QStringLiteral("Token refused."));
        QCOMPARE(card.link, QStringLiteral("Enter a new token"));
        QVERIFY2(card.detail.contains(QStringLiteral("DialNexa refused the token for DialNexa sample.")),
                 qPrintable(card.detail));
        QCOMPARE(rowsOf(QStringLiteral("DialNexa")), 0);
        QVERIFY(rowsOf(QStringLiteral("MindHunters")) > 0);
        QVERIFY(rowsOf(QStringLiteral("IdentityCall")) > 0);

        press("Enter a new token: DialNexa");
        QCOMPARE(account.count(), 1);
        QCOMPARE(account.constFirst().constFirst().toString(), accountOf("dialnexa"));
        QCOMPARE(services().directory.row(accountOf("dialnexa")).state, AccountRow::State::Failed);

        QVERIFY(
            server().contract(QStringLiteral("dialnexa"))->set(QStringLiteral("token"), QStringLiteral("accepted")));
        m_view->searchAgain();
        waitForEnd();
        QCOMPARE(cardOf("DialNexa").status, Status::Good);
        QVERIFY(services().directory.row(accountOf("dialnexa")).state != AccountRow::State::Failed);
    }

    void aSlowCarrierHoldsNobodyUp()
    {
        QVERIFY(server().setTransport(QStringLiteral("vobiz"), {3s}));
        askForSassari();
        press("Search numbers");
        QTRY_VERIFY_WITH_TIMEOUT(rowsOf(QStringLiteral("MindHunters")) > 0 && rowsOf(QStringLiteral("DialNexa")) > 0,
                                 2500);
        QCOMPARE(cardOf("Vobiz").status, Status::Busy);
        QCOMPARE(cardOf("Vobiz").text, QStringLiteral("Asking…"));
        QVERIFY(search().isRunning());
        QVERIFY(cost()->text().endsWith(QStringLiteral("so far")));

        // What is selected and where the list stands stays so when more comes and is sorted in between.
        table()->sortByColumn(Model::MonthlyFee, Qt::AscendingOrder);
        select({QStringLiteral("+39 079 008 0412")});
        const QModelIndex chosen = table()->selectionModel()->selectedRows().constFirst();
        table()->setCurrentIndex(chosen);
        table()->scrollTo(chosen, QAbstractItemView::PositionAtCenter);
        const int place = table()->visualRect(chosen).top();
        const int before = rows();
        waitForEnd();
        QVERIFY(rows() > before);
        const QModelIndexList still = table()->selectionModel()->selectedRows();
        QCOMPARE(still.size(), 1);
        QCOMPARE(still.constFirst().data().toString(), QStringLiteral("+39 079 008 0412"));
        QCOMPARE(table()->visualRect(still.constFirst()).top(), place);
    }

    void stopEndsTheWaitAndKeepsWhatCame()
    {
        QVERIFY(server().setTransport(QStringLiteral("vobiz"), {60s}));
        askForSassari();
        press("Search numbers");
        QTRY_VERIFY(rowsOf(QStringLiteral("MindHunters")) > 0 && cardOf("DialNexa").status == Status::Good);
        const int before = rows();
        press("Stop");
        waitForEnd();
        QCOMPARE(cardOf("Vobiz").text, QStringLiteral("Stopped."));
        QCOMPARE(cardOf("Vobiz").link, QStringLiteral("Try again"));
        QVERIFY(rows() >= before);
        QVERIFY(!button("Stop")->isEnabled());
    }

    void oneAccountIsAskedAgain()
    {
        QVERIFY(server().setTransport(QStringLiteral("mindhunters"), {0s, false, true}));
        askForSassari();
        press("Search numbers");
        waitForEnd();
        QCOMPARE(cardOf("MindHunters").text, QStringLiteral("Cannot be reached."));
        QCOMPARE(services().directory.row(accountOf("mindhunters")).state, AccountRow::State::Failed);
        const int others = rows();
        QVERIFY(others > 0);
        select({QStringLiteral("+39 079 008 2000")});

        QVERIFY(server().setTransport(QStringLiteral("mindhunters"), {}));
        press("Try again: MindHunters");
        QVERIFY(button("Stop")->isEnabled());
        waitForEnd();
        QCOMPARE(cardOf("MindHunters").status, Status::Good);
        QVERIFY(rowsOf(QStringLiteral("MindHunters")) > 0);
        QCOMPARE(rows(), others + rowsOf(QStringLiteral("MindHunters")));
        QCOMPARE(count()->text(), QStringLiteral("1 selected"));
    }

    void nothingFoundNamesTheFilterToRelax()
    {
        askForSassari();
        field("Place")->setText(QStringLiteral("Atlantis"));
        field("Number pattern")->setText(QStringLiteral("39079 123456"));
        press("Search numbers");
        waitForEnd();
        QCOMPARE(rows(), 0);
        auto *empty = table()->parentWidget()->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->accessibleName(), QStringLiteral("No account has such a number in Italy."));
        QVERIFY2(empty->accessibleDescription().contains(
                     QStringLiteral("type Local, number pattern 39079123456, place Atlantis")),
                 qPrintable(empty->accessibleDescription()));
        press("Search without filters");
        QCOMPARE(field("Place")->text(), QString());
        QVERIFY(!empty->isVisible());
        waitForEnd();
        QVERIFY(rows() > 0);
    }

    void aNewerSearchReplacesTheOlder()
    {
        QVERIFY(server().setTransport(QStringLiteral("vobiz"), {1s}));
        askForSassari();
        press("Search numbers");
        QTRY_VERIFY(rows() > 0);
        choose("Country", QStringLiteral("LT"));
        field("Number pattern")->clear();
        press("Search numbers");
        QCOMPARE(rows(), 0);
        waitForEnd();
        QTest::qWait(1200);
        QVERIFY(rows() > 0);
        for (int row = 0; row < rows(); ++row) {
            QVERIFY2(cell(row, Model::Number).startsWith(QStringLiteral("+370")), qPrintable(cell(row, Model::Number)));
        }
    }

    void columnsThatNobodyFillsAreHidden()
    {
        onlyAsk({QStringLiteral("Vogent")});
        choose("Country", QStringLiteral("US"));
        field("Number pattern")->setText(QStringLiteral("415"));
        press("Search numbers");
        waitForEnd();
        QVERIFY(rows() > 0);
        for (const int column : {Model::Type, Model::SetupFee, Model::MonthlyFee, Model::Currency}) {
            QVERIFY2(table()->isColumnHidden(column), qPrintable(QString::number(column)));
        }
        QVERIFY(!table()->isColumnHidden(Model::Number));
        table()->selectAll();
        QCOMPARE(cost()->text(), QStringLiteral("of %1 · %1 without a stated price").arg(rows()));

        // The next search has them again.
        onlyAsk({QStringLiteral("MindHunters")});
        press("Search numbers");
        waitForEnd();
        QVERIFY(!table()->isColumnHidden(Model::MonthlyFee));
    }

    void closingMeanwhileIsQuiet()
    {
        QVERIFY(server().setTransport(QStringLiteral("vobiz"), {500ms}));
        askForSassari();
        press("Search numbers");
        m_view.reset();
        QTRY_VERIFY(!search().isRunning());
    }

    void widthsThatWereChosenAreKept()
    {
        table()->setColumnWidth(Model::Place, 333);
        reopen();
        QCOMPARE(table()->columnWidth(Model::Place), 333);
    }

    void columnsFillTheTableUntilTheyAreChosen()
    {
        const int wide = table()->columnWidth(Model::Place);
        m_view->resize(1000, 800);
        QTRY_VERIFY(table()->columnWidth(Model::Place) < wide);
        m_view->resize(1240, 800);
        QTRY_COMPARE(table()->columnWidth(Model::Place), wide);
        reopen();
        m_view->show();
        QTRY_COMPARE(table()->columnWidth(Model::Place), wide);
    }

    void aNarrowTableLeavesTheAccountAway()
    {
        QVERIFY(!table()->isColumnHidden(Model::Account));
        m_view->resize(824, 640);
        QTRY_VERIFY(table()->isColumnHidden(Model::Account));
        // Another choice of the person is kept, this one is not theirs.
        m_view->resize(780, 640);
        table()->setColumnHidden(Model::Type, true);
        QTest::qWait(0);
        QVERIFY(table()->isColumnHidden(Model::Account));
        reopen();
        QVERIFY(table()->isColumnHidden(Model::Type));
        QVERIFY(!table()->isColumnHidden(Model::Account));
    }

    void twoAccountsOfAProviderAreToldApart()
    {
        Account second = *services().accounts.account(accountOf("mindhunters"));
        m_view->resize(824, 640);
        QTRY_VERIFY(table()->isColumnHidden(Model::Account));
        second.id.clear();
        second.name = QStringLiteral("Milan office");
        const auto added = services().accounts.add(second);
        QVERIFY(added);
        services().tokens.keepForThisSession(added->id,
                                             Secret(server().contract(QStringLiteral("mindhunters"))->token()), {});
        askForSassari();
        press("Search numbers");
        waitForEnd();
        QCOMPARE(cards().size(), 6);
        QCOMPARE(cardOf("MindHunters · Milan office").status, Status::Good);
        QCOMPARE(cardOf("IdentityCall").status, Status::Good);
        QVERIFY(!table()->isColumnHidden(Model::Account));
    }
};

QTEST_MAIN(SearchViewTest)
#include "tst_searchview.moc"
