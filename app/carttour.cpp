// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/carttour.h"

#include "app/composition.h"
#include "core/models/cartmodel.h"
#include "core/models/purchaselinesmodel.h"
#include "core/models/purchaseoutcomesmodel.h"
#include "core/purchasing/cart.h"
#include "ui/compliance/form/fileplace.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QPushButton>

namespace numberdesk {
namespace {

QString useAnswers() { return QCoreApplication::translate("numberdesk::RequirementsPage", "Use these answers"); }

} // namespace

CartTour::CartTour(TourWalk &walk, Composition &composition, std::function<bool()> fillForm)
    : m_walk(walk)
    , m_composition(composition)
    , m_fillForm(std::move(fillForm))
{}

Task<bool> CartTour::run()
{
    m_walk.window().showView(QStringLiteral("cart"));
    const bool added = co_await addGoneLine();
    if (!added || !selectLines()) {
        co_return false;
    }
    const bool checked = co_await check();
    if (!checked) {
        co_return false;
    }
    const bool prepared = co_await prepare();
    if (!prepared) {
        co_return false;
    }
    const bool confirmed = co_await confirm();
    co_return confirmed;
}

Task<bool> CartTour::addGoneLine()
{
    Task<Result<CartAddition>> adding = m_composition.services().cart.add(goneLines());
    const Result<CartAddition> added = co_await std::move(adding);
    if (!added || added->added.isEmpty()) {
        m_walk.fail(QStringLiteral("the cart took no line"));
        co_return false;
    }
    m_goneId = added->added.constFirst().id;
    co_return true;
}

QList<CartLine> CartTour::goneLines() const
{
    // A neighbour of a number that is sold, which is not.
    CartLine line = m_composition.services().cart.lines().constFirst();
    line.number.number = PhoneNumber(line.number.number.e164().chopped(4) + QStringLiteral("9999"));
    line.id.clear();
    return {line};
}

bool CartTour::selectLines()
{
    auto *table = TourWalk::named<QAbstractItemView>(m_walk.window(),
                                                     QCoreApplication::translate("numberdesk::CartView", "Cart lines"));
    if (!table) {
        return m_walk.fail(QStringLiteral("no table of the cart"));
    }
    constexpr int ofEachProvider = 2;
    QHash<QString, int> chosen;
    table->clearSelection();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, CartModel::Provider);
        if (index.data(IdRole).toString() == m_goneId || ++chosen[index.data().toString()] <= ofEachProvider) {
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    return true;
}

bool CartTour::isCartChecked() const
{
    const auto *button = TourWalk::named<QPushButton>(
        m_walk.window(), QCoreApplication::translate("numberdesk::CartView", "Check availability"));
    return button && button->isEnabled();
}

Task<bool> CartTour::check()
{
    if (!m_walk.press(QCoreApplication::translate("numberdesk::CartView", "Check availability"))) {
        co_return false;
    }
    const bool ended =
        co_await m_walk.until(QStringLiteral("the check of the cart"), [this] { return isCartChecked(); });
    if (!ended) {
        co_return false;
    }
    const bool saved = co_await m_walk.pictures(QStringLiteral("cart-checked"));
    co_return saved;
}

bool CartTour::isChecked() const
{
    const auto *again = TourWalk::named<QPushButton>(
        m_walk.window(), QCoreApplication::translate("numberdesk::PreflightPage", "Check again"));
    return again && again->isEnabled();
}

bool CartTour::needsForm() const
{
    auto *aside = TourWalk::named<QAbstractItemView>(
        m_walk.window(), QCoreApplication::translate("numberdesk::PreflightPage", "Lines set apart"));
    if (!aside) {
        return false;
    }
    for (int row = 0; row < aside->model()->rowCount(); ++row) {
        const QModelIndex index = aside->model()->index(row, 0);
        if (index.data(PurchaseLinesModel::VerdictRole).toInt() ==
            static_cast<int>(PreflightLine::Verdict::RequirementsMissing)) {
            aside->selectionModel()->setCurrentIndex(index,
                                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            return true;
        }
    }
    return false;
}

Task<bool> CartTour::prepare()
{
    if (!m_walk.press(QCoreApplication::translate("numberdesk::CartView", "Review purchase…"))) {
        co_return false;
    }
    const bool checked =
        co_await m_walk.until(QStringLiteral("the check of the lines"), [this] { return isChecked(); });
    if (!checked) {
        co_return false;
    }
    const bool saved = co_await m_walk.pictures(QStringLiteral("cart-preflight"));
    if (!saved) {
        co_return false;
    }
    while (needsForm()) {
        const bool filled = co_await fillIn();
        if (!filled) {
            co_return false;
        }
    }
    const bool savedAgain = co_await m_walk.picture(QStringLiteral("cart-preflight-filled-in"));
    if (!savedAgain ||
        !m_walk.press(QCoreApplication::translate("numberdesk::PreflightPage", "Continue with the rest"))) {
        co_return false;
    }
    co_return true;
}

bool CartTour::openForm()
{
    return m_walk.press(QCoreApplication::translate("numberdesk::SetAsidePanel", "Fill in the requirements…"));
}

bool CartTour::isFormShown() const { return TourWalk::named<QPushButton>(m_walk.window(), useAnswers()) != nullptr; }

Task<bool> CartTour::fillIn()
{
    if (!openForm()) {
        co_return false;
    }
    const bool isShown = co_await m_walk.until(QStringLiteral("the form"), [this] { return isFormShown(); });
    if (!isShown || !m_fillForm()) {
        co_return false;
    }
    const bool isSaved = co_await m_walk.picture(QStringLiteral("cart-requirements"));
    if (!isSaved || !m_walk.press(useAnswers())) {
        co_return false;
    }
    const bool isLooked =
        co_await m_walk.until(QStringLiteral("the check of the lines"), [this] { return isChecked(); });
    co_return isLooked;
}

bool CartTour::isConfirmable()
{
    // What was read meanwhile unticks the box again, as it should.
    auto *box =
        TourWalk::named<QCheckBox>(m_walk.window(), QCoreApplication::translate("numberdesk::CartReviewPage",
                                                                                "I confirm these numbers and prices"));
    if (box && box->isEnabled() && !box->isChecked()) {
        box->click();
    }
    const auto *confirm = TourWalk::named<QAbstractButton>(
        m_walk.window(), QCoreApplication::translate("numberdesk::CartReviewPage", "Confirm purchase"));
    return confirm && confirm->isEnabled();
}

bool CartTour::hasResult() const
{
    return TourWalk::named<QAbstractButton>(
               m_walk.window(), QCoreApplication::translate("numberdesk::CartOutcomePage", "Done")) != nullptr;
}

Task<bool> CartTour::confirm()
{
    const bool confirmable =
        co_await m_walk.until(QStringLiteral("the confirmation to be possible"), [this] { return isConfirmable(); });
    if (!confirmable) {
        co_return false;
    }
    const bool reviewed = co_await m_walk.pictures(QStringLiteral("cart-review"));
    if (!reviewed || !isConfirmable() ||
        !m_walk.press(QCoreApplication::translate("numberdesk::CartReviewPage", "Confirm purchase"))) {
        co_return false;
    }
    const bool ended = co_await m_walk.until(QStringLiteral("the result"), [this] { return hasResult(); });
    if (!ended) {
        co_return false;
    }
    const bool saved = co_await m_walk.pictures(QStringLiteral("cart-result"));
    if (!saved || !readResult()) {
        co_return false;
    }
    const bool done = m_walk.press(QCoreApplication::translate("numberdesk::CartOutcomePage", "Done"));
    co_return done;
}

bool CartTour::readResult()
{
    const auto *table = TourWalk::named<QAbstractItemView>(
        m_walk.window(), QCoreApplication::translate("numberdesk::CartOutcomePage", "Outcomes"));
    if (!table) {
        return m_walk.fail(QStringLiteral("no table of outcomes"));
    }
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString number = table->model()->index(row, PurchaseOutcomesModel::Number).data().toString();
        const QString outcome = table->model()->index(row, PurchaseOutcomesModel::Outcome).data().toString();
        m_walk.say(QStringLiteral("From the cart: %1 %2").arg(number, outcome));
        if (table->model()->index(row, 0).data(PurchaseOutcomesModel::StateRole).toInt() ==
            static_cast<int>(PurchaseIntent::State::Bought)) {
            m_bought.append(PhoneNumber(number).e164());
        }
    }
    // One of the sample carriers refuses numbers of this country without its own approval.
    const bool areMost = 2 * m_bought.size() > table->model()->rowCount();
    return areMost || m_walk.fail(QStringLiteral("too little of the cart was bought"));
}

} // namespace numberdesk
