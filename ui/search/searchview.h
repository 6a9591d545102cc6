// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/numbersearch.h"
#include "ui/search/emptywords.h"
#include "ui/services.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace numberdesk {

struct CartAddition;
class InlineMessage;
class ResultsPane;
class SearchForm;
class StatusCards;
class ViewHeader;

/// Search: one query to every account, each account on its own card, all numbers in one table as they come. A newer
/// search cancels the older; one account's failure hides no other's numbers.
class SearchView : public QWidget
{
    Q_OBJECT

public:
    explicit SearchView(const Services &services, QWidget *parent = nullptr);
    /// Stops what is under way.
    ~SearchView() override;

    void focusFirstField();
    /// Repeats the last search with the accounts that it asked, whatever the form says now. Without one, the first
    /// field gets the focus.
    void searchAgain();

Q_SIGNALS:
    /// The person wants to buy this number.
    void buyRequested(const numberdesk::SearchHit &hit);
    /// An account needs another token or another entry.
    void accountRequested(const QString &accountId);
    /// There is no account to ask.
    void accountsRequested();

private:
    void buildLayout();
    void connectSearch();
    void search();
    void start(const SearchQuery &query, const QStringList &accountIds);
    void noteProgress(const AccountSearch &progress);
    void noteOutcome(const AccountSearch &progress);
    void finish();
    void updateAccounts();
    void updateEmptyState();
    void takeEmptyAction();
    void addToCart(const QList<SearchHit> &hits);
    void showAddition(const CartAddition &addition);

    Services m_services;
    ViewHeader *m_header;
    QToolButton *m_columns = nullptr;
    SearchForm *m_form;
    StatusCards *m_cards;
    InlineMessage *m_message;
    ResultsPane *m_results;
    /// The last search: what and whom.
    std::optional<SearchQuery> m_query;
    QStringList m_asked;
    EmptyWords::Action m_emptyAction = EmptyWords::Action::None;
};

} // namespace numberdesk
