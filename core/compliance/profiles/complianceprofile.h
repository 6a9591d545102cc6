// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/profiles/profileattribute.h"
#include "core/domain/requirement.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace numberdesk {

/// A postal address of a profile, as the person calls it ("Registered office").
struct LabelledAddress
{
    QString label;
    PostalAddress address;

    friend bool operator==(const LabelledAddress &, const LabelledAddress &) = default;
};

/// An answer that was given once and is given again wherever the same is asked.
struct ReusableAnswer
{
    /// The requirement's key or its name, as the person or a form wrote it; compared without regard to case.
    QString question;
    QString value;

    friend bool operator==(const ReusableAnswer &, const ReusableAnswer &) = default;
};

/// A company or a person that numbers are bought for. All of it is sealed on disk.
struct ComplianceProfile
{
    enum class Kind
    {
        Company,
        Person,
    };

    /// Unique across machines; names nobody. Empty until it is kept.
    QString id;
    Kind kind = Kind::Company;
    /// What the person calls it, in lists.
    QString name;
    /// What is known, by attribute; nothing is empty.
    QMap<ProfileAttribute, QString> values;
    QList<LabelledAddress> addresses;
    QList<ReusableAnswer> answers;
    /// Documents of the vault: its id by the requirement's key or name, or by what the document is called there.
    QMap<QString, QString> documents;
    /// Grows by one with each change that is kept; 0 until it is kept.
    int revision = 0;
    /// UTC, and the name of the system's user.
    QDateTime changedAt;
    QString changedBy;
    /// What a newer version of the program wrote and this one does not know; kept as it is.
    QJsonObject otherMembers;
    QJsonObject otherValues;

    /// The value of an attribute, of FullName too; empty when it is not known.
    [[nodiscard]] QString value(ProfileAttribute attribute) const;
    /// The country that rules of this profile are of: that of its first address with one; empty when there is none.
    [[nodiscard]] CountryCode country() const;

    friend bool operator==(const ComplianceProfile &, const ComplianceProfile &) = default;
};

QJsonObject toJson(const ComplianceProfile &profile);
/// Nothing when it is no profile. Reading is tolerant: members that are missing are empty, unknown ones are kept.
std::optional<ComplianceProfile> complianceProfileFromJson(const QJsonObject &json);

/// What two versions of a profile differ in.
struct ProfileDifferences
{
    /// In the order of a form.
    QList<ProfileAttribute> attributes;
    /// Labels of addresses that were added, changed or taken away; those of `after` first.
    QStringList addresses;
    /// Questions of reusable answers that were added, changed or taken away.
    QStringList answers;
    /// Keys of documents that were added, changed or taken away.
    QStringList documents;

    [[nodiscard]] bool isEmpty() const
    {
        return attributes.isEmpty() && addresses.isEmpty() && answers.isEmpty() && documents.isEmpty();
    }
    friend bool operator==(const ProfileDifferences &, const ProfileDifferences &) = default;
};

/// The name, the revision and who changed it do not count: they are on no form.
ProfileDifferences differencesBetween(const ComplianceProfile &before, const ComplianceProfile &after);

} // namespace numberdesk
