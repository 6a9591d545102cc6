// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it is one walk through the program, view by view.
#include "app/tour.h"

#include "app/composition.h"
#include "core/accounts/accountstore.h"
#include "core/domain/delay.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/models/accountdirectory.h"
#include "core/models/availablenumbersmodel.h"
#include "core/models/words.h"
#include "core/providers/providerregistry.h"
#include "core/purchasing/cart.h"
#include "core/search/numbersearch.h"
#include "ui/purchase/documententry.h"
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

#include <cstdio>

namespace numberdesk {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds Patience = std::chrono::seconds(40);
constexpr milliseconds Glance(50);

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

/// The visible control of that accessible name.
template <typename Widget>
Widget *named(const QWidget &root, const QString &name)
{
    const QList<Widget *> all = root.findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->isVisible() && widget->accessibleName() == name) {
            return widget;
        }
    }
    return nullptr;
}

bool choose(QWidget &root, const QString &name, const QString &text)
{
    auto *box = named<QComboBox>(root, name);
    const int index = box ? box->findText(text) : -1;
    if (index >= 0) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    return index >= 0;
}

} // namespace

Tour::Tour(MainWindow &window, Composition &composition, Theme &theme, QString folder)
    : m_window(window)
    , m_composition(composition)
    , m_theme(theme)
    , m_folder(std::move(folder))
{}

void Tour::begin()
{
    if (!QDir().mkpath(m_folder)) {
        fail(QStringLiteral("the folder %1 cannot be made").arg(m_folder));
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
        return;
    }
    QCoro::connect(run(), this, [this](bool went) {
        say(went ? QStringLiteral("The tour went through. Pictures: %1").arg(m_folder)
                 : QStringLiteral("The tour failed."));
        QCoreApplication::exit(went ? 0 : 1);
    });
}

void Tour::say(const QString &text) const
{
    std::fputs(qUtf8Printable(text + u'\n'), stdout);
    std::fflush(stdout);
}

bool Tour::fail(const QString &what)
{
    say(QStringLiteral("Failed: ") + what);
    m_window.grab().save(QDir(m_folder).filePath(QStringLiteral("failed.png")));
    return false;
}

Task<bool> Tour::run()
{
    m_window.resize(1440, 900);
    const bool ready = co_await until(QStringLiteral("the views"), [this] { return m_window.searchView() != nullptr; });
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
    m_window.showView(QStringLiteral("search"));
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

Task<bool> Tour::until(QString what, std::function<bool()> isSo)
{
    for (milliseconds waited(0); waited < Patience; waited += Glance) {
        if (isSo()) {
            co_return true;
        }
        co_await delay(Glance, {});
    }
    fail(QStringLiteral("waited in vain for %1").arg(what));
    co_return false;
}

bool Tour::save(const QString &name)
{
    const QString path =
        QDir(m_folder).filePath(QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name));
    return m_window.grab().save(path) || fail(QStringLiteral("%1 cannot be written").arg(path));
}

Task<bool> Tour::picture(QString name)
{
    // Layouts and fades come to rest first.
    co_await delay(milliseconds(300), {});
    const bool saved = save(name);
    co_return saved;
}

bool Tour::press(const QString &name)
{
    auto *button = named<QAbstractButton>(m_window, name);
    if (!button || !button->isEnabled()) {
        return fail(QStringLiteral("no button “%1” that can be pressed").arg(name));
    }
    button->click();
    return true;
}

bool Tour::readAccounts()
{
    const Services services = m_composition.services();
    const QStringList ids = services.directory.enabledAccounts();
    for (const QString &id : ids) {
        const AccountRow row = services.directory.row(id);
        if (row.error) {
            return fail(QStringLiteral("%1 cannot be read").arg(row.name));
        }
        say(QStringLiteral("%1: %2 numbers").arg(row.name).arg(row.numbers));
    }
    return ids.size() == 5 || fail(QStringLiteral("not five accounts"));
}

