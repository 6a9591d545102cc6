// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it goes through every view.
#include "app/tour.h"

#include "app/carttour.h"
#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/compliance/cases/casebook.h"
#include "core/compliance/profiles/addressrules.h"
#include "core/domain/delay.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/models/accountdirectory.h"
#include "core/models/availablenumbersmodel.h"
#include "core/models/words.h"
#include "core/providers/providerregistry.h"
#include "core/purchasing/cart.h"
#include "core/search/numbersearch.h"
#include "ui/compliance/form/fileplace.h"
#include "ui/purchase/purchaseview.h"
#include "ui/search/searchview.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchablecombobox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace numberdesk {
namespace {

using std::chrono::milliseconds;

/// Name of the first provider that offers this; empty when none does.
QString providerOffering(Operation operation)
{
    const QList<ProviderDescription> providers = allProviders();
    for (const ProviderDescription &provider : providers) {
        if (const ProviderTraits traits = provider.traits(); traits.offers(operation)) {
            return traits.name;
        }
    }
    return {};
}

bool choose(QWidget &root, const QString &name, const QString &text)
{
    auto *box = TourWalk::named<QComboBox>(root, name);
    const int index = box ? box->findText(text) : -1;
    if (index >= 0) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    return index >= 0;
}

} // namespace

Tour::Tour(MainWindow &window, Composition &composition, Theme &theme, QString folder)
    : m_composition(composition)
    , m_walk(window, theme, std::move(folder))
{}

void Tour::begin()
{
    if (!QDir().mkpath(m_walk.folder())) {
        m_walk.fail(QStringLiteral("the folder %1 cannot be made").arg(m_walk.folder()));
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
        return;
    }
    QCoro::connect(run(), this, [this](bool went) {
        m_walk.say(went ? QStringLiteral("The tour went through. Pictures: %1").arg(m_walk.folder())
                        : QStringLiteral("The tour failed."));
        QCoreApplication::exit(went ? 0 : 1);
    });
}

Task<bool> Tour::run()
{
    m_walk.window().resize(1440, 900);
    const bool ready =
        co_await m_walk.until(QStringLiteral("the views"), [this] { return m_walk.window().searchView() != nullptr; });
    if (!ready) {
        co_return false;
    }
    const bool accounts = co_await visitAccounts();
    if (!accounts) {
        co_return false;
    }
    const bool italian = co_await search(QStringLiteral("IT"), QCoreApplication::translate("Words", "Local"),
                                         QStringLiteral("39079*"), QStringLiteral("search-italy"));
    if (!italian) {
        co_return false;
    }
    const bool cart = co_await visitCart();
    if (!cart) {
        co_return false;
    }
    m_walk.window().showView(QStringLiteral("search"));
    const QString strict = providerOffering(Operation::Requirements);
    const bool regulated = co_await buy(strict, true, QStringLiteral("purchase-requirements"));
    if (!regulated) {
        co_return false;
    }
    const bool american = co_await search(QStringLiteral("US"), QCoreApplication::translate("Words", "Local"),
                                          QStringLiteral("415"), QStringLiteral("search-america"));
    if (!american) {
        co_return false;
    }
    const QString easy = providerOffering(Operation::Balance);
    const bool plain = co_await buy(easy, false, QStringLiteral("purchase-plain"));
    if (!plain) {
        co_return false;
    }
    const bool many = co_await buyCart();
    if (!many) {
        co_return false;
    }
    const bool compliance = co_await visitCompliance();
    if (!compliance) {
        co_return false;
    }
    const bool inventory = co_await visitInventory();
    if (!inventory) {
        co_return false;
    }
    const bool activity = co_await visitActivity();
    if (!activity) {
        co_return false;
    }
    const bool dark = co_await visitInTheDark();
    co_return dark;
}

bool Tour::readAccounts()
{
    const Services services = m_composition.services();
    const QStringList ids = services.directory.enabledAccounts();
    for (const QString &id : ids) {
        const AccountRow row = services.directory.row(id);
        if (row.error) {
            return m_walk.fail(QStringLiteral("%1 cannot be read").arg(row.name));
        }
        m_walk.say(QStringLiteral("%1: %2 numbers").arg(row.name).arg(row.numbers));
    }
    return ids.size() == 5 || m_walk.fail(QStringLiteral("not five accounts"));
}

bool Tour::isReading() const
{
    const Services services = m_composition.services();
    return services.inventory.size() == 0 || services.sync.isRunning();
}

Task<bool> Tour::visitAccounts()
{
    m_walk.window().showView(QStringLiteral("accounts"));
    const bool read =
        co_await m_walk.until(QStringLiteral("the first reading of all accounts"), [this] { return !isReading(); });
    if (!read || !readAccounts()) {
        co_return false;
    }
    const bool saved = co_await m_walk.picture(QStringLiteral("accounts"));
    co_return saved;
}

