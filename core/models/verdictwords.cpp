// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/verdictwords.h"

#include "core/locale/formats.h"
#include "core/models/errorwords.h"
#include "core/models/words.h"

#include <QCoreApplication>

namespace numberdesk::words {
namespace {

using Verdict = PreflightLine::Verdict;

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

QString requirementsReason(const PreflightLine &line)
{
    const int required = line.requirements
                             ? static_cast<int>(std::count_if(
                                   line.requirements->requirements.cbegin(), line.requirements->requirements.cend(),
                                   [](const Requirement &requirement) { return requirement.required; }))
                             : 0;
    return required == 0 ? VerdictText::tr("%1 asks for more than the number. Fill the requirements in.")
                               .arg(line.line.providerName)
                         : QCoreApplication::translate("VerdictWords",
                                                       "The regulator asks for %n thing(s). Fill the requirements in.",
                                                       nullptr, required);
}

QString goneReason(const PreflightLine &line)
{
    const QString gone = VerdictText::tr("%1 does not offer this number any more.").arg(line.line.providerName);
    return line.replacements.isEmpty()
               ? gone
               : VerdictText::tr("%1 Choose another one in its place.", "%1 is a sentence").arg(gone);
}

} // namespace

QString verdict(PreflightLine::Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        //: Result of a check: the number can be bought.
        return VerdictText::tr("Ready");
    case Verdict::NotSeen:
        //: Result of a check: the provider's list was too long to find the number in it.
        return VerdictText::tr("Not seen");
    case Verdict::Gone:
        //: Result of a check: the number is not offered any more.
        return VerdictText::tr("Gone");
    case Verdict::PriceChanged:
        return VerdictText::tr("Price changed");
    case Verdict::AlreadyOwned:
        return VerdictText::tr("Already yours");
    case Verdict::BeingSettled:
        return VerdictText::tr("Being settled");
    case Verdict::OfferedTwice:
        return VerdictText::tr("Twice here");
    case Verdict::BalanceTooLow:
        return VerdictText::tr("Balance too low");
    case Verdict::RequirementsMissing:
        return VerdictText::tr("Needs requirements");
    case Verdict::NotChecked:
        return VerdictText::tr("Not checked");
    }
    Q_UNREACHABLE();
}

QString fees(const AvailableNumber &number)
{
    const QString setUp = money(number.setupFee);
    const QString monthly = money(number.monthlyFee);
    if (!number.setupFee && !number.monthlyFee) {
        return VerdictText::tr("price not stated");
    }
    if (!number.setupFee) {
        //: %1 is an amount with its currency.
        return VerdictText::tr("%1 a month, set-up fee not stated").arg(monthly);
    }
    if (!number.monthlyFee) {
        //: %1 is an amount with its currency.
        return VerdictText::tr("%1 set-up, monthly fee not stated").arg(setUp);
    }
    //: %1 and %2 are amounts with their currency.
    return VerdictText::tr("%1 set-up, %2 a month").arg(setUp, monthly);
}

QString unknowns(const AvailableNumber &number)
{
    QStringList said;
    if (!number.setupFee) {
        said.append(VerdictText::tr("set-up fee"));
    }
    if (!number.monthlyFee) {
        said.append(VerdictText::tr("monthly fee"));
    }
    if ((number.setupFee && !number.setupFee->currency) || (number.monthlyFee && !number.monthlyFee->currency)) {
        //: What is unknown about a price.
        said.append(VerdictText::tr("currency"));
    }
    return said.join(QStringLiteral(", "));
}

QString verdictReason(const PreflightLine &line)
{
    const QString &provider = line.line.providerName;
    switch (line.verdict) {
    case Verdict::Ready:
        return VerdictText::tr("Offered at this price.");
    case Verdict::NotSeen:
        return VerdictText::tr("%1 offers more numbers than could be read, and this one was not among them. The "
                               "purchase will tell.")
            .arg(provider);
    case Verdict::Gone:
        return goneReason(line);
    case Verdict::PriceChanged:
        return line.offer ? VerdictText::tr("It costs %1 now, not %2.").arg(fees(*line.offer), fees(line.line.number))
                          : VerdictText::tr("It is offered at another price now.");
    case Verdict::AlreadyOwned:
        return VerdictText::tr("%1 has it. It need not be bought again.").arg(line.owner);
    case Verdict::BeingSettled:
        return VerdictText::tr("An earlier purchase of it has no known outcome yet. See Activity.");
    case Verdict::OfferedTwice:
        return VerdictText::tr("An earlier line buys the same number.");
    case Verdict::BalanceTooLow:
    case Verdict::NotChecked:
        return line.error ? describeError(*line.error, provider, line.line.accountName).sentence
                          : VerdictText::tr("%1 was not asked.").arg(provider);
    case Verdict::RequirementsMissing:
        return requirementsReason(line);
    }
    Q_UNREACHABLE();
}

} // namespace numberdesk::words