bool Tour::isReading() const
{
    const Services services = m_composition.services();
    return services.inventory.size() == 0 || services.sync.isRunning();
}

Task<bool> Tour::visitAccounts()
{
    m_window.showView(QStringLiteral("accounts"));
    const bool read =
        co_await until(QStringLiteral("the first reading of all accounts"), [this] { return !isReading(); });
    if (!read || !readAccounts()) {
        co_return false;
    }
    const bool saved = co_await picture(QStringLiteral("accounts"));
    co_return saved;
}

bool Tour::startSearch(const QString &country, const QString &type, const QString &pattern)
{
    auto *countryBox =
        named<SearchableComboBox>(m_window, QCoreApplication::translate("numberdesk::SearchForm", "Country"));
    auto *patternEdit =
        named<QLineEdit>(m_window, QCoreApplication::translate("numberdesk::SearchForm", "Number pattern"));
    if (!countryBox || !countryBox->setCurrentCode(country) || !patternEdit ||
        !choose(m_window, QCoreApplication::translate("numberdesk::SearchForm", "Type"), type) ||
        !choose(m_window, QCoreApplication::translate("numberdesk::SearchForm", "Match"),
                QCoreApplication::translate("numberdesk::SearchForm", "Starts with"))) {
        return fail(QStringLiteral("a filter of the search is missing"));
    }
    patternEdit->setText(pattern);
    return press(QCoreApplication::translate("numberdesk::SearchForm", "Search numbers"));
}

bool Tour::readResults(const QString &country, const QString &pattern)
{
    const auto *table =
        named<QAbstractItemView>(m_window, QCoreApplication::translate("numberdesk::ResultsPane", "Available numbers"));
    const int found = table ? table->model()->rowCount() : 0;
    say(QStringLiteral("%1 %2: %3 numbers").arg(country, pattern).arg(found));
    return found > 0 || fail(QStringLiteral("nothing was found"));
}

Task<bool> Tour::search(QString country, QString type, QString pattern, QString pictureName)
{
    m_window.showView(QStringLiteral("search"));
    if (!startSearch(country, type, pattern)) {
        co_return false;
    }
    const bool ended =
        co_await until(QStringLiteral("all answers"), [this] { return !m_composition.services().search.isRunning(); });
    if (!ended || !readResults(country, pattern)) {
        co_return false;
    }
    const bool saved = co_await picture(pictureName);
    co_return saved;
}

bool Tour::fillCart()
{
    auto *table =
        named<QAbstractItemView>(m_window, QCoreApplication::translate("numberdesk::ResultsPane", "Available numbers"));
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
    return press(QCoreApplication::translate("numberdesk::ResultsPane", "Add to cart"));
}

bool Tour::labelCart()
{
    const qsizetype lines = m_composition.services().cart.size();
    say(QStringLiteral("The cart has %1 lines").arg(lines));
    m_window.showView(QStringLiteral("cart"));
    auto *pattern = named<QLineEdit>(m_window, QCoreApplication::translate("numberdesk::LabelPanel", "Label pattern"));
    if (!pattern) {
        return fail(QStringLiteral("the pattern of labels is missing"));
    }
    pattern->setText(QCoreApplication::translate("numberdesk::LabelPanel", "Sales {city} {n}"));
    return press(QCoreApplication::translate("numberdesk::LabelPanel", "Apply labels"));
}

Task<bool> Tour::visitCart()
{
    if (!fillCart()) {
        co_return false;
    }
    const bool filled =
        co_await until(QStringLiteral("the cart"), [this] { return m_composition.services().cart.size() > 0; });
    if (!filled || !labelCart()) {
        co_return false;
    }
    const bool labelled = co_await until(QStringLiteral("the labels"), [this] {
        return !m_composition.services().cart.lines().constFirst().label.isEmpty();
    });
    if (!labelled) {
        co_return false;
    }
    const bool saved = co_await picture(QStringLiteral("cart"));
    co_return saved;
}

