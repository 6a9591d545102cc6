// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <algorithm>

namespace numberdesk {

std::optional<QString> currencyFromText(QStringView text)
{
    const QString code = text.trimmed().toString().toUpper();
    const bool threeLetters =
        code.size() == 3 && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return threeLetters ? std::optional(code) : std::nullopt;
}

std::optional<Money> sum(const Money &left, const Money &right)
{
    if (!left.currency || left.currency != right.currency) {
        return std::nullopt;
    }
    const auto amount = left.amount.plus(right.amount);
    return amount ? std::optional(Money{*amount, left.currency}) : std::nullopt;
}

} // namespace numberdesk
