// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchase/outcomelook.h"

#include "core/models/purchaseoutcomesmodel.h"

namespace numberdesk {

ChipLook outcomeLook(const QModelIndex &index)
{
    using State = PurchaseIntent::State;
    const QString words = index.data().toString();
    switch (static_cast<PurchaseLine::Stage>(index.data(PurchaseOutcomesModel::StageRole).toInt())) {
    case PurchaseLine::Stage::Waiting:
        return {Tone::Dim, words, Glyph::Clock};
    case PurchaseLine::Stage::Cancelled:
        return {Tone::Dim, words, Glyph::Ban};
    case PurchaseLine::Stage::UnderWay:
    case PurchaseLine::Stage::Ended:
        break;
    }
    switch (static_cast<State>(index.data(PurchaseOutcomesModel::StateRole).toInt())) {
    case State::Bought:
        return {Tone::Good, words, {}};
    case State::Prepared:
    case State::Sent:
    case State::Confirming:
    case State::Pending:
        return {Tone::Accent, words, {}};
    case State::Unknown:
    case State::NotConfirmed:
        return {Tone::Warning, words, {}};
    case State::Refused:
    case State::NotBought:
        return {Tone::Bad, words, {}};
    }
    Q_UNREACHABLE();
}

} // namespace numberdesk
