// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/documents/documentintake.h"

#include "core/compliance/documentcheck.h"
#include "core/compliance/documents/filenames.h"
#include "core/compliance/filesignature.h"
#include "core/compliance/vault/vaultkeeper.h"
#include "core/http/limits.h"
#include "core/locale/formats.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QPointer>
#include <QtConcurrentRun>

namespace numberdesk {
namespace {

using Verdict = IntakeResult::Verdict;

struct IntakeText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentIntake)
};

bool isProgram(const QByteArray &contentType)
{
    return contentType == "application/x-msdownload" || contentType == "application/x-executable";
}

/// What a name's ending promises; empty for endings that promise nothing we know by content.
QByteArray promisedType(const QString &fileName)
{
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("pdf"), "application/pdf"}, {QStringLiteral("jpg"), "image/jpeg"},
        {QStringLiteral("jpeg"), "image/jpeg"},     {QStringLiteral("png"), "image/png"},
        {QStringLiteral("gif"), "image/gif"},       {QStringLiteral("tif"), "image/tiff"},
        {QStringLiteral("tiff"), "image/tiff"},     {QStringLiteral("webp"), "image/webp"},
    };
    return types.value(QFileInfo(fileName).suffix().toLower());
}

QString inspectionDoubt(const Inspection &inspection)
{
    switch (inspection.state) {
    case Inspection::State::Truncated:
        return IntakeText::tr("The end of the file is missing. Get a whole copy: providers refuse such a file.");
    case Inspection::State::Damaged:
        return IntakeText::tr("The file cannot be read as what it says it is. Open it and save it anew.");
    case Inspection::State::PasswordProtected:
        return IntakeText::tr("It opens with a password only. Providers want it without: save it without a password.");
    case Inspection::State::TooComplex:
        return IntakeText::tr(
            "It took too much time or memory to read and was given up. Print it into a new PDF file.");
    case Inspection::State::Whole:
    case Inspection::State::NotLooked:
        break;
    }
    return inspection.isRestricted ? IntakeText::tr("It is encrypted so that it cannot be changed or copied. Some "
                                                    "providers refuse that.")
                                   : QString();
}

IntakeResult refused(const QString &fileName, const QString &sentence)
{
    IntakeResult result;
    result.fileName = fileName;
    result.sentences.append(sentence);
    return result;
}

IntakeResult refused(const QString &fileName, const Error &error)
{
    return refused(fileName, error.kind == ErrorKind::Cancelled ? IntakeText::tr("It was not added: you stopped it.")
                             : error.advice.isEmpty()           ? error.providerText
                                                                : error.advice);
}

QString lockedSentence() { return IntakeText::tr("The documents are locked. Open them, then add it again."); }

/// What a look at the outside of a file tells; runs in another thread.
struct Outside
{
    QString problem;
    QByteArray sha256;
};

Outside lookAtOutside(const QString &path, const std::stop_token &stop)
{
    const QString name = cleanFileName(QFileInfo(path).fileName());
    const QFileInfo info(path);
    Outside outside;
    QFile file(path);
    if (!info.exists()) {
        outside.problem = IntakeText::tr("The file is not there any more.");
    } else if (!info.isFile()) {
        outside.problem = IntakeText::tr("This is not a file. Add the files in it one by one.");
    } else if (info.size() == 0) {
        outside.problem = IntakeText::tr("The file is empty.");
    } else if (info.size() > MaximumDocumentBytes) {
        outside.problem = IntakeText::tr("The file has %1; at most %2 can be kept, and providers take less.")
                              .arg(formats::dataSize(info.size()), formats::dataSize(MaximumDocumentBytes));
    } else if (!file.open(QIODevice::ReadOnly)) {
        outside.problem = IntakeText::tr("The file cannot be read: %1").arg(file.errorString());
    } else if (isProgram(contentTypeOf(file.peek(SignatureBytes)))) {
        outside.problem = IntakeText::tr("By its content this is a program, whatever its name says.");
    }
    if (!outside.problem.isEmpty()) {
        return outside;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd() && !stop.stop_requested()) {
        const QByteArray piece = file.read(SealedChunk);
        if (piece.isEmpty()) {
            outside.problem = IntakeText::tr("The file cannot be read: %1").arg(file.errorString());
            return outside;
        }
        hash.addData(piece);
    }
    outside.sha256 = hash.result();
    return outside;
}

