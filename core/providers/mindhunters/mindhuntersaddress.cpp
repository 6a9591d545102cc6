// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/mindhunters/mindhuntersaddress.h"

#include "core/providers/mindhunters/texts.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>

namespace numberdesk::mindhunters {
namespace {

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// Without trailing slashes and the parts of the path that are always appended.
QString strippedPath(QString path)
{
    const auto chopSlashes = [&path] {
        while (path.endsWith(u'/')) {
            path.chop(1);
        }
    };
    chopSlashes();
    for (const QLatin1String ending : {QLatin1String("/v1"), QLatin1String("/api")}) {
        const bool isVersion = ending == QLatin1String("/v1");
        if (path.endsWith(isVersion ? QLatin1String("/api/v1") : ending, Qt::CaseInsensitive)) {
            path.chop(ending.size());
            chopSlashes();
        }
    }
    return path;
}

} // namespace

QStringList domains() { return {QStringLiteral("mindhunters.ai"), QStringLiteral("mihu.ai")}; }

Result<Workspace> workspaceFromText(const QString &text)
{
    QString host = text.trimmed().toLower();
    const qsizetype scheme = host.indexOf(QLatin1String("://"));
    if (scheme >= 0) {
        host.remove(0, scheme + 3);
    }
    static const QRegularExpression endOfHost(QStringLiteral("[/:?#]"));
    const qsizetype end = host.indexOf(endOfHost);
    if (end >= 0) {
        host.truncate(end);
    }
    Workspace workspace;
    workspace.subdomain = host.section(u'.', 0, 0);
    const QString rest = host.section(u'.', 1);
    if (domains().contains(rest)) {
        workspace.domain = rest;
    }
    static const QRegularExpression label(QStringLiteral("^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$"));
    if (workspace.subdomain.isEmpty()) {
        return failure(invalidInput(
            QStringLiteral("subdomain"),
            Texts::tr("Enter the subdomain of the workspace, the part of its address before the first point.")));
    }
    if (!label.match(workspace.subdomain).hasMatch()) {
        return failure(
            invalidInput(QStringLiteral("subdomain"),
                         Texts::tr("A subdomain has only letters a to z, digits and hyphens, at most 63 of them.")));
    }
    return workspace;
}

Result<QUrl> normalisedAddress(const QString &text)
{
    const auto refused = [](const QString &why) { return failure(invalidInput(QStringLiteral("address"), why)); };
    QString complete = text.trimmed();
    if (!complete.contains(QLatin1String("://"))) {
        complete.prepend(QLatin1String("https://"));
    }
    QUrl url(complete, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return refused(Texts::tr("The address can’t be read. Enter it like https://acme.mindhunters.ai."));
    }
    const bool isHttp = url.scheme() == QLatin1String("http");
    if (url.scheme() != QLatin1String("https") && !(isHttp && isLoopback(url.host()))) {
        return refused(Texts::tr("The address must begin with https://."));
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return refused(Texts::tr("The address must not hold a user name, a question mark or a number sign."));
    }
    url.setPath(strippedPath(url.path(QUrl::FullyEncoded)), QUrl::StrictMode);
    return url;
}

QUrl baseAddress(const QMap<QString, QString> &fields, const QUrl &address)
{
    QUrl base = address;
    if (base.isEmpty()) {
        base.setScheme(QStringLiteral("https"));
        base.setHost(QStringLiteral("%1.%2").arg(fields.value(QStringLiteral("subdomain")),
                                                 fields.value(QStringLiteral("domain"), domains().constFirst())));
    }
    base.setPath(strippedPath(base.path(QUrl::FullyEncoded)) + QStringLiteral("/api/v1"), QUrl::StrictMode);
    return base;
}

} // namespace numberdesk::mindhunters
