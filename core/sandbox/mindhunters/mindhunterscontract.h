// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/mindhunters/mindhuntersstate.h"
#include "core/sandbox/sandboxcontract.h"

#include <QJsonObject>

namespace numberdesk::sandbox {

/// The sample MindHunters: every operation of providers/mindhunters.md §2, as strict as that text, with the open points
/// of §7 as switches.
class MindHuntersContract : public Contract
{
public:
    MindHuntersContract() = default;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QByteArray token() const override;
    [[nodiscard]] QMap<QString, QString> accountFields() const override;
    [[nodiscard]] QString basePath() const override { return {}; }
    [[nodiscard]] QList<Switch> ownSwitches() const override;

    Reply answer(const Request &request) override;

private:
    /// The refusal that comes before any path: rate, token, accepted type. Nothing when the request may go on.
    [[nodiscard]] std::optional<Reply> refusedAtTheDoor(const Request &request) const;
    Reply route(const Request &request, const QStringList &path);
    Reply routeNumber(const Request &request, const QStringList &path);
    Reply routeDocuments(const Request &request, const QStringList &path);
    /// A path that is our assumption and that this sample carrier is told not to have.
    [[nodiscard]] bool isAbsent() const;
    /// 200 or 201, where the documentation does not say which.
    [[nodiscard]] int createdStatus() const;

    [[nodiscard]] Reply search(const Request &request) const;
    [[nodiscard]] Reply requirements(const Request &request) const;
    [[nodiscard]] Reply listNumbers(const Request &request) const;
    [[nodiscard]] Reply listTrunks() const;
    Reply changeChannels(mindhunters::SampleNumber &number, const Request &request);
    Reply release(const mindhunters::SampleNumber &number);
    Reply provision(const QString &agentId, const Request &request);
    Reply listAgents(const Request &request) const;

    Reply upload(const Request &request);
    [[nodiscard]] Reply listDocuments(const Request &request) const;
    Reply deleteDocument(const QString &documentId);

    Reply purchase(const Request &request);
    /// The refusal that the "purchase" switch asks for; nothing when it lets purchases pass.
    std::optional<Reply> refusedBySwitch(const QString &e164);
    /// The refusal of a purchase's first document that the "papers" switch asks for: the same document is refused
    /// again, another one in its place is taken.
    std::optional<Reply> refusedPapers(const StockNumber &offer, const QJsonObject &body);
    [[nodiscard]] Reply limitReached() const;
    [[nodiscard]] Reply conflict(const QString &code, const QString &message) const;
    const mindhunters::SampleNumber &buy(const StockNumber &offer, const QJsonObject &body);

    mindhunters::SampleWorkspace m_workspace;
    /// The document that was refused, by the requirement's key.
    QMap<QString, QString> m_refusedPapers;
};

} // namespace numberdesk::sandbox
