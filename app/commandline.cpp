// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "translations/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace numberdesk {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList offeredCodes()
{
    QStringList codes;
    const QList<Language> languages = offeredLanguages();
    for (const Language &language : languages) {
        codes.append(language.code);
    }
    return codes;
}

} // namespace

Result<QString> readLanguage(const QString &code)
{
    if (!code.isEmpty() && !isKnownLanguage(code)) {
        return failure(invalidInput({}, Text::tr("There is no language “%1” here. Choose one of: %2.")
                                            .arg(code, offeredCodes().join(QStringLiteral(", ")))));
    }
    return code;
}

Result<CommandLine> readCommandLine(const QStringList &arguments, const QString &logVariable)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")}, Text::tr("Show the version."));
    const QCommandLineOption sandbox(QStringLiteral("sandbox"),
                                     Text::tr("Explore with sample carriers inside this program; nothing is bought."));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     Text::tr("Keep accounts, journal and inventory in this folder."),
                                     //: What follows --profile or --tour in the help of the command line.
                                     Text::tr("folder"));
    const QCommandLineOption log(QStringLiteral("log"),
                                 Text::tr("Log each request, without secrets, to this file; - is standard error."),
                                 //: What follows --log in the help of the command line.
                                 Text::tr("file"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        Text::tr("Go through the main job on the sample carriers and save a picture of each view."),

        //: What follows --profile or --tour in the help of the command line.
        Text::tr("folder"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      Text::tr("Speak this language instead of the one in the settings."),
                                      //: What follows --language in the help of the command line: “de”, “it”.
                                      Text::tr("code"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringList{
        Text::tr("One desk for the phone numbers of every carrier."),
        Text::tr("Accounts are set up without a window by “numberdesk account”; see numberdesk account --help.")}
                                         .join(QStringLiteral("\n\n")));
    parser.addOptions({help, version, sandbox, profile, log, tour, language});

    if (!parser.parse(arguments)) {
        return failure(invalidInput({}, parser.errorText()));
    }
    if (parser.positionalArguments().value(0) == u"account") {
        return failure(
            invalidInput({}, Text::tr("Write “account” right after the program’s name, and options after it.")));
    }
    if (!parser.positionalArguments().isEmpty()) {
        return failure(
            invalidInput({}, Text::tr("“%1” is not understood.").arg(parser.positionalArguments().constFirst())));
    }
    if (parser.isSet(profile) && parser.value(profile).isEmpty()) {
        // An empty variable of a script must not become the default profile.
        return failure(invalidInput({}, Text::tr("Name a folder after --profile.")));
    }
    CommandLine line;
    if (parser.isSet(help)) {
        line.textToPrint = parser.helpText();
    } else if (parser.isSet(version)) {
        line.textToPrint =
            QStringLiteral("%1 %2\n").arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion());
    }
    line.profileFolder = parser.value(profile);
    const Result<QString> spoken = readLanguage(parser.value(language));
    if (!spoken) {
        return failure(spoken.error());
    }
    line.language = *spoken;
    line.tourFolder = parser.value(tour);
    line.sandbox = parser.isSet(sandbox) || !line.tourFolder.isEmpty();
    line.logFile = parser.isSet(log) ? parser.value(log) : logVariable;
    return line;
}

} // namespace numberdesk
