// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/documents/filenames.h"

#include <QTest>

using numberdesk::cleanFileName;
using numberdesk::isMisleadingName;
using numberdesk::MaximumFileName;

class FileNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMisleadsIsLeftOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("clean");
        QTest::addColumn<bool>("misleads");
        QTest::newRow("ordinary") << QStringLiteral("Visura camerale.pdf") << QStringLiteral("Visura camerale.pdf")
                                  << false;
        QTest::newRow("other scripts") << QStringLiteral("هوية ١.pdf") << QStringLiteral("هوية ١.pdf") << false;
        QTest::newRow("direction override")
            << QStringLiteral("photo\u202Efdp.exe") << QStringLiteral("photofdp.exe") << true;
        QTest::newRow("isolates and marks")
            << QStringLiteral("\u2066a\u2069\u200Fb.pdf") << QStringLiteral("ab.pdf") << true;
        QTest::newRow("control characters")
            << QStringLiteral("a\r\nX: y\u0007.pdf") << QStringLiteral("aX: y.pdf") << true;
        QTest::newRow("folders") << QStringLiteral("../../etc/passwd") << QStringLiteral("passwd") << false;
        QTest::newRow("another system's folders")
            << QStringLiteral("C:\\x\\bill.pdf") << QStringLiteral("bill.pdf") << false;
        QTest::newRow("nothing left") << QStringLiteral("\u202E\u202E") << QStringLiteral("document") << true;
        QTest::newRow("a folder") << QStringLiteral("..") << QStringLiteral("document") << false;
    }

    void whatMisleadsIsLeftOut()
    {
        QFETCH(QString, name);
        QTEST(cleanFileName(name), "clean");
        QTEST(isMisleadingName(name), "misleads");
    }

    void aLongNameKeepsItsEnding()
    {
        const QString clean = cleanFileName(QString(300, u'x') + QStringLiteral(".pdf"));
        QCOMPARE(clean.size(), MaximumFileName);
        QVERIFY(clean.endsWith(QStringLiteral("x.pdf")));
        // Not in the midst of a character of two halves.
        QString faces;
        for (int i = 0; i < 300; ++i) {
            faces += QStringLiteral("\U0001F600");
        }
        QVERIFY(cleanFileName(u'a' + faces).toUtf8().size() > 0);
        QVERIFY(!cleanFileName(u'a' + faces).back().isHighSurrogate());
        QCOMPARE(cleanFileName(QString(300, u'.')).size(), MaximumFileName);
    }
};

QTEST_GUILESS_MAIN(FileNamesTest)
#include "tst_filenames.moc"
