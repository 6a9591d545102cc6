// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/annotations.h"
#include "core/inventory/inventory.h"
#include "core/models/errorwords.h"
#include "core/purchasing/releaser.h"
#include "ui/inventory/bulk/importdialog.h"
#include "ui/inventory/export/exportdialog.h"
#include "ui/inventory/inventorytable.h"
#include "ui/inventory/inventoryview.h"
#include "ui/inventory/releasedialog.h"
#include "ui/widgets/inlinemessage.h"

#include <QDir>

// What is done with numbers from their view.
namespace numberdesk {

void InventoryView::exportNumbers()
{
    if (m_model.total() == 0) {
        return;
    }
    ExportDialog::Offer offer;
    offer.selected = m_table->selectedIds();
    offer.isFiltered = m_model.passing() < m_model.total();
    offer.shown = m_model.passing();
    offer.total = m_model.total();
    offer.shownIds = [this] { return m_model.passingIds(); };
    auto *dialog = new ExportDialog(m_services, std::move(offer), this);
    connect(dialog, &ExportDialog::exported, this, [this](qint64 numbers, const QString &path) {
        m_message->showMessage(Tone::Good, tr("%n number(s) were written to %1.", nullptr, static_cast<int>(numbers))
                                               .arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

void InventoryView::importNotes() { (new ImportDialog(m_services, this))->open(); }

QList<InventoryNumber> InventoryView::selectedNumbers() const
{
    const QStringList &ids = m_table->selectedIds();
    const QSet<QString> selected(ids.cbegin(), ids.cend());
    QList<InventoryNumber> numbers;
    const QStringList all = m_model.passingIds();
    for (const QString &id : all) {
        const auto number = selected.contains(id) ? m_services.inventory.find(id) : std::nullopt;
        if (number) {
            numbers.append(*number);
        }
    }
    return numbers;
}

void InventoryView::protectSelected(bool isProtected)
{
    QList<AnnotatedNumber> numbers;
    const QList<InventoryNumber> selected = selectedNumbers();
    for (const InventoryNumber &entry : selected) {
        numbers.append({entry.accountId, entry.number.number});
    }
    QCoro::connect(
        m_services.annotations.setProtected(numbers, isProtected), this,
        [this, isProtected, count = static_cast<int>(numbers.size())](const Result<std::monostate> &done) {
            if (!done) {
                m_message->showMessage(Tone::Bad, describeError(done.error(), {}, {}).sentence);
            } else if (isProtected) {
                m_message->showMessage(Tone::Good, tr("%n number(s) are protected against release.", nullptr, count));
            } else {
                m_message->showMessage(Tone::Good, tr("%n number(s) are not protected any more.", nullptr, count));
            }
        });
}

void InventoryView::takeBackSelected()
{
    int taken = 0;
    const QList<InventoryNumber> selected = selectedNumbers();
    for (const InventoryNumber &entry : selected) {
        const auto planned = m_services.releaser.plannedFor(entry.accountId, entry.number.number);
        if (!planned) {
            continue;
        }
        if (const auto done = m_services.releaser.takeBack(planned->id); !done) {
            m_message->showMessage(Tone::Bad, describeError(done.error(), {}, {}).sentence);
            return;
        }
        ++taken;
    }
    m_message->showMessage(Tone::Good, tr("%n release(s) were taken back.", nullptr, taken));
}

void InventoryView::release(const QList<InventoryNumber> &numbers)
{
    if (numbers.isEmpty()) {
        return;
    }
    auto *dialog = new ReleaseDialog(m_services, numbers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReleaseDialog::accountRequested, this, &InventoryView::accountRequested);
    connect(dialog, &ReleaseDialog::activityRequested, this, &InventoryView::activityRequested);
    dialog->open();
}

} // namespace numberdesk