bool Tour::startSearch(const QString &country, const QString &type, const QString &pattern)
{
    auto *countryBox = TourWalk::named<SearchableComboBox>(
        m_walk.window(), QCoreApplication::translate("numberdesk::SearchForm", "Country"));
    auto *patternEdit = TourWalk::named<QLineEdit>(
        m_walk.window(), QCoreApplication::translate("numberdesk::SearchForm", "Number pattern"));
    if (!countryBox || !countryBox->setCurrentCode(country) || !patternEdit ||
        !choose(m_walk.window(), QCoreApplication::translate("numberdesk::SearchForm", "Type"), type) ||
        !choose(m_walk.window(), QCoreApplication::translate("numberdesk::SearchForm", "Match"),
                QCoreApplication::translate("numberdesk::SearchForm", "Starts with"))) {
        return m_walk.fail(QStringLiteral("a filter of the search is missing"));
    }
    patternEdit->setText(pattern);
    return m_walk.press(QCoreApplication::translate("numberdesk::SearchForm", "Search numbers"));
}

bool Tour::readResults(const QString &country, const QString &pattern)
{
    const auto *table = TourWalk::named<QAbstractItemView>(
        m_walk.window(), QCoreApplication::translate("numberdesk::ResultsPane", "Available numbers"));
    const int found = table ? table->model()->rowCount() : 0;
    m_walk.say(QStringLiteral("%1 %2: %3 numbers").arg(country, pattern).arg(found));
    return found > 0 || m_walk.fail(QStringLiteral("nothing was found"));
}

Task<bool> Tour::search(QString country, QString type, QString pattern, QString pictureName)
{
    m_walk.window().showView(QStringLiteral("search"));
    if (!startSearch(country, type, pattern)) {
        co_return false;
    }
    const bool ended = co_await m_walk.until(QStringLiteral("all answers"),
                                             [this] { return !m_composition.services().search.isRunning(); });
    if (!ended || !readResults(country, pattern)) {
        co_return false;
    }
    const bool saved = co_await m_walk.picture(pictureName);
    co_return saved;
}

bool Tour::fillCart()
{
    auto *table = TourWalk::named<QAbstractItemView>(
        m_walk.window(), QCoreApplication::translate("numberdesk::ResultsPane", "Available numbers"));
    constexpr int ofEachProvider = 3;
    QHash<QString, int> chosen;
    table->clearSelection();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString provider = table->model()->index(row, AvailableNumbersModel::Provider).data().toString();
        if (++chosen[provider] <= ofEachProvider) {
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    return m_walk.press(QCoreApplication::translate("numberdesk::ResultsPane", "Add to cart"));
}

bool Tour::labelCart()
{
    const qsizetype lines = m_composition.services().cart.size();
    m_walk.say(QStringLiteral("The cart has %1 lines").arg(lines));
    m_walk.window().showView(QStringLiteral("cart"));
    auto *pattern = TourWalk::named<QLineEdit>(m_walk.window(),
                                               QCoreApplication::translate("numberdesk::LabelPanel", "Label pattern"));
    if (!pattern) {
        return m_walk.fail(QStringLiteral("the pattern of labels is missing"));
    }
    pattern->setText(QCoreApplication::translate("numberdesk::LabelPanel", "Sales {city} {n}"));
    return m_walk.press(QCoreApplication::translate("numberdesk::LabelPanel", "Apply labels"));
}

Task<bool> Tour::visitCart()
{
    if (!fillCart()) {
        co_return false;
    }
    const bool filled =
        co_await m_walk.until(QStringLiteral("the cart"), [this] { return m_composition.services().cart.size() > 0; });
    if (!filled || !labelCart()) {
        co_return false;
    }
    const bool labelled = co_await m_walk.until(QStringLiteral("the labels"), [this] {
        return !m_composition.services().cart.lines().constFirst().label.isEmpty();
    });
    if (!labelled) {
        co_return false;
    }
    const bool saved = co_await m_walk.picture(QStringLiteral("cart"));
    co_return saved;
}

bool Tour::selectRow(const QString &tableName, const QString &provider)
{
    auto *table = TourWalk::named<QAbstractItemView>(m_walk.window(), tableName);
    if (!table) {
        return m_walk.fail(QStringLiteral("no table “%1”").arg(tableName));
    }
    const QAbstractItemModel *model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString() == provider) {
                table->selectionModel()->select(model->index(row, 0),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
                table->scrollTo(model->index(row, 0));
                m_chosen = PhoneNumber(model->index(row, 0).data().toString()).e164();
                m_walk.say(QStringLiteral("Choosing %1 at %2").arg(m_chosen, provider));
                return true;
            }
        }
    }
    return m_walk.fail(QStringLiteral("no number of %1").arg(provider));
}

