// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>

int main(int argc, char **argv)
{
    using numberdesk::Theme;
    using numberdesk::ThemeChoice;
    namespace gallery = numberdesk::gallery;

    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Every shared widget of Numberdesk, to be looked at."));
    parser.addHelpOption();
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("table, waiting, empty, form or controls"),
                                  QStringLiteral("name"), QStringLiteral("table"));
    const QCommandLineOption scheme(QStringLiteral("scheme"), QStringLiteral("light, dark or system"),
                                    QStringLiteral("name"), QStringLiteral("system"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window, as 1440x900"),
                                  QStringLiteral("size"), QStringLiteral("1220x860"));
    const QCommandLineOption font(QStringLiteral("font"),
                                  QStringLiteral("Font to use instead of the system's, as Inter,9.75"),
                                  QStringLiteral("font"));
    const QCommandLineOption save(QStringLiteral("save"), QStringLiteral("Save a picture and end"),
                                  QStringLiteral("file"));
    const QCommandLineOption mirrored(QStringLiteral("rtl"), QStringLiteral("Lay out from right to left"));
    parser.addOptions({page, scheme, size, font, save, mirrored});
    parser.process(application);

    if (parser.isSet(font)) {
        QFont wanted;
        wanted.fromString(parser.value(font));
        QApplication::setFont(wanted);
    }
    if (parser.isSet(mirrored))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    Theme theme;
    theme.apply();
    const QString schemeName = parser.value(scheme);
    theme.setChoice(schemeName == QLatin1String("dark")    ? ThemeChoice::Dark
                    : schemeName == QLatin1String("light") ? ThemeChoice::Light
                                                           : ThemeChoice::System);

    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
    window.menuBar()->addMenu(QStringLiteral("Edit"));
    window.statusBar()->showMessage(QStringLiteral("396 numbers from 3 of 5 accounts"));
    const QString pageName = parser.value(page);
    window.setCentralWidget(pageName == QLatin1String("form")       ? gallery::makeFormPage()
                            : pageName == QLatin1String("controls") ? gallery::makeControlsPage()
                            : pageName == QLatin1String("waiting")
                                ? gallery::makeTablePage(gallery::TableState::Waiting)
                            : pageName == QLatin1String("empty") ? gallery::makeTablePage(gallery::TableState::Empty)
                                                                 : gallery::makeTablePage(gallery::TableState::Filled));
    const QStringList edges = parser.value(size).split(QLatin1Char('x'));
    if (edges.size() != 2 || edges.at(0).toInt() <= 0 || edges.at(1).toInt() <= 0) {
        qCritical("The size must be written as 1440x900, not %ls.", qUtf16Printable(parser.value(size)));
        return 2;
    }
    window.resize(edges.at(0).toInt(), edges.at(1).toInt());
    window.show();

    bool isSaved = true;
    if (parser.isSet(save)) {
        constexpr int settleMilliseconds = 300;
        QTimer::singleShot(settleMilliseconds, &window, [&] {
            isSaved = window.grab().save(parser.value(save));
            QApplication::quit();
        });
    }
    const int code = QApplication::exec();
    if (!isSaved) {
        qCritical("The picture could not be written to %ls.", qUtf16Printable(parser.value(save)));
        return 1;
    }
    return code;
}
