// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace numberdesk {

/// One more thing that the provider tells about a number: the name on its wire and the value as text.
struct Detail
{
    QString name;
    QString value;

    friend bool operator==(const Detail &, const Detail &) = default;
};

} // namespace numberdesk
