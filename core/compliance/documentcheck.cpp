// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/documentcheck.h"

#include "core/compliance/documents/filenames.h"
#include "core/compliance/filesignature.h"
#include "core/compliance/requirementwords.h"
#include "core/http/limits.h"
#include "core/locale/formats.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DocumentCheck)
};

/// Accepted nearly everywhere. Source: product.md, "Facts a form must respect".
const QStringList &usualTypes()
{
    static const QStringList types{QStringLiteral("application/pdf"), QStringLiteral("image/jpeg"),
                                   QStringLiteral("image/png")};
    return types;
}

/// A name that is the same in every language; empty when it has none.
QString shortName(const QString &contentType)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("application/pdf"), QStringLiteral("PDF")},
        {QStringLiteral("image/jpeg"), QStringLiteral("JPEG")},
        {QStringLiteral("image/jpg"), QStringLiteral("JPEG")},
        {QStringLiteral("image/png"), QStringLiteral("PNG")},
        {QStringLiteral("image/tiff"), QStringLiteral("TIFF")},
        {QStringLiteral("image/gif"), QStringLiteral("GIF")},
        {QStringLiteral("image/webp"), QStringLiteral("WebP")},
        {QStringLiteral("image/heif"), QStringLiteral("HEIF")},
    };
    return names.value(contentType.trimmed().toLower());
}

bool isOffice(const QString &contentType)
{
    return contentType == QLatin1String("application/x-ole-storage") ||
           contentType.startsWith(QLatin1String("application/vnd.openxmlformats-officedocument.")) ||
           contentType.startsWith(QLatin1String("application/vnd.oasis.opendocument."));
}

/// What a file is, for people.
QString nameOf(const QString &contentType, const QMimeType &known)
{
    if (const QString name = shortName(contentType); !name.isEmpty()) {
        return name;
    }
    if (isOffice(contentType)) {
        return Text::tr("an Office document");
    }
    if (contentType == QLatin1String("application/zip")) {
        return Text::tr("a ZIP archive");
    }
    if (contentType == QLatin1String("text/html")) {
        return Text::tr("a web page");
    }
    if (contentType == QLatin1String("application/x-msdownload") ||
        contentType == QLatin1String("application/x-executable")) {
        return Text::tr("a program");
    }
    return known.isValid() && !known.isDefault() ? known.comment() : Text::tr("a file of unknown kind");
}

bool accepts(const QStringList &contentTypes, const QString &contentType, const QMimeType &known)
{
    return std::any_of(contentTypes.cbegin(), contentTypes.cend(), [&contentType, &known](const QString &accepted) {
        const QString name = accepted.trimmed().toLower();
        const QString shortened = shortName(name);
        return name == QLatin1String("*/*") || name == contentType ||
               (!shortened.isEmpty() && shortened == shortName(contentType)) ||
               (name.endsWith(QLatin1String("/*")) && contentType.startsWith(name.chopped(1))) ||
               (known.isValid() && (known.inherits(name) || known.aliases().contains(name)));
    });
}

/// What the file system says against it.
QString accessProblem(const QFileInfo &info, QFile &file)
{
    const QString name = cleanFileName(info.fileName());
    if (!info.exists()) {
        return Text::tr("The file %1 is not there. Choose another.").arg(name);
    }
    if (!info.isFile()) {
        return Text::tr("%1 is not a file. Choose a PDF, JPEG or PNG file.").arg(name);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Text::tr("The file %1 cannot be read: %2").arg(name, file.errorString());
    }
    return info.size() > 0 ? QString() : Text::tr("The file %1 is empty. Choose another.").arg(name);
}

/// Holds type and size against what is accepted, unless something stands against it already. @param known the type as
/// the system knows it
void judge(DocumentCheck &check, const AcceptanceCriteria &criteria, const QMimeType &known)
{
    const auto refuse = [&check](const QString &problem) {
        check.problem = problem;
        check.fault = DocumentCheck::Fault::Unfit;
    };
    const QString type = QString::fromLatin1(check.contentType);
    check.typeName = nameOf(type, known);
    if (!check.problem.isEmpty()) {
        return;
    }
    if (!criteria.contentTypes.isEmpty() && !accepts(criteria.contentTypes, type, known)) {
        refuse(Text::tr("By its content this is %1; accepted: %2.")
                   .arg(check.typeName, contentTypesInWords(criteria.contentTypes)));
        return;
    }
    if (criteria.maximumBytes && check.size > *criteria.maximumBytes) {
        refuse(Text::tr("The file has %1; at most %2 are accepted.")
                   .arg(formats::dataSize(check.size), formats::dataSize(*criteria.maximumBytes)));
        return;
    }
    QStringList doubts{check.doubt};
    if (check.size > limits::LargeUploadBytes) {
        doubts.append(Text::tr("Many providers refuse files above %1; this has %2.")
                          .arg(formats::dataSize(limits::LargeUploadBytes), formats::dataSize(check.size)));
    } else if (criteria.contentTypes.isEmpty() && !accepts(usualTypes(), type, known)) {
        doubts.append(Text::tr("By its content this is %1. PDF, JPEG and PNG are accepted nearly everywhere.")
                          .arg(check.typeName));
    }
    doubts.removeAll(QString());
    check.doubt = doubts.join(u' ');
}

