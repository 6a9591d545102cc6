// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace numberdesk::sandbox::mindhunters {

/// One part of multipart/form-data. Source: RFC 7578.
struct FormPart
{
    QString name;
    /// Empty for a part that is no file.
    QString fileName;
    QByteArray contentType;
    QByteArray content;
};

/// Reads a form as strictly as RFC 7578 and RFC 2046 write it: every part has a name, and the last boundary is there.
/// Nothing when the header names no boundary or the body is no such form.
std::optional<QList<FormPart>> parseForm(const QByteArray &contentTypeHeader, const QByteArray &body);

/// Whether a Content-Type header is of this type, whatever its parameters.
bool isMediaType(const QByteArray &contentTypeHeader, QByteArrayView type);

} // namespace numberdesk::sandbox::mindhunters
