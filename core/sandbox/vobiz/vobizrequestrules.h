// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandboxcontract.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// What the documentation allows in a request. Every check answers nothing when all is well, else the refusal.
namespace numberdesk::sandbox::vobiz {

/// The flat error form: `{"error":...,"message":...}`.
Reply flatError(int status, const QString &error, const QString &message);

/// The flat 404 and 409.
Reply notFound(const QString &message);
Reply conflict(const QString &message);

/// Bad requests, in the short form: `{"status":"error","message":...}`.
Reply badRequest(const QString &message);

/// ASCII digits only; an empty text has none that is wrong.
bool isDigits(const QString &text);

/// Only these query items, each at most once.
std::optional<Reply> checkQuery(const Request &request, const QStringList &allowed);

/// A whole number from `lowest` to `highest`, or the default when the item is absent; nothing when it is anything else.
std::optional<qint64> queryNumber(const Request &request, QStringView name, qint64 standard, qint64 lowest,
                                  qint64 highest);

/// A request that carries no body.
std::optional<Reply> checkNoBody(const Request &request);

/// A JSON object sent as application/json whose members are all known texts and whose required ones are there. When
/// `refusal` is set the object is to be ignored.
struct ReadBody
{
    QJsonObject object;
    std::optional<Reply> refusal;
};
ReadBody readBody(const Request &request, const QStringList &required, const QStringList &optional = {});

} // namespace numberdesk::sandbox::vobiz
