// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"
#include "core/purchasing/approvalcode.h"
#include "tests/core/purchasing/purchasedesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using numberdesk::ApprovalCode;
using numberdesk::ApprovalPassPointer;
using numberdesk::ApprovalRule;
using numberdesk::Decimal;
using numberdesk::EnteredCode;
using numberdesk::Error;
using numberdesk::ErrorKind;
using numberdesk::JournalEntry;
using numberdesk::LimitPeriod;
using numberdesk::PlannedPurchase;
using numberdesk::PurchaseOutcome;
using numberdesk::Result;
using numberdesk::Secret;
using numberdesk::SecretAnswer;
using numberdesk::SecretOutcome;
using numberdesk::SpendingLimit;
using numberdesk::SpendingRules;
using numberdesk::Task;
using numberdesk::tests::Account;
using numberdesk::tests::availableNumber;
using numberdesk::tests::Desk;
using numberdesk::tests::error;
using numberdesk::tests::listOf;
using numberdesk::tests::Number;
using numberdesk::tests::outcome;
using numberdesk::tests::ownedNumber;
using Asked = ApprovalRule::Asked;

namespace {

const QString Right = QStringLiteral("correct horse");
const QString Wrong = QStringLiteral("battery staple");

EnteredCode typed(const QString &text)
{
    QString copy = text;
    return EnteredCode::take(copy);
}

/// A keychain in memory that can be locked.
class Keychain : public numberdesk::SecretStore
{
public:
    Task<Result<SecretAnswer>> read(QString entry, std::stop_token stop) override
    {
        return isLocked ? locked() : m_store.read(entry, stop);
    }
    Task<Result<SecretAnswer>> store(QString entry, Secret secret, std::stop_token stop) override
    {
        return isLocked ? locked() : m_store.store(entry, secret, stop);
    }
    Task<Result<SecretAnswer>> remove(QString entry, std::stop_token stop) override
    {
        return isLocked ? locked() : m_store.remove(entry, stop);
    }

    QByteArray kept()
    {
        const auto answer = numberdesk::tests::waitFor(m_store.read(ApprovalCode::entry(), {}));
        return answer->secret.reveal();
    }

    bool isLocked = false;

private:
    static Task<Result<SecretAnswer>> locked()
    {
        SecretAnswer answer;
        answer.outcome = SecretOutcome::LockedOrDenied;
        answer.error = numberdesk::keychainFailed({}, QStringLiteral("Unlock it."));
        co_return Result<SecretAnswer>(answer);
    }

    numberdesk::SessionSecretStore m_store;
};

} // namespace

class ApprovalCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_unique<Keychain>();
        open();
    }

    void cleanup()
    {
        m_code.reset();
        m_desk.reset();
    }

    void theKeychainHasASaltedArgon2idHashAndNothingElseHasTheCode()
    {
        m_code->cost = numberdesk::HashCost::ordinary();
        QVERIFY(set(Right));
        const QByteArray first = m_keychain->kept();
        QVERIFY2(first.startsWith("$argon2id$v=19$m=262144,t=3,"), first.constData());
        QVERIFY(set(Wrong, Right));
        QVERIFY(set(Right, Wrong));
        QVERIFY(m_keychain->kept() != first);
        QVERIFY(numberdesk::tests::waitFor(m_code->check(typed(Right), {}), 30s));
        const QList<JournalEntry> lines = *m_desk->journal->newest(100);
        for (const JournalEntry &line : lines) {
            const QByteArray content = QJsonDocument(line.content).toJson();
            QVERIFY(!content.contains("horse") && !content.contains("argon2"));
        }
    }

    void takenTextIsGone()
    {
        QString text = Right + QStringLiteral("!");
        const EnteredCode code = EnteredCode::take(text);
        QVERIFY(text.isEmpty());
        QCOMPARE(code.size(), std::size_t(14));
    }

    void theSameCodeInAnotherUnicodeFormIsTheSame()
    {
        QVERIFY(set(QStringLiteral("caf\u00e9 au lait")));
        QVERIFY(numberdesk::tests::waitFor(m_code->check(typed(QStringLiteral("cafe\u0301 au lait")), {})));
        QVERIFY(!numberdesk::tests::waitFor(m_code->check(typed(QStringLiteral("cafe au lait")), {})));
    }

    void aCodeThatIsTooSimpleIsRefused()
    {
        const QStringList simple{QString(), QStringLiteral("1234567"), QStringLiteral("aaaaaaaaaaaa"),
                                 QStringLiteral("\u00e9\u00e8\u00ea\u00eb\u00e9\u00e8\u00ea"),
                                 QString(129, u'x') + u'y'};
        for (const QString &code : simple) {
            const auto refused = set(code);
            QVERIFY2(!refused, qPrintable(code));
            QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        }
        QVERIFY(!m_desk->limits->rules()->hasCode);
        QVERIFY(m_desk->journal->newest(10)->isEmpty());
    }

    void wrongCodesArePausedForLongerAndLonger()
    {
        QVERIFY(set(Right));
        for (int free = 0; free < 2; ++free) {
            const Error wrong = checkWrong();
            QCOMPARE(wrong.kind, ErrorKind::ApprovalRequired);
            QVERIFY(!wrong.retryAfter);
        }
        QCOMPARE(checkWrong().retryAfter, std::optional(30s));
        // Not even the right one, and the journal has no attempt of it.
        const qsizetype before = m_desk->journal->newest(100)->size();
        const auto refused = numberdesk::tests::waitFor(m_code->check(typed(Right), {}));
        QCOMPARE(refused.error().kind, ErrorKind::ApprovalRequired);
        QVERIFY(refused.error().retryAfter);
        QCOMPARE(m_desk->journal->newest(100)->size(), before);

        // A restart forgets nothing.
        m_clock = m_clock.addSecs(29);
        open();
        QCOMPARE(*m_code->pause(), 1s);
        m_clock = m_clock.addSecs(1);
        QCOMPARE(checkWrong().retryAfter, std::optional(60s));
        m_clock = m_clock.addSecs(60);
        open();
        QCOMPARE(checkWrong().retryAfter, std::optional(120s));
        // A clock that is set back makes the pause no longer than it was.
        m_clock = m_clock.addDays(-3);
        open();
        QCOMPARE(*m_code->pause(), 120s);
        m_clock = m_clock.addDays(4);
        QVERIFY(numberdesk::tests::waitFor(m_code->check(typed(Right), {})));
        QCOMPARE(*m_code->pause(), 0s);
        QVERIFY(!checkWrong().retryAfter);
    }

    /// In the run that saw the wrong code, a clock that is set forward does not end the pause.
    void aClockSetForwardEndsNoPause()
    {
        QVERIFY(set(Right));
        for (int attempt = 0; attempt < 3; ++attempt) {
            checkWrong();
        }
        m_clock = m_clock.addDays(1);
        QVERIFY(*m_code->pause() > 25s);
    }

    void everyAttemptIsAJournalLineBeforeTheHashIsLookedAt()
    {
        QVERIFY(set(Right));
        checkWrong();
        QVERIFY(numberdesk::tests::waitFor(m_code->check(typed(Right), {})));
        QCOMPARE(kinds(), QStringList({QStringLiteral("limits.code-set"), QStringLiteral("approval.asked"),
                                       QStringLiteral("approval.refused"), QStringLiteral("approval.asked"),
                                       QStringLiteral("approval.given")}));
    }

    void oneAttemptAtATime()
    {
        // So dear that the first attempt is certainly under way when the second comes.
        m_code->cost = numberdesk::HashCost::ordinary();
        QVERIFY(set(Right));
        auto first = m_code->check(typed(Wrong), {});
        auto second = m_code->check(typed(Right), {});
        QCOMPARE(numberdesk::tests::waitFor(std::move(second)).error().kind, ErrorKind::Conflict);
        QCOMPARE(numberdesk::tests::waitFor(std::move(first)).error().kind, ErrorKind::ApprovalRequired);
    }

    void anotherCodeNeedsTheOldOne()
    {
        QVERIFY(set(Right));
        const QByteArray hash = m_keychain->kept();
        QCOMPARE(set(Wrong).error().kind, ErrorKind::ApprovalRequired);
        QCOMPARE(set(Wrong, Wrong).error().kind, ErrorKind::ApprovalRequired);
        QCOMPARE(m_keychain->kept(), hash);
        QVERIFY(set(Wrong, Right));
        QVERIFY(numberdesk::tests::waitFor(m_code->check(typed(Wrong), {})));
    }

    void removingNeedsTheCodeAndTakesTheRuleAway()
    {
        QVERIFY(set(Right));
        askFor(Asked::Always);
        QCOMPARE(numberdesk::tests::waitFor(m_code->remove(typed(Wrong), {})).error().kind,
                 ErrorKind::ApprovalRequired);
        QVERIFY(m_desk->limits->rules()->hasCode);
        QVERIFY(numberdesk::tests::waitFor(m_code->remove(typed(Right), {})));
        QVERIFY(*m_desk->limits->rules() == SpendingRules());
        QVERIFY(m_keychain->kept().isEmpty());
        QVERIFY(numberdesk::tests::waitFor(m_code->remove(EnteredCode(), {})));
    }

    void anEntryThatVanishedOpensNothing()
    {
        QVERIFY(set(Right));
        askFor(Asked::Always);
        QVERIFY(numberdesk::tests::waitFor(m_keychain->remove(ApprovalCode::entry(), {})));
        QCOMPARE(numberdesk::tests::waitFor(m_code->check(typed(Right), {})).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_desk->buy().error().kind, ErrorKind::ApprovalRequired);
        // The way out is a line in the journal.
        QVERIFY(set(Wrong));
        const JournalEntry line = m_desk->journal->newest(1)->constFirst();
        QCOMPARE(line.kind, QStringLiteral("limits.code-changed"));
        QCOMPARE(line.content.value(QStringLiteral("by")).toString(), QStringLiteral("lost-code"));
        QVERIFY(numberdesk::tests::waitFor(m_code->check(typed(Wrong), {})));
    }

    void aLockedKeychainIsNotALostCode()
    {
        QVERIFY(set(Right));
        m_keychain->isLocked = true;
        QCOMPARE(numberdesk::tests::waitFor(m_code->check(typed(Right), {})).error().kind, ErrorKind::KeychainFailed);
        QCOMPARE(set(Wrong).error().kind, ErrorKind::KeychainFailed);
        QCOMPARE(numberdesk::tests::waitFor(m_code->remove(EnteredCode(), {})).error().kind, ErrorKind::KeychainFailed);
        m_keychain->isLocked = false;
        QVERIFY(numberdesk::tests::waitFor(m_code->check(typed(Right), {})));
    }

    void withoutAKeychainThereIsNoCode()
    {
        m_keychain->isLocked = true;
        QCOMPARE(set(Right).error().kind, ErrorKind::KeychainFailed);
        QVERIFY(!m_desk->limits->rules()->hasCode);
    }

    void looseningNeedsTheCode()
    {
        SpendingLimit limit;
        limit.currency = QStringLiteral("EUR");
        limit.amount = Decimal(5);
        SpendingRules rules;
        rules.limits = {limit};
        QVERIFY(m_desk->limits->change(rules));
        QVERIFY(set(Right));
        rules.limits[0].amount = Decimal(6);
        QCOMPARE(m_desk->limits->change(rules).error().kind, ErrorKind::ApprovalRequired);
        QCOMPARE(m_desk->limits->rules()->limits.constFirst().amount, Decimal(5));
        const auto pass = numberdesk::tests::waitFor(m_code->check(typed(Right), {}));
        QVERIFY(m_desk->limits->change(rules, *pass));
        const JournalEntry line = m_desk->journal->newest(1)->constFirst();
        QCOMPARE(line.kind, QStringLiteral("limits.loosened"));
        QCOMPARE(line.content.value(QStringLiteral("by")).toString(), QStringLiteral("second-person"));
        rules.limits[0].amount = Decimal(1);
        QVERIFY(m_desk->limits->change(rules));
    }

    void aPurchaseNeedsTheApprovalOfExactlyThisNumberAndPrice()
    {
        QVERIFY(set(Right));
        askFor(Asked::Always);
        QCOMPARE(m_desk->buy().error().kind, ErrorKind::ApprovalRequired);
        QCOMPARE(m_desk->purchasesSent(), 0);
        const ApprovalPassPointer pass = *numberdesk::tests::waitFor(m_code->check(typed(Right), {}));
        PlannedPurchase other{Account, availableNumber(QStringLiteral("+12025550199"))};
        PlannedPurchase dearer{Account, availableNumber(Number)};
        dearer.number.monthlyFee->amount = Decimal(3);
        QVERIFY(m_desk->limits->approve({other, dearer}, pass));
        QCOMPARE(m_desk->buy().error().kind, ErrorKind::ApprovalRequired);
        QCOMPARE(m_desk->limits->approve({other}, {}).error().kind, ErrorKind::ApprovalRequired);

        QVERIFY(m_desk->limits->approve({{Account, availableNumber(Number)}}, pass));
        m_desk->provider.standingList = listOf({});
        m_desk->provider.buy(outcome(PurchaseOutcome::State::Refused, error(ErrorKind::NumberTaken)));
        const auto intent = m_desk->buy();
        QVERIFY(intent && intent->isApproved);
        // Once.
        QCOMPARE(m_desk->buy().error().kind, ErrorKind::ApprovalRequired);
        QCOMPARE(m_desk->purchasesSent(), 1);
    }

    void theCodeIsAskedForAboveAnAmount()
    {
        QVERIFY(set(Right));
        askFor(Asked::Above, {{QStringLiteral("EUR"), Decimal(5)}});
        PlannedPurchase number{Account, availableNumber(Number)};
        QVERIFY(!*m_desk->limits->needsApproval({number}));
        QVERIFY(!*m_desk->limits->needsApproval({number, number}));
        QVERIFY(*m_desk->limits->needsApproval({number, number, number}));
        number.number.monthlyFee->currency = QStringLiteral("USD");
        QVERIFY(*m_desk->limits->needsApproval({number}));
        number.number.monthlyFee.reset();
        QVERIFY(*m_desk->limits->needsApproval({number}));
    }

