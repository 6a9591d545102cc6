// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/vault/vaultdocument.h"

#include "core/compliance/documents/filenames.h"
#include "core/privacy/aadhaar.h"
#include "core/storage/rowvalues.h"

#include <QJsonArray>

namespace numberdesk {
void takeFileName(VaultDocument &document, const QString &handedIn)
{
    document.hadMisleadingName = document.hadMisleadingName || isMisleadingName(handedIn);
    document.details.fileName = handedIn.isEmpty() ? handedIn : withoutAadhaarNumbers(cleanFileName(handedIn));
}

QJsonObject toJson(const VaultDocument &document)
{
    QJsonArray copies;
    for (const RemoteCopy &copy : document.remoteCopies) {
        copies.append(QJsonObject{{QStringLiteral("account"), copy.accountId},
                                  {QStringLiteral("document"), copy.documentId},
                                  {QStringLiteral("uploadedAt"), momentText(copy.uploadedAt)}});
    }
    QJsonObject json{{QStringLiteral("id"), document.id},
                     {QStringLiteral("fileName"), document.details.fileName},
                     {QStringLiteral("kind"), document.details.kind},
                     {QStringLiteral("holder"), document.details.holder},
                     {QStringLiteral("issuedOn"), dayText(document.details.issuedOn)},
                     {QStringLiteral("expiresOn"), dayText(document.details.expiresOn)},
                     {QStringLiteral("contentType"), QString::fromLatin1(document.contentType)},
                     {QStringLiteral("size"), document.size},
                     {QStringLiteral("sha256"), QString::fromLatin1(document.sha256.toHex())},
                     {QStringLiteral("addedAt"), momentText(document.addedAt)},
                     {QStringLiteral("addedBy"), document.addedBy},
                     {QStringLiteral("remoteCopies"), copies}};
    if (document.hadMisleadingName) {
        json.insert(QStringLiteral("misleadingName"), true);
    }
    if (document.seen) {
        json.insert(QStringLiteral("seen"), toJson(*document.seen));
    }
    return json;
}

std::optional<VaultDocument> vaultDocumentFromJson(const QJsonObject &json)
{
    VaultDocument document;
    document.id = json.value(u"id").toString();
    if (document.id.isEmpty()) {
        return std::nullopt;
    }
    document.hadMisleadingName = json.value(u"misleadingName").toBool();
    takeFileName(document, json.value(u"fileName").toString());
    document.details.kind = json.value(u"kind").toString();
    document.details.holder = json.value(u"holder").toString();
    document.details.issuedOn = dayFromText(json.value(u"issuedOn").toString());
    document.details.expiresOn = dayFromText(json.value(u"expiresOn").toString());
    document.contentType = json.value(u"contentType").toString().toLatin1();
    document.size = json.value(u"size").toInteger();
    document.sha256 = QByteArray::fromHex(json.value(u"sha256").toString().toLatin1());
    document.addedAt = momentFromText(json.value(u"addedAt").toString());
    document.addedBy = json.value(u"addedBy").toString();
    const QJsonArray copies = json.value(u"remoteCopies").toArray();
    for (const QJsonValue &value : copies) {
        document.remoteCopies.append({value[u"account"].toString(), value[u"document"].toString(),
                                      momentFromText(value[u"uploadedAt"].toString())});
    }
    if (json.contains(u"seen")) {
        document.seen = inspectionFromJson(json.value(u"seen").toObject());
    }
    return document;
}

} // namespace numberdesk
