// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/columns/coldmembers.h"

#include <array>

namespace numberdesk {
namespace {

/// What follows, as one bit each; in the order of the bits.
enum ColdMember : quint64
{
    SetupFee = 1U << 0U,
    SetupCurrency = 1U << 1U,
    Compliance = 1U << 2U,
    ComplianceItems = 1U << 3U,
    Settings = 1U << 4U,
    Commitment = 1U << 5U,
    Details = 1U << 6U,
    PurchasedWord = 1U << 7U,
    NextBillingWord = 1U << 8U,
    /// The first of five moments.
    Moments = 1U << 9U
};

constexpr std::array<Timestamp OwnedNumber::*, 5> moments{&OwnedNumber::createdAt, &OwnedNumber::updatedAt,
                                                          &OwnedNumber::releasedAt, &OwnedNumber::lastBilling,
                                                          &OwnedNumber::releaseCooldownEnds};

constexpr quint64 momentBit(size_t place) { return static_cast<quint64>(Moments) << place; }

quint64 coldMembersOf(const OwnedNumber &number)
{
    quint64 members = 0;
    const auto note = [&members](quint64 member, bool isThere) { members |= isThere ? member : 0; };
    note(SetupFee, number.setupFee.has_value());
    note(SetupCurrency, number.setupFee && number.setupFee->currency);
    note(Compliance, !number.complianceStatus.isEmpty());
    note(ComplianceItems, !number.complianceItems.isEmpty());
    note(Settings, !number.settings.isEmpty());
    note(Commitment, number.minimumCommitmentMonths != 0);
    note(Details, !number.details.isEmpty());
    note(PurchasedWord, !number.purchasedAt.verbatim.isEmpty());
    note(NextBillingWord, !number.nextBilling.verbatim.isEmpty());
    for (size_t place = 0; place < moments.size(); ++place) {
        note(momentBit(place), !(number.*moments[place]).isEmpty());
    }
    return members;
}

void writeMoment(const Timestamp &told, BytesWriter &bytes)
{
    bytes.number(told.moment.isValid() ? 1 : 0);
    bytes.signedNumber(told.moment.isValid() ? told.moment.toMSecsSinceEpoch() : 0);
    bytes.text(told.verbatim);
}

Timestamp readMoment(BytesReader &bytes)
{
    Timestamp told;
    const bool isValid = bytes.number() != 0;
    const qint64 moment = bytes.signedNumber();
    if (isValid) {
        told.moment = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
    }
    told.verbatim = bytes.text();
    return told;
}

} // namespace

void writeColdMembers(const OwnedNumber &number, BytesWriter &bytes)
{
    const quint64 members = coldMembersOf(number);
    if (members == 0) {
        return;
    }
    bytes.number(members);
    if (number.setupFee) {
        bytes.signedNumber(number.setupFee->amount.units());
        bytes.number(static_cast<quint64>(number.setupFee->amount.scale()));
        if (number.setupFee->currency) {
            bytes.text(*number.setupFee->currency);
        }
    }
    if ((members & Compliance) != 0) {
        bytes.text(number.complianceStatus);
    }
    if ((members & ComplianceItems) != 0) {
        bytes.number(static_cast<quint64>(number.complianceItems.size()));
        for (const ComplianceItem &item : number.complianceItems) {
            bytes.text(item.name).text(item.type).text(item.description);
        }
    }
    if ((members & Settings) != 0) {
        bytes.number(static_cast<quint64>(number.settings.size()));
        for (auto setting = number.settings.cbegin(); setting != number.settings.cend(); ++setting) {
            bytes.text(setting.key()).text(setting.value());
        }
    }
    if ((members & Commitment) != 0) {
        bytes.signedNumber(number.minimumCommitmentMonths);
    }
    if ((members & Details) != 0) {
        bytes.number(static_cast<quint64>(number.details.size()));
        for (const Detail &detail : number.details) {
            bytes.text(detail.name).text(detail.value);
        }
    }
    if ((members & PurchasedWord) != 0) {
        bytes.text(number.purchasedAt.verbatim);
    }
    if ((members & NextBillingWord) != 0) {
        bytes.text(number.nextBilling.verbatim);
    }
    for (size_t place = 0; place < moments.size(); ++place) {
        if ((members & momentBit(place)) != 0) {
            writeMoment(number.*moments[place], bytes);
        }
    }
}

void readColdMembers(std::string_view told, OwnedNumber &number)
{
    if (told.empty()) {
        return;
    }
    BytesReader bytes(told);
    const quint64 members = bytes.number();
    if ((members & SetupFee) != 0) {
        const qint64 units = bytes.signedNumber();
        const auto scale = static_cast<int>(std::min<quint64>(bytes.number(), Decimal::MaximumScale));
        number.setupFee = Money{Decimal::fromUnits(units, scale), std::nullopt};
        if ((members & SetupCurrency) != 0) {
            number.setupFee->currency = bytes.text();
        }
    }
    if ((members & Compliance) != 0) {
        number.complianceStatus = bytes.text();
    }
    // A count may be wrong in a damaged file: where the bytes end, the list does.
    if ((members & ComplianceItems) != 0) {
        for (quint64 left = bytes.number(); left > 0 && !bytes.atEnd(); --left) {
            ComplianceItem item;
            item.name = bytes.text();
            item.type = bytes.text();
            item.description = bytes.text();
            number.complianceItems.append(item);
        }
    }
    if ((members & Settings) != 0) {
        for (quint64 left = bytes.number(); left > 0 && !bytes.atEnd(); --left) {
            const QString key = bytes.text();
            number.settings.insert(key, bytes.text());
        }
    }
    if ((members & Commitment) != 0) {
        number.minimumCommitmentMonths = static_cast<int>(bytes.signedNumber());
    }
    if ((members & Details) != 0) {
        for (quint64 left = bytes.number(); left > 0 && !bytes.atEnd(); --left) {
            Detail detail;
            detail.name = bytes.text();
            detail.value = bytes.text();
            number.details.append(detail);
        }
    }
    if ((members & PurchasedWord) != 0) {
        number.purchasedAt.verbatim = bytes.text();
    }
    if ((members & NextBillingWord) != 0) {
        number.nextBilling.verbatim = bytes.text();
    }
    for (size_t place = 0; place < moments.size(); ++place) {
        if ((members & momentBit(place)) != 0) {
            number.*moments[place] = readMoment(bytes);
        }
    }
}

} // namespace numberdesk
