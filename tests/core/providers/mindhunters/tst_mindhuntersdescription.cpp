// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/mindhunters/mindhuntersaddress.h"
#include "core/providers/mindhunters/mindhuntersdescription.h"

#include <QTest>

using numberdesk::AccountInput;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::FieldSpec;
using numberdesk::FilterSupport;
using numberdesk::mindHuntersDescription;
using numberdesk::Operation;
using numberdesk::ProviderTraits;
using numberdesk::Result;
using numberdesk::SearchFilter;
using numberdesk::Secret;
using Qt::StringLiterals::operator""_s;

namespace mindhunters = numberdesk::mindhunters;

namespace {

AccountInput entered(const QString &subdomain, const QString &domain = {}, const QString &address = {},
                     const QByteArray &token = "token")
{
    return {{{u"subdomain"_s, subdomain}, {u"domain"_s, domain}}, Secret(token), address};
}

Result<AccountInput> check(const AccountInput &input) { return mindHuntersDescription().check(input); }

} // namespace

class MindHuntersDescriptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAPastedAddressDownToItsFirstLabel_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("subdomain");
        QTest::addColumn<QString>("domain");
        QTest::newRow("label") << u"acme"_s << u"acme"_s << u"mindhunters.ai"_s;
        QTest::newRow("blanks and capitals") << u"  ACME \n"_s << u"acme"_s << u"mindhunters.ai"_s;
        QTest::newRow("host") << u"acme.mindhunters.ai"_s << u"acme"_s << u"mindhunters.ai"_s;
        QTest::newRow("host of the other domain") << u"acme.mihu.ai"_s << u"acme"_s << u"mihu.ai"_s;
        QTest::newRow("address") << u"https://Acme-2.mihu.ai/dashboard?tab=1#x"_s << u"acme-2"_s << u"mihu.ai"_s;
        QTest::newRow("address with port") << u"https://acme.mindhunters.ai:443"_s << u"acme"_s << u"mindhunters.ai"_s;
        QTest::newRow("foreign domain") << u"acme.example.com"_s << u"acme"_s << u"mindhunters.ai"_s;
    }

    void cutsAPastedAddressDownToItsFirstLabel()
    {
        QFETCH(QString, typed);
        QFETCH(QString, subdomain);
        QFETCH(QString, domain);
        const auto checked = check(entered(typed));
        QVERIFY(checked);
        QCOMPARE(checked->fields.value(u"subdomain"_s), subdomain);
        QCOMPARE(checked->fields.value(u"domain"_s), domain);
        QCOMPARE(checked->address, QString());
    }

    void keepsTheChosenDomain()
    {
        QCOMPARE(check(entered(u"acme"_s, u"mihu.ai"_s))->fields.value(u"domain"_s), u"mihu.ai"_s);
    }

    void refusesWithTheFieldsKey_data()
    {
        QTest::addColumn<QString>("subdomain");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("field");
        const QByteArray token("token");
        const QString none;
        QTest::newRow("no subdomain") << none << none << none << token << u"subdomain"_s;
        QTest::newRow("underscore") << u"a_b"_s << none << none << token << u"subdomain"_s;
        QTest::newRow("hyphen first") << u"-acme"_s << none << none << token << u"subdomain"_s;
        QTest::newRow("blank inside") << u"ac me"_s << none << none << token << u"subdomain"_s;
        QTest::newRow("64 letters") << QString(64, u'a') << none << none << token << u"subdomain"_s;
        QTest::newRow("user name") << u"acme@evil.example"_s << none << none << token << u"subdomain"_s;
        QTest::newRow("unknown domain") << u"acme"_s << u"evil.example"_s << none << token << u"domain"_s;
        QTest::newRow("http") << u"acme"_s << none << u"http://acme.mihu.ai"_s << token << u"address"_s;
        QTest::newRow("http that looks local")
            << u"acme"_s << none << u"http://127.0.0.1.example.com"_s << token << u"address"_s;
        QTest::newRow("ftp") << u"acme"_s << none << u"ftp://acme.mihu.ai"_s << token << u"address"_s;
        QTest::newRow("no host") << u"acme"_s << none << u"https:///api"_s << token << u"address"_s;
        QTest::newRow("query") << u"acme"_s << none << u"https://acme.mihu.ai/?a=1"_s << token << u"address"_s;
        QTest::newRow("password") << u"acme"_s << none << u"https://u:p@acme.mihu.ai"_s << token << u"address"_s;
        QTest::newRow("empty token") << u"acme"_s << none << none << QByteArray(" \n") << u"token"_s;
        QTest::newRow("line break in token") << u"acme"_s << none << none << QByteArray("to\r\nken") << u"token"_s;
        QTest::newRow("NUL in token") << u"acme"_s << none << none << QByteArray("to\0ken", 6) << u"token"_s;
        QTest::newRow("letter that no header can hold") << u"acme"_s << none << none << QByteArray("tök") << u"token"_s;
    }

    void refusesWithTheFieldsKey()
    {
        QFETCH(QString, subdomain);
        QFETCH(QString, domain);
        QFETCH(QString, address);
        QFETCH(QByteArray, token);
        QFETCH(QString, field);
        const auto checked = check(entered(subdomain, domain, address, token));
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(checked.error().fields.size(), 1);
        QCOMPARE(checked.error().fields.constFirst().field, field);
        QVERIFY(!checked.error().fields.constFirst().text.isEmpty());
    }

    void tellsAllProblemsAtOnce()
    {
        const auto checked = check(entered(u"a_b"_s, u"x"_s, u"http://x.example"_s, ""));
        QVERIFY(!checked);
        QCOMPARE(checked.error().fields.size(), 4);
    }

    void trimsTheToken() { QCOMPARE(check(entered(u"acme"_s, {}, {}, " abc\n"))->token, Secret("abc")); }

    void normalisesAnAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("base");
        const QString acme = u"https://acme.mihu.ai"_s;
        const QString base = u"https://acme.mihu.ai/api/v1"_s;
        QTest::newRow("plain") << acme << acme << base;
        QTest::newRow("slash") << acme + u"/"_s << acme << base;
        QTest::newRow("api") << acme + u"/api/"_s << acme << base;
        QTest::newRow("api and version") << u" https://acme.mihu.ai/api/v1// "_s << acme << base;
        QTest::newRow("no scheme") << u"acme.mihu.ai"_s << acme << base;
        QTest::newRow("other path") << acme + u"/gate/api"_s << acme + u"/gate"_s << acme + u"/gate/api/v1"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s
                                  << u"http://127.0.0.1:8080/api/v1"_s;
        QTest::newRow("loopback, IPv6") << u"http://[::1]:80/"_s << u"http://[::1]:80"_s << u"http://[::1]:80/api/v1"_s;
        QTest::newRow("localhost") << u"http://localhost/api/v1"_s << u"http://localhost"_s
                                   << u"http://localhost/api/v1"_s;
    }

    void normalisesAnAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QFETCH(QString, base);
        const auto checked = check(entered({}, {}, typed));
        QVERIFY(checked);
        QCOMPARE(checked->address, address);
        QVERIFY(!checked->fields.contains(u"subdomain"_s));
        QCOMPARE(mindhunters::baseAddress(checked->fields, QUrl(checked->address)).toString(), base);
    }

    void buildsTheBaseFromTheWorkspace()
    {
        const auto checked = check(entered(u"acme"_s, u"mihu.ai"_s));
        QCOMPARE(mindhunters::baseAddress(checked->fields, {}).toString(), u"https://acme.mihu.ai/api/v1"_s);
    }

    void saysWhatItOffers()
    {
        const ProviderTraits traits = mindHuntersDescription().traits();
        QCOMPARE(traits.id, u"mindhunters"_s);
        QCOMPARE(traits.notOffered.value(Operation::ChangeLabel), u"MindHunters numbers have no editable label."_s);
        QCOMPARE(traits.notOffered.value(Operation::UnlinkAgent), u"Detach the agent in the MindHunters dashboard."_s);
        QCOMPARE(traits.notOffered.value(Operation::Balance), u"MindHunters does not report a balance."_s);
        QVERIFY(!traits.offers(Operation::CancelRelease));
        QCOMPARE(traits.notOffered.size(), 4);
        QCOMPARE(traits.support(SearchFilter::Type), FilterSupport::ByProvider);
        QCOMPARE(traits.support(SearchFilter::Pattern), FilterSupport::Here);
        QCOMPARE(traits.numberSettings.size(), 8);
        QStringList keys;
        for (const FieldSpec &field : traits.accountFields) {
            keys.append(field.key);
            QVERIFY(!field.label.isEmpty());
        }
        QCOMPARE(keys, (QStringList{u"subdomain"_s, u"domain"_s}));
        QCOMPARE(traits.accountFields.at(1).choices.size(), 2);
    }
};

QTEST_GUILESS_MAIN(MindHuntersDescriptionTest)
#include "tst_mindhuntersdescription.moc"
