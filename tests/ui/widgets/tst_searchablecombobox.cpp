// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchablecombobox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using numberdesk::SearchableComboBox;

namespace {

QList<SearchableComboBox::Entry> someCountries()
{
    return {{QStringLiteral("AX"), QStringLiteral("Åland Islands")},
            {QStringLiteral("DE"), QStringLiteral("Germany")},
            {QStringLiteral("HT"), QStringLiteral("Haiti")},
            {QStringLiteral("IN"), QStringLiteral("India")},
            {QStringLiteral("IT"), QStringLiteral("Italy")},
            {QStringLiteral("LT"), QStringLiteral("Lithuania")},
            {QStringLiteral("GB"), QStringLiteral("United Kingdom")},
            {QStringLiteral("US"), QStringLiteral("United States")}};
}

QStringList offered(const SearchableComboBox &combo)
{
    QStringList names;
    const QAbstractItemModel *model = combo.completer()->completionModel();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

} // namespace

class SearchableComboBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void matchesByCodeThenByName();
    void accentsAndCaseDoNotMatter();
    void typingOffersMatches();
    void enterTakesTheBestMatch();
    void arrowAndEnterTakeTheOfferedRow();
    void escapeGoesBack();
    void leavingWithHalfAWordGoesBack();
    void leavingWithWordsThatFitOneTakesIt();
    void unknownWordsAreNeverAdded();
    void wheelDoesNothingWithoutFocus();
    void entriesKeepTheCode();
    void changesAreToldOnce();
    void allCountriesAreThere();
    void otherNamesAndMissingAccentsFindIt();

private:
    std::unique_ptr<QWidget> m_window;
    SearchableComboBox *m_combo = nullptr;
    QLineEdit *m_other = nullptr;
};

void SearchableComboBoxTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_combo = new SearchableComboBox(m_window.get());
    m_other = new QLineEdit(m_window.get());
    m_other->move(0, 60);
    m_combo->setEntries(someCountries());
    QVERIFY(m_combo->setCurrentCode(QStringLiteral("DE")));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_combo->setFocus();
    m_combo->lineEdit()->selectAll();
}

void SearchableComboBoxTest::cleanup() { m_window.reset(); }

void SearchableComboBoxTest::matchesByCodeThenByName()
{
    QCOMPARE(m_combo->matchingCodes(QStringLiteral("it")),
             (QStringList{QStringLiteral("IT"), QStringLiteral("HT"), QStringLiteral("LT"), QStringLiteral("GB"),
                          QStringLiteral("US")}));
    QCOMPARE(m_combo->matchingCodes(QStringLiteral("king")), QStringList{QStringLiteral("GB")});
    QCOMPARE(m_combo->matchingCodes(QStringLiteral("st")), (QStringList{QStringLiteral("US")}));
    QCOMPARE(m_combo->matchingCodes(QStringLiteral("zz")), QStringList());
}

void SearchableComboBoxTest::accentsAndCaseDoNotMatter()
{
    QCOMPARE(m_combo->matchingCodes(QStringLiteral("ALAND")), QStringList{QStringLiteral("AX")});
}

void SearchableComboBoxTest::typingOffersMatches()
{
    QTest::keyClicks(m_combo, QStringLiteral("unit"));
    QVERIFY(m_combo->completer()->popup()->isVisible());
    QCOMPARE(offered(*m_combo), (QStringList{QStringLiteral("United Kingdom"), QStringLiteral("United States")}));
    QCOMPARE(m_combo->currentCode(), QStringLiteral("DE"));
}

void SearchableComboBoxTest::enterTakesTheBestMatch()
{
    QTest::keyClicks(m_combo, QStringLiteral("it"));
    QTest::keyClick(m_combo, Qt::Key_Return);
    QCOMPARE(m_combo->currentCode(), QStringLiteral("IT"));
    QCOMPARE(m_combo->currentText(), QStringLiteral("Italy"));
    QVERIFY(!m_combo->completer()->popup()->isVisible());
}

void SearchableComboBoxTest::arrowAndEnterTakeTheOfferedRow()
{
    QTest::keyClicks(m_combo, QStringLiteral("unit"));
    QAbstractItemView *popup = m_combo->completer()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_combo->currentCode(), QStringLiteral("US"));
}

