// SPDX-License-Identifier: GPL-3.0-or-later
// Long because every documented reply and its tolerances are one table.
#include "core/providers/mindhunters/mindhunterscodec.h"
#include "core/providers/mindhunters/ownlistwalk.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using numberdesk::AvailableNumber;
using numberdesk::CountryCode;
using numberdesk::Decimal;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::HttpReply;
using numberdesk::Money;
using numberdesk::NumberType;
using numberdesk::OwnedNumber;
using numberdesk::PhoneNumber;
using numberdesk::PurchaseOrder;
using numberdesk::PurchaseOutcome;
using numberdesk::ReleaseOutcome;
using numberdesk::Result;
using numberdesk::mindhunters::Asked;
using numberdesk::mindhunters::Listing;
using numberdesk::mindhunters::OwnListWalk;
using numberdesk::tests::golden;
using Qt::StringLiterals::operator""_s;

namespace mindhunters = numberdesk::mindhunters;

namespace {

/// What a file is read with, and what comes out of it as JSON.
using Read = std::function<QJsonValue(const HttpReply &)>;

const CountryCode Italy = *CountryCode::fromText(u"IT");
const PhoneNumber Sassari(QStringLiteral("+390795550142"));

OwnedNumber sassariNumber()
{
    OwnedNumber number;
    number.id = QStringLiteral("9bcb8f00-c0c5-4ee1-9b75-ad1e87a2bd8b");
    number.number = Sassari;
    return number;
}

template <typename T>
QJsonValue told(const Result<Listing<T>> &result)
{
    if (!result) {
        return QJsonObject{{QStringLiteral("error"), golden(result.error())}};
    }
    QJsonObject object{{QStringLiteral("items"), golden(result->items)}};
    if (result->skipped > 0) {
        object.insert(QStringLiteral("skipped"), result->skipped);
    }
    const mindhunters::Pagination &pagination = result->pagination;
    if (pagination != mindhunters::Pagination()) {
        object.insert(QStringLiteral("pagination"),
                      QStringLiteral("page %1 of %2, %3 in all, more: %4")
                          .arg(pagination.currentPage.value_or(-1))
                          .arg(pagination.lastPage.value_or(-1))
                          .arg(pagination.total.value_or(-1))
                          .arg(pagination.hasMore ? QString::number(int(*pagination.hasMore)) : QStringLiteral("-")));
    }
    return object;
}

QJsonValue told(const Result<std::monostate> &result)
{
    return QJsonObject{{result ? QStringLiteral("confirmed") : QStringLiteral("error"),
                        result ? QJsonValue(true) : golden(result.error())}};
}

const Read search = [](const HttpReply &reply) {
    return told(mindhunters::decodeSearch(reply, Italy, NumberType::Kind::Local));
};
const Read requirements = [](const HttpReply &reply) {
    return golden(mindhunters::decodeRequirements(reply, Italy, NumberType::Kind::Local));
};
const Read numbers = [](const HttpReply &reply) { return told(mindhunters::decodeNumbers(reply)); };
const Read trunks = [](const HttpReply &reply) { return told(mindhunters::decodeTrunks(reply)); };
const Read number = [](const HttpReply &reply) { return golden(mindhunters::decodeNumber(reply, Asked::Read)); };
const Read documents = [](const HttpReply &reply) { return told(mindhunters::decodeDocuments(reply)); };
const Read upload = [](const HttpReply &reply) { return golden(mindhunters::decodeDocument(reply)); };
const Read agents = [](const HttpReply &reply) { return told(mindhunters::decodeAgents(reply)); };
const Read binding = [](const HttpReply &reply) { return golden(mindhunters::decodeBinding(reply)); };
const Read confirmation = [](const HttpReply &reply) { return told(mindhunters::decodeConfirmation(reply)); };
const Read account = [](const HttpReply &reply) { return golden(mindhunters::decodeAccountCheck(reply)); };
const Read release = [](const HttpReply &reply) { return golden(mindhunters::decodeRelease(reply, sassariNumber())); };
const Read purchase = [](const HttpReply &reply) {
    const mindhunters::PurchaseAnswer answer = mindhunters::decodePurchase(reply, Sassari);
    QJsonObject object = golden(answer.outcome).toObject();
    if (answer.ownListDecides) {
        object.insert(QStringLiteral("ownListDecides"), true);
    }
    return object;
};

HttpReply replyOf(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.host = QStringLiteral("acme.mindhunters.ai");
    reply.requestId = QStringLiteral("r-1");
    return reply;
}

QByteArray file(const char *name)
{
    return numberdesk::tests::testData(QStringLiteral("mindhunters/%1.json").arg(QLatin1String(name)));
}

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

PurchaseOrder documentedOrder()
{
    PurchaseOrder order;
    const auto found = mindhunters::decodeSearch(replyOf(200, file("search")), Italy, NumberType::Kind::Local);
    order.number = found->items.constFirst();
    numberdesk::PostalAddress address;
    address.businessName = QStringLiteral("Acme Srl");
    address.streetAddress = QStringLiteral("Via Roma 12");
    address.locality = QStringLiteral(" Sassari ");
    address.administrativeArea = QStringLiteral("SS");
    address.postalCode = QStringLiteral("07100");
    order.address = address;
    order.answers = {
        {QStringLiteral("5a1d0c1e-7b0e-4d55-9a41-2f1f0c7d9b10"),
         QStringLiteral("tax_id"),
         QStringLiteral("IT01234567890"),
         {}},
        {QStringLiteral("c0a4be52-3d0e-4c2b-8a77-6f0a1f6f1a2b"), {}, {}, QStringLiteral("doc_8f2c71")},
    };
    return order;
}

} // namespace

