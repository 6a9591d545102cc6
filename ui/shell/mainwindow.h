// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <optional>

class QVBoxLayout;

namespace numberdesk {

class DueDialog;
class InlineMessage;
class InventoryView;
class PurchaseView;
class SearchView;
class Sidebar;
class StatusLine;
class Views;

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

    /// @see Views::showView(); does nothing before there are views
    void showView(const QString &key);
    [[nodiscard]] QString currentView() const;

    /// These make the view where it is not there yet; null before there are views.
    [[nodiscard]] SearchView *searchView() const;
    [[nodiscard]] PurchaseView *purchaseView() const;
    [[nodiscard]] InventoryView *inventoryView() const;

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
    void updateOpenOutcomes();
    /// The same, a few times a second at most: many requests are under way at once.
    void followOutcomes();
    void showDueDates();
    void showCase(const QString &caseId);
    void showDocument(const QString &documentId);
    void showAbout();

    std::optional<Services> m_services;
    Sidebar *m_sidebar;
    Views *m_views = nullptr;
    StatusLine *m_status;
    InlineMessage *m_notice;
    InlineMessage *m_openOutcomes;
    QTimer m_outcomesPause;
    bool m_areOutcomesStale = false;
    QVBoxLayout *m_content = nullptr;
    QVBoxLayout *m_messages = nullptr;
    QPointer<QWidget> m_sandboxPanel;
    QPointer<DueDialog> m_dueDates;
    bool m_hasPainted = false;
};

} // namespace numberdesk
