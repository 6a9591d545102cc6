// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>

namespace {

void openList(const QWidget &window, const QString &name)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->accessibleName() != name)
            continue;
        widget->setFocus(Qt::TabFocusReason);
        if (auto *combo = qobject_cast<QComboBox *>(widget))
            combo->showPopup();
        else if (auto *button = qobject_cast<QPushButton *>(widget); button && button->menu())
            button->menu()->popup(button->mapToGlobal(button->rect().bottomLeft()));
        return;
    }
    qCritical("No control is named %ls.", qUtf16Printable(name));
}

} // namespace

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
    const QCommandLineOption open(QStringLiteral("open"),
                                  QStringLiteral("Open the list or menu of the control with this accessible name"),
                                  QStringLiteral("name"));
    parser.addOptions({page, scheme, size, font, save, mirrored, open});
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

    if (parser.isSet(open)) {
        QTimer::singleShot(0, &window, [&] { openList(window, parser.value(open)); });
    }

    bool isSaved = true;
    if (parser.isSet(save)) {
        constexpr int settleMilliseconds = 300;
        QTimer::singleShot(settleMilliseconds, &window, [&] {
            // Open lists are windows of their own.
            const QPixmap picture = parser.isSet(open) ? window.screen()->grabWindow(0) : window.grab();
            isSaved = picture.save(parser.value(save));
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
