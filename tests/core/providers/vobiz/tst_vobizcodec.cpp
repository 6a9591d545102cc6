// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizbilling.h"
#include "core/providers/vobiz/vobizcodec.h"
#include "core/providers/vobiz/vobizerrors.h"
#include "core/providers/vobiz/vobizidentity.h"
#include "core/providers/vobiz/vobizreplies.h"
#include "tests/support/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using Qt::StringLiterals::operator""_s;
using numberdesk::CountryCode;
using numberdesk::Detail;
using numberdesk::ErrorKind;
using numberdesk::HttpReply;
using numberdesk::Money;
using numberdesk::PhoneNumber;
using numberdesk::PurchaseOutcome;
using numberdesk::ReleaseOutcome;
using numberdesk::Result;
using numberdesk::tests::golden;
using numberdesk::tests::testData;

namespace vobiz = numberdesk::vobiz;

namespace {

const PhoneNumber Ordered(QStringLiteral("+918065550123"));
const PhoneNumber Owned(QStringLiteral("+918065550124"));
const QString AuthId = QStringLiteral("MA_7QK2ZP4L");
const QString Application = QStringLiteral("20577609616603585");

HttpReply reply(const QByteArray &body, int status = 200)
{
    HttpReply made;
    made.status = status;
    made.body = body;
    return made;
}

template <typename T>
QJsonValue sliceGolden(const Result<vobiz::Slice<T>> &slice)
{
    if (!slice) {
        return QJsonObject{{u"error"_s, golden(slice.error())}};
    }
    return QJsonObject{{u"items"_s, golden(slice->items)},
                       {u"entries"_s, qint64(slice->entries)},
                       {u"skipped"_s, slice->skipped},
                       {u"page"_s, slice->page.value_or(-1)},
                       {u"perPage"_s, slice->perPage.value_or(-1)},
                       {u"total"_s, slice->total.value_or(-1)}};
}

QJsonValue detailsGolden(const Result<QList<Detail>> &details)
{
    if (!details) {
        return QJsonObject{{u"error"_s, golden(details.error())}};
    }
    QJsonArray lines;
    for (const Detail &detail : *details) {
        lines.append(detail.name + u": "_s + detail.value);
    }
    return lines;
}

QJsonValue transactionsGolden(const Result<vobiz::TransactionPage> &page)
{
    if (!page) {
        return QJsonObject{{u"error"_s, golden(page.error())}};
    }
    QJsonArray lines;
    for (const vobiz::Transaction &entry : page->entries.items) {
        lines.append(QStringList{entry.id, entry.type, entry.amount.toString(), entry.currency.value_or(u"-"_s),
                                 entry.referenceType, entry.reference,
                                 entry.createdAt.moment.toString(Qt::ISODateWithMs)}
                         .join(u" | "_s));
    }
    return QJsonObject{
        {u"entries"_s, lines}, {u"skipped"_s, page->entries.skipped}, {u"total"_s, page->total.value_or(-1)}};
}

QJsonValue attachGolden(const Result<numberdesk::AgentReference> &agent)
{
    return agent ? QJsonValue(agent->id + u" "_s + agent->name)
                 : QJsonValue(QJsonObject{{u"error"_s, golden(agent.error())}});
}

QJsonValue subAccountsGolden(const Result<vobiz::Slice<vobiz::SubAccount>> &slice)
{
    if (!slice) {
        return QJsonObject{{u"error"_s, golden(slice.error())}};
    }
    QJsonArray lines;
    for (const vobiz::SubAccount &account : slice->items) {
        lines.append(account.id + u" | "_s + account.name);
    }
    return QJsonObject{{u"items"_s, lines}, {u"skipped"_s, slice->skipped}, {u"total"_s, slice->total.value_or(-1)}};
}

QJsonValue identityGolden(const Result<numberdesk::IdentityState> &state)
{
    if (!state) {
        return QJsonObject{{u"error"_s, golden(state.error())}};
    }
    return QJsonObject{{u"account"_s, state->accountId + u" | "_s + state->accountName},
                       {u"kind"_s, static_cast<int>(state->kind)},
                       {u"verbatim"_s, state->verbatim},
                       {u"checks"_s, detailsGolden(state->checks)}};
}

/// What the body of a file means, by the word that its name begins with.
QJsonValue decoded(const QString &kind, const QByteArray &body)
{
    if (kind == u"inventory") {
        return sliceGolden(vobiz::decodeInventory(body, *CountryCode::fromText(u"IN")));
    }
    if (kind == u"numbers") {
        return sliceGolden(vobiz::decodeNumbers(body));
    }
    if (kind == u"purchase") {
        return golden(vobiz::purchaseOutcome(reply(body), Ordered, AuthId));
    }
    if (kind == u"balance") {
        return golden(vobiz::decodeBalance(body, u"INR"_s));
    }
    if (kind == u"transactions") {
        return transactionsGolden(vobiz::decodeTransactions(body));
    }
    if (kind == u"release") {
        return golden(vobiz::releaseOutcome(reply(body), {}));
    }
    if (kind == u"cancel") {
        return detailsGolden(vobiz::cancelReleaseOutcome(reply(body)));
    }
    if (kind == u"attach") {
        return attachGolden(vobiz::attachOutcome(reply(body), Owned, Application));
    }
    if (kind == u"subaccounts") {
        return subAccountsGolden(vobiz::decodeSubAccounts(body));
    }
    if (kind == u"identity") {
        return identityGolden(vobiz::decodeIdentity(body, {u"SA_4TN8WX2C"_s, u"Pune desk"_s}));
    }
    if (kind == u"health") {
        return detailsGolden(vobiz::decodeHealth(body));
    }
    qFatal("no decoder for %s", qPrintable(kind));
}

const QStringList &replyFiles()
{
    static const QStringList files{
        u"subaccounts-list"_s,
        u"subaccounts-bare"_s,
        u"subaccounts-none"_s,
        u"subaccounts-no-list"_s,
        u"identity-verified"_s,
        u"identity-nested"_s,
        u"identity-unknown-word"_s,
        u"identity-nothing"_s,
        u"inventory-documented"_s,
        u"inventory-minimal"_s,
        u"inventory-variants"_s,
        u"inventory-one-bad"_s,
        u"inventory-all-bad"_s,
        u"inventory-empty"_s,
        u"inventory-no-list"_s,
        u"numbers-documented"_s,
        u"numbers-variants"_s,
        u"numbers-empty"_s,
        u"purchase-newer"_s,
        u"purchase-items-only"_s,
        u"purchase-root"_s,
        u"purchase-root-number-text"_s,
        u"purchase-no-owner"_s,
        u"purchase-pending"_s,
        u"purchase-unknown-status"_s,
        u"purchase-other-number"_s,
        u"purchase-other-owner"_s,
        u"purchase-no-id"_s,
        u"purchase-released"_s,
        u"purchase-message-only"_s,
        u"purchase-null-number"_s,
        u"purchase-error-in-200"_s,
        u"balance-documented"_s,
        u"balance-text-postpaid"_s,
        u"balance-without-currency"_s,
        u"balance-missing"_s,
        u"transactions-documented"_s,
        u"transactions-variants"_s,
        u"transactions-empty"_s,
        u"release-message"_s,
        u"release-pending"_s,
        u"release-immediate"_s,
        u"release-pending-bare"_s,
        u"release-pending-currency"_s,
        u"release-error-in-200"_s,
        u"cancel-plain"_s,
        u"cancel-refunded"_s,
        u"cancel-refund-failed"_s,
        u"cancel-other-status"_s,
        u"attach-newer"_s,
        u"attach-older"_s,
        u"attach-other-number"_s,
        u"attach-other-application"_s,
        u"attach-nothing"_s,
        u"health-documented"_s,
        u"health-nothing"_s,
    };
    return files;
}

QString kindOf(const QString &file) { return file.section(u'-', 0, 0); }

QByteArray dataOf(const QString &file) { return testData(u"vobiz/"_s + file + u".json"_s); }

} // namespace

class VobizCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesAreReadAsDocumented_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : replyFiles()) {
            QTest::newRow(qPrintable(file)) << file;
        }
    }

    void repliesAreReadAsDocumented()
    {
        QFETCH(QString, file);
        const QJsonValue value = decoded(kindOf(file), dataOf(file));
        const QByteArray difference =
            numberdesk::tests::compareWithGolden(u"vobiz/golden/"_s + file + u".json"_s, value);
        QVERIFY2(difference.isEmpty(), difference.constData());
    }

    void theOlderPurchaseReplyIsAPurchaseToo()
    {
        const PhoneNumber ordered(u"+14155550142"_s);
        const PurchaseOutcome outcome =
            vobiz::purchaseOutcome(reply(dataOf(u"purchase-older"_s), 201), ordered, AuthId);
        QCOMPARE(outcome.state, PurchaseOutcome::State::Bought);
        QCOMPARE(outcome.number->ownerAccount, AuthId);
        QCOMPARE(outcome.number->number, ordered);
        // The same words about another number or account are no purchase of this one.
        QCOMPARE(vobiz::purchaseOutcome(reply(dataOf(u"purchase-older"_s)), Ordered, AuthId).state,
                 PurchaseOutcome::State::Uncertain);
        QCOMPARE(vobiz::purchaseOutcome(reply(dataOf(u"purchase-older"_s)), ordered, u"MA_OTHER"_s).state,
                 PurchaseOutcome::State::Uncertain);
    }

    void onlyTheDocumentedStatusesAreAPurchase()
    {
        const QByteArray body = dataOf(u"purchase-newer"_s);
        for (const int status : {202, 203, 204, 206, 299}) {
            QCOMPARE(vobiz::purchaseOutcome(reply(body, status), Ordered, AuthId).state,
                     PurchaseOutcome::State::Uncertain);
        }
    }

    void errorsAreReadAsDocumented_data()
    {
        using Asked = vobiz::Asked;
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("asked");
        const auto row = [](const char *name, const char *file, int status, Asked asked) {
            QTest::newRow(name) << QString::fromLatin1(file) << status << static_cast<int>(asked);
        };
        row("401-read", "error-flat-inventory.json", 401, Asked::Read);
        row("401-credentials", "error-invalid-credentials.json", 401, Asked::Purchase);
        row("401-expired", "error-token-expired.json", 401, Asked::Read);
        row("402-nested", "error-nested-402.json", 402, Asked::Purchase);
        row("402-flat", "error-flat-402.json", 402, Asked::Purchase);
        row("402-unreadable-figures", "error-unreadable-figures.json", 402, Asked::Purchase);
        row("403-kyc", "error-kyc.json", 403, Asked::Purchase);
        row("403-aadhaar-code", "error-aadhaar.json", 403, Asked::Purchase);
        row("403-not-owner-release", "error-not-owner.json", 403, Asked::Release);
        row("403-not-owner-read", "error-not-owner.json", 403, Asked::Read);
        row("404-purchase-inventory", "error-flat-inventory.json", 404, Asked::Purchase);
        row("404-purchase-other", "error-404-other.json", 404, Asked::Purchase);
        row("404-assign-inventory", "error-flat-inventory.json", 404, Asked::AssignTrunk);
        row("404-unassign", "error-not-assigned.json", 404, Asked::UnassignTrunk);
        row("404-short", "error-short-404.json", 404, Asked::Application);
        row("400-assigned", "error-already-assigned.json", 400, Asked::AssignTrunk);
        row("400-assigned-elsewhere", "error-already-assigned.json", 400, Asked::Application);
        row("400-cancel", "error-status-only.json", 400, Asked::CancelRelease);
        row("400-other", "error-status-only.json", 400, Asked::Purchase);
        row("422", "error-status-only.json", 422, Asked::Read);
        row("409-cool-off", "error-cool-off.json", 409, Asked::UnassignTrunk);
        row("409-cool-off-purchase", "error-cool-off.json", 409, Asked::Purchase);
        row("409-cool-off-bare", "error-cool-off-bare.json", 409, Asked::Release);
        row("409-purchase", "error-conflict.json", 409, Asked::Purchase);
        row("409-other", "error-conflict.json", 409, Asked::Release);
        row("429", "error-rate.json", 429, Asked::Read);
        row("500-purchase", "error-flat-500.json", 500, Asked::Purchase);
        row("500-read", "error-flat-500.json", 500, Asked::Read);
        row("502-html", "error-html.txt", 502, Asked::Release);
        row("503-plain", "error-plain.txt", 503, Asked::Purchase);
        row("504-nothing", "", 504, Asked::Purchase);
        row("408", "error-plain.txt", 408, Asked::Purchase);
        row("418", "error-plain.txt", 418, Asked::Purchase);
    }

    void errorsAreReadAsDocumented()
    {
        QFETCH(QString, file);
        QFETCH(int, status);
        QFETCH(int, asked);
        const QByteArray body = file.isEmpty() ? QByteArray() : testData(u"vobiz/"_s + file);
        HttpReply refusal = reply(body, status);
        refusal.host = u"api.vobiz.ai"_s;
        refusal.requestId = u"ours-1"_s;
        const QJsonValue value = golden(vobiz::replyError(refusal, static_cast<vobiz::Asked>(asked)));
        const QByteArray difference = numberdesk::tests::compareWithGolden(
            u"vobiz/golden/error-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".json"_s, value);
        QVERIFY2(difference.isEmpty(), difference.constData());
    }

    void retryAfterIsTakenAlong()
    {
        HttpReply limited = reply("{\"error\":\"rate limit\"}", 429);
        QVERIFY(!vobiz::replyError(limited, vobiz::Asked::Read).retryAfter);
        limited.headers = {{"retry-after", "7"}};
        QCOMPARE(vobiz::replyError(limited, vobiz::Asked::Read).retryAfter, std::chrono::seconds(7));
    }

    void releaseWithoutBody()
    {
        QCOMPARE(vobiz::releaseOutcome(reply({}, 204), {}).state, ReleaseOutcome::State::Released);
        QCOMPARE(vobiz::releaseOutcome(reply({}, 200), {}).state, ReleaseOutcome::State::Uncertain);
        QCOMPARE(vobiz::releaseOutcome(reply("<html>", 200), {}).state, ReleaseOutcome::State::Uncertain);
        QCOMPARE(vobiz::releaseOutcome(reply("{}", 202), {true}).state, ReleaseOutcome::State::Released);
        QCOMPARE(vobiz::releaseOutcome(reply("<html>", 200), {true}).state, ReleaseOutcome::State::Uncertain);
        QCOMPARE(vobiz::releaseOutcome(reply(dataOf(u"release-pending"_s)), {true}).state,
                 ReleaseOutcome::State::PendingRelease);
    }

    void writesWithoutContent()
    {
        using vobiz::Asked;
        QVERIFY(vobiz::plainOutcome(reply({}, 204), Asked::AssignTrunk));
        QVERIFY(vobiz::plainOutcome(reply(dataOf(u"trunk-message"_s)), Asked::AssignTrunk));
        const auto page = vobiz::plainOutcome(reply("<html>sign in</html>"), Asked::AssignTrunk);
        QCOMPARE(page.error().kind, ErrorKind::MalformedReply);
        QVERIFY(page.error().mayHaveHappened);
        QVERIFY(!vobiz::plainOutcome(reply(dataOf(u"purchase-error-in-200"_s)), Asked::AssignTrunk));
        QVERIFY(vobiz::attachOutcome(reply({}, 204), Owned, Application));
        QVERIFY(vobiz::cancelReleaseOutcome(reply({}, 204)));
    }

    void requestsAreAsDocumented()
    {
        const auto inventory = vobiz::decodeInventory(dataOf(u"inventory-documented"_s), {});
        QCOMPARE(vobiz::purchaseBody(inventory->items.at(1)), R"({"currency":"INR","e164":"+918065550123"})");
        numberdesk::AvailableNumber bare;
        bare.number = Ordered;
        QCOMPARE(vobiz::purchaseBody(bare), R"({"e164":"+918065550123"})");
        QCOMPARE(vobiz::applicationBody(Application), dataOf(u"attach-request"_s).trimmed());
        QCOMPARE(vobiz::trunkBody(u"0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10"_s), dataOf(u"trunk-request"_s).trimmed());
    }

    void pagesEndByTotalOrByAShortPage()
    {
        using Figure = std::optional<qint64>;
        QVERIFY(vobiz::hasMore(100, Figure(100), Figure(101), 1, 100));
        QVERIFY(!vobiz::hasMore(1, Figure(100), Figure(101), 2, 100));
        QVERIFY(!vobiz::hasMore(100, Figure(100), Figure(100), 1, 100));
        QVERIFY(vobiz::hasMore(25, Figure(25), Figure(60), 2, 100));
        QVERIFY(vobiz::hasMore(100, {}, {}, 1, 100));
        QVERIFY(!vobiz::hasMore(99, {}, {}, 1, 100));
        QVERIFY(!vobiz::hasMore(0, Figure(100), Figure(1'000'000), 3, 100));
        QVERIFY(!vobiz::hasMore(5, Figure(0), Figure(-7), 1, 100));
        QVERIFY(vobiz::hasMore(5, Figure(-1), Figure(9'223'372'036'854'775'807), 1, 100));
    }

    void aPaymentIsRecognisedByNumberOrPrice()
    {
        const auto page = vobiz::decodeTransactions(dataOf(u"transactions-documented"_s));
        vobiz::Transaction debit = page->entries.items.constFirst();
        const Money price{*numberdesk::Decimal::fromText(u"400.50"), u"INR"_s};
        const QDateTime before = QDateTime::fromString(u"2026-10-02T10:00:00Z"_s, Qt::ISODate);
        QVERIFY(vobiz::mayPayFor(debit, Ordered, price, before));
        QVERIFY(vobiz::mayPayFor(debit, Ordered, {}, before));
        QVERIFY(!vobiz::mayPayFor(debit, Owned, price, before));
        QVERIFY(vobiz::mayPayFor(debit, Ordered, price, before.addSecs(60)));
        QVERIFY(!vobiz::mayPayFor(debit, Ordered, price, before.addSecs(600)));

        debit.reference = u"rent-7"_s;
        QVERIFY(vobiz::mayPayFor(debit, Owned, price, before));
        QVERIFY(!vobiz::mayPayFor(debit, Owned, {}, before));
        QVERIFY(!vobiz::mayPayFor(debit, Owned, price, before.addSecs(60)));
        QVERIFY(!vobiz::mayPayFor(debit, Owned, Money{price.amount, u"USD"_s}, before));
        QVERIFY(!vobiz::mayPayFor(debit, Owned, Money{numberdesk::Decimal(400), u"INR"_s}, before));
        for (const char *const type : {"cdr", "payment", "refund", "manual_adjustment"}) {
            debit.referenceType = QString::fromLatin1(type);
            QVERIFY(!vobiz::mayPayFor(debit, Owned, price, before));
        }
        debit.referenceType = u"did_rental"_s;
        debit.type = u"credit"_s;
        QVERIFY(!vobiz::mayPayFor(debit, Owned, price, before));
    }

    void pricesOfDifferentCurrenciesAreNotAdded()
    {
        const Money one{numberdesk::Decimal(1), u"INR"_s};
        QCOMPARE(vobiz::purchasePrice(one, one)->amount, numberdesk::Decimal(2));
        QVERIFY(!vobiz::purchasePrice(one, {}));
        QVERIFY(!vobiz::purchasePrice(one, Money{numberdesk::Decimal(1), u"USD"_s}));
        QVERIFY(!vobiz::purchasePrice(one, Money{numberdesk::Decimal(1), {}}));
    }

    // Hostile input.

    void truncatedRepliesAreNeverASuccess()
    {
        for (const QString &file : replyFiles()) {
            const QByteArray body = dataOf(file).trimmed();
            for (qsizetype length = 0; length < body.size(); ++length) {
                const QByteArray cut = body.left(length);
                const QString kind = kindOf(file);
                if (kind == u"purchase") {
                    QCOMPARE(vobiz::purchaseOutcome(reply(cut), Ordered, AuthId).state,
                             PurchaseOutcome::State::Uncertain);
                } else if (kind == u"release") {
                    QCOMPARE(vobiz::releaseOutcome(reply(cut), {}).state, ReleaseOutcome::State::Uncertain);
                } else {
                    const QJsonValue value = decoded(kind, cut);
                    QVERIFY2(value.toObject().contains(u"error"_s), qPrintable(file + u' ' + QString::number(length)));
                }
                // An error whose body was cut is still the error of its status.
                QCOMPARE(vobiz::replyError(reply(cut, 404), vobiz::Asked::Read).kind, ErrorKind::NotFound);
            }
        }
    }

    /// Every member of every reply in turn becomes something else; nothing crashes, and a purchase is only believed
    /// while it names number, id and owner.
    void membersOfWrongTypesDoNoHarm()
    {
        const QList<QJsonValue> strangers{QJsonValue(),
                                          true,
                                          -1,
                                          1e300,
                                          u"\u0000\uFFFF+"_s,
                                          QJsonArray{1, QJsonValue()},
                                          QJsonObject{{u"e164"_s, 1}}};
        for (const QString &file : replyFiles()) {
            const QJsonObject whole = QJsonDocument::fromJson(dataOf(file)).object();
            for (auto member = whole.constBegin(); member != whole.constEnd(); ++member) {
                for (const QJsonValue &stranger : strangers) {
                    QJsonObject changed = whole;
                    changed.insert(member.key(), stranger);
                    decoded(kindOf(file), QJsonDocument(changed).toJson());
                    const QJsonObject inner = member.value().toObject();
                    for (auto part = inner.constBegin(); part != inner.constEnd(); ++part) {
                        QJsonObject changedInner = inner;
                        changedInner.insert(part.key(), stranger);
                        changed.insert(member.key(), changedInner);
                        const QByteArray body = QJsonDocument(changed).toJson();
                        decoded(kindOf(file), body);
                        vobiz::replyError(reply(body, 402), vobiz::Asked::Purchase);
                        if (file == u"purchase-newer" && (part.key() == u"e164" || part.key() == u"account_id") &&
                            !stranger.isNull() && !stranger.isObject() && !stranger.isArray()) {
                            QCOMPARE(vobiz::purchaseOutcome(reply(body), Ordered, AuthId).state,
                                     PurchaseOutcome::State::Uncertain);
                        }
                    }
                }
            }
        }
    }

    void providerTextIsBounded()
    {
        const QByteArray body = "{\"error\":{\"code\":\"X\",\"message\":\"" + QByteArray(100'000, 'a') + "\"}}";
        QCOMPARE(vobiz::replyError(reply(body, 400), vobiz::Asked::Read).providerText.size(),
                 numberdesk::MaximumProviderText);
    }
};

QTEST_GUILESS_MAIN(VobizCodecTest)
#include "tst_vobizcodec.moc"
