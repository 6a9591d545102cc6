// SPDX-License-Identifier: GPL-3.0-or-later
// Searches, requirements, documents and agents. Source: providers/mindhunters.md §2.2 and §3.
#include "core/providers/mindhunters/mindhunterscodec.h"

#include "core/providers/mindhunters/wirereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

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

QStringList readTexts(const JsonNode &node)
{
    QStringList texts;
    const QList<JsonNode> entries = node.elements();
    for (const JsonNode &entry : entries) {
        texts.append(entry.text());
    }
    texts.removeAll(QString());
    return texts;
}

std::optional<int> readLength(const JsonNode &node)
{
    const std::optional<qint64> length = node.integer();
    return length && *length >= 0 && *length <= std::numeric_limits<int>::max() ? std::optional(int(*length))
                                                                                : std::nullopt;
}

std::optional<double> readBound(const JsonNode &node)
{
    const std::optional<Decimal> bound = node.decimal();
    return bound ? std::optional(bound->toString().toDouble()) : std::nullopt;
}

AcceptanceCriteria readCriteria(const JsonNode &node)
{
    AcceptanceCriteria criteria;
    const QStringList names = node.names();
    for (const QString &name : names) {
        const JsonNode value = node[QStringView(name)];
        if (!value.exists()) {
            continue;
        }
        if (name == u"min_length") {
            criteria.minimumLength = readLength(value);
        } else if (name == u"max_length") {
            criteria.maximumLength = readLength(value);
        } else if (name == u"content_types") {
            criteria.contentTypes = readTexts(value);
        } else if (name == u"max_bytes") {
            criteria.maximumBytes = value.integer();
        } else if (name == u"max_documents") {
            criteria.maximumDocuments = readLength(value);
        } else if (name == u"pattern") {
            criteria.pattern = value.text();
        } else if (name == u"choices") {
            criteria.choices = readTexts(value);
        } else if (name == u"minimum") {
            criteria.minimum = readBound(value);
        } else if (name == u"maximum") {
            criteria.maximum = readBound(value);
        } else {
            criteria.others.append({name, value.compactText()});
        }
    }
    return criteria;
}

void readKind(const QString &word, Requirement &requirement)
{
    static const std::array known{
        std::pair{QLatin1String("textual"), Requirement::Kind::Text},
        std::pair{QLatin1String("document"), Requirement::Kind::Document},
        std::pair{QLatin1String("address"), Requirement::Kind::Address},
        std::pair{QLatin1String("date"), Requirement::Kind::Date},
    };
    for (const auto &[name, kind] : known) {
        if (word.compare(name, Qt::CaseInsensitive) == 0) {
            requirement.kind = kind;
            return;
        }
    }
    if (!word.isEmpty()) {
        requirement.kind = Requirement::Kind::Other;
        requirement.kindVerbatim = word;
    }
}

Result<Requirement> readRequirement(const JsonNode &node)
{
    Requirement requirement;
    requirement.id = node[QLatin1String("requirement_id")].text();
    requirement.key = node[QLatin1String("key")].text();
    if (requirement.identifier().isEmpty()) {
        return failure(malformedReply(node[QLatin1String("requirement_id")].path()));
    }
    requirement.name = node[QLatin1String("name")].text();
    if (requirement.name.isEmpty()) {
        requirement.name = requirement.key.isEmpty() ? requirement.id : requirement.key;
    }
    requirement.description = node[QLatin1String("description")].text();
    readKind(node[QLatin1String("type")].text(), requirement);
    requirement.required = node[QLatin1String("required")].boolean().value_or(false);
    requirement.example = node[QLatin1String("example")].text();
    requirement.criteria = readCriteria(node[QLatin1String("acceptance_criteria")]);
    return requirement;
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

Result<RequirementSet> decodeRequirements(const HttpReply &reply, const CountryCode &country, const NumberType &type)
{
    const Result<JsonNode> root = openReply(reply, Asked::Read);
    if (!root) {
        return failure(root.error());
    }
    const JsonNode data = objectNode(*root);
    JsonNode list = data[QLatin1String("requirements")];
    if (!list.isArray() && listNode(*root).isArray()) {
        list = listNode(*root);
    }
    Result<DecodedList<Requirement>> entries = decodeList<Requirement>(list, readRequirement);
    if (!entries) {
        return failure(withOrigin(entries.error(), reply));
    }
    RequirementSet set;
    set.country = CountryCode::fromText(data[QLatin1String("country_code")].text()).value_or(country);
    set.type = NumberType::fromWire(data[QLatin1String("type")].text());
    if (set.type.kind == NumberType::Kind::Unknown) {
        set.type = type;
    }
    set.requirements = std::move(entries->items);
    set.skipped = entries->skipped;
    // A requirement of type address is answered by the address of the purchase.
    const bool asksForAddress =
        std::any_of(set.requirements.cbegin(), set.requirements.cend(), [](const Requirement &requirement) {
            return requirement.kind == Requirement::Kind::Address && requirement.required;
        });
    set.addressRequired = data[QLatin1String("address_required")].boolean().value_or(false) || asksForAddress;
    return set;
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