IntakeResult duplicateOf(const VaultDocument &known, const QString &fileName)
{
    IntakeResult result =
        refused(fileName,
                IntakeText::tr("It is among the documents already, as %1.").arg(cleanFileName(known.details.fileName)));
    result.documentId = known.id;
    return result;
}

} // namespace

QStringList doubtsInside(const VaultDocument &document, const Inspection &inspection)
{
    QStringList doubts;
    const QByteArray promised = promisedType(document.details.fileName);
    if (!promised.isEmpty() && promised != document.contentType) {
        doubts.append(IntakeText::tr("By its name it is %1, by its content it is not.")
                          .arg(contentTypesInWords({QString::fromLatin1(promised)})));
    }
    if (const QString doubt = inspectionDoubt(inspection); !doubt.isEmpty()) {
        doubts.append(doubt);
    }
    if (document.hadMisleadingName) {
        doubts.append(IntakeText::tr("Its name held characters that hide or turn what it says; they are left out."));
    }
    return doubts;
}

QStringList doubtsAbout(const VaultDocument &document, const Inspection &inspection, const QDate &today)
{
    QStringList doubts;
    const QByteArray promised = promisedType(document.details.fileName);
    if (document.state == VaultDocument::State::FileMissing) {
        doubts.append(IntakeText::tr("Its file is gone from the vault’s folder. Put it back from a copy, or add it "
                                     "again."));
    }
    if ((promised.isEmpty() || promised == document.contentType) && !canBeInspected(document.contentType)) {
        doubts.append(IntakeText::tr("PDF, JPEG and PNG are accepted nearly everywhere; this is another kind."));
    }
    doubts += doubtsInside(document, inspection);
    if (document.size > limits::LargeUploadBytes) {
        doubts.append(IntakeText::tr("Many providers refuse files above %1; this has %2.")
                          .arg(formats::dataSize(limits::LargeUploadBytes), formats::dataSize(document.size)));
    }
    if (document.details.expiresOn.isValid() && document.details.expiresOn < today) {
        doubts.append(IntakeText::tr("It expired on %1.").arg(formats::day(document.details.expiresOn)));
    }
    return doubts;
}

QString kindInWords(const VaultDocument &document, const Inspection &inspection)
{
    const QString type = document.contentType.isEmpty()
                             ? IntakeText::tr("Unknown kind")
                             : contentTypesInWords({QString::fromLatin1(document.contentType)});
    if (inspection.pages) {
        return IntakeText::tr("%1, %n page(s)", nullptr, *inspection.pages).arg(type);
    }
    if (inspection.width > 0 && inspection.height > 0) {
        return IntakeText::tr("%1, %2 × %3 pixels")
            .arg(type, formats::number(inspection.width), formats::number(inspection.height));
    }
    return type;
}

SourceOpener openerOfDocument(VaultKeeper &keeper, const QString &documentId)
{
    return [keeper = QPointer<VaultKeeper>(&keeper), documentId]() -> Result<std::unique_ptr<QIODevice>> {
        const DocumentVault *vault = keeper ? keeper->vault() : nullptr;
        if (!vault) {
            return failure(storageFailed({}, IntakeText::tr("The documents are locked.")));
        }
        return vault->read(documentId);
    };
}

