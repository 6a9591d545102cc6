// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/cases/compliancecase.h"
#include "core/compliance/profiles/complianceprofile.h"
#include "core/compliance/profiles/profilefill.h"
#include "ui/compliance/form/formvalues.h"

namespace numberdesk {

/// What the form of a case shows.
FormValues formValuesOf(const ComplianceCase &entry);

/// Puts what stands in the form into a case. An answer that stays the same keeps the profile that it is from; a file
/// of the disk is no part of a case before it is in the vault.
void putFormValues(ComplianceCase &entry, const FormValues &values);

/// What the provider said against the answers of a case, as the form takes it. What concerns no field has a key that no
/// field has.
QHash<QString, Rejection> formRejectionsOf(const ComplianceCase &entry);

/// What a case says now where the profile would say something, in words; empty where nothing is said.
QString presentAnswer(const ComplianceCase &entry, const ProfileFill &fill);
/// Whether filling it in would change nothing.
bool isFilledAlready(const ComplianceCase &entry, const ProfileFill &fill);
/// Answers a case from a profile.
void putFill(ComplianceCase &entry, const ComplianceProfile &profile, const ProfileFill &fill);

} // namespace numberdesk
