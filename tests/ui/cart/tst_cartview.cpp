// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/purchasing/cart.h"
#include "core/purchasing/journal.h"
#include "core/purchasing/purchaser.h"
#include "core/purchasing/purchasereconciler.h"
#include "tests/core/purchasing/cartlines.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waitfor.h"
#include "tests/ui/support/accessiblenames.h"
#include "tests/ui/support/find.h"
#include "ui/cart/cartview.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/tableview.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::Cart;
using numberdesk::CartLine;
using numberdesk::CartModel;
using numberdesk::CartView;
using numberdesk::Composition;
using numberdesk::InlineMessage;
using numberdesk::SearchHit;
using numberdesk::TableView;
using numberdesk::tests::cartLine;
using numberdesk::tests::cents;
using numberdesk::tests::fictionalNumber;
using numberdesk::tests::named;

/// A person before the cart: what is in it, what it costs, what goes out of it and comes back.
class CartViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Composition::Options options;
        options.kind = numberdesk::Profile::Kind::Sandbox;
        options.profileFolder = m_folder->path();
        auto opened = Composition::open(std::move(options));
        QVERIFY(opened);
        m_composition = std::move(*opened);
        m_composition->start();
        m_view = std::make_unique<CartView>(m_composition->services());
        m_view->resize(1040, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        QTRY_VERIFY(cart().isLoaded());
    }

    void cleanup()
    {
        m_view.reset();
        m_composition.reset();
        m_folder.reset();
    }

    void anEmptyCartSaysWhereNumbersComeFrom()
    {
        QVERIFY(isShown(QStringLiteral("The cart is empty")));
        QVERIFY(!button("Review purchase…")->isVisible());
        QSignalSpy wanted(m_view.get(), &CartView::searchRequested);
        button("Search numbers")->click();
        QCOMPARE(wanted.count(), 1);
    }

    void totalsStandByCurrencyAndSayWhatTheyLack()
    {
        CartLine unpriced = line(4);
        unpriced.number.setupFee.reset();
        unpriced.number.monthlyFee.reset();
        CartLine bare = line(5);
        bare.number.setupFee = numberdesk::Money{numberdesk::Decimal(1), {}};
        bare.number.monthlyFee = numberdesk::Money{numberdesk::Decimal(3), {}};
        CartLine rupees = line(6);
        rupees.number.setupFee = cents(0, QStringLiteral("INR"));
        rupees.number.monthlyFee = cents(30000, QStringLiteral("INR"));
        add({line(1), line(2), unpriced, bare, rupees});
        for (const char *text :
             {"EUR", "5.00", "60.00", "INR", "300.00", "Currency not stated", "1.00 set-up, 3.00 a month"}) {
            QVERIFY2(isShown(QString::fromUtf8(text)), text);
        }
        QVERIFY(isShownBeginningWith(QStringLiteral("1 line(s) do not state a set-up fee.")));
        QVERIFY(!isShown(QStringLiteral("308.00")));
    }

    void whatIsRemovedCanBePutBackInItsPlace()
    {
        add({line(1), line(2), line(3), line(4)});
        QVERIFY(!button("Remove")->isEnabled());
        select({1, 2});
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
        QTRY_COMPARE(numbers(), QStringList({QStringLiteral("01"), QStringLiteral("04")}));
        QTRY_COMPARE(message()->text(), QStringLiteral("2 line(s) were taken out of the cart."));
        button("Put back")->click();
        QTRY_COMPARE(numbers(), QStringList({QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("03"),
                                             QStringLiteral("04")}));
        QTRY_VERIFY(!message()->isVisible());
    }

    void onePatternLabelsAllOrTheSelection()
    {
        CartLine sassari = line(1);
        sassari.number.region = QStringLiteral("Sassari, Sardegna");
        sassari.label = QStringLiteral("Old");
        add({sassari, line(2), line(3)});
        auto *pattern = named<QLineEdit>(m_view.get(), QStringLiteral("Label pattern"));
        QVERIFY(!button("Apply labels")->isEnabled());
        pattern->setText(QStringLiteral("Sales {town}"));
        QVERIFY(isShownBeginningWith(QStringLiteral("{town} is no placeholder.")));
        QVERIFY(!button("Apply labels")->isEnabled());
        pattern->setText(QStringLiteral("Sales {city} {n:2}"));
        QVERIFY(isShown(QStringLiteral("Sales Sassari 01, Sales 02, … for 3 line(s)")));
        button("Apply labels")->click();
        QTRY_COMPARE(labels(), QStringList({QStringLiteral("Sales Sassari 01"), QStringLiteral("Sales 02"),
                                            QStringLiteral("Sales 03")}));
        QTRY_COMPARE(message()->text(),
                     QStringLiteral("3 line(s) were labelled. 2 of them do not state everything that "
                                    "the pattern asks for."));
        button("Undo")->click();
        QTRY_COMPARE(labels(), QStringList({QStringLiteral("Old"), QString(), QString()}));

        select({2});
        QVERIFY(isShown(QStringLiteral("Sales 01 for 1 selected line(s)")));
        QTest::keyClick(pattern, Qt::Key_Return);
        QTRY_COMPARE(labels(), QStringList({QStringLiteral("Old"), QString(), QStringLiteral("Sales 01")}));
    }

    void aLabelIsTypedIntoItsCell()
    {
        add({line(1)});
        const QModelIndex cell = table()->model()->index(0, CartModel::Label);
        table()->setCurrentIndex(cell);
        table()->setFocus();
        table()->edit(cell);
        auto *editor = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Front desk"));
        QSignalSpy reviewed(m_view.get(), &CartView::reviewRequested);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(labels(), QStringList(QStringLiteral("Front desk")));
        QCOMPARE(reviewed.count(), 0);
    }

    void oneLineIsReviewedWithItsLabel()
    {
        CartLine labelled = line(2);
        labelled.label = QStringLiteral("Front desk");
        add({line(1), labelled});
        QSignalSpy reviewed(m_view.get(), &CartView::reviewRequested);
        select({1});
        table()->setFocus();
        button("Review purchase…")->click();
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(reviewed.count(), 2);
        const auto hit = reviewed.constFirst().at(0).value<SearchHit>();
        QCOMPARE(hit.accountId, account());
        QCOMPARE(hit.number, labelled.number);
        QVERIFY(!hit.providerName.isEmpty());
        QCOMPARE(reviewed.constFirst().at(1).toString(), QStringLiteral("Front desk"));
    }

    void severalLinesAreBoughtTogether()
    {
        add({line(1), line(2), line(3)});
        QSignalSpy wanted(m_view.get(), &CartView::purchaseRequested);
        button("Review purchase…")->click();
        select({0, 2});
        button("Review purchase…")->click();
        QCOMPARE(wanted.count(), 2);
        const QList<CartLine> lines = cart().lines();
        QCOMPARE(wanted.at(0).at(0).value<QList<CartLine>>(), lines);
        QCOMPARE(wanted.at(1).at(0).value<QList<CartLine>>(), (QList<CartLine>{lines.at(0), lines.at(2)}));
    }

    void aCheckOfTheMeantLinesShowsHowTheyStand()
    {
        // The account sells no such numbers.
        add({line(1), line(2)});
        select({0});
        button("Check availability")->click();
        QVERIFY(!button("Check availability")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(button("Check availability")->isEnabled(), 20000);
        QCOMPARE(column(CartModel::State), QStringList({QStringLiteral("Gone"), QStringLiteral("Ready")}));
        QCOMPARE(message()->text(), QStringLiteral("1 line(s) were checked, and 1 of them cannot be bought as they "
                                                   "are. The state of each says why."));
        QVERIFY(table()
                    ->model()
                    ->index(0, CartModel::State)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("does not offer this number any more")));
    }

    void aCheckCanBeStopped()
    {
        add({line(1), line(2)});
        button("Check availability")->click();
        QTRY_COMPARE(message()->text(), QStringLiteral("Checking: 0 of 2 line(s)."));
        button("Stop")->click();
        QTRY_VERIFY(button("Check availability")->isEnabled());
        QCOMPARE(column(CartModel::State), QStringList({QStringLiteral("Not checked"), QStringLiteral("Not checked")}));
    }

    void aNumberWithAnOpenOutcomeCannotBeReviewed()
    {
        add({line(1)});
        QVERIFY(button("Review purchase…")->isEnabled());
        numberdesk::IntentRecord intent;
        intent.id = QStringLiteral("i-1");
        intent.kind = QStringLiteral("purchase");
        intent.state = QStringLiteral("unknown");
        intent.numberIdentity = line(1).number.number.identity();
        numberdesk::JournalEntry entry;
        entry.kind = QStringLiteral("purchase.unknown");
        QVERIFY(m_composition->services().journal.record(intent, entry));
        QVERIFY(!button("Review purchase…")->isEnabled());
        QCOMPARE(table()->model()->index(0, CartModel::State).data().toString(), QStringLiteral("Being settled"));
        intent.settled = true;
        QVERIFY(m_composition->services().journal.record(intent, entry));
        QVERIFY(button("Review purchase…")->isEnabled());
    }

    void whatWasBoughtIsNoLineOfTheCartAnyMore()
    {
        add({line(1), line(2)});
        numberdesk::PurchaseIntent intent;
        intent.accountId = account();
        intent.order.number = line(1).number;
        for (const auto state :
             {numberdesk::PurchaseIntent::State::Sent, numberdesk::PurchaseIntent::State::Unknown,
              numberdesk::PurchaseIntent::State::Refused, numberdesk::PurchaseIntent::State::Confirming}) {
            intent.state = state;
            Q_EMIT m_composition->services().purchaser.changed(intent);
        }
        QVERIFY(numberdesk::tests::waitFor(cart().load()));
        QCOMPARE(cart().size(), 2);
        intent.state = numberdesk::PurchaseIntent::State::Bought;
        Q_EMIT m_composition->services().reconciler.changed(intent);
        QTRY_COMPARE(numbers(), QStringList(QStringLiteral("02")));
    }

    void aRemovedAccountKeepsItsLinesAndSaysSo()
    {
        add({line(1)});
        QVERIFY(m_composition->services().accounts.remove(account()));
        QCOMPARE(cart().size(), 1);
        QTRY_COMPARE(table()->model()->index(0, CartModel::State).data().toString(), QStringLiteral("Account removed"));
        QVERIFY(!button("Review purchase…")->isEnabled());
    }

    void aFullDiskIsSaidAndNothingIsLost()
    {
#ifdef Q_OS_UNIX
        add({line(1), line(2)});
        select({0});
        {
            const numberdesk::tests::FullDisk disk;
            button("Remove")->click();
            QTRY_VERIFY(message()->isVisible());
        }
        QVERIFY2(message()->text().startsWith(QStringLiteral("The cart could not be changed or read.")),
                 qPrintable(message()->text()));
        QVERIFY(message()->text().contains(QStringLiteral("cart.sqlite")));
        QCOMPARE(numbers().size(), 2);
        button("Remove")->click();
        QTRY_COMPARE(numbers(), QStringList(QStringLiteral("02")));
#endif
    }

    void tenThousandLinesAreHandledAsOne()
    {
        QList<CartLine> lines;
        for (int place = 0; place < 10000; ++place) {
            lines.append(line(place));
        }
        add(lines);
        QElapsedTimer clock;
        clock.start();
        table()->selectAll();
        qInfo("10000 lines selected in %lld ms", clock.elapsed());
        QVERIFY(isShown(QStringLiteral("10000 selected")));
        QVERIFY(isShown(QStringLiteral("25,000.00")));
        named<QLineEdit>(m_view.get(), QStringLiteral("Label pattern"))->setText(QStringLiteral("Line {n:5}"));
        button("Apply labels")->click();
        QTRY_COMPARE_WITH_TIMEOUT(cart().lines().constLast().label, QStringLiteral("Line 10000"), 20000);
        QCOMPARE(cart().lines().constFirst().label, QStringLiteral("Line 00001"));
        table()->selectAll();
        button("Remove")->click();
        QTRY_COMPARE_WITH_TIMEOUT(cart().size(), 0, 20000);
        QTRY_VERIFY(button("Put back") != nullptr);
        button("Put back")->click();
        QTRY_COMPARE_WITH_TIMEOUT(cart().size(), 10000, 20000);
    }

    void everyControlHasItsName()
    {
        add({line(1)});
        const QStringList nameless = numberdesk::tests::namelessControls(*m_view);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

private:
    Cart &cart() { return m_composition->services().cart; }
    TableView *table() { return named<TableView>(m_view.get(), QStringLiteral("Cart lines")); }
    QPushButton *button(const char *name) { return named<QPushButton>(m_view.get(), QString::fromUtf8(name)); }
    InlineMessage *message() { return m_view->findChild<InlineMessage *>(); }
    QString account() { return m_account; }

    /// An offer of the first account.
    CartLine line(int place)
    {
        if (m_composition->services().accounts.accounts().size() == 5) {
            m_account = m_composition->services().accounts.accounts().constFirst().id;
        }
        return cartLine(fictionalNumber(place), m_account);
    }

    void add(const QList<CartLine> &lines) { QVERIFY(numberdesk::tests::waitFor(cart().add(lines))); }

    void select(const QList<int> &rows)
    {
        table()->clearSelection();
        for (const int row : rows) {
            table()->selectionModel()->select(table()->model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    QStringList column(int column)
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            texts.append(table()->model()->index(row, column).data().toString());
        }
        return texts;
    }
    QStringList labels() { return column(CartModel::Label); }
    QStringList numbers()
    {
        QStringList ends = column(CartModel::Number);
        for (QString &text : ends) {
            text = text.right(2);
        }
        return ends;
    }

    bool isShownWhere(const std::function<bool(const QString &)> &fits)
    {
        const QList<QLabel *> texts = m_view->findChildren<QLabel *>();
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&](const QLabel *label) { return label->isVisible() && fits(label->text()); });
    }
    bool isShown(const QString &text)
    {
        return isShownWhere([&](const QString &shown) { return shown == text; });
    }
    bool isShownBeginningWith(const QString &text)
    {
        return isShownWhere([&](const QString &shown) { return shown.startsWith(text); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<CartView> m_view;
    QString m_account;
};

QTEST_MAIN(CartViewTest)
#include "tst_cartview.moc"
