// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountcommandline.h"
#include "app/accountcommands.h"
#include "app/commandline.h"
#include "app/composition.h"
#include "app/filelog.h"
#include "app/inspectdocument.h"
#include "app/parentconsole.h"
#include "app/runningcopy.h"
#include "app/tokeninput.h"
#include "app/tour.h"
#include "app/version.h"
#include "core/compliance/documents/inspection.h"
#include "translations/translation.h"
#include "ui/sandbox/sandboxpanel.h"
#include "ui/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrollareaaccess.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace {

using numberdesk::CommandLine;
using numberdesk::Composition;
using numberdesk::MainWindow;
using numberdesk::Result;
using numberdesk::Theme;
using numberdesk::ThemeChoice;
using numberdesk::Translation;

constexpr int UsageError = 2;
/// Longest wait for the copy that has the profile to show its window.
constexpr std::chrono::seconds PatienceWithOther(4);

void print(FILE *stream, const QString &text) { std::fputs(qUtf8Printable(text), stream); }

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("numberdesk"));
    QCoreApplication::setOrganizationName(QStringLiteral("numberdesk"));
    QCoreApplication::setApplicationVersion(numberdesk::version());
}

/// Speaks the language that the command line asks for, else the system's, and reads the command line in it.
Result<CommandLine> readCommandLine(Translation &translation, const QString &logVariable)
{
    translation.choose({});
    Result<CommandLine> line = numberdesk::readCommandLine(QCoreApplication::arguments(), logVariable);
    if (line && !line->language.isEmpty()) {
        translation.choose(line->language);
        line = numberdesk::readCommandLine(QCoreApplication::arguments(), logVariable);
    }
    return line;
}

bool asksForText(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView word(argument);
        return word == "-h" || word == "--help" || word == "-v" || word == "--version";
    });
}

/// Prints help or version where the command line asks for it. Nothing when it asks for something else.
std::optional<int> answerWithText(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    nameApplication();
    Translation translation;
    const auto line = readCommandLine(translation, {});
    if (!line || line->textToPrint.isEmpty()) {
        return std::nullopt;
    }
    print(stdout, line->textToPrint);
    return 0;
}

void followTheme(Theme &theme, numberdesk::Settings &settings)
{
    const auto choose = [&theme, &settings] {
        const QString choice = settings.theme();
        theme.setChoice(choice == u"light"  ? ThemeChoice::Light
                        : choice == u"dark" ? ThemeChoice::Dark
                                            : ThemeChoice::System);
    };
    choose();
    QObject::connect(&settings, &numberdesk::Settings::themeChanged, &theme, choose);
}

/// The language of the command line holds until the person chooses another one.
void followLanguage(Translation &translation, Composition &composition, const QString &fromCommandLine)
{
    numberdesk::Settings &settings = composition.settings();
    translation.choose(fromCommandLine.isEmpty() ? settings.language() : fromCommandLine);
    QObject::connect(&settings, &numberdesk::Settings::languageChanged, &translation,
                     [&translation, &settings] { translation.choose(settings.language()); });
    QObject::connect(&translation, &Translation::changed, &composition, &Composition::retranslate);
}

/// Fills the window once it is on the screen: nothing that could wait runs before.
void startAfterFirstFrame(MainWindow &window, Composition &composition)
{
    QObject::connect(&window, &MainWindow::firstFrameShown, &composition, [&window, &composition] {
        composition.start();
        window.showViews(composition.services(), composition.profile().folder(), composition.notices());
        if (composition.sandboxServer()) {
            window.setSandboxPanel(new numberdesk::SandboxPanel(*composition.sandboxServer(), &window));
        }
    });
    QObject::connect(&window, &MainWindow::sandboxRequested, &composition, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--sandbox")});
    });
}

numberdesk::Error sandboxNotAllowed(const numberdesk::SystemDefaults::Lock &lock)
{
    numberdesk::Error error;
    error.kind = numberdesk::ErrorKind::NotOffered;
    error.advice = QCoreApplication::translate("Main", "The sample carriers can’t be used on this computer. %1")
                       .arg(numberdesk::setByAdministrator(lock));
    return error;
}

int refuse(const numberdesk::Error &error)
{
    const QString sentence =
        error.advice.isEmpty() && !error.fields.isEmpty() ? error.fields.constFirst().text : error.advice;
    print(stderr, sentence + u'\n');
    QMessageBox::critical(nullptr, QApplication::applicationName(), sentence);
    return 1;
}

