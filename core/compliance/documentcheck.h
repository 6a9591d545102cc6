// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/requirement.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace numberdesk {

/// What can be told about a file that is to answer a requirement. Sentences are translated.
struct DocumentCheck
{
    QString fileName;
    /// @unit bytes
    qint64 size = 0;
    /// By content, not by the name's ending ("application/pdf"); empty when it could not be read.
    QByteArray contentType;
    /// In words ("PDF document").
    QString typeName;
    /// Why it cannot be sent or is surely not accepted; empty when nothing stands against it.
    QString problem;
    /// What may not be accepted; told and never in the way.
    QString doubt;
};

/// Looks at a file: there, readable, not empty, of an accepted type and size. Reads its first bytes only.
DocumentCheck checkDocument(const QString &path, const AcceptanceCriteria &criteria);

struct VaultDocument;

/// The same for a document of the vault, as far as what is known of it tells; nothing is read. One that is expired at
/// `today`, or whose file is gone, is a problem.
DocumentCheck checkDocument(const VaultDocument &document, const AcceptanceCriteria &criteria, const QDate &today);

/// "PDF", "JPEG or PNG": types in short for people; the MIME type itself when it has no short name.
QString contentTypesInWords(const QStringList &contentTypes);

} // namespace numberdesk
