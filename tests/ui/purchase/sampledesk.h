// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/accounts/accountsessions.h"
#include "core/accounts/accountstore.h"
#include "core/inventory/inventory.h"
#include "core/inventory/inventorysync.h"
#include "core/purchasing/journal.h"
#include "core/sandbox/sandboxserver.h"
#include "core/search/searchhit.h"
#include "tests/support/waitfor.h"
#include "ui/services.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace numberdesk::tests {

/// The program without its window, over the sample carriers.
class SampleDesk
{
public:
    SampleDesk()
    {
        Composition::Options options;
        options.kind = Profile::Kind::Sandbox;
        options.profileFolder = folder.path();
        auto opened = Composition::open(std::move(options));
        if (!opened) {
            throw std::runtime_error("the profile could not be opened");
        }
        composition = std::move(*opened);
        composition->start();
        // The first reading of the accounts would otherwise add lists to what a test looks at.
        if (!QTest::qWaitFor([this] { return services().inventory.size() > 0 && !services().sync.isRunning(); },
                             30000)) {
            throw std::runtime_error("the sample accounts were not read");
        }
    }

    [[nodiscard]] Services services() const { return composition->services(); }

    /// Numbers of this kind that a provider sells.
    [[nodiscard]] QList<SearchHit> offers(const QString &providerId, const char *country,
                                          NumberType::Kind type = NumberType::Kind::Local, int count = 1) const
    {
        SearchHit hit;
        for (const Account &account : services().accounts.accounts()) {
            if (account.providerId == providerId) {
                hit.accountId = account.id;
                hit.accountName = account.name;
            }
        }
        const auto session = tests::waitFor(services().sessions.session(hit.accountId, {}));
        hit.providerId = providerId;
        hit.providerName = session->providerName;
        SearchQuery query;
        query.country = *CountryCode::fromText(QString::fromLatin1(country));
        query.type = type;
        if (session->provider->traits().needsAreaCode) {
            query.pattern = QStringLiteral("415");
            query.match = SearchQuery::Match::StartsWith;
        }
        QList<SearchHit> hits;
        std::optional<PageToken> token = PageToken();
        while (token && hits.size() < count) {
            const auto page = tests::waitFor(session->provider->searchNumbers(query, *token, {}));
            token = page ? page->next : std::nullopt;
            for (const AvailableNumber &number : page ? page->items : QList<AvailableNumber>()) {
                hit.number = number;
                hits.append(hit);
            }
        }
        if (hits.size() < count) {
            throw std::runtime_error("the sample carrier sells too few such numbers");
        }
        return hits.first(count);
    }
    /// The first of them.
    [[nodiscard]] SearchHit offer(const QString &providerId, const char *country,
                                  NumberType::Kind type = NumberType::Kind::Local) const
    {
        return offers(providerId, country, type).constFirst();
    }

    void rehearse(const QString &providerId, const QString &behaviour) const
    {
        if (!composition->sandboxServer()->contract(providerId)->set(QStringLiteral("purchase"), behaviour)) {
            throw std::runtime_error("the sample carrier has no such switch");
        }
    }

    /// A file with this content. @return its path
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            throw std::runtime_error("a file of the test cannot be written");
        }
        return file.fileName();
    }

    /// Lines of the journal of one kind ("purchase.sent").
    [[nodiscard]] int journalled(const QString &kind) const
    {
        constexpr int all = 1000;
        int count = 0;
        const auto entries = services().journal.newest(all);
        for (const JournalEntry &entry : *entries) {
            count += entry.kind == kind ? 1 : 0;
        }
        return count;
    }

    QTemporaryDir folder;
    std::unique_ptr<Composition> composition;
};

} // namespace numberdesk::tests
