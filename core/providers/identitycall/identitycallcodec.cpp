// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/identitycall/identitycallcodec.h"

#include "core/providers/identitycall/identitycallerrors.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace numberdesk::identitycall {
namespace {

using Name = QLatin1String;

constexpr Name Data("data");

JsonNode numberNode(const JsonNode &entry)
{
    return entry.firstOf({Name("phone_number"), Name("number"), Name("e164")});
}

JsonNode countryNode(const JsonNode &entry) { return entry.firstOf({Name("country_code"), Name("country")}); }

JsonNode typeNode(const JsonNode &entry) { return entry.firstOf({Name("number_type"), Name("type")}); }

/// An id is an integer or the text of one; it goes back into paths, so nothing else is let through.
Result<QString> readId(const JsonNode &entry)
{
    const JsonNode node = entry[Name("id")];
    const QString id = node.isNumber() || node.isText() ? node.text() : QString();
    const bool digits =
        !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits) {
        return failure(malformedReply(node.path()));
    }
    return id;
}

Result<QString> readNumberText(const JsonNode &entry)
{
    const JsonNode node = numberNode(entry);
    if (!node.isText()) {
        return failure(malformedReply(node.path()));
    }
    return node.requiredText();
}

std::optional<Money> readCost(const JsonNode &cost, const JsonNode &currency)
{
    const auto amount = cost.decimal();
    if (!amount) {
        return std::nullopt;
    }
    return Money{*amount, currencyFromText(currency.text())};
}

ChannelCapabilities readFeatures(const JsonNode &features)
{
    ChannelCapabilities capabilities;
    const QList<JsonNode> words = features.elements();
    if (words.isEmpty()) {
        return capabilities;
    }
    // A list that is there names what the number has: of the three channels that IdentityCall is known to name, the
    // others are missing. Fax was never seen and stays unknown.
    capabilities.voice = capabilities.sms = capabilities.mms = false;
    for (const JsonNode &word : words) {
        capabilities.set(word.text(), true);
    }
    return capabilities;
}

QString readRegion(const JsonNode &information)
{
    QStringList names;
    const QList<JsonNode> regions = information.elements();
    for (const JsonNode &region : regions) {
        const QString name = region[Name("region_name")].text();
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    return names.join(QStringLiteral(", "));
}

/// What the purchase sends back, verbatim.
QByteArray makeOffer(const JsonNode &entry, const QString &number)
{
    QJsonObject offer{{Name("phone_number"), number}};
    const auto keep = [&offer](Name name, const JsonNode &node) {
        const QString text = node.text();
        if (!text.isEmpty()) {
            offer.insert(name, text);
        }
    };
    keep(Name("country_code"), countryNode(entry));
    // Read in any of its spellings, written in the documented one.
    const NumberType type = NumberType::fromWire(typeNode(entry).text());
    const QString word = wireType(type.kind);
    if (!word.isEmpty()) {
        offer.insert(Name("number_type"), word);
    } else {
        keep(Name("number_type"), typeNode(entry));
    }
    keep(Name("upfront_cost"), entry[Name("upfront_cost")]);
    keep(Name("monthly_cost"), entry[Name("monthly_cost")]);
    return QJsonDocument(offer).toJson(QJsonDocument::Compact);
}

Result<AvailableNumber> readAvailable(const JsonNode &entry, const CountryCode &askedCountry,
                                      NumberType::Kind askedType)
{
    const Result<QString> text = readNumberText(entry);
    if (!text) {
        return failure(text.error());
    }
    AvailableNumber number;
    number.number = PhoneNumber(*text);
    const auto country = CountryCode::fromText(countryNode(entry).text());
    number.country = country.value_or(askedCountry);
    number.countryAsSearched = !country;
    number.type = NumberType::fromWire(typeNode(entry).text());
    if (number.type.kind == NumberType::Kind::Unknown) {
        number.type = askedType;
    }
    number.region = readRegion(entry[Name("region_information")]);
    number.capabilities = readFeatures(entry[Name("features")]);
    const JsonNode currency = entry[Name("currency")];
    number.setupFee = readCost(entry[Name("upfront_cost")], currency);
    number.monthlyFee = readCost(entry[Name("monthly_cost")], currency);
    number.offer = makeOffer(entry, *text);
    return number;
}

/// "id 15, name Ben Hale": the members that are there, in the given order.
QString flatText(const JsonNode &node, std::initializer_list<Name> members)
{
    QStringList parts;
    for (const Name member : members) {
        const QString value = node[member].text();
        if (!value.isEmpty()) {
            parts.append(QStringLiteral("%1 %2").arg(QString(member), value));
        }
    }
    return parts.join(QStringLiteral(", "));
}

void appendDetail(QList<Detail> &details, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        details.append({name, value});
    }
}

