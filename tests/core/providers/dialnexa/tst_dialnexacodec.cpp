// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/dialnexa/dialnexacatalog.h"
#include "core/providers/dialnexa/dialnexacodec.h"
#include "core/providers/dialnexa/dialnexawrites.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace numberdesk {
namespace {

using dialnexa::AgentsPath;
using dialnexa::CountryPrice;
using dialnexa::PurchaseContract;
using dialnexa::Purpose;

const QString NumberA = QStringLiteral("+912261550142");
const QString NumberB = QStringLiteral("+12025550143");

QJsonValue golden(const Result<DecodedList<CountryPrice>> &prices)
{
    if (!prices) {
        return QJsonObject{{QStringLiteral("error"), tests::golden(prices.error())}};
    }
    QJsonArray rows;
    for (const CountryPrice &price : prices->items) {
        rows.append(QStringLiteral("%1 | %2 | %3 | %4")
                        .arg(price.telephonyProviderId, price.country.text(), price.countryName,
                             price.credits ? price.credits->toString() : QStringLiteral("not stated")));
    }
    return QJsonObject{{QStringLiteral("prices"), rows}, {QStringLiteral("skipped"), prices->skipped}};
}

/// A number's object as the provider reads it after a request of this purpose.
Result<OwnedNumber> readOwned(const HttpReply &reply, Purpose purpose)
{
    const Result<JsonNode> root = dialnexa::readSuccess(reply, purpose);
    if (!root) {
        return failure(root.error());
    }
    const Result<JsonNode> object = dialnexa::findNumber(*root);
    if (!object) {
        return failure(dialnexa::located(object.error(), reply));
    }
    return dialnexa::decodeOwned(*object);
}

/// "list-200-contract-a.json" is a reply of status 200 to the request "list".
QJsonValue decode(const QString &operation, const HttpReply &reply)
{
    if (operation == u"search") {
        return tests::golden(dialnexa::decodeSearch(reply, *CountryCode::fromText(u"IN")));
    }
    if (operation == u"list") {
        return tests::golden(dialnexa::decodeNumbers(reply, 1));
    }
    if (operation == u"get") {
        return tests::golden(readOwned(reply, Purpose::Read));
    }
    if (operation == u"update") {
        return tests::golden(readOwned(reply, Purpose::Update));
    }
    if (operation == u"purchase-a") {
        return tests::golden(dialnexa::decodePurchase(reply, PhoneNumber(NumberA), PurchaseContract::A));
    }
    if (operation == u"purchase-b") {
        return tests::golden(dialnexa::decodePurchase(reply, PhoneNumber(NumberB), PurchaseContract::B));
    }
    if (operation == u"release") {
        return tests::golden(dialnexa::decodeRelease(reply));
    }
    if (operation == u"agents") {
        return tests::golden(dialnexa::decodeAgents(reply, AgentsPath::Agents, 1));
    }
    if (operation == u"agents2") {
        return tests::golden(dialnexa::decodeAgents(reply, AgentsPath::Agents2, 1));
    }
    if (operation == u"prices") {
        return golden(dialnexa::decodePrices(reply));
    }
    throw std::runtime_error("a reply of an operation that is not known");
}

struct RecordedReply
{
    QString file;
    QString operation;
    HttpReply reply;
};

QList<RecordedReply> recordedReplies()
{
    static const QRegularExpression name(QStringLiteral("^([a-z0-9]+(?:-[ab])?)-(\\d{3})-[a-z0-9-]+\\.json$"));
    QList<RecordedReply> replies;
    const QStringList files = QDir(QStringLiteral(TEST_DATA_DIR "/dialnexa")).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QRegularExpressionMatch match = name.match(file);
        if (!match.hasMatch()) {
            throw std::runtime_error("a file with a name that says neither request nor status");
        }
        RecordedReply recorded{file, match.captured(1), {}};
        recorded.reply.status = match.captured(2).toInt();
        recorded.reply.body = tests::testData(QStringLiteral("dialnexa/") + file);
        recorded.reply.host = QStringLiteral("api.dialnexa.com");
        if (recorded.reply.status == 429) {
            recorded.reply.headers = {{"Retry-After", "2"}, {"X-RateLimit-Reset", "60"}};
        }
        replies.append(recorded);
    }
    return replies;
}

void addRows()
{
    QTest::addColumn<RecordedReply>("recorded");
    const QList<RecordedReply> replies = recordedReplies();
    for (const RecordedReply &recorded : replies) {
        QTest::newRow(qPrintable(recorded.file)) << recorded;
    }
}

/// Every document that differs from `value` in one place, where something of another type stands.
QList<QJsonValue> withOneWrongType(const QJsonValue &value)
{
    const QList<QJsonValue> wrong{QJsonValue(QJsonValue::Null), true,          -7,          1e300, QStringLiteral("x"),
                                  QJsonArray{QJsonArray{}},     QJsonObject{}, QJsonArray{}};
    QList<QJsonValue> all = wrong;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QList<QJsonValue> inner = withOneWrongType(member.value());
            for (const QJsonValue &replacement : inner) {
                QJsonObject changed = object;
                changed.insert(member.key(), replacement);
                all.append(changed);
            }
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            const QList<QJsonValue> inner = withOneWrongType(array.at(index));
            for (const QJsonValue &replacement : inner) {
                QJsonArray changed = array;
                changed.replace(index, replacement);
                all.append(changed);
            }
        }
    }
    return all;
}

