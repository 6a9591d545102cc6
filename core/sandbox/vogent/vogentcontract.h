// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/vogent/vogentinventory.h"

#include <QJsonObject>

#include <optional>

namespace numberdesk::sandbox {

/// Vogent as its documentation says it. Where the documentation is silent it is as strict as it can be, so that a
/// client that sends something else than the documented request is noticed here. Source: providers/vogent.md.
class VogentContract : public Contract
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("vogent"); }
    [[nodiscard]] QByteArray token() const override { return "vgt_sample_5b1c90d2e7"; }
    [[nodiscard]] QString basePath() const override { return QStringLiteral("/api"); }
    [[nodiscard]] QList<Switch> ownSwitches() const override;

    Reply answer(const Request &request) override;

private:
    /// A JSON object with exactly these members, or the reply that refuses it.
    struct Body
    {
        QJsonObject members;
        std::optional<Reply> refusal;
    };

    [[nodiscard]] Reply refused(int status, const QString &text, const QString &field = {}) const;
    /// What stands before every operation: rate, token, headers. Nothing when the request may go on.
    [[nodiscard]] std::optional<Reply> refusedAtTheDoor(const Request &request) const;
    [[nodiscard]] Body readBody(const Request &request, const QStringList &members) const;
    /// Members of a body that must be texts with something in them.
    [[nodiscard]] std::optional<Reply> missingText(const QJsonObject &object, const QStringList &names,
                                                   const QString &parent = {}) const;

    Reply answerCollection(const Request &request);
    Reply answerNumber(const Request &request, const QString &id);
    Reply search(const Request &request) const;
    Reply create(const Request &request);
    Reply createSipImport(const QJsonObject &import);
    Reply createSipLine(const QJsonObject &line);
    Reply purchaseByDeprecatedPath(const Request &request);
    Reply purchase(const QString &number);
    Reply update(const Request &request, VogentInventory::Number &number) const;
    Reply release(const QString &id);
    /// A page of a list of objects.
    Reply page(const Request &request, const QJsonArray &all);

    [[nodiscard]] QJsonObject numberObject(const VogentInventory::Number &number) const;

    VogentInventory m_inventory;
    bool m_cursorHasExpired = false;
};

} // namespace numberdesk::sandbox
