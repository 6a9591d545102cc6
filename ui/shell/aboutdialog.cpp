// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "resources/licences.h"
#include "ui/theme/icon.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSslSocket>
#include <QSysInfo>
#include <QVBoxLayout>

namespace numberdesk {
namespace {

constexpr int MarkSize = 64;
constexpr QSize DialogSize{640, 560};

struct Part
{
    const char *name;
    const char *purpose;
    /// SPDX expression.
    const char *licence;
    const char *home;
};

/// What the program is built on. Names and licences are the projects' own.
constexpr Part Parts[]{
    {"Qt", QT_TRANSLATE_NOOP("numberdesk::AboutDialog", "window, network, database"), "LGPL-3.0-only OR GPL-3.0-only",
     "https://www.qt.io"},
    {"Qt HTTP Server", QT_TRANSLATE_NOOP("numberdesk::AboutDialog", "sample carriers of the sandbox"), "GPL-3.0-only",
     "https://www.qt.io"},
    {"QtKeychain", QT_TRANSLATE_NOOP("numberdesk::AboutDialog", "tokens in the system’s keychain"), "BSD-3-Clause",
     "https://github.com/frankosterfeld/qtkeychain"},
    {"QCoro", QT_TRANSLATE_NOOP("numberdesk::AboutDialog", "flows that wait"), "MIT", "https://qcoro.dev"},
    {"libphonenumber", QT_TRANSLATE_NOOP("numberdesk::AboutDialog", "forms of phone numbers"), "Apache-2.0",
     "https://github.com/google/libphonenumber"},
    {"libsodium", QT_TRANSLATE_NOOP("numberdesk::AboutDialog", "hash of the approval code"), "ISC",
     "https://libsodium.org"},
    {"tl::expected", QT_TRANSLATE_NOOP("numberdesk::AboutDialog", "values or errors"), "CC0-1.0",
     "https://github.com/TartanLlama/expected"},
    {"SQLite", QT_TRANSLATE_NOOP("numberdesk::AboutDialog", "journal and inventory"), "blessing (public domain)",
     "https://sqlite.org"},
    {"OpenSSL", QT_TRANSLATE_NOOP("numberdesk::AboutDialog", "encrypted connections, where Qt uses it"), "Apache-2.0",
     "https://www.openssl.org"},
    {"Lucide", QT_TRANSLATE_NOOP("numberdesk::AboutDialog", /*: What Lucide is */ "icons"), "ISC AND MIT",
     "https://lucide.dev"},
};

QString parts()
{
    QStringList lines;
    for (const Part &part : Parts) {
        lines.append(AboutDialog::tr("%1: %2\n    %3, %4",
                                     "%1 is a library, %2 what it is used for, %3 its licence, %4 its address")
                         .arg(QLatin1String(part.name), AboutDialog::tr(part.purpose), QLatin1String(part.licence),
                              QLatin1String(part.home)));
    }
    return lines.join(u'\n');
}

QString licences()
{
    const QString rule(72, u'─');
    return QStringList{
        AboutDialog::tr("Numberdesk is made with these libraries and icons:"),
        parts(),
        rule,
        AboutDialog::tr("The licence of the icons:"),
        iconsLicence(),
        rule,
        AboutDialog::tr("The licence of Numberdesk:"),
        projectLicence(),
    }
        .join(QStringLiteral("\n\n"));
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Numberdesk"));
    resize(DialogSize);

    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(QSize(MarkSize, MarkSize), devicePixelRatioF()));
    auto *name = new TextLabel(/*: The program’s name */ tr("Numberdesk"), TextSize::Title);
    name->setWeight(QFont::DemiBold);
    auto *version = new TextLabel(
        tr("Version %1 with Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *licence = new TextLabel(tr("One desk for the phone numbers of every carrier. Free software under the GNU "
                                     "General Public License, version 3 or later; it comes without any warranty."),
                                  TextSize::Normal, Tone::Dim);
    licence->setWrapping(true);

    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::grid / 2);
    words->addWidget(name);
    words->addWidget(version);
    words->addWidget(licence);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * metrics::grid);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *text = new QPlainTextEdit(licences());
    text->setReadOnly(true);
    text->setAccessibleName(/*: Name of the text with the licences of what the program is made of */ tr("Licences"));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *copy = makeButton(Glyph::Copy, tr("Copy for support"));
    copy->setToolTip(tr("Copies the versions of this program and of the system, which support asks for first. Nothing "
                        "about you or your accounts is among them."));
    copy->setAutoDefault(false);
    auto *copied = new TextLabel({}, TextSize::Small, Tone::Dim);
    connect(copy, &QPushButton::clicked, copied, [copied] {
        QGuiApplication::clipboard()->setText(textForSupport());
        copied->setText(/*: The text is in the clipboard now */ tr("Copied."));
    });
    auto *close = makePrimaryButton(/*: Button that closes the dialog */ tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::grid);
    buttons->addWidget(copy);
    buttons->addWidget(copied);
    buttons->addStretch();
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(2 * metrics::grid);
    column->addLayout(head);
    column->addWidget(text, 1);
    column->addLayout(buttons);
    close->setFocus();
}

QString AboutDialog::textForSupport()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const QSize size = screen ? screen->size() : QSize();
    // Not translated: it is read by whoever helps, not by the person.
    return QStringList{
        QStringLiteral("Numberdesk %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1 (built with %2), %3")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR), QSysInfo::buildAbi()),
        QStringLiteral("TLS: %1").arg(QSslSocket::sslLibraryVersionString()),
        QStringLiteral("System: %1, %2 %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion()),
        QStringLiteral("Display: %1, %2x%3 at %4")
            .arg(QGuiApplication::platformName())
            .arg(size.width())
            .arg(size.height())
            .arg(screen ? screen->devicePixelRatio() : 1.0),
        QStringLiteral("Language: %1").arg(QLocale().bcp47Name()),
        QString(),
    }
        .join(u'\n');
}

} // namespace numberdesk
