// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/requirement.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace numberdesk {

/// For whom and for which numbers a provider asks the same: lines of a cart with the same subject share one case.
struct CaseSubject
{
    QString accountId;
    CountryCode country;
    NumberType type;

    friend bool operator==(const CaseSubject &, const CaseSubject &) = default;
};

/// How one requirement of a case is answered: in words, or by documents of the vault.
struct CaseAnswer
{
    QString value;
    /// Ids in the vault.
    QStringList documentIds;
    /// The profile and what of it the words were filled from; empty when they were typed. The profile's revision tells
    /// whether it changed since.
    QString profileId;
    QString profileAttribute;
    int profileRevision = 0;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty() && documentIds.isEmpty(); }
    friend bool operator==(const CaseAnswer &, const CaseAnswer &) = default;
};

/// What the provider did not accept, and what was given to it then. It stays until the answer is another one and was
/// submitted again.
struct CaseRejection
{
    /// Of the requirement, or the key of a part of the address ("address/postal"), or of a purchase field; empty for
    /// the whole case.
    QString identifier;
    /// The provider's own words.
    QString reason;
    QDateTime at;
    /// Of one about the whole, the value is answersMark().
    CaseAnswer before;
    /// Of one about the whole: the person said that it is dealt with.
    bool isSettled = false;

    friend bool operator==(const CaseRejection &, const CaseRejection &) = default;
};

/// Everything that a person gave, as it stood at one time.
struct CaseAnswers
{
    /// By Requirement::identifier().
    QHash<QString, CaseAnswer> answers;
    std::optional<PostalAddress> address;
    /// Values of ProviderTraits::purchaseFields by key.
    QMap<QString, QString> fields;

    friend bool operator==(const CaseAnswers &, const CaseAnswers &) = default;
};

/// One purchase that the answers went with.
struct CaseSubmission
{
    enum class State
    {
        Sent,     ///< the purchase is under way, or its outcome is not known yet
        Refused,  ///< nothing was bought; see `words`
        InReview, ///< bought; the provider looks at the answers
        Approved, ///< bought, and nothing is left to look at
        Rejected  ///< bought, and the provider does not accept an answer
    };

    QString intentId;
    PhoneNumber number;
    State state = State::Sent;
    QDateTime at;
    /// The provider's words about the state; may be empty.
    QString words;
    /// What went with it, until the provider has decided: the person may go on writing meanwhile.
    std::optional<CaseAnswers> sent = std::nullopt;

    friend bool operator==(const CaseSubmission &, const CaseSubmission &) = default;
};

QString submissionStateName(CaseSubmission::State state);

/// What a regulator wants for numbers of one account, country and type, and everything that a person gave for it: from
/// the first answer to the approval, over as many purchases as it takes. Personal data: on disk sealed only.
struct ComplianceCase
{
    enum class State
    {
        Open,    ///< answers are being gathered, or must be mended
        Waiting, ///< submitted; the provider has not decided about all of it
        Approved,
        Closed ///< put away by the person
    };

    /// Unique across machines.
    QString id;
    CaseSubject subject;
    /// As the account and its provider were called when they were seen last.
    QString accountName;
    QString providerId;
    QString providerName;
    State state = State::Open;

    /// What the provider asked for when it was read last; nothing until then, or when it does not tell.
    std::optional<RequirementSet> asked;
    QDateTime askedAt;
    /// A number of the case said itself that it needs an address.
    bool numberNeedsAddress = false;
    /// By Requirement::identifier(). Answers to what is not asked any more are kept, in case it comes back.
    QHash<QString, CaseAnswer> answers;
    std::optional<PostalAddress> address;
    /// The profile that the address was taken from; empty when it was typed.
    QString addressProfileId;
    /// Values of ProviderTraits::purchaseFields by key.
    QMap<QString, QString> fields;
    /// The profile that fills what is not answered yet; may be empty.
    QString profileId;
    /// A day by which it must be done, by the person; may be invalid.
    QDate deadline;

    QList<CaseRejection> rejections;
    /// Oldest first.
    QList<CaseSubmission> submissions;
    /// UTC, and the name of the operating system's user who changed it last.
    QDateTime createdAt;
    QDateTime changedAt;
    QString changedBy;

    /// Whether answers may still be changed.
    [[nodiscard]] bool isOpen() const { return state == State::Open || state == State::Waiting; }
    [[nodiscard]] bool needsAddress() const;
    [[nodiscard]] const CaseRejection *rejectionOf(const QString &identifier) const;

    friend bool operator==(const ComplianceCase &, const ComplianceCase &) = default;
};

/// What stands in a case now.
CaseAnswers givenIn(const ComplianceCase &entry);
/// The case as it was when this was submitted; as it is now where nothing is known of that.
ComplianceCase asSubmitted(const ComplianceCase &entry, const CaseSubmission &submission);

/// What stands in the address of a case. A country that it does not name is the one whose regulator asks.
PostalAddress addressOf(const ComplianceCase &entry);

/// Most submissions and rejections that a case keeps; the oldest go first.
inline constexpr qsizetype MaximumCaseHistory = 500;

/// For the sealed record of a case. What must not be kept (see mustNotBeStored()) is left out.
QJsonObject toJson(const ComplianceCase &entry);
/// Nothing when it is none.
std::optional<ComplianceCase> complianceCaseFromJson(const QJsonObject &json);

} // namespace numberdesk