Q_DECLARE_METATYPE(Read)

class MindHuntersCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryDocumentedReply_data();
    void readsEveryDocumentedReply();
    void everyFileIsUsed();
    void neverCrashesOnCutReplies();
    void neverCrashesOnWrongTypes();
    void neverBoughtUnlessTheReplySaysSo();

    void writesTheDocumentedPurchase();
    void aFeeKeepsItsDigits();
    void leavesOutWhatIsNotThere();
    void writesOnlyOneOfEachPair();
    void writesOnlyChangedBlocksAndEachWhole();
    void refusesSettingsThatMakeNoSense_data();
    void refusesSettingsThatMakeNoSense();

    void narrowsByTheLongestRunOfDigits_data();
    void narrowsByTheLongestRunOfDigits();
    void writesEveryType();
    void goesOnWhileThereIsMore();
    void mergesExternalNumbersOnce();
    void mergesWhateverTheOrderOfPages();

private:
    QStringList m_used;
};

void MindHuntersCodecTest::readsEveryDocumentedReply_data()
{
    QTest::addColumn<QString>("golden");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<Read>("read");

    const auto row = [](const char *file, int status, const char *as, const Read &read) {
        const QString name = QStringLiteral("%1-%2-%3").arg(QLatin1String(file), QLatin1String(as)).arg(status);
        QTest::newRow(qPrintable(name)) << name << QString::fromLatin1(file) << status << read;
    };
    row("search", 200, "search", search);
    row("search-variants", 200, "search", search);
    row("search-empty", 200, "search", search);
    row("requirements", 200, "requirements", requirements);
    row("requirements-variants", 200, "requirements", requirements);
    row("requirements-limits", 200, "requirements", requirements);
    row("requirements-none", 200, "requirements", requirements);
    row("requirements-absent", 200, "requirements", requirements);
    row("upload", 201, "upload", upload);
    row("upload", 200, "upload", upload);
    row("documents", 200, "documents", documents);
    row("document-deleted", 200, "confirmation", confirmation);
    row("success-not-told", 200, "confirmation", confirmation);
    row("error-without-code", 200, "confirmation", confirmation);
    row("number", 200, "number", number);
    row("number-root", 200, "number", number);
    row("number-other-names", 200, "number", number);
    row("number-all-null", 200, "number", number);
    row("number-fee-without-currency", 200, "number", number);
    row("number-without-id", 200, "number", number);
    row("success-only", 200, "number", number);
    row("numbers", 200, "numbers", numbers);
    row("numbers", 200, "account", account);
    row("numbers-in-data", 200, "numbers", numbers);
    row("numbers-in-data", 200, "account", account);
    row("numbers-root-array", 200, "numbers", numbers);
    row("numbers-root-array", 200, "account", account);
    row("numbers-empty", 200, "numbers", numbers);
    row("numbers-empty", 200, "account", account);
    row("numbers-one-unreadable", 200, "numbers", numbers);
    row("numbers-none-readable", 200, "numbers", numbers);
    row("numbers-without-list", 200, "numbers", numbers);
    row("numbers-without-list", 200, "account", account);
    row("numbers-refused-with-200", 200, "numbers", numbers);
    row("trunks", 200, "trunks", trunks);
    row("agents", 200, "agents", agents);
    row("agents-variants", 200, "agents", agents);
    row("binding", 201, "binding", binding);
    row("binding-without-agent", 200, "binding", binding);
    row("success-not-told", 200, "binding", binding);

    row("number", 200, "purchase", purchase);
    row("number", 201, "purchase", purchase);
    row("number", 202, "purchase", purchase);
    row("number-root", 201, "purchase", purchase);
    row("number-not-yet-active", 201, "purchase", purchase);
    row("number-compliance-pending", 201, "purchase", purchase);
    row("number-other-names", 201, "purchase", purchase);
    row("number-external", 201, "purchase", purchase);
    row("number-all-null", 201, "purchase", purchase);
    row("number-without-id", 201, "purchase", purchase);
    row("success-only", 201, "purchase", purchase);
    row("error-html", 200, "purchase", purchase);
    row("error-without-code", 200, "purchase", purchase);
    row("error-limit-in-data", 200, "purchase", purchase);
    row("error-already-owned", 200, "purchase", purchase);
    row("purchase-failed-with-number", 200, "purchase", purchase);

    row("released", 200, "release", release);
    row("success-only", 200, "release", release);
    row("release-pending", 200, "release", release);
    row("release-still-active", 200, "release", release);
    row("release-other-number", 200, "release", release);
    row("success-not-told", 200, "release", release);
    row("error-html", 200, "release", release);
    row("error-without-code", 409, "release", release);
    row("error-plain", 503, "release", release);

    row("error-auth", 401, "numbers", numbers);
    row("error-auth", 401, "purchase", purchase);
    row("error-limit-in-data", 403, "purchase", purchase);
    row("error-limit-in-error", 403, "purchase", purchase);
    row("error-limit-as-text", 403, "purchase", purchase);
    row("error-limit-in-details", 403, "purchase", purchase);
    row("error-limit-without-figures", 403, "purchase", purchase);
    row("error-kyc-in-text", 403, "purchase", purchase);
    row("error-kyc-in-code", 403, "purchase", purchase);
    row("error-permission", 403, "purchase", purchase);
    row("error-without-code", 404, "number", number);
    row("error-without-code", 405, "number", number);
    row("error-already-owned", 409, "purchase", purchase);
    row("error-unavailable", 409, "purchase", purchase);
    row("error-without-code", 409, "purchase", purchase);
    row("error-code-only", 409, "purchase", purchase);
    row("error-unavailable", 409, "number", number);
    row("error-fields", 422, "purchase", purchase);
    row("error-address-field", 422, "purchase", purchase);
    row("error-already-owned", 422, "purchase", purchase);
    row("error-unavailable", 422, "purchase", purchase);
    row("error-number-field", 422, "purchase", purchase);
    row("error-number-field", 400, "purchase", purchase);
    row("error-fields", 400, "purchase", purchase);
    row("error-without-code", 402, "purchase", purchase);
    row("error-without-code", 408, "purchase", purchase);
    row("error-details-only", 413, "upload", upload);
    row("error-code-only", 415, "upload", upload);
    row("error-without-code", 429, "purchase", purchase);
    row("error-plain", 500, "purchase", purchase);
    row("error-html", 502, "purchase", purchase);
    row("error-empty-texts", 503, "purchase", purchase);
    row("error-without-code", 504, "purchase", purchase);
    row("error-html", 302, "purchase", purchase);
    row("error-long", 400, "number", number);
}

