// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the operations of VogentContract: switches, refusals, headers and bodies.
#include "core/sandbox/vogent/vogentcontract.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace numberdesk::sandbox {
namespace {

/// A status that every request is answered with, without effect.
QString textOf(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Invalid input");
    case 402:
        return QStringLiteral("Payment required");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not found");
    case 405:
        return QStringLiteral("Method not allowed");
    case 409:
        return QStringLiteral("Conflict");
    case 422:
        return QStringLiteral("Validation exception");
    default:
        return QStringLiteral("Internal server error");
    }
}

} // namespace

QList<Switch> VogentContract::ownSwitches() const
{
    return {
        {QStringLiteral("error-bodies"),
         QStringLiteral("Form of error bodies"),
         {QStringLiteral("message"), QStringLiteral("error"), QStringLiteral("error-object"), QStringLiteral("errors"),
          QStringLiteral("text"), QStringLiteral("empty"), QStringLiteral("html")}},
        {QStringLiteral("every-answer"),
         QStringLiteral("Status of every answer"),
         {QStringLiteral("as-documented"), QStringLiteral("400"), QStringLiteral("402"), QStringLiteral("403"),
          QStringLiteral("404"), QStringLiteral("405"), QStringLiteral("409"), QStringLiteral("422"),
          QStringLiteral("500"), QStringLiteral("502"), QStringLiteral("503"), QStringLiteral("504")}},
        {QStringLiteral("number-form"),
         QStringLiteral("Form of numbers in a search"),
         {QStringLiteral("e164"), QStringLiteral("without-plus")}},
        {QStringLiteral("number-type"),
         QStringLiteral("Type of own numbers"),
         {QStringLiteral("told"), QStringLiteral("absent")}},
        {QStringLiteral("taken-status"),
         QStringLiteral("Status when a number is taken"),
         {QStringLiteral("400"), QStringLiteral("422"), QStringLiteral("409")}},
        {QStringLiteral("purchase-path"),
         QStringLiteral("Paths that sell numbers"),
         {QStringLiteral("both"), QStringLiteral("only-new"), QStringLiteral("only-old-404"),
          QStringLiteral("only-old-405"), QStringLiteral("neither")}},
        {QStringLiteral("purchase-reply"),
         QStringLiteral("Answer to a purchase"),
         {QStringLiteral("ok"), QStringLiteral("created"), QStringLiteral("sip-username")}},
        {QStringLiteral("release"),
         QStringLiteral("Releases"),
         {QStringLiteral("works"), QStringLiteral("no-content"), QStringLiteral("conflict"), QStringLiteral("fault"),
          QStringLiteral("fault-after-effect")}},
        {QStringLiteral("cursor"),
         QStringLiteral("Cursors of lists"),
         {QStringLiteral("lasting"), QStringLiteral("expires-once"), QStringLiteral("expires"),
          QStringLiteral("repeats")}},
    };
}

Reply VogentContract::refused(int status, const QString &text, const QString &field) const
{
    const QString form = setting(QStringLiteral("error-bodies"));
    if (form == u"empty") {
        return Reply::empty(status);
    }
    if (form == u"text") {
        return {status, text.toUtf8(), "text/plain; charset=utf-8", {}};
    }
    if (form == u"html") {
        return {status, "<!doctype html><title>" + QByteArray::number(status) + "</title>", "text/html", {}};
    }
    const QJsonValue message(text);
    if (form == u"error") {
        return Reply::json(status, QJsonObject{{QStringLiteral("error"), message}});
    }
    if (form == u"error-object") {
        const QJsonObject error{{QStringLiteral("code"), QStringLiteral("invalid_input")},
                                {QStringLiteral("message"), message}};
        return Reply::json(status, QJsonObject{{QStringLiteral("error"), error}});
    }
    if (form == u"errors") {
        const QJsonObject error{{QStringLiteral("field"), field}, {QStringLiteral("message"), message}};
        return Reply::json(status, QJsonObject{{QStringLiteral("errors"), QJsonArray{error}}});
    }
    return Reply::json(status, QJsonObject{{QStringLiteral("message"), message}});
}

std::optional<Reply> VogentContract::refusedAtTheDoor(const Request &request) const
{
    const QString rate = setting(QStringLiteral("rate"));
    if (rate != u"free") {
        Reply reply = refused(429, QStringLiteral("Too many requests"));
        if (rate == u"limited") {
            reply.headers = {{"Retry-After", "2"}};
        }
        return reply;
    }
    if (setting(QStringLiteral("token")) == u"refused" || request.header("Authorization") != "Bearer " + token()) {
        return refused(401, QStringLiteral("Unauthorized"));
    }
    if (!request.header("Accept").toLower().contains("application/json")) {
        return refused(400, QStringLiteral("Accept must name application/json"));
    }
    const QString everyAnswer = setting(QStringLiteral("every-answer"));
    if (everyAnswer != u"as-documented") {
        const int status = everyAnswer.toInt();
        return refused(status, textOf(status));
    }
    return std::nullopt;
}

VogentContract::Body VogentContract::readBody(const Request &request, const QStringList &members) const
{
    const QByteArray contentType = request.header("Content-Type").toLower().split(';').constFirst().trimmed();
    if (contentType != "application/json" || !request.query.isEmpty()) {
        return {{}, refused(400, QStringLiteral("Invalid input"))};
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        return {{}, refused(400, QStringLiteral("Invalid input"))};
    }
    const QJsonObject object = document.object();
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (!members.contains(name)) {
            return {{}, refused(422, QStringLiteral("%1 is not known").arg(name), name)};
        }
    }
    return {object, {}};
}

std::optional<Reply> VogentContract::missingText(const QJsonObject &object, const QStringList &names,
                                                 const QString &parent) const
{
    for (const QString &name : names) {
        if (object.value(name).toString().isEmpty()) {
            const QString path = parent + u'.' + name;
            return refused(422, QStringLiteral("%1 is required").arg(path), path);
        }
    }
    if (object.size() != names.size()) {
        return refused(422, QStringLiteral("%1 has unknown members").arg(parent), parent);
    }
    return std::nullopt;
}

} // namespace numberdesk::sandbox
