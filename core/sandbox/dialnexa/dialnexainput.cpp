// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/dialnexa/dialnexainput.h"

#include "core/sandbox/dialnexa/dialnexaforms.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace numberdesk::sandbox::dialnexa {
namespace {

constexpr int LargestPage = 100;
constexpr int LastPage = 1000000;

bool isE164(const QJsonValue &value)
{
    static const QRegularExpression form(QStringLiteral("^\\+[1-9][0-9]{6,14}$"));
    return form.match(value.toString()).hasMatch();
}

} // namespace

std::optional<QJsonObject> bodyOf(const Request &request)
{
    if (!request.header("Content-Type").toLower().startsWith("application/json")) {
        return QJsonObject();
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    return error.error == QJsonParseError::NoError && document.isObject() ? std::optional(document.object())
                                                                          : std::nullopt;
}

Paging pagingOf(const Request &request)
{
    Paging paging;
    const auto read = [&](const char *name, int &value, int highest) {
        const QString key = QString::fromLatin1(name);
        if (!request.hasQueryItem(key)) {
            return;
        }
        bool isNumber = false;
        value = request.queryValue(key).toInt(&isNumber);
        if (!isNumber) {
            paging.faults.append(key + QStringLiteral(" must be an integer number"));
        } else if (value < 1) {
            paging.faults.append(key + QStringLiteral(" must not be less than 1"));
        } else if (value > highest) {
            paging.faults.append(key + QStringLiteral(" must not be greater than %1").arg(highest));
        }
    };
    read("page", paging.page, LastPage);
    read("limit", paging.limit, LargestPage);
    return paging;
}

QJsonArray Paging::of(const QJsonArray &all) const
{
    QJsonArray entries;
    const qsizetype first = (qsizetype(page) - 1) * limit;
    for (qsizetype index = first; index < std::min(first + limit, all.size()); ++index) {
        entries.append(all.at(index));
    }
    return entries;
}

std::optional<NumberType::Kind> soldType(const QString &word)
{
    const NumberType type = NumberType::fromWire(word);
    switch (type.kind) {
    case NumberType::Kind::Local:
    case NumberType::Kind::Mobile:
    case NumberType::Kind::TollFree:
        return type.kind;
    default:
        return std::nullopt;
    }
}

PurchaseRequest readContractA(const QJsonObject &body)
{
    PurchaseRequest request;
    request.e164 = body.value(u"phone_number").toString();
    if (!isE164(body.value(u"phone_number"))) {
        request.faults.append(QStringLiteral("phone_number must be in E.164 format"));
    }
    if (const QJsonValue carrier = body.value(u"provider"); carrier.isString()) {
        request.carrier = carrier.toString();
    } else if (!carrier.isUndefined()) {
        request.faults.append(QStringLiteral("provider must be a string"));
    }
    return request;
}

PurchaseRequest readContractB(const QJsonObject &body)
{
    PurchaseRequest request;
    request.e164 = body.value(u"phoneNumber").toString();
    if (!isE164(body.value(u"phoneNumber"))) {
        request.faults.append(QStringLiteral("phoneNumber must be in E.164 format"));
    }
    const QString country = body.value(u"countryISO").toString();
    const QStringList providers = telephonyProviders(country);
    if (providers.isEmpty()) {
        request.faults.append(QStringLiteral("countryISO must be a valid ISO31661 Alpha2 code"));
    }
    const QJsonValue provider = body.value(u"telephonyProviderId");
    if (!provider.isString() || provider.toString().isEmpty()) {
        request.faults.append(QStringLiteral("telephonyProviderId must be a string"));
    } else if (!providers.isEmpty() && !providers.contains(provider.toString())) {
        request.faults.append(QStringLiteral("telephonyProviderId must be one of the price list"));
    }
    return request;
}

} // namespace numberdesk::sandbox::dialnexa
