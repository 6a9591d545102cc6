// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/mindhunters/mindhuntersrules.h"

#include <QDate>
#include <QRegularExpression>
#include <QUuid>

#include <array>
#include <optional>

namespace numberdesk::sandbox::mindhunters {
namespace {

using Kind = NumberType::Kind;

constexpr std::array Types{std::pair{Kind::Local, "local"}, std::pair{Kind::TollFree, "toll_free"},
                           std::pair{Kind::Mobile, "mobile"}, std::pair{Kind::National, "national"}};

Rule text(const char *key, const char *name, const char *description, const char *example, QJsonObject criteria)
{
    return {QString::fromLatin1(key),
            QString::fromUtf8(name),
            QString::fromUtf8(description),
            QStringLiteral("textual"),
            true,
            QString::fromLatin1(example),
            std::move(criteria),
            false};
}

Rule document(const char *key, const char *name, const char *description)
{
    const QJsonObject criteria{
        {QStringLiteral("content_types"),
         QJsonArray{QStringLiteral("application/pdf"), QStringLiteral("image/jpeg"), QStringLiteral("image/png")}},
        {QStringLiteral("max_bytes"), 10485760}};
    return {QString::fromLatin1(key),
            QString::fromUtf8(name),
            QString::fromUtf8(description),
            QStringLiteral("document"),
            true,
            {},
            criteria,
            false};
}

QJsonObject lengths(int least, int most)
{
    return {{QStringLiteral("min_length"), least}, {QStringLiteral("max_length"), most}};
}

QJsonObject pattern(const char *expression) { return {{QStringLiteral("pattern"), QString::fromLatin1(expression)}}; }

Rule taxNumber()
{
    return text("tax_id", "Tax number", "Codice fiscale or VAT number", "IT01234567890", lengths(11, 16));
}

Rule proofOfAddress() { return document("proof_of_address", "Proof of address", "Not older than 3 months"); }

Rule identity()
{
    return document("identity_document", "Identity document", "Passport or identity card of the representative");
}

Rule incorporationDate()
{
    Rule rule = text("incorporation_date", "Date of incorporation", "", "2019-04-30", {});
    rule.type = QStringLiteral("date");
    rule.required = false;
    return rule;
}

Rule usageDeclaration()
{
    Rule rule = text("usage_declaration", "Declared use", "One of: voice, sms, both", "voice",
                     {{QStringLiteral("choices"),
                       QJsonArray{QStringLiteral("voice"), QStringLiteral("sms"), QStringLiteral("both")}}});
    rule.type = QStringLiteral("declaration");
    return rule;
}

Rule businessName()
{
    return text("business_name", "Business name", "As in the register", "Acme GmbH", lengths(2, 120));
}

Rule registeredAddress()
{
    Rule rule = text("registered_address", "Registered address", "The address of the company's seat", "",
                     {{QStringLiteral("locality_limit"), QStringLiteral("Same country as the number")}});
    rule.type = QStringLiteral("address");
    return rule;
}

Rule registerExtract()
{
    Rule rule = document("register_extract", "Register extract", "Handelsregisterauszug");
    rule.criteria.insert(QStringLiteral("time_limit"), QStringLiteral("Less than 6 months old"));
    return rule;
}

Rule birthDate()
{
    Rule rule =
        text("birth_date", "Date of birth", "Of the representative", "1984-04-30", {{QStringLiteral("min_age"), 18}});
    rule.type = QStringLiteral("date");
    rule.required = false;
    return rule;
}

Rule pan()
{
    return text("pan", "PAN", "Permanent account number of the company", "AAAPL1234C",
                pattern("^[A-Z]{5}[0-9]{4}[A-Z]$"));
}

Rule gstin()
{
    Rule rule = text("gstin", "GSTIN", "Goods and services tax number", "29AAAPL1234C1ZV",
                     pattern("^[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][0-9A-Z]Z[0-9A-Z]$"));
    rule.hasNoId = true;
    return rule;
}

Rule siret() { return text("siret", "SIRET", "14 digits", "73282932000074", pattern("^[0-9]{14}$")); }

Rule companyCode() { return text("company_code", "Company code", "9 digits", "304151376", pattern("^[0-9]{9}$")); }

Rule useCase()
{
    return text("use_case", "Use case", "What callers will hear, in at least 40 characters",
                "Support line for orders of our web shop, weekdays.", lengths(40, 500));
}

bool isEmptyText(const QJsonValue &value) { return value.toString().trimmed().isEmpty(); }

/// What is wrong with an answer; empty when it is good.
QString problemOf(const Rule &rule, const QJsonObject &answer, const std::function<bool(const QString &)> &hasDocument)
{
    if (rule.type == u"document") {
        const QString id = answer.value(QLatin1String("document_id")).toString();
        return id.isEmpty()       ? QStringLiteral("A document is needed here.")
               : !hasDocument(id) ? QStringLiteral("There is no such document.")
                                  : QString();
    }
    if (rule.type == u"address") {
        return QStringLiteral("An address is answered by address, not by an entry.");
    }
    const QString value = answer.value(QLatin1String("value")).toString();
    if (value.isEmpty()) {
        return QStringLiteral("A value is needed here.");
    }
    const QJsonObject &criteria = rule.criteria;
    if (rule.type == u"date") {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (!day.isValid()) {
            return QStringLiteral("A date is written YYYY-MM-DD.");
        }
        const int age = criteria.value(QLatin1String("min_age")).toInt(0);
        if (day.addYears(age) > QDate::currentDate()) {
            return QStringLiteral("The person is too young.");
        }
    }
    const qsizetype length = value.size();
    if (length < criteria.value(QLatin1String("min_length")).toInt(0) ||
        length > criteria.value(QLatin1String("max_length")).toInt(1000)) {
        return QStringLiteral("The length is not accepted.");
    }
    const QString expression = criteria.value(QLatin1String("pattern")).toString();
    if (!expression.isEmpty() && !QRegularExpression(expression).match(value).hasMatch()) {
        return QStringLiteral("The form is not accepted.");
    }
    const QJsonArray choices = criteria.value(QLatin1String("choices")).toArray();
    return choices.isEmpty() || choices.contains(value) ? QString() : QStringLiteral("The choice is not accepted.");
}

} // namespace

QString typeWord(Kind type)
{
    for (const auto &[kind, word] : Types) {
        if (kind == type) {
            return QString::fromLatin1(word);
        }
    }
    Q_UNREACHABLE();
}

std::optional<Kind> typeFromWord(const QString &wanted)
{
    for (const auto &[kind, word] : Types) {
        if (wanted == QLatin1String(word)) {
            return kind;
        }
    }
    return std::nullopt;
}

RuleSet rulesFor(const CountryCode &country, Kind type)
{
    const QString place = country.text() + u'/' + typeWord(type);
    const QMap<QString, RuleSet> all{
        {QStringLiteral("IT/local"), {true, {taxNumber(), proofOfAddress(), identity(), incorporationDate()}}},
        {QStringLiteral("IT/mobile"), {false, {taxNumber(), identity(), usageDeclaration()}}},
        {QStringLiteral("IT/toll_free"), {false, {taxNumber()}}},
        {QStringLiteral("IT/national"), {true, {taxNumber(), proofOfAddress()}}},
        {QStringLiteral("DE/local"), {true, {businessName(), registerExtract(), registeredAddress()}}},
        {QStringLiteral("DE/mobile"), {false, {businessName(), identity()}}},
        {QStringLiteral("DE/toll_free"), {false, {businessName()}}},
        {QStringLiteral("DE/national"), {true, {businessName()}}},
        {QStringLiteral("IN/local"), {false, {pan(), gstin()}}},
        {QStringLiteral("IN/mobile"),
         {true, {pan(), document("end_use_letter", "End use letter", "Signed, on the company's letterhead")}}},
        {QStringLiteral("IN/toll_free"), {false, {gstin()}}},
        {QStringLiteral("FR/local"), {true, {siret(), proofOfAddress()}}},
        {QStringLiteral("FR/mobile"), {false, {siret(), identity(), birthDate()}}},
        {QStringLiteral("FR/toll_free"), {false, {siret()}}},
        {QStringLiteral("FR/national"), {true, {siret()}}},
        {QStringLiteral("GB/local"), {true, {}}},
        {QStringLiteral("GB/mobile"), {false, {identity()}}},
        {QStringLiteral("GB/national"), {true, {}}},
        {QStringLiteral("LT/local"), {true, {companyCode()}}},
        {QStringLiteral("LT/mobile"), {false, {companyCode()}}},
        {QStringLiteral("US/toll_free"), {false, {useCase()}}},
    };
    return all.value(place);
}

QString ruleId(const CountryCode &country, Kind type, const Rule &rule)
{
    static const QUuid space(QStringLiteral("{5a1d0c1e-7b0e-4d55-9a41-2f1f0c7d9b10}"));
    const QString name = country.text() + u'/' + typeWord(type) + u'/' + rule.key;
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

QJsonObject rulesToJson(const CountryCode &country, Kind type)
{
    const RuleSet set = rulesFor(country, type);
    QJsonArray requirements;
    for (const Rule &rule : set.rules) {
        requirements.append(QJsonObject{
            {QStringLiteral("requirement_id"), rule.hasNoId ? QJsonValue() : QJsonValue(ruleId(country, type, rule))},
            {QStringLiteral("key"), rule.key},
            {QStringLiteral("name"), rule.name},
            {QStringLiteral("description"), rule.description},
            {QStringLiteral("type"), rule.type},
            {QStringLiteral("required"), rule.required},
            {QStringLiteral("example"), rule.example.isEmpty() ? QJsonValue() : QJsonValue(rule.example)},
            {QStringLiteral("acceptance_criteria"), rule.criteria}});
    }
    return {{QStringLiteral("country_code"), country.text()},
            {QStringLiteral("type"), typeWord(type)},
            {QStringLiteral("address_required"), set.addressRequired},
            {QStringLiteral("requirements"), requirements}};
}

namespace {

bool isAnsweredBy(const CountryCode &country, Kind type, const Rule &rule, const QJsonObject &answer)
{
    const QString id = answer.value(QLatin1String("requirement_id")).toString();
    return id.isEmpty() ? rule.key == answer.value(QLatin1String("key")).toString()
                        : !rule.hasNoId && ruleId(country, type, rule) == id;
}

} // namespace

QList<std::pair<QString, QString>> papersOf(const CountryCode &country, Kind type, const QJsonObject &body)
{
    QList<std::pair<QString, QString>> papers;
    const RuleSet set = rulesFor(country, type);
    const QJsonArray entries = body.value(QLatin1String("requirements")).toArray();
    for (const Rule &rule : set.rules) {
        for (const QJsonValue &entry : entries) {
            const QString document = entry[QLatin1String("document_id")].toString();
            if (!document.isEmpty() && isAnsweredBy(country, type, rule, entry.toObject())) {
                papers.append({rule.key, document});
            }
        }
    }
    return papers;
}

RuleProblems checkAnswers(const CountryCode &country, Kind type, const QJsonObject &body,
                          const std::function<bool(const QString &)> &hasDocument)
{
    const RuleSet set = rulesFor(country, type);
    QMap<QString, QString> missing;
    QMap<QString, QString> wrong;
    if (set.addressRequired) {
        const QJsonObject address = body.value(QLatin1String("address")).toObject();
        for (const QLatin1String name :
             {QLatin1String("street_address"), QLatin1String("locality"), QLatin1String("postal_code")}) {
            if (isEmptyText(address.value(name))) {
                missing.insert(QStringLiteral("address.") + name,
                               QStringLiteral("This part of the address is required."));
            }
        }
        if (isEmptyText(address.value(QLatin1String("business_name"))) &&
            isEmptyText(address.value(QLatin1String("last_name")))) {
            missing.insert(QStringLiteral("address.business_name"),
                           QStringLiteral("A business or last name is required."));
        }
        const bool isBound = std::any_of(set.rules.cbegin(), set.rules.cend(), [](const Rule &rule) {
            return rule.criteria.contains(QLatin1String("locality_limit"));
        });
        const QString stated = address.value(QLatin1String("country_code")).toString();
        if (isBound && !stated.isEmpty() && stated != country.text()) {
            wrong.insert(QStringLiteral("address.country_code"),
                         QStringLiteral("The address must be in the country of the number."));
        }
    }
    QMap<QString, QJsonObject> answers;
    const QJsonArray entries = body.value(QLatin1String("requirements")).toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject answer = entry.toObject();
        const auto rule = std::find_if(set.rules.cbegin(), set.rules.cend(), [&](const Rule &candidate) {
            return isAnsweredBy(country, type, candidate, answer);
        });
        if (rule == set.rules.cend()) {
            const QString id = answer.value(QLatin1String("requirement_id")).toString();
            wrong.insert(QStringLiteral("requirements.") +
                             (id.isEmpty() ? answer.value(QLatin1String("key")).toString() : id),
                         QStringLiteral("There is no such requirement."));
            continue;
        }
        answers.insert(rule->key, answer);
        const QString problem = problemOf(*rule, answer, hasDocument);
        if (!problem.isEmpty()) {
            wrong.insert(QStringLiteral("requirements.") + rule->key, problem);
        }
    }
    for (const Rule &rule : set.rules) {
        if (rule.required && rule.type != u"address" && !answers.contains(rule.key)) {
            missing.insert(QStringLiteral("requirements.") + rule.key, QStringLiteral("%1 is missing").arg(rule.name));
        }
    }
    return missing.isEmpty() ? RuleProblems{false, wrong} : RuleProblems{true, missing};
}

} // namespace numberdesk::sandbox::mindhunters
