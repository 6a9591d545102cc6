// SPDX-License-Identifier: GPL-3.0-or-later
// What IdentityCallContract does with numbers of the account: detail, changes and operators.
#include "core/sandbox/identitycall/identitycallanswers.h"
#include "core/sandbox/identitycall/identitycallcontract.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace numberdesk::sandbox {

using identitycall::data;
using identitycall::error;
using identitycall::errors;
using identitycall::idFromText;
using identitycall::jsonObject;
using identitycall::notFound;
using identitycall::wholeNumber;

Reply IdentityCallContract::ofNumber(const Request &request, Line &line) const
{
    if (request.method == "GET") {
        return data(200, m_state.detail(line));
    }
    // A DELETE finds nothing: there is no release.
    return request.method == "PATCH" ? update(request, line) : notFound();
}

Reply IdentityCallContract::ofOperators(const Request &request, Line &line, const QString &action)
{
    if (action == u"add_operator" && request.method == "POST") {
        return addOperator(request, line);
    }
    return action == u"remove_operator" && request.method == "DELETE" ? removeOperator(request, line) : notFound();
}

Reply IdentityCallContract::changeRefused(const QList<std::pair<QString, QString>> &complaints) const
{
    const QString form = setting(QStringLiteral("update-errors"));
    QStringList sentences;
    QJsonObject map;
    for (const auto &[field, complaint] : complaints) {
        QString title = field;
        title.replace(u'_', u' ');
        title.front() = title.front().toUpper();
        sentences.append(QStringLiteral("%1 %2").arg(title, complaint));
        map.insert(field, QJsonArray{complaint});
    }
    if (form == u"map") {
        return Reply::json(422, QJsonObject{{QStringLiteral("errors"), map}});
    }
    if (form == u"text") {
        return Reply::json(422, QJsonObject{{QStringLiteral("errors"), sentences.join(QStringLiteral(", "))}});
    }
    if (form == u"object") {
        return Reply::json(
            422, QJsonObject{{QStringLiteral("error"),
                              QJsonObject{{QStringLiteral("message"), sentences.join(QStringLiteral(", "))}}}});
    }
    return errors(422, sentences);
}

Reply IdentityCallContract::update(const Request &request, Line &line) const
{
    const auto body = jsonObject(request.body);
    if (!body) {
        return error(400, QStringLiteral("Request body is not valid JSON"));
    }
    const QString invalid = QStringLiteral("is invalid");
    QList<std::pair<QString, QString>> complaints;
    Line changed = line;
    if (body->contains(QLatin1String("name"))) {
        const QJsonValue name = body->value(QLatin1String("name"));
        changed.name = name.toString();
        if (!name.isString()) {
            complaints.append({QStringLiteral("name"), invalid});
        } else if (changed.name.size() > identitycall::LongestName) {
            complaints.append({QStringLiteral("name"), QStringLiteral("is too long")});
        }
    }
    const auto readSwitch = [&](QLatin1String member, bool &target) {
        if (body->contains(member)) {
            target = body->value(member).toBool();
            if (!body->value(member).isBool()) {
                complaints.append({member, invalid});
            }
        }
    };
    readSwitch(QLatin1String("active"), changed.active);
    readSwitch(QLatin1String("recording"), changed.recording);
    if (body->contains(QLatin1String("routing_strategy"))) {
        changed.routingStrategy = body->value(QLatin1String("routing_strategy")).toString();
        const QStringList known{QStringLiteral("priority"), QStringLiteral("round_robin"),
                                QStringLiteral("simultaneous")};
        if (!known.contains(changed.routingStrategy)) {
            complaints.append({QStringLiteral("routing_strategy"), invalid});
        }
    }
    if (!complaints.isEmpty()) {
        return changeRefused(complaints);
    }
    // Anything else, a project_id among it, is ignored.
    line = changed;
    return data(200, m_state.detail(line));
}

Reply IdentityCallContract::addOperator(const Request &request, Line &line)
{
    const auto body = jsonObject(request.body);
    if (!body) {
        return error(400, QStringLiteral("Request body is not valid JSON"));
    }
    qint64 operatorId = 0;
    if (body->contains(QLatin1String("operator_id"))) {
        const auto wanted = wholeNumber(body->value(QLatin1String("operator_id")));
        if (!wanted) {
            return errors(422, {QStringLiteral("Operator must be an integer")});
        }
        if (!m_state.findOperator(*wanted)) {
            return notFound();
        }
        operatorId = *wanted;
    } else if (body->contains(QLatin1String("phone_number"))) {
        static const QRegularExpression form(QStringLiteral("^\\+?[0-9][0-9 ()-]{4,18}$"));
        const QString number = body->value(QLatin1String("phone_number")).toString();
        if (!form.match(number).hasMatch()) {
            return errors(422, {QStringLiteral("Phone number is invalid")});
        }
        const QString name = body->value(QLatin1String("name")).toString();
        operatorId = m_state.operatorFor(number, name.isEmpty() ? QStringLiteral("Operator") : name).id;
    } else {
        return error(422, QStringLiteral("operator_id or phone_number is required"));
    }
    if (!line.operators.contains(operatorId)) {
        line.operators.append(operatorId);
    }
    const QString form = setting(QStringLiteral("add-operator"));
    if (form == u"201-without-data") {
        return Reply::json(201, QJsonObject());
    }
    return data(form.toInt(), m_state.detail(line));
}

Reply IdentityCallContract::removeOperator(const Request &request, Line &line) const
{
    std::optional<qint64> operatorId = idFromText(request.queryValue(u"operator_id"));
    if (!request.hasQueryItem(u"operator_id")) {
        const auto body = jsonObject(request.body);
        operatorId = body ? wholeNumber(body->value(QLatin1String("operator_id"))) : std::nullopt;
    }
    if (!operatorId) {
        return error(422, QStringLiteral("operator_id is required"));
    }
    if (!line.operators.removeOne(*operatorId)) {
        return notFound();
    }
    const QString form = setting(QStringLiteral("remove-operator"));
    if (form == u"success") {
        return Reply::json(200, QJsonObject{{QStringLiteral("success"), true}});
    }
    return form == u"no-content" ? Reply::empty(204) : data(200, m_state.detail(line));
}

} // namespace numberdesk::sandbox
