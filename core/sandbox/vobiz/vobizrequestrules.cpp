// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/vobiz/vobizrequestrules.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace numberdesk::sandbox::vobiz {

Reply flatError(int status, const QString &error, const QString &message)
{
    return Reply::json(status, QJsonObject{{QStringLiteral("error"), error}, {QStringLiteral("message"), message}});
}

Reply notFound(const QString &message) { return flatError(404, QStringLiteral("not found"), message); }

Reply conflict(const QString &message) { return flatError(409, QStringLiteral("conflict"), message); }

bool isDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Reply badRequest(const QString &message)
{
    return Reply::json(
        400, QJsonObject{{QStringLiteral("status"), QStringLiteral("error")}, {QStringLiteral("message"), message}});
}

std::optional<Reply> checkQuery(const Request &request, const QStringList &allowed)
{
    QSet<QString> seen;
    const QList<QByteArray> items = request.query.isEmpty() ? QList<QByteArray>() : request.query.split('&');
    for (const QByteArray &item : items) {
        const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(item.left(item.indexOf('='))));
        if (!allowed.contains(name)) {
            return badRequest(QStringLiteral("unknown query parameter '%1'").arg(name));
        }
        if (seen.contains(name)) {
            return badRequest(QStringLiteral("query parameter '%1' given twice").arg(name));
        }
        seen.insert(name);
    }
    return std::nullopt;
}

std::optional<qint64> queryNumber(const Request &request, QStringView name, qint64 standard, qint64 lowest,
                                  qint64 highest)
{
    if (!request.hasQueryItem(name)) {
        return standard;
    }
    bool readable = false;
    const qint64 value = request.queryValue(name).toLongLong(&readable);
    return readable && value >= lowest && value <= highest ? std::optional(value) : std::nullopt;
}

std::optional<Reply> checkNoBody(const Request &request)
{
    return request.body.isEmpty() ? std::nullopt
                                  : std::optional(badRequest(QStringLiteral("this request has no body")));
}

ReadBody readBody(const Request &request, const QStringList &required, const QStringList &optional)
{
    if (!request.header("Content-Type").startsWith("application/json")) {
        return {{}, badRequest(QStringLiteral("Content-Type must be application/json"))};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return {{}, badRequest(QStringLiteral("invalid request body"))};
    }
    const QJsonObject object = document.object();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (!required.contains(member.key()) && !optional.contains(member.key())) {
            return {{}, badRequest(QStringLiteral("unknown field '%1'").arg(member.key()))};
        }
        if (!member.value().isString()) {
            return {{}, badRequest(QStringLiteral("field '%1' must be a string").arg(member.key()))};
        }
    }
    for (const QString &name : required) {
        if (object.value(name).toString().isEmpty()) {
            return {{}, badRequest(QStringLiteral("field '%1' is required").arg(name))};
        }
    }
    return {object, std::nullopt};
}

} // namespace numberdesk::sandbox::vobiz
