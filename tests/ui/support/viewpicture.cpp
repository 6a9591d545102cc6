// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/viewpicture.h"

#include "app/composition.h"
#include "translations/translation.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTimer>

namespace numberdesk::tests {
namespace {

QSize sizeFromText(const QString &text)
{
    const QStringList edges = text.split(u'x');
    return edges.size() == 2 ? QSize(edges.at(0).toInt(), edges.at(1).toInt()) : QSize();
}

} // namespace

int showView(int argc, char **argv, const std::function<std::unique_ptr<QWidget>(const Services &)> &make,
             const std::function<void(QWidget &, Composition &)> &play)
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption scheme(QStringLiteral("scheme"), QStringLiteral("light or dark"), QStringLiteral("name"),
                                    QStringLiteral("light"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the view, as 1040x800"),
                                  QStringLiteral("size"), QStringLiteral("1040x800"));
    const QCommandLineOption mirrored(QStringLiteral("rtl"), QStringLiteral("Lay out from right to left"));
    const QCommandLineOption font(QStringLiteral("font"), QStringLiteral("Font instead of the system's, as Inter,18"),
                                  QStringLiteral("font"));
    const QCommandLineOption wait(QStringLiteral("wait"), QStringLiteral("Time before the picture"),
                                  QStringLiteral("milliseconds"), QStringLiteral("2000"));
    const QCommandLineOption save(QStringLiteral("save"), QStringLiteral("Save a picture and end"),
                                  QStringLiteral("file"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Language, as de"),
                                      QStringLiteral("code"), QStringLiteral("en"));
    parser.addOptions({scheme, size, mirrored, font, wait, save, language});
    parser.process(application);
    const QSize wanted = sizeFromText(parser.value(size));
    if (!wanted.isValid() || wanted.isEmpty()) {
        qCritical("The size must be written as 1040x800, not %ls.", qUtf16Printable(parser.value(size)));
        return 2;
    }
    if (parser.isSet(font)) {
        QFont chosen;
        chosen.fromString(parser.value(font));
        QApplication::setFont(chosen);
    }
    if (parser.isSet(mirrored)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    Translation translation;
    translation.choose(parser.value(language));
    Theme theme;
    theme.apply();
    theme.setChoice(parser.value(scheme) == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light);

    const QTemporaryDir folder;
    Composition::Options options;
    options.kind = Profile::Kind::Sandbox;
    options.profileFolder = folder.path();
    auto composition = Composition::open(std::move(options));
    if (!composition) {
        qCritical("The profile could not be opened.");
        return 1;
    }
    (*composition)->start();
    const std::unique_ptr<QWidget> view = make((*composition)->services());
    view->setAutoFillBackground(true);
    view->resize(wanted);
    view->show();
    if (play) {
        QTimer::singleShot(0, view.get(), [&] { play(*view, **composition); });
    }
    bool isSaved = true;
    if (parser.isSet(save)) {
        QTimer::singleShot(parser.value(wait).toInt(), view.get(), [&] {
            QWidget *above = QApplication::activePopupWidget();
            above = above != nullptr ? above : QApplication::activeModalWidget();
            isSaved = (above != nullptr ? above : view.get())->grab().save(parser.value(save));
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

} // namespace numberdesk::tests
