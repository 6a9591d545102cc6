// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/models/accountdirectory.h"
#include "core/purchasing/cart.h"
#include "tests/core/purchasing/cartlines.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/viewpicture.h"
#include "ui/cart/cartview.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>

using numberdesk::Cart;
using numberdesk::CartLine;
using numberdesk::CartView;
using numberdesk::Composition;
using numberdesk::Money;
using numberdesk::tests::cartLine;
using numberdesk::tests::cents;
using numberdesk::tests::named;

namespace {

/// STORY in the environment: lines, empty, wrong (a pattern that is none).
QString story() { return qEnvironmentVariable("STORY", QStringLiteral("lines")); }

QList<CartLine> lines(const numberdesk::Services &services)
{
    QList<CartLine> all;
    const QHash<QString, numberdesk::AccountNames> names = services.directory.names();
    const QList<numberdesk::Account> accounts = services.accounts.accounts();
    const QList<std::optional<Money>> fees{cents(200, QStringLiteral("EUR")), cents(30000, QStringLiteral("INR")),
                                           Money{numberdesk::Decimal::fromUnits(115, 2), {}}, std::nullopt,
                                           cents(350, QStringLiteral("USD"))};
    for (int place = 0; place < 14; ++place) {
        CartLine line = cartLine(QStringLiteral("+390795550%1").arg(100 + place));
        const numberdesk::Account &account = accounts.at(place % accounts.size());
        line.accountId = account.id;
        line.accountName = account.name;
        line.providerId = account.providerId;
        line.providerName = names.value(account.id).provider;
        line.number.country = *numberdesk::CountryCode::fromText(u"IT");
        line.number.region = place % 3 == 2 ? QString() : QStringLiteral("Sassari, Sardegna");
        line.number.type = numberdesk::NumberType::Kind::Local;
        line.number.monthlyFee = fees.at(place % fees.size());
        line.number.setupFee = line.number.monthlyFee;
        line.label = place < 4 ? QStringLiteral("Sales Sassari %1").arg(place + 1) : QString();
        all.append(line);
    }
    return all;
}

void play(QWidget &view, Composition &composition)
{
    if (story() == u"empty") {
        return;
    }
    Cart &cart = composition.services().cart;
    QCoro::connect(cart.add(lines(composition.services())), &view, [&view](const auto &) {
        auto *pattern = named<QLineEdit>(&view, QStringLiteral("Label pattern"));
        pattern->setText(story() == u"wrong" ? QStringLiteral("Sales {town} {n}")
                                             : QStringLiteral("Sales {city} {n:2}"));
        auto *table = named<numberdesk::TableView>(&view, QStringLiteral("Cart lines"));
        for (const int row : {1, 2, 5}) {
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    });
}

} // namespace

int main(int argc, char **argv)
{
    return numberdesk::tests::showView(
        argc, argv, [](const numberdesk::Services &services) { return std::make_unique<CartView>(services); }, play);
}
