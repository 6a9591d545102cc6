// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timestamp.h"

namespace numberdesk {

Timestamp Timestamp::fromText(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    // Qt reads milliseconds; the digits behind them are cut off, not rounded.
    QString milliseconds = text;
    const qsizetype point = text.indexOf(u'.');
    if (point > 0) {
        qsizetype end = point + 1;
        while (end < text.size() && text[end].isDigit()) {
            ++end;
        }
        if (end - point > 4) {
            milliseconds.remove(point + 4, end - point - 4);
        }
    }
    const QDateTime moment = QDateTime::fromString(milliseconds, Qt::ISODateWithMs);
    // Without an offset it is not RFC 3339, and guessing a time zone would be telling a falsehood.
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime) {
        return {{}, text};
    }
    return fromMoment(moment);
}

} // namespace numberdesk
