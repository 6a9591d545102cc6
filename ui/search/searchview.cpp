// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchview.h"

#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/models/accountdirectory.h"
#include "core/models/errorwords.h"
#include "core/purchasing/cart.h"
#include "ui/search/resultspane.h"
#include "ui/search/searchform.h"
#include "ui/search/statuscards.h"
#include "ui/settings/settings.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/panel.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace numberdesk {

SearchView::SearchView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new ViewHeader({}, {}, this))
    , m_form(new SearchForm(services.settings.searchCountry(), this))
    , m_cards(new StatusCards(services, this))
    , m_message(new InlineMessage(this))
    , m_results(new ResultsPane(services.settings, this))
{
    buildLayout();
    connectSearch();
    connect(m_form, &SearchForm::searchRequested, this, &SearchView::search);
    connect(m_form, &SearchForm::stopRequested, &services.search, &NumberSearch::stop);
    connect(m_cards, &StatusCards::accountRequested, this, &SearchView::accountRequested);
    connect(m_cards, &StatusCards::retryRequested, &services.search, &NumberSearch::retry);
    connect(m_cards, &StatusCards::changeRequested, m_form, &SearchForm::focusPattern);
    connect(m_results, &ResultsPane::buyRequested, this, &SearchView::buyRequested);
    connect(m_results, &ResultsPane::addRequested, this, &SearchView::addToCart);
    connect(m_results->emptyState(), &EmptyState::actionTriggered, this, &SearchView::takeEmptyAction);
    connect(&services.directory, &AccountDirectory::changed, this, &SearchView::updateAccounts);
    connect(&services.accounts, &AccountStore::removed, this, [this](const QString &accountId) {
        m_asked.removeAll(accountId);
        m_cards->removeAccount(accountId);
        m_results->removeAccount(accountId);
    });
    updateAccounts();
    keepTranslated(this, [this] {
        //: Title of a view.
        m_header->setTitle(tr("Search"));
        m_header->setSubtitle(tr("one query, every account"));
        //: Tool tip of the menu that shows and hides the columns of a table.
        setWords(m_columns, tr("Columns"));
        updateEmptyState();
    });
}

SearchView::~SearchView()
{
    m_services.search.disconnect(this);
    m_services.search.stop();
}

void SearchView::buildLayout()
{
    m_columns = makeIconButton(Glyph::Columns3, {}, this);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(m_results->makeColumnsMenu(m_columns));
    m_header->addAction(m_columns);

    constexpr int gap = 12;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::viewMargin, metrics::viewMargin, metrics::viewMargin, metrics::viewMargin);
    column->setSpacing(gap);
    column->addWidget(m_header);
    column->addWidget(m_form);
    column->addWidget(m_cards);
    column->addWidget(m_message);
    column->addWidget(m_results, 1);
}

void SearchView::connectSearch()
{
    NumberSearch &search = m_services.search;
    connect(&search, &NumberSearch::started, m_results, &ResultsPane::clear);
    connect(&search, &NumberSearch::restarted, this, [this](const QString &accountId) {
        m_results->removeAccount(accountId);
        m_form->setRunning(true);
        m_results->setRunning(true);
    });
    connect(&search, &NumberSearch::hitsFound, m_results, &ResultsPane::append);
    connect(&search, &NumberSearch::progressed, this, &SearchView::noteProgress);
    connect(&search, &NumberSearch::finished, this, &SearchView::finish);
}

void SearchView::focusFirstField() { m_form->focusFirstField(); }

void SearchView::search()
{
    const std::optional<SearchQuery> query = m_form->checkedQuery();
    if (!query) {
        return;
    }
    m_services.settings.setSearchCountry(query->country.text());
    start(*query, m_form->accountsToAsk());
}

void SearchView::searchAgain()
{
    if (m_query && !m_asked.isEmpty()) {
        start(*m_query, m_asked);
    } else {
        focusFirstField();
    }
}

