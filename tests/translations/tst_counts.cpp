// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

/// Counts in translated texts: the words are the language's, the figure is the locale's.
class CountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void figuresFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("C") << "C"
                           << "1234 numbers could not be read.";
        QTest::newRow("de_DE") << "de_DE"
                               << "1.234 numbers could not be read.";
        QTest::newRow("ar_EG") << "ar_EG" << QStringLiteral("١٬٢٣٤ numbers could not be read.");
    }

    void figuresFollowTheLocale()
    {
        QFETCH(const QString, locale);
        QLocale::setDefault(QLocale(locale));
        const numberdesk::Translation english;
        const QString sentence =
            QCoreApplication::translate("numberdesk::AccountLine", "%n number(s) could not be read.", nullptr, 1234);
        QTEST(sentence, "sentence");
    }
};

QTEST_GUILESS_MAIN(CountsTest)
#include "tst_counts.moc"
