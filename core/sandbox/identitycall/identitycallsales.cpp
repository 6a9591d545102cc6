// SPDX-License-Identifier: GPL-3.0-or-later
// What IdentityCallContract sells: search and purchase.
#include "core/sandbox/identitycall/identitycallanswers.h"
#include "core/sandbox/identitycall/identitycallcontract.h"

#include <QJsonArray>

namespace numberdesk::sandbox {

using identitycall::data;
using identitycall::error;
using identitycall::errors;
using identitycall::jsonObject;
using identitycall::notFound;
using identitycall::wholeNumber;

namespace {

/// Requirement groups of the sample account. Source: providers/identitycall.md, section 7.
constexpr qint64 ApprovedGroup = 4821;
constexpr qint64 UnapprovedGroup = 4822;

/// Exactly the four documented words, case and hyphen included.
std::optional<NumberType::Kind> typeFromWire(const QString &word)
{
    using Kind = NumberType::Kind;
    static const QMap<QString, Kind> known{{QStringLiteral("mobile"), Kind::Mobile},
                                           {QStringLiteral("local"), Kind::Local},
                                           {QStringLiteral("toll-free"), Kind::TollFree},
                                           {QStringLiteral("national"), Kind::National}};
    const auto found = known.constFind(word);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

QString wireWord(NumberType::Kind type)
{
    switch (type) {
    case NumberType::Kind::Mobile:
        return QStringLiteral("mobile");
    case NumberType::Kind::TollFree:
        return QStringLiteral("toll-free");
    case NumberType::Kind::National:
        return QStringLiteral("national");
    default:
        return QStringLiteral("local");
    }
}

QJsonObject offerEntry(const StockNumber &number)
{
    QJsonArray features;
    const auto has = [&features](bool present, const char *word) {
        if (present) {
            features.append(QString::fromLatin1(word));
        }
    };
    has(number.sms, "sms");
    has(number.voice, "voice");
    has(number.mms, "mms");
    QJsonArray regions;
    if (!number.city.isEmpty()) {
        regions.append(QJsonObject{{QStringLiteral("region_type"), QStringLiteral("city")},
                                   {QStringLiteral("region_name"), number.city}});
    }
    if (!number.region.isEmpty()) {
        regions.append(QJsonObject{{QStringLiteral("region_type"), QStringLiteral("state")},
                                   {QStringLiteral("region_name"), number.region}});
    }
    return {{QStringLiteral("phone_number"), number.e164},
            {QStringLiteral("country_code"), number.country.text()},
            {QStringLiteral("number_type"), wireWord(number.type)},
            {QStringLiteral("upfront_cost"), number.setupFee.toString(2)},
            {QStringLiteral("monthly_cost"), number.monthlyFee.toString(2)},
            {QStringLiteral("features"), features},
            {QStringLiteral("region_information"), regions}};
}

/// Italian and German local numbers are the ones that want papers here.
bool needsGroup(const StockNumber &number)
{
    const QString &country = number.country.text();
    return number.type == NumberType::Kind::Local && (country == u"IT" || country == u"DE");
}

/// What is wrong with the types of a purchase's optional members.
QStringList complaintsAboutPurchase(const QJsonObject &body)
{
    QStringList complaints;
    const auto text = [&](QLatin1String member, const QString &complaint) {
        if (body.contains(member) && !body.value(member).isString()) {
            complaints.append(complaint);
        }
    };
    text(QLatin1String("phone_number"), QStringLiteral("Phone number is invalid"));
    text(QLatin1String("name"), QStringLiteral("Name is invalid"));
    text(QLatin1String("upfront_cost"), QStringLiteral("Upfront cost must be a string"));
    text(QLatin1String("monthly_cost"), QStringLiteral("Monthly cost must be a string"));
    if (body.contains(QLatin1String("country_code")) &&
        !CountryCode::fromText(body.value(QLatin1String("country_code")).toString())) {
        complaints.append(QStringLiteral("Country code is invalid"));
    }
    if (body.contains(QLatin1String("number_type")) &&
        !typeFromWire(body.value(QLatin1String("number_type")).toString())) {
        complaints.append(QStringLiteral("Number type is not included in the list"));
    }
    if (body.contains(QLatin1String("requirement_group_id")) &&
        !wholeNumber(body.value(QLatin1String("requirement_group_id")))) {
        complaints.append(QStringLiteral("Requirement group must be an integer"));
    }
    if (body.value(QLatin1String("name")).toString().size() > identitycall::LongestName) {
        complaints.append(QStringLiteral("Name is too long"));
    }
    return complaints;
}

} // namespace

Reply IdentityCallContract::search(const Request &request) const
{
    const QString countryText =
        request.hasQueryItem(u"country") ? request.queryValue(u"country") : QStringLiteral("US");
    const QString typeText =
        request.hasQueryItem(u"number_type") ? request.queryValue(u"number_type") : QStringLiteral("mobile");
    QStringList complaints;
    const auto country = CountryCode::fromText(countryText);
    if (!country || countryText.size() != 2) {
        complaints.append(QStringLiteral("Country is invalid"));
    }
    const auto type = typeFromWire(typeText);
    if (!type) {
        complaints.append(QStringLiteral("Number type is not included in the list"));
    }
    if (!complaints.isEmpty()) {
        return errors(422, complaints);
    }
    QList<QJsonObject> entries;
    const QList<StockNumber> numbers = m_state.forSale(*country, *type);
    for (const StockNumber &number : numbers) {
        // The carrier behind it tells nothing but the number now and then, as the documented example shows.
        const bool bare = number.e164.endsWith(u'7') && entries.size() % 2 == 1;
        entries.append(bare ? QJsonObject{{QStringLiteral("phone_number"), number.e164}} : offerEntry(number));
    }
    return listReply(entries, request);
}

Reply IdentityCallContract::purchase(const Request &request)
{
    const auto body = jsonObject(request.body);
    if (!body) {
        return error(400, QStringLiteral("Request body is not valid JSON"));
    }
    const QString e164 = body->value(QLatin1String("phone_number")).toString();
    if (e164.isEmpty() && !body->value(QLatin1String("phone_number")).isDouble()) {
        return error(422, QStringLiteral("phone_number is required"));
    }
    const QStringList complaints = complaintsAboutPurchase(*body);
    if (!complaints.isEmpty()) {
        return errors(422, complaints);
    }
    const auto group = wholeNumber(body->value(QLatin1String("requirement_group_id")));
    if (group && *group != ApprovedGroup && *group != UnapprovedGroup) {
        return notFound();
    }
    if (group == UnapprovedGroup) {
        return error(422, QStringLiteral("Requirement group must be approved before purchasing"));
    }

    const QString mode = setting(QStringLiteral("purchase"));
    if (mode == u"taken") {
        m_state.takeAway(e164);
    } else if (mode == u"out-of-balance") {
        return error(422, QStringLiteral("Order was declined: insufficient funds"));
    } else if (mode == u"limit-reached") {
        return error(422, QStringLiteral("The carrier does not accept more orders from this organisation"));
    } else if (mode == u"kyc-required") {
        return error(422, QStringLiteral("Regulatory verification of the customer is not complete"));
    } else if (mode == u"fault") {
        return error(500, QStringLiteral("Internal server error"));
    }

    if (m_state.owns(e164)) {
        return error(422, QStringLiteral("Number has already been purchased"));
    }
    const auto number = m_state.inCatalogue(e164);
    if (!number || !m_state.isForSale(e164)) {
        return error(422, QStringLiteral("Phone number is no longer available"));
    }
    if (body->contains(QLatin1String("country_code")) &&
        body->value(QLatin1String("country_code")).toString().toUpper() != number->country.text()) {
        return errors(422, {QStringLiteral("Country code does not match the phone number")});
    }
    if (body->contains(QLatin1String("number_type")) &&
        body->value(QLatin1String("number_type")).toString() != wireWord(number->type)) {
        return errors(422, {QStringLiteral("Number type does not match the phone number")});
    }
    if (needsGroup(*number) && !group) {
        return error(
            422,
            QStringLiteral("Regulatory requirements for local numbers in %1 are not met").arg(number->country.text()));
    }

    const Line &line = m_state.buy(*number, body->value(QLatin1String("name")).toString(QString()));
    if (mode == u"fault-after-effect") {
        return error(500, QStringLiteral("Internal server error"));
    }
    if (mode == u"garbage-after-effect") {
        return {200, "<!doctype html><title>502 Bad Gateway</title>", "text/html", {}};
    }
    return data(setting(QStringLiteral("purchase-status")).toInt(), m_state.shortForm(line));
}

} // namespace numberdesk::sandbox
