// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchasing/cartline.h"
#include "core/purchasing/purchaser.h"

#include <QHash>

#include <functional>
#include <optional>

namespace numberdesk {

/// What was entered for a purchase besides the numbers.
struct RequirementAnswers
{
    /// What was asked for; without entries where the provider does not tell its requirements.
    RequirementSet asked;
    QList<RequirementAnswer> answers;
    QList<RequirementFile> files;
    std::optional<PostalAddress> address;
    /// Values of ProviderTraits::purchaseFields by key.
    QMap<QString, QString> fields;
};

/// What was entered for the lines of a purchase. Lines of one account, country and type are asked for the same, so it
/// is entered once for all of them. In memory only, besides what recall() has: it is personal data.
class AnsweredRequirements
{
public:
    /// What lines that are asked for the same have in common.
    static QString keyOf(const CartLine &line);

    void put(const CartLine &line, const RequirementAnswers &answers) { m_answers.insert(keyOf(line), answers); }
    /// Where answers that were not put are looked for; may be empty.
    std::function<std::optional<RequirementAnswers>(const CartLine &line)> recall;

    /// Forgets what was put for such lines: it was not accepted.
    void forget(const CartLine &line) { m_answers.remove(keyOf(line)); }
    /// Forgets everything that was put: the purchase is over.
    void clear() { m_answers.clear(); }

    /// Whether exactly what is asked for a line was answered.
    [[nodiscard]] bool isFulfilled(const CartLine &line, const RequirementSet &asked) const;
    /// Adds what was entered for the line to a request.
    void fill(const CartLine &line, PurchaseRequest &request) const;

private:
    [[nodiscard]] std::optional<RequirementAnswers> find(const CartLine &line) const;

    QHash<QString, RequirementAnswers> m_answers;
};

} // namespace numberdesk
