// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/search/searchdesk.h"

#include <QCheckBox>
#include <QSignalSpy>

using numberdesk::Account;
using numberdesk::AccountRow;
using numberdesk::Decimal;
using numberdesk::NumberSearch;
using numberdesk::SearchableComboBox;
using numberdesk::SearchView;
using numberdesk::Status;
using numberdesk::tests::named;
using numberdesk::tests::SearchDesk;

class SearchFormTest : public QObject, private SearchDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aWrongPatternIsSaidInItsPlaceAsItIsTyped()
    {
        choose("Country", QStringLiteral("IT"));
        QTest::keyClicks(field("Number pattern"), QStringLiteral("079x"));
        QVERIFY2(field("Number pattern")->accessibleDescription().contains(QStringLiteral("“x” is none of them")),
                 qPrintable(field("Number pattern")->accessibleDescription()));
        press("Search numbers");
        QVERIFY(!search().isRunning());
        QVERIFY(cards().isEmpty());
        QVERIFY(field("Number pattern")->hasFocus());
        QTest::keyClick(field("Number pattern"), Qt::Key_Backspace);
        QCOMPARE(field("Number pattern")->accessibleDescription(), QString());
    }

    void aPriceInWordsIsSaidInItsPlace()
    {
        choose("Country", QStringLiteral("IT"));
        QTest::keyClicks(field("Highest monthly price"), QStringLiteral("two"));
        QTest::keyClick(field("Highest monthly price"), Qt::Key_Return);
        QCOMPARE(field("Highest monthly price")->accessibleDescription(),
                 QStringLiteral("Enter an amount such as 2.50."));
        QVERIFY(!search().isRunning());
        field("Highest monthly price")->setText(QStringLiteral("-1"));
        press("Search numbers");
        QVERIFY(!search().isRunning());
        field("Highest monthly price")->setText(QStringLiteral("3"));
        QCOMPARE(field("Highest monthly price")->accessibleDescription(), QString());
    }

    void aPriceThatCouldMeanTwoIsNotGuessed()
    {
        field("Highest monthly price")->setText(QStringLiteral("1.234"));
        QTest::keyClick(field("Highest monthly price"), Qt::Key_Return);
        QCOMPARE(field("Highest monthly price")->accessibleDescription(),
                 QStringLiteral("“1.234” can be read in two ways. Write 1234 or 1.2340."));
        field("Highest monthly price")->setText(QStringLiteral("1234"));
        QCOMPARE(field("Highest monthly price")->accessibleDescription(), QString());
    }

    void thePriceMayHaveTheCommaOfTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        askForSassari();
        field("Highest monthly price")->setText(QStringLiteral("2,20"));
        press("Search numbers");
        waitForEnd();
        QCOMPARE(search().query().highestMonthlyFee, Decimal::fromText(u"2.20"));
        QVERIFY(rowsOf(QStringLiteral("MindHunters")) > 0);
        for (int row = 0; row < rows(); ++row) {
            const QString fee = cell(row, Model::MonthlyFee);
            QVERIFY2(fee == u"2,00" || fee == u"2,20" || fee == u"not stated", qPrintable(fee));
        }
    }

    void aCountryMustBeChosenAndIsRemembered()
    {
        press("Search numbers");
        QCOMPARE(country()->accessibleDescription(), QStringLiteral("Choose the country to search in."));
        QVERIFY(!search().isRunning());
        choose("Country", QStringLiteral("LT"));
        QCOMPARE(country()->accessibleDescription(), QString());
        press("Search numbers");
        waitForEnd();
        SearchView next(m_composition->services());
        QCOMPARE(named<SearchableComboBox>(&next, QStringLiteral("Country"))->currentCode(), QStringLiteral("LT"));
    }

    void enterSearchesFromEveryField()
    {
        askForSassari();
        QSignalSpy started(&search(), &NumberSearch::started);
        int expected = 0;
        for (const char *name : {"Number pattern", "Place", "Highest monthly price"}) {
            QTest::keyClick(field(name), Qt::Key_Return);
            QCOMPARE(started.count(), ++expected);
        }
        for (const char *name : {"Type", "Match", "Country"}) {
            QWidget *combo = named<QComboBox>(m_view.get(), QString::fromLatin1(name));
            combo->setFocus();
            QTest::keyClick(combo, Qt::Key_Enter);
            QCOMPARE(started.count(), ++expected);
        }
        auto *voice = named<QCheckBox>(m_view.get(), QStringLiteral("Voice"));
        voice->setFocus();
        QTest::keyClick(voice, Qt::Key_Return);
        QCOMPARE(started.count(), ++expected);
        // On another button Enter does not mean searching.
        button("Accounts to ask")->setFocus();
        waitForEnd();
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(started.count(), expected);
    }

    void anAreaCodeIsAskedForWhereItIsNeeded()
    {
        choose("Country", QStringLiteral("US"));
        press("Search numbers");
        waitForEnd();
        QCOMPARE(cardOf("Vogent").text, QStringLiteral("Needs an area code."));
        QCOMPARE(cardOf("Vogent").status, Status::Warning);
        QVERIFY(!field("Number pattern")->hasFocus());
        press("Enter one: Vogent");
        QVERIFY(field("Number pattern")->hasFocus());
        // What is wrong with a search is not wrong with the account.
        QVERIFY(services().directory.row(accountOf("vogent")).state != AccountRow::State::Failed);
    }

    void onlyTickedAccountsAreAsked()
    {
        QCOMPARE(chosenActions().size(), 5);
        onlyAsk({QStringLiteral("Vobiz"), QStringLiteral("DialNexa")});
        askForSassari();
        press("Search numbers");
        waitForEnd();
        QCOMPARE(cards().size(), 2);
        onlyAsk({});
        QSignalSpy started(&search(), &NumberSearch::started);
        press("Search numbers");
        QCOMPARE(started.count(), 0);
        QVERIFY(isShown(QStringLiteral("Choose at least one account to ask.")));
        onlyAsk({QStringLiteral("Vobiz")});
        QVERIFY(!isShown(QStringLiteral("Choose at least one account to ask.")));
    }

    void withoutAccountsOneIsOffered()
    {
        askForSassari();
        press("Search numbers");
        waitForEnd();
        QSignalSpy requested(m_view.get(), &SearchView::accountsRequested);
        const QList<Account> accounts = services().accounts.accounts();
        for (const Account &account : accounts) {
            QVERIFY(services().accounts.remove(account.id));
        }
        QCOMPARE(rows(), 0);
        QVERIFY(cards().isEmpty());
        QVERIFY(!button("Search numbers")->isEnabled());
        press("Add an account");
        QCOMPARE(requested.count(), 1);
    }
};

QTEST_MAIN(SearchFormTest)
#include "tst_searchform.moc"
