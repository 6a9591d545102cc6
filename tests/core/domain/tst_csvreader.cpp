// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/csv.h"
#include "core/domain/csvreader.h"

#include <QTest>

using numberdesk::CsvReader;
using numberdesk::CsvRecords;
using numberdesk::CsvRow;
using Problem = CsvRow::Problem;

namespace {

QList<CsvRow> rowsOf(const QByteArray &bytes)
{
    CsvReader reader(bytes);
    QList<CsvRow> rows;
    while (auto row = reader.next()) {
        rows.append(*row);
    }
    return rows;
}

CsvRow row(qint64 line, const QStringList &cells) { return {line, cells, Problem::None}; }

CsvRow broken(qint64 line, Problem problem) { return {line, {}, problem}; }

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<CsvRow>>("rows");
        const auto file = [](const char *name, const QByteArray &bytes, const QList<CsvRow> &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
        const QStringList one{QStringLiteral("1"), QStringLiteral("2")};
        file("empty", "", {});
        file("only a mark", "\xef\xbb\xbf", {});
        file("RFC 4180", "a,b\r\n1,2\r\n", {row(1, ab), row(2, one)});
        file("mark, line feeds, no last end",
             "\xef\xbb\xbf"
             "a,b\n1,2",
             {row(1, ab), row(2, one)});
        file("carriage returns", "a,b\r1,2\r", {row(1, ab), row(2, one)});
        file("semicolons", "a;b\r\n1;2\r\n", {row(1, ab), row(2, one)});
        file("tabs", "a\tb\r\n1\t2\r\n", {row(1, ab), row(2, one)});
        file("a comma in quotes is no delimiter", "\"a,,,\";b\n1;2",
             {row(1, {QStringLiteral("a,,,"), QStringLiteral("b")}), row(2, one)});
        file("empty lines", "\r\n\r\na,b\r\n\r\n1,2\r\n", {row(3, ab), row(5, one)});
        file("empty cells", "a,b\n,\n", {row(1, ab), row(2, {QString(), QString()})});
        file("quotes and line ends in quotes", "a,b\n\"x \"\"y\"\"\r\nz\",2\n1,2\n",
             {row(1, ab), row(2, {QStringLiteral("x \"y\"\r\nz"), QStringLiteral("2")}), row(4, one)});
        file("a quote in the middle of a cell", "a,b\nx\"y,2\n",
             {row(1, ab), row(2, {QStringLiteral("x\"y"), QStringLiteral("2")})});
        file("text behind a quote", "a,b\n\"x\"y,2\n1,2\n",
             {row(1, ab), broken(2, Problem::TextBehindQuote), row(3, one)});
        file("a quote that is not closed", "a,b\n\"x,2\n1,2\n",
             {row(1, ab), broken(2, Problem::QuoteNotClosed), row(3, one)});
        file("not UTF-8", "a,b\nK\xf6ln,2\n1,2\n", {row(1, ab), broken(2, Problem::NotUtf8), row(3, one)});
        file("too long", "a,b\n" + QByteArray(CsvReader::MaximumCell + 1, 'x') + ",2\n1,2\n",
             {row(1, ab), broken(2, Problem::CellTooLong), row(3, one)});
        file("too long in quotes", "a,b\n\"" + QByteArray(CsvReader::MaximumCell + 1, 'x') + "\",2\n1,2\n",
             {row(1, ab), broken(2, Problem::CellTooLong), row(3, one)});
        file("too many cells", "a,b\n" + QByteArray(CsvReader::MaximumCells, ',') + "\n1,2\n",
             {row(1, ab), broken(2, Problem::TooManyCells), row(3, one)});
        file("a nul", QByteArray("a,b\nx\0y,2\n", 10), {row(1, ab), broken(2, Problem::NotUtf8)});
    }

    void files()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<CsvRow>, rows);
        const QList<CsvRow> read = rowsOf(bytes);
        QCOMPARE(read.size(), rows.size());
        for (qsizetype place = 0; place < rows.size(); ++place) {
            QCOMPARE(read.at(place).line, rows.at(place).line);
            QCOMPARE(read.at(place).cells, rows.at(place).cells);
            QCOMPARE(read.at(place).problem, rows.at(place).problem);
        }
    }

    void whatIsWrittenIsRead()
    {
        const QStringList texts{QStringLiteral("=1+1"),         QStringLiteral("a\r\nb"), QStringLiteral("'"),
                                QStringLiteral("\"=x"),         QStringLiteral("ü, ;\t"), QString(),
                                QStringLiteral("+390795550142")};
        CsvRecords records;
        for (const QString &text : texts) {
            records.addText(text);
        }
        records.endRecord();
        const QList<CsvRow> rows = rowsOf(numberdesk::csvStart() + records.take());
        QCOMPARE(rows.size(), 1);
        QStringList read;
        for (const QString &cell : rows.constFirst().cells) {
            read.append(numberdesk::csvUnguarded(cell));
        }
        QCOMPARE(read, texts);
    }

    void anyBytesEnd()
    {
        // Every file of up to six of these bytes: reading ends, and never behind the end.
        const QByteArray letters = "a\",\n\r\xf6";
        for (int number = 0; number < 46656; ++number) {
            QByteArray bytes;
            for (int rest = number; bytes.size() < 6; rest /= 6) {
                bytes.append(letters.at(rest % 6));
            }
            const QList<CsvRow> rows = rowsOf(bytes);
            QVERIFY(rows.size() <= bytes.size());
        }
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
