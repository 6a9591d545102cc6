// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/sandbox/carrierport.h"
#include "core/sandbox/sandboxcontract.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <variant>
#include <vector>

namespace numberdesk::sandbox {

/// The sample carriers inside this program: each contract is served over HTTP on 127.0.0.1, on a port of its own that
/// the system chooses. Nothing of it listens before start(), and nothing after destruction; requests that are under way
/// then end with a closed connection. Everything happens in the thread of this object.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    /// All sample carriers.
    explicit SandboxServer(QObject *parent = nullptr);
    explicit SandboxServer(std::vector<std::unique_ptr<Contract>> contracts, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Begins to listen for every carrier. @error Unreachable with the system's words when one of them cannot
    Result<std::monostate> start();

    /// Ids in the order of the carriers.
    [[nodiscard]] QStringList providerIds() const;
    /// Switches, token and account fields of a carrier; null when there is no such carrier.
    [[nodiscard]] Contract *contract(const QString &providerId) const;
    /// What to enter as the account's API address; empty before start(), and when there is no such carrier.
    [[nodiscard]] QUrl address(const QString &providerId) const;

    [[nodiscard]] Transport transport(const QString &providerId) const;
    /// @error InvalidInput when there is no such carrier; Unreachable when it cannot listen on its port again
    Result<std::monostate> setTransport(const QString &providerId, const Transport &transport);

private:
    [[nodiscard]] CarrierPort *find(const QString &providerId) const;

    std::vector<std::unique_ptr<CarrierPort>> m_carriers;
};

} // namespace numberdesk::sandbox
