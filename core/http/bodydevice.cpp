// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/bodydevice.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

namespace numberdesk {
namespace {

/// A name inside a Content-Disposition header. Source: RFC 7578 section 4.2 and the WHATWG form encoding, which
/// percent- encodes the quote and line breaks.
QByteArray quoted(const QString &name)
{
    QByteArray text = name.toUtf8();
    text.replace('"', "%22");
    text.replace('\r', "%0D");
    text.replace('\n', "%0A");
    return '"' + text + '"';
}

QByteArray makeBoundary()
{
    QByteArray boundary = "numberdesk-";
    for (int word = 0; word < 4; ++word) {
        boundary += QByteArray::number(QRandomGenerator::global()->generate(), 16).rightJustified(8, '0');
    }
    return boundary;
}

QByteArray headOf(const MultipartBody &form, const QByteArray &boundary)
{
    QByteArray head;
    for (const MultipartBody::TextPart &part : form.texts) {
        head += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(part.name) + "\r\n\r\n" +
                part.value.toUtf8() + "\r\n";
    }
    head += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(form.fileField) +
            "; filename=" + quoted(form.fileName) + "\r\nContent-Type: " + form.contentType + "\r\n\r\n";
    return head;
}

} // namespace

std::unique_ptr<BodyDevice> BodyDevice::open(const RequestBody &body)
{
    std::unique_ptr<BodyDevice> device(new BodyDevice);
    if (const auto *bytes = std::get_if<BytesBody>(&body)) {
        device->m_head = bytes->bytes;
        device->m_contentType = bytes->contentType;
    } else if (const auto *form = std::get_if<MultipartBody>(&body)) {
        const QByteArray boundary = makeBoundary();
        device->m_head = headOf(*form, boundary);
        device->m_file = form->open ? form->open() : nullptr;
        if (!device->m_file || !device->m_file->isReadable()) {
            return nullptr;
        }
        device->m_fileSize = form->fileSize;
        device->m_tail = "\r\n--" + boundary + "--\r\n";
        device->m_contentType = "multipart/form-data; boundary=" + boundary;
    }
    device->m_totalSize = device->m_head.size() + device->m_fileSize + device->m_tail.size();
    device->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return device;
}

qint64 BodyDevice::bytesAvailable() const { return m_totalSize - m_position + QIODevice::bytesAvailable(); }

bool BodyDevice::atEnd() const { return m_position >= m_totalSize; }

qint64 BodyDevice::readData(char *data, qint64 maximum)
{
    if (atEnd()) {
        return -1;
    }
    const qint64 fileStart = m_head.size();
    const qint64 tailStart = fileStart + m_fileSize;
    const auto copyFrom = [&](const QByteArray &part, qint64 offset) {
        const qint64 count = std::min<qint64>(maximum, part.size() - offset);
        std::memcpy(data, part.constData() + offset, static_cast<size_t>(count));
        return count;
    };

    qint64 count = 0;
    if (m_position < fileStart) {
        count = copyFrom(m_head, m_position);
    } else if (m_position < tailStart) {
        count = m_file->read(data, std::min(maximum, tailStart - m_position));
        if (count <= 0) {
            // Shorter than it was when the request began, or unreadable: the announced length cannot be kept.
            setErrorString(m_file->errorString());
            return -1;
        }
    } else {
        count = copyFrom(m_tail, m_position - tailStart);
    }
    m_position += count;
    return count;
}

qint64 BodyDevice::writeData(const char *, qint64) { return -1; }

} // namespace numberdesk
