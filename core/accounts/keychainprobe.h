// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/waitwithin.h"

#include <QString>

#include <memory>

namespace numberdesk {

/// What a keychain says about itself. QtKeychain's EntryNotFound means nothing without it: on Linux it is also the
/// answer of a locked keychain.
struct KeychainStatus
{
    enum class State
    {
        Ready,     ///< open: what it does not find is not there
        Locked,    ///< the default collection, or the very entry, is locked
        NoService, ///< nobody keeps secrets in this session
        NoKeyring, ///< the service is there, but has no default collection
        NotAnswering,
    };

    State state = State::NoService;
    /// Who keeps the secrets, as people know it ("GNOME Keyring"); may be empty.
    QString backend;
    /// The system's own words; may be empty.
    QString reason;

    friend bool operator==(const KeychainStatus &, const KeychainStatus &) = default;
};

/// Asks the keychain about itself, never earlier than ask() is called.
class KeychainProbe
{
public:
    virtual ~KeychainProbe() = default;

    /// @param service, key as the entry's QtKeychain job names it. The only error is Cancelled.
    virtual Task<Answered<KeychainStatus>> ask(QString service, QString key, QDeadlineTimer deadline,
                                               std::stop_token stop) = 0;

    /// Drops the client library's connection to the keychain, so that its next call makes a new one. True when there is
    /// such a thing to drop; then repeating a call that failed makes sense.
    virtual bool reconnect() = 0;

protected:
    KeychainProbe() = default;
    Q_DISABLE_COPY_MOVE(KeychainProbe)
};

/// The probe of this operating system: the Secret Service on Linux; on Windows and macOS one that is always Ready,
/// because there QtKeychain's own answers are enough.
std::unique_ptr<KeychainProbe> systemKeychainProbe();

} // namespace numberdesk
