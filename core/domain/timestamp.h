// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace numberdesk {

/// A moment as a provider tells it: RFC 3339 with Z or offset and 0 to 6 fraction digits. A text that cannot be read is
/// kept and shown as it is; that is no error. Source: providers/README.md, shared rule 5.
struct Timestamp
{
    /// UTC; invalid when nothing was told or the text is unreadable.
    QDateTime moment;
    /// The text as it was told, only when it is unreadable.
    QString verbatim;

    static Timestamp fromText(const QString &text);
    static Timestamp fromMoment(const QDateTime &moment) { return {moment.toUTC(), {}}; }

    [[nodiscard]] bool isEmpty() const { return !moment.isValid() && verbatim.isEmpty(); }

    friend bool operator==(const Timestamp &, const Timestamp &) = default;
};

} // namespace numberdesk
