// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace numberdesk {

Result<CommandLine> readCommandLine(const QStringList &arguments, const QString &logVariable)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("CommandLine", text); };
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version."));
    const QCommandLineOption sandbox(QStringLiteral("sandbox"),
                                     tr("Explore with sample carriers inside this program; nothing is bought."));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     tr("Keep accounts, journal and inventory in this folder."), tr("folder"));
    const QCommandLineOption log(
        QStringLiteral("log"), tr("Log each request, without secrets, to this file; - is standard error."), tr("file"));
    const QCommandLineOption tour(QStringLiteral("tour"),
                                  tr("Go through the main job on the sample carriers and save a picture of each view."),
                                  tr("folder"));
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("One desk for the phone numbers of every carrier."));
    parser.addOptions({help, version, sandbox, profile, log, tour});

    if (!parser.parse(arguments)) {
        return failure(invalidInput({}, parser.errorText()));
    }
    if (!parser.positionalArguments().isEmpty()) {
        return failure(invalidInput({}, tr("“%1” is not understood.").arg(parser.positionalArguments().constFirst())));
    }
    CommandLine line;
    if (parser.isSet(help)) {
        line.textToPrint = parser.helpText();
    } else if (parser.isSet(version)) {
        line.textToPrint =
            QStringLiteral("%1 %2\n").arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion());
    }
    line.profileFolder = parser.value(profile);
    line.tourFolder = parser.value(tour);
    line.sandbox = parser.isSet(sandbox) || !line.tourFolder.isEmpty();
    line.logFile = parser.isSet(log) ? parser.value(log) : logVariable;
    return line;
}

} // namespace numberdesk
