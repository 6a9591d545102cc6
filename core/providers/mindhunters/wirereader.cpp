// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/mindhunters/wirereader.h"

namespace numberdesk::mindhunters {

bool Pagination::continuesAfter(qint64 page) const
{
    if (hasMore) {
        return *hasMore;
    }
    return lastPage && currentPage.value_or(page) < *lastPage;
}

Error withOrigin(Error error, const HttpReply &reply)
{
    error.httpStatus = reply.status;
    error.requestId = reply.requestId;
    error.host = reply.host;
    return error;
}

Result<JsonNode> openReply(const HttpReply &reply, Asked asked)
{
    if (!reply.isSuccess()) {
        return failure(decodeError(reply, asked));
    }
    Result<JsonNode> root = parseJson(reply.body);
    if (!root) {
        return failure(withOrigin(root.error(), reply));
    }
    if ((*root)[QLatin1String("success")].boolean() == false) {
        return failure(errorOf(reply, *root, asked));
    }
    return root;
}

JsonNode listNode(const JsonNode &root)
{
    if (root.isArray()) {
        return root;
    }
    const JsonNode data = root[QLatin1String("data")];
    return data.isArray() ? data : data[QLatin1String("items")];
}

JsonNode objectNode(const JsonNode &root)
{
    const JsonNode data = root[QLatin1String("data")];
    return data.exists() ? data : root;
}

Pagination readPagination(const JsonNode &root)
{
    const JsonNode block = root[QLatin1String("data")][QLatin1String("pagination")];
    Pagination pagination;
    pagination.currentPage = block[QLatin1String("current_page")].integer();
    pagination.lastPage = block[QLatin1String("last_page")].integer();
    pagination.total = block[QLatin1String("total")].integer();
    pagination.hasMore = block[QLatin1String("has_more")].boolean();
    return pagination;
}

std::optional<Money> readFee(const JsonNode &fee, const JsonNode &currency)
{
    const std::optional<Decimal> amount = fee.isObject() ? fee[QLatin1String("amount")].decimal() : fee.decimal();
    if (!amount) {
        return std::nullopt;
    }
    const JsonNode own = fee[QLatin1String("currency")];
    return Money{*amount, currencyFromText(own.exists() ? own.text() : currency.text())};
}

ChannelCapabilities readCapabilities(const JsonNode &node)
{
    ChannelCapabilities capabilities;
    const QStringList names = node.names();
    for (const QString &name : names) {
        if (const std::optional<bool> present = node[QStringView(name)].boolean()) {
            capabilities.set(name, *present);
        }
    }
    const QList<JsonNode> listed = node.elements();
    for (const JsonNode &entry : listed) {
        if (entry.isText()) {
            capabilities.set(entry.text(), true);
        }
    }
    return capabilities;
}

} // namespace numberdesk::mindhunters
