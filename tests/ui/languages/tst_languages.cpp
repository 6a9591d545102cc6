// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/models/accountdirectory.h"
#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/ui/languages/visibletexts.h"
#include "translations/language.h"
#include "translations/pseudotranslator.h"
#include "translations/translation.h"
#include "ui/sandbox/choicewords.h"
#include "ui/sandbox/sandboxpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchablecombobox.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using numberdesk::Composition;
using numberdesk::MainWindow;
using numberdesk::PseudoTranslator;
using numberdesk::Sidebar;
using numberdesk::Translation;
using numberdesk::tests::VisibleText;

namespace {

const QStringList Views{QStringLiteral("search"), QStringLiteral("inventory"), QStringLiteral("activity"),
                        QStringLiteral("accounts"), QStringLiteral("settings")};

/// The program's window over the sample carriers, in a language that can be switched.
struct Desk
{
    explicit Desk(const QString &language)
    {
        translation.choose(language);
        theme.apply();
        Composition::Options options;
        options.kind = numberdesk::Profile::Kind::Sandbox;
        options.profileFolder = folder.path();
        composition = std::move(*Composition::open(std::move(options)));
        QObject::connect(&translation, &Translation::changed, composition.get(), &Composition::retranslate);
        composition->start();
        window = std::make_unique<MainWindow>();
        window->showViews(composition->services(), composition->profile().folder(), composition->notices());
        panel = new numberdesk::SandboxPanel(*composition->sandboxServer(), window.get());
        window->setSandboxPanel(panel);
        window->resize(1440, 900);
        window->show();
    }

    [[nodiscard]] bool isRead() const
    {
        const auto services = composition->services();
        return services.inventory.size() > 0 && !services.sync.isRunning();
    }

    /// Names that are the same in every language.
    [[nodiscard]] QStringList names() const
    {
        QStringList names = composition->services().directory.providerNames().values();
        const auto accounts = composition->services().directory.names();
        for (const auto &account : accounts) {
            names.append(account.account);
        }
        for (const numberdesk::Language &language : numberdesk::offeredLanguages()) {
            names.append(language.name);
        }
        const numberdesk::sandbox::SandboxServer &server = *composition->sandboxServer();
        for (const QString &provider : server.providerIds()) {
            const QList<numberdesk::sandbox::Switch> switches = server.contract(provider)->switches();
            for (const numberdesk::sandbox::Switch &entry : switches) {
                for (const QString &choice : entry.choices) {
                    // Those that have words must show them.
                    if (numberdesk::switchChoice(entry.key, choice) == choice) {
                        names.append(choice);
                    }
                }
            }
        }
        return names;
    }

    /// What is neither data nor went through the translator, in the view that is shown.
    [[nodiscard]] QStringList english() const
    {
        QStringList found;
        const QList<VisibleText> texts = numberdesk::tests::visibleTexts(*window);
        for (const VisibleText &text : texts) {
            if (!PseudoTranslator::isPseudo(text.text) && !numberdesk::tests::isData(text.text, names())) {
                found.append(QStringLiteral("“%1”, %2").arg(text.text, text.where));
            }
        }
        found.removeDuplicates();
        return found;
    }

    QTemporaryDir folder;
    Translation translation;
    numberdesk::Theme theme;
    std::unique_ptr<Composition> composition;
    std::unique_ptr<MainWindow> window;
    numberdesk::SandboxPanel *panel = nullptr;
};

void chooseFirstRow(const MainWindow &window)
{
    const auto tables = window.findChildren<QAbstractItemView *>();
    for (auto *table : tables) {
        if (table->isVisible() && !qobject_cast<Sidebar *>(table) && table->model() && table->model()->rowCount() > 0) {
            table->setCurrentIndex(table->model()->index(0, 0));
            return;
        }
    }
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftInEnglish_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("language");
        QTest::newRow("from the start") << QStringLiteral("pseudo") << QStringLiteral("pseudo");
        QTest::newRow("switched") << QStringLiteral("en") << QStringLiteral("pseudo");
        QTest::newRow("switched, right to left") << QStringLiteral("de") << QStringLiteral("pseudo-rtl");
    }

