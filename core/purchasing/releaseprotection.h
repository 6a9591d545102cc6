// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/result.h"

#include <QObject>

namespace numberdesk {

/// Which numbers a person has protected against being released.
class ReleaseProtection : public QObject
{
    Q_OBJECT

public:
    /// @error StorageFailed while it cannot be known; then the number must not be released either.
    [[nodiscard]] virtual Result<bool> isProtected(const QString &accountId, const PhoneNumber &number) const = 0;

Q_SIGNALS:
    /// From now on the number must not be released.
    void protectionSet(const QString &accountId, const numberdesk::PhoneNumber &number);

protected:
    using QObject::QObject;
};

} // namespace numberdesk
