// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/annotations.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/viewpicture.h"
#include "ui/inventory/bulk/bulkeditdialog.h"
#include "ui/inventory/bulk/importdialog.h"
#include "ui/inventory/groupby.h"
#include "ui/inventory/inventorytable.h"
#include "ui/inventory/inventoryview.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

namespace {

void changeSome(QList<numberdesk::OwnedNumber> &numbers)
{
    using numberdesk::NumberStatus;
    if (numbers.size() < 5) {
        return;
    }
    numbers.removeFirst();
    numbers[0].monthlyFee = numberdesk::Money{numberdesk::Decimal::fromUnits(425, 2), QStringLiteral("EUR")};
    numbers[1].status = {NumberStatus::Kind::Blocked, QStringLiteral("blocked")};
    numbers[2].agents = {{QStringLiteral("1"), QStringLiteral("Reception bot")}};
    numberdesk::OwnedNumber more = numbers.constFirst();
    more.id += QStringLiteral("-more");
    more.number = numberdesk::PhoneNumber(QStringLiteral("+12025550142"));
    numbers.append(more);
}

/// Opens one of the dialogs that act on many numbers, and does in it what leads to its next page when @p goesOn.
void openDialog(numberdesk::InventoryView &view, const numberdesk::Services &services, const QString &which,
                bool goesOn)
{
    using numberdesk::tests::named;
    auto *table = view.findChild<numberdesk::InventoryTable *>();
    if (which == u"help") {
        named<QToolButton>(&view, QStringLiteral("How to filter"))->click();
        return;
    }
    if (which == u"export") {
        view.exportNumbers();
        return;
    }
    if (which == u"import") {
        view.importNotes();
        if (goesOn) {
            static const QTemporaryDir folder;
            QFile file(folder.filePath(QStringLiteral("notes.csv")));
            file.open(QIODevice::WriteOnly);
            file.write("Number,Label,Tags,Owner\n+390790080041,Sassari front desk,reception,Ada\n"
                       "+390790080058,Sassari support,\"night,sales\",\nnonsense,Nobody,,\n+12025550199,Not ours,,\n");
            file.close();
            view.findChild<numberdesk::ImportDialog *>()->readFile(file.fileName());
        }
        return;
    }
    table->selectAll();
    (new numberdesk::BulkEditDialog(services, table->selectedIds(), &view))->open();
    if (goesOn) {
        auto *dialog = view.findChild<numberdesk::BulkEditDialog *>();
        auto *label = named<QLineEdit>(dialog, QStringLiteral("Tags"));
        label->setText(QStringLiteral("night, sales"));
        Q_EMIT label->textEdited(label->text());
        named<QPushButton>(dialog, QStringLiteral("Preview"))->click();
    }
}

} // namespace

/// The inventory over the sample carriers; NUMBERDESK_PICTURE names the provider whose first number is shown, with
/// everything that can be noted about it, "costs" for what all numbers cost, "changes" for what readings brought, or
/// "bulk", "import", "export" and "help" for these dialogs, with a plus behind it for their next page.
/// NUMBERDESK_GROUPED is a field to group by, and, behind a colon, keys of collapsed groups with commas between them
/// ("country:IT,IN").
int main(int argc, char **argv)
{
    using numberdesk::InventoryView;
    return numberdesk::tests::showView(
        argc, argv, [](const numberdesk::Services &services) { return std::make_unique<InventoryView>(services); },
        [](QWidget &view, numberdesk::Composition &composition) {
            const QString provider = qEnvironmentVariable("NUMBERDESK_PICTURE", QStringLiteral("mindhunters"));
            const numberdesk::Services services = composition.services();
            if (provider == u"changes") {
                static_cast<InventoryView &>(view).showChanges(true);
                // The second reading differs as if a list had changed meanwhile.
                const auto isOver = std::make_shared<bool>(false);
                QObject::connect(&services.sync, &numberdesk::InventorySync::finished, &view, [isOver, services] {
                    if (std::exchange(*isOver, true)) {
                        return;
                    }
                    for (const numberdesk::Account &account : services.accounts.accounts()) {
                        numberdesk::AllNumbers other;
                        for (const auto &entry : services.inventory.numbersOf(account.id)) {
                            other.numbers.append(entry.number);
                        }
                        changeSome(other.numbers);
                        services.inventory.merge(account.id, other);
                    }
                });
                return;
            }
            if (const QStringList dialogs{QStringLiteral("bulk"), QStringLiteral("import"), QStringLiteral("export"),
                                          QStringLiteral("help")};
                dialogs.contains(provider.section(u'+', 0, 0))) {
                QTimer::singleShot(2000, &view, [&view, services, provider] {
                    openDialog(static_cast<InventoryView &>(view), services, provider.section(u'+', 0, 0),
                               provider.endsWith(u'+'));
                });
                return;
            }
            const QStringList grouped = qEnvironmentVariable("NUMBERDESK_GROUPED").split(u':');
            view.findChild<numberdesk::GroupBy *>()->setGrouping(
                {grouped.constFirst(), grouped.value(1).split(u',', Qt::SkipEmptyParts)});
            if (provider == u"costs") {
                static_cast<InventoryView &>(view).showCosts(true);
                return;
            }
            QObject::connect(&services.sync, &numberdesk::InventorySync::finished, &view, [&view, provider, services] {
                for (const numberdesk::Account &account : services.accounts.accounts()) {
                    const auto numbers = services.inventory.numbersOf(account.id);
                    if (account.providerId == provider && !numbers.isEmpty()) {
                        numberdesk::AnnotationChange noted;
                        noted.label = QStringLiteral("Sales 1");
                        noted.tags = QStringList{QStringLiteral("night"), QStringLiteral("sales")};
                        noted.owner = QStringLiteral("Reception");
                        noted.costCentre = QStringLiteral("4711");
                        noted.notes = QStringLiteral("Rings at night.\nAsk before changing the agent.");
                        QCoro::connect(
                            services.annotations.change({{account.id, numbers.constFirst().number.number}}, noted),
                            &view, [](const numberdesk::Result<std::monostate> &) {});
                        static_cast<InventoryView &>(view).showNumber(account.id, numbers.constFirst().number.number);
                    }
                }
            });
        });
}
