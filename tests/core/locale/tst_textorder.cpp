// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/locale/textorder.h"

#include <QTest>

#include <algorithm>

using numberdesk::foldedText;
using numberdesk::textCollator;

class TextOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreSortedByTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("German: umlauts with their letters")
            << "de_DE"
            << QStringList{QStringLiteral("Apfel"), QStringLiteral("Äpfel"), QStringLiteral("Ofen"),
                           QStringLiteral("Öfen"), QStringLiteral("Zelt")};
        QTest::newRow("Swedish: å ä ö behind z")
            << "sv_SE"
            << QStringList{QStringLiteral("apa"), QStringLiteral("zon"), QStringLiteral("åka"), QStringLiteral("ära"),
                           QStringLiteral("öga")};
        QTest::newRow("Lithuanian: y with i, š behind s")
            << "lt_LT" << QStringList{QStringLiteral("yla"), QStringLiteral("ilgas"), QStringLiteral("irti"),
                                      QStringLiteral("jis"), QStringLiteral("suo"),   QStringLiteral("šuo")};
        QTest::newRow("C: as English") << "C" << QStringList{QStringLiteral("apple"),   QStringLiteral("Banana"),
                                                             QStringLiteral("cherry"),  QStringLiteral("Desk 2"),
                                                             QStringLiteral("desk 10"), QStringLiteral("élan"),
                                                             QStringLiteral("Zebra")};
        QTest::newRow("numbers by worth")
            << "de_DE" << QStringList{QStringLiteral("Platz 2"), QStringLiteral("Platz 10")};
    }

    void textsAreSortedByTheLocale()
    {
        QFETCH(const QString, locale);
        QFETCH(const QStringList, order);
        const QCollator collator = textCollator(QLocale(locale));
        std::vector<std::pair<QCollatorSortKey, QString>> keyed;
        for (const QString &text : order) {
            keyed.emplace(keyed.begin(), collator.sortKey(text), text);
        }
        std::ranges::sort(keyed, [](const auto &a, const auto &b) { return a.first < b.first; });
        QStringList sorted;
        for (const auto &[key, text] : keyed) {
            sorted.append(text);
        }
        QCOMPARE(sorted, order);
    }

    void searchingNeedsNoAccents()
    {
        QCOMPARE(foldedText(QStringLiteral("Österreich")), QStringLiteral("osterreich"));
        QCOMPARE(foldedText(QStringLiteral("ŁÓDŹ Tønder Straße Ærø")), QStringLiteral("lodz tonder strasse aero"));
        QCOMPARE(foldedText(QStringLiteral("PLAIN")), QStringLiteral("plain"));
        QCOMPARE(foldedText(QStringLiteral("Ελλάδα")), foldedText(QStringLiteral("ελλαδα")));
    }
};

QTEST_GUILESS_MAIN(TextOrderTest)
#include "tst_textorder.moc"
