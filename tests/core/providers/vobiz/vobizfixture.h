// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"
#include "tests/support/scriptedchannel.h"

namespace numberdesk::tests {

/// A provider over a script. The segment is settled as `/Account/` unless told otherwise.
class VobizFixture
{
public:
    explicit VobizFixture(const QString &segment = QStringLiteral("Account"),
                          const QString &authId = QStringLiteral("MA_7QK2ZP4L"),
                          const QString &pathForm = QStringLiteral("automatic"));

    ScriptedChannel channel;
    MapMemory memory;
    std::unique_ptr<Provider> provider;
};

/// Bytes of tests/data/vobiz/<name>.json.
QByteArray vobizData(const QString &name);

/// The documented inventory item +918065550123: 100 set-up, 300.5 a month, INR.
AvailableNumber offered();
/// The documented owned number +918065550124.
OwnedNumber owned();

/// A list reply with these numbers, page 1 of 1.
QByteArray listOf(const QList<QByteArray> &items);

inline const QByteArray Root = "/api/v1/Account/MA_7QK2ZP4L";
inline const QByteArray LowerRoot = "/api/v1/account/MA_7QK2ZP4L";
inline const QByteArray CheckQuery = "/numbers?page=1&per_page=1";
inline const QByteArray NotFoundBody = R"({"error":"not found"})";
inline const QByteArray UnauthorizedBody = R"({"error":"unauthorized","message":"invalid credentials"})";

} // namespace numberdesk::tests