void appendDetails(QList<Detail> &details, const JsonNode &list, Name name, std::initializer_list<Name> members)
{
    const QList<JsonNode> entries = list.elements();
    for (qsizetype index = 0; index < entries.size(); ++index) {
        appendDetail(details, QStringLiteral("%1[%2]").arg(QString(name)).arg(index),
                     flatText(entries.at(index), members));
    }
}

/// What only the single number tells: stats, operators with their priority, operators to choose from, recent calls.
void readDetail(const JsonNode &entry, OwnedNumber &number)
{
    const JsonNode stats = entry[Name("stats")];
    for (const Name name :
         {Name("total_calls"), Name("answered_calls"), Name("missed_calls"), Name("average_duration_seconds")}) {
        appendDetail(number.details, QStringLiteral("stats.") + QString(name), stats[name].text());
    }
    const QList<JsonNode> operators = entry[Name("operators")].elements();
    const bool hasPriorities = std::any_of(operators.cbegin(), operators.cend(), [](const JsonNode &node) {
        return node[Name("priority")].exists() || node[Name("phone_number")].exists();
    });
    if (hasPriorities) {
        appendDetails(number.details, entry[Name("operators")], Name("operators"),
                      {Name("id"), Name("name"), Name("phone_number"), Name("initials"), Name("priority")});
    }
    appendDetails(number.details, entry[Name("available_operators")], Name("available_operators"),
                  {Name("id"), Name("name"), Name("phone_number"), Name("initials")});
    appendDetails(number.details, entry[Name("recent_calls")], Name("recent_calls"),
                  {Name("id"), Name("phone_number"), Name("caller_name"), Name("call_status"), Name("call_duration"),
                   Name("direction"), Name("ai_handled"), Name("transcript_summary"), Name("created_at")});
}

Result<OwnedNumber> readNumber(const JsonNode &entry)
{
    const Result<QString> id = readId(entry);
    if (!id) {
        return failure(id.error());
    }
    const Result<QString> text = readNumberText(entry);
    if (!text) {
        return failure(text.error());
    }
    OwnedNumber number;
    number.id = *id;
    number.number = PhoneNumber(*text);
    const auto country = CountryCode::fromText(countryNode(entry).text());
    number.country = country ? *country : countryOf(number.number);
    number.countryDerived = !country && !number.country.isEmpty();
    number.type = NumberType::fromWire(typeNode(entry).text());
    number.label = entry[Name("name")].text();

    if (const auto active = entry[ActiveKey].boolean()) {
        number.status.kind = *active ? NumberStatus::Kind::Active : NumberStatus::Kind::Inactive;
        number.settings.insert(ActiveKey, *active ? QStringLiteral("true") : QStringLiteral("false"));
    }
    if (const auto recording = entry[RecordingKey].boolean()) {
        number.settings.insert(RecordingKey, *recording ? QStringLiteral("true") : QStringLiteral("false"));
    }
    const QString routing = entry[RoutingKey].text();
    if (!routing.isEmpty()) {
        number.settings.insert(RoutingKey, routing);
    }

    const QList<JsonNode> operators = entry[Name("operators")].elements();
    for (const JsonNode &node : operators) {
        if (const Result<QString> operatorId = readId(node)) {
            number.agents.append({*operatorId, node[Name("name")].text()});
        }
    }
    for (const Name name : {Name("ai_receptionist_enabled"), Name("operators_count")}) {
        appendDetail(number.details, name, entry[name].text());
    }
    readDetail(entry, number);
    return number;
}

