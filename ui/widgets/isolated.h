// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QString>

namespace numberdesk {

/// A phone number, an amount or a code as a part of a sentence: between Unicode's isolates (U+2066, U+2069) where the
/// language runs from right to left, so that it is read from left to right in one piece; as it is elsewhere.
inline QString isolated(const QString &text)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? u'\u2066' + text + u'\u2069' : text;
}

} // namespace numberdesk
