// SPDX-License-Identifier: GPL-3.0-or-later
// Owned numbers. Source: providers/mindhunters.md §2.2 and §5.
#include "core/providers/mindhunters/wirereader.h"

#include <algorithm>
#include <array>

namespace numberdesk::mindhunters {
namespace {

NumberStatus readStatus(const JsonNode &node)
{
    // Only "active" is documented; the others are plain words that mean themselves, and the rest is kept as it is.
    static const std::array known{
        std::pair{QLatin1String("active"), NumberStatus::Kind::Active},
        std::pair{QLatin1String("inactive"), NumberStatus::Kind::Inactive},
        std::pair{QLatin1String("pending"), NumberStatus::Kind::Pending},
        std::pair{QLatin1String("pending_release"), NumberStatus::Kind::PendingRelease},
        std::pair{QLatin1String("released"), NumberStatus::Kind::Released},
        std::pair{QLatin1String("blocked"), NumberStatus::Kind::Blocked},
    };
    const QString word = node.text();
    if (word.isEmpty()) {
        return {};
    }
    for (const auto &[name, kind] : known) {
        if (word.compare(name, Qt::CaseInsensitive) == 0) {
            return {kind, word};
        }
    }
    return {NumberStatus::Kind::Other, word};
}

void readCompliance(const JsonNode &node, OwnedNumber &number)
{
    number.complianceStatus = node[QLatin1String("status")].text();
    const QList<JsonNode> entries = node[QLatin1String("requirements")].elements();
    for (const JsonNode &entry : entries) {
        ComplianceItem item{entry[QLatin1String("name")].text(), entry[QLatin1String("type")].text(),
                            entry[QLatin1String("description")].text()};
        // The documentation shows entries that are empty objects.
        if (item != ComplianceItem()) {
            number.complianceItems.append(item);
        }
    }
}

void readChannelSettings(const JsonNode &node, OwnedNumber &number)
{
    const auto put = [&](QLatin1String block, QLatin1String member, const QString &value) {
        number.settings.insert(settingKey(block, member), value);
    };
    for (const QLatin1String name : {QLatin1String("voice"), QLatin1String("sms"), QLatin1String("inbound")}) {
        const JsonNode block = node[name];
        if (const auto enabled = block[QLatin1String("enabled")].boolean()) {
            put(name, QLatin1String("enabled"), *enabled ? QStringLiteral("true") : QStringLiteral("false"));
        }
        if (const auto limit = block[QLatin1String("channel_limit")].integer()) {
            put(name, QLatin1String("channel_limit"), QString::number(*limit));
        }
        const JsonNode destinations = block[QLatin1String("whitelisted_destinations")];
        if (destinations.isArray()) {
            QStringList words;
            const QList<JsonNode> entries = destinations.elements();
            for (const JsonNode &entry : entries) {
                words.append(entry.text());
            }
            words.removeAll(QString());
            put(name, QLatin1String("whitelisted_destinations"), words.join(QStringLiteral(", ")));
        }
    }
}

/// Who answers a channel; an empty id when nobody does.
AgentReference readBinding(const JsonNode &node)
{
    if (node[QLatin1String("bound")].boolean() == false) {
        return {};
    }
    return {node.firstOf({QLatin1String("agent_uuid"), QLatin1String("uuid"), QLatin1String("id")}).text(),
            node.firstOf({QLatin1String("agent_name"), QLatin1String("name")}).text()};
}

void readBindings(const JsonNode &node, OwnedNumber &number)
{
    const AgentReference call = readBinding(node[QLatin1String("call")]);
    if (!call.id.isEmpty()) {
        number.agents.append(call);
    }
    for (const QLatin1String channel : {QLatin1String("sms"), QLatin1String("whatsapp")}) {
        const AgentReference agent = readBinding(node[channel]);
        if (!agent.id.isEmpty()) {
            const QString who = agent.name.isEmpty() ? agent.id : QStringLiteral("%1 (%2)").arg(agent.name, agent.id);
            number.details.append({QStringLiteral("bindings.") + channel, who});
        }
    }
}

void fill(QString &known, const QString &other)
{
    if (known.isEmpty()) {
        known = other;
    }
}

template <typename T>
void fill(std::optional<T> &known, const std::optional<T> &other)
{
    if (!known) {
        known = other;
    }
}

void fill(Timestamp &known, const Timestamp &other)
{
    if (known.isEmpty()) {
        known = other;
    }
}

template <typename T>
void addMissing(QList<T> &known, const QList<T> &other)
{
    for (const T &entry : other) {
        if (!known.contains(entry)) {
            known.append(entry);
        }
    }
}

Result<OwnedNumber> readTrunk(const JsonNode &node)
{
    Result<OwnedNumber> number = readNumber(node);
    if (number) {
        number->isExternal = true;
        number->monthlyFee.reset();
    }
    return number;
}

} // namespace

QString readNumberId(const JsonNode &node)
{
    return node.firstOf({QLatin1String("phone_number_uuid"), QLatin1String("uuid"), QLatin1String("id")}).text();
}

QString readNumberText(const JsonNode &node)
{
    return node.firstOf({QLatin1String("number"), QLatin1String("phone_number"), QLatin1String("e164")}).text();
}

Result<OwnedNumber> readNumber(const JsonNode &node)
{
    OwnedNumber number;
    number.id = readNumberId(node);
    if (number.id.isEmpty()) {
        return failure(malformedReply(node[QLatin1String("phone_number_uuid")].path()));
    }
    number.number = PhoneNumber(readNumberText(node));
    if (number.number.isEmpty()) {
        return failure(malformedReply(node[QLatin1String("number")].path()));
    }
    if (const auto country = CountryCode::fromText(node[QLatin1String("country_code")].text())) {
        number.country = *country;
    } else {
        number.country = countryOf(number.number);
        number.countryDerived = !number.country.isEmpty();
    }
    number.type = NumberType::fromWire(node[QLatin1String("type")].text());
    number.region = node[QLatin1String("location")].text();
    number.capabilities = readCapabilities(node[QLatin1String("capabilities")]);
    number.status = readStatus(node[QLatin1String("status")]);
    readCompliance(node[QLatin1String("compliance")], number);
    readChannelSettings(node[QLatin1String("channel_settings")], number);
    readBindings(node[QLatin1String("bindings")], number);

    const QString source = node[QLatin1String("source")].text();
    number.isExternal = node[QLatin1String("is_external")].boolean().value_or(false) ||
                        source.compare(QLatin1String("external"), Qt::CaseInsensitive) == 0;
    if (!source.isEmpty()) {
        number.details.append({QStringLiteral("source"), source});
    }
    if (!number.isExternal) {
        const JsonNode billing = node[QLatin1String("billing")];
        number.monthlyFee = readFee(billing[QLatin1String("monthly_fee")], billing[QLatin1String("currency")]);
    }
    number.purchasedAt = Timestamp::fromText(node[QLatin1String("purchased_at")].text());
    number.updatedAt = Timestamp::fromText(node[QLatin1String("updated_at")].text());
    return number;
}

Result<Listing<OwnedNumber>> decodeNumbers(const HttpReply &reply)
{
    return readListing<OwnedNumber>(reply, readNumber);
}

Result<Listing<OwnedNumber>> decodeTrunks(const HttpReply &reply) { return readListing<OwnedNumber>(reply, readTrunk); }

Result<OwnedNumber> decodeNumber(const HttpReply &reply, Asked asked)
{
    const Result<JsonNode> root = openReply(reply, asked);
    if (!root) {
        return failure(root.error());
    }
    Result<OwnedNumber> number = readNumber(objectNode(*root));
    return number ? number : Result<OwnedNumber>(failure(withOrigin(number.error(), reply)));
}

Result<AccountCheck> decodeAccountCheck(const HttpReply &reply)
{
    const Result<JsonNode> root = openReply(reply, Asked::Read);
    if (!root) {
        return failure(root.error());
    }
    const JsonNode success = (*root)[QLatin1String("success")];
    if (success.boolean() != true) {
        return failure(
            withOrigin(malformedReply(success.path().isEmpty() ? QStringLiteral("success") : success.path()), reply));
    }
    const JsonNode list = listNode(*root);
    if (!list.isArray()) {
        return failure(withOrigin(malformedReply(list.path()), reply));
    }
    AccountCheck check;
    check.numbers = readPagination(*root).total;
    return check;
}

void mergeNumber(OwnedNumber &known, const OwnedNumber &other)
{
    if (known.country.isEmpty() || (known.countryDerived && !other.countryDerived && !other.country.isEmpty())) {
        known.country = other.country;
        known.countryDerived = other.countryDerived;
    }
    if (known.type.kind == NumberType::Kind::Unknown) {
        known.type = other.type;
    }
    fill(known.region, other.region);
    fill(known.capabilities.voice, other.capabilities.voice);
    fill(known.capabilities.sms, other.capabilities.sms);
    fill(known.capabilities.mms, other.capabilities.mms);
    fill(known.capabilities.fax, other.capabilities.fax);
    addMissing(known.capabilities.others, other.capabilities.others);
    if (known.status.kind == NumberStatus::Kind::NotStated) {
        known.status = other.status;
    }
    fill(known.complianceStatus, other.complianceStatus);
    addMissing(known.complianceItems, other.complianceItems);
    known.isExternal = known.isExternal || other.isExternal;
    if (known.isExternal) {
        known.monthlyFee.reset();
    }
    if (known.agents.isEmpty()) {
        known.agents = other.agents;
    }
    for (auto setting = other.settings.cbegin(); setting != other.settings.cend(); ++setting) {
        if (!known.settings.contains(setting.key())) {
            known.settings.insert(setting.key(), setting.value());
        }
    }
    fill(known.purchasedAt, other.purchasedAt);
    fill(known.updatedAt, other.updatedAt);
    addMissing(known.details, other.details);
}

} // namespace numberdesk::mindhunters
