// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/providers/vobiz/vobizfixture.h"

#include "core/providers/vobiz/vobizcodec.h"
#include "core/providers/vobiz/vobizdescription.h"
#include "tests/support/golden.h"

namespace numberdesk::tests {

VobizFixture::VobizFixture(const QString &segment, const QString &authId, const QString &pathForm)
{
    if (!segment.isEmpty()) {
        memory.facts.insert(QStringLiteral("pathSegment"), segment);
    }
    ProviderContext context;
    context.fields = {{QStringLiteral("authId"), authId},
                      {QStringLiteral("walletCurrency"), QStringLiteral("INR")},
                      {QStringLiteral("pathForm"), pathForm}};
    context.token = Secret("opaque-token");
    context.channel = &channel;
    context.memory = &memory;
    provider = vobizDescription().create(std::move(context));
}

QByteArray vobizData(const QString &name) { return testData(QStringLiteral("vobiz/%1.json").arg(name)); }

AvailableNumber offered()
{
    return vobiz::decodeInventory(vobizData(QStringLiteral("inventory-documented")), {})->items.at(1);
}

OwnedNumber owned()
{
    return vobiz::decodeNumbers(vobizData(QStringLiteral("numbers-documented")))->items.constFirst();
}

QByteArray listOf(const QList<QByteArray> &items)
{
    return "{\"items\":[" + items.join(',') +
           "],\"page\":1,\"per_page\":100,\"total\":" + QByteArray::number(items.size()) + '}';
}

} // namespace numberdesk::tests
