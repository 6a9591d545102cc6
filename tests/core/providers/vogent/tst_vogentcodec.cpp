// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vogent/vogentcodec.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

namespace vogent = numberdesk::vogent;
using numberdesk::AvailableNumber;
using numberdesk::CountryCode;
using numberdesk::ErrorKind;
using numberdesk::HttpReply;
using numberdesk::OwnedNumber;
using numberdesk::PhoneNumber;
using numberdesk::Result;
using numberdesk::SearchQuery;
using numberdesk::tests::golden;
using vogent::Purpose;

namespace {

constexpr const char *Folder = TEST_DATA_DIR "/vogent";

CountryCode country(const char *code) { return *CountryCode::fromText(QString::fromLatin1(code)); }

SearchQuery query(const char *code, const QString &pattern)
{
    SearchQuery made;
    made.country = country(code);
    made.pattern = pattern;
    return made;
}

/// "error-purchase-400-taken.json" as the reply and the purpose that its name tells.
numberdesk::Error errorOf(const QString &fileName, const QByteArray &body)
{
    const QStringList words = fileName.split(u'-');
    HttpReply reply;
    reply.status = words.at(2).toInt();
    reply.body = body;
    reply.requestId = QStringLiteral("request-1");
    reply.host = QStringLiteral("api.vogent.ai");
    reply.headers = {{"Retry-After", "17"}};
    const Purpose purpose = words.at(1) == u"purchase" ? Purpose::Purchase
                            : words.at(1) == u"number" ? Purpose::Number
                                                       : Purpose::Read;
    return vogent::decodeError(reply, purpose);
}

QJsonValue decoded(const QString &fileName, const QByteArray &body)
{
    const QString kind = fileName.section(u'-', 0, 0);
    if (kind == u"search") {
        return golden(vogent::decodeSearch(body, country("US")));
    }
    if (kind == u"numbers") {
        return golden(vogent::decodeNumbers(body));
    }
    if (kind == u"number") {
        return golden(vogent::decodeNumber(body));
    }
    if (kind == u"agents") {
        return golden(vogent::decodeAgents(body));
    }
    if (kind == u"error") {
        return golden(errorOf(fileName, body));
    }
    return {};
}

QJsonValue json(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

QJsonValue example(const char *name)
{
    return json(numberdesk::tests::testData(QLatin1String("vogent/") + QLatin1String(name)));
}

} // namespace

class VogentCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryReply_data();
    void readsEveryReply();
    void everyExpectationHasItsReply();
    void writesTheDocumentedRequests();
    void prefixFromPattern_data();
    void prefixFromPattern();
    void noPrefixAsksForAnAreaCode_data();
    void noPrefixAsksForAnAreaCode();
    void canadaIsSearchedAsUnitedStates();
    void keepsTheCountryThatWasSearched();
    void comparesWhatWasBought_data();
    void comparesWhatWasBought();
    void survivesTruncation_data();
    void survivesTruncation();
    void survivesHostileReplies_data();
    void survivesHostileReplies();
    void unreadableReplyTellsWhereItCameFrom();
};

void VogentCodecTest::readsEveryReply_data()
{
    QTest::addColumn<QString>("fileName");
    const QStringList files = QDir(QString::fromLatin1(Folder)).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (!file.startsWith(u"request-")) {
            QTest::newRow(qPrintable(file)) << file;
        }
    }
}

