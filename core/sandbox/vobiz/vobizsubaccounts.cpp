// SPDX-License-Identifier: GPL-3.0-or-later
// Sub-accounts and their identity checks. Source: providers/vobiz.md, sections 1 and 2.3.
#include "core/sandbox/vobiz/vobizcontract.h"
#include "core/sandbox/vobiz/vobizrequestrules.h"

#include <QJsonArray>

namespace numberdesk::sandbox::vobiz {
namespace {

struct Sample
{
    const char *id;
    const char *name;
    const char *status;
    const char *pan;
    const char *gst;
};

constexpr Sample Samples[] = {
    {"SA_4TN8WX2C", "Pune desk", "verified", "verified", "verified"},
    {"SA_9KD3TR7W", "Delhi desk", "pending", "verified", "pending"},
    {"SA_2LV6HB5E", "Chennai desk", "not_started", "not_started", "not_started"},
};

} // namespace

Reply VobizContract::answerSubAccounts(const Request &request, const QStringList &segments)
{
    if (request.method != "GET") {
        return flatError(405, QStringLiteral("method not allowed"), QStringLiteral("this path is read only"));
    }
    if (segments.value(0) == u"accounts") {
        if (segments.value(1) != MainAccount || segments.value(2) != u"sub-accounts") {
            return notFound(QStringLiteral("no such path"));
        }
        if (const auto refusal = checkQuery(request, {QStringLiteral("page"), QStringLiteral("size")})) {
            return *refusal;
        }
        QJsonArray items;
        for (const Sample &sample : Samples) {
            items.append(QJsonObject{{QStringLiteral("auth_id"), QLatin1String(sample.id)},
                                     {QStringLiteral("name"), QLatin1String(sample.name)}});
        }
        return Reply::json(200, QJsonObject{{QStringLiteral("items"), items},
                                            {QStringLiteral("page"), 1},
                                            {QStringLiteral("size"), 100},
                                            {QStringLiteral("total"), items.size()}});
    }
    if (segments.size() != 4 || segments.at(2) != u"kyc" || segments.at(3) != u"status") {
        return notFound(QStringLiteral("no such path"));
    }
    for (const Sample &sample : Samples) {
        if (segments.at(1) == QLatin1String(sample.id)) {
            return Reply::json(200, QJsonObject{{QStringLiteral("status"), QLatin1String(sample.status)},
                                                {QStringLiteral("pan"), QLatin1String(sample.pan)},
                                                {QStringLiteral("gst"), QLatin1String(sample.gst)}});
        }
    }
    return notFound(QStringLiteral("sub-account not found"));
}

} // namespace numberdesk::sandbox::vobiz
