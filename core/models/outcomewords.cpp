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

bool isForCompliance(const PurchaseIntent &intent)
{
    if (!intent.error || !intent.isSurelyNotBought()) {
        return false;
    }
    constexpr int unprocessable = 422;
    const Error &error = *intent.error;
    return error.kind == ErrorKind::KycRequired || error.kind == ErrorKind::RequirementMissing ||
           (error.kind == ErrorKind::ValidationFailed && error.httpStatus == unprocessable);
}

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

QString describeOutcome(const ReleaseIntent &intent)
{
    using Stage = ReleaseIntent::State;
    const QString &provider = intent.providerName;
    const QString why =
        intent.error ? describeError(*intent.error, intent.providerName, intent.accountName).sentence : QString();
    if (intent.decision) {
        return intent.evidence.isEmpty() ? QString() : intent.evidence.constLast();
    }
    switch (intent.state) {
    case Stage::Scheduled:
        return Text::tr("The request is sent at %1. Until then it can be taken back.")
            .arg(words::exactTime(intent.dueAt));
    case Stage::Held:
        return Text::tr("%1 %2 The number is still yours. Release it again, or take the release back.")
            .arg(intent.evidence.value(intent.evidence.size() - 1), why)
            .simplified();
    case Stage::TakenBack:
        return Text::tr("The release was taken back before it was sent. The number stays yours.");
    case Stage::Sent:
        return Text::tr("The request was sent; %1 has not answered yet.").arg(provider);
    case Stage::Released:
        return Text::tr("%1 has released the number.").arg(provider);
    case Stage::PendingRelease: {
        QStringList sentences{Text::tr("%1 will release the number.").arg(provider)};
        sentences.append(intent.fee ? Text::tr("The release costs %1.").arg(words::money(intent.fee))
                                    : Text::tr("Whether the release costs anything is not stated."));
        if (!intent.cooldownEnds.isEmpty()) {
            sentences.append(Text::tr("It can be cancelled until %1, in the details of the number.")
                                 .arg(words::timestamp(intent.cooldownEnds)));
        }
        return sentences.join(u' ');
    }
    case Stage::Refused:
        return Text::tr("The number was not released; it is still yours. %1").arg(why).trimmed();
    case Stage::Unknown:
        return Text::tr("It is not known yet whether the number was released. %1 Nothing is sent a second time.")
            .arg(why)
            .simplified();
    case Stage::NotReleased:
        return Text::tr("The number was not released: %1’s list shows it as it was.").arg(provider);
    case Stage::NotConfirmed:
        return Text::tr("Nobody could confirm whether the number was released. Look at %1 itself before you try "
                        "again.")
            .arg(provider);
    }
    Q_UNREACHABLE();
}

} // namespace numberdesk
