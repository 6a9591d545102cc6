// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/inventory.h"
#include "core/providers/providersource.h"
#include "core/purchasing/journal.h"

#include <QObject>

namespace numberdesk {

/// Changes what a provider keeps about a number: label, agent, settings. One request for each change, journalled before
/// it leaves; what is unknown afterwards is read anew instead of sent again.
class NumberEditor : public QObject
{
    Q_OBJECT

public:
    /// All outlive the editor.
    NumberEditor(ProviderSource &source, Inventory &inventory, Journal &journal, QObject *parent = nullptr);

    /// The number as it is afterwards. An error that says `mayHaveHappened` was followed by reading the number anew;
    /// the inventory then has what the provider says.
    Task<Result<OwnedNumber>> change(QString accountId, OwnedNumber number, NumberChange change, std::stop_token stop);
    /// Reads everything about a number anew and keeps it.
    Task<Result<OwnedNumber>> readAgain(QString accountId, OwnedNumber number, std::stop_token stop);

private:
    ProviderSource &m_source;
    Inventory &m_inventory;
    Journal &m_journal;
};

} // namespace numberdesk
