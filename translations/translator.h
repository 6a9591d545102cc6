// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace numberdesk {

/// Gives the application the texts of a language ("en"). False when there is no such translation.
bool installTranslation(QCoreApplication &application, const QString &language);

} // namespace numberdesk
