// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"

#include <QString>

namespace numberdesk {

/// The one place that decides what of a request may be read by people: method, host, path and query, without user
/// information, without the values of query items that sound like credentials, and with every credential of the
/// request's own headers blotted out wherever it stands. Header values and bodies are never part of it.
QString describeForLog(const HttpRequest &request);

/// `text` with every credential among the request's headers blotted out: for what a network library says about it.
QString withoutSecrets(QString text, const HttpRequest &request);

} // namespace numberdesk
