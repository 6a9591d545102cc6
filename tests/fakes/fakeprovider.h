// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/providersource.h"

#include <QHash>
#include <QStringList>

#include <deque>

namespace numberdesk::tests {

/// What a fake does when it is asked.
template <typename T>
struct Scripted
{
    enum class Behaviour
    {
        Answer, ///< through the event loop
        Delay,  ///< after `delay`
        Hang    ///< only when it is stopped, then Cancelled
    };

    Behaviour behaviour = Behaviour::Answer;
    T value;
    std::chrono::milliseconds delay{0};
};

/// A provider that answers from queues, one entry for each call, and writes each call into a log shared with the test.
/// A call without an entry answers ProviderFault "not in the script" and is visible in the log as such.
class FakeProvider : public Provider
{
public:
    explicit FakeProvider(QString name, QStringList &log);

    [[nodiscard]] ProviderTraits traits() const override { return fakeTraits; }
    Task<Result<AccountCheck>> checkAccount(std::stop_token stop) override;
    Task<Result<SearchPage>> searchNumbers(SearchQuery query, PageToken page, std::stop_token stop) override;
    Task<Result<RequirementSet>> requirements(CountryCode country, NumberType type, std::stop_token stop) override;
    Task<PurchaseOutcome> purchase(PurchaseOrder order, std::stop_token stop) override;
    Task<Result<PurchaseEvidence>> purchaseEvidence(PurchaseOrder order, QDateTime sentAt,
                                                    std::stop_token stop) override;
    Task<Result<NumberPage>> listNumbers(PageToken page, std::stop_token stop) override;
    Task<Result<OwnedNumber>> updateNumber(OwnedNumber number, NumberChange change, std::stop_token stop) override;
    Task<ReleaseOutcome> release(OwnedNumber number, ReleaseOptions options, std::stop_token stop) override;
    Task<Result<OwnedNumber>> cancelRelease(OwnedNumber number, std::stop_token stop) override;
    Task<Result<Document>> uploadDocument(DocumentUpload upload, std::stop_token stop) override;
    Task<Result<DocumentPage>> listDocuments(PageToken page, std::stop_token stop) override;
    Task<Result<std::monostate>> deleteDocument(QString documentId, std::stop_token stop) override;
    Task<Result<Balance>> balance(QString currency, std::stop_token stop) override;

    /// Adds an answer for the next call of its kind.
    void search(Result<SearchPage> page)
    {
        searches.push_back({Scripted<Result<SearchPage>>::Behaviour::Answer, std::move(page), {}});
    }
    void list(Result<NumberPage> page)
    {
        lists.push_back({Scripted<Result<NumberPage>>::Behaviour::Answer, std::move(page), {}});
    }
    void buy(PurchaseOutcome outcome)
    {
        purchases.push_back({Scripted<PurchaseOutcome>::Behaviour::Answer, std::move(outcome), {}});
    }

    ProviderTraits fakeTraits;
    std::deque<Scripted<Result<AccountCheck>>> checks;
    std::deque<Scripted<Result<SearchPage>>> searches;
    std::deque<Scripted<Result<RequirementSet>>> requirementSets;
    std::deque<Scripted<PurchaseOutcome>> purchases;
    std::deque<Scripted<Result<PurchaseEvidence>>> evidences;
    std::deque<Scripted<Result<NumberPage>>> lists;
    std::deque<Scripted<Result<OwnedNumber>>> updates;
    std::deque<Scripted<ReleaseOutcome>> releases;
    std::deque<Scripted<Result<OwnedNumber>>> cancelledReleases;
    std::deque<Scripted<Result<Document>>> uploads;
    std::deque<Scripted<Result<DocumentPage>>> documentLists;
    std::deque<Scripted<Result<std::monostate>>> documentDeletions;
    std::deque<Scripted<Result<Balance>>> balances;
    /// Answered by every list call once `lists` is empty, when set.
    std::optional<Result<NumberPage>> standingList;
    /// Answered by every list of documents once `documentLists` is empty, when set.
    std::optional<Result<DocumentPage>> standingDocuments;
    /// Takes every upload in once `uploads` is empty, when set; as a server would, it may read the file.
    std::function<Result<Document>(const DocumentUpload &)> receive;

private:
    QString m_name;
    QStringList &m_log;
};

/// Accounts of fakes by id.
class FakeSource : public ProviderSource
{
public:
    /// Adds an account whose id, name and provider name are `id`.
    FakeProvider &add(const QString &id);
    /// Makes an account fail before its provider is reached.
    void fail(const QString &id, const Error &error) { failures.insert(id, error); }

    Task<Result<AccountSession>> session(QString accountId, std::stop_token stop) override;

    /// What was asked, "vobiz purchase +1…", in order.
    QStringList log;
    QHash<QString, Error> failures;
    /// How long a session takes to come, as when the keychain asks the person first; a stop ends it as Cancelled.
    std::chrono::milliseconds sessionDelay{0};

private:
    QHash<QString, std::shared_ptr<FakeProvider>> m_providers;
};

/// An owned number as a list shows it.
OwnedNumber ownedNumber(const QString &id, const QString &number);
/// An offer at 0 set-up and 2.50 EUR a month.
AvailableNumber availableNumber(const QString &number);
Error error(ErrorKind kind, bool mayHaveHappened = false);

} // namespace numberdesk::tests
