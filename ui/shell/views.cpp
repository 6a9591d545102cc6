// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/views.h"

#include "core/purchasing/cart.h"
#include "ui/accounts/accountsview.h"
#include "ui/activity/activityview.h"
#include "ui/approval/approvalpanel.h"
#include "ui/cart/cartview.h"
#include "ui/compliance/view/complianceview.h"
#include "ui/documents/documentsview.h"
#include "ui/inventory/inventoryview.h"
#include "ui/purchase/cartpurchaseview.h"
#include "ui/purchase/purchaseview.h"
#include "ui/search/searchview.h"
#include "ui/settings/limitspanel.h"
#include "ui/settings/settingsview.h"

namespace numberdesk {
namespace {

/// Until the first view has its content, and between one view and the next.
constexpr std::chrono::milliseconds untilContent(1500);
constexpr std::chrono::milliseconds breath(50);

} // namespace

Views::Views(const Services &services, QString profileFolder, QWidget *parent)
    : QStackedWidget(parent)
    , m_services(services)
    , m_profileFolder(std::move(profileFolder))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Views::makeNext);
    m_next.start(untilContent);
}

const QHash<QString, Views::Maker> &Views::makers()
{
    static const QHash<QString, Maker> makers{
        {QStringLiteral("search"), [](Views &views) -> QWidget * { return views.search(); }},
        {QStringLiteral("cart"), [](Views &views) -> QWidget * { return views.cart(); }},
        {QStringLiteral("purchase"), [](Views &views) -> QWidget * { return views.purchase(); }},
        {QStringLiteral("cart-purchase"), [](Views &views) -> QWidget * { return views.cartPurchase(); }},
        {QStringLiteral("inventory"), [](Views &views) -> QWidget * { return views.inventory(); }},
        {QStringLiteral("compliance"), [](Views &views) -> QWidget * { return views.compliance(); }},
        {QStringLiteral("documents"), [](Views &views) -> QWidget * { return views.documents(); }},
        {QStringLiteral("activity"), [](Views &views) -> QWidget * { return views.activity(); }},
        {QStringLiteral("accounts"), [](Views &views) -> QWidget * { return views.accounts(); }},
        {QStringLiteral("settings"), [](Views &views) { return views.settings(); }},
    };
    return makers;
}

void Views::makeNext()
{
    for (auto maker = makers().cbegin(); maker != makers().cend(); ++maker) {
        if (!m_views.contains(maker.key())) {
            (*maker)(*this);
            m_next.start(breath);
            return;
        }
    }
}

void Views::showView(const QString &key)
{
    const Maker maker = makers().value(key);
    if (maker == nullptr) {
        return;
    }
    setCurrentWidget(maker(*this));
    // The review is a step of the search or the cart.
    Q_EMIT shown(key == u"purchase" ? m_reviewFrom : key == u"cart-purchase" ? QStringLiteral("cart") : key);
    if (key == u"search") {
        m_search->focusFirstField();
    }
}

QString Views::current() const { return m_views.key(currentWidget()); }

template <typename View>
bool Views::make(View *&view, const char *key)
{
    if (view != nullptr) {
        return false;
    }
    view = new View(m_services);
    m_views.insert(QString::fromLatin1(key), view);
    addWidget(view);
    return true;
}

SearchView *Views::search()
{
    if (make(m_search, "search")) {
        connectSearch();
    }
    return m_search;
}

CartView *Views::cart()
{
    if (make(m_cart, "cart")) {
        connectCart();
    }
    return m_cart;
}

PurchaseView *Views::purchase()
{
    if (make(m_purchase, "purchase")) {
        connectPurchase();
    }
    return m_purchase;
}

CartPurchaseView *Views::cartPurchase()
{
    if (make(m_cartPurchase, "cart-purchase")) {
        connect(m_cartPurchase, &CartPurchaseView::inventoryRequested, this, &Views::showNumber);
        connect(m_cartPurchase, &CartPurchaseView::activityRequested, this,
                [this] { showView(QStringLiteral("activity")); });
        connect(m_cartPurchase, &CartPurchaseView::closed, this, [this] { showView(QStringLiteral("cart")); });
        connect(m_cartPurchase, &CartPurchaseView::complianceRequested, this, &Views::showSubject);
    }
    return m_cartPurchase;
}

InventoryView *Views::inventory()
{
    if (make(m_inventory, "inventory")) {
        connectInventory();
    }
    return m_inventory;
}

ComplianceView *Views::compliance()
{
    if (make(m_compliance, "compliance")) {
        connectCompliance();
    }
    return m_compliance;
}

DocumentsView *Views::documents()
{
    make(m_documents, "documents");
    return m_documents;
}

