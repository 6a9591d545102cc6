// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/filesignature.h"

#include <array>

namespace numberdesk {
namespace {

/// A reader finds the head of a PDF within so many bytes. @unit bytes
constexpr qsizetype PdfHeadWithin = 1024;
/// What a program for DOS or Windows has at least before its code. @unit bytes
constexpr qsizetype DosHeadBytes = 64;

struct Signature
{
    QByteArrayView bytes;
    const char *type = nullptr;
};

constexpr std::array signatures{
    Signature{"\xFF\xD8\xFF", "image/jpeg"},
    Signature{"\x89PNG\r\n\x1A\n", "image/png"},
    Signature{"GIF87a", "image/gif"},
    Signature{"GIF89a", "image/gif"},
    Signature{QByteArrayView("MM\0*", 4), "image/tiff"},
    Signature{QByteArrayView("II*\0", 4), "image/tiff"},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "application/x-ole-storage"},
    Signature{"\x7F"
              "ELF",
              "application/x-executable"},
};

/// Office documents are archives whose parts have known names.
QByteArray typeOfArchive(QByteArrayView bytes)
{
    if (bytes.contains("word/")) {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }
    if (bytes.contains("xl/")) {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
    if (bytes.contains("ppt/")) {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }
    constexpr QByteArrayView openDocument("application/vnd.oasis.opendocument.");
    const qsizetype place = bytes.indexOf(openDocument);
    if (place >= 0) {
        qsizetype end = place + openDocument.size();
        while (end < bytes.size() && bytes.at(end) >= 'a' && bytes.at(end) <= 'z') {
            ++end;
        }
        return bytes.sliced(place, end - place).toByteArray();
    }
    return "application/zip";
}

bool isHtml(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    const QByteArray begin = bytes.trimmed().first(qMin<qsizetype>(bytes.trimmed().size(), 16)).toByteArray().toLower();
    return begin.startsWith("<!doctype html") || begin.startsWith("<html");
}

} // namespace

QByteArray contentTypeOf(QByteArrayView firstBytes)
{
    for (const Signature &signature : signatures) {
        if (firstBytes.startsWith(signature.bytes)) {
            return signature.type;
        }
    }
    if (firstBytes.startsWith("PK\x03\x04")) {
        return typeOfArchive(firstBytes);
    }
    if (firstBytes.size() >= 12 && firstBytes.startsWith("RIFF") && firstBytes.sliced(8).startsWith("WEBP")) {
        return "image/webp";
    }
    if (firstBytes.size() >= 12 && firstBytes.sliced(4).startsWith("ftyp") &&
        (firstBytes.sliced(8).startsWith("hei") || firstBytes.sliced(8).startsWith("mif1"))) {
        return "image/heif";
    }
    if (firstBytes.startsWith("MZ") && firstBytes.size() >= DosHeadBytes &&
        firstBytes.first(DosHeadBytes).contains('\0')) {
        return "application/x-msdownload";
    }
    if (isHtml(firstBytes)) {
        return "text/html";
    }
    // Last: other kinds may contain these letters.
    return firstBytes.first(qMin(firstBytes.size(), PdfHeadWithin)).contains("%PDF-") ? "application/pdf" : "";
}

} // namespace numberdesk
