// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/compliance/profiles/profilefill.h"

namespace numberdesk {

/// A case after a profile was asked for what it has to say.
struct FilledCase
{
    ComplianceCase entry;
    /// What went into it.
    QList<ProfileFill> filled;
    /// What the profile says and the provider surely does not accept; each with its problem. It is not in the case.
    QList<ProfileFill> refused;
};

/// Fills what is not answered yet from a profile, the address too. What was typed or chosen stays, whatever the profile
/// says. Each answer notes the profile, its revision and where in it the words are from.
FilledCase fillCase(ComplianceCase entry, const ComplianceProfile &profile, const ProfileMapping &mapping = {});

/// What a case was filled with from this profile and the profile says otherwise now, in the order of the form: to be
/// offered to the person. Empty for a case that is not open any more.
QList<ProfileUpdate> profileUpdates(const ComplianceCase &entry, const ComplianceProfile &profile,
                                    const ProfileMapping &mapping = {});
/// The case with those of the updates that the person took.
ComplianceCase withUpdates(ComplianceCase entry, const QList<ProfileUpdate> &updates, const ComplianceProfile &profile);

/// Whether anything in a case is from a profile, or is to be.
bool usesProfile(const ComplianceCase &entry, const QString &profileId);

} // namespace numberdesk
