// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/journal.h"
#include "core/purchasing/purchaseintent.h"
#include "core/purchasing/purchasereconciler.h"
#include "core/purchasing/releaser.h"
#include "ui/services.h"

namespace numberdesk::tests {

/// A purchase whose outcome no look could find out, written as the program writes it.
inline PurchaseIntent writeOpenPurchase(const Services &services, const QString &number)
{
    PurchaseIntent intent;
    intent.id = QStringLiteral("purchase-") + number;
    intent.accountId = QStringLiteral("gone");
    intent.accountName = QStringLiteral("Old desk");
    intent.providerId = QStringLiteral("vobiz");
    intent.providerName = QStringLiteral("Vobiz");
    intent.order.number.number = PhoneNumber(number);
    intent.order.number.monthlyFee = Money{Decimal::fromUnits(250, 2), QStringLiteral("EUR")};
    intent.consentedAt = services.journal.now();
    const auto write = [&](PurchaseIntent::State state) {
        intent.state = state;
        const QString kind = QStringLiteral("purchase.") + purchaseStateName(state);
        return services.journal.record(toRecord(intent), journalEntry(intent, kind)).has_value();
    };
    intent.evidence = {QStringLiteral("12:30: the account’s list of 41 numbers does not show it.")};
    if (!write(PurchaseIntent::State::Prepared) || !write(PurchaseIntent::State::Sent) ||
        !write(PurchaseIntent::State::Unknown) || !write(PurchaseIntent::State::NotConfirmed)) {
        qFatal("the journal cannot be written");
    }
    return intent;
}

/// A purchase that the provider refused.
inline PurchaseIntent writeRefusedPurchase(const Services &services, const QString &number, const Error &refusal)
{
    PurchaseIntent intent;
    intent.id = QStringLiteral("purchase-") + number;
    intent.accountId = QStringLiteral("gone");
    intent.accountName = QStringLiteral("Old desk");
    intent.providerId = QStringLiteral("vobiz");
    intent.providerName = QStringLiteral("Vobiz");
    intent.order.number.number = PhoneNumber(number);
    intent.order.number.country = *CountryCode::fromText(u"US");
    intent.order.number.type = NumberType::Kind::Local;
    intent.consentedAt = services.journal.now();
    const auto write = [&](PurchaseIntent::State state) {
        intent.state = state;
        const QString kind = QStringLiteral("purchase.") + purchaseStateName(state);
        return services.journal.record(toRecord(intent), journalEntry(intent, kind)).has_value();
    };
    const bool isSent = write(PurchaseIntent::State::Prepared) && write(PurchaseIntent::State::Sent);
    intent.error = refusal;
    if (!isSent || !write(PurchaseIntent::State::Refused)) {
        qFatal("the journal cannot be written");
    }
    return intent;
}

/// A release whose outcome no look could find out.
inline ReleaseIntent writeOpenRelease(const Services &services, const QString &number)
{
    ReleaseIntent intent;
    intent.id = QStringLiteral("release-") + number;
    intent.state = ReleaseIntent::State::NotConfirmed;
    intent.accountId = QStringLiteral("gone");
    intent.accountName = QStringLiteral("Old desk");
    intent.providerId = QStringLiteral("vobiz");
    intent.providerName = QStringLiteral("Vobiz");
    intent.number.number = PhoneNumber(number);
    intent.sentAt = services.journal.now();
    JournalEntry line;
    line.kind = QStringLiteral("release.not-confirmed");
    line.accountId = intent.accountId;
    line.accountName = intent.accountName;
    line.providerId = intent.providerId;
    line.number = number;
    if (!services.journal.record(toRecord(intent), line)) {
        qFatal("the journal cannot be written");
    }
    return intent;
}

/// A release that is sent in ten minutes, as an earlier run of the program left it.
inline ReleaseIntent writePlannedRelease(const Services &services, const QString &number)
{
    ReleaseIntent intent;
    intent.id = QStringLiteral("planned-") + number;
    intent.state = ReleaseIntent::State::Scheduled;
    intent.accountId = QStringLiteral("gone");
    intent.accountName = QStringLiteral("Old desk");
    intent.providerId = QStringLiteral("vobiz");
    intent.providerName = QStringLiteral("Vobiz");
    intent.number.number = PhoneNumber(number);
    intent.scheduledAt = services.journal.now();
    intent.dueAt = intent.scheduledAt.addSecs(600);
    JournalEntry line;
    line.kind = QStringLiteral("release.scheduled");
    line.intentId = intent.id;
    line.accountId = intent.accountId;
    line.accountName = intent.accountName;
    line.number = number;
    if (!services.journal.record(toRecord(intent), line) || !services.releaser.resume()) {
        qFatal("the journal cannot be written");
    }
    return intent;
}

} // namespace numberdesk::tests