QString Tour::sampleDocument(const QString &name)
{
    const QString path = QDir(m_walk.folder()).filePath(name + QStringLiteral(".pdf"));
    QPdfWriter writer(path);
    QPainter painter(&writer);
    painter.drawText(100, 100, name);
    return path;
}

bool Tour::fillRequirements()
{
    // What an Italian company would enter; the rest of the form is left as it is. The carrier's own labels are in its
    // language.
    const QHash<QString, QString> answers{
        {QStringLiteral("Tax number"), QStringLiteral("IT01234567890")},
        {addressPartName(AddressPart::BusinessName), QStringLiteral("Acme Srl")},
        {addressPartName(AddressPart::StreetAddress), QStringLiteral("Via Roma 12")},
        {addressPartName(AddressPart::PostalCode), QStringLiteral("07100")},
        {addressPartName(AddressPart::Locality), QStringLiteral("Sassari")},
        {addressPartName(AddressPart::AdministrativeArea), QStringLiteral("SS")},
    };
    int answered = 0;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        if (auto *edit = TourWalk::named<QLineEdit>(m_walk.window(), answer.key())) {
            edit->setText(answer.value());
            ++answered;
        }
    }
    // Documents are dropped, as from a file manager.
    QList<FilePlace *> places = m_walk.window().findChildren<FilePlace *>();
    places.removeIf([](const FilePlace *place) { return !place->isVisible(); });
    for (FilePlace *place : std::as_const(places)) {
        const QString document = sampleDocument(QStringLiteral("sample-document-%1").arg(++m_documents));
        QMimeData content;
        content.setUrls({QUrl::fromLocalFile(document)});
        QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(place, &enter);
        QDropEvent drop(QPointF(1, 1), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(place, &drop);
    }
    m_walk.say(QStringLiteral("Requirements: %1 answers, %2 documents").arg(answered).arg(places.size()));
    return answered > 0 && !places.isEmpty()
               ? true
               : m_walk.fail(QStringLiteral("the form of the requirements is incomplete"));
}

bool Tour::isConfirmable()
{
    // What was read meanwhile unticks the box again, as it should.
    auto *box = TourWalk::named<QCheckBox>(
        m_walk.window(), QCoreApplication::translate("numberdesk::ReviewPage", "I confirm these numbers and prices"));
    if (box && box->isEnabled() && !box->isChecked()) {
        box->click();
    }
    const auto *confirm = TourWalk::named<QAbstractButton>(
        m_walk.window(), QCoreApplication::translate("numberdesk::ReviewPage", "Confirm purchase"));
    return confirm && confirm->isEnabled();
}

bool Tour::hasOutcome() const
{
    return TourWalk::named<QAbstractItemView>(m_walk.window(),
                                              QCoreApplication::translate("numberdesk::OutcomePage", "Outcomes")) &&
           !m_walk.window().purchaseView()->isBusy();
}

bool Tour::isFormShown() const
{
    // A form that is there but not laid out yet cannot be filled in.
    const QList<FilePlace *> places = m_walk.window().purchaseView()->findChildren<FilePlace *>();
    return std::any_of(places.cbegin(), places.cend(), [](const FilePlace *place) { return place->isVisible(); });
}

bool Tour::isOwned() const { return !m_composition.services().inventory.accountsWith(PhoneNumber(m_chosen)).isEmpty(); }

Task<bool> Tour::buy(QString provider, bool withRequirements, QString pictureName)
{
    if (!selectRow(QCoreApplication::translate("numberdesk::ResultsPane", "Available numbers"), provider) ||
        !m_walk.press(QCoreApplication::translate("numberdesk::ResultsPane", "Buy now…"))) {
        co_return false;
    }
    if (withRequirements) {
        const bool form = co_await m_walk.until(QStringLiteral("the requirements"), [this] { return isFormShown(); });
        if (!form || !fillRequirements()) {
            co_return false;
        }
    }
    const bool confirmable =
        co_await m_walk.until(QStringLiteral("the confirmation to be possible"), [this] { return isConfirmable(); });
    if (!confirmable) {
        co_return false;
    }
    const QString review = pictureName + QStringLiteral("-review");
    const bool reviewed = co_await m_walk.picture(review);
    if (!reviewed || !m_walk.press(QCoreApplication::translate("numberdesk::ReviewPage", "Confirm purchase"))) {
        co_return false;
    }
    const bool ended = co_await m_walk.until(QStringLiteral("the outcome"), [this] { return hasOutcome(); });
    if (!ended) {
        co_return false;
    }
    const QString outcome = pictureName + QStringLiteral("-outcome");
    const bool saved = co_await m_walk.picture(outcome);
    if (!saved) {
        co_return false;
    }
    const bool owned =
        co_await m_walk.until(QStringLiteral("the number in the inventory"), [this] { return isOwned(); });
    if (!owned) {
        co_return false;
    }
    m_bought.append(m_chosen);
    m_walk.say(QStringLiteral("Bought %1 at %2").arg(m_chosen, provider));
    const bool done = m_walk.press(QCoreApplication::translate("numberdesk::OutcomePage", "Done"));
    co_return done;
}

