// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/waitwithin.h"

#include <QObject>
#include <QSet>

#include <qt6keychain/keychain.h>

namespace numberdesk {

/// How a QtKeychain job ended.
struct KeychainJobAnswer
{
    QKeychain::Error code = QKeychain::OtherError;
    QString text;
    /// What was read.
    QByteArray bytes;
};

/// Runs QtKeychain jobs with a deadline.
///
/// The library runs the jobs of a process one after another, and deleting one that runs is a use after free inside it.
/// So at the deadline only our listening ends: the job is left to finish and delete itself, and until it does, new
/// calls are told TimedOut at once instead of queueing behind it.
class KeychainJobs : public QObject
{
    Q_OBJECT

public:
    explicit KeychainJobs(QString service, QObject *parent = nullptr);

    Task<Answered<KeychainJobAnswer>> read(QString key, QDeadlineTimer deadline, std::stop_token stop);
    Task<Answered<KeychainJobAnswer>> write(QString key, QByteArray bytes, QDeadlineTimer deadline,
                                            std::stop_token stop);
    Task<Answered<KeychainJobAnswer>> remove(QString key, QDeadlineTimer deadline, std::stop_token stop);

    /// Whether a job is past its deadline and has still not finished.
    [[nodiscard]] bool isHanging() const { return !m_overdue.isEmpty(); }

Q_SIGNALS:
    /// The last overdue job has finished after all (somebody unlocked the keychain, say): trying again makes sense.
    void answersAgain();

private:
    Task<Answered<KeychainJobAnswer>> run(QKeychain::Job *job, QDeadlineTimer deadline, std::stop_token stop);

    const QString m_service;
    /// Addresses of running jobs, for comparing only: each deletes itself.
    QSet<QKeychain::Job *> m_overdue;
};

} // namespace numberdesk
