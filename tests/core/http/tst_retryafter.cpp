// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/retryafter.h"

#include <QTest>

using numberdesk::HttpReply;
using std::chrono::seconds;

class RetryAfterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothForms_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("expected");
        // "Now" is Saturday, 11 April 2026, 09:30:00 UTC.
        QTest::newRow("seconds") << QByteArray("17") << 17;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("blanks") << QByteArray("  17 ") << 17;
        QTest::newRow("the longest") << QByteArray("3600") << 3600;
        QTest::newRow("too long") << QByteArray("3601") << 3600;
        QTest::newRow("more than 64 bits") << QByteArray("99999999999999999999999") << 3600;
        QTest::newRow("date ahead") << QByteArray("Sat, 11 Apr 2026 09:30:42 GMT") << 42;
        QTest::newRow("date behind") << QByteArray("Sat, 11 Apr 2026 09:00:00 GMT") << 0;
        QTest::newRow("date far ahead") << QByteArray("Sun, 11 Apr 2027 09:30:00 GMT") << 3600;
    }

    void readsBothForms()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, expected);
        QCOMPARE(wait(value), std::optional(seconds(expected)));
    }

    void tellsNothingWhenThereIsNothingReadable_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"", "soon", "-1", "1.5", "1e3", "0x10", "17 s", "2026-04-11T09:30:42Z",
                                  "Sat, 31 Feb 2026 09:30:42 GMT", "Sat, 11 Apr 2026 09:30:42 CET", "\xd9\xa1"}) {
            QTest::addRow("'%s'", value) << QByteArray(value);
        }
    }

    void tellsNothingWhenThereIsNothingReadable()
    {
        QFETCH(QByteArray, value);
        QVERIFY(!wait(value));
    }

    void theHeadersNameHasAnyCase()
    {
        HttpReply reply;
        QVERIFY(!numberdesk::retryAfter(reply, now()));
        reply.headers = {{"X-Other", "1"}, {"rEtRy-AfTeR", "5"}, {"Retry-After", "9"}};
        QCOMPARE(numberdesk::retryAfter(reply, now()), std::optional(seconds(5)));
    }

    void theClocksTimeZoneDoesNotMatter()
    {
        HttpReply reply;
        reply.headers = {{"Retry-After", "Sat, 11 Apr 2026 09:30:42 GMT"}};
        QCOMPARE(numberdesk::retryAfter(reply, now().toOffsetFromUtc(2 * 3600)), std::optional(seconds(42)));
    }

private:
    static QDateTime now() { return QDateTime(QDate(2026, 4, 11), QTime(9, 30), Qt::UTC); }

    static std::optional<seconds> wait(const QByteArray &value)
    {
        HttpReply reply;
        reply.headers = {{"Retry-After", value}};
        return numberdesk::retryAfter(reply, now());
    }
};

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "tst_retryafter.moc"
