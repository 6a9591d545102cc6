// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jsontext.h"

#include <algorithm>

namespace numberdesk {
namespace {

/// What follows the backslash of a character that may not stand as it is; 0 for those that may.
char escapeOf(char byte)
{
    switch (byte) {
    case '"':
    case '\\':
        return byte;
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return static_cast<unsigned char>(byte) < 0x20 ? 'u' : '\0';
    }
}

} // namespace

void appendJsonText(QByteArray &json, QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    appendJsonText(json, std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

void appendJsonText(QByteArray &json, std::string_view utf8)
{
    json += '"';
    while (!utf8.empty()) {
        // In whole runs: hardly a byte needs anything.
        const auto special = std::find_if(utf8.cbegin(), utf8.cend(), [](char byte) { return escapeOf(byte) != '\0'; });
        const auto plain = static_cast<size_t>(special - utf8.cbegin());
        json.append(utf8.data(), static_cast<qsizetype>(plain));
        utf8.remove_prefix(plain);
        if (utf8.empty()) {
            break;
        }
        const char escape = escapeOf(utf8.front());
        json += '\\';
        json += escape;
        if (escape == 'u') {
            json += "00" + QByteArray(1, utf8.front()).toHex();
        }
        utf8.remove_prefix(1);
    }
    json += '"';
}

} // namespace numberdesk
