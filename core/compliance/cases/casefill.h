// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/compliance/profiles/profilefill.h"

namespace numberdesk {

/// What a profile has to say to a case, see fillFrom(); the address too that only a number of the case asks for.
QList<ProfileFill> caseFills(const ComplianceCase &entry, const ComplianceProfile &profile,
                             const ProfileMapping &mapping = {});

/// What a case was filled with from this profile and the profile says otherwise now, in the order of the form: to be
/// offered to the person. Empty for a case that is not open any more.
QList<ProfileUpdate> profileUpdates(const ComplianceCase &entry, const ComplianceProfile &profile,
                                    const ProfileMapping &mapping = {});
/// The case with those of the updates that the person took. Each answer notes the profile, its revision and where in it
/// the words are from.
ComplianceCase withUpdates(ComplianceCase entry, const QList<ProfileUpdate> &updates, const ComplianceProfile &profile);

/// Whether anything in a case is from a profile, or is to be.
bool usesProfile(const ComplianceCase &entry, const QString &profileId);

} // namespace numberdesk
