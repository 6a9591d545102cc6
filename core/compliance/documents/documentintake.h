// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/documents/documentinspector.h"
#include "core/compliance/vault/sealedfile.h"
#include "core/compliance/vault/vaultdocument.h"
#include "core/domain/task.h"

#include <QObject>
#include <QStringList>

namespace numberdesk {

class VaultKeeper;

/// What became of one file that was to be taken into the vault.
struct IntakeResult
{
    enum class Verdict
    {
        Accepted,
        Warned, ///< it is in the vault, but a provider may not accept it; see `sentences`
        Refused ///< it is not in the vault; `sentences` say why
    };

    Verdict verdict = Verdict::Refused;
    /// As it may be shown.
    QString fileName;
    /// Of the vault; for a duplicate that of the document that is there already.
    QString documentId;
    /// Refused for what the file itself is, and not because it could not be kept.
    bool isUnfit = false;
    /// Translated.
    QStringList sentences;
};

/// Largest file that the vault takes. @unit bytes
inline constexpr qint64 MaximumDocumentBytes = qint64(100) * 1024 * 1024;

/// What speaks against a document by what is known of it and was seen in it; sentences, translated. Nothing of it
/// stands in the way: the provider decides.
QStringList doubtsAbout(const VaultDocument &document, const Inspection &inspection, const QDate &today);
/// Those of them that only a look into it and its name tell.
QStringList doubtsInside(const VaultDocument &document, const Inspection &inspection);
/// "PDF, 3 pages" or "JPEG, 1200 × 800"; translated.
QString kindInWords(const VaultDocument &document, const Inspection &inspection);

/// Takes files into the vault: looks at each before (there, not empty, not too large, no program, not there already)
/// and into each afterwards, through DocumentInspector.
class DocumentIntake : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    DocumentIntake(VaultKeeper &keeper, DocumentInspector &inspector, QObject *parent = nullptr);

    Task<IntakeResult> take(QString path, std::stop_token stop, SealProgress progress = {});
    /// A picture that was pasted.
    Task<IntakeResult> takePasted(QByteArray content, QString fileName, std::stop_token stop);
    /// A smaller JPEG of a photo as a document of its own; the photo stays. @error like DocumentInspector::shrink()
    Task<Result<VaultDocument>> takeSmaller(VaultDocument photo, qint64 maximumBytes, std::stop_token stop);

private:
    /// What became of a file that was to be kept, with what a look into it tells.
    Task<IntakeResult> lookInto(Result<VaultDocument> added, QString fileName, std::stop_token stop);

    VaultKeeper &m_keeper;
    DocumentInspector &m_inspector;
};

/// Opens a document of the vault for looking into it or sending it.
SourceOpener openerOfDocument(VaultKeeper &keeper, const QString &documentId);

} // namespace numberdesk