DocumentIntake::DocumentIntake(VaultKeeper &keeper, DocumentInspector &inspector, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_inspector(inspector)
{}

Task<IntakeResult> DocumentIntake::take(QString path, std::stop_token stop, SealProgress progress)
{
    const QPointer<DocumentIntake> self(this);
    const QString original = QFileInfo(path).fileName();
    const QString name = cleanFileName(original);
    auto looking = QtConcurrent::run([path, stop] { return lookAtOutside(path, stop); });
    const Outside outside = co_await looking;
    if (!outside.problem.isEmpty()) {
        IntakeResult unfit = refused(name, outside.problem);
        unfit.isUnfit = true;
        co_return unfit;
    }
    if (!self || !m_keeper.vault()) {
        co_return refused(name, lockedSentence());
    }
    const auto known = m_keeper.vault()->sameAs(outside.sha256);
    if (known) {
        co_return duplicateOf(*known, name);
    }
    DocumentDetails details;
    details.fileName = original;
    Result<VaultDocument> added = co_await m_keeper.vault()->add(path, details, stop, progress);
    if (!self) {
        co_return refused(name, QString());
    }
    IntakeResult result = co_await lookInto(std::move(added), name, stop);
    co_return result;
}

Task<IntakeResult> DocumentIntake::takePasted(QByteArray content, QString fileName, std::stop_token stop)
{
    const QPointer<DocumentIntake> self(this);
    if (!m_keeper.vault()) {
        co_return refused(fileName, lockedSentence());
    }
    const auto known = m_keeper.vault()->sameAs(QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    if (known) {
        co_return duplicateOf(*known, fileName);
    }
    DocumentDetails details;
    details.fileName = fileName;
    Result<VaultDocument> added = co_await m_keeper.vault()->addContent(content, details, stop);
    if (!self) {
        co_return refused(fileName, QString());
    }
    IntakeResult result = co_await lookInto(std::move(added), fileName, stop);
    co_return result;
}

Task<IntakeResult> DocumentIntake::lookInto(Result<VaultDocument> added, QString fileName, std::stop_token stop)
{
    if (!added) {
        co_return refused(fileName, added.error());
    }
    const QPointer<DocumentIntake> self(this);
    const VaultDocument document = *added;
    Result<Inspection> looked = co_await m_inspector.look(openerOfDocument(m_keeper, document.id), document.contentType,
                                                          document.size, 0, stop);
    IntakeResult result;
    if (self && looked && m_keeper.vault()) {
        // What was seen is told where the document is used, too. Without it only that is missing.
        [[maybe_unused]] const auto noted = m_keeper.vault()->noteSeen(document.id, *looked);
    }
    result.fileName = fileName;
    result.documentId = document.id;
    result.sentences = doubtsAbout(document, looked.value_or(Inspection()), QDate::currentDate());
    if (!looked && looked.error().kind != ErrorKind::Cancelled) {
        result.sentences.append(looked.error().advice);
    }
    result.verdict = result.sentences.isEmpty() ? Verdict::Accepted : Verdict::Warned;
    co_return result;
}

Task<Result<VaultDocument>> DocumentIntake::takeSmaller(VaultDocument photo, qint64 maximumBytes, std::stop_token stop)
{
    using Taken = Result<VaultDocument>;
    const QPointer<DocumentIntake> self(this);
    Result<QByteArray> smaller =
        co_await m_inspector.shrink(openerOfDocument(m_keeper, photo.id), photo.size, maximumBytes, stop);
    if (!smaller) {
        co_return Taken(failure(smaller.error()));
    }
    if (!self || !m_keeper.vault()) {
        const Error locked = storageFailed({}, lockedSentence());
        co_return Taken(failure(locked));
    }
    DocumentDetails details = photo.details;
    details.fileName =
        IntakeText::tr("%1 (smaller).jpg").arg(QFileInfo(cleanFileName(photo.details.fileName)).completeBaseName());
    Taken added = co_await m_keeper.vault()->addContent(*smaller, details, stop);
    co_return added;
}

} // namespace numberdesk
