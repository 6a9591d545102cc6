// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/keychainsecretstore.h"
#include "tests/support/waitfor.h"

#include <QTest>

using numberdesk::ErrorKind;
using numberdesk::KeychainSecretStore;
using numberdesk::Result;
using numberdesk::Secret;
using numberdesk::SecretAnswer;
using numberdesk::SecretOutcome;
using numberdesk::systemKeychainProbe;
namespace tests = numberdesk::tests;

/// No bus, no service, or a service without a keyring, as KEYRING_SESSION says: nothing is ever Absent or Found,
/// because nobody looked.
class KeychainAbsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read() { check(tests::waitFor(m_store.read(m_entry, {}))); }
    void store() { check(tests::waitFor(m_store.store(m_entry, Secret("idc_secret"), {}))); }
    void remove() { check(tests::waitFor(m_store.remove(m_entry, {}))); }

private:
    void check(const Result<SecretAnswer> &result)
    {
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().advice + result.error().providerText));
        QCOMPARE(result->outcome, SecretOutcome::NoKeychain);
        QCOMPARE(result->error->kind, ErrorKind::KeychainFailed);
        const bool noKeyring = qEnvironmentVariable("KEYRING_SESSION") == u"no-keyring";
        QVERIFY2(result->error->advice.contains(noKeyring ? u"no keyring" : u"no keychain"),
                 qPrintable(result->error->advice));
        QCOMPARE(result->backend, noKeyring ? QStringLiteral("GNOME Keyring") : QString());
        QVERIFY(result->secret.isEmpty());
    }

    KeychainSecretStore m_store{QStringLiteral("default"), systemKeychainProbe()};
    const QString m_entry = QStringLiteral("11111111-2222-4333-8444-555555555555/token");
};

QTEST_GUILESS_MAIN(KeychainAbsentTest)
#include "tst_keychainabsent.moc"
