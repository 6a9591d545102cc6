// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/identitycall/identitycallcodec.h"
#include "core/providers/identitycall/identitycallerrors.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace ic = numberdesk::identitycall;
namespace tests = numberdesk::tests;

using numberdesk::AvailableNumber;
using numberdesk::CountryCode;
using numberdesk::ErrorKind;
using numberdesk::HttpReply;
using numberdesk::NumberChange;
using numberdesk::NumberType;
using numberdesk::PhoneNumber;
using numberdesk::PurchaseOrder;
using numberdesk::PurchaseOutcome;
using numberdesk::Result;

namespace {

PurchaseOrder tollFreeOrder()
{
    PurchaseOrder order;
    order.number.number = PhoneNumber(u"+18335550142"_s);
    order.number.offer = R"({"phone_number":"+18335550142"})";
    return order;
}

template <typename T>
QJsonValue goldenListing(const Result<ic::Listing<T>> &listing)
{
    if (!listing) {
        return QJsonObject{{u"error"_s, tests::golden(listing.error())}};
    }
    QJsonObject object{{u"items"_s, tests::golden(listing->items)}};
    if (listing->skipped > 0) {
        object.insert(u"skipped"_s, listing->skipped);
    }
    if (listing->paging) {
        object.insert(u"paging"_s, u"page %1 of %2, %3 a page, %4 in all"_s.arg(listing->paging->currentPage)
                                       .arg(listing->paging->totalPages)
                                       .arg(listing->paging->pageSize.value_or(-1))
                                       .arg(listing->paging->totalCount.value_or(-1)));
    }
    return object;
}

HttpReply replyOf(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    if (status == 429) {
        reply.headers = {{"retry-after", "7"}};
    }
    return reply;
}

/// Reads a body as the file's name says: "<what>[-<status>]-<variant>.<ending>".
QJsonValue decode(const QString &file, const QByteArray &body)
{
    const QString what = file.section(u'-', 0, 0);
    if (what == u"search") {
        return goldenListing(ic::decodeAvailable(body, *CountryCode::fromText(u"US"), NumberType::Kind::TollFree));
    }
    if (what == u"numbers") {
        return goldenListing(ic::decodeNumbers(body));
    }
    if (what == u"operators") {
        return goldenListing(ic::decodeOperators(body));
    }
    if (what == u"number") {
        return tests::golden(ic::decodeNumber(body));
    }
    const int status = file.section(u'-', 1, 1).toInt();
    if (what == u"purchase") {
        return tests::golden(ic::decodePurchase(replyOf(status, body), tollFreeOrder()));
    }
    if (what == u"error") {
        return tests::golden(ic::decodeError(replyOf(status, body), ic::RequestKind::Other));
    }
    qFatal("a data file of an unknown sort: %s", qPrintable(file));
}

QStringList dataFiles()
{
    QStringList files = QDir(QStringLiteral(TEST_DATA_DIR "/identitycall")).entryList(QDir::Files, QDir::Name);
    files.removeIf([](const QString &file) { return file.endsWith(u".golden.json"); });
    return files;
}

bool wasBought(const QJsonValue &outcome) { return outcome.toObject().value(u"state").toString() == u"Bought"; }

/// Calls `visit` with every document that differs from `value` in one place: a member is replaced by each of
/// `replacements`, or taken away.
void mutate(const QJsonValue &value, const QJsonArray &replacements,
            const std::function<void(const QJsonValue &)> &visit)
{
    for (const QJsonValue replacement : replacements) {
        visit(replacement);
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            mutate(array.at(index), replacements, [&](const QJsonValue &changed) {
                QJsonArray copy = array;
                copy.replace(index, changed);
                visit(copy);
            });
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            QJsonObject without = object;
            without.remove(key);
            visit(without);
            mutate(object.value(key), replacements, [&](const QJsonValue &changed) {
                QJsonObject copy = object;
                copy.insert(key, changed);
                visit(copy);
            });
        }
    }
}

