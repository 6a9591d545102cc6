// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/documents/inspection.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace numberdesk {

/// Where a document lies at a provider already, so that it is uploaded there once.
struct RemoteCopy
{
    QString accountId;
    /// The provider's id of it.
    QString documentId;
    /// UTC
    QDateTime uploadedAt;

    friend bool operator==(const RemoteCopy &, const RemoteCopy &) = default;
};

/// What a person says of a document.
struct DocumentDetails
{
    /// The file's name as it may be shown, see cleanFileName().
    QString fileName;
    /// What it is, as the person or a requirement calls it ("Passport").
    QString kind;
    /// Whom it is about.
    QString holder;
    QDate issuedOn;
    QDate expiresOn;

    friend bool operator==(const DocumentDetails &, const DocumentDetails &) = default;
};

/// A document in the vault. All of it is sealed on disk, the names too.
struct VaultDocument
{
    /// How far what is on disk can be used.
    enum class State
    {
        Whole,
        /// The file is gone from the vault's folder; what was known of it is kept.
        FileMissing,
        /// A file without anything that is known of it: it was being added when the program ended, or the list was
        /// lost.
        DetailsMissing
    };

    /// Unique across machines.
    QString id;
    State state = State::Whole;
    DocumentDetails details;
    /// The name held characters that hide or turn what it says; see isMisleadingName().
    bool hadMisleadingName = false;
    /// By content ("application/pdf"); empty when it could not be told.
    QByteArray contentType;
    /// @unit bytes
    qint64 size = 0;
    QByteArray sha256;
    /// UTC, and the name of the system's user.
    QDateTime addedAt;
    QString addedBy;
    QList<RemoteCopy> remoteCopies;
    /// What a look into it told, without a preview; nothing while it was not looked into.
    std::optional<Inspection> seen;

    friend bool operator==(const VaultDocument &, const VaultDocument &) = default;
};

/// Puts the file's name in as it may be shown and kept.
void takeFileName(VaultDocument &document, const QString &handedIn);

QJsonObject toJson(const VaultDocument &document);
/// Nothing when it is none.
std::optional<VaultDocument> vaultDocumentFromJson(const QJsonObject &json);

} // namespace numberdesk
