// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vogent/vogentdescription.h"

#include "core/providers/inputrules.h"
#include "core/providers/vogent/vogentcodec.h"
#include "core/providers/vogent/vogentprovider.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Vogent)
};

QHash<Operation, QString> notOffered()
{
    const QString requirements =
        Text::tr("Vogent lists no requirements. Countries other than US, Canada and UK: contact Vogent.");
    return {
        {Operation::Requirements, requirements},
        {Operation::Documents, requirements},
        {Operation::PriceBeforePurchase, Text::tr("Vogent does not state a price.")},
        {Operation::ChangeLabel, Text::tr("Vogent numbers have no label.")},
        {Operation::ChangeSettings, Text::tr("Vogent numbers have nothing to change but their agent.")},
        {Operation::CancelRelease, Text::tr("A release at Vogent cannot be taken back.")},
        {Operation::Balance, Text::tr("Vogent does not report a balance.")},
    };
}

ProviderTraits vogentTraits()
{
    ProviderTraits traits;
    traits.id = QStringLiteral("vogent");
    traits.name = QStringLiteral("Vogent");
    traits.notOffered = notOffered();
    // The provider is given the leading digits only; what follows a wildcard is compared here.
    traits.searchFilters = {
        {SearchFilter::Pattern, FilterSupport::Here},     {SearchFilter::Type, FilterSupport::Impossible},
        {SearchFilter::Place, FilterSupport::Impossible}, {SearchFilter::Capabilities, FilterSupport::Impossible},
        {SearchFilter::Price, FilterSupport::Impossible},
    };
    traits.needsAreaCode = true;
    traits.searchMaximum = vogent::SearchMaximum;
    traits.tokenLabel = Text::tr("API key");
    traits.tokenHint = Text::tr("In Vogent’s dashboard open API, then Keys, then New Key. The key stops working when "
                                "its user leaves the workspace.");
    traits.tokenPage = QUrl(QStringLiteral("https://app.vogent.ai"));
    traits.complianceLink = traits.tokenPage;
    traits.defaultAddress = QStringLiteral("https://api.vogent.ai/api");
    traits.checkNote = Text::tr("This proves that the key can read numbers. Whether it can buy shows with the first "
                                "purchase.");
    traits.purchaseNotes = {Text::tr("Vogent does not state a price.")};
    //: What answers the calls of a number.
    traits.agentLabel = Text::tr("Agent");
    traits.releaseNotes = {
        Text::tr("A release at Vogent cannot be taken back."),
        Text::tr("Vogent does not say how a release changes the bill, or what happens to the linked agent."),
    };
    return traits;
}

} // namespace

ProviderDescription vogentDescription()
{
    ProviderDescription description;
    description.id = QStringLiteral("vogent");
    description.traits = vogentTraits;
    description.check = [](const AccountInput &entered) { return checkAccountInput(vogentTraits(), entered); };
    description.create = [](ProviderContext context) -> std::unique_ptr<Provider> {
        return std::make_unique<vogent::VogentProvider>(std::move(context), vogentTraits());
    };
    return description;
}

} // namespace numberdesk
