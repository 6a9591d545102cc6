// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/jsonreader.h"

#include <QTest>

using numberdesk::DecodedList;
using numberdesk::ErrorKind;
using numberdesk::JsonNode;
using numberdesk::parseJson;
using numberdesk::Result;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<!doctype html><title>Sign in</title>");
        QTest::newRow("half a reply") << QByteArray("{\"data\":[{\"id\":1},{\"i");
        QTest::newRow("65 levels") << QByteArray(65, '[') + QByteArray(65, ']');
        QTest::newRow("10,000 levels") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
        QTest::newRow("bare text") << QByteArray("\"ok\"");
    }

    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, body);
        const auto parsed = parseJson(body);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::MalformedReply);
    }

    void bracketsInsideTextsAreNotLevels()
    {
        QVERIFY(parseJson("{\"note\":\"" + QByteArray(100, '[') + "\\\"[\"}"));
        QVERIFY(parseJson(QByteArray(64, '[') + QByteArray(64, ']')));
    }

    void namesThePathOfWhatIsMissing()
    {
        const auto root = parseJson(R"({"data":{"items":[{"id":"a"},{"id":null}]}})");
        const JsonNode entry = (*root)[QLatin1String("data")][QLatin1String("items")].elements().at(1);
        const auto text = entry[QLatin1String("id")].requiredText();
        QVERIFY(!text);
        QCOMPARE(text.error().memberPath, QStringLiteral("data.items[1].id"));
    }

    void readsNumbersAsTextAndTextAsNumbers()
    {
        const auto root = parseJson(R"({"a":1.10,"b":"2.50","c":9007199254740993,"d":true,"e":{},"f":"x","g":1e300})");
        const JsonNode &node = *root;
        QCOMPARE(node[QLatin1String("a")].decimal()->toString(), QStringLiteral("1.1"));
        QCOMPARE(node[QLatin1String("b")].decimal()->toString(), QStringLiteral("2.50"));
        QCOMPARE(node[QLatin1String("c")].text(), QStringLiteral("9007199254740993"));
        QCOMPARE(node[QLatin1String("c")].integer(), std::optional<qint64>(9007199254740993));
        QCOMPARE(node[QLatin1String("d")].boolean(), std::optional(true));
        QVERIFY(!node[QLatin1String("e")].decimal());
        QVERIFY(!node[QLatin1String("f")].decimal());
        QVERIFY(!node[QLatin1String("g")].decimal());
        QVERIFY(!node[QLatin1String("a")].integer());
    }

    void oneBadEntryIsSkippedAndCounted()
    {
        const auto id = [](const JsonNode &entry) { return entry[QLatin1String("id")].requiredText(); };
        const auto some = parseJson(R"([{"id":"a"},{},null,{"id":"b"}])");
        const auto decoded = numberdesk::decodeList<QString>(*some, id);
        QCOMPARE(*decoded, (DecodedList<QString>{{QStringLiteral("a"), QStringLiteral("b")}, 2}));

        const auto none = parseJson(R"([{},{}])");
        QCOMPARE(numberdesk::decodeList<QString>(*none, id).error().memberPath, QStringLiteral("[0].id"));

        const auto empty = parseJson("[]");
        QCOMPARE(numberdesk::decodeList<QString>(*empty, id)->items.size(), 0);

        QVERIFY(!numberdesk::decodeList<QString>(JsonNode(), id));
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_jsonreader.moc"
