// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarspan.h"
#include "core/domain/countrycode.h"
#include "core/domain/detail.h"
#include "core/domain/numbertype.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace numberdesk {

/// Where an address must lie, seen from the number.
enum class LocalityLimit
{
    Anywhere,
    SameCountry,
    SamePlace
};

/// When an answer is accepted, as far as the provider tells. Everything is optional.
struct AcceptanceCriteria
{
    std::optional<int> minimumLength;
    std::optional<int> maximumLength;
    /// A regular expression of the server's; run only with a bound on its time.
    QString pattern;
    QStringList choices;
    std::optional<double> minimum;
    std::optional<double> maximum;
    /// The first and the last day of a date; invalid: any.
    QDate earliestDay;
    QDate latestDay;
    /// How long ago the day of a date must be at least, as that of a birth, and at most.
    std::optional<CalendarSpan> minimumAge;
    /// The same of the day on which a document was issued.
    std::optional<CalendarSpan> maximumAge;
    LocalityLimit locality = LocalityLimit::Anywhere;
    /// MIME types accepted for a document.
    QStringList contentTypes;
    /// @unit bytes
    std::optional<qint64> maximumBytes;
    /// How many documents one requirement takes; one where the provider does not tell.
    std::optional<int> maximumDocuments;
    /// Criteria that have no member here, name and value as told.
    QList<Detail> others;

    friend bool operator==(const AcceptanceCriteria &, const AcceptanceCriteria &) = default;
};

/// One thing that the regulator wants before a number is handed out.
struct Requirement
{
    enum class Kind
    {
        Text,
        LongText,
        Date,
        Choice,
        MultipleChoice,
        Email,
        Url,
        Phone,
        Address,
        Document,
        Action,
        Other
    };

    /// The provider's id; may be empty when it identifies requirements by key.
    QString id;
    QString key;
    QString name;
    QString description;
    Kind kind = Kind::Text;
    /// The provider's word, when kind is Other: shown as a text field with a notice, never dropped.
    QString kindVerbatim;
    bool required = false;
    QString example;
    AcceptanceCriteria criteria;

    /// What answers refer to: the id, else the key.
    [[nodiscard]] const QString &identifier() const { return id.isEmpty() ? key : id; }

    friend bool operator==(const Requirement &, const Requirement &) = default;
};

/// The requirements of one country and type at one provider.
struct RequirementSet
{
    CountryCode country;
    NumberType type;
    bool addressRequired = false;
    QList<Requirement> requirements;
    /// Entries of the provider's list that could not be read. A form with skipped entries may not be complete and says
    /// so.
    int skipped = 0;

    friend bool operator==(const RequirementSet &, const RequirementSet &) = default;
};

/// A postal address; empty members are left out on the wire.
struct PostalAddress
{
    QString firstName;
    QString lastName;
    QString businessName;
    QString phoneNumber;
    QString streetAddress;
    QString extendedAddress;
    QString locality;
    QString administrativeArea;
    QString postalCode;
    CountryCode country;

    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

/// One answer: a value as text (a date as YYYY-MM-DD), or the provider's id of an uploaded document. Never both.
struct RequirementAnswer
{
    QString requirementId;
    QString requirementKey;
    QString value;
    QString documentId;

    friend bool operator==(const RequirementAnswer &, const RequirementAnswer &) = default;
};

} // namespace numberdesk
