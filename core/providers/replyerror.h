// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/http/httprequest.h"

namespace numberdesk {

/// The error of a reply by its status alone, with status, request id, host and Retry-After filled in: what a provider's
/// codec starts from and refines. 5xx and 408 say `mayHaveHappened`. A 2xx gives MalformedReply, for replies that are
/// no success in spite of their status. Source: providers/README.md, shared rule 11.
Error errorFromStatus(const HttpReply &reply);

/// A body that is plain text, for showing it: at most 500 characters; empty when it is HTML, JSON or binary.
QString plainText(const QByteArray &body);

} // namespace numberdesk
