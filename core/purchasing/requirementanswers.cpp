// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/requirementanswers.h"

namespace numberdesk {

QString AnsweredRequirements::keyOf(const CartLine &line)
{
    return QStringList{line.accountId, line.number.country.text(), numberTypeName(line.number.type)}.join(u'\x1f');
}

std::optional<RequirementAnswers> AnsweredRequirements::find(const CartLine &line) const
{
    const auto put = m_answers.constFind(keyOf(line));
    if (put != m_answers.constEnd()) {
        return *put;
    }
    return recall ? recall(line) : std::nullopt;
}

bool AnsweredRequirements::isFulfilled(const CartLine &line, const RequirementSet &asked) const
{
    const std::optional<RequirementAnswers> found = find(line);
    const bool lacksAddress =
        found && !found->address && (asked.addressRequired || line.number.addressRequired.value_or(false));
    return found && found->asked == asked && !lacksAddress;
}

void AnsweredRequirements::fill(const CartLine &line, PurchaseRequest &request) const
{
    const std::optional<RequirementAnswers> found = find(line);
    if (!found) {
        return;
    }
    request.order.answers += found->answers;
    request.files += found->files;
    request.order.address = found->address;
    for (auto field = found->fields.cbegin(); field != found->fields.cend(); ++field) {
        request.order.fields.insert(field.key(), field.value());
    }
}

} // namespace numberdesk
