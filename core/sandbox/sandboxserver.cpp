// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxserver.h"

#include <algorithm>

namespace numberdesk::sandbox {
namespace {

std::vector<std::unique_ptr<Contract>> allContracts()
{
    std::vector<std::unique_ptr<Contract>> contracts;
    contracts.push_back(makeMindHuntersContract());
    contracts.push_back(makeIdentityCallContract());
    contracts.push_back(makeVobizContract());
    contracts.push_back(makeDialNexaContract());
    contracts.push_back(makeVogentContract());
    return contracts;
}

} // namespace

SandboxServer::SandboxServer(QObject *parent)
    : SandboxServer(allContracts(), parent)
{}

SandboxServer::SandboxServer(std::vector<std::unique_ptr<Contract>> contracts, QObject *parent)
    : QObject(parent)
{
    m_carriers.reserve(contracts.size());
    for (std::unique_ptr<Contract> &contract : contracts) {
        m_carriers.push_back(std::make_unique<CarrierPort>(std::move(contract)));
    }
}

SandboxServer::~SandboxServer() = default;

Result<std::monostate> SandboxServer::start()
{
    for (const std::unique_ptr<CarrierPort> &carrier : m_carriers) {
        Result<std::monostate> started = carrier->start();
        if (!started) {
            return started;
        }
    }
    return std::monostate();
}

QStringList SandboxServer::providerIds() const
{
    QStringList ids;
    for (const std::unique_ptr<CarrierPort> &carrier : m_carriers) {
        ids.append(carrier->contract().id());
    }
    return ids;
}

Contract *SandboxServer::contract(const QString &providerId) const
{
    const CarrierPort *const carrier = find(providerId);
    return carrier == nullptr ? nullptr : &carrier->contract();
}

QUrl SandboxServer::address(const QString &providerId) const
{
    const CarrierPort *const carrier = find(providerId);
    if (carrier == nullptr || carrier->port() == 0) {
        return {};
    }
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(carrier->port()).arg(carrier->contract().basePath()));
}

Transport SandboxServer::transport(const QString &providerId) const
{
    const CarrierPort *const carrier = find(providerId);
    return carrier == nullptr ? Transport() : carrier->transport();
}

Result<std::monostate> SandboxServer::setTransport(const QString &providerId, const Transport &transport)
{
    CarrierPort *const carrier = find(providerId);
    if (carrier == nullptr) {
        return failure(invalidInput(QStringLiteral("provider"), {}));
    }
    return carrier->setTransport(transport);
}

CarrierPort *SandboxServer::find(const QString &providerId) const
{
    const auto found = std::find_if(m_carriers.cbegin(), m_carriers.cend(), [&providerId](const auto &carrier) {
        return carrier->contract().id() == providerId;
    });
    return found == m_carriers.cend() ? nullptr : found->get();
}

} // namespace numberdesk::sandbox
