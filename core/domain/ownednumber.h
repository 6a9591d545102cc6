// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/channelcapabilities.h"
#include "core/domain/countrycode.h"
#include "core/domain/detail.h"
#include "core/domain/money.h"
#include "core/domain/numbertype.h"
#include "core/domain/phonenumber.h"
#include "core/domain/timestamp.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace numberdesk {

/// State of an owned number. A word that we do not know is kept verbatim.
struct NumberStatus
{
    enum class Kind
    {
        NotStated,
        Active,
        Inactive,
        Pending,
        PendingRelease,
        Released,
        Blocked,
        Other
    };

    Kind kind = Kind::NotStated;
    /// The provider's word, always kept when there was one.
    QString verbatim;

    friend bool operator==(const NumberStatus &, const NumberStatus &) = default;
};

QString numberStatusName(NumberStatus::Kind kind);
NumberStatus::Kind numberStatusKindFromName(const QString &name);

/// Who answers a number: a voice agent, an operator, an application or a trunk, whatever the provider has.
struct AgentReference
{
    QString id;
    QString name;

    friend bool operator==(const AgentReference &, const AgentReference &) = default;
};

/// One requirement of the regulator as it stands for an owned number.
struct ComplianceItem
{
    QString name;
    QString type;
    QString description;

    friend bool operator==(const ComplianceItem &, const ComplianceItem &) = default;
};

/// A number that an account has, as its provider lists it. Empty members were not told.
struct OwnedNumber
{
    /// The provider's id, as text, sent back unchanged.
    QString id;
    PhoneNumber number;
    CountryCode country;
    /// The country was derived from the calling code here, for display only.
    bool countryDerived = false;
    NumberType type;
    QString region;
    /// The label that people see and, where the provider allows it, change.
    QString label;
    ChannelCapabilities capabilities;
    std::optional<Money> setupFee;
    std::optional<Money> monthlyFee;
    NumberStatus status;
    /// The provider's word on the regulator's requirements ("completed"); empty when not told.
    QString complianceStatus;
    QList<ComplianceItem> complianceItems;
    /// Connected from another carrier: listed, but never billed or released here.
    bool isExternal = false;
    QList<AgentReference> agents;
    QStringList tags;
    /// Present values of what can be changed besides label and agent, by the key of ProviderTraits::numberSettings.
    QMap<QString, QString> settings;
    /// The account at the provider that owns it, when it tells one (a sub-account's number in the main account's list).
    QString ownerAccount;
    Timestamp createdAt;
    Timestamp purchasedAt;
    Timestamp updatedAt;
    Timestamp releasedAt;
    Timestamp lastBilling;
    Timestamp nextBilling;
    /// Until when a release can be cancelled, where the provider told it.
    Timestamp releaseCooldownEnds;
    /// @unit months
    int minimumCommitmentMonths = 0;
    /// Everything else that the provider tells, in its order.
    QList<Detail> details;

    friend bool operator==(const OwnedNumber &, const OwnedNumber &) = default;
};

} // namespace numberdesk

// Its members may all be moved as they lie in memory, so that a list of a hundred thousand grows without touching each.
Q_DECLARE_TYPEINFO(numberdesk::OwnedNumber, Q_RELOCATABLE_TYPE);
