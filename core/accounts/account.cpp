// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account.h"

#include "core/storage/rowvalues.h"

namespace numberdesk {
namespace {

QJsonObject toJson(const QMap<QString, QString> &values)
{
    QJsonObject json;
    for (auto entry = values.cbegin(); entry != values.cend(); ++entry) {
        json.insert(entry.key(), entry.value());
    }
    return json;
}

QMap<QString, QString> fromJson(const QJsonObject &json)
{
    QMap<QString, QString> values;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (entry.value().isString()) {
            values.insert(entry.key(), entry.value().toString());
        }
    }
    return values;
}

} // namespace

QJsonObject accountToJson(const Account &account, const QJsonObject &kept)
{
    QJsonObject json = kept;
    json.insert(u"id", account.id);
    json.insert(u"provider", account.providerId);
    json.insert(u"name", account.name);
    json.insert(u"fields", toJson(account.fields));
    json.insert(u"address", account.address);
    json.insert(u"enabled", account.enabled);
    json.insert(u"concurrentRequests", account.concurrentRequests);
    json.insert(u"facts", toJson(account.facts));
    json.insert(u"tokenBackend", account.tokenBackend);
    json.insert(u"createdAt", momentText(account.createdAt));
    return json;
}

std::optional<Account> accountFromJson(const QJsonObject &json)
{
    Account account;
    account.id = json.value(u"id").toString();
    account.providerId = json.value(u"provider").toString();
    if (account.id.isEmpty() || account.providerId.isEmpty()) {
        return std::nullopt;
    }
    account.name = json.value(u"name").toString();
    account.fields = fromJson(json.value(u"fields").toObject());
    account.address = json.value(u"address").toString();
    account.enabled = json.value(u"enabled").toBool(true);
    account.concurrentRequests = qBound(0, json.value(u"concurrentRequests").toInt(0), MaximumConcurrency);
    account.facts = fromJson(json.value(u"facts").toObject());
    account.tokenBackend = json.value(u"tokenBackend").toString();
    account.createdAt = momentFromText(json.value(u"createdAt").toString());
    return account;
}

} // namespace numberdesk
