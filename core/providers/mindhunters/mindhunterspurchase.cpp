// SPDX-License-Identifier: GPL-3.0-or-later
// What a purchase or release says and what its direct reply proves. Source: providers/mindhunters.md §2.1 and §6.
#include "core/providers/mindhunters/wirereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace numberdesk::mindhunters {
namespace {

PurchaseOutcome uncertainPurchase(Error error)
{
    error.mayHaveHappened = true;
    PurchaseOutcome outcome;
    outcome.state = PurchaseOutcome::State::Uncertain;
    outcome.error = std::move(error);
    return outcome;
}

PurchaseOutcome refusedPurchase(Error error)
{
    PurchaseOutcome outcome;
    outcome.state = PurchaseOutcome::State::Refused;
    outcome.error = std::move(error);
    return outcome;
}

ReleaseOutcome uncertainRelease(Error error)
{
    error.mayHaveHappened = true;
    ReleaseOutcome outcome;
    outcome.state = ReleaseOutcome::State::Uncertain;
    outcome.error = std::move(error);
    return outcome;
}

/// A statement that the number cannot be used yet. What is not stated does not count.
bool isNotYetActive(const OwnedNumber &number)
{
    const bool inactive =
        number.status.kind != NumberStatus::Kind::NotStated && number.status.kind != NumberStatus::Kind::Active;
    const bool incomplete = !number.complianceStatus.isEmpty() &&
                            number.complianceStatus.compare(QLatin1String("completed"), Qt::CaseInsensitive) != 0;
    return inactive || incomplete;
}

QJsonObject encodeAddress(const PostalAddress &address, const CountryCode &numberCountry)
{
    QJsonObject object;
    const auto put = [&object](QLatin1String name, const QString &value) {
        const QString trimmed = value.trimmed();
        if (!trimmed.isEmpty()) {
            object.insert(name, trimmed);
        }
    };
    put(QLatin1String("first_name"), address.firstName);
    put(QLatin1String("last_name"), address.lastName);
    put(QLatin1String("business_name"), address.businessName);
    put(QLatin1String("phone_number"), address.phoneNumber);
    put(QLatin1String("street_address"), address.streetAddress);
    put(QLatin1String("extended_address"), address.extendedAddress);
    put(QLatin1String("locality"), address.locality);
    put(QLatin1String("administrative_area"), address.administrativeArea);
    put(QLatin1String("postal_code"), address.postalCode);
    if (object.isEmpty() && address.country.isEmpty()) {
        return object;
    }
    put(QLatin1String("country_code"), address.country.isEmpty() ? numberCountry.text() : address.country.text());
    return object;
}

QJsonArray encodeAnswers(const QList<RequirementAnswer> &answers)
{
    QJsonArray array;
    for (const RequirementAnswer &answer : answers) {
        const bool hasIdentifier = !answer.requirementId.isEmpty() || !answer.requirementKey.isEmpty();
        if (!hasIdentifier || (answer.value.isEmpty() && answer.documentId.isEmpty())) {
            continue;
        }
        // One of each pair: what both together do is not known.
        QJsonObject entry;
        if (!answer.requirementId.isEmpty()) {
            entry.insert(QStringLiteral("requirement_id"), answer.requirementId);
        } else {
            entry.insert(QStringLiteral("key"), answer.requirementKey);
        }
        if (!answer.value.isEmpty()) {
            entry.insert(QStringLiteral("value"), answer.value);
        } else {
            entry.insert(QStringLiteral("document_id"), answer.documentId);
        }
        array.append(entry);
    }
    return array;
}

} // namespace

PurchaseAnswer decodePurchase(const HttpReply &reply, const PhoneNumber &requested)
{
    const Result<JsonNode> parsed = parseJson(reply.body);
    const JsonNode root = parsed ? *parsed : JsonNode();
    const JsonNode data = objectNode(root);
    if (!reply.isSuccess()) {
        const Error error = errorOf(reply, root, Asked::Purchase);
        if (error.mayHaveHappened) {
            return {uncertainPurchase(error), false};
        }
        return {refusedPurchase(error), reply.status == 409 && !purchaseRefusal(errorCode(root))};
    }
    if (!parsed) {
        return {uncertainPurchase(withOrigin(parsed.error(), reply)), false};
    }
    if (root[QLatin1String("success")].boolean() == false) {
        const Error error = errorOf(reply, root, Asked::Purchase);
        // "It failed, and here is the number" is a contradiction that only the own list can settle.
        const bool contradicts = !readNumberId(data).isEmpty();
        return {contradicts ? uncertainPurchase(error) : refusedPurchase(error), false};
    }
    Result<OwnedNumber> number = readNumber(data);
    if (!number) {
        return {uncertainPurchase(withOrigin(number.error(), reply)), false};
    }
    if (reply.status != 200 && reply.status != 201) {
        return {uncertainPurchase(withOrigin(malformedReply({}), reply)), false};
    }
    if (number->number != requested) {
        return {uncertainPurchase(withOrigin(malformedReply(data[QLatin1String("number")].path()), reply)), false};
    }
    if (number->isExternal) {
        return {uncertainPurchase(withOrigin(malformedReply(data[QLatin1String("is_external")].path()), reply)), false};
    }
    PurchaseOutcome outcome;
    outcome.state = isNotYetActive(*number) ? PurchaseOutcome::State::Pending : PurchaseOutcome::State::Bought;
    outcome.number = std::move(*number);
    return {outcome, false};
}

