// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandboxcontract.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// The envelopes of the sample MindHunters. Source: providers/mindhunters.md §3.
namespace numberdesk::sandbox::mindhunters {

/// `{success:true, data}` with this status.
Reply success(int status, const QJsonObject &data, const QString &message = {});
/// `{success:true, message}`.
Reply confirmation(const QString &message);
/// `{success:false, message, error:{code, details}}`.
Reply refusal(int status, const QString &code, const QString &message, const QString &details = {});
/// 422 with the code, the first field in `error.field` and all of them in `errors{field:[text]}`.
Reply invalidFields(const QString &code, const QMap<QString, QString> &fields);
Reply notFound(const QString &what);
Reply methodNotAllowed();

/// Where a client wants to be in a list; strict: 1 and up, at most 200 per page.
struct PageRequest
{
    int page = 1;
    int perPage = 50;
};

/// Nothing when the query holds something else than whole numbers in range.
std::optional<PageRequest> pageOf(const Request &request);
/// A page of `items` with its pagination, or the 422 for a bad query.
Reply pagedList(const Request &request, const QJsonArray &items);

/// A body that must be a JSON object, or the reply that refuses it.
struct JsonBody
{
    QJsonObject object;
    std::optional<Reply> refusal;
};

JsonBody jsonBody(const Request &request);

} // namespace numberdesk::sandbox::mindhunters
