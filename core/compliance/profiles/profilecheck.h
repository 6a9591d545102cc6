// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/answercheck.h"
#include "core/compliance/profiles/complianceprofile.h"
#include "core/domain/result.h"

namespace numberdesk {

/// Longest text of any kind in a profile. @unit characters
inline constexpr qsizetype MaximumProfileText = 10000;
/// Most addresses, and most reusable answers, of one profile.
inline constexpr qsizetype MaximumProfileEntries = 200;

/// Looks at one value of a profile. @param country that of the profile; may be empty. A value that is empty has no
/// problem.
AnswerCheck checkAttribute(ProfileAttribute attribute, const QString &value, const CountryCode &country);

/// The profile as it is kept: texts without what nobody sees, addresses tidied, nothing empty.
/// @error InvalidInput with a field for each thing that is in the way: no name, a text that is too long or holds what
/// looks like an Aadhaar number, a date or mail address that is none. Fields are "name", an attributeKey(),
/// "addresses[0].streetAddress", "addresses[0].label", "answers[2].question", "answers[2].value".
Result<ComplianceProfile> checkedProfile(const ComplianceProfile &entered);

} // namespace numberdesk
