// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/redactor.h"

#include <QRegularExpression>

#include <array>

namespace numberdesk {
namespace {

constexpr std::array CredentialHeaders{"authorization", "x-auth-token", "x-api-key", "api_key", "proxy-authorization"};

bool soundsLikeCredential(const QByteArray &name)
{
    static const QRegularExpression words(QStringLiteral("token|secret|passw|key|auth|signature"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(QString::fromLatin1(name)).hasMatch();
}

const QString &blot()
{
    static const QString text = QStringLiteral("[hidden]");
    return text;
}

} // namespace

QString withoutSecrets(QString text, const HttpRequest &request)
{
    for (const HttpHeader &header : request.headers) {
        const bool credential = std::any_of(CredentialHeaders.begin(), CredentialHeaders.end(), [&](const char *name) {
            return header.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!credential) {
            continue;
        }
        const QByteArray value = header.value.startsWith("Bearer ") ? header.value.mid(7) : header.value;
        if (!value.isEmpty()) {
            text.replace(QString::fromUtf8(value), blot());
            text.replace(QString::fromLatin1(value.toPercentEncoding()), blot());
        }
    }
    return text;
}

QString describeForLog(const HttpRequest &request)
{
    QString query;
    const QList<QByteArray> items = request.url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray &item : items) {
        if (item.isEmpty()) {
            continue;
        }
        const QByteArray name = item.left(item.indexOf('='));
        query += query.isEmpty() ? u'?' : u'&';
        query += soundsLikeCredential(name) ? QString::fromLatin1(name) + u'=' + blot() : QString::fromLatin1(item);
    }
    const QString address = request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                                .toString(QUrl::FullyEncoded);
    return withoutSecrets(QString::fromLatin1(request.method) + u' ' + address + query, request);
}

} // namespace numberdesk
