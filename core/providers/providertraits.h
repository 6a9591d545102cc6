// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchquery.h"
#include "core/providers/fieldspec.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace numberdesk {

/// What can be asked of a provider.
enum class Operation
{
    Search,
    Requirements,
    Documents,
    Purchase,
    PriceBeforePurchase,
    ListNumbers,
    GetNumber,
    ChangeLabel,
    LinkAgent,
    UnlinkAgent,
    ListAgents,
    ChangeSettings,
    Release,
    CancelRelease,
    Balance,
};

/// Who filters a search: the provider, or this program on what the provider answered, or nobody because the answer does
/// not tell it.
enum class FilterSupport
{
    ByProvider,
    Here,
    Impossible
};

/// What a provider can do and what it needs. Everything outside its folder asks here instead of asking for its name.
/// All texts are translated when the traits are made.
struct ProviderTraits
{
    /// Stable id, the name of its folder ("vobiz").
    QString id;
    /// Brand name, never translated ("Vobiz").
    QString name;

    /// Operations that are not offered, each with the sentence to show in place of a dead button.
    QHash<Operation, QString> notOffered;
    QHash<SearchFilter, FilterSupport> searchFilters;
    /// The search needs an area code in the pattern.
    bool needsAreaCode = false;
    /// Most numbers that one search answers; 0: no such limit.
    int searchMaximum = 0;
    /// Countries sold, where the provider names them; empty: ask and see.
    QList<CountryCode> countries;

    /// What to enter for an account besides name and token.
    QList<FieldSpec> accountFields;
    /// How the token is called there ("API key") and how to get one.
    QString tokenLabel;
    QString tokenHint;
    QUrl tokenPage;
    /// Address used when none is entered under "Advanced"; may hold the placeholder {subdomain} of an account field.
    QString defaultAddress;
    /// What the account check proves and what it does not ("proves reading only"); may be empty.
    QString checkNote;

    /// What to enter for a purchase besides number and requirements (IdentityCall's requirement group).
    QList<FieldSpec> purchaseFields;
    /// Where the provider handles requirements itself, when it does not offer them here (https); may be empty.
    QUrl complianceLink;
    /// What Provider::identityStates() tells, in a sentence; empty where it tells nothing.
    QString identityNote;
    /// Sentences to read before every purchase ("no price is stated before the purchase").
    QStringList purchaseNotes;
    /// The purchase request carries a label.
    bool labelAtPurchase = false;

    /// What can be changed of a number besides label and agent (IdentityCall's recording, Vobiz' trunk).
    QList<FieldSpec> numberSettings;
    /// How agents are called here ("Agent", "Operator", "Application").
    QString agentLabel;
    /// A number can have several of them (operators); otherwise linking replaces.
    bool severalAgents = false;
    /// Sentences to read before every release ("a fee may be charged and is not known before").
    QStringList releaseNotes;

    /// Requests at the same time that the provider is known to bear.
    int defaultConcurrency = 4;

    [[nodiscard]] bool offers(Operation operation) const { return !notOffered.contains(operation); }
    [[nodiscard]] FilterSupport support(SearchFilter filter) const
    {
        return searchFilters.value(filter, FilterSupport::Here);
    }
};

inline size_t qHash(Operation operation, size_t seed = 0) { return ::qHash(static_cast<int>(operation), seed); }
inline size_t qHash(SearchFilter filter, size_t seed = 0) { return ::qHash(static_cast<int>(filter), seed); }

} // namespace numberdesk
