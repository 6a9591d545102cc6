// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/upload/uploaddesk.h"

#include <QTest>

using numberdesk::Document;
using numberdesk::DocumentPage;
using numberdesk::findSent;
using numberdesk::Result;
using numberdesk::SentDocument;
using numberdesk::tests::FakeSource;
using numberdesk::tests::pageOf;
using numberdesk::tests::remoteDocument;
using numberdesk::tests::Scripted;
namespace tests = numberdesk::tests;

namespace {

const QDateTime Noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
const SentDocument Sent{QStringLiteral("bill"), QStringLiteral("bill.pdf"), 100, Noon};

} // namespace

class RemoteDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allPagesAreRead()
    {
        FakeSource source;
        auto &provider = source.add(QStringLiteral("desk"));
        using Page = Scripted<Result<DocumentPage>>;
        DocumentPage first = pageOf({remoteDocument(QStringLiteral("1"), {}, 1)});
        first.next = "2";
        DocumentPage second =
            pageOf({remoteDocument(QStringLiteral("1"), {}, 1), remoteDocument(QStringLiteral("2"), {}, 1)});
        second.skipped = 1;
        provider.documentLists.push_back({Page::Behaviour::Answer, first, {}});
        provider.documentLists.push_back({Page::Behaviour::Answer, second, {}});
        const auto session = tests::waitFor(source.session(QStringLiteral("desk"), {}));
        const auto all = tests::waitFor(numberdesk::readRemoteDocuments(session->provider, {}));
        QCOMPARE(all->documents.size(), 2);
        QVERIFY(all->contains(QStringLiteral("2")));
        QVERIFY(!all->contains(QStringLiteral("3")));
        QVERIFY(all->isComplete);
        QVERIFY(!all->provesAbsence());
    }

    void aListThatTurnsInCirclesEnds()
    {
        FakeSource source;
        auto &provider = source.add(QStringLiteral("desk"));
        DocumentPage page = pageOf({remoteDocument(QStringLiteral("1"), {}, 1)});
        page.next = "again";
        provider.standingDocuments = page;
        const auto session = tests::waitFor(source.session(QStringLiteral("desk"), {}));
        const auto all = tests::waitFor(numberdesk::readRemoteDocuments(session->provider, {}));
        QVERIFY(!all->isComplete);
        QCOMPARE(all->notices.size(), 1);
        QCOMPARE(source.log.size(), 2);
    }

    void whatWasSentIsFoundByNameSizeAndTime_data()
    {
        QTest::addColumn<QList<Document>>("list");
        QTest::addColumn<QString>("found");
        const auto entry = [](const char *id, const char *name, qint64 size, const QDateTime &at = {}) {
            return remoteDocument(QString::fromLatin1(id), QString::fromLatin1(name), size, at);
        };
        QTest::newRow("by name and size")
            << QList{entry("a", "other", 100), entry("b", "bill", 100)} << QStringLiteral("b");
        QTest::newRow("by the file's name") << QList{entry("b", "bill.pdf", 100)} << QStringLiteral("b");
        QTest::newRow("another size") << QList{entry("b", "bill", 99)} << QString();
        QTest::newRow("another's copy") << QList{entry("known", "bill", 100)} << QString();
        QTest::newRow("from before") << QList{entry("b", "bill", 100, Noon.addDays(-1))} << QString();
        QTest::newRow("clocks that differ")
            << QList{entry("b", "bill", 100, Noon.addSecs(-600))} << QStringLiteral("b");
        QTest::newRow("the newest") << QList{entry("a", "bill", 100, Noon.addSecs(1)),
                                             entry("b", "bill", 100, Noon.addSecs(9)), entry("c", "bill", 100, Noon)}
                                    << QStringLiteral("b");
        Document withoutSize = entry("b", "bill", 0);
        withoutSize.size.reset();
        QTest::newRow("neither size nor time") << QList{withoutSize} << QString();
        withoutSize.createdAt = numberdesk::Timestamp::fromMoment(Noon);
        QTest::newRow("time without size") << QList{withoutSize} << QStringLiteral("b");
    }

    void whatWasSentIsFoundByNameSizeAndTime()
    {
        QFETCH(QList<Document>, list);
        const auto found = findSent(list, Sent, {QStringLiteral("known")});
        QTEST(found ? found->id : QString(), "found");
    }
};

QTEST_GUILESS_MAIN(RemoteDocumentsTest)
#include "tst_remotedocuments.moc"
