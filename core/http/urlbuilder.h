// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace numberdesk {

/// Builds an address in which every part is percent-encoded exactly once, so that the plus of a number is %2B in the
/// path and in the query (QUrlQuery leaves it alone, which servers read as a blank). Source: providers/README.md,
/// shared rule 3.
///
///     UrlBuilder(base).segment(u"numbers").segment(u"+919876543210").query(u"page", u"1").build()
class UrlBuilder
{
public:
    explicit UrlBuilder(const QUrl &base);

    /// One path segment; a slash inside it is encoded.
    UrlBuilder &segment(QStringView text);
    /// Several fixed segments, separated by slashes, that need no encoding ("phone-numbers/search").
    UrlBuilder &path(QStringView text);
    UrlBuilder &query(QStringView name, QStringView value);
    UrlBuilder &query(QStringView name, qint64 value) { return query(name, QString::number(value)); }
    /// As query(), when the value is not empty.
    UrlBuilder &queryIfSet(QStringView name, QStringView value);

    [[nodiscard]] QUrl build() const;

private:
    QByteArray m_address;
    QByteArray m_query;
};

} // namespace numberdesk
