// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/wirenames.h"

#include <QTest>

class WireNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreWordsOrStayAsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("label");
        QTest::newRow("known") << QStringLiteral("health.is_spam") << QStringLiteral("Marked as spam");
        QTest::newRow("list") << QStringLiteral("recent_calls[0]") << QStringLiteral("Recent call 1");
        QTest::newRow("unknown") << QStringLiteral("quantum_state") << QStringLiteral("quantum_state");
        QTest::newRow("unknown list") << QStringLiteral("things[3]") << QStringLiteral("things[3]");
        QTest::newRow("broken list") << QStringLiteral("recent_calls[x]") << QStringLiteral("recent_calls[x]");
        QTest::newRow("empty") << QString() << QString();
    }

    void namesAreWordsOrStayAsTold()
    {
        QFETCH(QString, name);
        QFETCH(QString, label);
        QCOMPARE(numberdesk::labelOfWireName(name), label);
    }

    void onlyTrueAndFalseAreTranslated()
    {
        QCOMPARE(numberdesk::textOfWireValue(QStringLiteral("true")), QStringLiteral("Yes"));
        QCOMPARE(numberdesk::textOfWireValue(QStringLiteral("false")), QStringLiteral("No"));
        QCOMPARE(numberdesk::textOfWireValue(QStringLiteral("True story")), QStringLiteral("True story"));
    }
};

QTEST_GUILESS_MAIN(WireNamesTest)
#include "tst_wirenames.moc"
