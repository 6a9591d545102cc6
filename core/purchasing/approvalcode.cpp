// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/approvalcode.h"

#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace numberdesk {
namespace {

using Done = Result<std::monostate>;

QString asked() { return QStringLiteral("approval.asked"); }
QString given() { return QStringLiteral("approval.given"); }

Error approvalError(ErrorKind kind, const QString &advice)
{
    Error error;
    error.kind = kind;
    error.advice = advice;
    return error;
}

Error programEnds() { return approvalError(ErrorKind::Cancelled, {}); }

QString wrongSentence(std::chrono::seconds pause)
{
    return pause.count() == 0 ? ApprovalCode::tr("The code is wrong.")
                              : ApprovalCode::tr("The code is wrong. The next attempt can be made in %n second(s).",
                                                 nullptr, static_cast<int>(pause.count()));
}

std::chrono::seconds pauseAfter(qsizetype wrongAttempts)
{
    std::chrono::seconds pause =
        wrongAttempts < ApprovalCode::FreeAttempts ? std::chrono::seconds(0) : ApprovalCode::FirstPause;
    for (qsizetype more = ApprovalCode::FreeAttempts; more < wrongAttempts && pause < ApprovalCode::LongestPause;
         ++more) {
        pause *= 2;
    }
    return std::min(pause, ApprovalCode::LongestPause);
}

} // namespace

