// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httprequest.h"

#include <QIODevice>

#include <memory>

namespace numberdesk {

/// The body of a request as a sequential device that can be read once and never rewound, whatever the body is: bytes,
/// or a multipart form whose file is streamed.
///
/// That it cannot be rewound is the point: QNetworkAccessManager sends a request again by itself when the connection
/// dies after it was written (measured with Qt 6.4: a POST arrives twice over http and four times over https). With
/// such a body it cannot, and fails with ContentReSendError instead.
class BodyDevice : public QIODevice
{
    Q_OBJECT

public:
    /// Null when a file of the body cannot be opened.
    static std::unique_ptr<BodyDevice> open(const RequestBody &body);

    /// @unit bytes
    [[nodiscard]] qint64 totalSize() const { return m_totalSize; }
    /// Value for the Content-Type header; empty for an empty body.
    [[nodiscard]] const QByteArray &contentType() const { return m_contentType; }
    /// Bytes that were read so far.
    [[nodiscard]] qint64 position() const { return m_position; }

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Never: what was read stays read. (Qt asks for it when it wants to send a request again.)
    bool seek(qint64) override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    BodyDevice() = default;

    QByteArray m_head;
    std::unique_ptr<QIODevice> m_file;
    qint64 m_fileSize = 0;
    QByteArray m_tail;
    QByteArray m_contentType;
    qint64 m_totalSize = 0;
    qint64 m_position = 0;
};

} // namespace numberdesk
