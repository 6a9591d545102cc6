// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <string_view>

namespace numberdesk {

/// Appends a text as it stands in JSON, with its quotes, in UTF-8: for files that are written piece by piece, which
/// QJsonDocument cannot. Source: RFC 8259, section 7.
void appendJsonText(QByteArray &json, QStringView text);
/// The same from UTF-8.
void appendJsonText(QByteArray &json, std::string_view utf8);

} // namespace numberdesk