void MindHuntersCodecTest::readsEveryDocumentedReply()
{
    QFETCH(QString, golden);
    QFETCH(QString, file);
    QFETCH(int, status);
    QFETCH(Read, read);
    m_used.append(file);
    const QByteArray body = numberdesk::tests::testData(QStringLiteral("mindhunters/%1.json").arg(file));
    const QByteArray difference = numberdesk::tests::compareWithGolden(
        QStringLiteral("mindhunters/golden/%1.json").arg(golden), read(replyOf(status, body)));
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void MindHuntersCodecTest::everyFileIsUsed()
{
    // Those with "request" are what is sent; the other tests compare with them.
    const QStringList all =
        QDir(QStringLiteral(TEST_DATA_DIR "/mindhunters")).entryList({QStringLiteral("*.json")}, QDir::Files);
    QVERIFY(!all.isEmpty());
    for (const QString &name : all) {
        const QString base = name.chopped(5);
        QVERIFY2(m_used.contains(base) || base.endsWith(QLatin1String("-request")), qPrintable(name));
    }
}

void MindHuntersCodecTest::neverCrashesOnCutReplies()
{
    const std::pair<const char *, Read> cases[] = {{"search-variants", search},
                                                   {"requirements-variants", requirements},
                                                   {"numbers", numbers},
                                                   {"trunks", trunks},
                                                   {"number-other-names", number},
                                                   {"documents", documents},
                                                   {"upload", upload},
                                                   {"agents-variants", agents},
                                                   {"binding", binding},
                                                   {"document-deleted", confirmation}};
    for (const auto &[name, read] : cases) {
        const QByteArray body = file(name).trimmed();
        for (qsizetype length = 0; length < body.size(); ++length) {
            const QJsonObject result = read(replyOf(200, body.left(length))).toObject();
            const QString kind = result.value(u"error").toObject().value(u"kind").toString();
            QVERIFY2(kind == u"MalformedReply", name);
        }
    }
    const QByteArray bought = file("number").trimmed();
    const QByteArray released = file("released").trimmed();
    const QByteArray refused = file("error-fields").trimmed();
    for (qsizetype length = 0; length < bought.size(); ++length) {
        QCOMPARE(mindhunters::decodePurchase(replyOf(201, bought.left(length)), Sassari).outcome.state,
                 PurchaseOutcome::State::Uncertain);
    }
    for (qsizetype length = 0; length < released.size(); ++length) {
        QCOMPARE(mindhunters::decodeRelease(replyOf(200, released.left(length)), sassariNumber()).state,
                 ReleaseOutcome::State::Uncertain);
    }
    for (qsizetype length = 0; length < refused.size(); ++length) {
        QCOMPARE(mindhunters::decodeError(replyOf(422, refused.left(length)), Asked::Purchase).kind,
                 ErrorKind::ValidationFailed);
    }
}

namespace {

/// Every reply that differs from `whole` in one member, which is null, a number, a text, a list or an object instead.
void replaceEach(const QJsonValue &whole, const std::function<void(const QJsonValue &)> &visit)
{
    const QList<QJsonValue> strangers{QJsonValue(),
                                      1e300,
                                      -7,
                                      true,
                                      u""_s,
                                      u"\u0000\uFFFF"_s,
                                      QJsonArray{QJsonValue()},
                                      QJsonObject{{u"a"_s, QJsonArray{}}}};
    for (const QJsonValue &stranger : strangers) {
        visit(stranger);
    }
    if (whole.isObject()) {
        const QJsonObject object = whole.toObject();
        for (const QString &name : object.keys()) {
            replaceEach(object.value(name), [&](const QJsonValue &changed) {
                QJsonObject copy = object;
                copy.insert(name, changed);
                visit(copy);
            });
        }
    }
    if (whole.isArray()) {
        const QJsonArray array = whole.toArray();
        for (qsizetype index = 0; index < array.size(); ++index) {
            replaceEach(array.at(index), [&](const QJsonValue &changed) {
                QJsonArray copy = array;
                copy.replace(index, changed);
                visit(copy);
            });
        }
    }
}

QByteArray bytesOf(const QJsonValue &value)
{
    return value.isArray()    ? QJsonDocument(value.toArray()).toJson()
           : value.isObject() ? QJsonDocument(value.toObject()).toJson()
                              : QByteArray("null");
}

} // namespace

void MindHuntersCodecTest::neverCrashesOnWrongTypes()
{
    int replies = 0;
    const std::pair<const char *, Read> cases[] = {{"search", search},         {"requirements", requirements},
                                                   {"numbers", numbers},       {"numbers", account},
                                                   {"number", number},         {"documents", documents},
                                                   {"upload", upload},         {"agents", agents},
                                                   {"binding", binding},       {"released", release},
                                                   {"error-fields", purchase}, {"numbers", trunks},
                                                   {"error-fields", number},   {"document-deleted", confirmation}};
    for (const std::pair<const char *, Read> &entry : cases) {
        const char *const name = entry.first;
        const Read read = entry.second;
        const bool isError = QByteArray(name).startsWith("error");
        replaceEach(parsed(file(name)), [&](const QJsonValue &changed) {
            ++replies;
            const QJsonValue result = read(replyOf(isError ? 422 : 200, bytesOf(changed)));
            QVERIFY(result.isObject());
            const QString kind = result.toObject().value(u"error").toObject().value(u"kind").toString();
            QVERIFY2(isError || kind.isEmpty() || kind == u"MalformedReply", qPrintable(kind));
        });
    }
    QVERIFY(replies > 1000);
}

void MindHuntersCodecTest::neverBoughtUnlessTheReplySaysSo()
{
    const QByteArray original = file("number");
    replaceEach(parsed(original), [&](const QJsonValue &changed) {
        const auto answer = mindhunters::decodePurchase(replyOf(201, bytesOf(changed)), Sassari);
        if (answer.outcome.state != PurchaseOutcome::State::Bought &&
            answer.outcome.state != PurchaseOutcome::State::Pending) {
            return;
        }
        QCOMPARE(answer.outcome.number->number, Sassari);
        QVERIFY(!answer.outcome.number->id.isEmpty());
        QVERIFY(!answer.outcome.number->isExternal);
    });
    auto other = mindhunters::decodePurchase(replyOf(201, original), PhoneNumber(u"+390795550143"_s));
    QCOMPARE(other.outcome.state, PurchaseOutcome::State::Uncertain);
    QVERIFY(other.outcome.error->mayHaveHappened);
}

void MindHuntersCodecTest::writesTheDocumentedPurchase()
{
    const QByteArray body = mindhunters::encodePurchase(documentedOrder());
    QCOMPARE(parsed(body), parsed(file("purchase-request")));
}

void MindHuntersCodecTest::aFeeKeepsItsDigits()
{
    PurchaseOrder order = documentedOrder();
    order.number.monthlyFee = Money{*Decimal::fromText(u"123456789012345.670"), {}};
    QVERIFY(mindhunters::encodePurchase(order).contains("\"monthly_fee\":123456789012345.670}"));
    order.number.monthlyFee = Money{*Decimal::fromText(u"0.10"), {}};
    QVERIFY(mindhunters::encodePurchase(order).contains("\"monthly_fee\":0.10}"));
    QVERIFY(!parsed(mindhunters::encodePurchase(order)).isEmpty());
}

void MindHuntersCodecTest::leavesOutWhatIsNotThere()
{
    PurchaseOrder order;
    order.number.number = PhoneNumber(u"+12025550143"_s);
    order.number.country = *CountryCode::fromText(u"US");
    order.number.type = NumberType::Kind::TollFree;
    order.address = numberdesk::PostalAddress();
    order.answers = {{}, {u"r1"_s, {}, {}, {}}};
    const QJsonObject expected{
        {u"number"_s, u"+12025550143"_s}, {u"country_code"_s, u"US"_s}, {u"type"_s, u"toll_free"_s}};
    QCOMPARE(parsed(mindhunters::encodePurchase(order)), expected);
}

void MindHuntersCodecTest::writesOnlyOneOfEachPair()
{
    PurchaseOrder order = documentedOrder();
    order.answers = {{u"id"_s, u"key"_s, u"value"_s, u"document"_s}, {{}, u"key"_s, {}, u"document"_s}};
    const QJsonArray expected{QJsonObject{{u"requirement_id"_s, u"id"_s}, {u"value"_s, u"value"_s}},
                              QJsonObject{{u"key"_s, u"key"_s}, {u"document_id"_s, u"document"_s}}};
    QCOMPARE(parsed(mindhunters::encodePurchase(order)).value(u"requirements").toArray(), expected);
}

void MindHuntersCodecTest::writesOnlyChangedBlocksAndEachWhole()
{
    const OwnedNumber present = *mindhunters::decodeNumber(replyOf(200, file("number")), Asked::Read);
    const QMap<QString, QString> changes{{u"voice_channel_limit"_s, u"5"_s},
                                         {u"voice_whitelisted_destinations"_s, u" it; fr "_s},
                                         {u"sms_enabled"_s, u"false"_s},
                                         {u"inbound_channel_limit"_s, u"2"_s}};
    const auto body = mindhunters::encodeSettings(present.settings, changes);
    QVERIFY(body);
    QCOMPARE(parsed(*body), parsed(file("settings-request")));

    QVERIFY(mindhunters::encodeSettings(present.settings, {{u"sms_enabled"_s, u"false"_s}})->isEmpty());
    QCOMPARE(parsed(*mindhunters::encodeSettings({}, {{u"inbound_enabled"_s, u"true"_s}})),
             parsed(R"({"channel_settings":{"inbound":{"enabled":true}}})"));
    QCOMPARE(parsed(mindhunters::encodeBinding(present.id)), parsed(file("binding-request")));
}

void MindHuntersCodecTest::refusesSettingsThatMakeNoSense_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("no boolean") << u"voice_enabled"_s << u"perhaps"_s;
    QTest::newRow("no number") << u"sms_channel_limit"_s << u"many"_s;
    QTest::newRow("negative") << u"inbound_channel_limit"_s << u"-1"_s;
    QTest::newRow("fraction") << u"inbound_channel_limit"_s << u"1.5"_s;
    QTest::newRow("unknown") << u"fax_enabled"_s << u"true"_s;
    QTest::newRow("inbound has no destinations") << u"inbound_whitelisted_destinations"_s << u"IT"_s;
}

