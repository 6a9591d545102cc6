// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/inventorymodel.h"
#include "ui/services.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace numberdesk {

class AccountLine;
class ChangesPage;
class CostsPage;
class DetailsPane;
class EmptyState;
class FilterEdit;
class GroupBy;
class InlineMessage;
class InventoryTable;
class QuickFilters;
class SavedViews;
class TextLabel;
class ViewHeader;

/// All numbers of all accounts: find one, see everything about it, change it, give it back.
class InventoryView : public QWidget
{
    Q_OBJECT

public:
    explicit InventoryView(const Services &services, QWidget *parent = nullptr);
    ~InventoryView() override;

    /// Selects a number and scrolls to it; a filter that hides it is cleared. A number that the inventory does not have
    /// yet is selected when it comes.
    void showNumber(const QString &accountId, const numberdesk::PhoneNumber &number);
    /// Shows the numbers whose planned release was not sent, for the person to decide.
    void showHeldReleases();
    /// Asks what goes into a file: the selected numbers, those that are shown, or all.
    void exportNumbers();
    /// Takes what is noted about numbers from a file, after the person has seen what changes.
    void importNotes();
    /// Shows what all numbers cost in place of their list, or the list again.
    void showCosts(bool areShown);
    /// Shows what the last readings brought in place of the list, or the list again.
    void showChanges(bool areShown);

Q_SIGNALS:
    /// The person wants to mend this account.
    void accountRequested(const QString &accountId);
    /// The person wants to add an account.
    void accountsRequested();
    void activityRequested();
    /// The lines of Activity that have these words are wanted.
    void historyRequested(const QString &words);

private:
    struct Wanted
    {
        QString accountId;
        PhoneNumber number;
    };
    enum class Emptiness
    {
        None,
        NoAccounts,
        NoNumbers,
        NoMatch
    };

    /// A page, or the list when it is null.
    void showPage(QWidget *page);
    /// Shows the list with this number selected; says so when it is not there any more.
    void showListed(const QString &id, const PhoneNumber &number);
    void setTexts();
    void setEmptyTexts();
    void buildLayout();
    void connectParts();
    void applyFilter(const QString &text);
    void explainFilter();
    void updateAccounts();
    void updateHead();
    void updateEmptiness();
    void updateDetails();
    void showWanted();
    /// Shows the list with these numbers selected. @param filter that leaves them in it.
    void showSelected(const QStringList &ids, const QString &filter);
    void release(const QList<InventoryNumber> &numbers);
    void protectSelected(bool isProtected);
    void takeBackSelected();
    /// The numbers that are selected, in the order of their rows.
    [[nodiscard]] QList<InventoryNumber> selectedNumbers() const;
    /// What the person must know about protections; says it when there is something.
    void tellAnnotations();
    [[nodiscard]] QString readingText() const;
    [[nodiscard]] bool wasNeverRead() const;

    const Services m_services;
    InventoryModel m_model;
    QTimer m_clock;
    std::optional<Wanted> m_wanted;
    /// Nothing was heard yet of cache or accounts, so that an empty table is no news.
    bool m_isExpecting = false;
    Emptiness m_emptiness = Emptiness::None;
    EmptyState *m_empty = nullptr;
    ViewHeader *m_header;
    QPushButton *m_refresh;
    QPushButton *m_export;
    QPushButton *m_showChanges;
    QPushButton *m_showCosts;
    QPushButton *m_columns;
    GroupBy *m_groupBy;
    SavedViews *m_views;
    FilterEdit *m_filter;
    QToolButton *m_filterHelp;
    QuickFilters *m_quickFilters;
    /// What of the filter is not understood.
    TextLabel *m_filterProblem;
    AccountLine *m_accountLine;
    /// What stands above the list alone.
    QWidget *m_listTools;
    InlineMessage *m_message;
    InventoryTable *m_table;
    DetailsPane *m_details;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    ChangesPage *m_changes = nullptr;
    CostsPage *m_costs = nullptr;
};

} // namespace numberdesk
