// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace numberdesk {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

/// Bytes that are sent as they are, with their content type.
struct BytesBody
{
    QByteArray bytes;
    QByteArray contentType = "application/json";
};

/// multipart/form-data (RFC 7578) with text parts first and one file, streamed from a device and never held in memory.
struct MultipartBody
{
    struct TextPart
    {
        QString name;
        QString value;
    };

    QList<TextPart> texts;
    QString fileField;
    QString fileName;
    QByteArray contentType;
    /// @unit bytes; must be what the device delivers, otherwise the upload fails
    qint64 fileSize = 0;
    /// Opens the file for one reading; null when it cannot be opened (the request then fails before anything is sent).
    std::function<std::unique_ptr<QIODevice>()> open;
};

using RequestBody = std::variant<std::monostate, BytesBody, MultipartBody>;

/// One request. The URL is complete and encoded (see UrlBuilder); credentials are among the headers.
struct HttpRequest
{
    /// Whether a repetition could do harm. A write is sent at most once, by us and by Qt (HttpClient keeps that
    /// promise); a read may be repeated. A POST that only reads (Vogent's search) is a Read.
    enum class Effect
    {
        Read,
        Write
    };

    QByteArray method = "GET";
    QUrl url;
    QList<HttpHeader> headers;
    RequestBody body;
    Effect effect = Effect::Read;
    /// From the start of the request to the last byte of the answer; empty: the default for its kind (limits.h).
    std::optional<std::chrono::milliseconds> timeLimit;
    /// Longer replies end as MalformedReply. @unit bytes
    std::optional<qint64> replyLimit;
    /// Called with bytes sent and bytes in all while a body goes out.
    std::function<void(qint64 sent, qint64 total)> onProgress;
};

/// An answer with any status, complete and within its limit.
struct HttpReply
{
    int status = 0;
    QByteArray body;
    QList<HttpHeader> headers;
    /// Our own id of the request, as the log shows it.
    QString requestId;
    /// Host that answered.
    QString host;

    /// First header of that name in any case; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace numberdesk
