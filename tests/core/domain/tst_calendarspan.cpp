// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarspan.h"

#include <QTest>

using numberdesk::ageLimitIn;
using numberdesk::CalendarSpan;

class CalendarSpanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsEndWhereTheCalendarHasThem()
    {
        QCOMPARE((CalendarSpan{0, 3, 0}.before(QDate(2026, 5, 31))), QDate(2026, 2, 28));
        QCOMPARE((CalendarSpan{18, 0, 0}.before(QDate(2024, 2, 29))), QDate(2006, 2, 28));
        QCOMPARE((CalendarSpan{0, 0, 90}.before(QDate(2026, 3, 1))), QDate(2025, 12, 1));
    }

    void limits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("days");
        QTest::newRow("bare") << "3 months" << 0 << 3 << 0;
        QTest::newRow("one") << "1 Year." << 1 << 0 << 0;
        QTest::newRow("joined") << "90-day" << 0 << 0 << 90;
        QTest::newRow("weeks") << "within 2 weeks" << 0 << 0 << 14;
        QTest::newRow("less than") << "Less than 5 months old" << 0 << 5 << 0;
        QTest::newRow("not older") << "Utility bill, not older than 3 months, in the company's name" << 0 << 3 << 0;
        QTest::newRow("no older") << "No older than  6\nmonths" << 0 << 6 << 0;
        QTest::newRow("no more than") << "Must be no more than 30 days old." << 0 << 0 << 30;
        QTest::newRow("issued within") << "Issued within the last 90 days" << 0 << 0 << 90;
        QTest::newRow("dated in the last") << "A letter dated in the last 2 years" << 2 << 0 << 0;
        QTest::newRow("said twice") << "Not older than 3 months (issued within the last 3 months)" << 0 << 3 << 0;
    }

    void limits()
    {
        QFETCH(const QString, text);
        QFETCH(const int, years);
        QFETCH(const int, months);
        QFETCH(const int, days);
        QCOMPARE(ageLimitIn(text), std::optional(CalendarSpan{years, months, days}));
    }

    void whatIsNoLimitOfAnAgeIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << "";
        QTest::newRow("other words") << "Current and not expired";
        QTest::newRow("how long it must last") << "Valid for at least 6 months";
        QTest::newRow("older") << "Older than 3 months";
        QTest::newRow("how much of it") << "Statements of no more than 3 months";
        QTest::newRow("a grown-up") << "At least 18 years old";
        QTest::newRow("two answers") << "Not older than 3 months; bank letters not older than 6 months";
        QTest::newRow("a huge number") << "12345 months";
        QTest::newRow("huge") << QString(100000, u'9') + QStringLiteral(" months");
        QTest::newRow("other unit") << "3 moons";
    }

    void whatIsNoLimitOfAnAgeIsNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!ageLimitIn(text));
    }
};

QTEST_GUILESS_MAIN(CalendarSpanTest)
#include "tst_calendarspan.moc"
