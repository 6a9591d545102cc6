// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/models/inventorymodel.h"
#include "core/purchasing/journal.h"
#include "core/sandbox/sandboxcontract.h"
#include "core/sandbox/sandboxserver.h"
#include "tests/ui/support/find.h"
#include "ui/inventory/inventoryview.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace numberdesk::tests {

/// The inventory over the sample carriers, read once, as a person has it before them.
class InventoryDesk
{
public:
    InventoryDesk()
    {
        Composition::Options options;
        options.kind = Profile::Kind::Sandbox;
        options.profileFolder = m_folder.path();
        auto opened = Composition::open(std::move(options));
        if (!opened) {
            qFatal("the profile cannot be opened");
        }
        m_composition = std::move(*opened);
        m_composition->start();
        m_view = std::make_unique<InventoryView>(services());
        m_view->resize(1040, 800);
        m_view->show();
    }

    [[nodiscard]] Services services() const { return m_composition->services(); }
    [[nodiscard]] InventoryView &view() const { return *m_view; }
    [[nodiscard]] TableView *table() const { return control<TableView>(QStringLiteral("Numbers")); }
    [[nodiscard]] sandbox::Contract *carrier(const QString &id) const
    {
        return m_composition->sandboxServer()->contract(id);
    }

    template <class W>
    [[nodiscard]] W *control(const QString &name) const
    {
        return named<W>(m_view.get(), name);
    }

    [[nodiscard]] bool isRead() const
    {
        return QTest::qWaitFor([this] { return services().inventory.size() > 0 && !services().sync.isRunning(); },
                               30000);
    }

    [[nodiscard]] QString account(const QString &providerId) const
    {
        const QList<Account> all = services().accounts.accounts();
        for (const Account &account : all) {
            if (account.providerId == providerId) {
                return account.id;
            }
        }
        return {};
    }

    /// The first number of a provider that fits.
    [[nodiscard]] OwnedNumber number(const QString &providerId,
                                     const std::function<bool(const OwnedNumber &)> &fits) const
    {
        const QList<InventoryNumber> all = services().inventory.numbersOf(account(providerId));
        for (const InventoryNumber &entry : all) {
            if (fits(entry.number)) {
                return entry.number;
            }
        }
        return {};
    }

    void select(const QString &providerId, const OwnedNumber &number) const
    {
        m_view->showNumber(account(providerId), number.number);
    }

    /// What a column of the number's row says; nothing when the row is not there.
    [[nodiscard]] QString cell(const OwnedNumber &number, InventoryModel::Column column) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, InventoryModel::Number).data().toString() == formatInternational(number.number)) {
                return model->index(row, column).data().toString();
            }
        }
        return {};
    }

    [[nodiscard]] qsizetype journalLines(const QString &kind) const
    {
        const auto lines = services().journal.newest(1000);
        return lines ? std::count_if(lines->cbegin(), lines->cend(),
                                     [&](const JournalEntry &entry) { return entry.kind == kind; })
                     : -1;
    }

    /// Whether these words can be read somewhere in the view.
    [[nodiscard]] bool shows(const QString &words) const { return showsIn(m_view.get(), words); }

    static bool showsIn(const QWidget *root, const QString &words)
    {
        const QList<QLabel *> labels = root->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    void press(const QString &button) const { QTest::mouseClick(control<QAbstractButton>(button), Qt::LeftButton); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Composition> m_composition;
    std::unique_ptr<InventoryView> m_view;
};

inline bool anyNumber(const OwnedNumber &) { return true; }

} // namespace numberdesk::tests
