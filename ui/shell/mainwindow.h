// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchhit.h"
#include "ui/services.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace numberdesk {

class AccountsView;
class ActivityView;
class CartPurchaseView;
class DocumentsView;
class CartView;
class DueDialog;
class ComplianceView;
class InlineMessage;
class InventoryView;
class PurchaseView;
class SearchView;
class Sidebar;
class StatusLine;

/// The window: sidebar, one view at a time, the line at the bottom. Made and painted before there are services; the
/// views come with showViews().
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Builds the views. `services` outlives the window; `notices` are shown above the views.
    void showViews(const Services &services, const QString &profileFolder, const QStringList &notices);
    /// Shows the window, out of the task bar too, and what stands before it; the person has asked for it.
    void bringToFront();
    /// The panel in which sample carriers can be told to misbehave; taken as a child.
    void setSandboxPanel(QWidget *panel);

    /// Keys of the views: "search", "cart", "inventory", "compliance", "activity", "accounts", "settings", and
    /// "purchase" for the review.
    void showView(const QString &key);
    [[nodiscard]] QString currentView() const;

    [[nodiscard]] SearchView *searchView() const { return m_search; }
    [[nodiscard]] PurchaseView *purchaseView() const { return m_purchase; }
    [[nodiscard]] InventoryView *inventoryView() const { return m_inventory; }

Q_SIGNALS:
    /// The first frame is on the screen.
    void firstFrameShown();
    /// The person wants to explore with the sample carriers.
    void sandboxRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void setTexts();
    void buildMenus();
    void buildSidebar();
    void addView(const QString &key, QWidget *view);
    void connectViews();
    void connectCart();
    void connectCompliance();
    void updateOpenOutcomes();
    /// The same, a few times a second at most: many requests are under way at once.
    void followOutcomes();
    void review(const SearchHit &hit, const QString &label, const QString &from);
    void showDueDates();
    void showCase(const QString &caseId);
    void showDocument(const QString &documentId);
    void showAbout();

    std::optional<Services> m_services;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    InlineMessage *m_notice;
    InlineMessage *m_openOutcomes;
    QTimer m_outcomesPause;
    bool m_areOutcomesStale = false;
    QVBoxLayout *m_messages = nullptr;
    QHash<QString, QWidget *> m_views;
    QPointer<QWidget> m_sandboxPanel;
    QPointer<DueDialog> m_dueDates;
    SearchView *m_search = nullptr;
    CartView *m_cart = nullptr;
    CartPurchaseView *m_cartPurchase = nullptr;
    PurchaseView *m_purchase = nullptr;
    /// The view that the review belongs to, and to which it goes back.
    QString m_reviewFrom = QStringLiteral("search");
    InventoryView *m_inventory = nullptr;
    ComplianceView *m_compliance = nullptr;
    AccountsView *m_accounts = nullptr;
    ActivityView *m_activity = nullptr;
    DocumentsView *m_documents = nullptr;
    bool m_hasPainted = false;
};

} // namespace numberdesk
