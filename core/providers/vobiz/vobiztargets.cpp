// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/vobiz/vobiztargets.h"

#include "core/providers/vobiz/vobiztext.h"

namespace numberdesk::vobiz {

Target numberTarget(const PhoneNumber &number, const QString &action)
{
    Target target = Target::at(QStringLiteral("numbers"));
    target.segments.append(number.e164());
    if (!action.isEmpty()) {
        target.segments.append(action);
    }
    return target;
}

Target healthTarget(const PhoneNumber &number)
{
    Target target = numberTarget(number, QStringLiteral("health"));
    return target.with(QStringLiteral("granularity"), QStringLiteral("daily")).with(QStringLiteral("days"), 30);
}

Target releaseTarget(const PhoneNumber &number, ReleaseOptions options)
{
    Target target = numberTarget(number);
    return options.immediately ? target.with(QStringLiteral("immediate"), QStringLiteral("true")) : target;
}

Target numbersTarget(qint64 page, const PhoneNumber &searched)
{
    return Target::at(QStringLiteral("numbers"))
        .with(QStringLiteral("page"), page)
        .with(QStringLiteral("per_page"), EntriesPerPage)
        .withIfSet(QStringLiteral("search"), searched.e164());
}

Target inventoryTarget(const CountryCode &country, const QString &digits, qint64 page)
{
    return Target::at(QStringLiteral("inventory/numbers"))
        .withIfSet(QStringLiteral("country"), country.text())
        .withIfSet(QStringLiteral("search"), digits)
        .with(QStringLiteral("page"), page)
        .with(QStringLiteral("per_page"), EntriesPerPage);
}

Target transactionsTarget(qint64 offset)
{
    return Target::at(QStringLiteral("transactions"))
        .with(QStringLiteral("limit"), EntriesPerPage)
        .with(QStringLiteral("offset"), offset);
}

Target subAccountsTarget(const QString &authId, qint64 page)
{
    // With the slash at its end, as the vendor writes it.
    return Target{{QStringLiteral("accounts"), authId, QStringLiteral("sub-accounts"), QString()}, {}}
        .with(QStringLiteral("page"), page)
        .with(QStringLiteral("size"), EntriesPerPage);
}

Target identityTarget(const QString &subAccountId)
{
    return {{QStringLiteral("sub-accounts"), subAccountId, QStringLiteral("kyc"), QStringLiteral("status")}, {}};
}

Error noSuchPath(const PhoneNumber &number)
{
    return invalidInput(QStringLiteral("number"),
                        Text::tr("“%1” is not a telephone number in international form.").arg(number.text()));
}

} // namespace numberdesk::vobiz
