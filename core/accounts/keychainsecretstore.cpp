// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/keychainsecretstore.h"

#include <utility>

namespace numberdesk {
namespace {

QString serviceName() { return QStringLiteral("numberdesk"); }

Error cancelled()
{
    Error error;
    error.kind = ErrorKind::Cancelled;
    return error;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString profile, std::unique_ptr<KeychainProbe> probe,
                                         std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_probe(std::move(probe))
    , m_deadline(deadline)
    , m_jobs(serviceName())
{
    connect(&m_jobs, &KeychainJobs::answersAgain, this, &KeychainSecretStore::answersAgain);
}

KeychainSecretStore::~KeychainSecretStore() = default;

QString KeychainSecretStore::key(const QString &entry) const
{
    return QStringLiteral("numberdesk/%1/%2").arg(m_profile, entry);
}

Task<Answered<KeychainJobAnswer>> KeychainSecretStore::run(Job job, QString name, QByteArray bytes,
                                                           QDeadlineTimer deadline, std::stop_token stop)
{
    switch (job) {
    case Job::Read:
        return m_jobs.read(name, deadline, stop);
    case Job::Write:
        return m_jobs.write(name, bytes, deadline, stop);
    case Job::Remove:
        return m_jobs.remove(name, deadline, stop);
    }
    Q_UNREACHABLE();
}

Task<Answered<KeychainJobAnswer>> KeychainSecretStore::perform(Job job, QString name, QByteArray bytes,
                                                               QDeadlineTimer deadline, std::stop_token stop)
{
    auto first = run(job, name, bytes, deadline, stop);
    Answered<KeychainJobAnswer> answer = co_await std::move(first);
    if (answer && answer->code == QKeychain::OtherError && m_probe->reconnect()) {
        auto second = run(job, name, bytes, deadline, stop);
        answer = co_await std::move(second);
    }
    co_return answer;
}

Task<Result<SecretAnswer>> KeychainSecretStore::read(QString entry, std::stop_token stop)
{
    const QDeadlineTimer deadline(m_deadline);
    const QString name = key(entry);
    auto reading = perform(Job::Read, name, {}, deadline, stop);
    const Answered<KeychainJobAnswer> got = co_await std::move(reading);
    if (!got) {
        co_return unanswered(got.error());
    }
    if (got->code == QKeychain::NoError) {
        SecretAnswer answer;
        answer.outcome = SecretOutcome::Found;
        answer.secret = Secret(got->bytes);
        co_return Result<SecretAnswer>(answer);
    }
    auto judging = judge(*got, name, deadline, stop);
    co_return co_await std::move(judging);
}

Task<Result<SecretAnswer>> KeychainSecretStore::store(QString entry, Secret secret, std::stop_token stop)
{
    const QDeadlineTimer deadline(m_deadline);
    const QString name = key(entry);
    auto writing = perform(Job::Write, name, secret.reveal(), deadline, stop);
    const Answered<KeychainJobAnswer> written = co_await std::move(writing);
    if (!written) {
        co_return unanswered(written.error());
    }
    if (written->code != QKeychain::NoError) {
        auto judging = judge(*written, name, deadline, stop);
        co_return co_await std::move(judging);
    }

    auto reading = perform(Job::Read, name, {}, deadline, stop);
    const Answered<KeychainJobAnswer> readBack = co_await std::move(reading);
    if (!readBack) {
        co_return unanswered(readBack.error());
    }
    auto asking = m_probe->ask(serviceName(), name, deadline, stop);
    const Answered<KeychainStatus> status = co_await std::move(asking);
    if (!status) {
        co_return unanswered(status.error());
    }
    if (readBack->code == QKeychain::NoError && readBack->bytes == secret.reveal()) {
        SecretAnswer answer;
        answer.outcome = SecretOutcome::Found;
        answer.secret = secret;
        answer.backend = status->backend;
        co_return Result<SecretAnswer>(answer);
    }
    if (status->state != KeychainStatus::State::Ready) {
        co_return Result<SecretAnswer>(answerFor(*status));
    }
    co_return Result<SecretAnswer>(
        failure(keychainFailed(readBack->text, tr("The keychain took the secret, but did not give the same one back. "
                                                  "Try again, or look for the entry %1 in your keychain program.")
                                                   .arg(name))));
}

Task<Result<SecretAnswer>> KeychainSecretStore::remove(QString entry, std::stop_token stop)
{
    const QDeadlineTimer deadline(m_deadline);
    const QString name = key(entry);
    auto removing = perform(Job::Remove, name, {}, deadline, stop);
    const Answered<KeychainJobAnswer> removed = co_await std::move(removing);
    if (!removed) {
        co_return unanswered(removed.error());
    }
    if (removed->code != QKeychain::NoError && removed->code != QKeychain::EntryNotFound) {
        auto judging = judge(*removed, name, deadline, stop);
        co_return co_await std::move(judging);
    }

    // A locked keychain says NoError and deletes nothing.
    auto reading = perform(Job::Read, name, {}, deadline, stop);
    const Answered<KeychainJobAnswer> readBack = co_await std::move(reading);
    if (!readBack) {
        co_return unanswered(readBack.error());
    }
    if (readBack->code == QKeychain::NoError) {
        co_return Result<SecretAnswer>(failure(keychainFailed(
            {}, tr("The keychain did not delete the entry %1. Delete it in your keychain program.").arg(name))));
    }
    auto judging = judge(*readBack, name, deadline, stop);
    co_return co_await std::move(judging);
}

Task<Result<SecretAnswer>> KeychainSecretStore::judge(KeychainJobAnswer answer, QString name, QDeadlineTimer deadline,
                                                      std::stop_token stop)
{
    if (answer.code == QKeychain::AccessDenied || answer.code == QKeychain::AccessDeniedByUser) {
        co_return Result<SecretAnswer>(answerFor({KeychainStatus::State::Locked, {}, answer.text}));
    }
    if (answer.code == QKeychain::EntryNotFound) {
        auto judging = judgeNotFound(name, deadline, stop);
        co_return co_await std::move(judging);
    }
    if (answer.code == QKeychain::NoBackendAvailable || answer.code == QKeychain::NotImplemented) {
        co_return Result<SecretAnswer>(answerFor({KeychainStatus::State::NoService, {}, answer.text}));
    }
    auto asking = m_probe->ask(serviceName(), name, deadline, stop);
    const Answered<KeychainStatus> status = co_await std::move(asking);
    if (!status) {
        co_return unanswered(status.error());
    }
    if (status->state == KeychainStatus::State::Ready) {
        co_return Result<SecretAnswer>(failure(keychainFailed(
            answer.text, tr("The keychain did not do what was asked. Try again, or restart your keychain program."))));
    }
    KeychainStatus explained = *status;
    if (explained.reason.isEmpty()) {
        explained.reason = answer.text;
    }
    co_return Result<SecretAnswer>(answerFor(explained));
}

Task<Result<SecretAnswer>> KeychainSecretStore::judgeNotFound(QString name, QDeadlineTimer deadline,
                                                              std::stop_token stop)
{
    auto asking = m_probe->ask(serviceName(), name, deadline, stop);
    const Answered<KeychainStatus> status = co_await std::move(asking);
    if (!status) {
        co_return unanswered(status.error());
    }
    if (status->state != KeychainStatus::State::Ready) {
        co_return Result<SecretAnswer>(answerFor(*status));
    }
    // It may have been unlocked between the first look and the question.
    auto reading = perform(Job::Read, name, {}, deadline, stop);
    const Answered<KeychainJobAnswer> again = co_await std::move(reading);
    if (!again) {
        co_return unanswered(again.error());
    }
    SecretAnswer answer;
    answer.backend = status->backend;
    if (again->code == QKeychain::NoError) {
        answer.outcome = SecretOutcome::Found;
        answer.secret = Secret(again->bytes);
        co_return Result<SecretAnswer>(answer);
    }
    if (again->code == QKeychain::EntryNotFound) {
        answer.outcome = SecretOutcome::Absent;
        co_return Result<SecretAnswer>(answer);
    }
    auto judging = judge(*again, name, deadline, stop);
    co_return co_await std::move(judging);
}

Result<SecretAnswer> KeychainSecretStore::unanswered(NoAnswer why) const
{
    if (why == NoAnswer::Cancelled) {
        return failure(cancelled());
    }
    return answerFor({KeychainStatus::State::NotAnswering, {}, {}});
}

SecretAnswer KeychainSecretStore::answerFor(const KeychainStatus &status) const
{
    SecretAnswer answer;
    answer.backend = status.backend;
    answer.outcome = SecretOutcome::NoKeychain;
    QString sentence;
    switch (status.state) {
    case KeychainStatus::State::Ready:
        Q_UNREACHABLE();
    case KeychainStatus::State::Locked:
        answer.outcome = SecretOutcome::LockedOrDenied;
        sentence = tr("The keychain is locked, or access to it was denied. Unlock it and try again.");
        break;
    case KeychainStatus::State::NoService:
        sentence =
            tr("There is no keychain in this session. Start one (for example GNOME Keyring, KWallet or KeePassXC) "
               "and try again, or continue for this session only.");
        break;
    case KeychainStatus::State::NoKeyring:
        sentence =
            tr("The keychain has no keyring to keep secrets in. Make one in your keychain program and try again, "
               "or continue for this session only.");
        break;
    case KeychainStatus::State::NotAnswering:
        sentence =
            tr("The keychain is not answering. Look whether it asks for a password, restart it and try again, or "
               "continue for this session only.");
        break;
    }
    answer.error = keychainFailed(status.reason, sentence);
    return answer;
}

} // namespace numberdesk
