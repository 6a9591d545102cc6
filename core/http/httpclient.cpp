// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpclient.h"

#include "core/http/httpjob.h"

#include <QNetworkProxyFactory>

namespace numberdesk {
namespace {

void configure(QNetworkAccessManager &manager, const ProxyChoice &proxy)
{
    manager.setProxyFactory(proxy.makeFactory().release()); // the manager owns it
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setAutoDeleteReplies(false);
}

} // namespace

HttpClient::HttpClient(HttpLog *log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    configure(m_readManager, m_proxy);
}

HttpClient::~HttpClient()
{
    // Jobs finish their futures with Cancelled while managers and log are still there.
    const QList<QObject *> jobs = std::exchange(m_jobs, {});
    for (QObject *job : jobs) {
        job->disconnect(this);
        delete job;
    }
}

void HttpClient::setProxy(const ProxyChoice &proxy)
{
    m_proxy = proxy;
    m_readManager.setProxyFactory(proxy.makeFactory().release());
}

QFuture<Result<HttpReply>> HttpClient::send(const HttpRequest &request, const std::stop_token &stop)
{
    auto *job = new HttpJob(request, QString::number(m_nextId++), m_log, stop);
    job->setParent(this);
    m_jobs.append(job);
    connect(job, &QObject::destroyed, this, [this](QObject *gone) { m_jobs.removeOne(gone); });
    QFuture<Result<HttpReply>> future = job->future();

    QNetworkAccessManager *manager = &m_readManager;
    if (request.effect == HttpRequest::Effect::Write) {
        // A manager of its own means a connection of its own: no kept-alive connection that the server has just given
        // up turns a purchase into an unknown. (clearConnectionCache() would end the reads that are under way.)
        manager = new QNetworkAccessManager(job);
        configure(*manager, m_proxy);
    }
    job->start(*manager);
    return future;
}

} // namespace numberdesk
