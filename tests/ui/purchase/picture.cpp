// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/models/accountdirectory.h"
#include "core/search/numbersearch.h"
#include "tests/ui/support/viewpicture.h"
#include "ui/purchase/purchaseview.h"

/// The review of a number over the sample carriers; NUMBERDESK_PICTURE names the provider and the country, as
/// "mindhunters IT".
int main(int argc, char **argv)
{
    using numberdesk::NumberSearch;
    using numberdesk::PurchaseView;
    using numberdesk::SearchHit;
    return numberdesk::tests::showView(
        argc, argv, [](const numberdesk::Services &services) { return std::make_unique<PurchaseView>(services); },
        [](QWidget &view, numberdesk::Composition &composition) {
            const QString wanted = qEnvironmentVariable("NUMBERDESK_PICTURE", QStringLiteral("mindhunters IT"));
            const QString provider = wanted.section(u' ', 0, 0);
            const numberdesk::Services services = composition.services();
            QObject::connect(&services.search, &NumberSearch::hitsFound, &view,
                             [&view, provider](const QList<SearchHit> &hits) {
                                 if (hits.constFirst().providerId == provider) {
                                     static_cast<PurchaseView &>(view).review(hits.constFirst());
                                 }
                             });
            numberdesk::SearchQuery query;
            query.country = numberdesk::CountryCode::fromText(wanted.section(u' ', 1)).value_or(query.country);
            query.type = numberdesk::NumberType::Kind::Local;
            services.search.start(query, services.directory.enabledAccounts());
        });
}
