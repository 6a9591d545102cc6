// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "core/models/accountdirectory.h"
#include "tests/ui/inventory/inventorydesk.h"
#include "ui/inventory/factlist.h"
#include "ui/inventory/filteredit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using numberdesk::FactList;
using numberdesk::FilterEdit;
using numberdesk::InlineMessage;
using numberdesk::InventoryModel;
using numberdesk::InventoryView;
using numberdesk::NumberFact;
using numberdesk::OwnedNumber;
using numberdesk::TableView;
using numberdesk::tests::anyNumber;
using numberdesk::tests::InventoryDesk;

namespace {

QString factOf(const InventoryDesk &desk, const QString &label)
{
    const QList<NumberFact> facts = desk.control<FactList>(QStringLiteral("What is known"))->facts() +
                                    desk.control<FactList>(QStringLiteral("More"))->facts();
    for (const NumberFact &fact : facts) {
        if (fact.label == label) {
            return fact.value;
        }
    }
    return {};
}

} // namespace

class InventoryViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(); }

    void numbersOfAllAccountsAreThere()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QAbstractItemModel *model = desk.table()->model();
        QCOMPARE(model->rowCount(), static_cast<int>(desk.services().inventory.size()));
        QSet<QString> providers;
        for (int row = 0; row < model->rowCount(); ++row) {
            providers.insert(model->index(row, InventoryModel::Provider).data().toString());
        }
        QCOMPARE(providers,
                 (QSet<QString>{QStringLiteral("MindHunters"), QStringLiteral("IdentityCall"), QStringLiteral("Vobiz"),
                                QStringLiteral("DialNexa"), QStringLiteral("Vogent")}));
        QVERIFY(desk.shows(QStringLiteral("%1 numbers · read just now").arg(model->rowCount())) ||
                desk.shows(QStringLiteral("%1 number(s) · read just now").arg(model->rowCount())));
        QVERIFY(desk.shows(QStringLiteral("Vobiz · just now")));
    }

    void numbersOfAccountsThatAreSwitchedOffWereReadTheSame()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QList<numberdesk::Account> all = desk.services().accounts.accounts();
        for (numberdesk::Account account : all) {
            account.enabled = false;
            QVERIFY(desk.services().accounts.update(account));
        }
        const int count = desk.table()->model()->rowCount();
        QTRY_VERIFY(desk.services().directory.enabledAccounts().isEmpty());
        QTest::qWait(50);
        QVERIFY(desk.shows(QStringLiteral("%1 numbers · read just now").arg(count)) ||
                desk.shows(QStringLiteral("%1 number(s) · read just now").arg(count)));
    }

    void theFilterFindsAndCanBeCleared()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const int all = desk.table()->model()->rowCount();
        auto *filter = desk.control<FilterEdit>(QStringLiteral("Filter inventory"));
        filter->setText(QStringLiteral("vogent"));
        const auto vogent = desk.services().inventory.numbersOf(desk.account(QStringLiteral("vogent"))).size();
        QCOMPARE(desk.table()->model()->rowCount(), static_cast<int>(vogent));
        QCOMPARE(filter->count(), QStringLiteral("%1 shown").arg(vogent));

        filter->setText(QStringLiteral("no such number anywhere"));
        QCOMPARE(desk.table()->model()->rowCount(), 0);
        QVERIFY(desk.shows(QStringLiteral("No number fits the filter")));
        desk.press(QStringLiteral("Clear filter"));
        QCOMPARE(desk.table()->model()->rowCount(), all);
        QCOMPARE(filter->count(), QString());
    }

    void aNarrowWindowShowsFewerColumnsAndNumbersWhole()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const TableView *table = desk.table();
        const auto isShown = [table](InventoryModel::Column column) { return !table->isColumnHidden(column); };
        const auto fits = [table] { return table->horizontalHeader()->length() <= table->viewport()->width(); };
        const auto isWhole = [table] {
            const QModelIndex number = table->model()->index(0, InventoryModel::Number);
            return table->sizeHintForIndex(number).width() <= table->columnWidth(InventoryModel::Number);
        };
        desk.view().resize(1400, 800);
        QTRY_VERIFY(isShown(InventoryModel::Type) && isShown(InventoryModel::Agent));
        QVERIFY(fits() && isWhole());
        desk.view().resize(800, 600);
        QTRY_VERIFY(!isShown(InventoryModel::Type));
        QVERIFY(isShown(InventoryModel::Status) && isShown(InventoryModel::MonthlyFee));
        QVERIFY(fits() && isWhole());
        desk.view().resize(1400, 800);
        QTRY_VERIFY(isShown(InventoryModel::Type) && isShown(InventoryModel::Agent));
        QVERIFY(fits() && isWhole());
        // What the person hides stays so.
        desk.table()->setColumnHidden(InventoryModel::Type, true);
        desk.view().resize(1500, 800);
        QTest::qWait(50);
        QVERIFY(!isShown(InventoryModel::Type));
    }

    void copiedFeesCarryTheirCurrency()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        QVERIFY(desk.table()->isColumnHidden(InventoryModel::Currency));
        const QString provider = QStringLiteral("mindhunters");
        const OwnedNumber number =
            desk.number(provider, [](const OwnedNumber &n) { return n.monthlyFee && n.monthlyFee->currency; });
        desk.select(provider, number);
        QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        const QStringList titles = lines.at(0).split(u'\t');
        const QStringList cells = lines.at(1).split(u'\t');
        QCOMPARE(titles.size(), cells.size());
        QCOMPARE(titles.constFirst(), QStringLiteral("Number"));
        QCOMPARE(cells.constFirst(), formatInternational(number.number));
        QCOMPARE(cells.value(titles.indexOf(QStringLiteral("Currency"))), *number.monthlyFee->currency);
    }

    void aNumberTellsEverythingThatIsKnown()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("mindhunters");
        const OwnedNumber number = desk.number(
            provider, [](const OwnedNumber &n) { return !n.isExternal && !n.region.isEmpty() && n.monthlyFee; });
        QVERIFY(!number.id.isEmpty());
        desk.select(provider, number);
        QVERIFY(desk.shows(formatInternational(number.number)));
        QCOMPARE(factOf(desk, QStringLiteral("Provider")), QStringLiteral("MindHunters · MindHunters sample"));
        QVERIFY(factOf(desk, QStringLiteral("Place")).startsWith(number.region));
        QVERIFY(factOf(desk, QStringLiteral("Monthly")).contains(number.monthlyFee->amount.toString(2)));
        QCOMPARE(factOf(desk, QStringLiteral("ID")), number.id);
        QVERIFY(desk.shows(QStringLiteral("MindHunters numbers have no editable label.")));
        QVERIFY(desk.shows(QStringLiteral("Kept on this computer.")));

        desk.press(QStringLiteral("Read again"));
        QTRY_VERIFY(desk.control<QToolButton>(QStringLiteral("Read again"))->isEnabled());
        desk.control<QToolButton>(QStringLiteral("Copy number"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), number.number.e164());
    }

    void aLabelIsChangedAndSeenInTheTable_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::newRow("DialNexa") << QStringLiteral("dialnexa");
        QTest::newRow("IdentityCall") << QStringLiteral("identitycall");
    }

    void aLabelIsChangedAndSeenInTheTable()
    {
        QFETCH(QString, provider);
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const OwnedNumber number = desk.number(provider, [](const OwnedNumber &n) { return n.number.isE164(); });
        desk.select(provider, number);
        auto *save = desk.control<QPushButton>(QStringLiteral("Save changes"));
        QVERIFY(!save->isEnabled());
        auto *label = desk.control<QLineEdit>(QStringLiteral("Label"));
        QVERIFY(label->isVisible());
        label->setText(QStringLiteral("Night desk"));
        QVERIFY(save->isEnabled());
        desk.press(QStringLiteral("Save changes"));
        QVERIFY(!save->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(desk.cell(number, InventoryModel::Label), QStringLiteral("Night desk"), 15000);
        QTRY_VERIFY(desk.shows(QStringLiteral("Saved.")));
        QVERIFY(!save->isEnabled());
        QCOMPARE(desk.journalLines(QStringLiteral("number.change-sent")), 1);
    }

    void theHistoryOfANumberIsItsLinesOfTheJournal()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("dialnexa");
        const OwnedNumber number = desk.number(provider, [](const OwnedNumber &n) { return n.number.isE164(); });
        const OwnedNumber other =
            desk.number(provider, [&](const OwnedNumber &n) { return n.number.isE164() && n.number != number.number; });
        desk.select(provider, number);
        const QString nothing = QStringLiteral("Nothing has been done with it from this computer.");
        QVERIFY(desk.shows(nothing));
        desk.control<QLineEdit>(QStringLiteral("Label"))->setText(QStringLiteral("Night desk"));
        desk.press(QStringLiteral("Save changes"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.shows(QStringLiteral("Number changed")), 15000);
        QVERIFY(desk.shows(QStringLiteral("Change of a number sent")));
        QVERIFY(!desk.shows(nothing));
        QSignalSpy asked(&desk.view(), &numberdesk::InventoryView::historyRequested);
        desk.press(QStringLiteral("Show in Activity"));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), number.number.identity());
        desk.select(provider, other);
        QVERIFY(desk.shows(nothing));
        QVERIFY(!desk.shows(QStringLiteral("Number changed")));
    }

    void theRawReplyIsShownForSupport()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("mindhunters");
        const OwnedNumber number = desk.number(provider, [](const OwnedNumber &n) { return n.number.isE164(); });
        desk.select(provider, number);
        desk.press(QStringLiteral("Raw reply for support…"));
        auto *text = desk.control<QPlainTextEdit>(QStringLiteral("Raw reply"));
        QVERIFY(text != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(number.number.text()), 15000);
        QVERIFY(text->toPlainText().startsWith(QStringLiteral("GET http")));
        QVERIFY(text->toPlainText().contains(QStringLiteral("HTTP 200")));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("Bearer")));
        desk.press(QStringLiteral("Copy"));
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
        desk.press(QStringLiteral("Close"));
        QTRY_VERIFY(desk.control<QPlainTextEdit>(QStringLiteral("Raw reply")) == nullptr);
    }

    void aRefusalIsARawReplyToo()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("dialnexa");
        desk.select(provider, desk.number(provider, anyNumber));
        QVERIFY(desk.carrier(provider)->set(QStringLiteral("token"), QStringLiteral("refused")));
        desk.press(QStringLiteral("Raw reply for support…"));
        auto *text = desk.control<QPlainTextEdit>(QStringLiteral("Raw reply"));
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QStringLiteral("HTTP 401")), 15000);
    }

    void anAgentIsLinkedAndUnlinked()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("vogent");
        const OwnedNumber number =
            desk.number(provider, [](const OwnedNumber &n) { return n.number.isE164() && n.agents.isEmpty(); });
        desk.select(provider, number);
        auto *agent = desk.control<QComboBox>(QStringLiteral("Agent"));
        QTRY_VERIFY(agent->findText(QStringLiteral("Reception")) >= 0);
        QCOMPARE(agent->currentText(), QStringLiteral("None"));
        agent->setCurrentIndex(agent->findText(QStringLiteral("Reception")));
        desk.press(QStringLiteral("Save changes"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.cell(number, InventoryModel::Agent).isEmpty(), 15000);
        QCOMPARE(agent->currentText(), QStringLiteral("Reception"));

        QTRY_VERIFY(agent->isEnabled());
        agent->setCurrentIndex(agent->findText(QStringLiteral("None")));
        desk.press(QStringLiteral("Save changes"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.cell(number, InventoryModel::Agent).isEmpty(), 15000);
    }

    void operatorsAreAddedAndRemovedOneByOne()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("identitycall");
        const OwnedNumber number = desk.number(provider, anyNumber);
        const QString id = desk.account(provider) + u'/' + number.id;
        desk.select(provider, number);
        auto *agent = desk.control<QComboBox>(QStringLiteral("Agent"));
        QTRY_VERIFY(agent->count() > 1);
        const QString name = agent->itemText(1);
        agent->setCurrentIndex(1);
        desk.press(QStringLiteral("Add"));
        const QString remove = QStringLiteral("Remove %1").arg(name);
        QTRY_VERIFY_WITH_TIMEOUT(desk.control<QPushButton>(remove), 15000);
        QTRY_COMPARE(desk.services().inventory.find(id)->number.agents.size(), number.agents.size() + 1);
        QTRY_VERIFY(desk.control<QPushButton>(remove)->isEnabled());
        desk.press(remove);
        QTRY_COMPARE_WITH_TIMEOUT(desk.services().inventory.find(id)->number.agents.size(), number.agents.size(),
                                  15000);
    }

    void aWrongFigureIsToldBeforeAnythingIsSent()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("mindhunters");
        desk.select(provider, desk.number(provider, [](const OwnedNumber &n) { return !n.isExternal; }));
        auto *channels = desk.control<QLineEdit>(QStringLiteral("Outbound call channels"));
        channels->setText(QStringLiteral("many"));
        desk.press(QStringLiteral("Save changes"));
        QVERIFY(desk.shows(QStringLiteral("Enter a whole number in digits.")));
        QCOMPARE(desk.journalLines(QStringLiteral("number.change-sent")), 0);
    }

    void whatWasTypedWaitsWhileAnotherNumberIsShown()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString dialnexa = QStringLiteral("dialnexa");
        const OwnedNumber number = desk.number(dialnexa, anyNumber);
        desk.select(dialnexa, number);
        desk.control<QLineEdit>(QStringLiteral("Label"))->setText(QStringLiteral("Half-typed"));
        desk.select(QStringLiteral("vobiz"), desk.number(QStringLiteral("vobiz"), anyNumber));
        desk.select(dialnexa, number);
        QCOMPARE(desk.control<QLineEdit>(QStringLiteral("Label"))->text(), QStringLiteral("Half-typed"));
        QVERIFY(desk.control<QPushButton>(QStringLiteral("Save changes"))->isEnabled());

        desk.press(QStringLiteral("Refresh"));
        QTRY_VERIFY(!desk.services().sync.isRunning());
        QCOMPARE(desk.control<QLineEdit>(QStringLiteral("Label"))->text(), QStringLiteral("Half-typed"));
    }

    void aRefusedChangeIsToldInItsPlace()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("vobiz");
        desk.select(provider, desk.number(provider, [](const OwnedNumber &n) {
            return n.status.kind == numberdesk::NumberStatus::Kind::Active;
        }));
        auto *agent = desk.control<QLineEdit>(QStringLiteral("Agent"));
        QVERIFY2(agent, "the provider lists no agents, so an id is typed");
        agent->setText(QStringLiteral("99999999999999999"));
        desk.press(QStringLiteral("Save changes"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.control<QPushButton>(QStringLiteral("Save changes"))->isEnabled(), 15000);
        const QList<InlineMessage *> messages = desk.view().findChildren<InlineMessage *>();
        const bool isTold = std::any_of(messages.cbegin(), messages.cend(), [](const InlineMessage *message) {
            return message->isVisible() && message->text().contains(QStringLiteral("Vobiz"));
        });
        QVERIFY(isTold);
        QCOMPARE(agent->text(), QStringLiteral("99999999999999999"));
    }

    void theSelectionSurvivesReadingAndFiltering()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("vobiz");
        const OwnedNumber number = desk.number(provider, anyNumber);
        desk.select(provider, number);
        const QString shown = formatInternational(number.number);
        const auto selected = [&desk] {
            const QModelIndexList rows = desk.table()->selectionModel()->selectedRows();
            return rows.size() == 1 ? rows.constFirst().data().toString() : QString();
        };
        QCOMPARE(selected(), shown);
        desk.press(QStringLiteral("Refresh"));
        QTRY_VERIFY(!desk.services().sync.isRunning());
        QCOMPARE(selected(), shown);
        auto *filter = desk.control<FilterEdit>(QStringLiteral("Filter inventory"));
        filter->setText(QStringLiteral("mindhunters"));
        QCOMPARE(selected(), QString());
        filter->clear();
        QCOMPARE(selected(), shown);
        filter->setText(QStringLiteral("mindhunters"));
        desk.select(provider, number);
        QCOMPARE(filter->text(), QString());
        QCOMPARE(selected(), shown);
    }

    void aNumberThatTheListLostIsFlaggedUntilItIsRemoved()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const QString provider = QStringLiteral("dialnexa");
        const OwnedNumber number = desk.number(provider, anyNumber);
        numberdesk::AllNumbers rest;
        for (const auto &entry : desk.services().inventory.numbersOf(desk.account(provider))) {
            if (entry.number != number) {
                rest.numbers.append(entry.number);
            }
        }
        desk.select(provider, number);
        desk.services().inventory.merge(desk.account(provider), rest);
        QCOMPARE(desk.cell(number, InventoryModel::Status), QStringLiteral("Not in the list"));
        QVERIFY(desk.shows(QStringLiteral("list does not show this number any more")));
        QVERIFY(!desk.control<QPushButton>(QStringLiteral("Release…"))->isVisible());
        desk.press(QStringLiteral("Remove from this list"));
        QCOMPARE(desk.cell(number, InventoryModel::Number), QString());
        QVERIFY(desk.shows(QStringLiteral("No number selected")));
    }

    void aRefusedTokenIsToldAndTheOtherNumbersStay()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        const int before = desk.table()->model()->rowCount();
        QVERIFY(desk.carrier(QStringLiteral("dialnexa"))->set(QStringLiteral("token"), QStringLiteral("refused")));
        desk.press(QStringLiteral("Refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.services().sync.isRunning(), 30000);
        QVERIFY(desk.shows(QStringLiteral("DialNexa refused the token for DialNexa sample.")));
        QCOMPARE(desk.table()->model()->rowCount(), before);
        QSignalSpy asked(&desk.view(), &InventoryView::accountRequested);
        desk.press(QStringLiteral("Enter a new token"));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), desk.account(QStringLiteral("dialnexa")));
    }

    void withoutAccountsTheWayToOneIsShown()
    {
        const InventoryDesk desk;
        QVERIFY(desk.isRead());
        QList<numberdesk::Account> accounts = desk.services().accounts.accounts();
        for (const numberdesk::Account &account : std::as_const(accounts)) {
            QVERIFY(desk.services().accounts.remove(account.id));
        }
        QTRY_VERIFY(desk.shows(QStringLiteral("No account to read from")));
        QSignalSpy asked(&desk.view(), &InventoryView::accountsRequested);
        desk.press(QStringLiteral("Add account…"));
        QCOMPARE(asked.count(), 1);
        QVERIFY(!desk.control<QPushButton>(QStringLiteral("Refresh"))->isEnabled());
    }

    void closingWhileReadingIsQuiet()
    {
        auto desk = std::make_unique<InventoryDesk>();
        desk->press(QStringLiteral("Refresh"));
        desk.reset();
        QTest::qWait(100);
    }

private:
    numberdesk::Theme m_theme;
};

QTEST_MAIN(InventoryViewTest)
#include "tst_inventoryview.moc"
