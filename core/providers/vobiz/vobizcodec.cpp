// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizcodec.h"

#include "core/providers/vobiz/vobiztext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace numberdesk::vobiz {
namespace {

using Key = QLatin1String;

constexpr std::array CapabilityNames{"voice", "sms", "mms", "fax"};
/// Shown as they are, in this order, when they are told.
constexpr std::array DetailNames{"voice_enabled",
                                 "is_blocked",
                                 "is_trial_number",
                                 "source",
                                 "provider",
                                 "provider_ref",
                                 "aadhaar_verification_required",
                                 "aadhaar_verified"};
constexpr std::array HealthNames{"usage_status", "is_spam"};

JsonNode numberNode(const JsonNode &node) { return node.firstOf({Key("e164"), Key("number"), Key("phone_number")}); }

JsonNode ownerNode(const JsonNode &node) { return node.firstOf({Key("account_id"), Key("auth_id")}); }

ChannelCapabilities capabilitiesOf(const JsonNode &node)
{
    ChannelCapabilities capabilities;
    const JsonNode told = node[Key("capabilities")];
    for (const char *const name : CapabilityNames) {
        if (const auto present = told[Key(name)].boolean()) {
            capabilities.set(Key(name), *present);
        }
    }
    return capabilities;
}

std::optional<Money> feeOf(const JsonNode &node, Key name)
{
    const auto amount = node[name].decimal();
    return amount ? std::optional(Money{*amount, currencyFromText(node[Key("currency")].text())}) : std::nullopt;
}

Result<Money> requiredFeeOf(const JsonNode &node, Key name)
{
    const auto fee = feeOf(node, name);
    if (!fee || fee->amount.isNegative()) {
        return failure(malformedReply(node[name].path()));
    }
    return *fee;
}

int commitmentOf(const JsonNode &node)
{
    const qint64 months = node[Key("minimum_commitment_months")].integer().value_or(0);
    return months > 0 && months <= 1200 ? static_cast<int>(months) : 0;
}

bool isSet(const JsonNode &node, Key name) { return node[name].boolean().value_or(false); }

QStringList warningsOf(const JsonNode &node)
{
    QStringList warnings;
    if (isSet(node, Key("aadhaar_verification_required")) && !isSet(node, Key("aadhaar_verified"))) {
        warnings.append(Text::tr("This number may need Aadhaar verification in the Vobiz dashboard before it can be "
                                 "used."));
    }
    if (const int months = commitmentOf(node); months > 0) {
        warnings.append(Text::tr("Vobiz asks for a minimum commitment. Months: %1.").arg(months));
    }
    if (isSet(node, Key("is_trial_number"))) {
        warnings.append(Text::tr("Vobiz marks this as a trial number."));
    }
    if (isSet(node, Key("is_blocked"))) {
        warnings.append(Text::tr("Vobiz marks this number as blocked."));
    }
    return warnings;
}

Result<AvailableNumber> decodeOffer(const JsonNode &node, const CountryCode &searched)
{
    const Result<QString> text = numberNode(node).requiredText();
    if (!text) {
        return failure(text.error());
    }
    const Result<Money> setupFee = requiredFeeOf(node, Key("setup_fee"));
    if (!setupFee) {
        return failure(setupFee.error());
    }
    const Result<Money> monthlyFee = requiredFeeOf(node, Key("monthly_fee"));
    if (!monthlyFee) {
        return failure(monthlyFee.error());
    }
    AvailableNumber offer;
    offer.number = PhoneNumber(*text);
    if (!offer.number.isE164()) {
        return failure(malformedReply(numberNode(node).path()));
    }
    const auto country = CountryCode::fromText(node[Key("country")].text());
    offer.country = country.value_or(searched);
    offer.countryAsSearched = !country && !searched.isEmpty();
    offer.region = node[Key("region")].text();
    offer.capabilities = capabilitiesOf(node);
    offer.setupFee = *setupFee;
    offer.monthlyFee = *monthlyFee;
    offer.minimumCommitmentMonths = commitmentOf(node);
    offer.warnings = warningsOf(node);
    return offer;
}

NumberStatus statusOf(const JsonNode &node)
{
    using Kind = NumberStatus::Kind;
    const QString word = node[Key("status")].text();
    NumberStatus status{Kind::Other, word};
    if (word.isEmpty()) {
        status.kind = Kind::NotStated;
    } else if (word == u"active") {
        status.kind = Kind::Active;
    } else if (word == u"pending_purchase") {
        status.kind = Kind::Pending;
    } else if (word == u"pending_release") {
        status.kind = Kind::PendingRelease;
    } else if (word == u"released") {
        status.kind = Kind::Released;
    } else if (word == u"blocked") {
        status.kind = Kind::Blocked;
    }
    // The flag makes the badge even where the status still says active.
    if ((status.kind == Kind::Active || status.kind == Kind::NotStated) && isSet(node, Key("is_blocked"))) {
        status.kind = Kind::Blocked;
    }
    return status;
}

QStringList tagsOf(const JsonNode &node)
{
    QStringList tags;
    const QList<JsonNode> entries = node[Key("tags")].elements();
    for (const JsonNode &entry : entries) {
        const QString tag = entry.compactText();
        if (!tag.isEmpty()) {
            tags.append(tag);
        }
    }
    return tags;
}

template <typename T, typename DecodeEntry>
Result<Slice<T>> decodeSlice(const QByteArray &body, DecodeEntry decodeEntry)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    const JsonNode list = (*root)[Key("items")];
    Result<DecodedList<T>> decoded = decodeList<T>(list, decodeEntry);
    if (!decoded) {
        return failure(decoded.error());
    }
    Slice<T> slice;
    slice.entries = decoded->items.size() + decoded->skipped;
    slice.items = std::move(decoded->items);
    slice.skipped = decoded->skipped;
    slice.page = (*root)[Key("page")].integer();
    slice.perPage = (*root)[Key("per_page")].integer();
    slice.total = (*root)[Key("total")].integer();
    return slice;
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

Result<Slice<AvailableNumber>> decodeInventory(const QByteArray &body, const CountryCode &searched)
{
    using Found = std::optional<AvailableNumber>;
    auto decoded = decodeSlice<Found>(body, [&searched](const JsonNode &entry) -> Result<Found> {
        if (entry.isObject() && !ownerNode(entry).text().isEmpty()) {
            return Found();
        }
        Result<AvailableNumber> offer = decodeOffer(entry, searched);
        if (!offer) {
            return failure(offer.error());
        }
        return Found(std::move(*offer));
    });
    if (!decoded) {
        return failure(decoded.error());
    }
    Slice<AvailableNumber> slice;
    slice.entries = decoded->entries;
    slice.skipped = decoded->skipped;
    slice.page = decoded->page;
    slice.perPage = decoded->perPage;
    slice.total = decoded->total;
    for (Found &found : decoded->items) {
        if (found) {
            slice.items.append(std::move(*found));
        }
    }
    return slice;
}

Result<Slice<OwnedNumber>> decodeNumbers(const QByteArray &body)
{
    return decodeSlice<OwnedNumber>(body, decodeNumber);
}

Result<OwnedNumber> decodeNumber(const JsonNode &node)
{
    const Result<QString> text = numberNode(node).requiredText();
    if (!text) {
        return failure(text.error());
    }
    OwnedNumber number;
    number.id = node[Key("id")].text();
    number.number = PhoneNumber(*text);
    if (const auto country = CountryCode::fromText(node[Key("country")].text())) {
        number.country = *country;
    } else {
        number.country = countryOf(number.number);
        number.countryDerived = !number.country.isEmpty();
    }
    number.region = node[Key("region")].text();
    number.capabilities = capabilitiesOf(node);
    number.setupFee = feeOf(node, Key("setup_fee"));
    number.monthlyFee = feeOf(node, Key("monthly_fee"));
    number.status = statusOf(node);
    if (const QString application = node[Key("application_id")].text(); !application.isEmpty()) {
        number.agents.append({application, {}});
    }
    if (const QString trunk = node[Key("trunk_group_id")].text(); !trunk.isEmpty()) {
        number.settings.insert(TrunkSetting, trunk);
    }
    number.tags = tagsOf(node);
    number.ownerAccount = ownerNode(node).text();
    number.createdAt = Timestamp::fromText(node[Key("created_at")].text());
    number.purchasedAt = Timestamp::fromText(node[Key("purchased_at")].text());
    number.updatedAt = Timestamp::fromText(node[Key("updated_at")].text());
    number.releasedAt = Timestamp::fromText(node[Key("released_at")].text());
    number.lastBilling = Timestamp::fromText(node[Key("last_billing_date")].text());
    number.nextBilling = Timestamp::fromText(node[Key("next_billing_date")].text());
    number.minimumCommitmentMonths = commitmentOf(node);
    for (const char *const name : DetailNames) {
        const QString value = node[Key(name)].compactText();
        if (!value.isEmpty()) {
            number.details.append({Key(name), value});
        }
    }
    return number;
}

bool hasMore(qsizetype entries, const std::optional<qint64> &perPage, const std::optional<qint64> &total,
             qint64 askedPage, qint64 askedPerPage)
{
    if (entries == 0) {
        return false;
    }
    const qint64 size = perPage && *perPage > 0 && *perPage <= askedPerPage ? *perPage : askedPerPage;
    return total ? askedPage < (*total - 1) / size + 1 && *total > 0 : entries >= size;
}

Result<QList<Detail>> decodeHealth(const QByteArray &body)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    QList<Detail> details;
    const auto add = [&details](const QString &name, const JsonNode &node) {
        if (const QString value = node.compactText(); !value.isEmpty()) {
            details.append({QStringLiteral("health.") + name, value});
        }
    };
    for (const char *const name : HealthNames) {
        add(Key(name), (*root)[Key(name)]);
    }
    const JsonNode summary = (*root)[Key("summary")];
    const QStringList names = summary.names();
    for (const QString &name : names) {
        add(name, summary[QStringView(name)]);
    }
    if (details.isEmpty()) {
        return failure(malformedReply(summary.path()));
    }
    return details;
}

QByteArray purchaseBody(const AvailableNumber &number)
{
    QJsonObject body{{QStringLiteral("e164"), number.number.e164()}};
    for (const auto &fee : {number.monthlyFee, number.setupFee}) {
        if (fee && fee->currency) {
            body.insert(QStringLiteral("currency"), *fee->currency);
            break;
        }
    }
    return compact(body);
}

QByteArray applicationBody(const QString &applicationId)
{
    return compact({{QStringLiteral("application_id"), applicationId}});
}

QByteArray trunkBody(const QString &trunkId) { return compact({{QStringLiteral("trunk_group_id"), trunkId}}); }

} // namespace numberdesk::vobiz