bool Tour::selectRow(const QString &tableName, const QString &provider)
{
    auto *table = named<QAbstractItemView>(m_window, tableName);
    if (!table) {
        return fail(QStringLiteral("no table “%1”").arg(tableName));
    }
    const QAbstractItemModel *model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString() == provider) {
                table->selectionModel()->select(model->index(row, 0),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
                table->scrollTo(model->index(row, 0));
                m_chosen = PhoneNumber(model->index(row, 0).data().toString()).e164();
                say(QStringLiteral("Choosing %1 at %2").arg(m_chosen, provider));
                return true;
            }
        }
    }
    return fail(QStringLiteral("no number of %1").arg(provider));
}

QString Tour::sampleDocument(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name + QStringLiteral(".pdf"));
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
        {QCoreApplication::translate("numberdesk::AddressForm", "Company name"), QStringLiteral("Acme Srl")},
        {QCoreApplication::translate("numberdesk::AddressForm", "Street and number"), QStringLiteral("Via Roma 12")},
        {QCoreApplication::translate("numberdesk::AddressForm", "Postal code"), QStringLiteral("07100")},
        {QCoreApplication::translate("numberdesk::AddressForm", "City"), QStringLiteral("Sassari")},
        {QCoreApplication::translate("numberdesk::AddressForm", "Province or state"), QStringLiteral("SS")},
    };
    int answered = 0;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        if (auto *edit = named<QLineEdit>(m_window, answer.key())) {
            edit->setText(answer.value());
            ++answered;
        }
    }
    // Documents are dropped, as from a file manager.
    const QList<FilePlace *> places = m_window.purchaseView()->findChildren<FilePlace *>();
    for (FilePlace *place : places) {
        const QString document = sampleDocument(QStringLiteral("sample-document-%1").arg(++m_documents));
        QMimeData content;
        content.setUrls({QUrl::fromLocalFile(document)});
        QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(place, &enter);
        QDropEvent drop(QPointF(1, 1), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(place, &drop);
    }
    say(QStringLiteral("Requirements: %1 answers, %2 documents").arg(answered).arg(places.size()));
    return answered > 0 && !places.isEmpty() ? true
                                             : fail(QStringLiteral("the form of the requirements is incomplete"));
}

bool Tour::isConfirmable()
{
    // What was read meanwhile unticks the box again, as it should.
    auto *box = named<QCheckBox>(
        m_window, QCoreApplication::translate("numberdesk::ReviewPage", "I confirm these numbers and prices"));
    if (box && box->isEnabled() && !box->isChecked()) {
        box->click();
    }
    const auto *confirm =
        named<QAbstractButton>(m_window, QCoreApplication::translate("numberdesk::ReviewPage", "Confirm purchase"));
    return confirm && confirm->isEnabled();
}

bool Tour::hasOutcome() const
{
    return named<QAbstractItemView>(m_window, QCoreApplication::translate("numberdesk::OutcomePage", "Outcomes")) &&
           !m_window.purchaseView()->isBusy();
}

bool Tour::isOwned() const { return !m_composition.services().inventory.accountsWith(PhoneNumber(m_chosen)).isEmpty(); }

Task<bool> Tour::buy(QString provider, bool withRequirements, QString pictureName)
{
    if (!selectRow(QCoreApplication::translate("numberdesk::ResultsPane", "Available numbers"), provider) ||
        !press(QCoreApplication::translate("numberdesk::ResultsPane", "Buy now…"))) {
        co_return false;
    }
    if (withRequirements) {
        const bool form = co_await until(QStringLiteral("the requirements"), [this] {
            return !m_window.purchaseView()->findChildren<FilePlace *>().isEmpty();
        });
        if (!form || !fillRequirements()) {
            co_return false;
        }
    }
    const bool confirmable =
        co_await until(QStringLiteral("the confirmation to be possible"), [this] { return isConfirmable(); });
    if (!confirmable) {
        co_return false;
    }
    const QString review = pictureName + QStringLiteral("-review");
    const bool reviewed = co_await picture(review);
    if (!reviewed || !press(QCoreApplication::translate("numberdesk::ReviewPage", "Confirm purchase"))) {
        co_return false;
    }
    const bool ended = co_await until(QStringLiteral("the outcome"), [this] { return hasOutcome(); });
    if (!ended) {
        co_return false;
    }
    const QString outcome = pictureName + QStringLiteral("-outcome");
    const bool saved = co_await picture(outcome);
    if (!saved) {
        co_return false;
    }
    const bool owned = co_await until(QStringLiteral("the number in the inventory"), [this] { return isOwned(); });
    if (!owned) {
        co_return false;
    }
    m_bought.append(m_chosen);
    say(QStringLiteral("Bought %1 at %2").arg(m_chosen, provider));
    const bool done = press(QCoreApplication::translate("numberdesk::OutcomePage", "Done"));
    co_return done;
}

