// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httpclient.h"

#include "core/http/httpjob.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace numberdesk {
namespace {

/// The system's proxies, and none for this machine itself.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == u"localhost" || QHostAddress(host).isLoopback()) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return systemProxyForQuery(query);
    }
};

void configure(QNetworkAccessManager &manager)
{
    manager.setProxyFactory(new SystemProxies); // the manager owns it
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setAutoDeleteReplies(false);
}

} // namespace

HttpClient::HttpClient(HttpLog *log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    configure(m_readManager);
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
        configure(*manager);
    }
    job->start(*manager);
    return future;
}

} // namespace numberdesk
