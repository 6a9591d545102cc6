// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace numberdesk {

/// A detail's name as a person reads it: our word for the common names on the wire ("is_spam": "Marked as spam"), else
/// the name as it was told, parts of a list numbered from 1 ("recent_calls[0]": "Recent call 1").
QString labelOfWireName(const QString &name);
/// A detail's value: true and false in words, everything else as it was told.
QString textOfWireValue(const QString &value);

} // namespace numberdesk
