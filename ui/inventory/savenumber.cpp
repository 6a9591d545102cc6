// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/savenumber.h"

#include "core/inventory/annotations.h"
#include "core/inventory/inventory.h"
#include "core/inventory/numbereditor.h"
#include "ui/inventory/numberform.h"

namespace numberdesk {

Task<Result<OwnedNumber>> saveNumber(Services services, InventoryNumber number, NumberChange change,
                                     AnnotationChange own)
{
    using Saved = Result<OwnedNumber>;
    const QPointer<Annotations> annotations(&services.annotations);
    const AnnotatedNumber annotated{number.accountId, number.number.number};
    QList<AnnotatedNumber> one;
    one.append(annotated);
    if (!own.isEmpty()) {
        Result<std::monostate> kept = co_await annotations->change(one, own);
        if (!kept || !annotations) {
            Error error = kept ? Error() : kept.error();
            co_return Saved(failure(error));
        }
    }
    if (isEmpty(change)) {
        const std::optional<InventoryNumber> present = services.inventory.find(number.id());
        co_return Saved(present ? present->number : number.number);
    }
    const std::stop_token never;
    Saved changed = co_await services.editor.change(number.accountId, number.number, change, never);
    if (!changed || !annotations || !change.label) {
        co_return changed;
    }
    AnnotationChange taken;
    taken.label = QString();
    Result<std::monostate> kept = co_await annotations->change(one, taken);
    if (!kept) {
        Error error = kept.error();
        co_return Saved(failure(error));
    }
    co_return changed;
}

} // namespace numberdesk
