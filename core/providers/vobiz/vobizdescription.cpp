// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobizdescription.h"

#include "core/domain/money.h"
#include "core/providers/inputrules.h"
#include "core/providers/vobiz/vobizaccount.h"
#include "core/providers/vobiz/vobizcodec.h"
#include "core/providers/vobiz/vobizprovider.h"
#include "core/providers/vobiz/vobiztext.h"

#include <QRegularExpression>

namespace numberdesk {
namespace vobiz {
namespace {

QString vobizId() { return QStringLiteral("vobiz"); }

QHash<Operation, QString> sentencesOfMissingOperations()
{
    const QString identity =
        Text::tr("Vobiz verifies identity in its dashboard or by identifiers; there is nothing to upload.");
    return {
        {Operation::Requirements, identity},
        {Operation::Documents, identity},
        {Operation::ChangeLabel, Text::tr("Labels cannot be changed through the Vobiz API.")},
        {Operation::ListAgents, Text::tr("Vobiz routes numbers to applications or trunks; enter the application ID "
                                         "(digits) or trunk ID (UUID).")},
    };
}

QList<FieldSpec> accountFields()
{
    FieldSpec authId;
    authId.key = AuthIdField;
    authId.label = Text::tr("Auth ID");
    authId.hint =
        Text::tr("It stands in the Vobiz dashboard beside the Auth Token and begins with MA_ (main account) or "
                 "SA_ (sub-account).");
    authId.placeholder = QStringLiteral("MA_7QK2ZP4L");
    authId.required = true;

    FieldSpec currency;
    currency.key = CurrencyField;
    currency.label = Text::tr("Wallet currency");
    currency.hint = Text::tr("Three letters. The balance of this wallet is shown.");
    currency.placeholder = QStringLiteral("INR");
    currency.defaultValue = QStringLiteral("INR");

    FieldSpec pathForm;
    pathForm.key = PathFormField;
    pathForm.label = Text::tr("Path form");
    pathForm.hint =
        Text::tr("How the address of the account is written. Unless it is told, it is found out by reading.");
    pathForm.kind = FieldSpec::Kind::Choice;
    //: A choice of how an address is written: Numberdesk finds out.
    pathForm.choices = {{PathFormAutomatic, Text::tr("Automatic")},
                        {PathFormCapital, QStringLiteral("/Account/")},
                        {PathFormLower, QStringLiteral("/account/")}};
    pathForm.defaultValue = PathFormAutomatic;
    pathForm.advanced = true;
    return {authId, currency, pathForm};
}

FieldSpec trunk()
{
    FieldSpec field;
    field.key = TrunkSetting;
    //: A SIP trunk, to which numbers are assigned.
    field.label = Text::tr("Trunk");
    field.hint = Text::tr("ID of a trunk group (UUID) from the Vobiz dashboard; empty for none. A number has an "
                          "application or a trunk, not both.");
    field.placeholder = QStringLiteral("0c9a5c1e-55b1-4a7e-9d70-2f6c1b8e4a10");
    return field;
}

Result<AccountInput> checkInput(const AccountInput &entered)
{
    Result<AccountInput> checked = checkAccountInput(vobizTraits(), entered);
    Error error;
    error.kind = ErrorKind::InvalidInput;
    if (!checked) {
        error = checked.error();
    }

    const QString authId = entered.fields.value(AuthIdField).trimmed();
    static const QRegularExpression usable(QStringLiteral("\\A(?:MA|SA)_[A-Za-z0-9]{1,64}\\z"));
    if (authId.startsWith(u"PA_")) {
        error.fields.append({AuthIdField, Text::tr("This is a partner’s Auth ID (PA_). With it Vobiz only shows "
                                                   "numbers and sells none. Enter the Auth ID of a main account (MA_) "
                                                   "or of a sub-account (SA_).")});
    } else if (!authId.isEmpty() && !usable.match(authId).hasMatch()) {
        error.fields.append({AuthIdField, Text::tr("An Auth ID begins with MA_ or SA_, followed by letters and digits. "
                                                   "Copy it from the Vobiz dashboard.")});
    }

    const QString currency = entered.fields.value(CurrencyField).trimmed();
    if (!currency.isEmpty() && !currencyFromText(currency)) {
        error.fields.append({CurrencyField, Text::tr("A currency has three letters, such as INR or USD.")});
    }

    if (!error.fields.isEmpty()) {
        return failure(error);
    }
    checked->fields.insert(CurrencyField, currencyFromText(checked->fields.value(CurrencyField)).value_or(QString()));
    return checked;
}

} // namespace

ProviderTraits vobizTraits()
{
    ProviderTraits traits;
    traits.id = vobizId();
    traits.name = QStringLiteral("Vobiz");
    traits.notOffered = sentencesOfMissingOperations();
    traits.searchFilters = {
        {SearchFilter::Type, FilterSupport::Impossible}, {SearchFilter::Pattern, FilterSupport::ByProvider},
        {SearchFilter::Place, FilterSupport::Here},      {SearchFilter::Capabilities, FilterSupport::Here},
        {SearchFilter::Price, FilterSupport::Here},
    };
    traits.accountFields = accountFields();
    traits.tokenLabel = Text::tr("Auth Token");
    traits.tokenHint = Text::tr("It stands in the Vobiz dashboard beside the Auth ID and is valid until it is replaced "
                                "there.");
    traits.tokenPage = QUrl(QStringLiteral("https://console.vobiz.ai"));
    traits.complianceLink = traits.tokenPage;
    traits.identityNote =
        Text::tr("Vobiz verifies the identity behind each sub-account. Until it is verified calls are "
                 "blocked; buying numbers is not.");
    traits.defaultAddress = QStringLiteral("https://api.vobiz.ai/api/v1");
    traits.checkNote = Text::tr("The check reads the list of numbers. It does not prove that numbers can be bought.");
    traits.purchaseNotes = {
        Text::tr("Vobiz takes the set-up fee and the first month from the wallet in the number’s currency."),
        Text::tr("An Indian number may need Aadhaar verification before it can be used."),
    };
    traits.numberSettings = {trunk()};
    //: Vobiz’s word for what answers a number.
    traits.agentLabel = Text::tr("Application");
    traits.releaseNotes = {
        Text::tr("Vobiz may charge a release fee. It depends on the account and is not known before the release."),
        Text::tr("For 24 hours the release can be cancelled; then Vobiz keeps the number back for 45 days. An "
                 "immediate release cannot be cancelled."),
        Text::tr("The number’s application and trunk are detached at once. Cancelling the release does not attach them "
                 "again."),
    };
    return traits;
}

} // namespace vobiz

ProviderDescription vobizDescription()
{
    ProviderDescription description;
    description.id = vobiz::vobizId();
    description.traits = vobiz::vobizTraits;
    description.check = vobiz::checkInput;
    description.create = [](ProviderContext context) -> std::unique_ptr<Provider> {
        if (context.address.isEmpty()) {
            context.address = QUrl(vobiz::vobizTraits().defaultAddress);
        }
        return std::make_unique<vobiz::VobizProvider>(std::move(context));
    };
    return description;
}

} // namespace numberdesk