QByteArray toBytes(const QJsonValue &value)
{
    if (value.isObject()) {
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    }
    if (value.isArray()) {
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    }
    // A bare value as a document of its own, by way of an array without its brackets.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace

class IdentityCallCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryDocumentedReply_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = dataFiles();
        QVERIFY(files.size() > 70);
        for (const QString &file : files) {
            QTest::newRow(qPrintable(file)) << file;
        }
    }

    void readsEveryDocumentedReply()
    {
        QFETCH(QString, file);
        const QByteArray body = tests::testData(u"identitycall/"_s + file);
        const QString golden = u"identitycall/%1.golden.json"_s.arg(file.section(u'.', 0, 0));
        const QByteArray difference = tests::compareWithGolden(golden, decode(file, body));
        QVERIFY2(difference.isEmpty(), difference.constData());
    }

    void aReplyCutShortIsAlwaysAnErrorAndNeverAPurchase_data() { jsonFiles(); }

    void aReplyCutShortIsAlwaysAnErrorAndNeverAPurchase()
    {
        QFETCH(QString, file);
        const QByteArray body = tests::testData(u"identitycall/"_s + file).trimmed();
        for (qsizetype length = 0; length < body.size(); ++length) {
            const QJsonObject read = decode(file, body.left(length)).toObject();
            if (file.startsWith(u"error") || file.startsWith(u"purchase")) {
                QVERIFY2(!wasBought(read), qPrintable(QString::number(length)));
            } else {
                QCOMPARE(read.value(u"error").toObject().value(u"kind").toString(), u"MalformedReply"_s);
            }
        }
    }

    void wrongTypesAnywhereAreSurvivedAndNeverAPurchaseOfSomethingElse_data() { jsonFiles(); }

    void wrongTypesAnywhereAreSurvivedAndNeverAPurchaseOfSomethingElse()
    {
        QFETCH(QString, file);
        const QJsonDocument document = QJsonDocument::fromJson(tests::testData(u"identitycall/"_s + file));
        const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        const QJsonArray replacements{QJsonValue::Null,
                                      true,
                                      -1.5,
                                      1e300,
                                      u""_s,
                                      u"\u0000\u202e"_s,
                                      QJsonArray(),
                                      QJsonArray{QJsonArray()},
                                      QJsonObject(),
                                      QJsonObject{{u"id"_s, QJsonValue::Null}}};
        int variants = 0;
        mutate(root, replacements, [&](const QJsonValue &changed) {
            ++variants;
            const QJsonValue read = decode(file, toBytes(changed));
            if (wasBought(read)) {
                const QJsonObject number = read.toObject().value(u"number").toObject();
                QCOMPARE(number.value(u"e164").toString(), u"+18335550142"_s);
                QVERIFY(!number.value(u"id").toString().isEmpty());
            }
        });
        QVERIFY(variants >= 10);
    }

    void longTextsOfTheProviderAreBounded()
    {
        const QByteArray body = QByteArray(R"({"errors":{"name":["TEXT"]}})").replace("TEXT", QByteArray(100'000, 'x'));
        const numberdesk::Error error = ic::decodeError(replyOf(422, body), ic::RequestKind::Other);
        QCOMPARE(error.providerText.size(), numberdesk::MaximumProviderText);
        QCOMPARE(error.fields.constFirst().text.size(), numberdesk::MaximumProviderText);
    }

    void keepsLargeIdsExact()
    {
        const auto number = ic::decodeNumber(R"({"data":{"id":9007199254740993,"phone_number":"+12025550143"}})");
        QVERIFY(number);
        QCOMPARE(number->id, u"9007199254740993"_s);
    }

    void aHundredThousandNumbersAreReadWhole()
    {
        QByteArray body = R"({"data":[)";
        for (int index = 1; index <= 100'000; ++index) {
            const QByteArray id = QByteArray::number(index);
            body += QByteArray(R"({"country_code":"US","phone_number":"+1202555NUMBER","id":ID},)")
                        .replace("NUMBER", id.rightJustified(6, '0'))
                        .replace("ID", id);
        }
        body.chop(1);
        body += "]}";
        const auto listing = ic::decodeNumbers(body);
        QVERIFY(listing);
        QCOMPARE(listing->items.size(), 100'000);
        QCOMPARE(listing->items.constLast().id, u"100000"_s);
    }

    void aPurchaseSendsTheOfferBackVerbatim()
    {
        const auto found = ic::decodeAvailable(
            R"({"data":[{"phone_number":"+4969555501","country_code":"DE","number_type":"local","upfront_cost":"1.00",
                "monthly_cost":"1.20","features":["voice"]}]})",
            *CountryCode::fromText(u"DE"), NumberType::Kind::Local);
        QVERIFY(found);
        PurchaseOrder order;
        order.number = found->items.constFirst();
        order.label = u"Frankfurt desk"_s;
        order.fields.insert(ic::RequirementGroupKey, u" 4821 "_s);
        QCOMPARE(
            *ic::encodePurchase(order),
            QByteArray(R"({"country_code":"DE","monthly_cost":"1.20","name":"Frankfurt desk","number_type":"local",)"
                       R"("phone_number":"+4969555501","requirement_group_id":4821,"upfront_cost":"1.00"})"));
    }

    void theSmallestPurchaseIsTheNumberAlone()
    {
        const auto found = ic::decodeAvailable(R"({"data":[{"phone_number":"+18335550142"}]})",
                                               *CountryCode::fromText(u"US"), NumberType::Kind::TollFree);
        QVERIFY(found);
        PurchaseOrder order;
        order.number = found->items.constFirst();
        QCOMPARE(*ic::encodePurchase(order), QByteArray(R"({"phone_number":"+18335550142"})"));
    }

    void writesTollFreeWithAHyphenHoweverItWasRead_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("toll-free") << QByteArray("toll-free");
        QTest::newRow("toll_free") << QByteArray("toll_free");
        QTest::newRow("tollfree") << QByteArray("tollfree");
    }

    void writesTollFreeWithAHyphenHoweverItWasRead()
    {
        QFETCH(QByteArray, word);
        const QByteArray reply = R"([{"phone_number":"+18335550142","number_type":"WORD","monthly_cost":2.5}])";
        const auto found = ic::decodeAvailable(QByteArray(reply).replace("WORD", word), *CountryCode::fromText(u"US"),
                                               NumberType::Kind::Mobile);
        QVERIFY(found);
        PurchaseOrder order;
        order.number = found->items.constFirst();
        QCOMPARE(*ic::encodePurchase(order),
                 QByteArray(R"({"monthly_cost":"2.5","number_type":"toll-free","phone_number":"+18335550142"})"));
    }

    void refusesARequirementGroupThatIsNoWholeNumber_data()
    {
        QTest::addColumn<QString>("group");
        for (const QString &group : {u"48.21"_s, u"-1"_s, u"0"_s, u"grp_4821"_s, u"4 821"_s, u"99999999999999999999"_s,
                                     u"9007199254740993"_s, u"٤٨٢١"_s}) {
            QTest::newRow(qPrintable(group)) << group;
        }
    }

    void refusesARequirementGroupThatIsNoWholeNumber()
    {
        QFETCH(QString, group);
        PurchaseOrder order = tollFreeOrder();
        order.fields.insert(ic::RequirementGroupKey, group);
        const auto body = ic::encodePurchase(order);
        QVERIFY(!body);
        QCOMPARE(body.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(body.error().fields.constFirst().field, u"requirement_group_id"_s);
    }

    void refusesTheOfferOfAnotherNumber_data()
    {
        QTest::addColumn<QByteArray>("offer");
        QTest::newRow("another number") << QByteArray(R"({"phone_number":"+18335550177"})");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("damaged") << QByteArray("{\"phone_number\"");
    }

    void refusesTheOfferOfAnotherNumber()
    {
        QFETCH(QByteArray, offer);
        PurchaseOrder order = tollFreeOrder();
        order.number.offer = offer;
        const auto body = ic::encodePurchase(order);
        QVERIFY(!body);
        QCOMPARE(body.error().kind, ErrorKind::InvalidInput);
    }

    void writesChangesWithTheirTypes()
    {
        NumberChange change;
        QCOMPARE(*ic::encodeChange(change), QByteArray());
        change.label = u"US sales day"_s;
        change.settings = {
            {u"active"_s, u"true"_s}, {u"recording"_s, u"false"_s}, {u"routing_strategy"_s, u"round_robin"_s}};
        QCOMPARE(
            *ic::encodeChange(change),
            QByteArray(R"({"active":true,"name":"US sales day","recording":false,"routing_strategy":"round_robin"})"));
    }

    void refusesSettingsThatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("active") << u"active"_s << u"yes"_s;
        QTest::newRow("recording") << u"recording"_s << u""_s;
        QTest::newRow("routing") << u"routing_strategy"_s << u"skills_based"_s;
        QTest::newRow("project") << u"project_id"_s << u"3"_s;
    }

    void refusesSettingsThatItDoesNotKnow()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        NumberChange change;
        change.settings.insert(key, value);
        const auto body = ic::encodeChange(change);
        QVERIFY(!body);
        QCOMPARE(body.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(body.error().fields.constFirst().field, key);
    }

    void addsAnOperatorByIdOrByNumber()
    {
        QCOMPARE(*ic::encodeAddOperator(u"15"_s), QByteArray(R"({"operator_id":15})"));
        QCOMPARE(*ic::encodeAddOperator(u" +12025550119 "_s), QByteArray(R"({"phone_number":"+12025550119"})"));
        QCOMPARE(*ic::encodeAddOperator(u"+12025550119 Ben Hale"_s),
                 QByteArray(R"({"name":"Ben Hale","phone_number":"+12025550119"})"));
        for (const QString &wrong : {u""_s, u"Ben Hale"_s, u"0"_s, u"1e3"_s, u"+"_s}) {
            QVERIFY2(!ic::encodeAddOperator(wrong), qPrintable(wrong));
            QVERIFY2(!ic::encodeRemovedOperator(wrong), qPrintable(wrong));
        }
    }

    void knowsABareAcknowledgement()
    {
        QVERIFY(ic::isBareAcknowledgement(""));
        QVERIFY(ic::isBareAcknowledgement(R"({"success":true})"));
        QVERIFY(ic::isBareAcknowledgement(R"({"data":null})"));
        QVERIFY(!ic::isBareAcknowledgement(R"({"success":false})"));
        QVERIFY(!ic::isBareAcknowledgement(R"({"error":"no"})"));
        QVERIFY(!ic::isBareAcknowledgement(R"({"data":{"id":7,"phone_number":"+12025550143"}})"));
        QVERIFY(!ic::isBareAcknowledgement("<html>"));
    }

private:
    static void jsonFiles()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = dataFiles();
        for (const QString &file : files) {
            if (file.endsWith(u".json")) {
                QTest::newRow(qPrintable(file)) << file;
            }
        }
    }
};

QTEST_GUILESS_MAIN(IdentityCallCodecTest)
#include "tst_identitycallcodec.moc"
