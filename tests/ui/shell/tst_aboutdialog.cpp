// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using numberdesk::AboutDialog;
using numberdesk::MainWindow;

namespace {

QPushButton *button(const QWidget &window, const QString &text)
{
    const auto buttons = window.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
                                    [&text](const QPushButton *each) { return each->text() == text; });
    return found == buttons.cend() ? nullptr : *found;
}

bool isTold(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&words](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

class AboutDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationVersion(QStringLiteral("7.8.9+1.gabcdef0")); }

    void versionsAreTold()
    {
        const AboutDialog dialog;
        QVERIFY(isTold(dialog, QStringLiteral("7.8.9+1.gabcdef0")));
        QVERIFY(isTold(dialog, QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion()))));
        QVERIFY(isTold(dialog, QStringLiteral("GNU General Public License")));
    }

    void licencesAreThereInFull()
    {
        const AboutDialog dialog;
        const auto *text = dialog.findChild<QPlainTextEdit *>();
        QCOMPARE(text->accessibleName(), QStringLiteral("Licences"));
        QVERIFY(text->isReadOnly());
        const QString words = text->toPlainText();
        for (const char *part :
             {"QtKeychain", "QCoro", "libphonenumber", "libsodium", "tl::expected", "SQLite", "OpenSSL", "Lucide",
              // From the first and the last lines of each licence.
              "ISC License", "Cole Bemis", "SOFTWARE IS PROVIDED \"AS IS\"", "Version 3, 29 June 2007",
              "<https://www.gnu.org/licenses/why-not-lgpl.html>"}) {
            QVERIFY2(words.contains(QLatin1String(part)), part);
        }
    }

    void whatSupportAsksForIsCopied()
    {
        const AboutDialog dialog;
        QGuiApplication::clipboard()->clear();
        QPushButton *copy = button(dialog, QStringLiteral("Copy for support"));
        QVERIFY(copy);
        copy->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, AboutDialog::textForSupport());
        QCOMPARE(copied.section(u'\n', 0, 0), QStringLiteral("Numberdesk 7.8.9+1.gabcdef0"));
        QVERIFY(copied.contains(QSysInfo::prettyProductName()));
        QVERIFY(!copied.contains(QDir::homePath()));
        QVERIFY(!copied.contains(QSysInfo::machineHostName()));
        QVERIFY(isTold(dialog, QStringLiteral("Copied.")));
    }

    void theMenuOpensIt()
    {
        MainWindow window;
        window.show();
        const auto actions = window.findChildren<QAction *>();
        const auto about = std::find_if(actions.cbegin(), actions.cend(),
                                        [](const QAction *action) { return action->menuRole() == QAction::AboutRole; });
        QVERIFY(about != actions.cend());
        (*about)->trigger();
        auto *dialog = window.findChild<AboutDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<AboutDialog *>());
    }
};

QTEST_MAIN(AboutDialogTest)
#include "tst_aboutdialog.moc"