QByteArray bytes(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
}

} // namespace
} // namespace numberdesk

Q_DECLARE_METATYPE(numberdesk::RecordedReply)

namespace numberdesk {

/// Recorded replies, one per documented form, tolerance and error row, against what was read from them.
class TestDialNexaCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data() { addRows(); }
    void reads()
    {
        QFETCH(const RecordedReply, recorded);
        const QByteArray difference = tests::compareWithGolden(QStringLiteral("dialnexa/golden/") + recorded.file,
                                                               decode(recorded.operation, recorded.reply));
        QVERIFY2(difference.isEmpty(), difference.constData());
    }

    void aReplyThatIsCutShortIsNoSuccess_data() { addRows(); }
    void aReplyThatIsCutShortIsNoSuccess()
    {
        QFETCH(const RecordedReply, recorded);
        const QByteArray whole = recorded.reply.body.trimmed();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            HttpReply reply = recorded.reply;
            reply.body = whole.left(length);
            const QJsonObject read = decode(recorded.operation, reply).toObject();
            // An empty body is a documented answer to a release; everything else that is cut cannot be trusted.
            if (recorded.operation == u"release" && length == 0) {
                continue;
            }
            QVERIFY2(read.contains(QStringLiteral("error")), qPrintable(QString::number(length)));
        }
    }

    void wrongTypesNeverBuy_data() { addRows(); }
    void wrongTypesNeverBuy()
    {
        QFETCH(const RecordedReply, recorded);
        const QJsonDocument document = QJsonDocument::fromJson(recorded.reply.body);
        const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        const QList<QJsonValue> variants = withOneWrongType(root);
        for (const QJsonValue &variant : variants) {
            HttpReply reply = recorded.reply;
            reply.body = bytes(variant);
            const QJsonObject read = decode(recorded.operation, reply).toObject();
            if (read.value(QStringLiteral("state")) == QStringLiteral("Bought")) {
                const QJsonObject number = read.value(QStringLiteral("number")).toObject();
                const QString id = number.value(QStringLiteral("id")).toString();
                QVERIFY2(!id.isEmpty() && id != u"true", reply.body.constData());
                const QString requested = recorded.operation == u"purchase-a" ? NumberA : NumberB;
                QCOMPARE(number.value(QStringLiteral("e164")).toString(), requested);
                QVERIFY2(recorded.reply.isSuccess(), reply.body.constData());
            }
        }
    }

    void hostileBodiesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zero bytes") << QByteArray(100, '\0');
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe{\"\xc3\x28\":1}");
        QTest::newRow("deep") << QByteArray(10000, '[') + QByteArray(10000, ']');
        QTest::newRow("deep objects") << QByteArray("{\"data\":").repeated(1000) + "1" + QByteArray(1000, '}');
        QTest::newRow("a text") << QByteArray("\"+912261550142\"");
        QTest::newRow("a number") << QByteArray("42");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("two documents") << QByteArray("{}{}");
    }
    void hostileBodiesAreErrors()
    {
        QFETCH(const QByteArray, body);
        HttpReply reply;
        reply.status = 200;
        reply.body = body;
        for (const char *operation : {"search", "list", "get", "agents", "agents2", "prices"}) {
            const QJsonObject error =
                decode(QString::fromLatin1(operation), reply).toObject().value(QStringLiteral("error")).toObject();
            QCOMPARE(error.value(QStringLiteral("kind")).toString(), QStringLiteral("MalformedReply"));
        }
        const auto purchase = dialnexa::decodePurchase(reply, PhoneNumber(NumberA), PurchaseContract::A);
        QCOMPARE(purchase.state, PurchaseOutcome::State::Uncertain);
        QVERIFY(purchase.error && purchase.error->mayHaveHappened);
    }

    void hostileTotalsStayBounded()
    {
        HttpReply reply;
        reply.status = 200;
        reply.body = R"({"data":[{"id":"phn_1","phone_number":"+12025550143"}],)"
                     R"("meta":{"page":1,"limit":1,"total":999999999999999999,"totalPages":999999999999999999}})";
        const Result<NumberPage> page = dialnexa::decodeNumbers(reply, 1);
        QVERIFY(page);
        QVERIFY(page->others.size() < 2000000);
        QCOMPARE(page->next, PageToken("2"));
    }

    void pagesEndWhereTheyAreToldTo_data()
    {
        QTest::addColumn<QByteArray>("totals");
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("page");
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("before the last page")
            << QByteArray(R"("meta":{"page":2,"limit":100,"totalPages":3})") << 100 << 2 << QByteArray("3");
        QTest::newRow("the last page") << QByteArray(R"("meta":{"page":3,"limit":100,"totalPages":3})") << 100 << 3
                                       << QByteArray();
        QTest::newRow("by total") << QByteArray(R"("total":201,"page":2,"limit":100)") << 100 << 2 << QByteArray("3");
        QTest::newRow("all of the total")
            << QByteArray(R"("total":200,"page":2,"limit":100)") << 100 << 2 << QByteArray();
        QTest::newRow("a full page without totals") << QByteArray(R"("x":1)") << 100 << 4 << QByteArray("5");
        QTest::newRow("a short page without totals") << QByteArray(R"("x":1)") << 99 << 4 << QByteArray();
        QTest::newRow("an empty page ends it") << QByteArray(R"("total":900)") << 0 << 4 << QByteArray();
        QTest::newRow("a total below zero") << QByteArray(R"("total":-1)") << 100 << 1 << QByteArray("2");
    }
    void pagesEndWhereTheyAreToldTo()
    {
        QFETCH(const QByteArray, totals);
        QFETCH(const int, entries);
        QFETCH(const int, page);
        QFETCH(const QByteArray, next);
        HttpReply reply;
        reply.status = 200;
        QByteArrayList numbers;
        for (int entry = 0; entry < entries; ++entry) {
            numbers.append("{\"id\":\"phn_" + QByteArray::number(entry) + "\",\"phone_number\":\"+12025550143\"}");
        }
        reply.body = "{\"items\":[" + numbers.join(',') + "]," + totals + '}';
        const Result<NumberPage> result = dialnexa::decodeNumbers(reply, page);
        QVERIFY(result);
        QCOMPARE(result->items.size(), entries);
        QCOMPARE(result->next.value_or(PageToken()), next);
    }

    void aSuccessThatTellsOfAnErrorReleasesNothing()
    {
        for (const QByteArray body :
             {R"({"error":"in use"})", R"({"success":false})", R"({"message":"no","error":{"code":1}})"}) {
            HttpReply reply;
            reply.status = 200;
            reply.body = body;
            const auto outcome = dialnexa::decodeRelease(reply);
            QVERIFY2(outcome.state == numberdesk::ReleaseOutcome::State::Uncertain, body.constData());
        }
    }

    void providerTextsAreBounded()
    {
        HttpReply reply;
        reply.status = 400;
        reply.body = "{\"message\":\"" + QByteArray(5000, 'x') + "\"}";
        const Error error = dialnexa::errorOf(reply, Purpose::Read);
        QCOMPARE(error.providerText.size(), MaximumProviderText);
        QCOMPARE(error.fields.constFirst().text.size(), MaximumProviderText);
    }

    void requestBodiesAreTheDocumentedOnes()
    {
        AvailableNumber number;
        number.number = PhoneNumber(NumberA);
        QCOMPARE(dialnexa::purchaseBodyA(number, {}).value(), R"({"phone_number":"+912261550142"})");
        QCOMPARE(dialnexa::purchaseBodyA(number, QStringLiteral("plivo")).value(),
                 R"({"phone_number":"+912261550142","provider":"plivo"})");
        number.number = PhoneNumber(NumberB);
        number.country = *CountryCode::fromText(u"US");
        QCOMPARE(dialnexa::purchaseBodyB(number, QStringLiteral("plivo_123456")).value(),
                 R"({"countryISO":"US","phoneNumber":"+12025550143","telephonyProviderId":"plivo_123456"})");
    }

    void aNumberIsBoughtAsE164Only()
    {
        AvailableNumber number;
        number.number = PhoneNumber(QStringLiteral("912261550142"));
        QCOMPARE(dialnexa::purchaseBodyA(number, {}).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(dialnexa::purchaseBodyB(number, QStringLiteral("x")).error().kind, ErrorKind::InvalidInput);
    }

    void changesAreWrittenAsDocumented()
    {
        NumberChange change;
        change.label = QStringLiteral("Mumbai support");
        change.linkAgent = QStringLiteral("agt_a1b2c3");
        change.settings.insert(dialnexa::AccountingLabelKey, QStringLiteral("Cost centre 12"));
        QCOMPARE(dialnexa::updateBody(change).value(),
                 R"({"agent_id":"agt_a1b2c3","label":"Cost centre 12","nickname":"Mumbai support"})");
        NumberChange clear;
        clear.label = QString();
        clear.unlinkAgent = QStringLiteral("agt_a1b2c3");
        QCOMPARE(dialnexa::updateBody(clear).value(), R"({"agent_id":null,"nickname":null})");
        NumberChange tooLong;
        tooLong.label = QString(256, u'x');
        QCOMPARE(dialnexa::updateBody(tooLong).error().fields.constFirst().field, QStringLiteral("nickname"));
        NumberChange unknown;
        unknown.settings.insert(QStringLiteral("trunk"), QStringLiteral("x"));
        QCOMPARE(dialnexa::updateBody(unknown).error().kind, ErrorKind::InvalidInput);
    }
};

} // namespace numberdesk

QTEST_GUILESS_MAIN(numberdesk::TestDialNexaCodec)
#include "tst_dialnexacodec.moc"
