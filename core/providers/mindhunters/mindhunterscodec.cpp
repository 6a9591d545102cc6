// SPDX-License-Identifier: GPL-3.0-or-later
// Searches, documents and agents. Source: providers/mindhunters.md §2.2 and §3.
#include "core/providers/mindhunters/mindhunterscodec.h"

#include "core/providers/mindhunters/wirereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace numberdesk::mindhunters {
namespace {

/// What the purchase wants back of a search result: its capabilities, unchanged where they are an object.
QByteArray offerOf(const JsonNode &capabilities)
{
    QJsonObject present = capabilities.value().toObject();
    const QList<JsonNode> listed = capabilities.elements();
    for (const JsonNode &entry : listed) {
        if (entry.isText() && !entry.text().isEmpty()) {
            present.insert(entry.text(), true);
        }
    }
    if (present.isEmpty()) {
        return {};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("capabilities"), present}}).toJson(QJsonDocument::Compact);
}

Result<AvailableNumber> readAvailable(const JsonNode &node, const CountryCode &country, const NumberType &type)
{
    AvailableNumber available;
    available.number = PhoneNumber(readNumberText(node));
    if (available.number.isEmpty()) {
        return failure(malformedReply(node[QLatin1String("number")].path()));
    }
    if (const auto stated = CountryCode::fromText(node[QLatin1String("country_code")].text())) {
        available.country = *stated;
    } else {
        available.country = country;
        available.countryAsSearched = true;
    }
    available.type = NumberType::fromWire(node[QLatin1String("type")].text());
    if (available.type.kind == NumberType::Kind::Unknown) {
        available.type = type;
    }
    available.region = node[QLatin1String("location")].text();
    available.monthlyFee = readFee(node[QLatin1String("monthly_fee")], node[QLatin1String("currency")]);
    const JsonNode capabilities = node[QLatin1String("capabilities")];
    available.capabilities = readCapabilities(capabilities);
    available.offer = offerOf(capabilities);
    return available;
}

Result<Document> readDocument(const JsonNode &node)
{
    Document document;
    document.id = node.firstOf({QLatin1String("document_id"), QLatin1String("uuid"), QLatin1String("id")}).text();
    if (document.id.isEmpty()) {
        return failure(malformedReply(node[QLatin1String("document_id")].path()));
    }
    document.name = node[QLatin1String("name")].text();
    document.contentType = node[QLatin1String("content_type")].text();
    document.size = node[QLatin1String("size")].integer();
    document.createdAt = Timestamp::fromText(node[QLatin1String("created_at")].text());
    return document;
}

Result<Agent> readAgent(const JsonNode &node)
{
    Agent agent;
    agent.id = node.firstOf({QLatin1String("agent_uuid"), QLatin1String("uuid"), QLatin1String("id")}).text();
    if (agent.id.isEmpty()) {
        return failure(malformedReply(node[QLatin1String("agent_uuid")].path()));
    }
    agent.name = node[QLatin1String("name")].text();
    return agent;
}

} // namespace

Result<Listing<AvailableNumber>> decodeSearch(const HttpReply &reply, const CountryCode &country,
                                              const NumberType &type)
{
    return readListing<AvailableNumber>(reply,
                                        [&](const JsonNode &entry) { return readAvailable(entry, country, type); });
}

Result<Listing<Document>> decodeDocuments(const HttpReply &reply) { return readListing<Document>(reply, readDocument); }

Result<Document> decodeDocument(const HttpReply &reply)
{
    const Result<JsonNode> root = openReply(reply, Asked::Upload);
    if (!root) {
        return failure(root.error());
    }
    Result<Document> document = readDocument(objectNode(*root));
    return document ? document : Result<Document>(failure(withOrigin(document.error(), reply)));
}

Result<Listing<Agent>> decodeAgents(const HttpReply &reply) { return readListing<Agent>(reply, readAgent); }

Result<std::monostate> decodeConfirmation(const HttpReply &reply)
{
    if (reply.status == 204) {
        return std::monostate();
    }
    const Result<JsonNode> root = openReply(reply, Asked::Write);
    if (!root) {
        return failure(root.error());
    }
    if ((*root)[QLatin1String("success")].boolean() != true) {
        return failure(withOrigin(malformedReply(QStringLiteral("success")), reply));
    }
    return std::monostate();
}

Result<Agent> decodeBinding(const HttpReply &reply)
{
    const Result<JsonNode> root = openReply(reply, Asked::Write);
    if (!root) {
        return failure(root.error());
    }
    const JsonNode node = objectNode(*root)[QLatin1String("agent")];
    if (const Result<Agent> agent = readAgent(node)) {
        return agent;
    }
    if ((*root)[QLatin1String("success")].boolean() != true) {
        return failure(withOrigin(malformedReply(node[QLatin1String("agent_uuid")].path()), reply));
    }
    return Agent();
}

QString typeToWire(const NumberType &type)
{
    switch (type.kind) {
    case NumberType::Kind::Unknown:
        return {};
    case NumberType::Kind::Local:
        return QStringLiteral("local");
    case NumberType::Kind::Mobile:
        return QStringLiteral("mobile");
    case NumberType::Kind::TollFree:
        return QStringLiteral("toll_free");
    case NumberType::Kind::National:
        return QStringLiteral("national");
    case NumberType::Kind::SharedCost:
        return QStringLiteral("shared_cost");
    case NumberType::Kind::Other:
        return type.verbatim;
    }
    Q_UNREACHABLE();
}

QString containsFilter(const QString &pattern, const CountryCode &country)
{
    QString text = pattern.trimmed();
    if (text.startsWith(u'+')) {
        text.remove(0, 1);
        const QString code = callingCode(country);
        if (!code.isEmpty() && text.startsWith(code)) {
            text.remove(0, code.size());
        }
    }
    QString longest;
    QString run;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9') {
            run.append(character);
        } else if (character == u'*' || character == u'?') {
            run.clear();
        }
        if (run.size() > longest.size()) {
            longest = run;
        }
    }
    return longest;
}

} // namespace numberdesk::mindhunters
