// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/mindhunters/multipartform.h"

#include <QMap>

namespace numberdesk::sandbox::mindhunters {
namespace {

/// A header's value split at its semicolons, quoted texts left whole: the value itself under an empty name, then its
/// parameters by lower-case name, unquoted.
QMap<QByteArray, QByteArray> splitParameters(const QByteArray &header)
{
    QList<QByteArray> pieces{QByteArray()};
    bool insideQuotes = false;
    for (qsizetype index = 0; index < header.size(); ++index) {
        const char character = header.at(index);
        if (insideQuotes && character == '\\' && index + 1 < header.size()) {
            pieces.last() += header.at(++index);
        } else if (character == '"') {
            insideQuotes = !insideQuotes;
        } else if (character == ';' && !insideQuotes) {
            pieces.append(QByteArray());
        } else {
            pieces.last() += character;
        }
    }
    QMap<QByteArray, QByteArray> parameters{{QByteArray(), pieces.takeFirst().trimmed()}};
    for (const QByteArray &piece : std::as_const(pieces)) {
        const qsizetype equals = piece.indexOf('=');
        if (equals > 0) {
            parameters.insert(piece.left(equals).trimmed().toLower(), piece.mid(equals + 1).trimmed());
        }
    }
    return parameters;
}

std::optional<FormPart> parsePart(const QByteArray &text)
{
    const qsizetype endOfHeaders = text.indexOf("\r\n\r\n");
    if (endOfHeaders < 0) {
        return std::nullopt;
    }
    FormPart part;
    part.content = text.mid(endOfHeaders + 4);
    const QList<QByteArray> lines = text.left(endOfHeaders).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-disposition") {
            const QMap<QByteArray, QByteArray> parameters = splitParameters(value);
            if (parameters.value({}).toLower() != "form-data") {
                return std::nullopt;
            }
            part.name = QString::fromUtf8(parameters.value("name"));
            part.fileName = QString::fromUtf8(parameters.value("filename"));
        } else if (name == "content-type") {
            part.contentType = splitParameters(value).value({}).toLower();
        }
    }
    return part.name.isEmpty() ? std::nullopt : std::optional(part);
}

} // namespace

bool isMediaType(const QByteArray &contentTypeHeader, QByteArrayView type)
{
    return splitParameters(contentTypeHeader).value({}).compare(type, Qt::CaseInsensitive) == 0;
}

std::optional<QList<FormPart>> parseForm(const QByteArray &contentTypeHeader, const QByteArray &body)
{
    const QByteArray boundary = splitParameters(contentTypeHeader).value("boundary");
    if (!isMediaType(contentTypeHeader, "multipart/form-data") || boundary.isEmpty()) {
        return std::nullopt;
    }
    // The line break before a boundary belongs to it; with one more in front, the first boundary is like the others.
    const QByteArray text = "\r\n" + body;
    const QByteArray separator = "\r\n--" + boundary;
    qsizetype position = text.indexOf(separator);
    QList<FormPart> parts;
    while (position >= 0) {
        qsizetype start = position + separator.size();
        if (text.mid(start, 2) == "--") {
            return parts;
        }
        start = text.indexOf("\r\n", start);
        const qsizetype next = start < 0 ? -1 : text.indexOf(separator, start);
        if (next < 0) {
            return std::nullopt;
        }
        const std::optional<FormPart> part = parsePart(text.mid(start + 2, next - start - 2));
        if (!part) {
            return std::nullopt;
        }
        parts.append(*part);
        position = next;
    }
    return std::nullopt;
}

} // namespace numberdesk::sandbox::mindhunters
