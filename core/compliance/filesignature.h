// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace numberdesk {

/// How many of a file's first bytes contentTypeOf() wants to see. @unit bytes
constexpr qint64 SignatureBytes = 4096;

/// The MIME type of the kinds of files that people hand in, by their first bytes: PDF, pictures, archives and Office
/// documents, web pages, programs. Empty for all others and for what is too short to tell. The system's MIME database
/// is not asked: small systems, Windows and macOS may have none. Sources: ISO 32000-1 §7.5.2 with its implementation
/// note 13 (%PDF- within the first 1,024 bytes), ITU-T T.81 B.1.1 (JPEG), the PNG specification §5.2, TIFF 6.0 §2,
/// GIF89a §17, RFC 9649 (WebP), APPNOTE.TXT §4.3.7 (ZIP), [MS-CFB] §2.2, ISO/IEC 14496-12 §4.3 (HEIF).
QByteArray contentTypeOf(QByteArrayView firstBytes);

} // namespace numberdesk
