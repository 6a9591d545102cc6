// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/keychainjobs.h"

#include <utility>

namespace numberdesk {

KeychainJobs::KeychainJobs(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{}

Task<Answered<KeychainJobAnswer>> KeychainJobs::read(QString key, QDeadlineTimer deadline, std::stop_token stop)
{
    if (isHanging()) {
        co_return Answered<KeychainJobAnswer>(tl::unexpected(NoAnswer::TimedOut));
    }
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    auto running = run(job, deadline, stop);
    co_return co_await std::move(running);
}

Task<Answered<KeychainJobAnswer>> KeychainJobs::write(QString key, QByteArray bytes, QDeadlineTimer deadline,
                                                      std::stop_token stop)
{
    if (isHanging()) {
        co_return Answered<KeychainJobAnswer>(tl::unexpected(NoAnswer::TimedOut));
    }
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(bytes);
    auto running = run(job, deadline, stop);
    co_return co_await std::move(running);
}

Task<Answered<KeychainJobAnswer>> KeychainJobs::remove(QString key, QDeadlineTimer deadline, std::stop_token stop)
{
    if (isHanging()) {
        co_return Answered<KeychainJobAnswer>(tl::unexpected(NoAnswer::TimedOut));
    }
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    auto running = run(job, deadline, stop);
    co_return co_await std::move(running);
}

Task<Answered<KeychainJobAnswer>> KeychainJobs::run(QKeychain::Job *job, QDeadlineTimer deadline, std::stop_token stop)
{
    const auto promise = std::make_shared<QPromise<KeychainJobAnswer>>();
    promise->start();
    connect(job, &QKeychain::Job::finished, this, [this, promise](QKeychain::Job *finished) {
        KeychainJobAnswer answer;
        answer.code = finished->error();
        answer.text = finished->errorString();
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished)) {
            answer.bytes = reading->binaryData();
        }
        promise->addResult(answer);
        promise->finish();
        if (m_overdue.remove(finished) && m_overdue.isEmpty()) {
            Q_EMIT answersAgain();
        }
    });
    // The fallback writes plain text into a settings file.
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->start();

    QFuture<KeychainJobAnswer> future = promise->future();
    auto waiting = waitWithin(future, deadline, stop);
    Answered<KeychainJobAnswer> answer = co_await std::move(waiting);
    if (!answer && answer.error() == NoAnswer::TimedOut) {
        m_overdue.insert(job);
    }
    co_return answer;
}

} // namespace numberdesk
