// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/exchangerecord.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

#include <QTest>

using numberdesk::bodyForOthers;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::ExchangeRecord;
using numberdesk::HttpRequest;
using numberdesk::tests::ScriptedChannel;
namespace tests = numberdesk::tests;

namespace {

HttpRequest request(const char *target)
{
    HttpRequest asked;
    asked.url = QUrl(QStringLiteral("https://carrier.example") + QString::fromLatin1(target));
    asked.headers = {{"Authorization", "Bearer s3cr3t-t0ken"}};
    return asked;
}

} // namespace

/// What a person may give to others of what was asked and answered.
class ExchangeRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExchangeIsKeptAndPassedOn()
    {
        ScriptedChannel channel;
        channel.expect("GET", "/numbers/7?api_key=abc", 200, R"({"id":7,"phone_number":"+12025550143"})",
                       {{"Content-Type", "application/json"}});
        Error gone;
        gone.kind = ErrorKind::Unreachable;
        channel.expectFailure("GET", "/health", gone);
        ExchangeRecord record(channel);
        const auto first = tests::waitFor(record.send(request("/numbers/7?api_key=abc"), {}));
        QCOMPARE(first->body, QByteArray(R"({"id":7,"phone_number":"+12025550143"})"));
        QVERIFY(!tests::waitFor(record.send(request("/health"), {})));
        QCOMPARE(channel.surprises(), QStringList());
        const QString text = record.text();
        QVERIFY(text.contains(QStringLiteral("GET https://carrier.example/numbers/7?api_key=[hidden]\nHTTP 200")));
        QVERIFY(text.contains(QStringLiteral("\"phone_number\": \"+12025550143\"")));
        QVERIFY(text.contains(QStringLiteral("GET https://carrier.example/health\n")));
        QVERIFY(!text.contains(QStringLiteral("s3cr3t")));
        QVERIFY(!text.contains(QStringLiteral("abc")));
    }

    void whatIsSecretOrNamesPeopleIsBlottedOut_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("hidden");
        const auto row = [](const char *name, const char *body, const char *hidden) {
            QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(hidden);
        };
        row("token", R"({"auth_token":"zq81"})", "zq81");
        row("nested", R"({"a":[{"b":{"apiKey":"zq81"}}]})", "zq81");
        row("an object", R"({"address":{"street":"Via Roma 1"}})", "Roma");
        row("a name", R"({"first_name":"Grace"})", "Grace");
        row("a firm", R"({"business_name":"Acme Srl"})", "Acme");
        row("tax number", R"({"taxNumber":12345})", "12345");
        row("mail in a text", R"({"note":"ask desk@example.com soon"})", "desk@");
        row("mail in no JSON", "ask desk@example.com", "desk@");
        row("own token echoed", R"({"note":"s3cr3t-t0ken"})", "s3cr3t");
        row("own token in no JSON", "<html>s3cr3t-t0ken</html>", "s3cr3t");
        row("an array", R"([{"password":"zq81"}])", "zq81");
    }

    void whatIsSecretOrNamesPeopleIsBlottedOut()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, hidden);
        const QString shown = bodyForOthers(body, request("/"));
        QVERIFY2(!shown.contains(hidden), qPrintable(shown));
        QVERIFY(shown.contains(QStringLiteral("[hidden]")));
    }

    void whatIsNeededStays()
    {
        const QString shown = bodyForOthers(
            R"({"id":"n-7","number":"+12025550143","status":"active","monthly_fee":2.5,"token":null,"key_count":1})",
            request("/"));
        for (const char *kept : {"\"n-7\"", "+12025550143", "active", "2.5", "null", "\"key_count\": 1"}) {
            QVERIFY2(shown.contains(QString::fromLatin1(kept)), qPrintable(shown));
        }
    }

    void longAnswersAreCut()
    {
        ScriptedChannel channel;
        const QByteArray list = "[" + QByteArray("\"+12025550143\",").repeated(50000) + "1]";
        channel.expect("GET", "/all", 200, list);
        channel.expect("GET", "/all", 200, list);
        ExchangeRecord record(channel);
        QVERIFY(tests::waitFor(record.send(request("/all"), {})));
        const qsizetype after = record.text().size();
        QVERIFY(after <= ExchangeRecord::MaximumText + 200);
        QVERIFY(record.text().contains(QStringLiteral("left out")));
        QCOMPARE(tests::waitFor(record.send(request("/all"), {}))->body, list);
        QCOMPARE(record.text().size(), after);
    }
};

QTEST_GUILESS_MAIN(ExchangeRecordTest)
#include "tst_exchangerecord.moc"
