// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/vault/vaultdocument.h"
#include "core/domain/requirement.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <functional>

namespace numberdesk {

/// What can be told about a file that is to answer a requirement. Sentences are translated.
struct DocumentCheck
{
    /// Without characters that hide or turn what it says.
    QString fileName;
    /// @unit bytes
    qint64 size = 0;
    /// By content, not by the name's ending ("application/pdf"); empty when it could not be read.
    QByteArray contentType;
    /// In words ("PDF document").
    QString typeName;
    /// Why it cannot be sent or is surely not accepted; empty when nothing stands against it.
    QString problem;
    /// The kind of the problem.
    enum class Fault
    {
        None,
        Gone,    ///< it is not there, or its file is lost
        Expired, ///< its own day has passed, or it was issued longer ago than is accepted
        Unfit    ///< it cannot be read, or is not what is accepted
    };
    Fault fault = Fault::None;
    /// What may not be accepted; told and never in the way.
    QString doubt;
};

/// Looks at a file: there, readable, not empty, of an accepted type and size. Reads its first bytes only.
DocumentCheck checkDocument(const QString &path, const AcceptanceCriteria &criteria);

/// The same for a document of the vault, as far as what is known of it tells; nothing is read. One that is expired at
/// `today` or was issued before what is accepted, or whose file is gone, is a problem. Where age counts and nobody said
/// when it was issued, or where the provider asks for it in a description only, that is a doubt.
DocumentCheck checkDocument(const VaultDocument &document, const Requirement &requirement, const QDate &today);

/// How old a document may be that answers this, by what the provider accepts or else by its description; nothing where
/// age does not count.
std::optional<CalendarSpan> ageLimitOf(const Requirement &requirement);

/// Finds a document of the vault.
using DocumentLookup = std::function<std::optional<VaultDocument>(const QString &documentId)>;
/// What can be told about a document as an answer to a requirement.
using DocumentJudge = std::function<DocumentCheck(const Requirement &requirement, const QString &documentId)>;
/// Judges documents by what the vault knows of them. One that it does not know is gone.
DocumentJudge judgeOf(DocumentLookup documentOf, QDate today);

/// How many documents may answer a requirement, within reason.
int maximumDocuments(const Requirement &requirement);
/// What is wrong with so many documents; empty when nothing is.
QString countProblem(const Requirement &requirement, qsizetype count);

/// "PDF", "JPEG or PNG": types in short for people; the MIME type itself when it has no short name.
QString contentTypesInWords(const QStringList &contentTypes);

} // namespace numberdesk
