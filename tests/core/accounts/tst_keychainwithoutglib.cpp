// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/keychainsecretstore.h"
#include "tests/support/waitfor.h"

#include <QTest>

using numberdesk::KeychainSecretStore;
using numberdesk::Result;
using numberdesk::Secret;
using numberdesk::SecretAnswer;
using numberdesk::SecretOutcome;
using numberdesk::systemKeychainProbe;
namespace tests = numberdesk::tests;

/// Without GLib's event loop (QT_NO_GLIB=1) the library's jobs never finish, although the keyring is open.
class KeychainWithoutGlibTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallEnds_data();
    void everyCallEnds();
};

void KeychainWithoutGlibTest::everyCallEnds_data()
{
    QTest::addColumn<int>("operation");
    QTest::newRow("read") << 0;
    QTest::newRow("store") << 1;
    QTest::newRow("remove") << 2;
}

void KeychainWithoutGlibTest::everyCallEnds()
{
    QFETCH(int, operation);
    // Destroyed while its job runs: the job is left alone.
    KeychainSecretStore store(QStringLiteral("default"), systemKeychainProbe(), std::chrono::milliseconds(300));
    const QString entry = QStringLiteral("11111111-2222-4333-8444-555555555555/token");
    const Result<SecretAnswer> answer = operation == 0   ? tests::waitFor(store.read(entry, {}))
                                        : operation == 1 ? tests::waitFor(store.store(entry, Secret("idc_secret"), {}))
                                                         : tests::waitFor(store.remove(entry, {}));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->outcome, SecretOutcome::NoKeychain);
    QVERIFY(answer->error->advice.contains(u"not answering"));
}

QTEST_GUILESS_MAIN(KeychainWithoutGlibTest)
#include "tst_keychainwithoutglib.moc"
