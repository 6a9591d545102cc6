// SPDX-License-Identifier: GPL-3.0-or-later
// Requirements and what is accepted for them. Source: providers/mindhunters.md §2.2 and §3, which leave the members of
// `acceptance_criteria` open. Read are those of the examples and those that carriers with the same kinds of requirement
// publish (Telnyx, "Retrieve a requirement type"); everything else is kept as it is told.
#include "core/providers/mindhunters/wirereader.h"

#include <algorithm>
#include <array>
#include <limits>

namespace numberdesk::mindhunters {
namespace {

using Kind = Requirement::Kind;

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

std::optional<int> readCount(const JsonNode &node)
{
    const std::optional<qint64> count = node.integer();
    return count && *count >= 0 && *count <= std::numeric_limits<int>::max() ? std::optional(int(*count))
                                                                             : std::nullopt;
}

/// Each of these tells whether it could read what stands there.
bool readCount(const JsonNode &node, std::optional<int> &count)
{
    count = readCount(node);
    return count.has_value();
}

bool readBytes(const JsonNode &node, std::optional<qint64> &bytes)
{
    bytes = node.integer();
    return bytes.has_value();
}

bool readTexts(const JsonNode &node, QStringList &texts)
{
    texts = readTexts(node);
    return !texts.isEmpty();
}

bool readPattern(const JsonNode &node, QString &pattern)
{
    pattern = node.text();
    return !pattern.isEmpty();
}

/// The first or last of what is accepted: of a date a day, of anything else a number.
bool readBound(const JsonNode &node, Kind kind, std::optional<double> &bound, QDate &day)
{
    if (kind == Kind::Date) {
        day = QDate::fromString(node.text(), Qt::ISODate);
        return day.isValid();
    }
    if (const std::optional<Decimal> number = node.decimal()) {
        bound = number->toString().toDouble();
    }
    return bound.has_value();
}

/// Full years, or words as "18 years".
bool readAge(const JsonNode &node, std::optional<CalendarSpan> &age)
{
    constexpr int mostYears = 200;
    const std::optional<int> years = readCount(node);
    age = years ? std::optional(CalendarSpan{*years, 0, 0}) : ageLimitIn(node.text());
    if (age && age->years > mostYears) {
        age.reset();
    }
    return age.has_value();
}

/// How old a document or the day of a date may be: words as "Less than 5 months old".
bool readTimeLimit(const JsonNode &node, Kind kind, std::optional<CalendarSpan> &age)
{
    const auto read = kind == Kind::Document || kind == Kind::Date ? ageLimitIn(node.text()) : std::nullopt;
    age = read ? read : age;
    return read.has_value();
}

/// Words as "Identical locality as the numbers desired". Of a document they are about who issued it, which nobody can
/// tell here.
bool readLocality(const JsonNode &node, Kind kind, LocalityLimit &limit)
{
    const QString words = node.text().toLower();
    const auto has = [&words](const char *word) { return words.contains(QLatin1String(word)); };
    const bool isAboutTheNumber = has("same") || has("identical") || has("match");
    if (kind != Kind::Address || (!isAboutTheNumber && has(" "))) {
        return false;
    }
    if (has("locality") || has("local") || has("city") || has("area")) {
        limit = LocalityLimit::SamePlace;
    } else if (has("country") || has("national")) {
        limit = LocalityLimit::SameCountry;
    }
    return limit != LocalityLimit::Anywhere;
}

bool readCriterion(const QString &name, const JsonNode &value, Kind kind, AcceptanceCriteria &criteria)
{
    if (name == u"min_length") {
        return readCount(value, criteria.minimumLength);
    }
    if (name == u"max_length") {
        return readCount(value, criteria.maximumLength);
    }
    if (name == u"content_types") {
        return readTexts(value, criteria.contentTypes);
    }
    if (name == u"max_bytes") {
        return readBytes(value, criteria.maximumBytes);
    }
    if (name == u"max_documents") {
        return readCount(value, criteria.maximumDocuments);
    }
    if (name == u"pattern" || name == u"regex") {
        return readPattern(value, criteria.pattern);
    }
    if (name == u"choices" || name == u"acceptable_values") {
        return readTexts(value, criteria.choices);
    }
    if (name == u"minimum") {
        return readBound(value, kind, criteria.minimum, criteria.earliestDay);
    }
    if (name == u"maximum") {
        return readBound(value, kind, criteria.maximum, criteria.latestDay);
    }
    if (name == u"min_age" && kind == Kind::Date) {
        return readAge(value, criteria.minimumAge);
    }
    if (name == u"max_age" && (kind == Kind::Date || kind == Kind::Document)) {
        return readAge(value, criteria.maximumAge);
    }
    if (name == u"time_limit") {
        return readTimeLimit(value, kind, criteria.maximumAge);
    }
    return name == u"locality_limit" && readLocality(value, kind, criteria.locality);
}

AcceptanceCriteria readCriteria(const JsonNode &node, Kind kind)
{
    AcceptanceCriteria criteria;
    const QStringList names = node.names();
    for (const QString &name : names) {
        const JsonNode value = node[QStringView(name)];
        const bool isNothing = !value.exists() || (value.isArray() && value.elements().isEmpty()) ||
                               (value.isText() && value.text().isEmpty());
        if (!isNothing && !readCriterion(name, value, kind, criteria)) {
            criteria.others.append({name, value.compactText()});
        }
    }
    // Letters in any case are accepted where the carrier says so; then its words are, too.
    if (node[QLatin1String("case_sensitive")].boolean() == false && !criteria.pattern.isEmpty()) {
        criteria.pattern.prepend(QLatin1String("(?i)"));
    }
    return criteria;
}

void readKind(const QString &word, Requirement &requirement)
{
    // The first four are the contract's; the others say themselves what they are.
    static const std::array known{
        std::pair{QLatin1String("textual"), Kind::Text},
        std::pair{QLatin1String("document"), Kind::Document},
        std::pair{QLatin1String("address"), Kind::Address},
        std::pair{QLatin1String("date"), Kind::Date},
        std::pair{QLatin1String("text"), Kind::Text},
        std::pair{QLatin1String("long_text"), Kind::LongText},
        std::pair{QLatin1String("choice"), Kind::Choice},
        std::pair{QLatin1String("multiple_choice"), Kind::MultipleChoice},
        std::pair{QLatin1String("email"), Kind::Email},
        std::pair{QLatin1String("url"), Kind::Url},
        std::pair{QLatin1String("phone"), Kind::Phone},
        std::pair{QLatin1String("phone_number"), Kind::Phone},
        std::pair{QLatin1String("action"), Kind::Action},
    };
    for (const auto &[name, kind] : known) {
        if (word.compare(name, Qt::CaseInsensitive) == 0) {
            requirement.kind = kind;
            return;
        }
    }
    if (!word.isEmpty()) {
        requirement.kind = Kind::Other;
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
    requirement.criteria = readCriteria(node[QLatin1String("acceptance_criteria")], requirement.kind);
    if (requirement.kind == Kind::Text && !requirement.criteria.choices.isEmpty()) {
        requirement.kind = Kind::Choice;
    }
    return requirement;
}

} // namespace

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

} // namespace numberdesk::mindhunters
