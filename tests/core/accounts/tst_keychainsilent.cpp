// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/keychainsecretstore.h"
#include "tests/support/waitfor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using numberdesk::Answered;
using numberdesk::ErrorKind;
using numberdesk::KeychainSecretStore;
using numberdesk::KeychainStatus;
using numberdesk::NoAnswer;
using numberdesk::Result;
using numberdesk::Secret;
using numberdesk::SecretAnswer;
using numberdesk::SecretOutcome;
using numberdesk::systemKeychainProbe;
namespace tests = numberdesk::tests;

namespace {

/// Owns the Secret Service's name, takes every call and never answers one.
class SilentService final : public QDBusVirtualObject
{
public:
    SilentService()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("silent")))
    {
        m_isUp = m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath) &&
                 m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    ~SilentService() override
    {
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("silent"));
    }
    Q_DISABLE_COPY_MOVE(SilentService)

    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] int calls() const { return m_calls; }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override
    {
        ++m_calls;
        return true;
    }

private:
    QDBusConnection m_bus;
    bool m_isUp = false;
    int m_calls = 0;
};

constexpr std::chrono::milliseconds Deadline{400};

} // namespace

/// A service that takes calls and never answers.
class KeychainSilentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsEndAtTheDeadlineAndLaterOnesAtOnce();
    void probeEndsAtTheDeadline();
    void probeCanBeStopped();
};

void KeychainSilentTest::callsEndAtTheDeadlineAndLaterOnesAtOnce()
{
    auto service = std::make_unique<SilentService>();
    QVERIFY(service->isUp());
    KeychainSecretStore store(QStringLiteral("default"), systemKeychainProbe(), Deadline);
    QSignalSpy answersAgain(&store, &KeychainSecretStore::answersAgain);
    const QString entry = QStringLiteral("11111111-2222-4333-8444-555555555555/token");

    const auto checkNotAnswering = [](const Result<SecretAnswer> &result) {
        QVERIFY(result.has_value());
        QCOMPARE(result->outcome, SecretOutcome::NoKeychain);
        QCOMPARE(result->error->kind, ErrorKind::KeychainFailed);
        QVERIFY2(result->error->advice.contains(u"not answering"), qPrintable(result->error->advice));
    };
    QElapsedTimer clock;
    clock.start();
    checkNotAnswering(tests::waitFor(store.store(entry, Secret("idc_secret"), {})));
    QVERIFY(clock.elapsed() >= Deadline.count() - 50);
    QVERIFY(service->calls() > 0);

    // The library queues behind the job that hangs, so nothing more is given to it.
    const int calls = service->calls();
    clock.restart();
    checkNotAnswering(tests::waitFor(store.read(entry, {})));
    checkNotAnswering(tests::waitFor(store.store(entry, Secret("idc_secret"), {})));
    checkNotAnswering(tests::waitFor(store.remove(entry, {})));
    QVERIFY(clock.elapsed() < Deadline.count());
    QCOMPARE(service->calls(), calls);
    QCOMPARE(answersAgain.count(), 0);

    // The service goes away: the job that hung ends by itself, and the next call is asked again.
    service.reset();
    QVERIFY(answersAgain.count() == 1 || answersAgain.wait(5000));
    const Result<SecretAnswer> after = tests::waitFor(store.read(entry, {}));
    QVERIFY(after.has_value());
    QCOMPARE(after->outcome, SecretOutcome::NoKeychain);
    QVERIFY(after->error->advice.contains(u"no keychain"));
}

void KeychainSilentTest::probeEndsAtTheDeadline()
{
    const SilentService service;
    QVERIFY(service.isUp());
    const auto probe = systemKeychainProbe();
    const Answered<KeychainStatus> status =
        tests::waitFor(probe->ask(QStringLiteral("numberdesk"), QStringLiteral("key"), QDeadlineTimer(Deadline), {}));
    QVERIFY(status.has_value());
    QCOMPARE(status->state, KeychainStatus::State::NotAnswering);
}

void KeychainSilentTest::probeCanBeStopped()
{
    const SilentService service;
    QVERIFY(service.isUp());
    const auto probe = systemKeychainProbe();
    std::stop_source source;
    QElapsedTimer clock;
    clock.start();
    auto asking =
        probe->ask(QStringLiteral("numberdesk"), QStringLiteral("key"), QDeadlineTimer(10'000), source.get_token());
    QVERIFY(QTest::qWaitFor([&service] { return service.calls() > 0; }));
    source.request_stop();
    const Answered<KeychainStatus> status = tests::waitFor(std::move(asking));
    QVERIFY(!status.has_value());
    QCOMPARE(status.error(), NoAnswer::Cancelled);
    QVERIFY(clock.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(KeychainSilentTest)
#include "tst_keychainsilent.moc"
