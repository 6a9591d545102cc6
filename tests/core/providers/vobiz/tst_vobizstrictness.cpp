// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/stock.h"
#include "tests/core/providers/vobiz/vobizdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using Qt::StringLiterals::operator""_s;

namespace numberdesk::tests {

/// What the sample carrier refuses, and that it always answers the same.
class VobizStrictnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWrongCaseIsRefusedAsDocumented()
    {
        Desk desk;
        QCOMPARE(desk.raw("GET", Account + "/numbers").status, 200);
        QCOMPARE(desk.raw("GET", LowerAccount + "/numbers").status, 404);
        desk.choose(u"path-case"_s, u"lower"_s);
        QCOMPARE(desk.raw("GET", Account + "/numbers").status, 401);
        QCOMPARE(desk.raw("GET", LowerAccount + "/numbers").status, 200);
        const OwnedNumber leaving = *desk.firstWith(NumberStatus::Kind::PendingRelease);
        const QByteArray path = "/numbers/%2B" + leaving.number.identity().toLatin1();
        desk.choose(u"path-case"_s, u"both"_s);
        QCOMPARE(desk.raw("GET", Account + path + "/health").status, 404);
        QCOMPARE(desk.raw("POST", Account + path + "/cancel-release").status, 404);
        QCOMPARE(desk.raw("POST", LowerAccount + path + "/cancel-release").status, 200);
    }

    void everySwitchIsKnown()
    {
        Desk desk;
        QSet<QString> keys;
        const QList<sandbox::Switch> switches = desk.contract->switches();
        for (const sandbox::Switch &entry : switches) {
            QVERIFY(entry.choices.size() >= 2);
            QVERIFY(!entry.label.isEmpty());
            QVERIFY(!keys.contains(entry.key));
            keys.insert(entry.key);
            QCOMPARE(desk.contract->setting(entry.key), entry.choices.constFirst());
        }
    }

