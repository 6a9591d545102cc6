// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/http/httprequest.h"

/// What Vobiz' refusals mean. Source: providers/vobiz.md, section 4.
namespace numberdesk::vobiz {

/// What a request was about: the same status means different things.
enum class Asked
{
    Read,
    Purchase,
    Release,
    CancelRelease,
    Application,
    AssignTrunk,
    UnassignTrunk
};

/// The words of a reply that refuses: in the flat form (`error` text, `message`), the nested form (`error` object) or
/// one of the short forms.
struct Refusal
{
    QString code;
    QString message;
    QString requestId;

    /// Code and message, for looking for a word in either.
    [[nodiscard]] QString allText() const { return code + u' ' + message; }
};

Refusal refusalOf(const QByteArray &body);

/// The error that a reply outside of 2xx means.
Error replyError(const HttpReply &reply, Asked asked);

/// The MalformedReply of a 2xx whose body is not as documented, with the reply's own words where it has some.
Error unusableReply(const HttpReply &reply, const QString &memberPath);

} // namespace numberdesk::vobiz
