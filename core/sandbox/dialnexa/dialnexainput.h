// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/numbertype.h"
#include "core/sandbox/sandboxcontract.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// What the sample carrier reads from requests, and what it finds wrong with them. Unknown fields are ignored, as they
/// are by the service.
namespace numberdesk::sandbox::dialnexa {

/// The body as the service reads it: without the content type of JSON it sees none. Nothing when it is no JSON object.
std::optional<QJsonObject> bodyOf(const Request &request);

/// The page that a request asks for.
struct Paging
{
    int page = 1;
    int limit = 20;
    QStringList faults;

    /// That page of a list.
    [[nodiscard]] QJsonArray of(const QJsonArray &all) const;
};

Paging pagingOf(const Request &request);

/// A type in the spellings of the search, the list and the prose; nothing for any other word.
std::optional<NumberType::Kind> soldType(const QString &word);

/// The number that a purchase names, its carrier, and what is wrong with the request.
struct PurchaseRequest
{
    QString e164;
    QString carrier = QStringLiteral("plivo");
    QStringList faults;
};

PurchaseRequest readContractA(const QJsonObject &body);
PurchaseRequest readContractB(const QJsonObject &body);

} // namespace numberdesk::sandbox::dialnexa
