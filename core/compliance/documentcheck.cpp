// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/documentcheck.h"

#include "core/http/limits.h"
#include "core/locale/formats.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
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

QString shortName(const QString &contentType)
{
    if (contentType == QLatin1String("application/pdf")) {
        return QStringLiteral("PDF");
    }
    if (contentType == QLatin1String("image/jpeg") || contentType == QLatin1String("image/jpg")) {
        return QStringLiteral("JPEG");
    }
    if (contentType == QLatin1String("image/png")) {
        return QStringLiteral("PNG");
    }
    return contentType;
}

bool accepts(const QStringList &contentTypes, const QMimeType &type)
{
    return std::any_of(contentTypes.cbegin(), contentTypes.cend(), [&type](const QString &accepted) {
        const QString name = accepted.trimmed().toLower();
        return name == QLatin1String("*/*") || type.inherits(name) || type.aliases().contains(name) ||
               (name.endsWith(QLatin1String("/*")) && type.name().startsWith(name.chopped(1)));
    });
}

/// What the file system says against it.
QString accessProblem(const QFileInfo &info, QFile &file)
{
    if (!info.exists()) {
        return Text::tr("The file %1 is not there. Choose another.").arg(info.fileName());
    }
    if (!info.isFile()) {
        return Text::tr("%1 is not a file. Choose a PDF, JPEG or PNG file.").arg(info.fileName());
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Text::tr("The file %1 cannot be read: %2").arg(info.fileName(), file.errorString());
    }
    return info.size() > 0 ? QString() : Text::tr("The file %1 is empty. Choose another.").arg(info.fileName());
}

} // namespace

QString contentTypesInWords(const QStringList &contentTypes)
{
    QStringList names;
    for (const QString &contentType : contentTypes) {
        const QString name = shortName(contentType);
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
    check.fileName = info.fileName();
    check.size = info.size();
    check.problem = accessProblem(info, file);
    if (!check.problem.isEmpty()) {
        return check;
    }
    const QMimeType type = QMimeDatabase().mimeTypeForData(&file);
    check.contentType = type.name().toLatin1();
    check.typeName = usualTypes().contains(type.name()) ? shortName(type.name()) : type.comment();
    if (!criteria.contentTypes.isEmpty() && !accepts(criteria.contentTypes, type)) {
        check.problem = Text::tr("By its content this is %1; accepted: %2.")
                            .arg(check.typeName, contentTypesInWords(criteria.contentTypes));
        return check;
    }
    if (criteria.maximumBytes && check.size > *criteria.maximumBytes) {
        check.problem = Text::tr("The file has %1; at most %2 are accepted.")
                            .arg(formats::dataSize(check.size), formats::dataSize(*criteria.maximumBytes));
        return check;
    }
    if (check.size > limits::LargeUploadBytes) {
        check.doubt = Text::tr("Many providers refuse files above %1; this has %2.")
                          .arg(formats::dataSize(limits::LargeUploadBytes), formats::dataSize(check.size));
    } else if (criteria.contentTypes.isEmpty() && !accepts(usualTypes(), type)) {
        check.doubt = Text::tr("By its content this is %1. PDF, JPEG and PNG are accepted nearly everywhere.")
                          .arg(check.typeName);
    }
    return check;
}

} // namespace numberdesk