void SearchView::start(const SearchQuery &query, const QStringList &accountIds)
{
    m_query = query;
    m_asked = accountIds;
    m_cards->expect(accountIds);
    m_form->setRunning(true);
    m_results->setRunning(true);
    m_services.search.start(query, accountIds);
}

void SearchView::noteProgress(const AccountSearch &progress)
{
    if (!m_asked.contains(progress.accountId)) {
        return;
    }
    m_cards->setSearch(progress);
    noteOutcome(progress);
}

void SearchView::noteOutcome(const AccountSearch &progress)
{
    if (progress.state == AccountSearch::State::Found) {
        m_services.directory.noteOutcome(progress.accountId, std::nullopt);
        return;
    }
    // Only what is true of the account, not what is wrong with this search.
    const bool isOfAccount = progress.error && (progress.error->kind == ErrorKind::Unauthorized ||
                                                progress.error->kind == ErrorKind::KeychainFailed ||
                                                progress.error->kind == ErrorKind::Unreachable);
    if (progress.state == AccountSearch::State::Failed && isOfAccount) {
        m_services.directory.noteOutcome(progress.accountId, progress.error);
    }
}

void SearchView::finish()
{
    updateEmptyState();
    m_form->setRunning(false);
    m_results->setRunning(false);
}

void SearchView::updateAccounts()
{
    const QHash<QString, AccountNames> names = m_services.directory.names();
    QList<AccountsButton::Choice> choices;
    const QStringList enabled = m_services.directory.enabledAccounts();
    for (const QString &accountId : enabled) {
        choices.append({accountId, names.value(accountId).account, names.value(accountId).provider});
    }
    m_form->setAccounts(choices);
    updateEmptyState();
}

void SearchView::updateEmptyState()
{
    const qsizetype enabled = m_services.directory.enabledAccounts().size();
    const EmptyWords words = m_query && enabled > 0 ? wordsForNothingFound(*m_query, m_cards->searches())
                                                    : wordsBeforeSearch(m_services.accounts.accounts().size(), enabled);
    m_results->emptyState()->setText(words.sentence, words.advice);
    m_results->emptyState()->setAction(words.actionLabel);
    m_emptyAction = words.action;
}

void SearchView::addToCart(const QList<SearchHit> &hits)
{
    QList<CartLine> lines;
    lines.reserve(hits.size());
    for (const SearchHit &hit : hits) {
        CartLine line;
        line.accountId = hit.accountId;
        line.accountName = hit.accountName;
        line.providerId = hit.providerId;
        line.providerName = hit.providerName;
        line.number = hit.number;
        lines.append(std::move(line));
    }
    QCoro::connect(m_services.cart.add(lines), this, [this](const Result<CartAddition> &addition) {
        if (addition) {
            m_message->clear();
            showAddition(*addition);
        } else {
            m_message->showMessage(
                Tone::Bad,
                tr("Nothing was added to the cart. %1").arg(describeError(addition.error(), {}, {}).sentence));
        }
    });
}

void SearchView::showAddition(const CartAddition &addition)
{
    QStringList sentences;
    if (!addition.added.isEmpty()) {
        sentences.append(tr("%n number(s) added to the cart.", nullptr, static_cast<int>(addition.added.size())));
    }
    if (!addition.alreadyThere.isEmpty()) {
        sentences.append(
            tr("%n number(s) were in the cart already.", nullptr, static_cast<int>(addition.alreadyThere.size())));
    }
    m_results->showAddition(sentences.join(u' '));
}

void SearchView::takeEmptyAction()
{
    switch (m_emptyAction) {
    case EmptyWords::Action::OpenAccounts:
        Q_EMIT accountsRequested();
        break;
    case EmptyWords::Action::ClearFilters:
        m_form->clearFilters();
        search();
        break;
    case EmptyWords::Action::SearchAgain:
        searchAgain();
        break;
    case EmptyWords::Action::None:
        break;
    }
}

} // namespace numberdesk
