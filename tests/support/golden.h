// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/providers/provider.h"

#include <QJsonObject>
#include <QJsonValue>

namespace numberdesk::tests {

/// Domain values as JSON, complete and stable: what golden files hold. What is not told is left out, so that a golden
/// file shows at a glance what was read from a reply.
QJsonValue golden(const Error &error);
QJsonValue golden(const Money &money);
QJsonValue golden(const AvailableNumber &number);
QJsonValue golden(const OwnedNumber &number);
QJsonValue golden(const Requirement &requirement);
QJsonValue golden(const RequirementSet &set);
QJsonValue golden(const Document &document);
QJsonValue golden(const Agent &agent);
QJsonValue golden(const Balance &balance);
QJsonValue golden(const PurchaseOutcome &outcome);
QJsonValue golden(const PurchaseEvidence &evidence);
QJsonValue golden(const ReleaseOutcome &outcome);
QJsonValue golden(const AccountCheck &check);

template <typename T>
QJsonValue golden(const QList<T> &list);

template <typename T>
QJsonValue golden(const Page<T> &page);

template <typename T>
QJsonValue golden(const Result<T> &result)
{
    return result ? golden(*result) : QJsonValue(QJsonObject{{QStringLiteral("error"), golden(result.error())}});
}

/// Compares with tests/data/<name>; returns an empty text when equal, else what differs, for QVERIFY2. With the
/// environment variable NUMBERDESK_UPDATE_GOLDEN=1 the file is written instead: read the difference before committing
/// it.
QByteArray compareWithGolden(const QString &name, const QJsonValue &value);

/// Bytes of tests/data/<name>; fails the program when there is no such file.
QByteArray testData(const QString &name);

} // namespace numberdesk::tests

#include "tests/support/golden.inl"
