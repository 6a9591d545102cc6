// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with one owned number. Source: providers/vobiz.md, sections 2, 2.2, 3 and 7.
#include "core/sandbox/vobiz/vobizcontract.h"
#include "core/sandbox/vobiz/vobizrequestrules.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace numberdesk::sandbox::vobiz {
namespace {

/// What a release costs in the number's currency.
Decimal releaseFee(const QString &currency) { return currency == u"INR" ? Decimal(700) : Decimal(5); }

} // namespace

Reply VobizContract::applicationChanged(const QString &message, const Number &number,
                                        const QString &applicationId) const
{
    QJsonObject reply{{QStringLiteral("message"), message}, {QStringLiteral("number"), number.stock.e164}};
    if (setting(QStringLiteral("application-reply")) == u"id") {
        reply.insert(QStringLiteral("application_id"), applicationId);
        return Reply::json(200, reply);
    }
    QString name;
    for (const Application &application : applications()) {
        name = application.id == applicationId ? application.name : name;
    }
    reply.insert(QStringLiteral("application"),
                 QJsonObject{{QStringLiteral("app_id"), applicationId},
                             {QStringLiteral("app_name"), name},
                             {QStringLiteral("answer_url"), QStringLiteral("https://voice.example.com/answer")}});
    return Reply::json(200, reply);
}

Reply VobizContract::attach(const Request &request, Number &number)
{
    const ReadBody body = readBody(request, {QStringLiteral("application_id")});
    if (body.refusal) {
        return *body.refusal;
    }
    const QString id = body.object.value(QStringLiteral("application_id")).toString();
    if (!isDigits(id)) {
        return badRequest(QStringLiteral("application_id has digits only"));
    }
    const QList<Application> &known = applications();
    if (std::none_of(known.cbegin(), known.cend(), [&id](const Application &entry) { return entry.id == id; })) {
        return notFound(QStringLiteral("application not found"));
    }
    if (number.status == u"pending_release" || !number.trunkId.isEmpty()) {
        return conflict(number.trunkId.isEmpty() ? QStringLiteral("the number is being released")
                                                 : QStringLiteral("the number is assigned to a trunk"));
    }
    number.applicationId = id;
    number.updatedAt = now().toUTC();
    return applicationChanged(QStringLiteral("Number attached to application"), number, id);
}

Reply VobizContract::detach(const Request &request, Number &number)
{
    if (const auto refusal = checkNoBody(request)) {
        return *refusal;
    }
    if (number.applicationId.isEmpty()) {
        return notFound(QStringLiteral("number is not attached to any application"));
    }
    const QString before = number.applicationId;
    number.applicationId.clear();
    number.updatedAt = now().toUTC();
    return applicationChanged(QStringLiteral("Number detached from application"), number, before);
}

Reply VobizContract::trunkChanged(const QString &message) const
{
    return setting(QStringLiteral("trunk-reply")) == u"empty"
               ? Reply::empty(204)
               : Reply::json(200, QJsonObject{{QStringLiteral("message"), message}});
}

Reply VobizContract::assign(const Request &request, Number &number)
{
    const ReadBody body = readBody(request, {QStringLiteral("trunk_group_id")});
    if (body.refusal) {
        return *body.refusal;
    }
    const QString id = body.object.value(QStringLiteral("trunk_group_id")).toString();
    if (QUuid::fromString(id).isNull()) {
        return badRequest(QStringLiteral("trunk_group_id must be a UUID"));
    }
    if (!trunks().contains(id)) {
        return notFound(QStringLiteral("trunk group not found"));
    }
    if (!number.trunkId.isEmpty()) {
        return flatError(400, QStringLiteral("bad request"),
                         QStringLiteral("number is already assigned to a trunk group"));
    }
    if (number.status == u"pending_release" || !number.applicationId.isEmpty()) {
        return conflict(number.applicationId.isEmpty() ? QStringLiteral("the number is being released")
                                                       : QStringLiteral("the number is attached to an application"));
    }
    number.trunkId = id;
    number.updatedAt = now().toUTC();
    return trunkChanged(QStringLiteral("number assigned to trunk group"));
}

Reply VobizContract::unassign(const Request &request, Number &number)
{
    if (const auto refusal = checkNoBody(request)) {
        return *refusal;
    }
    if (number.trunkId.isEmpty()) {
        return notFound(QStringLiteral("number is not assigned to any trunk"));
    }
    number.trunkId.clear();
    number.updatedAt = now().toUTC();
    return trunkChanged(QStringLiteral("number unassigned from trunk group"));
}

