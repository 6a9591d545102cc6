// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/filelog.h"
#include "tests/support/fulldisk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::CommandLine;
using numberdesk::FileLog;
using numberdesk::readCommandLine;

namespace {

auto read(QStringList words, const QString &variable = {})
{
    words.prepend(QStringLiteral("numberdesk"));
    return readCommandLine(words, variable);
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsAskedFor()
    {
        const auto line = read({QStringLiteral("--sandbox"), QStringLiteral("--profile"), QStringLiteral("desk"),
                                QStringLiteral("--log"), QStringLiteral("requests.log")});
        QVERIFY(line);
        QVERIFY(line->sandbox);
        QCOMPARE(line->profileFolder, QStringLiteral("desk"));
        QCOMPARE(line->logFile, QStringLiteral("requests.log"));
        QVERIFY(line->textToPrint.isEmpty());
    }

    void theOptionOverridesTheVariable()
    {
        QCOMPARE(read({}, QStringLiteral("from-variable"))->logFile, QStringLiteral("from-variable"));
        QCOMPARE(read({QStringLiteral("--log"), QStringLiteral("-")}, QStringLiteral("from-variable"))->logFile,
                 QStringLiteral("-"));
    }

    void theTourIsAlwaysInTheSandbox()
    {
        QVERIFY(read({QStringLiteral("--tour"), QStringLiteral("pictures")})->sandbox);
    }

    void helpAndVersionAreText()
    {
        QVERIFY(read({QStringLiteral("--help")})->textToPrint.contains(QStringLiteral("--sandbox")));
        QVERIFY(!read({QStringLiteral("--version")})->textToPrint.isEmpty());
    }

    void whatIsNotUnderstoodIsSaid()
    {
        QVERIFY(
            read({QStringLiteral("--sandbxo")}).error().fields.constFirst().text.contains(QStringLiteral("sandbxo")));
        QVERIFY(!read({QStringLiteral("stray")}));
        QVERIFY(!read({QStringLiteral("--log")}));
        QVERIFY(!read({QStringLiteral("--profile"), QString()}));
        QVERIFY(read({QStringLiteral("account"), QStringLiteral("--profile"), QStringLiteral("desk")})
                    .error()
                    .fields.constFirst()
                    .text.contains(QStringLiteral("right after")));
    }

    void theLogIsForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("requests.log"));
        {
            auto log = FileLog::open(path);
            QVERIFY(log);
            (*log)->write(QStringLiteral("first"));
            (*log)->write(QStringLiteral("second"));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(1).endsWith(" second"));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const auto refused = FileLog::open(folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, numberdesk::ErrorKind::StorageFailed);
        QVERIFY(refused.error().advice.startsWith(QStringLiteral("The log %1 cannot be written: ").arg(folder.path())));
    }

    void aFullDiskCostsLinesAndIsToldOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("requests.log"));
        auto log = FileLog::open(path);
        QVERIFY(log);
        (*log)->write(QStringLiteral("first"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^The log .* cannot be written: ")));
        {
            const numberdesk::tests::FullDisk disk;
            (*log)->write(QStringLiteral("second"));
            (*log)->write(QStringLiteral("third"));
        }
        (*log)->write(QStringLiteral("fourth"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).endsWith(" first"));
        QVERIFY(lines.at(1).endsWith(" fourth"));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
