// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/upload/uploadqueue.h"
#include "core/compliance/upload/watchedsource.h"

#include <QPromise>

#include <stop_token>

namespace numberdesk {

/// Who waits for an upload's end.
struct UploadQueue::Waiter
{
    QPromise<void> promise;
    std::optional<std::stop_callback<std::function<void()>>> stopped;
    std::function<void(qint64 sent, qint64 size)> onProgress;
    Result<Upload> outcome = failure(Error());

    void leave(const Error &why)
    {
        stopped.reset();
        outcome = failure(why);
        promise.finish();
    }

    void end(const Upload &upload)
    {
        stopped.reset();
        if (upload.state == Upload::State::Done) {
            outcome = upload;
        } else {
            Error error = upload.error.value_or(Error());
            error.kind = upload.state == Upload::State::Cancelled ? ErrorKind::Cancelled : error.kind;
            outcome = failure(error);
        }
        promise.finish();
    }
};

/// A line of the queue with what its flow needs.
struct UploadQueue::Line
{
    Upload upload;
    /// What the request says, as it was last sent.
    SentDocument sent;
    SourceOpener open;
    std::stop_source stop;
    QList<std::shared_ptr<Waiter>> waiters;
    bool isWantedByPerson = false;
    /// A purchase waits for it: the person's pause does not hold it.
    bool isUrgent = false;
    /// It was sent before and had no answer.
    bool isDoubtful = false;
    /// Of an earlier run of the program: looked for, not sent.
    bool onlyLook = false;

    void restart()
    {
        stop = std::stop_source();
        upload.state = Upload::State::Waiting;
        upload.error.reset();
        upload.sent = 0;
        upload.remoteId.clear();
        upload.wasThere = false;
    }
};

} // namespace numberdesk
