// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/dialnexa/dialnexatraits.h"

#include "core/providers/dialnexa/dialnexacodec.h"
#include "core/providers/dialnexa/dialnexaerror.h"

#include <QCoreApplication>

namespace numberdesk::dialnexa {
namespace {

struct TraitsText
{
    Q_DECLARE_TR_FUNCTIONS(DialNexa)
};

FieldSpec providerField()
{
    FieldSpec field;
    field.key = ProviderKey;
    //: Field: the operator of the telephone network that a number comes from.
    field.label = TraitsText::tr("Carrier");
    field.hint = TraitsText::tr("The carrier that DialNexa buys from, by contract A; where none is named, DialNexa "
                                "chooses. For India it recommends plivo.");
    field.placeholder = QStringLiteral("plivo");
    field.advanced = true;
    return field;
}

FieldSpec contractField()
{
    FieldSpec field;
    field.key = ContractKey;
    field.label = TraitsText::tr("Purchase contract");
    field.hint = TraitsText::tr("DialNexa documents two forms of the purchase request. Numberdesk sends the chosen one "
                                "and never tries the other by itself.");
    field.kind = FieldSpec::Kind::Choice;
    field.choices = {{QStringLiteral("A"), TraitsText::tr("A: the number alone")},
                     {QStringLiteral("B"), TraitsText::tr("B: with telephony provider and country")}};
    field.defaultValue = QStringLiteral("A");
    field.advanced = true;
    return field;
}

FieldSpec telephonyProviderField()
{
    FieldSpec field;
    field.key = TelephonyProviderKey;
    field.label = TraitsText::tr("Telephony provider ID");
    field.hint = TraitsText::tr("Needed for contract B. DialNexa’s price list names the IDs; an account check shows "
                                "them.");
    field.placeholder = QStringLiteral("plivo_123456");
    field.advanced = true;
    return field;
}

FieldSpec accountingLabelField()
{
    FieldSpec field;
    field.key = AccountingLabelKey;
    field.label = TraitsText::tr("Accounting label");
    field.hint = TraitsText::tr("A second label at DialNexa, for cost centres and the like.");
    field.placeholder = TraitsText::tr("Cost centre 12");
    return field;
}

} // namespace

ProviderTraits generalTraits()
{
    ProviderTraits traits;
    traits.id = QStringLiteral("dialnexa");
    traits.name = QStringLiteral("DialNexa");
    traits.notOffered = {
        {Operation::Requirements, verificationAdvice()},
        {Operation::Documents, verificationAdvice()},
        {Operation::CancelRelease, TraitsText::tr("A released DialNexa number cannot be restored.")},
        {Operation::Balance, TraitsText::tr("DialNexa does not report a balance.")},
    };
    traits.searchFilters = {
        {SearchFilter::Type, FilterSupport::ByProvider},  {SearchFilter::Pattern, FilterSupport::Here},
        {SearchFilter::Place, FilterSupport::Impossible}, {SearchFilter::Capabilities, FilterSupport::Here},
        {SearchFilter::Price, FilterSupport::Here},
    };
    traits.accountFields = {providerField(), contractField(), telephonyProviderField()};
    traits.tokenLabel = TraitsText::tr("API key");
    traits.tokenHint = TraitsText::tr("In the DialNexa dashboard under the workspace’s API keys. Copy the whole key; a "
                                      "colon in it belongs to it.");
    traits.complianceLink = QUrl(QStringLiteral("https://dialnexa.com"));
    traits.defaultAddress = DefaultAddress;
    traits.checkNote =
        TraitsText::tr("The check proves that the key may read. Whether it may buy shows at a purchase.");
    traits.purchaseNotes = {
        TraitsText::tr("DialNexa states its fees without a currency."),
        TraitsText::tr(
            "Indian and other regulated numbers need KYC: Settings → Account → KYC Verification in DialNexa."),
    };
    traits.numberSettings = {accountingLabelField()};
    //: What answers the calls of a number.
    traits.agentLabel = TraitsText::tr("Agent");
    traits.releaseNotes = {
        TraitsText::tr("DialNexa releases a number at once, and it cannot be restored."),
        TraitsText::tr("Calls in progress go on. Billing stops at the end of the current cycle."),
    };
    return traits;
}

void removeSearch(ProviderTraits &traits)
{
    traits.notOffered.insert(Operation::Search,
                             TraitsText::tr("This DialNexa workspace has no number search. A number that you know can "
                                            "be typed in and bought."));
}

void removeChanges(ProviderTraits &traits)
{
    const QString sentence = TraitsText::tr("Change this in the DialNexa dashboard.");
    for (const Operation operation :
         {Operation::ChangeLabel, Operation::LinkAgent, Operation::UnlinkAgent, Operation::ChangeSettings}) {
        traits.notOffered.insert(operation, sentence);
    }
}

void addContractB(ProviderTraits &traits, const QString &telephonyProviderId)
{
    FieldSpec field = telephonyProviderField();
    field.hint = TraitsText::tr("Who sells this number. DialNexa’s price list has one ID for each country.");
    field.defaultValue = telephonyProviderId;
    field.required = true;
    field.advanced = false;
    traits.purchaseFields.append(field);
}

} // namespace numberdesk::dialnexa
