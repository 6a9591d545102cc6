// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/cases/casefill.h"

#include <algorithm>

namespace numberdesk {
namespace {

/// What CaseAnswer::profileAttribute says of an answer that is in no attribute.
constexpr QLatin1String ReusableAnswerWord("reusableAnswer");
constexpr QLatin1String DocumentWord("document");

RequirementSet askedOf(const ComplianceCase &entry)
{
    RequirementSet asked = entry.asked.value_or(RequirementSet());
    asked.addressRequired = asked.addressRequired || entry.numberNeedsAddress;
    if (asked.country.isEmpty()) {
        asked.country = entry.subject.country;
    }
    return asked;
}

CaseAnswer answerOf(const ProfileFill &fill, const ComplianceProfile &profile)
{
    CaseAnswer answer;
    answer.profileId = profile.id;
    answer.profileRevision = profile.revision;
    if (fill.vaultDocument.isEmpty()) {
        answer.value = fill.value;
        answer.profileAttribute = fill.source ? profileSourceKey(*fill.source) : QString(ReusableAnswerWord);
    } else {
        answer.documentIds = {fill.vaultDocument};
        answer.profileAttribute = DocumentWord;
    }
    return answer;
}

void take(ComplianceCase &entry, const ProfileFill &fill, const ComplianceProfile &profile)
{
    if (fill.address) {
        entry.address = fill.address;
        entry.addressProfileId = profile.id;
    } else {
        entry.answers.insert(fill.identifier(), answerOf(fill, profile));
    }
}

/// What the case has of this profile now, as the fill that it once was; nothing when it is not from the profile.
std::optional<ProfileFill> usedFill(const ComplianceCase &entry, const ProfileFill &now, const QString &profileId)
{
    ProfileFill used;
    used.requirementId = now.requirementId;
    used.requirementKey = now.requirementKey;
    if (now.address) {
        used.address = entry.address;
        return entry.addressProfileId == profileId ? std::optional(used) : std::nullopt;
    }
    const CaseAnswer answer = entry.answers.value(now.identifier());
    used.value = answer.value;
    used.vaultDocument = answer.documentIds.value(0);
    return answer.profileId == profileId ? std::optional(used) : std::nullopt;
}

} // namespace

QList<ProfileFill> caseFills(const ComplianceCase &entry, const ComplianceProfile &profile,
                             const ProfileMapping &mapping)
{
    return fillFrom(profile, askedOf(entry), mapping);
}

QList<ProfileUpdate> profileUpdates(const ComplianceCase &entry, const ComplianceProfile &profile,
                                    const ProfileMapping &mapping)
{
    if (!entry.isOpen()) {
        return {};
    }
    const QList<ProfileFill> now = caseFills(entry, profile, mapping);
    QList<ProfileFill> used;
    for (const ProfileFill &fill : now) {
        if (const auto before = usedFill(entry, fill, profile.id)) {
            used.append(*before);
        }
    }
    return changesSince(used, now);
}

ComplianceCase withUpdates(ComplianceCase entry, const QList<ProfileUpdate> &updates, const ComplianceProfile &profile)
{
    for (const ProfileUpdate &update : updates) {
        take(entry, update.now, profile);
    }
    return entry;
}

bool usesProfile(const ComplianceCase &entry, const QString &profileId)
{
    return !profileId.isEmpty() &&
           (entry.profileId == profileId || entry.addressProfileId == profileId ||
            std::any_of(entry.answers.cbegin(), entry.answers.cend(),
                        [&profileId](const CaseAnswer &answer) { return answer.profileId == profileId; }));
}

} // namespace numberdesk
