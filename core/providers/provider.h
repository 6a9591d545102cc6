// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/availablenumber.h"
#include "core/domain/balance.h"
#include "core/domain/document.h"
#include "core/domain/identitystate.h"
#include "core/domain/ownednumber.h"
#include "core/domain/requirement.h"
#include "core/domain/searchquery.h"
#include "core/domain/secret.h"
#include "core/domain/task.h"
#include "core/http/httpchannel.h"
#include "core/providers/providertraits.h"

#include <QMap>

#include <functional>

namespace numberdesk {

/// Where a list goes on. Opaque to everyone but the provider that wrote it; empty for the beginning.
using PageToken = QByteArray;

/// A part of a list. Entries that could not be read are skipped and counted.
template <typename T>
struct Page
{
    QList<T> items;
    /// Where to go on; nothing at the end.
    std::optional<PageToken> next;
    /// All further pages, when the provider numbers them: they can be asked for at the same time. Set on the first page
    /// only, and then `next` is its first entry.
    QList<PageToken> others;
    /// How many there are in all, where told. Never trusted for more than progress.
    std::optional<qint64> total;
    int skipped = 0;
    /// The list has more that cannot be read (a page that repeats, or another than the one asked for): what is not in
    /// it may be in the rest.
    bool isCutShort = false;
    /// Sentences for the person ("external numbers could not be read"), translated.
    QStringList notices;
};

using SearchPage = Page<AvailableNumber>;
using NumberPage = Page<OwnedNumber>;
using DocumentPage = Page<Document>;
using AgentPage = Page<Agent>;

/// What a first read of an account told.
struct AccountCheck
{
    /// How many numbers it has, where told.
    std::optional<qint64> numbers;
    /// Sentences for the person, translated.
    QStringList notices;
};

/// Everything a purchase request says. What the person confirmed is exactly this.
struct PurchaseOrder
{
    AvailableNumber number;
    QString label;
    std::optional<PostalAddress> address;
    QList<RequirementAnswer> answers;
    /// Values of ProviderTraits::purchaseFields by key.
    QMap<QString, QString> fields;
};

/// How a purchase ended, as far as the direct answer tells. Source: providers/README.md, "Domain vocabulary".
struct PurchaseOutcome
{
    enum class State
    {
        Bought,   ///< documented success; the number matches and has an id
        Pending,  ///< accepted, not usable yet
        Refused,  ///< nothing was bought; see `error`
        Uncertain ///< the outcome is unknown; see `error`; the own list decides
    };

    State state = State::Uncertain;
    std::optional<OwnedNumber> number;
    std::optional<Error> error;
    QStringList notices;
};

/// What the provider shows about an uncertain purchase besides its own list of numbers (Vobiz: stock, balance,
/// transactions).
struct PurchaseEvidence
{
    enum class Verdict
    {
        NotBought,  ///< proof: the number is still for sale
        MoneyMoved, ///< a debit is there but the number is not: a case for the provider's support
        Nothing     ///< neither; look again later
    };

    Verdict verdict = Verdict::Nothing;
    /// What was seen, one sentence each, translated.
    QStringList facts;
    /// NotBought: the probable reason.
    std::optional<Error> cause;
};

/// A change to an owned number; what is not set stays as it is.
struct NumberChange
{
    /// An empty label clears it.
    std::optional<QString> label;
    /// Id of the agent to link. With several agents per number it is added, else it replaces.
    std::optional<QString> linkAgent;
    /// Id of the agent to unlink (ignored by providers with one agent per number: the one there is).
    std::optional<QString> unlinkAgent;
    /// New values of ProviderTraits::numberSettings by key.
    QMap<QString, QString> settings;
};

struct ReleaseOptions
{
    /// Skip a cool-down in which the release could be cancelled, where the provider has one.
    bool immediately = false;
};

/// How a release ended, as far as the direct answer tells.
struct ReleaseOutcome
{
    enum class State
    {
        Released,
        PendingRelease,
        Refused,
        Uncertain
    };

    State state = State::Uncertain;
    /// PendingRelease: what it costs and until when it can be cancelled, where told.
    std::optional<Money> fee;
    Timestamp cooldownEnds;
    std::optional<Error> error;
    QStringList notices;
};

/// A document on its way up, streamed.
struct DocumentUpload
{
    QString name;
    QString fileName;
    QByteArray contentType;
    /// @unit bytes
    qint64 size = 0;
    std::function<std::unique_ptr<QIODevice>()> open;
    std::function<void(qint64 sent, qint64 total)> onProgress;
};

/// One account at one provider.
///
/// The contract, for all operations:
/// - Every call ends: with a value, or an Error in the shared vocabulary, whatever the network does. After a requested
///   stop it ends with Cancelled soon.
/// - Arguments are values that the flow owns. The provider outlives its flows; whoever owns it stops them first.
/// - A write is sent at most once. When its effect is unknown the error says `mayHaveHappened`, and purchase and
/// release
///   say Uncertain; the provider does not find out by itself.
/// - An operation that the traits do not offer ends with NotOffered and the trait's sentence, without a request.
/// - Nothing here touches disk, keychain or window.
class Provider
{
public:
    virtual ~Provider() = default;

