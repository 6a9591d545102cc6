// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowvalues.h"

#include <QUuid>

namespace numberdesk {

QString newRowId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString rowAuthor()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("-") : name;
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime momentFromText(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC(); }

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

QDate dayFromText(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

} // namespace numberdesk
