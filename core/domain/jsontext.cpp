// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jsontext.h"

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
    json += '"';
    for (const char byte : bytes) {
        const char escape = escapeOf(byte);
        if (escape == '\0') {
            json += byte;
            continue;
        }
        json += '\\';
        json += escape;
        if (escape == 'u') {
            json += "00" + QByteArray(1, byte).toHex();
        }
    }
    json += '"';
}

} // namespace numberdesk
