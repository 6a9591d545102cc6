// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/requirementjson.h"

#include "core/domain/nametable.h"
#include "core/storage/rowvalues.h"

#include <QJsonArray>

namespace numberdesk {
namespace {

using Kind = Requirement::Kind;

constexpr NameTable KindNames{std::array{
    std::pair{Kind::Text, "Text"},
    std::pair{Kind::LongText, "LongText"},
    std::pair{Kind::Date, "Date"},
    std::pair{Kind::Choice, "Choice"},
    std::pair{Kind::MultipleChoice, "MultipleChoice"},
    std::pair{Kind::Email, "Email"},
    std::pair{Kind::Url, "Url"},
    std::pair{Kind::Phone, "Phone"},
    std::pair{Kind::Address, "Address"},
    std::pair{Kind::Document, "Document"},
    std::pair{Kind::Action, "Action"},
    std::pair{Kind::Other, "Other"},
}};

constexpr NameTable LocalityNames{std::array{
    std::pair{LocalityLimit::Anywhere, ""},
    std::pair{LocalityLimit::SameCountry, "SameCountry"},
    std::pair{LocalityLimit::SamePlace, "SamePlace"},
}};

template <typename Number>
void insert(QJsonObject &json, QLatin1String name, const std::optional<Number> &value)
{
    if (value) {
        json.insert(name, *value);
    }
}

template <typename Number, typename Convert>
std::optional<Number> optionalOf(const QJsonValue &value, Convert convert)
{
    return value.isDouble() ? std::optional<Number>(convert(value)) : std::nullopt;
}

void insertSpan(QJsonObject &json, QLatin1String name, const std::optional<CalendarSpan> &span)
{
    if (span) {
        json.insert(name, QJsonArray{span->years, span->months, span->days});
    }
}

std::optional<CalendarSpan> spanOf(const QJsonValue &value)
{
    if (!value.isArray()) {
        return std::nullopt;
    }
    return CalendarSpan{value[0].toInt(), value[1].toInt(), value[2].toInt()};
}

QJsonObject criteriaToJson(const AcceptanceCriteria &criteria)
{
    QJsonObject json;
    insert(json, QLatin1String("minimumLength"), criteria.minimumLength);
    insert(json, QLatin1String("maximumLength"), criteria.maximumLength);
    insert(json, QLatin1String("minimum"), criteria.minimum);
    insert(json, QLatin1String("maximum"), criteria.maximum);
    insert(json, QLatin1String("maximumBytes"), criteria.maximumBytes);
    insert(json, QLatin1String("maximumDocuments"), criteria.maximumDocuments);
    insertSpan(json, QLatin1String("minimumAge"), criteria.minimumAge);
    insertSpan(json, QLatin1String("maximumAge"), criteria.maximumAge);
    json.insert(QLatin1String("earliestDay"), dayText(criteria.earliestDay));
    json.insert(QLatin1String("latestDay"), dayText(criteria.latestDay));
    json.insert(QLatin1String("locality"), LocalityNames.name(criteria.locality));
    json.insert(QLatin1String("pattern"), criteria.pattern);
    json.insert(QLatin1String("choices"), QJsonArray::fromStringList(criteria.choices));
    json.insert(QLatin1String("contentTypes"), QJsonArray::fromStringList(criteria.contentTypes));
    QJsonArray others;
    for (const Detail &other : criteria.others) {
        others.append(QJsonArray{other.name, other.value});
    }
    json.insert(QLatin1String("others"), others);
    return json;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        texts.append(entry.toString());
    }
    return texts;
}

AcceptanceCriteria criteriaFromJson(const QJsonObject &json)
{
    const auto toInt = [](const QJsonValue &value) { return value.toInt(); };
    const auto toDouble = [](const QJsonValue &value) { return value.toDouble(); };
    AcceptanceCriteria criteria;
    criteria.minimumLength = optionalOf<int>(json.value(u"minimumLength"), toInt);
    criteria.maximumLength = optionalOf<int>(json.value(u"maximumLength"), toInt);
    criteria.minimum = optionalOf<double>(json.value(u"minimum"), toDouble);
    criteria.maximum = optionalOf<double>(json.value(u"maximum"), toDouble);
    criteria.maximumBytes =
        optionalOf<qint64>(json.value(u"maximumBytes"), [](const QJsonValue &value) { return value.toInteger(); });
    criteria.maximumDocuments = optionalOf<int>(json.value(u"maximumDocuments"), toInt);
    criteria.minimumAge = spanOf(json.value(u"minimumAge"));
    criteria.maximumAge = spanOf(json.value(u"maximumAge"));
    criteria.earliestDay = dayFromText(json.value(u"earliestDay").toString());
    criteria.latestDay = dayFromText(json.value(u"latestDay").toString());
    criteria.locality = LocalityNames.value(json.value(u"locality").toString()).value_or(LocalityLimit::Anywhere);
    criteria.pattern = json.value(u"pattern").toString();
    criteria.choices = textsOf(json.value(u"choices"));
    criteria.contentTypes = textsOf(json.value(u"contentTypes"));
    const QJsonArray others = json.value(u"others").toArray();
    for (const QJsonValue &other : others) {
        criteria.others.append({other[0].toString(), other[1].toString()});
    }
    return criteria;
}

QJsonObject requirementToJson(const Requirement &requirement)
{
    return {{QStringLiteral("id"), requirement.id},
            {QStringLiteral("key"), requirement.key},
            {QStringLiteral("name"), requirement.name},
            {QStringLiteral("description"), requirement.description},
            {QStringLiteral("kind"), KindNames.name(requirement.kind)},
            {QStringLiteral("kindVerbatim"), requirement.kindVerbatim},
            {QStringLiteral("required"), requirement.required},
            {QStringLiteral("example"), requirement.example},
            {QStringLiteral("criteria"), criteriaToJson(requirement.criteria)}};
}

Requirement requirementFromJson(const QJsonObject &json)
{
    Requirement requirement;
    requirement.id = json.value(u"id").toString();
    requirement.key = json.value(u"key").toString();
    requirement.name = json.value(u"name").toString();
    requirement.description = json.value(u"description").toString();
    requirement.kind = KindNames.value(json.value(u"kind").toString()).value_or(Kind::Other);
    requirement.kindVerbatim = json.value(u"kindVerbatim").toString();
    requirement.required = json.value(u"required").toBool();
    requirement.example = json.value(u"example").toString();
    requirement.criteria = criteriaFromJson(json.value(u"criteria").toObject());
    return requirement;
}

} // namespace

QJsonObject toJson(const RequirementSet &set)
{
    QJsonArray requirements;
    for (const Requirement &requirement : set.requirements) {
        requirements.append(requirementToJson(requirement));
    }
    return {{QStringLiteral("country"), set.country.text()},
            {QStringLiteral("type"), numberTypeName(set.type)},
            {QStringLiteral("addressRequired"), set.addressRequired},
            {QStringLiteral("requirements"), requirements},
            {QStringLiteral("skipped"), set.skipped}};
}

RequirementSet requirementSetFromJson(const QJsonObject &json)
{
    RequirementSet set;
    set.country = CountryCode::fromText(json.value(u"country").toString()).value_or(CountryCode());
    set.type = numberTypeFromName(json.value(u"type").toString());
    set.addressRequired = json.value(u"addressRequired").toBool();
    set.skipped = json.value(u"skipped").toInt();
    const QJsonArray requirements = json.value(u"requirements").toArray();
    for (const QJsonValue &requirement : requirements) {
        set.requirements.append(requirementFromJson(requirement.toObject()));
    }
    return set;
}

} // namespace numberdesk
