// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sessionsecretstore.h"

namespace numberdesk {

Task<Result<SecretAnswer>> SessionSecretStore::read(QString entry, std::stop_token)
{
    SecretAnswer answer;
    answer.secret = m_secrets.value(entry);
    answer.outcome = m_secrets.contains(entry) ? SecretOutcome::Found : SecretOutcome::Absent;
    co_return Result<SecretAnswer>(answer);
}

Task<Result<SecretAnswer>> SessionSecretStore::store(QString entry, Secret secret, std::stop_token)
{
    m_secrets.insert(entry, secret);
    SecretAnswer answer;
    answer.outcome = SecretOutcome::Found;
    answer.secret = secret;
    co_return Result<SecretAnswer>(answer);
}

Task<Result<SecretAnswer>> SessionSecretStore::remove(QString entry, std::stop_token)
{
    m_secrets.remove(entry);
    SecretAnswer answer;
    answer.outcome = SecretOutcome::Absent;
    co_return Result<SecretAnswer>(answer);
}

} // namespace numberdesk