ApprovalCode::ApprovalCode(SecretStore &keychain, Journal &journal, SpendingLimits &limits, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_journal(journal)
    , m_limits(limits)
{}

ApprovalCode::~ApprovalCode() = default;

QString ApprovalCode::entry() { return QStringLiteral("approval-code"); }

Result<std::chrono::seconds> ApprovalCode::pause() const
{
    using std::chrono::seconds;
    const Result<QList<JournalEntry>> lines = m_journal.entriesOfKinds({asked(), given()});
    if (!lines) {
        return failure(lines.error());
    }
    qsizetype wrong = 0;
    QDateTime last;
    for (const JournalEntry &line : *lines) {
        wrong = line.kind == given() ? 0 : wrong + 1;
        last = line.at;
    }
    const seconds whole = pauseAfter(wrong);
    if (whole.count() == 0) {
        return seconds(0);
    }
    const seconds passed(last.secsTo(m_journal.now()));
    const seconds byJournal = std::clamp(whole - passed, seconds(0), whole);
    const auto thisRun = std::chrono::ceil<seconds>(std::chrono::milliseconds(m_notBefore.remainingTime()));
    return std::max(byJournal, thisRun);
}

std::optional<Error> ApprovalCode::whyNotYet() const
{
    if (m_isBusy) {
        return approvalError(ErrorKind::Conflict, tr("A code is being checked. Wait until that is done."));
    }
    const Result<std::chrono::seconds> left = pause();
    if (!left) {
        return left.error();
    }
    if (left->count() == 0) {
        return std::nullopt;
    }
    Error error = approvalError(ErrorKind::ApprovalRequired,
                                tr("The code was wrong several times. The next attempt can be made in %n second(s).",
                                   nullptr, static_cast<int>(left->count())));
    error.retryAfter = *left;
    return error;
}

Result<JournalEntry> ApprovalCode::note(const QString &kind)
{
    JournalEntry line;
    line.kind = kind;
    return m_journal.append(line);
}

Task<Result<ApprovalCode::Kept>> ApprovalCode::readHash(std::stop_token stop)
{
    Result<SecretAnswer> answer = co_await m_keychain.read(entry(), stop);
    if (!answer) {
        co_return Result<Kept>(failure(answer.error()));
    }
    Kept kept;
    switch (answer->outcome) {
    case SecretOutcome::Found:
        kept.hash = answer->secret.reveal();
        break;
    case SecretOutcome::Absent:
        kept.isLost = true;
        break;
    case SecretOutcome::LockedOrDenied:
    case SecretOutcome::NoKeychain:
        co_return Result<Kept>(failure(answer->error.value_or(keychainFailed({}, {}))));
    }
    co_return Result<Kept>(kept);
}

Task<Result<ApprovalPassPointer>> ApprovalCode::attempt(EnteredCode code, QByteArray hash)
{
    using Checked = Result<ApprovalPassPointer>;
    const QPointer<ApprovalCode> self(this);
    if (const auto noted = note(asked()); !noted) {
        co_return Checked(failure(noted.error()));
    }
    auto comparing = QtConcurrent::run([code, hash] { return matchesHash(code, hash); });
    const bool isRight = co_await comparing;
    if (!self) {
        co_return Checked(failure(programEnds()));
    }
    if (!isRight) {
        const Result<JournalEntry> noted = note(QStringLiteral("approval.refused"));
        const Result<std::chrono::seconds> wait = pause();
        if (!noted || !wait) {
            co_return Checked(failure(noted ? wait.error() : noted.error()));
        }
        m_notBefore = QDeadlineTimer(*wait);
        Error wrong = approvalError(ErrorKind::ApprovalRequired, wrongSentence(*wait));
        if (wait->count() > 0) {
            wrong.retryAfter = *wait;
        }
        co_return Checked(failure(wrong));
    }
    if (const auto noted = note(given()); !noted) {
        co_return Checked(failure(noted.error()));
    }
    co_return Checked(ApprovalPassPointer(new ApprovalPass));
}

Task<Result<ApprovalPassPointer>> ApprovalCode::check(EnteredCode code, std::stop_token stop)
{
    using Checked = Result<ApprovalPassPointer>;
    const QPointer<ApprovalCode> self(this);
    if (const std::optional<Error> obstacle = whyNotYet()) {
        co_return Checked(failure(*obstacle));
    }
    m_isBusy = true;
    Result<Kept> kept = co_await readHash(stop);
    if (!self) {
        co_return Checked(failure(programEnds()));
    }
    if (!kept || kept->isLost) {
        m_isBusy = false;
        const Error gone =
            kept ? approvalError(ErrorKind::NotFound,
                                 tr("The code of the second person is no longer in the keychain, so nothing can be "
                                    "approved. Set a new one in the settings under Spending limits."))
                 : kept.error();
        co_return Checked(failure(gone));
    }
    Checked checked = co_await attempt(code, kept->hash);
    if (self) {
        m_isBusy = false;
    }
    co_return checked;
}

Task<Result<ApprovalCode::Kept>> ApprovalCode::permitChange(EnteredCode old, std::stop_token stop)
{
    using Permitted = Result<Kept>;
    const QPointer<ApprovalCode> self(this);
    Permitted kept = co_await readHash(stop);
    if (!self) {
        co_return Permitted(failure(programEnds()));
    }
    if (!kept || kept->isLost) {
        co_return kept;
    }
    Result<ApprovalPassPointer> pass = co_await attempt(old, kept->hash);
    if (!pass) {
        co_return Permitted(failure(pass.error()));
    }
    co_return kept;
}

Task<Result<std::monostate>> ApprovalCode::set(EnteredCode code, EnteredCode old, std::stop_token stop)
{
    const QPointer<ApprovalCode> self(this);
    const Result<SpendingRules> present = m_limits.rules();
    if (!present) {
        co_return Done(failure(present.error()));
    }
    if (const auto checked = code.check(); !checked) {
        co_return Done(failure(checked.error()));
    }
    if (const std::optional<Error> obstacle = whyNotYet()) {
        co_return Done(failure(*obstacle));
    }
    m_isBusy = true;
    Kept before;
    if (present->hasCode) {
        Result<Kept> permitted = co_await permitChange(old, stop);
        if (!self || !permitted) {
            if (self) {
                m_isBusy = false;
            }
            co_return Done(failure(permitted ? programEnds() : permitted.error()));
        }
        before = *permitted;
    }
    auto hashing = QtConcurrent::run([code, price = cost] { return hashCode(code, price); });
    const Result<QByteArray> hash = co_await hashing;
    if (!self || !hash) {
        if (self) {
            m_isBusy = false;
        }
        co_return Done(failure(hash ? programEnds() : hash.error()));
    }
    Result<SecretAnswer> stored = co_await m_keychain.store(entry(), Secret(*hash), stop);
    if (!self) {
        co_return Done(failure(programEnds()));
    }
    m_isBusy = false;
    if (!stored || stored->outcome != SecretOutcome::Found) {
        co_return Done(failure(stored ? stored->error.value_or(keychainFailed({}, {})) : stored.error()));
    }
    Result<SpendingRules> rules = m_limits.rules();
    if (!rules) {
        co_return Done(failure(rules.error()));
    }
    rules->hasCode = true;
    const QString kind = present->hasCode ? QStringLiteral("limits.code-changed") : QStringLiteral("limits.code-set");
    const auto by = before.isLost      ? SpendingLimits::By::LostCode
                    : present->hasCode ? SpendingLimits::By::SecondPerson
                                       : SpendingLimits::By::Person;
    const Result<void> kept = m_limits.keep(*rules, kind, by);
    if (kept) {
        co_return Done(std::monostate());
    }
    // Without its line in the journal the new code must not be in force.
    if (!before.hash.isEmpty()) {
        Result<SecretAnswer> restored = co_await m_keychain.store(entry(), Secret(before.hash), {});
        static_cast<void>(restored); // the error that follows is what must be known first
    }
    co_return Done(failure(kept.error()));
}

Task<Result<std::monostate>> ApprovalCode::remove(EnteredCode old, std::stop_token stop)
{
    const QPointer<ApprovalCode> self(this);
    Result<SpendingRules> rules = m_limits.rules();
    if (!rules) {
        co_return Done(failure(rules.error()));
    }
    if (!rules->hasCode) {
        co_return Done(std::monostate());
    }
    if (const std::optional<Error> obstacle = whyNotYet()) {
        co_return Done(failure(*obstacle));
    }
    m_isBusy = true;
    Result<Kept> permitted = co_await permitChange(old, stop);
    if (!self) {
        co_return Done(failure(programEnds()));
    }
    m_isBusy = false;
    if (!permitted) {
        co_return Done(failure(permitted.error()));
    }
    rules = m_limits.rules();
    if (!rules) {
        co_return Done(failure(rules.error()));
    }
    rules->hasCode = false;
    rules->approval = {};
    const Result<void> kept =
        m_limits.keep(*rules, QStringLiteral("limits.code-removed"),
                      permitted->isLost ? SpendingLimits::By::LostCode : SpendingLimits::By::SecondPerson);
    if (!kept) {
        co_return Done(failure(kept.error()));
    }
    Result<SecretAnswer> removed = co_await m_keychain.remove(entry(), stop);
    if (!removed) {
        co_return Done(failure(removed.error()));
    }
    co_return removed->outcome == SecretOutcome::Absent
        ? Done(std::monostate())
        : Done(failure(removed->error.value_or(keychainFailed({}, {}))));
}

} // namespace numberdesk
