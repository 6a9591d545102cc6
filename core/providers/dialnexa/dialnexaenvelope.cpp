// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/dialnexa/dialnexaenvelope.h"

#include "core/http/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace numberdesk::dialnexa {
namespace {

struct EnvelopeText
{
    Q_DECLARE_TR_FUNCTIONS(DialNexa)
};

/// The first of the list names that is an array in `object`.
JsonNode listIn(const JsonNode &object)
{
    for (const QLatin1String name :
         {QLatin1String("data"), QLatin1String("items"), QLatin1String("objects"), QLatin1String("agents")}) {
        JsonNode list = object[name];
        if (list.isArray()) {
            return list;
        }
    }
    return {};
}

void readTotals(ListEnvelope &envelope, const JsonNode &object)
{
    const JsonNode meta = object[QLatin1String("meta")];
    const auto fill = [&](std::optional<qint64> &figure, std::initializer_list<QLatin1String> names) {
        if (!figure) {
            figure = meta.firstOf(names).integer();
        }
        if (!figure) {
            figure = object.firstOf(names).integer();
        }
        if (figure && *figure < 0) {
            figure.reset();
        }
    };
    fill(envelope.page, {QLatin1String("page")});
    fill(envelope.limit, {QLatin1String("limit")});
    fill(envelope.total, {QLatin1String("total"), QLatin1String("total_count")});
    fill(envelope.totalPages, {QLatin1String("totalPages")});
}

} // namespace

JsonNode unwrapped(const JsonNode &root)
{
    const JsonNode data = root[QLatin1String("data")];
    return root[QLatin1String("statusCode")].exists() && data.exists() ? data : root;
}

Result<ListEnvelope> findList(const JsonNode &root)
{
    const JsonNode node = unwrapped(root);
    ListEnvelope envelope;
    envelope.list = node.isArray() ? node : listIn(node);
    if (!envelope.list.isArray()) {
        const JsonNode data = node[QLatin1String("data")];
        envelope.list = listIn(data);
        readTotals(envelope, data);
    }
    if (!envelope.list.isArray()) {
        return failure(malformedReply(root[QLatin1String("data")].path()));
    }
    readTotals(envelope, node);
    readTotals(envelope, root);
    return envelope;
}

Result<ListEnvelope> readList(const HttpReply &reply)
{
    const Result<JsonNode> root = readSuccess(reply, Purpose::Read);
    if (!root) {
        return failure(root.error());
    }
    Result<ListEnvelope> envelope = findList(*root);
    if (!envelope) {
        return failure(located(envelope.error(), reply));
    }
    return envelope;
}

NextPages nextPages(const ListEnvelope &envelope, qint64 page)
{
    NextPages more;
    const qint64 entries = envelope.list.elements().size();
    if (entries == 0) {
        return more;
    }
    if (envelope.page && *envelope.page != page) {
        more.notices.append(EnvelopeText::tr("DialNexa answered page %1 where page %2 was asked for. The list may be "
                                             "incomplete.")
                                .arg(*envelope.page)
                                .arg(page));
        return more;
    }
    const qint64 told = envelope.limit.value_or(PageSize);
    const qint64 size = told >= 1 && told <= PageSize ? told : PageSize;
    const bool counted = envelope.total || envelope.totalPages;
    qint64 last = std::max(envelope.totalPages.value_or(0), (envelope.total.value_or(0) + size - 1) / size);
    if (!counted) {
        last = entries >= size ? page + 1 : page;
    }
    last = std::min(last, limits::ListEntries / size);
    if (page >= last) {
        return more;
    }
    more.next = QByteArray::number(page + 1);
    if (page == 1 && counted) {
        for (qint64 other = 2; other <= last; ++other) {
            more.others.append(QByteArray::number(other));
        }
    }
    return more;
}

Error located(const Error &error, const HttpReply &reply)
{
    return error.kind == ErrorKind::MalformedReply ? unreadable(reply, error.memberPath) : error;
}

JsonNode numberText(const JsonNode &object)
{
    for (const QLatin1String name : {QLatin1String("phone_number"), QLatin1String("phoneNumber"),
                                     QLatin1String("number"), QLatin1String("e164")}) {
        JsonNode text = object[name];
        if ((text.isText() || text.isNumber()) && !text.text().isEmpty()) {
            return text;
        }
    }
    return {};
}

QString idText(const JsonNode &object)
{
    const JsonNode id = object[QLatin1String("id")];
    return id.isText() || id.isNumber() ? id.text() : QString();
}

Result<JsonNode> findNumber(const JsonNode &root)
{
    const JsonNode node = unwrapped(root);
    const JsonNode data = node[QLatin1String("data")];
    const QList<JsonNode> candidates{node,
                                     data,
                                     node[QLatin1String("organizationPhoneNumber")],
                                     node[QLatin1String("phoneNumber")],
                                     data[QLatin1String("organizationPhoneNumber")],
                                     data[QLatin1String("phoneNumber")]};
    std::optional<JsonNode> withNumber;
    for (const JsonNode &candidate : candidates) {
        if (!numberText(candidate).exists()) {
            continue;
        }
        if (!idText(candidate).isEmpty()) {
            return candidate;
        }
        if (!withNumber) {
            withNumber = candidate;
        }
    }
    if (!withNumber) {
        return failure(malformedReply(node[QLatin1String("phone_number")].path()));
    }
    return *withNumber;
}

Result<JsonNode> readNumber(const HttpReply &reply)
{
    const Result<JsonNode> root = readSuccess(reply, Purpose::Read);
    if (!root) {
        return failure(root.error());
    }
    Result<JsonNode> object = findNumber(*root);
    if (!object) {
        return failure(located(object.error(), reply));
    }
    return object;
}

} // namespace numberdesk::dialnexa