private:
    /// The journal, opened as after a restart.
    void open()
    {
        m_code.reset();
        m_desk.reset();
        m_desk = std::make_unique<Desk>(m_folder->filePath(QStringLiteral("journal.sqlite")));
        m_desk->journal->now = [this] { return m_clock; };
        m_code = std::make_unique<ApprovalCode>(*m_keychain, *m_desk->journal, *m_desk->limits);
        m_code->cost = numberdesk::HashCost::least();
    }

    Result<std::monostate> set(const QString &code, const QString &old = {})
    {
        return numberdesk::tests::waitFor(m_code->set(typed(code), typed(old), {}), 30s);
    }

    Error checkWrong()
    {
        const auto checked = numberdesk::tests::waitFor(m_code->check(typed(Wrong), {}));
        return checked ? Error() : checked.error();
    }

    void askFor(Asked asked, const QMap<QString, Decimal> &above = {})
    {
        SpendingRules rules = *m_desk->limits->rules();
        rules.approval = {asked, above};
        QVERIFY(m_desk->limits->change(rules));
    }

    QStringList kinds() const
    {
        QStringList all;
        const QList<JournalEntry> lines = *m_desk->journal->newest(100);
        for (const JournalEntry &line : lines) {
            all.prepend(line.kind);
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ApprovalCode> m_code;
    QDateTime m_clock = QDateTime::fromString(QStringLiteral("2026-11-21T10:00:00Z"), Qt::ISODate);
};

QTEST_GUILESS_MAIN(ApprovalCodeTest)
#include "tst_approvalcode.moc"