Reply VobizContract::release(const Request &request, Number &number)
{
    if (const auto refusal = checkNoBody(request)) {
        return *refusal;
    }
    const QString immediate = request.queryValue(u"immediate");
    if (request.hasQueryItem(u"immediate") && immediate != u"true" && immediate != u"false") {
        return badRequest(QStringLiteral("immediate must be true or false"));
    }
    const QDateTime time = now().toUTC();
    if (immediate == u"true") {
        m_numbers.finishRelease(number, time);
        return Reply::json(200, QJsonObject{{QStringLiteral("message"), QStringLiteral("number released")},
                                            {QStringLiteral("status"), QStringLiteral("released")}});
    }
    if (number.status == u"pending_release") {
        return conflict(QStringLiteral("the release is pending already"));
    }
    const QString form = setting(QStringLiteral("release-reply"));
    if (form != u"pending") {
        m_numbers.returnToInventory(number, time);
        return form == u"empty" ? Reply::empty(204)
                                : Reply::json(200, QJsonObject{{QStringLiteral("message"),
                                                                QStringLiteral("number returned to inventory")}});
    }
    const Decimal fee = releaseFee(number.stock.currency);
    m_ledger.debit(number.movement(fee, QStringLiteral("Release fee"), QStringLiteral("manual_adjustment"), time));
    m_numbers.startRelease(number, fee, time);
    return Reply::json(
        200, QJsonObject{
                 {QStringLiteral("message"), QStringLiteral("number release initiated")},
                 {QStringLiteral("status"), QStringLiteral("pending_release")},
                 {QStringLiteral("release_fee"), jsonNumber(fee)},
                 {QStringLiteral("cooldown_ends_at"), number.cooldownEnds.toString(Qt::ISODateWithMs)},
                 // As documented: lower-case and with a bare plus, so that following it is a mistake.
                 {QStringLiteral("cancel_url"),
                  QStringLiteral("/api/v1/account/%1/numbers/%2/cancel-release").arg(MainAccount, number.stock.e164)},
                 {QStringLiteral("note"),
                  QStringLiteral("pending_release for 24 hours (cancellable), then quarantined for 45 days")}});
}

Reply VobizContract::cancelRelease(const Request &request, Number &number)
{
    if (const auto refusal = checkNoBody(request)) {
        return *refusal;
    }
    if (number.status != u"pending_release") {
        return flatError(400, QStringLiteral("bad request"),
                         number.status == u"released" ? QStringLiteral("the cool-down has ended")
                                                      : QStringLiteral("the number is not being released"));
    }
    QJsonObject reply{
        {QStringLiteral("message"), QStringLiteral("release cancelled, number restored to active status")},
        {QStringLiteral("status"), QStringLiteral("active")}};
    const QDateTime time = now().toUTC();
    const QString refund = setting(QStringLiteral("refund"));
    if (refund == u"refunded") {
        m_ledger.credit(
            number.movement(number.releaseFee, QStringLiteral("Release fee refund"), QStringLiteral("refund"), time));
        reply.insert(QStringLiteral("currency"), number.stock.currency);
        reply.insert(QStringLiteral("refund_amount"), jsonNumber(number.releaseFee));
        reply.insert(QStringLiteral("refund_status"), QStringLiteral("success"));
    } else if (refund == u"failed") {
        reply.insert(QStringLiteral("refund_status"), QStringLiteral("failed"));
        reply.insert(QStringLiteral("refund_error"),
                     QStringLiteral("could not process refund, please contact support"));
    }
    m_numbers.cancelRelease(number, time);
    return Reply::json(200, reply);
}

Reply VobizContract::health(const Request &request, const Number &number)
{
    if (const auto refusal = checkQuery(request, {QStringLiteral("granularity"), QStringLiteral("days")})) {
        return *refusal;
    }
    const QString granularity =
        request.hasQueryItem(u"granularity") ? request.queryValue(u"granularity") : QStringLiteral("daily");
    const auto days = queryNumber(request, u"days", 30, 1, 365);
    if (!days || (granularity != u"daily" && granularity != u"hourly")) {
        return badRequest(QStringLiteral("granularity is daily or hourly, days a number"));
    }
    const QJsonObject summary{{QStringLiteral("period_days"), *days}, {QStringLiteral("total_calls"), 0},
                              {QStringLiteral("answered_calls"), 0},  {QStringLiteral("answer_rate"), 0},
                              {QStringLiteral("total_minutes"), 0},   {QStringLiteral("avg_duration"), 0}};
    return Reply::json(200, QJsonObject{{QStringLiteral("e164"), number.stock.e164},
                                        {QStringLiteral("status"), number.status},
                                        {QStringLiteral("usage_status"), QStringLiteral("unrated")},
                                        {QStringLiteral("is_spam"), false},
                                        {QStringLiteral("granularity"), granularity},
                                        {QStringLiteral("summary"), summary},
                                        {QStringLiteral("snapshots"), QJsonArray()}});
}

} // namespace numberdesk::sandbox::vobiz
