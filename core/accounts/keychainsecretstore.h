// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/keychainjobs.h"
#include "core/accounts/keychainprobe.h"
#include "core/accounts/secretstore.h"

#include <chrono>
#include <memory>

namespace numberdesk {

/// Secrets in the operating system's keychain. An entry's key is "numberdesk/<profile>/<entry>", unique by itself
/// because Windows ignores the service name. Nothing is asked of the keychain before the first call.
///
/// Every call ends within the deadline. What QtKeychain answers is not believed as it stands: an entry that it did not
/// find is Absent only when the keychain says of itself that it is open (KeychainProbe); what was written is read back;
/// what was deleted is looked for. Measured behaviour of each situation: tests/core/accounts/tst_keychain.cpp.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DefaultDeadline{10'000};

    /// @param profile short name of the profile (Profile::keychainName()).
    KeychainSecretStore(QString profile, std::unique_ptr<KeychainProbe> probe,
                        std::chrono::milliseconds deadline = DefaultDeadline, QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    Task<Result<SecretAnswer>> read(QString entry, std::stop_token stop) override;
    Task<Result<SecretAnswer>> store(QString entry, Secret secret, std::stop_token stop) override;
    Task<Result<SecretAnswer>> remove(QString entry, std::stop_token stop) override;

    /// Applies to later calls. @unit milliseconds
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }
    /// Name of an entry in the keychain.
    [[nodiscard]] QString key(const QString &entry) const;

Q_SIGNALS:
    /// A keychain that had not answered in time does so now: trying again makes sense.
    void answersAgain();

private:
    enum class Job
    {
        Read,
        Write,
        Remove
    };

    Task<Answered<KeychainJobAnswer>> run(Job job, QString key, QByteArray bytes, QDeadlineTimer deadline,
                                          std::stop_token stop);
    /// Runs a job, and once more over a new connection when it failed for no reason that has a name.
    Task<Answered<KeychainJobAnswer>> perform(Job job, QString key, QByteArray bytes, QDeadlineTimer deadline,
                                              std::stop_token stop);
    /// Turns a job's failure into an outcome, asking the keychain about itself.
    Task<Result<SecretAnswer>> judge(KeychainJobAnswer answer, QString key, QDeadlineTimer deadline,
                                     std::stop_token stop);
    /// As judge(), for EntryNotFound: looks once more after the keychain said that it is open.
    Task<Result<SecretAnswer>> judgeNotFound(QString key, QDeadlineTimer deadline, std::stop_token stop);
    [[nodiscard]] Result<SecretAnswer> unanswered(NoAnswer why) const;
    [[nodiscard]] SecretAnswer answerFor(const KeychainStatus &status) const;

    const QString m_profile;
    std::unique_ptr<KeychainProbe> m_probe;
    std::chrono::milliseconds m_deadline;
    KeychainJobs m_jobs;
};

} // namespace numberdesk
