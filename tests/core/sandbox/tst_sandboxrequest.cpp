// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxcontract.h"

#include <QTest>

using Qt::StringLiterals::operator""_s;

using numberdesk::sandbox::Contract;
using numberdesk::sandbox::Reply;
using numberdesk::sandbox::Request;
using numberdesk::sandbox::Switch;

namespace {

/// A contract with one switch of its own.
class OneSwitchContract : public Contract
{
public:
    [[nodiscard]] QString id() const override { return u"one"_s; }
    [[nodiscard]] QByteArray token() const override { return "t"; }
    [[nodiscard]] QString basePath() const override { return {}; }
    [[nodiscard]] QList<Switch> ownSwitches() const override
    {
        return {{u"form"_s, u"Form"_s, {u"short"_s, u"long"_s}}};
    }
    Reply answer(const Request &) override { return Reply::empty(204); }
};

} // namespace

class SandboxRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesEachSegmentOnce()
    {
        Request request;
        request.path = "/api/v1/numbers/%2B390795550142/a%2Fb/%252B";
        QCOMPARE(request.segments(),
                 (QStringList{u"api"_s, u"v1"_s, u"numbers"_s, u"+390795550142"_s, u"a/b"_s, u"%2B"_s}));
    }

    void readsAPlusInAQueryAsABlank()
    {
        Request request;
        request.query = "plain=+39079&encoded=%2B39079&empty=&flag&twice=1&twice=2";
        QCOMPARE(request.queryValue(u"plain"), u" 39079"_s);
        QCOMPARE(request.queryValue(u"encoded"), u"+39079"_s);
        QCOMPARE(request.queryValue(u"empty"), QString());
        QVERIFY(request.hasQueryItem(u"empty"));
        QCOMPARE(request.queryValue(u"flag"), QString());
        QVERIFY(request.hasQueryItem(u"flag"));
        QCOMPARE(request.queryValue(u"twice"), u"1"_s);
        QVERIFY(!request.hasQueryItem(u"other"));
    }

    void anEmptyQueryHasNoItem()
    {
        QVERIFY(!Request().hasQueryItem(u""));
        QVERIFY(!Request().hasQueryItem(u"page"));
    }

    void findsHeadersInAnyCase()
    {
        Request request;
        request.headers = {{"content-type", "application/json"}};
        QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
        QVERIFY(request.header("Accept").isEmpty());
    }

    void switchesTakeOnlyTheirChoices()
    {
        OneSwitchContract contract;
        QCOMPARE(contract.setting(u"form"_s), u"short"_s);
        QCOMPARE(contract.setting(u"purchase"_s), u"works"_s);
        QVERIFY(contract.set(u"form"_s, u"long"_s));
        QCOMPARE(contract.setting(u"form"_s), u"long"_s);
        QVERIFY(!contract.set(u"form"_s, u"medium"_s));
        QVERIFY(!contract.set(u"colour"_s, u"red"_s));
        QCOMPARE(contract.setting(u"form"_s), u"long"_s);
        QCOMPARE(contract.switches().size(), 4);
    }
};

QTEST_GUILESS_MAIN(SandboxRequestTest)
#include "tst_sandboxrequest.moc"
