// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchhit.h"
#include "ui/services.h"

#include <QHash>
#include <QStackedWidget>
#include <QTimer>

namespace numberdesk {

class AccountsView;
class ActivityView;
class CartPurchaseView;
class CartView;
class ComplianceView;
class DocumentsView;
class InventoryView;
class PurchaseView;
class SearchView;
struct CaseSubject;

/// The views of the window, one at a time, and the ways from one to another. A view is made when somebody looks at it
/// or needs it, so that the first one is there soon; the others follow one by one a moment later, since some count
/// something for the sidebar.
class Views : public QStackedWidget
{
    Q_OBJECT

public:
    /// `services` outlives this. Nothing is shown until show().
    Views(const Services &services, QString profileFolder, QWidget *parent = nullptr);

    /// Keys: "search", "cart", "inventory", "compliance", "documents", "activity", "accounts", "settings", "purchase"
    /// for the review and "cart-purchase" for that of the cart; another one does nothing.
    void showView(const QString &key);
    /// Empty while nothing is shown.
    [[nodiscard]] QString current() const;

    SearchView *search();
    CartView *cart();
    PurchaseView *purchase();
    CartPurchaseView *cartPurchase();
    InventoryView *inventory();
    ComplianceView *compliance();
    DocumentsView *documents();
    ActivityView *activity();
    AccountsView *accounts();

Q_SIGNALS:
    /// A view is shown; `entry` is the key of the sidebar's entry that it belongs to.
    void shown(const QString &entry);
    /// How much the person has still to do in a view.
    void counted(const QString &key, int count);
    void sandboxRequested();

private:
    using Maker = QWidget *(*)(Views &views);
    [[nodiscard]] static const QHash<QString, Maker> &makers();
    template <typename View>
    bool make(View *&view, const char *key);
    QWidget *settings();
    void makeNext();

    void connectSearch();
    void connectPurchase();
    void connectCart();
    void connectInventory();
    void connectCompliance();

    void review(const SearchHit &hit, const QString &label, const QString &from);
    void fixAccount(const QString &accountId);
    void showSubject(const CaseSubject &subject);
    void showNumber(const QString &accountId, const PhoneNumber &number);

    const Services &m_services;
    const QString m_profileFolder;
    QHash<QString, QWidget *> m_views;
    SearchView *m_search = nullptr;
    CartView *m_cart = nullptr;
    PurchaseView *m_purchase = nullptr;
    CartPurchaseView *m_cartPurchase = nullptr;
    InventoryView *m_inventory = nullptr;
    ComplianceView *m_compliance = nullptr;
    DocumentsView *m_documents = nullptr;
    ActivityView *m_activity = nullptr;
    AccountsView *m_accounts = nullptr;
    /// The view that the review belongs to, and to which it goes back.
    QString m_reviewFrom = QStringLiteral("search");
    QTimer m_next;
};

} // namespace numberdesk
