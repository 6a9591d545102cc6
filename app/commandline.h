// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>
#include <QStringList>

namespace numberdesk {

/// What the command line and the environment ask for.
struct CommandLine
{
    bool sandbox = false;
    /// Folder of the profile; empty: the default.
    QString profileFolder;
    /// Where requests are logged: a file, "-" for standard error, or nowhere when empty.
    QString logFile;
    /// Language instead of the one in the settings: a code that Translation::choose() knows; empty: as in the settings.
    QString language;
    /// Folder for the pictures of the tour; empty: no tour.
    QString tourFolder;
    /// Text to print instead of starting (help, version); empty otherwise.
    QString textToPrint;
};

/// What follows --language; empty when nothing does. @error InvalidInput when we have no such language
Result<QString> readLanguage(const QString &code);

/// Reads arguments (with the program's name first) and the environment variable NUMBERDESK_LOG, which --log overrides.
/// @error InvalidInput with the sentence in its field.
Result<CommandLine> readCommandLine(const QStringList &arguments, const QString &logVariable);

} // namespace numberdesk
