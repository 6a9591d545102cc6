// SPDX-License-Identifier: GPL-3.0-or-later
// Documents: upload, list, deletion.
#include "core/sandbox/mindhunters/mindhunterscontract.h"
#include "core/sandbox/mindhunters/mindhuntersreplies.h"
#include "core/sandbox/mindhunters/multipartform.h"

#include <algorithm>

namespace numberdesk::sandbox {

using mindhunters::FormPart;
using mindhunters::refusal;
using mindhunters::SampleDocument;
using mindhunters::SampleWorkspace;

namespace {

/// @unit bytes
constexpr qint64 MaximumUpload = 10 * 1024 * 1024;

const FormPart *findPart(const QList<FormPart> &parts, const QString &name)
{
    const auto found =
        std::find_if(parts.cbegin(), parts.cend(), [&name](const FormPart &part) { return part.name == name; });
    return found == parts.cend() ? nullptr : &*found;
}

} // namespace

Reply MindHuntersContract::upload(const Request &request)
{
    const QByteArray contentType = request.header("Content-Type");
    if (!mindhunters::isMediaType(contentType, "multipart/form-data")) {
        return refusal(415, QStringLiteral("UNSUPPORTED_MEDIA_TYPE"),
                       QStringLiteral("A document must be sent as multipart/form-data"));
    }
    const std::optional<QList<FormPart>> parts = mindhunters::parseForm(contentType, request.body);
    if (!parts) {
        return refusal(400, QStringLiteral("INVALID_FORM"), QStringLiteral("The form can't be read"));
    }
    const FormPart *file = findPart(*parts, QStringLiteral("file"));
    if (file == nullptr || file->fileName.isEmpty() || file->content.isEmpty()) {
        return mindhunters::invalidFields(
            QStringLiteral("VALIDATION_FAILED"),
            {{QStringLiteral("file"), QStringLiteral("A file with a name is required.")}});
    }
    if (file->content.size() > MaximumUpload) {
        return refusal(413, QStringLiteral("FILE_TOO_LARGE"), QStringLiteral("A document has at most 10 MiB"));
    }
    static const QList<QByteArray> accepted{"application/pdf", "image/jpeg", "image/png"};
    if (!accepted.contains(file->contentType)) {
        return refusal(415, QStringLiteral("UNSUPPORTED_FILE_TYPE"),
                       QStringLiteral("Only PDF, JPEG and PNG are accepted"));
    }
    const FormPart *name = findPart(*parts, QStringLiteral("name"));
    SampleDocument document;
    document.id = m_workspace.nextDocumentId();
    document.name = name == nullptr ? file->fileName : QString::fromUtf8(name->content);
    document.contentType = QString::fromLatin1(file->contentType);
    document.size = file->content.size();
    document.createdAt = now();
    m_workspace.addDocument(document);
    return mindhunters::success(createdStatus(), SampleWorkspace::toJson(document));
}

Reply MindHuntersContract::listDocuments(const Request &request) const
{
    QJsonArray items;
    for (const SampleDocument &document : m_workspace.documents()) {
        items.append(SampleWorkspace::toJson(document));
    }
    return mindhunters::pagedList(request, items);
}

Reply MindHuntersContract::deleteDocument(const QString &documentId)
{
    return m_workspace.removeDocument(documentId) ? mindhunters::confirmation(QStringLiteral("Document deleted"))
                                                  : mindhunters::notFound(QStringLiteral("The document"));
}

} // namespace numberdesk::sandbox
