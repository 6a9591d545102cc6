// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/identitycall/identitycallanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace numberdesk::sandbox::identitycall {

Reply error(int status, const QString &text)
{
    return Reply::json(status, QJsonObject{{QStringLiteral("error"), text}});
}

Reply errors(int status, const QStringList &texts)
{
    return Reply::json(status, QJsonObject{{QStringLiteral("errors"), QJsonArray::fromStringList(texts)}});
}

Reply notFound() { return error(404, QStringLiteral("Resource not found")); }

Reply data(int status, const QJsonObject &object)
{
    return Reply::json(status, QJsonObject{{QStringLiteral("data"), object}});
}

std::optional<QJsonObject> jsonObject(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    return problem.error == QJsonParseError::NoError && document.isObject() ? std::optional(document.object())
                                                                            : std::nullopt;
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= 0 && number < 9e15 && std::floor(number) == number
               ? std::optional(static_cast<qint64>(number))
               : std::nullopt;
}

std::optional<qint64> idFromText(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[1-9][0-9]{0,14}$"));
    return digits.match(text).hasMatch() ? std::optional(text.toLongLong()) : std::nullopt;
}

} // namespace numberdesk::sandbox::identitycall