/// Another copy has the profile: it shows its window, or the person is told why it does not.
int yieldToOther(const QString &profileFolder, numberdesk::Error inUse)
{
    using Answer = numberdesk::RunningCopy::Answer;
    switch (numberdesk::RunningCopy::raiseOther(profileFolder, PatienceWithOther)) {
    case Answer::Raised:
        return 0;
    case Answer::DoesNotAnswer:
        inUse.advice =
            QCoreApplication::translate("Main", "Numberdesk is running already with the profile %1, and does not "
                                                "answer. Wait a moment, or end that copy, and start again.")
                .arg(QDir::toNativeSeparators(profileFolder));
        break;
    case Answer::NobodyThere:
        break;
    }
    return refuse(inUse);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && QByteArrayView(argv[1]) == numberdesk::InspectionWord) {
        return numberdesk::inspectDocument(argc, argv);
    }
    numberdesk::keepStandardInput();
    numberdesk::useParentConsole();
    if (argc > 1 && QByteArrayView(argv[1]) == "account") {
        QCoreApplication application(argc, argv);
        nameApplication();
        Translation translation;
        translation.choose({});
        const QStringList arguments = QCoreApplication::arguments();
        if (const auto command = numberdesk::readAccountCommand(arguments, {});
            command && !command->language.isEmpty()) {
            translation.choose(command->language);
        }
        return numberdesk::runAccountCommand(arguments, qEnvironmentVariable("NUMBERDESK_LOG"));
    }
    // A machine without a display can say its version too.
    if (asksForText(argc, argv)) {
        if (const auto answer = answerWithText(argc, argv)) {
            return *answer;
        }
    }
    QApplication application(argc, argv);
    nameApplication();
    QApplication::setApplicationDisplayName(QStringLiteral("Numberdesk"));
    QApplication::setDesktopFileName(QStringLiteral(NUMBERDESK_APPLICATION_ID));

    Translation translation;
    const auto line = readCommandLine(translation, qEnvironmentVariable("NUMBERDESK_LOG"));
    if (!line) {
        print(stderr, line.error().fields.constFirst().text + u'\n');
        return UsageError;
    }
    if (!line->textToPrint.isEmpty()) {
        print(stdout, line->textToPrint);
        return 0;
    }

    std::unique_ptr<numberdesk::FileLog> log;
    if (!line->logFile.isEmpty()) {
        auto opened = numberdesk::FileLog::open(line->logFile);
        if (!opened) {
            print(stderr, opened.error().advice + u'\n');
            return UsageError;
        }
        log = std::move(*opened);
    }

    numberdesk::SystemDefaults defaults = numberdesk::SystemDefaults::read(numberdesk::SystemDefaults::files());
    if (const auto lock = defaults.lock(numberdesk::Setting::SandboxAllowed);
        line->sandbox && lock && lock->value != u"true") {
        return refuse(sandboxNotAllowed(*lock));
    }

    Theme theme;
    theme.apply();
    numberdesk::installScrollAreaAccess();

    // The tour leaves no trace but its pictures.
    const QTemporaryDir tourProfile;
    Composition::Options options;
    options.kind = line->sandbox ? numberdesk::Profile::Kind::Sandbox : numberdesk::Profile::Kind::Ordinary;
    options.profileFolder = line->tourFolder.isEmpty() ? line->profileFolder : tourProfile.path();
    options.log = log.get();
    options.systemDefaults = std::move(defaults);
    const QString folder = numberdesk::Profile::folderFor(options.kind, options.profileFolder);
    auto composition = Composition::open(std::move(options));
    if (!composition) {
        return composition.error().kind == numberdesk::ErrorKind::Conflict ? yieldToOther(folder, composition.error())
                                                                           : refuse(composition.error());
    }
    const numberdesk::RunningCopy running((*composition)->profile().folder());
    followTheme(theme, (*composition)->settings());
    followLanguage(translation, **composition, line->language);

    MainWindow window;
    QObject::connect(&running, &numberdesk::RunningCopy::raiseRequested, &window, &MainWindow::bringToFront);
    startAfterFirstFrame(window, **composition);
    std::unique_ptr<numberdesk::Tour> tour;
    if (!line->tourFolder.isEmpty()) {
        tour = std::make_unique<numberdesk::Tour>(window, **composition, theme, line->tourFolder);
        tour->begin();
    }
    window.show();
    return QApplication::exec();
}