    void wrongRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *method, const QByteArray &path, const char *query,
                            const char *body, int status) {
            QTest::newRow(name) << QByteArray(method) << path << QByteArray(query) << QByteArray(body) << status;
        };
        const QByteArray buy = Account + "/numbers/purchase-from-inventory";
        row("removed paging", "GET", Account + "/numbers", "limit=5&offset=0", "", 400);
        row("sub-accounts flag", "GET", Account + "/numbers", "include_subaccounts=true", "", 400);
        row("page zero", "GET", Account + "/numbers", "page=0", "", 400);
        row("large page", "GET", Account + "/inventory/numbers", "per_page=101", "", 400);
        row("page twice", "GET", Account + "/numbers", "page=1&page=2", "", 400);
        row("country name", "GET", Account + "/inventory/numbers", "country=India", "", 400);
        row("search with plus", "GET", Account + "/inventory/numbers", "search=%2B91", "", 400);
        row("filter by type", "GET", Account + "/inventory/numbers", "type=mobile", "", 400);
        row("plus as it is", "DELETE", Account + "/numbers/+918065550123", "", "", 404);
        row("plus encoded twice", "DELETE", Account + "/numbers/%252B918065550123", "", "", 404);
        row("no plus", "DELETE", Account + "/numbers/918065550123", "", "", 404);
        row("unknown number", "DELETE", Account + "/numbers/%2B12025550199", "", "", 404);
        row("get one", "GET", Account + "/numbers/%2B918065550123", "", "", 404);
        row("no body", "POST", buy, "", "", 400);
        row("no JSON", "POST", buy, "", "e164=1", 400);
        row("array", "POST", buy, "", "[]", 400);
        row("number as number", "POST", buy, "", R"({"e164":918065550123})", 400);
        row("unknown member", "POST", buy, "", R"({"e164":"+12025550199","label":"x"})", 400);
        row("never stocked", "POST", buy, "", R"({"e164":"+12025550199"})", 404);
        row("wrong method", "PUT", buy, "", "{}", 405);
        row("query on purchase", "POST", buy, "confirm=1", R"({"e164":"+12025550199"})", 400);
        row("currency in words", "GET", Account + "/balance/rupees", "", "", 400);
        row("no wallet", "GET", Account + "/balance/JPY", "", "", 404);
        row("many transactions", "GET", Account + "/transactions", "limit=500", "", 400);
        row("another account", "GET", "/api/v1/Account/MA_5RB9HD1V/numbers", "", "", 401);
        row("obsolete path", "GET", "/api/v1/Account/MA_7QK2ZP4L/Number/", "", "", 404);
        row("catalog", "GET", Account + "/numbers/catalog", "", "", 404);
        row("no base", "GET", "/Account/MA_7QK2ZP4L/numbers", "", "", 404);
        row("root", "GET", "/", "", "", 404);
    }

    void wrongRequestsAreRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, body);
        Desk desk;
        const Decimal before = desk.available(u"INR"_s);
        const sandbox::Reply reply = desk.raw(method, path, body, query);
        QTEST(reply.status, "status");
        QVERIFY(QJsonDocument::fromJson(reply.body).isObject());
        QCOMPARE(desk.available(u"INR"_s), before);
    }

    void credentialsAreChecked()
    {
        Desk desk;
        const HttpHeader id{"x-auth-id", "MA_7QK2ZP4L"};
        const HttpHeader token{"x-auth-token", desk.contract->token()};
        const HttpHeader accept{"Accept", "application/json"};
        const auto status = [&desk](const QList<HttpHeader> &headers) {
            return desk.raw("GET", Account + "/numbers", {}, {}, headers).status;
        };
        QCOMPARE(status({id, token, accept}), 200);
        QCOMPARE(status({id, accept}), 401);
        QCOMPARE(status({token, accept}), 401);
        QCOMPARE(status({id, {"X-Auth-Token", "other"}, accept}), 401);
        QCOMPARE(status({id, token}), 400);
        QCOMPARE(status({id, token, accept, {"Authorization", "Bearer x"}}), 400);
    }

    void excludedPrefixesAreLeftOut()
    {
        Desk desk;
        const auto total = [&desk](const QByteArray &query) {
            const QByteArray body = desk.raw("GET", Account + "/inventory/numbers", {}, query).body;
            return QJsonDocument::fromJson(body).object().value(u"total"_s).toInt();
        };
        const int mobiles = total("country=IN&search=9198765");
        QVERIFY(mobiles > 0);
        QCOMPARE(total("country=IN&exclude=9198765,9118"), total("country=IN") - mobiles - sandbox::StockSize);
    }

    void theSameRequestsGiveTheSameAnswers()
    {
        const auto life = [] {
            Desk desk;
            QByteArray said;
            const AvailableNumber offer = desk.offers(u"GB"_s).at(3);
            desk.buy(offer);
            said += desk.raw("GET", Account + "/numbers", {}, "per_page=100").body;
            said += desk.raw("GET", Account + "/transactions").body;
            said += desk.raw("GET", Account + "/inventory/numbers", {}, "per_page=100").body;
            return said;
        };
        QCOMPARE(life(), life());
    }

    void transactionsAreRecorded()
    {
        Desk desk;
        const AvailableNumber offer = desk.offers(u"IN"_s).constFirst();
        desk.buy(offer);
        const QJsonObject page =
            QJsonDocument::fromJson(desk.raw("GET", Account + "/transactions", {}, "limit=1").body).object();
        const QJsonObject newest = page.value(u"transactions"_s).toArray().at(0).toObject();
        QCOMPARE(newest.value(u"type"_s).toString(), u"debit"_s);
        QCOMPARE(newest.value(u"reference_type"_s).toString(), u"did_rental"_s);
        QCOMPARE(newest.value(u"reference"_s).toString(), offer.number.e164());
        QCOMPARE(newest.value(u"created_at"_s).toString(), u"2026-10-02T10:00:00Z"_s);
        QCOMPARE(page.value(u"total_pages"_s).toInt(), page.value(u"total"_s).toInt());
        QVERIFY(page.value(u"total"_s).toInt() > 6);
    }
};

} // namespace numberdesk::tests

QTEST_GUILESS_MAIN(numberdesk::tests::VobizStrictnessTest)
#include "tst_vobizstrictness.moc"