void VogentCodecTest::readsEveryReply()
{
    QFETCH(QString, fileName);
    const QByteArray body = numberdesk::tests::testData(QStringLiteral("vogent/") + fileName);
    const QByteArray difference = numberdesk::tests::compareWithGolden(
        QStringLiteral("vogent/golden/%1.json").arg(fileName), decoded(fileName, body));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void VogentCodecTest::everyExpectationHasItsReply()
{
    const QDir folder(QString::fromLatin1(Folder));
    const QStringList expectations = QDir(folder.filePath(QStringLiteral("golden"))).entryList(QDir::Files);
    QVERIFY(expectations.size() > 80);
    for (const QString &expectation : expectations) {
        QVERIFY2(folder.exists(expectation.chopped(5)), qPrintable(expectation));
    }
}

void VogentCodecTest::writesTheDocumentedRequests()
{
    QCOMPARE(json(vogent::encodeSearch(QStringLiteral("415"), QStringLiteral("US"))), example("request-search.json"));
    QCOMPARE(json(vogent::encodePurchase("+14155550142")), example("request-purchase.json"));
    QCOMPARE(json(vogent::encodeDeprecatedPurchase("+14155550142")), example("request-purchase-deprecated.json"));
    QCOMPARE(json(vogent::encodeAgent(QStringLiteral("ag_71c2"))), example("request-link.json"));
    QCOMPARE(json(vogent::encodeAgent(QStringLiteral(""))), example("request-unlink.json"));
    // Never null and never left out, whatever kind of empty it is.
    QCOMPARE(vogent::encodeAgent(QString()), QByteArray("{\"agentId\":\"\"}"));
}

void VogentCodecTest::prefixFromPattern_data()
{
    QTest::addColumn<QString>("countryCode");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("prefix");
    const auto row = [](const char *code, const QString &pattern, const char *prefix) {
        QTest::newRow(qPrintable(QString::fromLatin1(code) + u' ' + pattern))
            << QString::fromLatin1(code) << pattern << QString::fromLatin1(prefix);
    };
    row("US", QStringLiteral("415"), "415");
    row("US", QStringLiteral("1415"), "415");
    row("US", QStringLiteral("+1 (415) 555-01"), "41555501");
    row("US", QStringLiteral("+1.415.*"), "415");
    row("US", QStringLiteral("415?55*42"), "415");
    row("US", QStringLiteral("1"), "1");
    row("US", QStringLiteral("+1"), "1");
    row("CA", QStringLiteral("+1 416"), "416");
    row("GB", QStringLiteral("+44 20"), "20");
    row("GB", QStringLiteral("20"), "20");
    row("GB", QStringLiteral("44"), "44");
    row("GB", QStringLiteral("4420"), "20");
    row("IT", QStringLiteral("+39 079"), "079");
    row("US", QStringLiteral("\u202d+1\u00a0415\u202c"), "415");
    row("US", QStringLiteral("\u0664\u0661\u0665"), "415");
}

void VogentCodecTest::prefixFromPattern()
{
    QFETCH(QString, countryCode);
    QFETCH(QString, pattern);
    QFETCH(QString, prefix);
    const auto found = vogent::searchPrefix(query(countryCode.toLatin1(), pattern));
    QVERIFY(found.has_value());
    QCOMPARE(*found, prefix);
}

void VogentCodecTest::noPrefixAsksForAnAreaCode_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("atTheEnd");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blanks") << QStringLiteral("  ") << false;
    QTest::newRow("plus alone") << QStringLiteral("+") << false;
    QTest::newRow("wildcard first") << QStringLiteral("*415") << false;
    QTest::newRow("letters") << QStringLiteral("415-TAXI") << false;
    QTest::newRow("control character") << QStringLiteral("415\n") + QChar(7) << false;
    QTest::newRow("the end of the number") << QStringLiteral("415") << true;
}

void VogentCodecTest::noPrefixAsksForAnAreaCode()
{
    QFETCH(QString, pattern);
    QFETCH(bool, atTheEnd);
    SearchQuery wanted = query("US", pattern);
    wanted.match = atTheEnd ? SearchQuery::Match::EndsWith : SearchQuery::Match::Contains;
    const auto found = vogent::searchPrefix(wanted);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(found.error().fields.size(), 1);
    QCOMPARE(found.error().fields.constFirst().field, QStringLiteral("pattern"));
    QVERIFY(found.error().fields.constFirst().text.contains(u"area code"));
}

void VogentCodecTest::canadaIsSearchedAsUnitedStates()
{
    QCOMPARE(vogent::searchCountry(country("CA")), QStringLiteral("US"));
    QCOMPARE(vogent::searchCountry(country("US")), QStringLiteral("US"));
    QCOMPARE(vogent::searchCountry(country("GB")), QStringLiteral("GB"));
    QCOMPARE(vogent::searchCountry(country("IT")), QStringLiteral("IT"));
}

void VogentCodecTest::keepsTheCountryThatWasSearched()
{
    const auto found = vogent::decodeSearch(R"([{"number":"+14165550142"}])", country("CA"));
    QVERIFY(found.has_value());
    QCOMPARE(found->items.constFirst().country, country("CA"));
    QVERIFY(found->items.constFirst().countryAsSearched);
}

void VogentCodecTest::comparesWhatWasBought_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("same");
    QTest::newRow("same text") << QByteArray(R"({"id":"x","number":"+14155550142"})") << true;
    QTest::newRow("same digits") << QByteArray(R"({"id":"x","number":"+1 415-555-0142"})") << true;
    QTest::newRow("as the search told it") << QByteArray(R"({"id":"x","number":"14155550142","type":"PSTN"})") << true;
    QTest::newRow("another") << QByteArray(R"({"id":"x","number":"+14155550143"})") << false;
    QTest::newRow("longer") << QByteArray(R"({"id":"x","number":"+141555501421"})") << false;
    QTest::newRow("a SIP user name") << QByteArray(R"({"id":"x","number":"+14155550142","type":"SIP_USERNAME"})")
                                     << false;
}

