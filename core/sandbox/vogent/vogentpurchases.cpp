// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of VogentContract that make a number the account's.
#include "core/sandbox/vogent/vogentcontract.h"

#include <QRegularExpression>

namespace numberdesk::sandbox {
namespace {

bool isE164(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\+[1-9][0-9]{2,14}\\z"));
    return form.match(text).hasMatch();
}

} // namespace

Reply VogentContract::create(const Request &request)
{
    const QString paths = setting(QStringLiteral("purchase-path"));
    if (paths == u"only-old-404" || paths == u"neither") {
        return refused(404, QStringLiteral("Not found"));
    }
    if (paths == u"only-old-405") {
        return refused(405, QStringLiteral("Method not allowed"));
    }
    if (setting(QStringLiteral("token")) == u"read-only") {
        return refused(403, QStringLiteral("This key may only read"));
    }
    const Body body = readBody(request, {QStringLiteral("type"), QStringLiteral("purchase"),
                                         QStringLiteral("sipImport"), QStringLiteral("vogentSip")});
    if (body.refusal) {
        return *body.refusal;
    }
    // The kind is in snake_case, its object in camelCase, and only the matching object may be sent.
    static const QMap<QString, QString> objects{{QStringLiteral("purchase"), QStringLiteral("purchase")},
                                                {QStringLiteral("sip_import"), QStringLiteral("sipImport")},
                                                {QStringLiteral("vogent_sip"), QStringLiteral("vogentSip")}};
    const QString type = body.members.value(u"type").toString();
    const QString name = objects.value(type);
    if (name.isEmpty()) {
        return refused(422, QStringLiteral("type must be purchase, sip_import or vogent_sip"), QStringLiteral("type"));
    }
    const QJsonValue object = body.members.value(name);
    if (!object.isObject() || body.members.size() != 2) {
        return refused(422, QStringLiteral("%1 is required, and nothing else").arg(name), name);
    }
    if (type == u"sip_import") {
        return createSipImport(object.toObject());
    }
    if (type == u"vogent_sip") {
        return createSipLine(object.toObject());
    }
    const QJsonValue number = object.toObject().value(u"number");
    if (!number.isString() || object.toObject().size() != 1) {
        return refused(422, QStringLiteral("purchase.number is required"), QStringLiteral("purchase.number"));
    }
    return purchase(number.toString());
}

Reply VogentContract::createSipImport(const QJsonObject &import)
{
    const QStringList members{QStringLiteral("phoneNumber"), QStringLiteral("terminationUri"),
                              QStringLiteral("username"), QStringLiteral("password")};
    if (const std::optional<Reply> refusal = missingText(import, members, QStringLiteral("sipImport"))) {
        return *refusal;
    }
    const QString number = import.value(u"phoneNumber").toString();
    if (!isE164(number)) {
        return refused(422, QStringLiteral("phoneNumber must be E.164"), QStringLiteral("sipImport.phoneNumber"));
    }
    if (m_inventory.hasText(number)) {
        return refused(400, QStringLiteral("This number is imported already"));
    }
    return Reply::json(200, numberObject(m_inventory.add(number, false)));
}

Reply VogentContract::createSipLine(const QJsonObject &line)
{
    const QStringList members{QStringLiteral("sipPrefix"), QStringLiteral("username"), QStringLiteral("password")};
    if (const std::optional<Reply> refusal = missingText(line, members, QStringLiteral("vogentSip"))) {
        return *refusal;
    }
    for (const char *name : {"username", "password"}) {
        if (line.value(QLatin1String(name)).toString().size() < 5) {
            return refused(422, QStringLiteral("%1 must have at least 5 characters").arg(QLatin1String(name)),
                           QStringLiteral("vogentSip.") + QLatin1String(name));
        }
    }
    const QString prefix = line.value(u"sipPrefix").toString();
    if (m_inventory.hasText(prefix)) {
        return refused(400, QStringLiteral("This SIP prefix is in use already"));
    }
    return Reply::json(200, numberObject(m_inventory.add(prefix, true)));
}

Reply VogentContract::purchaseByDeprecatedPath(const Request &request)
{
    const QString paths = setting(QStringLiteral("purchase-path"));
    if (paths == u"only-new" || paths == u"neither") {
        return refused(404, QStringLiteral("Not found"));
    }
    if (setting(QStringLiteral("token")) == u"read-only") {
        return refused(403, QStringLiteral("This key may only read"));
    }
    const Body body = readBody(request, {QStringLiteral("number")});
    if (body.refusal) {
        return *body.refusal;
    }
    const QJsonValue number = body.members.value(u"number");
    return number.isString() ? purchase(number.toString())
                             : refused(422, QStringLiteral("number is required"), QStringLiteral("number"));
}

Reply VogentContract::purchase(const QString &number)
{
    // A number is bought in the very form in which the search told it.
    const bool plus = setting(QStringLiteral("number-form")) == u"e164";
    const QString e164 = plus ? number : u'+' + number;
    if (!isE164(e164)) {
        return refused(422, QStringLiteral("number is malformed"), QStringLiteral("number"));
    }
    const QString rehearsal = setting(QStringLiteral("purchase"));
    if (rehearsal == u"kyc-required") {
        return refused(403, QStringLiteral("Account verification (KYC) is required"));
    }
    if (rehearsal == u"limit-reached") {
        return refused(400, QStringLiteral("The workspace has reached its limit of phone numbers"));
    }
    if (rehearsal == u"out-of-balance") {
        return refused(400, QStringLiteral("Insufficient balance"));
    }
    if (rehearsal == u"fault") {
        return refused(500, QStringLiteral("Internal server error"));
    }
    if (rehearsal == u"taken" || !m_inventory.isForSale(e164)) {
        return refused(setting(QStringLiteral("taken-status")).toInt(), QStringLiteral("Number is not available"),
                       QStringLiteral("number"));
    }
    const VogentInventory::Number bought = m_inventory.add(e164, false);
    if (rehearsal == u"fault-after-effect") {
        return refused(500, QStringLiteral("Internal server error"));
    }
    Reply reply = Reply::json(200, numberObject(bought));
    if (rehearsal == u"garbage-after-effect") {
        reply.body.truncate(reply.body.size() / 2);
        return reply;
    }
    const QString form = setting(QStringLiteral("purchase-reply"));
    if (form == u"created") {
        reply.status = 201;
    } else if (form == u"sip-username") {
        QJsonObject object = numberObject(bought);
        object.insert(QStringLiteral("type"), QStringLiteral("SIP_USERNAME"));
        return Reply::json(200, object);
    }
    return reply;
}

} // namespace numberdesk::sandbox