Task<bool> Tour::buyCart()
{
    CartTour many(m_walk, m_composition, [this] { return fillRequirements(); });
    const bool bought = co_await many.run();
    m_bought += many.bought();
    co_return bought;
}

bool Tour::findBought()
{
    auto *table = TourWalk::named<QAbstractItemView>(
        m_walk.window(), QCoreApplication::translate("numberdesk::InventoryTable", "Numbers"));
    if (!table) {
        return m_walk.fail(QStringLiteral("no table of numbers"));
    }
    const QAbstractItemModel *model = table->model();
    m_walk.say(QStringLiteral("Inventory: %1 numbers").arg(model->rowCount()));
    for (const QString &number : std::as_const(m_bought)) {
        const QString shown = formatInternational(PhoneNumber(number));
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, shown, 1, Qt::MatchExactly);
        if (found.isEmpty()) {
            return m_walk.fail(QStringLiteral("%1 is not in the inventory").arg(shown));
        }
        table->selectionModel()->setCurrentIndex(found.constFirst(),
                                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table->scrollTo(found.constFirst());
        m_walk.say(QStringLiteral("In the inventory: %1").arg(shown));
    }
    return true;
}

Task<bool> Tour::visitCompliance()
{
    using std::chrono::milliseconds;
    m_walk.window().showView(QStringLiteral("compliance"));
    const bool begun = co_await m_walk.until(QStringLiteral("a case"), [this] {
        const QList<ComplianceCase> cases = m_composition.services().cases.cases();
        return !cases.isEmpty() && !cases.constFirst().submissions.isEmpty();
    });
    if (!begun) {
        co_return false;
    }
    co_await delay(milliseconds(300), {});
    const bool cases = co_await m_walk.pictures(QStringLiteral("compliance"));
    m_walk.window().showView(QStringLiteral("documents"));
    co_await delay(milliseconds(300), {});
    const bool documents = co_await m_walk.pictures(QStringLiteral("documents"));
    const bool areSaved = cases && documents;
    co_return areSaved;
}

Task<bool> Tour::visitInventory()
{
    m_walk.window().showView(QStringLiteral("inventory"));
    co_await delay(milliseconds(300), {});
    if (!findBought()) {
        co_return false;
    }
    const bool saved = co_await m_walk.picture(QStringLiteral("inventory"));
    co_return saved;
}

bool Tour::readJournal()
{
    auto *table = TourWalk::named<QAbstractItemView>(
        m_walk.window(), QCoreApplication::translate("numberdesk::ActivityView", "Activity"));
    const int lines = table ? table->model()->rowCount() : 0;
    m_walk.say(QStringLiteral("Activity: %1 lines").arg(lines));
    if (lines == 0) {
        return m_walk.fail(QStringLiteral("the journal is empty"));
    }
    table->selectionModel()->setCurrentIndex(table->model()->index(0, 0),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return m_walk.press(QCoreApplication::translate("numberdesk::ActivityView", "Verify journal"));
}

Task<bool> Tour::visitActivity()
{
    m_walk.window().showView(QStringLiteral("activity"));
    if (!readJournal()) {
        co_return false;
    }
    const bool saved = co_await m_walk.picture(QStringLiteral("activity"));
    if (!saved) {
        co_return false;
    }
    m_walk.window().showView(QStringLiteral("settings"));
    const bool settings = co_await m_walk.picture(QStringLiteral("settings"));
    co_return settings;
}

Task<bool> Tour::visitInTheDark()
{
    m_walk.theme().setChoice(ThemeChoice::Dark);
    for (const QString &view : {QStringLiteral("search"), QStringLiteral("cart"), QStringLiteral("inventory"),
                                QStringLiteral("activity"), QStringLiteral("accounts")}) {
        m_walk.window().showView(view);
        const bool saved = co_await m_walk.picture(view + QStringLiteral("-dark"));
        if (!saved) {
            co_return false;
        }
    }
    // The smallest window that is promised to be readable.
    m_walk.theme().setChoice(ThemeChoice::Light);
    m_walk.window().resize(1024, 700);
    for (const QString &view : {QStringLiteral("search"), QStringLiteral("cart"), QStringLiteral("inventory")}) {
        m_walk.window().showView(view);
        const bool saved = co_await m_walk.picture(view + QStringLiteral("-small"));
        if (!saved) {
            co_return false;
        }
    }
    co_return true;
}

} // namespace numberdesk
