// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/detail.h"

#include <QList>
#include <QString>

namespace numberdesk {

/// Somebody or something at a provider that can answer a number: a voice agent or an operator.
struct Agent
{
    QString id;
    QString name;
    QList<Detail> details;

    friend bool operator==(const Agent &, const Agent &) = default;
};

} // namespace numberdesk
