// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/mindhunters/mindhuntersreplies.h"

#include "core/sandbox/mindhunters/multipartform.h"

#include <QJsonDocument>
#include <QMap>

namespace numberdesk::sandbox::mindhunters {

Reply success(int status, const QJsonObject &data, const QString &message)
{
    QJsonObject envelope{{QStringLiteral("success"), true}, {QStringLiteral("data"), data}};
    if (!message.isEmpty()) {
        envelope.insert(QStringLiteral("message"), message);
    }
    return Reply::json(status, envelope);
}

Reply confirmation(const QString &message)
{
    return Reply::json(200, QJsonObject{{QStringLiteral("success"), true}, {QStringLiteral("message"), message}});
}

Reply refusal(int status, const QString &code, const QString &message, const QString &details)
{
    const QJsonObject error{{QStringLiteral("code"), code},
                            {QStringLiteral("details"), details.isEmpty() ? message : details}};
    return Reply::json(status, QJsonObject{{QStringLiteral("success"), false},
                                           {QStringLiteral("message"), message},
                                           {QStringLiteral("error"), error}});
}

Reply invalidFields(const QString &code, const QMap<QString, QString> &fields)
{
    QJsonObject errors;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        errors.insert(field.key(), QJsonArray{field.value()});
    }
    const QJsonObject error{{QStringLiteral("code"), code},
                            {QStringLiteral("details"), fields.first()},
                            {QStringLiteral("field"), fields.firstKey()}};
    return Reply::json(422, QJsonObject{{QStringLiteral("success"), false},
                                        {QStringLiteral("message"), QStringLiteral("The given data was invalid")},
                                        {QStringLiteral("error"), error},
                                        {QStringLiteral("errors"), errors}});
}

Reply notFound(const QString &what)
{
    return refusal(404, QStringLiteral("NOT_FOUND"), QStringLiteral("%1 was not found").arg(what));
}

Reply methodNotAllowed()
{
    return refusal(405, QStringLiteral("METHOD_NOT_ALLOWED"), QStringLiteral("The method is not allowed here"));
}

std::optional<PageRequest> pageOf(const Request &request)
{
    PageRequest wanted;
    const auto read = [&request](QStringView name, int highest, int &value) {
        if (!request.hasQueryItem(name)) {
            return true;
        }
        bool isNumber = false;
        value = request.queryValue(name).toInt(&isNumber);
        return isNumber && value >= 1 && value <= highest;
    };
    const bool readable = read(u"page", 1'000'000, wanted.page) && read(u"per_page", 200, wanted.perPage);
    return readable ? std::optional(wanted) : std::nullopt;
}

Reply pagedList(const Request &request, const QJsonArray &items)
{
    const std::optional<PageRequest> wanted = pageOf(request);
    if (!wanted) {
        return invalidFields(QStringLiteral("VALIDATION_FAILED"),
                             {{QStringLiteral("page"), QStringLiteral("page starts at 1, per_page is 1 to 200.")}});
    }
    const qsizetype total = items.size();
    const qsizetype first = qsizetype(wanted->page - 1) * wanted->perPage;
    const qsizetype lastPage = std::max<qsizetype>(1, (total + wanted->perPage - 1) / wanted->perPage);
    QJsonArray page;
    for (qsizetype index = first; index < std::min(total, first + wanted->perPage); ++index) {
        page.append(items.at(index));
    }
    const QJsonValue from = page.isEmpty() ? QJsonValue() : QJsonValue(first + 1);
    const QJsonValue to = page.isEmpty() ? QJsonValue() : QJsonValue(first + page.size());
    const QJsonObject pagination{{QStringLiteral("current_page"), wanted->page},
                                 {QStringLiteral("per_page"), wanted->perPage},
                                 {QStringLiteral("total"), total},
                                 {QStringLiteral("last_page"), lastPage},
                                 {QStringLiteral("from"), from},
                                 {QStringLiteral("to"), to},
                                 {QStringLiteral("has_more"), wanted->page < lastPage}};
    return success(200, {{QStringLiteral("items"), page}, {QStringLiteral("pagination"), pagination}});
}

JsonBody jsonBody(const Request &request)
{
    JsonBody result;
    if (!isMediaType(request.header("Content-Type"), "application/json")) {
        result.refusal = refusal(415, QStringLiteral("UNSUPPORTED_MEDIA_TYPE"),
                                 QStringLiteral("The body must be sent as application/json"));
        return result;
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        result.refusal = refusal(400, QStringLiteral("INVALID_JSON"), QStringLiteral("The body must be a JSON object"));
        return result;
    }
    result.object = document.object();
    return result;
}

} // namespace numberdesk::sandbox::mindhunters
