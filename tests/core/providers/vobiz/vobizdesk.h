// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/vobiz/vobizdescription.h"
#include "core/sandbox/sandboxcontract.h"
#include "tests/support/contractchannel.h"
#include "tests/support/scriptedchannel.h"
#include "tests/support/waitfor.h"

namespace numberdesk::tests {

inline const QByteArray Account = "/api/v1/Account/MA_7QK2ZP4L";
inline const QByteArray LowerAccount = "/api/v1/account/MA_7QK2ZP4L";

/// The sample carrier with a clock of its own, and the real provider in front of it.
class Desk
{
public:
    explicit Desk(const QString &pathForm = QStringLiteral("automatic"))
        : contract(sandbox::makeVobizContract())
        , channel(*contract)
    {
        contract->now = [this] { return time; };
        AccountInput input;
        input.fields = contract->accountFields();
        input.fields.insert(QStringLiteral("pathForm"), pathForm);
        input.token = Secret(contract->token());
        input.address = QStringLiteral("http://127.0.0.1:8080") + contract->basePath();
        const Result<AccountInput> checked = vobizDescription().check(input);
        ProviderContext context;
        context.fields = checked->fields;
        context.token = checked->token;
        context.address = QUrl(checked->address);
        context.channel = &channel;
        context.memory = &memory;
        provider = vobizDescription().create(std::move(context));
    }

    void choose(const QString &key, const QString &choice)
    {
        if (!contract->set(key, choice)) {
            qFatal("no such switch: %s=%s", qPrintable(key), qPrintable(choice));
        }
    }

    QList<AvailableNumber> offers(const QString &country, const QString &pattern = {})
    {
        SearchQuery query;
        query.country = *CountryCode::fromText(country);
        query.pattern = pattern;
        QList<AvailableNumber> all;
        std::optional<PageToken> next = PageToken();
        while (next) {
            Result<SearchPage> page = tests::waitFor(provider->searchNumbers(query, *next, {}));
            if (!page) {
                return all;
            }
            all += page->items;
            next = page->next;
        }
        return all;
    }

    std::optional<OwnedNumber> listed(const PhoneNumber &number)
    {
        const Result<NumberPage> page = tests::waitFor(provider->listNumbers({}, {}));
        for (const OwnedNumber &entry : page->items) {
            if (entry.number == number) {
                return entry;
            }
        }
        return std::nullopt;
    }

    std::optional<OwnedNumber> firstWith(NumberStatus::Kind status)
    {
        const Result<NumberPage> page = tests::waitFor(provider->listNumbers({}, {}));
        for (const OwnedNumber &entry : page->items) {
            if (entry.status.kind == status) {
                return entry;
            }
        }
        return std::nullopt;
    }

    PurchaseOutcome buy(const AvailableNumber &number)
    {
        PurchaseOrder order;
        order.number = number;
        return tests::waitFor(provider->purchase(order, {}));
    }

    Result<PurchaseEvidence> evidence(const AvailableNumber &number)
    {
        PurchaseOrder order;
        order.number = number;
        return tests::waitFor(provider->purchaseEvidence(order, time, {}));
    }

    Decimal available(const QString &currency)
    {
        return tests::waitFor(provider->balance(currency, {}))->available.amount;
    }

    /// A request as somebody else might send it.
    sandbox::Reply raw(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                       const QByteArray &query = {}, QList<HttpHeader> headers = {})
    {
        sandbox::Request request{method, path, query, std::move(headers), body};
        if (request.headers.isEmpty()) {
            request.headers = {{"X-Auth-ID", "MA_7QK2ZP4L"},
                               {"X-Auth-Token", contract->token()},
                               {"Accept", "application/json"},
                               {"Content-Type", "application/json"}};
        }
        return contract->answer(request);
    }

    QDateTime time = QDateTime(QDate(2026, 10, 2), QTime(10, 0), Qt::UTC);
    std::unique_ptr<sandbox::Contract> contract;
    ContractChannel channel;
    MapMemory memory;
    std::unique_ptr<Provider> provider;
};

} // namespace numberdesk::tests