bool Tour::findBought()
{
    auto *table =
        named<QAbstractItemView>(m_window, QCoreApplication::translate("numberdesk::InventoryTable", "Numbers"));
    if (!table) {
        return fail(QStringLiteral("no table of numbers"));
    }
    const QAbstractItemModel *model = table->model();
    say(QStringLiteral("Inventory: %1 numbers").arg(model->rowCount()));
    for (const QString &number : std::as_const(m_bought)) {
        const QString shown = formatInternational(PhoneNumber(number));
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, shown, 1, Qt::MatchExactly);
        if (found.isEmpty()) {
            return fail(QStringLiteral("%1 is not in the inventory").arg(shown));
        }
        table->selectionModel()->setCurrentIndex(found.constFirst(),
                                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table->scrollTo(found.constFirst());
        say(QStringLiteral("In the inventory: %1").arg(shown));
    }
    return true;
}

Task<bool> Tour::visitInventory()
{
    m_window.showView(QStringLiteral("inventory"));
    co_await delay(milliseconds(300), {});
    if (!findBought()) {
        co_return false;
    }
    const bool saved = co_await picture(QStringLiteral("inventory"));
    co_return saved;
}

bool Tour::readJournal()
{
    auto *table =
        named<QAbstractItemView>(m_window, QCoreApplication::translate("numberdesk::ActivityView", "Activity"));
    const int lines = table ? table->model()->rowCount() : 0;
    say(QStringLiteral("Activity: %1 lines").arg(lines));
    if (lines == 0) {
        return fail(QStringLiteral("the journal is empty"));
    }
    table->selectionModel()->setCurrentIndex(table->model()->index(0, 0),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return press(QCoreApplication::translate("numberdesk::ActivityView", "Verify journal"));
}

Task<bool> Tour::visitActivity()
{
    m_window.showView(QStringLiteral("activity"));
    if (!readJournal()) {
        co_return false;
    }
    const bool saved = co_await picture(QStringLiteral("activity"));
    if (!saved) {
        co_return false;
    }
    m_window.showView(QStringLiteral("settings"));
    const bool settings = co_await picture(QStringLiteral("settings"));
    co_return settings;
}

Task<bool> Tour::visitInTheDark()
{
    m_theme.setChoice(ThemeChoice::Dark);
    for (const QString &view : {QStringLiteral("search"), QStringLiteral("cart"), QStringLiteral("inventory"),
                                QStringLiteral("activity"), QStringLiteral("accounts")}) {
        m_window.showView(view);
        const bool saved = co_await picture(view + QStringLiteral("-dark"));
        if (!saved) {
            co_return false;
        }
    }
    // The smallest window that is promised to be readable.
    m_theme.setChoice(ThemeChoice::Light);
    m_window.resize(1024, 700);
    for (const QString &view : {QStringLiteral("search"), QStringLiteral("cart"), QStringLiteral("inventory")}) {
        m_window.showView(view);
        const bool saved = co_await picture(view + QStringLiteral("-small"));
        if (!saved) {
            co_return false;
        }
    }
    co_return true;
}

} // namespace numberdesk
