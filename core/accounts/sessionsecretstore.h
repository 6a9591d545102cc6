// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secretstore.h"

#include <QHash>

namespace numberdesk {

/// Keeps secrets in memory until the program ends. Answers at once, with Found or Absent.
class SessionSecretStore final : public SecretStore
{
public:
    Task<Result<SecretAnswer>> read(QString entry, std::stop_token stop) override;
    Task<Result<SecretAnswer>> store(QString entry, Secret secret, std::stop_token stop) override;
    Task<Result<SecretAnswer>> remove(QString entry, std::stop_token stop) override;

    [[nodiscard]] bool contains(const QString &entry) const { return m_secrets.contains(entry); }

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace numberdesk
