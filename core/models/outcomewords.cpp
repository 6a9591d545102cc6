// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/outcomewords.h"

#include "core/models/words.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

using State = PurchaseIntent::State;

ErrorWords errorOf(const PurchaseIntent &intent)
{
    return intent.error ? describeError(*intent.error, intent.providerName, intent.accountName) : ErrorWords();
}

/// What a person has decided of an outcome that every look had left open.
OutcomeWords decided(const PurchaseIntent &intent)
{
    const PersonsDecision &decision = *intent.decision;
    if (intent.state == State::Bought) {
        return {Text::tr("%1 marked it as bought: “%2” Numberdesk has not seen it in your list.")
                    .arg(decision.by, decision.reason),
                ErrorAction::None,
                {}};
    }
    return {Text::tr("%1 marked it as not bought: “%2” It can be bought again.").arg(decision.by, decision.reason),
            ErrorAction::TryAgain, Text::tr("Try again…")};
}

OutcomeWords notBought(const PurchaseIntent &intent)
{
    if (intent.error && intent.error->kind == ErrorKind::Cancelled) {
        return {Text::tr("You stopped it before the request was sent. Nothing was bought."), ErrorAction::TryAgain,
                Text::tr("Try again…")};
    }
    const ErrorWords said = errorOf(intent);
    const QString meaning = intent.state == State::NotBought
                                ? Text::tr("The answer was lost, and what %1 shows since proves that nothing was "
                                           "bought. %2")
                                      .arg(intent.providerName, said.sentence)
                                : Text::tr("Nothing was bought. %1").arg(said.sentence);
    const bool isTryAgain = said.action == ErrorAction::TryAgain || said.action == ErrorAction::None;
    return {meaning.trimmed(), isTryAgain ? ErrorAction::TryAgain : said.action,
            isTryAgain ? Text::tr("Try again…") : said.actionLabel};
}

QString setUpWords(const PurchaseIntent &intent)
{
    const QString told = intent.number ? intent.number->status.verbatim : QString();
    return told.isEmpty()
               ? Text::tr("It is yours; %1 is setting it up, and it cannot be used yet.").arg(intent.providerName)
               : Text::tr("It is yours; %1 is setting it up (“%2”), and it cannot be used yet.")
                     .arg(intent.providerName, told);
}

} // namespace

OutcomeWords describeOutcome(const PurchaseIntent &intent)
{
    const QString &provider = intent.providerName;
    if (intent.decision) {
        return decided(intent);
    }
    switch (intent.state) {
    case State::Prepared:
        return {Text::tr("Nothing was sent yet."), ErrorAction::None, {}};
    case State::Sent:
        return {Text::tr("The request was sent; %1 has not answered yet.").arg(provider), ErrorAction::None, {}};
    case State::Bought:
        return {Text::tr("It is yours: %1 confirmed it, and your list shows it.").arg(provider), ErrorAction::None, {}};
    case State::Confirming:
        return {Text::tr("%1 says that it is bought, and your list does not show it yet. Numberdesk looks again by "
                         "itself.")
                    .arg(provider),
                ErrorAction::None,
                {}};
    case State::Pending:
        return {setUpWords(intent), ErrorAction::None, {}};
    case State::Refused:
    case State::NotBought:
        return notBought(intent);
    case State::Unknown:
        return {Text::tr("Nobody knows yet whether it was bought: the answer did not arrive as it should. Numberdesk "
                         "reads your list to find out, and the number cannot be bought again until then. %1")
                    .arg(errorOf(intent).sentence)
                    .trimmed(),
                ErrorAction::None,
                {}};
    case State::NotConfirmed:
        return {Text::tr(
                    "Numberdesk looked several times, and nothing proves that it was bought or that it was not. "
                    "Ask %1’s support before you buy it again, or let Numberdesk look again. Once you know, mark it in "
                    "Activity as bought or as not bought.")
                    .arg(provider),
                ErrorAction::None,
                {}};
    }
    Q_UNREACHABLE();
}

} // namespace numberdesk