void MindHuntersCodecTest::refusesSettingsThatMakeNoSense()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto body = mindhunters::encodeSettings({}, {{key, value}});
    QVERIFY(!body);
    QCOMPARE(body.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(body.error().fields.constFirst().field, key);
    QVERIFY(!body.error().fields.constFirst().text.isEmpty());
}

void MindHuntersCodecTest::narrowsByTheLongestRunOfDigits_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("digits");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("digits") << u"0795"_s << u"0795"_s;
    QTest::newRow("spaces") << u"079 555"_s << u"079555"_s;
    QTest::newRow("calling code") << u"+39 079"_s << u"079"_s;
    QTest::newRow("only the calling code") << u"+39*"_s << QString();
    QTest::newRow("another calling code") << u"+49 30"_s << u"4930"_s;
    QTest::newRow("wildcards") << u"07*5550?42"_s << u"5550"_s;
    QTest::newRow("nothing but wildcards") << u"*??"_s << QString();
}

void MindHuntersCodecTest::narrowsByTheLongestRunOfDigits()
{
    QFETCH(QString, pattern);
    QFETCH(QString, digits);
    QCOMPARE(mindhunters::containsFilter(pattern, Italy), digits);
}

void MindHuntersCodecTest::writesEveryType()
{
    QCOMPARE(mindhunters::typeToWire(NumberType()), QString());
    for (const QString &word :
         {u"local"_s, u"mobile"_s, u"toll_free"_s, u"national"_s, u"shared_cost"_s, u"satellite"_s}) {
        QCOMPARE(mindhunters::typeToWire(NumberType::fromWire(word)), word);
    }
    QCOMPARE(mindhunters::typeToWire(NumberType::fromWire(u"toll-free"_s)), u"toll_free"_s);
}

