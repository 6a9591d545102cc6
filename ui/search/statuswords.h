// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/errorwords.h"
#include "core/providers/providertraits.h"
#include "core/search/numbersearch.h"
#include "ui/widgets/statusglyph.h"

namespace numberdesk {

/// Where one account stands with a search, short enough for a card.
struct StatusWords
{
    Status status = Status::Busy;
    QString text;
    /// What can be done about it; None goes without a label.
    ErrorAction action = ErrorAction::None;
    QString actionLabel;
    /// The same in whole sentences, with the provider's own words.
    QString detail;
};

/// @param traits those of the account's provider. @param account the account's name.
StatusWords statusWords(const AccountSearch &search, const ProviderTraits &traits, const QString &account);

} // namespace numberdesk