    void nothingIsLeftInEnglish()
    {
        QFETCH(QString, before);
        QFETCH(QString, language);
        Desk desk(before);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), 20000);
        desk.window->showView(QStringLiteral("inventory"));
        chooseFirstRow(*desk.window);
        desk.translation.choose(language);
        QTRY_VERIFY(PseudoTranslator::isPseudo(desk.window->windowTitle()));
        QStringList found;
        for (const QString &view : Views) {
            desk.window->showView(view);
            QTest::qWait(50);
            for (const QString &text : desk.english()) {
                found.append(view + QStringLiteral(": ") + text);
            }
        }
        desk.panel->show();
        auto *tabs = desk.panel->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(20);
            for (const QString &text : desk.english()) {
                found.append(QStringLiteral("panel: ") + text);
            }
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qUtf8Printable(u'\n' + found.join(u'\n')));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        const QSize usual(1440, 900);
        const QSize small(1024, 700);
        for (const char *language : {"en", "de", "it"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << usual;
            QTest::addRow("%s, small", language) << QString::fromLatin1(language) << small;
        }
        // Nearly half as long again as English.
        QTest::newRow("pseudo") << QStringLiteral("pseudo") << usual;
        QTest::newRow("pseudo, right to left") << QStringLiteral("pseudo-rtl") << usual;
        QTest::newRow("pseudo, small") << QStringLiteral("pseudo") << small;
    }

    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        Desk desk(language);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), 20000);
        desk.window->resize(size);
        QStringList cut;
        for (const QString &view : Views) {
            desk.window->showView(view);
            chooseFirstRow(*desk.window);
            // The quick filters of the inventory have their counts a moment later, and are laid out in the next event.
            QTest::qWait(view == u"inventory" ? 400 : 100);
            QStringList texts;
            const auto fits = [&] {
                texts = numberdesk::tests::cutTexts(*desk.window);
                return texts.isEmpty();
            };
            if (!QTest::qWaitFor(fits, 1000)) {
                for (const QString &text : std::as_const(texts)) {
                    cut.append(view + QStringLiteral(": ") + text);
                }
            }
        }
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qUtf8Printable(u'\n' + cut.join(u'\n')));
        QVERIFY2(desk.window->width() <= size.width(), "The words make the window wider than it may be.");
    }

    void whatWasEnteredAndChosenStays()
    {
        Desk desk(QStringLiteral("en"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), 20000);
        desk.window->showView(QStringLiteral("inventory"));
        chooseFirstRow(*desk.window);
        QAbstractItemView *numbers = nullptr;
        for (auto *table : desk.window->findChildren<QAbstractItemView *>()) {
            numbers = table->isVisible() && table->accessibleName() == u"Numbers" ? table : numbers;
        }
        QVERIFY(numbers);
        const QString chosen = numbers->currentIndex().data().toString();
        desk.window->showView(QStringLiteral("search"));
        QLineEdit *pattern = nullptr;
        for (auto *edit : desk.window->findChildren<QLineEdit *>()) {
            pattern = edit->accessibleName() == u"Number pattern" ? edit : pattern;
        }
        QVERIFY(pattern);
        pattern->setText(QStringLiteral("39079*"));
        auto *country = desk.window->findChild<numberdesk::SearchableComboBox *>();
        QVERIFY(country->setCurrentCode(QStringLiteral("IT")));
        QCOMPARE(country->currentText(), QStringLiteral("Italy"));

        desk.translation.choose(QStringLiteral("de"));
        QTRY_COMPARE(country->currentText(), QStringLiteral("Italien"));
        QCOMPARE(country->currentCode(), QStringLiteral("IT"));
        QCOMPARE(pattern->text(), QStringLiteral("39079*"));
        QCOMPARE(numbers->currentIndex().data().toString(), chosen);
        QVERIFY(numbers->selectionModel()->hasSelection());
        QCOMPARE(desk.window->currentView(), QStringLiteral("search"));
    }

    void phoneNumbersStayLeftToRight()
    {
        Desk desk(QStringLiteral("pseudo-rtl"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), 20000);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        desk.window->showView(QStringLiteral("inventory"));
        auto *sidebar = desk.window->findChild<Sidebar *>();
        QTRY_VERIFY(sidebar->mapTo(desk.window.get(), QPoint()).x() > desk.window->width() / 2);
    }
};

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
