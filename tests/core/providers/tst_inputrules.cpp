// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/inputrules.h"

#include <QTest>

using numberdesk::AccountInput;
using numberdesk::FieldSpec;
using numberdesk::Secret;

class InputRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsTrimmed_data();
    void tokenIsTrimmed();
    void tokenIsRefused_data();
    void tokenIsRefused();
    void refusedTokenIsNotRepeated();
    void addressIsTaken_data();
    void addressIsTaken();
    void addressIsRefused_data();
    void addressIsRefused();
    void loopback_data();
    void loopback();
    void fieldIsChecked_data();
    void fieldIsChecked();
    void everyWrongFieldIsNamed();
    void unknownFieldsAreDropped();
};

void InputRulesTest::tokenIsTrimmed_data()
{
    QTest::addColumn<QByteArray>("entered");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("as it is") << QByteArray("idc_abc") << QByteArray("idc_abc");
    QTest::newRow("line break at the end") << QByteArray("  idc_abc\r\n") << QByteArray("idc_abc");
    QTest::newRow("no-break space at the end") << QByteArray("idc_abc\xc2\xa0") << QByteArray("idc_abc");
    QTest::newRow("colon") << QByteArray("abcdefghijklmn:123456a1b1234b")
                           << QByteArray("abcdefghijklmn:123456a1b1234b");
    QTest::newRow("longest") << QByteArray(2048, 'x') << QByteArray(2048, 'x');
}

void InputRulesTest::tokenIsTrimmed()
{
    QFETCH(QByteArray, entered);
    QFETCH(QByteArray, token);
    const auto checked = numberdesk::checkToken(Secret(entered));
    QVERIFY(checked.has_value());
    QCOMPARE(checked->reveal(), token);
}

void InputRulesTest::tokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("entered");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \t\n");
    QTest::newRow("line break inside") << QByteArray("abc\ndef");
    QTest::newRow("header injection") << QByteArray("abc\r\nX-Evil: 1");
    QTest::newRow("NUL") << QByteArray("abc\0def", 7);
    QTest::newRow("delete") << QByteArray("abc\x7f");
    QTest::newRow("zero-width space") << QByteArray("abc\xe2\x80\x8b");
    QTest::newRow("not UTF-8") << QByteArray("abc\xff");
    QTest::newRow("too long") << QByteArray(2049, 'x');
}

void InputRulesTest::tokenIsRefused()
{
    QFETCH(QByteArray, entered);
    const auto checked = numberdesk::checkToken(Secret(entered));
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().kind, numberdesk::ErrorKind::InvalidInput);
    QCOMPARE(checked.error().fields.size(), 1);
    QCOMPARE(checked.error().fields.first().field, QStringLiteral("token"));
}

void InputRulesTest::refusedTokenIsNotRepeated()
{
    const auto checked = numberdesk::checkToken(Secret("very\nsecret"));
    QVERIFY(!checked.error().fields.first().text.contains(u"very"));
    QVERIFY(!checked.error().fields.first().text.contains(u"secret"));
}

void InputRulesTest::addressIsTaken_data()
{
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *entered, const char *address) {
        QTest::newRow(entered) << QString::fromLatin1(entered) << QString::fromLatin1(address);
    };
    row("", "");
    row("   ", "");
    row(" https://api.example.com/v1 ", "https://api.example.com/v1");
    row("https://api.example.com/v1///", "https://api.example.com/v1");
    row("HTTPS://API.Example.com", "https://api.example.com");
    row("https://api.example.com:8443/", "https://api.example.com:8443");
    row("http://127.0.0.1:8080/api", "http://127.0.0.1:8080/api");
    row("http://127.255.0.9", "http://127.255.0.9");
    row("http://[::1]:8080", "http://[::1]:8080");
    row("http://localhost:1234/a%20b", "http://localhost:1234/a%20b");
}

void InputRulesTest::addressIsTaken()
{
    QFETCH(QString, entered);
    QFETCH(QString, address);
    const auto checked = numberdesk::checkAddress(entered);
    QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().fields.first().text));
    QCOMPARE(checked->toString(QUrl::FullyEncoded), address);
}

void InputRulesTest::addressIsRefused_data()
{
    QTest::addColumn<QString>("entered");
    for (const char *entered : {"api.example.com",
                                "ftp://api.example.com",
                                "file:///etc/passwd",
                                "https://",
                                "https:///v1",
                                "https://a b/",
                                "http://api.example.com",
                                "http://127.0.0.1.example.com",
                                "http://localhost.example.com",
                                "http://10.0.0.1",
                                "http://[::2]",
                                "http://0.0.0.0",
                                "http://128.0.0.1",
                                "https://user@api.example.com",
                                "https://user:pass@api.example.com",
                                "https://@api.example.com",
                                "https://api.example.com/?a=1",
                                "https://api.example.com/#top",
                                "https://api.example.com?",
                                "https://api.example.com:0",
                                "https://api.example.com:99999",
                                "https://api.example.com/a\nb",
                                "javascript:alert(1)"}) {
        QTest::newRow(entered) << QString::fromLatin1(entered);
    }
    QTest::newRow("too long") << QStringLiteral("https://api.example.com/") + QString(1024, u'a');
}

