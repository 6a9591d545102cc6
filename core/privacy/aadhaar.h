// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace numberdesk {

/// Whether a text holds what looks like an Aadhaar number: twelve digits, together or in three groups of four, that do
/// not begin with 0 or 1 and whose last one is right by Verhoeff's algorithm. Digits of any script count; a number
/// after a plus, or after the prefix of a VAT number that has twelve digits ("SE 5560…"), does not. One in ten other
/// numbers of twelve digits looks like one. Source: Unique Identification Authority of India, "Aadhaar number".
bool holdsAadhaarLikeNumber(const QString &text);

/// Whether a text must not come to rest on a disk, sealed or not. Whoever stores what a person typed asks this first.
bool mustNotBeStored(const QString &text);
/// A text that is somebody else's and must stay, such as a file's name or a provider's words, with twelve dots in place
/// of each number that must not be stored.
QString withoutAadhaarNumbers(const QString &text);
/// Why it must not, and what to do, as a translated sentence.
QString whyNotStored();

/// Whether the last digit of a row of ASCII digits is right by Verhoeff's algorithm. Source: J. Verhoeff, "Error
/// Detecting Decimal Codes", 1969.
bool isVerhoeffNumber(QStringView digits);

} // namespace numberdesk