void MindHuntersCodecTest::goesOnWhileThereIsMore()
{
    mindhunters::Pagination pagination;
    QVERIFY(!pagination.continuesAfter(1));
    pagination.lastPage = 3;
    QVERIFY(pagination.continuesAfter(1));
    QVERIFY(!pagination.continuesAfter(3));
    pagination.hasMore = false;
    QVERIFY(!pagination.continuesAfter(1));
    pagination.hasMore = true;
    QVERIFY(pagination.continuesAfter(3));
}

void MindHuntersCodecTest::mergesExternalNumbersOnce()
{
    const auto own = mindhunters::decodeNumbers(replyOf(200, file("numbers")));
    const auto external = mindhunters::decodeTrunks(replyOf(200, file("trunks")));
    OwnListWalk walk(external->items);
    QList<OwnedNumber> merged = own->items;
    walk.mergeInto(merged, 1, true);
    QVERIFY(walk.isComplete());
    QCOMPARE(merged.size(), 2);
    QVERIFY(!merged.at(0).isExternal);
    QVERIFY(merged.at(1).isExternal);
    QVERIFY(merged.at(1).details.contains({u"bindings.whatsapp"_s, u"Chat (agent-9)"_s}));
}

void MindHuntersCodecTest::mergesWhateverTheOrderOfPages()
{
    const auto make = [](const QString &id, const QString &text) {
        OwnedNumber entry;
        entry.id = id;
        entry.number = PhoneNumber(text);
        return entry;
    };
    OwnedNumber byId = make(u"a"_s, u"+12025550101"_s);
    byId.isExternal = true;
    OwnedNumber byNumber = make(u"x"_s, u"+12025550102"_s);
    byNumber.region = u"Washington"_s;
    const OwnedNumber only = make(u"z"_s, u"+12025550109"_s);

    OwnListWalk walk({byId, byNumber, only});
    QList<OwnedNumber> third{make(u"c"_s, u"+12025550103"_s)};
    walk.mergeInto(third, 3, true);
    QCOMPARE(third.size(), 1);
    QVERIFY(!walk.isComplete());
    QList<OwnedNumber> first{make(u"a"_s, u"+12025550101"_s)};
    walk.mergeInto(first, 1, false);
    QVERIFY(first.at(0).isExternal);
    QList<OwnedNumber> second{make(u"b"_s, u"+12025550102"_s)};
    walk.mergeInto(second, 2, false);
    QVERIFY(walk.isComplete());
    QCOMPARE(second.size(), 2);
    QCOMPARE(second.at(0).id, u"b"_s);
    QCOMPARE(second.at(0).region, u"Washington"_s);
    QCOMPARE(second.at(1).id, u"z"_s);
    walk.mergeInto(second, 2, false);
    QCOMPARE(second.size(), 2);
}

QTEST_GUILESS_MAIN(MindHuntersCodecTest)
#include "tst_mindhunterscodec.moc"
