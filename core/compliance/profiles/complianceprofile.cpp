// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/complianceprofile.h"

#include "core/compliance/profiles/addressrules.h"
#include "core/storage/domainjson.h"
#include "core/storage/rowvalues.h"

#include <QJsonArray>

#include <algorithm>

namespace numberdesk {
namespace {

constexpr QLatin1String CompanyWord("company");
constexpr QLatin1String PersonWord("person");

/// Members that this version reads; others are kept in otherMembers.
const QStringList &knownMembers()
{
    static const QStringList members{QStringLiteral("id"),        QStringLiteral("kind"),
                                     QStringLiteral("name"),      QStringLiteral("values"),
                                     QStringLiteral("addresses"), QStringLiteral("answers"),
                                     QStringLiteral("documents"), QStringLiteral("revision"),
                                     QStringLiteral("changedAt"), QStringLiteral("changedBy")};
    return members;
}

void readValues(ComplianceProfile &profile, const QJsonObject &values)
{
    for (auto member = values.begin(); member != values.end(); ++member) {
        const auto attribute = attributeFromKey(member.key());
        if (!attribute || *attribute == ProfileAttribute::FullName || !member.value().isString()) {
            profile.otherValues.insert(member.key(), member.value());
        } else if (!member.value().toString().isEmpty()) {
            profile.values.insert(*attribute, member.value().toString());
        }
    }
}

/// Keys whose values differ, or that one of both has alone; in the order of `after`, then of `before`.
template <typename Entries, typename KeyOf>
QStringList differingKeys(const Entries &before, const Entries &after, KeyOf keyOf)
{
    QStringList keys;
    const auto addMissing = [&](const Entries &from, const Entries &others) {
        for (const auto &entry : from) {
            if (!others.contains(entry) && !keys.contains(keyOf(entry))) {
                keys.append(keyOf(entry));
            }
        }
    };
    addMissing(after, before);
    addMissing(before, after);
    return keys;
}

} // namespace

QString ComplianceProfile::value(ProfileAttribute attribute) const
{
    if (attribute != ProfileAttribute::FullName) {
        return values.value(attribute);
    }
    return QStringLiteral("%1 %2")
        .arg(values.value(ProfileAttribute::FirstName), values.value(ProfileAttribute::LastName))
        .trimmed();
}

CountryCode ComplianceProfile::country() const
{
    const auto found = std::find_if(addresses.cbegin(), addresses.cend(),
                                    [](const LabelledAddress &entry) { return !entry.address.country.isEmpty(); });
    return found == addresses.cend() ? CountryCode() : found->address.country;
}

QJsonObject toJson(const ComplianceProfile &profile)
{
    QJsonObject values = profile.otherValues;
    for (auto value = profile.values.cbegin(); value != profile.values.cend(); ++value) {
        values.insert(attributeKey(value.key()), value.value());
    }
    QJsonArray addresses;
    for (const LabelledAddress &entry : profile.addresses) {
        addresses.append(
            QJsonObject{{QStringLiteral("label"), entry.label}, {QStringLiteral("address"), toJson(entry.address)}});
    }
    QJsonArray answers;
    for (const ReusableAnswer &answer : profile.answers) {
        answers.append(
            QJsonObject{{QStringLiteral("question"), answer.question}, {QStringLiteral("value"), answer.value}});
    }
    QJsonObject documents;
    for (auto document = profile.documents.cbegin(); document != profile.documents.cend(); ++document) {
        documents.insert(document.key(), document.value());
    }
    QJsonObject json = profile.otherMembers;
    json.insert(QStringLiteral("id"), profile.id);
    json.insert(QStringLiteral("kind"), profile.kind == ComplianceProfile::Kind::Person ? PersonWord : CompanyWord);
    json.insert(QStringLiteral("name"), profile.name);
    json.insert(QStringLiteral("values"), values);
    json.insert(QStringLiteral("addresses"), addresses);
    json.insert(QStringLiteral("answers"), answers);
    json.insert(QStringLiteral("documents"), documents);
    json.insert(QStringLiteral("revision"), profile.revision);
    json.insert(QStringLiteral("changedAt"), momentText(profile.changedAt));
    json.insert(QStringLiteral("changedBy"), profile.changedBy);
    return json;
}

std::optional<ComplianceProfile> complianceProfileFromJson(const QJsonObject &json)
{
    ComplianceProfile profile;
    profile.id = json.value(u"id").toString();
    const QString kind = json.value(u"kind").toString();
    if (profile.id.isEmpty() || (kind != CompanyWord && kind != PersonWord)) {
        return std::nullopt;
    }
    profile.kind = kind == PersonWord ? ComplianceProfile::Kind::Person : ComplianceProfile::Kind::Company;
    profile.name = json.value(u"name").toString();
    readValues(profile, json.value(u"values").toObject());
    const QJsonArray addresses = json.value(u"addresses").toArray();
    for (const QJsonValue &entry : addresses) {
        profile.addresses.append({entry[u"label"].toString(), postalAddressFromJson(entry[u"address"].toObject())});
    }
    const QJsonArray answers = json.value(u"answers").toArray();
    for (const QJsonValue &answer : answers) {
        profile.answers.append({answer[u"question"].toString(), answer[u"value"].toString()});
    }
    const QJsonObject documents = json.value(u"documents").toObject();
    for (auto document = documents.begin(); document != documents.end(); ++document) {
        profile.documents.insert(document.key(), document.value().toString());
    }
    profile.revision = json.value(u"revision").toInt();
    profile.changedAt = momentFromText(json.value(u"changedAt").toString());
    profile.changedBy = json.value(u"changedBy").toString();
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (!knownMembers().contains(member.key())) {
            profile.otherMembers.insert(member.key(), member.value());
        }
    }
    return profile;
}

ProfileDifferences differencesBetween(const ComplianceProfile &before, const ComplianceProfile &after)
{
    ProfileDifferences differences;
    QList<ProfileAttribute> attributes = companyAttributes();
    for (const ProfileAttribute attribute : personAttributes()) {
        if (!attributes.contains(attribute)) {
            attributes.append(attribute);
        }
    }
    for (const ProfileAttribute attribute : std::as_const(attributes)) {
        if (before.value(attribute) != after.value(attribute)) {
            differences.attributes.append(attribute);
        }
    }
    differences.addresses = differingKeys(before.addresses, after.addresses, [](const LabelledAddress &entry) {
        return entry.label.isEmpty() ? addressInOneLine(entry.address) : entry.label;
    });
    differences.answers =
        differingKeys(before.answers, after.answers, [](const ReusableAnswer &answer) { return answer.question; });
    const QStringList documents = (after.documents.keys() + before.documents.keys());
    for (const QString &key : documents) {
        if (before.documents.value(key) != after.documents.value(key) && !differences.documents.contains(key)) {
            differences.documents.append(key);
        }
    }
    return differences;
}

} // namespace numberdesk
