// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/profiles/profilefill.h"

#include "core/compliance/answercheck.h"
#include "core/compliance/profiles/identifiers.h"
#include "core/compliance/profiles/localchecks.h"
#include "core/compliance/requirementwords.h"
#include "core/locale/textorder.h"
#include "core/storage/domainjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace numberdesk {
namespace {

struct ProfileFillText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFill)
};

bool isSameQuestion(const QString &question, const Requirement &requirement)
{
    const QString asked = foldedText(question.simplified());
    return !asked.isEmpty() &&
           (asked == foldedText(requirement.key.simplified()) || asked == foldedText(requirement.name.simplified()));
}

const PostalAddress *firstAddress(const ComplianceProfile &profile, const CountryCode &country)
{
    const auto inCountry = std::find_if(profile.addresses.cbegin(), profile.addresses.cend(), [&](const auto &entry) {
        return !country.isEmpty() && entry.address.country == country;
    });
    if (inCountry != profile.addresses.cend()) {
        return &inCountry->address;
    }
    return profile.addresses.isEmpty() ? nullptr : &profile.addresses.constFirst().address;
}

QString sourceValue(const ComplianceProfile &profile, const ProfileSource &source, const CountryCode &country)
{
    if (const auto *attribute = std::get_if<ProfileAttribute>(&source)) {
        return profile.value(*attribute);
    }
    const PostalAddress *address = firstAddress(profile, country);
    return address ? addressText(*address, std::get<AddressPart>(source)) : QString();
}

QString sourceName(const ProfileSource &source)
{
    const auto *attribute = std::get_if<ProfileAttribute>(&source);
    return attribute ? attributeName(*attribute) : addressPartName(std::get<AddressPart>(source));
}

/// The ways in which a value may be written where the first does not suit the requirement.
QStringList spellings(const QString &value, const ProfileSource &source)
{
    QStringList ways{value};
    const auto *attribute = std::get_if<ProfileAttribute>(&source);
    const bool isNumber =
        attribute && (*attribute == ProfileAttribute::TaxNumber || *attribute == ProfileAttribute::VatNumber ||
                      *attribute == ProfileAttribute::RegistrationNumber);
    if (isNumber) {
        QString compact = value.toUpper();
        compact.removeIf([](QChar character) { return character.isSpace() || character == u'.' || character == u'-'; });
        ways.append(compact);
        if (*attribute == ProfileAttribute::VatNumber && isVatNumberWithPrefix(compact)) {
            ways.append(compact.mid(2));
        }
    }
    ways.removeDuplicates();
    return ways;
}

/// The provider's own spelling of a choice that was answered in another case.
QString spelledAsChoice(const Requirement &requirement, const QString &value)
{
    const QStringList &choices = requirement.criteria.choices;
    const auto found = std::find_if(choices.cbegin(), choices.cend(), [&value](const QString &choice) {
        return choice.compare(value, Qt::CaseInsensitive) == 0;
    });
    return found == choices.cend() ? value : *found;
}

ProfileFill fillOf(const Requirement &requirement)
{
    ProfileFill fill;
    fill.requirementId = requirement.id;
    fill.requirementKey = requirement.key;
    return fill;
}

void check(ProfileFill &fill, const Requirement &requirement, const QString &value, const CountryCode &country)
{
    fill.value = normalisedAnswer(requirement, spelledAsChoice(requirement, value));
    const AnswerCheck found = checkAnswer(requirement, fill.value, country);
    fill.problem = found.problem;
    fill.doubt = found.doubt;
}

/// From the first of these sources that has an acceptable value; else from the first that has any.
std::optional<ProfileFill> fillFromSources(const ComplianceProfile &profile, const Requirement &requirement,
                                           const QList<ProfileSource> &sources, const CountryCode &country)
{
    std::optional<ProfileFill> best;
    const auto rank = [](const ProfileFill &fill) {
        return fill.problem.isEmpty() ? (fill.doubt.isEmpty() ? 2 : 1) : 0;
    };
    for (const ProfileSource &source : sources) {
        const QString known = sourceValue(profile, source, country);
        if (known.isEmpty()) {
            continue;
        }
        for (const QString &value : spellings(known, source)) {
            ProfileFill fill = fillOf(requirement);
            fill.source = source;
            check(fill, requirement, value, country);
            if (!best || rank(fill) > rank(*best)) {
                best = fill;
            }
        }
    }
    if (best) {
        //: %1 is what is asked for, %2 a field of the profile, %3 the profile’s name.
        best->words = ProfileFillText::tr("%1: from “%2” of %3.")
                          .arg(requirementName(requirement), sourceName(*best->source), profile.name);
    }
    return best;
}