    /// What this account can do now; differs from the provider's general traits where the account taught us something
    /// (an operation that its address does not have).
    [[nodiscard]] virtual ProviderTraits traits() const = 0;

    /// First read: proves address and token.
    virtual Task<Result<AccountCheck>> checkAccount(std::stop_token stop) = 0;

    /// Numbers for sale. The provider filters what it can; what its traits mark as Here the caller filters.
    virtual Task<Result<SearchPage>> searchNumbers(SearchQuery query, PageToken page, std::stop_token stop);
    virtual Task<Result<RequirementSet>> requirements(CountryCode country, NumberType type, std::stop_token stop);
    virtual Task<PurchaseOutcome> purchase(PurchaseOrder order, std::stop_token stop);
    /// Evidence about an order sent at `sentAt` whose outcome is uncertain and which the own list does not show.
    virtual Task<Result<PurchaseEvidence>> purchaseEvidence(PurchaseOrder order, QDateTime sentAt,
                                                            std::stop_token stop);

    virtual Task<Result<NumberPage>> listNumbers(PageToken page, std::stop_token stop) = 0;
    /// Whether a listed number is this account's own purchase, as opposed to one connected from another carrier or of a
    /// sub-account that the list shows too. What a purchase of ours is recognised by.
    [[nodiscard]] virtual bool isOwnPurchase(const OwnedNumber &number) const { return !number.isExternal; }
    /// Everything about one number; reads anew.
    virtual Task<Result<OwnedNumber>> getNumber(OwnedNumber number, std::stop_token stop);
    /// Changes a number and answers it as it is afterwards.
    virtual Task<Result<OwnedNumber>> updateNumber(OwnedNumber number, NumberChange change, std::stop_token stop);
    virtual Task<ReleaseOutcome> release(OwnedNumber number, ReleaseOptions options, std::stop_token stop);
    virtual Task<Result<OwnedNumber>> cancelRelease(OwnedNumber number, std::stop_token stop);

    virtual Task<Result<Document>> uploadDocument(DocumentUpload upload, std::stop_token stop);
    virtual Task<Result<DocumentPage>> listDocuments(PageToken page, std::stop_token stop);
    virtual Task<Result<std::monostate>> deleteDocument(QString documentId, std::stop_token stop);

    /// How far the identity behind each part of the account is verified. @error NotOffered where
    /// ProviderTraits::identityNote is empty.
    virtual Task<Result<QList<IdentityState>>> identityStates(std::stop_token stop);

    /// Balance in a currency (ISO 4217; empty: the account's own).
    virtual Task<Result<Balance>> balance(QString currency, std::stop_token stop);
    virtual Task<Result<AgentPage>> listAgents(PageToken page, std::stop_token stop);

protected:
    Provider() = default;
    Q_DISABLE_COPY_MOVE(Provider)

    /// The NotOffered error of an operation, with the traits' sentence.
    [[nodiscard]] Error notOffered(Operation operation) const;
};

/// Small facts that an account taught us and that are kept with its settings (Vobiz: the path's case).
class AccountMemory
{
public:
    virtual ~AccountMemory() = default;
    [[nodiscard]] virtual QString fact(const QString &key) const = 0;
    virtual void remember(const QString &key, const QString &value) = 0;

protected:
    AccountMemory() = default;
    Q_DISABLE_COPY_MOVE(AccountMemory)
};

/// What a provider is built from. Channel and memory outlive it.
struct ProviderContext
{
    /// Values of ProviderTraits::accountFields by key, already checked by ProviderDescription::check.
    QMap<QString, QString> fields;
    Secret token;
    /// Base address override; empty: the default address. https, or http for loopback only.
    QUrl address;
    HttpChannel *channel = nullptr;
    AccountMemory *memory = nullptr;
};

/// What a person entered for an account.
struct AccountInput
{
    QMap<QString, QString> fields;
    Secret token;
    QString address;

    friend bool operator==(const AccountInput &, const AccountInput &) = default;
};

/// An entry of the registry: one provider, from its name to its objects.
struct ProviderDescription
{
    QString id;
    /// The provider's general traits, in the present language.
    std::function<ProviderTraits()> traits;
    /// Trims and checks what was entered; the error's fields carry the keys, "token" and "address" among them.
    std::function<Result<AccountInput>(AccountInput)> check;
    std::function<std::unique_ptr<Provider>(ProviderContext)> create;
};

} // namespace numberdesk
