// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timestamp.h"

#include <QString>

#include <optional>

namespace numberdesk {

/// A document that lies at a provider.
struct Document
{
    QString id;
    QString name;
    QString contentType;
    /// @unit bytes
    std::optional<qint64> size;
    Timestamp createdAt;

    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace numberdesk
