// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providersource.h"
#include "core/purchasing/documentdelivery.h"
#include "core/purchasing/purchaseintent.h"

#include <QObject>
#include <QSet>

#include <stop_token>

namespace numberdesk {

class PurchaseReconciler;
class SpendingLimits;

/// What a person confirmed: exactly this number, at exactly these figures, from this account.
struct PurchaseRequest
{
    QString accountId;
    PurchaseOrder order;
    QList<RequirementFile> files;
    PurchasePlace place;
    /// What the number is called on this computer, where the provider takes no label with a purchase. Not part of what
    /// is confirmed: nothing of it is sent.
    QString keptLabel;
};

/// Buys a number: one request for one consent.
///
/// - The intent is on disk before anything is sent, and its state "sent" before the purchase request leaves. Without
/// the
///   journal nothing is bought.
/// - The purchase request is sent at most once for an intent and never repeated.
/// - The same number cannot be bought again, by any account, while an outcome is open; nor can another number for the
/// same
///   line of a purchase, nor one that replaces a number of that purchase and would do for the open one as well (same
///   account, country and type).
/// - A line of a purchase is bought once, also when its number was given back and is for sale again: whoever wants it
///   once more puts it into the cart anew.
/// - What the spending limits do not allow is refused before there is an intent; what is under way counts as spent.
/// - A stop ends what was not sent. What was sent is not cancelled: that would only make its outcome unknown.
/// - The task ends with an intent, or with an error when not even an intent came to be. Unknown and Confirming intents
/// go
///   on in PurchaseReconciler.
class Purchaser : public QObject
{
    Q_OBJECT

public:
    /// All outlive the purchaser.
    Purchaser(ProviderSource &source, Journal &journal, PurchaseReconciler &reconciler, SpendingLimits &limits,
              QObject *parent = nullptr);
    ~Purchaser() override;

    Task<Result<PurchaseIntent>> purchase(PurchaseRequest request, std::stop_token stop);

    /// How files get to the account from now on; without it they are sent from the disk. It outlives the purchaser.
    void deliverThrough(DocumentDelivery &delivery) { m_delivery = &delivery; }

    /// Requests that are under way now.
    [[nodiscard]] bool isBusy() const { return !m_underWay.isEmpty(); }

Q_SIGNALS:
    /// Each state an intent passes through.
    void changed(const numberdesk::PurchaseIntent &intent);
    /// Share of the documents that is sent, while they are uploaded. @unit bytes
    void uploading(const QString &intentId, const QString &fileName, qint64 sent, qint64 total);

private:
    Task<PurchaseIntent> carryOut(PurchaseIntent intent, AccountSession session, QList<RequirementFile> files,
                                  std::stop_token stop);
    Task<std::optional<Error>> prepare(PurchaseIntent &intent, AccountSession session, std::stop_token stop);
    Task<Result<QList<RequirementAnswer>>> upload(QString intentId, AccountSession session,
                                                  QList<RequirementFile> files, std::stop_token stop);
    Result<JournalEntry> noteDocument(const QString &intentId, const AccountSession &session,
                                      const DeliveredDocument &document);
    Task<std::optional<Error>> checkBalance(PurchaseOrder order, AccountSession session, std::stop_token stop);
    Task<PurchaseIntent> send(PurchaseIntent intent, AccountSession session);
    /// Why this number cannot be bought now: it is being bought, an earlier outcome is open, its line was bought
    /// already, or the journal is silent.
    [[nodiscard]] std::optional<Error> whyNotNow(const PurchaseRequest &request);
    /// Ids of the lines that the journal has a purchase for; read once, then followed.
    [[nodiscard]] Result<bool> isLineBought(const QString &lineId);
    void noteLine(const PurchaseIntent &intent);
    bool keep(PurchaseIntent &intent);
    PurchaseIntent refuse(PurchaseIntent intent, Error error);
    /// Writes down the ends that could not be written when they came: a disk that was full has room again.
    void closeRefused();

    ProviderSource &m_source;
    Journal &m_journal;
    PurchaseReconciler &m_reconciler;
    SpendingLimits &m_limits;
    DirectDelivery m_direct;
    DocumentDelivery *m_delivery = &m_direct;
    std::stop_source m_shutdown;
    /// Nothing until the journal was asked.
    std::optional<QSet<QString>> m_boughtLines;
    /// Identities of the numbers that are being bought now.
    QSet<QString> m_underWay;
    /// Refused, while the journal still has them as open.
    QList<PurchaseIntent> m_unclosed;
};

} // namespace numberdesk
