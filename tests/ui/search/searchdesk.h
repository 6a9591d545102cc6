// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/tokenvault.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/models/accountdirectory.h"
#include "core/models/availablenumbersmodel.h"
#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/sandboxserver.h"
#include "core/search/numbersearch.h"
#include "tests/ui/support/find.h"
#include "ui/search/searchview.h"
#include "ui/widgets/cardrow.h"
#include "ui/widgets/searchablecombobox.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace numberdesk::tests {

/// A person before the search view over the five sample carriers: presses what is labelled so, reads what is shown.
class SearchDesk
{
protected:
    using Model = AvailableNumbersModel;

    /// A fresh profile, its accounts read, the view shown.
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Composition::Options options;
        options.kind = Profile::Kind::Sandbox;
        options.profileFolder = m_folder->path();
        auto opened = Composition::open(std::move(options));
        QVERIFY(opened);
        m_composition = std::move(*opened);
        m_composition->start();
        // The first reading of the accounts is over, so that only the search talks to the carriers.
        QTRY_VERIFY_WITH_TIMEOUT(m_composition->services().inventory.size() > 0, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_composition->services().sync.isRunning(), 30000);
        m_view = std::make_unique<SearchView>(m_composition->services());
        m_view->resize(1240, 800);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void close()
    {
        m_view.reset();
        m_composition.reset();
        m_folder.reset();
        QLocale::setDefault(QLocale::c());
    }

    /// The view as it is after the next start.
    void reopen()
    {
        m_view.reset();
        m_view = std::make_unique<SearchView>(m_composition->services());
        m_view->resize(1240, 800);
    }

    Services services() { return m_composition->services(); }
    NumberSearch &search() { return m_composition->services().search; }
    sandbox::SandboxServer &server() { return *m_composition->sandboxServer(); }
    TableView *table() { return named<TableView>(m_view.get(), QStringLiteral("Available numbers")); }
    QLineEdit *field(const char *name) { return named<QLineEdit>(m_view.get(), QString::fromLatin1(name)); }
    SearchableComboBox *country() { return named<SearchableComboBox>(m_view.get(), QStringLiteral("Country")); }
    QPushButton *button(const char *name) { return named<QPushButton>(m_view.get(), QString::fromUtf8(name)); }
    QLabel *count() { return m_view->findChild<QLabel *>(QStringLiteral("selectionCount")); }
    QLabel *cost() { return m_view->findChild<QLabel *>(QStringLiteral("selectionCost")); }
    void press(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    void choose(const char *name, const QString &what)
    {
        if (auto *searchable = named<SearchableComboBox>(m_view.get(), QString::fromLatin1(name))) {
            QVERIFY(searchable->setCurrentCode(what));
            return;
        }
        auto *combo = named<QComboBox>(m_view.get(), QString::fromLatin1(name));
        QVERIFY(combo->findText(what) >= 0);
        combo->setCurrentIndex(combo->findText(what));
    }

    void askForSassari()
    {
        choose("Country", QStringLiteral("IT"));
        choose("Type", QStringLiteral("Local"));
        choose("Match", QStringLiteral("Starts with"));
        field("Number pattern")->setText(QStringLiteral("39079*"));
    }

    void waitForEnd() { QTRY_VERIFY_WITH_TIMEOUT(!search().isRunning(), 20000); }

    QList<CardContent> cards() { return named<CardRow>(m_view.get(), QStringLiteral("Account status"))->cards(); }

    CardContent cardOf(const char *provider)
    {
        for (const CardContent &card : cards()) {
            if (card.title == QString::fromUtf8(provider)) {
                return card;
            }
        }
        return {};
    }

    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }

    int rowsOf(const QString &provider)
    {
        int count = 0;
        for (int row = 0; row < rows(); ++row) {
            count += cell(row, Model::Provider) == provider ? 1 : 0;
        }
        return count;
    }

    int firstRowOf(const QString &provider)
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, Model::Provider) == provider) {
                return row;
            }
        }
        return -1;
    }

    void select(const QStringList &numbers)
    {
        for (int row = 0; row < rows(); ++row) {
            if (numbers.contains(cell(row, Model::Number))) {
                table()->selectionModel()->select(table()->model()->index(row, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
    }

    QString accountOf(const char *providerId)
    {
        const QList<Account> accounts = services().accounts.accounts();
        for (const Account &account : accounts) {
            if (account.providerId == QString::fromLatin1(providerId)) {
                return account.id;
            }
        }
        return {};
    }

    QList<QAction *> chosenActions()
    {
        QList<QAction *> chosen;
        const QList<QAction *> actions = button("Accounts to ask")->menu()->actions();
        std::copy_if(actions.cbegin(), actions.cend(), std::back_inserter(chosen),
                     [](const QAction *action) { return action->isChecked(); });
        return chosen;
    }

    void onlyAsk(const QStringList &providers)
    {
        const QList<QAction *> actions = button("Accounts to ask")->menu()->actions();
        for (QAction *action : actions) {
            if (action->isCheckable()) {
                action->setChecked(std::any_of(providers.cbegin(), providers.cend(), [&](const QString &provider) {
                    return action->text().contains(provider);
                }));
            }
        }
    }

    bool isShown(const QString &text)
    {
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<SearchView> m_view;
};

} // namespace numberdesk::tests