std::optional<ProfileFill> reusableAnswer(const ComplianceProfile &profile, const Requirement &requirement,
                                          const CountryCode &country)
{
    const auto found =
        std::find_if(profile.answers.cbegin(), profile.answers.cend(),
                     [&](const ReusableAnswer &answer) { return isSameQuestion(answer.question, requirement); });
    if (found == profile.answers.cend() || found->value.isEmpty()) {
        return std::nullopt;
    }
    ProfileFill fill = fillOf(requirement);
    check(fill, requirement, found->value, country);
    //: %1 is what is asked for, %2 the profile’s name.
    fill.words =
        ProfileFillText::tr("%1: from the reusable answers of %2.").arg(requirementName(requirement), profile.name);
    return fill;
}

/// The address whose label is spoken of, else one in the country, else the first.
const LabelledAddress *addressFor(const ComplianceProfile &profile, const Requirement *requirement,
                                  const CountryCode &country)
{
    const LabelledAddress *best = nullptr;
    int most = -1;
    const QString words = requirement ? askedWords(*requirement) : QString();
    for (const LabelledAddress &entry : profile.addresses) {
        int points = !country.isEmpty() && entry.address.country == country ? 1 : 0;
        Requirement label;
        label.name = entry.label;
        const QStringList labelWords = askedWords(label).split(u' ', Qt::SkipEmptyParts);
        const bool isNamed = std::any_of(labelWords.cbegin(), labelWords.cend(), [&words](const QString &word) {
            return word.size() > 3 && word != QLatin1String("address") && asksFor(words, word.toUtf8().constData());
        });
        points += isNamed ? 2 : 0;
        if (points > most) {
            most = points;
            best = &entry;
        }
    }
    return best;
}

std::optional<ProfileFill> fillAddress(const ComplianceProfile &profile, const Requirement *requirement,
                                       const CountryCode &country)
{
    const LabelledAddress *entry = addressFor(profile, requirement, country);
    if (!entry || isBlank(entry->address)) {
        return std::nullopt;
    }
    ProfileFill fill = requirement ? fillOf(*requirement) : ProfileFill();
    PostalAddress address = tidied(entry->address);
    const auto complete = [&profile](QString &part, ProfileAttribute attribute) {
        if (part.isEmpty()) {
            part = profile.value(attribute);
        }
    };
    if (profile.kind == ComplianceProfile::Kind::Company) {
        complete(address.businessName, ProfileAttribute::LegalName);
    } else {
        complete(address.firstName, ProfileAttribute::FirstName);
        complete(address.lastName, ProfileAttribute::LastName);
    }
    complete(address.phoneNumber, ProfileAttribute::Phone);
    const AddressPlace place{requirement ? requirement->criteria.locality : LocalityLimit::Anywhere, country, {}};
    QStringList doubts;
    for (const AddressDoubt &doubt : addressDoubts(address, place)) {
        doubts.append(doubt.text);
    }
    doubts.append(countryProblem(address.country, place));
    doubts.removeAll(QString());
    fill.doubt = doubts.join(u' ');
    fill.address = address;
    const QString label = entry->label.isEmpty() ? addressInOneLine(entry->address) : entry->label;
    //: What a whole set of requirements asks for: a postal address.
    const QString asked = requirement ? requirementName(*requirement) : ProfileFillText::tr("Address");
    //: %1 is what is asked for, %2 the label of an address, %3 the profile’s name.
    fill.words = ProfileFillText::tr("%1: from the address “%2” of %3.").arg(asked, label, profile.name);
    return fill;
}

std::optional<ProfileFill> fillDocument(const ComplianceProfile &profile, const Requirement &requirement)
{
    for (auto document = profile.documents.cbegin(); document != profile.documents.cend(); ++document) {
        if (isSameQuestion(document.key(), requirement) && !document.value().isEmpty()) {
            ProfileFill fill = fillOf(requirement);
            fill.vaultDocument = document.value();
            //: %1 is what is asked for, %2 the profile’s name.
            fill.words = ProfileFillText::tr("%1: the document of %2.").arg(requirementName(requirement), profile.name);
            return fill;
        }
    }
    return std::nullopt;
}

