// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/dialnexa/dialnexaforms.h"

namespace numberdesk::sandbox {

/// DialNexa's two contradicting contracts over one sample workspace. Source: providers/dialnexa.md.
class DialNexaContract final : public Contract
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("dialnexa"); }
    [[nodiscard]] QByteArray token() const override { return "sampleworkspace:4f9a2c7be01d"; }
    [[nodiscard]] QString basePath() const override { return QStringLiteral("/v1"); }
    [[nodiscard]] QList<Switch> ownSwitches() const override;
    Reply answer(const Request &request) override;

private:
    [[nodiscard]] Reply route(const Request &request);
    [[nodiscard]] Reply numberRoute(const Request &request, const QString &id);
    [[nodiscard]] Reply search(const Request &request) const;
    [[nodiscard]] Reply listNumbers(const Request &request) const;
    [[nodiscard]] Reply agents(const Request &request, bool secondPath) const;
    [[nodiscard]] Reply purchase(const Request &request);
    /// What stands against a purchase that is well formed; nothing when it can go on.
    [[nodiscard]] std::optional<Reply> objection(const QString &e164, const std::optional<StockNumber> &offer) const;
    [[nodiscard]] Reply update(const Request &request, dialnexa::Line &line);
    [[nodiscard]] Reply release(const QString &id);
    [[nodiscard]] dialnexa::Speech speech() const;
    [[nodiscard]] QList<HttpHeader> rateHeaders() const;

    dialnexa::State m_state;
};

} // namespace numberdesk::sandbox
