// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QString>

namespace numberdesk {

/// What the person can do about an error, next to its sentence.
enum class ErrorAction
{
    None,
    TryAgain,
    EnterToken,   ///< open the account
    EditQuery,    ///< change what was searched for (an area code is missing)
    SearchAgain,  ///< the number is gone: look for another
    OpenActivity, ///< an earlier request is still open
    FillRequirements
};

/// An error in words: what happened, to what, and what to do next; the provider's own words follow in quotes.
struct ErrorWords
{
    QString sentence;
    ErrorAction action = ErrorAction::None;
    /// Label of the action ("Enter a new token"); empty for None.
    QString actionLabel;
};

/// @param provider the provider's name ("DialNexa"). @param account the account's name ("Mumbai desk").
ErrorWords describeError(const Error &error, const QString &provider, const QString &account);

} // namespace numberdesk