void VogentCodecTest::comparesWhatWasBought()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, same);
    AvailableNumber requested;
    requested.number = PhoneNumber(QStringLiteral("+14155550142"));
    requested.offer = "14155550142";
    const auto bought = vogent::decodeNumber(reply);
    QVERIFY(bought.has_value());
    QCOMPARE(vogent::isRequestedNumber(*bought, requested), same);
}

void VogentCodecTest::survivesTruncation_data() { readsEveryReply_data(); }

void VogentCodecTest::survivesTruncation()
{
    QFETCH(QString, fileName);
    const QByteArray body = numberdesk::tests::testData(QStringLiteral("vogent/") + fileName).trimmed();
    const bool error = fileName.startsWith(u"error-");
    for (qsizetype length = 0; length < body.size(); ++length) {
        const QJsonObject read = decoded(fileName, body.left(length)).toObject();
        // No shorter text is whole: a truncated success must never be taken for one.
        QVERIFY2(error || read.contains(QStringLiteral("error")), body.left(length).constData());
    }
}

void VogentCodecTest::survivesHostileReplies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("NUL") << QByteArray(4, '\0');
    QTest::newRow("not UTF-8") << QByteArray("[{\"number\":\"\xff\xfe\",\"id\":\"\xc3\"}");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("true") << QByteArray("true");
    QTest::newRow("text") << QByteArray("\"+14155550142\"");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("every member null") << QByteArray(
        R"({"data":null,"numbers":null,"cursor":null,"id":null,"number":null,"type":null})");
    QTest::newRow("every member an object")
        << QByteArray(R"({"data":{},"numbers":{},"cursor":{},"id":{},"number":{},"type":{}})");
    QTest::newRow("every member a boolean")
        << QByteArray(R"({"data":true,"numbers":true,"cursor":true,"id":true,"number":true,"type":true})");
    QTest::newRow("lists of lists") << QByteArray(R"([[[{"number":"+14155550142","id":"x"}]]])");
    QTest::newRow("deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']');
    QTest::newRow("deep members") << QByteArray("{\"data\":").repeated(5'000) + "1" + QByteArray("}").repeated(5'000);
    QTest::newRow("huge number") << QByteArray(R"([{"id":1e999,"number":1e999}])");
    QTest::newRow("garbage") << QByteArray("\x1f\x8b\x08\x00\x00garbage");
}

void VogentCodecTest::survivesHostileReplies()
{
    QFETCH(QByteArray, body);
    const auto malformed = [](const auto &result) {
        return !result && result.error().kind == ErrorKind::MalformedReply && result.error().mayHaveHappened;
    };
    QVERIFY(malformed(vogent::decodeSearch(body, country("US"))));
    QVERIFY(malformed(vogent::decodeNumbers(body)));
    QVERIFY(malformed(vogent::decodeNumber(body)));
    QVERIFY(malformed(vogent::decodeAgents(body)));
    HttpReply reply;
    reply.body = body;
    for (const int status : {302, 400, 403, 422, 500}) {
        reply.status = status;
        for (const Purpose purpose : {Purpose::Read, Purpose::Purchase, Purpose::Number}) {
            const numberdesk::Error error = vogent::decodeError(reply, purpose);
            QCOMPARE(error.httpStatus, status);
            QVERIFY(error.providerText.size() <= numberdesk::MaximumProviderText);
        }
    }
}

void VogentCodecTest::unreadableReplyTellsWhereItCameFrom()
{
    HttpReply reply;
    reply.status = 200;
    reply.body = R"({"message":"come back later"})";
    reply.host = QStringLiteral("api.vogent.ai");
    reply.requestId = QStringLiteral("request-1");
    const auto number = vogent::decodeNumber(reply.body);
    const numberdesk::Error error = vogent::unreadableReply(number.error(), reply);
    QCOMPARE(error.kind, ErrorKind::MalformedReply);
    QCOMPARE(error.memberPath, QStringLiteral("id"));
    QCOMPARE(error.httpStatus, 200);
    QCOMPARE(error.host, reply.host);
    QCOMPARE(error.requestId, reply.requestId);
    QCOMPARE(error.providerText, QStringLiteral("come back later"));
}

QTEST_GUILESS_MAIN(VogentCodecTest)
#include "tst_vogentcodec.moc"
