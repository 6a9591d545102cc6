// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandboxcontract.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

/// IdentityCall's envelopes and the reading of what is sent to it.
namespace numberdesk::sandbox::identitycall {

/// Longest name of a number. @unit characters
inline constexpr qsizetype LongestName = 255;

/// {"error": text}
Reply error(int status, const QString &text);
/// {"errors": [texts]}
Reply errors(int status, const QStringList &texts);
/// 404 with the documented text.
Reply notFound();
/// {"data": object}
Reply data(int status, const QJsonObject &object);

/// Nothing unless the body is one JSON object.
std::optional<QJsonObject> jsonObject(const QByteArray &body);
/// A JSON integer from 0 on.
std::optional<qint64> wholeNumber(const QJsonValue &value);
/// Digits of an id, without leading zero.
std::optional<qint64> idFromText(const QString &text);

} // namespace numberdesk::sandbox::identitycall
