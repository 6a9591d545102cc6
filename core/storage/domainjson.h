// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/availablenumber.h"
#include "core/domain/error.h"
#include "core/domain/ownednumber.h"
#include "core/domain/requirement.h"

#include <QJsonObject>

namespace numberdesk {

/// Domain values as the program's own JSON, for rows of the database. What is not told is left out; reading is
/// tolerant, so that rows of older versions stay readable. Money is decimal text; no provider's JSON has this form.
QJsonObject toJson(const Money &money);
QJsonObject toJson(const AvailableNumber &number);
QJsonObject toJson(const OwnedNumber &number);
/// Of a refusal of answers without what must not be stored: the provider may repeat what it refuses.
QJsonObject toJson(const Error &error);
QJsonObject toJson(const PostalAddress &address);

std::optional<Money> moneyFromJson(const QJsonObject &json);
AvailableNumber availableNumberFromJson(const QJsonObject &json);
OwnedNumber ownedNumberFromJson(const QJsonObject &json);
Error errorFromJson(const QJsonObject &json);
PostalAddress postalAddressFromJson(const QJsonObject &json);

} // namespace numberdesk
