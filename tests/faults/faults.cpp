// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faults.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace numberdesk::tests {
namespace {

using sandbox::Reply;
using Meaning = Fault::Meaning;
using Spoiling = Fault::Spoiling;

QByteArray deepJson()
{
    constexpr int Levels = 10000;
    return QByteArray("{\"data\":").repeated(Levels) + "1" + QByteArray(Levels, '}');
}

QList<Fault> unclear(bool hasEffect, const QByteArray &when)
{
    const QList<std::pair<QByteArray, Behaviour>> deaths{{"closed", Behaviour::CloseAfterEffect},
                                                         {"reset", Behaviour::ResetAfterEffect},
                                                         {"garbage", Behaviour::Garbage},
                                                         {"hang", Behaviour::Hang},
                                                         {"drip", Behaviour::Drip},
                                                         {"redirect", Behaviour::RedirectElsewhere},
                                                         {"64 MiB", Behaviour::Flood},
                                                         {"gzip bomb", Behaviour::GzipBomb}};
    const QList<std::pair<QByteArray, Reply>> answers{
        {"500", Reply{500, R"({"error":"internal"})", "application/json", {}}},
        {"502", Reply{502, "<html>Bad gateway</html>", "text/html", {}}},
        {"503", Reply{503, "", "", {{"Retry-After", "1"}}}},
        {"504", Reply{504, "", "", {}}},
        {"empty 200", Reply{200, "", "application/json", {}}},
        {"HTML 200", Reply{200, "<!DOCTYPE html><html><body>Sign in</body></html>", "text/html", {}}},
        {"text 200", Reply{200, "\"yes\"", "application/json", {}}},
        {"deep JSON", Reply{200, deepJson(), "application/json", {}}}};
    QList<Fault> faults;
    for (const auto &[name, behaviour] : deaths) {
        faults.append({name + when, Meaning::Unclear, hasEffect, behaviour, {}, {}});
    }
    for (const auto &[name, answer] : answers) {
        faults.append({name + when, Meaning::Unclear, hasEffect, Behaviour::Answer, answer, {}});
    }
    return faults;
}

/// They need a whole answer of the provider.
QList<Fault> spoiledAnswers()
{
    return {{"half body", Meaning::Unclear, true, Behaviour::HalfBody, {}, {}},
            {"cut without length", Meaning::Unclear, true, Behaviour::CutWithoutLength, {}, {}},
            {"null members", Meaning::Unclear, true, Behaviour::Answer, {}, Spoiling::NullMembers},
            {"wrong types", Meaning::Unclear, true, Behaviour::Answer, {}, Spoiling::WrongTypes}};
}

QList<Fault> refusals()
{
    QList<Fault> faults;
    for (const int status : {400, 401, 402, 403, 404, 405, 409, 422}) {
        const Reply answer{status, R"({"error":"refused","message":"refused"})", "application/json", {}};
        faults.append({QByteArray::number(status), Meaning::Refusal, false, Behaviour::Answer, answer, {}});
    }
    const QString soon = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(90),
                                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    const QList<std::pair<QByteArray, QByteArray>> waits{{"429 in seconds", "90"},
                                                         {"429 with a date", soon.toLatin1()}};
    for (const auto &[name, wait] : waits) {
        const Reply answer{429, R"({"error":"slow down"})", "application/json", {{"Retry-After", wait}}};
        faults.append({name, Meaning::Refusal, false, Behaviour::Answer, answer, {}});
    }
    return faults;
}

Fault nobodyListens() { return {"refused", Meaning::NeverSent, false, Behaviour::CloseAtConnect, {}, {}}; }

QJsonValue spoiledValue(const QJsonValue &value, Spoiling spoiling)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            *member = spoiledValue(*member, spoiling);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray()) {
            array.append(spoiledValue(entry, spoiling));
        }
        return array;
    }
    return spoiling == Spoiling::NullMembers ? QJsonValue(QJsonValue::Null)
                                             : QJsonValue(QJsonObject{{QStringLiteral("value"), value}});
}

} // namespace

QList<Fault> faultsOfWrites()
{
    return unclear(true, " after the effect") + unclear(false, " before the effect") + spoiledAnswers() + refusals() +
           QList<Fault>{nobodyListens()};
}

QList<Fault> faultsOfReads()
{
    return unclear(false, {}) + spoiledAnswers() + refusals() + QList<Fault>{nobodyListens()};
}

Reply spoiled(Reply reply, Spoiling spoiling)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (spoiling == Spoiling::None || document.isNull()) {
        return reply;
    }
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue changed = spoiledValue(whole, spoiling);
    reply.body = (changed.isArray() ? QJsonDocument(changed.toArray()) : QJsonDocument(changed.toObject())).toJson();
    return reply;
}

void noteOutcome(const QString &operation, const QString &providerId, const QString &scheme, const Fault &fault,
                 const QString &outcome, int requests)
{
    const QString path = qEnvironmentVariable("NUMBERDESK_FAULT_TABLE");
    if (path.isEmpty()) {
        return;
    }
    const QJsonObject line{
        {QStringLiteral("operation"), operation}, {QStringLiteral("provider"), providerId},
        {QStringLiteral("scheme"), scheme},       {QStringLiteral("fault"), QString::fromLatin1(fault.name)},
        {QStringLiteral("outcome"), outcome},     {QStringLiteral("requests"), requests}};
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n') < 0) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

} // namespace numberdesk::tests