/// Holds the day of issue against how old a document may be, unless something stands against it already.
void judgeAge(DocumentCheck &check, const QDate &issuedOn, const Requirement &requirement, const QDate &today)
{
    // What stands in prose only was meant for people, and may be read wrongly.
    const bool isRule = requirement.criteria.maximumAge.has_value();
    const std::optional<CalendarSpan> limit = ageLimitOf(requirement);
    if (!check.problem.isEmpty() || !limit) {
        return;
    }
    if (!issuedOn.isValid()) {
        check.doubt = Text::tr("The provider wants one that is not older than %1. Enter when this one was issued, "
                               "so that it can be checked.")
                          .arg(spanInWords(*limit));
    } else if (issuedOn > today) {
        check.doubt = Text::tr("%1 is said to be issued on %2, which is still to come.")
                          .arg(check.fileName, formats::day(issuedOn));
    } else if (issuedOn < limit->before(today)) {
        const QString said = Text::tr("%1 was issued on %2; the provider wants one that is not older than %3. Choose a "
                                      "later one.")
                                 .arg(check.fileName, formats::day(issuedOn), spanInWords(*limit));
        (isRule ? check.problem : check.doubt) = said;
        check.fault = isRule ? DocumentCheck::Fault::Expired : DocumentCheck::Fault::None;
    }
}

} // namespace

QString contentTypesInWords(const QStringList &contentTypes)
{
    QStringList names;
    for (const QString &contentType : contentTypes) {
        const QString known = shortName(contentType);
        const QString name = known.isEmpty() ? contentType : known;
        if (!names.contains(name)) {
            names.append(name);
        }
    }
    return QLocale().createSeparatedList(names);
}

DocumentCheck checkDocument(const QString &path, const AcceptanceCriteria &criteria)
{
    const QFileInfo info(path);
    QFile file(path);
    DocumentCheck check;
    check.fileName = cleanFileName(info.fileName());
    check.size = info.size();
    check.problem = accessProblem(info, file);
    if (!check.problem.isEmpty()) {
        check.fault = info.exists() ? DocumentCheck::Fault::Unfit : DocumentCheck::Fault::Gone;
        return check;
    }
    // The system's database of types may be missing or know less: it names what we do not know ourselves.
    const QByteArray firstBytes = file.read(SignatureBytes);
    check.contentType = contentTypeOf(firstBytes);
    const QMimeDatabase database;
    const QMimeType known = check.contentType.isEmpty()
                                ? database.mimeTypeForData(firstBytes)
                                : database.mimeTypeForName(QString::fromLatin1(check.contentType));
    if (check.contentType.isEmpty()) {
        check.contentType = known.isValid() ? known.name().toLatin1() : QByteArrayLiteral("application/octet-stream");
    }
    judge(check, criteria, known);
    return check;
}

DocumentCheck checkDocument(const VaultDocument &document, const Requirement &requirement, const QDate &today)
{
    const AcceptanceCriteria &criteria = requirement.criteria;
    DocumentCheck check;
    check.fileName = document.details.fileName;
    check.size = document.size;
    check.contentType = document.contentType;
    const QDate expiry = document.details.expiresOn;
    if (document.state == VaultDocument::State::FileMissing) {
        check.problem = Text::tr("The file of %1 is gone. Add the document again.").arg(check.fileName);
        check.fault = DocumentCheck::Fault::Gone;
        return check;
    }
    if (expiry.isValid() && expiry < today) {
        check.problem =
            Text::tr("%1 expired on %2. Choose one that is valid.").arg(check.fileName, formats::day(expiry));
        check.fault = DocumentCheck::Fault::Expired;
    }
    judgeAge(check, document.details.issuedOn, requirement, today);
    const QMimeDatabase database;
    judge(check, criteria, database.mimeTypeForName(QString::fromLatin1(document.contentType)));
    return check;
}

std::optional<CalendarSpan> ageLimitOf(const Requirement &requirement)
{
    return requirement.criteria.maximumAge ? requirement.criteria.maximumAge : ageLimitIn(requirement.description);
}

DocumentJudge judgeOf(DocumentLookup documentOf, QDate today)
{
    return [documentOf = std::move(documentOf), today](const Requirement &requirement, const QString &documentId) {
        if (const std::optional<VaultDocument> document = documentOf(documentId)) {
            return checkDocument(*document, requirement, today);
        }
        DocumentCheck check;
        check.fileName = Text::tr("A document that was removed");
        check.problem = Text::tr("This document is not among your documents any more. Choose another.");
        check.fault = DocumentCheck::Fault::Gone;
        return check;
    };
}

int maximumDocuments(const Requirement &requirement)
{
    constexpr int sensible = 50;
    return std::clamp(requirement.criteria.maximumDocuments.value_or(1), 1, sensible);
}

QString countProblem(const Requirement &requirement, qsizetype count)
{
    const int most = maximumDocuments(requirement);
    return count > most
               ? Text::tr("At most %n document(s) can be given here. Remove those that are not needed.", nullptr, most)
               : QString();
}

} // namespace numberdesk
