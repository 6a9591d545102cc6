// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/csv.h"

#include <QTest>

using numberdesk::csvField;
using numberdesk::csvRecord;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &text, const QString &field) {
            QTest::newRow(name) << text << field;
        };
        row("empty", QString(), QString());
        row("plain", QStringLiteral("Sales Köln"), QStringLiteral("Sales Köln"));
        row("comma", QStringLiteral("Rome, Italy"), QStringLiteral("\"Rome, Italy\""));
        row("quote", QStringLiteral("the \"main\" one"), QStringLiteral("\"the \"\"main\"\" one\""));
        row("line end", QStringLiteral("a\r\nb"), QStringLiteral("\"a\r\nb\""));
        row("semicolon", QStringLiteral("a;b"), QStringLiteral("\"a;b\""));
        row("phone number", QStringLiteral("+12025550143"), QStringLiteral("+12025550143"));
        row("negative amount", QStringLiteral("-2.50"), QStringLiteral("-2.50"));
        row("formula", QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
        row("formula with quotes", QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\""));
        row("formula behind spaces", QStringLiteral("  =1+1"), QStringLiteral("'  =1+1"));
        row("plus", QStringLiteral("+cmd|' /C calc'!A0"), QStringLiteral("'+cmd|' /C calc'!A0"));
        row("a sum that begins like a number", QStringLiteral("+1+cmd"), QStringLiteral("'+1+cmd"));
        row("minus", QStringLiteral("-1+1"), QStringLiteral("'-1+1"));
        row("at", QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
        row("full width", QStringLiteral("\uff1d1+1"), QStringLiteral("'\uff1d1+1"));
        row("tab", QStringLiteral("\t=1"), QStringLiteral("\"'\t=1\""));
        row("a dash", QStringLiteral("-"), QStringLiteral("-"));
        row("equals inside", QStringLiteral("a=b"), QStringLiteral("a=b"));
    }

    void fields()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        QCOMPARE(csvField(text), field);
    }

    void aRecordEndsAsTheStandardSays()
    {
        QCOMPARE(csvRecord({QStringLiteral("1"), QString(), QStringLiteral("ü,")}), QByteArray("1,,\"\xc3\xbc,\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
