// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/csv.h"

#include <QTest>

using numberdesk::csvField;
using numberdesk::csvRecord;
using numberdesk::CsvRecords;
using numberdesk::csvUnguarded;

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

    void textsStayTexts_data()
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
        row("phone number", QStringLiteral("+390795550142"), QStringLiteral("'+390795550142"));
        row("negative amount", QStringLiteral("-2.50"), QStringLiteral("'-2.50"));
        row("a dash", QStringLiteral("-"), QStringLiteral("'-"));
        row("formula", QStringLiteral("=1+1"), QStringLiteral("'=1+1"));
        row("formula behind spaces", QStringLiteral("  =1+1"), QStringLiteral("'  =1+1"));
        row("formula behind a quote", QStringLiteral("\"=1+1\""), QStringLiteral("\"'\"\"=1+1\"\"\""));
        row("formula behind an apostrophe", QStringLiteral("'=1+1"), QStringLiteral("''=1+1"));
        row("apostrophe", QStringLiteral("'s-Hertogenbosch"), QStringLiteral("''s-Hertogenbosch"));
        row("at", QStringLiteral("@SUM(A1)"), QStringLiteral("'@SUM(A1)"));
        row("full width", QStringLiteral("\uff1d1+1"), QStringLiteral("'\uff1d1+1"));
        row("tab", QStringLiteral("\tx"), QStringLiteral("\"'\tx\""));
        row("carriage return", QStringLiteral("\r=1"), QStringLiteral("\"'\r=1\""));
        row("equals inside", QStringLiteral("a=b"), QStringLiteral("a=b"));
        row("word in quotes", QStringLiteral("\"a\""), QStringLiteral("\"\"\"a\"\"\""));
    }

    void textsStayTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        CsvRecords records;
        records.addText(text);
        QCOMPARE(QString::fromUtf8(records.take()), field);
        const std::string utf8 = text.toStdString();
        CsvRecords others;
        others.addUtf8(utf8);
        QCOMPARE(QString::fromUtf8(others.take()), field);
        // What a reader takes from the file, without the quotes of the format.
        QString cell = field;
        if (cell.startsWith(u'"')) {
            cell = cell.mid(1, cell.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        }
        QCOMPARE(csvUnguarded(cell), text);
    }

    void whatIsNotGuardedComesBackAsItIs()
    {
        for (const char *cell : {"'night", "+390795550142", "=1", "", "'"}) {
            QCOMPARE(csvUnguarded(QString::fromLatin1(cell)), QString::fromLatin1(cell));
        }
    }

    void recordsCanBeTakenPieceByPiece()
    {
        CsvRecords records;
        records.addText(u"a");
        records.addEmpty();
        records.addPlain(QLatin1String("-2.50"));
        QCOMPARE(records.take(), QByteArray("a,,-2.50"));
        records.endRecord();
        records.addEmpty();
        records.addText(u"b");
        records.endRecord();
        QCOMPARE(records.take(), QByteArray("\r\n,b\r\n"));
        QCOMPARE(records.size(), 0);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
