// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/sealedtext.h"
#include "core/compliance/vault/vaultkey.h"

#include <QTest>

using numberdesk::EnteredCode;
using numberdesk::ErrorKind;
using numberdesk::HashCost;
using numberdesk::LockedKey;
using numberdesk::openText;
using numberdesk::sealText;
using numberdesk::Secret;
using numberdesk::VaultKey;

namespace {

/// As somebody types it.
EnteredCode typed(const char *text)
{
    QString entered = QString::fromUtf8(text);
    return EnteredCode::take(entered);
}

const EnteredCode Passphrase = typed("four quiet green numbers");

} // namespace

class VaultKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysDiffer()
    {
        const Secret one = VaultKey::generate()->toSecret();
        QVERIFY(one != VaultKey::generate()->toSecret());
        QCOMPARE(one.reveal().size(), 44);
    }

    void aKeyComesBackFromTheKeychain()
    {
        const Secret kept = VaultKey::generate()->toSecret();
        QCOMPARE(VaultKey::fromSecret(kept)->toSecret(), kept);
    }

    void whatIsNoKeyIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too short") << QByteArray("AAAA");
        QTest::newRow("too long") << QByteArray(64, 'A');
        QTest::newRow("no base64") << QByteArray(44, '*');
    }

    void whatIsNoKeyIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!VaultKey::fromSecret(Secret(text)));
    }

    void aPassphraseOpensTheKey()
    {
        const auto key = VaultKey::generate();
        const auto locked = LockedKey::lock(*key, Passphrase, HashCost::least());
        QVERIFY(locked);
        const auto stored = LockedKey::fromJson(locked->toJson());
        QVERIFY(stored);
        QCOMPARE(stored->unlock(Passphrase)->toSecret(), key->toSecret());
        const auto wrong = stored->unlock(typed("four quiet green number"));
        QCOMPARE(wrong.error().kind, ErrorKind::ApprovalRequired);
    }

    void aShortPassphraseIsRefused()
    {
        const auto locked = LockedKey::lock(*VaultKey::generate(), typed("short"), HashCost::least());
        QCOMPARE(locked.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(locked.error().fields.constFirst().field, QStringLiteral("passphrase"));
    }

    void aChangedFileIsNoLockedKey_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another format") << QStringLiteral("format") << QJsonValue(2);
        QTest::newRow("another algorithm") << QStringLiteral("algorithm") << QJsonValue(QStringLiteral("md5"));
        QTest::newRow("short salt") << QStringLiteral("salt") << QJsonValue(QStringLiteral("AAAA"));
        QTest::newRow("short nonce") << QStringLiteral("nonce") << QJsonValue(QStringLiteral("AAAA"));
        QTest::newRow("nothing sealed") << QStringLiteral("sealed") << QJsonValue();
        QTest::newRow("all memory") << QStringLiteral("memory") << QJsonValue(1e15);
        QTest::newRow("for ever") << QStringLiteral("operations") << QJsonValue(1e12);
        QTest::newRow("for free") << QStringLiteral("operations") << QJsonValue(0);
    }

    void aChangedFileIsNoLockedKey()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject json = LockedKey::lock(*VaultKey::generate(), Passphrase, HashCost::least())->toJson();
        QVERIFY(LockedKey::fromJson(json));
        json.insert(member, value);
        QVERIFY(!LockedKey::fromJson(json));
    }

    void aTextOpensWithItsKeyAndContextOnly()
    {
        const auto key = VaultKey::generate();
        QByteArray sealed = sealText("Ada", *key, "one");
        QVERIFY(!sealed.contains("Ada"));
        QCOMPARE(openText(sealed, *key, "one"), QByteArray("Ada"));
        QVERIFY(!openText(sealed, *key, "two"));
        QVERIFY(!openText(sealed, *VaultKey::generate(), "one"));
        QVERIFY(!openText(sealed.chopped(1), *key, "one"));
        QVERIFY(!openText({}, *key, "one"));
        for (char &byte : sealed) {
            byte = static_cast<char>(byte ^ 1);
            QVERIFY(!openText(sealed, *key, "one"));
            byte = static_cast<char>(byte ^ 1);
        }
        QVERIFY(sealText("Ada", *key, "one") != sealed);
    }
};

QTEST_GUILESS_MAIN(VaultKeyTest)
#include "tst_vaultkey.moc"
