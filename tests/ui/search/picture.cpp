// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/viewpicture.h"
#include "ui/search/searchview.h"
#include "ui/widgets/searchablecombobox.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace std::chrono_literals;
using numberdesk::Composition;
using numberdesk::SearchView;
using numberdesk::tests::named;

namespace {

/// STORY in the environment: first (nothing yet), results, waiting, nothing, wrong.
QString story() { return qEnvironmentVariable("STORY", QStringLiteral("results")); }

void search(QWidget &view)
{
    named<numberdesk::SearchableComboBox>(&view, QStringLiteral("Country"))->setCurrentCode(QStringLiteral("IT"));
    auto *type = named<QComboBox>(&view, QStringLiteral("Type"));
    type->setCurrentIndex(type->findText(QStringLiteral("Local")));
    auto *match = named<QComboBox>(&view, QStringLiteral("Match"));
    match->setCurrentIndex(match->findText(QStringLiteral("Starts with")));
    auto *pattern = named<QLineEdit>(&view, QStringLiteral("Number pattern"));
    pattern->setText(story() == u"wrong" ? QStringLiteral("390x") : QStringLiteral("39079*"));
    if (story() == u"nothing") {
        named<QLineEdit>(&view, QStringLiteral("Place"))->setText(QStringLiteral("Atlantis"));
        pattern->setText(QStringLiteral("39079123456"));
    }
    if (story() == u"wrong") {
        named<QLineEdit>(&view, QStringLiteral("Highest monthly price"))->setText(QStringLiteral("two"));
    }
    named<QPushButton>(&view, QStringLiteral("Search numbers"))->click();
}

void play(QWidget &view, Composition &composition)
{
    if (story() == u"first") {
        return;
    }
    if (story() == u"waiting") {
        for (const QString &id : composition.sandboxServer()->providerIds()) {
            static_cast<void>(composition.sandboxServer()->setTransport(id, {60s}));
        }
    }
    if (story() == u"results") {
        composition.sandboxServer()
            ->contract(QStringLiteral("dialnexa"))
            ->set(QStringLiteral("token"), QStringLiteral("refused"));
        static_cast<void>(composition.sandboxServer()->setTransport(QStringLiteral("vobiz"), {60s}));
        QTimer::singleShot(1500, &view, [&view] {
            auto *table = named<numberdesk::TableView>(&view, QStringLiteral("Available numbers"));
            for (const int row : {0, 2, table->model()->rowCount() > 62 ? 62 : 5}) {
                table->selectionModel()->select(table->model()->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        });
    }
    search(view);
}

} // namespace

int main(int argc, char **argv)
{
    return numberdesk::tests::showView(
        argc, argv, [](const numberdesk::Services &services) { return std::make_unique<SearchView>(services); }, play);
}
