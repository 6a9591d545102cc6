// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace numberdesk {

/// One file on its way to one account.
struct Upload
{
    enum class State
    {
        Waiting,   ///< its turn has not come, or the queue is paused
        UnderWay,  ///< being sent, or being looked for at the provider before it is sent
        Looking,   ///< it had no answer; the provider's list is being read
        Done,      ///< it lies at the provider; see `remoteId`
        Failed,    ///< it does not; see `error`
        Cancelled, ///< by the person, before it was there
        Unknown    ///< nobody knows; see `error`. A retry reads the provider's list first.
    };

    QString id;
    /// The document of the vault; empty for a file of the disk.
    QString documentId;
    QString path;
    QString accountId;
    /// Known once the account was asked.
    QString accountName;
    QString fileName;
    QByteArray contentType;
    /// @unit bytes
    qint64 size = 0;
    /// Never more than `size`. @unit bytes
    qint64 sent = 0;
    State state = State::Waiting;
    /// The provider's id of it, once Done.
    QString remoteId;
    /// Done without sending: it was there already.
    bool wasThere = false;
    /// Of a Done one: it is there, but that could not be kept here.
    std::optional<Error> error;

    [[nodiscard]] bool hasEnded() const
    {
        return state == State::Done || state == State::Failed || state == State::Cancelled || state == State::Unknown;
    }
    [[nodiscard]] bool canRetry() const
    {
        return state == State::Failed || state == State::Cancelled || state == State::Unknown;
    }

    friend bool operator==(const Upload &, const Upload &) = default;
};

/// How far all uploads of the queue are.
struct UploadTotals
{
    /// Of those that are there or may still come there. @unit bytes
    qint64 sent = 0;
    qint64 size = 0;
    int done = 0;
    int files = 0;
    /// Failed or unknown.
    int troubled = 0;

    [[nodiscard]] bool isBusy() const { return done + troubled < files; }
    friend bool operator==(const UploadTotals &, const UploadTotals &) = default;
};

} // namespace numberdesk
