// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/dialnexa/dialnexacatalog.h"

#include <QCoreApplication>

#include <algorithm>

namespace numberdesk::dialnexa {
namespace {

struct CatalogText
{
    Q_DECLARE_TR_FUNCTIONS(DialNexa)
};

/// Most prices that are told at once.
constexpr qsizetype MostPricesTold = 20;

struct ListedAgent
{
    Agent agent;
    bool deleted = false;
};

/// The version that callers hear: the current one, else the last of the list.
JsonNode versionOf(const JsonNode &agent)
{
    const JsonNode current = agent[QLatin1String("current_version")];
    if (current.isObject()) {
        return current;
    }
    const QList<JsonNode> versions = agent[QLatin1String("versions")].elements();
    return versions.isEmpty() ? JsonNode() : versions.constLast();
}

Result<ListedAgent> decodeAgent(const JsonNode &object)
{
    const QString id = idText(object);
    if (id.isEmpty()) {
        return failure(malformedReply(object[QLatin1String("id")].path()));
    }
    ListedAgent listed;
    listed.deleted = object[QLatin1String("is_deleted")].boolean().value_or(false);
    listed.agent.id = id;
    const JsonNode version = versionOf(object);
    listed.agent.name = version.firstOf({QLatin1String("title"), QLatin1String("version_title")}).text();
    if (listed.agent.name.isEmpty()) {
        listed.agent.name = id;
    }
    const auto tell = [&listed](const char *name, const JsonNode &node) {
        if (const QString value = node.text(); !value.isEmpty()) {
            listed.agent.details.append({QString::fromLatin1(name), value});
        }
    };
    tell("agent_type", object[QLatin1String("agent_type")]);
    tell("current_version_number", object[QLatin1String("current_version_number")]);
    // An inbound call is refused while the agent has no published version (the vendor's guide).
    tell("is_published", version[QLatin1String("is_published")]);
    return listed;
}

Result<CountryPrice> decodePrice(const JsonNode &object)
{
    const Result<QString> id = object[QLatin1String("telephony_provider_id")].requiredText();
    if (!id) {
        return failure(id.error());
    }
    CountryPrice price;
    price.telephonyProviderId = *id;
    price.country = CountryCode::fromText(object[QLatin1String("country_iso")].text()).value_or(CountryCode());
    price.countryName = object[QLatin1String("country_name")].text();
    price.credits = object[QLatin1String("credit_cost")].decimal();
    return price;
}

QString priceSentence(const CountryPrice &price)
{
    const QString country = price.countryName.isEmpty() ? price.country.text() : price.countryName;
    return price.credits ? CatalogText::tr("Telephony provider %1: %2, %3 credits.")
                               .arg(price.telephonyProviderId, country, price.credits->toString())
                         : CatalogText::tr("Telephony provider %1: %2, price not stated.")
                               .arg(price.telephonyProviderId, country);
}

} // namespace

Result<AgentPage> decodeAgents(const HttpReply &reply, AgentsPath path, qint64 page)
{
    const Result<ListEnvelope> envelope = readList(reply);
    if (!envelope) {
        return failure(envelope.error());
    }
    auto decoded = decodeList<ListedAgent>(envelope->list, decodeAgent);
    if (!decoded) {
        return failure(located(decoded.error(), reply));
    }
    AgentPage result;
    for (ListedAgent &listed : decoded->items) {
        if (!listed.deleted) {
            result.items.append(std::move(listed.agent));
        }
    }
    result.skipped = decoded->skipped;
    result.total = envelope->total;
    const qint64 entries = envelope->list.elements().size();
    if (path == AgentsPath::Agents2) {
        NextPages more = nextPages(*envelope, page);
        result.next = std::move(more.next);
        result.others = std::move(more.others);
        result.notices = std::move(more.notices);
    } else if (envelope->total && *envelope->total > entries) {
        result.notices.append(
            CatalogText::tr("DialNexa has %1 agents and told %2 of them.").arg(*envelope->total).arg(entries));
    }
    return result;
}

Result<DecodedList<CountryPrice>> decodePrices(const HttpReply &reply)
{
    const Result<ListEnvelope> envelope = readList(reply);
    if (!envelope) {
        return failure(envelope.error());
    }
    auto decoded = decodeList<CountryPrice>(envelope->list, decodePrice);
    if (!decoded) {
        return failure(located(decoded.error(), reply));
    }
    return decoded;
}

QStringList describePrices(const QList<CountryPrice> &prices, const QString &chosenProviderId)
{
    QStringList sentences;
    if (std::none_of(prices.cbegin(), prices.cend(), [&chosenProviderId](const CountryPrice &price) {
            return price.telephonyProviderId == chosenProviderId;
        })) {
        sentences.append(
            CatalogText::tr("The telephony provider ID %1 is not in DialNexa’s price list.").arg(chosenProviderId));
    }
    const QList<CountryPrice> told = prices.first(std::min(prices.size(), MostPricesTold));
    for (const CountryPrice &price : told) {
        sentences.append(priceSentence(price));
    }
    return sentences;
}

} // namespace numberdesk::dialnexa
