// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/identitycall/identitycalldescription.h"

#include "core/providers/identitycall/identitycallcodec.h"
#include "core/providers/identitycall/identitycallprovider.h"
#include "core/providers/identitycall/identitycalltext.h"
#include "core/providers/inputrules.h"

namespace numberdesk {
namespace identitycall {
namespace {

FieldSpec requirementGroupField()
{
    FieldSpec field;
    field.key = RequirementGroupKey;
    field.label = Text::tr("Requirement group");
    field.hint = Text::tr("ID of your approved requirement group, from the IdentityCall dashboard. Only countries that "
                          "want documents need it.");
    field.placeholder = QStringLiteral("4821");
    field.kind = FieldSpec::Kind::Integer;
    return field;
}

FieldSpec switchField(QLatin1String key, const QString &label, const QString &hint)
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.hint = hint;
    field.kind = FieldSpec::Kind::Boolean;
    return field;
}

FieldSpec routingField()
{
    FieldSpec field;
    field.key = RoutingKey;
    //: Setting of a number: where its calls go.
    field.label = Text::tr("Routing");
    field.hint = Text::tr("In which order the operators of the number are called.");
    field.kind = FieldSpec::Kind::Choice;
    field.choices = {{QStringLiteral("priority"), Text::tr("One after another, by priority")},
                     {QStringLiteral("round_robin"), Text::tr("In turn, each call the next one")},
                     {QStringLiteral("simultaneous"), Text::tr("All at the same time")}};
    return field;
}

QHash<Operation, QString> sentencesOfWhatIsNotOffered()
{
    return {
        {Operation::Requirements, Text::tr("Requirements are handled in the IdentityCall dashboard. If the country "
                                           "needs documents, enter the ID of your approved requirement group.")},
        {Operation::Documents, Text::tr("Documents are uploaded in the IdentityCall dashboard or through support.")},
        {Operation::Release, Text::tr("IdentityCall has no release request. Cancel the number in the IdentityCall "
                                      "dashboard. You can switch it off here (Active = no).")},
        {Operation::CancelRelease,
         Text::tr("IdentityCall has no release request, so there is no release to take back.")},
        {Operation::Balance, Text::tr("IdentityCall does not report a balance.")},
    };
}

} // namespace

ProviderTraits makeTraits()
{
    ProviderTraits traits;
    traits.id = QStringLiteral("identitycall");
    traits.name = QStringLiteral("IdentityCall");
    traits.notOffered = sentencesOfWhatIsNotOffered();
    traits.searchFilters = {{SearchFilter::Type, FilterSupport::ByProvider},
                            {SearchFilter::Pattern, FilterSupport::Here},
                            {SearchFilter::Place, FilterSupport::Here},
                            {SearchFilter::Capabilities, FilterSupport::Here},
                            {SearchFilter::Price, FilterSupport::Here}};

    traits.tokenLabel = Text::tr("API key");
    traits.tokenHint = Text::tr("Make a key at app.identitycall.ai under Settings, API Keys; it is shown once. It "
                                "begins with idc_: if yours does not, check that you copied the key and nothing else. "
                                "Buying and changing numbers need the write permission.");
    traits.tokenPage = QUrl(QStringLiteral("https://app.identitycall.ai"));
    traits.complianceLink = traits.tokenPage;
    traits.defaultAddress = QStringLiteral("https://api.identitycall.ai/api/v1/public");
    traits.checkNote = Text::tr("The check proves that the key may read. Whether it may also buy and change numbers, "
                                "and which projects it sees, depends on your key: a missing write permission shows at "
                                "the first purchase.");

    traits.purchaseFields = {requirementGroupField()};
    traits.purchaseNotes = {
        Text::tr("IdentityCall does not state the currency of its fees."),
        Text::tr("A number cannot be given back from here: IdentityCall has no release request. Cancelling is done in "
                 "the IdentityCall dashboard."),
        Text::tr("If the answer to the purchase is lost, only the list of your numbers can tell how it ended. There "
                 "is no balance and no list of transactions to compare with."),
        Text::tr("Calls of a new number are recorded until you switch recording off."),
        Text::tr("Add operators to the number before live calls arrive."),
    };
    traits.labelAtPurchase = true;

    traits.numberSettings = {
        //: Setting of a number: switched on.
        switchField(ActiveKey, Text::tr("Active"),
                    Text::tr("A number that is switched off takes no calls. It is still yours and still billed.")),
        //: Setting of a number: calls are recorded.
        switchField(RecordingKey, Text::tr("Recording"), Text::tr("Whether calls are recorded.")),
        routingField(),
    };
    //: IdentityCall’s word for who answers a number.
    traits.agentLabel = Text::tr("Operator");
    traits.severalAgents = true;
    return traits;
}

} // namespace identitycall

ProviderDescription identityCallDescription()
{
    ProviderDescription description;
    description.id = QStringLiteral("identitycall");
    description.traits = [] { return identitycall::makeTraits(); };
    // A key that does not begin with idc_ is only warned about (the token's hint), never refused.
    description.check = [](const AccountInput &entered) {
        return checkAccountInput(identitycall::makeTraits(), entered);
    };
    description.create = [](ProviderContext context) -> std::unique_ptr<Provider> {
        return std::make_unique<identitycall::IdentityCallProvider>(std::move(context));
    };
    return description;
}

} // namespace numberdesk
