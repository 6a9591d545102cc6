// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/dialnexa/dialnexadescription.h"

#include "core/providers/dialnexa/dialnexaprovider.h"
#include "core/providers/dialnexa/dialnexatraits.h"
#include "core/providers/inputrules.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct DescriptionText
{
    Q_DECLARE_TR_FUNCTIONS(DialNexa)
};

/// The shared rules, and that contract B needs a telephony provider. The key is kept whole, whatever its form.
Result<AccountInput> checkDialNexaInput(const AccountInput &entered)
{
    Result<AccountInput> checked = checkAccountInput(dialnexa::generalTraits(), entered);
    const bool wantsProvider = entered.fields.value(dialnexa::ContractKey).trimmed() == u"B" &&
                               entered.fields.value(dialnexa::TelephonyProviderKey).trimmed().isEmpty();
    if (!wantsProvider) {
        return checked;
    }
    Error error = checked ? Error() : checked.error();
    error.kind = ErrorKind::InvalidInput;
    error.fields.append({dialnexa::TelephonyProviderKey,
                         DescriptionText::tr("Contract B needs the telephony provider ID. DialNexa’s price list names "
                                             "the IDs.")});
    return failure(error);
}

} // namespace

ProviderDescription dialNexaDescription()
{
    ProviderDescription description;
    description.id = QStringLiteral("dialnexa");
    description.traits = dialnexa::generalTraits;
    description.check = checkDialNexaInput;
    description.create = [](ProviderContext context) -> std::unique_ptr<Provider> {
        return std::make_unique<dialnexa::DialNexaProvider>(std::move(context));
    };
    return description;
}

} // namespace numberdesk
