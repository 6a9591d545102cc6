// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of identitycallcodec.h: domain values to request bodies.
#include "core/providers/identitycall/identitycallcodec.h"

#include "core/providers/identitycall/identitycalltext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace numberdesk::identitycall {
namespace {

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// A positive whole number that JSON carries exactly, from digits alone.
std::optional<qint64> wholeNumber(const QString &text)
{
    const bool digits =
        !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = digits ? text.toLongLong(&fits) : 0;
    constexpr qint64 LargestExact = (qint64(1) << 53) - 1;
    return fits && number > 0 && number <= LargestExact ? std::optional(number) : std::nullopt;
}

Result<QJsonObject> readOffer(const AvailableNumber &number)
{
    const QJsonObject offer = QJsonDocument::fromJson(number.offer).object();
    if (number.number.isEmpty() || offer.value(QLatin1String("phone_number")).toString() != number.number.text()) {
        return failure(invalidInput(QStringLiteral("phone_number"),
                                    Text::tr("This offer is not one that IdentityCall made. Search for the number "
                                             "again and buy it from there.")));
    }
    return offer;
}

Result<bool> readSwitch(QLatin1String key, const QString &value)
{
    if (value != u"true" && value != u"false") {
        return failure(invalidInput(key, Text::tr("Choose yes or no.")));
    }
    return value == u"true";
}

} // namespace

QList<NumberType::Kind> searchableTypes()
{
    using Kind = NumberType::Kind;
    return {Kind::Local, Kind::Mobile, Kind::TollFree, Kind::National};
}

QString wireType(NumberType::Kind kind)
{
    switch (kind) {
    case NumberType::Kind::Local:
        return QStringLiteral("local");
    case NumberType::Kind::Mobile:
        return QStringLiteral("mobile");
    case NumberType::Kind::TollFree:
        return QStringLiteral("toll-free");
    case NumberType::Kind::National:
        return QStringLiteral("national");
    case NumberType::Kind::Unknown:
    case NumberType::Kind::SharedCost:
    case NumberType::Kind::Other:
        break;
    }
    return {};
}

Result<QByteArray> encodePurchase(const PurchaseOrder &order)
{
    Result<QJsonObject> body = readOffer(order.number);
    if (!body) {
        return failure(body.error());
    }
    if (!order.label.isEmpty()) {
        body->insert(QLatin1String("name"), order.label);
    }
    const QString group = order.fields.value(RequirementGroupKey).trimmed();
    if (!group.isEmpty()) {
        const auto id = wholeNumber(group);
        if (!id) {
            return failure(invalidInput(
                RequirementGroupKey,
                Text::tr("The ID of a requirement group is a whole number, digits only. The IdentityCall dashboard "
                         "shows it.")));
        }
        body->insert(RequirementGroupKey, *id);
    }
    return compact(*body);
}

Result<QByteArray> encodeChange(const NumberChange &change)
{
    QJsonObject body;
    if (change.label) {
        body.insert(QLatin1String("name"), *change.label);
    }
    for (auto setting = change.settings.cbegin(); setting != change.settings.cend(); ++setting) {
        const QString &key = setting.key();
        if (key == ActiveKey || key == RecordingKey) {
            const Result<bool> on = readSwitch(key == ActiveKey ? ActiveKey : RecordingKey, setting.value());
            if (!on) {
                return failure(on.error());
            }
            body.insert(key, *on);
        } else if (key == RoutingKey) {
            const QStringList strategies{QStringLiteral("priority"), QStringLiteral("round_robin"),
                                         QStringLiteral("simultaneous")};
            if (!strategies.contains(setting.value())) {
                return failure(invalidInput(key, Text::tr("Choose one of the offered ways to ring the operators.")));
            }
            body.insert(key, setting.value());
        } else {
            return failure(invalidInput(key, Text::tr("IdentityCall has no setting of this name.")));
        }
    }
    return body.isEmpty() ? QByteArray() : compact(body);
}

Result<QByteArray> encodeAddOperator(const QString &operatorText)
{
    const QString text = operatorText.trimmed();
    if (const auto id = wholeNumber(text)) {
        return compact({{QLatin1String("operator_id"), *id}});
    }
    const QString number = text.section(u' ', 0, 0);
    const QString name = text.section(u' ', 1).trimmed();
    if (!PhoneNumber(number).isE164()) {
        return failure(invalidInput(QStringLiteral("operator_id"),
                                    Text::tr("Choose an operator, or enter a telephone number that begins with plus "
                                             "and its country code.")));
    }
    QJsonObject body{{QLatin1String("phone_number"), number}};
    if (!name.isEmpty()) {
        body.insert(QLatin1String("name"), name);
    }
    return compact(body);
}

Result<QString> encodeRemovedOperator(const QString &operatorId)
{
    const auto id = wholeNumber(operatorId.trimmed());
    if (!id) {
        return failure(
            invalidInput(QStringLiteral("operator_id"), Text::tr("Choose the operator that is to be removed.")));
    }
    return QString::number(*id);
}

} // namespace numberdesk::identitycall