ReleaseOutcome decodeRelease(const HttpReply &reply, const OwnedNumber &released)
{
    ReleaseOutcome outcome;
    if (reply.status == 204) {
        outcome.state = ReleaseOutcome::State::Released;
        return outcome;
    }
    const Result<JsonNode> root = openReply(reply, Asked::Write);
    if (!root) {
        if (root.error().mayHaveHappened) {
            return uncertainRelease(root.error());
        }
        outcome.state = ReleaseOutcome::State::Refused;
        outcome.error = root.error();
        return outcome;
    }
    const auto unclear = [&reply](const QString &path) {
        return uncertainRelease(withOrigin(malformedReply(path), reply));
    };
    if ((*root)[QLatin1String("success")].boolean() != true) {
        return unclear(QStringLiteral("success"));
    }
    const JsonNode data = (*root)[QLatin1String("data")];
    const QString id = readNumberId(data);
    if (!id.isEmpty() && id != released.id) {
        return unclear(QStringLiteral("data.phone_number_uuid"));
    }
    const QString status = data[QLatin1String("status")].text();
    if (status.startsWith(QLatin1String("pending"), Qt::CaseInsensitive)) {
        outcome.state = ReleaseOutcome::State::PendingRelease;
        return outcome;
    }
    if (!status.isEmpty() && status.compare(QLatin1String("released"), Qt::CaseInsensitive) != 0) {
        return unclear(QStringLiteral("data.status"));
    }
    outcome.state = ReleaseOutcome::State::Released;
    return outcome;
}

PurchaseOutcome purchaseWithoutReply(const Error &error)
{
    return error.mayHaveHappened ? uncertainPurchase(error) : refusedPurchase(error);
}

ReleaseOutcome releaseWithoutReply(const Error &error)
{
    if (error.mayHaveHappened) {
        return uncertainRelease(error);
    }
    ReleaseOutcome outcome;
    outcome.state = ReleaseOutcome::State::Refused;
    outcome.error = error;
    return outcome;
}

QByteArray encodePurchase(const PurchaseOrder &order)
{
    const AvailableNumber &number = order.number;
    QJsonObject object{{QStringLiteral("number"), number.number.text()},
                       {QStringLiteral("country_code"), number.country.text()}};
    const QString type = typeToWire(number.type);
    if (!type.isEmpty()) {
        object.insert(QStringLiteral("type"), type);
    }
    const QJsonObject capabilities =
        QJsonDocument::fromJson(number.offer).object().value(QLatin1String("capabilities")).toObject();
    if (!capabilities.isEmpty()) {
        object.insert(QStringLiteral("capabilities"), capabilities);
    }
    if (!number.region.isEmpty()) {
        object.insert(QStringLiteral("location"), number.region);
    }
    const QJsonObject address = order.address ? encodeAddress(*order.address, number.country) : QJsonObject();
    if (!address.isEmpty()) {
        object.insert(QStringLiteral("address"), address);
    }
    const QJsonArray answers = encodeAnswers(order.answers);
    if (!answers.isEmpty()) {
        object.insert(QStringLiteral("requirements"), answers);
    }
    QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (number.monthlyFee) {
        // Through a double the fee would lose digits (4.50 becomes 4.5, and more than 15 of them change).
        body.chop(1);
        body += ",\"monthly_fee\":" + number.monthlyFee->amount.toString().toLatin1() + '}';
    }
    return body;
}

QByteArray encodeBinding(const QString &numberId)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("phone_number_uuid"), numberId}}).toJson(QJsonDocument::Compact);
}

} // namespace numberdesk::mindhunters
