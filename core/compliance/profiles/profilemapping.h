// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/addressrules.h"
#include "core/compliance/profiles/complianceprofile.h"

#include <QJsonObject>

#include <variant>

namespace numberdesk {

/// A person's own choice: this requirement is never filled from a profile.
struct LeftEmpty
{
    friend bool operator==(const LeftEmpty &, const LeftEmpty &) = default;
};

/// Where in a profile the answer to a requirement is.
using ProfileSource = std::variant<ProfileAttribute, AddressPart>;
/// Stable English name of it ("vatNumber", "postalCode"), for storage.
QString profileSourceKey(const ProfileSource &source);

/// Which attribute of a profile answers which requirement, where the person decided it for one provider.
class ProfileMapping
{
public:
    using Choice = std::variant<LeftEmpty, ProfileAttribute>;

    /// The person's choice for a requirement; nothing where none was made.
    [[nodiscard]] std::optional<Choice> choice(const Requirement &requirement) const;
    void choose(const Requirement &requirement, Choice choice);
    /// Back to our own rules.
    void forget(const Requirement &requirement);
    [[nodiscard]] bool isEmpty() const { return m_choices.isEmpty() && m_others.isEmpty(); }

    [[nodiscard]] QJsonObject toJson() const;
    /// What is not known is kept and does nothing.
    static ProfileMapping fromJson(const QJsonObject &json);

    friend bool operator==(const ProfileMapping &, const ProfileMapping &) = default;

private:
    /// By the requirement's key, its name where it has none, in small letters.
    QMap<QString, Choice> m_choices;
    QJsonObject m_others;
};

/// Where a requirement's answer may be by our own rules, best first: its kind, then the words that it is asked in.
/// Empty where nothing of a profile is asked for. @param country whose regulator asks; may be empty.
QList<ProfileSource> profileSourcesOf(const Requirement &requirement, const CountryCode &country,
                                      ComplianceProfile::Kind kind);

} // namespace numberdesk