Result<Agent> readOperator(const JsonNode &entry)
{
    const Result<QString> id = readId(entry);
    if (!id) {
        return failure(id.error());
    }
    Agent agent{*id, entry[Name("name")].text(), {}};
    for (const Name name :
         {Name("phone_number"), Name("email"), Name("active"), Name("initials"), Name("virtual_numbers_count")}) {
        appendDetail(agent.details, name, entry[name].text());
    }
    return agent;
}

/// An error reply under a 2xx: what it says travels along.
Error unreadable(const JsonNode &root) { return malformedReply(Data, saidBy(root).text); }

Result<JsonNode> findList(const JsonNode &root)
{
    for (const JsonNode &node : {root, root[Data], root[Name("items")], root[Data][Name("items")]}) {
        if (node.isArray()) {
            return node;
        }
    }
    return failure(unreadable(root));
}

std::optional<Paging> readPaging(const JsonNode &meta)
{
    const auto current = meta[Name("current_page")].integer();
    const auto pages = meta[Name("total_pages")].integer();
    if (!current || !pages || *current < 1 || *pages < 0) {
        return std::nullopt;
    }
    Paging paging{*current, *pages, meta[Name("per_page")].integer(), meta[Name("total_count")].integer()};
    if (paging.totalCount && *paging.totalCount < 0) {
        paging.totalCount.reset();
    }
    return paging;
}

template <typename T, typename ReadEntry>
Result<Listing<T>> decodeListing(const QByteArray &body, ReadEntry readEntry)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    const Result<JsonNode> list = findList(*root);
    if (!list) {
        return failure(list.error());
    }
    Result<DecodedList<T>> decoded = decodeList<T>(*list, readEntry);
    if (!decoded) {
        return failure(decoded.error());
    }
    return Listing<T>{std::move(decoded->items), decoded->skipped, readPaging((*root)[Name("meta")])};
}

} // namespace

Result<Listing<AvailableNumber>> decodeAvailable(const QByteArray &body, const CountryCode &askedCountry,
                                                 NumberType::Kind askedType)
{
    return decodeListing<AvailableNumber>(
        body, [&](const JsonNode &entry) { return readAvailable(entry, askedCountry, askedType); });
}

Result<Listing<OwnedNumber>> decodeNumbers(const QByteArray &body)
{
    return decodeListing<OwnedNumber>(body, readNumber);
}

Result<Listing<Agent>> decodeOperators(const QByteArray &body) { return decodeListing<Agent>(body, readOperator); }

Result<OwnedNumber> decodeNumber(const QByteArray &body)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    const JsonNode data = (*root)[Data];
    if (data.isObject()) {
        return readNumber(data);
    }
    return data.exists() || !numberNode(*root).exists() ? failure(unreadable(*root)) : readNumber(*root);
}

Result<OwnedNumber> decodePurchasedNumber(const QByteArray &body)
{
    const Result<JsonNode> root = parseJson(body);
    if (!root) {
        return failure(root.error());
    }
    const JsonNode data = (*root)[Data];
    return data.isObject() ? readNumber(data) : failure(unreadable(*root));
}

bool isBareAcknowledgement(const QByteArray &body)
{
    if (body.trimmed().isEmpty()) {
        return true;
    }
    const Result<JsonNode> root = parseJson(body);
    return root && root->isObject() && !(*root)[Data].exists() && !numberNode(*root).exists() &&
           saidBy(*root).text.isEmpty() && (*root)[Name("success")].boolean().value_or(true);
}

} // namespace numberdesk::identitycall
