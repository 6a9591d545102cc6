// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/statuscards.h"

#include "core/accounts/accountsessions.h"
#include "core/models/accountdirectory.h"
#include "ui/search/statuswords.h"
#include "ui/widgets/keeptranslated.h"

#include <algorithm>

namespace numberdesk {

StatusCards::StatusCards(const Services &services, QWidget *parent)
    : CardRow({}, parent)
    , m_services(services)
{
    connect(this, &CardRow::linkActivated, this, &StatusCards::act);
    hide();
    keepTranslated(this, [this] {
        setAccessibleName(tr("Account status"));
        if (!m_searches.isEmpty()) {
            showAll();
        }
    });
}

void StatusCards::expect(const QStringList &accountIds)
{
    m_searches.clear();
    for (const QString &accountId : accountIds) {
        AccountSearch search;
        search.accountId = accountId;
        m_searches.append(search);
    }
    showAll();
}

void StatusCards::setSearch(const AccountSearch &search)
{
    const auto known = std::find_if(m_searches.begin(), m_searches.end(),
                                    [&](const AccountSearch &entry) { return entry.accountId == search.accountId; });
    if (known == m_searches.end()) {
        m_searches.append(search);
    } else if (*known == search) {
        return;
    } else {
        *known = search;
    }
    showAll();
}

void StatusCards::removeAccount(const QString &accountId)
{
    if (m_searches.removeIf([&](const AccountSearch &search) { return search.accountId == accountId; }) > 0) {
        showAll();
    }
}

void StatusCards::showAll()
{
    const QHash<QString, AccountNames> names = m_services.directory.names();
    QHash<QString, int> ofProvider;
    for (const AccountSearch &search : std::as_const(m_searches)) {
        ++ofProvider[names.value(search.accountId).provider];
    }
    QList<CardContent> cards;
    for (const AccountSearch &search : std::as_const(m_searches)) {
        cards.append(card(search, ofProvider.value(names.value(search.accountId).provider) == 1));
    }
    setCards(cards);
    setVisible(!cards.isEmpty());
}

CardContent StatusCards::card(const AccountSearch &search, bool isOnlyOneOfProvider)
{
    const AccountNames names = m_services.directory.names().value(search.accountId);
    const ProviderTraits traits = m_services.sessions.traitsOf(search.accountId).value_or(ProviderTraits());
    const StatusWords words = statusWords(search, traits, names.account);
    m_actions.insert(search.accountId, words.action);
    CardContent content;
    content.key = search.accountId;
    content.status = words.status;
    //: Head of an account's card where the provider has several: %1 is the provider, %2 the account.
    content.title = isOnlyOneOfProvider ? names.provider : tr("%1 · %2").arg(names.provider, names.account);
    content.text = words.text;
    content.detail = words.detail;
    // Only what can be done from here; the rest is in the sentence.
    switch (words.action) {
    case ErrorAction::TryAgain:
    case ErrorAction::EnterToken:
    case ErrorAction::EditQuery:
        content.link = words.actionLabel;
        break;
    case ErrorAction::None:
    case ErrorAction::SearchAgain:
    case ErrorAction::OpenActivity:
    case ErrorAction::FillRequirements:
        break;
    }
    return content;
}

void StatusCards::act(const QString &accountId)
{
    switch (m_actions.value(accountId)) {
    case ErrorAction::EnterToken:
        Q_EMIT accountRequested(accountId);
        break;
    case ErrorAction::TryAgain:
        Q_EMIT retryRequested(accountId);
        break;
    case ErrorAction::EditQuery:
        Q_EMIT changeRequested();
        break;
    case ErrorAction::None:
    case ErrorAction::SearchAgain:
    case ErrorAction::OpenActivity:
    case ErrorAction::FillRequirements:
        break;
    }
}

} // namespace numberdesk
