// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/identitycall/identitycallstate.h"
#include "core/sandbox/sandboxcontract.h"

namespace numberdesk::sandbox {

/// IdentityCall's wire contract with a sample account. Source: providers/identitycall.md, sections 1 to 4 and 7.
///
/// Own switches besides the common ones:
///   "purchase-status": "201" or "200" for a successful purchase
///   "add-operator": "201", "200" (both with the detail), "201-without-data"
///   "remove-operator": "detail", "success" ({"success":true}), "no-content" (204)
///   "update-errors": form of a refused change: "list", "map", "text", "object"
///   "paging": "none" as documented, or "meta" as the general guide describes
class IdentityCallContract : public Contract
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("identitycall"); }
    [[nodiscard]] QByteArray token() const override { return "idc_0123456789abcdefghijklmnopqrstuv"; }
    [[nodiscard]] QString basePath() const override { return QStringLiteral("/api/v1/public"); }
    [[nodiscard]] QList<Switch> ownSwitches() const override;

    Reply answer(const Request &request) override;

private:
    using Line = identitycall::Line;

    /// Refusals that come before any operation: key, rate, permission, headers.
    [[nodiscard]] std::optional<Reply> gate(const Request &request) const;
    [[nodiscard]] Reply listReply(const QList<QJsonObject> &entries, const Request &request) const;
    [[nodiscard]] Reply search(const Request &request) const;
    Reply purchase(const Request &request);
    Reply ofNumber(const Request &request, Line &line) const;
    Reply ofOperators(const Request &request, Line &line, const QString &action);
    Reply update(const Request &request, Line &line) const;
    Reply addOperator(const Request &request, Line &line);
    Reply removeOperator(const Request &request, Line &line) const;
    [[nodiscard]] Reply changeRefused(const QList<std::pair<QString, QString>> &complaints) const;

    identitycall::State m_state;
};

} // namespace numberdesk::sandbox