ActivityView *Views::activity()
{
    if (make(m_activity, "activity")) {
        connect(m_activity, &ActivityView::complianceRequested, this, [this](const CaseSubject &subject) {
            showView(QStringLiteral("compliance"));
            m_compliance->showSubject(subject);
        });
    }
    return m_activity;
}

AccountsView *Views::accounts()
{
    if (make(m_accounts, "accounts")) {
        connect(m_accounts, &AccountsView::sandboxRequested, this, &Views::sandboxRequested);
    }
    return m_accounts;
}

QWidget *Views::settings()
{
    QWidget *&known = m_views[QStringLiteral("settings")];
    if (known == nullptr) {
        auto *settings = new SettingsView(m_services.settings, m_profileFolder);
        settings->addSection(new LimitsPanel(m_services.limits, m_services.approvalCode, m_services.accounts));
        settings->addSection(new ApprovalPanel(m_services.limits, m_services.approvalCode));
        addWidget(settings);
        known = settings;
    }
    return known;
}

void Views::connectSearch()
{
    connect(m_search, &SearchView::buyRequested, this,
            [this](const SearchHit &hit) { review(hit, {}, QStringLiteral("search")); });
    connect(m_search, &SearchView::accountRequested, this, &Views::fixAccount);
    connect(m_search, &SearchView::accountsRequested, this, [this] { showView(QStringLiteral("accounts")); });
}

void Views::connectPurchase()
{
    connect(m_purchase, &PurchaseView::closed, this, [this] { showView(m_reviewFrom); });
    connect(m_purchase, &PurchaseView::searchRequested, this, [this] {
        showView(QStringLiteral("search"));
        m_search->searchAgain();
    });
    connect(m_purchase, &PurchaseView::activityRequested, this, [this] { showView(QStringLiteral("activity")); });
    connect(m_purchase, &PurchaseView::accountRequested, this, &Views::fixAccount);
    connect(m_purchase, &PurchaseView::inventoryRequested, this, &Views::showNumber);
    connect(m_purchase, &PurchaseView::complianceRequested, this, &Views::showSubject);
}

void Views::connectCart()
{
    connect(m_cart, &CartView::reviewRequested, this,
            [this](const SearchHit &hit, const QString &label) { review(hit, label, QStringLiteral("cart")); });
    connect(m_cart, &CartView::purchaseRequested, this, [this](const QList<CartLine> &lines) {
        // A purchase under way goes on, and its page is shown.
        cartPurchase()->begin(lines);
        showView(QStringLiteral("cart-purchase"));
    });
    connect(m_cart, &CartView::searchRequested, this, [this] { showView(QStringLiteral("search")); });
}

void Views::connectInventory()
{
    connect(m_inventory, &InventoryView::accountRequested, this, &Views::fixAccount);
    connect(m_inventory, &InventoryView::accountsRequested, this, [this] { showView(QStringLiteral("accounts")); });
    connect(m_inventory, &InventoryView::activityRequested, this, [this] { showView(QStringLiteral("activity")); });
    connect(m_inventory, &InventoryView::historyRequested, this, [this](const QString &words) {
        showView(QStringLiteral("activity"));
        m_activity->showLinesWith(words);
    });
}

void Views::connectCompliance()
{
    connect(m_compliance, &ComplianceView::searchRequested, this, [this] { showView(QStringLiteral("search")); });
    connect(m_compliance, &ComplianceView::reviewRequested, this, [this](const QList<CartLine> &lines) {
        cartPurchase()->begin(lines);
        showView(QStringLiteral("cart-purchase"));
    });
    const auto countGaps = [this] { Q_EMIT counted(QStringLiteral("compliance"), m_compliance->openGaps()); };
    connect(m_compliance, &ComplianceView::openGapsChanged, this, countGaps);
    countGaps();
}

void Views::review(const SearchHit &hit, const QString &label, const QString &from)
{
    // A purchase under way keeps its page; it ends soon, and what is reviewed next must not replace it.
    if (!purchase()->isBusy()) {
        m_reviewFrom = from;
        m_purchase->review(hit, label);
    }
    showView(QStringLiteral("purchase"));
}

void Views::fixAccount(const QString &accountId)
{
    showView(QStringLiteral("accounts"));
    m_accounts->editAccount(accountId);
}

void Views::showSubject(const CaseSubject &subject)
{
    showView(QStringLiteral("compliance"));
    m_compliance->showSubject(subject);
}

void Views::showNumber(const QString &accountId, const PhoneNumber &number)
{
    showView(QStringLiteral("inventory"));
    m_inventory->showNumber(accountId, number);
}

} // namespace numberdesk