void InputRulesTest::addressIsRefused()
{
    QFETCH(QString, entered);
    const auto checked = numberdesk::checkAddress(entered);
    QVERIFY2(!checked.has_value(), checked ? qPrintable(checked->toString()) : "");
    QCOMPARE(checked.error().kind, numberdesk::ErrorKind::InvalidInput);
    QCOMPARE(checked.error().fields.first().field, QStringLiteral("address"));
}

void InputRulesTest::loopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *host, bool expected) {
        QTest::newRow(host) << QString::fromLatin1(host) << expected;
    };
    row("localhost", true);
    row("LocalHost", true);
    row("127.0.0.1", true);
    row("127.9.9.9", true);
    row("::1", true);
    row("", false);
    row("126.255.255.255", false);
    row("::ffff:127.0.0.1", false);
    row("::1%eth0", false);
    row("localhost.", false);
    row("localhost.localdomain", false);
}

void InputRulesTest::loopback()
{
    QFETCH(QString, host);
    QFETCH(bool, expected);
    QCOMPARE(numberdesk::isLoopbackHost(host), expected);
}

void InputRulesTest::fieldIsChecked_data()
{
    QTest::addColumn<FieldSpec>("field");
    QTest::addColumn<QString>("entered");
    QTest::addColumn<QString>("value"); // null: refused

    FieldSpec text;
    text.key = QStringLiteral("key");
    text.label = QStringLiteral("Key");
    FieldSpec needed = text;
    needed.required = true;
    FieldSpec integer = text;
    integer.kind = FieldSpec::Kind::Integer;
    FieldSpec choice = text;
    choice.kind = FieldSpec::Kind::Choice;
    choice.choices = {{QStringLiteral("ai"), QStringLiteral("AI")}, {QStringLiteral("io"), QStringLiteral("IO")}};
    FieldSpec defaulted = choice;
    defaulted.defaultValue = QStringLiteral("ai");
    FieldSpec boolean = text;
    boolean.kind = FieldSpec::Kind::Boolean;
    const QString refused;

    QTest::newRow("text") << text << QStringLiteral(" a b ") << QStringLiteral("a b");
    QTest::newRow("empty text") << text << QStringLiteral(" ") << QStringLiteral("");
    QTest::newRow("needed") << needed << QStringLiteral(" ") << refused;
    QTest::newRow("control character") << text << QStringLiteral("a\tb") << refused;
    QTest::newRow("line separator") << text << QStringLiteral(u"a\u2028b") << refused;
    QTest::newRow("too long") << text << QString(257, u'a') << refused;
    QTest::newRow("integer") << integer << QStringLiteral("+042") << QStringLiteral("42");
    QTest::newRow("no integer") << integer << QStringLiteral("4.2") << refused;
    QTest::newRow("choice") << choice << QStringLiteral("io") << QStringLiteral("io");
    QTest::newRow("no choice") << choice << QStringLiteral("com") << refused;
    QTest::newRow("default") << defaulted << QString() << QStringLiteral("ai");
    QTest::newRow("boolean") << boolean << QStringLiteral("true") << QStringLiteral("true");
    QTest::newRow("no boolean") << boolean << QStringLiteral("yes") << refused;
}

void InputRulesTest::fieldIsChecked()
{
    QFETCH(FieldSpec, field);
    QFETCH(QString, entered);
    QFETCH(QString, value);
    const auto checked = numberdesk::checkField(field, entered);
    QCOMPARE(checked.has_value(), !value.isNull());
    if (checked) {
        QCOMPARE(*checked, value);
    } else {
        QCOMPARE(checked.error().fields.first().field, QStringLiteral("key"));
        QVERIFY(checked.error().fields.first().text.startsWith(u"Key"));
    }
}

void InputRulesTest::everyWrongFieldIsNamed()
{
    numberdesk::ProviderTraits traits;
    FieldSpec field;
    field.key = QStringLiteral("subdomain");
    field.required = true;
    traits.accountFields = {field};
    AccountInput input;
    input.address = QStringLiteral("http://example.com");

    const auto checked = numberdesk::checkAccountInput(traits, input);
    QVERIFY(!checked.has_value());
    QStringList names;
    for (const auto &message : checked.error().fields) {
        names << message.field;
    }
    QCOMPARE(names, QStringList({QStringLiteral("subdomain"), QStringLiteral("token"), QStringLiteral("address")}));
}

void InputRulesTest::unknownFieldsAreDropped()
{
    numberdesk::ProviderTraits traits;
    FieldSpec field;
    field.key = QStringLiteral("subdomain");
    traits.accountFields = {field};
    const AccountInput input{
        {{QStringLiteral("subdomain"), QStringLiteral(" acme ")}, {QStringLiteral("stray"), QStringLiteral("x")}},
        Secret(" abc "),
        QStringLiteral("https://api.example.com/")};
    const AccountInput expected{{{QStringLiteral("subdomain"), QStringLiteral("acme")}},
                                Secret("abc"),
                                QStringLiteral("https://api.example.com")};

    const auto checked = numberdesk::checkAccountInput(traits, input);
    QVERIFY(checked.has_value());
    QVERIFY(*checked == expected);
}

QTEST_APPLESS_MAIN(InputRulesTest)
#include "tst_inputrules.moc"
