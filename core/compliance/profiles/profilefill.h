// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/profilemapping.h"

namespace numberdesk {

/// What a profile has to say to one requirement.
struct ProfileFill
{
    /// Of the requirement; both are empty for the address that a whole set asks for.
    QString requirementId;
    QString requirementKey;
    /// As it would be sent; empty for an address or a document.
    QString value;
    /// For requirements of the kind Address, and for the set's own.
    std::optional<PostalAddress> address;
    /// The vault's id of a document, for requirements of the kind Document.
    QString vaultDocument;
    /// Where it is from; nothing for reusable answers, addresses and documents.
    std::optional<ProfileSource> source;
    /// Translated: "Tax number: from the VAT number of Acme Srl."
    QString words;
    /// Why it is not accepted as it is, and so not filled in by itself; translated, empty when it is.
    QString problem;
    /// What may not be accepted; translated.
    QString doubt;

    /// Of the requirement that it answers, see Requirement::identifier().
    [[nodiscard]] const QString &identifier() const { return requirementId.isEmpty() ? requirementKey : requirementId; }
    friend bool operator==(const ProfileFill &, const ProfileFill &) = default;
};

/// What a profile answers of a set of requirements, in the set's order, the set's address last; requirements to which
/// it has nothing to say are left out. For each the first of these that is there decides: the person's choice in
/// `mapping`, a reusable answer by the requirement's key or name, our own rules (see profileSourcesOf()). Of several
/// values that may be meant the first that breaks no rule of the requirement is taken.
QList<ProfileFill> fillFrom(const ComplianceProfile &profile, const RequirementSet &set,
                            const ProfileMapping &mapping = {});

/// Something that was filled from a profile and that the profile says otherwise now.
struct ProfileUpdate
{
    ProfileFill before;
    ProfileFill now;

    friend bool operator==(const ProfileUpdate &, const ProfileUpdate &) = default;
};

/// What to offer to an open case when its profile changed: `used` are the fills that went into it, `now` is what
/// fillFrom() says today. What the profile does not say any more, or says in an unacceptable way, is not offered.
QList<ProfileUpdate> changesSince(const QList<ProfileFill> &used, const QList<ProfileFill> &now);

/// A fill in sealed rows, so that a case knows later what it was filled with; its words are not kept.
QJsonObject toJson(const ProfileFill &fill);
ProfileFill profileFillFromJson(const QJsonObject &json);

} // namespace numberdesk
