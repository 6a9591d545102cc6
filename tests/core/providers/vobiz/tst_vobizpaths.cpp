// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/providers/vobiz/vobizfixture.h"
#include "tests/support/waitfor.h"

#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace numberdesk::tests {
namespace {

const QByteArray Number = "/numbers/%2B918065550124";

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const HttpHeader &header : request.headers) {
        if (header.name == name) {
            return header.value;
        }
    }
    return {};
}

} // namespace

/// The rule for the case of the path's first segment, and what every request carries.
class VobizPathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstReadSettlesTheCapitalForm()
    {
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, 200, vobizData(u"numbers-documented"_s));
        const auto check = tests::waitFor(fixture.provider->checkAccount({}));
        QCOMPARE(check->numbers, std::optional<qint64>(1));
        QCOMPARE(fixture.memory.facts.value(u"pathSegment"_s), u"Account"_s);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void everyRequestCarriesTheCredentials()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + CheckQuery, 200, vobizData(u"numbers-documented"_s));
        tests::waitFor(fixture.provider->checkAccount({}));
        const HttpRequest &request = fixture.channel.requests().constFirst();
        QCOMPARE(request.url.host(), u"api.vobiz.ai"_s);
        QCOMPARE(request.url.scheme(), u"https"_s);
        QCOMPARE(headerOf(request, "X-Auth-ID"), "MA_7QK2ZP4L");
        QCOMPARE(headerOf(request, "X-Auth-Token"), "opaque-token");
        QCOMPARE(headerOf(request, "Accept"), "application/json");
        QVERIFY(headerOf(request, "Authorization").isEmpty());
        QCOMPARE(request.effect, HttpRequest::Effect::Read);
    }

    void aReadTriesTheOtherFormOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("404") << 404;
    }

    void aReadTriesTheOtherFormOnce()
    {
        QFETCH(int, status);
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, status, UnauthorizedBody);
        fixture.channel.expect("GET", LowerRoot + CheckQuery, 200, vobizData(u"numbers-documented"_s));
        fixture.channel.expect("GET", LowerRoot + "/numbers?page=1&per_page=100", 200,
                               vobizData(u"numbers-documented"_s));
        QVERIFY(tests::waitFor(fixture.provider->checkAccount({})));
        QCOMPARE(fixture.memory.facts.value(u"pathSegment"_s), u"account"_s);
        QVERIFY(tests::waitFor(fixture.provider->listNumbers({}, {})));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void bothFormsRefused_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<QString>("kind");
        QTest::newRow("401 and 401") << 401 << 401 << u"Unauthorized"_s;
        QTest::newRow("401 and 404") << 401 << 404 << u"Unauthorized"_s;
        QTest::newRow("404 and 401") << 404 << 401 << u"Unauthorized"_s;
        QTest::newRow("404 and 404") << 404 << 404 << u"NotFound"_s;
        QTest::newRow("404 and 403") << 404 << 403 << u"PermissionDenied"_s;
        QTest::newRow("401 and 503") << 401 << 503 << u"ProviderFault"_s;
    }

    void bothFormsRefused()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, first, NotFoundBody);
        fixture.channel.expect("GET", LowerRoot + CheckQuery, second, NotFoundBody);
        const auto check = tests::waitFor(fixture.provider->checkAccount({}));
        QVERIFY(!check);
        QTEST(errorKindName(check.error().kind), "kind");
        QCOMPARE(check.error().advice.contains(u"Auth ID"_s), first == 404 && second == 404);
        QVERIFY(fixture.memory.facts.isEmpty());
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void otherRefusalsDoNotTryTheOtherForm_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 409, 422, 429, 500, 503}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void otherRefusalsDoNotTryTheOtherForm()
    {
        QFETCH(int, status);
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, status, NotFoundBody);
        QVERIFY(!tests::waitFor(fixture.provider->checkAccount({})));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void theWrongFormsAnswerIsNoVerdictOnTheToken()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + "/balance/EUR", 404, R"({"error":"not found","message":"no wallet"})");
        fixture.channel.expect("GET", LowerRoot + "/balance/EUR", 401, UnauthorizedBody);
        const auto balance = tests::waitFor(fixture.provider->balance(u"EUR"_s, {}));
        QCOMPARE(balance.error().kind, ErrorKind::NotFound);
        QCOMPARE(balance.error().providerText, u"no wallet"_s);
        QCOMPARE(fixture.memory.facts.value(u"pathSegment"_s), u"Account"_s);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aSettledFormIsSettledAnewWhenVobizChanges()
    {
        VobizFixture fixture;
        fixture.channel.expect("GET", Root + "/balance/INR", 401, UnauthorizedBody);
        fixture.channel.expect("GET", LowerRoot + "/balance/INR", 200, vobizData(u"balance-documented"_s));
        QVERIFY(tests::waitFor(fixture.provider->balance({}, {})));
        QCOMPARE(fixture.memory.facts.value(u"pathSegment"_s), u"account"_s);
    }

    void aChosenFormIsNeverLeft()
    {
        VobizFixture fixture{QString(), u"MA_7QK2ZP4L"_s, u"account"_s};
        fixture.channel.expect("GET", LowerRoot + CheckQuery, 404, NotFoundBody);
        fixture.channel.expect("DELETE", LowerRoot + Number, 204, {});
        QCOMPARE(tests::waitFor(fixture.provider->checkAccount({})).error().kind, ErrorKind::NotFound);
        QCOMPARE(tests::waitFor(fixture.provider->release(owned(), {}, {})).state, ReleaseOutcome::State::Released);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aWriteReadsTheAccountFirstWhenTheFormIsUnknown()
    {
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, 404, NotFoundBody);
        fixture.channel.expect("GET", LowerRoot + CheckQuery, 200, vobizData(u"numbers-documented"_s));
        fixture.channel.expect("DELETE", LowerRoot + Number, 204, {});
        QCOMPARE(tests::waitFor(fixture.provider->release(owned(), {}, {})).state, ReleaseOutcome::State::Released);
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aWriteIsNotSentWhenTheFormCannotBeSettled_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no access") << 403 << NotFoundBody;
        QTest::newRow("fault") << 503 << QByteArray();
        QTest::newRow("a sign-in page") << 200 << QByteArray("<html>Welcome to our hotel</html>");
    }

    void aWriteIsNotSentWhenTheFormCannotBeSettled()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        VobizFixture fixture{QString()};
        fixture.channel.expect("GET", Root + CheckQuery, status, body);
        const auto outcome = tests::waitFor(fixture.provider->release(owned(), {}, {}));
        QCOMPARE(outcome.state, ReleaseOutcome::State::Refused);
        QVERIFY(!outcome.error->mayHaveHappened);
        QVERIFY(fixture.memory.facts.isEmpty());
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aWriteIsNeverRepeatedInTheOtherForm_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 404, 429, 500}) {
            QTest::addRow("%d", status) << status;
        }
    }

    void aWriteIsNeverRepeatedInTheOtherForm()
    {
        QFETCH(int, status);
        VobizFixture fixture;
        fixture.channel.expect("DELETE", Root + Number, status, NotFoundBody);
        tests::waitFor(fixture.provider->release(owned(), {}, {}));
        QCOMPARE(fixture.channel.surprises(), QStringList());
    }

    void aStoppedFlowSendsNothing()
    {
        VobizFixture fixture;
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(tests::waitFor(fixture.provider->checkAccount(stop.get_token())).error().kind, ErrorKind::Cancelled);
        const auto outcome = tests::waitFor(fixture.provider->release(owned(), {}, stop.get_token()));
        QCOMPARE(outcome.state, ReleaseOutcome::State::Refused);
        QCOMPARE(outcome.error->kind, ErrorKind::Cancelled);
        QCOMPARE(fixture.channel.log(), QStringList());
    }
};

} // namespace numberdesk::tests

QTEST_GUILESS_MAIN(numberdesk::tests::VobizPathsTest)
#include "tst_vobizpaths.moc"