std::optional<ProfileFill> fillRequirement(const ComplianceProfile &profile, const Requirement &requirement,
                                           const CountryCode &country, const ProfileMapping &mapping)
{
    const auto choice = mapping.choice(requirement);
    if (choice && std::holds_alternative<LeftEmpty>(*choice)) {
        return std::nullopt;
    }
    switch (requirement.kind) {
    case Requirement::Kind::Address:
        return fillAddress(profile, &requirement, country);
    case Requirement::Kind::Document:
        return fillDocument(profile, requirement);
    case Requirement::Kind::Action:
        return std::nullopt;
    default:
        break;
    }
    if (choice) {
        const auto chosen = fillFromSources(profile, requirement, {std::get<ProfileAttribute>(*choice)}, country);
        if (chosen) {
            return chosen;
        }
    }
    if (const auto answered = reusableAnswer(profile, requirement, country)) {
        return answered;
    }
    return fillFromSources(profile, requirement, profileSourcesOf(requirement, country, profile.kind), country);
}

bool isForTheSame(const ProfileFill &left, const ProfileFill &right)
{
    return left.requirementId == right.requirementId && left.requirementKey == right.requirementKey;
}

} // namespace

QList<ProfileFill> fillFrom(const ComplianceProfile &profile, const RequirementSet &set, const ProfileMapping &mapping)
{
    QList<ProfileFill> fills;
    bool hasAddress = false;
    for (const Requirement &requirement : set.requirements) {
        hasAddress = hasAddress || requirement.kind == Requirement::Kind::Address;
        if (const auto fill = fillRequirement(profile, requirement, set.country, mapping)) {
            fills.append(*fill);
        }
    }
    if (set.addressRequired && !hasAddress) {
        if (const auto fill = fillAddress(profile, nullptr, set.country)) {
            fills.append(*fill);
        }
    }
    return fills;
}

QList<ProfileUpdate> changesSince(const QList<ProfileFill> &used, const QList<ProfileFill> &now)
{
    QList<ProfileUpdate> updates;
    for (const ProfileFill &fill : now) {
        const auto before = std::find_if(used.cbegin(), used.cend(),
                                         [&fill](const ProfileFill &entry) { return isForTheSame(entry, fill); });
        if (before == used.cend() || !fill.problem.isEmpty()) {
            continue;
        }
        const bool isSame = before->value == fill.value && before->address == fill.address &&
                            before->vaultDocument == fill.vaultDocument;
        if (!isSame) {
            updates.append({*before, fill});
        }
    }
    return updates;
}

QJsonObject toJson(const ProfileFill &fill)
{
    QJsonObject json{{QStringLiteral("requirementId"), fill.requirementId},
                     {QStringLiteral("requirementKey"), fill.requirementKey},
                     {QStringLiteral("value"), fill.value},
                     {QStringLiteral("vaultDocument"), fill.vaultDocument}};
    if (fill.address) {
        json.insert(QStringLiteral("address"), toJson(*fill.address));
    }
    if (fill.source) {
        const bool isAttribute = std::holds_alternative<ProfileAttribute>(*fill.source);
        json.insert(isAttribute ? QStringLiteral("attribute") : QStringLiteral("addressPart"),
                    profileSourceKey(*fill.source));
    }
    return json;
}

ProfileFill profileFillFromJson(const QJsonObject &json)
{
    ProfileFill fill;
    fill.requirementId = json.value(u"requirementId").toString();
    fill.requirementKey = json.value(u"requirementKey").toString();
    fill.value = json.value(u"value").toString();
    fill.vaultDocument = json.value(u"vaultDocument").toString();
    if (json.contains(u"address")) {
        fill.address = postalAddressFromJson(json.value(u"address").toObject());
    }
    if (const auto attribute = attributeFromKey(json.value(u"attribute").toString())) {
        fill.source = *attribute;
    }
    const QString partKey = json.value(u"addressPart").toString();
    for (const AddressPart part : addressParts()) {
        if (addressPartKey(part) == partKey) {
            fill.source = part;
        }
    }
    return fill;
}

} // namespace numberdesk