void SearchableComboBoxTest::escapeGoesBack()
{
    QTest::keyClicks(m_combo, QStringLiteral("ital"));
    QTest::keyClick(m_combo, Qt::Key_Escape);
    QCOMPARE(m_combo->currentCode(), QStringLiteral("DE"));
    QCOMPARE(m_combo->currentText(), QStringLiteral("Germany"));
}

void SearchableComboBoxTest::leavingWithHalfAWordGoesBack()
{
    QTest::keyClicks(m_combo, QStringLiteral("unit"));
    m_combo->completer()->popup()->hide();
    m_other->setFocus();
    QCOMPARE(m_combo->currentCode(), QStringLiteral("DE"));
    QCOMPARE(m_combo->currentText(), QStringLiteral("Germany"));
}

void SearchableComboBoxTest::leavingWithWordsThatFitOneTakesIt()
{
    QTest::keyClicks(m_combo, QStringLiteral("lith"));
    m_combo->completer()->popup()->hide();
    m_other->setFocus();
    QCOMPARE(m_combo->currentCode(), QStringLiteral("LT"));
}

void SearchableComboBoxTest::unknownWordsAreNeverAdded()
{
    QTest::keyClicks(m_combo, QStringLiteral("atlantis"));
    QTest::keyClick(m_combo, Qt::Key_Return);
    QCOMPARE(m_combo->count(), someCountries().size());
    QCOMPARE(m_combo->currentText(), QStringLiteral("Germany"));
}

void SearchableComboBoxTest::wheelDoesNothingWithoutFocus()
{
    m_other->setFocus();
    QWheelEvent wheel(QPointF(5, 5), m_combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_combo, &wheel);
    QCOMPARE(m_combo->currentCode(), QStringLiteral("DE"));
}

void SearchableComboBoxTest::entriesKeepTheCode()
{
    m_combo->setCurrentCode(QStringLiteral("LT"));
    m_combo->setEntries(
        {{QString(), QStringLiteral("Any country")}, {QStringLiteral("LT"), QStringLiteral("Litauen")}});
    QCOMPARE(m_combo->currentCode(), QStringLiteral("LT"));
    QCOMPARE(m_combo->currentText(), QStringLiteral("Litauen"));
    QVERIFY(!m_combo->setCurrentCode(QStringLiteral("DE")));
    QCOMPARE(m_combo->currentCode(), QStringLiteral("LT"));
}

void SearchableComboBoxTest::changesAreToldOnce()
{
    const QSignalSpy changes(m_combo, &SearchableComboBox::currentCodeChanged);
    QTest::keyClicks(m_combo, QStringLiteral("it"));
    QTest::keyClick(m_combo, Qt::Key_Return);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toString(), QStringLiteral("IT"));
}

void SearchableComboBoxTest::allCountriesAreThere()
{
    m_combo->setEntries(numberdesk::countryEntries());
    QVERIFY(m_combo->count() > 200);
    QVERIFY(m_combo->setCurrentCode(QStringLiteral("IN")));
    QCOMPARE(m_combo->currentText(), QStringLiteral("India"));
}

void SearchableComboBoxTest::otherNamesAndMissingAccentsFindIt()
{
    m_combo->setEntries({{QStringLiteral("AT"), QStringLiteral("Österreich"), QStringLiteral("Austria")},
                         {QStringLiteral("AU"), QStringLiteral("Australien"), QStringLiteral("Australia")},
                         {QStringLiteral("DE"), QStringLiteral("Deutschland"), QStringLiteral("Germany")}});
    const QStringList austria{QStringLiteral("AT")};
    QCOMPARE(m_combo->matchingCodes(QStringLiteral("osterreich")), austria);
    QCOMPARE(m_combo->matchingCodes(QStringLiteral("Öster")), austria);
    QCOMPARE(m_combo->matchingCodes(QStringLiteral("austria")), austria);
    QCOMPARE(m_combo->matchingCodes(QStringLiteral("at")).constFirst(), QStringLiteral("AT"));
    QCOMPARE(m_combo->matchingCodes(QStringLiteral("germ")), QStringList{QStringLiteral("DE")});
    m_combo->lineEdit()->selectAll();
    QTest::keyClicks(m_combo, QStringLiteral("austria"));
    m_combo->completer()->popup()->hide();
    m_other->setFocus();
    QCOMPARE(m_combo->currentText(), QStringLiteral("Österreich"));
}

QTEST_MAIN(SearchableComboBoxTest)
#include "tst_searchablecombobox.moc"
