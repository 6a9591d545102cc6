// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/statuswords.h"

#include "core/models/words.h"

#include <QCoreApplication>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(numberdesk::SearchView)
};

/// The filters by name, in the order in which the form has them.
QString filterList(const QSet<SearchFilter> &filters)
{
    QStringList names;
    for (const SearchFilter filter : {SearchFilter::Type, SearchFilter::Pattern, SearchFilter::Place,
                                      SearchFilter::Capabilities, SearchFilter::Price}) {
        if (filters.contains(filter)) {
            names.append(words::searchFilter(filter));
        }
    }
    return names.join(QStringLiteral(", "));
}

bool needsAreaCode(const Error &error, const ProviderTraits &traits)
{
    return traits.needsAreaCode && error.kind == ErrorKind::InvalidInput && !error.fields.isEmpty() &&
           error.fields.constFirst().field == u"pattern";
}

/// A few words where describeError() has sentences; empty where there are no better ones than those.
QString shortError(const Error &error, const ProviderTraits &traits)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return Text::tr("Token refused.");
    case ErrorKind::PermissionDenied:
        return Text::tr("Not allowed with this token.");
    case ErrorKind::KycRequired:
        return Text::tr("Must verify your identity first.");
    case ErrorKind::RateLimited:
        return error.retryAfter && error.retryAfter->count() > 0
                   ? Text::tr("Asks to wait %n second(s).", nullptr, static_cast<int>(error.retryAfter->count()))
                   : Text::tr("Asks to wait.");
    case ErrorKind::ProviderFault:
        return Text::tr("Has a fault on its side.");
    case ErrorKind::Unreachable:
        return Text::tr("Cannot be reached.");
    case ErrorKind::TimedOut:
        return Text::tr("Did not answer in time.");
    case ErrorKind::TlsFailed:
        return Text::tr("Connection is not safe.");
    case ErrorKind::MalformedReply:
        return Text::tr("Answer could not be read.");
    case ErrorKind::KeychainFailed:
        return Text::tr("Token not available.");
    case ErrorKind::InvalidInput:
        return needsAreaCode(error, traits) ? Text::tr("Needs an area code.") : QString();
    case ErrorKind::PurchaseLimitReached:
    case ErrorKind::NumberTaken:
    case ErrorKind::NotFound:
    case ErrorKind::ValidationFailed:
    case ErrorKind::RequirementMissing:
    case ErrorKind::InsufficientBalance:
    case ErrorKind::Conflict:
    case ErrorKind::Cancelled:
    case ErrorKind::NotOffered:
    case ErrorKind::StorageFailed:
    case ErrorKind::OverSpendingLimit:
    case ErrorKind::ApprovalRequired:
        return {};
    }
    Q_UNREACHABLE();
}

/// Filters that were applied here instead of at the provider: not those that it applied and that were only checked
/// again, and not those that nobody could apply.
QSet<SearchFilter> filtersOfOurs(const AccountSearch &search, const ProviderTraits &traits)
{
    QSet<SearchFilter> ours = search.filteredHere - search.undecided;
    ours.removeIf([&](SearchFilter filter) { return traits.support(filter) != FilterSupport::Here; });
    return ours;
}

StatusWords foundWords(const AccountSearch &search, const ProviderTraits &traits, const QString &account)
{
    StatusWords result;
    result.status = Status::Good;
    QStringList parts{Text::tr("%n found", nullptr, search.found)};
    QStringList sentences{Text::tr("%1: %n number(s) found.", nullptr, search.found).arg(account)};
    if (!search.undecided.isEmpty()) {
        const QString filters = filterList(search.undecided);
        parts.append(Text::tr("cannot be filtered by %1").arg(filters));
        sentences.append(Text::tr("%1 does not tell enough of some of its numbers to filter by %2, so they are shown.")
                             .arg(traits.name, filters));
    }
    if (search.more) {
        parts.append(Text::tr("more exist"));
        sentences.append(Text::tr("There are more numbers than are shown. Search more closely to see others."));
    }
    if (const QSet<SearchFilter> ours = filtersOfOurs(search, traits); !ours.isEmpty()) {
        sentences.append(Text::tr("%1 does not filter by %2 as asked: its answer of %n number(s) was filtered here.",
                                  nullptr, search.answered)
                             .arg(traits.name, filterList(ours)));
        // Nearly every pattern is checked here, which is no news on a card.
        const QString news = filterList(ours - QSet{SearchFilter::Pattern});
        if (!news.isEmpty()) {
            parts.append(Text::tr("filtered here: %1").arg(news));
        }
    }
    if (search.skipped > 0) {
        parts.append(Text::tr("%n unreadable", nullptr, search.skipped));
        sentences.append(
            Text::tr("%n entry(s) of the answer could not be read and are left out.", nullptr, search.skipped));
    }
    result.text = parts.join(QStringLiteral(" · "));
    result.detail = (sentences + search.notices).join(u'\n');
    return result;
}

StatusWords stoppedWords(const AccountSearch &search)
{
    StatusWords result;
    result.status = Status::Open;
    result.text = search.found > 0 ? Text::tr("Stopped after %n found.", nullptr, search.found)
                                   : /*: The search of an account, by the person */ Text::tr("Stopped.");
    result.action = ErrorAction::TryAgain;
    result.actionLabel = Text::tr("Try again");
    return result;
}

StatusWords failedWords(const AccountSearch &search, const ProviderTraits &traits, const QString &account)
{
    const Error error = search.error.value_or(Error());
    const ErrorWords described = describeError(error, traits.name, account);
    StatusWords result;
    result.status = Status::Bad;
    result.action = described.action;
    result.actionLabel = described.actionLabel;
    result.detail = described.sentence;
    const QString shortened = shortError(error, traits);
    result.text = shortened.isEmpty() ? described.sentence : shortened;
    if (needsAreaCode(error, traits)) {
        result.status = Status::Warning;
        result.actionLabel = Text::tr("Enter one", "an area code");
    }
    if (search.found > 0) {
        //: %n numbers came before the failure; %1 says what failed.
        result.text = Text::tr("%n found, then: %1", nullptr, search.found).arg(result.text);
    }
    return result;
}

} // namespace

StatusWords statusWords(const AccountSearch &search, const ProviderTraits &traits, const QString &account)
{
    switch (search.state) {
    case AccountSearch::State::Asking: {
        StatusWords result;
        result.text = search.answered > 0 ? Text::tr("Asking… %n found so far", nullptr, search.found)
                                          : /*: An account, for numbers */ Text::tr("Asking…");
        return result;
    }
    case AccountSearch::State::Found:
        return foundWords(search, traits, account);
    case AccountSearch::State::Stopped:
        return stoppedWords(search);
    case AccountSearch::State::Failed:
        // Stopped while the token was read.
        return search.error && search.error->kind == ErrorKind::Cancelled ? stoppedWords(search)
                                                                          : failedWords(search, traits, account);
    }
    Q_UNREACHABLE();
}

} // namespace numberdesk
